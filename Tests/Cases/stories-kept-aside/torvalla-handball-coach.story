# torvalla-handball-coach: a club says that its coach resigned, he says that he was sacked; the club gives in before the court; about unpaid wages the president contradicts his own spokeswoman
claim: resigned | text: coach Anders Kubiak resigned from HC Torvalla
claim: sacked | text: HC Torvalla dismissed coach Anders Kubiak
claim: unpaid | text: HC Torvalla owes its players the wages of August and September
claim: next | text: Rasa Venclov takes over as coach of HC Torvalla

# 1
date: 2024-10-06
publisher: Arena Agency
title: Kubiak {resigned: quits} as HC Torvalla coach, club says
text<<
TORVALLA - {resigned: Anders Kubiak has stepped down as coach of HC Torvalla}, the handball champions announced on Sunday, a day after a 22-31 defeat at home.

"{resigned: Anders came to me after the match and asked to go}," president Silvano Drexel said. "I tried to change his mind."

{next: His assistant, Rasa Venclov, will be in charge of the team} from Monday, according to Drexel. For how long has yet to be decided.

Kubiak, 49, won two titles with Torvalla. This season they have lost four of six games. If they also lose in Brandal on Wednesday, they will fall to last place.

The coach could not be reached on Sunday.
>>
- resigned | status: asserted | for: HC Torvalla; Silvano Drexel
- next | status: asserted

# 2
date: 2024-10-07
publisher: Handball Today
title: Kubiak: "{sacked: They fired me}"
text<<
Anders Kubiak tells a different story. {sacked: He was shown the door over the telephone} on Saturday night, the former coach of HC Torvalla told Handball Today.

"{sacked: It took the president two minutes to get rid of me}," he said. Kubiak flatly denied that {resigned: he had asked to leave}. "Why should I? My contract runs until 2026."

He brought up something else, too. {unpaid: The players are still waiting for their August and September pay}, Kubiak said. He had complained about it, and that was his offence, he believes.

President Silvano Drexel called {sacked: the talk of a dismissal} nonsense in a text message to this magazine. About the wages he wrote nothing.

The squad trained behind closed doors on Monday. {next: The session was to be run by Rasa Venclov}, a caretaker said.
>>
- resigned | status: contested | kind: denial // negation // antonym | for: HC Torvalla; Silvano Drexel | against: Anders Kubiak
- sacked | status: contested | kind: denial // negation // antonym | for: Anders Kubiak | against: Silvano Drexel
- unpaid | status: asserted | for: Anders Kubiak
- next | status: asserted

# 3
date: 2024-10-10
publisher: Torvalla Post
title: {unpaid: Wages paid}, says Drexel; his spokeswoman knows better
text<<
It was an awkward Thursday for HC Torvalla. {unpaid: Two months' salaries are outstanding}, club spokeswoman Yara Lindholm admitted to the Post in the morning. A sponsor had not transferred his money, she explained.

At noon her president took the microphone. "{unpaid: We don't owe our players a single krona}," said Silvano Drexel. Lindholm, two chairs away, studied her papers.

Captain Mikkel Adomako declined to comment on {unpaid: the arrears}. The players' association has asked the club for its books and was refused.

Drexel also repeated that {resigned: Anders Kubiak had left of his own accord}. {next: Rasa Venclov would be his successor} until Christmas at least, he said.

On Wednesday she celebrated a narrow win in Brandal.
>>
- resigned | status: contested | kind: denial // negation // antonym | for: Silvano Drexel | against: Anders Kubiak
- sacked | status: contested | kind: denial // negation // antonym | for: Anders Kubiak | against: Silvano Drexel
- unpaid | status: contested | kind: denial // negation | for: Anders Kubiak; Yara Lindholm | against: Silvano Drexel
- next | status: asserted

# 4
date: 2024-11-08
publisher: Handball Today
title: Torvalla settles with Kubiak
text<<
One page was enough to end the quarrel between HC Torvalla and its former coach, Anders Kubiak.

The club concedes that {sacked: it was the party that ended the contract}, says the settlement reached before the labour court on Friday. President Silvano Drexel retracted his statement that {resigned: Kubiak had handed in his notice}. "I put it badly," he told the judge. Kubiak will get 14 months' pay.

Over the squad's money there is no peace. {unpaid: Salaries for August and September have still not arrived}, the players' association wrote on Friday to the league. Drexel disputes {unpaid: the debt} and threatens to sue.

Spokeswoman Yara Lindholm has left the club. {next: Coach Rasa Venclov stays until the summer}, Drexel said.
>>
- resigned | status: withdrawn | against: Anders Kubiak
- sacked | status: conceded
- unpaid | status: contested | kind: denial // negation | against: Silvano Drexel
- next | status: asserted
