"""One good piece of work for every work sample, and what is added when something comes up: here, not in the product."""

# ruff: noqa: E501 - texts as somebody would write them

from __future__ import annotations

GOOD = {
    "ward-handover": (
        """Bed 4, Mr Novak, 66, chest infection, for full treatment: he worries me most. His score has risen from 3 to 4 to 6 since two o’clock. Breathing 26, oxygen 91 % on two litres, drowsier since seven. The doctor was bleeped at ten past eight and has not answered; chase it now, and at a score of 6 you can call the outreach team. He is allergic to penicillin, antibiotic due at 22 h: check before you hang it.
Bed 5, Mrs Tran, diabetes and a foot ulcer. Sugar was 4.1 before supper and she ate half. Evening insulin held back, look at it again at 22 h.
Bed 2, Mrs Lind, 84, fell at home, confused after dusk, climbed over the rail once: keep her in sight. Her water tablet was stopped.
Bed 1, Mr Osei, day 2 after his hip, walks with a frame, pain 3.
Bed 3, Ms Adeyemi, day 1, eats and drinks, home tomorrow if the surgeon agrees.""",
        "Mrs Tran may be low: check her blood sugar at once, and if it is low give juice or glucose gel by the hypo protocol, then measure again. One of you stays with Mr Novak meanwhile.",
    ),
    "lesson-opening": (
        """By the end of the ten minutes pupils can say why 1/2 + 1/3 cannot be 2/5.
0–3 minutes: on the board as they come in: “Sam says 1/2 + 1/3 = 2/5. Is 2/5 more or less than 1/2?” Most pupils, 17 of 28, made this mistake in the quiz. Everybody writes on a mini-whiteboard; show me.
3–7 minutes: each pair folds two paper strips, one into halves, one into thirds, and lays 1/2 and 1/3 beside a whole. Key words on the board for those new to English: half, third, more than, less than; they work with a partner.
7–9 minutes: who finishes early finds a second way to show it with twelfths.
9–10 minutes: show me on whiteboards: more or less than 1/2, and why.""",
        "I keep the wrong answer on the board and the one question on whiteboards, so that I see who has understood. I drop the strips and the extension until tomorrow.",
    ),
    "cross-customer": (
        """Dear R. Halvorsen,
The missing 180 lamps will be with you on Thursday by noon, in our own van. I am sorry: you open the new wing on Friday, and we left you without light for 90 rooms. We should have told you on Monday, and we did not. That is our fault.
For this we credit you 8 % of the order, £432.00.
I will call you on Thursday as soon as the van has left and again when it is unloaded. Until then you can reach me at any hour on my mobile.
Yours sincerely""",
        "Dear R. Halvorsen, a correction that I owe you at once: 150 lamps come on Thursday by noon, the last 30 on Friday at nine. On Thursday evening 75 of your 90 rooms have light; 15 follow on Friday morning.",
    ),
    "warehouse-rota": (
        """Monday: Amara, Dev, Ewa
Tuesday: Amara, Dev, Chloe
Wednesday: Boris, Chloe
Thursday: Amara, Boris, Chloe
Friday: Amara, Boris, Ewa
On Wednesday nobody has a fork-lift licence, so nothing can be unloaded at seven, and we are one person short. I propose an agency driver for the day at £210, booked by Friday noon. The site manager must agree.""",
        "Tuesday now has the second load in the afternoon: Dev stays for it with his licence. On Wednesday there is no lorry to unload, and two are enough for picking.",
    ),
    "budget-check": (
        """No, it is £4,271 over, not £5,789. Invoice P-311 was booked twice, which is £2,418 too much. The software for March is not booked yet, £900 more. That makes £96,971.
What is left: wages £1,700, the cover; travel £1,890, of which £1,750 is the fair you approved; printing £681, of which £18 have no paper.
Before I sign: where do the £18 come from, and was P-311 paid once or twice?""",
        "If everything else stays the same, without fair and cover the next quarter ends at £93,521, about £821 over the budget of £92,700.",
    ),
    "two-pages": (
        """Please do not switch to A. Among new visitors A sold to 5 % and B to 6 %; among those who came back, A sold to 15 % and B to 16 %. So B is ahead in both groups. A looks better in total only because it was mostly shown to returning visitors, who buy anyway: four in five of its visitors had been there before.
How sure is that? Not very. B’s lead is one point, from a few hundred visitors in one week, and that can be chance.
I would split visitors evenly and at random for two more weeks, and then decide.""",
        "About 100 orders more: 1,100 on B against 1,000 on A. That is an estimate from one week, so it could well be half or double.",
    ),
    "kitchen-plan": (
        """Beef: 60 times 180 g is 10.8 kg.
14:00 me: brown the beef in batches. Commis: pastry, then it rests.
14:30 beef into the braise by 14:45, lid on, on a low ring, because the one oven is wanted for the tarts at another temperature.
14:45 commis: posset boiled, into glasses and the cold by 15:15. Biscuits without almonds for those with a nut allergy.
15:15 tarts in three batches of 20, 35 minutes each; the first tray without hazelnuts, on a separate tray with clean boards and knives.
17:00 celeriac peeled, on at 18:00, warm by 18:50.
17:45 beef out, rests; sauce reduces until 18:30, thickened with corn flour for all, so it is gluten free. The two guests with coeliac disease get leeks baked without pastry.
18:30 vegan main: roast celeriac with mushrooms and beans.
19:30 on the pass.""",
        "The beef goes round at 150 g a portion. Twelve more tarts: the commis cuts the last tray smaller. I tell the host and front of house what we can do.",
    ),
    "dead-sockets": (
        """I think the neutral is open between sockets 4 and 5, most likely a loose terminal at socket 4 or 5, because line to earth is 230 V at 5 while line to neutral is nothing. The shelf is not the culprit: its bracket is between 5 and 6. With the kettle on, the neutral behind the break is live, 229 V, so I unplug the loads first.
1. Tell the tenant, isolate the circuit, lock it off with a padlock and a warning notice.
2. Prove it dead at every point with a tester proved on a proving unit before and after.
3. Then open socket 4, then 5; look and tug. If both are tight, continuity of the neutral from 4 to 5 with a long lead.
4. Re-terminate. Continuity, insulation and polarity tests before the power comes back, then the residual current device.
5. Record the results on a minor works certificate and explain it to the tenant. I would never bridge anything to get it going.""",
        "Stop: I treat it as live and prove that cable dead before I touch it. I trace where it goes and what it feeds. Warm means load or a bad joint, so I leave it off and report it.",
    ),
    "last-reading": (
        """Riverside Festival returns. On Saturday, 12 June 2027, the town’s biggest open air festival opens its gates for the ninth time. Founder Hannah Lindqvist expects fewer visitors than last year, because the main stage has moved to the smaller North Meadow.
Forty bands will play on three stages over two days. “We have one principal aim”, says Lindqvist, “that everyone can hear the music, and nobody the neighbours.” 85 per cent of the residents support the festival.
A day ticket costs £35, a ticket for both days £60, which saves £10. Children under 12 get in free. The last bus leaves at midnight on both days.
Questions: Where do the 85 per cent of residents come from, is there a survey? Two days at £35 are £70, so I made the saving £10. Is 12 p.m. midnight?""",
        "On Saturday and Sunday, 12 and 13 June 2027, Riverside Festival opens its gates for the ninth time. Forty bands play on three stages. A day ticket costs £35, both days £60. Children under 12 get in free. The last bus leaves at midnight.",
    ),
}
