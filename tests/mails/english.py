"""Invitations in English, from one line to a formal letter."""

# ruff: noqa: E501 - mails stand as they were typed

from __future__ import annotations

from tests.mails.values import Mail, at

MAILS = (
    Mail(
        "formal, one time",
        subject="Interview invitation: Senior Data Analyst",
        sender="Maria Keller <maria.keller@northwind.example>",
        text="""Dear Ana,

Thank you for applying for the Senior Data Analyst position at Northwind. We were impressed by your background and would like to invite you to a first interview.

Date: Tuesday, 8 December 2026
Time: 10:00 - 11:00 CET
Where: Zoom, https://northwind.zoom.us/j/92837465?pwd=Ab12

You will meet:
- Jane Doe, Head of Analytics
- Tom O'Neil, Data Engineer

Please confirm by Friday, 4 December.

Kind regards,
Maria Keller
Talent Acquisition Partner
""",
        times=(at("2026-12-08 10:00", "Europe/Berlin", 60),),
        link="https://northwind.zoom.us/j/92837465?pwd=Ab12",
        people=("Jane Doe", "Tom O'Neil"),
    ),
    Mail(
        "short and casual",
        subject="Quick chat?",
        sender="Bob Stone <bob@loopline.example>",
        text="""Hey Ana, loved your portfolio! Up for a quick call with me next week? How about Wed Dec 9th, 2pm ET for 30 min? I'll call you on +1 415 555 0134.

Bob
""",
        times=(at("2026-12-09 14:00", "America/New_York", 30),),
        phone="+1 415 555 0134",
        format="phone",
        people=("Bob Stone",),
    ),
    Mail(
        "several slots as a list",
        subject="Next step: interview with our engineering team",
        sender="Priya Nair <priya.nair@helixworks.example>",
        text="""Hi Ana,

Great news - the team would like to speak with you. Could you let me know which of these slots suits you? All times are London time.

  * Monday 7 December, 09:30
  * Tuesday 8 December, 14:00
  * Thursday 10 December, 16:15

The conversation will take 45 minutes on Google Meet: https://meet.google.com/abc-defg-hij. You'll be speaking with Daniel Okafor, Engineering Manager.

Many thanks,
Priya
""",
        times=(
            at("2026-12-07 09:30", "Europe/London", 45),
            at("2026-12-08 14:00", "Europe/London", 45),
            at("2026-12-10 16:15", "Europe/London", 45),
        ),
        link="https://meet.google.com/abc-defg-hij",
        people=("Daniel Okafor",),
        kind="proposal",
    ),
    Mail(
        "in person with an address",
        subject="Your interview at St Brigid's Hospital",
        sender="Recruitment <recruitment@stbrigids.example>",
        text="""Dear Ms Silva,

We are pleased to invite you to an interview for the post of Staff Nurse on Thursday 17th December 2026 at 2.30pm. The interview will be held at our Cork site, 12 Patrick Street, Cork, and will be conducted by Mary Walsh (Director of Nursing) and Sean Byrne (HR Manager).

Please bring photo ID and your registration certificate. Kindly reply no later than 9 December.

Yours sincerely,

Aoife Kelly
HR Administrator
""",
        times=(at("2026-12-17 14:30", "Europe/Dublin"),),
        place="12 Patrick Street, Cork",
        format="in-person",
        people=("Mary Walsh", "Sean Byrne"),
    ),
    Mail(
        "two zones that agree",
        subject="Interview details",
        sender="Kenji Mori <k.mori@brightseed.example>",
        text="""Hello Ana,

Confirming our video interview on Friday, December 11, 2026 at 9:00 AM PST / 6:00 PM CET. It will last one hour. You will be talking to Laura Chen, VP of Product.

Join here: https://brightseed.webex.com/meet/laura.chen

Best,
Kenji Mori
Recruiting Coordinator
""",
        times=(at("2026-12-11 09:00", "America/Los_Angeles", 60),),
        link="https://brightseed.webex.com/meet/laura.chen",
        people=("Laura Chen",),
    ),
    Mail(
        "two zones that do not agree",
        subject="Call on Monday",
        sender="Steve Holt <steve.holt@northgate.example>",
        text="""Hi Ana,

Let's do the panel interview Monday 14 December at 3pm GMT (5pm CET). Teams link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_x

Thanks
Steve
""",
        times=(at("2026-12-14 15:00", "Europe/London", doubtful=True),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x",
        format="panel",
    ),
    Mail(
        "weekday and date disagree",
        subject="Interview",
        sender="Hannah Lee <hlee@quorum.example>",
        text="""Dear Ana,

We'd be glad to see you on Tuesday 10 December at 11:00 (Amsterdam time) at our office, Herengracht 180, Amsterdam.

Regards,
Hannah Lee
Office Manager
""",
        times=(at("2026-12-10 11:00", "Europe/Amsterdam", doubtful=True),),
        place="Herengracht 180, Amsterdam",
        format="in-person",
    ),
    Mail(
        "rescheduled",
        subject="Re: Interview - change of time",
        sender="Priya Nair <priya.nair@helixworks.example>",
        text="""Hi Ana,

I'm so sorry, Daniel has been called away. Could we move our interview from Tuesday to Thursday 10 December at 16:15 GMT instead? Same link as before.

Priya

On Mon, 30 Nov 2026 at 10:12, Ana Silva <ana@mail.example> wrote:
> Tuesday 8 December at 14:00 is perfect, thank you!
""",
        times=(at("2026-12-10 16:15", "Europe/London"),),
        kind="change",
    ),
    Mail(
        "cancelled",
        subject="Cancelled: interview on 8 December",
        sender="Maria Keller <maria.keller@northwind.example>",
        text="""Dear Ana,

Unfortunately the interview on Tuesday 8 December at 10:00 CET has been cancelled, as the position has been put on hold. We will be in touch in January.

Kind regards,
Maria
""",
        times=(at("2026-12-08 10:00", "Europe/Berlin"),),
        kind="cancellation",
    ),
    Mail(
        "no time yet, a booking link",
        subject="Let's find a time",
        sender="Chloe Park <chloe@tallyho.example>",
        text="""Hi Ana,

I'd love to set up an introductory call about the Customer Success Manager role. Please pick a time that works for you here: https://calendly.com/chloe-park/intro

Chloe Park
Recruiter, Tallyho
""",
        times=(),
        kind="no-time",
        format="phone",
    ),
    Mail(
        "American date in figures",
        subject="On-site interview 12/15",
        sender="Dana White <dwhite@ridgeline.example>",
        text="""Ana,

You're confirmed for your onsite interview on Tuesday, 12/15/2026 from 1:00 PM to 4:30 PM MT at 1801 Wewatta Street, Denver. You'll meet with Carlos Ruiz, Operations Director, and Amy Tran, Site Lead.

Dana White
People Team
""",
        times=(at("2026-12-15 13:00", "America/Denver", 210),),
        place="1801 Wewatta Street, Denver",
        format="in-person",
        people=("Carlos Ruiz", "Amy Tran"),
    ),
    Mail(
        "forwarded by the candidate",
        subject="Fwd: Technical interview",
        sender="Ana Silva <ana@mail.example>",
        text="""keeping this here

---------- Forwarded message ---------
From: Olu Adeyemi <olu@stacklane.example>
Date: Thu, 26 Nov 2026 at 17:40
Subject: Technical interview
To: Ana Silva <ana@mail.example>

Hi Ana,

The technical interview will be on Wednesday 2 December at 13:00 UTC and takes 90 minutes. Your interviewer is going to be with you on CoderPad: https://app.coderpad.io/XYZ123

Olu
""",
        times=(at("2026-12-02 13:00", "Etc/UTC", 90),),
        link="https://app.coderpad.io/XYZ123",
        format="technical",
    ),
    Mail(
        "a window to choose in",
        subject="Availability",
        sender="Ruth Gold <ruth@verity.example>",
        text="""Hello Ana,

Are you available for a 30 minute phone screen on Thursday 3 December between 10:00 and 14:00 GMT?

Thanks,
Ruth Gold
""",
        times=(at("2026-12-03 10:00", "Europe/London", 240),),
        format="phone",
        kind="proposal",
    ),
    Mail(
        "winter letters in summer time",
        subject="Interview in June",
        sender="Lou Diaz <lou@harbour.example>",
        text="""Hi Ana, let's meet by video on Wednesday, June 9, 2027 at 11:00 AM EST.

Lou
""",
        times=(at("2027-06-09 11:00", "America/New_York", doubtful=True),),
    ),
    Mail(
        "letters with several meanings, weekday alone",
        subject="Call",
        sender="Arjun Rao <arjun@zenlytics.example>",
        text="""Hi Ana, can we talk on Friday at 4 PM IST? I will share a Zoom link.

Arjun
""",
        times=(at("2026-12-04 16:00", "Asia/Kolkata", doubtful=True),),
    ),
)
