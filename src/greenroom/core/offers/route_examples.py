"""The examples of permit routes. A figure without a page it was read on has no place here."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import datetime as dt

from greenroom.core.offers.routes import Route, RouteStep, Threshold

_CHECKED = dt.date(2026, 11, 27)
_DAY = dt.date
_PAPERS = RouteStep("Papers: certificates, translations, forms", 5, 8, 20, working=True)

# fmt: off
ROUTES: tuple[Route, ...] = (
    Route(
        "au-skills-in-demand", "AU", "Skills in Demand visa (subclass 482), core skills stream",
        "A job on the core skills list with an approved sponsor, and a year of work in it within the last five years.",
        (_PAPERS, RouteStep("Nomination and visa", 21, 45, 120)),
        ("https://ethosmigration.com.au/increase-on-minimum-income-thresholds-for-employer-sponsored-visas-482-186", "https://visaaxis.co/482-visa-australia"),
        "https://immi.homeaffairs.gov.au/visas/getting-a-visa/visa-listing/skills-in-demand-visa-subclass-482", _CHECKED,
        (Threshold(79_499, "AUD", "year", "core skills", _DAY(2026, 7, 1), _DAY(2027, 6, 30)),
         Threshold(146_717, "AUD", "year", "specialist skills, without the list", _DAY(2026, 7, 1), _DAY(2027, 6, 30))),
        "The amounts follow earnings each July by regulation 5.42A. The published aim was 21 working days for core skills; what is reported is often longer.",
    ),
    Route(
        "ca-global-talent-stream", "CA", "Global Talent Stream",
        "An employer that is referred, or a job on the stream’s list; the employer needs a positive labour market assessment first.",
        (_PAPERS, RouteStep("The employer’s labour market assessment (standard: 10 working days)", 8, 10, 20, working=True), RouteStep("Work permit (aim: two weeks)", 10, 14, 42)),
        ("https://ircc.com/news/global-talent-stream-lmias-return-to-10-business-day-standard-in-may-up-2-d", "https://www.canada.ca/en/immigration-refugees-citizenship/services/work-canada/hire-temporary-foreign/global-skills-strategy.html"),
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/work-canada/hire-temporary-foreign/global-skills-strategy.html", _CHECKED,
        note="The two weeks were read on the immigration department’s own page on its Global Skills Strategy. They hold for complete applications made online from outside Canada, with medical examination and biometrics in time.",
    ),
    Route(
        "ch-third-country", "CH", "Residence permit B or L for people from outside EU and EFTA",
        "Managers, specialists and other qualified people whom the employer could not find in Switzerland, the EU or EFTA.",
        (),
        ("https://smartjobsfast.com/switzerland-work-permit-quota-system-explained-2026",), "https://www.sem.admin.ch/sem/en/home/themen/arbeit/nicht-eu_efta-angehoerige.html", _CHECKED,
        note="Permits are counted: 4,500 B and 4,000 L for 2026. No durations could be read; the canton decides first, then the federation. Late in the year the numbers can be used up.",
    ),
    Route(
        "de-blue-card", "DE", "EU Blue Card",
        "A degree that is recognised, or in IT three years of experience, and a job that fits it.",
        (_PAPERS, RouteStep("An appointment at the embassy", 5, 20, 60), RouteStep("Visa (published: one to three months)", 28, 42, 90)),
        ("https://www.visaflow.app/blog/germany-eu-blue-card-salary-thresholds-2026", "https://visaatlas.org/processing-times/germany/eu-blue-card", "https://aok.de/fk/sozialversicherung/rechtsdatenbank/?tx_aokbrechtsdatenbank_rechtsdatenbank%5Baction%5D=show&tx_aokbrechtsdatenbank_rechtsdatenbank%5Bcontroller%5D=Rechtsdatenbank&tx_aokbrechtsdatenbank_rechtsdatenbank%5Bdocid%5D=1452890"),
        "https://www.make-it-in-germany.com/en/visa-residence/types/eu-blue-card", _CHECKED,
        (Threshold(50_700, "EUR", "year", "in general", _DAY(2026, 1, 1), _DAY(2026, 12, 31)),
         Threshold(45_934.20, "EUR", "year", "shortage occupations, recent graduates, IT without a degree", _DAY(2026, 1, 1), _DAY(2026, 12, 31))),
        "By law these are 50 and 45.3 percent of the ceiling of pension insurance, which is 101,400 euro in 2026 (section 18g of the Residence Act, read in the law database of a public health insurer). How soon an embassy has an appointment differs most. The employer can ask for the accelerated procedure.",
    ),
    Route(
        "dk-pay-limit", "DK", "Pay limit scheme",
        "Any job above the pay limit, of at least 30 hours a week and on Danish terms.",
        (_PAPERS, RouteStep("Decision (published: one month, up to three)", 20, 30, 90)),
        ("https://visaatlas.org/processing-times/denmark/pay-limit-scheme",), "https://www.nyidanmark.dk/en-GB/You-want-to-apply/Work/Pay-limit-scheme", _CHECKED,
        (Threshold(552_000, "DKK", "year", "everybody", _DAY(2026, 1, 1), _DAY(2026, 12, 31)),),
        "A certified employer has a faster track.",
    ),
    Route(
        "es-highly-qualified", "ES", "Highly qualified professional (Law 14/2013)",
        "A degree, or higher vocational training, or three years of experience that count for it; the employer applies to the large companies unit.",
        (_PAPERS, RouteStep("Decision (law: 20 working days)", 10, 20, 35, working=True), RouteStep("Visa at the consulate", 7, 14, 30)),
        ("https://movingto.com/es/spain-work-visa", "https://perezparras.com/en/eu-blue-card-salary-threshold-2026-highly-qualified-professional-spain"), "https://www.inclusion.gob.es/web/unidadgrandesempresas", _CHECKED,
        note="The EU Blue Card asks for 1.4 times the average yearly pay of the statistics institute; the national permit is measured by the job’s category.",
    ),
    Route(
        "fr-talent-qualified", "FR", "Talent – qualified employee",
        "A degree of a French master’s level or one of the other categories, and a contract of at least three months.",
        (),
        ("https://www.lemag-juridique.com/veille/articles/immigration-cartes-sejour-talent-quels-sont-nouveaux-seuils-remuneration-10683.htm", "https://visaatlas.org/processing-times/france/talent-passport-salaried"), "https://www.service-public.fr/particuliers/vosdroits/F16922", _CHECKED,
        (Threshold(39_582, "EUR", "year", "qualified employee", _DAY(2025, 8, 31)), Threshold(59_373, "EUR", "year", "talent – EU Blue Card", _DAY(2025, 8, 31))),
        "No duration is published. Four months without an answer of the prefecture count as a refusal.",
    ),
    Route(
        "gb-skilled-worker", "GB", "Skilled Worker visa",
        "A job at degree level with a licensed sponsor, English at the level asked for, and the higher of the general pay and the job’s going rate.",
        (RouteStep("The employer’s certificate of sponsorship (reported: one to four weeks)", 7, 14, 28), RouteStep("Application and biometrics (reported: one to two weeks)", 5, 8, 14), RouteStep("Decision from outside the UK (aim: three weeks)", 5, 21, 42)),
        ("https://withrowan.co.uk/guides/skilled-worker-processing-time", "https://www.burnesspaull.com/legal-insights-news-events/insights/immigration-rule-changes-from-22-july-2025"), "https://www.gov.uk/skilled-worker-visa", _CHECKED,
        (Threshold(41_700, "GBP", "year", "in general", _DAY(2025, 7, 22)), Threshold(33_400, "GBP", "year", "new entrants", _DAY(2025, 7, 22))),
        "From inside the UK the aim is eight weeks. An employer without a licence needs that first, which was reported to add eight weeks and more.",
    ),
    Route(
        "ie-critical-skills", "IE", "Critical Skills Employment Permit",
        "A job on the critical skills list with a degree that fits, or one above the higher pay, offered for two years.",
        (_PAPERS, RouteStep("Permit (reported: two to three weeks)", 10, 18, 42), RouteStep("Entry visa, where your passport needs one", 0, 20, 60)),
        ("https://www.visahq.com/news/2026-02-19/ie/government-roadmap-lifts-irish-employment-permit-salary-floors-from-1-march-processing-delays-persist", "https://www.workbeyond.com/visa-explorer/critical-skills-employment-permit"), "https://enterprise.gov.ie/en/what-we-do/workplace-and-skills/employment-permits/permit-types/critical-skills-employment-permit/", _CHECKED,
        (Threshold(40_904, "EUR", "year", "jobs on the list", _DAY(2026, 3, 1)), Threshold(68_911, "EUR", "year", "other jobs", _DAY(2026, 3, 1))),
        "The department publishes the date of the applications it is working on. Apply at least twelve weeks before the first day.",
    ),
    Route(
        "jp-engineer", "JP", "Engineer, specialist in humanities, international services",
        "A degree that fits the job, or ten years of experience, and pay as a Japanese colleague would have it.",
        (_PAPERS, RouteStep("Certificate of eligibility (reported average in January 2026: 59.5 days)", 30, 60, 90), RouteStep("Visa (standard: five working days)", 5, 5, 20, working=True)),
        ("https://cloudpipe-macao-app.vercel.app/japan/en/insights/jp-work-visa-coe-en", "https://www.mofa.go.jp/j_info/visit/visa/procedure/day.html"), "https://www.moj.go.jp/isa/", _CHECKED,
        note="The employer asks for the certificate in Japan; the average of its days was read on a page that is not the authority’s. Without a certificate the visa takes one to three months.",
    ),
    Route(
        "nl-highly-skilled-migrant", "NL", "Highly skilled migrant",
        "A job above the pay for your age with an employer whom the immigration service recognises as a sponsor.",
        (_PAPERS, RouteStep("Decision (aim: two weeks; law: 90 days)", 10, 16, 90), RouteStep("Collecting the entry visa, where your passport needs one", 5, 14, 30)),
        ("https://www.anywr-group.nl/highly-skilled-migrant-salaries-2026", "https://iamexpat.nl/career/employment-news/new-salary-criterion-2016-highly-skilled-migrants"), "https://ind.nl/en", _CHECKED,
        (Threshold(5_942, "EUR", "month", "from 30 years on", _DAY(2026, 1, 1), _DAY(2026, 12, 31)), Threshold(4_357, "EUR", "month", "under 30 years", _DAY(2026, 1, 1), _DAY(2026, 12, 31)), Threshold(3_122, "EUR", "month", "after the orientation year", _DAY(2026, 1, 1), _DAY(2026, 12, 31))),
        "Holiday pay does not count. Ask first whether the employer is a recognised sponsor; the service has a public register. The two weeks and the 90 days were read on a page of 2016.",
    ),
    Route(
        "se-work-permit", "SE", "Work permit",
        "A job at 90 % of the median pay or more, on the terms of a collective agreement or what is usual in the trade.",
        (_PAPERS, RouteStep("Decision (three in four complete files: one month if highly qualified, else four)", 20, 40, 130)),
        ("https://publicservices.guide/sweden/arbetstillstand-work-permit-90pct-median-and-eu-blue-card.md", "https://www.thelocal.se/20260319/what-does-swedens-new-work-permit-salary-threshold-mean-for-you", "https://swedworks.se/blog/sweden-work-permit-rules-2026/"), "https://www.migrationsverket.se/en", _CHECKED,
        (Threshold(33_390, "SEK", "month", "from 1 June 2026 to the new median", _DAY(2026, 6, 1), _DAY(2026, 6, 15)), Threshold(34_470, "SEK", "month", "since the median of June 2026, 38,300", _DAY(2026, 6, 16))),
        "The median is renewed each June. The amount since 16 June 2026 was read on one page, and not on the authority’s.",
    ),
    Route(
        "sg-employment-pass", "SG", "Employment Pass",
        "Managers, executives and professionals who pass the points of COMPASS, unless they are exempt.",
        (_PAPERS, RouteStep("Decision (published in 2022: ten working days)", 8, 10, 30, working=True)),
        ("https://vivos.com.sg/?p=16876", "https://www.morganlewis.com/ja/pubs/2022/10/singapore-immigration-update-changes-to-work-pass-applications"), "https://www.mom.gov.sg/passes-and-permits/employment-pass", _CHECKED,
        (Threshold(5_600, "SGD", "month", "the youngest; it rises with age, to 10,700 at 45", _DAY(2025, 1, 1)), Threshold(6_200, "SGD", "month", "financial services; up to 11,800", _DAY(2025, 1, 1))),
        "The employer advertises the job for fourteen days first, unless it is exempt.",
    ),
    Route(
        "us-h1b", "US", "H-1B, counted against the cap",
        "A job that asks for a degree in its field. The employer registers in March, a weighted lottery draws, and work begins on 1 October at the earliest.",
        (),
        ("https://www.mintz.com/insights-center/viewpoints/2806/2026-02-02-uscis-announces-h-1b-cap-registration-period-march-2026",), "https://www.uscis.gov/working-in-the-united-states/h-1b-specialty-occupations/h-1b-cap-season", _CHECKED,
        note="A lottery has no typical duration: the last registration ran from 4 to 19 March 2026 for a start on 1 October 2026 or later. Some petitions carry a fee of 100,000 dollars. Put the date that the employer’s lawyer gives you in as a step of its own.",
    ),
)
# fmt: on
