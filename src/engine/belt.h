// A belt between one reader, some workers and one writer: batches go on in some order and come off
// in that order, whoever was quicker in between.
//
//   Belt<Batch, Page> belt(limits);
//   reader:  while (...) if (!belt.Put(std::move(batch), bytes)) return;   belt.EndOfInput();
//   worker:  while (auto job = belt.Take()) belt.Finish(job->number, Work(job->input));
//   writer:  while (belt.Next(&page, 100ms) != Got::kEnd) ...
//   anyone:  belt.Close();   // everyone above returns
//
// Memory: at most `limits.batches` batches and `limits.bytes` bytes of input are on the belt, taken
// off included, until the writer has had them; one batch alone may be larger. So a slow writer or
// one slow batch holds up the reader. Thread safety: all calls, but there is one writer. Cost: a
// lock a call; batches should be worth a millisecond or more.
#ifndef RASAD_ENGINE_BELT_H_
#define RASAD_ENGINE_BELT_H_

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace rasad {

struct BeltLimits {
  size_t batches = 8;
  size_t bytes = size_t{16} << 20;
};

template <typename In, typename Out>
class Belt {
 public:
  enum class Got { kItem, kNothingYet, kEnd };
  struct Job {
    uint64_t number = 0;
    In input;
  };

  explicit Belt(BeltLimits limits) : limits_(limits) {}

  // Waits for room. False once the belt is closed.
  bool Put(In input, size_t bytes) {
    std::unique_lock lock(mutex_);
    changed_for_reader_.wait(lock, [&] { return closed_ || HasRoom(bytes); });
    if (closed_) return false;
    slots_.push_back(Slot{std::move(input), bytes, std::nullopt});
    bytes_ += bytes;
    changed_for_workers_.notify_one();
    return true;
  }

  void EndOfInput() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_for_workers_.notify_all();
    changed_for_writer_.notify_all();
  }

  // The next batch that nobody has; nothing when there will be none.
  std::optional<Job> Take() {
    std::unique_lock lock(mutex_);
    changed_for_workers_.wait(lock,
                              [&] { return closed_ || ended_ || next_to_take_ < EndNumber(); });
    if (closed_ || next_to_take_ == EndNumber()) return std::nullopt;
    const uint64_t number = next_to_take_++;
    return Job{number, std::move(slots_[number - first_].input)};
  }

  void Finish(uint64_t number, Out output) {
    const std::lock_guard lock(mutex_);
    if (closed_) return;
    slots_[number - first_].output = std::move(output);
    if (number == first_) changed_for_writer_.notify_one();
  }

  // The next finished batch in the order of Put.
  Got Next(Out* output, std::chrono::milliseconds patience) {
    std::unique_lock lock(mutex_);
    changed_for_writer_.wait_for(lock, patience,
                                 [&] { return closed_ || AtEnd() || FrontIsDone(); });
    if (closed_ || AtEnd()) return Got::kEnd;
    if (!FrontIsDone()) return Got::kNothingYet;
    *output = std::move(*slots_.front().output);
    bytes_ -= slots_.front().bytes;
    slots_.pop_front();
    ++first_;
    changed_for_reader_.notify_one();
    return Got::kItem;
  }

  // True once the reader has put its last batch, and not when the belt was closed before.
  bool ended() const {
    const std::lock_guard lock(mutex_);
    return ended_;
  }

  void Close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    changed_for_reader_.notify_all();
    changed_for_workers_.notify_all();
    changed_for_writer_.notify_all();
  }

 private:
  struct Slot {
    In input;
    size_t bytes;
    std::optional<Out> output;
  };

  bool HasRoom(size_t bytes) const {
    return slots_.empty() || (slots_.size() < limits_.batches && bytes_ + bytes <= limits_.bytes);
  }
  uint64_t EndNumber() const { return first_ + slots_.size(); }
  bool AtEnd() const { return ended_ && slots_.empty(); }
  bool FrontIsDone() const { return !slots_.empty() && slots_.front().output.has_value(); }

  const BeltLimits limits_;
  mutable std::mutex mutex_;
  std::condition_variable changed_for_reader_, changed_for_workers_, changed_for_writer_;
  std::deque<Slot> slots_;     // slots_[0] is batch number first_
  uint64_t first_ = 0;         // the batch that the writer waits for
  uint64_t next_to_take_ = 0;  // the batch that the next free worker gets
  size_t bytes_ = 0;           // of input on the belt
  bool ended_ = false;
  bool closed_ = false;
};

}  // namespace rasad

#endif  // RASAD_ENGINE_BELT_H_
