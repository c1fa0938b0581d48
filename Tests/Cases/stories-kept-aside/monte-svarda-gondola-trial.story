# monte-svarda-gondola-trial: a lift manager denies to the end that he was warned of a fraying cable; his shift leader denies having blocked a brake and then admits it
claim: warned | text: Gisbert Lanzarotti was warned that the cable was fraying
claim: clamps | text: Janko Ruttner blocked the emergency brake with clamps
claim: removed | text: the Monte Svarda gondola lift is to be taken down

# 1
date: 2025-01-14
publisher: Highland Courts Reporter
title: Gondola trial: manager {warned: knew of fraying cable}, prosecutor says
text<<
SVARDA FALLS - {warned: The manager of the Monte Svarda gondola lift had been told three weeks before the crash that its cable was fraying}, prosecutor Mireille Osterhaus said on Tuesday as the trial over the deaths of six passengers began.

{clamps: Shift leader Janko Ruttner had fixed steel clamps to the emergency brake}, the indictment says, because it kept stopping the cabins.

Both men pleaded not guilty to six counts of negligent manslaughter.

Counsel for the manager, Gisbert Lanzarotti, told the court that {warned: no warning had ever reached her client}. "He would have stopped the lift with his own hands," said the lawyer, Beatrix Olmo.

The cabin fell 40 metres on the first Sunday of November 2023. A request by relatives to sit in the front row was granted.
>>
- warned | status: contested | kind: denial // negation | for: Mireille Osterhaus | against: Beatrix Olmo
- clamps | status: asserted

# 2
date: 2025-01-16
publisher: The Valley Messenger
title: Ruttner: '{clamps: I never touched the brake}'
text<<
On the second day of the gondola trial it was the turn of the two accused.

Janko Ruttner, 38, spoke so softly that the judge had to ask him twice for his answer. '{clamps: There were no clamps on my shift},' the former shift leader said. Who had put them there, he could not tell.

Engineer Adela Nkemdirim was sure of herself. {warned: She had rung Gisbert Lanzarotti on 16 October and described the broken strands}, she testified. 'He told me to write it up after the season.'

Lanzarotti, the manager, remembers the call differently. {warned: Not a word had been said about the cable}, he told the court; it had been about an unpaid invoice.

Mayor Severina Kolb, who was heard as a witness, said that {removed: the lift would be dismantled} in the summer. Her town wants to keep one cabin as a memorial.
>>
- warned | status: contested | kind: denial // negation | for: Mireille Osterhaus; Adela Nkemdirim | against: Beatrix Olmo; Gisbert Lanzarotti
- clamps | status: contested | kind: denial // negation | against: Janko Ruttner
- removed | status: asserted | for: Severina Kolb

# 3
date: 2025-01-30
publisher: Highland Courts Reporter
title: Shift leader admits {clamps: blocking gondola brake}
text<<
SVARDA FALLS - Janko Ruttner asked for the floor on Thursday before the first witness had sat down. "{clamps: I put the clamps on}," he said. "{clamps: I did it on Friday evening, and I left them on}."

Two weeks ago the former shift leader of the Monte Svarda lift had denied {clamps: any tampering with the brake}. He could not live with that, Ruttner told the judge, Tomas Avelino.

He then turned on his old employer. {warned: The boss had known about the bad cable}, he said, and half the control room had known that he knew.

Gisbert Lanzarotti's lawyer, Beatrix Olmo, called this the revenge of a desperate man. {warned: Her client had learned of the damage} only from the wreck, she said.

Prosecutor Mireille Osterhaus has dropped one of the lesser charges. If no further evidence is offered, the court will rule by the end of February.
>>
- warned | status: contested | kind: denial // negation | for: Mireille Osterhaus; Adela Nkemdirim; Janko Ruttner | against: Beatrix Olmo; Gisbert Lanzarotti
- clamps | status: conceded
- removed | status: asserted

# 4
date: 2025-02-27
publisher: Peaks News Service
title: Two convicted over Monte Svarda deaths
text<<
SVARDA FALLS, Feb 27 - The manager of the Monte Svarda gondola lift was sentenced on Thursday to four years in prison, and a shift leader to two and a half.

The court was satisfied that {warned: the defendant Lanzarotti had been alerted to the state of the cable}, Judge Tomas Avelino said. He believed the engineer who had telephoned him.

As for Janko Ruttner, who had confessed to {clamps: jamming the brake}, Avelino gave him credit for his honesty.

Gisbert Lanzarotti will appeal. "{warned: Nobody warned me}. I'll say that until I die," he declared outside the building.

The owners of the lift confirmed {removed: its demolition}, which will begin in June. A group of hoteliers had asked for a new one; the canton refused.
>>
- warned | status: contested | kind: denial // negation | for: Adela Nkemdirim; Tomas Avelino | against: Gisbert Lanzarotti
- clamps | status: conceded
- removed | status: asserted
