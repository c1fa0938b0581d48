# rautela-bribery-trial: a former minister denies a bribe to the end, a driver takes his testimony back, a builder admits what he had denied
claim: bribe | text: Anselm Rautela took a bribe for the tunnel contract
claim: roof | text: Kwabena Listov paid for the roof of Rautela's house
claim: envelope | text: Matteus Okparebo handed Rautela an envelope with money

# 1
date: 2024-09-02
publisher: Brackwater Times
title: Ex-minister on trial over tunnel contract
text<<
Former transport minister Anselm Rautela went on trial in Brackwater on Monday.

Prosecutor Solveig Hakimi accused him of {bribe: having taken money and favours from the builder Kwabena Listov in return for the contract for the Stag Hill tunnel}. {roof: Listov had paid for the new roof on the minister's country house}, a matter of 85,000 crowns, she told the three judges.

Rautela, 58, shook his head. "{bribe: I have never taken anything from anybody for any contract}," he said.

Listov, who is charged as well, denied {roof: having paid the roofers}. His company had done no work on the house, he said.

The court threw out a motion by the defence to exclude the press. The tunnel, meanwhile, is three years late.
>>
- bribe | status: contested | kind: denial // negation | for: Solveig Hakimi | against: Anselm Rautela
- roof | status: contested | kind: denial | for: Solveig Hakimi | against: Kwabena Listov

# 2
date: 2024-09-11
publisher: Central Wire
title: Driver tells court {envelope: he gave ex-minister envelope of cash}
text<<
BRACKWATER, Sept 11 - A driver testified on Wednesday that {envelope: he had handed the former minister Anselm Rautela an envelope stuffed with banknotes in the car park of a lake hotel}.

"{envelope: I gave it to him through the car window} and he said thank you," Matteus Okparebo, 44, told the court. He was working for the builder Kwabena Listov at the time, in March 2021.

Prosecutor Solveig Hakimi said the testimony proved that {bribe: Rautela had been bought}.

The former minister's lawyer, Desmond Yilmazer, would not comment on {envelope: the testimony} before next week. {bribe: His client had accepted no bribe}, he repeated outside the courtroom.

The judges denied a request to see the car park.
>>
- bribe | status: contested | kind: denial // negation | for: Solveig Hakimi | against: Anselm Rautela; Desmond Yilmazer
- roof | status: contested | kind: denial | for: Solveig Hakimi | against: Kwabena Listov
- envelope | status: asserted | for: Matteus Okparebo

# 3
date: 2024-09-19
publisher: The Brackwater Evening Star
title: 'I made it up': driver retracts {envelope: envelope story}
text<<
The star witness has fallen to earth. Matteus Okparebo, who had told the court last week that {envelope: he had passed Anselm Rautela an envelope full of cash}, took back {envelope: every word of it} on Thursday.

"{envelope: There was no envelope}," the driver said when the ex-minister's lawyer asked him about the weather that day. "I made it up. I was angry with my boss."

Prosecutor Solveig Hakimi declined to comment on {envelope: the story}. She insisted on calling the roofers on Monday.

Rautela's lawyer, Desmond Yilmazer, spoke of a good day for justice. "{bribe: My client is not a man who takes bribes}," he said.

Okparebo may be charged with perjury if the court reports him.
>>
- bribe | status: contested | kind: denial // negation | for: Solveig Hakimi | against: Anselm Rautela; Desmond Yilmazer
- roof | status: contested | kind: denial
- envelope | status: withdrawn

# 4
date: 2024-09-24
publisher: Brackwater Times
title: Builder admits {roof: paying for minister's roof}
text<<
Three weeks after he told the judges that {roof: he had not spent a crown on it}, the builder Kwabena Listov admitted on Tuesday that {roof: the roof of Anselm Rautela's country house had been paid for by him}.

His change of heart came after a roofer, Ulla Nkemelu, had shown the court a bill. "{roof: It was my money}," Listov said. "It was a present to an old friend and had nothing to do with the tunnel."

Prosecutor Solveig Hakimi was not convinced. {bribe: The roof was the price of the contract}, she said, and asked for four years.

Rautela said nothing about the bill. {bribe: He had not been corrupted by Listov or by anyone else}, he declared in his last word.

The verdict is expected on October 8.
>>
- bribe | status: contested | kind: denial // negation | for: Solveig Hakimi | against: Anselm Rautela
- roof | status: conceded | for: Solveig Hakimi; Kwabena Listov | silent: Anselm Rautela
- envelope | status: withdrawn
