#!/usr/bin/env python3
"""Builds rules/places/<CC>.tsv and rules/places/world.tsv from open place tables. Standard library only.

    python3 rules/places/make.py RAW_FOLDER     writes the tables beside this script
    python3 rules/places/make.py --check        checks every table below rules/places, hand-written ones too

RAW_FOLDER holds wof_all.tsv, sy_merged.tsv, iran_divisions.tsv and cldr_territories.tsv (or the same with .gz), each with the columns
id feature_class name_en names_ar names_fa lat lon country admin1 admin2 pcode population; docs/attribution.md names their sources.

What it does: cleans names (no vowel signs, no generic heads, the letters of their language), sorts features into the kinds of the
codebook, merges a place told twice, drops what lies outside its country, what a hand-written entry already says, and names that are words
(make.d/stop.txt; never.txt whatever their size), and marks names that need a word such as "village" before them (make.d/cue.txt).
"""
import csv, gzip, math, os, re, sys, unicodedata
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
COLUMNS = "id kind name names_ar names_fa country admin1 lat lon importance cue ids".split()
KINDS = set("country governorate province district city town village camp neighbourhood region area airport crossing base site".split())
COUNTRIES = "SY LB IQ YE PS IL JO IR AF LY SD EG TR PK SA KW BH QA AE OM DZ TN MA SO".split()
PERSIAN = {"IR", "AF", "TR", "PK"}                       # first-level units are provinces; names come from Persian
DEEP = {"SY", "PS", "IL", "LB", "IQ", "YE", "IR", "AF"}  # villages are kept, not only towns
SOUTH_OF_SYRIA = {"Daraa", "Quneitra", "As-Suwayda", "Rif Dimashq"}
PLACE_CLASS = {"country": 5, "governorate": 1, "province": 1, "region": 1, "district": 2, "airport": 4, "base": 4, "crossing": 4, "site": 4}
# Generous boxes (south, north, west, east): anything outside carries a namesake's coordinates.
BOX = {"SY": (32.2, 37.4, 35.5, 42.5), "LB": (33.0, 34.8, 35.0, 36.7), "IQ": (28.9, 37.5, 38.7, 48.8), "YE": (12.0, 19.1, 41.7, 54.6),
       "PS": (31.2, 32.6, 34.2, 35.7), "IL": (29.4, 33.5, 34.2, 35.95), "JO": (29.1, 33.5, 34.8, 39.4), "IR": (24.9, 39.9, 44.0, 63.4),
       "AF": (29.3, 38.6, 60.4, 75.0), "LY": (19.4, 33.3, 9.2, 25.3), "SD": (8.6, 22.4, 21.7, 38.8), "EG": (21.9, 31.8, 24.6, 37.0),
       "TR": (35.7, 42.3, 25.6, 44.9), "PK": (23.5, 37.2, 60.8, 77.9), "SA": (16.2, 32.3, 34.4, 55.8), "KW": (28.5, 30.2, 46.5, 48.6),
       "BH": (25.5, 26.5, 50.3, 51.0), "QA": (24.4, 26.3, 50.6, 51.8), "AE": (22.6, 26.3, 51.4, 56.5), "OM": (16.5, 26.6, 51.9, 60.0),
       "DZ": (18.9, 37.3, -8.8, 12.1), "TN": (30.1, 37.7, 7.4, 11.7), "MA": (20.7, 36.1, -17.2, -0.9), "SO": (-1.8, 12.1, 40.9, 51.5)}

MARKS = re.compile("[\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u200e\u200f\u202a-\u202e\u061c\ufeff]")
TO_AR = str.maketrans({"ی": "ي", "ک": "ك", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "\u200c": " "})
TO_FA = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "أ": "ا", "إ": "ا"})
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ؤ": "و", "\u200c": None, "ء": None})
GOOD = {"ar": re.compile("^[\u0621-\u063a\u0641-\u064a]+( [\u0621-\u063a\u0641-\u064a]+){0,3}$"),
        "fa": re.compile("^[\u0621-\u063a\u0641-\u064aپچژگکی]+([ \u200c][\u0621-\u063a\u0641-\u064aپچژگکی]+){0,3}$")}
