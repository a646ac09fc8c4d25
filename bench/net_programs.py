"""Other people's programs for net pay, each asked in its own way; none of them is part of the product.

Each takes a list of salaries and gives what it says is left of them. Large ones are asked for all salaries at once.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np

from greenroom.adapters.tax_tables import table_for, tables_of
from greenroom.core.offers.scales import scale
from greenroom.services.net import net_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Many = Callable[[list[float]], list[float]]

# Half the lowest wage there is and ten times the average one, roughly: they only say where to look.
RANGES = {
    "AU": (24_000, 1_050_000),
    "CA": (17_000, 750_000),
    "DE": (13_000, 550_000),
    "FR": (11_000, 450_000),
    "GB": (12_000, 520_000),
    "IN": (100_000, 60_000_000),
    "NL": (14_500, 600_000),
    "US": (7_500, 700_000),
}
STATES = tuple(sorted({table.region for table in tables_of("US") if table.region}))
STATES_2025 = ("CA", "CO", "GA", "IL", "MA", "NC", "NJ", "NY", "PA", "TX", "WA")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Program:
    """Another program, and for whom it reckons.

    Attributes:
        place: the country and year, as the table names them.
        name: what is installed.
        needs: the module of Python that has it, or a package of Node with an `@` before it.
        country: by ISO 3166.
        ours: our answer for the same.
        theirs: its answers.
    """

    place: str
    name: str
    needs: str
    country: str
    ours: Callable[[float], float]
    theirs: Many

    def installed(self, node: Path) -> bool:
        """Whether it can be asked; `node` is the folder in which packages of Node are."""
        if self.needs.startswith("@"):
            return (node / "node_modules" / self.needs[1:]).is_dir()
        return find_spec(self.needs) is not None


def programs(node: Path) -> list[Program]:
    """All of them, country by country."""
    return [*_australia(), *_canada(), *_germany(), *_france(), *_britain(node), *_india(), *_dutch(node), *_america()]


def net(gross: float, country: str, **where: Any) -> float:  # noqa: ANN401 - the options of net_of
    """Our net pay."""
    return net_of(country, gross, **where).net


def _ours(country: str, **where: Any) -> Callable[[float], float]:  # noqa: ANN401 - the options of net_of
    return partial(net, country=country, **where)


def _australia() -> list[Program]:
    """The resident scale alone: without the Medicare levy and the offset for low incomes, which it does not have."""

    def ours(year: str, gross: float) -> float:
        return gross - scale(gross, table_for("AU", year).bands)

    def theirs(year: str, salaries: list[float]) -> list[float]:
        tax = import_module("austaxcalc.calculations").resident_tax
        return [gross - float(tax(Decimal(gross), year, True)["amounts"]["basic_income_tax"]) for gross in salaries]  # noqa: FBT003 - theirs

    return [
        Program(
            f"Australia {year}, scale",
            "australian-tax-calculators",
            "austaxcalc",
            "AU",
            partial(ours, year),
            partial(theirs, year),
        )
        for year in ("2025-26", "2026-27")
    ]


def _canada() -> list[Program]:
    def theirs(year: str, salaries: list[float]) -> list[float]:
        take_home = import_module("canadatax").take_home
        return [float(take_home(gross, int(year))["take_home"]) for gross in salaries]

    return [
        Program(
            f"Canada, Ontario {year}",
            "canada-tax-toolkit",
            "canadatax",
            "CA",
            _ours("CA", year=year),
            partial(theirs, year),
        )
        for year in ("2025", "2026")
    ]


def _germany() -> list[Program]:
    """Childless, statutory health insurance; class III is that of whoever earns alone in a couple."""

    def theirs(year: str, tax_class: int, salaries: list[float]) -> list[float]:
        gettsim = import_module("gettsim")
        wanted = {
            "lohnsteuer": {"betrag_m": "tax", "betrag_soli_m": "soli"},
            "sozialversicherung": {"beiträge_versicherter_m": "social"},
        }
        found = gettsim.main(
            main_target=gettsim.MainTarget.results.df_with_mapper,
            policy_date_str=f"{year}-07-01",
            input_data=gettsim.InputData.tree(_germans(int(year), tax_class, salaries)),
            tt_targets=gettsim.TTTargets(tree=wanted),
            include_warn_nodes=False,
        )
        month = found[["tax", "soli", "social"]].sum(axis=1)
        return [gross - _MONTHS * float(off) for gross, off in zip(salaries, month, strict=True)]

    return [
        Program(
            f"Germany {year}, class {tax_class}",
            "gettsim",
            "gettsim",
            "DE",
            _ours("DE", year=year, joint=tax_class == 3),
            partial(theirs, year, tax_class),
        )
        for year in ("2025", "2026")
        for tax_class in (1, 3)
    ]


def _germans(year: int, tax_class: int, salaries: list[float]) -> dict[str, Any]:
    """Everything that GETTSIM wants to know of somebody for a pay slip."""
    count = len(salaries)
    no, none, nobody = np.zeros(count, bool), np.zeros(count), np.full(count, -1)
    return {
        "p_id": np.arange(count),
        "alter": np.full(count, 35),
        "alter_monate": np.full(count, 35 * _MONTHS),
        "arbeitsstunden_w": np.full(count, 40.0),
        "geburtsjahr": np.full(count, year - 35),
        "geburtsmonat": np.ones(count, int),
        "einnahmen": {
            "bruttolohn_m": np.array(salaries) / _MONTHS,
            "renten": {"aus_berufsständischen_versicherungen_m": none, "betriebliche_altersvorsorge_m": none},
        },
        "einkommensteuer": {
            "einkünfte": {
                "aus_selbstständiger_arbeit": {"betrag_y": none},
                "ist_hauptberuflich_selbstständig": no,
            }
        },
        "familie": {"p_id_ehepartner": nobody, "p_id_elternteil_1": nobody, "p_id_elternteil_2": nobody},
        "kindergeld": {"in_ausbildung": no},
        "lohnsteuer": {"steuerklasse": np.full(count, tax_class)},
        "sozialversicherung": {
            "kranken": {
                "beitrag": {
                    "beitrag_private_basiskrankenversicherung_abzüglich_arbeitgeberanteil_m": none,
                    "privat_versichert": no,
                }
            },
            "pflege": {"beitrag": {"hat_kinder": no}},
            "rente": {
                "bezieht_rente": no,
                "altersrente": {"betrag_m": none},
                "erwerbsminderung": {"betrag_m": none},
            },
        },
    }


def _france() -> list[Program]:
    """People born in 1990, a firm of 100; without a complementary health cover."""
    kinds = (("", "prive_non_cadre", False), ("cadre", "prive_cadre", False), ("", "prive_non_cadre", True))
    return [
        Program(
            f"France {year}{', executive' if region else ''}{', couple' if joint else ''}",
            "openfisca-france",
            "openfisca_france",
            "FR",
            _ours("FR", region=region, joint=joint),
            partial(_french, year, kind, joint),
        )
        for year in ("2025", "2026")
        for region, kind, joint in kinds
    ]


def _french(year: str, kind: str, joint: bool, salaries: list[float]) -> list[float]:  # noqa: FBT001 - only for partial
    months = [f"{year}-{month:02}" for month in range(1, 13)]
    born = {"date_naissance": {f"{year}-01": "1990-01-01"}}
    married = {"statut_marital": dict.fromkeys(months, "marie")} if joint else {}
    people: dict[str, Any] = {}
    homes: dict[str, list[str]] = {}
    for number, gross in enumerate(salaries):
        people[f"p{number}"] = born | married | _french_job(months, kind, gross)
        people |= {f"q{number}": born | married} if joint else {}
        homes[f"p{number}"] = [f"p{number}", *([f"q{number}"] if joint else [])]
    around = {
        "familles": {f"f{first}": {"parents": members} for first, members in homes.items()},
        "foyers_fiscaux": {f"t{first}": {"declarants": members} for first, members in homes.items()},
        "menages": {
            f"m{first}": {"personne_de_reference": members[:1], "conjoint": members[1:]}
            for first, members in homes.items()
        },
    }
    system = import_module("openfisca_france").CountryTaxBenefitSystem()
    builder = import_module("openfisca_core.simulation_builder").SimulationBuilder()
    simulation = builder.build_from_entities(system, {"individus": people} | around)
    paid = np.array(simulation.calculate_add("salaire_net", year), float).reshape(len(salaries), -1).sum(axis=1)
    return [float(each) for each in paid + simulation.calculate("impot_revenu_restant_a_payer", year)]


def _french_job(months: list[str], kind: str, gross: float) -> dict[str, Any]:
    """A whole year's job as OpenFisca wants it."""
    return {
        "salaire_de_base": dict.fromkeys(months, gross / _MONTHS),
        "categorie_salarie": dict.fromkeys(months, kind),
        "effectif_entreprise": dict.fromkeys(months, 100),
        "contrat_de_travail": dict.fromkeys(months, "temps_plein"),
    }


