#!/usr/bin/env python3
"""Builds states.tsv and countries.tsv beside this script from demonyms.tsv and ../places. Standard library only.

    python3 rules/actors/make.py            writes both tables
    python3 rules/actors/make.py --check    checks every actor table: columns, ids, parents, letters

states.tsv holds, for each country of demonyms.tsv, its bodies: armed forces (mil:CC), police (pol:CC), government (gov:CC), ministries of
defence, interior, health and foreign affairs (mod, moi, moh, mfa), civil defence (cd), courts (jud), parliament (par), coast guard (cg),
border guard (bg), air force (air) and navy (nav), and its unnamed sources (src...), named with the adjective ("the Syrian army") and with the country ("the army of Syria").
countries.tsv holds the country itself as somebody who speaks and acts (country:CC): "Turkey said", "Moscow considers".
A name that a hand-written table lists for another actor is left to that table.
"""
import csv, os, re, sys
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
COLUMNS = "id name type country parent names_ar names_fa loaded aliases_en from to".split()
TYPES = set("state rebel militia ngo aid international media civilian source person monitor company team".split())
GENERATED = ("states.tsv", "countries.tsv")
OTHER = ("generic.tsv", "demonyms.tsv", "local.tsv", "sides.tsv", "papers.tsv", "persons.tsv", "homes.tsv")

