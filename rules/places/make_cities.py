#!/usr/bin/env python3
"""Builds rules/places/cities.tsv and towns.tsv: cities of the world that make.py's sources don't hold. Standard library only.

    python3 rules/places/make_cities.py RAW_FOLDER             cities.tsv, to be run after make.py
    python3 rules/places/make_cities.py RAW_FOLDER towns       towns.tsv: what neither cities.tsv nor any other table holds

RAW_FOLDER holds cities500.txt and admin1.json (GeoNames) and geonames.{ar,fa,en}.mo (its names by language); docs/attribution.md names them. A city is taken when it has a name in Arabic or Persian, is large enough for its country (LEAST)
and no row of the other tables says it. A name that other tables give to a place that news names stays with that place.
"""
import gettext, json, os, re, sys
from collections import Counter, defaultdict

import make
from make import Place, clean, fold, km

# Population from which a city is taken. Where the program's readers look closest, all of them; elsewhere what news of attacks and accidents names.
ALL = "TN DZ LY EG MA SD SS TD NE ML BF NG MR SN SO KE ET ER DJ SA AE KW BH OM QA JO PK AF IR IQ SY YE LB PS IL AZ AM GE TJ UZ TM KG CM CF CD UG BD MM BI RW MZ KM EH CI"
SOME = {"TR": 15000, "IN": 50000, "UA": 8000, "RU": 90000, "BY": 80000, "KZ": 50000, "CN": 1500000, "JP": 400000, "US": 180000, "DE": 110000, "FR": 90000, "GB": 120000, "ES": 100000,
        "IT": 100000, "GR": 50000, "CY": 10000, "MT": 20000, "BA": 50000, "XK": 30000, "RS": 80000, "AL": 60000, "LK": 80000, "NP": 100000, "PH": 300000, "ID": 350000, "TH": 100000,
        "BR": 500000, "MX": 400000, "AR": 400000, "BE": 80000, "NL": 150000, "SE": 90000, "NO": 90000, "DK": 90000, "PL": 200000}
LEAST_ELSEWHERE = 200000
# towns.tsv reaches further down: towns that an accident or an attack brings into the news once, read behind a word such as "town" or beside their country.
TOWNS = {"US": 20000, "JP": 50000, "CN": 100000, "DE": 15000}
LEAST_TOWN = 8000
NEAR = set(ALL.split()) | {"TR", "IN", "UA"}
FOREIGN_LETTERS = re.compile("[^\u0621-\u063a\u0641-\u064aپچژگکی\u200c \\-]")
ARABIC_ONLY, PERSIAN_ONLY = re.compile("[يكىةأإؤئ]"), re.compile("[یکپچژگ]")
PERSIAN_WRITTEN = {"IR", "AF", "TJ"}


def translations(folder, lang):
    with open(os.path.join(folder, f"geonames.{lang}.mo"), "rb") as f:
        return {k: v for k, v in gettext.GNUTranslations(f)._catalog.items() if k}


def by_letters(alternates):
    """GeoNames joins the names of all languages: the letters tell Arabic from Persian, and both from Urdu, Kurdish and Uyghur."""
    ar, fa = [], []
    for n in alternates:
        if not re.search("[\u0621-\u06d3]", n) or FOREIGN_LETTERS.search(n): continue
        if PERSIAN_ONLY.search(n) and not ARABIC_ONLY.search(n): fa.append(n)
        elif not PERSIAN_ONLY.search(n): ar.append(n)
    return ar, fa


def tidy(raw, lang):
    return list(dict.fromkeys(n for r in raw if (n := clean(r, lang))))[:5]


def names_of(gid, alternates, told):
    ar, fa = by_letters(alternates)
    ar, fa = [*told["ar"].get(gid, "").split("|"), *ar], [*told["fa"].get(gid, "").split("|"), *fa]
    return tidy([n for n in ar if n], "ar"), tidy([n for n in fa if n], "fa")