HEAD = re.compile("^(المحافظة|المنطقة|المنطقه|محافظة|محافظه|مُحافظة|محافظات|ولاية|ولايه|قضاء|مديرية|منطقة|منطقه|بلدية|بلديه|لواء|ناحية|ناحيه|مركز|مدينة|مدينه|بلدة|قرية|قريه|حي|جهة|إقليم|عمالة|"
                  "إمارة|امارة|شعبية|شعبيه|معتمدية|دائرة|بلدية|قسم|استان|شهرستان|شهر|بخش|ولایت|ولسوالی|ایالت|روستای|دهستان|شهرک|بلدیه|محلة|حارة ال(?=ا)|District|ضاحية) (?=..)")


def fold(s):
    return s.translate(FOLD)


def clean(raw, lang):
    s = MARKS.sub("", unicodedata.normalize("NFKC", raw))
    s = re.sub(r"\s*[\(\[].*?[\)\]]", "", s)
    s = re.split("[،,/;؛]", s)[0].replace("-", " ")
    s = re.sub(r"\s+", " ", s.translate(TO_AR if lang == "ar" else TO_FA)).strip(" .'\"\u200c")
    s = re.sub("[\u200c ]*\u200c[\u200c ]*", "\u200c", s)
    for _ in range(2):
        s = HEAD.sub("", s)
    return s if GOOD[lang].match(s) and len(fold(s)) >= 2 else ""


def names(cell, lang):
    out = []
    for raw in (cell or "").split("|"):
        s = clean(raw, lang)
        if s and s not in out:
            out.append(s)
    return out[:6]


def variants_ar(cc, got):
    """Places of Persian-writing countries without an Arabic name: the usual letters for those Arabic lacks."""
    return [n.replace("پ", "ب").replace("چ", "تش").replace("گ", "غ").replace("ژ", "ج").replace("ک", "ك").replace("ی", "ي").replace("\u200c", " ") for n in got]


def variants_fa(got):
    """Persian news writes Arab places with Persian letters, often without the article."""
    out = []
    for n in got:
        s = n.translate(TO_FA).replace("ء", "").replace("ؤ", "و")
        out += [s]
        if s.startswith("ال") and len(s) > 5 and " " not in s:
            out.append(s[2:])
    return list(dict.fromkeys(out))


def km(a, b):
    p, q = math.radians(a[0]), math.radians(b[0])
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def rows(folder, stem):
    path = os.path.join(folder, stem + ".tsv")
    f = open(path, encoding="utf8") if os.path.exists(path) else gzip.open(path + ".gz", "rt", encoding="utf8")
    with f:
        yield from csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)


def listed(name):
    path = os.path.join(HERE, "make.d", name)
    with open(path, encoding="utf8") as f:
        return [l.rstrip("\n") for l in f if l.strip() and not l.startswith("#")]


class Place:
    __slots__ = "id kind name ar fa cc admin1 lat lon pop imp cue ids never".split()

    def __init__(self, **kw):
        for k in self.__slots__:
            setattr(self, k, kw.get(k))

    def at(self): return (self.lat, self.lon)
    def level(self): return PLACE_CLASS.get(self.kind, 3)
    def folded(self): return {fold(n) for n in self.ar + self.fa}

    def line(self):
        return "\t".join([self.id, self.kind, self.name, "|".join(self.ar), "|".join(self.fa), self.cc, self.admin1 or "",
                          f"{self.lat:.4f}", f"{self.lon:.4f}", str(self.imp), self.cue or "", "|".join(self.ids)])


def population_rank(pop):
    for least, rank in ((1e6, 80), (5e5, 74), (2e5, 66), (1e5, 60), (5e4, 52), (2e4, 45), (1e4, 38), (5e3, 30), (1e3, 18)):
        if pop >= least:
            return rank
    return 10