# id prefix | English | Arabic noun phrases with {A} adjective (m), {F} (f), {C} country | Persian with {C} country, {J} adjective
# Arabic phrases are written with the article where the adjective has it: the engine knows clitics, the words stay as news writes them.
BODIES = [
    ("mil", "Military Forces of {E}", "الجيش ال{A}|القوات ال{F}|القوات المسلحة ال{F}|جيش {C}|قوات {C}|الجنود ال{P}|جنود {T}|الطيران ال{A}|الطيران الحربي ال{A}|الطيران الحربي {X}ال{A}|الطائرات ال{F}|الطائرات الحربية ال{F}|المقاتلات ال{F}|طائرات {T}|مقاتلات {T}",
     "ارتش {C}|نیروهای {J}|نیروهای {C}|نیروهای مسلح {C}|نیروهای نظامی {C}|نظامیان {J}|نظامیان {C}|سربازان {J}|سربازان {C}|اردوی {C}|جنگنده‌های {J}|جنگنده‌های {C}|هواپیماهای {J}|هواپیماهای جنگی {J}|بالگردهای {J}",
     "{D} army|{D} Armed Forces|Armed Forces of {E}|{D} military|{D} forces|{E} army"),
    ("air", "Air Force of {E}", "سلاح الجو ال{A}|القوات الجوية ال{F}",
     "نیروی هوایی {C}", "{D} Air Force"),
    ("nav", "Navy of {E}", "القوات البحرية ال{F}|البحرية ال{F}|الزوارق ال{F}", "نیروی دریایی {C}|ناوهای {J}", "{D} Navy"),
    ("pol", "Police Forces of {E}", "الشرطة ال{F}|شرطة {C}|قوات الشرطة ال{F}", "پلیس {C}|پولیس {C}|نیروهای پلیس {C}", "{D} police|Police of {E}"),
    ("sec", "Security Forces of {E}", "قوات الأمن ال{F}|الأمن ال{A}|الأجهزة الأمنية ال{F}|القوات الأمنية ال{F}|السلطات الأمنية ال{F}",
     "نیروهای امنیتی {C}|ماموران امنیتی {C}", "{D} security forces|Security forces"),
    ("gov", "Government of {E}", "الحكومة ال{F}|حكومة {C}|السلطات ال{F}|سلطات {C}|الرئاسة ال{F}|مجلس الوزراء ال{A}|رئيس الوزراء ال{A}|الرئيس ال{A}|النظام ال{A}|مسؤولون {P0}|مسؤولين {P1}|مسؤول {A}|مسؤولة {F}|مسؤولان {A}ان|مسؤولين {A}ين|المسؤولون ال{P0}|المسؤولين ال{P1}",
     "دولت {C}|حکومت {C}|مقامات {C}|مقام‌های {C}|مقامات {J}|مقام‌های {J}|رئیس‌جمهور {C}|رئیس جمهوری {C}|نخست‌وزیر {C}|نخست وزیر {C}|کابینه {C}|رژیم {C}|مقام {J}|یک مقام {J}|مقام ارشد {J}|یک مقام ارشد {J}|مسئولان {C}|مسئولان {J}|مسئول {J}|یک مسئول {J}|مقامات رسمی {C}|مقام‌های رسمی {C}", "{D} government|{E}|{D} authorities|{D} officials"),
    ("mod", "Ministry of Defence ({E})", "وزارة الدفاع ال{F}|وزارة دفاع {C}|وزير الدفاع ال{A}|الدفاع ال{F}", "وزارت دفاع {C}|وزیر دفاع {C}", "{D} Ministry of Defence|{D} Defence Ministry|Ministry of Defense of {E}|Ministry of Defence of {E}|Ministry of Defense ({E})"),
    ("moi", "Ministry of Interior ({E})", "وزارة الداخلية ال{F}|وزارة داخلية {C}|وزير الداخلية ال{A}|الداخلية ال{F}", "وزارت کشور {C}|وزیر کشور {C}|وزارت داخله {C}|وزارت امور داخله {C}|وزارت داخلی {C}", "{D} Ministry of Interior|{D} Interior Ministry|Ministry of Interior of {E}|Ministry of Interior"),
    ("moh", "Ministry of Health ({E})", "وزارة الصحة ال{F}|وزارة الصحة العامة ال{F}|وزارة الصحة والسكان ال{F}|وزارة الصحة والحماية الاجتماعية ال{F}|وزارة الصحة والبيئة ال{F}|وزارة صحة {C}|وزير الصحة ال{A}|الصحة ال{F}", "وزارت بهداشت {C}|وزیر بهداشت {C}|وزارت صحت {C}|وزارت صحت عامه {C}|وزارت بهداری {C}", "{D} Ministry of Health|{D} Health Ministry|Ministry of Health of {E}|Ministry of Health|Health Ministry"),
    ("mfa", "Ministry of Foreign Affairs ({E})", "وزارة الخارجية ال{F}|وزارة خارجية {C}|وزير الخارجية ال{A}|الخارجية ال{F}", "وزارت خارجه {C}|وزارت امور خارجه {C}|وزیر خارجه {C}|وزیر امور خارجه {C}", "{D} Foreign Ministry|{D} Ministry of Foreign Affairs|Ministry of Foreign Affairs of {E}|Government of {E}"),
    ("cd", "Civil Defence ({E})", "الدفاع المدني ال{A}|الحماية المدنية ال{F}|الإسعاف ال{A}", "دفاع مدنی {C}|اورژانس {C}|آتش‌نشانی {C}", "{D} Civil Defence|{D} Civil Defense|Civil Defense ({E})|{D} Civil Protection|Civil Protection ({E})|Civil Protection of {E}|Civil Defence of {E}|General Directorate of Civil Protection ({E})"),
    ("jud", "Judiciary of {E}", "القضاء ال{A}|النيابة العامة ال{F}|النيابة ال{F}|المحكمة ال{F}", "قوه قضاییه {C}|قوه قضائیه {C}|دادستانی {C}|دادگاه عالی {C}", "{D} judiciary"),
    ("par", "Parliament of {E}", "البرلمان ال{A}|مجلس النواب ال{A}|مجلس الشعب ال{A}", "پارلمان {C}|مجلس {C}|مجلس نمایندگان {C}", "{D} parliament"),
    ("cg", "Coast Guard of {E}", "خفر السواحل ال{A}|حرس السواحل ال{A}|خفر السواحل {X}ال{A}", "گارد ساحلی {C}", "{D} coast guard"),
    ("bg", "Border Guard of {E}", "حرس الحدود ال{A}|قوات حرس الحدود ال{F}", "مرزبانی {C}|مرزبانان {J}|مرزبانان {C}|نیروهای مرزی {C}", "{D} border guards"),
    ("int", "Intelligence Service of {E}", "المخابرات ال{F}|الاستخبارات ال{F}|جهاز المخابرات ال{A}|جهاز الاستخبارات ال{A}", "سازمان اطلاعات {C}|سرویس اطلاعاتی {C}|استخبارات {C}|وزارت اطلاعات {C}", "{D} intelligence"),
    ("rc", "Red Crescent of {E}", "الهلال الأحمر ال{A}|الصليب الأحمر ال{A}|جمعية الهلال الأحمر ال{F}|منظمة الهلال الأحمر ال{F}|جمعية الصليب الأحمر ال{F}", "هلال احمر {C}|جمعیت هلال احمر {C}|صلیب سرخ {C}", "{D} Red Crescent|{D} Red Cross|{D} Red Crescent Society"),
    ("src", "Sources ({E})", "مصدر {A}|مصادر {F}|المصدر ال{A}|المصادر ال{F}", "منبع {J}|یک منبع {J}|منابع {J}", "{D} sources|{D} source|Sources|Source|Sources in {E}"),
    ("srcsec", "Security sources ({E})", "مصدر أمني {A}|مصادر أمنية {F}|المصدر الأمني ال{A}|المصادر الأمنية ال{F}",
     "منبع امنیتی {J}|یک منبع امنیتی {J}|منابع امنیتی {J}|منبع امنیتی {C}|یک منبع امنیتی {C}|منابع امنیتی {C}", "{D} security sources|{D} security source|Security sources|Security source"),
    ("srcmil", "Military sources ({E})", "مصدر عسكري {A}|مصادر عسكرية {F}|المصدر العسكري ال{A}|المصادر العسكرية ال{F}",
     "منبع نظامی {J}|یک منبع نظامی {J}|منابع نظامی {J}|منبع نظامی {C}|منابع نظامی {C}", "{D} military sources|{D} military source|Military sources|Military source"),
    ("srcmed", "Medical sources ({E})", "مصدر طبي {A}|مصادر طبية {F}|المصدر الطبي ال{A}|المصادر الطبية ال{F}", "منبع پزشکی {J}|یک منبع پزشکی {J}|منابع پزشکی {J}|منابع درمانی {J}|منابع بیمارستانی {J}",
     "{D} medical sources|{D} medical source|Medical sources|Medical source"),
    ("tv", "State television of {E}", "التلفزيون ال{A}|التلفزيون الرسمي ال{A}|الإذاعة ال{F}", "تلویزیون دولتی {C}|تلویزیون {C}|رادیو {C}", "{D} state television|{D} state TV|{D} media"),
    ("media", "Local media of {E}", "وسائل الإعلام ال{F}|وسائل إعلام {T}|الإعلام ال{A}|الصحافة ال{F}|الصحف ال{F}", "رسانه‌های {J}|رسانه‌های {C}|مطبوعات {C}", "{D} media|State television of {E}"),
]
KIND = {"cd": "aid", "rc": "aid", "tv": "media", "media": "media", "src": "source", "srcsec": "source", "srcmil": "source", "srcmed": "source"}
ADJECTIVE_EN = dict(p.split("=") for p in (
    "SY=Syrian IQ=Iraqi LB=Lebanese PS=Palestinian IL=Israeli JO=Jordanian YE=Yemeni SA=Saudi KW=Kuwaiti BH=Bahraini QA=Qatari AE=Emirati OM=Omani EG=Egyptian "
    "LY=Libyan SD=Sudanese TN=Tunisian DZ=Algerian MA=Moroccan MR=Mauritanian SO=Somali IR=Iranian AF=Afghan PK=Pakistani TR=Turkish US=American GB=British "
    "FR=French DE=German RU=Russian CN=Chinese IN=Indian UA=Ukrainian NG=Nigerian NE=Nigerien TD=Chadian ML=Malian ET=Ethiopian KE=Kenyan ID=Indonesian "
    "GR=Greek IT=Italian ES=Spanish CA=Canadian").split())