def english(gid, ascii_name, told):
    return re.sub("[`’‘]", "'", told["en"].get(gid) or ascii_name).strip("' ")


def rank(cc, pop, code):
    own = make.population_rank(pop)
    if code.startswith("PPLA"): own = max(own, 38 if code in ("PPLA", "PPLA2") else 30)
    return min(own, 68) if cc in NEAR else max(min(own - 8, 64), 34)


def least_of(cc, towns):
    if cc in ALL.split(): return 0
    return TOWNS.get(cc, LEAST_TOWN) if towns else SOME.get(cc, LEAST_ELSEWHERE)


def with_soft_g(names, english):
    """Egypt and the Gulf spell a foreign g as the letter of their own."""
    return [v for n in names for v in ((n, n.replace("غ", "ج")) if "غ" in n and "g" in english.lower() else (n,))]


def read_cities(folder, told, towns=False):
    with open(os.path.join(folder, "cities500.txt"), encoding="utf8") as f:
        for line in f:
            gid, name, ascii_name, alternates, lat, lon, _, code, cc, _, admin1, *rest = line.rstrip("\n").split("\t")
            pop = int(rest[3] or 0)
            if pop < least_of(cc, towns) or code in ("PPLH", "PPLW", "PPLQ", "PPLX"): continue
            ar, fa = names_of(gid, alternates.split(","), told)
            if not ar and not fa: continue
            kind = "city" if pop >= 1e5 else "town" if pop >= 1e4 or code in ("PPLA", "PPLA2") else "village"
            yield Place(id="gn:" + gid, kind=kind, name=english(gid, ascii_name, told), ar=ar, fa=fa, cc=cc, admin1=admin1, lat=float(lat), lon=float(lon),
                        pop=pop, imp=rank(cc, pop, code), cue="", ids=["gn:" + gid])


def plain(name):
    import unicodedata
    s = "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if not unicodedata.combining(c))
    s = re.sub(r"\b(oblast|krai|state|province|region|governorate|republic|county|district|of|the|prefecture|voblast|raion)\b", "", s)
    return re.sub("[^a-z]", "", s)


class Ours:
    """What the other tables hold."""
    def __init__(self, without):
        self.rows = []
        for path in make.tables():
            if os.path.basename(path) in without: continue
            for r in make.table(path):
                if r["lat"]: self.rows.append(r)
        self.by_name, self.by_country, self.cell = defaultdict(list), defaultdict(list), defaultdict(list)
        for r in self.rows:
            for n in {fold(n) for n in (r["names_ar"] + "|" + r["names_fa"]).split("|") if n}: self.by_name[n].append(r)
            self.by_country[r["country"], plain(r["name"])].append(r)
            if r["admin1"] and r["kind"] not in ("area", "region"): self.cell[r["country"], round(float(r["lat"])), round(float(r["lon"]))].append(r)

    def holds(self, p):
        """The same place: a name in common or the same English name, near by."""
        far = 200 if p.kind in ("governorate", "province") else 15
        same = [r for n in p.folded() for r in self.by_name[n]] + self.by_country[p.cc, plain(p.name)]
        return any(r["country"] == p.cc and km(p.at(), (float(r["lat"]), float(r["lon"]))) <= far and (r["kind"] in ("governorate", "province", "region", "country")) ==
                   (p.kind in ("governorate", "province")) for r in same)

    def nearest(self, p):
        cells = (self.cell[p.cc, round(p.lat) + i, round(p.lon) + j] for i in (-1, 0, 1) for j in (-1, 0, 1))
        return min((r for c in cells for r in c), default=None, key=lambda r: (float(r["lat"]) - p.lat) ** 2 + (float(r["lon"]) - p.lon) ** 2)

    def taken(self, n, p):
        """The name belongs to a place that news names, or to a country or unit."""
        return any(int(r["importance"]) >= min(30, p.imp) or r["country"] == p.cc for r in self.by_name[n])


