# corvette-bright-horizon: rebels say they sank a warship with a missile; the navy calls it afloat for three weeks and then admits the loss, but not the missile
claim: sunk | text: the corvette Bright Horizon has sunk
claim: missile | text: the corvette Bright Horizon was hit by a missile
claim: crew | text: 88 sailors of the Bright Horizon were brought ashore at Port Maddern

# 1
date: 2022-08-09
publisher: Shoreline Free Radio
title: Council: {sunk: navy's newest corvette at the bottom of Almory Bay}
text<<
The Coastal Resistance Council claimed on Tuesday that {sunk: its fighters had sent the corvette Bright Horizon to the bottom of Almory Bay}.

{missile: The ship was struck amidships by a missile} launched from the hills above Cape Linnet shortly after four in the morning, the council's military speaker, Sefu Maralde, told this station. "{sunk: She went under in less than forty minutes}," he said.

A bang woke people all along the cape and broke windows in the fish hall.

The Bright Horizon was commissioned in 2017 and carries a crew of 92. The navy has been blockading the bay since April. In July the council had warned that it would fire on any warship coming within ten miles of the coast.
>>
- sunk | status: asserted | for: Coastal Resistance Council
- missile | status: asserted | for: Sefu Maralde

# 2
date: 2022-08-09
publisher: Ondara News Bureau
title: Fire on corvette put out, navy says
text<<
PORT MADDERN, Aug 9 - A fire that broke out on board the corvette Bright Horizon early on Tuesday has been extinguished, the navy said.

Vice Admiral Teodric Amancio, who commands the southern squadron, dismissed as "seaside fables" the rebels' claim that {sunk: the vessel had been lost}. "{sunk: She is afloat}, and she is under tow," Amancio told reporters in the courtyard of the naval hospital.

{missile: Nothing had been fired at the ship}, the admiral added. According to a first inspection, the blaze started in the galley, where a fryer had been left on.

{crew: Eighty-eight sailors were landed at Port Maddern} in the course of the morning, his staff said. Six of them are being treated for burns.

Relatives were denied entry to the base. A list of names is to be posted on Wednesday.
>>
- sunk | status: contested | kind: denial // antonym // negation | for: Coastal Resistance Council | against: Teodric Amancio
- missile | status: contested | kind: denial // negation | for: Sefu Maralde | against: Teodric Amancio
- crew | status: asserted

# 3
date: 2022-08-13
publisher: The Hemisphere Weekly
title: Where is the Bright Horizon?
text<<
Four days after the blast in Almory Bay, no one outside the navy has set eyes on its newest corvette. The pier at Port Maddern is empty.

Wiebke Sorrell, an analyst at Clearpass Imaging, has gone through pictures taken from space on Wednesday. She is convinced that {sunk: the ship has foundered}: a slick two miles long begins at a point the tow should have passed. The images do not show {missile: whether a missile was the cause}, Sorrell cautions.

The Coastal Resistance Council repeated {missile: its account of a hit from the shore} and released a film of a launch, which could not be verified.

"{sunk: The Bright Horizon has not gone down}," Vice Admiral Teodric Amancio said by telephone. Asked where she lay, he hung up.

The seamen's mission, which handed out blankets on Tuesday, confirmed that {crew: 88 men and women had come ashore}.
>>
- sunk | status: contested | kind: denial // antonym // negation | for: Coastal Resistance Council; Wiebke Sorrell | against: Teodric Amancio
- missile | status: contested | kind: denial // negation | for: Coastal Resistance Council | against: Teodric Amancio
- crew | status: asserted

# 4
date: 2022-08-30
publisher: Atlas Press
title: Ondara admiral admits {sunk: loss of corvette}
text<<
PORT MADDERN - Three weeks after assuring the country that {sunk: she was floating}, Vice Admiral Teodric Amancio acknowledged on Tuesday that {sunk: the corvette Bright Horizon lies in 60 metres of water}.

"{sunk: We lost her on the tow, that same afternoon}," the commander of the southern squadron told a committee of parliament. He had kept it back for the sake of the families, he said.

On the cause Amancio did not budge. {missile: It was a kitchen accident that doomed the ship, and no weapon}, he insisted; divers had found no hole in her side.

Sefu Maralde of the Coastal Resistance Council scoffed at this. "{missile: Our missile went in just above the waterline}," he said in a voice message to Atlas Press.

Four sailors are still missing. A motion to relieve the admiral of his command was voted down.
>>
- sunk | status: conceded
- missile | status: contested | kind: denial // negation | for: Sefu Maralde | against: Teodric Amancio
- crew | status: asserted
