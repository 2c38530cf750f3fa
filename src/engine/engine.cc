#include "engine/engine.h"

#include "engine/build_record.h"
#include "engine/check.h"
#include "engine/explain.h"
#include "engine/stages.h"
#include "engine/stamp.h"

namespace rasad {

struct Engine::Parts {
  std::unique_ptr<Stages> stages;
  RulesSummary summary;
};

Engine::Engine(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Engine::~Engine() = default;

Result<std::shared_ptr<const Engine>> Engine::Load(const std::string& rules_folder,
                                                   const std::string& places_folder) {
  if (!places_folder.empty()) {
    if (const auto without = Load(rules_folder); !without) return without.error();
  }
  std::vector<Error> errors;
  auto parts = std::make_unique<Parts>();
  parts->stages = Stages::Load(rules_folder, &errors, places_folder);
  // Examples are about the program's own places: they have been checked without the others.
  if (parts->stages && errors.empty() && places_folder.empty() &&
      !IsStamped(parts->stages->Summary().hash))
    errors = CheckRules(*parts->stages);
  if (!errors.empty()) {
    Error first = errors.front();
    if (errors.size() > 1)
      first.hint += (first.hint.empty() ? "" : "; ") + std::to_string(errors.size() - 1) +
                    " more: rasad check-rules";
    return first;
  }
  parts->summary = parts->stages->Summary();
  return std::shared_ptr<const Engine>(new Engine(std::move(parts)));
}

std::shared_ptr<const Engine> Engine::LoadUnchecked(const std::string& rules_folder,
                                                    const std::string& places_folder) {
  std::vector<Error> errors;
  auto parts = std::make_unique<Parts>();
  parts->stages = Stages::Load(rules_folder, &errors, places_folder);
  if (!parts->stages || !errors.empty()) return nullptr;
  parts->summary = parts->stages->Summary();
  return std::shared_ptr<const Engine>(new Engine(std::move(parts)));
}

std::vector<Error> Engine::Check(const std::string& rules_folder, RulesSummary* summary) {
  std::vector<Error> errors;
  const auto stages = Stages::Load(rules_folder, &errors);
  if (!stages) return errors;
  *summary = stages->Summary();
  for (Error& e : CheckRules(*stages)) errors.push_back(std::move(e));
  return errors;
}

Record Engine::Extract(const Article& article, Wanted wanted) const {
  // Kept from article to article, so that a thread stops allocating once it has seen a long one.
  thread_local Analysis analysis;
  analysis.wants_quantities = wanted.quantities;
  analysis.wants_all_roles = false;
  parts_->stages->Run(article, false, &analysis);
  return BuildRecord(article, parts_->stages->kinds(), &analysis);
}

std::string Engine::Explain(const Article& article) const {
  Analysis analysis;
  parts_->stages->Run(article, true, &analysis);
  return rasad::Explain(*parts_->stages, article, analysis);
}

const RulesSummary& Engine::summary() const { return parts_->summary; }

}  // namespace rasad
