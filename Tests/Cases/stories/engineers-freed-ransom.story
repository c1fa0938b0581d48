# engineers-freed-ransom: a release is reported, denied by the captors and admitted; a ransom, long denied, is asserted weeks later
claim: freed | text: the two engineers were freed on Tuesday night
claim: ransom | text: a ransom was paid for the two engineers

# 1
date: 2024-06-05
publisher: Dune Relay
title: {freed: Two engineers freed after five months}, elders say
text<<
TIRZAGHT - {freed: The two engineers abducted in January were set free on Tuesday night}, two tribal elders told the news agency Dune Relay on Wednesday.

Pavle Ristonac and Ines Caldeirao, who drilled wells for the company Granit-Nord, were left at a crossroads with water and a lamp, the elders said. A pick-up fetched them before sunrise.

Granit-Nord and the Interior Ministry would neither confirm nor deny {freed: the release}.

The Free Dune Front, which controls the plateau, had threatened in March to kill the two if the army came closer. It has demanded a road, a school and the withdrawal of the garrison.

Relatives of Caldeirao said they were waiting by the telephone.
>>
- freed | status: asserted | for: two tribal elders

# 2
date: 2024-06-05
publisher: The Lantern
title: Abducted well drillers reported free
text<<
{freed: Two engineers who were kidnapped in January were released on Tuesday night}, the agency Dune Relay reports, quoting two tribal elders.

Pavle Ristonac and Ines Caldeirao of the drilling company Granit-Nord were left at a crossroads with water and a lamp, according to the agency. A pick-up fetched them before sunrise.

The company and the Interior Ministry neither confirmed nor denied that {freed: they had been let go}.

The Free Dune Front, which controls the plateau, had threatened in March to kill the two if the army came closer.

Readers of The Lantern collected 11,000 signatures for the engineers. A vigil planned for this evening in front of the town hall will be held whatever the news, its organisers said.
>>
- freed | status: asserted | for: two tribal elders

# 3
date: 2024-06-06
publisher: Radio Tirzaght
title: Front denies reports of {freed: release}
text<<
Confusion over the fate of the two well drillers held on the plateau.

The Free Dune Front on Thursday denied the reports that {freed: its captives had been let go}. "{freed: They are still our guests}," its spokesman, Mokhtar ag Idwal, said in a voice message sent to this station.

Granit-Nord, the engineers' employer, did not comment on their whereabouts. But a spokeswoman, Solveig Hjortnes, was firm about money: {ransom: not a franc had been handed over to anybody}. The company does not negotiate with kidnappers, she added.

Families in two countries do not know what to believe. "They told us to keep the line free, so I keep it free," said Rui Caldeirao, the father of one of the two.
>>
- freed | status: contested | kind: report-vs-denial // denial | against: Mokhtar ag Idwal
- ransom | status: denied-only | for: ~ | against: Solveig Hjortnes

# 4
date: 2024-06-10
publisher: Dune Relay
title: Captors admit {freed: letting engineers go}
text<<
TIRZAGHT - The Free Dune Front admitted on Monday that {freed: it had released its two captives on Tuesday of last week}.

"{freed: We opened the door that night}, as the elders said," spokesman Mokhtar ag Idwal told Dune Relay. He had said otherwise in order to keep the road home safe for the escort, he explained.

Ristonac and Caldeirao landed in the capital on Sunday, thinner and sunburnt. Caldeirao thanked a boy who had brought them dates.

The Interior Ministry repeated what the company had said: {ransom: there had been no payment}. The minister, Hedda Amzil, spoke of the patience of the elders.

The Front's demand for a school was refused. A road may be built if the fighting ends, Amzil said.
>>
- freed | status: conceded
- ransom | status: denied-only | for: ~ | against: Solveig Hjortnes; Interior Ministry

# 5
date: 2024-07-01
publisher: The Lantern
title: "I carried the bag": a go-between talks
text<<
The bag was blue and heavy, and it took two men to lift it on to the camel.

"{ransom: Two million bought those people's freedom}," says Bilal Ouzzine, a salt trader who went back and forth between the plateau and a hotel in Tirzaght from February to June. According to Ouzzine, {ransom: the sum was handed over in used notes} at the crossroads on the night of the release. He does not know who gave it, he says.

In June Granit-Nord and the Interior Ministry ruled out that {ransom: anything had been paid}. Neither has replied to our questions.

Ines Caldeirao has gone back to drilling wells, in a quieter place. She would rather not know what she cost, she wrote to us.
>>
- freed | status: conceded
- ransom | status: contested | kind: denial | for: Bilal Ouzzine | against: Solveig Hjortnes; Interior Ministry
