/**
 * Cues, one a line: the word or words | what kind of word | what it tells the reader about what is
 * reported | what it takes as the words reported; and where no rule makes a verb's forms, these (past,
 * participle, "-ing"). A word of two meanings has a line for each, what it takes telling them apart; the
 * first is meant where nothing does. The form is that of `parseCues` of @corpus/core, which says what the
 * columns may hold: a list of the user's own is written the same way.
 *
 * Source: the cues of PolNeAR's training set, counted by word and by what follows (a word takes what it was
 * annotated with in at least about half of its uses), and general knowledge; meanings by hand.
 * Left out: verbs of wishing ("want", "plan", "seek") and those of taking sides that deeds do too
 * ("support", "back", "attack"), and "seem" and "appear", all of which report no words; "go" and "be like";
 * the nouns "fact", "sign", "evidence", "news", which nobody utters.
 */
export const cueLines = `
# neutral
according to | phrase | neutral | -
in the words of | phrase | neutral | -
add | verb | neutral | quote clause
allude | verb | neutral | to
announce | verb | neutral | quote clause object
answer | verb | neutral | quote
articulate | verb | neutral | object
bark | verb | neutral | quote
begin | verb | neutral | quote | began begun beginning
brief | verb | neutral | person
bring up | verb | neutral | object | brought
chant | verb | neutral | quote object
chime | verb | neutral | quote
chip in | verb | neutral | quote
cite | verb | neutral | object
clarify | verb | neutral | quote clause object
comment | verb | neutral | quote on
compare | verb | neutral | object
conclude | verb | neutral | quote clause
confide | verb | neutral | quote clause
continue | verb | neutral | quote
cry | verb | neutral | quote
declaim | verb | neutral | quote
declare | verb | neutral | quote clause
detail | verb | neutral | object
disclose | verb | neutral | quote clause
discuss | verb | neutral | object
echo | verb | neutral | quote object
email | verb | neutral | quote
exclaim | verb | neutral | quote clause
explain | verb | neutral | quote clause object
express | verb | neutral | object
go on | verb | neutral | quote | went gone
hint | verb | neutral | clause at
imply | verb | neutral | clause
indicate | verb | neutral | clause object
inform | verb | neutral | clause person
interject | verb | neutral | quote
intone | verb | neutral | quote
joke | verb | neutral | quote clause about
laugh | verb | neutral | quote
lay out | verb | neutral | object | laid
list | verb | neutral | object
mention | verb | neutral | quote clause object
murmur | verb | neutral | quote
mutter | verb | neutral | quote
note | verb | neutral | quote clause object
notify | verb | neutral | clause person
observe | verb | neutral | quote clause
open | verb | neutral | quote
outline | verb | neutral | object
paraphrase | verb | neutral | object
point | verb | neutral | to
point out | verb | neutral | quote clause object
post | verb | neutral | quote
put it | verb | neutral | quote clause | put
quip | verb | neutral | quote clause
quote | verb | neutral | object
read | verb | neutral | quote | read
read out | verb | neutral | object
recall | verb | neutral | quote clause object
recite | verb | neutral | object
recount | verb | neutral | quote clause object
refer | verb | neutral | to | referred referred referring
reference | verb | neutral | object
relate | verb | neutral | quote
remark | verb | neutral | quote clause on
remember | verb | neutral | clause object
repeat | verb | neutral | quote clause object
reply | verb | neutral | quote clause
report | verb | neutral | quote clause object
respond | verb | neutral | quote with
retweet | verb | neutral | object
reveal | verb | neutral | quote clause
roar | verb | neutral | quote
say | verb | neutral | quote clause | said
scream | verb | neutral | quote
shout | verb | neutral | quote at
sigh | verb | neutral | quote
signal | verb | neutral | clause
single out | verb | neutral | object
speak | verb | neutral | of about | spoke spoken
speak out | verb | neutral | about against
specify | verb | neutral | clause
spell out | verb | neutral | clause object
state | verb | neutral | quote clause
sum | verb | neutral | quote
sum up | verb | neutral | quote object
summarise | verb | neutral | quote object
summarize | verb | neutral | quote object
talk | verb | neutral | about
tell | verb | neutral | quote clause person of about | told
text | verb | neutral | quote
tweet | verb | neutral | quote clause
tweet out | verb | neutral | quote clause object
utter | verb | neutral | quote object
vent | verb | neutral | quote
voice | verb | neutral | object
whisper | verb | neutral | quote
write | verb | neutral | quote clause | wrote written
yell | verb | neutral | quote
announcement | noun | neutral | clause of
chant | noun | neutral | of
comment | noun | neutral | clause about on
conclusion | noun | neutral | clause
disclosure | noun | neutral | of
implication | noun | neutral | clause
joke | noun | neutral | about
mention | noun | neutral | of
reference | noun | neutral | to
remark | noun | neutral | clause
report | noun | neutral | clause
revelation | noun | neutral | clause
statement | noun | neutral | clause on

# asserting
affirm | verb | asserting | quote clause object
argue | verb | asserting | quote clause for against
assert | verb | asserting | quote clause object
assure | verb | asserting | quote clause person
attest | verb | asserting | clause to
boast | verb | asserting | quote clause of about
brag | verb | asserting | quote clause about
contend | verb | asserting | quote clause
convince | verb | asserting | clause person
emphasise | verb | asserting | quote clause object
emphasize | verb | asserting | quote clause object
highlight | verb | asserting | object
insist | verb | asserting | quote clause
maintain | verb | asserting | quote full-clause
make clear | verb | asserting | clause | made
make it clear | verb | asserting | clause | made
proclaim | verb | asserting | quote clause object
profess | verb | asserting | clause object
reaffirm | verb | asserting | quote clause object
reiterate | verb | asserting | quote clause object
remind | verb | asserting | quote clause person
restate | verb | asserting | object
stress | verb | asserting | quote clause object
swear | verb | asserting | clause infinitive | swore sworn
testify | verb | asserting | quote clause
underline | verb | asserting | quote clause object
underscore | verb | asserting | quote clause object
argument | noun | asserting | clause
assertion | noun | asserting | clause
contention | noun | asserting | clause
declaration | noun | asserting | clause
insistence | noun | asserting | clause

# doubting
allege | verb | doubting | quote clause object
cast doubt on | verb | doubting | object | cast
claim | verb | doubting | quote clause infinitive
pretend | verb | doubting | clause
purport | verb | doubting | infinitive
allegation | noun | doubting | clause of
claim | noun | doubting | clause
rumor | noun | doubting | clause
rumour | noun | doubting | clause
speculation | noun | doubting | clause

# conceding
acknowledge | verb | conceding | quote clause object
admit | verb | conceding | quote clause object to | admitted admitted admitting
agree | verb | conceding | quote clause
apologise | verb | conceding | quote for
apologize | verb | conceding | quote for
concede | verb | conceding | quote clause object
confess | verb | conceding | quote clause to
confirm | verb | conceding | quote clause
own up | verb | conceding | to
recognise | verb | conceding | clause object
recognize | verb | conceding | clause object
regret | verb | conceding | clause object | regretted regretted regretting
admission | noun | conceding | clause

# denying
brush off | verb | denying | object
counter | verb | denying | quote clause
decline | verb | denying | infinitive
deny | verb | denying | quote clause object
disagree | verb | denying | quote clause with
disavow | verb | denying | object
dismiss | verb | denying | object
dispute | verb | denying | clause object
doubt | verb | denying | clause object
fire back | verb | denying | quote at
hit back | verb | denying | quote at | hit hit hitting
push back | verb | denying | against
rebut | verb | denying | quote object | rebutted rebutted rebutting
refuse | verb | denying | infinitive
refute | verb | denying | object
reject | verb | denying | object
repudiate | verb | denying | object
retaliate | verb | denying | quote
retort | verb | denying | quote clause
rule out | verb | denying | object
shoot back | verb | denying | quote | shot
shrug off | verb | denying | object
denial | noun | denying | clause
doubt | noun | denying | clause about
rejection | noun | denying | of

# accusing
accuse | verb | accusing | object
blame | verb | accusing | object
charge | verb | accusing | clause
fault | verb | accusing | object
accusation | noun | accusing | clause of
charge | noun | accusing | clause

# criticizing
assail | verb | criticizing | object
bash | verb | criticizing | quote object
belittle | verb | criticizing | object
bemoan | verb | criticizing | object
blast | verb | criticizing | quote object
call into question | verb | criticizing | object
call out | verb | criticizing | object
chide | verb | criticizing | quote object
complain | verb | criticizing | quote clause of to about
condemn | verb | criticizing | quote object
criticise | verb | criticizing | quote object
criticize | verb | criticizing | quote object
decry | verb | criticizing | quote object
denounce | verb | criticizing | quote object
deplore | verb | criticizing | object
deride | verb | criticizing | object
excoriate | verb | criticizing | object
fume | verb | criticizing | quote clause
gripe | verb | criticizing | quote clause about
grumble | verb | criticizing | quote clause
jeer | verb | criticizing | quote
knock | verb | criticizing | object
lambast | verb | criticizing | object
lambaste | verb | criticizing | object
lament | verb | criticizing | quote clause object
lash out | verb | criticizing | quote at against
mock | verb | criticizing | quote object
object | verb | criticizing | quote clause to
oppose | verb | criticizing | object
pour scorn on | verb | criticizing | object
protest | verb | criticizing | quote clause object
question | verb | criticizing | quote clause object
rage | verb | criticizing | quote
rail | verb | criticizing | against
rebuke | verb | criticizing | object
ridicule | verb | criticizing | object
rip | verb | criticizing | object
scold | verb | criticizing | quote object
slam | verb | criticizing | quote object
snap | verb | criticizing | quote
sneer | verb | criticizing | quote
take aim at | verb | criticizing | object | took taken
complaint | noun | criticizing | clause
condemnation | noun | criticizing | of
criticism | noun | criticizing | clause of about for
denunciation | noun | criticizing | of
dig | noun | criticizing | at
swipe | noun | criticizing | at
critical | adjective | criticizing | of

# praising
applaud | verb | praising | object
champion | verb | praising | object
commend | verb | praising | object
compliment | verb | praising | object
congratulate | verb | praising | object
credit | verb | praising | object
defend | verb | praising | object
endorse | verb | praising | object
extol | verb | praising | object
hail | verb | praising | object
laud | verb | praising | object
pay tribute to | verb | praising | object | paid
praise | verb | praising | quote object
prefer | verb | praising | infinitive object
side | verb | praising | with
thank | verb | praising | object
tout | verb | praising | object
vouch | verb | praising | for
welcome | verb | praising | object
defence | noun | praising | of
defense | noun | praising | of
endorsement | noun | praising | of
praise | noun | praising | for
supportive | adjective | praising | of

# promising
guarantee | verb | promising | clause object
offer | verb | promising | quote infinitive
pledge | verb | promising | quote clause infinitive
promise | verb | promising | quote clause infinitive object
vow | verb | promising | quote clause infinitive object
assurance | noun | promising | clause
guarantee | noun | promising | clause
pledge | noun | promising | clause infinitive
promise | noun | promising | clause infinitive
vow | noun | promising | clause infinitive

# warning
caution | verb | warning | quote clause person against
threaten | verb | warning | clause infinitive
warn | verb | warning | quote clause person of on about against
threat | noun | warning | infinitive of
warning | noun | warning | clause

# asking
ask | verb | asking | quote clause about
inquire | verb | asking | quote clause about
query | verb | asking | quote clause
wonder | verb | asking | quote clause
question | noun | asking | about

# demanding
appeal | verb | demanding | quote for
ask | verb | demanding | infinitive person
beg | verb | demanding | quote object
call for | verb | demanding | object
call on | verb | demanding | object
call upon | verb | demanding | object
demand | verb | demanding | quote clause infinitive object
encourage | verb | demanding | infinitive person
exhort | verb | demanding | object
implore | verb | demanding | quote object
insist | verb | demanding | on
instruct | verb | demanding | object
order | verb | demanding | quote object
plead | verb | demanding | quote for with
push for | verb | demanding | object
request | verb | demanding | clause object
urge | verb | demanding | quote clause object person
call | noun | demanding | for on
demand | noun | demanding | clause for

# proposing
advise | verb | proposing | quote clause person
advocate | verb | proposing | quote object
propose | verb | proposing | quote clause object
recommend | verb | proposing | quote clause
suggest | verb | proposing | quote clause object
proposal | noun | proposing | clause for
suggestion | noun | proposing | clause

# predicting
anticipate | verb | predicting | full-clause
calculate | verb | predicting | clause
envision | verb | predicting | clause object
estimate | verb | predicting | clause
expect | verb | predicting | full-clause
forecast | verb | predicting | quote clause object | forecast
foresee | verb | predicting | clause object | foresaw foreseen
predict | verb | predicting | quote clause
project | verb | predicting | clause
expectation | noun | predicting | clause
prediction | noun | predicting | clause

# naming
brand | verb | naming | quote object name
call | verb | naming | quote object name
characterise | verb | naming | object name as
characterize | verb | naming | object name as
deem | verb | naming | object name
depict | verb | naming | object as
describe | verb | naming | quote object name as
dub | verb | naming | quote name
label | verb | naming | quote object name
liken | verb | naming | object
portray | verb | naming | object as
pronounce | verb | naming | quote name
term | verb | naming | quote name

# believing
in the view of | phrase | believing | -
in the opinion of | phrase | believing | -
in the eyes of | phrase | believing | -
assume | verb | believing | full-clause
believe | verb | believing | clause
consider | verb | believing | -
discover | verb | believing | full-clause
fear | verb | believing | full-clause object
feel | verb | believing | full-clause | felt
figure | verb | believing | full-clause
fret | verb | believing | full-clause
guess | verb | believing | full-clause
hope | verb | believing | full-clause infinitive
hypothesize | verb | believing | clause
imagine | verb | believing | full-clause
know | verb | believing | full-clause | knew known
learn | verb | believing | full-clause | learned
muse | verb | believing | quote clause
opine | verb | believing | quote clause
ponder | verb | believing | quote clause
realise | verb | believing | full-clause
realize | verb | believing | full-clause
reason | verb | believing | quote clause
reckon | verb | believing | clause
regard | verb | believing | as
see | verb | believing | as | saw seen
speculate | verb | believing | quote clause
suspect | verb | believing | full-clause
think | verb | believing | clause | thought
understand | verb | believing | full-clause | understood
view | verb | believing | as
worry | verb | believing | full-clause about
assessment | noun | believing | clause
assumption | noun | believing | clause
belief | noun | believing | clause
concern | noun | believing | clause about
confidence | noun | believing | clause
consensus | noun | believing | clause
conviction | noun | believing | clause
fear | noun | believing | clause
hope | noun | believing | clause for
idea | noun | believing | clause
impression | noun | believing | clause
notion | noun | believing | clause
opinion | noun | believing | clause of on
suspicion | noun | believing | clause
view | noun | believing | clause
worry | noun | believing | clause
adamant | adjective | believing | clause about of
afraid | adjective | believing | clause about of
alarmed | adjective | believing | clause about of
angry | adjective | believing | clause about of
aware | adjective | believing | clause about of
certain | adjective | believing | clause about of
clear | adjective | believing | clause about of
concerned | adjective | believing | clause about of
confident | adjective | believing | clause about of
convinced | adjective | believing | clause about of
disappointed | adjective | believing | clause about of
doubtful | adjective | believing | clause about of
dubious | adjective | believing | clause about of
fearful | adjective | believing | clause about of
grateful | adjective | believing | clause about of
hopeful | adjective | believing | clause about of
optimistic | adjective | believing | clause about of
pessimistic | adjective | believing | clause about of
pleased | adjective | believing | clause about of
proud | adjective | believing | clause about of
sceptical | adjective | believing | clause about of
shocked | adjective | believing | clause about of
skeptical | adjective | believing | clause about of
sorry | adjective | believing | clause about of
surprised | adjective | believing | clause about of
wary | adjective | believing | of
worried | adjective | believing | clause about of

# showing
demonstrate | verb | showing | full-clause
find | verb | showing | full-clause | found
show | verb | showing | full-clause object | showed shown

# no cues, but they weaken one: "reportedly said"
allegedly | adverb | doubting | -
apparently | adverb | doubting | -
purportedly | adverb | doubting | -
reportedly | adverb | doubting | -
supposedly | adverb | doubting | -
`;
