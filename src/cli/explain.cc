// rasad explain: how a sentence, or an article of a dump, was read.
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/standard_output.h"
#include "dump/dump.h"
#include "engine/engine.h"
#include "record/day.h"
#include "table/utf8.h"

namespace rasad {
namespace {

Error UsageError(std::string what, std::string hint) {
  return {Error::Kind::kBadUsage, std::move(what), {}, std::move(hint)};
}

Result<Article> FindArticle(const ExplainOptions& options) {
  if (const Status there = CheckThatAllExist(options.input.inputs); !there) return there.error();
  const auto dump_options = DumpOptionsFrom(options.input);
  if (!dump_options) return dump_options.error();
  auto reader = DumpReader::Open(options.input.inputs, *dump_options);
  if (!reader) return reader.error();
  for (RawRecord raw; (*reader)->Next(&raw);) {
    ParsedRecord parsed = ParseRecord(raw);
    if (parsed.outcome == ParsedRecord::Outcome::kArticle && parsed.article.id == options.id) {
      return std::move(parsed.article);
    }
  }
  return Error{Error::Kind::kNotFound,
               "no article has the id '" + options.id + "'",
               {},
               "ids stand in records.jsonl and in the first columns of the tables"};
}

Result<Article> SentenceAsArticle(const ExplainOptions& options) {
  Article article;
  article.id = "sentence";
  for (const std::string& word : options.input.inputs)
    article.text += (article.text.empty() ? "" : " ") + word;
  if (!IsUtf8(article.text))
    return UsageError("the sentence is not UTF-8", "is the terminal set to UTF-8?");
  if (options.published.empty()) return article;
  if (!ParseIsoDay(options.published)) {
    return UsageError("--published: '" + options.published + "' is not a day",
                      "for example 2024-11-30");
  }
  article.published = options.published;
  return article;
}

// A rule writer looks at what goes wrong, so rules whose examples fail are good enough to explain
// with.
Result<std::shared_ptr<const Engine>> LoadForExplaining(const std::string& folder,
                                                        const std::string& places) {
  auto engine = Engine::Load(folder, places);
  if (engine) return engine;
  auto unchecked = Engine::LoadUnchecked(folder, places);
  if (unchecked == nullptr) return engine;
  Console().Line("rasad: " + engine.error().ToString());
  return unchecked;
}

}  // namespace

int Explain(const ExplainOptions& options) {
  const auto article = options.id.empty() ? SentenceAsArticle(options) : FindArticle(options);
  if (!article) return Fail(article.error());
  const auto folder = RulesFolder(options.rules);
  if (!folder) return Fail(folder.error());
  if (const Status there = CheckPlacesFolder(options.places); !there) return Fail(there.error());
  const auto engine = LoadForExplaining(*folder, options.places);
  if (!engine) return Fail(engine.error());
  const Status written = StandardOutput().Write((*engine)->Explain(*article));
  return written ? kDone : Fail(written.error());
}

}  // namespace rasad
