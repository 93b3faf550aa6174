/**
 * Endings that a company's name drops in running text. Folded, alphabetical.
 * Source: by hand.
 */
export const companyEndings: ReadonlySet<string> = new Set(
  `ag airlines airways bhd co company corp corporation gmbh group holding holdings inc incorporated
   international kk limited llc llp ltd nv oyj plc pte sa se spa`.split(/\s+/),
);

/**
 * Words that many organisations have in their names, and that alone name none of them.
 * Folded, alphabetical. Source: by hand.
 * Left out: "National", "Labour", "Democratic", which alone do name parties.
 */
export const genericOrganizationWords: ReadonlySet<string> = new Set(
  `academy administration affairs agency air alliance american and army assembly association authority
   bank board british bureau center central centre chamber church city club college command commission
   committee community company conference congress council county court defence defense department
   district east economic education european federal federation finance first foreign forum foundation
   front fund general global government group health high house human industries information institute
   interior international joint justice league military ministry movement museum navy network new news
   north northern office of on organisation organization party police press public region regional
   research rights royal safety school schools science security senate service services society south
   southern state states supreme team the trade trust union united university us west western
   workers world`.split(/\s+/),
);
