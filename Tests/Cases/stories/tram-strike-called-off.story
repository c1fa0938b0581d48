# tram-strike-called-off: a strike is announced and called off after an agreement; the bus drivers, another union, walk out
claim: walkout | text: the tram drivers of Lipograd will strike on Monday
claim: off | text: the strike of the tram drivers has been called off | about: walkout
claim: raise | text: the tram drivers will get a pay rise of 6 per cent
claim: buses | text: the bus drivers of Lipograd will strike on Monday
claim: busout | text: the bus drivers of Lipograd have walked out | about: buses

# 1
date: 2024-02-22
publisher: Lipograd Courier
title: {walkout: No trams on Monday}, union announces
text<<
Commuters in Lipograd will have to walk: {walkout: tram drivers will stop work for 24 hours on Monday}, their union, the Rail and Tram Workers, announced on Thursday.

"We've asked politely for two years," said its chairwoman, Zdenka Havranek. The drivers want nine per cent more pay.

Lipograd Tramways rejected the demand. Nine per cent would mean closing two lines, its director, Bohdan Mizera, said, and he offered four.

Havranek refused. If the company put a decent figure on the table before Sunday, the union would talk, she said, "at three in the morning if need be".

The trams carry 200,000 passengers a day. The last strike, in 2017, was over by lunchtime.
>>
- walkout | status: asserted | for: Zdenka Havranek

# 2
date: 2024-02-24
publisher: Central News Service
title: Lipograd braces for strike
text<<
LIPOGRAD - The city of Lipograd is hiring coaches from neighbouring towns to get people to work on Monday, when {walkout: the tram crews plan to down tools}, according to their union.

"{walkout: Not one tram will leave the sheds}," Zdenka Havranek, who heads the Rail and Tram Workers, told Central News Service on Saturday.

Talks with Lipograd Tramways went on at a monastery outside the city. The company's director, Bohdan Mizera, declined to say whether a new offer had been made.

Schools will open an hour later. The mayor, Jolana Krupa, appealed to both sides to be reasonable and to drivers of cars to take a neighbour along.
>>
- walkout | status: asserted | for: Zdenka Havranek

# 3
date: 2024-02-25
publisher: Lipograd Courier
title: Agreement in the small hours: trams to run after all
text<<
There will be trams on Monday. {off: The strike has been cancelled}, Zdenka Havranek of the Rail and Tram Workers said early on Sunday on the steps of the monastery where the talks were held.

{raise: Wages will go up by six per cent from April}, she and the director of Lipograd Tramways, Bohdan Mizera, said in a joint statement. "It hurts, but it is fair," Mizera added.

Buses are another matter. Their drivers are organised in a union of their own, which was not at the table. "{buses: We are stopping work on Monday as planned}," its secretary, Emil Vaskov-Toth, said by telephone.

The city is keeping the coaches it hired. The bus company serves mainly the suburbs and carries a fifth as many passengers as the trams.
>>
- walkout | status: superseded
- off | status: asserted | for: Zdenka Havranek
- raise | status: asserted | for: Zdenka Havranek; Bohdan Mizera
- buses | status: asserted | for: Emil Vaskov-Toth

# 4
date: 2024-02-26
publisher: Radio Lipo
title: Trams full, bus stops empty
text<<
Full trams, empty bus stops: Monday morning in Lipograd was odd rather than chaotic.

{busout: All 300 bus drivers laid down their work at four}, their secretary, Emil Vaskov-Toth, said. The trams ran on time, for the tram drivers' union had confirmed once more on Sunday evening that {off: its own stoppage would not take place}.

"People asked me at every stop if I was on strike. {raise: I'm getting my six per cent}, I told them, so sit down," said Ruzena Pol, who drives the number 4.

Mayor Jolana Krupa turned down a request by the bus company for a bigger subsidy.

The bus drivers' union plans to decide tomorrow whether it goes on. Its members earn about a tenth less than their colleagues on rails.
>>
- walkout | status: superseded
- off | status: asserted
- raise | status: asserted
- buses | status: superseded
- busout | status: asserted | for: Emil Vaskov-Toth
