"""What a job pays according to one source, as values."""

from __future__ import annotations

from dataclasses import dataclass, field

MEDIAN = "p50"


@dataclass(frozen=True, slots=True)
class Figure:
    """What a job pays, gross a year, according to one source.

    Attributes:
        source: who publishes it, as it stands in a sentence: “US Bureau of Labor Statistics”.
        occupation: what the source calls the job.
        country: by ISO 3166.
        year: of the figures, not of the publication where the two differ.
        currency: by ISO 4217.
        percentiles: amounts by `p10` … `p90`; `p50` is the median.
        area: a part of the country; empty for all of it.
        url: where it stands.
        count: of how many people; None where the source does not say.
    """

    source: str
    occupation: str
    country: str
    year: int
    currency: str
    percentiles: dict[str, float] = field(default_factory=dict)
    area: str = ""
    url: str = ""
    count: int | None = None

    @property
    def median(self) -> float | None:
        """The median, where the source gives one."""
        return self.percentiles.get(MEDIAN)

    @property
    def where(self) -> str:
        """The area, or the country where it is all of it."""
        return self.area or self.country