def _britain(node: Path) -> list[Program]:
    years = {"2024-25": "2024/25", "2025-26": "2025/26", "2026-27": ""}
    made = []
    for year, theirs in years.items():
        for region, place in (("", "United Kingdom"), ("Scotland", "Scotland")):
            ours = _ours("GB", year=year, region=region)
            compiled = partial(_compiled, int(year[:4]), region)
            made.append(Program(f"{place} {year}", "policyengine-uk-compiled", "policyengine_uk_compiled", "GB", ours, compiled))  # fmt: skip # noqa: E501
            if theirs:
                country = region or "England/NI/Wales"
                hmrc = partial(_asked_of_node, node, _HMRC, {"taxYear": theirs, "country": country})
                made.append(
                    Program(
                        f"{place} {year}",
                        "@saving-tool/hmrc-income-tax",
                        "@@saving-tool/hmrc-income-tax",
                        "GB",
                        ours,
                        hmrc,
                    )
                )
    return made


def _compiled(year: int, region: str, salaries: list[float]) -> list[float]:
    pandas, compiled = import_module("pandas"), import_module("policyengine_uk_compiled")
    rows = [{"person_id": n, "benunit_id": n, "household_id": n, "age": 35} for n in range(len(salaries))]
    simulation = compiled.Simulation(
        year=year,
        persons=pandas.DataFrame([row | {"employment_income": g} for row, g in zip(rows, salaries, strict=True)]),
        benunits=pandas.DataFrame([{"benunit_id": n, "household_id": n} for n in range(len(salaries))]),
        households=pandas.DataFrame([{"household_id": n, "region": region or "London"} for n in range(len(salaries))]),
    )
    people = simulation.run_microdata().persons
    return [float(each) for each in people.employment_income - people.income_tax - people.employee_ni]


