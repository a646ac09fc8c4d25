"""What the other side says in a negotiation, by what was done and by their temper. All wordings are our own."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.interviewer.formats.negotiation_values import Temper

# {table} is what lies on the table now, {asked} what was asked for, {why} what limits them, {time} how long they wait.
COMMON: dict[str, tuple[str, ...]] = {
    "conceded": ("All right. {table} I can do.", "I have looked at it again: {table}.", "With that I can get you {table}.", "For that I can go to {table}."),
    "inched": ("Then {table}. It is getting tight, I tell you honestly.", "{table}. That is not much more, I know, and there is not much left.", "I can scrape together {table}."),
    "met": ("{table} it is, as you asked. Shall I put that in writing?", "You asked for {table}, and I can do {table}. Is that a yes?", "Good. {table}. I had to fight for it, so I hope that you say yes."),
    "final": ("{table} is our final offer.", "I am at the end of what I can do: {table}, and that is final.", "That is as far as it goes. {table}."),
    "stalled": ("I would have to take that upstairs. What do I tell them, why {asked}?", "I hear {asked}. What makes it {asked} and not less?", "{asked}. Hm. I need something that I can show to the others."),
    "silent": ("(They look at their papers and say nothing.)", "(A long silence. They write something down.)", "(Nothing. You hear somebody type.)"),
    "still-silent": ("Well. What do you say?", "Is there anything else?", "I am waiting for you, too."),
    "vague": ("How much more do you mean?", "What would be the right figure, in your eyes?", "“More” I cannot take upstairs. I need an amount."),
    "hearsay": ("Everybody says that about the market. Where does it stand?", "Which figure, and from where?", "I have seen other figures. Who publishes yours?"),
    "why": ("{why}", "Openly: {why}"),
    "hint": ("What is easier for me than pay is {hint}.", "There is something that costs me less: {hint}.", "If it helps you, I could talk about {hint}."),
    "no-more-why": ("I have told you how it stands here.", "That is all I can say about our side.", "There is nothing behind that."),
    "claim": ("I believe you. What would I tell the others, though?", "That you are good, I know. What can I show for it?"),
    "flattery": ("That is kind of you.", "Thank you. It does not change the figure, though."),
    "blame": ("I was not there, so I cannot say anything to that.", "I would rather talk about what you do here."),
    "need": ("I understand that. Pay here goes by the job, though, not by the rent.", "That is your side of it. What I need is a reason that lies in the work."),
    "present-pay": ("So it would be a good step up already.", "Then we are well above that with what we offer."),
    "sorry": ("You need not be sorry. Ask.",),
    "granted-more": ("And the other thing:", "As to the rest:"),
    "refused": ("That one I cannot move. Everybody here has the same.", "There my hands are tied. Ask me for something else.", "No, that is fixed for the whole house."),
    "enthusiasm": ("I am glad to hear that. We want you here, too.", "Good. That is what the team hoped for."),
    "time": ("Of course. I hold it for you until {time}. Is there anything you want me to ask the others meanwhile?", "That is fair. You have until {time}, and you get it in writing today. Is there something you would want changed?"),
    "time-again": ("As I said, {time}.",),
    "alternative": ("Thank you for saying so openly. I cannot bid for you, but I can tell them.", "Good to know. Until when do they wait for you?"),
    "traded": ("That helps me.", "With that I can go upstairs.", "That is something I can work with."),
    "argued": ("That is a reason I can pass on.", "That I can show to the others.", "Fair. That carries some weight."),
    "threat": ("If it is like that, then perhaps we do not fit. {table} stands.", "I do not decide anything with a pistol on the table. It stays at {table}.", "Then I would be sorry. I will not go up because of that."),
    "rude": ("I would ask you to mind how you speak. It is {table}.", "Nobody meant to offend you. I will not go on in that tone, though. {table}."),
    "inconsistent": ("Earlier I heard something else from you. Which of the two am I to write down?", "Now I am confused: that is not what you said before."),
    "said-before": ("In our first talk you named {said}. What has changed since?",),
    "far-off": ("{asked}? We are talking about two different jobs, then.", "That is another world. How do you come to {asked}?"),
    "lower": ("That helps, of course. {table} it is for the moment.", "I had not said anything yet, but thank you. We are at {table}."),
    "below": ("That we offer already.", "You need not ask for that, it is what the letter says."),
    "nothing": ("So, what do you say to the {table}?", "And the offer itself: yes, no, or something else?", "Fine. How do we go on?"),
    "agreed": ("Then we have a deal: {table} a year{given}. I am glad. You get it in writing tomorrow.", "Welcome aboard. {table} a year{given}, and the contract comes by mail."),
    "left": ("Let me know. For today it stands at {table}{given}.", "Then we speak again. {table}{given} is what I write down for now."),
    "time-up": ("I have to go into my next meeting. It stands at {table}{given}.", "My half hour is over. I note {table}{given}, and we hear from each other."),
    "broken": ("I think we leave it there. {table} stands in the letter, and I will not talk about more.", "This leads nowhere. You have our offer of {table}; take it as it is or let it be."),
}
BY_TEMPER: dict[Temper, dict[str, tuple[str, ...]]] = {
    Temper.WARM: {
        "conceded": ("I would like this to work. {table}, how does that sound?", "You make a good case. I can get {table} signed.", "Let me help you there: {table}.", "I have a little left. {table}."),
        "nothing": ("Take your time. What do you think about the {table}?", "How does the offer look to you, all in all?", "Is there something in it that you would want different?"),
    },
    Temper.DRY: {
        "conceded": ("{table}.", "Then {table}.", "{table}. Not less, not more, for today.", "Make it {table}."),
        "nothing": ("Yes or no?", "And?", "The figure is {table}."),
        "argued": ("Noted.", "That is new to me.", "Hm. Right."),
        "hint": ("There is {hint}.", "I have {hint}, too.", "Or {hint}."),
        "final": ("{table}. Final.", "No more. {table}."),
    },
    Temper.HARD: {
        "conceded": ("I said final, I know. {table}, and do not tell anybody.", "You are stubborn. {table}, because it is you.", "Against my better judgement: {table}.", "{table}. And now it is really enough."),
        "stalled": ("{asked} is not in the cards. {table} is our final offer.", "I have told you the figure. Why should I pay {asked}?", "Others would take {table} gladly. What do I get for {asked}?"),
        "nothing": ("The offer is on the table. Others are waiting.", "{table}. It does not get better by looking at it.", "I thought you wanted this job."),
        "time": ("I do not like it, but all right, {time}, and not an hour longer. What is it that holds you back?", "Fine, {time}. After that it goes to the next on the list. Is there something that I should know?"),
    },
}
SPOT_PRESS = (
    "I would like to hear it now. Yes or no?",
    "The others get their letters tonight. I need your word before that.",
    "What is there to think about? You wanted to work here.",
    "I have the form in front of me. May I put your name in?",
)
EARLY: dict[str, tuple[str, ...]] = {
    "why": ("We have planned between {bottom} and {middle} for it, depending on experience. {why}",),
    "conceded": ("{table} I can put down and stand by.", "With that, {table} would still pass. I note it.", "Then I write {table}.", "{table} is possible for somebody like that."),
    "inched": ("{table}. That is nearly the top of what I may note.", "Then {table}, and I have to give reasons for it."),
    "nothing": ("I still need a figure for my form. What do you expect?", "Before we go on: roughly, in a year?", "And what would it take?"),
    "final": ("{table} is the most that I can note.", "{table}. Above that nobody here would read on."),
    "met": ("{table} is inside what we have planned. Shall I note it like that?",),
    "below": ("That is well inside our budget. I note {table}.", "Good, {table}. That will make things easy for us."),
    "agreed": ("Then I note {table} a year{given}, and we talk about the work itself next.",),
    "left": ("We come back to it, then. I note {table}{given} for now.",),
    "time-up": ("I have the next call. I note {table}{given}.",),
    "broken": ("I note that we did not get anywhere with pay. {table} is what I can pass on.",),
    "vague": ("I need a figure or a range. What have you in mind?", "“Competitive” is what we say, too. In figures?"),
    "present-pay": ("Thank you. Then {table} would be a step up already.",),
    "stalled": ("{asked}. What is that figure built on?", "And how do you come to {asked}?"),
}