def kind_of(r, cc, pop):
    f = r["feature_class"]
    if f in ("county", "adm2", "adm3"): return "district"
    if f == "region": return "province" if cc in PERSIAN else "governorate"
    if f in ("neighbourhood", "microhood"): return "neighbourhood"
    if f == "campus": return "airport" if re.search("مطار|فرودگاه", r["names_ar"] + r["names_fa"]) else ""
    if f in ("locality", "localadmin", "adm4_community", "city"):
        if re.match("مخيم ", r["names_ar"] or "") or re.search("(?i)camp$", r["name_en"] or ""): return "camp"
        if f == "localadmin" and pop < 30000: return "village" if pop < 15000 else "town"
        return "city" if pop >= 1e5 else "town" if pop >= 1e4 or f == "city" else "village"
    return ""


def admin1_names():
    """CC|raw spelling|ours"""
    return {(l.split("|")[0], l.split("|")[1]): l.split("|")[2] for l in listed("admin1.txt")}


def identifiers(r):
    ids = [p for p in (r["pcode"] or "").split(";") if p.startswith(("wd:", "gn:"))]
    if re.match("^[A-Z]{1,2}[0-9]", r["pcode"] or ""): ids.append("pcode:" + r["pcode"].split(";")[0])
    return ids + [p for p in r["id"].split(";")[1:]]


def read_rows(folder, stem, admin1, keep):
    for r in rows(folder, stem):
        cc = r["country"]
        if cc not in BOX or not r["lat"] or not keep(r): continue
        pop = int(float(r["population"] or 0))
        kind = kind_of(r, cc, pop)
        ar, fa = names(r["names_ar"], "ar"), names(r["names_fa"], "fa")
        s, n, w, e = BOX[cc]
        lat, lon = float(r["lat"]), float(r["lon"])
        if not kind or not (ar or fa) or not (s <= lat <= n and w <= lon <= e): continue
        ids = identifiers(r)
        imp = population_rank(pop)
        if kind == "district": imp = 24 if r["feature_class"] == "adm3" else max(40, min(imp - 8, 50))
        elif kind in ("governorate", "province"): imp = 62
        elif kind == "neighbourhood": imp = min(imp, 14)
        elif kind == "airport": imp = 50
        elif any(i.startswith("wd:") for i in ids): imp = max(imp, 13)
        if r["feature_class"] == "city": imp = max(imp, 34)
        en = re.sub(r"[`‘’ʿʾ]", "'", re.sub(r"\s+", " ", r["name_en"] or "").strip()).strip("'")
        if not en: en = latin((fa or ar)[0])
        yield Place(id=r["id"].split(";")[0], kind=kind, name=en, ar=ar, fa=fa, cc=cc, admin1=admin1.get((cc, r["admin1"]), r["admin1"]),
                    lat=lat, lon=lon, pop=pop, imp=imp, cue="", ids=ids)


LATIN = dict(zip("ابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيةءآؤئأإى", ["a", "b", "p", "t", "s", "j", "ch", "h", "kh", "d", "z", "r", "z", "zh", "s", "sh", "s", "z", "t", "z",
             "a", "gh", "f", "q", "k", "k", "g", "l", "m", "n", "u", "h", "i", "i", "a", "", "a", "u", "i", "a", "i", "a"]))


def latin(s):
    return " ".join("".join(LATIN.get(c, "") for c in w).capitalize() for w in re.split("[ \u200c]", s))


def iran_counties(folder, places):
    """Counties come without coordinates: those of the county's seat, the town of that name in the province."""
    seat = defaultdict(list)
    for p in places:
        for n in p.fa: seat[fold(n)].append(p)
    en = {n.split("|")[1]: n.split("|")[2] for n in listed("admin1.txt") if n.startswith("IR|")}
    have = {(fold(n)) for p in places if p.kind == "district" for n in p.fa}
    for r in rows(folder, "iran_divisions"):
        if r["feature_class"] != "adm2": continue
        fa = names(r["names_fa"], "fa")
        if not fa or fold(fa[0]) in have: continue
        province = en.get(r["admin1"], "")
        near = [p for p in seat[fold(fa[0])] if p.admin1 == province]
        if not near: continue
        best = max(near, key=lambda p: p.imp)
        yield Place(id=r["id"], kind="district", name=best.name, ar=list(best.ar), fa=fa, cc="IR", admin1=province, lat=best.lat, lon=best.lon, pop=0,
                    imp=40, cue="", ids=["amar:" + r["pcode"]])


