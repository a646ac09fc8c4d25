"""Names of skills, tools, methods and certificates across trades; our own list, in the spellings of postings."""

from __future__ import annotations

from greenroom.core.postings.skill_names_office import OFFICE
from greenroom.core.postings.skill_names_software import SOFTWARE
from greenroom.core.postings.skill_names_trades import TRADES

# Names that are ordinary words, or parts of them, unless they are written exactly so.
_EXACT_TABLE = """
Go|R|C|Rust|Swift|Ruby|Spark|Excel|Word|Outlook|Slack|Notion|React|Angular|Vue|Flask|Kafka|Snowflake|Looker|Tableau
Sketch|Figma|Jest|Fidelio|Sage|Xero|Lean|Agile|Scrum|Kanban|SAP|IT|AI|ML|HR|PR|QA|UX|UI|EHR|EMR|CAD|BIM|GIS|CNC|PLC
SIMS|CRM|ERP|SQL|CSS|ACLS|BLS|CPR|ILS|ALS|PALS|IELTS|NEBOSH|IOSH|CSCS|PRINCE2|ITIL|PMP|CFA|ACCA|CIMA|CPA|ACA|AAT
CIPD|CISSP|CISM|CCNA|REST|SEN|SEND|GDPR|HIPAA|IFRS|GAAP|DBS|QTS|PGCE|TEFL|CELTA|NMC|HCPC|SIA|HGV|LGV|ADR|CPC|Tally
Jira|Confluence|Helm|Airflow|dbt|Zendesk|Intercom|Clio|Relativity|Epic|Cerner|Lorenzo|RiO|Canva|Procreate|Blender
Revit|Zapier|Perl|Scala|Elixir|Haskell|Workday|Asana|Trello|Miro
"""
EXACT: frozenset[str] = frozenset(name for name in _EXACT_TABLE.replace("\n", "|").split("|") if name)
NAMES: frozenset[str] = (
    frozenset(
        name.strip()
        for table in (SOFTWARE, OFFICE, TRADES)
        for name in table.replace("\n", "|").split("|")
        if name.strip()
    )
    - EXACT
)
