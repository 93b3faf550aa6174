// What annotating loads when it is first asked is loaded with the tests, and not within the first of them.
import { parseText } from "@corpus/core";
import { annotate } from "@corpus/entities";

annotate(parseText("“Rain fell,” Mayor Ida Brandt of Elstow, Norway, told the BBC on 5 March."));
