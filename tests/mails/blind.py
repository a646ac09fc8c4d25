"""Invitations that were written without a look at the reader, to see how it does with strangers' words."""
# ruff: noqa: E501 - mails stand as they were typed

from __future__ import annotations

from tests.mails.values import Mail, at

# How the truth was put down: a change has the new time only, a cancellation the time that falls away, and a time
# in a quoted older mail counts for nothing. A time with no zone to be had has "" for one. A technical, case, panel
# or assessment-centre interview is called that, wherever it is held.
MAILS = (
    Mail(
        name="en-us-tool-confirmation",
        subject="Interview Confirmation: Ana Silva / Data Analyst at Larkfield Health",
        sender="Larkfield Health Recruiting <no-reply@mail.hiretool.example>",
        text="""Hi Ana,

Thank you for your interest in Larkfield Health! Your interview has been scheduled. You'll find all of the details below.

VIDEO INTERVIEW
Wednesday, December 9, 2026
2:00 PM – 2:45 PM (Eastern Time - US & Canada)

Interviewers
Priya Raghunathan, Senior Manager, Analytics
Tom Delacroix, Data Analyst II

Join Zoom Meeting
https://zoom.us/j/98123456701?pwd=Q2xhcmtmaWVsZA
Meeting ID: 981 2345 6701
Passcode: 440912
Or dial in: +1 646 555 0142

Please arrive a few minutes early to test your audio. If you need to reschedule, use this link at least 24 hours ahead: https://app.hiretool.example/reschedule/8f1c22

Best,
The Larkfield Health Talent Team

Learn more about life at Larkfield: https://www.larkfield.example/careers
Privacy Policy: https://www.larkfield.example/privacy | Unsubscribe: https://mail.hiretool.example/u/77120
© 2026 Larkfield Health, 500 Boylston St, Boston, MA 02116
""",
        times=(at("2026-12-09 14:00", "America/New_York", 45),),
        link="https://zoom.us/j/98123456701?pwd=Q2xhcmtmaWVsZA",
        phone="+1 646 555 0142",
        format="video",
        people=("Priya Raghunathan", "Tom Delacroix"),
    ),
    Mail(
        name="en-booking-tool",
        subject="Confirmed: Screening Call with Lena Hofstra on Thursday, December 3, 2026",
        sender="Slotbird <notifications@slotbird.example>",
        text="""Hi Ana Silva,

Your Screening Call with Lena Hofstra at 10:30am - 11:00am (Central European Time - Berlin) on Thursday, December 3, 2026 is scheduled.

Location:
This is a Google Meet web conference.
You can join this meeting from your computer, tablet, or smartphone.
https://meet.google.com/kzd-rmwu-ptf

Your answers:
Anything that will help prepare for our meeting? -- no

Make changes to this event:
Cancel: https://slotbird.example/cancellations/CQ1X9
Reschedule: https://slotbird.example/reschedulings/CQ1X9

Sent from Slotbird · Report this event
""",
        times=(at("2026-12-03 10:30", "Europe/Berlin", 30),),
        link="https://meet.google.com/kzd-rmwu-ptf",
        format="video",
        people=("Lena Hofstra",),
    ),
    Mail(
        name="en-gb-one-liner-half-two",
        subject="quick chat?",
        sender="Gary Whitlock <gary@whitlockjoinery.example>",
        text="""Ana, you free Weds 2nd at half two for a quick chat about the job? I'll ring you on 07700 900142. Cheers, Gary

Sent from my iPhone
""",
        times=(at("2026-12-02 14:30", "", doubtful=True),),
        phone="07700 900142",
        format="phone",
        people=("Gary Whitlock",),
    ),
    Mail(
        name="en-gb-hospital-letter",
        subject="Invitation to Interview - Staff Nurse Band 5 (Ref 412-ST-0938)",
        sender="Medical & Nursing Recruitment <recruitment@stoswalds.example>",
        text="""Dear Ms Silva

Post: Staff Nurse, Acute Medicine (Band 5)
Reference: 412-ST-0938

Thank you for your application dated 9 November 2026. I am pleased to inform you that you have been shortlisted for the above post and would like to invite you to attend for interview on Tuesday 8th December 2026 at 10.15 am. The interview will last approximately 40 minutes.

The interview will be held in Seminar Room 2, Education Centre, St Oswald's Hospital, Otley Road, Leeds LS16 5XX. Parking on site is very limited and you are advised to allow additional time.

The interview panel will comprise:

   Dr Helen Marsh, Consultant in Acute Medicine (Chair)
   Mr Obinna Eze, Matron
   Ms Caroline Whitfield, HR Business Partner

Please bring with you your passport, proof of address and the originals of your qualifications. Should you be successful, it is anticipated that you would commence in post on Monday 1 February 2027.

I would be grateful if you could confirm your attendance no later than 12 noon on Wednesday 2 December by replying to this e-mail.

Yours sincerely

Janet Ollerenshaw
Recruitment Officer
Tel: 0113 496 0721 (Mon-Fri, 8.30 am to 4.30 pm)
""",
        times=(at("2026-12-08 10:15", "Europe/London", 40),),
        place="Seminar Room 2, Education Centre, St Oswald's Hospital, Otley Road, Leeds LS16 5XX",
        format="panel",
        people=("Helen Marsh", "Obinna Eze", "Caroline Whitfield"),
    ),
    Mail(
        name="en-us-startup-slots",
        subject="Next step: coding interview @ Pellucid",
        sender="Dana Okafor <dana@pellucid.example>",
        text="""Hey Ana!

Loved chatting yesterday. The team would like to move you to the next round, which is a live coding interview (pair programming in Python, bring your own editor). You'd be talking to me and our CTO, Marcus Feld.

Do any of these work?

* Mon 11/30, 11am-12pm PT
* Tue 12/1, 1-2pm PT
* Thu 12/3, 3:30-4:30pm PT

Just hit reply with the one you like best and I'll send over an invite with the link.

Dana

--
Dana Okafor (she/her) | Engineering Manager, Pellucid
415-555-0117 | we're hiring: https://pellucid.example/jobs
""",
        times=(
            at("2026-11-30 11:00", "America/Los_Angeles", 60),
            at("2026-12-01 13:00", "America/Los_Angeles", 60),
            at("2026-12-03 15:30", "America/Los_Angeles", 60),
        ),
        kind="proposal",
        format="technical",
        people=("Dana Okafor", "Marcus Feld"),
    ),
    Mail(
        name="en-in-agency-ist",
        subject="Interview Call Letter || Senior Business Analyst || Vriksha Talent",
        sender="Pooja Deshmukh <pooja.d@vrikshatalent.example>",
        text="""Dear Ana,

Greetings from Vriksha Talent Solutions!!

This is with reference to your profile for the position of Sr. Business Analyst with our esteemed client. We are glad to inform you that your profile has been shortlisted for the L1 discussion. PFB the details:

Date              : 04-Dec-2026 (Friday)
Time              : 3:30 PM IST
Mode              : Virtual (MS Teams)
Interviewers      : Mr. Suresh Iyer (Delivery Head), Ms. Kavitha Nair (Lead BA)
Link              : https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzFkZmQ4%40thread.v2/0?context=%7b%22Tid%22%3a%2211aa%22%7d

Kindly join 10 mins prior, keep your camera ON and be in formal attire. Also request you to share your updated CV and notice period by EOD today.

Kindly acknowledge the receipt of this mail.

Thanks & Regards,
Pooja Deshmukh
Executive - Talent Acquisition
M: +91 98450 00123
""",
        times=(at("2026-12-04 15:30", "Asia/Kolkata", doubtful=True),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzFkZmQ4%40thread.v2/0?context=%7b%22Tid%22%3a%2211aa%22%7d",
        format="video",
        people=("Suresh Iyer", "Kavitha Nair"),
    ),
    Mail(
        name="en-in-face-to-face",
        subject="F2F interview at Nandana Software - Ana Silva",
        sender="HR Desk <hrdesk@nandanasoft.example>",
        text="""Hi Ana,

As discussed over phone, you are requested to appear for the face-to-face round as below.

Day & Date: Saturday, 05/12/2026
Reporting Time: 9:30 AM
Venue: Nandana Software Pvt. Ltd., 4th Floor, Tower B, Cessna Business Park, Outer Ring Road, Bengaluru - 560103
Contact Person (at reception): Mr. Deepak Rao

Documents to carry: 2 copies of resume, PAN/passport copy, last 3 months' payslips, one passport size photo.

Pls revert with your confirmation on or before 02/12/2026.

Regards,
HR Desk
080-5555-0199
""",
        times=(at("2026-12-05 09:30", "Asia/Kolkata"),),
        place="Nandana Software Pvt. Ltd., 4th Floor, Tower B, Cessna Business Park, Outer Ring Road, Bengaluru - 560103",
        format="in-person",
    ),
    Mail(
        name="en-au-restaurant-next-saturday",
        subject="Re: Resume - floor staff",
        sender="Mick Tranter <mick@littlemagpie.example>",
        text="""Hey Ana,

Thanks heaps for dropping your resume in! Reckon you could come in for a chat next Saturday arvo, say 3pm before dinner service kicks off? We're at 212 Gertrude St, Fitzroy, Melbourne (come round the back, front's locked till 5).

It'll be me and our head chef Jules Nakamura. Wear black and comfy shoes.

Cheers,
Mick
The Little Magpie
(03) 5550 1188
""",
        times=(at("2026-12-05 15:00", "Australia/Melbourne", doubtful=True),),
        place="212 Gertrude St, Fitzroy, Melbourne",
        format="in-person",
        people=("Mick Tranter", "Jules Nakamura"),
    ),
    Mail(
        name="en-au-two-clocks",
        subject="Second interview – Policy Adviser, Coral Futures",
        sender="Bronwyn Hale <b.hale@coralfutures.example>",
        text="""Dear Ana

Following your first conversation with Simon, we'd be delighted to speak with you again. I've booked us in for Thursday 10 December at 8:00pm AEDT (9:00am Lisbon time) – apologies to my colleagues for the late night!

You'll be meeting:
• Associate Professor Ngaire Thompson – Chief Scientist
• Will Abernethy – Director, Policy and Advocacy

We will use Webex: https://coralfutures.webex.com/coralfutures/j.php?MTID=m4f0c9a77b1d2
Allow 45 minutes. There's nothing to prepare, but our latest annual report (https://coralfutures.example/annual-report-2026) gives a good picture of our work.

Kind regards
Bronwyn

Bronwyn Hale | People & Culture Coordinator
Coral Futures | Level 3, 88 Grey Street, South Brisbane QLD 4101
Coral Futures acknowledges the Traditional Owners of the lands on which we work.
""",
        times=(at("2026-12-10 20:00", "Australia/Sydney", 45),),
        link="https://coralfutures.webex.com/coralfutures/j.php?MTID=m4f0c9a77b1d2",
        format="video",
        people=("Ngaire Thompson", "Will Abernethy"),
    ),
    Mail(
        name="en-us-clocks-disagree",
        subject="Chat with Yusuf",
        sender="Molly Brandt <molly@tern.example>",
        text="""Hi Ana, great news - Yusuf Kaya, our founder, would love to meet you. He has an opening Tue, Dec 1 at 3pm ET / 8pm CET. Would that work on your end? It'd be 30 minutes, here's his room: https://whereby.com/tern-yusuf

Let me know!
Molly
Chief of Staff, Tern
""",
        times=(at("2026-12-01 15:00", "America/New_York", 30, doubtful=True),),
        link="https://whereby.com/tern-yusuf",
        format="video",
        people=("Yusuf Kaya",),
    ),
    Mail(
        name="en-us-moved",
        subject="RESCHEDULED: Interview with Blue Mesa Logistics",
        sender="Talent Coordination <talent@bluemesa.example>",
        text="""Hello Ana,

Unfortunately Karen Whitaker is out sick and we need to move your interview that was originally scheduled for Monday, November 30 at 10:00 a.m.

Your new interview time is Friday, December 4 at 1:30 p.m. Central Time. Karen and Luis Ortega will both join. The Zoom link stays the same: https://us02web.zoom.us/j/85500112233

We're sorry for the inconvenience and really appreciate your flexibility! If this doesn't work please let us know by end of day Tuesday.

Thanks,
Jasmine Poole
Recruiting Coordinator
Blue Mesa Logistics | O: (512) 555-0164 | F: (512) 555-0165
""",
        times=(at("2026-12-04 13:30", "America/Chicago"),),
        kind="change",
        link="https://us02web.zoom.us/j/85500112233",
        format="video",
        people=("Karen Whitaker", "Luis Ortega"),
    ),
    Mail(
        name="en-gb-called-off",
        subject="Marketing Executive role - update",
        sender="Harriet Boyle <harriet.boyle@fernandflint.example>",
        text="""Hi Ana

I hope you're well. I'm really sorry to be the bearer of bad news, but following a budget review we've put the Marketing Executive role on hold, so we're having to cancel your interview on Thursday 3rd December at 11am at 3 Quay Street, Manchester.

I know how frustrating this is and I'd be glad to keep your details on file. We expect to look at recruitment again in January 2027.

All the best
Harriet

Harriet Boyle MCIPD
HR Advisor, Fern & Flint
0161 496 0338
""",
        times=(at("2026-12-03 11:00", "Europe/London"),),
        kind="cancellation",
        place="3 Quay Street, Manchester",
        format="in-person",
    ),
    Mail(
        name="en-gb-reply-with-quotes",
        subject="Re: Re: Product Designer - first conversation",
        sender="Ruth Pemberton <ruth@orrery.example>",
        text="""Lovely, let's go for Wednesday the 9th at noon UK time then. It'll be me and Femi Adeyemi from product. We'll be here: https://meet.google.com/wjc-ohnv-xae

Speak then!
Ruth

On Fri, 27 Nov 2026 at 08:41, Ana Silva <ana.silva@post.example> wrote:
> Hi Ruth,
> thank you! I could do Tuesday 8th at 10am or Wednesday 9th at 12:00.
> Best, Ana
>
> On Thu, 26 Nov 2026 at 17:12, Ruth Pemberton <ruth@orrery.example> wrote:
>> Hi Ana,
>> thanks for applying! Could you do Monday 7 December at 3pm? If not,
>> send me a couple of times. Our old link was https://zoom.us/j/99887766554
>> but we have moved to Meet.
>> Ruth
""",
        times=(at("2026-12-09 12:00", "Europe/London"),),
        link="https://meet.google.com/wjc-ohnv-xae",
        format="video",
        people=("Ruth Pemberton", "Femi Adeyemi"),
    ),
    Mail(
        name="en-gb-forwarded",
        subject="Fwd: Ana Silva - Finance Analyst",
        sender="Bev Sharples <bev@sharplesassociates.example>",
        text="""Hi Ana, good news!! See below from the client, can you let me know you're OK with this and I'll confirm? Call me if you want a prep chat. Bev x

Bev Sharples
Sharples Associates | Specialist Finance Recruitment
DDI 020 7946 0455 | 1 Cornhill, London EC3V

---------- Forwarded message ---------
From: Claire Dumont <claire.dumont@arbelfoods.example>
Date: Thu, 26 Nov 2026 at 15:58
Subject: Ana Silva - Finance Analyst
To: Bev Sharples <bev@sharplesassociates.example>

Hello Bev,

We liked Ana's CV and would be happy to interview her on Monday 7 December, 16:00-17:00 GMT, by Teams. She will meet me and Johan Lindqvist, our Head of Finance.

https://teams.microsoft.com/l/meetup-join/19%3ameeting_YjQ0MTk2%40thread.v2/0

Regards,
Claire Dumont
Group Controller
""",
        times=(at("2026-12-07 16:00", "Europe/London", 60),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_YjQ0MTk2%40thread.v2/0",
        format="video",
        people=("Claire Dumont", "Johan Lindqvist"),
    ),
    Mail(
        name="en-ie-university-board",
        subject="Interview: Postdoctoral Research Fellow (Comp. 018822)",
        sender="Science HR <science.hr@liffeyuniversity.example>",
        text="""Dear Dr Silva,

Further to your application for the post of Postdoctoral Research Fellow (closing date 13 November 2026), I am pleased to advise that you have been shortlisted for interview.

The interviews will take place on Monday 14th of December, in Room 3.14, O'Casey Building, Liffey University, Dublin 4. Your interview is at 9.30 am and is expected to last one hour. You will be asked to open with a ten-minute presentation, which should be e-mailed to this address by 5 pm on Thursday 10 December.

The membership of the interview board is as follows:
- Prof. Aoife Ní Bhriain, Head of School (Chair)
- Dr. Stefan Kühn, Principal Investigator
- Ms. Grace O'Donnell, Lay Member

Liffey University is an equal opportunities employer. Candidate privacy notice: https://www.liffeyuniversity.example/gdpr

Kind regards,
Niamh Tierney
Senior Executive Assistant, Science HR
""",
        times=(at("2026-12-14 09:30", "Europe/Dublin", 60),),
        place="Room 3.14, O'Casey Building, Liffey University, Dublin 4",
        format="panel",
        people=("Aoife Ní Bhriain", "Stefan Kühn", "Grace O'Donnell"),
    ),
    Mail(
        name="en-labels-utc-offset",
        subject="Ana x Kiteline: round 2",
        sender="people-ops <people@kiteline.example>",
        text="""hi Ana 👋

round 2 is on:

When: 2026-12-09, 15:00–16:00 UTC+1
Where: https://meet.google.com/pqs-tdzy-mbn
Who: Ines Calado (VP Eng), Bartek Zielony (staff engineer)
What: technical interview, system design, no leetcode

feedback within 48h, promised.

– Kiteline people ops
https://kiteline.example/handbook/hiring
""",
        times=(at("2026-12-09 15:00", "Etc/GMT-1", 60),),
        link="https://meet.google.com/pqs-tdzy-mbn",
        format="technical",
        people=("Ines Calado", "Bartek Zielony"),
    ),
    Mail(
        name="en-us-pick-a-slot",
        subject="Let's find time to talk, Ana!",
        sender="Trevor Nguyen <trevor.nguyen@oakandiron.example>",
        text="""Hi Ana,

Thanks for applying to the Store Operations Lead position at Oak & Iron on November 18, 2026. I was impressed by your background and would like to set up a 20-minute phone interview to learn more about you.

Please use the link below to choose a time that works for you. Slots fill up fast, so please book by Wednesday, December 2 at 5:00 PM:

https://book.oakandiron.example/trevor/phone-screen

Looking forward to speaking with you,

Trevor Nguyen
Talent Acquisition Partner
Oak & Iron
1-800-555-0133
""",
        times=(),
        kind="no-time",
        format="phone",
        people=("Trevor Nguyen",),
    ),
    Mail(
        name="en-nonnative-istanbul",
        subject="About your job application",
        sender="Marmara Optik IK <ik@marmaraoptik.example>",
        text="""Dear Ana Silva,

Thank you for your job application to our company. We examined your CV and we want to meet you in person.

We are waiting you on 02.12.2026 Wednesday at 14.30 in our head office. Our address is: Büyükdere Cad. No:128 Kat:7, Esentepe, Istanbul. It is 5 minutes walking from the metro.

In the interview our human resources manager Ms. Elif Demirtaş and our export director Mr. Kaan Yücel will be present.

If you can not come please inform us until 01.12.2026.

Best regards,
Seda Aksoy
HR Assistant
+90 212 555 01 77
""",
        times=(at("2026-12-02 14:30", "Europe/Istanbul"),),
        place="Büyükdere Cad. No:128 Kat:7, Esentepe, Istanbul",
        format="in-person",
        people=("Elif Demirtaş", "Kaan Yücel"),
    ),
    Mail(
        name="en-weekday-disagrees",
        subject="Telephone interview / Customer Success Manager",
        sender="Owen Price <owen.price@tallyho-software.example>",
        text="""Dear Ana,

Many thanks for your patience. We would like to invite you to a telephone interview on Tuesday, December 10 at 4pm GMT. Nadia Karim from our people team will call you on the number on your CV, and the call should take around half an hour.

If successful you'd be invited to our offices in Bristol in the new year.

Best wishes,
Owen Price
""",
        times=(at("2026-12-10 16:00", "Europe/London", 30, doubtful=True),),
        format="phone",
        people=("Nadia Karim",),
    ),
    Mail(
        name="en-bare-figures-your-time",
        subject="Interview confirmed",
        sender="HR Shared Services <hrss@transglobe-freight.example>",
        text="""Dear candidate,

This message confirms your video interview for requisition R-20931 (Freight Coordinator).

Date: 12/1
Time: 09:00 (your time)
Duration: 45 min
Connect via: https://teams.microsoft.com/l/meetup-join/19%3ameeting_MmE5ZjEw%40thread.v2/0
Interviewer: Ms. L. Castellanos

Do not reply to this message. For technical help see https://support.transglobe-freight.example/teams
""",
        times=(at("2026-12-01 09:00", "", 45, doubtful=True),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_MmE5ZjEw%40thread.v2/0",
        format="video",
        people=("L. Castellanos",),
    ),
    Mail(
        name="en-window-your-time",
        subject="Re: Your application to Saltmarsh",
        sender="Ingrid Bale <ingrid@saltmarsh.example>",
        text="""Hi Ana,

Thanks so much for getting back to me. I'd like to give you a ring to hear what you're after. I can do any time between 4 and 6pm your time on Tuesday 1 December, or between 9am and noon your time next Thursday. Which suits you better?

I'll call you, so just send me the best number.

Ingrid Bale
Head of Studio, Saltmarsh
T +44 1632 960 118
""",
        times=(
            at("2026-12-01 16:00", "Europe/Lisbon", 120),
            at("2026-12-03 09:00", "Europe/Lisbon", 180),
        ),
        kind="proposal",
        format="phone",
        people=("Ingrid Bale",),
        zone="Europe/Lisbon",
    ),
    Mail(
        name="de-assessment-center",
        subject="Einladung zum Assessment-Center – Traineeprogramm 2027",
        sender="Nachwuchsgewinnung <trainee@rheinmainbank.example>",
        text="""Sehr geehrte Frau Silva,

vielen Dank für Ihre Bewerbung vom 11.11.2026 um einen Platz in unserem Traineeprogramm. Ihre Unterlagen haben uns überzeugt, und wir möchten Sie gern persönlich kennenlernen.

Hierzu laden wir Sie zu unserem Assessment-Center ein:

am Donnerstag, dem 10. Dezember 2026,
von 9:00 Uhr bis 16:30 Uhr,
im Forum Westend, Theodor-Heuss-Allee 12, 60486 Frankfurt am Main.

Durch den Tag begleiten Sie Frau Dr. Katrin Voßberg (Leiterin Personalentwicklung) und Herr Jens Petersen (Firmenkundengeschäft). Reisekosten (Bahn, 2. Klasse) erstatten wir Ihnen gegen Beleg.

Bitte bestätigen Sie uns Ihre Teilnahme bis zum 03.12.2026. Das Programm beginnt am 1. April 2027.

Mit freundlichen Grüßen

i. A. Sabine Kreutzer
Nachwuchsgewinnung
Rhein-Main-Bank eG · Mainzer Landstraße 301 · 60326 Frankfurt
Telefon 069 5550 1442

Hinweise zum Datenschutz: https://www.rheinmainbank.example/datenschutz
""",
        times=(at("2026-12-10 09:00", "Europe/Berlin", 450),),
        place="Forum Westend, Theodor-Heuss-Allee 12, 60486 Frankfurt am Main",
        format="assessment-centre",
        people=("Katrin Voßberg", "Jens Petersen"),
    ),
    Mail(
        name="de-drei-termine",
        subject="AW: Bewerbung als Werkstudentin – Kennenlernen per Teams",
        sender="Matthias Krug <m.krug@solarwerk-nord.example>",
        text="""Hallo Frau Silva,

danke für die schnelle Rückmeldung! Für ein erstes Kennenlernen per Teams hätten wir folgende Termine frei:

- Mo, 30.11., 14 Uhr
- Di, 1.12., 9–10 Uhr
- Mi, 2.12., um halb vier

Dabei sind Sandra Böhm (Teamleitung Montage) und ich. Den Link schicke ich Ihnen, sobald Sie sich für einen Termin entschieden haben.

Viele Grüße aus Kiel
Matthias Krug

Solarwerk Nord GmbH, Werftstr. 8, 24143 Kiel
Fon 0431 5550-127
""",
        times=(
            at("2026-11-30 14:00", "", doubtful=True),
            at("2026-12-01 09:00", "", 60, doubtful=True),
            at("2026-12-02 15:30", "", doubtful=True),
        ),
        kind="proposal",
        format="video",
        people=("Sandra Böhm", "Matthias Krug"),
    ),
    Mail(
        name="fr-heure-de-paris",
        subject="Votre candidature – Cheffe de projet digital (réf. CPD-26-114)",
        sender="Aurélie Masson <aurelie.masson@groupe-valmy.example>",
        text="""Bonjour Madame Silva,

Suite à notre échange téléphonique du 24 novembre, j'ai le plaisir de vous confirmer votre entretien en visioconférence :

le mardi 8 décembre à 14h30 (heure de Paris)
Durée : 45 minutes

Vous échangerez avec M. Julien Castaing, directeur technique, et Mme Odile Ferrand, responsable du pôle digital.

Lien de connexion : https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZTk3YzA4%40thread.v2/0

Je vous remercie de bien vouloir me confirmer votre présence par retour de mail avant le 2 décembre.

Bien cordialement,

Aurélie Masson
Chargée de recrutement
Groupe Valmy – 14 boulevard Haussmann, 75009 Paris
01 99 00 21 43
Retrouvez toutes nos offres : https://carrieres.groupe-valmy.example
""",
        times=(at("2026-12-08 14:30", "Europe/Paris", 45),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZTk3YzA4%40thread.v2/0",
        format="video",
        people=("Julien Castaing", "Odile Ferrand"),
    ),
    Mail(
        name="fr-report",
        subject="URGENT - report de votre entretien",
        sender="Secrétariat de direction <secretariat@clinique-des-terreaux.example>",
        text="""Madame,

En raison d'un imprévu, l'entretien prévu mercredi 2 décembre à 10h est reporté au lundi 7/12 de 9h à 9h45. Il se tiendra comme convenu à la clinique, 18 rue Mercière, 69002 Lyon (2e étage, bureau 214). Merci de vous présenter à l'accueil avec une pièce d'identité.

Le docteur Hélène Barbier, cheffe de service, vous recevra.

Veuillez nous excuser pour ce contretemps.

Cordialement,
Mme Girard, secrétaire
04 99 55 01 20
""",
        times=(at("2026-12-07 09:00", "Europe/Paris", 45),),
        kind="change",
        place="18 rue Mercière, 69002 Lyon (2e étage, bureau 214)",
        format="in-person",
        people=("Hélène Barbier",),
    ),
    Mail(
        name="es-manana",
        subject="Entrevista camarera",
        sender="Paco Ruiz <paco@casaponzano.example>",
        text="""Hola Ana, ¿puedes venir mañana a las 12 al restaurante y hablamos? Estamos en calle Ponzano 47, Madrid. Yo mismo te hago la entrevista, es cosa de un cuarto de hora. Un saludo, Paco
""",
        times=(at("2026-11-28 12:00", "Europe/Madrid", 15),),
        place="calle Ponzano 47, Madrid",
        format="in-person",
        people=("Paco Ruiz",),
    ),
    Mail(
        name="es-mx-dos-horarios",
        subject="Proceso de selección | Coordinadora de Logística",
        sender="Lic. Mariana Treviño <mtrevino@grupoalameda.example>",
        text="""Buenas tardes, Ana:

Espero que te encuentres muy bien. Te contacto de parte de Grupo Alameda para dar continuidad a tu proceso. El Ing. Rodrigo Cárdenas, gerente de operaciones, puede entrevistarte por Zoom en cualquiera de los siguientes horarios (hora de la Ciudad de México):

Opción 1: jueves 3 de diciembre, 17:00 hrs
Opción 2: viernes 4 de diciembre, 10:30 hrs

¿Me podrías confirmar a más tardar el lunes cuál te acomoda? La liga sería la misma para ambas opciones: https://us06web.zoom.us/j/81234509876?pwd=YWxhbWVkYQ

Quedo al pendiente.
Saludos cordiales,

Lic. Mariana Treviño
Atracción de Talento
Tel. 55 5555 0148 ext. 212
Aviso de privacidad: https://www.grupoalameda.example/aviso-de-privacidad
""",
        times=(
            at("2026-12-03 17:00", "America/Mexico_City"),
            at("2026-12-04 10:30", "America/Mexico_City"),
        ),
        kind="proposal",
        link="https://us06web.zoom.us/j/81234509876?pwd=YWxhbWVkYQ",
        format="video",
        people=("Rodrigo Cárdenas",),
    ),
    Mail(
        name="it-colloquio",
        subject="Convocazione colloquio conoscitivo",
        sender="Segreteria <segreteria@studiobellucci.example>",
        text="""Gentile dott.ssa Silva,

con riferimento alla Sua candidatura del 16 novembre u.s., siamo lieti di invitarLa a un colloquio conoscitivo mercoledì 2 dicembre alle ore 15.30 presso la nostra sede di via Tortona 37, Milano.

Al colloquio saranno presenti il dott. Giorgio Bellucci e l'avv. Francesca Neri.

La preghiamo di confermare la Sua presenza rispondendo alla presente o telefonando allo 02 5550 1963 (lun-ven, ore 9-13).

Cordiali saluti
La Segreteria
""",
        times=(at("2026-12-02 15:30", "Europe/Rome"),),
        place="via Tortona 37, Milano",
        format="in-person",
        people=("Giorgio Bellucci", "Francesca Neri"),
    ),
    Mail(
        name="pt-telefonema",
        subject="Re: Candidatura espontânea",
        sender="Rita Vasconcelos <rita.vasconcelos@atlanticotemp.example>",
        text="""Boa tarde Ana,

Obrigada pelo envio do CV. Gostava de a conhecer melhor numa breve entrevista telefónica: ligo-lhe na segunda-feira, dia 30, às 11h (hora de Lisboa), para o +351 910 000 123. Não demora mais de 15 minutos.

Se não lhe der jeito, diga-me por favor.

Com os melhores cumprimentos,
Rita Vasconcelos
Consultora de Recrutamento
Atlântico Temp | Av. da República 90, Lisboa | 210 000 456
""",
        times=(at("2026-11-30 11:00", "Europe/Lisbon", 15),),
        phone="+351 910 000 123",
        format="phone",
        people=("Rita Vasconcelos",),
    ),
    Mail(
        name="pt-br-bate-papo",
        subject="Bora conversar? Entrevista na Jabuti Tech 🐢",
        sender="Time de Gente <gente@jabuti.example>",
        text="""Oi, Ana! Tudo bem?

Que bom ter você no nosso processo seletivo! A próxima etapa é um bate-papo com a liderança:

📅 quinta-feira (03/12)
⏰ das 14h às 15h, horário de Brasília
💻 https://meet.google.com/bvx-yqke-gon

Você vai conversar com a Camila Rocha (gerente de produto) e o Thiago Martins (tech lead).

Qualquer imprevisto, é só responder este e-mail. Boa sorte! 💚

Larissa
Time de Gente da Jabuti Tech
Siga a gente: https://social.jabuti.example/@jabuti
Não quer mais receber? https://jabuti.example/descadastrar
""",
        times=(at("2026-12-03 14:00", "America/Sao_Paulo", 60),),
        link="https://meet.google.com/bvx-yqke-gon",
        format="video",
        people=("Camila Rocha", "Thiago Martins"),
    ),
    Mail(
        name="nl-case",
        subject="Uitnodiging case-interview",
        sender="Sanne Kuipers <s.kuipers@vandermeulenpartners.example>",
        text="""Beste Ana,

Leuk dat je door bent naar de tweede ronde! Op donderdag 10 december van 13.00 tot 15.00 uur verwachten we je op ons kantoor voor een case-interview. Het adres is Strawinskylaan 44, Amsterdam (tegenover station Zuid).

De case bespreek je met Joost van der Meulen, partner, en Femke de Wit, engagement manager. Je hoeft niets voor te bereiden; een rekenmachine is niet toegestaan ;-)

Wil je vóór 4 december laten weten of dit lukt?

Groeten,
Sanne Kuipers
Recruiter
06 5550 1234 (ma/di/do)
""",
        times=(at("2026-12-10 13:00", "Europe/Amsterdam", 120),),
        place="Strawinskylaan 44, Amsterdam",
        format="case",
        people=("Joost van der Meulen", "Femke de Wit"),
    ),
    Mail(
        name="sv-teams",
        subject="Intervju – ekonomiassistent, Norrbackens kommun",
        sender="Eva-Lena Sjödin <eva-lena.sjodin@norrbacken.example>",
        text="""Hej Ana!

Tack för din ansökan till tjänsten som ekonomiassistent (dnr 2026/418). Vi vill gärna träffa dig för en digital intervju tisdagen den 8 december kl. 13.15–14.00 svensk tid.

Du får träffa ekonomichef Lars-Göran Holm och mig. Vi ses på Teams:
https://teams.microsoft.com/l/meetup-join/19%3ameeting_OTY1NzQz%40thread.v2/0

Tillträde till tjänsten är tänkt till den 1 mars. Ta gärna med namn på två referenser.

Vänliga hälsningar
Eva-Lena Sjödin
HR-specialist
0901-555 01 | www.norrbacken.example/gdpr
""",
        times=(at("2026-12-08 13:15", "Europe/Stockholm", 45),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_OTY1NzQz%40thread.v2/0",
        format="video",
        people=("Lars-Göran Holm", "Eva-Lena Sjödin"),
    ),
    Mail(
        name="da-samtale",
        subject="Jobsamtale hos Fjordbyg A/S",
        sender="Mette Lund <mlu@fjordbyg.example>",
        text="""Kære Ana

Tak for din spændende ansøgning. Vi vil gerne invitere dig til en samtale onsdag d. 9/12 kl. 10 på vores kontor, Vesterbrogade 112, 3. sal, 1620 København V. Du møder min kollega Anders Krogh og mig, og vi har sat en time af.

Giv lige besked senest mandag, om tidspunktet passer dig.

De bedste hilsner
Mette Lund
HR-konsulent
tlf. 55 50 12 90
""",
        times=(at("2026-12-09 10:00", "Europe/Copenhagen", 60),),
        place="Vesterbrogade 112, 3. sal, 1620 København V",
        format="in-person",
        people=("Anders Krogh", "Mette Lund"),
    ),
    Mail(
        name="no-avlyst",
        subject="Intervju avlyst",
        sender="Kristin Haugland <kristin.haugland@havbruk-vest.example>",
        text="""Hei Ana,

Vi må dessverre avlyse videointervjuet fredag 4. desember kl. 12.30, siden stillingen er trukket. Beklager at vi gir beskjed så sent.

Takk for interessen, og lykke til videre!

Mvh
Kristin Haugland
Havbruk Vest AS
Ledige stillinger: https://havbruk-vest.example/jobb
""",
        times=(at("2026-12-04 12:30", "", doubtful=True),),
        kind="cancellation",
        format="video",
    ),
    Mail(
        name="fi-haastattelu",
        subject="Kutsu työhaastatteluun / Ana Silva",
        sender="Rekrytointi <rekry@pohjolanpaperi.example>",
        text="""Hei Ana,

kiitos hakemuksestasi (lähetetty 12.11.)! Tapaisimme sinut mielellämme haastattelussa:

Aika: ke 9.12. klo 14–15
Paikka: Mannerheimintie 22 A, 5. krs, Helsinki
Haastattelijat: Pekka Rantanen (tuotantopäällikkö) ja Laura Niemi (HR)

Vahvistathan tulosi viimeistään pe 4.12. klo 12 mennessä.

Ystävällisin terveisin
Tiina Salo
rekrytointiassistentti
p. 050 555 0119
""",
        times=(at("2026-12-09 14:00", "Europe/Helsinki", 60),),
        place="Mannerheimintie 22 A, 5. krs, Helsinki",
        format="in-person",
        people=("Pekka Rantanen", "Laura Niemi"),
    ),
    Mail(
        name="pl-rozmowa",
        subject="Zaproszenie na rozmowę rekrutacyjną – Specjalista ds. obsługi klienta",
        sender="Kamil Jabłoński <k.jablonski@wislasoft.example>",
        text="""Dzień dobry Pani Ano,

dziękuję za przesłanie aplikacji. Zapraszam Panią na rozmowę online we wtorek 1 grudnia o godz. 16:00 czasu polskiego. Rozmowa potrwa ok. 30 minut, poprowadzi ją Agnieszka Wrońska, kierowniczka działu.

Link do spotkania: https://meet.google.com/fdu-hncx-swo

Proszę o potwierdzenie terminu do poniedziałku do godz. 15:00.

Pozdrawiam serdecznie
Kamil Jabłoński
Specjalista ds. rekrutacji
WisłaSoft sp. z o.o., ul. Długa 15, 31-147 Kraków
tel. +48 12 555 01 44

Klauzula informacyjna RODO: https://wislasoft.example/rodo
""",
        times=(at("2026-12-01 16:00", "Europe/Warsaw", 30),),
        link="https://meet.google.com/fdu-hncx-swo",
        format="video",
        people=("Agnieszka Wrońska",),
    ),
    Mail(
        name="cs-dva-terminy",
        subject="Pohovor – účetní, Karlín",
        sender="Lucie Horáková <horakova@ucetnikancelar.example>",
        text="""Dobrý den, paní Silva,

děkuji za zaslaný životopis. Ráda bych Vás pozvala na osobní pohovor k nám do kanceláře, Křižíkova 148/34, Praha 8. Hodilo by se Vám to ve čtvrtek 3. 12. v 10:00, nebo v pátek 4. 12. ve 13:30?

Na pohovoru budu já a kolega Ing. Tomáš Beneš. Nástup je možný od 4. 1. 2027.

S pozdravem
Mgr. Lucie Horáková
personální oddělení
mobil: 601 555 012
""",
        times=(
            at("2026-12-03 10:00", "Europe/Prague"),
            at("2026-12-04 13:30", "Europe/Prague"),
        ),
        kind="proposal",
        place="Křižíkova 148/34, Praha 8",
        format="in-person",
        people=("Lucie Horáková", "Tomáš Beneš"),
    ),
    Mail(
        name="tr-zaman-yok",
        subject="Başvurunuz hakkında",
        sender="Zeynep Arslan <zeynep.arslan@bogazyazilim.example>",
        text="""Merhaba Ana Hanım,

20.11.2026 tarihinde yaptığınız başvuru için teşekkür ederiz. Sizinle Zoom üzerinden bir ön görüşme yapmak isteriz. Önümüzdeki hafta için uygun olduğunuz gün ve saatleri paylaşabilir misiniz? Görüşmeyi yazılım müdürümüz Murat Öztürk yapacaktır.

İyi çalışmalar dilerim,
Zeynep Arslan
İnsan Kaynakları Uzmanı
0216 555 01 63
""",
        times=(),
        kind="no-time",
        format="video",
        people=("Murat Öztürk",),
    ),
    Mail(
        name="ro-webex",
        subject="Invitație interviu - Inginer calitate",
        sender="Andreea Popa <andreea.popa@carpatauto.example>",
        text="""Bună ziua, doamnă Silva,

Vă mulțumim pentru interesul acordat companiei noastre. Vă invităm la un interviu online luni, 7 decembrie 2026, la ora 11:00 (ora României). Interviul va dura aproximativ o oră și va fi susținut cu domnul Radu Ionescu, director de calitate.

Conectarea se face prin Webex: https://carpatauto.webex.com/meet/radu.ionescu

Vă rugăm să confirmați participarea până miercuri, 2 decembrie.

Cu stimă,
Andreea Popa
Specialist Resurse Umane
Carpat Auto SRL, Str. Uzinei nr. 5, Pitești
0248 555 017
""",
        times=(at("2026-12-07 11:00", "Europe/Bucharest", 60),),
        link="https://carpatauto.webex.com/meet/radu.ionescu",
        format="video",
        people=("Radu Ionescu",),
    ),
    Mail(
        name="ja-mensetsu",
        subject="【みどり商事】一次面接のご案内",
        sender="みどり商事株式会社 採用担当 田中 <saiyo@midori-shoji.example>",
        text="""アナ・シルバ 様

お世話になっております。みどり商事株式会社、人事部の田中でございます。
この度は弊社の求人にご応募いただき、誠にありがとうございます。
書類選考の結果、ぜひ一度お話を伺いたく、下記の通りオンライン面接のご案内を申し上げます。

■日時:12月4日(金)14:00~15:00(日本時間)
■方法:Zoom
 https://zoom.us/j/93311224455
■面接官:海外営業部 部長 佐藤 健一

ご都合が悪い場合は、12月1日(火)までにご連絡くださいますようお願いいたします。
当日お会いできますことを楽しみにしております。

――――――――――――――
みどり商事株式会社 人事部
田中 美咲
〒100-0005 東京都千代田区丸の内9-9-9
TEL:03-5555-0110
――――――――――――――
""",
        times=(at("2026-12-04 14:00", "Asia/Tokyo", 60),),
        link="https://zoom.us/j/93311224455",
        format="video",
        people=("佐藤 健一",),
    ),
)
