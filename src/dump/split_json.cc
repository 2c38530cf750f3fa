// JSON: any number of values one after the other, each an array of records, an object that holds
// such arrays, or a record itself. Elements are cut out of the stream one by one; an object is held
// in memory only until it shows an array of records.
//
// Where an element can't be JSON, it is refused, and the reading goes on at the next place that
// looks like an element (json_resume.h).
#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include "dump/json_resume.h"
#include "dump/json_scan.h"
#include "dump/splitter.h"
#include "dump/telegram.h"

namespace rasad {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

class JsonSplitter : public Splitter {
 public:
  using Splitter::Splitter;

 protected:
  bool Cut(RawRecord* raw) override {
    cut_ = false;
    while (!cut_ && !done_) {
      if (!SkipSpaceAndCommas()) {
        AtEndOfStream(raw);
        break;
      }
      Step(raw);
    }
    return cut_;
  }

 private:
  struct Frame {
    enum Kind { kTop, kObject, kRecords, kChats, kChatList };
    Kind kind = kTop;
    bool is_record = false;    // kObject: a record itself, unless it shows an array of records
    bool has_records = false;  // kObject: an array of records, perhaps empty
    bool stepped = false;      // kObject: into such an array
    bool overflow = false;     // kObject: longer than a record may be
    uint64_t line = 0;         // where it begins
    std::string members;       // kObject: "key":value,... as far as it is held
    std::string first_start;   // kRecords: from the { of the first element to behind its first key
    bool has_text = false;     // kObject: a member is a record's text by its name
  };
  using Kind = Frame::Kind;

  void Step(RawRecord* raw) {
    const char c = window_.unread()[0];
    switch (frames_.back().kind) {
      case Kind::kTop:
        return StepTop(raw, c);
      case Kind::kRecords:
        if (c == ']') return Pop();
        return TakeElement(raw);
      case Kind::kChatList:
        if (c == ']') return Pop();
        return c == '{' ? Push(Kind::kObject, false) : GiveUp(raw);
      case Kind::kObject:
      case Kind::kChats:
        if (c == '}') return EndObject(raw);
        return c == '"' ? StepMember(raw) : GiveUp(raw);
    }
  }

  void StepTop(RawRecord* raw, char c) {
    if (c == '[') return Push(Kind::kRecords, false);
    if (c == '{') return Push(Kind::kObject, true);
    GiveUp(raw);
  }

  void Push(Kind kind, bool is_record) {
    Frame frame;
    frame.kind = kind;
    frame.is_record = is_record;
    frame.line = window_.line();
    frames_.push_back(std::move(frame));
    window_.Skip(1);
  }

  void Pop() {
    frames_.pop_back();
    window_.Skip(1);
  }

  // One member of an object: its key, and its value or the step into it.
  void StepMember(RawRecord* raw) {
    std::string key;
    if (!TakeValue(&key) || key.empty() || !SkipSpace() || window_.unread()[0] != ':')
      return GiveUp(raw);
    window_.Skip(1);
    if (!SkipSpace()) return GiveUp(raw);
    const std::string_view name = std::string_view(key).substr(1, key.size() - 2);
    if (StepInto(name)) return;
    Frame& object = frames_.back();
    std::string value;
    if (!TakeValue(&value)) return GiveUp(raw);
    if (object.kind == Kind::kObject) Hold(&object, key, value);
    object.has_text = object.has_text || IsTextColumn(name);
  }

  // "message" says nothing: services put their own beside the records.
  bool IsTextColumn(std::string_view name) const {
    if (name == "message") return false;
    for (const FieldNames::Use& use : file_->fields->Find(name)) {
      if (use.field == ArticleField::kText) return true;
    }
    return false;
  }

  // Arrays and objects that hold records are stepped into instead of held.
  bool StepInto(std::string_view key) {
    const Frame& frame = frames_.back();
    const char c = window_.unread()[0];
    if (frame.kind == Kind::kChats)
      return key == "list" && c == '[' && (Push(Kind::kChatList, false), true);
    if (c == '{' && (key == "chats" || key == "left_chats") && frames_.size() == 2) {
      frames_.back().has_records = true;
      Push(Kind::kChats, false);
      return true;
    }
    const bool known = key == "articles" || key == "data" || key == "items" || key == "messages";
    if (c != '[' || !known || (frame.is_record && frame.has_text)) return false;
    const char first = FirstOfArray();
    frames_.back().has_records = frame.has_records || first == '{' || first == ']';
    if (first != '{') return false;
    frames_.back().stepped = true;
    if (key == "messages") EnterChat(frame);
    Push(Kind::kRecords, false);
    return true;
  }

  // The first byte of the first element of the array that begins here, or ].
  char FirstOfArray() {
    size_t at = window_.unread().find_first_not_of(kSpace, 1);
    while (at == std::string_view::npos && window_.unread().size() <= max_ && window_.More()) {
      at = window_.unread().find_first_not_of(kSpace, 1);
    }
    return at == std::string_view::npos ? '\0' : window_.unread()[at];
  }

  void EnterChat(const Frame& object) {
    const bool listed = frames_.size() >= 2 && frames_[frames_.size() - 2].kind == Kind::kChatList;
    const std::string header =
        "{" + object.members.substr(0, object.members.size() - !object.members.empty()) + "}";
    auto file = std::make_shared<FileContext>(*file_);
    const bool chat = ReadChatHeader(header, file.get());
    file->telegram = file->telegram || chat || listed;
    if (file->telegram) file_ = std::move(file);
  }