def merge(places, reach=5):
    """One row for one place: same level, a shared name, within a few km."""
    cell = defaultdict(list)
    out = []
    for p in sorted(places, key=lambda p: (-p.imp, -p.pop, p.id)):
        far = {1: 200, 2: 60}.get(p.level(), 10 if p.imp >= 34 else reach)
        keys = [(p.cc, p.level(), n) for n in sorted(p.folded())]
        twin = next((q for k in keys for q in cell[k] if km(p.at(), q.at()) <= far), None)
        if twin:
            twin.ar = list(dict.fromkeys(twin.ar + p.ar))[:6]
            twin.fa = list(dict.fromkeys(twin.fa + p.fa))[:6]
            twin.ids = list(dict.fromkeys(twin.ids + [p.id] + p.ids))[:5]
            if twin.id.startswith("irn:city") and not p.id.startswith("irn:"): twin.name = p.name
            for n in sorted(p.folded()): cell[(p.cc, p.level(), n)].append(twin)
            continue
        out.append(p)
        for k in keys: cell[k].append(p)
    return out


def hand_places():
    folder = os.path.join(HERE, "hand")
    for f in sorted(os.listdir(folder)):
        if not f.endswith(".tsv"): continue
        for r in table(os.path.join(folder, f)):
            if r["lat"]:
                yield Place(id=r["id"], kind=r["kind"], name=r["name"], ar=[x for x in r["names_ar"].split("|") if x], fa=[x for x in r["names_fa"].split("|") if x],
                            cc=r["country"], admin1=r["admin1"], lat=float(r["lat"]), lon=float(r["lon"]), imp=int(r["importance"]), cue=r["cue"], ids=[], pop=0)


def without_hand(places, also=()):
    by = defaultdict(list)
    for h in [*hand_places(), *also]:
        for n in sorted(h.folded()): by[(h.cc, h.level(), n)].append(h)
        for n in h.folded():
            if n.startswith("ال"): by[(h.cc, h.level(), n[2:])].append(h)
    for p in places:
        far = {1: 250, 2: 60}.get(p.level(), 15)
        if not any(km(p.at(), h.at()) <= far for n in p.folded() for h in by[(p.cc, p.level(), n)]): yield p


def first_names():
    """Folded first names and titles: two of them in a row are a person rather than a village."""
    out = set()
    for lang in ("ar", "fa"):
        for name in sorted(os.listdir(os.path.join(HERE, "..", lang))):
            if not name.endswith(".words"): continue
            with open(os.path.join(HERE, "..", lang, name), encoding="utf8") as f:
                for l in f:
                    cells = l.rstrip("\n").split("\t")
                    if cells[0] in ("FirstName", "Title"): out |= {fold(w.lstrip("=")) for w in cells[1].split("|") if " " not in w}
    return out


def bare(n):
    return n[2:] if n.startswith("ال") and len(n) > 4 else n


def weigh_names(p, stop, cue, keep, never, persons):
    """Drops names that are words; marks the place when a name needs a cue word."""
    p.never = set()
    small = p.kind in ("village", "neighbourhood")
    out, words = {}, set()
    for lang, own, other in (("ar", p.ar, p.fa), ("fa", p.fa, p.ar)):
        # A name written in one language only is looked for in articles of the other one too.
        langs = (lang,) if other else ("ar", "fa")
        for n in own:
            f = fold(n)
            if any(l + "|" + f in never for l in langs): words.add(f); p.never |= {f}; continue
            if any(l + "|" + x in keep for l in langs for x in (f, f"{p.cc} {f}")): continue
            if any(l + "|" + x in stop for l in langs for x in (f, bare(f))):
                words.add(f)
                if 30 <= p.imp < 60: p.cue = "cue"
            if any(l + "|" + f in cue for l in langs) or len(bare(f)) < (4 if small else 3): p.cue = "cue"
            if p.kind == "neighbourhood" and " " not in n: p.cue = "cue"
            if " " in n and all(bare(w) in persons for w in f.split()): p.cue = "cue"
    for lang, own in (("ar", p.ar), ("fa", p.fa)):
        out[lang] = [n for n in own if fold(n) not in p.never and (p.imp >= 30 or fold(n) not in words)]
    p.ar, p.fa = out["ar"], out["fa"]
    return bool(p.ar or p.fa)


