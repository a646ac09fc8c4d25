"""The standard competencies that interviewers ask about, each with a definition and the words that point to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from greenroom.core.spans import Span


@dataclass(frozen=True, slots=True)
class Competency:
    """A competency.

    Attributes:
        id: its key in the record and in links.
        name: what people read.
        definition: one sentence.
        shows: one sentence that tells what an interviewer listens for in a good answer about it.
        cues: a pattern of words that point to it, matched without regard to case from the beginning of a word.
    """

    id: str
    name: str
    definition: str
    shows: str
    cues: str


COMPETENCIES: tuple[Competency, ...] = (
    Competency(
        "leadership",
        "Leadership",
        "Sets a direction and gets other people to follow it willingly.",
        "Others did not want to follow at first and then did, and you can say what you did to bring that about.",
        (
            "lead(?:s|ing)? (?:a |an |the |our |your |and |small |by |from |others|people|teams?|projects?|"
            "shifts?)|leadership|team leader|manag(?:e|ing) (?:a |the |our |your )?(?:team|staff|people|"
            "crew)|supervis(?:e|es|ing|ion|ory)|inspire|line manage"
        ),
    ),
    Competency(
        "problem-solving",
        "Problem-solving",
        "Finds the cause of a problem and a way to mend it.",
        "You tell how you narrowed the cause down, what you ruled out, and how you knew that it was mended.",
        (
            r"problem[- ]solv\w+|solv(?:e|es|ing) (?:\w+ )?problems?|troubleshoot|resolv(?:e|es|"
            r"ing) (?:\w+ )?(?:issues|problems|faults|defects|queries|incidents)|fault[- ]find|root cause|"
            "diagnos|debug"
        ),
    ),
    Competency(
        "initiative",
        "Initiative",
        "Starts what needs doing without being told.",
        "You saw it first, nobody had asked, and you began with what was in your own hands.",
        (
            "initiative|pro-?active|self[- ]start|self[- ]motivated|self[- ]directed|own initiative|"
            "take action|hands-on mentality|without (?:being (?:told|asked)|close supervision|supervision)|"
            "work independently|unprompted|entrepreneurial"
        ),
    ),
    Competency(
        "ownership",
        "Ownership",
        "Takes a matter to its end and answers for how it turns out.",
        "You stayed with it to the end, also when it was no longer pleasant, and you say “I” about what failed.",
        (
            "ownership|accountab|end[- ]to[- ]end|take responsibility|full responsibility|see (?:things|it|"
            r"them|work|projects) through|autonom|own (?:the|your|our)\b|follow[- ]through"
        ),
    ),
    Competency(
        "resilience",
        "Resilience",
        "Keeps going and stays steady under strain and after setbacks.",
        "You name what was hard without making light of it, and the first thing that you did next.",
        (
            "resilien|under pressure|pressure|calm|stamina|setbacks?|persever|tenac|robust|stress|"
            "demanding environment|persisten|physically (?:fit|demanding)"
        ),
    ),
    Competency(
        "collaboration",
        "Collaboration",
        "Works well with other people towards one result.",
        "What the others did is as clear as your own part, and the result would not have come without both.",
        (
            "collaborat|team ?work|team[- ]player|work(?:s|ing)? (?:closely |well |"
            "effectively )?(?:with(?:in)?|as part of|in) (?:a |an |the |our |your |"
            r"other )?(?:\w+[- ]){0,3}(?:teams?|colleagues|staff)|cross[- ]functional|partner with|"
            "multi-?disciplinary|co-?operat|support(?:ing)? (?:your )?colleagues|pull together|hand in hand"
        ),
    ),
    Competency(
        "communication",
        "Communication",
        "Says and writes things so that others understand them.",
        "You tell whom you spoke to, what you left out for their sake, and how you saw that they understood.",
        (
            "communicat|(?:written|spoken|verbal|oral) (?:and|english|german|french)|present(?:ing|"
            "ation skills|ations?)|explain(?:s|ing)?|writ(?:e|es|ing) (?:clear|reports|well)|articulate|"
            "storytell|listen"
        ),
    ),
    Competency(
        "customer-focus",
        "Customer focus",
        "Understands the people that the work is for and puts their needs first.",
        "You found out what the person needed, not only what they asked for, and they were better off for it.",
        (
            "customer[- ](?:focus|service|centric|first|orient|facing|experience|success|satisfaction|needs|"
            "obsess)|(?:client|guest|patient|resident|user|pupil|student|passenger|service user|"
            "person)s?[- ](?:focus|centred|centered|first|care|facing|experience|satisfaction|needs)|"
            r"great service|hospitality|put(?:s|ting)? (?:\w+ )?(?:patients|customers|guests|residents|users|"
            "people|children) first|serv(?:e|ing) (?:our )?(?:customers|guests|diners|clients)|welcom(?:e|"
            r"ing) (?:guests|customers|visitors)|understand(?:ing)? (?:\w+ )?(?:customers?|users?|clients?)"
        ),
    ),
    Competency(
        "planning",
        "Planning and organising",
        "Puts work in a sensible order and gets it done in time.",
        "You tell what came first and why, what had to wait, and what you did when the plan no longer held.",
        (
            r"organis(?:ed|ing|ation(?:al)? skills)|organiz(?:ed|ing|ation(?:al)? skills)|plan(?:s|ning)?\b|"
            "time[- ]management|prioriti[sz]|schedul|meet(?:ing)? deadlines|multi-?task|coordinat|"
            "co-ordinat|workload|rota"
        ),
    ),
    Competency(
        "attention-to-detail",
        "Attention to detail",
        "Notices small things and gets them right.",
        "A small thing that others had passed over, what it would have cost, and how you check since then.",
        (
            "attention to detail|(?:eye|eyes) for detail|accura(?:te|cy)|detail[- ]oriented|meticulous|"
            "precis(?:e|ion)|thorough|conscientious|careful(?:ly)?|rigour|rigor(?:ous)?|diligen"
        ),
    ),
    Competency(
        "adaptability",
        "Adaptability",
        "Changes course readily when circumstances change.",
        "You tell what you gave up, how soon you worked in the new way, and what you kept from the old one.",
        (
            "adaptab|adapt(?:s|ing)?|flexib(?:le|ility)(?! (?:working|hours|benefits|start|schedule))|"
            "agil(?:e|ity)|fast[- ]paced|changing (?:priorities|environment|needs)|ambigu|versatil|"
            "uncertaint|variety|open to change"
        ),
    ),
    Competency(
        "learning",
        "Learning",
        "Picks up new things quickly and keeps on doing so.",
        "You can say how you went about it, how long it took, and where you have used it since.",
        (
            "(?:eager|keen|willing|willingness|desire|ability|quick|hungry|happy|want) to learn|"
            "fast learner|quick learner|learns? quickly|continu(?:ous|al|ing) (?:learning|"
            "professional development|development|improvement)|curio(?:us|sity)|cpd|growth mindset|"
            "keep(?:ing)? up[- ]to[- ]date|stay(?:ing)? current|professional development"
        ),
    ),
    Competency(
        "decision-making",
        "Decision-making",
        "Chooses in good time on what is known, and can say why.",
        "You name the choice you turned down, what you did not know, and what made you decide when you did.",
        (
            r"decision[- ]mak|mak(?:e|es|ing) (?:\w+ ){0,2}decisions?|judg(?:e)?ment|decisive|trade-?offs?|"
            "informed decisions|data[- ]driven"
        ),
    ),
    Competency(
        "influencing",
        "Influencing",
        "Wins people over by argument and trust, without having to order them.",
        "You tell what mattered to the other person and which argument or proof of yours changed their mind.",
        "influenc(?:e|es|ing)|persua|negotiat|convinc|advocat|buy-in|diplomac|credib",
    ),
    Competency(
        "conflict",
        "Conflict resolution",
        "Brings disagreement into the open and to an end that people can live with.",
        "You give the other side its due, tell what you said to their face, and how the two of you get on today.",
        (
            "conflict(?! of interest)|de-?escalat|difficult (?:conversations|situations|customers|people|"
            "guests)|challenging behaviou?r|mediat|complaint|disagree(?:ment)?|grievance"
        ),
    ),
    Competency(
        "integrity",
        "Integrity",
        "Does what is right and what was promised, also when nobody looks.",
        "Doing the right thing had a price, and you paid it although nobody would have noticed.",
        (
            "integrity|honest|ethic|trustworth|confidential|discret|transparen|professional(?:ism|"
            " standards| conduct)|impartial|safeguarding"
        ),
    ),
    Competency(
        "results",
        "Drive for results",
        "Sets a measurable aim and reaches it.",
        "You name the aim and the figure that you reached, and what it had been before.",
        (
            "results?[- ](?:driven|oriented|focus)|target[- ]driven|(?:meet|hit|exceed|achiev|deliver|"
            r"reach)\w*(?: \w+){0,3} (?:targets?|results|goals|quota|objectives|outcomes)|kpis?|track record|"
            "driven|ambitio|goal[- ]oriented|outcomes?|quota"
        ),
    ),
    Competency(
        "coaching",
        "Coaching others",
        "Helps other people get better at what they do.",
        "You name what the other person can do today that they could not do before, and what you left to them.",
        (
            "coach(?:es|ing)?|mentor|train(?:ing)? (?:new |junior |other |our |the |and |two |"
            "three )?(?:apprentices|trainees|juniors|staff|colleagues|team|starters|people|apprentices|"
            "members|develop)|develop(?:ing)? (?:people|others|your team|staff|the team|talent|junior)|"
            "supervision of (?:students|trainees|juniors)|teach(?:ing)? (?:others|students|colleagues)|"
            "preceptor|nurtur"
        ),
    ),
    Competency(
        "analytical",
        "Analytical thinking",
        "Takes a matter apart with facts and figures and draws sound conclusions.",
        "You tell which facts you looked at, what they did not show, and which conclusion you rejected.",
        (
            r"analytic|analy[sz](?:e|es|ing|is|es)\b|numerate|numeracy|critical thinking|data[- ]driven|"
            "interpret(?:s|ing|ation)? (?:of )?(?:data|results|findings|figures)|logical|quantitative|"
            "evidence[- ]based|insights?"
        ),
    ),
    Competency(
        "creativity",
        "Creativity",
        "Finds ideas that were not there before and makes them useful.",
        "The idea was yours, you tried it out in a small way first, and somebody uses it today.",
        ("creativ|innovat|imagin|new ideas|fresh (?:ideas|thinking|perspective)|experiment|invent|original"),
    ),
    Competency(
        "stakeholders",
        "Stakeholder management",
        "Keeps everyone who has an interest informed and on board.",
        "You knew who had something to lose, spoke to them before the decision, and kept them informed after it.",
        (
            "stakeholder|relationships?(?! officer)|liais(?:e|es|ing|on)|"
            r"work(?:ing)? with (?:\w+ )?(?:partners|suppliers|parents|families|clients|agencies)|rapport|"
            "(?:senior|executive) (?:leaders|leadership|management)|networking|account management"
        ),
    ),
    Competency(
        "safety",
        "Safety",
        "Sees risks to people early and works so that nobody comes to harm.",
        "You saw the danger before harm was done, made it safe first, and then saw to it that it stays so.",
        (
            r"health (?:and|&) safety|safe(?:ty|ly)\b|risk assess|infection (?:prevention|control)|hygiene|"
            r"haccp|food safety|safe working|incident report|ppe\b|osha\b|coshh"
        ),
    ),
    Competency(
        "empathy",
        "Empathy",
        "Notices how others feel and takes it into account.",
        "You noticed it by something small, you asked instead of guessing, and you let them decide what would help.",
        (
            r"empath|compassion|caring|kind(?:ness|ly)?\b(?! of)|patien(?:t|ce)(?= (?:and|with|manner|"
            "attitude|,))|patience|dignity|sensitiv(?:e|ity) (?:to|and|manner)|warm|supportive|"
            "emotional intelligence|respectful"
        ),
    ),
    Competency(
        "inclusion",
        "Working across cultures",
        "Works well with people of other backgrounds, countries and languages.",
        "You tell which habit of your own you had to change, and what the others could do because of it.",
        (
            "cross[- ]cultural|multicultural|intercultural|international (?:team|environment|colleagues|"
            "teams)|divers(?:e|ity) (?:backgrounds|team|teams|group|cultures|communities|needs|students)|"
            "inclusive|different cultures|global teams?"
        ),
    ),
    Competency(
        "quality",
        "Quality",
        "Keeps a high standard and makes the way of working better.",
        "You tell what standard you work to, how you measure it, and one way of working that is better because of you.",
        (
            "quality (?:assurance|control|standards?|improvement|of)|high(?:est)? (?:quality|standards?)|"
            r"improv(?:e|es|ing) (?:\w+ ){0,3}(?:process|quality|standards|performance|efficiency|systems?|"
            r"practice)|continuous improvement|best practice|lean\b|compliance with|audits?"
        ),
    ),
    Competency(
        "commercial",
        "Commercial sense",
        "Knows how the organisation earns and spends and acts on it.",
        "You can say what it cost, what it brought in, and how you would have known that it was not worth it.",
        (
            "commercial(?:ly)? (?:aware|awareness|acumen|minded|sense|thinking|mindset|focus)|"
            r"business (?:acumen|sense|development|awareness)|profit(?:ab|s|\b)|budget|cost control|revenue|"
            "margins?|upsell|p&l"
        ),
    ),
)


@cache
def _pattern(competency: Competency) -> re.Pattern[str]:
    """One pattern for all cues of a competency."""
    return re.compile(rf"\b(?:{competency.cues})\w*", re.IGNORECASE)


def competency(key: str) -> Competency | None:
    """The competency with this id, if there is one."""
    return next((each for each in COMPETENCIES if each.id == key), None)


def find_competencies(text: str) -> tuple[tuple[Competency, Span], ...]:
    """Each place in a text whose words point to a competency, in the order of the text."""
    found = [
        (each, Span(match.start(), match.end())) for each in COMPETENCIES for match in _pattern(each).finditer(text)
    ]
    return tuple(sorted(found, key=lambda pair: (pair[1], pair[0].id)))
