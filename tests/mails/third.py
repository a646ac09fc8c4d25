"""A third set, written after the reader was mended: its first figures are the honest ones."""
# ruff: noqa: E501 - mails stand as they were typed

from __future__ import annotations

from tests.mails.values import Mail, at

# The truth was put down as in the first set; a place or a country code in the signature makes a zone known.
MAILS = (
    Mail(
        name="en-us-phone-screen",
        subject="Phone Interview - Senior Accountant - Harlow & Pike",
        sender="Megan Sorensen <megan.sorensen@harlowpike.example>",
        text="""Hi Ana,

Thank you for your interest in the Senior Accountant opening at Harlow & Pike! I enjoyed reviewing your resume and would like to learn more about you in a 30-minute phone interview.

I have you down for Monday, November 30th at 4:00 PM Eastern. I'll call you at (617) 555-0148. We'll go over your background, what you're looking for in your next role, and the compensation range.

Please reply to this email to confirm. If something comes up, just let me know as soon as you can.

Best regards,

Megan Sorensen
Senior Recruiter
Harlow & Pike | 100 Federal Street, Boston, MA 02110
Office: (617) 555-0102
megan.sorensen@harlowpike.example
""",
        times=(at("2026-11-30 16:00", "America/New_York", 30),),
        phone="(617) 555-0148",
        format="phone",
        people=("Megan Sorensen",),
    ),
    Mail(
        name="en-us-hospital-onsite",
        subject="On-Site Interview - Radiologic Technologist - Bayou Bend Medical Center",
        sender="Bayou Bend Talent Acquisition <careers@bayoubendmed.example>",
        text="""Dear Ana,

Congratulations! You have been selected for an on-site interview for the Radiologic Technologist (Nights) position, Req #26-5518. Here are the details:

Date: Thursday, 12/10/2026
Time: 1:15 PM - 2:15 PM
Location: Bayou Bend Medical Center, 7700 Fannin Street, Suite 250, Houston, TX 77054
Interviewers: Denise Guidry, Director of Imaging, and Carlos Villarreal, Lead Technologist

Please bring a copy of your ARRT certification, your Texas license and a government-issued ID. Parking is free in Garage 3; bring your ticket in for validation.

If you have any questions or need to reschedule, please contact me at 713-555-0166.

We look forward to meeting you!

Brianna Thibodeaux
Talent Acquisition Coordinator
Bayou Bend Medical Center

Bayou Bend is an Equal Opportunity Employer, including veterans and individuals with disabilities.
""",
        times=(at("2026-12-10 13:15", "America/Chicago", 60),),
        place="Bayou Bend Medical Center, 7700 Fannin Street, Suite 250, Houston, TX 77054",
        format="in-person",
        people=("Denise Guidry", "Carlos Villarreal"),
    ),
    Mail(
        name="en-us-startup-three-times",
        subject="Ana <> Brightloom: intro call",
        sender="Jordan Whitfield <jordan@brightloom.example>",
        text="""Hi Ana,

Thanks so much for applying for the Customer Success Manager role at Brightloom! I'd love to talk with you for 30 minutes over video, tell you more about the team and hear about your experience.

Are you available at any of the following times?

- Tuesday, Dec 1 at 11:00 AM ET
- Wednesday, Dec 2 at 2:30 PM ET
- Friday, Dec 4 at 10:00 AM ET

Let me know what works best and I'll send over a calendar invite with a Google Meet link.

Best,
Jordan

Jordan Whitfield (they/them)
People Operations @ Brightloom
brightloom.example
""",
        times=(
            at("2026-12-01 11:00", "America/New_York", 30),
            at("2026-12-02 14:30", "America/New_York", 30),
            at("2026-12-04 10:00", "America/New_York", 30),
        ),
        kind="proposal",
        format="video",
        people=("Jordan Whitfield",),
    ),
    Mail(
        name="en-us-tool-rescheduled",
        subject="Updated: Your interview with Cascade Ridge Credit Union",
        sender="Cascade Ridge Talent Team <notifications@hire.cascaderidge.example>",
        text="""Hi Ana,

Your interview has been rescheduled. Please see the updated details below.

Position: Member Services Representative

NEW TIME
Tuesday, December 8, 2026
10:00 AM - 10:45 AM PST

PREVIOUS TIME
Friday, December 4, 2026
10:00 AM - 10:45 AM PST

Interview type: Video (Zoom)
Interviewers: Heather Lindgren (Branch Operations Manager), Paul Tran (Regional Manager)

Join Zoom Meeting: https://us02web.zoom.us/j/84920011837?pwd=Y2FzY2FkZQ
Meeting ID: 849 2001 1837
Passcode: 552018

We apologize for any inconvenience. If the new time does not work for you, please reply to this email.

Thank you,
Cascade Ridge Talent Team

This is an automated message. Manage your notifications: https://hire.cascaderidge.example/preferences
""",
        times=(at("2026-12-08 10:00", "America/Los_Angeles", 45),),
        kind="change",
        link="https://us02web.zoom.us/j/84920011837?pwd=Y2FzY2FkZQ",
        format="video",
        people=("Heather Lindgren", "Paul Tran"),
    ),
    Mail(
        name="en-us-choose-online",
        subject="Next Steps - Marketing Coordinator at Tidewater Outfitters",
        sender="Tidewater Outfitters HR <hr@tidewateroutfitters.example>",
        text="""Hello Ana,

Great news! After reviewing your application for the Marketing Coordinator position, we would like to move you forward to a video interview with our Marketing Director, Allison Burke.

Please use the link below to select a time that works for you:

https://schedule.tidewateroutfitters.example/allison-burke/45min

If none of the available times fit your schedule, reply to this email with your availability for the week of December 7 and we'll do our best to accommodate you.

We look forward to speaking with you!

Sincerely,
Kim Odom
Human Resources Generalist
Tidewater Outfitters, Norfolk, VA
757-555-0121
""",
        times=(),
        kind="no-time",
        format="video",
        people=("Allison Burke",),
    ),
    Mail(
        name="en-us-calendar-invitation",
        subject="Invitation: Interview: Ana Silva / Paralegal @ Mon Dec 14, 2026 11am - 12pm (CST) (ana.silva@post.example)",
        sender="Whitmore Law Recruiting <recruiting@whitmorelaw.example>",
        text="""You have been invited to the following event.

Interview: Ana Silva / Paralegal

Hi Ana, we're looking forward to meeting you! You'll be speaking with Gregory Whitmore, Managing Partner, and Tanya Ellis, Office Manager.

When
Monday Dec 14, 2026 ⋅ 11am – 12pm (Central Time - Chicago)

Joining info
Join with Google Meet
https://meet.google.com/rqx-bndo-hyu

Join by phone
(US) +1 312-555-0199
PIN: 774 120 985#

Guests
recruiting@whitmorelaw.example - organizer
ana.silva@post.example

Reply for ana.silva@post.example
Yes   No   Maybe   More options

Forwarding this invitation could allow any recipient to send a response to the organizer.
""",
        times=(at("2026-12-14 11:00", "America/Chicago", 60),),
        link="https://meet.google.com/rqx-bndo-hyu",
        phone="+1 312-555-0199",
        format="video",
        people=("Gregory Whitmore", "Tanya Ellis"),
    ),
    Mail(
        name="en-gb-primary-school",
        subject="Invitation to interview - Teaching Assistant (KS2)",
        sender="School Office <office@stbedesprimary.example>",
        text="""Dear Ana

Thank you for your application for the post of Teaching Assistant. Following shortlisting, we are delighted to invite you to interview on Monday 7th December at 9.30am here at school.

You will first be asked to read with a small group of Year 4 children, and this will be followed by a formal interview with Mrs Karen Ashworth, Headteacher, and Mr David Poole, Chair of Governors. Please allow an hour and a half altogether.

Our address is St Bede's C of E Primary School, Church Lane, Harrogate HG1 4XX. Please report to the main reception on arrival and bring photo ID and proof of your qualifications.

St Bede's is committed to safeguarding and the successful candidate will be subject to an enhanced DBS check. References will be taken up before interview.

Please let me know by Wednesday 2nd December if you are able to attend.

Kind regards

Mrs J Sutcliffe
School Business Manager
Tel: 01423 555 014
""",
        times=(at("2026-12-07 09:30", "Europe/London", 90),),
        place="St Bede's C of E Primary School, Church Lane, Harrogate HG1 4XX",
        format="in-person",
        people=("Karen Ashworth", "David Poole"),
    ),
    Mail(
        name="en-gb-public-body-panel",
        subject="Interview confirmation - 381204 - Executive Officer",
        sender="Government Recruitment Team <noreply@jobs.publicservice.example>",
        text="""Dear Ana,

Thank you for booking your interview for the role of Executive Officer (vacancy reference 381204). Your interview details are below.

Date: 10/12/2026
Time: 14:00 (UK time)
Duration: 45 minutes
Location: Online, via Microsoft Teams
Interview panel: Joanne Whittle, Samuel Adeyinka, Priti Shah

To join, use this link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_RU8zODEyMDQ%40thread.v2/0

You will be assessed on Behaviours and Strengths. You may have notes with you. If you need a reasonable adjustment, please tell us at least 3 working days before your interview.

If you no longer wish to attend, please log in to your account and withdraw your application.

Kind regards,
Government Recruitment Team
""",
        times=(at("2026-12-10 14:00", "Europe/London", 45),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_RU8zODEyMDQ%40thread.v2/0",
        format="panel",
        people=("Joanne Whittle", "Samuel Adeyinka", "Priti Shah"),
    ),
    Mail(
        name="en-gb-agency-either-or",
        subject="Interview request - Payroll Administrator, Kestrel Foods",
        sender="Jess Hartley <jess.hartley@beaconrecruit.example>",
        text="""Hi Ana,

Hope you're well? Great news, Kestrel Foods would like to meet you for the Payroll Administrator role!

They can do either:

Wednesday 2nd December at 11:00
or
Thursday 3rd December at 15:30

It'll be a face to face interview with Alison Croft, Payroll Manager, and should last around 45 minutes. The address is Kestrel Foods, 22 Station Approach, Reading RG1 1XX. I've attached the job spec again for you.

Let me know which one you'd prefer and I'll get it booked in. Happy to have a quick call beforehand to run through everything.

Thanks,
Jess

Jess Hartley | Recruitment Consultant
Beacon Recruitment, Finance & Payroll
0118 496 0155 | 07700 900271
""",
        times=(
            at("2026-12-02 11:00", "Europe/London", 45),
            at("2026-12-03 15:30", "Europe/London", 45),
        ),
        kind="proposal",
        place="Kestrel Foods, 22 Station Approach, Reading RG1 1XX",
        format="in-person",
        people=("Alison Croft",),
    ),
    Mail(
        name="en-gb-shop-cancelled",
        subject="Your interview with Marlowe's has been cancelled",
        sender="Marlowe's Careers <careers@marlowes.example>",
        text="""Hi Ana,

We're sorry to let you know that your interview for Christmas Sales Assistant on Tuesday 1 December at 10:30am at Marlowe's, 41 Broadmead, Bristol BS1 3XX has been cancelled, as all of our vacancies in this store have now been filled.

We know this is disappointing and we're sorry for the short notice. You can sign up for job alerts on our careers site and apply again at any time.

Thank you for your interest in working with us.

The Marlowe's Recruitment Team
""",
        times=(at("2026-12-01 10:30", "Europe/London"),),
        kind="cancellation",
        place="Marlowe's, 41 Broadmead, Bristol BS1 3XX",
        format="in-person",
    ),
    Mail(
        name="en-gb-charity-instead",
        subject="Re: Interview on Thursday - slight change",
        sender="Rachel Dunmore <rachel.dunmore@harbourlight.example>",
        text="""Hi Ana,

I'm so sorry to mess you around, but we've had a diary clash come up on Thursday afternoon. Would you be able to do Friday 4th December at 11am instead of Thursday at 2pm?

Everything else stays the same: it'll be on Teams for about 45 minutes, with me and our Fundraising Director, Olu Bakare. You can use the same link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_SGFyYm91cg%40thread.v2/0

Please let me know if that's OK, and apologies again.

Many thanks
Rachel

Rachel Dunmore
Head of People (Mon-Thurs)
Harbourlight, 9 Tooley Street, London SE1 2XX
Registered charity in England and Wales
""",
        times=(at("2026-12-04 11:00", "Europe/London", 45),),
        kind="change",
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_SGFyYm91cg%40thread.v2/0",
        format="video",
        people=("Rachel Dunmore", "Olu Bakare"),
    ),
    Mail(
        name="en-ie-pharma",
        subject="Interview Confirmation - QC Analyst - Corrib Biologics",
        sender="Ciara Hession <ciara.hession@corribbiologics.example>",
        text="""Hi Ana,

I'm delighted to confirm your interview with Corrib Biologics as follows:

Role: QC Analyst (12 month fixed term)
Date: Wed 9th December 2026
Time: 10:00am - 11:00am (Irish time)
Format: Video interview on Microsoft Teams
Interviewers: Sinéad Gallagher (QC Manager) and Tomasz Wilk (QC Team Lead)
Link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_Q29ycmli%40thread.v2/0

It will be a competency based interview, so have a few good examples ready from your time in the lab.

If you have any questions in the meantime, please don't hesitate to give me a shout.

Best of luck with it!

Ciara Hession
Talent Acquisition Specialist
Corrib Biologics, Parkmore, Galway
+353 91 555 013
""",
        times=(at("2026-12-09 10:00", "Europe/Dublin", 60),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_Q29ycmli%40thread.v2/0",
        format="video",
        people=("Sinéad Gallagher", "Tomasz Wilk"),
    ),
    Mail(
        name="en-ie-hotel-three-days",
        subject="Receptionist position",
        sender="Fionnuala Casey <fcasey@lakesidekillarney.example>",
        text="""Hi Ana,

Thanks for sending in your CV for the receptionist position. We'd love to have you in for an interview.

I could do Tuesday 1st December at 11am, Wednesday 2nd at 3pm or Friday 4th at 10am, whichever suits you best. It would be with myself and our General Manager, Noel Brosnan, and would take about half an hour.

We're at The Lakeside Hotel, Muckross Road, Killarney, Co. Kerry. Just ask for me at the front desk.

Let me know what day works!

Kind regards,
Fionnuala Casey
Front Office Manager
064 555 0180
""",
        times=(
            at("2026-12-01 11:00", "Europe/Dublin", 30),
            at("2026-12-02 15:00", "Europe/Dublin", 30),
            at("2026-12-04 10:00", "Europe/Dublin", 30),
        ),
        kind="proposal",
        place="The Lakeside Hotel, Muckross Road, Killarney, Co. Kerry",
        format="in-person",
        people=("Fionnuala Casey", "Noel Brosnan"),
    ),
    Mail(
        name="en-in-teams-technical",
        subject="L2 Technical Interview | Data Engineer | Ana Silva",
        sender="Nithya Raghavan <nithya.raghavan@suryadata.example>",
        text="""Dear Ana,

Congratulations on clearing the first round! Please find below the details of your L2 technical interview.

When: Thursday, 3 December 2026 16:00-17:00 (UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi
Where: Microsoft Teams Meeting
Interviewer: Mr. Rajesh Venkataraman, Principal Engineer

Click here to join the meeting: https://teams.microsoft.com/l/meetup-join/19%3ameeting_U3VyeWE%40thread.v2/0

Please ensure that you are in a quiet place with good connectivity and that your video is on throughout. Kindly keep a valid photo ID ready for verification.

Please confirm your availability by return mail.

Regards,
Nithya Raghavan
Talent Acquisition Team
Surya Data Systems
""",
        times=(at("2026-12-03 16:00", "Asia/Kolkata", 60),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_U3VyeWE%40thread.v2/0",
        format="technical",
        people=("Rajesh Venkataraman",),
    ),
    Mail(
        name="en-in-telephonic",
        subject="Telephonic Interview - HR Round - Ana Silva",
        sender="Recruitment Team <recruitment@lotuscare.example>",
        text="""Hi Ana,

Thank you for your time on the call today. As discussed, your HR round has been scheduled. Please find the details below.

Position: Patient Relations Executive
Date: 30th Nov 2026, Monday
Time: 11:30 AM IST
Mode: Telephonic
Duration: 20 minutes

Ms. Shalini Menon from our HR team will call you on 98800 00147. Please make sure that you are reachable on this number.

Kindly revert to this mail as a confirmation.

Thanks and regards,
Recruitment Team
Lotus Care Hospitals
""",
        times=(at("2026-11-30 11:30", "Asia/Kolkata", 20, doubtful=True),),
        phone="98800 00147",
        format="phone",
        people=("Shalini Menon",),
    ),
    Mail(
        name="en-au-sydney-office",
        subject="Interview - Project Coordinator - Banksia Civil",
        sender="Kirsten Doyle <kirsten@hunterbay.example>",
        text="""Hi Ana,

Great to chat yesterday. I'm pleased to confirm your interview for the Project Coordinator role with Banksia Civil:

When: Thursday 3 December, 10:30am AEDT
Where: Level 12, 60 Margaret Street, Sydney NSW 2000
Who: Damien Hughes (Construction Manager) and Sarah Petrakis (People & Culture Advisor)
How long: around 1 hour
Dress: business casual

The office is a two minute walk from Wynyard Station. When you get to level 12, let reception know you're there to see Damien.

I'll touch base with you afterwards to see how it went. Good luck!

Cheers,
Kirsten Doyle
Principal Consultant, Hunter Bay Recruitment
M: 0491 570 156
""",
        times=(at("2026-12-03 10:30", "Australia/Sydney", 60),),
        place="Level 12, 60 Margaret Street, Sydney NSW 2000",
        format="in-person",
        people=("Damien Hughes", "Sarah Petrakis"),
    ),
    Mail(
        name="en-au-aged-care-times",
        subject="Enrolled Nurse application - interview times",
        sender="Wattle Grove Recruitment <recruitment@wattlegrovecare.example>",
        text="""Good afternoon Ana,

Thank you for applying for the Enrolled Nurse position at Wattle Grove Aged Care. We were impressed with your application and would like to invite you to a 30 minute interview via Teams with our Facility Manager, Leanne Marsden.

We have the following times available (Brisbane time):

• Monday 30 November, 9.00am
• Monday 30 November, 1.30pm
• Wednesday 2 December, 11.00am

Please reply with your preferred time and we will send you the meeting link. Times are allocated on a first come, first served basis.

Kind regards,

Tegan Wills
HR Officer
Wattle Grove Aged Care
(07) 5550 1193
""",
        times=(
            at("2026-11-30 09:00", "Australia/Brisbane", 30),
            at("2026-11-30 13:30", "Australia/Brisbane", 30),
            at("2026-12-02 11:00", "Australia/Brisbane", 30),
        ),
        kind="proposal",
        format="video",
        people=("Leanne Marsden",),
    ),
    Mail(
        name="en-sg-office",
        subject="Interview - Operations Executive - Meridian Freight (S) Pte Ltd",
        sender="Cheryl Tan <cheryl.tan@meridianfreight.example>",
        text="""Dear Ana,

Thank you for your application. We would like to invite you for an interview as per details below:

Position: Operations Executive
Date: 2 December 2026, Wednesday
Time: 2.30pm
Venue: 18 Robinson Road, #14-02, Singapore 048547 (nearest MRT: Raffles Place)
Interviewer: Mr Desmond Lim, Operations Manager

Please bring along your NRIC/passport, educational certificates and latest 3 months payslips. Kindly register at the lobby counter before taking the lift up.

Please reply to confirm your attendance. Should you have any queries, you may reach me at 6555 0128.

Thank you.

Best Regards,
Cheryl Tan
HR & Admin Executive
""",
        times=(at("2026-12-02 14:30", "Asia/Singapore"),),
        place="18 Robinson Road, #14-02, Singapore 048547",
        format="in-person",
        people=("Desmond Lim",),
    ),
    Mail(
        name="en-de-webex",
        subject="Invitation to a first interview - Junior Controller (m/f/d)",
        sender="Nicole Ziegler <nicole.ziegler@falkenbach.example>",
        text="""Dear Ms Silva,

thank you very much for your application as Junior Controller and your interest in Falkenbach Antriebstechnik.

We would like to get to know you better in a first online interview on

Tuesday, 8 December 2026, from 2 p.m. to 3 p.m. (CET).

Your interview partners will be Mr. Holger Brandt (Head of Controlling) and me. Please use the following link to join the Webex meeting:

https://falkenbach.webex.com/meet/nicole.ziegler

Please give us a short feedback if the appointment fits for you. In case of technical problems you can reach me under +49 711 5550 142.

We are looking forward to the conversation with you!

Best regards from Stuttgart

Nicole Ziegler
HR Business Partner
Falkenbach Antriebstechnik GmbH & Co. KG
""",
        times=(at("2026-12-08 14:00", "Europe/Berlin", 60),),
        link="https://falkenbach.webex.com/meet/nicole.ziegler",
        format="video",
        people=("Holger Brandt", "Nicole Ziegler"),
    ),
    Mail(
        name="en-it-windows",
        subject="Your application for Social Media Specialist",
        sender="Federica Galli <federica.galli@ceramicheastra.example>",
        text="""Dear Ana,

thank you for your application and for the beautiful portfolio.

We would like to organize a first video call with our marketing manager, Giulia Ferraris. She is available on Wednesday 2 December between 10:00 and 12:00, or on Thursday 3 December between 15:00 and 17:00 (Italian time). The call takes about 30 minutes.

Can you kindly tell me what do you prefer? The link will be in any case this one: https://whereby.com/ceramiche-astra

I remain at your disposal for any question.

Best regards,
Federica Galli
HR Department
Ceramiche Astra S.p.A. - Sassuolo (MO)
""",
        times=(
            at("2026-12-02 10:00", "Europe/Rome", 120),
            at("2026-12-03 15:00", "Europe/Rome", 120),
        ),
        kind="proposal",
        link="https://whereby.com/ceramiche-astra",
        format="video",
        people=("Giulia Ferraris",),
    ),
    Mail(
        name="de-stadtverwaltung",
        subject="Einladung zum Vorstellungsgespräch – Sachbearbeiterin Bürgerservice (Kennziffer 2026-117)",
        sender="Personalamt <bewerbung@stadt-lindenau.example>",
        text="""Sehr geehrte Frau Silva,

vielen Dank für Ihre Bewerbung. Wir freuen uns, Sie zu einem Vorstellungsgespräch einladen zu können.

Termin: Mittwoch, 09.12.2026, 11:00 Uhr
Ort: Neues Rathaus, Zimmer 214, Martin-Luther-Ring 4, 04109 Leipzig
Dauer: ca. 45 Minuten

An dem Gespräch nehmen Frau Annette Seidel (Leiterin des Bürgeramtes) und Herr Uwe Richter (Personalamt) teil.

Bitte teilen Sie uns bis zum 03.12.2026 mit, ob Sie den Termin wahrnehmen. Fahrtkosten können leider nicht erstattet werden.

Mit freundlichen Grüßen
Im Auftrag

Dagmar Lorenz
Personalamt
Telefon 0341 5550-218
""",
        times=(at("2026-12-09 11:00", "Europe/Berlin", 45),),
        place="Neues Rathaus, Zimmer 214, Martin-Luther-Ring 4, 04109 Leipzig",
        format="in-person",
        people=("Annette Seidel", "Uwe Richter"),
    ),
    Mail(
        name="de-terminvorschlaege",
        subject="Ihre Bewerbung bei Elbrad – Terminvorschläge",
        sender="Svenja Petersen <svenja.petersen@elbrad.example>",
        text="""Liebe Frau Silva,

vielen Dank für Ihre Bewerbung als Mitarbeiterin im Kundenservice – Ihr Profil hat uns sehr gut gefallen! Gerne möchten wir Sie in einem Videogespräch über Teams (ca. 45 Minuten) kennenlernen und können Ihnen folgende Termine anbieten:

• Dienstag, 1. Dezember, 16:30 Uhr
• Donnerstag, 3. Dezember, 9:15 Uhr
• Freitag, 4. Dezember, 13:00 Uhr

Das Gespräch führen mein Kollege Markus Thiele, Leiter Kundenservice, und ich.

Geben Sie mir gerne kurz Bescheid, welcher Termin Ihnen am besten passt. Den Einwahllink erhalten Sie dann mit der Bestätigung.

Herzliche Grüße
Svenja Petersen
Personalreferentin

Elbrad GmbH
Große Elbstraße 145, 22767 Hamburg
Tel. +49 40 5550 1733
""",
        times=(
            at("2026-12-01 16:30", "Europe/Berlin", 45),
            at("2026-12-03 09:15", "Europe/Berlin", 45),
            at("2026-12-04 13:00", "Europe/Berlin", 45),
        ),
        kind="proposal",
        format="video",
        people=("Markus Thiele", "Svenja Petersen"),
    ),
    Mail(
        name="fr-visio",
        subject="Entretien pour le poste de Chargée de communication",
        sender="Claire Fontaine <claire.fontaine@editions-meridien.example>",
        text="""Bonjour Ana,

Merci pour votre candidature au poste de Chargée de communication. Votre profil a retenu notre attention et nous souhaiterions vous rencontrer en visioconférence le jeudi 3 décembre à 11h00.

L'entretien durera environ 45 minutes et se déroulera avec Sophie Lemaire, responsable des ressources humaines, et Karim Benali, directeur de la communication.

Voici le lien Google Meet : https://meet.google.com/vgt-kwae-smi

Pourriez-vous me confirmer que cet horaire vous convient ?

Je reste à votre disposition pour toute question.

Bien à vous,

Claire Fontaine
Assistante RH
Éditions Méridien
""",
        times=(at("2026-12-03 11:00", "", 45, doubtful=True),),
        link="https://meet.google.com/vgt-kwae-smi",
        format="video",
        people=("Sophie Lemaire", "Karim Benali"),
    ),
    Mail(
        name="fr-annulation",
        subject="Annulation de votre entretien du 4 décembre",
        sender="Service recrutement <recrutement@boulangeries-perrin.example>",
        text="""Bonjour Madame Silva,

Nous sommes au regret de vous informer que l'entretien prévu le vendredi 4 décembre à 14h00 dans nos locaux, 25 rue de la République, 69002 Lyon, est annulé. Le poste de responsable adjointe de boutique a en effet été pourvu en interne.

Nous conservons votre CV et ne manquerons pas de revenir vers vous si une nouvelle opportunité se présente.

Nous vous prions de nous excuser pour ce désagrément et vous souhaitons une bonne continuation dans vos recherches.

Cordialement,

Laurence Vidal
Service recrutement
Boulangeries Perrin
""",
        times=(at("2026-12-04 14:00", "Europe/Paris"),),
        kind="cancellation",
        place="25 rue de la République, 69002 Lyon",
        format="in-person",
    ),
    Mail(
        name="es-tienda",
        subject="Confirmación entrevista - Dependienta campaña de Navidad",
        sender="Selección Zafiro Moda <seleccion@zafiromoda.example>",
        text="""Hola, Ana:

Tal como hemos hablado por teléfono, te confirmamos la entrevista para el puesto de dependienta:

Día: miércoles 2 de diciembre
Hora: 17:00 h
Lugar: calle Sierpes 34, 41004 Sevilla
Persona de contacto: Marta Gutiérrez, encargada de tienda, que será quien te haga la entrevista

La entrevista durará unos 20 minutos. Recuerda traer el DNI/NIE y un currículum impreso.

Si no pudieras asistir, avísanos por favor respondiendo a este correo.

¡Mucha suerte!

Equipo de Selección
Zafiro Moda
""",
        times=(at("2026-12-02 17:00", "Europe/Madrid", 20),),
        place="calle Sierpes 34, 41004 Sevilla",
        format="in-person",
        people=("Marta Gutiérrez",),
    ),
    Mail(
        name="es-co-reprogramada",
        subject="Reprogramación de entrevista - Ejecutiva comercial",
        sender="Paola Restrepo <paola.restrepo@andinaseguros.example>",
        text="""Buenas tardes, Ana. Espero que se encuentre muy bien.

Por motivos de agenda debemos reprogramar la entrevista virtual que teníamos prevista para el lunes 30 de noviembre a las 3:00 p. m. La nueva fecha es el miércoles 2 de diciembre a las 9:00 a. m. (hora Colombia).

La entrevistará Andrés Felipe Ospina, director comercial, por Google Meet. El enlace es el siguiente:
https://meet.google.com/oyd-fhzr-bca

Agradezco confirmar si puede asistir en el nuevo horario. Ofrecemos disculpas por los inconvenientes.

Cordialmente,

Paola Restrepo
Analista de Selección
Andina Seguros | Bogotá D.C.
Cel. +57 300 555 0149
""",
        times=(at("2026-12-02 09:00", "America/Bogota"),),
        kind="change",
        link="https://meet.google.com/oyd-fhzr-bca",
        format="video",
        people=("Andrés Felipe Ospina",),
    ),
    Mail(
        name="it-teams",
        subject="Conferma colloquio online - Impiegata contabile",
        sender="Valentina Russo <valentina.russo@lavorosubito.example>",
        text="""Buongiorno Ana,

come da accordi telefonici Le confermo il colloquio online con l'azienda nostra cliente per la posizione di impiegata contabile.

Data: lunedì 7 dicembre 2026
Ora: 10:00 - 10:45
Piattaforma: Microsoft Teams
Link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_TGF2b3Jv%40thread.v2/0

Saranno presenti Elena Bianchi (HR Manager) e Roberto Ricci (responsabile amministrativo).

Le consiglio di collegarsi qualche minuto prima per verificare audio e video. Per qualsiasi necessità mi trova al numero +39 011 5550 164.

In bocca al lupo!

Valentina Russo
Consulente di selezione
LavoroSubito - filiale di Torino
""",
        times=(at("2026-12-07 10:00", "Europe/Rome", 45),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_TGF2b3Jv%40thread.v2/0",
        format="video",
        people=("Elena Bianchi", "Roberto Ricci"),
    ),
    Mail(
        name="pt-loja-dois-horarios",
        subject="Entrevista presencial - Assistente de Loja (Porto)",
        sender="Recrutamento Casa Mimosa <recrutamento@casamimosa.example>",
        text="""Olá Ana,

Obrigado pela sua candidatura à função de Assistente de Loja na Casa Mimosa.

Gostaríamos de a convidar para uma entrevista presencial na nossa loja da Rua de Santa Catarina 312, 4000-443 Porto. Temos disponibilidade nos seguintes horários:

- 2 de dezembro (quarta-feira), às 10h00
- 3 de dezembro (quinta-feira), às 15h00

A entrevista será conduzida por Carla Monteiro, gerente de loja, e terá uma duração aproximada de 30 minutos.

Por favor, indique-nos qual dos horários prefere até segunda-feira, dia 30 de novembro.

Cumprimentos,

Diogo Antunes
Recursos Humanos
Casa Mimosa
""",
        times=(
            at("2026-12-02 10:00", "Europe/Lisbon", 30),
            at("2026-12-03 15:00", "Europe/Lisbon", 30),
        ),
        kind="proposal",
        place="Rua de Santa Catarina 312, 4000-443 Porto",
        format="in-person",
        people=("Carla Monteiro",),
    ),
    Mail(
        name="nl-kantoor",
        subject="Uitnodiging sollicitatiegesprek medewerker klantadvies",
        sender="Dennis Bakker <d.bakker@waterkantwonen.example>",
        text="""Beste Ana,

Bedankt voor je sollicitatie op de functie van medewerker klantadvies bij Waterkant Wonen. Je brief en cv spreken ons aan en we nodigen je graag uit voor een eerste gesprek op dinsdag 8 december om 14.30 uur.

Je spreekt met Marieke van den Berg, teammanager Klantadvies, en met mij. Het gesprek duurt ongeveer een uur en vindt plaats op ons kantoor: Croeselaan 18, 3521 CB Utrecht. Vanaf station Utrecht Centraal is het tien minuten lopen.

Laat je even weten of je erbij kunt zijn?

Met vriendelijke groet,

Dennis Bakker
HR-adviseur
Waterkant Wonen
T 030 555 0127
""",
        times=(at("2026-12-08 14:30", "Europe/Amsterdam", 60),),
        place="Croeselaan 18, 3521 CB Utrecht",
        format="in-person",
        people=("Marieke van den Berg", "Dennis Bakker"),
    ),
    Mail(
        name="sv-ny-tid",
        subject="Ny tid för intervju – undersköterska",
        sender="Maria Nyström <maria.nystrom@vardvast.example>",
        text="""Hej Ana!

Tyvärr behöver vi boka om din intervju på måndag den 30 november eftersom vår enhetschef har fått förhinder. Ny tid är onsdag den 2 december kl. 10.00–10.45, fortfarande via Teams.

Du kommer att få träffa enhetschef Anna Lindberg och vår fackliga representant Per Ekström.

Länken är densamma som tidigare:
https://teams.microsoft.com/l/meetup-join/19%3ameeting_VsOlcmQ%40thread.v2/0

Hoppas att den nya tiden fungerar för dig, återkom gärna och bekräfta.

Med vänlig hälsning
Maria Nyström
Rekryterare
Vård Väst, Göteborg
Tel. 031-555 01 88
""",
        times=(at("2026-12-02 10:00", "Europe/Stockholm", 45),),
        kind="change",
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_VsOlcmQ%40thread.v2/0",
        format="video",
        people=("Anna Lindberg", "Per Ekström"),
    ),
    Mail(
        name="da-telefon",
        subject="Din ansøgning som kundekonsulent",
        sender="Camilla Holst <cho@nordstrand-forsikring.example>",
        text="""Hej Ana

Tak for din ansøgning til stillingen som kundekonsulent. Jeg vil gerne ringe til dig og høre lidt mere om dig, inden vi eventuelt inviterer til en samtale her på kontoret. Det tager ca. 15 minutter.

Passer det dig tirsdag den 1. december mellem kl. 9 og 11 eller torsdag den 3. december mellem kl. 13 og 15? Jeg ringer på 31 55 50 14, som står i dit CV.

Skriv endelig, hvis du har spørgsmål.

Venlig hilsen

Camilla Holst
HR-partner
Nordstrand Forsikring
Åboulevarden 70, 8000 Aarhus C
Tlf. +45 55 50 12 34
""",
        times=(
            at("2026-12-01 09:00", "Europe/Copenhagen", 120),
            at("2026-12-03 13:00", "Europe/Copenhagen", 120),
        ),
        kind="proposal",
        phone="31 55 50 14",
        format="phone",
        people=("Camilla Holst",),
    ),
    Mail(
        name="no-teams",
        subject="Innkalling til intervju – førstekonsulent lønn",
        sender="Ingrid Solberg <ingrid.solberg@trondelagshelse.example>",
        text="""Hei Ana,

Takk for søknaden på stillingen som førstekonsulent i lønnsavdelingen. Vi ønsker å invitere deg til et førstegangsintervju på Teams torsdag 3. desember kl. 13:00–14:00.

Fra oss deltar jeg, som er avdelingsleder, og HR-rådgiver Erik Hansen.

Lenke til møtet: https://teams.microsoft.com/l/meetup-join/19%3ameeting_VHLDuG5k%40thread.v2/0

Vi ber deg ha klart vitnemål og attester samt navn på to referanser. Gi beskjed dersom tidspunktet ikke passer.

Vennlig hilsen
Ingrid Solberg
Avdelingsleder lønn
Trøndelagshelse, Trondheim
Mobil: +47 400 00 142
""",
        times=(at("2026-12-03 13:00", "Europe/Oslo", 60),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_VHLDuG5k%40thread.v2/0",
        format="video",
        people=("Ingrid Solberg", "Erik Hansen"),
    ),
    Mail(
        name="fi-puhelinhaastattelu",
        subject="Puhelinhaastattelu maanantaina / varastotyöntekijä",
        sender="Sari Virtanen <sari.virtanen@tyolinja.example>",
        text="""Hei Ana,

kiitos hakemuksestasi varastotyöntekijän tehtävään! Haluaisin jutella kanssasi hieman lisää puhelimessa.

Soitan sinulle maanantaina 30.11. klo 14.00 numeroon 040 555 0172. Puhelu kestää noin 20 minuuttia.

Jos aika ei sovi, vastaa tähän viestiin niin etsitään toinen aika.

Mukavaa viikonloppua!

Terveisin
Sari Virtanen
rekrytointikonsultti
Työlinja Oy, Tampere
""",
        times=(at("2026-11-30 14:00", "Europe/Helsinki", 20),),
        phone="040 555 0172",
        format="phone",
        people=("Sari Virtanen",),
    ),
    Mail(
        name="pl-techniczna",
        subject="Rozmowa techniczna - Młodszy Analityk Danych",
        sender="Joanna Mazur <joanna.mazur@lechsoft.example>",
        text="""Cześć Ano,

gratulujemy przejścia do kolejnego etapu rekrutacji! Zapraszamy Cię na rozmowę techniczną online, która odbędzie się w czwartek, 10 grudnia 2026 r., o godz. 11:00.

Rozmowę poprowadzi Paweł Nowicki, Tech Lead zespołu danych. Zarezerwuj sobie około 90 minut – część spotkania to zadania z SQL i Pythona.

Link do Google Meet: https://meet.google.com/jcu-teqn-pwk

Daj proszę znać, czy termin Ci odpowiada. W razie pytań pisz lub dzwoń: +48 61 555 01 37.

Pozdrawiam,
Joanna Mazur
HR Specialist
LechSoft, ul. Święty Marcin 80, Poznań
""",
        times=(at("2026-12-10 11:00", "Europe/Warsaw", 90),),
        link="https://meet.google.com/jcu-teqn-pwk",
        format="technical",
        people=("Paweł Nowicki",),
    ),
    Mail(
        name="cs-zruseno",
        subject="Zrušení pohovoru - recepční",
        sender="Petra Dvořáková <dvorakova@hotelspilas.example>",
        text="""Dobrý den, paní Silva,

bohužel musíme zrušit Váš pohovor na pozici recepční, který byl naplánován na středu 2. 12. 2026 v 9:00 v našem hotelu (Masarykova 12, Brno). Pozice byla mezitím obsazena.

Za komplikace se omlouváme. Pokud budete souhlasit, rádi si Váš životopis ponecháme v databázi pro případ dalšího výběrového řízení.

Děkujeme za pochopení a přejeme hodně úspěchů.

S pozdravem
Petra Dvořáková
personalistka
Hotel Špilas
tel. 541 555 019
""",
        times=(at("2026-12-02 09:00", "Europe/Prague"),),
        kind="cancellation",
        place="Masarykova 12, Brno",
        format="in-person",
    ),
    Mail(
        name="tr-ofis",
        subject="Mülakat Daveti - Muhasebe Uzmanı",
        sender="Başkent Gıda İnsan Kaynakları <ik@baskentgida.example>",
        text="""Sayın Ana Silva,

Muhasebe Uzmanı pozisyonumuza yapmış olduğunuz başvuru değerlendirilmiş olup sizi yüz yüze görüşmeye davet etmekten memnuniyet duyarız.

Tarih: 8 Aralık 2026 Salı
Saat: 15:00
Süre: 45 dakika
Adres: Atatürk Bulvarı No: 112 Kat: 4, Çankaya / Ankara
Görüşmeyi yapacak kişiler: Mehmet Yıldız (Muhasebe Müdürü), Ayşe Demir (İnsan Kaynakları Uzmanı)

Görüşmeye gelirken yanınızda kimliğinizi ve güncel özgeçmişinizi bulundurmanızı rica ederiz. Katılım durumunuzu bu e-postayı yanıtlayarak bildirebilirsiniz.

Saygılarımızla,
Başkent Gıda İnsan Kaynakları
0312 555 01 46
""",
        times=(at("2026-12-08 15:00", "Europe/Istanbul", 45),),
        place="Atatürk Bulvarı No: 112 Kat: 4, Çankaya / Ankara",
        format="in-person",
        people=("Mehmet Yıldız", "Ayşe Demir"),
    ),
    Mail(
        name="ro-doua-variante",
        subject="Interviu online - Specialist suport clienți",
        sender="Ioana Marinescu <ioana.marinescu@cloudcarpat.example>",
        text="""Bună, Ana,

Îți mulțumim că ai aplicat pentru postul de Specialist suport clienți. Ne-a plăcut CV-ul tău și am vrea să te cunoaștem într-un interviu online, pe Zoom.

Îți propun două variante:

- miercuri, 2 decembrie, ora 10:00
- joi, 3 decembrie, ora 16:30

Discuția durează aproximativ 45 de minute. Din partea noastră vom fi eu și Vlad Dumitru, team lead.

Te rog să îmi spui care variantă ți se potrivește. Linkul de Zoom este valabil pentru ambele: https://us06web.zoom.us/j/83017726450

O zi frumoasă,

Ioana Marinescu
Recruiter
CloudCarpat, Cluj-Napoca, România
""",
        times=(
            at("2026-12-02 10:00", "Europe/Bucharest", 45),
            at("2026-12-03 16:30", "Europe/Bucharest", 45),
        ),
        kind="proposal",
        link="https://us06web.zoom.us/j/83017726450",
        format="video",
        people=("Ioana Marinescu", "Vlad Dumitru"),
    ),
    Mail(
        name="hu-idopont-egyeztetes",
        subject="Időpont-egyeztetés interjúhoz",
        sender="Horváth Eszter <horvath.eszter@dunalog.example>",
        text="""Kedves Ana!

Köszönjük, hogy jelentkezett a logisztikai koordinátor pozícióra. Önéletrajza felkeltette az érdeklődésünket, ezért szeretnénk meghívni egy online interjúra, amelyet Kovács Péter logisztikai vezető tart majd a Teams felületén.

Kérem, írja meg, hogy a jövő héten mely napokon és milyen időpontokban lenne alkalmas Önnek. Ezt követően küldöm a meghívót a linkkel.

Üdvözlettel:

Horváth Eszter
HR munkatárs
Dunalog Kft., Győr
+36 96 555 014
""",
        times=(),
        kind="no-time",
        format="video",
        people=("Kovács Péter",),
    ),
    Mail(
        name="ja-niji-mensetsu",
        subject="【あおば電機】二次面接日程のお知らせ",
        sender="あおば電機株式会社 人事部 高橋 <recruit@aoba-denki.example>",
        text="""アナ・シルバ 様

お世話になっております。
あおば電機株式会社 人事部の高橋です。

先日は一次面接にご参加いただき、誠にありがとうございました。
選考の結果、ぜひ二次面接にお進みいただきたく、下記の通りご案内いたします。

日時:2026年12月9日(水)13:30~14:30
形式:オンライン(Microsoft Teams)
面接担当:営業部 課長 鈴木 隆
URL:https://teams.microsoft.com/l/meetup-join/19%3ameeting_QW9iYQ%40thread.v2/0

開始5分前になりましたら、上記URLよりご入室ください。
ご不明な点がございましたら、お気軽にお問い合わせください。

何卒よろしくお願いいたします。

==============================
あおば電機株式会社
人事部 採用担当 高橋 直子
〒980-0811 宮城県仙台市青葉区一番町9-9-9
TEL:022-555-0174
==============================
""",
        times=(at("2026-12-09 13:30", "Asia/Tokyo", 60),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_QW9iYQ%40thread.v2/0",
        format="video",
        people=("鈴木 隆",),
    ),
    Mail(
        name="zh-xianchang-mianshi",
        subject="面试邀请函 - 市场专员 - 海澜国际贸易",
        sender="海澜国际贸易人力资源部 <hr@hailan-trade.example>",
        text="""Ana Silva 女士:

您好!感谢您应聘我公司市场专员一职。您的简历已通过初步筛选,现邀请您前来我公司参加面试。

面试时间:2026年12月4日(星期五)上午10:00
面试时长:约30分钟
面试地点:上海市徐汇区漕溪北路999号12楼1203室
面试官:市场部经理 陈晓燕

请携带个人简历一份、学历证书复印件及身份证件。乘坐地铁1号线至徐家汇站即可到达。

收到邮件后请回复确认是否能够准时参加。

此致
敬礼

王磊
人力资源部
海澜国际贸易有限公司
电话:021-5555-0162
""",
        times=(at("2026-12-04 10:00", "Asia/Shanghai", 30),),
        place="上海市徐汇区漕溪北路999号12楼1203室",
        format="in-person",
        people=("陈晓燕",),
    ),
)
