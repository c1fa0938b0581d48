# two-salt-roads: two films of one name, one withdrawn and one not; more jurors leave; a threat and a warning that come to nothing; nothing is contested
claim: opens | text: Emeric Tal's documentary The Salt Road is the opening film at Lantry
claim: pulled | text: Hana Velloso's drama The Salt Road has been withdrawn from the festival
claim: tal | text: Emeric Tal's documentary The Salt Road has been withdrawn from the festival
claim: two | text: two members of the Lantry jury have resigned
claim: five | text: five members of the Lantry jury have resigned

# 1
date: 2023-09-04
publisher: Lantry Evening Echo
title: Salt women to open film festival
text<<
{opens: Emeric Tal's documentary "The Salt Road" will open this year's Lantry Film Festival} on September 14, its director, Cosima Hartigan, announced on Monday in the old customs house.

Tal spent three winters with the women who rake salt on the southern marshes. "It was the only film at which I forgot my watch," said Hartigan.

Fourteen works will compete for the Silver Lamp. One of them bears the same title: "The Salt Road" by Hana Velloso, a smuggler drama and her first film since 2018. A nuisance for the printers, Hartigan called it.

At the door, students protested against the festival's sponsor, Grennan Oil. If the contract isn't ended, they will block the red carpet, a spokesman told the Echo.
>>
- opens | status: asserted | for: Cosima Hartigan

# 2
date: 2023-09-07
publisher: Screen Dispatch
title: Velloso {pulled: pulls "Salt Road" from Lantry}, producer says
text<<
{pulled: Hana Velloso has taken her drama "The Salt Road" out of the competition at Lantry}, her producer, Ragnhild Itami, told Screen Dispatch on Thursday. She doesn't want to see the emblem of Grennan Oil in front of her credits, Itami said.

{two: Composer Pascal Mensing and camerawoman Britt Solano have given up their seats on the jury}, the festival confirmed. They object to the sponsor as well.

Emeric Tal is not going anywhere. "{tal: His 'Salt Road' has not been withdrawn}," said the distributor of the documentary, Ludo Fenwick, who had taken forty calls from confused colleagues by lunchtime. {opens: It would be shown on the first evening}, as planned, he said.

Festival director Cosima Hartigan rejected calls to give the oil money back.
>>
- opens | status: asserted
- pulled | status: asserted | for: Ragnhild Itami
- tal | status: denied-only | for: ~ | against: Ludo Fenwick
- two | status: asserted

# 3
date: 2023-09-12
publisher: Culture Wire
title: Lantry: {five: five jurors gone}, says festival
text<<
LANTRY, Sept 12 - {five: Five of its nine jurors have now turned their backs on the Lantry Film Festival}, the organisers said on Tuesday, two days before the opening. Last Thursday they had confirmed {two: two resignations}.

A novelist, a critic and an actor have followed Pascal Mensing and Britt Solano.

The four who remain can award the prizes. Should another one go, the competition would be called off, said the director, Cosima Hartigan.

{pulled: Hana Velloso's smuggler film is no longer on the programme}, Hartigan confirmed with regret. The slot will be filled by an Icelandic comedy. As for the opening night, {opens: it belongs to Emeric Tal's documentary}, she said.

Grennan Oil declined to comment.
>>
- opens | status: asserted
- pulled | status: asserted
- tal | status: denied-only
- two | status: superseded
- five | status: asserted

# 4
date: 2023-09-15
publisher: Lantry Evening Echo
title: Silence, then eleven minutes of applause
text<<
The carpet was not blocked. The students stood beside it on Thursday evening, a hundred of them, and said nothing at all.

"{opens: We begin with 'The Salt Road' because no film suits this harbour better}," Cosima Hartigan told the house. {five: Five jurors had left}, the festival director said, and she understood every one of them. The contract with Grennan Oil runs out in December; it won't be renewed, she added.

Emeric Tal was asked on stage about his doubts. He had lain awake over it, he said, but {tal: he had never taken his film back}.

Hana Velloso watched from row eleven. {pulled: She had removed her film}, she told the Echo, but not herself.
>>
- opens | status: asserted
- pulled | status: asserted
- tal | status: denied-only
- two | status: superseded
- five | status: asserted
