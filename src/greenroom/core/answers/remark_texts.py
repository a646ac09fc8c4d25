"""What remarks say, as data: for each cause several wordings, and tuned ones where an order of moves wants other words."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say it.

    `{here}` is a short piece of their words, `{asked}` what the question asks, `{found}` words that were found,
    `{count}` how many, `{own}` how often they say “I”, `{task}` what the order of moves calls its second step.
    """

    text: str
    why: str
    mend: str

    @property
    def needs_words(self) -> bool:
        """Whether it cannot be said without words of theirs."""
        return "{here}" in self.text + self.mend


_W = Wording

TASK_WORDS = {"par": "problem", "soar": "obstacle", "competency": "problem", "car": "difficulty"}

WORDINGS: dict[str, tuple[Wording, ...]] = {
    "no-result": (
        _W("No sentence says yet what came of it.", "The outcome is what gets written down; without it, a good deed sounds like a plan.", "After “{here}”, what was different, and how could one tell?"),
        _W("One hears what was done, but not how it ended.", "They want to know whether your way of working gets somewhere.", "How did it end, and who noticed?"),
        _W("The outcome is left for the listener to guess.", "People who have to guess tend to guess low.", "What could somebody count or see afterwards that was not there before?"),
        _W("The answer tells of the effort; what it brought is missing.", "An effort whose end is not told seems to have had none.", "What did you have in hand at the end, and who used it?"),
    ),
    "result-without-figure": (
        _W("The result is told without a figure.", "A figure can be believed and remembered; “better” cannot.", "You say “{here}”: by how much, over what time?"),
        _W("This is the outcome, and nothing yet says how large it was.", "Two people can say the same words about a small thing and a big one; the size tells them apart.", "What was it before, and what was it afterwards?"),
        _W("One knows in which direction it went, not how far.", "Interviewers compare you with others, and a size is what can be compared.", "How many, how much or how fast, compared with what?"),
    ),
    "result-unclear": (
        _W("This is the nearest thing to a result, and it stays faint.", "If the end is hard to find, the listener may conclude that there was none.", "Because of what you did, what changed, and for whom?"),
        _W("The end is named, but what it meant for anyone is not.", "An outcome counts when somebody was better off.", "You say “{here}”: who gained from it, and what could they do afterwards?"),
        _W("This says that it ended, more than how well.", "They want to judge the outcome for themselves, and need something to judge by.", "What would your manager at the time say had changed?"),
    ),
    "vague-words": (
        _W("“{here}” could stand for almost anything.", "Words that fit every applicant help none of them.", "What exactly stands behind “{here}”: which ones, and how many?"),
        _W("Where you say “{here}”, the listener has nothing to picture.", "People believe what they can picture.", "If somebody had stood beside you, what would they have seen in place of “{here}”?"),
        _W("“{here}” keeps back the part that would convince.", "A detail that only you can know is what makes a story believable.", "Which one thing would you name in place of “{here}”?"),
    ),
    "no-particular": (
        _W("This tells how things are in general, not what happened once.", "What you did on one particular day is the best sign they have of what you will do.", "When was the last time that this was put to the test, and what happened?"),
        _W("No single occasion is told yet, with its day, its place and its people.", "Anybody can claim it; only you can tell of the time when it happened.", "Which one occasion shows it: when, where, and with whom?"),
        _W("The answer describes a way of working without a case of it.", "A claim is soon forgotten, and a case stays in mind.", "If you had to prove “{here}” with one event, which would you take?"),
    ),
    "thin-detail": (
        _W("This step matters to the story, and it has few details.", "The listener believes the part that has details.", "At “{here}”, who was there, what was said, and how long did it take?"),
        _W("Here the answer is less exact than elsewhere.", "One exact sentence makes the others believable.", "You say “{here}”: what could somebody have seen or read to check it?"),
    ),
    "no-figure": (
        _W("Nothing in the answer can be counted.", "A number gives the listener a measure of what you took on.", "Which number would you put beside “{here}”: of people, of days, of money?"),
        _W("The size of this is left open.", "The same step is small for three people and large for three hundred.", "How large was it: people, money, days or pieces?"),
        _W("One cannot tell how much work this was.", "They weigh what you did by how hard it was to do.", "You say “{here}”: how long did it take, and how much of it was there?"),
        _W("No number stands in this answer.", "One number is enough, and it need not be a large one.", "What can be counted here that you have not counted yet?"),
    ),
    "we-not-i": (
        _W("The answer says “we”, “our” or “us” {count} times, and names {own} of your own steps.", "They hire you and not your team, so they listen for your part.", "When you say “{here}”, which part did you do yourself?"),
        _W("Your own part is hidden in “{here}”.", "A listener who cannot find your part may think it was small.", "What would not have happened if you had stayed at home that day?"),
        _W("“{here}” leaves open who did what.", "To say what was yours is not boasting; it is what they asked for.", "Which of these steps did you decide or do, and could that sentence begin with “I”?"),
    ),
    "passive": (
        _W("“{here}” does not say who did it.", "If nobody is named, nobody gets the credit.", "Who did that: you, or somebody you asked?"),
        _W("In “{here}” the doer is missing.", "They are looking for decisions, and a decision has somebody who made it.", "If it was you, could it begin with “I”?"),
    ),
    "others-did": (
        _W("More is told here of what others did than of what you did.", "The interviewer comes to know a colleague whom they cannot hire.", "While this happened, what did you do?"),
        _W("This step belongs to somebody else.", "What others did is worth telling as far as it explains what you did next.", "What did you do because of “{here}”?"),
    ),
    "no-action": (
        _W("No sentence says yet what you did.", "The steps show how you work, and that is what they want to foresee.", "After “{here}”, what did you do first, and then?"),
        _W("The answer has a setting, but its steps are missing.", "Between the problem and its end lies the part that is yours.", "What were your first three steps, and why those?"),
        _W("One does not see you at work yet.", "An interviewer tries to picture you in their team doing the same.", "What would a colleague have seen you do?"),
    ),
    "thin-steps": (
        _W("What you did takes one sentence here.", "The middle is the part on which you are judged; it may take half of the time.", "Between “{here}” and the end, what were the two or three steps?"),
        _W("This step is named and not shown.", "How you did it tells more about you than that you did it.", "How did you go about it, and what did you decide against?"),
    ),
    "unclear-part": (
        _W("One sees that you took part, and not what you decided.", "A step with its reason shows judgement; a step alone could have been an order.", "At “{here}”, what else could you have done, and why did you choose this?"),
        _W("Your part is there, but the choice behind it is not.", "They want to know how you think as much as what you do.", "What made you do it in this way?"),
    ),
    "long-setting": (
        _W("{count} of your sentences set the scene, more than half of the answer.", "Attention is highest in the first half minute; spend it on what you did.", "Which two sentences are enough to follow the rest?"),
        _W("It takes a while until you appear.", "The background is the part that says least about you.", "If you began at “{here}”, what would the listener miss?"),
    ),
    "out-of-order": (
        _W("This comes after the listener needed it.", "Who has to put a story together has less attention for you.", "Would “{here}” help the listener more if it came earlier?"),
        _W("Here the answer turns back.", "Told in the order in which it happened, a story needs no effort to follow.", "What happened first, what next, and where does “{here}” belong?"),
    ),
    "no-setting": (
        _W("It begins in the middle: one does not know when and where this was.", "Without a place and a time, the listener is busy guessing them.", "In one sentence before “{here}”: when was it, where, and who was there?"),
        _W("The setting is missing.", "One sentence of it makes all the others easier to follow.", "Where did you work then, and what was your place in it?"),
    ),
    "no-task": (
        _W("It is not clear what was hard about it, or what you had to reach.", "The size of the {task} gives your action its weight.", "After “{here}”, what had to be solved, and by when?"),
        _W("The {task} is missing between the setting and what you did.", "Who does not know the aim cannot tell whether you reached it.", "What would have happened if nobody had done anything?"),
    ),
    "loose-order": (
        _W("The parts are there, and one has to look for them.", "In a long day of interviews, the clear story is the one that is remembered.", "Told in one sentence each: what was the matter, what did you do, how did it end?"),
        _W("At this place it is hard to tell whether the story goes on or somebody explains it.", "An explanation in the middle stops the story.", "What happened next, right after “{here}”?"),
    ),
    "no-learning": (
        _W("Nothing yet says what you took from it.", "What you learned tells them what you will do in their team.", "What do you do differently since then?"),
        _W("One more sentence would close it: what stayed with you.", "Somebody who learns from each case is worth more each year.", "If you stood before the same thing tomorrow, what would you do in another way?"),
        _W("The answer does not look back.", "Looking back shows that you can judge your own work.", "What surprised you about it, and where have you used that since?"),
        _W("The answer ends with what happened, and not with what it left in you.", "The last sentence stays longest, and a lesson is a good one to leave them with.", "What would you tell somebody who starts where you started then?"),
    ),
    "learning-platitude": (
        _W("This lesson would fit any story.", "A lesson shows something about you when it could only come from this case.", "You say “{here}”: where have you acted on it since, and how?"),
        _W("The lesson is named, and what it changed is not.", "They believe a lesson when they see that it was used.", "What do you do now that you did not do before?"),
        _W("Here the lesson stays a saying.", "Everybody agrees with a saying, so it tells nobody apart.", "Which habit of yours came out of it?"),
    ),
    "off-question": (
        _W("The question was “{asked}”, and these words answer another one.", "Whoever asks listens first for an answer to it.", "In one sentence, what would your answer to it be?"),
        _W("It is hard to find the place where this answers “{asked}”.", "A good story told to another question reads as not listening.", "Which of your sentences answers “{asked}”, and could it come first?"),
    ),
    "answer-late": (
        _W("From this beginning one cannot yet tell that it answers what was asked.", "A first sentence that answers lets them listen to the rest at ease.", "Could the first sentence already answer “{asked}”?"),
        _W("The link with the question is left for the listener to find.", "They note whether you heard the whole question.", "How would you end the sentence: “This is an answer to your question because …”?"),
    ),
    "blame": (
        _W("“{here}” puts it on somebody else.", "The interviewer wonders what you would say about them one day.", "What was your own part in it, and what could you have done sooner?"),
        _W("Here somebody else gets the blame.", "They cannot hear the other side, so they hear only the tone.", "How would you tell this if the person sat in the room?"),
    ),
    "oversharing": (
        _W("“{here}” is more private than they need.", "They may not ask about it, and once heard it cannot be left out of the picture.", "What do they need to know about this for the work, in half a sentence?"),
        _W("This is yours to keep, if you like.", "In an interview it draws attention away from what you did.", "Which part of “{here}” changes what you did, and can the rest go?"),
    ),
    "tangent": (
        _W("Here the answer turns into a side road.", "Each side road costs attention that the main point needs.", "What would the listener miss without “{here}”?"),
        _W("This belongs to another story.", "A listener who has lost the thread stops taking notes.", "How does “{here}” help to answer “{asked}”?"),
    ),
    "repetition": (
        _W("This was said before.", "Said twice, a thing sounds less sure and not more.", "What new thing could stand in place of “{here}”?"),
        _W("These words repeat an earlier sentence.", "The time they take is missing for the result.", "Which of the two is the better one, and can the other go?"),
    ),
    "padding": (
        _W("These words carry nothing of yours.", "Listeners skip what anybody might have said, and sometimes what follows as well.", "What do you lose if “{here}” goes?"),
        _W("One could begin after “{here}” and lose nothing.", "Time is short, and it starts to run with the first word.", "What is the first thing you want them to know?"),
    ),
    "hedges": (
        _W("{count} times you take something back, with {found}.", "Who sounds unsure of their own story makes others unsure.", "Which of these do you know for certain, and can say without “{here}”?"),
        _W("{found}: such words make your own deeds sound doubtful.", "You were there, so you may say it plainly.", "How does the sentence sound without “{here}”?"),
    ),
    "buzzwords": (
        _W("{found} are words that everybody uses.", "They have been heard too often to be believed without an example.", "What did you do that made you choose “{here}”?"),
        _W("There are {count} such words in the answer, {found} among them.", "Interviewers hear them all day, and they have stopped meaning anything.", "How would you tell a friend what you mean by “{here}”?"),
    ),
    "absolutes": (
        _W("“{here}” leaves no exception.", "A listener thinks of the exception at once, and doubts the rest.", "How often is it really so, and what do you do when it is not?"),
        _W("“{here}” claims more than one can prove.", "A modest claim with a case behind it convinces more.", "Which time do you have in mind when you say “{here}”?"),
    ),
    "too-long": (
        _W("At about {count} seconds this is much longer than people listen well.", "Those who wait for the end no longer hear what you say.", "What would you leave out if you had half the time?"),
        _W("It takes about {count} seconds, far more than such an answer should.", "They have other questions, and each one that falls away is a chance for you that is gone.", "Could the answer do without “{here}”?"),
    ),
    "too-short": (
        _W("At about {count} seconds this is over before one can follow it.", "A short answer leaves them to ask for the rest, or not to ask.", "What happened between the beginning and the end?"),
        _W("About {count} seconds are little for this question.", "What you do not tell cannot count for you.", "What would they ask next, after “{here}”, and can you tell it now?"),
    ),
    "rote": (
        _W("These words are the same as in your earlier takes.", "Words learned by heart are noticed, and then people wonder about the rest.", "If you kept only the facts of “{here}”, how would you tell it today?"),
        _W("This sounds learned by heart.", "In the room they will ask in between, and a text does not bend.", "Which three facts must be in it, whatever the words?"),
    ),
}  # fmt: skip