def _india() -> list[Program]:
    """The new regime's slabs, rebate, surcharge with its marginal relief, and cess; 75,000 deducted."""

    def theirs(salaries: list[float]) -> list[float]:
        compute = import_module("india_tax_guru.compute")
        rules = import_module("india_tax_guru.rules.ay2026_27").NEW_REGIME

        def tax(total: int) -> int:
            return int(compute.apply_87a_rebate(compute.slab_tax(total, rules.slabs), total, rules))

        def left(gross: float) -> float:
            total = max(0, round(gross) - rules.standard_deduction)
            surcharge, _ = compute.compute_surcharge(tax(total), 0, total, 0, rules, tax)
            due = tax(total) + float(surcharge)
            return gross - due - float(compute.add_cess(due, 0.04))

        return [left(gross) for gross in salaries]

    return [Program("India 2025-26", "india-tax-guru", "india_tax_guru", "IN", _ours("IN", year="2025-26"), theirs)]


def _dutch(node: Path) -> list[Program]:
    return [
        Program(
            f"Netherlands {year}",
            "dutch-tax-income-calculator",
            "@dutch-tax-income-calculator",
            "NL",
            _ours("NL", year=year),
            partial(_asked_of_node, node, _DUTCH, {"year": int(year)}),
        )
        for year in ("2024", "2025", "2026")
    ]