def name_admin1(places, ours, folder):
    """Codes of first-level units become our own names: that of the nearest row of ours, by the vote of the unit's cities."""
    with open(os.path.join(folder, "admin1.json"), encoding="utf8") as f: given = {x["code"]: x["name"] for x in json.load(f)}
    votes = defaultdict(Counter)
    for p in places:
        near = ours.nearest(p)
        if near and km(p.at(), (float(near["lat"]), float(near["lon"]))) < 60: votes[p.cc, p.admin1][near["admin1"]] += 1
    known = {(r["country"], r["name"]) for r in ours.rows if r["kind"] in ("governorate", "province")}
    for p in places:
        best = next((n for n, _ in votes[p.cc, p.admin1].most_common(1) if (p.cc, n) in known), None)
        p.admin1 = best or given.get(f"{p.cc}.{p.admin1}", "")


def main(folder, towns=False):
    table = "towns.tsv" if towns else "cities.tsv"
    told = {l: translations(folder, l) for l in ("ar", "fa", "en")}
    ours = Ours({table, "towns.tsv"})
    cities = list(read_cities(folder, told, towns))
    name_admin1(cities, ours, folder)
    places = [p for p in make.merge(cities) if not ours.holds(p)]
    stop, cue, keep, never = (set(make.listed(f)) for f in ("stop.txt", "cue.txt", "keep.txt", "never.txt"))
    persons = make.first_names()
    weak = {tuple(l.split("|")[:2]): l.split("|")[2] for f in (("cities.txt", "towns.txt") if towns else ("cities.txt",)) for l in make.listed(f)}
    out = []
    for p in places:
        p.ar, p.fa = ([n for n in own if not ours.taken(fold(n), p)] for own in (p.ar, p.fa))
        weaken(p, weak)
        if not (p.ar or p.fa) or not make.weigh_names(p, stop, cue, keep, never, persons): continue
        weaken(finish(p), weak)  # what is made of the other language's names, too
        if towns: shrink(p, ours)
        if p.ar or p.fa: out.append(p)
    make.write(os.path.join(make.HERE, table), out, "rules/places/make_cities.py RAW_FOLDER" + (" towns" if towns else ""))
    print(len(out), Counter(p.cc for p in out).most_common(200))


def shrink(p, ours):
    p.ar, p.fa = ([n for n in own if not ours.taken(fold(n), p)] for own in (p.ar, p.fa))
    if p.pop < 100000: p.imp = min(p.imp, 28)
    p.ar = list(dict.fromkeys(with_soft_g(p.ar, p.name)))[:5]


def weaken(p, weak):
    """Names that are words go; those of clubs and persons need more than their letters."""
    said = [weak.get((lang, fold(n))) for lang, own in (("ar", p.ar), ("fa", p.fa)) for n in own]
    p.ar, p.fa = ([n for n in own if weak.get((lang, fold(n))) != "drop"] for lang, own in (("ar", p.ar), ("fa", p.fa)))
    if not (p.ar and p.fa):  # the one serves both languages
        p.ar, p.fa = ([n for n in own if "drop" not in (weak.get(("ar", fold(n))), weak.get(("fa", fold(n))))] for own in (p.ar, p.fa))
    if "small" in said or "cue" in said: p.imp = min(p.imp, 28)
    if "cue" in said: p.cue = "cue"
    if any(len(make.bare(fold(n))) < 4 for n in p.ar + p.fa): p.cue = "cue"


def finish(p):
    if not p.fa: p.fa = make.variants_fa(p.ar[:2])
    if not p.ar and p.cc not in PERSIAN_WRITTEN: p.ar = make.variants_ar(p.cc, p.fa[:1]) if p.imp >= 34 else []
    p.ar, p.fa = list(dict.fromkeys(p.ar)), list(dict.fromkeys(p.fa))
    return p


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ["towns"]): sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:] == ["towns"])
