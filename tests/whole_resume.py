"""A résumé with something in every part, as every exporter must carry it."""

from __future__ import annotations

from greenroom.core.resumes.values import Contact, Education, Job, Language, Link, Month, Project, Read, Resume

RESUME = Resume(
    source="",
    contact=Contact(
        name=Read("Mara Okafor"),
        headline=Read("Warehouse team leader"),
        email=Read("mara.okafor@example.org"),
        phone=Read("+44 113 496 0000"),
        place=Read("Leeds, UK"),
        summary=Read("I lead night shifts where parcels arrive whole and on time."),
        links=(Link("https://example.org/mara"),),
    ),
    work=(
        Job(
            Read("Brightline Logistics"),
            Read("Shift Supervisor"),
            Month(2021, 3),
            current=True,
            place=Read("Leeds"),
            achievements=(
                Read("Cut sorting errors from 4 to 1 in a thousand parcels within six months"),
                Read("Trained nine new colleagues in safe lifting"),
            ),
        ),
        Job(
            Read("Harbour Foods Ltd"),
            Read("Warehouse Assistant"),
            Month(2018, 9),
            Month(2021, 2),
            achievements=(Read("Loaded 40 lorries a week without one complaint"),),
        ),
    ),
    education=(
        Education(Read("Leeds City College"), Read("Diploma"), Read("Logistics"), Month(2016, 9), Month(2018, 7)),
    ),
    projects=(Project(Read("Food bank rota"), highlights=(Read("Packed 300 boxes with 20 neighbours"),)),),
    skills=(Read("Rota planning"), Read("SAP EWM"), Read("Stock control")),
    languages=(Language(Read("English"), "native"), Language(Read("Igbo"), "fluent")),
    certificates=(Read("Counterbalance forklift licence"), Read("First aid at work")),
)