_DUTCH = """
const { SalaryPaycheck } = await import("dutch-tax-income-calculator");
const terms = { allowance: false, socialSecurity: true, older: false, hours: 40 };
const left = (income) =>
  new SalaryPaycheck({ ...terms, income }, "Year", asked.year, { checked: false }).netYear;
"""
_HMRC = """
const hmrc = (await import("@saving-tool/hmrc-income-tax")).default;
const left = (taxableAnnualIncome) => {
  const who = { taxYear: asked.taxYear, country: asked.country, taxableAnnualIncome };
  const personalAllowance = hmrc.calculatePersonalAllowance(who);
  const tax = hmrc.calculateIncomeTax({ ...who, personalAllowance }).total;
  return taxableAnnualIncome - tax - hmrc.calculateEmployeeNationalInsurance(who);
};
"""


def _asked_of_node(node: Path, script: str, asked: Mapping[str, object], salaries: list[float]) -> list[float]:
    """The answers of a package of Node, whose script makes a function `left` of what is `asked`."""
    whole = f"const asked = {json.dumps(asked)};{script}\nconst all = {json.dumps(salaries)};\n"
    told = subprocess.run(
        ["node", "--input-type=module", "-e", whole + "console.log(JSON.stringify(all.map(left)));"],
        cwd=node,
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(each) for each in json.loads(told.stdout)]


def _america() -> list[Program]:
    """Single people and couples with one income: federal tax, Social Security, Medicare, and what their state takes."""
    return [
        Program(
            f"{state} {year}{', couple' if joint else ''}",
            "policyengine-us",
            "policyengine_us",
            "US",
            _ours("US", year=year, region=state, joint=joint),
            partial(_american, int(year), states.index(state), states, joint),
        )
        for year, states, joint in (("2025", STATES_2025, False), ("2026", STATES, False), ("2026", STATES, True))
        for state in states
    ]


def _american(year: int, place: int, states: tuple[str, ...], joint: bool, salaries: list[float]) -> list[float]:  # noqa: FBT001 - only for partial
    return _americans(year, states, joint, tuple(salaries))[place]


@cache
def _americans(year: int, states: tuple[str, ...], joint: bool, salaries: tuple[float, ...]) -> list[list[float]]:  # noqa: FBT001 - only for partial
    """What is left in each state; all at once, as it takes hardly longer than one."""
    people: dict[str, Any] = {}
    units: dict[str, Any] = {}
    for number, gross in enumerate(salaries * len(states)):
        members = [f"p{number}", *([f"q{number}"] if joint else [])]
        units[f"u{number}"] = {"members": members}
        for member, wages in zip(members, (gross, 0.0), strict=False):
            people[member] = {"age": {year: 35}, "employment_income": {year: wages}}
    homes = [each for each in states for _ in salaries]
    houses = {key: unit | {"state_name": {year: home}} for (key, unit), home in zip(units.items(), homes, strict=True)}
    kinds = dict.fromkeys(("tax_units", "families", "spm_units", "marital_units"), units)
    situation = {"people": people, "households": houses} | kinds
    simulation = import_module("policyengine_us").Simulation(situation=situation)
    taken = ("income_tax", "state_income_tax", "employee_payroll_tax")
    off = sum(np.array(simulation.calculate(each, year, map_to="tax_unit"), float) for each in taken)
    left: list[list[float]] = (np.array(salaries * len(states)) - off).reshape(len(states), -1).tolist()
    return left
