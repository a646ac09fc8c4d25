"""Section headings of résumés: their wordings in English, German, French, Spanish and Dutch."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import re
from enum import StrEnum


class Section(StrEnum):
    """What a section of a résumé is about."""

    WORK = "work"
    EDUCATION = "education"
    PROJECTS = "projects"
    VOLUNTEERING = "volunteering"
    SKILLS = "skills"
    LANGUAGES = "languages"
    CERTIFICATES = "certificates"
    SUMMARY = "summary"
    CONTACT = "contact"
    OTHER = "other"


_WORDINGS = {
    Section.WORK: """experience|work experience|professional experience|employment|employment history|work history|career|career history|
        relevant experience|professional background|industry experience|clinical experience|teaching experience|research experience|
        additional experience|other experience|positions|positions held|appointments|professional history|selected experience|
        career experience|job history|nursing experience|work|internships|internship experience|military experience|military service|
        leadership experience|experience and employment|my experience|where i worked|where i've worked|experience highlights|
        berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|werdegang|praktische erfahrung|berufliche stationen|praktika|
        beruflicher hintergrund|berufstätigkeit|
        expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|emplois|
        experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|experiencia de trabajo|
        werkervaring|ervaring|loopbaan|arbeidsverleden|professionele ervaring|
        esperienza|esperienza professionale|esperienze lavorative|esperienza lavorativa|experiência|experiência profissional""",
    Section.EDUCATION: """education|academic background|education and training|educational background|studies|academic history|qualifications|
        academic qualifications|education & training|training|university education|academic education|degrees|schooling|
        education and qualifications|training and education|formal education|my education|academics|education and certifications|
        education & certifications|education and licenses|
        ausbildung|bildung|studium|schulbildung|bildungsweg|akademische ausbildung|aus- und weiterbildung|akademischer werdegang|
        ausbildung und studium|studium und ausbildung|schule|
        formation|formations|études|diplômes|formation académique|formation et diplômes|éducation|diplômes et formations|
        educación|formación|formación académica|estudios|titulación|
        opleiding|opleidingen|onderwijs|studie|educatie|opleiding en training|
        istruzione|formazione|istruzione e formazione|educação|formação|formação acadêmica""",
    Section.PROJECTS: """projects|personal projects|selected projects|key projects|side projects|academic projects|open source|
        open source projects|open-source|portfolio|notable projects|research projects|technical projects|project experience|
        open source contributions|
        projekte|eigene projekte|projekterfahrung|ausgewählte projekte|projets|projets personnels|proyectos|proyectos personales|
        projecten|progetti|projetos""",
    Section.VOLUNTEERING: """volunteering|volunteer|volunteer experience|volunteer work|community|community service|community involvement|
        volunteering experience|voluntary work|civic engagement|leadership|leadership and activities|activities|extracurricular activities|
        leadership & activities|
        ehrenamt|ehrenamtliche tätigkeit|ehrenamtliches engagement|engagement|bénévolat|engagement associatif|voluntariado|
        vrijwilligerswerk|volontariato""",
    Section.SKILLS: """skills|technical skills|core skills|key skills|skills and tools|technologies|tools|competencies|core competencies|
        expertise|areas of expertise|skills and technologies|technical proficiencies|technical expertise|tech stack|clinical skills|
        skills & tools|skills & abilities|skills and abilities|soft skills|hard skills|professional skills|technical skills and tools|
        skill highlights|proficiencies|key competencies|software|tools and technologies|programming languages|skills & expertise|
        skills summary|summary of skills|additional skills|technical competencies|technical|skills and interests|skills & interests|
        programming skills|it skills|computer skills|core strengths|strengths|abilities|special skills|
        kenntnisse|fähigkeiten|fachkenntnisse|kompetenzen|it-kenntnisse|edv-kenntnisse|technische kenntnisse|besondere kenntnisse|
        fertigkeiten|qualifikationen|kenntnisse und fähigkeiten|fachliche kompetenzen|stärken|
        compétences|compétences techniques|compétences clés|savoir-faire|outils|compétences informatiques|informatique|
        habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|conocimientos técnicos|competencias clave|
        vaardigheden|competenties|kennis|technische vaardigheden|kennis en vaardigheden|competenze|capacità e competenze|habilidades técnicas""",
    Section.LANGUAGES: """languages|language skills|spoken languages|language|language proficiency|foreign languages|
        sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|lenguas|talen|talenkennis|lingue|línguas""",
    Section.CERTIFICATES: """certifications|certificates|licenses|licences|licenses and certifications|certifications and licenses|
        licenses & certifications|certifications & licenses|licensure|professional certifications|courses|courses and certifications|
        certification|licensure and certifications|certifications and training|registrations|professional development|credentials|
        accreditations|licences and certifications|professional registration|training and certifications|tickets|
        zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|lizenzen|zertifikate und weiterbildungen|
        certificats|certifications professionnelles|habilitations|certificaciones|certificados|cursos|cursos y certificaciones|
        certificaten|certificeringen|cursussen|cursussen en certificaten|certificazioni|certificações""",
    Section.SUMMARY: """summary|professional summary|profile|about|about me|objective|career objective|executive summary|overview|
        personal statement|professional profile|personal profile|career summary|introduction|statement|summary of qualifications|bio|
        highlights|career profile|profile summary|who i am|in short|at a glance|hello|
        profil|kurzprofil|zusammenfassung|über mich|persönliches profil|profil professionnel|résumé|à propos|à propos de moi|
        resumen|perfil|perfil profesional|sobre mí|resumen profesional|extracto|objetivo|
        profiel|samenvatting|over mij|persoonlijk profiel|profilo|sommario|resumo""",
    Section.CONTACT: """contact|contact information|contact details|contact me|personal details|personal information|personal data|details|
        links|profiles|social|social links|social media|online|find me|web|get in touch|contacts|personal info|connect|address|
        kontakt|kontaktdaten|persönliche daten|persönliche angaben|angaben zur person|zur person|anschrift|
        contactez-moi|coordonnées|informations personnelles|contacto|datos personales|información personal|datos de contacto|
        contactgegevens|persoonlijke gegevens|personalia|contatti|dati personali|contato""",
    Section.OTHER: """awards|honors|honours|awards and honors|honors and awards|achievements|accomplishments|key achievements|
        selected honors|awards & honors|honors & awards|scholarships|prizes|recognition|awards and recognition|grants|fellowships|
        publications|selected publications|papers|patents|talks|invited talks|presentations|speaking|conferences|press|media|blog|
        articles|references|referees|interests|hobbies|hobbies and interests|interests and hobbies|personal interests|memberships|
        professional memberships|affiliations|professional affiliations|additional information|miscellaneous|other|custom|teaching|
        additional|other information|driving licence|driving license|availability|declaration|test scores|coursework|
        relevant coursework|research interests|career break|research|service|
        auszeichnungen|preise|veröffentlichungen|publikationen|vorträge|referenzen|interessen|hobbys|mitgliedschaften|sonstiges|
        führerschein|patente|stipendien|freizeit|weitere informationen|
        prix|distinctions|récompenses|références|intérêts|centres d'intérêt|loisirs|divers|brevets|
        premios|publicaciones|referencias|intereses|aficiones|otros|otros datos|patentes|logros|reconocimientos|
        prijzen|publicaties|referenties|interesses|hobby's|overig|nevenactiviteiten|onderscheidingen|
        premi|pubblicazioni|interessi|prêmios""",
}

_KNOWN = {wording.strip(): section for section, text in _WORDINGS.items() for wording in text.split("|")}
_KEYWORDS = (
    (Section.WORK, r"(?:work|professional|employment|career|clinical|industry|relevant|teaching|nursing|trade|project|site|hospital)\b.*\b(?:experience|history|background)|experience$|^berufs\w*erfahrung|werkervaring|expériences? pro|experiencia (?:laboral|profes)"),
    (Section.EDUCATION, r"\beducation(?:al)?\b|\bacademic\b|^ausbildung\b|\bstudium\b|\bformación\b|\bopleiding"),
    (Section.PROJECTS, r"\bprojects?$|\bprojekte$|\bprojets$|\bproyectos$"),
    (Section.VOLUNTEERING, r"\bvolunt|\behrenamt|\bbénévol"),
    (Section.LANGUAGES, r"\blanguages?$|\bsprachen$|^langues\b"),
    (Section.CERTIFICATES, r"\bcertifi(?:cations?|cates?)\b|\blicen[sc]es\b|\bzertifi|\bfortbildung"),
    (Section.SKILLS, r"\bskills\b|\bcompetenc(?:ies|es)\b|kenntnisse$|\bcompétences\b|\bhabilidades\b|\bvaardigheden\b"),
    (Section.SUMMARY, r"^(?:professional|personal|career|executive)\b.*\b(?:summary|profile|statement)$"),
    (Section.OTHER, r"\b(?:awards?|honou?rs?|publications?|talks|patents?|references|interests|hobbies|memberships?)\b"),
)  # fmt: skip
_TRIM = re.compile(r"^[\W\d_]+|[\W_]+$")
_MOST_WORDS = 6


def is_heading(text: str) -> bool:
    """Whether these words alone, whatever they look like, are a usual section heading."""
    return _folded(text) in _KNOWN


def section_of(text: str) -> Section | None:
    """The section that a usual heading opens; None when the words are no usual heading."""
    return _KNOWN.get(_folded(text))


def section_like(text: str) -> Section | None:
    """The section that words set as a heading seem to open, by a telling word in them."""
    folded = _folded(text)
    if folded in _KNOWN:
        return _KNOWN[folded]
    if len(folded.split()) > _MOST_WORDS:
        return None
    return next((section for section, pattern in _KEYWORDS if re.search(pattern, folded)), None)


def _folded(text: str) -> str:
    words = " ".join(_TRIM.sub("", text.replace("’", "'")).lower().split())
    return words.replace(" & ", " and ") if words not in _KNOWN else words
