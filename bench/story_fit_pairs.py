"""Stories and questions for the bench of fit, each pair marked by hand from 0 (does not fit) to 3 (made for it).

Written and marked by one person before the measure was run. Its weights were set on `A`; results on `B` were seen while
features were chosen, so `B` is not cleanly held out.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import NamedTuple


class Pairs(NamedTuple):
    """Stories by id, questions, and the marks: a row for each story, a mark for each question."""

    stories: dict[str, str]
    questions: tuple[str, ...]
    marks: tuple[tuple[int, ...], ...]


A = Pairs(
    {
        "errors": "In our sorting hall four parcels in a thousand went to the wrong van. I was to halve that by summer. I wrote down every wrong parcel for two weeks and found that nearly all came from two lanes whose labels looked alike. I gave the labels two colours and moved the lanes apart. After six months it was 1 in a thousand. I learned to count before I guess.",
        "lift": "I was the porter on a Sunday when the power failed and the lift stuck between two floors with a patient and two nurses in it. The corridor filled with frightened visitors. I called the lift firm, spoke to the people inside every two minutes, and led nine visitors down the stairs. All were out after forty minutes and nobody was hurt. Since then a torch hangs on every floor.",
        "trainees": "Three apprentices started with us and the last two had left within weeks. My manager asked me to look after them. I sat down with each of them every Friday, showed them one machine at a time and let them explain it back to me. All three passed their exam and one of them runs the line today. I learned that people remember what they have to explain.",
        "shifts": "The day shift and the night shift blamed each other for dirty machines and did not speak to one another any more. As the youngest supervisor I had no authority over either. I asked two people from each side to sit down with me and let both tell what annoyed them. We agreed on a sheet that both sign at the handover. Complaints stopped within a month, and the two shifts held a barbecue.",
        "poland": "Our online shop sold only in Germany, and I was given four months to open it in Poland, a country whose language and customs rules I knew nothing about. I took a course in the evenings, read the tax rules, and found a returns partner in Poznań. We had 400 orders in the first quarter. What I keep from it is to ask the tax office before anyone else.",
        "invoices": "In my first year in accounts I sent 200 invoices with the wrong tax rate. I noticed it in the evening. I told my manager at once, wrote to all 200 customers the next morning and stayed until each had the right one. We lost no customer. It was my own mistake, so I built a check that stops a wrong rate before anything goes out; it has caught six since.",
        "dashboard": "Our director wanted to close the small branches and was against any discussion. I pulled the figures of three years and saw that the small branches earned more per head. I showed her three charts and let her check the numbers herself. She changed her mind and closed one instead of five; costs still fell by 18 percent. I learned to bring proof before opinions.",
        "foodbank": "Our food bank turned people away because nobody knew who would come to help. Nobody had asked me, but I set up a rota on a shared calendar and rang every volunteer. I began with one evening. After two months we were open four days instead of two and handed out 300 boxes a week. I would ask for help sooner next time.",
    },
    (
        "Tell me about a time you solved a difficult problem at work.",
        "Describe a conflict between colleagues and how you dealt with it.",
        "Tell me about a mistake you made.",
        "When did you show initiative?",
        "How do you handle pressure? Give me an example.",
        "Tell me about a time you persuaded somebody who disagreed with you.",
        "How have you helped somebody else to get better at their job?",
        "When did you have to learn something new quickly?",
    ),
    (
        (3, 0, 0, 2, 0, 0, 0, 1),
        (2, 0, 0, 2, 3, 0, 0, 0),
        (1, 0, 0, 0, 0, 0, 3, 0),
        (2, 3, 0, 2, 0, 2, 0, 0),
        (1, 0, 0, 1, 1, 0, 0, 3),
        (1, 0, 3, 1, 2, 0, 0, 0),
        (1, 1, 0, 1, 0, 3, 0, 0),
        (2, 0, 0, 3, 0, 0, 0, 0),
    ),
)

B = Pairs(
    {
        "dose": "On a night shift I checked every chart before the round and noticed that one dose had a decimal in the wrong place: 5 mg instead of 0.5. I stopped the round, called the doctor and reported it in the morning. The patient got the right dose. I proposed that two people read each chart, and since then no wrong dose has reached a bed on our ward.",
        "pupil": "A boy in my class had stopped talking and his marks fell. Others thought that he was lazy. I sat next to him for a week, asked him what he heard, and noticed that he watched lips. I told his parents, and a test showed that he was nearly deaf in one ear. He sits in front now and his marks rose from 5 to 2. I ask before I judge.",
        "release": "Ten days before a release two of our five developers fell ill and the date was promised to a client. I listed all open work, asked the client what mattered most, and dropped a third of it. I split the rest between us with a check at noon each day. We shipped on time with 14 of 21 features, and the client never asked for the other seven.",
        "guest": "A couple arrived at our hotel at midnight for their silver wedding, and we were overbooked. I rang four hotels, drove them there myself and put breakfast and flowers on our bill. Next morning I called to ask how they had slept. They came back for ten nights in the summer and wrote about it. I learned that an honest sorry comes first and the discount second.",
        "zones": "I ran a project with people in India, Poland and Mexico, and half of our tasks came back misunderstood. I moved the weekly call so that the early hour went round, asked each team to say in their own words what they would do, and wrote it down in simple English. Rework fell from 30 to 8 percent in a quarter. What was polite silence in one country was a no in another.",
        "client": "Our biggest client, 40 percent of my turnover, left in March. I had a bad week. Then I called every former client of the last five years, two a day, and was turned down by most. By December I had won twelve small ones, and turnover was back at 95 percent. I never again let one client become more than a fifth.",
        "team": "I took over a team of eleven, most of them older than I and two of whom had wanted the post. In the first month I changed nothing and spoke with each of them for an hour. Then I asked the two to lead the planning of shifts and the new starters. Nobody left in two years; before, it had been four a year. I learned that people follow who listens first.",
        "rack": "In our lab we carried samples in racks that held twenty, and the robot took thirty-two. I had the idea of a rack that folds, and built one out of cardboard. I tried it for a week, changed the hinge and showed it to the workshop. They made forty, and we now load the robot 30 percent faster. I learned that cardboard persuades better than drawings.",
    },
    (
        "Give me an example of your attention to detail.",
        "Tell me about a time you had too much to do and had to prioritise.",
        "When did you go out of your way for a customer?",
        "Tell me about working with people from other cultures.",
        "Tell me about a setback and how you came back from it.",
        "Tell me about a time you led a team.",
        "Tell me about an idea of yours that changed how something is done.",
    ),
    (
        (3, 0, 0, 0, 0, 0, 2),
        (2, 0, 1, 0, 0, 0, 0),
        (0, 3, 1, 0, 2, 2, 0),
        (0, 0, 3, 0, 0, 0, 0),
        (0, 0, 0, 3, 0, 2, 2),
        (0, 0, 0, 0, 3, 0, 0),
        (0, 0, 0, 0, 0, 3, 1),
        (1, 0, 0, 0, 0, 0, 3),
    ),
)
