// The belt keeps order and bounds whatever its threads do.
#include "engine/belt.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace rasad {
namespace {

using namespace std::chrono_literals;
using TestBelt = Belt<int, int>;
using Got = TestBelt::Got;

// Sends 0 .. count-1 over a belt, with workers that take their time, and returns what comes off.
std::vector<int> SendOver(TestBelt* belt, int count, int workers) {
  std::thread reader([&] {
    for (int i = 0; i < count; ++i) belt->Put(i, 1);
    belt->EndOfInput();
  });
  std::vector<std::thread> crew;
  for (int w = 0; w < workers; ++w) {
    crew.emplace_back([&] {
      while (auto job = belt->Take()) {
        if (job->input % 7 == 0) std::this_thread::sleep_for(50us);
        belt->Finish(job->number, job->input);
      }
    });
  }
  std::vector<int> off;
  for (int got = 0;;) {
    const Got what = belt->Next(&got, 10ms);
    if (what == Got::kEnd) break;
    if (what == Got::kItem) off.push_back(got);
  }
  reader.join();
  for (std::thread& worker : crew) worker.join();
  return off;
}

RC_GTEST_PROP(Belt, GivesBatchesInTheOrderInWhichTheyCame, ()) {
  const int count = *rc::gen::inRange(0, 200);
  const int workers = *rc::gen::inRange(1, 6);
  const auto batches = *rc::gen::inRange<size_t>(1, 10);
  const auto bytes = *rc::gen::inRange<size_t>(1, 10);
  TestBelt belt({batches, bytes});
  std::vector<int> wanted(static_cast<size_t>(count));
  for (int i = 0; i < count; ++i) wanted[static_cast<size_t>(i)] = i;
  RC_ASSERT(SendOver(&belt, count, workers) == wanted);
  RC_ASSERT(belt.ended());
}

// How many batches of `bytes` the reader can put while the writer takes none.
int PutUntilFull(BeltLimits limits, size_t bytes) {
  TestBelt belt(limits);
  std::atomic<int> put{0};
  std::thread reader([&] {
    while (belt.Put(0, bytes)) ++put;
  });
  std::this_thread::sleep_for(50ms);
  const int full = put;
  belt.Close();
  reader.join();
  return full;
}

TEST(Belt, HoldsUpTheReaderAtItsLimits) {
  EXPECT_EQ(PutUntilFull({3, 1000}, 10), 3);   // by number
  EXPECT_EQ(PutUntilFull({100, 35}, 10), 3);   // by bytes
  EXPECT_EQ(PutUntilFull({100, 35}, 500), 1);  // one that is too large goes alone
}

TEST(Belt, CountsWhatWorkersHaveUntilTheWriterHasHadIt) {
  TestBelt belt({2, 100});
  EXPECT_TRUE(belt.Put(1, 1));
  EXPECT_TRUE(belt.Put(2, 1));
  const auto first = belt.Take();
  const auto second = belt.Take();
  belt.Finish(second->number, 20);
  int got = 0;
  EXPECT_EQ(belt.Next(&got, 1ms), Got::kNothingYet);  // the second is done, but the first isn't
  belt.Finish(first->number, 10);
  EXPECT_EQ(belt.Next(&got, 1ms), Got::kItem);
  EXPECT_EQ(got, 10);
  EXPECT_TRUE(belt.Put(3, 1));
}

TEST(Belt, ClosingLetsEverybodyGo) {
  TestBelt belt({1, 1});
  std::thread reader([&] {
    while (belt.Put(0, 1)) {
    }
  });
  std::thread worker([&] {
    while (auto job = belt.Take()) {
    }
  });
  std::this_thread::sleep_for(5ms);
  belt.Close();
  reader.join();
  worker.join();
  int got = 0;
  EXPECT_EQ(belt.Next(&got, 10s), Got::kEnd);
  EXPECT_FALSE(belt.ended());
}

}  // namespace
}  // namespace rasad
