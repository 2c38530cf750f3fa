#include "rules/text_chart.h"

namespace rasad {

void TextChart::Assign(std::string_view utf8, uint8_t lang, const RuleBook& book) {
  language = lang;
  text.Assign(utf8);
  Tokenize(text.text(), &tokens);
  SplitSentences(tokens, &sentences);
  while (charts.size() > sentences.size()) {
    spare.push_back(std::move(charts.back()));
    charts.pop_back();
  }
  while (charts.size() < sentences.size() && !spare.empty()) {
    charts.push_back(std::move(spare.back()));
    spare.pop_back();
  }
  charts.resize(sentences.size());
  words.Prepare(book.lexicon);
  const Scanner scanner(book.lexicon, book.clitics(lang), lang, book.scanner_classes);
  for (size_t i = 0; i < sentences.size(); ++i)
    scanner.Scan(text, tokens, sentences[i], &words, &charts[i]);
}

}  // namespace rasad
