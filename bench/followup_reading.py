"""What was found when sixty follow-ups were read that nobody had seen before. Two were mended after that."""

# ruff: noqa: E501 - a table

from __future__ import annotations

from dataclasses import dataclass

SILENT = 3  # answers on the way to the sixty after which nothing is asked


@dataclass(frozen=True, slots=True)
class Reading:
    """One follow-up as it was read.

    Attributes:
        number: its place in the shuffled answers; also draws who asks, and how.
        answer: the data set and the place in it of the answer.
        text: what was asked.
        why_not: why it is not to the point; empty where it is.
        twice: whether a second, harder reading left it standing.
        since: what is asked there now, where the cause was mended after the reading; a dash where nothing is.
    """

    number: int
    answer: str
    text: str
    why_not: str = ""
    twice: bool = True
    since: str = ""


READ: tuple[Reading, ...] = (
    Reading(420, "followup-questions:151", "When did you last find time for it, and what did you do?", ""),
    Reading(421, "interview-answers:q055", "What would you do the same way again, and what not?", ""),
    Reading(422, "followup-questions:201", "Tell me of one time when that was put to the test. What did you do?", ""),
    Reading(423, "interview-answers:q120", "“I take everyday as a new chance to learn from others and from myself”: what did that look like the last time?", ""),
    Reading(424, "interview-answers:q421", "Tell me of one time when that was put to the test. What did you do?", ""),
    Reading(425, "followup-questions:68", "“I prefer taking less risk to handle myself better”: take me to one time, from the beginning.", ""),
    Reading(426, "followup-questions:218", "When did that last come up, and what did you do?", ""),
    Reading(427, "followup-questions:89", "You say “I never leave my work incomplete or undone”. What have you done that shows it?", ""),
    Reading(428, "interview-answers:q160", "Tell me of one time when that was put to the test. What did you do?", ""),
    Reading(429, "interview-answers:q486", "What has stayed with you from that?", "", twice=False),
    Reading(430, "interview-answers:q069", "“I decided to gather myself”: what spoke for doing it that way?", "the words said back are broken off"),
    Reading(431, "followup-questions:56", "What in that matters most to you, and why?", ""),
    Reading(432, "followup-questions:219", "What has kept you from it until now?", ""),
    Reading(433, "followup-questions:181", "And you yourself: when did you last do so, and how did it go?", "asks when one last did what is a state"),
    Reading(434, "interview-answers:q485", "You stop before the end. How did it turn out?", ""),
    Reading(435, "followup-questions:157", "What have you tried to change about that?", ""),
    Reading(436, "followup-questions:10", "You said “we won the hackathon and won the first prize”. What did you decide yourself?", ""),
    Reading(437, "followup-questions:208", "Now from your own days: when did that matter, and what did you do?", "turns a wish into something that has been"),
    Reading(438, "interview-answers:q321", "And how did it end?", ""),
    Reading(439, "interview-answers:q450", "You stop before the end. How did it turn out?", ""),
    Reading(440, "followup-questions:112", "Can you give me an example of that from your own work or studies?", ""),
    Reading(441, "interview-answers:q164", "That holds for many. How is it with you?", ""),
    Reading(442, "interview-answers:q053", "What has stayed with you from that?", ""),
    Reading(443, "interview-answers:q271", "What would you do the same way again, and what not?", "asks for a lesson where no one time was told"),
    Reading(444, "followup-questions:41", "What has stayed with you from that?", ""),
    Reading(445, "followup-questions:131", "When did you last have to choose like that, and what did you do?", ""),
    Reading(446, "followup-questions:145", "What would you do the same way again, and what not?", ""),
    Reading(447, "followup-questions:25", "When were you last near to that, and what had you done for it?", "", twice=False),
    Reading(448, "interview-answers:q338", "Now from your own days: when did that matter, and what did you do?", ""),
    Reading(449, "followup-questions:2", "What could you have done better there?", ""),
    Reading(450, "followup-questions:21", "What has it taught you that helps you at work?", ""),
    Reading(451, "followup-questions:257", "“I would constantly make them involved in the project decisions”: what do you do if it does not work?", ""),
    Reading(452, "followup-questions:130", "What have you done differently because of that?", ""),
    Reading(453, "followup-questions:42", "That holds for many. How is it with you?", ""),
    Reading(454, "interview-answers:q240", "“I would state an example” is what you would do. What did you do the last time?", "hangs on a trifle"),
    Reading(455, "followup-questions:36", "And what would somebody name who has worked with you?", ""),
    Reading(457, "followup-questions:188", "How did you come to that?", ""),
    Reading(458, "followup-questions:213", "You say “I will be the first person to say sorry”. What have you done that shows it?", ""),
    Reading(459, "interview-answers:q250", "Tell me of one time when that was put to the test. What did you do?", ""),
    Reading(460, "followup-questions:209", "And what do you do if that changes nothing?", ""),
    Reading(461, "followup-questions:222", "Nobody is without one. What are you working on at present?", ""),
    Reading(462, "followup-questions:211", "And how did it end?", "asks how it ended where nothing happened"),
    Reading(464, "followup-questions:28", "How did you come to that?", ""),
    Reading(465, "interview-answers:q420", "That is what you would do. What did you do the last time?", "asks for an example that was given", since="You say “many employees”. About how many?"),
    Reading(466, "interview-answers:q445", "What would you do the same way again, and what not?", ""),
    Reading(467, "interview-answers:q223", "What has stayed with you from that?", ""),
    Reading(468, "interview-answers:q417", "I hear a “we” in “we compromised on a solution”. What would your colleagues say was your part?", ""),
    Reading(469, "interview-answers:q219", "What would you do the same way again, and what not?", ""),
    Reading(470, "interview-answers:q360", "Looking back, what did you take from it?", ""),
    Reading(471, "followup-questions:220", "What would make you choose the other way?", ""),
    Reading(472, "followup-questions:169", "What could you have done better there?", ""),
    Reading(473, "interview-answers:q129", "Looking back, what did you take from it?", ""),
    Reading(474, "interview-answers:q128", "Which one time comes to mind when you say “I try to remove the worst option”?", ""),
    Reading(475, "interview-answers:q075", "What would you do the same way again, and what not?", ""),
    Reading(476, "followup-questions:230", "Suppose you do that, “I will go to my team leader”, and nothing changes. What then?", ""),
    Reading(477, "followup-questions:37", "Everybody tells me “passionate”. What did you do last month that shows it?", ""),
    Reading(479, "followup-questions:223", "Tell me of one time when you had that choice. What did you give up for it?", ""),
    Reading(480, "followup-questions:161", "That holds for many. How is it with you?", ""),
    Reading(481, "followup-questions:143", "“I am usually a very trusting person and don't have any prejudice about anyone”: where was that, and what was your position there?", "asks for the place of an opinion"),
    Reading(482, "followup-questions:238", "Can you give me an example from your own work or studies?", "asks for an example although several were given", since="–"),
)  # fmt: skip
