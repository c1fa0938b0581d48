# cyclist-doping-confession: a rider denies doping in March and confesses in May; his coach follows on one point, the team disputes another
claim: doped | text: Joaquim Terrasol took EPO
claim: sample | text: a sample given by Joaquim Terrasol contained traces of EPO
claim: met | text: coach Ferran Boixader met the doctor Hugo Steinmark
claim: paid | text: the team Cordillera paid Hugo Steinmark

# 1
date: 2024-03-11
publisher: Peloton Magazine
title: Anti-doping bureau: {doped: Terrasol took EPO}
text<<
{sample: Traces of EPO were found in a sample that Joaquim Terrasol gave in February}, the national anti-doping bureau said on Monday.

The bureau left no doubt about what it makes of that. “{doped: He has used a banned substance},” said its director, Birgit Aldermann, at a press conference. The rider, 29, has been suspended until a hearing.

He won the Tour of the Two Passes in September by four minutes. If the finding is upheld, the title will pass to Eskil Brandvold.

His team, Cordillera, asked for understanding that it would comment later. The bureau rejected a request by the rider’s lawyer to keep the matter quiet until the second sample had been opened.
>>
- doped | status: asserted | for: Birgit Aldermann
- sample | status: asserted

# 2
date: 2024-03-12
publisher: Vall Ombra Radio
title: Terrasol protests his innocence
text<<
In front of his parents’ house, with the dog at his feet, Joaquim Terrasol spoke for two minutes.

“{doped: I have never taken anything stronger than coffee},” the cyclist said on Tuesday. He did not dispute that {sample: EPO had turned up in his sample}; somebody must have tampered with a bottle, he believes.

His coach, Ferran Boixader, was asked about Hugo Steinmark, a sports doctor who was convicted abroad in 2019. {met: The two had never crossed paths}, Boixader said. “{met: I’ve never been in a room with him}.”

About sixty neighbours applauded. The mayor has hung the rider’s jersey in the window of the town hall and intends to leave it there.
>>
- doped | status: contested | kind: denial // negation | for: Birgit Aldermann | against: Joaquim Terrasol
- sample | status: asserted
- met | status: denied-only | for: ~ | against: Ferran Boixader

# 3
date: 2024-05-17
publisher: Canal Cinc
title: “It was in the milk can”: Terrasol breaks his silence
text<<
Nine weeks after he protested his innocence, Joaquim Terrasol has told the whole story, on our sofa and in tears.

“{doped: I injected EPO}, eleven times,” the cyclist admitted in an interview broadcast on Friday evening. The syringes came in a milk can, from a farm where Hugo Steinmark spends his summers.

{met: His coach and the doctor sat together in that kitchen twice}, Terrasol said. He also claimed that {paid: Steinmark had been on the payroll of Cordillera}: “Nobody works for cheese.”

The team’s manager, Oriane Vautrelle, and the coach did not pick up the telephone. Steinmark’s lawyer declined to comment.

Terrasol has asked for a shorter ban. Birgit Aldermann, director of the anti-doping bureau, intends to hear him in June.
>>
- doped | status: conceded
- sample | status: asserted
- met | status: contested | kind: denial // negation | for: Joaquim Terrasol | against: Ferran Boixader
- paid | status: asserted | for: Joaquim Terrasol

# 4
date: 2024-05-21
publisher: Peloton Magazine
title: Cordillera manager denies {paid: paying doctor}
text<<
Ferran Boixader resigned on Tuesday, and in his letter there is a sentence that he would have sworn against in March. “It is true that {met: I met Dr Steinmark on two occasions},” the coach writes. He says he was ashamed.

His employer gives less ground. Oriane Vautrelle, the manager of Cordillera, disputed that {paid: the team had given the doctor money}. “Our books are open. {paid: Not one invoice bears that name},” she told Peloton Magazine.

Terrasol’s lawyer said his client stood by {paid: the allegation of payments}.

Two sponsors want to wait for the hearing before they decide whether to leave. Eskil Brandvold, the runner-up of the Two Passes, said he did not want a jersey that came by post.
>>
- doped | status: conceded
- sample | status: asserted
- met | status: conceded
- paid | status: contested | kind: denial | for: Joaquim Terrasol | against: Oriane Vautrelle