def wanted(p):
    if p.kind == "neighbourhood": return p.cc in DEEP
    if p.kind != "village": return True
    known = any(i.startswith("wd:") for i in p.ids)
    if p.cc == "IR": return p.pop >= 1000 or p.imp >= 13
    if p.cc == "YE": return p.pop >= 150 or known
    if p.cc in DEEP: return True
    if p.cc == "MA": return known and p.pop >= 5000
    return p.pop >= 2000 or (known and p.cc not in ("TR", "MA", "EG"))


def bare_in_persian(p):
    """Persian news writes a village of the Levant with and without its article."""
    if p.cc not in ("LB", "PS") and not (p.cc == "SY" and p.admin1 in SOUTH_OF_SYRIA): return []
    words = set(listed("bare_fa.txt"))
    out = [n for a in p.ar if a.startswith("ال") and " " not in a for n in variants_fa([a]) if fold(n) not in words]
    return list(dict.fromkeys([n for a in p.ar for n in variants_fa([a])[:1]] + out)) if any(not n.startswith("ال") for n in out) else []


def finish(p):
    if p.cc in ("IR", "AF"):
        if not p.ar and p.imp >= 34: p.ar = list(dict.fromkeys(variants_ar(p.cc, p.fa[:2])))
    if not p.fa and p.imp >= 30 and p.cc not in ("IR", "AF"): p.fa = variants_fa(p.ar[:2])
    if not p.fa: p.fa = bare_in_persian(p)
    return p


def write(path, places, command):
    with open(path, "w", encoding="utf8", newline="\n") as f:
        f.write(f"# Generated by {command}; do not edit, add to hand/ instead.\n" + "\t".join(COLUMNS) + "\n")
        for p in sorted(places, key=lambda p: (-p.imp, p.id)): f.write(p.line() + "\n")


def world(folder):
    cldr = {r["country"]: r for r in rows(folder, "cldr_territories")}
    split = lambda s: [x.strip() for x in s.split(";") if x.strip()]
    for l in listed("countries.txt"):
        cc, en, lat, lon, ar, fa, cap, cap_ar, cap_fa, cap_lat, cap_lon = [x.strip() for x in l.split("|")]
        r = cldr[cc]
        p = Place(id="country-" + cc.lower(), kind="country", name=en, ar=list(dict.fromkeys(names(r["names_ar"], "ar") + split(ar))), cc=cc, admin1="",
                  fa=list(dict.fromkeys(names(r["names_fa"], "fa") + split(fa))), lat=float(lat), lon=float(lon), imp=95, cue="", ids=["iso:" + cc])
        p.ar, p.fa = ([n for n in own if n not in NOT_COUNTRY] for own in (p.ar, p.fa))
        if cc in WORDS_TOO: p.cue = "cue"
        yield p
        if cap_ar or cap_fa:
            yield Place(id="capital-" + cc.lower(), kind="city", name=cap, ar=split(cap_ar), fa=split(cap_fa), cc=cc, admin1="", lat=float(cap_lat), lon=float(cap_lon),
                        imp=88, cue="cue" if cc in CAPITAL_WORDS else "", ids=[])


NOT_COUNTRY = {"الجزیره", "سعودی", "مغرب", "کرت", "الصحراء الغربية", "صحرای غربی"}  # the last two: Egypt's desert, too
WORDS_TOO = {"ML", "TO", "NU", "RE"}  # Mali is "financial" in Arabic
CAPITAL_WORDS = {"CH", "LV", "LK", "KR", "GH"}  # words or other names in one of the languages: Seoul is "floods" in Arabic


