"""Five letters of two moves, as they are pasted, and what they say."""

# ruff: noqa: E501 - letters as they come

from __future__ import annotations

BERLIN = """\
Spreeufer Mobility GmbH
Köpenicker Straße 40, 10179 Berlin

Berlin, 20 November 2026

Employment offer – Senior Backend Engineer

Dear Ms Okafor,

Following our conversations on 12 and 17 November we are pleased to offer you a permanent position as Senior Backend Engineer (level E5) in our Routing team in Berlin. You will report to Dr. Anja Reuter, Director of Engineering, and be responsible for the dispatch service and its on-call rota.

1. Start. Your employment begins on 1 March 2027, subject to a valid work permit.

2. Remuneration. You receive a gross annual salary of € 84,000, payable in twelve monthly instalments at the end of each month. In addition you may receive a performance bonus of up to 12% of your annual base salary; payment depends on company results. You will also receive a one-off sign-on bonus of € 6,000 gross, payable with the first salary; should you resign within 18 months, it is to be repaid pro rata.

3. Equity. Subject to the approval of the advisory board you will be granted 3,500 virtual options with a strike price of € 4.10, vesting over 48 months with a 12-month cliff.

4. Working time and place. 40 hours per week; overtime is compensated by time off. You may work from home up to 3 days per week, and up to 20 days per year from other EU countries.

5. Leave. 28 working days per calendar year.

6. Probation and notice. The first six months are a probationary period with two weeks' notice. Thereafter the notice period is three months to the end of a calendar month for both parties.

7. Benefits. Company pension scheme: we add 15% to your own contribution. Group accident insurance. BVG ticket. An annual learning budget of € 2,000 and 3 conference days.

8. Relocation. We cover relocation costs of up to € 5,000 against receipts and six weeks in a furnished flat. Our partner agency applies for your EU Blue Card; the fees are borne by the company.

Your salary will be reviewed each year in April.

Please let us have your signed acceptance by 9 December 2026.

Yours sincerely
Katharina Lenz
Head of People
"""

AMSTERDAM = """\
Van: Joris Bakker <joris@dijkwaarde.example>
Onderwerp: Offer – Lead Backend Engineer, Dijkwaarde B.V.

Hi Ada,

Great news: the team would love to have you! Please find the highlights of our offer below; the contract follows after your yes.

Role: Lead Backend Engineer, Payments. You will lead a squad of five and report to the CTO.
Start date: 1 April 2027
Contract: 12 months, with the intention to convert into an indefinite contract
Gross salary: €6.750 per month (based on 40 hours), excl. 8% holiday allowance
Bonus: discretionary, on target 10% of annual salary; it paid out 80% over the past years
RSUs: USD 60,000 vesting over 4 years (25/25/25/25), listed on NASDAQ
Pension: premium split – employer 14%, employee 6%
Holidays: 25 days + 2 volunteer days
Hybrid working: 2 days in the office, 3 days from home; €2.35 home-working allowance per day
Education: €3.000 per year
30% ruling: we will apply for the 30% ruling on your behalf
Visa: Dijkwaarde is a recognised sponsor and arranges your highly skilled migrant permit, for your partner too
Relocation: lump sum of €7.500 net plus 2 months temporary housing. To be repaid if you leave within 24 months.
Probation: 1 month
Notice period: 2 months (employee), 4 months (employer)

We'd need your answer by Friday 4 December 2026, 17:00.

Best,
Joris
"""

AUSTIN = """\
BLUEBONNET ANALYTICS, INC.
500 W 2nd St, Austin, TX 78701

November 19, 2026

Dear Ada,

On behalf of Bluebonnet Analytics, Inc. (the "Company"), I am pleased to offer you the position of Staff Software Engineer, reporting to Maria Delgado, VP Engineering.

Base Salary. You will be paid a base salary at the annualized rate of $192,000, payable on the Company's regular semi-monthly payroll dates, less applicable withholdings.
Annual Bonus. You will be eligible for a discretionary annual bonus with a target of 15% of base salary.
Sign-On Bonus. The Company will pay you a one-time sign-on bonus of $30,000 within 30 days of your start date. If you voluntarily terminate your employment within twelve (12) months, you agree to repay this amount.
Equity. Management will recommend that the Board grant you restricted stock units with a target value of $160,000, vesting 25% on the first anniversary and quarterly thereafter over the following three years.
Benefits. Medical, dental and vision coverage; 401(k) with a Company match of 4% of eligible pay.
Paid Time Off. You will accrue 20 days of PTO per year, plus 11 paid holidays.
Location. This role is hybrid: three days per week in our Austin office.
Immigration. The Company will sponsor an H-1B transfer or O-1 petition and pay the associated filing fees.
Relocation. You are eligible for a relocation benefit of up to $15,000, repayable if you leave within 24 months.
At-Will Employment. Your employment is at will and may be terminated at any time by either party.

This offer will remain open until December 11, 2026. Your anticipated start date is February 1, 2027.

Sincerely,
Tom Whitaker, Chief People Officer
"""

LONDON = """\
Private & Confidential

20th November 2026

Dear Ada

Offer of employment: Principal Engineer, Thameslock Ltd

I am delighted to confirm our offer on the following terms.

Start date: 1 September 2027
Salary: £112,000 per annum, paid monthly in arrears on the 25th
Bonus: discretionary annual bonus of up to 20% of salary
Share options: 8,000 EMI options at an exercise price of £1.25, vesting over four years, one-year cliff
Pension: employer contribution of 7%, employee contribution of 5%
Holiday: 27 days plus bank holidays
Hours: 37.5 hours per week, Monday to Friday
Working pattern: hybrid, two days a week in the office
Private medical insurance (Bupa), life assurance of 4 x salary, income protection
Probation: 6 months, one week's notice
Notice period: three months on either side
Right to work: we hold a Skilled Worker sponsor licence and will assign you a Certificate of Sponsorship. You will pay the Immigration Health Surcharge.
Relocation: we will reimburse reasonable moving costs up to £8,000, repayable in full if you leave within 12 months.
Professional development: £1,500 a year

Please sign and return by 14 December 2026.

Yours sincerely
Helen Marsh
"""

SINGAPORE = """\
Merlion Freight Tech Pte. Ltd.

23 November 2026

Dear Ada Okafor,

LETTER OF APPOINTMENT

We are pleased to appoint you as Engineering Manager, Platform, with effect from 4 January 2027.

1. Basic salary: SGD 13,500 per month.
2. Annual Wage Supplement: one month's basic salary (13th month), paid in December.
3. Variable bonus: up to 2 months' basic salary, subject to company and individual performance.
4. Annual leave: 18 days.
5. Working hours: 44 hours a week; you may work from home one day a week.
6. Medical: outpatient and hospitalisation insurance for you and your dependants.
7. Probation: 3 months. Notice: 1 month during probation, 2 months thereafter.
8. Employment Pass: this appointment is subject to the approval of your Employment Pass by the Ministry of Manpower. The Company will apply for and bear the cost of the pass.
9. Relocation: one-way economy air tickets for you and your family and temporary accommodation for 30 days. On completion of your service, we will pay for your return tickets.
10. Tax: you are responsible for your own income tax. The company provides tax equalisation for the first year.

Please accept this offer by 30 November 2026.

Yours faithfully,
Tan Wei Ling, Human Resources
"""
