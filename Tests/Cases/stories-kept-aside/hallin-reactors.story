# hallin-reactors: one reactor is shut for good, the other restarts and stops again; power cuts are a condition and a question, and nobody predicts them; nothing is contested
claim: one | text: the reactor Hallin 1 is shut down for good
claim: restart | text: the reactor Hallin 2 will be restarted on 9 January
claim: back | text: the reactor Hallin 2 is supplying electricity again
claim: cuts | text: there will be power cuts in January
claim: halt | text: the reactor Hallin 2 has been taken off the grid again

# 1
date: 2022-12-06
publisher: Capital Wire
title: Hallin 2 {restart: to restart in January}, owner says
text<<
HALLIN - {restart: Reactor 2 at Hallin is to go back into operation on January 9}, its owner, Skarnhold Power, said on Tuesday. The unit has been idle since a pump failed in September.

Until then the north is short of a tenth of its electricity. If the reactor is not running by mid-January and it freezes hard, districts would have to be switched off in turn for two hours a day, the grid operator, Transgrid North, said.

“{one: Hallin 1 will not return},” Skarnhold’s chief executive, Ulrika Bezuidenhout, made clear. “That chapter is finished.”

The older reactor was disconnected in 2020 after 44 years. A petition for its revival, signed by 60,000 people, was rejected by the government last week.
>>
- one | status: asserted | for: Ulrika Bezuidenhout
- restart | status: asserted | for: Skarnhold Power

# 2
date: 2022-12-20
publisher: Hallin Valley News
title: Candles are sold out
text<<
At Tornquist’s in the High Street the last candle went on Saturday. Gas stoves have to be ordered.

The Consumers’ League would like to know {cuts: whether the lights are going to go out in January}. “A yes or a no would do,” said its chairwoman, Annelise Yildirim.

At the power station they are confident. {restart: On the ninth of January we pull the rods in block 2}, plant manager Ansgar Temitope told the News. The new pump is in place, he said.

Block 1 next door is being taken apart. {one: It has been closed for ever}, according to Temitope. “You couldn’t fry an egg on it.”

The council denied a request from the skating club to light the lake on New Year’s Eve.
>>
- one | status: asserted
- restart | status: asserted
- cuts | status: questioned | for: ~

# 3
date: 2023-01-10
publisher: Capital Wire
title: Hallin 2 {back: feeds grid again}, says Skarnhold
text<<
HALLIN - {back: Electricity has been flowing from the second reactor at Hallin since 5 a.m. on Tuesday}, Skarnhold Power said, some twenty hours after the rods were raised.

“{back: Block 2 is with us again},” said chief executive Ulrika Bezuidenhout. Five weeks ago the company had announced {restart: the restart for January 9}.

{cuts: Nobody will be cut off this month}, Rasmus Oforiwaa, who runs the grid operator, Transgrid North, declared with visible relief. Mild weather is forecast until the end of the week.

Demands by the opposition to repair the older block too were refused by Bezuidenhout. {one: Hallin 1 had been retired once and for all}, she said.
>>
- one | status: asserted
- restart | status: superseded
- back | status: asserted
- cuts | status: denied-only | for: ~ | against: Rasmus Oforiwaa

# 4
date: 2023-01-24
publisher: Power & Grid
title: A short comeback
text<<
Two weeks was all it lasted. {halt: The reactor Hallin 2 was disconnected from the grid on Sunday} because of a leak in a cooling circuit, Skarnhold Power told the regulator on Monday.

“{halt: The unit is standing still, and it will do so until early February},” said plant manager Ansgar Temitope. No radiation had escaped.

For consumers nothing changes, according to Transgrid North: {cuts: January will pass without outages}. Its chief, Rasmus Oforiwaa, is buying wind power from the coast.

As regards the neighbour, Temitope has no news, he says. {one: Hallin 1 is history}; its turbine hall will be rented out as a warehouse if a tenant can be found.

Skarnhold’s shares fell by 2 percent.
>>
- one | status: asserted
- restart | status: superseded
- back | status: superseded
- cuts | status: denied-only | for: ~
- halt | status: asserted