def table(path):
    with open(path, encoding="utf8") as f:
        lines = [l for l in f if not l.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def build(folder):
    admin1 = admin1_names()
    places = list(read_rows(folder, "wof_all", admin1, lambda r: r["country"] != "SY" and r["feature_class"] not in ("country",)))
    places += read_rows(folder, "sy_merged", admin1, lambda r: r["feature_class"] not in ("country", "region", "adm1"))
    places += read_rows(folder, "iran_divisions", admin1, lambda r: r["feature_class"] == "city")
    places = merge(places)
    places += iran_counties(folder, places)
    lands = list(world(folder))
    land_names = {(p.cc, n) for p in lands if p.kind == "country" for n in p.folded()}
    places = [p for p in places if wanted(p) and not (p.folded() & {n for c, n in land_names if c == p.cc} and p.level() > 1)]
    places = list(without_hand(places, [p for p in lands if p.kind == "city"]))
    stop, cue, keep, never = (set(listed(f)) for f in ("stop.txt", "cue.txt", "keep.txt", "never.txt"))
    persons = first_names()
    places = [finish(p) for p in places if weigh_names(p, stop, cue, keep, never, persons)]
    for cc in COUNTRIES:
        write(os.path.join(HERE, cc + ".tsv"), [p for p in places if p.cc == cc], "rules/places/make.py RAW_FOLDER")
    # A hand-written entry is preferred to a capital of the list.
    write(os.path.join(HERE, "world.tsv"), list(without_hand(lands)), "rules/places/make.py RAW_FOLDER")


def tables():
    for base, _, files in sorted(os.walk(HERE)):
        for f in sorted(files):
            if f.endswith(".tsv"): yield os.path.join(base, f)


def check():
    seen, wrong, total = {}, 0, 0
    letters = {"names_ar": re.compile("^[\u0621-\u063a\u0641-\u064a \\-0-9]+$"), "names_fa": re.compile("^[0-9\u0621-\u063a\u0641-\u064aپچژگکی \u200c\\-]+$")}
    for path in tables():
        name = os.path.relpath(path, HERE)
        with open(path, encoding="utf8") as f:
            for number, l in enumerate(f, 1):
                if l.startswith("#"): continue
                cells = l.rstrip("\n").split("\t")
                if cells == COLUMNS: continue
                total += 1
                bad = []
                if len(cells) != len(COLUMNS): print(f"{name}:{number}: {len(cells)} columns"); wrong += 1; continue
                r = dict(zip(COLUMNS, cells))
                if r["id"] in seen: bad.append("id also in " + seen[r["id"]])
                seen[r["id"]] = f"{name}:{number}"
                if not re.match("^[!-~]+$", r["id"]): bad.append("id is not plain ASCII")
                if r["kind"] not in KINDS: bad.append("kind " + r["kind"])
                if not r["names_ar"] + r["names_fa"]: bad.append("no name")
                if r["cue"] not in ("", "cue"): bad.append("cue " + r["cue"])
                if not r["importance"].isdigit() or int(r["importance"]) > 100: bad.append("importance")
                for k, good in letters.items():
                    bad += [f"{k}: {n!r}" for n in r[k].split("|") if r[k] and not good.match(n)]
                    if len(set(r[k].split("|"))) < len(r[k].split("|")): bad.append(k + " repeats a name")
                if r["lat"] and r["country"] in BOX and r["kind"] not in ("area", "region"):
                    s, n, w, e = BOX[r["country"]]
                    if not (s <= float(r["lat"]) <= n and w <= float(r["lon"]) <= e): bad.append(f"outside {r['country']}: {r['lat']}, {r['lon']}")
                for b in bad: print(f"{name}:{number}: {b}"); wrong += 1
    print(f"{total} places, {wrong} faults")
    return wrong


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]: sys.exit(1 if check() else 0)
    if len(sys.argv) != 2: sys.exit(__doc__)
    build(sys.argv[1])
