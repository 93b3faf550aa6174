/**
 * What governments, bodies and people do and say in news: verbs, base forms, alphabetical.
 * `isActing` also knows their forms in -s and -ed.
 * Source: collected by hand from general knowledge of agency copy.
 * Left out: verbs of place and state ("lie", "border", "stretch"), which a country as land takes too,
 * and words that are nouns as often after a country's name ("trade", "force", "border").
 */
const bases = `abandon accept accuse acknowledge add address administer admit adopt advise agree aim allege allow announce
  appeal appear appoint approve argue arrest ask assert assure attack attempt attend authorize authorise
  await back balance ban begin believe blame block boost boycott call campaign cancel carry cast caution cease celebrate
  challenge claim close commit complain concede conclude condemn conduct confirm consider contend continue control
  convene cooperate counter criticise criticize cut decide declare decline deepen defend demand denounce deny deploy
  describe detain develop dismiss dispatch dispute donate emphasise emphasize enact encourage end endorse
  enforce engage enjoy ensure evacuate exchange execute expand expect expel explain express extend face fail
  fear fire fly favor favour follow gain grant halt hail hand heighten help hope host identify ignore impose
  improve increase indict inform insist intend introduce invade invest investigate invite issue join
  jail justify kill lack launch lead lift lodge maintain manage meet move need negotiate nominate note
  object occupy offer open oppose order outline own pass pay persuade plan pledge point praise
  prepare press pressure prevent proceed promise promote propose protest provide publish pull pursue push
  question quit raise ratify reaffirm reach react recall receive recognise recognize recommend refer refuse
  regard regret reinforce reiterate reject release remain remove renew repeat replace reply report repeal
  request require rescue resist resolve respond restore retaliate return reveal review revive revoke rule
  sanction schedule seek seize send serve settle share shell shoot show sign slam speak spend spark stage stand
  start state stop strengthen stress strike struggle suffer suggest summon support suspend take talk target
  tell test think threaten try underline unveil update urge use vote vow wage want warn welcome
  win withdraw withhold work worry`;

// Forms that no rule makes.
const irregular = `ate became began bent bit bore bought bound bred broke brought built came chose did does dealt drank drew drove dug fell fought felt fled flew forbade found
  gave goes got grew heard hid hung hurt had has have held hit kept knew laid lay lit leapt led left lent let made met paid put quit ran rang read rode
  rebuilt rose said sang sank sat saw says sent set shot shut slept slid sold sought spent spoke stood struck sued swore
  taught tore threw thought told took tries understood went woke wore withdrew withheld wrote tested dropped stopped
  planned banned barred admitted committed compelled controlled deferred permitted referred shipped
  stepped topped carried denied relied replied tried supplied applied`;

const baseForms = new Set(words(bases));
const acting = new Set([...words(irregular), ...[...baseForms].flatMap(forms)]);

/** "said", "objects", "launched": a finite form of a verb of doing or saying. */
export const isActing = (word: string): boolean => acting.has(word);

/** "say", "object", as after "will" or "to". */
export const isActingBase = (word: string): boolean => baseForms.has(word);

/** Verbs of saying and of mind: only who has a will takes these. Folded forms. */
export const stating: ReadonlySet<string> = new Set(
  words(`accused accuses added adds admitted admits agreed agrees alleged alleges announced announces argued
    argues asked asks believes believed claimed claims condemned condemns confirmed confirms criticised
    criticized decided declared declares declined demanded demands denied denies denounced expects explained
    expressed fears hopes insisted insists insists maintains noted notes objected objects opposed opposes
    pledged promised proposed protested protests refused refuses regards reiterated rejected rejects replied
    repeated reported said says sees stated stressed suggested told tells thinks threatened threatens urged
    urges views vowed vows wanted wants warned warns welcomed welcomes wants writes wrote`),
);

/** Auxiliaries that follow a subject. */
export const auxiliaries: ReadonlySet<string> = new Set(
  words(`am are can could did do does had has have is may might must shall should was were will would
    'd 'll 's 've ca wo`),
);

/** Adverbs that stand between a subject and its verb. */
export const midAdverbs: ReadonlySet<string> = new Set(
  words(`again already also always apparently currently directly earlier eventually finally first formally
    immediately initially instead largely later long never not n't now often once only openly previously
    publicly quickly reportedly recently repeatedly separately since similarly soon still strongly
    subsequently successfully then therefore too twice usually yesterday`),
);

/** Prepositions: what follows is no subject. */
export const prepositions: ReadonlySet<string> = new Set(
  words(`about above across after against along alongside amid among around as at before behind below beneath
    beside between beyond by concerning despite during except for from in including inside into like near of
    off on onto opposite outside over past per regarding since than through throughout to toward towards under
    until unto upon versus via vs with within without`),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function forms(base: string): string[] {
  const s = /(?:s|sh|ch|x|z)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const ed = base.endsWith("e")
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`;
  return [s, ed];
}
