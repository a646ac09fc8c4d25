"""Letters written for these tests, as employers write them."""

# ruff: noqa: E501 - letters as they come

BERLIN = """\
Havelblick Software GmbH
Invalidenstraße 110, 10115 Berlin

24 November 2026

Dear Mara,

we are delighted to offer you the position of Senior Data Engineer at Havelblick Software GmbH in Berlin, reporting to
Jonas Weidner, Head of Data.

Your annual gross salary will be EUR 82.000, paid in 12 equal instalments. In addition you take part in our bonus
scheme of up to 10 % of your base salary, depending on company and personal goals.

You will receive a signing bonus of EUR 5.000 with your first salary. If you leave within twelve months, you will have
to repay it.

We grant you 2,000 virtual shares under our VSOP. They vest over four years with a one-year cliff.

- Working time: 40 hours per week
- 30 days of annual leave, in addition to public holidays
- Up to two days per week from home
- Learning budget: EUR 1.500 per year
- Company pension: we contribute 20 % on top of what you convert from your salary

The probation period is six months, during which either side may give two weeks' notice. Thereafter the notice period
is three months to the end of a month.

We support your relocation with up to EUR 4.000 against receipts. We will apply for your EU Blue Card together with our
immigration lawyer and pay its costs.

Your first day would be 1 March 2027. Please sign and return this letter by Friday, 11 December 2026.

Kind regards
Katrin Sommer, People
"""

AMSTERDAM = """\
Grachten Analytics B.V.
Herengracht 210, 1016 BS Amsterdam

Dear Mara,

Thank you for the good conversations. We would like you to join us as Lead Data Engineer from 1 April 2027.

Salary: € 6.400 gross per month, excluding 8% holiday allowance.
Bonus: 8% of your annual salary at target.
Equity: a grant of RSUs worth $ 40,000, vesting over 4 years with a 12-month cliff. Our shares are listed in New York.
Pension: 12% employer contribution, 4% is paid by you.
Holidays: 27 days per year.
Hours: 36 hours per week, hybrid: three days a week in our office.
We will sponsor your permit as a highly skilled migrant and apply for the 30% ruling.
Moving: we cover relocation costs up to € 7.500; if you leave within two years you pay this back.
Health insurance is your own, as the law has it.
Your salary is reviewed every January. One month's notice for you, two for us.
Probation: one month.

This offer is valid until 7 December.
"""

AUSTIN = """\
Dear Mara,

Lone Star Logistics, Inc. (“Company”) is pleased to offer you employment as a Senior Software Engineer in Austin, Texas.

1. Compensation. Your base salary will be $185,000 per year, payable semi-monthly. You will be eligible for an annual target bonus of 15% of your base salary.
2. Sign-on bonus. You will receive a one-time sign-on bonus of $25,000. Should you resign within 12 months of your start date, you agree to repay it in full.
3. Equity. Subject to board approval you will be granted 12,000 stock options with an exercise price of $4.20 per share, vesting over four years with a one-year cliff.
4. Benefits. You may take part in the medical, dental and vision plans and in the 401(k) plan; the Company matches 4% of your contributions.
5. Paid time off: 20 days of PTO per year.
6. Relocation assistance of up to $10,000.
This offer expires on December 4, 2026. Your anticipated start date is January 18, 2027. At-will employment.
"""

LONDON = """\
Position: Data Platform Lead
Salary: £98,000 per annum
You will be entitled to 25 days' holiday per year plus bank holidays.
Your normal hours of work are 37.5 hours per week. You may work from home two days per week.
Pension: we pay 8% if you pay 5%.
Your employment is subject to a probationary period of 3 months. The notice period is 3 months.
Subject to proof of your right to work in the United Kingdom.
Please confirm your acceptance by 09/12/2026. Start date: 1st February 2027.
"""
