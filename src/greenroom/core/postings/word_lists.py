"""Plain word lists: words that carry no meaning of their own, words that speak of values, words that fill headings."""

from __future__ import annotations


def words_of(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())


STOP_WORDS = words_of("""
a ability able about across advantage after all also an and any application
apply are as at based be been before being between both but by can
candidate candidates company could d day day-to-day days degree demonstrated
desirable don't during duties each ensure ensuring equivalent essential etc every
excellent experience field first for from full get good great had has have
he help her here high his how i ideally if in include includes including
into is it its job join keep keeping knowledge least licence license like
ll looking make making many may minimum more most much must need needs new
no not of on one only or other our out over own part people per
person please plus position preferably proven provide providing re related relevant
required requirements responsibilities responsible role s set she should similar
skill skills so some someone strong such support t take taking team teams
than that the their them then there these they this those three through
time to two under understanding until up us use used using ve very via
want we we're week well we’re what what's when where which while who will
with within work working works would year years you you'll your you’ll
""")
VALUE_WORDS = words_of("""
ownership impact curiosity curious trust kindness kind care caring craft
craftsmanship quality safety safe integrity honesty honest transparency transparent
openness respect dignity compassion empathy simplicity speed rigour excellence
innovation inclusion belonging teamwork collaboration collaborative humility humble
courage bold ambition ambitious passion passionate pride sustainability sustainable
independence autonomy accountability accountable responsibility flexibility feedback
learning growth together pragmatic pragmatism hands-on proactive resilience
resilient calm warmth welcoming hospitality detail precision accuracy evidence-based
evidence customer-centric patient-centred person-centred data-driven fairness fair equity
creativity creative fun community purpose freshness seasonal local tradition
reliability reliable punctual discretion clarity clear simple continuous improvement
fast-paced entrepreneurial mission driven zero-harm diligence professionalism patience
encouragement aspiration high-quality world-class outstanding lasting standards punctuality
tidy friendly service
""")
HEADING_FILLERS = words_of("""
a an the and or of for to in on with your our my this that these some main key minimum essential required basic core
general job role position post work candidate additional other specific professional personal technical relevant
previous prior we you are be will is do if have what it it's about us who
""")
