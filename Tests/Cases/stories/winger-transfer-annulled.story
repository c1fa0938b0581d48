# winger-transfer-annulled: one Urrizaga leaves and one stays; the signing is announced, done and annulled
claim: will | text: Tadeo Urrizaga will move to Vesterholm
claim: signed | text: Tadeo Urrizaga has signed for Vesterholm | about: will
claim: void | text: the league has annulled the transfer of Tadeo Urrizaga to Vesterholm | about: signed
claim: brother | text: Benat Urrizaga will stay at Serralba

# 1
date: 2025-01-27
publisher: Offside Daily
title: {will: Urrizaga bound for the north}, says agent
text<<
Tadeo Urrizaga has packed his winter coat. {will: The Serralba winger will swap the sun for the snow of Vesterholm} before the week is out, his agent, Celso Brandariz, told Offside Daily on Monday.

"Only the medical is missing," Brandariz said. "Tadeo is as fit as a goat."

The fee is about four million, according to a person familiar with the talks. Serralba, seventh in the table, would not talk about money.

Vesterholm had tried in the summer, too. Serralba turned down an offer of three million then, and the winger, 22, scored nine goals in the autumn.

"He'd help us on the left," said Vesterholm's trainer, Sindre Aakvaag. "If he comes, he plays."
>>
- will | status: asserted | for: Celso Brandariz

# 2
date: 2025-01-28
publisher: Serralba Evening Post
title: "{brother: Urrizaga is going nowhere}," says Serralba president
text<<
Serralba's president has calmed the nerves of the supporters: {brother: Benat Urrizaga, the captain, remains in red and white}.

"Benat has a contract until 2028 and {brother: he will honour it here}," Amparo Lucientes said after a meeting of the board on Tuesday. She had received a bid for the central defender from abroad on Monday and had rejected it within the hour.

About his younger brother she was less firm. Lucientes confirmed that {will: Tadeo would be leaving for Vesterholm}. "We'd have liked to keep both, but a boy of 22 wants to see the world."

The brothers have played together since they were six. Their father still runs the bakery behind the stadium.

Supporters sang the captain's name outside the gate until late.
>>
- will | status: asserted | for: Celso Brandariz; Amparo Lucientes
- brother | status: asserted | for: Amparo Lucientes

# 3
date: 2025-01-31
publisher: Nordlys Sport
title: Vesterholm unveil their new winger
text<<
With a scarf round his neck and a shiver he made no effort to hide, Tadeo Urrizaga posed on the pitch at Vesterholm on Friday night.

{signed: The winger put his name to a contract for three and a half years}, the club announced half an hour before the transfer window closed. "I've never seen so many candles in windows," Urrizaga said.

Sporting director Ragna Tveiten said that {signed: the deal had been completed} "with the pen still warm". She did not give the fee; Spanish media have written of four million.

The 22-year-old wears number 11 and is expected to make his first appearance against Ostervik on Sunday week.

Aakvaag, the trainer, believes Urrizaga can score ten goals before the summer.
>>
- will | status: superseded
- signed | status: asserted | for: Vesterholm; Ragna Tveiten
- brother | status: asserted

# 4
date: 2025-02-06
publisher: Offside Daily
title: League tears up Urrizaga deal over late papers
text<<
It was four minutes that cost Vesterholm a winger.

{void: The transfer of Tadeo Urrizaga has been declared void}, the league said on Thursday, because the last of the papers reached its office at four minutes past midnight on Saturday. The player goes back to Serralba until July.

"We accept it, and we could kick ourselves," Ragna Tveiten, Vesterholm's sporting director, said. She confirmed that {void: the registration had been struck out}.

His agent was not surprised. Celso Brandariz said he had been shouting about the clock all evening.

In Serralba the bakery sold cakes in the shape of a clock. "Now we have both of them again," said Amparo Lucientes, the club's president. {brother: Benat was always going to stay}, she added with a laugh.
>>
- will | status: superseded
- signed | status: superseded
- void | status: asserted | for: Ragna Tveiten
- brother | status: asserted | for: Amparo Lucientes