# Names of a country that news also uses for its government, beyond the capital.
ALSO = {"ML": ("دولة مالي|جمهورية مالي|حكومة مالي", "کشور مالی|دولت مالی"), "IL": ("تل أبيب|الكيان الصهيوني|الكيان الإسرائيلي|كيان العدو|الكيان الغاصب|الكيان المحتل|الكيان المؤقت|الكيان العبري|العدو الصهيوني|العدو الإسرائيلي|الاحتلال|الاحتلال الإسرائيلي|الاحتلال الصهيوني|سلطات الاحتلال|حكومة الاحتلال|كيان الاحتلال",
                "تل‌آویو|رژیم صهیونیستی|رژیم اسرائیل|رژیم اشغالگر|رژیم اشغالگر قدس|رژیم اشغالگر صهیونیستی|رژیم جعلی صهیونیستی|دشمن صهیونیستی|صهیونیست‌ها|رژیم کودک‌کش|رژیم صهیونی|رژیم غاصب صهیونیستی|رژیم غاصب|رژیم موقت|رژیم صهیونیست"),
        "US": ("البيت الأبيض|الإدارة الأمريكية|الإدارة الأميركية|إدارة ترامب|إدارة بايدن|إدارة أوباما|إدارة بوش|بين واشنطن|وبين واشنطن|علاقات واشنطن|سياسة واشنطن|موقف واشنطن|قلق واشنطن|حلفاء واشنطن", "کاخ سفید|دولت ترامپ|دولت بایدن|دولت اوباما|دولت بوش|آمریکایی‌ها|میان واشنگتن|بین واشنگتن|میان واشینگتن|بین واشینگتن|سیاست واشنگتن|سیاست‌های واشنگتن|موضع واشنگتن|علیه واشنگتن|مذاکرات واشنگتن|توان نظامی واشنگتن|روابط واشنگتن|ادعای واشنگتن|درخواست واشنگتن|تصمیم واشنگتن|تهدیدهای واشنگتن|پیشنهاد واشنگتن|تاکتیک‌های واشنگتن"),
        "RU": ("الكرملين", "کرملین"),
        "IR": ("الجمهورية الإسلامية|النظام الإيراني|جمهورية إيران الإسلامية|الجمهورية الإسلامية الإيرانية|بين طهران|وبين طهران|علاقات طهران|سياسة طهران|سياسات طهران|موقف طهران|تدخلات طهران|نفوذ طهران", "جمهوری اسلامی|جمهوری اسلامی ایران|رژیم ایران|رژیم جمهوری اسلامی|حکومت ایران|رژیم آخوندی|نظام جمهوری اسلامی|میان تهران|بین تهران|سیاست تهران|موضع تهران|مواضع تهران|از تهران خواست|از تهران خواسته|از تهران خواستند|به تهران هشدار|علیه تهران|برنامه هسته‌ای تهران|روابط تهران|مذاکرات تهران|توان نظامی تهران|توافق تهران|تهدیدهای تهران|پیشنهاد تهران|پاسخ تهران به"),
        "SA": ("المملكة العربية السعودية|المملكة", "آل سعود|رژیم سعودی|رژیم آل سعود|سعودی‌ها"),
        "GB": ("لندن|داونينغ ستريت", "لندن"), "BH": ("", "رژیم آل خلیفه|آل خلیفه"), "MA": ("المخزن", ""), "FR": ("الإليزيه|قصر الإليزيه", "الیزه|کاخ الیزه")}
