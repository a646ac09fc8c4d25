"""The record of Ines, who does not exist, as letters see it."""

from __future__ import annotations

from greenroom.core.letters.values import Facts

INES = Facts(
    my_name="Ines Duarte",
    my_phone="+351 21 555 0100",
    to_name="Ama Okafor",
    to_title="Head of Theatres",
    employer="St Bride Hospital",
    role="Senior Theatre Nurse",
    when=("Thursday 3 December 2026, 15:00 (Dublin, UTC), in my time 16:00 (Madrid, UTC+1)",),
    interview_date="3 December",
    format="Video call, 45 minutes",
    place="Room 4, Canal Street",
    link="https://meet.example.org/abc",
    moment="how you moved the night shift to two teams and asked the nurses first",
    priority="fewer cancelled operations",
    offer="the handover checklist from Leeds, with the figures before and after",
    question="who decides when an operation is cancelled, the ward or the theatre?",
    promised_item="the handover checklist",
    promised_by="7 December",
    item_link="https://files.example.org/checklist",
    last_contact="4 December",
    timeline_given="10 December",
    accommodation="a break of ten minutes after each hour.",
    constraints=("My notice is two months.", "I have the right to work in Ireland."),
    availability=("Friday 4 December 2026, 10:00 (Dublin, UTC), in my time 11:00 (Madrid, UTC+1)",),
    reason="I have accepted another post",
    enthusiasm="the time you plan for teaching",
    agreed=("38 hours a week", "Band 6"),
    start_date="1 March",
    offer_deadline="14 December",
    answer_by="18 December",
    known_from="the night ward in Leeds",
    referee_can_vouch=("the new handover", "the audit in spring"),
    job_summary="leading a theatre team of nine",
    reference_by="20 December",
    outcome="I start in March",
)
