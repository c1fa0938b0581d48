# battle-for-zerdal: a town is said to be taken, the army denies it and admits it weeks later; both sides blame each other for a shelled clinic and observers back one
claim: town | text: the Harvan League has taken Zerdal
claim: army | text: the army shelled the clinic in Zerdal
claim: league | text: the Harvan League shelled the clinic in Zerdal

# 1
date: 2024-03-11
publisher: Saltmarsh Newswire
title: Rebels say {town: they have captured Zerdal}
text<<
ADRAN, March 11 - The rebel Harvan League said on Monday that {town: its fighters had captured Zerdal}, the gateway to the eastern salt fields, after eleven days of fighting.

"{town: Zerdal is in our hands, from the railway station to the river}," Casimir Volodze, a spokesman for the League, said in a voice message to Saltmarsh Newswire.

The army had not issued a statement by the evening. Telephone lines to the town of 40,000 have been dead since Friday.

Zerdal changed hands twice in the war of 2009. The League, an alliance of hill clans, wants a state of its own; the government in Adran has rejected its demands for talks.
>>
- town | status: asserted | for: Casimir Volodze

# 2
date: 2024-03-12
publisher: Adran Tribune
title: Army denies {town: loss of Zerdal}
text<<
The army on Tuesday denied that {town: the rebels of the Harvan League had taken the eastern town of Zerdal}.

"{town: It is our flag that flies over the town hall and nobody else's}," General Idris Tamsaoui, who leads the Eastern Command, told the Tribune by telephone.

Saltmarsh Newswire had reported on Monday, citing a spokesman for the League, that {town: Zerdal had fallen}.

That spokesman, Casimir Volodze, was back on the air a day later with an accusation. {army: Army gunners had shelled the town's clinic on Monday night}, he said, and a nurse and two patients had been hurt.

Tamsaoui refused to let reporters travel with his troops. The road, he said, was mined.
>>
- town | status: contested | kind: denial // negation | for: Casimir Volodze | against: Idris Tamsaoui
- army | status: asserted | for: Casimir Volodze

# 3
date: 2024-03-14
publisher: Radio Two Rivers
title: Each side blames the other for clinic attack
text<<
The government and the rebels are trading blame over the shelling of a clinic in Zerdal.

{army: Not one army gun had been pointed at the building}, the defence ministry's spokeswoman, Ngozi Almstrand, said on Thursday. {league: The rounds had come from mortars of the Harvan League}, she told a news conference in Adran. "{league: They fired on the sick} and then they called the press."

The League's Casimir Volodze rejected {league: the accusation}. "{league: We do not shell our own wounded}," he said, and repeated that {army: the government's artillery was responsible}.

On the town itself nobody has moved. {town: Zerdal is under rebel control}, Volodze insists; General Idris Tamsaoui, who leads the Eastern Command, called {town: that claim} a fairy tale.
>>
- town | status: contested | kind: denial // negation | for: Casimir Volodze | against: Idris Tamsaoui
- army | status: contested | kind: denial // negation | for: Casimir Volodze | against: Ngozi Almstrand
- league | status: contested | kind: denial // negation | for: Ngozi Almstrand | against: Casimir Volodze

# 4
date: 2024-03-27
publisher: The Continental Review
title: {army: Zerdal shells came from army battery}, observers say
text<<
The international observers in the east have come to a conclusion that will not please Adran. {army: The four shells that struck the Zerdal clinic on March 11 were fired by an army battery}, they write in a report published on Wednesday.

Lieke Fonoti, who heads the mission, said her experts had measured the craters and examined the fragments. "{league: The League's mortars could not have done this and did not do it}," she said.

The defence ministry has not replied to the report.

The army's version of the battle has also worn thin. General Idris Tamsaoui admitted on state television on Tuesday night that {town: Zerdal had been lost to the League}. "{town: We gave up the town on the tenth}," he said. "I should have said so at the time."
>>
- town | status: conceded | for: Casimir Volodze; Idris Tamsaoui
- army | status: contested | kind: denial // negation | for: Casimir Volodze; Lieke Fonoti | against: Ngozi Almstrand
- league | status: contested | kind: denial // negation | for: Ngozi Almstrand | against: Casimir Volodze; Lieke Fonoti
