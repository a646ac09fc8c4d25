"""A second set that was written without a look at the reader, kept to measure it."""
# ruff: noqa: E501 - mails stand as they were typed

from __future__ import annotations

from tests.mails.values import Mail, at

# The truth was put down as in the first set.
MAILS = (
    Mail(
        name="en-portal-your-time-zone",
        subject="[Candidate Portal] Interview scheduled - Requisition JR-0044817",
        sender="Castellan Insurance Careers <donotreply@jobs.castellan.example>",
        text="""Dear Ana Silva,

An interview has been scheduled for you.

Requisition: JR-0044817 Claims Specialist II (posted 10/19/2026)
Stage: Hiring Manager Interview
Date: Tuesday, December 8, 2026
Start: 11:15 AM
End: 12:00 PM
Time zone: times are shown in your local time zone
Location: Webex
Join: https://castellan.webex.com/castellan/j.php?MTID=m1d93e7bb20415cc
Interviewer: Rochelle Baptiste (Claims Manager)

To accept, decline or propose a new time, sign in to the Candidate Portal: https://jobs.castellan.example/portal/interviews/44817
The portal is unavailable for maintenance on Sunday, December 6, 2026 from 2:00 AM to 6:00 AM.

This mailbox is not monitored. Castellan Insurance is an equal opportunity employer.
""",
        times=(at("2026-12-08 11:15", "America/Bogota", 45),),
        link="https://castellan.webex.com/castellan/j.php?MTID=m1d93e7bb20415cc",
        format="video",
        people=("Rochelle Baptiste",),
        zone="America/Bogota",
    ),
    Mail(
        name="en-gb-care-home",
        subject="Interview - Care Assistant (Nights)",
        sender="Rosebank House <manager@rosebankhouse.example>",
        text="""Hello Ana

Thank you for applying to work with us here at Rosebank. Sandra Pickering, our Registered Manager, would like to meet you for an interview on Monday 30th November at 2pm. Please come to the main door and ring the bell, the address is Rosebank House, 14 Mill Lane, Kettering NN16 8XX.

You will be with us about 45 mins and one of the residents may join for a cuppa at the end!

Nights are 8pm to 8am, four on four off, £12.90 an hour. Please bring your passport or birth certificate and 2 proofs of address dated after 1 September 2026 for the DBS form.

If you cant make it ring the office on 01536 555 014 before 5pm today.

Kind regards
Tracey Lomas
Administrator
Visiting times 10am-12noon and 2pm-7pm daily
""",
        times=(at("2026-11-30 14:00", "Europe/London", 45),),
        place="Rosebank House, 14 Mill Lane, Kettering NN16 8XX",
        format="in-person",
        people=("Sandra Pickering",),
    ),
    Mail(
        name="en-gb-agency-factory-two-slots",
        subject="Halden Precision want to see you!",
        sender="Liam Cartwright <liam.cartwright@peakindustrial.example>",
        text="""Hiya Ana,

Tried your mobile but no joy. Halden came back this morning and they really like the look of your CV for the Quality Inspector job. They've given me two slots for a face to face at the factory:

Tues 8th Dec - 10am
Weds 9th Dec - 3.30pm

Both with Paul Nuttall (Ops Director) and Sunita Rao who runs the metrology lab. Should be an hour tops and they'll walk you round the shop floor so flat shoes please. Address is Unit 7, Brookfield Trading Estate, Derby DE21 6XX, park in the visitor bays.

Which one shall I book? They want to know by close of play Monday.

Cheers
Liam

Liam Cartwright
Senior Consultant, Engineering & Manufacturing
Peak Industrial Recruitment Ltd
t: 01332 555 0170  m: 07700 900 618
Office hours 8:00 - 17:30. Registered in England no. 00000000.
""",
        times=(
            at("2026-12-08 10:00", "Europe/London", 60),
            at("2026-12-09 15:30", "Europe/London", 60),
        ),
        kind="proposal",
        place="Unit 7, Brookfield Trading Estate, Derby DE21 6XX",
        format="in-person",
        people=("Paul Nuttall", "Sunita Rao"),
    ),
    Mail(
        name="en-us-restaurant-this-coming-tuesday",
        subject="Re: line cook position",
        sender="Rosa Delgadillo <rosa@cazuelapdx.example>",
        text="""Hi Ana! Got your application, looks great. Any chance you could swing by this coming Tuesday at 3 in the afternoon? We're dark Mondays and Tuesdays so it'll be quiet and we can actually talk. My partner Wes Amundsen and I will both be there, figure on half an hour.

Cazuela
4127 N Williams Ave, Portland, OR
Wed-Thu 5-9:30, Fri-Sun 5-10:30
(503) 555-0186
""",
        times=(at("2026-12-01 15:00", "America/Los_Angeles", 30),),
        place="4127 N Williams Ave, Portland, OR",
        format="in-person",
        people=("Wes Amundsen", "Rosa Delgadillo"),
    ),
    Mail(
        name="en-us-city-oral-board",
        subject="NOTICE OF ORAL INTERVIEW - Permit Technician (Exam No. 26-117)",
        sender="Civil Service Commission <civilservice@millbrookfalls.example>",
        text="""CITY OF MILLBROOK FALLS
CIVIL SERVICE COMMISSION

November 27, 2026

Dear Ms. Silva:

You received a passing score on the written examination held on November 7, 2026. You are hereby notified to appear for an oral interview as follows:

    DATE:      Monday, December 14, 2026
    TIME:      8:40 a.m.
    PLACE:     City Hall, 200 Main Street, Room 310, Millbrook Falls, Ohio

You will be interviewed by a three-member panel for approximately twenty-five (25) minutes. Candidates who arrive more than ten minutes late will not be interviewed. Bring this notice and a photo ID.

Requests for accommodation must be received no later than 4:30 p.m. on Friday, December 4, 2026. The eligibility list will be certified on January 5, 2027.

Very truly yours,

Norma Pruitt, Secretary
Civil Service Commission
(330) 555-0129 | Hours: M-F 8:00 a.m. - 4:30 p.m.
""",
        times=(at("2026-12-14 08:40", "America/New_York", 25),),
        place="City Hall, 200 Main Street, Room 310, Millbrook Falls, Ohio",
        format="panel",
    ),
    Mail(
        name="en-ca-university-table",
        subject="Academic Advisor competition #31042 - interview times",
        sender="Leanne Favel <leanne.favel@assiniboia.example>",
        text="""Dear Ana,

On behalf of the hiring committee I'm pleased to invite you to a panel interview by Zoom. Please reply with your first choice from the table below; we will do our best to honour it.

  Slot   Date                       Time (Winnipeg)
  ----   ------------------------   ---------------
  A      Mon, December 7, 2026      9:00 - 9:45
  B      Tue, December 8, 2026      13:30 - 14:15
  C      Fri, December 11, 2026     11:00 - 11:45

The committee is Dr. Gurpreet Dhaliwal (Registrar), Cole Stadnyk (Student Services) and myself.

The link is the same for all slots: https://assiniboia.zoom.us/j/61230984417

We ask that you choose by Wednesday, December 2. Questions will be shared with you 20 minutes before the interview.

Miigwech / Thank you / Merci,

Dr. Leanne Favel
Associate Registrar, Assiniboia University
204-555-0139
""",
        times=(
            at("2026-12-07 09:00", "America/Winnipeg", 45),
            at("2026-12-08 13:30", "America/Winnipeg", 45),
            at("2026-12-11 11:00", "America/Winnipeg", 45),
        ),
        kind="proposal",
        link="https://assiniboia.zoom.us/j/61230984417",
        format="panel",
        people=("Gurpreet Dhaliwal", "Cole Stadnyk", "Leanne Favel"),
    ),
    Mail(
        name="en-ie-window",
        subject="Quick word about the bookkeeper role",
        sender="Deirdre Mulvihill <deirdre@mulvihillfeeds.example>",
        text="""Hi Ana,

Thanks a million for the application. Before we'd ask you to come all the way down to us I'd like a quick chat over the phone. I'm at my desk on Thursday the 3rd of December between 11am and 1pm, Irish time, would any part of that suit? Twenty minutes would do us.

I'll give you a shout on 085 555 0142 unless you tell me otherwise.

All the best,
Deirdre

Mulvihill Feeds, Listowel, Co. Kerry. Est. 1958
Shop open Mon-Sat 8.30-5.30
""",
        times=(at("2026-12-03 11:00", "Europe/Dublin", 120),),
        kind="proposal",
        phone="085 555 0142",
        format="phone",
        people=("Deirdre Mulvihill",),
    ),
    Mail(
        name="en-nz-two-clocks-two-days",
        subject="Kia ora from Tussock!",
        sender="Georgia Lyall <georgia@tussock.example>",
        text="""Kia ora Ana,

Stoked you're keen to keep going. Hemi Parata (my co-founder) and I would love to have a yarn with you on Wednesday 9 December at 9:00am NZDT - that's 9:00pm on Tuesday 8 December in Berlin, sorry about that.

We'll use our Whereby room, no install needed: https://whereby.com/tussock-hq

Have about 40 minutes up your sleeve. We shut down for summer on 18 December so we'll let you know before then.

Ngā mihi,
Georgia
""",
        times=(at("2026-12-09 09:00", "Pacific/Auckland", 40),),
        link="https://whereby.com/tussock-hq",
        format="video",
        people=("Hemi Parata", "Georgia Lyall"),
    ),
    Mail(
        name="en-sg-clocks-disagree",
        subject="Interview with our client (Regional Compliance Manager) - Ana Silva",
        sender="Jolene Ng <jolene.ng@straitsearch.example>",
        text="""Hi Ana,

Hope you are well. Our client has confirmed the 1st round as follows, pls note:

Date: 8 Dec 2026 (Tue)
Time: 3pm SGT / 8am GMT
Platform: MS Teams
Interviewer: Mr Vikram Pillai, Head of Compliance APAC
Link: https://teams.microsoft.com/meet/39485712260?p=kT7wQz

Pls log in 5 mins earlier and use your full name. Kindly complete the attached application form by 1 Dec, thanks.

Best regards,
Jolene Ng (Reg. No. R0000000)
Strait Search Pte Ltd | EA Licence No. 00C0000
DID: +65 6555 0147
""",
        times=(at("2026-12-08 15:00", "Asia/Singapore", doubtful=True),),
        link="https://teams.microsoft.com/meet/39485712260?p=kT7wQz",
        format="video",
        people=("Vikram Pillai",),
    ),
    Mail(
        name="en-za-municipality",
        subject="INVITATION TO INTERVIEW: SENIOR LIBRARIAN (POST NO. CS 88)",
        sender="Recruitment <recruitment@umlambomunicipality.example>",
        text="""Dear Ms Silva

The above matter and your application dated 30 October 2026 refer.

You are invited to attend an interview on Thursday, 10 December 2026 at 11h00. The interview will be conducted in the Main Boardroom, 2nd Floor, Civic Centre, 169 Commercial Road, Pietermaritzburg.

The selection panel comprises Mr S. Dlamini (Chairperson), Ms R. Govender and Mrs A. van Wyk. A representative of organised labour may observe.

You are to report to the Human Resources reception 30 minutes before your interview with certified copies of your ID and qualifications (certification not older than 6 months). Kindly confirm attendance by 12h00 on 3 December 2026. Failure to confirm shall be taken as a withdrawal.

Yours faithfully

Ms N. Zuma-Khoza
for: Municipal Manager
Tel 033 555 0111 / Fax 033 555 0112
""",
        times=(at("2026-12-10 11:00", "Africa/Johannesburg"),),
        place="Main Boardroom, 2nd Floor, Civic Centre, 169 Commercial Road, Pietermaritzburg",
        format="panel",
        people=("S. Dlamini", "R. Govender", "A. van Wyk"),
    ),
    Mail(
        name="en-us-same-day-later",
        subject="Time change for Thursday - Ana Silva / Juniper & Vale",
        sender="Caitlin Brewster <caitlin.brewster@junipervale.example>",
        text="""Hi Ana,

Small hiccup on our side! Dr. Amir Sadeghi got pulled into a client meeting, so your Zoom interview on Thursday, Dec. 3 needs to move from 1:00 PM to 2:30 PM EST. Same day, same link, still 30 minutes.

The calendar hold from yesterday has been updated. Does the new time work for you?

So sorry, and happy (belated) Thanksgiving!

Caitlin Brewster | Talent Ops | Juniper & Vale
Book time with me: https://book.junipervale.example/caitlin
""",
        times=(at("2026-12-03 14:30", "America/New_York", 30),),
        kind="change",
        format="video",
        people=("Amir Sadeghi",),
    ),
    Mail(
        name="en-gb-calendar-cancelled",
        subject="Cancelled event: Interview - Ana Silva (Procurement Officer) @ Thu 10 Dec 2026 09:30 - 10:15 (GMT)",
        sender="Wrekin Valley Housing HR <hr@wrekinvalley.example>",
        text="""This event has been cancelled and removed from your calendar.

Interview - Ana Silva (Procurement Officer)

When
Thursday 10 Dec 2026 · 09:30 – 10:15 (United Kingdom Time)

Where
Microsoft Teams Meeting

Note from the organiser: Dear Ana, the post has now been filled internally. Many thanks for your interest and best of luck. Nigel

Invitation sent on 24 Nov 2026. You are receiving this email because you are an attendee on the event.
""",
        times=(at("2026-12-10 09:30", "Europe/London", 45),),
        kind="cancellation",
        format="video",
    ),
    Mail(
        name="en-gb-outlook-reply",
        subject="RE: Paralegal vacancy",
        sender="Marcus Tolland <m.tolland@tollandreeve.example>",
        text="""Dear Ana

No trouble at all. Shall we say quarter past four in the afternoon on Monday 30 November, UK time? I shall telephone you on 07700 900311. My colleague Beatrice Okonjo will be with me on the line.

Regards
Marcus

Marcus Tolland | Partner
Tolland Reeve LLP, 6 Castle Row, Exeter EX1
T 01392 555 012 | F 01392 555 013
Authorised and regulated. We do not accept service by e-mail.

________________________________
From: Ana Silva <ana.silva@post.example>
Sent: 27 November 2026 10:22
To: Marcus Tolland <m.tolland@tollandreeve.example>
Subject: Re: Paralegal vacancy

Dear Mr Tolland,
I'm afraid I am travelling on Tuesday morning. Would Monday after 4pm be possible?
Kind regards, Ana

________________________________
From: Marcus Tolland
Sent: 26 November 2026 17:55
To: Ana Silva
Subject: Paralegal vacancy

Dear Ms Silva
Are you free to speak on Tuesday 1 December at 9.30am? You can ring me on 01392 555 012.
""",
        times=(at("2026-11-30 16:15", "Europe/London"),),
        phone="07700 900311",
        format="phone",
        people=("Marcus Tolland", "Beatrice Okonjo"),
    ),
    Mail(
        name="en-agency-forward-cet",
        subject="FW: Feedback + next step Ana Silva",
        sender="Kelly Vandross <kelly@vandross-search.example>",
        text="""Ana - fab news, you're through to the second stage. Details below from Thorsten, all I need from you is a yes. I'll call you the day before to prep.

Kelly

From: Thorsten Eibl <t.eibl@nordhafen-energy.example>
Sent: Thursday, November 26, 2026 6:31 PM
To: Kelly Vandross
Cc: Miriam Azoulay
Subject: Feedback + next step Ana Silva

Hi Kelly,

thanks for the call on Wednesday. Ana made a very good impression in the first talk on 19 November. We would like to see her again:

Thu, 10 Dec 2026, 09:00-10:00 CET
https://nordhafen.webex.com/meet/thorsten.eibl

From our side it will be Miriam Azoulay (Head of Trading) and myself.

Best regards / Mit freundlichen Grüßen
Thorsten Eibl
Nordhafen Energy GmbH · Sitz Hamburg · HRB 00000
The content of this e-mail is confidential.
""",
        times=(at("2026-12-10 09:00", "Europe/Berlin", 60),),
        link="https://nordhafen.webex.com/meet/thorsten.eibl",
        format="video",
        people=("Miriam Azoulay", "Thorsten Eibl"),
    ),
    Mail(
        name="en-gb-university-no-time",
        subject="Research Technician (Ref. VET/2026/55)",
        sender="Isla Drummond <isla.drummond@strathallan.example>",
        text="""Dear Ana

Thank you for applying for the above position, which closed on 20 November 2026 at 23:59.

Professor Callum Strachan would like to interview you over Teams. Could you please let me know which days in the week commencing 7 December would suit you, and any times you must avoid? I will then send a calendar invitation with the joining instructions.

Interviews normally last around 30 minutes. The start date for the post is 1 February 2027.

Best wishes
Isla

Isla Drummond, School Administrator
My working pattern is Tues-Thurs 9.00-15.00
The University of Strathallan is a charity registered in Scotland.
""",
        times=(),
        kind="no-time",
        format="video",
        people=("Callum Strachan",),
    ),
    Mail(
        name="en-in-technical-round",
        subject="Technical Round 1 | Ana Silva | SDET | Meghdoot Systems",
        sender="Harshita Kulkarni <harshita.k@meghdoot.example>",
        text="""Hi Ana,

Hope you are doing well. As per our telecon, please find below the interview schedule. Kindly block your calendar.

Round: Technical Round 1 (Java + Selenium, live coding)
Date: 02-Dec-2026, Wednesday
Time: 11:00 AM to 12:00 PM IST (GMT+5:30)
Panel: Mr. Arvind Subramaniam
Meeting link: https://meet.google.com/ths-kwpo-ezd

Do's: stable internet, laptop with IDE, original Aadhaar/passport for ID check.
Don'ts: joining from mobile.

Current openings and walk-in (5th & 6th Dec, 10 AM - 4 PM): https://careers.meghdoot.example

Warm Regards,
Harshita Kulkarni
Lead - TAG
+91 20 5555 0163
""",
        times=(at("2026-12-02 11:00", "Asia/Kolkata", 60),),
        link="https://meet.google.com/ths-kwpo-ezd",
        format="technical",
        people=("Arvind Subramaniam",),
    ),
    Mail(
        name="en-ae-hotel-teams-block",
        subject="Interview Invitation - Guest Relations Supervisor - Qasr Al Noor Resort",
        sender="Talent & Culture <talent@qasralnoor.example>",
        text="""Dear Ms. Ana,

Greetings from Qasr Al Noor Resort & Spa!

Further to your application, we are pleased to invite you for an online interview with our Director of Rooms, Mr. Fadi Khoury, on Sunday, 6th December 2026 at 4:00 pm Dubai time (1:00 pm CET).

________________________________________________________________________________
Microsoft Teams Need help?<https://aka.msteams.example/JoinTeamsMeeting>
Join the meeting now<https://teams.microsoft.com/l/meetup-join/19%3ameeting_QWxOb29y%40thread.v2/0?context=%7b%22Tid%22%3a%227c1e%22%7d>
Meeting ID: 345 678 901 22
Passcode: aB3dE9
________________________________
Dial in by phone
+971 4 555 0123,,99112233# United Arab Emirates, Dubai
Phone conference ID: 991 122 33#
________________________________________________________________________________

Please be dressed in business attire and have your passport at hand. The position is to be filled by 10 January 2027.

Best regards,
Maricel Santos
Talent & Culture Coordinator
""",
        times=(at("2026-12-06 16:00", "Asia/Dubai"),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_QWxOb29y%40thread.v2/0?context=%7b%22Tid%22%3a%227c1e%22%7d",
        phone="+971 4 555 0123",
        format="video",
        people=("Fadi Khoury",),
    ),
    Mail(
        name="en-be-factory",
        subject="Your interview at Scheldeglas",
        sender="Wim Baetens <wim.baetens@scheldeglas.example>",
        text="""Dear Ana,

Thanks for your mail of 24/11. We have looked to your CV with interest and we see you gladly at our plant for a first conversation on Wednesday 9/12 at 13h30. We foresee one hour and after that a short visit of the production.

You find us here: Havenstraat 61, 9200 Dendermonde, Belgium. Announce yourself at the porter and ask after me. Our production manager Griet Schelfhout shall also be present.

For the good order: the safety shoes you get from us. The plant is closed from 24/12 until 3/1.

Is this moment OK for you?

With kind regards,
Wim Baetens
HR Business Partner
+32 52 55 01 88
""",
        times=(at("2026-12-09 13:30", "Europe/Brussels", 60),),
        place="Havenstraat 61, 9200 Dendermonde, Belgium",
        format="in-person",
        people=("Griet Schelfhout", "Wim Baetens"),
    ),
    Mail(
        name="en-us-conference-line",
        subject="Phone interview - Production Scheduler",
        sender="Denise Kowalski <dkowalski@tri-riverpackaging.example>",
        text="""Ana,

Thanks for getting back to me so fast. You're all set for a phone interview Friday 12/4 @ 10:00a CT. Roy Hatcher, our second-shift superintendent, and I will be on the line.

Please dial 1-888-555-0161 and enter access code 4471203#.

It'll run about 30 min. The second shift is 3:30p-midnight, just so there's no surprises.

Denise Kowalski
Plant HR, Tri-River Packaging
Desk 563-555-0104  Cell 563-555-0177
CONFIDENTIALITY NOTICE: This message is intended only for the named recipient.
""",
        times=(at("2026-12-04 10:00", "America/Chicago", 30),),
        phone="1-888-555-0161",
        format="phone",
        people=("Roy Hatcher", "Denise Kowalski"),
    ),
    Mail(
        name="en-gb-assessment-centre",
        subject="You're through! Graduate Scheme assessment centre",
        sender="Early Careers <earlycareers@bramblesupermarkets.example>",
        text="""Hi Ana,

Congratulations - you've made it to the final stage of our 2027 Retail Leadership Graduate Scheme!

We'd like you to join us for an assessment centre on Thursday 10th December 2026, from 9.00am to 4.00pm, at Aston Conference Suite, 40 Gosta Green, Birmingham B4 7XX. Doors open at 8.30am for coffee and pastries.

What to expect:
- a group exercise
- a role play with one of our store managers
- a 30-minute interview
- lunch with last year's graduates

Please tell us about any dietary requirements or adjustments by Thursday 3rd December. Offers go out on Friday 18th December, and the scheme starts on Monday 6th September 2027.

See you there!
The Early Careers Team
Brambles Supermarkets | 0800 555 0190 (9am-5pm, Mon-Fri)
""",
        times=(at("2026-12-10 09:00", "Europe/London", 420),),
        place="Aston Conference Suite, 40 Gosta Green, Birmingham B4 7XX",
        format="assessment-centre",
    ),
    Mail(
        name="en-remote-startup-utc",
        subject="pairing session",
        sender="Oleksandr Hnatiuk <sasha@driftlog.example>",
        text="""hey ana,

liked the take-home a lot (the retry logic esp.). next & last step is a pairing session with me and Noor El-Sayed on a real bug from our tracker, so: technical, but you can google whatever.

2026-12-03 14:00 UTC, 90 min
https://us05web.zoom.us/j/84410029931?pwd=ZHJpZnRsb2c

if that's a bad time just say so, we're spread over six time zones anyway.

s.
--
driftlog: logs that don't drift. v2.0 ships 2026-12-15
""",
        times=(at("2026-12-03 14:00", "Etc/UTC", 90),),
        link="https://us05web.zoom.us/j/84410029931?pwd=ZHJpZnRsb2c",
        format="technical",
        people=("Oleksandr Hnatiuk", "Noor El-Sayed"),
    ),
    Mail(
        name="de-seniorenzentrum",
        subject="Ihre Bewerbung als Pflegefachkraft",
        sender="Verwaltung Seniorenzentrum <verwaltung@sz-lindenhof.example>",
        text="""Guten Tag Frau Silva,

wir freuen uns über Ihr Interesse an einer Mitarbeit im Lindenhof und würden Sie gerne kennenlernen. Könnten Sie am Dienstag, 01.12., um 10:30 Uhr zu uns ins Haus kommen? Das Gespräch führt unsere Pflegedienstleitung, Frau Monika Hülsmann; planen Sie bitte eine Dreiviertelstunde ein.

Seniorenzentrum Lindenhof
Lindenweg 3, 59494 Soest

Bitte bringen Sie Ihre Berufsurkunde sowie, falls vorhanden, den Impfnachweis mit. Einen Termin zum Probearbeiten vereinbaren wir gegebenenfalls im Anschluss.

Freundliche Grüße
Ulrike Brömmelkamp
Verwaltung, Mo–Fr 8–12 Uhr, Tel. 02921 5550-0
""",
        times=(at("2026-12-01 10:30", "Europe/Berlin", 45),),
        place="Lindenweg 3, 59494 Soest",
        format="in-person",
        people=("Monika Hülsmann",),
    ),
    Mail(
        name="de-at-verschoben",
        subject="Terminverschiebung Vorstellungsgespräch",
        sender="Mag. Birgit Hollensteiner <hollensteiner@donaudruck.example>",
        text="""Sehr geehrte Frau Silva,

leider müssen wir unser Gespräch am Mittwoch, 2. Dezember, 9 Uhr krankheitsbedingt verschieben. Neuer Termin ist Freitag, der 11. Dezember, um 10:45 Uhr, wieder bei uns im Haus: Mariahilfer Straße 200, 1. Stock, 1150 Wien.

Teilnehmen werden Herr DI Florian Zehetner (Produktionsleitung) und meine Wenigkeit.

Ich bitte um kurze Bestätigung bis Montag und um Verständnis für die Unannehmlichkeiten.

Mit besten Grüßen
Mag. Birgit Hollensteiner
Personalwesen
DonauDruck GmbH | FN 000000a | +43 1 555 01 23 DW 14
""",
        times=(at("2026-12-11 10:45", "Europe/Vienna"),),
        kind="change",
        place="Mariahilfer Straße 200, 1. Stock, 1150 Wien",
        format="in-person",
        people=("Florian Zehetner", "Birgit Hollensteiner"),
    ),
    Mail(
        name="de-ch-telefonfenster",
        subject="Kurzes Telefonat? Stelle Disponentin 80–100 %",
        sender="Urs Bähler <urs.baehler@alptrans.example>",
        text="""Grüezi Frau Silva

Besten Dank für Ihr Dossier. Gerne würde ich vorab kurz mit Ihnen telefonieren, rund 20 Minuten. Ich hätte am Donnerstag, 3. Dezember, zwischen 13.30 und 15.00 Uhr (Schweizer Zeit) Luft. Wann darf ich Sie anrufen? Notiert habe ich mir die +41 79 555 01 27.

Freundliche Grüsse
Urs Bähler
Leiter Disposition, AlpTrans AG, 6460 Altdorf
Direkt +41 41 555 01 70
Bitte beachten: Betriebsferien vom 24.12.2026 bis 3.1.2027
""",
        times=(at("2026-12-03 13:30", "Europe/Zurich", 90),),
        kind="proposal",
        phone="+41 79 555 01 27",
        format="phone",
        people=("Urs Bähler",),
    ),
    Mail(
        name="fr-ca-deux-horloges",
        subject="Entrevue virtuelle – Conseillère aux communications (concours 26-0381)",
        sender="Dotation <dotation@collegesaintcharles.example>",
        text="""Bonjour Madame Silva,

Nous avons le plaisir de vous convier à une entrevue virtuelle le jeudi 10 décembre à 13 h 30 (heure de Montréal, soit 19 h 30 à Paris). L'entrevue sera d'une durée d'une heure.

Le comité de sélection sera composé de :
– Mme Geneviève Tremblay-Roy, directrice des communications
– M. Jean-Sébastien Lavoie, conseiller en ressources humaines

Pour vous joindre à la rencontre Zoom : https://us06web.zoom.us/j/88077665544

Merci de nous confirmer votre présence au plus tard le mercredi 2 décembre à 16 h. L'entrée en fonction est prévue le 11 janvier 2027.

Au plaisir,

Karine Ouellet
Technicienne en administration
514 555-0126, poste 4410 | Nos bureaux sont ouverts de 8 h 30 à 16 h 30
""",
        times=(at("2026-12-10 13:30", "America/Toronto", 60),),
        link="https://us06web.zoom.us/j/88077665544",
        format="video",
        people=("Geneviève Tremblay-Roy", "Jean-Sébastien Lavoie"),
    ),
    Mail(
        name="fr-restaurant-lundi",
        subject="Re: annonce serveuse",
        sender="Yann Le Goff <yann@lacabaneauxhuitres.example>",
        text="""Salut Ana, merci pour ton message. Tu peux passer lundi 30 à 15h, entre les deux services ? On est au 8 quai des Brumes, 44000 Nantes. Je serai là avec Solène Kerbrat, la cheffe de rang. Compte une petite demi-heure. À lundi !
Yann

La Cabane aux Huîtres
Ouvert du mardi au samedi, 12h-14h et 19h-22h30
Réservations 02 99 00 55 12
""",
        times=(at("2026-11-30 15:00", "Europe/Paris", 30),),
        place="8 quai des Brumes, 44000 Nantes",
        format="in-person",
        people=("Yann Le Goff", "Solène Kerbrat"),
    ),
    Mail(
        name="es-anulada",
        subject="Anulación de entrevista - Técnica de laboratorio",
        sender="Nuria Ferrer <nferrer@levanteseleccion.example>",
        text="""Buenos días, Ana:

Lamento comunicarte que nuestro cliente ha paralizado el proceso y, por tanto, queda anulada la entrevista que teníamos prevista para el martes 1 de diciembre a las 12:30 h en la calle Colón 61, Valencia.

Guardamos tu candidatura. Si se retoma el proceso, ya a partir del 11 de enero, serás la primera en saberlo.

Disculpa las molestias y un saludo,

Nuria Ferrer
Levante Selección, ETT
Tel. 96 555 01 38 | Horario: L-J de 9:00 a 18:00, V de 9:00 a 15:00
Antes de imprimir este mensaje, piensa en el medio ambiente.
""",
        times=(at("2026-12-01 12:30", "Europe/Madrid"),),
        kind="cancellation",
        place="calle Colón 61, Valencia",
        format="in-person",
    ),
    Mail(
        name="it-due-date-stabilimento",
        subject="Candidatura addetta controllo qualità - proposta di colloquio",
        sender="Ufficio Personale <personale@meccanicabrenta.example>",
        text="""Buongiorno Ana,

abbiamo valutato positivamente il Suo curriculum e vorremmo incontrarLa di persona presso il nostro stabilimento in via dell'Industria 18, Bassano del Grappa (VI). Le proponiamo due possibilità:

• giovedì 3/12, ore 9.30
• venerdì 4/12, ore 14.00

Il colloquio, della durata di circa 40 minuti, sarà tenuto dall'ing. Matteo Zanella, responsabile qualità.

Attendiamo un Suo riscontro entro lunedì 30 novembre alle 12.

Distinti saluti
Paola Dalla Costa
Ufficio Personale – Meccanica Brenta S.r.l.
P.IVA 00000000000 – tel. 0424 555 018
""",
        times=(
            at("2026-12-03 09:30", "Europe/Rome", 40),
            at("2026-12-04 14:00", "Europe/Rome", 40),
        ),
        kind="proposal",
        place="via dell'Industria 18, Bassano del Grappa (VI)",
        format="in-person",
        people=("Matteo Zanella",),
    ),
    Mail(
        name="pt-camara-juri",
        subject="Procedimento concursal - convocatória para entrevista profissional de seleção",
        sender="Divisão de Recursos Humanos <drh@cm-ribeiralta.example>",
        text="""Exma. Senhora
Ana Silva,

No âmbito do procedimento concursal comum para a carreira de técnico superior (Aviso n.º 21345/2026, de 14 de setembro), fica V. Exa. convocada para a entrevista profissional de seleção, a realizar no dia 9 de dezembro de 2026 (quarta-feira), pelas 10h30, na Sala de Reuniões dos Paços do Concelho, Praça da República, Viana do Castelo.

A entrevista, perante o júri, terá a duração máxima de 20 minutos. O júri é constituído por:
Presidente: Dr.ª Isabel Quintela
Vogais: Eng.º Nuno Barroso e Dr. Hugo Meireles

Deverá fazer-se acompanhar do cartão de cidadão. A falta de comparência determina a exclusão do procedimento.

Com os melhores cumprimentos,
A Chefe de Divisão
Fernanda Amorim
Horário de atendimento: 9h00-12h30 / 14h00-17h00. Tel. 258 000 123
""",
        times=(at("2026-12-09 10:30", "Europe/Lisbon", 20),),
        place="Sala de Reuniões dos Paços do Concelho, Praça da República, Viana do Castelo",
        format="panel",
        people=("Isabel Quintela", "Nuno Barroso", "Hugo Meireles"),
    ),
    Mail(
        name="nl-half-elf",
        subject="Online kennismaken?",
        sender="Bram Oudshoorn <bram@lichtpunt-ict.example>",
        text="""Hoi Ana,

Wat een mooie motivatiebrief! Mijn collega Yasmina El Idrissi en ik maken graag online kennis met je. Past maandag 7 december om half elf? Een halfuurtje is genoeg.

Via Google Meet: https://meet.google.com/nbq-xvie-rju

Mocht het niet uitkomen, dan hoor ik het graag uiterlijk woensdag. Volgende rondes zijn in januari.

Groetjes,
Bram

Bram Oudshoorn, teamlead support
Lichtpunt ICT | bereikbaar ma t/m do, 9.00-17.00 uur | 040 555 0116
""",
        times=(at("2026-12-07 10:30", "", 30, doubtful=True),),
        link="https://meet.google.com/nbq-xvie-rju",
        format="video",
        people=("Yasmina El Idrissi", "Bram Oudshoorn"),
    ),
    Mail(
        name="sv-forskola-veckonummer",
        subject="Välkommen på intervju!",
        sender="Gunilla Åkerblom <gunilla.akerblom@forskolanblaklinten.example>",
        text="""Hej Ana,

Vad roligt att du har sökt tjänsten som barnskötare hos oss! Vi vill gärna träffa dig torsdag v. 50 (10/12) kl 08.30–09.15 här på förskolan, Skolgatan 44, Uppsala. Det är jag som är rektor och vår arbetslagsledare Jonas Wikström som håller i intervjun.

Ta med utdrag ur belastningsregistret, det får vara högst ett år gammalt. Förskolan har öppet 6.30-17.30 så dörren är upplåst.

Hör av dig senast 3/12 om tiden inte passar.

Varma hälsningar
Gunilla Åkerblom
018-555 01 42
""",
        times=(at("2026-12-10 08:30", "Europe/Stockholm", 45),),
        place="Skolgatan 44, Uppsala",
        format="in-person",
        people=("Gunilla Åkerblom", "Jonas Wikström"),
    ),
    Mail(
        name="da-svar-med-citat",
        subject="Sv: Sv: Samtale om stillingen som grafiker",
        sender="Søren Bjerregaard <sb@trykogtegn.example>",
        text="""Hej Ana

Super, så siger vi torsdag den 3. december kl. 14.30 dansk tid. Vi tager den på Teams, og regn med tre kvarter. Ud over mig deltager vores art director, Line Frandsen.

https://teams.microsoft.com/l/meetup-join/19%3ameeting_VHJ5a09n%40thread.v2/0

Glæder mig!
Søren

Den fre. 27. nov. 2026 kl. 09.12 skrev Ana Silva <ana.silva@post.example>:
> Hej Søren
> Onsdag kan jeg desværre ikke, men torsdag eftermiddag passer fint.
> Mvh Ana
>
>> Den tors. 26. nov. 2026 kl. 16.40 skrev Søren Bjerregaard:
>> Kan du onsdag den 2. december kl. 10? Ellers har jeg lidt tid torsdag.
""",
        times=(at("2026-12-03 14:30", "Europe/Copenhagen", 45),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_VHJ5a09n%40thread.v2/0",
        format="video",
        people=("Søren Bjerregaard", "Line Frandsen"),
    ),
    Mail(
        name="no-to-alternativer",
        subject="Digitalt intervju - rådgiver, Tindeby kommune",
        sender="Torbjørn Myklebust <torbjorn.myklebust@tindeby.example>",
        text="""Hei Ana!

Takk for søknaden din (saksnr. 26/1904). Vi ønsker å invitere deg til et digitalt førstegangsintervju og kan tilby disse tidspunktene:

1) tirsdag 8.12 kl. 0900-0945
2) onsdag 9.12 kl. 1300-1345

Tidene er norsk tid. Hvilket passer best? Svar helst innen mandag kl. 12.

Møterommet vårt: https://whereby.com/tindeby-rekruttering

Fra kommunen møter enhetsleder Astrid Nesheim og tillitsvalgt Kåre Solbakk.

Med vennlig hilsen
Torbjørn Myklebust
HR-rådgiver
Sentralbord 77 55 01 00 (kl. 0800-1530)
""",
        times=(
            at("2026-12-08 09:00", "Europe/Oslo", 45),
            at("2026-12-09 13:00", "Europe/Oslo", 45),
        ),
        kind="proposal",
        link="https://whereby.com/tindeby-rekruttering",
        format="video",
        people=("Astrid Nesheim", "Kåre Solbakk"),
    ),
    Mail(
        name="fi-siirto",
        subject="Haastatteluajan muutos",
        sender="Henna Koskela <henna.koskela@jarviseutuhoiva.example>",
        text="""Hei Ana,

valitettavasti joudumme siirtämään Teams-haastattelusi. Tiistain 8.12. klo 9 sijaan tapaamme torstaina 10.12. klo 12.15 (Suomen aikaa). Linkki pysyy samana:
https://teams.microsoft.com/l/meetup-join/19%3ameeting_SG9pdmE%40thread.v2/0

Haastattelun kesto on noin 30 minuuttia. Mukana on myös palveluesihenkilö Juha Mattila.

Pahoittelut muutoksesta! Kuittaathan tämän viestin perjantaihin 4.12. mennessä.

Terveisin
Henna Koskela
HR-asiantuntija, Järviseutu Hoiva Oy
puh. 040 555 0181 (arkisin klo 8–16)
""",
        times=(at("2026-12-10 12:15", "Europe/Helsinki", 30),),
        kind="change",
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_SG9pdmE%40thread.v2/0",
        format="video",
        people=("Juha Mattila",),
    ),
    Mail(
        name="pl-fabryka-zly-dzien",
        subject="Zaproszenie na rozmowę - operator linii produkcyjnej",
        sender="Dział Kadr <kadry@podkarpackie-okna.example>",
        text="""Szanowna Pani,

w odpowiedzi na Pani aplikację z dnia 18.11.2026 r. zapraszamy na rozmowę kwalifikacyjną w naszym zakładzie w dniu 03.12.2026 r. (środa), godz. 7:30.

Adres: ul. Przemysłowa 22, 35-105 Rzeszów (wejście od strony portierni)
Rozmowę przeprowadzi: Zbigniew Marczak, kierownik produkcji

Praca w systemie trzyzmianowym (6:00-14:00, 14:00-22:00, 22:00-6:00). Prosimy o zabranie dowodu osobistego i świadectw pracy.

W razie pytań prosimy o kontakt pod nr 17 555 01 29 w godz. 7:00-15:00.

Z poważaniem
Halina Wójtowicz
Specjalista ds. kadr
""",
        times=(at("2026-12-03 07:30", "Europe/Warsaw", doubtful=True),),
        place="ul. Przemysłowa 22, 35-105 Rzeszów",
        format="in-person",
        people=("Zbigniew Marczak",),
    ),
    Mail(
        name="cs-popisky",
        subject="Potvrzení termínu: online pohovor",
        sender="Nábor Modrý sklad <nabor@modrysklad.example>",
        text="""Dobrý den, Ano,

potvrzujeme termín Vašeho online pohovoru na pozici Specialistka logistiky.

Datum: úterý 8. 12. 2026
Čas: 15:00–15:45 (českého času)
Odkaz: https://meet.google.com/hzu-pwla-ckt
Účastníci: Markéta Vávrová (HR), Ondřej Šimek (vedoucí skladu)

Pokud se nemůžete zúčastnit, dejte nám prosím vědět nejpozději 24 hodin předem na 601 555 087 (po–pá 8–16 h).

Hezký den
Tým náboru Modrý sklad
Zpráva byla vygenerována automaticky dne 27. 11. 2026 v 8:05.
""",
        times=(at("2026-12-08 15:00", "Europe/Prague", 45),),
        link="https://meet.google.com/hzu-pwla-ckt",
        format="video",
        people=("Markéta Vávrová", "Ondřej Šimek"),
    ),
    Mail(
        name="tr-zoom",
        subject="İkinci görüşme daveti",
        sender="Burcu Kılıç <burcu.kilic@egelojistik.example>",
        text="""Merhaba Ana Hanım,

24 Kasım'da yaptığımız telefon görüşmesi için teşekkür ederiz. Sizi ikinci görüşmeye davet etmek istiyoruz. Görüşme 3 Aralık Perşembe günü saat 11.00–11.45 arasında (Türkiye saatiyle) Zoom üzerinden yapılacaktır.

Görüşmeye operasyon direktörümüz Serkan Aydoğan ve ben katılacağız.

Bağlantı: https://us02web.zoom.us/j/86655443322?pwd=ZWdlbG9q

Katılım durumunuzu 1 Aralık Salı gününe kadar bildirmenizi rica ederim.

Saygılarımla,
Burcu Kılıç
İK Müdürü
Ege Lojistik A.Ş. | 0232 555 01 74 | Mesai: 08.30–18.00
""",
        times=(at("2026-12-03 11:00", "Europe/Istanbul", 45),),
        link="https://us02web.zoom.us/j/86655443322?pwd=ZWdlbG9q",
        format="video",
        people=("Serkan Aydoğan", "Burcu Kılıç"),
    ),
    Mail(
        name="hu-szemelyes",
        subject="Személyes interjú – raktári adminisztrátor",
        sender="Varga Nikolett <varga.nikolett@pannonkapocs.example>",
        text="""Tisztelt Silva Ana!

Köszönjük jelentkezését, melyet 2026. november 20-án kaptunk meg. Szeretnénk személyes interjúra hívni 2026. december 4-én, pénteken 8:45-kor.

Helyszín: 1117 Budapest, Fehérvári út 250., II. emelet
Az interjút Szabó Katalin HR-vezető és Tóth Gergely műszakvezető tartja, várhatóan 30 perc.

Kérjük, részvételét december 2-án 16:00-ig erősítse meg ezen az e-mail-címen vagy a +36 1 555 0152 telefonszámon.

Üdvözlettel:
Varga Nikolett
toborzási munkatárs
Pannon Kapocs Személyzeti Kft.
""",
        times=(at("2026-12-04 08:45", "Europe/Budapest", 30),),
        place="1117 Budapest, Fehérvári út 250., II. emelet",
        format="in-person",
        people=("Szabó Katalin", "Tóth Gergely"),
    ),
    Mail(
        name="zh-jishu-mianshi",
        subject="【云杉科技】技术面试邀请 - Ana Silva",
        sender="云杉科技招聘组 <hr@yunshan-tech.example>",
        text="""Ana Silva 您好:

感谢您于11月18日投递我司"后端开发工程师"岗位。经初步筛选,现诚邀您参加技术面试,具体安排如下:

面试时间:2026年12月2日(周三)下午3:00-3:40(北京时间)
面试形式:Zoom 视频面试
会议链接:https://zoom.us/j/97755331188
面试官:技术总监 周海涛

请提前5分钟进入会议室,并准备好个人简历及代码编辑器。如时间有冲突,请在11月30日18:00前回复本邮件。

祝好!

李思雨
人力资源部
云杉科技(杭州)有限公司
电话:0571-5555-0136
工作时间:周一至周五 9:00-18:00
""",
        times=(at("2026-12-02 15:00", "Asia/Shanghai", 40),),
        link="https://zoom.us/j/97755331188",
        format="technical",
        people=("周海涛",),
    ),
    Mail(
        name="ja-kouho-nittei",
        subject="面接日程のご相談(ひなた食品株式会社)",
        sender="ひなた食品株式会社 人事課 小林 <jinji@hinata-foods.example>",
        text="""アナ・シルバ様

ひなた食品株式会社 人事課の小林です。
先日は会社説明会(11月21日)にご参加いただき、ありがとうございました。
つきましては、弊社にて面接を実施したく、下記候補日よりご都合のよい日時をお選びください。

 ① 12月7日(月)10:00~11:00
 ② 12月8日(火)15:30~16:30
 ③ 12月10日(木)13:00~14:00

【場所】大阪市北区梅田9-9-9 梅田北ビル8階
【面接官】店舗運営部 部長 山本 由美
【持ち物】履歴書、筆記用具

お手数ですが、12月2日(水)17時までにご返信くださいますようお願い申し上げます。

-----------------------------
ひなた食品株式会社
人事課 小林 大輔
TEL 06-5555-0158(平日9:00~17:30)
-----------------------------
""",
        times=(
            at("2026-12-07 10:00", "Asia/Tokyo", 60),
            at("2026-12-08 15:30", "Asia/Tokyo", 60),
            at("2026-12-10 13:00", "Asia/Tokyo", 60),
        ),
        kind="proposal",
        place="大阪市北区梅田9-9-9 梅田北ビル8階",
        format="in-person",
        people=("山本 由美",),
    ),
)