  void Hold(Frame* object, const std::string& key, const std::string& value) const {
    const size_t size = object->members.size() + key.size() + value.size() + 2;
    if (object->overflow || value.empty() || size > max_) {
      object->overflow = true;
      return;
    }
    object->members += key + ":" + value + ",";
  }

  void EndObject(RawRecord* raw) {
    const Frame object = std::move(frames_.back());
    Pop();
    if (!object.is_record || (object.has_records && !object.has_text)) return;
    Begin(raw, file_->telegram ? RawRecord::Kind::kTelegram : RawRecord::Kind::kJson);
    cut_ = true;
    raw->line = object.line;
    if (object.has_records && object.stepped) {
      return Refuse(raw, RefusalReason::kBadJson,
                    "an object has an array of records and a text of its own",
                    "the array alone was read");
    }
    if (object.overflow) return RefuseTooLong(raw);
    std::string bytes = "{" + object.members;
    if (bytes.size() > 1) bytes.pop_back();
    Take(raw, bytes + "}");
  }

  // An element of an array of records.
  void TakeElement(RawRecord* raw) {
    Begin(raw, file_->telegram ? RawRecord::Kind::kTelegram : RawRecord::Kind::kJson);
    JsonScan scan;
    JsonScan::Result result;
    while ((result = scan.Run(window_.unread())) == JsonScan::Result::kMore) {
      if (window_.unread().size() > max_ || !window_.More()) break;
    }
    const size_t length = scan.position();
    if (result == JsonScan::Result::kDone && length <= max_) {
      if (frames_.back().first_start.empty()) {
        frames_.back().first_start = StartOfElement(window_.unread().substr(0, length));
      }
      Take(raw, window_.unread().substr(0, length));
      window_.SkipCountingLines(length);
      cut_ = true;
    } else if (result == JsonScan::Result::kMore && window_.unread().size() <= max_) {
      EndInsideElement(raw);
    } else {
      RefuseElement(raw, scan, result);
    }
  }

  void EndInsideElement(RawRecord* raw) {
    if (window_.failure()) {
      --count_;
      window_.Skip(window_.unread().size());
      return;
    }
    Refuse(raw, RefusalReason::kBadJson, "the file ends inside this element");
    window_.Skip(window_.unread().size());
    frames_.resize(1);
    cut_ = true;
  }

  void RefuseElement(RawRecord* raw, const JsonScan& scan, JsonScan::Result result) {
    cut_ = true;
    if (result == JsonScan::Result::kBad) {
      Refuse(raw, RefusalReason::kBadJson,
             "not JSON, from byte " + std::to_string(scan.position() + 1) + " of this element on");
      const bool comma = scan.last_comma() != std::string_view::npos;
      window_.SkipCountingLines(comma ? scan.last_comma()
                                      : std::min(scan.position(), window_.unread().size()));
    } else {
      RefuseTooLong(raw);
      window_.SkipCountingLines(scan.position());
    }
    if (!SkipToElement(&window_, frames_.back().first_start, max_)) done_ = true;
  }

  // A value that isn't a record; one that is too long to be held is passed over and comes out
  // empty.
  bool TakeValue(std::string* value) {
    JsonScan scan;
    JsonScan::Result result;
    bool long_value = false;
    while ((result = scan.Run(window_.unread())) == JsonScan::Result::kMore) {
      if (window_.unread().size() > max_) {
        long_value = true;
        const size_t size = scan.position();
        scan.Drop(size);
        window_.SkipCountingLines(size);
      }
      if (!window_.More()) return false;
    }
    if (result == JsonScan::Result::kBad) return false;
    if (!long_value) value->assign(window_.unread().substr(0, scan.position()));
    window_.SkipCountingLines(scan.position());
    return true;
  }

  bool SkipSpace() { return SkipAny(kSpace); }
  bool SkipSpaceAndCommas() { return SkipAny(" \t\r\n,"); }

  // False at the end of the stream.
  bool SkipAny(std::string_view chars) {
    for (;;) {
      const size_t at = window_.unread().find_first_not_of(chars);
      window_.SkipCountingLines(at == std::string_view::npos ? window_.unread().size() : at);
      if (at != std::string_view::npos) return true;
      if (!window_.More()) return false;
    }
  }

  void AtEndOfStream(RawRecord* raw) {
    done_ = true;
    if (frames_.size() > 1 && !window_.failure()) GiveUp(raw);
  }

  // What stands here can't be JSON, and there is nothing to find a next record by.
  void GiveUp(RawRecord* raw) {
    done_ = true;
    if (window_.failure()) return;
    Begin(raw, RawRecord::Kind::kJson);
    Refuse(raw, RefusalReason::kBadJson,
           window_.unread().empty() ? "the file ends inside an array or object"
                                    : "not JSON from here on");
    cut_ = true;
  }

  std::vector<Frame> frames_ = std::vector<Frame>(1);
  bool cut_ = false;
  bool done_ = false;
};

}  // namespace

SplitterPtr SplitJson(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes) {
  return std::make_unique<JsonSplitter>(std::move(stream), std::move(file), max_record_bytes);
}

}  // namespace rasad