# Capitals whose name is a common word of news: floods.
NOT_CAPITAL = {"سيول;سول"}
WORDS = {"مالي", "مالی"}  # "financial": a country only with "state of" in front
BARE_AR = {"النيجر", "السودان", "المغرب"}


def rows(path):
    with open(path, encoding="utf8") as f:
        return list(csv.DictReader((l for l in f if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def countries():
    """ISO2 → English, Arabic names, Persian names, capital ar, capital fa: from the places' country list."""
    places = {r["country"]: r for r in rows(os.path.join(HERE, "..", "places", "world.tsv")) if r["kind"] == "country"}
    capital = {}
    with open(os.path.join(HERE, "..", "places", "make.d", "countries.txt"), encoding="utf8") as f:
        for l in f:
            c = [x.strip() for x in l.split("|")]
            if len(c) == 11 and not l.startswith("#"): capital[c[0]] = (c[7], c[8])
    return places, capital


def fold(s):
    return s.translate(str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ک": "ك", "ة": "ه", "ؤ": "و", "\u200c": None, "ء": None, " ": None}))


def fill(pattern, words):
    """One phrase for every combination that has all its words."""
    out = []
    for p in pattern.split("|"):
        keys = [k for k in re.findall(r"{(\w+)}", p)]
        todo = [p]
        for k in dict.fromkeys(keys):
            todo = [t.replace("{" + k + "}", w) for t in todo for w in words.get(k, [])]
        out += todo
    return list(dict.fromkeys(re.sub(" +", " ", x).strip() for x in out))


def taken():
    names = defaultdict(set)
    for f in sorted(os.listdir(HERE)):
        if f.endswith(".tsv") and f not in GENERATED + OTHER:
            for r in rows(os.path.join(HERE, f)):
                for n in (r["names_ar"] + "|" + r["names_fa"]).split("|"): names[fold(n)].add(r["id"])
    return names


def build():
    places, capital = countries()
    mine = taken()
    hand_ids = {i for s in mine.values() for i in s}
    states, lands = [], []
    for d in rows(os.path.join(HERE, "demonyms.tsv")):
        cc = d["country"]; land = places[cc]; e = land["name"]
        adj = d["adj_ar"].split("|")
        fem = [a for a in adj if a.endswith("ية")]; masc = [a for a in adj if a.endswith("ي") and a + "ة" in fem]
        plural = [a for a in adj if a.endswith(("يين", "ين"))]
        ar = land["names_ar"].split("|")[:3]; fa = [n for n in land["names_fa"].split("|")][:4]
        words_ar = {"A": masc, "F": fem, "C": ar[:2], "P": plural, "P0": [a for a in adj if a.endswith("يون")], "P1": plural, "T": fem, "X": [""]}
        words_fa = {"C": fa, "J": d["adj_fa"].split("|")}
        en = {"E": [e], "D": [ADJECTIVE_EN[cc]] if cc in ADJECTIVE_EN else []}
        for prefix, name, p_ar, p_fa, p_en in BODIES:
            i = f"{prefix}:{cc}"
            if i in hand_ids or KIND.get(prefix) == "source" and cc not in ADJECTIVE_EN: continue
            free = lambda ns: [n for n in ns if not mine[fold(n)]]
            the = "the " if e.startswith("United") else ""
            states.append([i, name.format(E=the + e), KIND.get(prefix, "state"), cc, "" if prefix in ("gov", "media") or prefix.startswith("src") else f"gov:{cc}", "|".join(free(fill(p_ar, words_ar))),
                           "|".join(free(fill(p_fa, words_fa))), "", "|".join(fill(p_en, en)), "", ""])
    for cc, land in sorted(places.items()):
        cap_ar, cap_fa = capital.get(cc, ("", ""))
        if cap_ar in NOT_CAPITAL: cap_ar = ""
        more_ar, more_fa = ALSO.get(cc, ("", ""))
        join = lambda *parts: "|".join(dict.fromkeys(x.strip() for p in parts for x in re.split(r"[|;]", p) if x.strip() and x.strip() not in WORDS and not mine[fold(x)]))
        d = ADJECTIVE_EN.get(cc)
        lands.append([f"country:{cc}", land["name"], "state", cc, "", join(land["names_ar"], cap_ar, more_ar), join(land["names_fa"], cap_fa, more_fa), "",
                      "|".join([f"Government of {land['name']}"] + ([f"{d} government"] if d else [])), "", ""])
    for name, body in (("states.tsv", states), ("countries.tsv", lands)):
        with open(os.path.join(HERE, name), "w", encoding="utf8", newline="\n") as f:
            f.write("# Generated by rules/actors/make.py; do not edit.\n" + "\t".join(COLUMNS) + "\n")
            for r in body: f.write("\t".join(r) + "\n")


def check():
    ids, names, parents, wrong, total = {}, defaultdict(list), [], 0, 0
    letters = {"names_ar": re.compile("^[\u0621-\u063a\u0641-\u064aپڤچگ .\\-–0-9]+$"), "names_fa": re.compile("^[\u0621-\u063a\u0641-\u064aپچژگکیەێۆۀ \u200c.\\-۰-۹]+$")}
    for f in sorted(os.listdir(HERE)):
        if not f.endswith(".tsv") or f in OTHER: continue
        with open(os.path.join(HERE, f), encoding="utf8") as t:
            for number, l in enumerate(t, 1):
                cells = l.rstrip("\n").split("\t")
                if l.startswith("#") or cells == COLUMNS: continue
                total += 1; bad = []
                if len(cells) != len(COLUMNS): print(f"{f}:{number}: {len(cells)} columns"); wrong += 1; continue
                r = dict(zip(COLUMNS, cells))
                if r["id"] in ids: bad.append("id also in " + ids[r["id"]])
                ids[r["id"]] = f"{f}:{number}"
                if not re.match("^[!-~]+$", r["id"]): bad.append("id is not plain ASCII")
                if r["type"] not in TYPES: bad.append("type " + r["type"])
                if not r["names_ar"] + r["names_fa"]: bad.append("no name")
                if r["parent"]: parents.append((f, number, r["parent"]))
                known = set(r["names_ar"].split("|") + r["names_fa"].split("|"))
                bad += [f"loaded {n!r} is no name" for n in r["loaded"].split("|") if n and n not in known]
                for k, good in letters.items():
                    bad += [f"{k}: {n!r}" for n in r[k].split("|") if r[k] and not good.match(n.lstrip("="))]
                    if len(set(r[k].split("|"))) < len(r[k].split("|")): bad.append(k + " repeats a name")
                if f not in GENERATED:
                    for n in known - {""}: names[fold(n)].append(r["id"])
                for b in bad: print(f"{f}:{number}: {b}"); wrong += 1
    for f, n, p in parents:
        if p not in ids: print(f"{f}:{n}: parent {p} unknown"); wrong += 1
    for n, who in names.items():
        if len(set(who)) > 1 and "-v" in sys.argv: print("shared:", n, who)
    print(f"{total} actors, {wrong} faults")
    return wrong


if __name__ == "__main__":
    if "--check" in sys.argv: sys.exit(1 if check() else 0)
    build()