_STEPS_AHEAD = "They cannot see you do it, so the order of your steps is what they judge."
TUNED: dict[tuple[str, str], tuple[Wording, ...]] = {
    ("situational", "no-action"): (
        _W("No sentence says yet what you would do.", _STEPS_AHEAD, "After “{here}”, what would you do first, and what next?"),
        _W("The answer weighs the case and does not act in it.", "In the job somebody has to move, and they want to know whether you would.", "By the end of the first hour, what would you have done?"),
    ),
    ("situational", "no-result"): (
        _W("It is left open how you would know that it had worked.", "Who plans the check as well is trusted with the plan.", "What would you look at, and when, to see whether it had worked?"),
        _W("The plan ends before its outcome.", "They want to see whether you think it through to the end.", "If all goes well, what is different for whom?"),
    ),
    ("situational", "result-without-figure"): (
        _W("What you hope for is named, but not how one would measure it.", "An aim that can be measured can also be reached.", "From when on would you call it solved?"),
    ),
    ("situational", "no-particular"): (
        _W("This would fit many cases, and theirs is a particular one.", "They chose the details of the question to see what you make of them.", "Which detail of the case decides what you would do, and why?"),
        _W("A rule is given here, and no step in it.", "A rule says what one should do; they want to know what you would.", "Have you met something like it, and what did you do then?"),
    ),
    ("situational", "no-figure"): (
        _W("No figure stands in the plan, for time or for amount.", "“Soon” and “some” hide the decisions on which a plan depends.", "For “{here}”, how long would you give it, and what then?"),
        _W("The plan could take a day or a month; the answer does not say.", "A rough figure shows that you have done such a thing before.", "By when should “{here}” be done, and how many people does it need?"),
    ),
    ("situational", "we-not-i"): (
        _W("“{here}” leaves open which step would be yours.", "They ask what you would do; the team is the same for every applicant.", "Which of these steps would you take yourself, and whom would you ask for the others?"),
    ),
    ("situational", "thin-steps"): (
        _W("There is one step here, and the case has room for more.", _STEPS_AHEAD, "What would you want to know before “{here}”, and what would you do if it did not work?"),
    ),
    ("situational", "unclear-part"): (
        _W("The step is there, and the reason for it is missing.", "With the reason they can trust you in cases they did not think of.", "Why would you do this before anything else?"),
    ),
    ("situational", "no-setting"): (
        _W("The answer starts without saying what you take for granted.", "In a made-up case, what you ask first shows how you think.", "What would you want to find out before “{here}”?"),
    ),
    ("situational", "no-task"): (
        _W("It is not said what the difficulty is, as you see it.", "Two people can answer two different problems and both be right.", "What is the hardest thing about this case?"),
    ),
    ("situational", "others-did"): (
        _W("Here others would act, and not you.", "To ask for help is a good step; it is not the only one.", "What would you do until they come?"),
    ),
    ("situational", "too-short"): (
        _W("About {count} seconds are little for a case with two sides.", "They gave you a case to hear you think.", "What speaks against “{here}”, and why would you do it all the same?"),
        _W("In about {count} seconds one side of the case is told.", "A case has two sides on purpose.", "Who would disagree with you, and what would you say to them?"),
    ),
    ("technical", "no-action"): (
        _W("The way to the answer is not told.", "They follow your reasoning more than your result.", "What would you do first, and what does that tell you?"),
        _W("There is no step here that one could follow.", "A wrong turn that is said aloud can be talked about; silence cannot.", "How would you go about it, one step after another?"),
    ),
    ("technical", "no-particular"): (
        _W("This stays above the matter.", "They want to hear whether you have had it in your own hands.", "Take one real case of “{here}”: what went in, what came out, and what could go wrong?"),
        _W("What you take for granted is not said.", "With other assumptions another answer is right.", "Which two things do you assume here, and what if they do not hold?"),
    ),
    ("technical", "no-figure"): (
        _W("No amount is named.", "The right way often depends on how much there is of it.", "How large, how many or how fast would it have to be before you did “{here}” differently?"),
        _W("There is no measure in it.", "With a rough number they can follow whether your choice is right.", "What would you measure at “{here}”, and which value would worry you?"),
        _W("The size of the problem stays open.", "What is right for ten is often wrong for ten thousand.", "Which sizes did you have in mind?"),
    ),
    ("technical", "vague-words"): (
        _W("“{here}” is where the matter itself should stand.", "People of your trade listen for the word that only somebody who has done it would use.", "What is “{here}”, by its proper name?"),
    ),
    ("technical", "we-not-i"): (
        _W("“{here}” does not say which part you understand from the inside.", "Their next question will go to the part that you did.", "Which of it could you do again alone?"),
    ),
    ("technical", "thin-steps"): (
        _W("The step is named, and its reason is missing.", "Why you choose it shows more than that you know it.", "Why “{here}”, and what was the other choice?"),
    ),
    ("technical", "unclear-part"): (
        _W("One step follows another, and the reasons stay with you.", "They can help you think only if they hear it.", "What decides between this and the next best way?"),
    ),
    ("technical", "too-short"): (
        _W("About {count} seconds are little for thinking aloud.", "Such a question is asked to hear the way, and two to four minutes are yours.", "How would you check that “{here}” is right?"),
        _W("After about {count} seconds they have heard an answer and not yet your thinking.", "They learn more from the ways that you rejected than from the one that you took.", "Which other way did you think of, and why not that one?"),
    ),
    ("weakness", "no-action"): (
        _W("What you did about it is not told.", "Everybody has such a thing; they want to know what you do with it.", "After “{here}”, what did you do, and how soon?"),
        _W("The answer names the weak spot and stays with it.", "The step that came afterwards is the part that speaks for you.", "What have you done since, even if it was small?"),
    ),
    ("weakness", "no-learning"): (
        _W("It is not said what you know now that you did not know then.", "A failure with a lesson is worth more to them than none.", "What would you do at the same point today?"),
        _W("The turn at the end is missing: what has changed since.", "They ask about failures to hear about the time afterwards.", "How would somebody who works with you notice that it has changed?"),
    ),
    ("weakness", "learning-platitude"): (
        _W("The lesson is there, and no sign yet that it held.", "They will believe the change when they see it once.", "When did you last meet the same thing, and what did you do then?"),
    ),
    ("weakness", "no-result"): (
        _W("What the matter led to is left open.", "If you name the damage yourself, nobody has to imagine it.", "What did it cost, and what could be saved?"),
    ),
    ("weakness", "result-without-figure"): (
        _W("How bad it was, or how much better it is now, has no size.", "A plain figure for a failure shows that you looked at it squarely.", "At “{here}”, how much was lost, or how much was won back?"),
    ),
    ("weakness", "no-particular"): (
        _W("This weak spot is told in general.", "A weakness without a case sounds chosen for the interview.", "When did it last get in your way, and what happened?"),
    ),
    ("weakness", "blame"): (
        _W("“{here}” hands the failure to somebody else.", "This question is about what you own.", "What would you have had to do for it to go well?"),
        _W("An excuse stands here.", "They forgive the failure sooner than the excuse.", "Without “{here}”, what was yours in it?"),
    ),
    ("weakness", "too-long"): (
        _W("At about {count} seconds the failure takes up more room than it should.", "The longer it is told, the larger it looks.", "Can the circumstances fit in two sentences, without “{here}”?"),
    ),
    ("plain", "no-action"): (
        _W("Nothing here shows that you have acted on it.", "What you value is seen in what you did.", "When did you last do something because of it?"),
        _W("It is said, and not yet shown.", "Every applicant can say it; the proof is yours alone.", "What have you done that proves “{here}”?"),
    ),
    ("plain", "no-particular"): (
        _W("This could be said to any employer.", "They want to hear why here, and why you.", "What about this place, in particular, makes you say “{here}”?"),
        _W("The reason is given without a proof.", "One thing that you did outweighs three that you like.", "Which thing have you done that shows it?"),
    ),
    ("plain", "no-figure"): (
        _W("No date and no number stands in it.", "A date, a number or a name turns a wish into a fact.", "Since when, how often, or with whom?"),
        _W("It is hard to tell how long or how much this has been so.", "What has lasted, or has cost something, is believed sooner.", "How much time have you given to “{here}”, and since when?"),
        _W("A wish stands here without a measure.", "Anybody may wish; a number shows who has begun.", "What have you already done towards it, and how much?"),
    ),
    ("plain", "thin-steps"): (
        _W("The proof is named in passing.", "It is the only part of the answer that others cannot also give.", "How did “{here}” come about?"),
    ),
    ("plain", "unclear-part"): (
        _W("It is not clear what you did out of this conviction.", "Reasons count when they have led to something.", "What did you choose because of “{here}”, and what did you give up for it?"),
    ),
    ("plain", "we-not-i"): (
        _W("“{here}” speaks for a group, and the question is about you.", "They want to know what moves you.", "Would you say the same of yourself alone?"),
    ),
    ("plain", "answer-late"): (
        _W("The answer itself comes late.", "For a plain question the first sentence is the answer, and the rest is its proof.", "Could you begin with your answer to “{asked}”?"),
        _W("The beginning leads up to an answer.", "With a plain question they wait for the answer and hear little before it.", "Which later sentence of yours is the answer, and could it stand first?"),
    ),
    ("plain", "loose-order"): (
        _W("This stands beside your answer, and does not yet carry it.", "An answer with one reason and one proof is remembered.", "What is your main reason, in one sentence, and what proves it?"),
    ),
    ("short", "too-long"): (
        _W("This takes about {count} seconds, and the question wants a plain fact.", "Much explaining makes a simple thing look difficult.", "What is the answer in one sentence?"),
    ),
    ("short", "answer-late"): (
        _W("The fact they need is not in the first sentence.", "They have to plan with it, and will ask again if they did not catch it.", "What is your answer to “{asked}”: a yes, a no, a date or a number?"),
        _W("They have to look for the answer in these words.", "What is plain gets written down as you said it.", "What should they write down after this question?"),
    ),
    ("short", "off-question"): (
        _W("They asked “{asked}”, and this does not say it.", "An open question at the end stays open in their notes.", "What is the plain answer, in one sentence?"),
    ),
    ("short", "hedges"): (
        _W("{found} leave them unsure what to write down.", "If you do not know yet, a date by which you will know is better.", "What is certain, and when will you know the rest?"),
    ),
}  # fmt: skip
