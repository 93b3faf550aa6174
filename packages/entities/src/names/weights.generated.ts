// Made by scripts/train-names.ts; see SOURCE.md.
export const weightsTable: string = `1 words < 	SQPPOOOOO
1 words < 0	ULPMQQPPP
1 words < 000	UOLKVPPPP
1 words < 01	TONNPPPPP
1 words < 1	QKROPPQQP
1 words < 10	PNTNPPPPP
1 words < 13	SNLLRQQQQ
1 words < 17	UMMNRPPPP
1 words < 2	RONKQQQQR
1 words < 20	QMRMPPPQP
1 words < 2004	PSOOPOPOO
1 words < 2005	OTMUOOPNO
1 words < 2011	TQKKRQQPR
1 words < 2012	QRMMPPPQQ
1 words < 2014	UPKKQQQQQ
1 words < 2015	OVOPOPOOO
1 words < 2016	UQMNUNONO
1 words < 2017	NXNMOPPOP
1 words < 23	XNNNOPPPP
1 words < 24	ULLKQRQQR
1 words < 3	SOOKQQQPR
1 words < 30	UKKKRRQRR
1 words < 3clisgienf	SNNOPPQPQ
1 words < 4	OMQJQQQUR
1 words < 5	SKHKRRRRX
1 words < 6	UNLKQQQQR
1 words < 8	TMMRPPPPP
1 words < 9	VMMKQQQQQ
1 words < a	XPRKNNPPN
1 words < about	RVPQONOLN
1 words < afp	RLQLRRQQQ
1 words < after	SUSONOOOK
1 words < against	PQUKPPPOP
1 words < agency	NTTUMNONN
1 words < airlines	SOOOPPPPP
1 words < album	RMLKPPQXQ
1 words < all	SRNNPPPOP
1 words < am	UKKKRRRSR
1 words < amazing	OUTMOOOOO
1 words < an	RKRKOPTPT
1 words < and	NTONMNOSS
1 words < annual	SOSOOOPPO
1 words < another	XPLMOPPPP
1 words < anti	TRMOOPPPP
1 words < any	TRLJQQPQQ
1 words < ap	XPNOONONP
1 words < are	RPOKQQQQQ
1 words < as	KVQQONOLT
1 words < at	IOSXOQPNO
1 words < attack	TRMLPPPPP
1 words < author	WTMNOPONO
1 words < baby	PSMLRQQPP
1 words < back	RLSLPQPQQ
1 words < baghdad	NPOVPPPOO
1 words < band	PJTMOQQQR
1 words < bbc	PNNNPPPUP
1 words < be	UTIJPQQQQ
1 words < because	QNUOOOPOO
1 words < before	LVOMNVOON
1 words < behind	VPNOOPPOP
1 words < believe	SUNNPOPOO
1 words < best	QPOOOUOOO
1 words < between	RTMKPQQOQ
1 words < big	TKJKSSRRS
1 words < black	WLNMQQPPP
1 words < board	SPOOPPPPP
1 words < body	PPOONOOWO
1 words < boot	TRLKQQPPQ
1 words < both	LTPQOPPNR
1 words < breaking	NMWNPPPPP
1 words < brother	TSLJRQPOQ
1 words < but	SRNNNRPOP
1 words < by	OUWLNOOOM
1 words < c	OKSLRQQRQ
1 words < call	PUKLOQQQQ
1 words < called	UMPROOOOO
1 words < calls	QRTNOOOOO
1 words < canada	NWNMPPPPP
1 words < career	OTNOPPPPP
1 words < ceo	OUOOPPPPP
1 words < city	OSSMPPPPO
1 words < clinton	SQNNPPPPP
1 words < co	VMNOPPPPP
1 words < coach	SLKMRRQRQ
1 words < com	XMMOPPPPO
1 words < company	RLYMPPONO
1 words < corp	WNRNOOOPO
1 words < country	SNORQPPON
1 words < course	QLMUPQPQP
1 words < creative	PNTNOPPPP
1 words < cricket	PULOPPPPP
1 words < cvh0equh7l	SNLOQPQPQ
1 words < d	VKKJSRRRR
1 words < daughter	MZMNOPPOO
1 words < day	PRNMMUOTN
1 words < deadly	SOPPPPPPP
1 words < designer	MVTONOPON
1 words < did	QTNMPPPPP
1 words < doc	SOOOPPPPP
1 words < down	XQLONPOOP
1 words < dr	OWLOPPPPP
1 words < dr.	MYMNPOPPO
1 words < e	VKMNQQQQQ
1 words < email	NYNNOPPNO
1 words < english	SOLLRQQQQ
1 words < episode	RQLMPPPRP
1 words < even	SRONOPPPO
1 words < ex	QLTNOPPQP
1 words < example	OSNTOOOOO
1 words < fact	NWNNPPPOP
1 words < fat	VMMOQPQOP
1 words < father	OXLNOPPPP
1 words < feeney	TMMNRPPPP
1 words < ff	MUSLPPOPO
1 words < file	TJKMQQQQT
1 words < film	NSPOPPPRP
1 words < firm	QSULNNONR
1 words < first	NTRKSNPPO
1 words < flight	TLKLRRRRQ
1 words < follow	QTLNQPPPP
1 words < followers	VMMMQQQQQ
1 words < for	PSQNNNPQQ
1 words < former	PPUMNOOTO
1 words < four	TRNOOPPOO
1 words < friend	OVNOPPNOP
1 words < from	JUTVNOONN
1 words < game	UOTPOOOOM
1 words < gave	STNOOOPOO
1 words < generation	TPNPOPPPO
1 words < germany	PMWMPPPPP
1 words < get	SQKLRRQQQ
1 words < giroditalia	TNNMPQQQQ
1 words < good	VMNMPPPPQ
1 words < got	RUNNOOPOO
1 words < great	OUNOPPPPP
1 words < group	UMXNNONNO
1 words < gt	RNKTPPPOQ
1 words < happy	OTOOPPPPO
1 words < has	PVLNPPPPQ
1 words < have	VQMKPPPPP
1 words < help	PTPMPPQPP
1 words < her	PRLLPVPPP
1 words < here	QTLOPPPPP
1 words < hidden	TNNNQQQQP
1 words < high	PMTNPPPQP
1 words < hill	SQNMQPPPP
1 words < him	MTUMOPPMP
1 words < his	VJNPTOPPP
1 words < hit	PNMLPQQQV
1 words < hot	PMRSOPPPO
1 words < how	LVTMNPPOO
1 words < however	OWNNOOPPP
1 words < husband	RSJMQQOQR
1 words < i	WKKMTQQQQ
1 words < iata	NMNYPOPPO
1 words < if	RTSMNOPON
1 words < image	MUUOOPONO
1 words < in	OINYOOPPT
1 words < include	KWRKQQPNQ
1 words < including	KPRSNOONU
1 words < into	NNMZPPOOP
1 words < iraq	UMMMQPQQP
1 words < is	TRNLNOOTO
1 words < it	QTONPPPPP
1 words < its	TOTTMOONK
1 words < jamaledwards	UMMMPPQPR
1 words < jobs	LLL[QQQOP
1 words < just	RTLKPQQPQ
1 words < justinbieber	PUMOPOPPP
1 words < know	RQLLRPSPP
1 words < last	QRJRPPQPP
1 words < leader	LYOONPPOO
1 words < like	RUOKONPOS
1 words < line	VONNPPPPP
1 words < live	QNMNPPPVO
1 words < long	RQLLRQQPQ
1 words < lord	NWONOPPPP
1 words < love	NVQMPPPON
1 words < ly	VMMNQQPQQ
1 words < madam	SKKLQRRSR
1 words < made	STKMPPPPQ
1 words < magazine	SLTNPPPOO
1 words < man	L\\MONOPPN
1 words < many	TMLKRQQRR
1 words < me	PRQMQPPPP
1 words < media	OUNOPPPPP
1 words < meet	OVONPOPPO
1 words < mh17	SJPKRQQQS
1 words < million	TMVKNPPPO
1 words < mini	TNMMQQPQQ
1 words < minister	QTTNNOOON
1 words < month	OOLLQVQQQ
1 words < more	XMQLOPPPP
1 words < morning	PPMRPPPPP
1 words < mother	OWONPOPNO
1 words < movie	NNPPNOOYO
1 words < mph	SNMMRQPQQ
1 words < mr	OUOOPPPPP
1 words < mr.	LSRROPPPO
1 words < ms	OUMOPPPPP
1 words < ms.	NUOOPPPPP
1 words < my	SMQLQPQQP
1 words < name	OVPNOOPOO
1 words < named	OKRKQPQPV
1 words < near	MMLWOQRRP
1 words < new	RLSMQQOQQ
1 words < news	NMUQPPPPO
1 words < next	QSMNPPPPP
1 words < night	TNNNPPPPP
1 words < no	QPKIRRQQS
1 words < not	RQMVNOOON
1 words < now	TSJMPPQQP
1 words < obama	SRONPPPPP
1 words < of	QPRSONNRN
1 words < off	QMSLQPPQP
1 words < old	USQJNPPOO
1 words < on	QOSOOPPOP
1 words < one	PRPLQPQPP
1 words < only	URNNPOPOP
1 words < or	RNSOOOPPP
1 words < other	TSTOONONM
1 words < our	SNRMOPPRP
1 words < out	UQLLPPPPQ
1 words < over	SSNSNNONO
1 words < own	RMRNOOONV
1 words < page	TQNOOPPPP
1 words < park	NOMXPPPOP
1 words < party	PRSKQPOPO
1 words < pdf	SOOOPPPPP
1 words < people	OOOOVOPPO
1 words < percent	NRWOOOONO
1 words < person	VKLLRQRQR
1 words < ph	VMNOPPPPP
1 words < photo	PPTLQPPPP
1 words < place	SKIISSSST
1 words < plane	TOMNQQQPO
1 words < planner	OJRTPQPOP
1 words < play	MTVNNOOOO
1 words < playing	TMTMOOPPP
1 words < plays	RSKNPRPPP
1 words < pm	PUNNOPOPP
1 words < pope	RSNNPPOPP
1 words < president	NUOOPPPOP
1 words < press	QOMWPOOON
1 words < prince	PTOOPPPPP
1 words < product	VLJLRRQRR
1 words < professor	OTPOPOPOP
1 words < pronounced	VKKKRQQRQ
1 words < read	RQKKQQQRS
1 words < real	WKMMQQQQQ
1 words < reason	RTMMPPPPP
1 words < report	SPMMQPPQQ
1 words < reuters	QNTMNUPNO
1 words < right	TNJLQRQQS
1 words < royalwedding	PUNLPRPNP
1 words < rt	KWQNOPPPO
1 words < russia	RSNOOOPPO
1 words < s	PRRQMOOOP
1 words < said	SVKMOPPPP
1 words < saturday	TPLKQQQQQ
1 words < say	TOQLPPPPP
1 words < saying	RUONOOPOP
1 words < says	NWTLNOPOO
1 words < season	QOUNOPPPO
1 words < see	QSNSOPPOO
1 words < senator	LXNOOPPPP
1 words < show	TQOOOPPOO
1 words < since	QPLKQSQQR
1 words < singer	NUOOPPPPP
1 words < sir	OVMNOPPPP
1 words < site	PMWLOPPQP
1 words < so	RSNOOPPOP
1 words < some	SQKLQQQQQ
1 words < son	QWNPOOONO
1 words < state	QPVOPOOOO
1 words < station	QNXNOOOPO
1 words < stop	MTOUOOOOO
1 words < succeed	MVOOPPPOP
1 words < support	QSLLQQQPQ
1 words < systems	TNSNOOPPP
1 words < teague	PXMLPPPOO
1 words < team	QQTKPPPOP
1 words < technology	QMQMPQPQQ
1 words < tells	JUWMOOPOP
1 words < than	NRWLONPQP
1 words < thank	VKOMPPQQQ
1 words < thanks	MWOOPPPOO
1 words < that	UTRKPNPPM
1 words < the	PNPRMQRMT
1 words < their	WOONOOPPP
1 words < them	TSMMOPPPP
1 words < then	VUOLNOPOO
1 words < there	PSOOPPPPO
1 words < these	UJHJTRRRU
1 words < think	MWROOOPPO
1 words < this	UOGSPORPQ
1 words < three	TNPOOPPQP
1 words < time	RTPMPOOOP
1 words < to	NTPTNQOOO
1 words < today	PUTONOONN
1 words < told	KWVMOOPOO
1 words < tomorrow	XOMOOOOOP
1 words < tonight	SLRLQPPQQ
1 words < too	SKJKRRRSS
1 words < transit	SLLKRRPRT
1 words < tuesday	NKVNPPPQP
1 words < twitter	UKROPPPOP
1 words < two	UROQMOOON
1 words < uk	RQLLQQQQQ
1 words < under	RVKMPRPPP
1 words < up	SRJQPQOPP
1 words < use	MMVLPPPRQ
1 words < using	WOTOMOOOO
1 words < v	RLULPPPPP
1 words < via	NTPMPPPPP
1 words < video	SQPKPPPPP
1 words < w	QSNLPPPPQ
1 words < was	STLLPPPPP
1 words < washington	TNMVOOPOO
1 words < watch	PMRMPQQRQ
1 words < watching	UIJHSRSTT
1 words < way	SRKMRPQPP
1 words < weather	RLKRQQQQQ
1 words < wednesday	QSPOPPPOP
1 words < weekend	TMMOPQQPQ
1 words < what	SPOOOTPON
1 words < when	QUKLUPPOO
1 words < where	TVNNNOOOO
1 words < whether	QRMNPQPPP
1 words < which	RQKKQRQQQ
1 words < while	OTRNNOPNR
1 words < who	OYNLPPPOO
1 words < why	QUOOPOOOO
1 words < wife	MWNROOPNO
1 words < will	TSONOPPPN
1 words < with	PVMMPPPOQ
1 words < without	RQMMPQPQQ
1 words < won	UNNMPPQPP
1 words < world	SMMNQQPQR
1 words < would	RQLNQQQQQ
1 words < writes	MWTNNOPON
1 words < x	SSLLPQQQP
1 words < yeah	TNNOPPPQP
1 words < year	SQVLMNOSN
1 words < years	QSNPOPPPO
1 words < you	TRNLPPPPO
1 words < your	UKJMQQQQV
1 words > 	SPOONPPQP
1 words > 0	WMMLQQQQQ
1 words > 08	RMLKRRRSR
1 words > 1	WMLNPQQQP
1 words > 10	UJKMRRQRR
1 words > 100	SSLNPPPPP
1 words > 12	QMUSOOOON
1 words > 13	QRLOPPPPQ
1 words > 15	UQONOPPOP
1 words > 16	OTNSNOOOP
1 words > 17	OUNOPOPPQ
1 words > 18	SRMNPPPPP
1 words > 2	YIPLQPPPP
1 words > 2011	STMKPQQPP
1 words > 2012	OVRLOPMOQ
1 words > 2016	NWONOPOPP
1 words > 2017	NXNNOPPOO
1 words > 22	QNKIRSRSS
1 words > 24	SPLJRQQQR
1 words > 25	RLLTPPPQP
1 words > 3	RPMTPOPPO
1 words > 30	UNNMPPPPP
1 words > 31	NTMSPPPOO
1 words > 33	TRONOPPPP
1 words > 36	STLLQPPPP
1 words > 37	ULKLRRQQQ
1 words > 39	NVLUNPOON
1 words > 4	VRMMPOPPO
1 words > 45	RPUMOOOOO
1 words > 5	RJOOPRQQR
1 words > 54	TNJKRRQRR
1 words > 6	QTKMQPPPP
1 words > 7	UNNNPPPPP
1 words > 713	TKMKRQQQR
1 words > 777	UNNNPPPPP
1 words > 8	YNKKPQQPQ
1 words > 9	SOLKRQQQQ
1 words > 90	PJLSPRRRQ
1 words > a	SNSPNPPPO
1 words > about	RVKQOPPOO
1 words > according	STONPOPNO
1 words > account	SPJIRRRRS
1 words > accused	USLNOPPOO
1 words > action	PMVOOPPPO
1 words > actor	QOMLQPPWP
1 words > actually	PVNOPOPOO
1 words > added	NTOPPPPPP
1 words > afp	ONNSPPPPP
1 words > after	TLNWNSOOM
1 words > again	MSVNNPPOO
1 words > against	VNNOOPPPP
1 words > agency	TQNOOPPPP
1 words > agreed	OWNNOPPPO
1 words > ahead	SOOOPPPPP
1 words > air	QNTUNOONO
1 words > aircraft	QNNNPQONW
1 words > all	WPMLNOOUN
1 words > allege	SOOPPPPOP
1 words > allegedly	MWOMPPPPP
1 words > along	PQKTPNPUN
1 words > already	RRMOPPPPP
1 words > also	PWMNOPPOP
1 words > amazon	UNMNPQQPP
1 words > an	NTOLPOPSP
1 words > and	PRSMNONQR
1 words > android	SMLMQPPPU
1 words > announced	PUSMNOPOO
1 words > announcement	PSNPOPPOP
1 words > another	PUNOOPPPO
1 words > any	SRNOOOPPP
1 words > ap	ZMLKQPPQQ
1 words > app	NOUNOOPNT
1 words > appear	SLKLRRRRR
1 words > applications	SNMNQQPQR
1 words > are	SPPLROPOR
1 words > aren't	TOSOOOONO
1 words > argued	NUMPPPPPP
1 words > argument	MWMMPQQNQ
1 words > around	UOOOPPOOP
1 words > art	RRNMPQPPP
1 words > as	SPPRNOOOO
1 words > asked	OTMTOPOPO
1 words > asserted	URNNOPPPO
1 words > at	SUKQOPPOO
1 words > attached	SOOOPPPPP
1 words > attacks	UPMMOPPPP
1 words > attempts	TRNOOPPOP
1 words > auspol	TOOOPPPPP
1 words > authorities	VPMOPPOPO
1 words > away	THIJSSSUS
1 words > b	UNMMQQPPP
1 words > baby	TKLKRRQQR
1 words > back	UPNNPPPPO
1 words > backed	VNMNPPPPQ
1 words > based	TIJIUSRRT
1 words > be	UNMROPPPP
1 words > beat	OWNNPOPPO
1 words > became	PWONPOPOO
1 words > becomes	QPNNOOOWO
1 words > been	TRNOOPPOP
1 words > before	TNQLPPPPP
1 words > began	SVKRNOPOO
1 words > behind	TOOOPPPOP
1 words > being	QKKSPTQQP
1 words > believe	TOOOPPPPP
1 words > best	UKKLRRQRS
1 words > better	RRLNQQPPP
1 words > between	UOOOPPPOP
1 words > bill	RRLMQQQPQ
1 words > black	TJRNPPPQP
1 words > book	NWNNPPPPO
1 words > boss	NMXMOPQQO
1 words > both	RTNMOPPPP
1 words > boys	RTLMPPPPP
1 words > bringing	SMMTPQPPP
1 words > business	RNSNOPPPO
1 words > but	TSNPNPPNO
1 words > by	RPTQOPONN
1 words > calendar	XKLLQQQQQ
1 words > call	SSNOOPPPP
1 words > called	QUJQOPPPO
1 words > calling	PUNOOPPPO
1 words > came	SQMSNNTNM
1 words > can	SNNMPPPOV
1 words > can't	QSNNPPPPP
1 words > candidate	OORVNOOOO
1 words > car	QVONPOPOO
1 words > care	VNLOPPPPP
1 words > career	RUMOOOOOP
1 words > case	OVRMOPOOO
1 words > cbb	QSLNPPPPQ
1 words > cbcnn	SOOOPPPPP
1 words > cdntech	TONOPPPPP
1 words > chairman	RNXLMNPPO
1 words > champion	PPOOOWOOP
1 words > change	SRNPOPOOP
1 words > changed	SSPQNOOOO
1 words > charge	QMSNPPPPP
1 words > charges	TOOOPOPPP
1 words > check	PSMMPPQQQ
1 words > chief	OMVLPPQPQ
1 words > city	VNTLOOPOO
1 words > claims	NVQMPPPPO
1 words > clinton	PWNNOOPPO
1 words > close	PPOUOPPOP
1 words > club	PMRUOOOOO
1 words > com	ZMHJQRQQR
1 words > come	RMLTPPQPP
1 words > coming	RNUOOOOPO
1 words > comment	OUMNOPPPP
1 words > commissioner	WPSMMOOON
1 words > communities	XOOONPPOO
1 words > companies	TOOPNPPPP
1 words > company	OOTNOPPPP
1 words > confident	NTONPPPPP
1 words > continued	PTNPPPPOP
1 words > continues	PSNMPTOPN
1 words > control	VNMMPPQPP
1 words > could	SORSOOONN
1 words > court	URNNPOPOO
1 words > coverage	UOKOPPPPQ
1 words > crash	TONOPPPPP
1 words > crashed	SOOOPPPPP
1 words > culture	THIHVSRQV
1 words > currently	NTUMNPOOO
1 words > cuts	SOOPPPPPP
1 words > d	THJJSSSTS
1 words > d.	TNMMQQQQQ
1 words > dan	WMONPPPPO
1 words > david	UNNNPPPPP
1 words > day	SKRPPQPPO
1 words > dead	ULKKRQQRR
1 words > dear	RSMLQPPPQ
1 words > death	LUMSPPPPP
1 words > debate	VSLMOOPPP
1 words > december	WOONOPPOP
1 words > decision	QTNMPPPPP
1 words > declared	NTOOPPPPP
1 words > demand	SPPPPPPOP
1 words > described	VPNNOPPPP
1 words > design	TNNNPPPPP
1 words > despite	OWNRNPONN
1 words > device	RNLNPPPPX
1 words > did	QPULOPPPO
1 words > died	NWMMOPQPP
1 words > dies	QSOPOPPPO
1 words > dining	TMMNQPQQP
1 words > director	SOMNOOPTP
1 words > district	KMSYOOPPN
1 words > div	WNNOOPPOO
1 words > do	ROTOOOOPO
1 words > does	MWNNOPPPP
1 words > doing	SROOOOPOO
1 words > don't	ORRKPQPPP
1 words > done	VJIKRSRRR
1 words > down	WLQNOPOPO
1 words > dr	UQPOOONPO
1 words > draft	RNSNOPOPP
1 words > drive	VKKJUQQRQ
1 words > due	VKKJRRSRR
1 words > during	RSTRNNONM
1 words > e	VQLLQPPOQ
1 words > earlier	PNMUPOPPP
1 words > early	WIJJSRRSR
1 words > earth	MQSLOQQQQ
1 words > east	QMNXOPPNO
1 words > economy	SOOOPPPPP
1 words > election	RUOOOOOOP
1 words > elections	RNURNOONO
1 words > email	VONOPPPPP
1 words > ends	MSWMOPOOO
1 words > enough	TOOPPPPPP
1 words > epa	SOOOPPPPQ
1 words > era	NXNPOPOPO
1 words > et	NXLNOPPPP
1 words > even	VNONOPPPP
1 words > ever	SOOOOSPOO
1 words > every	PUOOOPOOO
1 words > executive	UNSNOOPPO
1 words > experts	VOLPPPPPP
1 words > explained	OUNNPPPPP
1 words > exports	WMNOOPPPP
1 words > face	WMOPOPOOP
1 words > faction	OOLVPPPPP
1 words > failed	TRNOOPPOP
1 words > families	QMOVOPOPP
1 words > family	PJRLRSRQQ
1 words > fans	QQRMPPPPP
1 words > fb	TMMMQQPQR
1 words > fell	POTOOPPOO
1 words > figures	TNPOPPPPP
1 words > file	UONOPPPPP
1 words > films	OTOOOPPPP
1 words > final	KVNSOOPPO
1 words > finally	QMTNPPPPP
1 words > financial	UONOOPPPP
1 words > finds	MVTMOOOOO
1 words > finished	OOTOPPPOQ
1 words > firms	UOOPOOPPP
1 words > first	OVMROOPPO
1 words > flight	RNTOOPPPP
1 words > follow	ORPKQQQQO
1 words > food	UMNNQPPPQ
1 words > for	QPQPNMVOO
1 words > forces	ROTOOPPPO
1 words > former	TLROOPPPP
1 words > found	UPRNOOOOO
1 words > four	RUNMPPPOP
1 words > free	QMVMOPPPP
1 words > friday	TNNMPQPPQ
1 words > friendly	TNONPPPPQ
1 words > from	TRQNNNOOP
1 words > front	PLTMOQQPS
1 words > funds	YMLPOPPPP
1 words > funeral	VKJJSRQRS
1 words > gameinsight	SMMOPPPPT
1 words > games	VONOPPPOO
1 words > gave	NWMMOOVON
1 words > general	TSKKRPPPQ
1 words > get	RPOMPPPPP
1 words > getglue	TOOOPPPPP
1 words > gets	SPVOOONON
1 words > getting	VMNOPPPPP
1 words > getty	UMNNPQQPO
1 words > giant	VPOOOOOOO
1 words > give	QUNNOPPOP
1 words > go	ZKNNPPPOP
1 words > goal	OWPOOOOOO
1 words > goes	TPMOPPPPP
1 words > going	SQNNOPPPP
1 words > gon	TNNNQPQPP
1 words > good	PVMMQPPQO
1 words > got	VQNONOPOO
1 words > government	QUNNOPPPO
1 words > grateful	TMNOPPPPP
1 words > great	UQLKQQPPP
1 words > group	QSNLQPPOQ
1 words > groups	TNOPOPPPP
1 words > growth	SPOOOPPPP
1 words > gt	TOOOPPPPP
1 words > gusto	SNNNPPPQQ
1 words > had	MVQLPPPPP
1 words > haha	NZMMOPPOP
1 words > hair	RTNMOPPPP
1 words > half	SQJLRQQQR
1 words > happy	OVMNPPPPO
1 words > hard	VOPPOOOOO
1 words > has	OTQKOOPTO
1 words > have	USLOQOOON
1 words > having	QSTMOOOOO
1 words > he	ORHRNQSTP
1 words > head	OPXMOOPOP
1 words > heads	PSNNPPPPP
1 words > health	SONSOPPPP
1 words > heard	SPNNPPPPP
1 words > held	QTLMOQQPQ
1 words > help	UQMMPPPPP
1 words > her	ULNMQQQQQ
1 words > here	PQQMPPPPP
1 words > hi	MKTSPQPPP
1 words > him	TNONPPPPP
1 words > himself	OUMOOPPPP
1 words > his	PVMMQOPOP
1 words > hit	UTLLPPPPP
1 words > hits	TMSMPPPPO
1 words > home	YNNMOPPPO
1 words > honeymoon	SSNMPPPPP
1 words > hope	QSLSMPPPO
1 words > hopes	NMRLNRQRS
1 words > hot	UKLKRRQRR
1 words > house	PPVOOOONP
1 words > housing	QLLSQQQQR
1 words > how	POULPPQOP
1 words > however	SPMLQQQQQ
1 words > https	VNROOOOOO
1 words > i	QRLKQSQQQ
1 words > i'm	SPLLRQQPQ
1 words > i've	QQLIQQRRR
1 words > identified	RNMUOPPPP
1 words > if	RSLOPPPQP
1 words > in	QONSOQOOP
1 words > include	POTOPOPOO
1 words > index	SNNNPPPPP
1 words > inside	ULLMRQQQQ
1 words > internet	TMLMQPQSQ
1 words > interview	OPXONOOON
1 words > into	UOLLOPPPV
1 words > introduced	QNMXPOPOO
1 words > iraq	PMNUPPPPP
1 words > it	TOPONOTNN
1 words > its	TNNNPPPPP
1 words > job	QOOTOPPPO
1 words > jobs	ONOXMPPPP
1 words > july	WRNNOOOOO
1 words > just	SRNLPQPPP
1 words > justin	UOOPPPPOP
1 words > justinbieber	RTMOOOPPO
1 words > killed	VRKMNQQPP
1 words > know	VLMMQQQQQ
1 words > knows	OPLRQQQPQ
1 words > language	SJKLSRRSS
1 words > last	TSIOPPPQP
1 words > late	OSNUONOOO
1 words > later	PYLMOPQOP
1 words > latest	QQKKQQQQR
1 words > leader	QNTQNPPNP
1 words > learned	QSNOPPPPP
1 words > led	TSRLOOOON
1 words > left	RSLNPPQPP
1 words > let	RYRLNNONN
1 words > life	QTOOOOPOO
1 words > lights	SNLLPSQQR
1 words > like	SPNNOPPPR
1 words > likes	NWNMPPPPO
1 words > line	UOMOPPPPP
1 words > live	PUNMPQQQO
1 words > lived	QUNOOPPOP
1 words > local	ZMNOOOPOO
1 words > lol	PUNNPPPPP
1 words > long	UMMMQQPQQ
1 words > look	SRLSOOOPO
1 words > looking	VNOPOOPPO
1 words > looks	RLUKPQQQP
1 words > lose	QNTOOOPOO
1 words > lost	PTTMOOPNO
1 words > love	UPKNPPPQP
1 words > lt	TRLNPQPPP
1 words > luck	SOOOPPPPP
1 words > made	PXMMOPPPP
1 words > magazine	SLRMPPPQP
1 words > make	VNMNPPPPP
1 words > makers	WNNOPOPOO
1 words > makes	ROQLPPQPQ
1 words > malaysia	SNNOPPQQP
1 words > man	QOSSNOOON
1 words > march	VNLOPPPPP
1 words > market	WPONOOPOO
1 words > masterchef	TNNOPPPPP
1 words > may	NSUJPQPQN
1 words > media	WONOOOPPP
1 words > meets	PTNNPPPPP
1 words > members	RNSOPPPPP
1 words > memory	TONOPPPPP
1 words > men	RMTNPPPPO
1 words > message	UONOPMQQP
1 words > met	OWNMOPPPP
1 words > mh17	SMSNPPPPP
1 words > microsoft	QNSNOOONU
1 words > might	VNMOPPPPP
1 words > minister	TRMOOPPPP
1 words > miss	TOOOOPPPP
1 words > missile	QMSJQQQQQ
1 words > mobile	UNONPPPPO
1 words > monday	VNONPTONN
1 words > money	PONMWPPOP
1 words > moneymonitor	TNOOPPPPP
1 words > more	VNNOPPPPP
1 words > morning	TLNLQQQQQ
1 words > most	SPKNRPPPR
1 words > mother	OUNNPPPPP
1 words > moved	PSOPOPPPO
1 words > movement	VNRNOOPPN
1 words > movies	SQLLRQQQQ
1 words > moving	TLMNQQQQQ
1 words > mufc	QTNNPPPPP
1 words > music	PNLLQQRQT
1 words > must	RMUMPNPPP
1 words > my	QSONPPPPP
1 words > n	QTKLPQQQQ
1 words > na	WJJKRRQRR
1 words > name	VRKRNPPPO
1 words > named	PQMXNOOOO
1 words > names	ONYNOPPPO
1 words > nasa	TOOOPPPOP
1 words > national	OPUMUNOPN
1 words > near	WPNTNOONN
1 words > need	UNMNPPPPP
1 words > never	SSMNOPPPO
1 words > new	QSRMOOPOO
1 words > news	QMQUOOPOO
1 words > newspaper	SMTUNNNNO
1 words > next	QVNMPPPNP
1 words > night	TMMNQQQQQ
1 words > no	RVJLPQQPQ
1 words > not	SSONOPOOO
1 words > note	WMMOPPPOP
1 words > noted	PUMOPPPPP
1 words > now	SRPNPPOOO
1 words > numbers	RTONPPPOO
1 words > o	[NJMOPPPP
1 words > obama	TNMOPPQPP
1 words > of	UOMPOQOOQ
1 words > off	TONNPPPPP
1 words > offer	UNSLPPPOO
1 words > official	UNUMOPPOM
1 words > officials	OQTRNOOOO
1 words > often	PNTTOOOOO
1 words > oh	NRMSQOPPP
1 words > oil	UMPPOPPOP
1 words > old	VPKLQQQQQ
1 words > on	SRPSNQOOL
1 words > once	QSMMQPQPP
1 words > one	RRSMOOOOP
1 words > only	TNJJRRRQS
1 words > opened	NSLMPSPTO
1 words > or	QRJMPRQQR
1 words > originally	PPMSPQPOQ
1 words > our	SNTNOQPNP
1 words > out	VLNMRPPQP
1 words > outbreak	VMNKQQQQQ
1 words > over	VRKNOPPPP
1 words > pa	TONOPPPPP
1 words > party	PPRQSNNNO
1 words > pdf	WLLNQQPPQ
1 words > people	UMLLVOPPP
1 words > per	UNMMQQQQQ
1 words > period	VTMMNTNON
1 words > person	SNMNQPPPR
1 words > photo	UNLNQPPQQ
1 words > photography	RQMOOOPOT
1 words > photos	UMMMRQQQQ
1 words > pic	WNNOOPPOP
1 words > place	SNNOQPPQQ
1 words > plans	RPTLOPPOP
1 words > played	OUNOOPPOP
1 words > player	NOWOTNONN
1 words > playing	PSSNOOPOO
1 words > plays	NUNOPPPPP
1 words > please	RTLKQQPPQ
1 words > plus	NRNOONOXO
1 words > police	MMSUOPPPO
1 words > political	TRNNOPPPP
1 words > poll	OOWNOOPPP
1 words > possessed	SQNNPPPPP
1 words > post	WMLSOPOPO
1 words > posted	RSMNPPPPP
1 words > poster	UNMOPPPPP
1 words > president	RNYLOOPPO
1 words > pretty	QUNOPPPOO
1 words > prices	VOMNPPPPP
1 words > prince	PUMMPPPPP
1 words > programme	MONNOOQZP
1 words > protests	TNPPPPPOP
1 words > put	SPNMPPPPQ
1 words > quality	XNNNPPPPP
1 words > rain	TNMLRPPQQ
1 words > rains	VNMNPQPPP
1 words > reacted	UQMOOPPOP
1 words > reading	TOOPOPPPP
1 words > ready	SPMMQQQQQ
1 words > real	PSMRPPPOP
1 words > realestate	TNOOPPPPP
1 words > received	OTOOOPPPP
1 words > records	PNWOOOPOO
1 words > refugee	NOOWOOPPP
1 words > refused	OTOOPPPPP
1 words > regards	TONNPPPPP
1 words > released	RMPMPPPPU
1 words > remarks	PXNNOPPOO
1 words > remember	PTLMPQQQP
1 words > replied	OTOOPPPOP
1 words > report	QZLKPOPPP
1 words > reported	TSRLOOPOO
1 words > research	TNMLQPPPS
1 words > responded	MVNOPPPPP
1 words > results	TOOOPPPPP
1 words > retail	SOOPPPPPP
1 words > returned	URNLPPPPP
1 words > reuters	QMMXNOPPO
1 words > reuterslive	TONOPPPPP
1 words > revenue	VNONOPPOP
1 words > review	VKLKRQRRR
1 words > right	PTMMPPPPP
1 words > rights	PNTQOPOOP
1 words > role	QTONPPPPP
1 words > roll	SSMLQPPQP
1 words > rose	WPNMOPPPO
1 words > rt	PTPNPOPOP
1 words > ruling	OSUNNOOOO
1 words > runs	PMNMPXPPP
1 words > s	LWSKOPOOS
1 words > said	PTQNOPPOO
1 words > sales	QMTMORPPP
1 words > saturday	WNTMNOOOO
1 words > say	SMQQOPPOP
1 words > says	JWOOPQQQP
1 words > scale	POOVOOOOO
1 words > scored	LWOOOPPPP
1 words > search	TPOOPPPPP
1 words > security	VNSMOOOOQ
1 words > see	UKPMPQQQQ
1 words > seeing	TOPOPPPPO
1 words > seen	VMMOPPPPP
1 words > seized	UOOOOPPOP
1 words > senator	NSTOOOOOO
1 words > senators	VKIKSRQRR
1 words > series	XNOOOOPOO
1 words > served	OOQTOPPPO
1 words > service	UORNPOOPO
1 words > services	UOOPOPPOP
1 words > set	OTTMNOPPO
1 words > settled	NZNOOOPOO
1 words > she	RQMSOOPPO
1 words > shit	VKJJRRRRR
1 words > shot	UNLMSPPPP
1 words > should	RSPTNNOON
1 words > show	PNSQOPPPP
1 words > shows	NUNNNOOUP
1 words > shut	PMUMPOPPP
1 words > sick	TNNOPPPPP
1 words > simolove	SNNNPQQQP
1 words > since	VSNOOLPOP
1 words > single	UOOPOOOOP
1 words > singles	ONTROOPOO
1 words > sir	TQOOOOPOP
1 words > site	VPNOOPPPO
1 words > sitting	WONNOPPOO
1 words > six	USMMOOPPP
1 words > snapchat	OSNNNOOOW
1 words > so	VOPLOPPPP
1 words > some	UNOOPPPPP
1 words > sorry	SNMNQPPQR
1 words > south	NMOXOPPPO
1 words > speaking	NUNNPPPPP
1 words > speech	PSTNOOOOO
1 words > spent	LTSONPPOO
1 words > spoke	NVNOPPPPP
1 words > spokesman	QOVNOPPOO
1 words > start	USKOPOPPO
1 words > started	SSLPPPPOO
1 words > stated	NWNNPQPPP
1 words > statement	OWONOOPOO
1 words > stayed	OSOPPPPOP
1 words > still	RSRNOOPNN
1 words > stop	SONOPPPPP
1 words > story	SNOOPQPPP
1 words > strain	VOOOPOPPO
1 words > stressed	NVNOPPPPP
1 words > studies	VMLNQQPPQ
1 words > such	TRMNOPPPP
1 words > suggest	UOOPOPPOP
1 words > sunday	OLQVOPPPO
1 words > super	TQNPOPPOP
1 words > sure	TOOOPPPOP
1 words > system	RKMIRRTQT
1 words > systems	WLKLQQQQR
1 words > take	VQNNOPPOP
1 words > taken	OMTNPPPPR
1 words > takes	MOQUMNOUN
1 words > talks	PTTMOOOOO
1 words > teacher	TOMOPPPPQ
1 words > team	PMQJTRQPR
1 words > tech	TONOPPPPP
1 words > technology	UOOOOOPPO
1 words > tell	SOOOPPPPP
1 words > tells	NVMNPPQQP
1 words > text	WLIKTQQRR
1 words > thank	MXKNPQQPP
1 words > that	USPNOOOON
1 words > the	RROPNOOOT
1 words > their	WKKLQQQSQ
1 words > them	UNOPPPPOP
1 words > then	UXKLOOPPO
1 words > there	WLLLQQQQR
1 words > these	ULLMQQQQR
1 words > they	TROOOOOOO
1 words > thing	WMMNPPPPP
1 words > think	SMNNQQQQQ
1 words > thinking	UNNNPPQPP
1 words > thinks	NUNOPPPPP
1 words > this	VMPOOPOPP
1 words > though	RRRMOPPOO
1 words > threw	MVNOPPPPP
1 words > thrilled	TOOOPPPPP
1 words > through	OUQNOPPPN
1 words > thx	MYNNOPPOP
1 words > ticket	LSWNNOPPO
1 words > time	SONOPPPPP
1 words > to	RSPPNPOOP
1 words > today	NTUMOOPPO
1 words > together	PTMMOVOOO
1 words > told	MXNOOPPPP
1 words > toll	TOOOPPPPP
1 words > tonight	RPNMQQPQP
1 words > too	QMMSOPPOT
1 words > top	SNNOQQPPQ
1 words > trade	OMNSOXNON
1 words > trading	UPTMOMPOP
1 words > travel	OOVOOOOOO
1 words > trial	SMMNQQQQQ
1 words > tried	UPKMPQQPP
1 words > true	UNLOPPPQP
1 words > try	SRONOOPOP
1 words > turned	SONTONPPP
1 words > turning	VOOOOPOPP
1 words > turns	UNNOPPPPP
1 words > tweet	VRMNOPPOO
1 words > tweeted	STPNNOOOO
1 words > twitter	TPPPOOPOO
1 words > two	TOOOPPPPP
1 words > u	SOOOPPPPP
1 words > uh	QMRMPQQQQ
1 words > uk	PNLTQPPPP
1 words > ukraine	SOOOPPPPP
1 words > unit	ONWLPOOPP
1 words > up	XNMNPPPOP
1 words > upon	WLILQRQRR
1 words > urge	TQKLQQQQP
1 words > urged	NUNNPPPPP
1 words > used	QULNPPPPP
1 words > very	UOOOOPPPP
1 words > via	TOPOPOOPP
1 words > victims	YPMLPNPPP
1 words > victory	VSMNOOPOO
1 words > video	RLWNPOPOO
1 words > view	QSNOPPPPP
1 words > virus	UPNMPPPQP
1 words > visit	SQOMOPPPP
1 words > visited	MVPOOPPPP
1 words > volcano	OMMWPPPOO
1 words > voteon	SOONPPPPQ
1 words > vs	UKOJRQQPR
1 words > vs.	MYMOPPPPO
1 words > w	NTOUOOOOO
1 words > wait	TNNOPPPPP
1 words > walks	WPKKQPQQP
1 words > want	UNNOOPPPP
1 words > wanted	NTUNNOOOO
1 words > warns	NSUNOPPPO
1 words > was	MWNPOOOPR
1 words > watch	QSNOOPPPP
1 words > way	TNOOPPPPP
1 words > we	QMTNPPPPP
1 words > wearing	WLMMPPPPP
1 words > weather	VNNMPPPPP
1 words > web	OKTLQQPPR
1 words > well	QRKKQQPQT
1 words > went	TSLMPPPPP
1 words > were	QRQOONONS
1 words > what	QTLLOPPQR
1 words > when	VQIRPPPPO
1 words > where	QMKQOOWPP
1 words > which	RQQMOOONS
1 words > while	SQURNMONN
1 words > who	QTMNOPPPP
1 words > why	PUOLOPPPP
1 words > wife	NRTMOPPPP
1 words > will	QPTQNNNTL
1 words > win	PNXONOPOO
1 words > wins	NNVNOPPPP
1 words > wireless	WPLOPOPPO
1 words > with	SRSNNROOM
1 words > within	XOOOOOOOO
1 words > women	NPWOOPPON
1 words > won	LRYMOPPPO
1 words > work	RSNOOPPPP
1 words > worked	RUOMOPPOP
1 words > worldcup	SPNOPPPPP
1 words > would	UTMKOPPPO
1 words > wrote	MWNOPPPPP
1 words > x	PQULOPPOO
1 words > ya	UMLNQQQQQ
1 words > year	YOMNNPPOO
1 words > years	UNONPPPPP
1 words > yes	PXNNOOOOO
1 words > you	QSONOSOOO
1 words > your	ROSPOOOOO
2 words < 	VNQNPORNO
2 words < 1	TKJRPQQQR
2 words < 1998	YPMNPNPNP
2 words < 2	SLJRRQQPR
2 words < 3	WMMMPPQQP
2 words < 6	PMLLQVQPR
2 words < 6mm	TOLOPPPQP
2 words < a	SNOKNWONR
2 words < about	OXUNOOMMN
2 words < after	LPOVOTONO
2 words < against	VSLOROOOO
2 words < an	YSLJQOONR
2 words < and	NQSSNLLTQ
2 words < army	NNUWOONNN
2 words < as	QNKMOPPVT
2 words < at	MPSUPSOLN
2 words < author	OVNOOPPOO
2 words < before	NTTNPNONP
2 words < best	SNNMPRPPP
2 words < by	SRSMONOOO
2 words < called	UPSQONOON
2 words < chairman	OWONPPPNP
2 words < chief	OXNMPPPNO
2 words < co	VMMNPPQPP
2 words < coach	PVNNPPPPP
2 words < colonel	NYNOOOPNO
2 words < commander	QSOLPPPPP
2 words < company	NSWNOOONN
2 words < dr	PTOOPPPPP
2 words < elect	OSPOPPPPP
2 words < firm	NRVNPOOOO
2 words < first	TLMLOSQPV
2 words < for	SOWPPLNMO
2 words < forward	PSOOPPPPP
2 words < from	PQNSOOUMO
2 words < general	NYMNOPPOP
2 words < have	VMSNOPOOO
2 words < his	RPOQMMSSO
2 words < i	UMMLPQQRQ
2 words < in	PJNVOQPRP
2 words < including	QSRLPOPPO
2 words < is	STLKQPQQP
2 words < it	URLTONOON
2 words < its	ONMNPQPPX
2 words < japan	NUVMOOOPO
2 words < jobs	ULLHQSQUR
2 words < leader	NSULPOPNP
2 words < london	ONKUQPQPQ
2 words < minister	NXOOPOPOP
2 words < mr	OWNNPOPOP
2 words < ms	VOLLPPPRP
2 words < my	VJHKQSRTS
2 words < named	OVMUOOOON
2 words < new	SPKKQQQQR
2 words < news	OULSOOOPO
2 words < newspaper	NWRPOOONN
2 words < of	SSSMOQNNM
2 words < official	OVSMOOPNO
2 words < on	RJPWPPOMO
2 words < or	ZLLRNPPOP
2 words < party	MPWMPOPNP
2 words < president	RSMOPPOPP
2 words < russia	OMUSNSNNN
2 words < s	SPINQRSPQ
2 words < said	PXLMPPPPP
2 words < say	ROPJQRQRP
2 words < says	PVOMPPPOP
2 words < see	OQJSPQPQP
2 words < some	UPKLTOPPP
2 words < team	NNRQOUOOO
2 words < that	NQSMOOVOO
2 words < the	QJQTORQKT
2 words < time	UKJLQRQRS
2 words < to	TOQTNNONO
2 words < up	QJLUQPPQS
2 words < video	QQIUOOPQP
2 words < with	RPPLMLURR
2 words > 	QMNRORQTM
2 words > 0	TNSLPPPPP
2 words > 1	WKHQQPQQS
2 words > 10	XOKMPQOOQ
2 words > 13	UQKLQQQPP
2 words > 2	VMKSPPPPP
2 words > 2012	RSMNPPPPP
2 words > 3	ULLRQPPOQ
2 words > 4	TLMKRRRQR
2 words > 6	WNKLQQQPQ
2 words > 7	TOMMPQQPQ
2 words > 8	ROTRONOOO
2 words > 9	UKKLQRQQS
2 words > a	MRUMOMLRT
2 words > after	NSSPOSNNN
2 words > against	NVUNOOONO
2 words > all	NRXNNOOOO
2 words > also	TZMMONNON
2 words > and	LOOPNQQUQ
2 words > ap	NMOTPSOOO
2 words > are	SUSSNNLNM
2 words > as	UQQONOOOO
2 words > at	UMQQOOONO
2 words > bill	STLKPQPQP
2 words > boarded	PSOOPPPPP
2 words > but	NLNSNQMTU
2 words > by	TPGHPTQTS
2 words > called	NUPKQPPPQ
2 words > chief	NUQNPPOOP
2 words > co	MQMWPPPOP
2 words > earlier	MONZPNPPO
2 words > for	VMNOPQPOP
2 words > group	PNXNPOOPP
2 words > had	QSPLPOPRO
2 words > has	NQVPPOPOO
2 words > have	PPRNNNOOV
2 words > he	VSRNONMON
2 words > head	NUOOPPPOP
2 words > http	VJORPNPPP
2 words > i	ZIIKQQQSR
2 words > in	TNNROUONN
2 words > it	OLNSPQOMV
2 words > just	NRSWOMNNN
2 words > made	NOTUONOON
2 words > may	RRMLPPPQQ
2 words > mh17	QLQLPQQRR
2 words > new	QMPSPPPPP
2 words > newspaper	SNWNONOOO
2 words > not	RNNMPPTPP
2 words > now	VKIKRRRSR
2 words > of	WSLPOOOON
2 words > off	UKLUQPPOP
2 words > on	TWNROKONO
2 words > one	PQRLPPPPP
2 words > or	UMPNNONOV
2 words > poll	OOUSNOOON
2 words > president	ORVMNOOPO
2 words > prison	POPVOOOON
2 words > published	SNIIRRRST
2 words > quits	NWNOPPOPP
2 words > reading	VPNOPPONP
2 words > rebels	MRVSNOOOM
2 words > report	NNTONONUO
2 words > s	SMTLPPOQO
2 words > said	QRSMPOOOO
2 words > scored	NYNOPPOOP
2 words > since	LPNUPUOON
2 words > singer	TNRSONONO
2 words > soul	TOOOPPPOP
2 words > star	UQONOPOOP
2 words > sweden	NNWOOUOMN
2 words > takes	NTOWONNNO
2 words > that	RSSJOROPM
2 words > the	QNTRNQMQM
2 words > this	TMMVPOPOO
2 words > to	XPQMOONOO
2 words > today	TKIOQSRRQ
2 words > told	SNLMQQQRQ
2 words > via	OPNWOOPOP
2 words > w	TJRKPQQRQ
2 words > was	NUQSNNSMM
2 words > were	MPUVOOOMN
2 words > which	QSSIMMLXR
2 words > who	QUOPQOONO
2 words > whose	NOMTOOOVO
2 words > will	LUOKPPPNV
2 words > with	PQOMPRNTO
2 words > won	OWMOOPPOO
2 words > would	MSUNOUNNN
2 words > you	XHIJRSSSR
3 words < 	VOPPPNONQ
3 words < a	QKNKPPVPV
3 words < an	UMMLOPUPO
3 words < and	TVJKOOOUN
3 words < at	OLRTPSOON
3 words < by	USPRONONM
3 words < cleric	PTOOPPPPP
3 words < co	WMKNQPPQQ
3 words < for	PNLQOUNVN
3 words < from	SKPNPPQRP
3 words < group	TRXMNONLN
3 words < i	TLMNPRPRR
3 words < in	MOQTPNNUM
3 words < including	NWSKPONRN
3 words < its	POYOPOONN
3 words < leader	OXNNPPPON
3 words < like	NNUNPOOTO
3 words < minister	NXMOPPPOP
3 words < no	WNMNPPOQQ
3 words < of	LPVROQRNM
3 words < or	TNPTPNPMO
3 words < party	NOXNPOOPO
3 words < president	OVOPPOOOO
3 words < s	UNRSNOOON
3 words < that	POSSNOOOO
3 words < the	LKPQNUROT
3 words < to	VUPNPMONN
3 words < told	PPWOPOONN
3 words < with	URUONMLKU
3 words > 	QPOPNOPSO
3 words > 2012	UNKLPRQQR
3 words > 3	TMMKPSQSQ
3 words > 39	OTUNPOOOO
3 words > a	WSLMONNNU
3 words > after	NPRRONTOM
3 words > agree	SPOPPOPOP
3 words > an	OTYNPLNNN
3 words > and	TTRLPOMRM
3 words > are	OPWOOPONO
3 words > as	NYRMQNMOO
3 words > at	UPQSQMNPM
3 words > before	RNVLQNPPO
3 words > by	VLHKPRRTR
3 words > for	NOOMPQTPQ
3 words > from	UPIIQSQRR
3 words > had	QTNSOOOON
3 words > has	MWWLPOOLN
3 words > http	TKISQQQQP
3 words > https	TMIJPSSRT
3 words > in	MUOWOPLRK
3 words > is	QQNPNMRWM
3 words > made	PVNOPPPOO
3 words > of	LUTLPTMTL
3 words > on	OOPTOTOMN
3 words > reading	SPOPPOOOP
3 words > said	NTVLOMPRO
3 words > says	ONUMQOPOQ
3 words > since	NUOOOONOT
3 words > that	NPQMOTVNN
3 words > the	UPNSOLMKV
3 words > to	PUSIONNPU
3 words > told	PRWOPNNNN
3 words > was	UNKLPRQQR
3 words > were	VSSLONNON
3 words > where	PQWNPNNOO
3 words > which	SMOUORUJK
3 words > who	NWSMPNOON
3 words > will	MRRNONXON
3 words > with	TNJSNMRPT
actor-armed-group < 	LOXNPPPOP
actor-armed-group < an	JPYNOPPPP
actor-armed-group < and	LOXNPPPOP
actor-armed-group < for	MSNTOPPPP
actor-armed-group < of	MPVNPPPPP
actor-armed-group < suspected	LPWNPPPPP
actor-armed-group < the	RPSMPOPOO
actor-armed-group < to	NNVNPPPPP
actor-armed-group < with	NSSNPPPPP
actor-armed-group > 	MQXLPPPOO
actor-armed-group > and	LPWNPOPPP
actor-armed-group > has	MNPUPPPOP
actor-armed-group > in	KQXNPOPOP
actor-armed-group > leader	MPXNOPPPP
actor-armed-group > militants	KPWNPPPPP
actor-armed-group > terrorist	NPTOPPPPP
actor-company < 	MOWNPPPPP
actor-company < a	TNOLNOPPV
actor-company < after	NPUOPPPPP
actor-company < and	MNXNPPPPO
actor-company < as	OMXMPPQOO
actor-company < at	ONXLPPPPP
actor-company < based	OOSOOPPPP
actor-company < by	NOTOPPPPP
actor-company < chipmaker	OPTOPPPPP
actor-company < former	OOTOPPPPP
actor-company < from	MOZMOOOPO
actor-company < giant	OOXMPPPNO
actor-company < in	MOUROPPOO
actor-company < like	OOUOPPPOO
actor-company < of	MQXNOPOOO
actor-company < on	QOPLPQQQP
actor-company < rival	ONWNPPPPO
actor-company < said	NNWNOPPPP
actor-company < that	NNWOOPPPP
actor-company < the	NQMRPPPQP
actor-company < to	NNXNPPOOP
actor-company < with	NNVOPPPPO
actor-company > 	OKRPPPPOU
actor-company > also	NLWOPPPPP
actor-company > and	LSVLOTOOO
actor-company > are	NPUOOPPOP
actor-company > asked	PPSOPPPPP
actor-company > board	NPWNOPPPP
actor-company > ceo	OPUMPPPPP
actor-company > directors	ONUPOPPPP
actor-company > for	ROSLPPPPP
actor-company > had	NOUPPPPPP
actor-company > has	NNSRPPPOP
actor-company > have	ONUNPPPPP
actor-company > http	MOVMOPPPP
actor-company > in	OOSOPPPPP
actor-company > is	ORSMPPPPP
actor-company > makes	OOTPPPPPP
actor-company > on	MNVNOPPPP
actor-company > playstation	POSOPPPPP
actor-company > reported	NNUOPPPPP
actor-company > reports	OMTOPPPOP
actor-company > said	MQVOPOOOO
actor-company > share	MPWOOPPPO
actor-company > stock	NPVNOPPPP
actor-company > store	MPXMOPPPO
actor-company > that	MOWPOOPPP
actor-company > the	NUSJPPPPP
actor-company > to	OOSNPPPPP
actor-company > was	MNVOOPPPP
actor-company > which	OPVOPPPNO
actor-company > who	VOJKQQQQQ
actor-company > will	MPUOPPPPP
actor-company > working	LOWNPPPPP
actor-company > would	NOWOOOPPP
actor-intergovernmental < a	IPZOOPPPP
actor-intergovernmental < after	MPVOPPPPP
actor-intergovernmental < agency	NPWMPPPPO
actor-intergovernmental < and	NPVNPPPPP
actor-intergovernmental < at	NPVMPOPOP
actor-intergovernmental < by	NPUOPPPPP
actor-intergovernmental < for	OPVNPPPPO
actor-intergovernmental < in	NPWMOOPPO
actor-intergovernmental < is	MOXOOPPOP
actor-intergovernmental < of	LP[LOPPPO
actor-intergovernmental < on	LPVOPPPPP
actor-intergovernmental < said	MOVOPPPPP
actor-intergovernmental < that	MPVOOPPPP
actor-intergovernmental < the	TPRMPOOOO
actor-intergovernmental < to	LPXOOOPPO
actor-intergovernmental < with	NPUOOPPPO
actor-intergovernmental > 	MPVNPOPPP
actor-intergovernmental > allies	MPXOOPPPO
actor-intergovernmental > and	LPWNOOTOO
actor-intergovernmental > by	NPVNPONPP
actor-intergovernmental > conference	LPWOOOPPO
actor-intergovernmental > countries	MPWMOPPPP
actor-intergovernmental > for	OPTOPPPPP
actor-intergovernmental > had	NPUPPOPPP
actor-intergovernmental > has	PPSNQOPPP
actor-intergovernmental > headquarters	OPTOPOPPP
actor-intergovernmental > in	MPXMPOPPO
actor-intergovernmental > is	NOVOPPPPP
actor-intergovernmental > leaders	LPWOOPPPO
actor-intergovernmental > led	WPKOPPPPO
actor-intergovernmental > members	NPUOOPPPP
actor-intergovernmental > membership	OPUOPOPPP
actor-intergovernmental > nuclear	NPWNOOPOP
actor-intergovernmental > offices	NPUNPPPPP
actor-intergovernmental > officials	LOWOOPPPP
actor-intergovernmental > on	NPWNOOPOP
actor-intergovernmental > peacekeepers	OPUOOOPOO
actor-intergovernmental > peacekeeping	NPTPPPPPP
actor-intergovernmental > plans	NOUOPPPPP
actor-intergovernmental > president	OPTOOPPPP
actor-intergovernmental > report	LOVPOPPPP
actor-intergovernmental > said	MWPOPPPOP
actor-intergovernmental > says	POTOPOOPO
actor-intergovernmental > standards	OPUOPOOPP
actor-intergovernmental > summit	SPQOOPPPO
actor-intergovernmental > that	SOLMQRQQQ
actor-intergovernmental > the	MOYLPPPQO
actor-intergovernmental > to	LPXNOOPPO
actor-intergovernmental > troops	NPUOOPPPP
actor-intergovernmental > will	NPTOPPOPP
actor-nongovernmental < 	SNROPOPOP
actor-nongovernmental < and	TPPOPOOOP
actor-nongovernmental < group	SPOPPPOOP
actor-nongovernmental < the	KPWPPSOOO
actor-nongovernmental > and	LPVPPPPOP
actor-nongovernmental > has	WOPNPOONP
actor-nongovernmental > said	TNRNPOPOP
actor-nongovernmental > the	OQQNQUONP
actor-party < 	TNQNPPPPP
actor-party < 06	XONOOOPPO
actor-party < a	ZMLMOPPPP
actor-party < and	QNQMPQQQQ
actor-party < as	SMOLQQQQQ
actor-party < baghdad	NPTOPPPPP
actor-party < of	ROVNOOOOO
actor-party < on	QMNMQPPQV
actor-party < party	MPVOPOPPN
actor-party < super	WNKOPPPPO
actor-party < the	QNUNMOOPS
actor-party < told	WOMPOPOPO
actor-party > 	TPRMOPPOO
actor-party > and	SNSQOPPON
actor-party > are	UPNNOPPPO
actor-party > democrat	UPLMPPPPP
actor-party > has	RTPLOOPOQ
actor-party > http	NNVNQPPPP
actor-party > in	TQMMOOOPS
actor-party > is	OMTUOOOOP
actor-party > leader	MPUPOPPPP
actor-party > of	TOSMPOOPO
actor-party > that	UPOOOPOPO
actor-party > the	UPQMOPPOO
actor-party > this	TONMPQPPQ
actor-party > to	SPSNOOOPN
actor-party > will	PNOPPPPPT
admin1 < 	KRURNPPOP
admin1 < a	OKJWSPPOP
admin1 < against	NNVOOPPPP
admin1 < and	IPOYOPPPP
admin1 < as	LORUOQPOO
admin1 < but	NMWRNOPPO
admin1 < cambridge	OONUPPPPP
admin1 < connecticut	POOSPPPPP
admin1 < east	SLKRQRQPP
admin1 < eastern	NPOVOPPPP
admin1 < falls	PLOUPPPPP
admin1 < for	LMUSNQPPP
admin1 < former	NOTQOPPOP
admin1 < from	SOISQPPPP
admin1 < his	NOUPOPPPP
admin1 < in	NOMXPPPOO
admin1 < like	ORLRRPPOO
admin1 < maryland	OOOSPPPPP
admin1 < north	TJGMRSSSS
admin1 < northeastern	MOOUOPPPP
admin1 < northern	NPMVPPPPP
admin1 < of	RLNTPPPPP
admin1 < on	OLSRTOOOO
admin1 < over	MMUROPPOP
admin1 < r	OPOTOOPPP
admin1 < said	OPPSOPPPP
admin1 < southern	MOLXPPPPP
admin1 < state	ONNUPPPPP
admin1 < that	MMPWNPOPP
admin1 < to	RMNQPQPQQ
admin1 < was	OOQSQOOOO
admin1 < with	JNWSQOPPO
admin1 > 	PNQTMPPPP
admin1 > a	RNKUPPPPP
admin1 > after	OOJXPPPPP
admin1 > and	MPOWOOPOO
admin1 > are	NMVROOPPO
admin1 > as	QJPPQQQQQ
admin1 > based	JOOWTOOOO
admin1 > but	NQPSOPPPP
admin1 > by	OONTPPPPP
admin1 > can	QLPMQRQQP
admin1 > capital	NOMPUPPPP
admin1 > captain	OOXKNPPPP
admin1 > caucus	OOMVOPPPP
admin1 > caucuses	OONVOOPPP
admin1 > chancellor	MPONVPPPP
admin1 > city	POJXPPPPP
admin1 > coach	ONUNOPPPP
admin1 > coast	ROPJUQPPP
admin1 > connecticut	PONSPPPPP
admin1 > could	NNSROPPPP
admin1 > democratic	OOOUOPOPP
admin1 > economy	LNNPWPPPP
admin1 > for	QOIWPPOPP
admin1 > former	PVNLPPPPP
admin1 > gov.	ONMWOPPPP
admin1 > government	SMMLUPPPP
admin1 > governments	RKUPPPPOO
admin1 > governor	QNJSQQQQQ
admin1 > has	RMLORRPQQ
admin1 > have	LMTSOPPPP
admin1 > http	OTMQOPPOP
admin1 > i	NNMWSOPOO
admin1 > in	QMTNPPPPP
admin1 > is	MNL\\PPPOP
admin1 > last	MNUSOPPPO
admin1 > maryland	OOOTPPOPP
admin1 > new	NNNWOPPPP
admin1 > on	RMPSOPPPP
admin1 > or	NPNUPPPPP
admin1 > primary	ONKZNPPPP
admin1 > province	TNKSOPPPP
admin1 > ranch	OPMVPPPPP
admin1 > region	SMTSNNPOO
admin1 > republican	ONNUOPPPP
admin1 > says	NSNTOPPPP
admin1 > sen.	OOMVOPPPP
admin1 > senator	NPKYOPPPP
admin1 > state	KMUSNPQPP
admin1 > states	XMNMOPPPP
admin1 > that	PMLOQQQQR
admin1 > the	NRMUOPPPO
admin1 > to	POKVPPPPP
admin1 > town	SNMRROPPO
admin1 > us	LNNZONPPP
admin1 > voters	TMMVNPPOO
admin1 > was	NLLXPQPPP
admin1 > west	VMLPPPPQP
admin1 > where	POOTPPPPP
admin1 > which	POLTRPPOO
admin1 > who	MOUTOOOOO
admin1 > will	MQSQOPPOO
admin1 > with	PLNSPRQQP
after " a	RNMOOPPVP
after " an	QLMNTPPSQ
after " and	PQJNONSUP
after " by	UMLJQRQRR
after " clinton	NSRMPPPPP
after " for	PSMUOPNPO
after " from	ONPTPOPPO
after " he	PNNNQOWNP
after " http	VSKQMPPNO
after " i	TSKMPPPQP
after " if	SSNOOPOPP
after " in	WLKPUONRN
after " is	VLJLPPPVP
after " it	TKUQOOOOO
after " mr	OPMUPPPPP
after " not	OOWOOOOPP
after " on	SSMLOPNSP
after " our	NXMNPQPNP
after " s	KUTPOPOOO
after " said	TKLROMOTS
after " says	SOMMQQQQQ
after " she	SRNNOOQPO
after " that	XMPLPPORO
after " the	TMKRPNPSP
after " this	OTQNOPPPO
after " to	TRNNPPPNP
after " trump	OUOOPPPOP
after " tweet	URNPOPPOO
after " we	PPPMROPSO
after " with	PMPMPPPWP
after & gt	TLMMPQQQR
after & http	UNNOPPPPP
after & lt	QUPOOOOOO
after ' 2012	NTTOPPLPP
after ' a	UMJJRRRRR
after ' acting	ONNUPPPPP
after ' action	NRTNOOPOO
after ' administration	OWMNPPPPP
after ' aides	NWLOPPPPP
after ' album	MUTNPNNPO
after ' allegations	NWNOOPPPP
after ' ambassador	PMOUPPPPP
after ' and	QUOMOOPPP
after ' announcement	LTQOPPPPP
after ' argument	MWMMPPPPP
after ' attempt	MSUNOOPPP
after ' attempts	MQMSSPPPP
after ' bid	OPNTOPPPP
after ' biggest	MSLXOPPOO
after ' board	NPXOOOOOP
after ' body	QTNNPPPPP
after ' book	MVOOPPPPP
after ' border	OPOSPPPPP
after ' bottom	RSLKQQQPR
after ' call	NSPNSPPPO
after ' campaign	PSLKQQQQQ
after ' candidacy	NTOOPPPPP
after ' capital	OPLWOPPPP
after ' chance	OQSOPPPPP
after ' chances	NQOSOPPPP
after ' chief	OPSPPPPPP
after ' comments	OXLNPPPOP
after ' constitution	ONVMPPPPP
after ' death	LUMSPPPPP
after ' decision	OUJSPPPPP
after ' defence	OOOWOOPOP
after ' defense	OSORPPPOP
after ' demand	MONUPPPPP
after ' democratic	OPOTOPOPP
after ' department	OOSPPPPOP
after ' deputy	NSNSOPPPP
after ' early	ORLRPPPPP
after ' economic	NMNVPPPPP
after ' economy	NOMWOPPPP
after ' efforts	OOPTOPPPP
after ' elections	ONLVPPPPP
after ' endorsement	NVNOPPPPP
after ' european	OTLRPOPPP
after ' failed	OTOOPPPPP
after ' family	OYLMPPPOP
after ' father	NVMOPPPPP
after ' final	OTPOOPPPP
after ' finances	OOTOPPPPP
after ' first	MSQRNOPOO
after ' foreign	OONVOPPPP
after ' former	LVRNPPPOP
after ' four	OUNNOPOSO
after ' future	MRNUOOPPP
after ' handling	OSOQOOPPP
after ' head	NQSMPPPPP
after ' health	NRMSOPPPP
after ' high	MULROPPPP
after ' history	NTOTOPNNO
after ' in	UOQKPQPPO
after ' interior	OOLVPPPPP
after ' king	OLNVOPPPP
after ' largest	OLNXPPPPP
after ' last	OTRKOPPPP
after ' latest	NOTOPPPPP
after ' lawyer	OWNOOPPPP
after ' leadership	PSOOPPPPP
after ' leading	NOUOOPPPP
after ' london	NSLVPOPPO
after ' long	OMMWPPPPP
after ' main	MOTPPOPPQ
after ' minister	PNMUPPPPP
after ' minor	POTOPPPPP
after ' most	PSNROOPOO
after ' mother	OUNNPPPPP
after ' movie	LUSOOPPOP
after ' name	QSOKSPPPP
after ' national	MPMWPPPPP
after ' new	MQQTOOPOO
after ' next	POLVPPPPP
after ' nuclear	MNKZPPPPP
after ' official	MMTUPPQPL
after ' oil	OONUPPPPP
after ' on	UKJJRRRST
after ' ongoing	NOTOPPPPP
after ' only	MQUOOOOOO
after ' own	MTSPOPPON
after ' parliament	NSPPOPPPP
after ' past	OQNSPPPPP
after ' performance	MOSRNOOOS
after ' pixel	NOQOPPPPS
after ' plan	TSOPLPOOO
after ' plans	PTPLPPPPP
after ' playstation	POSOPPPPP
after ' policy	LRWMMPPPP
after ' political	NPTQPPPOP
after ' post	OUQMPPPOP
after ' president	OOTOOPPPO
after ' presidential	OPOSOPPPP
after ' primary	MORSOPPPP
after ' prime	OONTPPPPP
after ' private	USLMPPPPP
after ' pro	NNUPOOPPP
after ' problems	NPSPPPPPP
after ' rbi	PTNOPPPPP
after ' recent	MRTROOOOO
after ' remarks	LYKRPPPPO
after ' request	OVQMOOPOO
after ' role	NSKTPPPPP
after ' ruling	OSNROPPPP
after ' running	PSOPPPPPP
after ' second	NQMUPPPPP
after ' server	OUOOOPPPP
after ' show	PTNOPPPPP
after ' south	OOOTPPPPP
after ' speech	RQLMQQQPQ
after ' staff	PUOOPPPOP
after ' state	POKWPPPPP
after ' statement	NVRMOPPOO
after ' successor	OULNOPPOT
after ' super	OSPOPPPPP
after ' support	OUOOPPPOP
after ' supporters	ONUNPPPPP
after ' supreme	NONVPPPPP
after ' the	RRMLPPPQP
after ' third	NQQSOPPPO
after ' top	LORVOOOOP
after ' trial	OTOPPPPPP
after ' trip	MWNMPPPPP
after ' two	MTNRPPPPP
after ' vice	NONQTPPPP
after ' victory	MWMOPPPPP
after ' view	PUMMPPPPP
after ' visit	PVNMPPPPP
after ' watch	OVMNPPPPP
after ' weapons	OSMRPPPPP
after ' wedding	PUNOPPPPP
after ' weekly	MQXNKPPPP
after ' wife	NRTMOPPPP
after ' words	OVUNNNNOO
after ' work	NUONPPPPP
after , 1	SLJQTQPQQ
after , 16	OTNSNOOOP
after , 19	OSOOPPPPP
after , 2009	QSLNPQQRP
after , 2012	NZNOOOPNO
after , 2015	MUUPPNNON
after , 2016	NWONOPOPP
after , 24	NWOMOPPPP
after , 33	TRONOPPPP
after , 5	SKSOPOPPP
after , a	KVPQQOONQ
after , about	KNQXOPPPO
after , according	OTPQOQNNO
after , after	QLQNPQQRP
after , aka	TLNSPROPN
after , alabama	LNNXPPPPP
after , all	NOPMTOOUN
after , along	OPRTMNPOQ
after , also	NVKRPPPOO
after , although	NPOXPOPON
after , amid	NPTSOOOOO
after , an	MSTPQNONO
after , and	OPNSOROQO
after , are	MVRNOPOOO
after , arguing	RLMNRQQQQ
after , as	PRPSPOQMN
after , asian	PPLNSQQQQ
after , aug	MMMXPPPPP
after , australia	OOTNPPPPP
after , author	NQNSNOOTO
after , b.c.	NPOUPPPOP
after , before	QNVNPOORO
after , belgium	NMTPOQPPP
after , berkeley	PPULPOPPP
after , britain	POMUPPPPP
after , but	SPQQNNORN
after , by	NPQTPOPPO
after , calif.	PLRUPOOOO
after , california	POOTPPPOP
after , calling	NUNPOPPPP
after , canada	QMJXPPPPP
after , chairman	OTOOPPPPP
after , chief	OUONPPPPP
after , china	LML[PPPPO
after , chinese	OOTNQOQOP
after , compared	OOUQOPPOO
after , connecticut	PONTPPPPP
after , county	NRNTPPPOO
after , curator	PTOOPPPPP
after , d.c.	ONOTPPPPP
after , deputy	OUMQPPPPO
after , described	OSNPPPPPP
after , despite	KVPQOPPOO
after , did	PPNTPPPOP
after , died	PTOOPPPOO
after , director	OWNOOPPOP
after , don't	RSLLQQQQP
after , during	OONVPPPPP
after , egypt	SLKKRRRRR
after , england	NNRSPPPPP
after , europe	NPPSPPPPP
after , executive	OWMNPPPOO
after , file	LVTMPPPOO
after , fla.	ONMXPPPOP
after , florida	NONWPPPOP
after , following	OQPSOPPPP
after , for	OMMMPPSTS
after , former	QSSNPOONN
after , formerly	NTQPPOPOO
after , founder	OWOOOOPON
after , france	PNNUPPPPP
after , from	PQVKQOPPO
after , georgia	LPMWOPQPP
after , germany	NOLXPPPPO
after , giving	MPQUOPPOO
after , good	RUPLOPOPO
after , had	MUSPOOOOO
after , harry	PUOMPPPOP
after , has	NTRQPOOOO
after , have	UQMVMOPON
after , he	SRPMPPMRO
after , head	OVNNPPPOP
after , her	SNNRPPOPP
after , here	SSNMOPPPP
after , his	LVLXOONNN
after , holt	POTPPOPOO
after , honduras	POOSPPPOP
after , however	OUTLOOPPN
after , i	SMRMNUPOP
after , i'm	VMPIQQQPQ
after , in	MQNUPPPOO
after , including	SNJNRSRNQ
after , indonesia	SPLMQQQQQ
after , interior	OPVRONONO
after , iran	OLTRPOPPO
after , iraq	QLMTPPPQP
after , is	MPQPRQMRP
after , israel	POJXPPPPP
after , it	QOJQSNROR
after , italy	NMLZPPPPP
after , its	NPOTPPPPP
after , jewish	QNQNTPOOO
after , johannesburg	OLNWPPPOP
after , just	OOSMQQQPQ
after , killing	OPORSPPPO
after , known	NSOORPPPP
after , kuwait	QOOSPPPPP
after , led	OPTPPPPOP
after , libya	PNNUPPPPP
after , located	MNRWOOPOO
after , london	ONMVPPPPP
after , made	PVNNPPPPO
after , managing	OTPOPOPPP
after , mark	NXNMPPPOP
after , maryland	OOOTPPOPP
after , massachusetts	PQNSPPPOP
after , md	NUNSPPOOO
after , microsoft	PMVLNPPNT
after , mobile	QNNTPPPOP
after , most	SJJORQQRS
after , mr	SPOTNLUMM
after , mr.	TOUPPMOMO
after , near	SJNLQRRRS
after , nearly	OOPUOPPOO
after , new	NOOUPPPPP
after , nh	NNNXOPPOP
after , nicaragua	PNNUPPPPP
after , north	LSRTOOONN
after , not	MSMUOPPOO
after , oct	NNNWOPPPP
after , october	TJILRRRSS
after , of	NRNUOPPPO
after , official	RMIQPRRQR
after , ok	PKMSPQRRQ
after , on	LPPVPPPOP
after , once	ONUMOPPPP
after , one	NPSPPNTNO
after , or	OQNWMOOOQ
after , our	PPMTPPPPP
after , palestinian	MOPSPPPPP
after , paris	ONMXPPPOO
after , pennsylvania	OMNWPPPOO
after , please	MVSLOPPOO
after , police	QMLQQRQQP
after , portugal	PONTPPPOP
after , president	OSPNSOOOO
after , project	NSOQPPPPP
after , rain	TNMLRPPQQ
after , received	MRNSPPPPP
after , released	NQNNOOOOX
after , returned	NSNRPPPPO
after , rome	POOTPPPPP
after , running	RMLQPQQRP
after , russia	MNMZPOPPO
after , said	QMWQPOONO
after , san	PLTRPOPOP
after , sarah	VQMPOPPNN
after , saudi	POOSPPPPP
after , saying	WRNMOOOOO
after , says	QWLOOPPOP
after , secretary	PTQNOOOOP
after , senior	OUNOPPPPP
after , several	OSLTPPPPP
after , she	RRQMOPPPP
after , since	TPOPOPPPP
after , sir	NSTNNPPOO
after , so	UMMRQOQOQ
after , some	RPNUPOONP
after , south	MNOXPPPPO
after , speaking	OSOOPPPPP
after , spokesman	PSNROPPOP
after , star	NVNNPPPPP
after , sweden	ONTQOUONM
after , syria	UOORONPOO
after , tennessee	NNNWOPPOP
after , texas	MMMWPPPPP
after , that	RRSJQNPQO
after , the	NQRQOPONS
after , then	SRLROSONO
after , there	TMMQPPPPP
after , they	MXMSOOOOO
after , this	RLSKQQPPR
after , thomas	OWLLPQQQP
after , though	ROOSOOPOO
after , to	JTRRNPNNT
after , told	NWSLPOPNO
after , two	OPOTPPPOP
after , uk	LOOWPOPPP
after , united	PPTOPPPNP
after , us	NSPNSOPOO
after , va.	OOMVPPPOP
after , vice	NUNOPPPPP
after , was	PRSPOOPNN
after , we	MPTROSONP
after , were	NUMOROPOQ
after , west	MNMWPPQOP
after , what	QSNLOPPQS
after , when	LVMVNRONN
after , where	LMRUPNSON
after , which	KNSNOPRTR
after , while	MTORQPPMO
after , who	NUPNQOPOP
after , whose	OWKLRPQPP
after , will	POOSOOORO
after , william	SQKJQQQRQ
after , with	QKROORPQR
after , working	NQSOPPPPP
after , would	LTOMQOPOT
after , wrote	OTUMPOPNO
after , you	MXPMNSPNO
after - a	TMNOPPPPP
after - backed	XPJOLQQQP
after - based	UMKSSPPPO
after - born	VMLSOPPPP
after - bound	SOOQPPPPO
after - controlled	TPMNQPPPP
after - democrat	UPLMPPPPP
after - dominated	UPRNMOOPO
after - inspired	UNNNOOOPS
after - language	SOOORPOOO
after - led	\\PINLPPPP
after - like	NVPPOOOPO
after - nominated	LNTPOPTPO
after - owned	TMTLROOOO
after - palestinian	UPOKPPPPP
after - related	NPVPNOOOS
after - soul	TOOPPPPOO
after - speaking	UOONOPPPP
after - style	JNUQUNNSO
after - turns	TPPPOOOOO
after - up	TOMOPPPPP
after - winning	NONOPTUOO
after . 0	WLLKRQRQQ
after . 1	NMIWVOPOO
after . 10	SNSLPPPPP
after . 12	OOWMOPOPO
after . 13	RPQLQOQQO
after . 18	UKJIRRRSS
after . 2	SJLLQRRSS
after . 2010	PSMMPRQQP
after . 29	PLLWQMRQQ
after . 3	ROKUQPPPO
after . 39	NSRPPOPOO
after . 4	SKRRNPQPO
after . 5	QLJRPQQRS
after . 50	QTRMOPONO
after . 6	WQLKPPPPP
after . 7	SPLNPQPPQ
after . 713	TKMKRQQQR
after . 8	ONWQOOOPN
after . 9	TLKNQQQQR
after . a	QNPSROOOO
after . adams	OSTOOOPOO
after . afp	NNMWPPPQP
after . after	TOVNONOOO
after . all	OOPUPOPOO
after . along	LRPRPPPPP
after . amazon	PMUOOPPOQ
after . an	KVWMPOPON
after . and	QMMRPRONT
after . android	TLKMRQQQS
after . another	NRNVONOOP
after . ap	POLTPSPPP
after . are	UMMPSPPOP
after . as	QNRLPPPRP
after . at	OOPPPPPPS
after . auspol	TOOOPPPPP
after . australia	LMSUOPPPP
after . b	QTNOPOPOP
after . b.	SUNMPOPOO
after . bill	SQKLQQQQQ
after . born	OUPOPPPPO
after . brian	PPTOOOPOP
after . but	NTOQSNOOO
after . cbb	QSLNPPPPQ
after . cbcnn	SOOOPPPPP
after . cdntech	TONOPPPPP
after . chairman	TOMUOOPOO
after . china	NNYQOOONN
after . com	YLLKPQQQP
after . cp	OOMUPPPPP
after . d	SQMOPPPPP
after . d.	TLLSQPPQP
after . dan	SOOOPPPPP
after . david	SNQNPPPPP
after . day	ROLRPQPPP
after . december	YNPNOOPOO
after . do	RQKMQQQQQ
after . don't	NQSNPPPPP
after . donald	OQOUOOOOO
after . earth	MQSLOQQQQ
after . epa	SOOOPPPPQ
after . executive	VNSNOOOOO
after . fb	ULILQRQSR
after . ff	VJJKRRRSS
after . first	ONNYPNOPO
after . for	NPVNPPOPO
after . former	OOUOOPPPO
after . from	TSOOONPPO
after . gameinsight	SMMOPPPPT
after . getglue	TOOOPPPPP
after . gets	TNTNNOOOO
after . girostart2014	RMNLRQQRR
after . happy	LWNPPPPPO
after . has	PQVSONONM
after . have	NSNSOPPPO
after . he	UTJPRNOON
after . hillary	PRNUOOOOO
after . how	RRRLOPPPO
after . https	RMNKPRRQS
after . i	MWKPPPPPP
after . i'm	RQIMQQQQQ
after . i've	NXNOOPPOO
after . iata	NONVQOPPO
after . if	OQGRQRQRQ
after . in	PQTNORPON
after . including	LOQRTPPPO
after . is	TLLQQQPQP
after . it	MMUQPPOOP
after . job	OONUOPPOP
after . jobs	TNNMPPPSP
after . just	QMOKQRRRR
after . justin	UOOPPPPOP
after . justinbieber	SUMPOOPOO
after . left	SPLOQQQPQ
after . like	RNMNPPPPU
after . lol	SPHMRQQQR
after . london	QQLMQQQQR
after . malaysia	SONOPPPPP
after . man	MNWOOPPPP
after . mariababbage	TOMNPQQPP
after . mashable	TOMOPPQQP
after . masterchef	TNNOPPPPP
after . media	SOOOPPPPP
after . mh17	PMSNPPPRP
after . moneymonitor	TNOOPPPPP
after . mufc	QTNNPPPPP
after . names	UOTNNOOPN
after . national	OOVPONPOO
after . new	RNUMPOPPP
after . news	TNLNPPPTP
after . niallofficial	TLKKQRQUR
after . no	NSMOPPPPR
after . not	SOMWONOON
after . o	[OJNOPPPO
after . obama	ROSOOOPOO
after . of	PMZMPPOPL
after . official	UMLJRRQRR
after . often	OSNTOOONO
after . on	MPQLPTQQP
after . or	SLRJQQRQQ
after . p	QPLLPRQPR
after . pa	SPSPOOOOO
after . pamkeynen	OPTOPPPOP
after . pdf	WLLNQQPPQ
after . photo	TLNMQQQQQ
after . photography	UMNNPPPPP
after . pic	SMJOQRQRR
after . police	NOSRPPPOP
after . prayformh17	RNMOTPPPP
after . president	QMVOOOOPO
after . pretty	QVNNPOPNO
after . pronounced	SMNXOOOON
after . r	NPMVPPPPP
after . real	QRMPPPPPP
after . realestate	TNOOPPPPP
after . report	UOKOPPQQP
after . reports	SOKLRRRRQ
after . retail	TNOOPPPPP
after . reuters	NMPVPPPOP
after . reuterslive	TONOPPPPP
after . right	RSNNPOPPP
after . rose	TPOPOPOPO
after . royalwedding	TOMMQPQPQ
after . rt	JTYLOOPPO
after . russian	QOQKSPPPP
after . s	VIIKSRRST
after . said	QQTRONOOM
after . simolove	SNNNPQQQP
after . south	SJHKTSSTS
after . thanks	OPNUPOPOP
after . that	NTSJQPPPO
after . the	PQOWONOON
after . theindynews	NPSPPPPPP
after . these	SNPNQPPOQ
after . this	QRLPPPPPP
after . three	OORUOOPOO
after . time	SKLHSSSSS
after . to	OPTPNPQOO
after . travel	OOVOOOOOO
after . trump	NVMNPPPPP
after . tweet	WPRNOOONM
after . twitter	TPPPOOPOO
after . u.	QSNOPPPPP
after . u.s.	MOTROPPOO
after . uk	RMRMQPPPP
after . united	NPOTOPPPP
after . up	UNMMQQQQQ
after . us	RNNTPOPPP
after . via	SNQROOOOP
after . video	NNVLOPPRO
after . voteon	RNPTONOOQ
after . w	NTOUOOOOO
after . was	NNMSPPPQS
after . we	PRNSOOPPO
after . weather	PLLSRQQPQ
after . west	VNMJQQPRQ
after . what	QQMTPOOOP
after . when	NQJUPUONO
after . which	NNWNQOPPO
after . who	MWSLPPPOO
after . why	RWINPPPOP
after . will	OOUNOOOOS
after . worldcup	SPNOPPPPP
after . x	PNTNPPPPQ
after . you	SRQJPOQPO
after . zaynmalik	QWKOOPPPP
after _ 0	TMTKOPPPP
after _ 08	RMLKRRRSR
after _ 1	SOSMOPPOP
after _ 10	WLQLPPOOQ
after _ 100	SSLLPOQRR
after _ 11	UOJMPQQQR
after _ 12	QMQTOPPPO
after _ 13	UOTNOOOOO
after _ 15	NRNTNPPPP
after _ 16	OSMMTPPPP
after _ 17	UMMMQQQQQ
after _ 2	SNQMQPPPP
after _ 2012	YKFNQRQRR
after _ 2014	QMIUPQQQP
after _ 2017	WUNNOONNO
after _ 23	POTPOOPPP
after _ 24	TLKQRPQPQ
after _ 25	SNNNQQPPQ
after _ 3	SKNNQRQRR
after _ 30	YPKLPPPOQ
after _ 4	SNIRPQPRR
after _ 5	UMPIQQQPR
after _ 500	SNRKOQPQQ
after _ 7	UONOPPPOP
after _ 777	UNNNPPPPP
after _ 8	SMMTMPPTO
after _ 9	TRMMPQPOP
after _ a	VQPQMOMOP
after _ about	NURQOOPON
after _ abuse	LPSTPOPPO
after _ accepts	KUUNOPPOO
after _ account	SLOMPRQQS
after _ accounts	MMZNOPPPP
after _ accuse	QPNSPPPOP
after _ accused	RTOPNPPOO
after _ accuses	KSLXOOPPP
after _ acknowledged	LTRROOOOO
after _ acknowledges	MVLROPPOP
after _ action	ONQNSPPPP
after _ actions	TONOPPPPO
after _ activist	POQMUOPPO
after _ activists	OOPNTPPPP
after _ actor	NOKTQOOTO
after _ actress	NPLSUPPPP
after _ actually	PVLOPPPOP
after _ ad	OMTNQPPPP
after _ added	MYNOOOPOP
after _ address	UOLMOWOMO
after _ addressed	NYMOPOPOO
after _ adds	MPQQOPPPR
after _ admits	JTRSOOOOO
after _ admitted	MUOOPPPPP
after _ advances	MWMOPPPPP
after _ after	OPOQMTQOP
after _ again	LTVNNPPOO
after _ against	PQUOOOOOO
after _ aged	QOMTOPOOP
after _ agencies	ONUOPOPPP
after _ agency	WPONROOON
after _ agents	OPUNQPOOO
after _ aggression	OOMMXPPPP
after _ agree	SNSMQPPOO
after _ agreed	MTQQOOPOO
after _ agrees	PMSROPPPP
after _ aid	PPOSNPPPP
after _ aide	NXONOPPPO
after _ aimed	UQLRONPPN
after _ aims	SQOOOPPOP
after _ air	NLM[LPQPP
after _ aircraft	LNSLSOPOV
after _ airline	NOMMXPPPP
after _ airlines	OPOMVPPPP
after _ airport	LMKXSQQPP
after _ album	XTNNNNONO
after _ all	SPTNQOONN
after _ allege	SOOPPPPOP
after _ allegedly	MVLROPPPO
after _ allies	ONTMPPQQP
after _ ally	MTQNRPPPP
after _ almost	NROVOOOOO
after _ alone	OPNQPPPPS
after _ along	RSLQPPPOO
after _ already	PPTNOPPPP
after _ also	RXPNLOPOO
after _ always	TOOOPPPPP
after _ among	SUMLPOPPP
after _ an	OSOOPPPPP
after _ analysis	ONWMPPPPO
after _ announced	IPWOQOPPP
after _ announcement	VKLMQRQQQ
after _ announces	LYOQNOOOO
after _ anti	LNUPROPPP
after _ apologizes	NUMSOPPOP
after _ app	NNQOOPPPU
after _ appear	RMMMSQQQS
after _ appearance	WONOOOPPP
after _ appeared	LXNOOPPPO
after _ appears	RPPLQQQPP
after _ applications	TNMNQQPQQ
after _ appointed	MYRKPOPOP
after _ approve	NPLVQPPPP
after _ approved	NOTOOPPPP
after _ arab	XMLKRQQPQ
after _ are	OOTPQOOOP
after _ area	ORJRLRRRQ
after _ aren't	TOSOPOONO
after _ argued	MUROOOPPO
after _ argues	NVONOPPPP
after _ armed	WMLPNPPPP
after _ arms	QPOSPOPOO
after _ army	MPNRSPPPP
after _ around	UOQRMOOOO
after _ arrested	OORSOPPOP
after _ arrived	QUKRPOPOO
after _ art	TPMLQQQQQ
after _ article	LOYNOPPPO
after _ artists	OMROWOONP
after _ as	PSQNQOOOP
after _ asked	MVPOPPPOP
after _ assault	PONVOPPPP
after _ asserted	SRNNPPPPO
after _ assets	MOZTMOONO
after _ assistant	OMRPRPPPP
after _ astronaut	RMMMRQRQR
after _ at	UPOPOOOOO
after _ ate	OWONOPOOO
after _ athletes	RPNSNQPOP
after _ attached	SOOOPPPPP
after _ attack	NONRSPPQP
after _ attacked	ORNTOPPOP
after _ attacks	UPMQOPPOP
after _ attempts	SONROPPOP
after _ attended	NURNPPPNO
after _ attention	SMMMQRQQQ
after _ author	RKIPPSRRS
after _ authorities	PNLTSPPPP
after _ available	VLJKQSRRR
after _ average	NNSOUOOOO
after _ award	OMOMOVTOP
after _ awards	SMLMRPUPQ
after _ baby	TKLKRRQQR
after _ back	SOMROOPOR
after _ backed	RUROMOONO
after _ backs	LWONPPPPP
after _ ban	MPTNWONNN
after _ banks	MOMSUPPOP
after _ banned	LPPQTPPOP
after _ base	NMOXROPNO
after _ baseball	RKLQRRQQQ
after _ based	RKLORQPQR
after _ bases	ONPSMQQQQ
after _ be	XPKNOOPOP
after _ beat	NXONPPPOP
after _ beats	KNTQPPPQQ
after _ became	NUMSOOPOO
after _ because	SONRLRQPQ
after _ becomes	KULRLOTSO
after _ been	UONOQPPPP
after _ begins	ORRTNTMLM
after _ begs	QSOOOPPPP
after _ behind	TPKROPPOP
after _ being	PMOUOSPON
after _ believe	VLIKTQQRQ
after _ below	SMLPQPQQP
after _ better	PRTMOPOOO
after _ between	PRNROONSN
after _ bid	LMXMRPPPP
after _ bill	QNRMQOQQP
after _ billionaire	MOLSTPPPP
after _ blamed	LSUOPOPOO
after _ blasts	RSMPPPPOP
after _ board	NPTOOPPPP
after _ boarded	PSOOPPPPP
after _ boarding	TPRPMOOOO
after _ book	PVQOOOOON
after _ border	RNLSOPPPQ
after _ boss	KK[MSPPNP
after _ both	KUQOPPPPP
after _ boy	PNNTOPPPP
after _ brand	NSQNOOPNT
after _ briefing	MOPTPPQOQ
after _ bringing	SNMRPPPPP
after _ brings	OTSPOOOPM
after _ broke	LWNPOPPPO
after _ building	URONQOOOO
after _ bus	QLMSPQQQP
after _ business	OOTQVNOMN
after _ businessman	MNNWRPPPO
after _ but	LTKSSOPNS
after _ buys	MOTSNPPPP
after _ cabinet	OPMOXOOOO
after _ calendar	XMOKPPQPP
after _ call	SLOQQPPPP
after _ called	MSRQOOPOP
after _ calling	QRUPOONON
after _ calls	OTOROOOOO
after _ came	SSNQNOSMN
after _ camera	OSLNOPPPU
after _ campaign	MTOQOUOOO
after _ can	SOQOOOOOQ
after _ can't	RQMSOPPOP
after _ candidate	LMTRTOPOO
after _ candidates	MOTMSPPPP
after _ cannot	SOQNPPPPO
after _ capital	NNNPWPPPP
after _ captain	PMVIVPPOP
after _ captured	SJPPQPPPQ
after _ car	TNNRPPOOP
after _ care	VPNPOOOOP
after _ carries	MTNTOPPPP
after _ case	NRLMPPRQS
after _ caucus	MOSTMPPPP
after _ caucuses	KONTUOPPP
after _ caught	OSONOOPOS
after _ caused	NPLRPUPNP
after _ cautioned	OQTOOPPOP
after _ celebrates	NQNTOTONO
after _ center	RSTNNOONO
after _ centre	OPWPOPONN
after _ ceo	KNXRLPPPP
after _ ceremony	RLKLQQURQ
after _ chair	PNSNPPPPP
after _ chairman	SMSJTOPPP
after _ challenged	MVRNOPPPO
after _ challenger	NPPOTPPPP
after _ champion	MORNNYOOO
after _ chancellor	LPRNUPPPP
after _ change	UNMROPPPO
after _ changed	SSPQNOOOO
after _ channel	OOVPOPPON
after _ charge	PMVPOOPOP
after _ charges	TOOOPPPPP
after _ check	PSMMPPQQQ
after _ chief	MNUQPPPOP
after _ children	PUMSOOONN
after _ chose	SSLNPPPPP
after _ church	LMRZLPPOO
after _ cinema	MOMQVPPPP
after _ cities	TOLQROOPP
after _ citizen	LPNQUPPPP
after _ citizens	LORPRPPPP
after _ city	QKOTRPPPP
after _ civil	MPPQRPPPP
after _ civilians	NONMWPPPP
after _ claimed	LQVLPPQPP
after _ claims	KSVKSOPOP
after _ cleric	PLVKRPPPP
after _ clerics	QSNMSPOPP
after _ closed	NSRNOPPPO
after _ closes	SNMPPPPPQ
after _ club	PMRWOOOOO
after _ co	RSMPROPNP
after _ coach	KMYMQPQPQ
after _ coalition	USQLPOONN
after _ coast	ROKRTPOPO
after _ cold	QNOTOPPPP
after _ collapsed	OPJWPOPPP
after _ collected	TLOLPRQRQ
after _ collection	MWSOOOOOO
after _ college	PLKSQQQPR
after _ colour	VKOKSPPPQ
after _ combat	LPMUSPPPP
after _ come	PPLUOPPOP
after _ coming	WPLPOQOOO
after _ commander	PNPOSPPPP
after _ commanders	LOTSNPPPP
after _ commission	NOQSOPPPP
after _ commissioner	QPSLVOOON
after _ committee	RPTNRKPPP
after _ communications	NOROSPPPP
after _ communities	SMLOVPPPO
after _ community	SNQLVOPPN
after _ commuter	UMRNOPPPO
after _ companies	OOSNTOPOO
after _ company	NMNTTPPPO
after _ complaints	WLJIQRRQS
after _ computer	MPOOQONNZ
after _ concentrates	OOPOOSPPP
after _ concert	RMULPPPPP
after _ concluded	NWNNOPPNP
after _ condemned	ORRMPPPPP
after _ conference	QNSLPSPPO
after _ confident	NTONPPPPP
after _ confirm	MNWNOQQPP
after _ confirmed	MVQQOOONO
after _ confirms	KROUPPPOP
after _ conflict	PONSQOPPP
after _ congressman	NPMUPPPPP
after _ consider	TONNSPPOO
after _ considers	MPSQPPPPP
after _ console	OOOPOPPPT
after _ constituency	QKJSSPRQQ
after _ consulate	MPOUPPPPP
after _ consumer	NONSSPPPP
after _ contests	QMKLVSPPQ
after _ continued	OTNPOPPOP
after _ continues	SPISPSPPO
after _ contract	QNRMOQPPP
after _ contractor	NOMOXPOPP
after _ control	TPLPRPPPP
after _ convention	MNQRTOPPP
after _ convoy	NNQUMPPPP
after _ cooperation	MONN[OPOP
after _ corn	OONUOPPPP
after _ correspondent	NOWNOOPPO
after _ could	RPSRMOPOO
after _ councillors	QNUMPPOOP
after _ counterpart	LPORSPPPP
after _ counterparts	KPNTVOPPP
after _ countries	UMNRPOPPO
after _ country	PNRUPOOON
after _ couple	MMLWSPPPP
after _ court	LOMUUPPPP
after _ coverage	UPMPPPOPO
after _ crash	TONOPPPPP
after _ crashed	SOOOPPPPP
after _ crew	MNWNTPOON
after _ crime	QMJMXQQPQ
after _ crimes	ULNSMOPPP
after _ crisis	ROLSQPPPP
after _ critic	RQTNMOPOO
after _ criticised	RONVOOONP
after _ criticized	OSTNPOPNO
after _ crowd	OOMWOPPPO
after _ cultural	QKMMWPQQQ
after _ culture	TIHHXRQQV
after _ cultures	TIJKSRSTR
after _ currently	MSSOOPPPP
after _ custody	NPOSPPPPP
after _ customer	SLQNPPPPP
after _ cut	SPOSOOOOO
after _ cuts	QOPOSOPPP
after _ data	NPQTPOOOP
after _ day	SKRQOPPPP
after _ dead	VKKJSRQRQ
after _ deal	LRTSNPPOO
after _ dear	RNNMQQQQQ
after _ debate	ONOSSPPPO
after _ debates	MPROTPPPP
after _ debut	SOTQPNNMO
after _ decided	MSPSNPPOO
after _ decides	KUSOOPPPP
after _ decision	NOSTPNPNP
after _ declared	NVRLOPPPP
after _ declares	KPUSOPPOP
after _ declined	MVNNPPPOP
after _ defeated	MSYMNOPOO
after _ defence	NOWNNPPPP
after _ defended	NSSMOPPPO
after _ defends	MTMSOPPPP
after _ defense	LPORUPPOP
after _ delegates	LQVNOPPPP
after _ delegation	LOTPVOOPN
after _ delivered	OQUMOPPPP
after _ demanding	OUOQOPPOO
after _ demands	MORRROOOO
after _ democratic	UNMTNOPPO
after _ denied	MRTOOPPPO
after _ denies	LMUTOPPPP
after _ deputy	OONQUOOPP
after _ descent	MPOLWPPPP
after _ described	VONNOPPPP
after _ describes	LQPSPPPPP
after _ design	TNNNPPPPP
after _ despite	LQPTPOPPP
after _ details	SQOOOPPPP
after _ development	RMOJQRRQR
after _ device	PMPMPOPPW
after _ dictator	NPOMVPPPP
after _ did	PRVKOPPOO
after _ didn’t	NQTOPOPOO
after _ died	MWLOQPPPP
after _ dies	OUOOOOPOS
after _ digital	RMMMQOPPW
after _ dining	TMMNQPQQP
after _ diplomat	LPMPUPPPP
after _ diplomats	KMWLSPPPP
after _ director	NLPMPPPXP
after _ directors	NMXOOPPPP
after _ discusses	OURNOOPOO
after _ discussing	SSNLPPPPP
after _ dismissed	MUMNSPPPP
after _ district	NMQZMOPPO
after _ div	WNNOOPPOO
after _ do	TQSOOOOON
after _ doctor	MPOQSPPPP
after _ doctors	SNMSOPPPP
after _ does	PUNPOPPOP
after _ doing	SROOOOPOO
after _ dollar	TPSOLOPPO
after _ dominated	QOWLOOPOO
after _ done	TNNOPPQPP
after _ donor	NSTOOOPOP
after _ down	XLRNPOOPN
after _ draft	QOSNPOOPP
after _ drama	UOJLWPPPP
after _ dream	MQKVOPQQP
after _ drew	NTOOPSOOO
after _ drive	TKJQRQQQQ
after _ driving	TMKJSQRRR
after _ dropped	NRMQNOOVN
after _ drove	RRKSNPPPP
after _ drug	PNPXQNPNN
after _ due	UPMQPMRPP
after _ during	SNRPPPPON
after _ each	OOUPPOOPO
after _ earlier	QQOROSNNN
after _ earned	TTKPOONOS
after _ east	TMMTPPPOP
after _ echoed	NSROROOOO
after _ economic	MPPPTPPPP
after _ economy	MOLSVPPPP
after _ efforts	MOPQSPPPP
after _ election	NONRSPPPP
after _ elections	MLPUSPPPO
after _ email	SPQOOPPOO
after _ emails	NTSNOOPOO
after _ embassy	MPMTQPPPP
after _ emerged	MPRTPPPOO
after _ employees	POVNOOPOP
after _ ended	TPVMOMPOO
after _ enjoyed	QOUOOOOOO
after _ enough	TOOPPPPPP
after _ entered	LRSQPPPPP
after _ entering	NPOOTPPPP
after _ envoy	MPRULPPPP
after _ era	OVKKRQPSO
after _ erupted	OOOPVPPOP
after _ established	QPJNRPQRQ
after _ establishment	NPOOUPPPP
after _ estate	SMLTPPOOR
after _ estimates	MRVNOOPPP
after _ et	LZLNPPPPP
after _ evacuation	QOKQPRQQQ
after _ even	RPMRROPOO
after _ event	NTMOPUPOO
after _ ever	SNONORPOR
after _ exchange	PONSPOROP
after _ executive	POTOOPPPP
after _ exhibit	NTUMOOOOO
after _ expected	MSPROPPPO
after _ experience	TLJJSRRRS
after _ experienced	PRKRPPPPP
after _ experts	TNQMOPPPP
after _ explained	OVNNPPPPP
after _ exports	TMNMTPPPP
after _ express	SLLLSQQRR
after _ expressed	OTONPPPPP
after _ face	VOOPOPOOP
after _ faced	ONVNPPPPP
after _ faces	LQRROPPPP
after _ facility	POVPPNPNO
after _ faction	TNKTTNPON
after _ failed	UNQNOOOPP
after _ families	OMLTUPPPP
after _ family	NJPRSRQPQ
after _ fans	PNSPOPPPP
after _ fear	QOMPSPPPP
after _ feel	TPONQPPOO
after _ fell	PNQVOOOOO
after _ felt	SNLUPPPOP
after _ ferry	OONYMPPOP
after _ fighter	NORLPPPOU
after _ fighters	LLZMUOPOO
after _ fighting	SOLSOPPPO
after _ figure	XPMLQPOPP
after _ figures	SNPOOPPPP
after _ file	UONOPPPPP
after _ files	NRSNPPPPO
after _ film	OPQLQOOWN
after _ films	LTMMWPPOO
after _ final	SOPTONOOO
after _ finally	MWRNOOPOO
after _ finals	TMMPPUOPO
after _ finance	MNMTTPQPO
after _ finds	MVTMOOOOO
after _ finished	MURJQPPPQ
after _ fired	QRTMOOPOO
after _ firm	ONONVPPPP
after _ firms	PNNRUOPOO
after _ first	JSVQOOONP
after _ flag	LONVSOPPP
after _ fled	TNUNOOPON
after _ fleeing	NOLPWPPPP
after _ flew	OTNROPPOP
after _ flight	OMZLOPPPP
after _ follow	OSSNOPPPO
after _ followed	SRMNPPPPP
after _ following	NTOQOPPPP
after _ follows	MPOTNPOTO
after _ food	TMLOSPPPP
after _ football	NNWNULPOP
after _ for	QQPOOOSPO
after _ forces	PNPRSOOOO
after _ forecasts	OPTOOPPPP
after _ foreign	NOQOUOPPO
after _ format	RNLMPPPPW
after _ former	SPLOSPPPP
after _ forward	QPTNOOPPP
after _ found	PSTMOOPPO
after _ founded	LULVOPPOP
after _ founder	RMWMPPQPM
after _ free	SNLMPPWPP
after _ frequently	RSONOPPPP
after _ friday	XVLIOPPPO
after _ friends	SMONSPPPP
after _ from	QPNOSOQOP
after _ front	LMTPSPPPP
after _ fully	OVOOOPPPO
after _ funds	TMRNPPPPO
after _ funeral	VKJJSRQRS
after _ gain	OOVOLPPPP
after _ game	NOUKPNPUQ
after _ games	VOMQOKPOR
after _ gaming	NPLVPPPPP
after _ gas	QOLMWPPPP
after _ gave	OSTPOOONN
after _ general	PNPQSOOOO
after _ geographical	RKJJQTRRS
after _ get	VSJLPPPPP
after _ getting	TSNNOOPOP
after _ giant	VOOPOOOPO
after _ girl	NONPVPPPP
after _ girls	TNKMVPPPP
after _ give	QUNNOPPOP
after _ gives	MXNQOPPOO
after _ go	ZJNNQPQOP
after _ goal	OVPOOPOOO
after _ goes	RQPMOOOQQ
after _ going	SQNNOPPPP
after _ good	TTOPOOOOO
after _ goods	PONPUPPPP
after _ got	SSRJOPPOP
after _ gov	NOMYNPPPO
after _ gov.	NNMWQPPPP
after _ government	PQMRSOOOO
after _ governments	RKUMUOPOO
after _ granted	NRTOOPPPP
after _ great	OOOVNPPPP
after _ group	POSJTOPPO
after _ groups	QTMMQPPPP
after _ growth	QOMRQPPOP
after _ guard	MOSMSPPPP
after _ guidelines	NPVOOPPPO
after _ gusto	SNNNPPPQQ
after _ had	NTUKOPPPO
after _ hair	RTNMOPPPP
after _ half	NONSPVOPN
after _ halftime	OPOOPSPPP
after _ happy	QSLRPPPOP
after _ he	LQMUOQOPQ
after _ head	MNVLTPPOP
after _ headquarters	MPXMSLPOP
after _ heads	PTNNPPPPP
after _ health	LNNVRPPPP
after _ heard	VQMOPPOPP
after _ hearing	SNJNTQQQQ
after _ hears	QURMPOOOO
after _ held	KSOQSPPPO
after _ help	VMSLPPPPP
after _ helped	MYLMPPPPP
after _ helps	PNSOOPPPP
after _ her	RUNOOPPOO
after _ him	TNONPPPPP
after _ himself	PQLNRQQPQ
after _ his	PWQMPNONP
after _ history	PMMPSQPQQ
after _ hit	KOXSMOPPO
after _ hits	QSRMOPPPO
after _ holds	NRPSOPPOO
after _ holiday	[MSLMNPPO
after _ holidays	QONYMNPOO
after _ holy	UPQLOPPPO
after _ home	UNNSMOPPO
after _ honeymoon	RMMUPPPOP
after _ hope	MRORTOOON
after _ hopes	NORLNSQQR
after _ hospital	ROMQSPPPO
after _ host	UOONSLPQP
after _ hostage	ROMQRPPOP
after _ hosted	ORUNPNOOO
after _ hotel	ONLVROPPP
after _ house	MPLWPPPPP
after _ housing	QNKWQOPOP
after _ how	RKPMRQQQQ
after _ https	TMQNOPQQP
after _ human	LPPPVOPPP
after _ i	TPJMRPQQQ
after _ iceberg	MNOZPOOOO
after _ identified	QMUSOOONO
after _ if	OUPPOOPOO
after _ illegally	SOMSOPPOP
after _ immediately	TQOQOPPNO
after _ imports	LNMQWPPPP
after _ imposed	NRTMPOPPP
after _ in	PPOTOQOOO
after _ include	POWMOPPOO
after _ including	MOPQRPPPP
after _ independence	OOSSLPPPP
after _ index	VKOTPOONO
after _ indicated	OUOMPPPPP
after _ industry	PPMUOOOPO
after _ infected	TKMROQQQQ
after _ initially	NRUMOPPPO
after _ initiative	ONQOOWOOO
after _ inside	ULLMRQQQQ
after _ insider	POVNPOPNP
after _ insisted	NUMSOPPOO
after _ insists	KTLUOPPPP
after _ instead	LNTUOOOOO
after _ institutions	OONOWOOOO
after _ insurgency	VNMMSPPPP
after _ insurgents	RNVNLPPPP
after _ integration	UJJKUQRRQ
after _ intelligence	LORPTPPPP
after _ intends	NTROOOPPO
after _ interest	NSJVOPPPO
after _ interview	OMSVNOOON
after _ interviewed	NPUOOPPPP
after _ interviews	SLPOPPPPP
after _ into	PMOUNOPOT
after _ investigator	KPWPOPPPP
after _ investment	OPNSSOPOP
after _ island	LNRWPOOON
after _ isn't	LVPNPPPOP
after _ issued	MSVOOOONO
after _ issues	MSQPRPPOO
after _ it	WMOLQPPPP
after _ its	SNNNPSPPP
after _ jail	SOOQOPPPP
after _ jet	MOUVOOOON
after _ job	ROOTOPPPO
after _ jobs	KKJYSQQRP
after _ joined	LSMSRPPOO
after _ journalist	OONPTPPPP
after _ journalists	MMMUTPPPP
after _ judge	RMQPNRPQP
after _ just	RULSONOOO
after _ killed	RVOSKOONO
after _ killing	NVNROOOOO
after _ kills	ONQPOUPOP
after _ king	TKNJSQQRQ
after _ knew	OVOOPOOOO
after _ know	ULMOPPQQQ
after _ knows	NTPPOPPOO
after _ language	QHJKWRRSS
after _ last	QNVPKRPPO
after _ late	NULUOOPOO
after _ later	OULPORORO
after _ launch	MONSWOOON
after _ launched	ORXNNPPPM
after _ launches	MPRRPPPPP
after _ law	SMMRQOUOO
after _ lawmaker	SONROOPOO
after _ lawmakers	LNNQWPPPP
after _ lawyer	MNQUQPPNN
after _ lawyers	SONPPPPPP
after _ leader	MOQNWPPOP
after _ leaders	QONPVOPOP
after _ leadership	JNVPWOONO
after _ leading	NTTMNPPOP
after _ leads	MUNPPPPPP
after _ learned	PXNNOOPOO
after _ leave	MPMVRPPPO
after _ leaves	PUOMPPPOP
after _ led	PSSMNPPPO
after _ left	STLLQQPOP
after _ let	UNSOOOOPO
after _ level	UNTLOPPPP
after _ life	SNOOPPPPP
after _ lights	RNLMPRQQR
after _ like	ULOMPPPRQ
after _ line	UOMOPPPPP
after _ links	MMYNPPPPP
after _ live	PTPOSPONN
after _ lived	SRNNTOOMO
after _ living	QONNTPPPP
after _ local	RONOVOOOO
after _ lol	PVNNPPPPO
after _ long	SNNRPPPPP
after _ look	VNMPQPPPN
after _ looking	TRNOOOPPO
after _ looks	MRUPOPPNO
after _ lose	PNVOOOPOP
after _ lost	MSUMOPPOP
after _ love	RMNOSPPPP
after _ made	MVROOOOOO
after _ magazine	RJXMROOOO
after _ majority	WNOKOQQQQ
after _ make	TULQMOPOO
after _ makers	TONOPOPRP
after _ makes	KRVMOPPQP
after _ making	STLOPOPPP
after _ man	QNKWPPPPO
after _ managed	SQNPPPPPP
after _ march	QNNOOPPTP
after _ marked	QOMVMOPPP
after _ market	RNLUOPPPO
after _ markets	VNMPQOOOO
after _ match	PMPMPYOOO
after _ mathematician	POOMTPPPP
after _ may	ORNSPPPPL
after _ mayor	MNKZPQPPP
after _ me	SSONOPPOO
after _ means	OTNROPPOP
after _ meat	PONRSOOOO
after _ media	OPSPQOPOP
after _ meeting	ONVMPPPPP
after _ meets	MSOOPPOTO
after _ member	RLLRPQQRQ
after _ members	PRSNNPPPP
after _ membership	MOWOQPPOO
after _ men	PLSNRSPOO
after _ message	XQNNPNOOP
after _ met	MXNLPPPPP
after _ might	WNNRPONOP
after _ militant	PNPMUPPPO
after _ militants	VMSLQPPOP
after _ military	ONOSQSOOO
after _ militia	SKLSTPPPO
after _ mine	ONLWROPOP
after _ mining	MNMTYOOOO
after _ ministers	OSTLPPOPO
after _ minority	ULTTLOOOO
after _ miss	TOOOOPPPP
after _ missile	MLRUNPPPP
after _ missing	RTNOPOOPO
after _ mission	MMRQOVPPO
after _ mobile	UNNQPPPPO
after _ monday	ROTMORPOO
after _ money	PNNMXPPPP
after _ monks	QKRMOQRRR
after _ more	UOONOPQPP
after _ morning	TLNLQQQQQ
after _ mosque	XMLQNPPPP
after _ mother	NPMSSPPPP
after _ moved	PQRMPPPPP
after _ movement	YMTNNOOON
after _ moves	NSMVNPPOO
after _ movie	SSLMSPPOP
after _ movies	SQKLRQQQQ
after _ moving	TLMNQQQQQ
after _ mp	KOSUOPPOP
after _ music	RLKJSQRRT
after _ must	LSUOQMPOO
after _ my	SSMNPPPOP
after _ n	QRNLPQQQQ
after _ na	WJJKRRQRR
after _ name	TLRROPPOO
after _ named	PSLSOPPOO
after _ narrowly	PVMMOPPPP
after _ nation	RLTNWNOOM
after _ national	MNQQWOOPO
after _ nations	UTNKOPPOP
after _ naval	NONUQPPPP
after _ navy	PONMUPQQP
after _ near	ROPUONONN
after _ need	SMSMTOONO
after _ needed	NOMWOPPPP
after _ needs	QOPSOPPPO
after _ negotiators	TNQLQPPPP
after _ neighborhood	TMOVNOOOO
after _ network	LNUUOOPPO
after _ networks	XNNSNOOON
after _ never	SSQNOOOOO
after _ new	RULLTOPOO
after _ news	LLRRSPPPP
after _ newsletters	OPSPPOPOP
after _ newspaper	UKXNQNONN
after _ newspapers	TPOMPPPPP
after _ next	MSLPPPPTO
after _ night	TMMNQQQQQ
after _ nominated	OTOOSOOOO
after _ nomination	MOOOTOSOP
after _ nominee	MQOOUOQOO
after _ nor	NTMRPPPPP
after _ noted	OTRNPOPOP
after _ noticed	TUNONOOON
after _ nuclear	OOMQVPPPN
after _ number	RQTOOPOOO
after _ observed	MSUNOOPPO
after _ occupation	UOLLQQQQQ
after _ occupied	NRNTOPPPO
after _ of	UQMPMQOQQ
after _ off	WRLNOPOPO
after _ offensive	NPOPTPPPP
after _ offer	OLRSOOONU
after _ offered	MUTMPOOPP
after _ offers	KOXOOPPOO
after _ office	ROTSMOOOO
after _ officer	UPQRNOONO
after _ offices	NPTQOOPPP
after _ official	RKRQOPPPP
after _ officially	OSNSOOOOP
after _ officials	POSPQOOOO
after _ oh	PSNKSPQQP
after _ oil	PONPTPPPP
after _ once	OVMLQPQPP
after _ one	SPJNSPPPQ
after _ only	ULNNQPPPR
after _ op	OOWOOOPOO
after _ open	QPSOONPPP
after _ opened	NQRKORPTO
after _ opens	NOPUOPPOP
after _ operating	OQOOOPPPS
after _ operations	NNPRVOOOO
after _ operator	UKKLUQQQQ
after _ opposed	QNRNTOOOO
after _ opposes	LWONPPPPP
after _ opposition	TNMQUOOOO
after _ or	NSNQNQOOT
after _ ordered	SMMUNPPPP
after _ organization	RJMJSRRST
after _ originally	RPNMPQPPQ
after _ other	SPOPPPPPP
after _ our	WONPOOPNO
after _ out	QUOPMPPOP
after _ outbreak	VMNKQQQQQ
after _ over	TPQNMPPPP
after _ owners	QMMNUOPOT
after _ packed	PMLMUQQRQ
after _ page	TNONQPQOP
after _ park	PMNUOPPPP
after _ parties	TOMNRPPPP
after _ party	VNSPNOONO
after _ passed	MQORSPPOO
after _ passenger	NLWLQPPPP
after _ pay	UMMQQPPPP
after _ peace	VOKROOPOP
after _ peacekeepers	MPQWPOOOO
after _ peacekeeping	OPUNPPPPP
after _ peer	NNOOSOPPS
after _ peninsula	LPOSTPPOO
after _ people	TLLOVORPP
after _ per	UNMMQQQQQ
after _ performance	SPQOOOPOO
after _ performed	LUPPPPPPP
after _ period	UTMMNUNON
after _ person	SNMNRPPPR
after _ personally	OUOOOPPOP
after _ personnel	NNVOPPPPP
after _ phone	POMROOOOX
after _ phones	VONNOPPPQ
after _ photo	QMROPPPQP
after _ photographs	QVNOOOPOO
after _ photos	VNJLQRQQQ
after _ pic	WNNQOOPOO
after _ picked	MSMOTPPPP
after _ picks	TKIKSSSRS
after _ pilots	LORPSPPPP
after _ place	SNNOQPPQQ
after _ plan	RSWNKOOON
after _ plane	MMXQNPQOP
after _ plans	LNUTQOPOO
after _ played	MVRKOPPPP
after _ player	PLSRWNOMN
after _ players	PMVNQPPPN
after _ playing	OSRNPOPOO
after _ plays	NUNOPPPPP
after _ please	SPKOQQQQQ
after _ pledged	MRVPLOPOP
after _ pledges	NSMSOPPPP
after _ plus	NRNOONOXO
after _ pm	NONTOPQPP
after _ pointed	NUNPOPPPO
after _ police	KNNTVPPPP
after _ policies	LSLRTOPOO
after _ policy	MONTUOPOO
after _ political	TLPQSOOOO
after _ politicians	MPONVPPPP
after _ politics	NONOVPPPP
after _ poll	MMVSROONO
after _ polls	PONQSPPOP
after _ population	OUMLSPPPP
after _ port	MQWMSNOON
after _ poses	OSOOPPPPP
after _ position	SKMKRQQRS
after _ possessed	SQNNPPPPP
after _ post	QTQQOOOON
after _ posted	RSMNPPPPP
after _ poster	SOROOPPPP
after _ posts	MPUPPPPNP
after _ power	PNKWPPPPP
after _ powers	ULQNLQQQQ
after _ praised	NVOOPPPPP
after _ predicts	NRUOOOOOO
after _ premier	MNLQRQRRP
after _ prepares	NRMTPPPOP
after _ presents	TUPMOLPPP
after _ presidency	NQOMVPPOP
after _ president	LOSQSOPOO
after _ presidential	MPPQSPPPP
after _ presidents	LNRYKPPPP
after _ press	SOORPPPOP
after _ price	VLLKSQQQQ
after _ prices	XLONPPPPP
after _ primary	MONTTOPOP
after _ prison	MOPVROOON
after _ prisoners	LTQLSPPPP
after _ private	NOTQROOON
after _ prize	RLMNQUQOQ
after _ pro	VONLTOOOO
after _ probe	PLMUPPPPQ
after _ producer	NMTSOPPPP
after _ producers	JMSSUOPOO
after _ professor	MWVONNOMO
after _ program	OOMNNO\\OO
after _ programme	MOQONOPYN
after _ programs	MQRNOOPPU
after _ project	LNUSONPSN
after _ projected	NSSOOPPPO
after _ promises	SPMNUOOOO
after _ prop	QMTMPPQQQ
after _ property	NPRVNOOON
after _ proposed	OTNROOPOO
after _ prosecutor	MONMXPPPP
after _ prosecutors	TPMPOPPPP
after _ protesters	MNNTQPPPP
after _ protests	UUKNNPPPP
after _ provides	NSUNOOPOP
after _ province	TMMTPOPOO
after _ public	NPJUTPPPP
after _ published	NUQOPOPOO
after _ put	VROLOOPOP
after _ puts	PSVKOOOOO
after _ quarterback	QNUOOPPOP
after _ quickly	RPLUOPPOP
after _ quite	TNPOOPPPP
after _ quits	OWMOPPOOP
after _ quotes	MVQOOPPNO
after _ race	MPOQSNTPO
after _ radio	RNVRMOOOO
after _ rains	VNMNPQPPP
after _ raised	OPUPOOPPN
after _ raises	MMYMOPPOP
after _ ran	NXNMOSNOO
after _ ranch	OPMVPPPPP
after _ ranks	NOVOPOPOO
after _ rapeseed	NPNNUPPPP
after _ rates	SPSMPOPOP
after _ reached	PPSSLPOOO
after _ reacted	TQMOQPPOP
after _ reading	UPNPPOONP
after _ ready	RPKRPPQPP
after _ real	SOOOPPPPP
after _ really	SNRRLPPPP
after _ rebel	LMTQVNPOO
after _ rebels	RLQSROOON
after _ recalled	LSMSPPPPP
after _ received	NRUOOOPOP
after _ recently	NWNOPPPOP
after _ records	PNWOOOPOO
after _ reform	PPSOOPPOP
after _ reforms	MUTNPOOON
after _ refugee	KJQVUPPPO
after _ refugees	NNMMZPQPP
after _ refused	OSOOPPPPP
after _ regards	TONNPPPPP
after _ regime	OOVNQOPPP
after _ region	TLNTNQPPO
after _ registered	MPOPUPPPP
after _ regularly	SNLMRQQQQ
after _ rejected	KOOTSPPPP
after _ relations	UOOQNOPPP
after _ release	NPNRTOPPO
after _ released	OQVNOPPOO
after _ releases	RMSOPPPPP
after _ remember	PTLMPQQQP
after _ removed	UOUOONOOM
after _ rep.	LONURPPPP
after _ replaced	NZNNOPPOO
after _ replied	OTOOPPPOP
after _ report	RWPMONOQN
after _ reported	MQRNPPQOQ
after _ reportedly	MXQNOOPOO
after _ reporter	UMQOOOPPP
after _ reporters	MOTNSPPPP
after _ reports	LRVQOOPOO
after _ republican	NOMWOPPPP
after _ requested	OONTOPPPP
after _ required	VKJJRRRSR
after _ research	QONLTPPPR
after _ researchers	OMVNSOPPN
after _ residents	OMSWOOONO
after _ resolution	POUOPOPOO
after _ resort	UKRTONOOO
after _ responded	LUTMOPPPP
after _ restaurant	NOMWQOPPO
after _ results	TOOOPPPPP
after _ resumed	ONSROPPOP
after _ retail	PPMUQOPOO
after _ retailers	WMLPQPPOP
after _ return	SLRPPPPPP
after _ returned	SULNPPPPP
after _ returns	MWPNOPPOO
after _ revealed	MVROOOOOP
after _ reveals	MOSSQOPNP
after _ revenue	UNMROPPOP
after _ reversed	OSPOPOPPP
after _ review	VMLMQQQQQ
after _ reviews	RSQNPOONO
after _ rights	MNQOUOTMP
after _ rival	LNMPXPPPP
after _ rivals	OOPNROONU
after _ rose	TONROPPPO
after _ route	NNN[PNOON
after _ rule	TMTMROOOO
after _ ruled	XRONQNNNO
after _ rules	POOTRNPOO
after _ ruling	PNVOOOPOP
after _ run	WNNMQPPPP
after _ runs	QMLKPXQPQ
after _ s	PMMROOPOV
after _ said	MTVNOOOOO
after _ sales	RNMNPSPPP
after _ sanctions	NPWMOPPPP
after _ sat	PQTOOOOPO
after _ satellite	QLKMVQQQQ
after _ saturday	NOPUOPPPP
after _ saw	PSONOOOTO
after _ say	SONSOPPOP
after _ saying	QSOOPPPOP
after _ says	MURPOOOOO
after _ scheme	RMLMQPPRT
after _ school	SMRRMPPPO
after _ scientist	MMOPVPPPP
after _ score	NTVLOOPOO
after _ scored	ORLMQQQSR
after _ scores	QSOJQPQPR
after _ search	ROMRNPPQQ
after _ season	VNOLPPPPQ
after _ secretary	PORSOPOOP
after _ security	QOQOTOPON
after _ see	SNROOPPPP
after _ seeking	OPNOUPPPP
after _ seeks	MQQSOPPOP
after _ seems	OMNRPQQRQ
after _ seen	UPMNPPPPP
after _ sees	NRSPOPPPP
after _ seized	NPSQOPPPP
after _ sen.	ONMVOPPPP
after _ senators	UOLTMPPPP
after _ sending	SONQPPPPP
after _ sends	MNLXPPPPP
after _ senior	MRROTOOOO
after _ sent	KTSOOPPPO
after _ series	WNNMOOOVN
after _ served	NPPSOPPPO
after _ service	VNNRRNOON
after _ services	RPMROPPPP
after _ set	PVUNNOPLO
after _ sets	MLRWOPPPP
after _ settled	NZNOOOPOO
after _ settlement	VOLNPPPPP
after _ settlers	WJLMORRRS
after _ sex	PPSOOPPPP
after _ share	TLLLTPQRP
after _ shareholder	NQYPONONO
after _ shares	MKPNTQQRQ
after _ she	ORTMOPPPP
after _ shooting	OSMTOOPOO
after _ shortly	ONLRSQPPP
after _ shot	UNLMTPPPP
after _ should	NQQSPOOOO
after _ show	QNOSOSOPO
after _ showed	QSNTNOOOO
after _ showers	TKJLRRRRR
after _ shows	RSMNOOPTP
after _ shut	LMWQTNONO
after _ sick	TNNOPPPPP
after _ side	NNYISSNOO
after _ sign	LNRUOPPPP
after _ signed	OVPNPOPOO
after _ signs	MSRNPPPPP
after _ since	PSPROOOOP
after _ singer	TOQRNOPNO
after _ single	UOOPOOOOP
after _ singles	ONTROOPOO
after _ site	UPPOPOONO
after _ six	RNNOTPPPP
after _ sky	OPOOTPPPP
after _ slams	MWMOPPPOP
after _ so	QQOPSOOOP
after _ socialist	QNLWTOONO
after _ society	OOMTQOPPP
after _ software	OPNMOOPOY
after _ soil	NMMUTPPPP
after _ sold	NNQOOPPPV
after _ soldier	MOQQQPPPP
after _ soldiers	POKSUOPOP
after _ some	SLKKQSRRR
after _ son	UMNKQQQPR
after _ song	QTNNOPPPP
after _ songs	RMTNPPPOP
after _ soon	QOPRSOONO
after _ sorry	SOOOPPPPP
after _ sought	ORSOOOOOP
after _ sources	KNRWQOPOO
after _ space	KOUSLPQQP
after _ speaker	KPYMOPPOP
after _ speaking	NUOOPPPPP
after _ special	LSRTNPONO
after _ speech	PNROOUOOO
after _ spent	KPSMXOPOO
after _ spoke	LVPNPPPPP
after _ spokesman	NNTRQPPOP
after _ spokeswoman	NOQPTPPOO
after _ sports	OMNQUPPPP
after _ sprinters	NOOMVPPPP
after _ squad	NNXONQOPO
after _ staff	OQUMOPPPP
after _ staged	NSROOPPPP
after _ standards	NRONOOVOO
after _ stands	MULRPPPPP
after _ star	SNSNTOOON
after _ start	UOLOPPPPP
after _ started	QSQNOPPOP
after _ starting	SOPOOQOPO
after _ starts	OXTNPMOLP
after _ stated	KSVKPPPPP
after _ statement	MOTQPPPPP
after _ states	SMLTTOOOO
after _ station	TOMOPPPPP
after _ stay	SRSOOOONO
after _ stayed	OSOPPPPOP
after _ staying	RTNNPPPPP
after _ stepped	MVNPOPPPP
after _ steps	MUSOOOPOP
after _ stock	ROQRMPPPO
after _ stocks	LONUSPPPP
after _ stop	SONOPPPPP
after _ stories	PPTPOOOOO
after _ story	PTPOPOOPO
after _ strain	VOOOPOPPO
after _ strategist	MPNOUPPPP
after _ streets	QMLTPPPPP
after _ stressed	NVNOPPPPP
after _ strike	SPPOOPPOP
after _ striker	NOWPNPPNO
after _ strikes	OMPTOPPPO
after _ stronghold	OMPSSOPPO
after _ struck	NOXMPOPOP
after _ student	VLQSOOONO
after _ studies	VMLNQQPPQ
after _ studio	SMKPTPPPP
after _ study	MMZMNPPPP
after _ subsidiary	POXLOPPPO
after _ suburb	UMLUMPPPP
after _ such	UMIRRPPPP
after _ sued	LSUOOOPOP
after _ sues	KQVQOPPPP
after _ suffered	NRUMOPPPP
after _ suggest	UOOPOPPOP
after _ suggested	PVRLOOOOP
after _ summit	TOUNOOOPM
after _ sunday	WOOMOPPOO
after _ sunshine	SKLOQRQRQ
after _ super	PTOOPPPOP
after _ support	MOPSTPPPO
after _ supported	MSUNOPPOO
after _ supporter	NTRMOPPPP
after _ supporters	NVNNSOOOO
after _ supports	MOVROPPPO
after _ sure	TOOOPPPOP
after _ survey	MM]LPNPPO
after _ suspect	NSMQPPPPP
after _ suspects	NNSTONPPP
after _ suspended	OPOSPPPPP
after _ system	QLNITQRPT
after _ systems	XLJLQQQQR
after _ take	WQNNOPPOO
after _ taken	OMTNPPPPR
after _ takes	IUOWNOOSN
after _ taking	QVNOOOPNP
after _ talks	SUPNLPPOO
after _ tank	NOOPTPPPP
after _ targeting	TNROOOPOP
after _ targets	QSOLRPPOO
after _ taught	NXOOOPPOO
after _ tax	NOTRNOOOO
after _ teacher	ROLOTPPPP
after _ team	OMNHVRQPU
after _ teams	SMLLTVOPO
after _ technology	XOLOONOMU
after _ teenager	MOLVQPPPP
after _ telecoms	NPMUPPPPP
after _ television	TKSQQOPNO
after _ tell	SOOOPPPPP
after _ tells	LWONPPPPP
after _ temp	SLROPPPPP
after _ tennis	OSMNRPPPP
after _ territories	UONMSPOOO
after _ territory	MMNQXPPPP
after _ terror	JTKUUOPOP
after _ terrorist	NPXLOPPPP
after _ test	POLVNPPPQ
after _ tests	OMMVOQQPP
after _ textile	NOOQTPPPO
after _ than	QNPMQPQQQ
after _ thank	MWLMPQQPP
after _ that	SQPKNSROO
after _ the	TOMQOPPPR
after _ them	UNOPPPPOP
after _ then	MXLLSPPPP
after _ there	SMJOQQQRQ
after _ these	SOPPPPPOP
after _ they	XMLMRPPPP
after _ thing	WMMNPPPPP
after _ think	SNOOPPPPP
after _ thinking	SRNOPPPOP
after _ thinks	MVOOPPPPP
after _ this	UNMUOOOOO
after _ though	MUQMRPPOO
after _ thought	RTMNLPQPP
after _ threat	SMSKRPPOP
after _ threaten	VNLOPPPOP
after _ threatened	TNXMONOON
after _ threats	UMJMPRRRR
after _ three	TPPNPPOOO
after _ threw	MUROPPOOO
after _ thrilled	TOOOPPPPP
after _ through	NUTOONOPN
after _ thursday	QOSNOPPPP
after _ ticket	KRVNSOOON
after _ time	RNNPSOPOO
after _ times	SJKKRSSSS
after _ title	MOQPQUNMR
after _ tmro	OPTOOOPOP
after _ together	QRNMOVOOO
after _ told	QWMMOPPPP
after _ toll	TOOOPPPPP
after _ tomorrow	SLKSPQPRP
after _ tonight	RSMNPPPPP
after _ too	ROMTPPPPN
after _ took	LUTNOOOPO
after _ tour	TMQLQPQPQ
after _ tournament	OOSMQOORO
after _ toward	RSNOPOPOP
after _ town	VNLQPPPPP
after _ trade	NSMRMVOON
after _ trading	UONPOMQPP
after _ tradition	WOOMPOPOP
after _ train	QLKTOQPPT
after _ training	NMQWOOPPP
after _ traveled	PTMOOPPPP
after _ trial	SIJVQQQQP
after _ tribal	MOSTNPPPO
after _ tribunal	ONPSPOPPP
after _ tricks	OPNPVPPOP
after _ tried	RTNOOPPOO
after _ tries	OTPOPPPOP
after _ try	PRMSPOOOO
after _ trying	NUSMOOPOO
after _ tsunami	SPMLSPQQP
after _ tuesday	ORNTOOPOP
after _ turned	RQQSOMOOO
after _ turning	QONOTPPPP
after _ tweeted	NOMTORPQP
after _ two	PNSQOPPPP
after _ u	SOOOPPPPP
after _ under	OMRWKPPPO
after _ unemployment	OPNTPPPPP
after _ unions	SLLQSPPPP
after _ unit	MNYQNOPPN
after _ until	NPRTOPPPP
after _ unveils	LNYMPPPPP
after _ up	UNNRONPOP
after _ update	SMMNPPOQU
after _ upon	SMMKQQQSR
after _ urge	TQKLQQQQP
after _ urged	SUNPOONOO
after _ urges	MVRQNOOOO
after _ used	QSMNOPPQP
after _ user	NPUPOPPOO
after _ users	SJNLRQQQS
after _ using	ROMUPOPPO
after _ v	KNYMOPPPP
after _ vehicle	NXQNOOOOO
after _ version	UOSMUNNON
after _ very	TOOPOPPPP
after _ vessel	MOXMTONON
after _ veteran	QMMOQVPOQ
after _ vice	KNVOTPPOP
after _ victims	WONPQNOOO
after _ victory	UQRNKROON
after _ video	ORPNOOONV
after _ views	RNMRRPPPP
after _ village	VOMSPLPPO
after _ violence	OPUNOPPPP
after _ virus	UPNMPPPQP
after _ visit	SOOQOPPPP
after _ visited	LWPNPOPPP
after _ visits	OTOOPPPPO
after _ volcano	NMMYNQQPP
after _ vote	OMMPVPPPP
after _ voted	RRMQNPPPP
after _ voters	QQKRSPPOO
after _ votes	MOQVOPOOP
after _ vows	LTMUOPPOP
after _ vs	RLTNQQPOQ
after _ vs.	LXRKPPPPO
after _ w	SLRKPPRQQ
after _ wait	TPOOPOPOP
after _ wanted	MUSNNPPPP
after _ wants	KTNTOPPPP
after _ warlord	MNNLYQQQP
after _ warned	KSUQPNPOO
after _ warns	MUUMOPOOO
after _ was	NSPPOOPPP
after _ watch	TOOPOPPPP
after _ watching	SLJLRSRSR
after _ water	LQSSNOPOP
after _ way	TNOOPPPPP
after _ we	VMMOPPPPQ
after _ wearing	VLTMOOOPO
after _ weather	SMKVPPPPP
after _ web	OKTLQQPPR
after _ website	RPUMMPPOO
after _ wednesday	YONLOPPPP
after _ weekend	SPMOPSOOO
after _ went	NSRNPPPPP
after _ were	POWPOOONN
after _ what	QTNOOPPPP
after _ when	WMNRQOONO
after _ where	OOMWPOPPP
after _ which	SOHLRPOWP
after _ while	ONVSQNONN
after _ white	QMLMURQRQ
after _ who	QQOPTOONO
after _ why	PSQOOOPOP
after _ will	PSQMOOQPP
after _ win	NOUONVONN
after _ wine	UMMNVOPNP
after _ winner	UMIMQOXPO
after _ winning	NQXJNPPPP
after _ wins	KQUQQOPOP
after _ wireless	WPLOPOPPO
after _ with	SRNRNPPON
after _ withdrew	MXKROPPPP
after _ without	MQNRQSOPO
after _ woman	LMLYQQPPP
after _ women	OLRRUNPPO
after _ won	KSTKRPPPQ
after _ won’t	TNLQSOPOO
after _ work	QSSMNOPOO
after _ worked	PWMMQPPOP
after _ worker	OPSOSOOOO
after _ workers	OPOMUPPPO
after _ works	QTPJQQQQN
after _ world	RNRLSPPPP
after _ worldwide	TOMUNNNNS
after _ worried	NQPRUNONO
after _ writes	LWROOOOPO
after _ wrote	KXUKPPPOP
after _ x	QMTKORRPP
after _ ya	UMLNQQQQQ
after _ years	TNNROPPPO
after _ yet	PNPOOOUPO
after _ you	TQLOPPPPP
after _ yourself	TNOOPPPPP
after _ youth	LPMYPPPOP
after2 0 	SNMOQPQQQ
after2 1 	QOLTOPPPP
after2 1 0	RLTOOPPPP
after2 1 2	NNTQPPPPP
after2 10 	RLTMOPPQP
after2 17 	OUOOPNPPP
after2 2 	PNSTPNOOP
after2 2 0	RMWLPOPNP
after2 2 http	UKMMQQQQQ
after2 2012 	RPQLPPPQP
after2 2016 	MVNOPPPPP
after2 3 	SLLQQQQQP
after2 3 0	TLPIQRRRR
after2 3 and	SMKTPPPPQ
after2 39 s	NSQQPOPOO
after2 4 	SNJNPRRRR
after2 5 	SPMPPPOPQ
after2 6 	QRQJQPQPQ
after2 7 	TRNNPPPPP
after2 9 	RQLLQQQQQ
after2 a bit	TMNOPPPPP
after2 a few	UQSOONNNN
after2 a former	NSRPPPPPO
after2 a group	SOOSPOPON
after2 a live	UOLOPPPPP
after2 a man	WONOOPOPO
after2 a member	NYNNOPQOO
after2 a new	OQPTNOPOP
after2 a professor	QNMKRRQRR
after2 a republican	MQTOSOONP
after2 a spokesman	OUNOPOPOP
after2 a subsidiary	PXNOOOPOO
after2 a top	SVKLPPQOP
after2 a year	OOQUNPOPO
after2 about the	UOMNPPPPP
after2 according to	PTPQOQNNO
after2 account 	SMMLQQQRQ
after2 accused of	VMNPOPPPO
after2 accuses iran	NOOWONPPP
after2 added 	LTPPPPPPP
after2 added that	OVMOPPPPP
after2 adds reserves	MPTPPPPPP
after2 afp 	NOMWPOPPP
after2 afp getty	UNNKPPRPQ
after2 after a	QKMTORPPQ
after2 after all	VJKJQRRSR
after2 after being	NRNSPPPPP
after2 after he	OUSNPNPOO
after2 after his	QMUOOPPOO
after2 after the	SPLWLOPPP
after2 again 	MSUTKOPOO
after2 against india	UOOOOPPPP
after2 agree to	SPOPPOOOP
after2 agreed to	MTRPOOPOO
after2 agrees to	LNTROPPQP
after2 aimed at	WPMPOOPPO
after2 air strike	KPPWMPPPP
after2 air strikes	OMQQTPOOO
after2 aka the	QLKORSQRQ
after2 album 	SRTNONNPO
after2 all new	VONOPPPNP
after2 all of	SPMOPPPPP
after2 all the	QPNTOOPPO
after2 allege that	SOOPPPPOP
after2 alone 	OPOPPPPPS
after2 along with	KQSTLNPRQ
after2 already has	MRPROPPPO
after2 also found	NQTOPPPPP
after2 also has	MQPTPOPPP
after2 also known	MUPNPPPPP
after2 also reported	NOSPPPPOP
after2 also said	NWQNLPPOP
after2 ambassador to	ONOTQPPPP
after2 among likely	OSOOPPPPP
after2 and 	MUMSPPPPO
after2 and a	OQLTPPPOR
after2 and afghan	SOMRQOOOP
after2 and afghanistan	SONPPPPPP
after2 and africa	OPOTPPPOP
after2 and al	NTSMOPPOP
after2 and all	NTMPPSPNP
after2 and allies	OPMUPPPPP
after2 and american	NOOMSSPPP
after2 and an	SPKTROOOO
after2 and are	SVRMOOONM
after2 and asia	NNMXOPQPP
after2 and bernie	OTOOPPPPP
after2 and beyond	NNOROOOYO
after2 and biewener	OVNNPPPOP
after2 and british	NQPNUPPOP
after2 and burrell	MXMOPPPPP
after2 and central	LPUOUOONO
after2 and china	OOMVPPPPP
after2 and clinton	OTOOPPPOP
after2 and could	NNNQUPPPP
after2 and david	OQSOPPPPO
after2 and democratic	MQOOTPPPP
after2 and donald	OVNOPPPOO
after2 and duchess	OSOPPPPPP
after2 and egypt	NOLVPPPPP
after2 and eu	NOOUPPPPP
after2 and europe	PPNTPPPPP
after2 and european	SONUKPPPP
after2 and even	VUKPOOONN
after2 and for	OOOTOPPPQ
after2 and former	PQLTPPPPP
after2 and forward	PSOPPPPOP
after2 and four	MWLPPQPOO
after2 and france	ONWNPPPOO
after2 and from	MNTUOOPOO
after2 and google	OKQLRRQSQ
after2 and guatemala	OMNWPPPPP
after2 and has	TRUKPOONO
after2 and have	RQKNPQQQP
after2 and he	RTMNNOPQP
after2 and her	QPQJRQQPQ
after2 and hillary	OTRLPPPPP
after2 and his	K]NMPPPOP
after2 and in	NPSQOOPQO
after2 and india	KONYOPPPP
after2 and iran	OOLWOPPPP
after2 and iraqi	NPOSPPPPP
after2 and ireland	ONTPOPPPO
after2 and is	ORSNPRONO
after2 and israel	NOLWPPPPP
after2 and it	TQLJQQPRQ
after2 and its	LOOXPPPOO
after2 and japan	OPLVPPPPP
after2 and japanese	QNLKTRQRR
after2 and john	PYNOPOPLO
after2 and jordan	LQOUPPPOP
after2 and kate	OTOOPPPPP
after2 and kurdish	RMMUNPPPP
after2 and later	MPVOPOPOP
after2 and libya	OULRPPPOP
after2 and london	NNPUOPPPP
after2 and manchester	NOPVOPPOO
after2 and many	ORUOQOONO
after2 and may	NOQQOPPOS
after2 and michael	NPVNPPPOO
after2 and microsoft	OOWKPPPPP
after2 and mike	OSOPPPPPP
after2 and more	STLPPPPNP
after2 and mr	MWNPPPPOP
after2 and mr.	PUONPPPPP
after2 and nato	MPPTPPPPP
after2 and neighboring	NPNUOPPPP
after2 and new	ROMXPLPPO
after2 and nintendo	OOROOOONU
after2 and north	MPMURPPOP
after2 and not	VNMQPPPOO
after2 and now	MONWOPPPP
after2 and one	RTNRLONTN
after2 and other	LQOOVPPOP
after2 and others	SMTPOPPNO
after2 and pakistan	OOOTOPPPP
after2 and palestinian	MPOMWPPPP
after2 and palestinians	OOOOUPPPP
after2 and pennsylvania	OONUPPPPP
after2 and president	SMLMQQQRQ
after2 and robert	PYMLPPPNP
after2 and russia	MOTSOPPOO
after2 and sanders	OTOOPPPPP
after2 and seattle	OPOSPPPPP
after2 and several	NSRPOPPOO
after2 and some	QRKMPQQRP
after2 and south	NNQTRPPOO
after2 and sudan	OOOSPPPPP
after2 and syria	OOOTPPPPP
after2 and ted	OVONOPOOP
after2 and that	OWONPOPOO
after2 and their	LOVMVPPOO
after2 and then	MLWMQPQQP
after2 and they	SNNMQPPQQ
after2 and this	ORKSPPPPP
after2 and three	MQTMTOPOO
after2 and to	NPNUPPPOO
after2 and trump	MSWNOOPNO
after2 and twitter	NOWPOPPNO
after2 and two	OUSOPOOMO
after2 and u.n.	NRNKUPPPP
after2 and u.s.	MNRQVOONO
after2 and ukrainian	NPQTLPPPP
after2 and venus	VHJLRRQTS
after2 and wales	MORXNPPON
after2 and we	QRRMPPOOP
after2 and what	QNSNPPPPP
after2 and william	OWLNPPPOP
after2 and with	NSMVOPPMO
after2 and yahoo	NOYOOPPNO
after2 announced on	OOOTPPPPP
after2 announced that	OWNPONOOQ
after2 announced the	OLQPRQQPP
after2 ap 	NSMROSPOO
after2 appear to	RLLMUQQQQ
after2 appears to	SOKLRRRQQ
after2 approve of	NPNUQPOPP
after2 are all	SMRLPPPPQ
after2 are already	PPKWOOPPP
after2 are also	MMWMUOPPO
after2 are among	NPWPNOPPO
after2 are being	SQNPOPPOP
after2 are denied	NTPOPPPPP
after2 are expected	NOSOPPPPP
after2 are going	OPSPPOPPO
after2 are in	PVSKOOPPN
after2 are not	MNROUNNMV
after2 are preparing	OOMRTPPOO
after2 are still	XLLNTOPOP
after2 are the	QRMSOOPOP
after2 are to	MNUROPPOP
after2 are you	NRLRQQPPQ
after2 area 	LMMSQQQQR
after2 argued that	NUMOPPPPP
after2 argues that	OSOOPPPPP
after2 army has	MOOPUPPPP
after2 army says	NPONVPPPP
after2 around 	SOOPPPPPP
after2 arrived at	OSPROPPNO
after2 art gallery	NOQSPPPOP
after2 as a	MRUPNPPOO
after2 as an	NVNOPPPPP
after2 as he	OPTOOPPPP
after2 as it	QSNPNOSON
after2 as one	NQPSPOPOO
after2 as part	MSLPUPPOP
after2 as president	OWNOPPPOO
after2 as refugees	NPNSSPPPP
after2 as saying	LQOSOPPPP
after2 as she	NUNQOPPPP
after2 as soon	NRWLOOPOO
after2 as the	NRRTOOOOO
after2 as they	MURNPPPOO
after2 as well	PJNTPPPQR
after2 asked trump	LVONPPPPP
after2 asserted that	WONNPPPPO
after2 at 1	LPTSPPPPO
after2 at 10	SOJNQRQQR
after2 at 9	OLNSOPPVO
after2 at a	NOMQRQQQQ
after2 at least	QNUQOOOOO
after2 at the	NOVOPOPOO
after2 attached file	SOOOPPPPP
after2 attack http	RMLPQQQRQ
after2 attacks in	SNPQOPPOP
after2 attempts to	ONMTSPPPP
after2 attended the	NWNOOPPOP
after2 attorney general	SNKNSPQRQ
after2 aug 	MNMXPPPPP
after2 auspol 	TOOOPPPPP
after2 auspol http	SNOOPPPPP
after2 authorities 	OMMPVPPPP
after2 authorities have	MOOTQPPPP
after2 authorities say	SOLMTPPPP
after2 award 	MPSPNUOOP
after2 backed interim	SPPRLPPPP
after2 based group	UPONOPPPO
after2 based on	NVNMMNNUS
after2 became a	PQLUOPPPO
after2 became the	QPMTPPPOP
after2 because of	NORSOROOO
after2 because the	RKLLQRRRS
after2 because they	OSSNPPPOO
after2 becomes the	MUNRNPPPP
after2 before the	QPOSOOPOO
after2 began its	NPSPOPPPP
after2 begs for	QSOOOPPPP
after2 bernie sanders	NQNVPOOOO
after2 better be	MUQOOPPOP
after2 bid 	ORTNOPPOP
after2 boarded the	PSOOPPPPP
after2 border 	UPOLPPPPP
after2 border with	SPOPPPPOP
after2 boss bernie	NOXOQOONO
after2 both of	MWMPPPPPP
after2 brian feeney	OPUOOOPOP
after2 bringing the	NMMXOPQOP
after2 but also	MRNVROOOO
after2 but his	OSMRPOPPP
after2 but i	OURLPOPPP
after2 but it	NSNQPRPOO
after2 but not	QMOPRQPPP
after2 but that	OPUMPPPOP
after2 but the	TNMSROPOO
after2 but they	LNSUQOPOO
after2 but we	OOTMSPPOO
after2 but will	UOOPPPOOO
after2 by a	RSKSNPPOP
after2 by his	VNMLQPQPQ
after2 by my	UKIMQSQSR
after2 by the	RRMUPOMON
after2 calif. 	POMUPPPPP
after2 california 	PPOTPPPOP
after2 call for	OPKTSPPPP
after2 called on	NTQOPOPPP
after2 called the	OSQMPOPPP
after2 calls for	NQRSOOPPO
after2 came in	RSMNOPPPP
after2 came to	RTNOOOOPP
after2 camp 	QUNMPOPPP
after2 campaign 	MPMUOSPPP
after2 campaign manager	PSOPPPPOP
after2 campaign was	PQJIRRSSS
after2 can be	TLLORPPPS
after2 can work	NMUSOPPOO
after2 candidates including	QMWOLPPPP
after2 capital of	NPNRSPPPP
after2 case 	ROLORPOOT
after2 case http	NRQKORQRP
after2 cautioned that	OQTOOPPOP
after2 cbb 	QSLNPPPPQ
after2 cbcnn 	SOOOPPPPP
after2 cdntech 	SOOOPPPPP
after2 ceo barra	OPNTPPPPP
after2 chair janet	KPXNPPPOP
after2 chairman of	OQOTOOPOO
after2 chairman reince	OPTPOMPPP
after2 chance to	OQSOPPPPP
after2 chancellor gerhard	LONQUPPPP
after2 changed our	SNNNQQQQQ
after2 chief economist	NRTOOPPPO
after2 chief executive	MQVNOPPOP
after2 chief financial	NSQOPPPPP
after2 chief of	NQNOSPPPP
after2 china and	PPOSPPPPP
after2 chinese president	NOTOQOQOP
after2 chose to	ORSOOPPOP
after2 cinema 	NOOMWPPPP
after2 cities 	SPNMQPPPP
after2 citizens 	NOULQQQQQ
after2 city of	OOKRSPPQP
after2 civil police	POUMOPPPP
after2 civil rights	MPLTSPPPP
after2 claimed responsibility	NOUPOPPPO
after2 claims that	LUOOPPPPP
after2 cleric muqtada	POMOTPPPP
after2 clinton said	NSRMPPPPP
after2 close to	NNNXPPPOP
after2 co founder	SKOKTQRPR
after2 coach mike	ONVMOPPPP
after2 coast 	UPNNQPOPP
after2 coming up	OOVOPOOOP
after2 common stock	PNUNPPPPP
after2 communities 	XNNNRPPON
after2 community in	OMSMUOPPO
after2 compared to	NPLSSPPPP
after2 concentrates on	OOPOOSPPP
after2 conference in	NOSOOTOOO
after2 confirmed that	OSTNPOOOO
after2 consulate in	NOOTOPPPP
after2 continued to	RONTOPPOP
after2 continues to	SQIRPSPPO
after2 control 	MRNRQPPPP
after2 convention 	MNRTRNPOP
after2 convention in	MPNQUPPPP
after2 could be	OPSQNPPPP
after2 could face	OSNOOPOSP
after2 could have	TTRMMOOOO
after2 could not	QSLRPOPPO
after2 countries 	WPOKNPPPP
after2 countries and	KPSSOPPPP
after2 countries to	KPRNWPPPP
after2 court has	NOOQSPPPP
after2 court in	OPOQSPPPO
after2 court on	POOVNPPOP
after2 coverage here	RNMOQQQQQ
after2 coverage http	RPSOOOOPO
after2 crash site	TONNPPPPP
after2 d 	UMMMQQQQQ
after2 dan bourchier	SOOOPPPPP
after2 day for	SOOPPPPPP
after2 deal 	NMSTPOPOO
after2 death in	NROTOOPOO
after2 debut 	NPVMOPPPP
after2 december 27	WOONOPPOP
after2 decided to	MSPSNPPOO
after2 decision to	MSPTOOOOO
after2 declined to	MVNNPPPOP
after2 defence minister	QKKSOQRSQ
after2 defended the	OWNOPPOOP
after2 defense minister	MOOOUPPPP
after2 defense ministry	OOLUPPPPP
after2 demand that	MONUPPPPP
after2 denies 	NRNTOPPPP
after2 denies the	LMWQPPPOP
after2 deputy leader	MSOROPPPO
after2 deputy premier	OPNUOPPPP
after2 deputy prime	LPSQSOPPO
after2 did not	RQSMOPPOO
after2 died tuesday	NTOOPPPPP
after2 dies 	OROOOOPOU
after2 dies aged	PUNNOPPPP
after2 dies at	NXOMPPPOO
after2 dining experience	TMMNQPQQP
after2 diplomats and	NOMNVPPPP
after2 director general	OTQOOOPOO
after2 director of	OURNOPOOP
after2 director quentin	OPPPPPNTP
after2 dismissed the	NUMNSPPPP
after2 district 	NNLYPOPOO
after2 district judge	NOOTPPPPP
after2 district of	SPNVLOPOO
after2 do not	UQOMOPPPP
after2 do you	OTLOPQPPP
after2 does not	MQQSOPPOP
after2 dominated the	ORTOOPPOO
after2 donald trump	NPMTSOPOO
after2 down 	OOUOPOPPP
after2 due to	TPMQOMSPO
after2 each year	OOUPPOOOO
after2 earlier this	PQOQOTONO
after2 earned the	NNNQOOOUS
after2 earth news	MQSLOQQQQ
after2 economy 	OONSRPPPP
after2 economy and	NPLPTQQQQ
after2 economy grew	NPNVOPPPP
after2 effort to	MQTNTNPNP
after2 efforts to	MORTOPPPP
after2 election officials	NNNQTPPPP
after2 email address	SOQOOPPPO
after2 embassy in	MPSPOPPPP
after2 emerged from	MPRTPPPOO
after2 employees 	OOUOOPPPP
after2 entered the	MQUNPPPPP
after2 entering the	NPOOTPPPP
after2 epa http	SOOOPPPPQ
after2 era and	NVNOQPPPO
after2 et al	LZLNPPPPP
after2 eugenie bouchard	QOLRTPPPP
after2 europe and	OPOSPPPPP
after2 executive director	OQSOPPPOP
after2 expected to	MRSPOPPPO
after2 failed to	UNRMNOOQO
after2 family 	SJKJSTSSR
after2 family and	UMJQRPPPP
after2 fans are	TPKLQRQQQ
after2 fb 	TMILQSRSR
after2 fighters 	OMVOPPPOO
after2 file sharing	UONOPPPPP
after2 film 	NROONOOVO
after2 finance minister	NPPNTPPPP
after2 finances 	OPSPPPPPP
after2 finished with	LWSNOOPNO
after2 flight mh17	POXNMPPOP
after2 focus on	PMTOSOOOP
after2 following a	OOSPOPPPP
after2 following his	OSNQOPPPP
after2 following the	OPQSOPPPP
after2 food and	TMLRPPPPP
after2 for a	MSSPPPOOO
after2 for all	OLPMPPXPP
after2 for an	OPPSOPPPP
after2 for example	NUNRPOOOO
after2 for her	MVPOPOOPP
after2 for his	OSOOOPRPP
after2 for its	NOPUOROPP
after2 for several	MVOTNPNPO
after2 for talks	MOMWPPPPP
after2 for the	NPNRMOSSQ
after2 for their	MWQMQOOOP
after2 for two	OPTPPOOPO
after2 for your	RLIKQSSTR
after2 forces and	OPNSPPPPP
after2 forces are	OOPNUOPPP
after2 forces have	NOPOTPPPP
after2 forces in	MPQPTPPPP
after2 foreign minister	NPORSPPPP
after2 former president	MOTRROONO
after2 founder of	RUOOOOOON
after2 france 	OMOUPPPPP
after2 from a	NUOPNOTOO
after2 from amsterdam	SOOPPPPPP
after2 from entering	NONSTOOOO
after2 from his	SMJLRRRRR
after2 from space	ROLSOQPPP
after2 from the	ULJTLQPQR
after2 front page	LMYONQQPP
after2 front runner	MPOOUPPPP
after2 funds were	SNQOQPPOP
after2 game 	NOTMOPOTO
after2 gameinsight 	SMMOPPPPT
after2 geographical constituency	RKJJQTRRS
after2 gets to	OTOOPPPPP
after2 getty http	TNPOPPPPP
after2 go to	RMONQQQQQ
after2 goes on	KRSOOPPOS
after2 goes to	ULKLQQQRT
after2 going to	TNOOPPPPP
after2 gon na	TNNNQPQPP
after2 got a	SQONOOPPP
after2 got live	SOOPPPPPP
after2 gov. chris	PNOTPPPPP
after2 gov. john	OOPSPPPPP
after2 gov. martin	PPNTPPPPP
after2 government 	STLLTOPPO
after2 government and	NPLXNPPQO
after2 government for	MPMVNPQQP
after2 government forces	MUNLSQQPP
after2 government has	SPLRPPPPP
after2 government is	LPOOTPPPP
after2 government of	MPOPTPPPP
after2 government says	LONRUPPPP
after2 government to	NOORSPPPP
after2 government was	ONTNRPPPO
after2 government which	OONOTPPPP
after2 group 	SNSKNPPSP
after2 group the	QOUONOOOP
after2 growth in	TPOPOPPPP
after2 guard marquis	POSOPPPPP
after2 gusto d	SNNNPPPQQ
after2 had a	OPQSOOPPO
after2 had been	RVLOOPPOP
after2 had failed	NSQPOPPOP
after2 had not	NPSPPPPPP
after2 had previously	LTRRNPOOO
after2 had reported	QSOPPPPOO
after2 had said	UQMOPPPOO
after2 half of	SLKNRQQQS
after2 halftime show	OPOOPSPPP
after2 handling of	OSOQOOPPP
after2 happy birthday	NVMOPPPPO
after2 has a	QLSQPPPPP
after2 has accused	MRPRPPPPP
after2 has admitted	PQSNPOPPP
after2 has agreed	NMMXPPPPP
after2 has also	NQUNPPPOP
after2 has an	SNNRPPPPP
after2 has announced	OSROOPPOP
after2 has apologized	PPNSPOPPP
after2 has appeared	QPMUPPPOO
after2 has asked	TNKOQQPQQ
after2 has become	KPTNNOPVO
after2 has been	MSSQPOPOM
after2 has begun	ORMRPPPPP
after2 has called	OSPPPOPOP
after2 has condemned	MPPTOPPPP
after2 has confirmed	MRNSPPPPP
after2 has criticized	OVNOOPPOO
after2 has decided	NUPNPPPOP
after2 has demanded	NQNSPPPPP
after2 has described	OSPOPPPOP
after2 has died	PVQMOPPNP
after2 has ever	OMQTOPPPP
after2 has expressed	ONNUPPPPP
after2 has failed	ONQTOPPPP
after2 has filed	NPVNPPPOP
after2 has got	OSLNOQQRR
after2 has had	MSLTPPPPP
after2 has in	OUSNOOONO
after2 has joined	OUNOPPPOP
after2 has killed	SPNOPPPPP
after2 has launched	MNWNPPPPP
after2 has lost	OSPPOPPPP
after2 has made	MSLTPPPPP
after2 has more	MPSTOOPNO
after2 has no	MSOSPPPOO
after2 has not	LTRQOPPOO
after2 has now	ONXOQOOOO
after2 has offered	SSMPOPPOP
after2 has one	NOVOPPPPN
after2 has pledged	OVNQPOOOO
after2 has previously	NRLPPPPOT
after2 has promised	LRRSOOPOO
after2 has raised	NNTQOPPOP
after2 has recently	LTNRPPPPP
after2 has refused	PKQOQQQQP
after2 has rejected	MPPTPPPPP
after2 has reported	OOOTPPPPP
after2 has resigned	MXPOOPPNP
after2 has revealed	NUMSOPPOO
after2 has ruled	LPVMPPPPP
after2 has said	KPWPPPPOP
after2 has signed	OTOQOPPOP
after2 has sought	OTLPPQPPP
after2 has started	QKNNQQQRQ
after2 has stepped	PSOPPPPPP
after2 has struggled	NPLVOPPPP
after2 has the	OROTOPOOO
after2 has threatened	MNUNPQQPQ
after2 has to	RONMPQQQQ
after2 has unveiled	NPOTPPPPP
after2 has urged	NSROPPPOO
after2 has voiced	PNOTPPPPO
after2 has vowed	NSNRPPPPP
after2 has warned	NUUNOOONN
after2 has won	MTPOPPPOP
after2 have 	MUNOTPOOO
after2 have agreed	MOTPPPPPP
after2 have already	SOSLVOPNN
after2 have also	SOTNMPPOP
after2 have been	TTLSPNOON
after2 have found	ROOUOPOOO
after2 have held	TQOOMPPPP
after2 have said	SPUPJOPPP
after2 have signed	NPPSOPPPP
after2 have the	TNMOSPPOO
after2 he is	NRWMOROON
after2 he said	NMRVNOTON
after2 he told	NRNNSPOPP
after2 he was	PLNOSPPVP
after2 he would	PSOOOPPPP
after2 head of	MUSMQOPOO
after2 headquarters in	OPSOPOPPP
after2 health care	RPNMRPPPP
after2 health ministry	NONSRPPPP
after2 health officials	PPMLVPPPP
after2 held a	OUMTNOOOO
after2 held talks	PQMRPPPPP
after2 here 	WMNMPOPQP
after2 here http	NLTNPQQPR
after2 high court	OQOSOPPPP
after2 hillary clinton	ORNTQOOOO
after2 history 	NPNSRPPPP
after2 hit by	OMLSUPPOP
after2 hits back	KTSOOOPPP
after2 holy month	VPKLSPPPP
after2 home 	NONVPPPOP
after2 home in	WOLQNPPPO
after2 hostage in	LPMQUPPPP
after2 hosted a	OVNPOPPPP
after2 housing market	PNLVOPPPP
after2 housing starts	MOOWOPPPO
after2 http tgr	OQNSQMQPP
after2 https t.	TLRNOPQQP
after2 human rights	LPQOVOPPP
after2 hundreds of	MPQTOPPOP
after2 hurricane season	LPOVOPPPP
after2 i am	QPNMPQQQQ
after2 i can	SNMPPPQPP
after2 i can't	UJLLRQQSR
after2 i do	TLMNQQQQQ
after2 i don't	QSKMPRPQQ
after2 i have	PLLPPWPPP
after2 i know	OTLNPPPQP
after2 i love	OSLQQPPPO
after2 i m	SMKNRQQQR
after2 i think	ORMNUPPPO
after2 i was	UOONPPPPP
after2 i went	QOUNPOOOP
after2 i will	OSKOQQQQP
after2 i would	NQSPPOPPP
after2 if he	MPPUOPPOO
after2 if you	UQNPOOPNP
after2 in 	TONOPPPPP
after2 in 1971	KPSSNSPNO
after2 in 1983	MPRRPPPPP
after2 in 1991	POMTOOPPP
after2 in 1996	OPUNPPPOP
after2 in 1998	TQNOPNPOP
after2 in 1999	NQSPPPPPP
after2 in 2000	PNUNPOPPP
after2 in 2001	RRLNOPPTO
after2 in 2003	OOPQOVNPO
after2 in 2005	NQXPPNMOO
after2 in 2012	PNTMPPPPQ
after2 in 2014	NROSOPPPP
after2 in 2019	MSMSPPPPP
after2 in a	LVSMPQPMP
after2 in afghanistan	SOOPPPPPP
after2 in april	NONQOVPQO
after2 in baghdad	TOLQQOPPP
after2 in beijing	MPOSPTOOP
after2 in california	NRNUPNPOP
after2 in canada	MPNSPTPPO
after2 in china	OPLWOOPPP
after2 in december	MOSROPPPO
after2 in diyala	NOPUPOPOP
after2 in england	SOMMPQQRP
after2 in february	NOKSPWPOP
after2 in florida	SPTPOMPNO
after2 in front	PVTLONPOO
after2 in his	MVNOPOPPP
after2 in iraq	QOTLPPPPP
after2 in its	QOROONOOT
after2 in january	NOWPOOPOO
after2 in july	LOOWOROPO
after2 in june	POOSPPPPP
after2 in late	OOOTOPPPP
after2 in london	NVMUPNOOO
after2 in march	PSOMPSPPO
after2 in moscow	NNQWONPOO
after2 in new	UNLQQMPQO
after2 in november	NPLSOTPPP
after2 in one	QNNLWPOOP
after2 in public	MTRNSOOPO
after2 in race	OONSPPPPP
after2 in recent	MMTSPOPPO
after2 in somalia	TOPOPPPOP
after2 in straight	OUNPPOPOP
after2 in talks	TOSOOOPPO
after2 in that	MNOVPTONO
after2 in the	RRQQMPONP
after2 in their	ROXJQNPNO
after2 in this	UORKQOPOP
after2 in tokyo	RPVMPNOPO
after2 in us	UOSMQNOOO
after2 in washington	NRUPONOOO
after2 in which	QKRHSSQRQ
after2 in york	PPLWPNPOP
after2 including the	MOSTOPPPO
after2 india and	OONTPPPPP
after2 instead of	PMNVPPPPP
after2 insurgents in	NOUOOPPPP
after2 intends to	MUQOOOPPP
after2 interior minister	NOMVPPPPP
after2 into a	NSLVPOPOO
after2 into the	TSRNMPPNN
after2 iraq reuters	OMNUPPPPP
after2 is 	QSOOPPPPP
after2 is a	LMPVNQOPQ
after2 is already	NOPLQQRSQ
after2 is also	OITQNTPPP
after2 is always	TMNOQPPPP
after2 is among	MPSUOOPPO
after2 is an	OPPNPPPTP
after2 is back	ORIMRPRSR
after2 is becoming	RQLQPPPPP
after2 is being	TROQOLPOO
after2 is calling	PVNOOOPOO
after2 is carrying	NPNTPPPPP
after2 is considering	NNTTOOPPO
after2 is currently	OWMNPPPPP
after2 is defunct	NOTPOPPPP
after2 is doing	PPNNOOPPU
after2 is due	MQRMPPPPR
after2 is expected	QUNMOPPQP
after2 is extremely	MNOVPPPPP
after2 is facing	NWMPOPPOO
after2 is gaining	RRKOPPQPP
after2 is getting	KNWOSOPPO
after2 is good	QNOOOPPPS
after2 is in	OSOROPPPO
after2 is it	PPINQTQQR
after2 is just	NQTPOOPPN
after2 is leading	OUOOOPPPO
after2 is located	SNPRPOOPP
after2 is more	NOQPPTOOO
after2 is mourning	NWNMOPPPP
after2 is moving	OPSPOPPPP
after2 is no	SSNNPOPOP
after2 is now	OVNPOOPOP
after2 is on	WMOJQPQQP
after2 is one	TQOOOOPPO
after2 is out	SNLKQRRQR
after2 is planning	OTNRPOPOO
after2 is poised	NRTOOPPPO
after2 is promising	OPOSPPPPP
after2 is ready	MUMROPPOP
after2 is reviewing	OPUPOOOOP
after2 is scheduled	OULRPPPPP
after2 is set	LVVNNONOO
after2 is still	LXOQOOPOO
after2 is taking	LVPOOPPPP
after2 is that	RRKKQQPQR
after2 is the	NNOSORORP
after2 is to	OSQQPNPPP
after2 is too	NOSUOOOOO
after2 is trying	MSQROPPOP
after2 is under	OQUQOPOOO
after2 is very	PNNTPOPPP
after2 is warning	NOUROOOOO
after2 is working	NQTROOONO
after2 island of	MPMMXPQPP
after2 issued a	MSVOOOONO
after2 it a	OKVPPPPPP
after2 it has	QOMNOOUTO
after2 it live	SPNPPPPPP
after2 it not	OTSMOPOPO
after2 it out	SONOPPPQQ
after2 it the	TLRMQPQPP
after2 it was	MPPUOPPPO
after2 it will	OQMUPPOPO
after2 japan and	PQSQPOOOO
after2 jobs 	QOPMVPPOO
after2 john kerry	MNRNUPPPP
after2 joined the	LRMSSPPPO
after2 journalist james	NPOUOPPPP
after2 just got	OSPOPPPPP
after2 justin timberlake	UOOPPPPOP
after2 justinbieber http	SPOOPPPPP
after2 killed after	PVONPOPPO
after2 killed at	OOOTPPPPP
after2 killing at	OOOTOPPPP
after2 king abdullah	RMOOSPPPP
after2 known as	TSMOMPPPP
after2 knows how	SJSLPQQQP
after2 language and	NOOOWPPPP
after2 last night	RLJSQQQQP
after2 last week	NPQVPMOOP
after2 last year	MNSSOPPPP
after2 later this	LNMVPSPPP
after2 law 	QPOTOPOPO
after2 lawmakers have	MMNQVPQPP
after2 leader and	LPVOOPPPP
after2 leader mahmoud	POMTRPPOO
after2 leader michael	SOJOVPPPP
after2 leader of	OUMOPPPOP
after2 leaders 	NOTNRPPPO
after2 leaders are	OOOOTPPPP
after2 leaders have	TOSLOPPPP
after2 leadership in	MOSSOPPPP
after2 led a	OTPNPPPOP
after2 led by	MOVPOPPOP
after2 led coalition	SPTLPOOOO
after2 led forces	UPOMPPPPP
after2 led government	UONPPPPPO
after2 led the	MUTLPOPPO
after2 led to	OOUQOPOOO
after2 left the	LUPROOPPP
after2 life 	RUONOPPOO
after2 life and	SSPNOOOOO
after2 like a	PNVQNPPPO
after2 like the	VOOOOOPOO
after2 like this	VLKLQQQRR
after2 like to	SOOOPPPPP
after2 live clinton	TONOPPPPP
after2 live http	SOMQPPPPP
after2 live in	NROOUPOOO
after2 live on	OTNOORPPO
after2 lol 	TLHLSRRRS
after2 los angeles	NSURNNOOO
after2 lost the	NSOQPPPPP
after2 love to	TOOOOPPPP
after2 lt 3	VKMNQPPQQ
after2 lt lt	SMNNQQQQQ
after2 made an	SLROPPPPP
after2 made his	OVONPPPPP
after2 made it	OVRNPOPON
after2 malaysia airlines	TONOPPPPP
after2 managed to	SQNPPPPPP
after2 managing director	NSORPOPOP
after2 marked the	QOMVMOPPP
after2 market for	NOMTRPPPP
after2 markets 	MONRUPPPP
after2 massachusetts 	POOSPPPPP
after2 masterchef masterchef	TNNOPPPPP
after2 mathematician and	POOMTPPPP
after2 may be	LNSSPPPPQ
after2 may have	LUSUPOOOL
after2 media 	SOOOPPPPP
after2 media reports	NPMUPPPPP
after2 media say	OOOLTQPQP
after2 meeting in	ONSNPPPQQ
after2 member states	MQPUOOPOO
after2 members of	PWMPOOOPP
after2 men national	NOSPPPPQP
after2 met with	PSOOPPPPP
after2 mh17 	TMHMPSSTR
after2 mh17 http	PPWOOOOOO
after2 middle east	ROKSPPPPP
after2 might be	RMNSPPPOP
after2 militant group	VPVMMOOON
after2 militants 	WMONPOPOP
after2 militants have	TOOOPPPOP
after2 militants in	SPRLOPPPP
after2 military 	NOLURPPPP
after2 military and	MPLWPPPPP
after2 military base	NPNRSPPPP
after2 military has	LPVNOPQQP
after2 military helicopter	MPORSPPPP
after2 military launched	KONSTPPPP
after2 military officers	NPRNTPPPP
after2 military officials	LPORTPPPP
after2 military said	MPMTSPPPP
after2 military says	LOULTPPPP
after2 minister of	NNLWOPPPP
after2 minor league	POTOPPPPP
after2 missile strike	NPPSPPPPP
after2 mobile phone	TOOOPPPPO
after2 mobile phones	MNQTPPPOP
after2 monday 	LOPQPRPPP
after2 more 	UPNOOPPOP
after2 mosque in	XMLQNPPPP
after2 most successful	RNNSOOPPP
after2 moved to	ORSNPOPPO
after2 movement 	TQTMONONO
after2 mufc 	QTMNPPPPP
after2 must be	LSPLTPPPP
after2 my god	TOONPPPPP
after2 name 	MOSMTPPPP
after2 names new	UORNNOOON
after2 names president	NOWOOOPPP
after2 nation 	UOUMMOOPN
after2 national assembly	OPOTPPPPP
after2 nations 	TPSMPOOOO
after2 near the	MPMWPOPOO
after2 nearly a	OORSOPPOP
after2 need to	SMRLPPQPQ
after2 new hampshire	OOOUOPPPP
after2 new york	MQRUPOONO
after2 news 	VLLKRQQQQ
after2 news agency	MMQSRPQPP
after2 news reports	NMTNRPPPP
after2 news that	PONTPPPPP
after2 newsletters 	OPSPPOPOP
after2 newspaper reports	POVPOOPNO
after2 newspaper says	TNNPRPPPO
after2 next month	NNTSOOPOP
after2 next week	PLMMRTQRQ
after2 next year	QMMRPNPUO
after2 no 	VKNMQQQQQ
after2 nomination 	OPOOSOSOP
after2 nominee 	MPPPTPPPP
after2 nominee donald	OOOOTPPPP
after2 north carolina	PUMQPPPOO
after2 north of	MNUTOOPPN
after2 not sure	TNOOPPPPP
after2 not to	PTNSPOOOO
after2 noted that	OTMOPPPPP
after2 now 	ORLUOPPPO
after2 now http	SLLMSRQRQ
after2 now that	RKKPQRQSQ
after2 now the	POVNOOOOP
after2 nuclear weapons	NNKXPPPPP
after2 o names	VOOOOPPPP
after2 of a	SPQNPOPOO
after2 of all	TPNQPOPPN
after2 of attention	VNNNPQPOP
after2 of beauty	VLLKRSQQQ
after2 of course	SNNQPPPOP
after2 of dab	OVONPOPOO
after2 of new	ORNTPNPOP
after2 of parliament	UOPPOPOPP
after2 of people	TPOOPPPOP
after2 of secretly	OOPSPPPPP
after2 of seeking	UOONOPPPP
after2 of state	WNMOPPPOP
after2 of the	MSOPOQOOR
after2 of thousands	SOPOPPPPP
after2 off the	TULPNNOQO
after2 off to	TNNOPQOPP
after2 official 	TMNLPQQRQ
after2 official says	NPPTROPOP
after2 officials 	MOQOUPPOP
after2 officials about	MNUMUOPPO
after2 officials and	MPPNUPPPP
after2 officials are	NMVONPPPP
after2 officials have	SLLTQPPPP
after2 officials said	JTVMUOOOO
after2 officials say	QPPLUPPPP
after2 officials to	MOQNUPPPP
after2 oil prices	TOPNPPPPP
after2 on 	ULLNPSPQP
after2 on 27	OONTOVOMO
after2 on behalf	OOPOUPOPO
after2 on charges	OQMTPPPPP
after2 on december	UONUNNOOP
after2 on friday	RRJSOOPPP
after2 on his	MXMNPPPPQ
after2 on instagram	SSLNPPPQP
after2 on may	LOOVOROPN
after2 on monday	NOQTQOPPP
after2 on saturday	LMWPOPPPP
after2 on sunday	PKUPNOPSO
after2 on the	ROMPRQPPP
after2 on thursday	NPNUPPPPP
after2 on tuesday	MRTSOPPPK
after2 on twitter	QTOOPOPOP
after2 on wednesday	OQTROPPOL
after2 one of	NPRRONSNO
after2 op ed	OOWOOOPOO
after2 operating system	OQOOOPPPS
after2 or any	OQOQOOOPS
after2 or in	RNOTOPPOO
after2 or just	TKLNQQQRQ
after2 or the	SQPSONOOM
after2 out 	RIKPSRRRR
after2 out of	MUMSPPPOP
after2 out the	PNVOOOOPP
after2 over the	MPOUOPPOO
after2 pa http	TONOPPPPP
after2 pamkeynen 	OPTOPPPOP
after2 paris rome	PPOSPPPPP
after2 parliament has	NTKQQPPPP
after2 part of	RNRLPQPPP
after2 participating in	NPMWNOPPP
after2 party and	QSPSMOOON
after2 passenger jet	OOYNNPOOO
after2 past 	MWNQNPPOO
after2 pdf 	WLLMQQQQQ
after2 peace process	VOOMOPPPP
after2 peninsula 	NPOQSPPPP
after2 people 	OONOVPPPP
after2 people who	VLNOPPPPP
after2 per year	TOOOPPPPO
after2 pic twitter	WNMQOOPOO
after2 pixel visual	NOQOPPPPS
after2 plan to	OQTQLPPPP
after2 planned to	OTNQOPPPP
after2 plans 	PQLPSPPPP
after2 plans to	LOVSOOPOO
after2 playstation portable	POSOPPPPP
after2 pledged to	MSWPLOPOP
after2 pledges to	NSMSOPPPP
after2 pointed out	OSOPOPPPP
after2 police and	TKJLSRRSR
after2 police chief	NONUOPPPP
after2 police have	OOPOTPPPP
after2 police officer	MNMYOPPPP
after2 police officers	ONOPSPPPP
after2 police say	NOORTPPOO
after2 police stations	PONNUPPPP
after2 political leaders	TNONQPPPP
after2 politics 	MPPQSOPPP
after2 poll http	PNSPOPPPP
after2 poses for	OSOOPPPPP
after2 posted a	RSMOPPPPP
after2 poster to	UNMOPPPPP
after2 prepares for	OOOUOPPPP
after2 president 	MOVOPPPPP
after2 president and	OTQNQPPOO
after2 president barack	ORPSOOOOO
after2 president bashar	NPNNVPPPP
after2 president bush	NOUOPPPPP
after2 president fidel	PLMMWPQPQ
after2 president george	SOLSOPPOP
after2 president hamid	OOOLWPPPP
after2 president hu	OOOLVPPPP
after2 president hugo	NPNOUPPPP
after2 president mahmoud	OPPNTPPPP
after2 president obama	RTLQOPPPO
after2 president of	ORNTOPPPO
after2 president pervez	NOORSPPPP
after2 president ricardo	OPPOSPPPP
after2 president says	MOSQOQPPP
after2 president thabo	PPORUNOOO
after2 president viktor	OPOJWPPPP
after2 president vladimir	OPOJYPPPP
after2 presidential campaign	MQPQSPPPO
after2 presidential candidate	MONOYPPPP
after2 presidential candidates	LPOPVPPPP
after2 presidential election	MPPQSOPPO
after2 presidential front	JPPOVPPPP
after2 presidential nomination	MPPOTPPPP
after2 presidential primary	LPOOUPPPP
after2 primary 	NPOQSPPPP
after2 primary voters	MPOOUPPPP
after2 prime minister	OOOSQPPPP
after2 pro democracy	UOMNROOPP
after2 programme 	OPSNOOOVO
after2 project and	LPVMOPPSO
after2 project manager	OTOOPPPPP
after2 prosecutors say	MPMSSPPPP
after2 province in	UOOOOPPOP
after2 province killing	MPOUOPPPO
after2 published a	NUQOPOPOO
after2 rain 0	TNMLRPPQQ
after2 rapeseed 	OPNOTPPPP
after2 reading the	TPOOPPOOP
after2 ready for	TNNMQQQQQ
after2 real liam	RNMNQQQQQ
after2 real name	NUNSOOPNP
after2 realestate 	SNOOPPPPP
after2 rebels and	MNQTQPPPO
after2 rebels have	MPUMRPPPP
after2 rebels in	XPNNLPPPP
after2 received a	NTPOPPPPP
after2 received the	NTOPPPPOP
after2 refugee camp	NKNYQOOQP
after2 refugees 	MPPNTPPPP
after2 refugees and	NPOOSPPPP
after2 refugees from	NOOOVOPPP
after2 refused to	OTOOPPPPP
after2 regards 	TONNPPPPP
after2 regime in	NOUOOPPPP
after2 region 	PMSPNRPPP
after2 region of	MMJWRQQQO
after2 registered voters	MPOPUPPPP
after2 rejected a	NNQUNPPPP
after2 rejected the	OSOQOPPPP
after2 released a	MYMPOPPON
after2 remains the	TQLPOPPPP
after2 report 	RNOOOPOUO
after2 report on	PPVOONOQO
after2 reported 	MOWPOPOOO
after2 reported a	ONVOPPPPP
after2 reported that	MSRNPPPPP
after2 reports 	NQXMPOOOO
after2 reports first	ONUPPPPOO
after2 reports http	NWOOOOPPO
after2 reports on	OWNOOOPPO
after2 reports that	NRPSOOPOP
after2 request for	MUMTOPPOO
after2 results show	TOMOPPPPP
after2 retail sales	NPMVPPPPP
after2 returned to	STMOPPPPO
after2 returns to	NVNOOOPPO
after2 reuters 	WSSKNNONO
after2 reuters http	WOOKPPPPP
after2 reuters iraq	OPOSPPPPP
after2 reuters the	MNQVPOPPP
after2 reuters u.s.	OOOUPPPPP
after2 reuterslive 	TONOPPPPP
after2 right now	SMLSPPPPP
after2 right to	OOSROPPPP
after2 rights groups	MMTPTPOOP
after2 role in	PPMTOPPPP
after2 running mate	PSOPPPPPP
after2 russia and	PPOSOPPPP
after2 said 	LTRNNPPSP
after2 said a	NPTPOPOPO
after2 said adding	OVNNPPPPP
after2 said after	OSQOOPPPP
after2 said an	LVNPOQPPP
after2 said any	PTNMPPPPP
after2 said during	OVMPPPPPP
after2 said federal	UNMPPPPOP
after2 said friday	OSRPPOOOO
after2 said he	RXLOPOONO
after2 said her	NXNNPPPOP
after2 said his	ORQSOOPOO
after2 said i	OTOPPPPPP
after2 said in	KWPNOPPPP
after2 said it	MLVQPPPPP
after2 said its	QMUNPPPOO
after2 said john	OOVOPOPOP
after2 said last	SUKNPOPPP
after2 said monday	PQNTPPPOO
after2 said mr	TQSOONOON
after2 said mr.	OSQNPPPPP
after2 said of	QPLMPQQRR
after2 said on	MWLSPPPOP
after2 said she	NQKVPQPPP
after2 said some	OSLSOPPPP
after2 said that	QSSMOOPOO
after2 said there	OSRNPPPOO
after2 said these	OMQKRRQRQ
after2 said they	NSKOTPPPP
after2 said this	OSTOPOONO
after2 said thursday	QUMOPPPOP
after2 said to	OUOOPOPOP
after2 said today	OPTOPPOPP
after2 said trump	NUNPPPPPP
after2 said wednesday	QUMOPPPOP
after2 said while	OUMROPOOO
after2 saturday that	MOTRPOPOP
after2 saudi arabia	OOOUOPPPO
after2 say a	OPOTOPPPP
after2 say it	WNOOPPPOO
after2 say that	OPNPTPPPP
after2 say there	VPOOLPPPP
after2 say they	OLSVOPPON
after2 says 	RTPLOPPPP
after2 says an	NTTNPOPOP
after2 says bbcbreaking	NNSSOOPOP
after2 says he	OVNOPPPPP
after2 says his	NUOOOPPPP
after2 says http	OQUMPPPPP
after2 says in	MNTUOPPOO
after2 says it	NPPVOOOOO
after2 says its	SNKSPPPPP
after2 says more	RPQMPPPPP
after2 says president	POVLPPPPP
after2 says the	LVUKOPPOO
after2 says this	OQTOOOPOP
after2 says we	RNKRPQQQQ
after2 secretary general	QQSMOPPPP
after2 secretary of	NRLTPPPPP
after2 security forces	MONQTPPPP
after2 security official	OPONTPPPP
after2 security officials	SONKTPPPP
after2 see the	TMLLQQQQQ
after2 seems to	QJNSPQQRQ
after2 seized the	LOSSOPPPP
after2 sen. bernie	OPOTPPPPP
after2 sen. marco	ONOUPPPPP
after2 sen. ted	OPOSPOPPP
after2 senator and	MPMWOPPPP
after2 served as	MUTLOPPPO
after2 service 	QOOTOOPOP
after2 service in	VOKOPPPPP
after2 set for	OWMNPPPPP
after2 settled into	NZNOOOPOO
after2 settlement in	UPPOLPPPP
after2 shortly after	ORNSOPPPP
after2 shot dead	RUOOPOOPO
after2 should be	QTQNOOOOO
after2 should not	NMUPPPPPO
after2 show http	ONMXNPPPP
after2 sick 	TMNNPQPPQ
after2 side 	QOQMRUNOO
after2 simolove 	SNNNPQQQP
after2 since the	TNPNOOPPP
after2 site 	SNSNOOPPP
after2 so far	NRMSPPPPP
after2 so it	OOPSOPPPP
after2 so much	OPQLPQQQQ
after2 so that	UMJKUQRQR
after2 soldier and	KPROVPPOO
after2 soldier was	OPMOUPPPP
after2 soldiers 	NPOSQPPPP
after2 soldiers and	SPMNRPPPP
after2 soldiers in	MPQPSPPPP
after2 soul album	TOOPPPPPP
after2 soul or	SOPPPPPPP
after2 sources say	NOUMSPPPO
after2 south dakota	PQLTPPPPP
after2 south korea	ONOUPPPPO
after2 speaker paul	NPTOOPPPP
after2 speaking at	OSOPPPPPP
after2 speaking live	OSOPPPPPP
after2 spoke to	LTQPPPPPP
after2 spokesman for	PTOOPPPOP
after2 spokesman joshua	WOKOPPPPP
after2 spokesman said	NPUOOPPPP
after2 spokesman says	OOSOQPPPP
after2 spokesman sean	MPVOPOPOP
after2 spokeswoman said	MQQSOPPPP
after2 staged a	NSROOPPPP
after2 star of	NVNNPPPPP
after2 start to	TNOOPPPPP
after2 started the	NPUMPPPPP
after2 state 	RNRMTOOOO
after2 state media	MOOOVPPPP
after2 state of	RONWKPPPP
after2 state rep.	MNMYOPPPP
after2 state television	MONOVPPPP
after2 stated that	NUQMPQPOO
after2 stepped down	MXNLOPPPP
after2 still has	OSPOPPPPP
after2 stock market	NPNUPPPPP
after2 strain of	TOOOPPPPO
after2 strike talks	MPVNPPPPP
after2 stronghold of	ONNVQOPPP
after2 such a	RSNNPPPPP
after2 such as	POJVSPPOO
after2 sunday 	WNTLNPPOO
after2 sunday in	OPPTOPPOO
after2 sunday that	SQLOPPPPP
after2 super bowl	OSPOPPPPP
after2 super pac	MUOOPPPPP
after2 support for	MQNQSPPPP
after2 supporter 	OSQOOPPPP
after2 supporters 	NSMPTOOOO
after2 supporters of	MORQTOPOP
after2 supreme court	NONUPPPPP
after2 survey of	NOXOONPOP
after2 sustained a	OWONPPPOO
after2 take a	SSNMOPPPO
after2 television interview	MSRNQPPPP
after2 television network	XNNNOPPPP
after2 television said	RMSLQQQPP
after2 television station	NNTRTNONO
after2 tells breitbart	NTTNPPOOO
after2 territory 	NNORTPPPP
after2 terrorist network	NPTOPPPPP
after2 thank you	PSMOPPPPP
after2 thanks for	OPNUPOPOP
after2 that a	OSQNPOPOP
after2 that can	VMMNPPPRP
after2 that has	TTMTNNNNO
after2 that he	PTPMPOPPO
after2 that i	SMOIRRRRQ
after2 that is	RMNNPQQSP
after2 that killed	NMNWPPPPP
after2 that there	QPOQOOOUO
after2 that they	NQVMPNOPP
after2 that was	RMJMQQSSR
after2 that will	UNNQOTNON
after2 that would	ORROPLUNO
after2 the african	MPQSPPPPP
after2 the best	UQNNPPPPO
after2 the chief	OTOOPPPPP
after2 the city	OSNRPOPPO
after2 the company	PMVMPOPOQ
after2 the country	SOPPPPPOO
after2 the court	RMNRROPOQ
after2 the daughter	PSNPPPPPP
after2 the director	RSOOPPPOO
after2 the first	RVMMOPPPO
after2 the former	OXMOPOPOO
after2 the founder	OUNNPPPPP
after2 the german	NQUOOOPOO
after2 the growing	TOPOPPPPP
after2 the importance	WLNNPPPPP
after2 the king	QMTLQPPQP
after2 the last	RSOPOOOOO
after2 the leader	PPMSPPPPP
after2 the nation	OOOUPOPOO
after2 the only	TOOOPPPPO
after2 the other	NVMUOOONN
after2 the queen	OLUPPPQPP
after2 the rest	SOOPPPPPO
after2 the same	RONNOOPPU
after2 the second	OOTOPPPPP
after2 the state	NNNXPPPPO
after2 the two	TOOQOPPOO
after2 the u.s.	SOOLPQQRP
after2 the uk	NNQUOPPPO
after2 the united	VOONPPPOO
after2 the world	ONSQPPPPP
after2 theindynews is	NPSPPPPPP
after2 there are	TMNQPPPPP
after2 there is	TNNPPPPPP
after2 there was	LPRUPPOOP
after2 this afternoon	UNLLQQQQQ
after2 this is	QOQLPQPPR
after2 this morning	ONOWPPPOP
after2 this time	OPTNOPPPO
after2 this video	SPNOPPPPP
after2 this week	MSQQOPPPO
after2 this weekend	NNNTPRPPP
after2 this year	VNMROONPP
after2 though 	OSRLROOOO
after2 thought it	SMMTPPPOP
after2 thrilled to	TOOOPPPPP
after2 through a	NSNSOPPPO
after2 through the	VNRQONNON
after2 thursday 	OOTPOOPPP
after2 time 	OPNTROPOO
after2 time for	TMMIRRRRR
after2 times 	SJKKRSSSS
after2 title 	ONMROUPPP
after2 to a	QNVNOPPNP
after2 to an	SOOQPPPPP
after2 to announce	OPNTPPPPO
after2 to be	VOLLQSPPN
after2 to bring	OSNRPPPPO
after2 to create	SOUMPOOOO
after2 to cut	QMLVPPPPP
after2 to date	NONOOUSPO
after2 to develop	PNVOOOOPO
after2 to die	RMLPPRQQQ
after2 to discuss	NROOPTPOO
after2 to do	SNTONOPPO
after2 to engage	UOOOPPPOP
after2 to find	SPNSOOPPO
after2 to form	NNPTSOPPO
after2 to get	PNLUPPPPP
after2 to give	QMLPQQRQR
after2 to go	PTOPPPPON
after2 to have	POMSPPPQP
after2 to hear	UNJMQQQPR
after2 to help	NORSPOPPP
after2 to hidden	SNNNQQQPP
after2 to hold	LNKXRPPQP
after2 to its	QONOOOOOW
after2 to join	MURNOPPPO
after2 to keep	POSQOPPPO
after2 to maintain	OOPTPOPPO
after2 to make	OOQMOPPRU
after2 to meet	POMTPPPPP
after2 to mn	VKMMQQQQQ
after2 to move	ORONSPPOP
after2 to my	SLLLTQQPR
after2 to pay	NPOUOPPPP
after2 to play	PWONOOPOO
after2 to prepare	NPOWOOOPN
after2 to press	NOQSOPPPO
after2 to prevent	VLNLQQQPQ
after2 to protest	TPKRPPPPO
after2 to quit	OROSPOPOP
after2 to reduce	NPQTOPPPP
after2 to resign	MYONOPPOO
after2 to return	LTQROPPPO
after2 to score	MYNOOOPPO
after2 to see	SNPPPPPPP
after2 to seek	RSKKQQRPR
after2 to sell	UMPPOOPPO
after2 to send	NPLXPPPPP
after2 to start	SNMTPOPPO
after2 to stay	OPUOOPPPO
after2 to step	OUNSOOOOO
after2 to support	QLPORPPPQ
after2 to the	ROMTPOPON
after2 to win	QNNLTQQQQ
after2 to work	WLKOPPPQQ
after2 to your	VMKMPQQRQ
after2 today 	PJPMPSQSQ
after2 today is	NOWPOOOPO
after2 today win	NPTPPPPPP
after2 told a	NUOOOPPPP
after2 told bbc	OSPPPPPPP
after2 told cnn	NVOPOPPPO
after2 told fox	OSPPPPPOP
after2 told me	USSNOOONN
after2 told reporters	LXPOOPPOO
after2 told the	RTNMPPPQP
after2 took a	OTOOPPPPP
after2 took the	MMRSPOOSO
after2 top stories	SNNOQQPPQ
after2 town hall	NTMTOOPPO
after2 town of	RPLOTPPPP
after2 trade deficit	NPMUPOPPP
after2 trading 	OPOSPPPPP
after2 tried to	TTKMPQQPP
after2 tries to	OTPOPPPOP
after2 troops 	JQSMUPPPP
after2 troops and	MPONWPPPP
after2 troops are	OPOVMPPPP
after2 troops have	NOPLWPPPP
after2 troops in	NPNUOPPPP
after2 troops to	ROMUPPPOO
after2 try to	QONUOPOPO
after2 trying to	NUSMOOPOO
after2 tuesday 	NQSPPOPOP
after2 tweet 	ZMNOPOPON
after2 u.n. secretary	NPTQOPPOP
after2 uk 	NPSPPPPPP
after2 until the	NSNRPPPOP
after2 us 75	OONYPOONO
after2 used the	NUOOPPPPO
after2 used to	MSLNQQQRQ
after2 va. 	OOMVPPPOP
after2 via addthis	SMNNQQQQQ
after2 via dj	NMVMPPPPQ
after2 via getty	MRVOPOPON
after2 via guardian	TONOPPPPP
after2 via picturskewphoto	TONNPPPPP
after2 via youtube	TONOPPPPP
after2 vice president	MQRORPPOP
after2 video http	RMOMQQQPR
after2 view of	PUNMPPPPP
after2 violence against	OPUNOPPPP
after2 virus http	UOOKPPPPP
after2 visit from	TNNNQPPPP
after2 vote 	MPOSRPPPP
after2 voteon 	RMOTOOPPQ
after2 voters 	MSNOSPPPP
after2 voters also	LPONVPPPP
after2 voters and	LPOOVPPPP
after2 voters in	OPNPSPPPP
after2 wait for	TONNPPPPP
after2 wait to	TPOOPOPOP
after2 wanted to	NPTNOPPPP
after2 wants to	MROTOPPPP
after2 warned that	NQPSOPPOP
after2 was a	MTRPOOPPO
after2 was also	OTNOPPPPP
after2 was an	NRONOOWOP
after2 was arrested	MYLOPPPOP
after2 was at	OUOOPPPOO
after2 was being	MQSOOPPOP
after2 was defeated	OSQOPPPPP
after2 was described	NTNQPPPPP
after2 was elected	OOMLQSRRR
after2 was extremely	QMPJRQRRQ
after2 was fired	OTLQPPPPP
after2 was first	NPOUPNOOR
after2 was founded	QJNOQQQRR
after2 was in	NVLSPOPPO
after2 was joined	NVOOOPPPP
after2 was killed	SUPMNPOON
after2 was known	NQNUPPPOP
after2 was made	NULUNPPOO
after2 was named	OMSNPPPSP
after2 was never	NQNUPPOOP
after2 was not	QNMPOQPTP
after2 was on	PQRMPPPOP
after2 was one	LUNQPPPPP
after2 was replaced	ONUMPPPPP
after2 was shot	RSNNPPOQP
after2 was so	ULKLQQQQS
after2 was the	RUKKPPPPT
after2 was wounded	NUSOOOOPO
after2 we all	OXNNPOPOO
after2 we have	OOVOOOPOP
after2 we will	OPOPPUOOP
after2 weapons of	OSMRPPPPP
after2 web site	OKTLQQPPR
after2 website 	NMWOPPPPO
after2 wednesday 	VOQOOOOPO
after2 went on	RTNNPPOPO
after2 were also	RKLPQQRQR
after2 were killed	POOMUPPPP
after2 were successfully	KVVLOPPOO
after2 west coast	SMMSOPPPP
after2 what a	XJLMQQQQQ
after2 what are	SNMUPPOOP
after2 what you	PSSLPPPPO
after2 when he	PTONNPPPP
after2 when i	UQLTNOOOO
after2 when she	NORWOOONO
after2 when the	MPSPOPPPP
after2 where he	OPRTPOOOO
after2 where rihanna	OOOTPPPPP
after2 where she	OOOSPPPPP
after2 which has	LMWMONURO
after2 which he	RMLMUPQPQ
after2 which is	LLVXOOOPM
after2 which was	OSLQONTLT
after2 which will	POUNPPPNO
after2 while on	UOLRPNPPP
after2 white house	MTOPSOPOO
after2 who also	MRUOOOPOO
after2 who died	MWKQPPOPP
after2 who had	SPSOMPPOP
after2 who has	MQPSQPPPP
after2 who have	MQNOVPPPP
after2 who helped	NUTNOOPOO
after2 who is	OWNPLPPPP
after2 who lost	PQTOLPQPP
after2 who remains	PSPPPPPPP
after2 who spent	NQNVMPPPP
after2 who was	LWLTOPPOO
after2 who went	OUOOPPPPO
after2 who were	PSOLSPPPO
after2 who will	NVMNSPPPP
after2 why do	PNTLPQPQP
after2 will also	VPMSOPNNO
after2 will appear	NUPNPPPOP
after2 will attend	PTOMPOPPP
after2 will be	MTRNPOQOP
after2 will become	OYMPPOOOO
after2 will begin	ORMSPPPPP
after2 will continue	MROSOPPPP
after2 will get	OOOOOPOOW
after2 will have	MVMTNOOOR
after2 will hold	OQOSPPPPP
after2 will host	PPLVPPPPP
after2 will join	UQOONPPPP
after2 will meet	RSNPOPPOP
after2 will miss	OUOOPPPOP
after2 will never	NOPSPPPPP
after2 will not	OMROPPPUO
after2 will play	NRMQOPOSP
after2 will soon	ONPSPPPPP
after2 will succeed	NSNTOPPOO
after2 will take	MMWKPQQPQ
after2 will use	OOMUPPPPP
after2 will visit	NSPPOPPPP
after2 winner of	VOKNPPQPP
after2 wins the	NTLPSPPPP
after2 with a	QSNPOQPOP
after2 with about	NVTRNNNNN
after2 with his	MVNSOOOOO
after2 with some	LUMSNROOO
after2 with the	QTKQORPPO
after2 won a	OQRKOPPPS
after2 won the	ORKNSPQQP
after2 world 	VOMMQPPPP
after2 worldcup coverage	UPLOPPPPP
after2 would also	RONROOOOS
after2 would be	KSOQPRPOP
after2 would like	NWOOOPPOP
after2 would not	MNUOOOPOT
after2 wrote 	LWSOPOONP
after2 wrote in	OTOPPPPPO
after2 x 	TPLMQQPPP
after2 you can	NNNSPTPPO
after2 you don't	TOTPOOOON
after2 you should	SRKMPPPQP
after2 you will	ORLPPQQPP
age after	MYMRPOONN
alone given 0 0	UOPOOPOPO
alone given 0 1	OOUNROPPO
alone given 0 2	PMTQOPPOQ
alone given 1 0	VOOOPOQOO
alone given 1 2	OPTRNOOOO
alone given 1 u	OVOOPOOOP
alone given 2 0	SPNOONRQQ
alone given 2 1	QULSNOOON
alone given 2 2	QNOPTPOOO
alone given 2 u	OTQROOOOO
alone given 3 0	TSKJPPMXO
alone given 3 1	YOMKPPPPP
alone given 3 u	OVNPOPOPO
before " 2016	YNONMOPOP
before " a	SULLNPRPP
before " and	QPOMOOOZN
before " as	TVLLSORNM
before " author	YMNNOPPOP
before " called	VNJMQPQQR
before " calls	UQNRPOPNO
before " d	UKKLSQRRR
before " email	MZNOPQPMP
before " for	PNLLSPQUP
before " is	WMMMRQQNQ
before " it	SNMLQQQRR
before " like	RKLNPPPVQ
before " of	NLQLPXNTP
before " on	SMJMQPOST
before " out	SOLMPPPTQ
before " president	MTSOOPPNO
before " said	TRPNOPPOO
before " that	TONLPQQQQ
before " the	TMN[PLNON
before " to	TONIRQQQQ
before " trump	PUOOOOPOP
before " up	OQOSOPPPP
before " with	WNNTOOONN
before ' 4	OPNOPNPXO
before ' apple	PONOPOOOX
before ' baghdad	RONTMPPPP
before ' bbc	OSNNOOOUO
before ' britain	SURLPNPNO
before ' canada	UWMLOOPNO
before ' china	YNUJNOONO
before ' country	UNSOMOPPO
before ' dab	PVONPPPNO
before ' egypt	NTLSPPPOO
before ' england	QNRMQRPQO
before ' france	RN[LNOPMN
before ' germany	NOTUNOONN
before ' india	OPVOPPPOO
before ' indonesia	RSOTNOPNN
before ' iran	OPWOPOOMO
before ' israel	MNRUOOPOP
before ' it	VPLROOPOO
before ' japan	LTUSNNOON
before ' korea	MSWTMONNN
before ' london	UNKXPOOMO
before ' microsoft	PONOPOPNX
before ' month	MNWNTRNNN
before ' night	NPQNSPPPP
before ' pakistan	PONWOPNPO
before ' party	PTOOPPPOP
before ' russia	MOTTNSNNN
before ' sony	NONOOOPOZ
before ' that	TNMOQPPPP
before ' there	PSNRPPPOO
before ' timberlake	OPOOPSPPP
before ' tomorrow	PMOLQRRSR
before ' tuesday	NNSRROPNO
before ' uk	RLPPQPPPP
before ' ukraine	QOOKQQQRQ
before ' venezuela	NQOWPNPOO
before ' voa	OVNMQPPOP
before ' week	VNRQOOONO
before ' year	SLNOPUPQN
before , 1	PLQSOPQQQ
before , 1980s	PQMSPOPRN
before , 1990s	NQUNPPPPP
before , 2	OKPLQSRSR
before , 2004	OSSOOOPOO
before , 2005	POTROOPOO
before , 2010	OSOTOOPOO
before , 2011	QPUOPOONO
before , 2015	OUPOOPPOO
before , agency	LNUQSOPNO
before , ago	OSNQQPPPP
before , also	SNKKQRRSQ
before , americans	PPONUPOOP
before , angeles	ONVQNPPOO
before , army	NSXMPONNN
before , asia	OPNTOPPPP
before , attack	LQPQTOPOO
before , australia	OOMWPPPOP
before , baghdad	OOPTOPPOP
before , bay	NONXPPPNO
before , berlin	NOMVPPPPP
before , bernardino	OOOTPPPPP
before , birmingham	NPLVPPPPP
before , britain	NONUPPPPP
before , bush	OPNSRPPPP
before , c	SKJKSRQSR
before , cairo	NOOTOPPPP
before , california	PMLVPPPPP
before , cambridge	OONUPPPPP
before , campaign	NSQMSPPOP
before , canada	NQTQLPPPP
before , candidate	PUONPPPNP
before , capital	MPYMOOPOO
before , categories	OUNOOOOTN
before , century	MTQUOOONO
before , chairman	MWPOPPPOO
before , charleston	PMMVPPPPP
before , chief	OXNMPPPOO
before , china	ONTPPPPOP
before , clinton	NWONPPPOP
before , club	NO[MOOOOO
before , coach	OVMOPPPPP
before , company	OSVNPOOMO
before , connecticut	POOSPPPPP
before , counterpart	OQTNPOPOP
before , county	TMOROPPOP
before , damascus	OOOTPPPPP
before , day	RNRLPQPQP
before , deputy	PTOOPPPOP
before , development	LOTSPPPOP
before , earlier	RUMMQPPNP
before , election	OWNOOPPPP
before , europe	OPMTPPPOP
before , example	NUNSOOPOO
before , falls	ORMSOPPOP
before , father	OSUMPOPNO
before , first	QSQNOPPOP
before , florida	OROSPPPOP
before , followers	UMMNQQQQQ
before , france	OPNUOPOPP
before , friday	LRNQSTONO
before , general	PUNOPPPOP
before , germany	ONMVPPPPP
before , god	ULLKQRQSQ
before , google	ORVMOOPNO
before , hall	NQMZPOOMP
before , hotel	POMUPPPOP
before , however	NTNSOOOOO
before , immigration	NSOMSPPPP
before , in	SMLLRQQRR
before , instagram	OOOPPOPPU
before , iran	PONUOPPPP
before , iraq	QKOWQPPOO
before , issues	OSQOPPPPO
before , it	UPOOPOPOP
before , italy	PONTPPPPP
before , january	MQQNPVPNO
before , japan	NOSROPPPO
before , jeddah	OOOUPPPOP
before , john	PVNMPPPOP
before , johnson	PXNLPPPOP
before , later	OURNOOOOO
before , leader	OUNQPPPOO
before , london	SNJUQPPPP
before , manchester	QNNVPPPNO
before , maryland	OOOSPPPPP
before , meantime	PSMROPPPO
before , meanwhile	QRKPRPPOP
before , media	PRTLPPPPO
before , minister	PSOMRPPPP
before , minute	OURMPPPNP
before , more	OUPOOPPOP
before , morning	NRMSPPPPP
before , mother	OVOPPOPNO
before , nations	OUMSOPPOO
before , nato	NTNQPPPOP
before , night	PSRMPPPOO
before , no	TIKJSRRQU
before , now	MWNOOPPPP
before , obama	MUOMSPPPP
before , official	RSLMQPPPP
before , pakistan	MTNSPPPPP
before , paris	OPLVPPPPP
before , park	MMMYPPQOP
before , party	NVULOOONO
before , pasadena	ONOWOPPOO
before , people	ONUNWNNON
before , poland	MOOXNPPOP
before , policy	VOMROOPOO
before , president	OSRNPPPOO
before , primary	NUOOPPPPP
before , province	OSRPPOOOP
before , rights	NUOOPPPOP
before , rival	OPWMOPPNP
before , rome	OPMVPPPOP
before , russia	OONUOPPPP
before , salvador	OOOTPPPPP
before , saturday	MVQLQPPOP
before , say	ULMOQPPQQ
before , secretary	PUONPPPOP
before , son	PUPPOOOOO
before , spokesman	NXNNPPPOO
before , springs	ONMXPPPOO
before , states	OPPTOPPPP
before , successor	PTOOPOPPO
before , sunday	MRROSOPOP
before , teague	PXMLPPPOO
before , this	SPLLPQRQQ
before , thursday	OLSVOOOOO
before , time	QSNMRPPOO
before , trump	PTOOPOPOP
before , tuesday	NJSOSQQQP
before , ukraine	NPVOPPOOP
before , union	NUPLSPPOP
before , us	MPPUNPPPP
before , vancouver	NOOUPPPOP
before , war	OUMRPPPOP
before , washington	NPOUPPPPP
before , wednesday	ORLTPPPOP
before , week	OPWKROPOP
before , wife	PYMKPPPOP
before , year	OSVNOOPNO
before , years	PQMSPPPPP
before , york	LPNVPPPPP
before , you	TONQPPOPP
before - 06	XONOOOPPO
before - 8	UMMMPQQQQ
before - anti	RQPKSOPOO
before - d	OPNUOPPOP
before - ex	UMWNNNOOO
before - i	POOSOPPPP
before - israeli	VPOLPOPPP
before - non	RMILTRRRR
before - pre	POONNUPPP
before - pro	[RJJMPPPQ
before - r	KNN\\OPPPO
before - super	TONPPPPPP
before - trans	YONNONOOO
before - u.s.	WPNPLPPPP
before - us	KNORYOPOO
before . 0	TMPKPQPQP
before . 1	OKWQOOPPP
before . 1999	LNRWNOPOO
before . 2012	SPMNPPPPQ
before . 2014	TQMLQQQPQ
before . 2017	LYNMOQPOQ
before . 3	QPSOOOPOO
before . 3clisgienf	SNNOPPQPQ
before . 4	POUMPPPOO
before . 5	PMNMUPPQP
before . 6	QMKVOPPQQ
before . 8	PONTOPPPP
before . a	QJRNQQQQP
before . about	OKRSPPPPP
before . afp	MLSRQPPPP
before . after	YNMOOOPPO
before . again	QLSRPOPPP
before . agency	NPWLPPPPO
before . ago	SMPMPQQPQ
before . airlines	SOOOPPPPP
before . amazing	QMTMOPPQQ
before . amazon	VLHJRSRRS
before . an	QLSLPQRRO
before . and	J\\PMPPQOO
before . ap	PSORPOOOO
before . are	PTOMPPPPP
before . association	OPVNPOOPO
before . at	KOVTOOOOP
before . author	LXOOOPPPP
before . awards	RKQNPQQRQ
before . b	OUOOPOOOO
before . baghdad	OPSPPPPPP
before . be	NVNOOPPPP
before . breaking	ONTTLPPPP
before . breakingnews	NTNQPPPPP
before . by	KSWOMOPOP
before . city	MRWMPOPPN
before . clinton	RSNRKPPPP
before . cnn	MUPNPPPPP
before . co	VMNOPPPPP
before . coach	SLNMRQQQQ
before . com	XNPOOOPPN
before . committee	OOXMOOOPO
before . company	NMULRQQQP
before . corp	WNRNOOOPO
before . cp	TNOSPOOOO
before . crash	VMLKTQQQQ
before . cricket	MWUMNOOOO
before . cvh0equh7l	SNLOQPQPQ
before . day	RLMTPPPPP
before . doc	SOOOPPPPP
before . down	TPPPOOPOP
before . east	VKJKRTQSQ
before . ex	RLSMOPPQP
before . federation	SNTOOPPOO
before . feeney	TMMNRPPPP
before . ff	MUSLPPOPO
before . file	TIMLQRQQT
before . follow	MRTOPPPOO
before . for	NMWMPQQPP
before . friend	QTNNPPPPP
before . from	RNTKPPQPP
before . gallery	SONROPPPO
before . gaza	RMMJUQRQR
before . generation	TPNPOPPPO
before . germany	PORMQPQQP
before . giroditalia	TNNMPQQQQ
before . group	UOQNOOPOO
before . gt	SKJVPPPPQ
before . hill	PQMTPOPOP
before . honduras	LO\\MPOOPN
before . iata	NMMYPPPPO
before . image	KSTOPPPOP
before . in	OKSPQQPPP
before . independent	NOTPOPPPP
before . it	KWPNPPPPP
before . jerusalem	NPSPOPPPP
before . jobs	MIIYQRQSQ
before . justinbieber	QSLNPPPQP
before . law	MPUSOOPOO
before . legend	VJIJQTSSR
before . london	OMSMPQQQQ
before . love	ORQLQQQPO
before . lt	QPLMQQQQR
before . ly	VMMNQQPQQ
before . manager	SMOQPPPOP
before . me	OTQMPPPOO
before . mh17	TJOHRRQRT
before . minister	NVUNONOON
before . missile	SMNKRRQQQ
before . morning	POMUPPPPP
before . new	SQNOPPPPP
before . news	MQQSQPOOO
before . north	TJGMRSSSS
before . note	SSNPOOPOO
before . of	PPTOOPPOP
before . off	PMRLQQQQP
before . on	TKQLQQQRQ
before . our	PNSLPQQQQ
before . out	TVONNONOO
before . page	TONNOPPPP
before . party	MI\\NQPPPO
before . pdf	SOOOPPPPP
before . percent	NRWOOOONO
before . ph	VMNOPPPPP
before . photo	OPRLPPPQP
before . pink	MPWNOPPPP
before . post	LUQOPOPPO
before . president	SNQPPPPPP
before . press	OOLWPPPOO
before . pro	KOO[JPQQQ
before . putin	QONTOOPPP
before . really	ORKLPRQSQ
before . reuters	LMTOVROON
before . royalwedding	MWNQPPPMP
before . rt	MURMOPPPP
before . s	RPMQPPPPP
before . says	LTROOPPPP
before . season	TMQOOPPPP
before . service	MSRSNOPOO
before . source	MQUPPOPOP
before . state	NTMRPOPOP
before . station	SOMTOOOPO
before . statistics	NPTPPPPPP
before . story	LXMQPPPOP
before . systems	TNSNOOPPP
before . tells	RVRNMNONO
before . the	UMKPSOPPP
before . think	MWUOONOON
before . this	RRMMPQPQP
before . time	QTQLOPPOP
before . to	LPWMPPPPP
before . today	RRLNORPPP
before . tokyo	MOPUOPPNP
before . tomorrow	RNNSPPPPP
before . tonight	PNVMPPPNP
before . twitter	ULROPPPOO
before . uk	QSNOPPPPP
before . ukraine	TNLIQQRRR
before . un	TPPOROONO
before . union	MTXMNOOPN
before . up	QLOVPPPOP
before . update	RSJQPPPPP
before . v	PNUMOPPPP
before . via	LUOPPPPPP
before . video	OPPTPOPOO
before . w	TRKKPQQQQ
before . was	QOOSOPPOP
before . washington	VOLMPPQOQ
before . watch	OOUQOOPOO
before . weather	PLQRPPPPP
before . week	NQSOOPOOP
before . weekend	TMMOPQQPQ
before . with	OSQLPPPQP
before . won	TNNRPOPOP
before . x	TJMKRRRRQ
before . yeah	SNMRPPPPP
before . york	QRSNOOOOO
before . you	NTRMPPPPO
before . your	VIJJTSQRS
before _ 0	PMZMPOPNO
before _ 000	SLMPWNONQ
before _ 1	ULNKRQQQQ
before _ 10	TMOOOPPPP
before _ 100	SMPKSPPPP
before _ 11	VLHNUQPQP
before _ 12	RNNVPOOON
before _ 13	RKMLWQQQQ
before _ 17	PNNMVPPPP
before _ 1989	XOOQOOONO
before _ 1998	YPMNPNPNP
before _ 2	RJKNTRRQT
before _ 20	UNMMQQQQQ
before _ 200	ONOOWOPOP
before _ 2004	YONMONPPP
before _ 2005	NUNPOROPO
before _ 2012	TMLPPQQRP
before _ 2013	MORROUNNN
before _ 2014	POVNPPOOO
before _ 21	SONNTPPPP
before _ 23	NNMQTPQQP
before _ 24	QLSLPQQRP
before _ 25	TNNMPQQRP
before _ 27	SNLNTPPPP
before _ 28	VMLKPQQRQ
before _ 3	RLOPRPQPP
before _ 30	RMMLRPPPW
before _ 34	TTOMOOOOO
before _ 4	WMHNTPPQQ
before _ 400	SLJPQQRQR
before _ 42	NMSMSPPPP
before _ 43	RLLRQQPQQ
before _ 45	PMQLTQPPP
before _ 5	TLMKQQQRS
before _ 50	WNLNOPRPP
before _ 500	SNNQROOPP
before _ 6	OMRNPSQOQ
before _ 60	RNNMTPPPQ
before _ 6mm	TOLOPPPQP
before _ 7	ONNWPOPOO
before _ 8	VMRRMPOOO
before _ 9	ULHOPUPQR
before _ a	SNPOQQPNQ
before _ about	OSQRPONNO
before _ accuse	SSOMOPPPO
before _ accused	URNUJOOOO
before _ accuses	KQTTMPPPO
before _ across	KONYPPPPP
before _ actor	SOKLQRQRQ
before _ actress	MZLPPOPNP
before _ additional	VMMMTOPOO
before _ admiral	NWNNOPPPP
before _ adviser	PVNOPPPOP
before _ advisor	PTOPPPPPP
before _ after	QPUQNPOOM
before _ against	NRZKPOONO
before _ agency	NNSKPQQQQ
before _ airborne	POOOOVPOP
before _ album	TMNNOONXN
before _ all	PPNOTPPPP
before _ alleged	NLYOOPPPP
before _ allow	MRQSQOOOO
before _ allowed	OUNPPPPOO
before _ allowing	NQNMUPPPP
before _ ally	PUOPPPOOO
before _ along	MOM[OOPOP
before _ alongside	NURLRPPOO
before _ am	SQLLSPPQQ
before _ ambassador	SSOOOOOOP
before _ among	PNPQTOPOO
before _ an	QNQOSOQOO
before _ ancient	PMSMTPPOP
before _ annual	VMQONVNMN
before _ another	UOTQLOONO
before _ any	QRMOROOOO
before _ are	PNOMWPPPP
before _ around	KPKXRPPPP
before _ artist	NZNNOPPNO
before _ as	LQRROMORR
before _ asked	NQTOROOON
before _ at	JMUXNRONO
before _ attacked	NNNSVOOOO
before _ attacking	RWOLPOOOO
before _ attacks	NRRTKPPOP
before _ attended	NPULNVONO
before _ attorney	PUNOPPPOO
before _ author	RSKMQQQQP
before _ avoid	OMRRSOPOO
before _ ayatollah	OXNNPPPOO
before _ back	OUQMPPPOO
before _ backed	SORMTNOOO
before _ backing	OTOOPPPPP
before _ backs	LNVUNOOOO
before _ ban	MORNTPPPP
before _ band	OKTNOQPQR
before _ banned	LTTTLOOOO
before _ based	VMVLQNPNN
before _ batter	OPNTPPPPP
before _ be	TPKPRPPOP
before _ beat	RSROLPPOP
before _ beating	OVONPOPOO
before _ beats	MTVQONONO
before _ became	NXNQNOOOO
before _ because	QTTPMOOOO
before _ become	SMLTPPPPP
before _ been	OSSMQOOOP
before _ behind	MSTNPPPOO
before _ believe	RUQNOOONO
before _ believes	OOTPOPPPO
before _ best	QONMRTPPP
before _ between	MTMSQPPOO
before _ beyond	RRMQOPPPO
before _ billion	XNMNORPPO
before _ billionaire	OWONPOPOO
before _ black	WKMLQQQQQ
before _ blame	OWNNPPOOP
before _ blamed	KNXNTPOOP
before _ boarded	WNMMPPPPP
before _ boost	MNQVOPPPP
before _ bordering	NOKXPPPPP
before _ born	SWPKOOOOO
before _ boss	NYNOOOPOO
before _ both	LVPOQNPOR
before _ bowler	OYMOPOPNO
before _ boyfriend	NWNNPPPNP
before _ bring	NSMUOPPNO
before _ bringing	NRQTOOOOO
before _ broadcaster	NVRNPPPNO
before _ brother	RRLLQQPPQ
before _ bureaucratic	POOTOPOPP
before _ businessman	PVONOPPOO
before _ but	ORSOPQOOO
before _ buy	QLPRPOPOR
before _ by	PSUOPMONO
before _ call	RJKQQRQTQ
before _ called	TORPONOPO
before _ calls	PSTNOOPOO
before _ campaigner	QOKLQRRRR
before _ candidate	ORUMPPPOO
before _ candidates	OVONPPPOP
before _ capital	MULROPPPP
before _ captain	QMKKRQRUQ
before _ central	KNNWSPPPO
before _ centre	PVNNPPPOO
before _ ceo	OUOOPPPOO
before _ chair	PSPPPPPOP
before _ chairman	OVOOPOPOP
before _ challenger	OXONOOPNO
before _ champion	LTYMPOPNO
before _ chancellor	OUOOPPPOP
before _ channel	LNYOPPPOO
before _ chief	LSQROOPOO
before _ chipmaker	OPTOPPPPP
before _ chose	OQOVOPOOO
before _ city	OONWOPOOO
before _ claim	PMTKRQPQP
before _ claiming	NOWNPPOPP
before _ claims	MOQTOPPPO
before _ cleric	PTOOPPPPP
before _ closing	MJRRPQQRP
before _ coach	OWOOOOPOO
before _ codenamed	PNOOPPOOV
before _ colonel	PRILQQRRQ
before _ columnist	OUOOPPPOP
before _ combat	MPTQOPPPP
before _ comedian	OWOPOOPNP
before _ comedy	TLMMOQPWP
before _ commander	OVOOPPPNO
before _ commissioner	SRNNPPPPP
before _ communist	LTQTONOOP
before _ company	QL\\NOOPNN
before _ condemning	MSMQQPPOP
before _ congressman	PVNOPPOOP
before _ congresswoman	NVNOOPPPP
before _ connects	NONYOPOOO
before _ conservative	LXQTNONNM
before _ contact	OWNNPPPOO
before _ controlled	UOMPPQQOP
before _ corporate	NNNWOPPPP
before _ correspondent	OVOPPOPOP
before _ cost	ONNQSOPOS
before _ councillors	OUPOPPOOO
before _ covered	NXSMNOOOO
before _ criticized	NTNSOPOPP
before _ criticizing	OTONPPPPP
before _ current	LOVRPPPOO
before _ dame	OVMOPPPPO
before _ daughter	NZNOOPPOO
before _ day	RRKPRTOMO
before _ dead	MOQMXPOOO
before _ deadly	QNSPNPPPP
before _ debt	NOPUOPPPP
before _ defeat	PPSNPPPPP
before _ defeated	MOWOOPPPO
before _ defend	NUQNPPPOO
before _ defending	SNSNSLPPO
before _ democrat	TNLLQSQQQ
before _ democratic	MPWMOPPOP
before _ deputy	KULPSQPOP
before _ described	NVRLSOPOO
before _ designer	OXLMPQPPP
before _ despite	MSQROPPPO
before _ dictator	PTNOPPPPP
before _ did	MYOMOPPOO
before _ director	PULNPPPQP
before _ discussed	NOSTNPPOO
before _ divided	NNNUPPPPP
before _ do	QKPLQRQSR
before _ does	MXTQMNONN
before _ dominant	SOQSMOOOO
before _ down	TMLVROONN
before _ downtown	RNMWOOPOO
before _ dr	OYLMPPPOP
before _ dr.	MTUMPOPOO
before _ drama	RMKKQRQVR
before _ drug	QLLPPPQQU
before _ during	UTQJNRONN
before _ east	QONWKPPPP
before _ eastern	PONWMPPPP
before _ editor	OYMNOOPOO
before _ eight	NOSORLTNO
before _ either	SQOPNOOOR
before _ elect	OSPOPPPPP
before _ elected	OUNOOPPPO
before _ election	TOQPPMPOP
before _ embattled	MONPUPPPP
before _ end	UOOOOPPOP
before _ endorsed	PTONPPPPP
before _ ensure	SNMORPPPP
before _ enter	NOKYOOPPP
before _ especially	MVUNNOOOO
before _ ethnic	PNLQVPPOO
before _ even	PSMTQOONN
before _ ever	QMPLQQSQP
before _ every	NQLNTOPOU
before _ executive	OYNNPOOOO
before _ face	QOUNOOPOO
before _ faced	MOXNOOPPP
before _ facing	LNSOVPPOO
before _ fact	OVOOPPPNP
before _ famous	MNMWOUOOO
before _ fat	VMMOQPQOP
before _ features	SSNNPPPOP
before _ fellow	OSSLWOONN
before _ fighting	MQYNNPPOO
before _ film	PLQKOPRXO
before _ filmmaker	NYNOOOONO
before _ final	LPNNTXOOO
before _ find	SNKMTQQQQ
before _ firm	OM]LPOPON
before _ first	OOLNVUNMS
before _ five	NLPQWPPPO
before _ fled	NONWOPPOP
before _ follow	PQQMPOPQQ
before _ following	RSSNQMONO
before _ for	PPTQPNOPO
before _ forced	MNQRTPPOO
before _ former	LMTSPPPQO
before _ forward	PSOOPPPPP
before _ founder	QRKLQRQRP
before _ four	RMQOSPPOO
before _ fourth	NORUMSOOO
before _ free	NRQOSPOOP
before _ friend	LXOOPPOOP
before _ from	MPQXOOPNO
before _ full	OOVOPOPOO
before _ game	VNPONNNSO
before _ gave	PWMOOPPOO
before _ gen	PVMOOPPPP
before _ get	QPJIUQQRS
before _ gets	UOSNONOOO
before _ giant	ONXOOOPOO
before _ give	LSSTOOPON
before _ gives	LPVROOPOO
before _ good	TMMMWOPOP
before _ got	TNONPPSPP
before _ gov.	OUOOPPPOP
before _ governing	UNRNNOPPP
before _ governor	NXOOOOPOP
before _ granting	LSUMSOOOO
before _ group	QQVKOOPOP
before _ growing	ONMTUOOOO
before _ guard	PUOOPPPOP
before _ had	SVNNOOOOO
before _ half	PUNNPPPOP
before _ has	UXLLPNONP
before _ have	VPORNOONN
before _ help	LPLSVPPPO
before _ helped	QOQSOOPOO
before _ helps	NPUNRPOOO
before _ her	MPOQTROOO
before _ hidden	TNNNQQQQP
before _ his	OJORRSRQN
before _ historic	NONUUNOOO
before _ hit	NMKUQQQQS
before _ hits	PNJTSPPPP
before _ home	UOPOOPPPO
before _ host	OUQNOOPOO
before _ hostage	SSNOOPPOO
before _ how	ORMVOPPOO
before _ hurt	MQMTSPPPP
before _ i	VNLNPQPQQ
before _ iconic	WMNWNONMN
before _ if	LVPPQPPOO
before _ imagine	MTONSPPPO
before _ improve	QMKUSPPPO
before _ in	PNOWOOOPO
before _ include	MWNJROPSP
before _ includes	RSMPPPOOP
before _ including	JTUOPORMQ
before _ incoming	NPOPSPPPP
before _ incumbent	PXMNPPPNP
before _ inside	OLLXPPQOP
before _ insisted	OQVMOOOOO
before _ interim	NORVQOONO
before _ internal	TLPNQPPQQ
before _ interview	OTOOPPPOP
before _ into	MNNYNPPPP
before _ investigating	NWQNOOPOO
before _ involving	NQMQTPPPP
before _ iraqi	TMMNSPPPP
before _ is	QRMJRPPSP
before _ it	QSPLPPPQP
before _ its	OKRQRNONW
before _ join	MTMSSOOOO
before _ joined	MTYJOOOOO
before _ joining	OQRMQPPPP
before _ journalist	POMMQQQQQ
before _ judge	OVNOPPPOP
before _ just	VKKQPQQQR
before _ justice	NUOPOPPOP
before _ justinbieber	QRMNPQPQQ
before _ keep	RTPOQMOOO
before _ key	NRTTONOON
before _ kidnapped	NPNLVPPPP
before _ kill	LTRQOPPON
before _ killed	RVKOOPPPO
before _ king	PSLNQQQPP
before _ know	RRMMRPPPP
before _ lady	OUNOPPPOP
before _ large	MOQVQOONO
before _ largest	WNNQNOPPO
before _ late	NSRQNPPOP
before _ later	NRPTOOPOO
before _ latest	QPPMOMLTV
before _ lawyer	OXNMOPPOP
before _ lead	LOUPOPPPP
before _ leader	NXQMPOPOO
before _ leading	SNTOQOONN
before _ leads	NSNNOSTNO
before _ leave	MPTROPPOO
before _ leaves	MRUTNOONN
before _ leaving	MNUSOOPPO
before _ led	LQVNSNNOP
before _ left	LOTVOOPON
before _ legend	OWNOOOPOO
before _ legendary	ONQMWPPOP
before _ let	MOSTOPPPP
before _ level	NPVLRPPPP
before _ liberal	RKLQQQQQQ
before _ lifelong	PNMMTRQQQ
before _ like	OTRNPNONP
before _ likely	SOOOROPPO
before _ line	QONOVOOOO
before _ link	TLLPPQPRQ
before _ local	SNNSROOOO
before _ lol	SONNPPPPP
before _ long	VLLMUOPPQ
before _ lord	MXNNOPPPP
before _ loses	TPNPOPPPO
before _ love	PXLOPPPOO
before _ madam	SKKLQRRSR
before _ made	KQUVSNNNN
before _ magazine	MOZPONOOO
before _ magnate	OUOOPOPNP
before _ main	UMRONPPPP
before _ mainland	OPMUPPPPP
before _ mainly	ROMKUPPPP
before _ majority	TTNNMPPOP
before _ make	ORNTQOOOO
before _ maker	NPYNOOOOP
before _ makes	NNNUOOPPS
before _ male	TOONRPPPP
before _ manager	VOSMPOOOO
before _ many	RJLOWPPQQ
before _ maybe	ORNNOOPVO
before _ mayor	NWNOPOPOP
before _ me	WJKMSQQQR
before _ meet	NRPTNOPOP
before _ meets	PVNNQPPOO
before _ member	OQNMSPPPQ
before _ mention	NPRSOOPPO
before _ met	OXMOOPPOP
before _ militant	OOPOSPPPP
before _ million	QMSPNOOOT
before _ minister	RTNNPPPOP
before _ miss	PPSKQPPPP
before _ missing	NXNNPPPOO
before _ more	VOONSOOOO
before _ morning	MOTSPOPOO
before _ movie	NNPPNOOYO
before _ mp	PUNOOOPOO
before _ mph	SNMMRQPQQ
before _ mr	NWOOOPPOP
before _ mr.	NPSTOOOOO
before _ ms	TRNNPPPOO
before _ ms.	MWOOOPPPP
before _ murdering	TOLSSNONO
before _ musician	SMIJRRRTQ
before _ my	VLLKQQQSQ
before _ name	QUOOOOOOP
before _ named	NTNMPPPOT
before _ names	OUXNONONN
before _ near	LLJ]QOQQO
before _ neighboring	NONWPOPPP
before _ network	TLTNOOPPO
before _ new	UPSQIOPOP
before _ newcomer	PUOOPPPOP
before _ newspaper	NWWOOOOLM
before _ next	MSPORPONR
before _ nine	UOONQPPOP
before _ no	UQLTNNMSN
before _ nominated	OVOPPPOOO
before _ nominee	OUOOPPPOP
before _ nor	OUONPPPOO
before _ north	MOMXPOPPP
before _ northeastern	MOOUOPPPP
before _ northern	QLKXPPPPP
before _ northwestern	KPUQOPQPP
before _ not	TMLTUONNO
before _ off	PMOUROPPN
before _ offered	SKOOQQQQP
before _ officer	OVOOPPPOO
before _ official	MOXKQPPPO
before _ old	OROTSOONN
before _ on	ONSQOQNPP
before _ one	TPSLNQOOQ
before _ only	TSNLQPPOO
before _ opposition	WVKNMOOOO
before _ or	QNRUNOOOP
before _ order	WOMROOOOO
before _ organization	OOYNOOONO
before _ original	RMPMNPQPV
before _ other	TNROPPPOO
before _ our	RNJRQQQQP
before _ out	QOPNTPPPP
before _ outside	OMSWLNPPP
before _ over	NQTONPPPP
before _ own	QOOLOPPPU
before _ owned	ONYSONONO
before _ owner	ROKJQRRSR
before _ partner	OVPMOPPOO
before _ past	MNRSPSONP
before _ people	SMQNPPPPP
before _ philosopher	PTOOPPPOP
before _ pirated	OPNPOPPPT
before _ player	OVOOOPPOP
before _ playing	RKULPQQQP
before _ plays	MTUMOOPOO
before _ please	TRKLQQPQP
before _ plus	NONSOOOVO
before _ pm	OTOOPPOOP
before _ politician	SKKKQRRSS
before _ poor	RTKMRPQPQ
before _ pope	RSNNPPOPP
before _ popular	MSNUQOOOO
before _ posted	PTMUOOONN
before _ powerful	MNXMTOOOO
before _ praised	KVSOSONNO
before _ predominantly	UMWMLOOOO
before _ premier	OWMNPPPOP
before _ president	PTNOPPPPP
before _ pressing	NOORSPPPP
before _ presumptive	NPPOTPPPP
before _ prevent	NTQPPOPOO
before _ prince	PTOOPPPPP
before _ principal	TTRNOOONO
before _ private	NORNTPPPP
before _ producer	OYNMPPPOO
before _ professor	OXMNPOPPO
before _ prominent	NNNQWOOOO
before _ promote	MPNSTOPOO
before _ promoting	MRORQPPPO
before _ prop	OYONOOOOO
before _ prosecutor	NTTNPOPNP
before _ protect	SNLUOPPPP
before _ put	ORVLPOOOO
before _ puts	NSMQSPPPP
before _ quarterback	OXNMPPPOP
before _ quotes	NTNNNOOVO
before _ radical	MNSK[OPOO
before _ ranked	NUNSNOPOO
before _ ravaged	WOMOOPPOP
before _ reach	NSNTOOPPO
before _ read	RPJKQQQRS
before _ real	TPOOPPPPP
before _ reality	TPOOOPPPP
before _ reason	PTMNOPPOT
before _ recent	NNYOPOOOO
before _ refer	OOOSPPPPP
before _ regarding	QQLNRPPPP
before _ registered	MOMSUPPPP
before _ rejected	NXNNPPPOO
before _ release	MYSNMOPOO
before _ remote	OOMSSPPPP
before _ rep.	OUOOPOPOO
before _ replace	NUOOPOPOP
before _ replaced	OXMMPPPOP
before _ replacing	OWNOPOPNO
before _ reporter	NWOPOOPOO
before _ reports	MMQUPPPPP
before _ republican	MUSNOPPOO
before _ revealed	NTONTOOOO
before _ reviews	UKPIRQQRQ
before _ right	POVKPOPPQ
before _ rival	NQUROOPMO
before _ rivals	NRUMOPPOP
before _ round	QNRNTMPPP
before _ ruled	MQQTOPPOP
before _ ruling	VOVLMOPNO
before _ run	RMVJPPPPP
before _ runner	PUOOPPPOP
before _ runs	SNPPOOOOT
before _ rural	ONNUUOONO
before _ s	PPPSSOOMO
before _ said	MYPOOOPPL
before _ save	QNNTPPPPP
before _ saw	MUPRNOPOO
before _ say	PUQPNPONO
before _ says	LSSRPOOOO
before _ season	NMTSOPPPO
before _ second	SLOTOOMSO
before _ secret	NOSNSPPPP
before _ secretary	OTQOOOOOO
before _ see	MXNOPPPPO
before _ seed	NWNOPOPNP
before _ seeded	NYONOOPOO
before _ seeks	KQUPOPPOP
before _ sell	NNOUVNNNO
before _ sen.	OUOOPOPOP
before _ senator	NUOQOOOOO
before _ send	QNMTTOPOO
before _ senior	QNNLRQQQQ
before _ separatist	UNONQPPOP
before _ seven	SORMPOPRO
before _ several	WMOLQPPPP
before _ sheikh	NYMMNPPPP
before _ shook	OOLWOPPPP
before _ shooting	NWMMONOUO
before _ show	TTMNNNOSO
before _ showed	OSNSOPPPO
before _ shows	RQMOOPPSO
before _ since	PTKNOSPPP
before _ singer	NWOMPPPOP
before _ single	NLONRONZO
before _ sir	OWNOOPPPP
before _ six	SMNPVOOOO
before _ slams	NRTNPOOPP
before _ so	PRMLVPPOP
before _ some	RSMOTNONO
before _ something	UNOOOPPPO
before _ son	QVKKQQQPP
before _ song	ONOPONOXP
before _ southeastern	TNSONOPOO
before _ southern	NOKVSPPPP
before _ southwest	NOTPOPPPP
before _ speaker	QYLMPOPNP
before _ speaking	QPLTPPPPP
before _ spokesman	NQRSPOPOO
before _ star	NYNNPOPOO
before _ starring	PWNOPPPOO
before _ stars	PXJLSQPOP
before _ start	SLVLNQOPO
before _ state	NSROOPPPP
before _ stop	OUOOOPPPO
before _ striker	OWNOPPPOO
before _ student	WMJKQQRRQ
before _ succeed	MVOOPPPOO
before _ succeeding	PTOPOPOOP
before _ suggested	LSOPTPOOP
before _ sunni	TNOOPPPPP
before _ super	[MLNOPPPO
before _ support	OUKMROOOU
before _ supported	NSSNPPPOO
before _ supporting	NWOLPPPPP
before _ surrounding	NWNOPOPOO
before _ suspect	NUTNOOOOO
before _ suspected	RMTRLPPPO
before _ tackle	OPQOOOUOO
before _ take	QNLTPPPPQ
before _ targeting	LSSNRPPPO
before _ team	NSUTNNOMO
before _ teenager	OVMOPPPOO
before _ tell	NTPNRPPOO
before _ tells	OMWOOOPPP
before _ term	NMSTROOOO
before _ than	OUTQLOPON
before _ thank	UONMPPPPQ
before _ thanks	MWOOPPPOO
before _ the	PNSQPQPNP
before _ their	WNJRTROMN
before _ them	OUMLTUNMN
before _ then	PTQSNOONN
before _ there	RPLMPQQRQ
before _ these	RLQMPQQQQ
before _ thing	OVQMOOPOP
before _ think	QSJLPVPPP
before _ thinks	OSRNWNOMN
before _ third	QMQPROOSO
before _ those	UPLUMMPPO
before _ though	OSNSOPOPO
before _ threaten	QLMSTPPPP
before _ three	TMRMSPQNO
before _ through	JTOXRQOLM
before _ throughout	OOLXOPPPP
before _ time	QOQQQMPPP
before _ to	OPQTOPONO
before _ today	PRSOOOPOO
before _ told	IQ[OPOPMO
before _ tonight	ULKLSQQRS
before _ tonnes	OPNOTPPPP
before _ top	MMPQUPPPP
before _ torn	SORSOMOOO
before _ toward	PRLOQPPQP
before _ towards	POLSNUPOP
before _ town	ONN\\NOONO
before _ transit	SLLKRRPRT
before _ troubled	TLQQSNOON
before _ two	QONMVPPPO
before _ tycoon	OUNOPPPOP
before _ uh	NTVONOONO
before _ under	LRKSRPQPO
before _ unless	MNQUQOPOO
before _ until	KOTNQTPPP
before _ urged	MTQPMPPPP
before _ urges	NOSROOPPP
before _ urging	RQNSNOOOO
before _ use	NTQPOOOPP
before _ used	MSRLNPOQT
before _ using	UPPKRPPPN
before _ v	MQXLOPPOO
before _ versus	PWPOOOOOP
before _ veteran	RLLLSQQSR
before _ via	THQPROQPQ
before _ victim	OWNOPOPNP
before _ visit	QMLTPQPQP
before _ visited	NPKVQPPPP
before _ visiting	TOLUROONO
before _ visits	OOOUOPPPP
before _ vs	OMVNOPPPP
before _ want	NTNSOOPPO
before _ wanted	OSOMSPPPP
before _ warning	QOMOVPPPO
before _ was	RORMSOOOP
before _ watch	UMHIRRRTS
before _ watching	TMMLQQQRQ
before _ week	RNLMUQQQQ
before _ weekly	VLLMNQRRR
before _ weeks	SLMSPPPPQ
before _ welcome	NUMUMOPOO
before _ were	MSSRQOONO
before _ west	ONNRSPPPP
before _ western	UNKRPOPPP
before _ what	QPLRPRPPO
before _ when	MXQMQOONO
before _ where	QTNNQPPOO
before _ whereas	RKLMRQRTR
before _ whether	MUROQOONO
before _ which	NSLTNQPPP
before _ while	PRSKNOPRP
before _ white	MPKTUPPPP
before _ who	RSMROOOOO
before _ whom	NUOOOPPPP
before _ whose	NRUOOOOOO
before _ why	OVPMPPPPO
before _ wife	LVNUPOPNO
before _ will	QSQPOOPOO
before _ win	RKJUOSRPP
before _ winner	NWOMOPPPP
before _ winning	NNPRNOPVO
before _ wins	TLJPRQQQQ
before _ with	NQSNPNPOR
before _ within	QMNRPQPQP
before _ without	RQMMPQPQQ
before _ won	QOMVPPPOP
before _ worker	OUOOPPPPO
before _ worst	WNNOORPNO
before _ would	RQLNQQQQQ
before _ writer	QPKKRRRQR
before _ year	PSSSOONMN
before _ years	RPKPPPQQQ
before _ yet	QPMJRRQRR
before _ you	VPKLQQQQP
before _ young	QMJJYQQQR
before _ your	TKHHSSRSV
before2  1	SLSLPPPPR
before2  10	XLJLQQQQQ
before2  19	RMSNPPPQP
before2  2	QMLTQPPPP
before2  3	ONRTOPPPP
before2  4	PMOSQPPPQ
before2  5	ULLMQQQQQ
before2  6	QMOTPPPPP
before2  8	ONOVPPPOO
before2  9	SMMSPPPPP
before2  a	SPQPRNPNN
before2  actor	OTPPPOPOO
before2  afp	PMPSQPPPO
before2  after	NOUPPOPOP
before2  all	QTPOOOOOO
before2  an	LNSQRPROP
before2  and	VSLMPPPON
before2  another	TMOOSOOOO
before2  anti	PSOPMPPPP
before2  ap	OSNSPOOOP
before2  as	OUMPSPOON
before2  at	NNUPPOPPP
before2  attorney	OUNOPPPOP
before2  author	NUOOPPPPP
before2  baghdad	NOQSOPPPP
before2  both	MUSLONPNT
before2  breaking	LOVTLPPPP
before2  breakingnews	NTNQPPPPP
before2  britain	NPUPPPOOP
before2  but	ORSPNOOOP
before2  clinton	TOOPPOOPP
before2  dr	PTMPPPPPP
before2  earlier	NQPQSOPOP
before2  email	LZONPQPMP
before2  ex	RLSMOPPQP
before2  facebook	PWQNPOONO
before2  ff	OPSNPQNQP
before2  first	QUPNNOPPO
before2  follow	MWKMPPQRQ
before2  following	LXMNPPPPP
before2  for	OUOPPPOOO
before2  former	KQUPOQPOO
before2  from	JPOZOOPOO
before2  general	OWKPPPPPP
before2  his	NQNMUNUNP
before2  how	NUMUOOOOO
before2  however	NTNTOOOOO
before2  i	TNMNPQPQQ
before2  if	OTNPQPPPP
before2  image	KSTOPPPOP
before2  in	TQMNPPPOP
before2  india	NOTROOPOO
before2  it	VPLROOPOO
before2  jerusalem	NPSPOPPPP
before2  justinbieber	QRMNPQPQQ
before2  like	NUSOOPOON
before2  live	NQTPPOOOO
before2  london	UMOMQPPQP
before2  lord	NVONOPPPP
before2  meanwhile	QRKPRPPOP
before2  more	ONRPSOPPP
before2  most	SMNLUPPPP
before2  mr	OTOOPPPPP
before2  mr.	MUNSOPPOO
before2  ms	MVOPPPPPP
before2  ms.	LWOONPPPP
before2  my	UKJKRQRRS
before2  new	UPPLNPPQP
before2  now	MWMROOPOP
before2  obama	OONOUPPPP
before2  on	PPVMPPPQL
before2  one	SKPLRQQRQ
before2  only	PNUNPPPPP
before2  opinion	VONNPPPPP
before2  our	OOTOPPPPP
before2  photo	QIPLRQQSR
before2  pm	OTNOPPPPP
before2  pope	SQNOPPOPP
before2  president	OWNOPPPOP
before2  professor	NVNOOPPPP
before2  rep.	PSPPPPOPP
before2  reporter	OSPPPPPOP
before2  reuters	OSRNSNOOO
before2  royalwedding	OUMPPQPNP
before2  rt	MTSNPPPPP
before2  sen.	OTPOPOPPO
before2  sir	OTNOOPPPP
before2  so	OQQMOQQPQ
before2  some	LSOROPPPP
before2  sony	OOOOPOPNW
before2  source	MQUPPOPOP
before2  thanks	NVPNPPPOO
before2  the	SOROPPOOP
before2  this	QPQLQPPPP
before2  though	OSNSOPPPO
before2  three	TNOMSOPPP
before2  tokyo	OPTOOPPPP
before2  two	LOWPQPPPO
before2  update	RSJQPPPPP
before2  updated	NQUQNOPOO
before2  venezuela	NSQRQNPNN
before2  video	MTQQQNOOO
before2  voa	OVNNPPPOP
before2  washington	PQTQOOOON
before2  what	TROOPOPNO
before2  when	NVSKOPPOO
before2  while	MROSOOPOR
before2  why	SNJLQRQSQ
before2  will	MSQTOOPOO
before2  with	PSMNORPPR
before2  yesterday	NRSLTOOOO
before2  yet	NUOOPPPPP
before2 0 c	SKJKSRQSR
before2 0 mph	SNMMRQPQQ
before2 00 000	MOONVPPPP
before2 000 in	NLOXPPPPP
before2 000 tonnes	OPNOTPPPP
before2 1 2	LTVMOPPOO
before2 10 million	OOONUOOOS
before2 100 000	TMKKQPPQW
before2 2 the	PLNRPRQSO
before2 3 0	MNVOPPPOP
before2 3 of	UOOOOPPOP
before2 39 s	KRVQRNONN
before2 7 in	NOMVPPPPP
before2 a former	JNRUSOPNP
before2 a large	PNSLTPPPO
before2 a major	SRQNMPPPO
before2 a new	TOPPOPNPP
before2 a pro	RSPNMPPPP
before2 a radical	OONNVPPPP
before2 a second	ROLQTPNOP
before2 a senior	PMNKUQQRQ
before2 a statement	OPSOPPPPP
before2 a super	SPOPPPPPO
before2 a to	PJLPRRQQS
before2 a top	MPUPQOOOO
before2 abe and	NYLOOPPOO
before2 about the	QPRJPSQPO
before2 above the	QMLRQQPPQ
before2 access to	LQPNUPPPP
before2 according to	LPZJQPPOO
before2 across the	TOIZMMPPO
before2 action against	MXNPOPPPO
before2 added that	MQQSOPPOP
before2 afghan and	QOXLNPPNO
before2 afghanistan and	LNL[PQQPN
before2 afp the	NPXPPNONO
before2 after mr.	OWMMOPPPP
before2 after the	RNLPSPPPP
before2 against a	WNNMQPOPP
before2 against the	NSWLPOOOO
before2 agreements a	NPUPOPPPP
before2 aid to	MNMVRPPPP
before2 airline spokesman	PSOOPPPPP
before2 airport iata	NONWPOPPO
before2 airport to	PPNTPPPPP
before2 all about	ORLUPPPPP
before2 all of	QNLMQRQRR
before2 all the	QMLLUQRQQ
before2 alleyne on	NOZOOOPPL
before2 along the	QONQTOPPO
before2 along with	LUOOSNTNN
before2 also said	PNNTPPPPP
before2 ambassador to	NNLXPPPPP
before2 analysis of	OPWOOOPOO
before2 analyst at	NOZMPNPOO
before2 and a	TNKPRQPPO
before2 and an	PNMLVPPPQ
before2 and another	SRTMMOONO
before2 and as	PUOMPPPPN
before2 and by	TRNOPNPOP
before2 and director	OTPPPPPOO
before2 and even	RROUNNOON
before2 and former	UPOPMPPPP
before2 and forward	PSOOPPPPP
before2 and from	MPTROPOPO
before2 and his	PMMOSPQRP
before2 and in	PMJUSPQQO
before2 and its	OPTNSOPOO
before2 and mr	JYNPPPPOP
before2 and mr.	OXMNPPPPP
before2 and neighboring	NPPSPPPPP
before2 and now	TLNNPPQRP
before2 and of	ORNUOPPOO
before2 and other	TNMRQPPPO
before2 and president	PSOOPPPPP
before2 and said	OLULRPPSO
before2 and sen.	PSOPPPPPP
before2 and that	OTOQOPPOP
before2 and the	KNUTSPPNN
before2 and then	LUSQNOOOO
before2 and this	TMNTPOOPP
before2 and three	PPKOVPPPP
before2 and to	MNTTOOPOO
before2 apart from	RMLMPRRRQ
before2 apply for	QMQJPRQTQ
before2 are in	LPNSOPPOT
before2 are the	OULRPOPPN
before2 area around	OONTOPPPP
before2 area of	NONVOPPPP
before2 areas of	OONTPPPPP
before2 around the	KTLXNOOOR
before2 arrested in	OPMTPPPPP
before2 arrive in	OPNTPPPPP
before2 arrived in	UNNQPPPPO
before2 arriving in	MOLYPPPPP
before2 as a	SQNMPQPPP
before2 as an	UMNPSPNPN
before2 as china	PPLUPPPPP
before2 as president	MRSOPPPPP
before2 as saying	OSOOQPPPP
before2 as the	PNOPPSMLW
before2 asia and	UOOQPNPOO
before2 asian and	YMNOMPPPP
before2 assault on	OOPTPPPPP
before2 at a	MNNVORPPO
before2 at an	JQWPQPOPO
before2 at the	KMMTOXROO
before2 attached file	TKKLQRQRS
before2 attack in	MOOUPPPPP
before2 attacks in	NOOWOPPPP
before2 attacks on	TORLPPPPP
before2 attempt by	OLRRPPPPP
before2 attended the	TOMRSNOOO
before2 attorney general	OUNOPPPPO
before2 authorities in	NPTOPPPOP
before2 away from	RMPNPPQQP
before2 back at	RNRKPQQPP
before2 back the	OPPLUNOOU
before2 back to	QKLWQOPPQ
before2 baghdad as	PTOOPPPPO
before2 baghdad reuters	OOMUOPPPP
before2 ban on	MOMNYPQPP
before2 barbados where	NUPOPPPPO
before2 barrel in	OPOSPPPPP
before2 base in	NONVPPPPO
before2 based in	OOMVPPPPP
before2 battle between	OOSPOPPPP
before2 be a	PQKOSPPPP
before2 be at	PNONPVPOP
before2 be in	OONUPPPPP
before2 be on	SOKOQQQQP
before2 be the	QMJLVRQQR
before2 be won	UNNMPPPQQ
before2 because of	TUQKOMPOP
before2 because the	RPOLRPOPR
before2 before the	UMSNPPPOO
before2 behalf of	LUQPPOPOO
before2 behind the	MNUPOOOPS
before2 being a	QNLQSPPPP
before2 bet on	UVNOOOLOO
before2 between the	SNQRNOOOQ
before2 bid for	OPXNPOONO
before2 birthday to	PQTMOOPOO
before2 bit ly	VMMNQQPQQ
before2 bit of	TKQJQQQRP
before2 blame for	SNNOPPPQQ
before2 board member	OUPPOOPOO
before2 bombs in	NPOTPPPPP
before2 boost for	NNNVSOPOO
before2 border with	OOSPPPPPP
before2 born in	MNMXPPPPP
before2 both the	LNWMUOPON
before2 boy in	NSORPOPOP
before2 brazil and	SNMVLPPPP
before2 brian feeney	TMMNRPPPP
before2 britain and	MNMXPPPPO
before2 brother of	NTUNOOPOO
before2 building in	LNNWPPPPP
before2 bush and	UQMNQPPOO
before2 business partner	OSNRPPPPO
before2 but now	PUONPPPPP
before2 but the	QNTRPOOON
before2 by a	SMRRQNOON
before2 by both	MNRSRPPPP
before2 by former	OTOMTOPOO
before2 by hidden	SNNNQQQPP
before2 by mr	MUOPPPPOP
before2 by mr.	TJRTOOOOO
before2 by president	OSPOOPPPP
before2 by some	SLUNPOPOO
before2 by the	JRXQOOOOO
before2 by two	SNONSPPPP
before2 called a	ULNMQQQQQ
before2 called on	MSQTOOPON
before2 called the	SNRQPPONO
before2 calling on	MPNUQOPOO
before2 calls for	SPMMQQPQQ
before2 came to	ONNUOPPPP
before2 camp in	OMOTPPPPP
before2 campaign against	POOSPPPPP
before2 campaign manager	UPOOOOPOO
before2 can't believe	RMROOPPPP
before2 canada and	OORSOOPOO
before2 canadian press	OOLWPPPOO
before2 capital of	LMJ]OPQPQ
before2 capture of	LOTTNPPOO
before2 captured by	RLJNRRRRR
before2 carrano and	OTNPPPPOP
before2 case against	OVKSOPPOO
before2 center in	NOMVPPPPP
before2 centre in	MNNYPPPPN
before2 ceo of	NMXNPPPPP
before2 chairman of	NOXNOOPOO
before2 change in	ROMRPPPPP
before2 charge to	VLMMQQQQQ
before2 chief executive	OYNNPOOOO
before2 chief says	TNKRPPPQP
before2 children of	MLNZOPQOO
before2 chilean president	OTOPPPPOO
before2 china and	OOMUPPPPP
before2 chinese president	OUOOPPPOP
before2 cities in	PNOTPPPOP
before2 cities of	OMMYOPPOP
before2 city of	NJK[QPQPP
before2 class to	POJYPPPPP
before2 clinton and	MTNOSPPPP
before2 close to	NSLUPOPPP
before2 club in	OONTPPPPP
before2 co 3clisgienf	SNNOPPQPQ
before2 co cvh0equh7l	SNLOQPQPQ
before2 coalition and	MOPNVPPPP
before2 coalition in	LPMXPPPPP
before2 coast of	QMKTQPQPQ
before2 college in	LOMYPPPOO
before2 come from	NPOPTPPPP
before2 come on	RMSKPPQPQ
before2 come to	SKJORRRRR
before2 comes after	MNULSPQPP
before2 comes to	NNMXOPPPP
before2 coming from	MPOPTPPPP
before2 committee chairman	PSOOPPPPP
before2 common in	OPNTPPPPP
before2 communist ruled	MQQTOPPOP
before2 community in	NPKXPPPOP
before2 companies like	ONYNPOONO
before2 company and	OLOUPPPPP
before2 company in	LONWOPPPO
before2 company said	OWOONPPPP
before2 compared to	OUONPPPPP
before2 condolences to	TNLMTQQQQ
before2 conference in	MOOVPPPPP
before2 conference on	SMNOPPPPP
before2 conflict in	MPMYPNPPP
before2 consulate in	OOOSPPPPP
before2 contact with	SNOQOPPPP
before2 contests in	OOPUPPPOO
before2 control of	NOOTOPPPP
before2 controls the	OPVMPPPPP
before2 convention in	MOLYOPPPP
before2 corp said	PTOOPPPOP
before2 could be	NVMORPPOP
before2 countries including	POKWPPPPP
before2 countries like	OOMUPPPPP
before2 court in	MOTPPPPPP
before2 court judge	PTOOPPPOP
before2 coverage of	SRMMPOPPP
before2 crashes in	LPOVPPPOO
before2 creative with	UNMOPPPPP
before2 crisis in	OPMUPPPPP
before2 criticism of	MSQQOPPPP
before2 cruz and	PTOOPPPPP
before2 cruz of	OOMWOPPPP
before2 cruz r	NPNVOPPPO
before2 cuba and	NPLWPPPOP
before2 custody in	OOOSPPPPP
before2 day for	QOLPRPPPP
before2 day in	QLKSRRQQP
before2 day of	MSTMOSONP
before2 days after	MSMROUOOO
before2 days before	NOSPQPPPP
before2 dead in	POOQOSPOP
before2 deal with	ROTSLPPNO
before2 dealers said	WMNPOPPPP
before2 death of	NWNMROPOO
before2 deaths of	VTNNNOOOO
before2 debate in	NOMVPPPPP
before2 december the	OPVOPOOOP
before2 defending champion	NUUOOOONO
before2 defense minister	PTNOPPPPP
before2 demand that	LPPWOPPPP
before2 demanded that	MOPVOPPPP
before2 democratic party	MSVNOOPOO
before2 democrats including	NTQNOPPOP
before2 described by	MYMOPPPPP
before2 developed by	NPTROPPON
before2 developed with	LNYOPPOPO
before2 development of	QKPJQRRRR
before2 development the	MPQTPOOOP
before2 did the	PKNPRQQRQ
before2 died in	NOKVRPPPP
before2 directed by	OWLOPPPOO
before2 director general	RPJKRRRQR
before2 director of	RMXLTNOMO
before2 director told	MPUPOPPPP
before2 dispute with	OPOSPPPPP
before2 district of	MPMVPPPPP
before2 division of	MN[MOOPOP
before2 dj friend	QTNNPPPPP
before2 do the	TLKPSPQPP
before2 dominated the	UOOLSOPPO
before2 donald trump	NRMNUPQPP
before2 down as	VNLMQPQPP
before2 down by	RLMNQRQQR
before2 down in	SNLLQQRRP
before2 down the	WMQNLPPPP
before2 during the	KRPPVMPPO
before2 east and	NONVPPPPP
before2 east of	LONXOPPPP
before2 eat in	PPOOSPPPP
before2 economist at	OOZNOPONO
before2 editor of	NNYQOOONO
before2 egypt and	OPLWPPPPP
before2 egyptian president	OSOOPPPPP
before2 el salvador	OOOTPPPPP
before2 elsewhere in	KOOXPPPPP
before2 embassy in	NONUPPPPP
before2 end of	RMORNOOVN
before2 energy agency	PSQNPPPOP
before2 england and	POKXOPPPO
before2 enter the	PNLQQQQQQ
before2 entered the	QLNORPQPR
before2 entering the	MOMWPPPPP
before2 europe and	SMLWOPPOO
before2 example the	SNRKQQQPQ
before2 executive of	MOZQNOOMO
before2 executive officer	PTOOPPPPO
before2 exile in	OPMUPPPPP
before2 explosion in	NPMVPPPPP
before2 facebook and	OPTOOPPOP
before2 facility in	NONVOPPPP
before2 fact that	PRMOSPPPP
before2 family of	SLJORQQRR
before2 favor of	LPLPVQPPP
before2 feel like	SPPOPPPPP
before2 fight against	TOIOSPPPP
before2 fighting between	ONMXQOPOO
before2 fighting in	WOKOOOQPP
before2 films include	TLOORPRNO
before2 finance minister	OVOOPOPOO
before2 first time	LOPNVPPPP
before2 flight from	PONTPPPPP
before2 flights from	NNMWPPPPP
before2 florida and	PNOUPPPPP
before2 fly half	PUNNPPPOP
before2 flying over	OONVPPPPP
before2 followed by	OTNPPPPPP
before2 following a	LOXPOPPPO
before2 following the	SPRPLPOPP
before2 football federation	SNTOOPPOO
before2 for a	MNSMPRRQP
before2 for all	PQMPPPPPP
before2 for an	PLMMVRRPP
before2 for best	SOPPPPPPP
before2 for example	NUNSOOPOO
before2 for mr	OSOPPPPPP
before2 for mr.	NRSLPPPPP
before2 for president	QTOOOPPPP
before2 for the	QQSMPQOOO
before2 force in	NPNVPOPPP
before2 forces from	LPPVOPOPP
before2 forces in	OOMWPPPPP
before2 foreign minister	RUNOOOOOO
before2 foreign secretary	PUNPPOOPO
before2 form the	NQRSQOONO
before2 former dictator	PUNNPPPPP
before2 former president	OUOOOPPOP
before2 forward to	RSOJQQPQP
before2 found in	OPNVOOPNP
before2 founder of	LMYOSPPNN
before2 french and	UOQKOPPPP
before2 friday the	MOVPMPQPP
before2 friend of	OVNMPPPNP
before2 from a	JUKUUOPOO
before2 from an	OPRMUPPPO
before2 from his	MQVTMNOOP
before2 from lord	OUOOPPPPP
before2 from mr	MUOPPPPPP
before2 from mr.	OUONPPPPP
before2 from some	UNMRTNONN
before2 from the	NPRSOOPNQ
before2 front page	PSPPOPPPP
before2 front runner	PUOOPPPOP
before2 funeral of	PUONPPPPP
before2 future of	NPLVPPPPP
before2 general of	MMUQPPOPP
before2 georgia and	MOMXPPPPP
before2 german chancellor	OSPOPPPOP
before2 germany and	OMLWPPPPP
before2 giroditalia winner	NUPONPPPP
before2 girostart2014 giroditalia	TNNMPQQQQ
before2 gm ceo	PSONPPPPP
before2 go to	PLLXPPPPP
before2 going to	TKGVRPQPQ
before2 google and	NQVLPPPPP
before2 gordon of	NONZNOPOO
before2 government of	MWMPQPPPO
before2 governor of	NOQUPPPOO
before2 graham r	OOOXPNOOO
before2 group g	NPVMOPPPP
before2 group of	LPRMVPPPP
before2 group says	OOTPNPPPP
before2 group the	NOXMQOPOP
before2 groups including	OPSOPPPPP
before2 groups the	OOVNPPPPO
before2 gusto d	SMLMRQRQQ
before2 halftime show	TROOOPPOP
before2 hall in	PPOSPPPPP
before2 hampshire and	OONUOPPPP
before2 hands of	MZMNOPPOO
before2 hannity asked	OTNPOPPPP
before2 happened in	MNTSPPPOP
before2 happened to	RRJLSQQQQ
before2 has left	OOMUPPPPP
before2 have a	UNGKSRRRS
before2 he and	NVPOOPPOO
before2 he called	MRSUNPNON
before2 he said	TMROPPPOP
before2 he told	QSNOOPPPP
before2 head of	UMQRPPONO
before2 headquarters in	NONVOPPPP
before2 heads to	OONTPPPPP
before2 health minister	PSOPPPPPP
before2 heart of	NNSTONPOO
before2 held at	ONVNPOPPP
before2 help of	OSLJSQQQP
before2 her husband	PTPLQPNPQ
before2 here in	MOQUPPPOP
before2 high level	OPVMOPPPP
before2 hillary clinton	RPNMTPPPP
before2 him in	MQUPPOPOO
before2 his brother	LYPOOPPOO
before2 his career	OTNOPPPPP
before2 his daughter	MXOOOPOOO
before2 his father	OQVNPOPNO
before2 his friend	OVONPPPOO
before2 his mother	OUOPOOPOO
before2 his rival	PNVNPPPOP
before2 his wife	LWNQPPPOO
before2 home in	SNMQPPPOP
before2 home secretary	PSOPPPPPP
before2 homes in	NNOYPOPOO
before2 hope the	QJPMRPQQR
before2 hospital in	NMOVPPPPP
before2 hostage in	OPNTOPPPP
before2 hostages in	NOOWOPOPO
before2 house and	LSTNOPPOP
before2 house in	OPOSPPPPP
before2 how the	NOWLRPPPN
before2 how to	VLMJQRQRQ
before2 however mr	OVNNPPPOP
before2 however the	NPUOPOPPO
before2 hundreds of	TMPQOPPOP
before2 hustle guard	PSOPPPPOP
before2 i am	TQLKPPQQQ
before2 i believe	NUNNPPPPP
before2 i know	RPMLRQQQQ
before2 i like	MSQUOPPOK
before2 i love	KYNNPPPOO
before2 i see	PVOMPPPOO
before2 i think	MSPPOSPPO
before2 i'm at	QOSVPNONM
before2 icymi video	NOSUOOPOO
before2 if a	PMRNSPPQO
before2 if the	RLMROPUOP
before2 ii in	NOPTPPPPP
before2 in 2004	MSOSPPPPP
before2 in 2011	QPVOPOONO
before2 in 2012	QSOQOOPOO
before2 in 2015	OUPOOPPOO
before2 in a	NKRSRQPOP
before2 in an	UPRKQNPPP
before2 in baghdad	QOPRMPPPP
before2 in both	NMNXOPPPP
before2 in cambridge	OONUPPPPP
before2 in central	OONUPPPPP
before2 in china	NPSPPPPOP
before2 in eastern	NOOUOPPPP
before2 in fact	NWNOPPPOP
before2 in his	UMMNPQPQP
before2 in iraq	SOPROOPOO
before2 in london	WLMWOOONO
before2 in manchester	SMLUPPPOP
before2 in moscow	NONMWPPPP
before2 in neighboring	OOOVOOPPP
before2 in northeastern	MOOUOPPPP
before2 in northern	NOMZLPPPP
before2 in our	POLSPPPPP
before2 in pakistan	NTOPPPPPP
before2 in president	OTOOOPPPP
before2 in russia	ROMSPOPPP
before2 in several	RLPMTPPQP
before2 in southern	OPOTOPPPP
before2 in the	MNNVNSPQO
before2 in this	ONNVOPPOP
before2 in today	POSNPPPPP
before2 in tuesday	OPQNSPPPP
before2 in which	MQTROPPOO
before2 inauguration of	NUONRPPOP
before2 inc said	PTOOPOPPP
before2 including a	NPWQNOOOO
before2 including the	KPWLTNNOT
before2 independence from	OONTPPPPP
before2 india and	NONUOPPPP
before2 industry the	MQOUPOOPO
before2 information about	RNNLRQQRQ
before2 inside the	QLMNQRQQS
before2 insurgents in	PONTPPPPP
before2 interest in	OSWNONOMP
before2 interior minister	OWNOPPPOP
before2 interview with	KUTPROONN
before2 into a	OSKSPOQPQ
before2 into the	JNTWNROPO
before2 investigation of	NUOOPPPPP
before2 iowa and	PNMWPOPOP
before2 iraq and	OOKPQRQRR
before2 iraqi and	MPNTRPPPP
before2 is an	OOOOUPPPP
before2 is called	VKJJRQQSS
before2 is in	ORNVPOPNO
before2 is that	QRSONOSNN
before2 is the	TNOQRRNMN
before2 island of	NLP[POOOO
before2 israel and	LPTOQPQPO
before2 israeli and	MPROTPPPP
before2 it and	M[LNPPQNP
before2 it calls	WPMROOOMO
before2 it named	PWMNOPPPO
before2 it on	QMKOPRRRR
before2 it said	OTNROPPOO
before2 it to	PJPRRPQRP
before2 it was	SPKMQQQQQ
before2 japan and	OPKWPPPPP
before2 jerusalem reuters	MONRSPPPP
before2 join the	SOGRQQQPQ
before2 joined by	OSNORPPPP
before2 joined the	KOTTTNOON
before2 justin timberlake	OPOOPSPPP
before2 kasich and	MRNNVPPOP
before2 key on	OPTOPPPOP
before2 kidnapped in	OPOSOPPPP
before2 kidnappers in	OPOSPPPPP
before2 kill a	MPONUPPPP
before2 killed a	MTOSPOOOO
before2 killed by	MOOTPPPPP
before2 killed five	MPSQPPPPP
before2 killed in	SPOQLPPPP
before2 killing of	MWMOPPPPP
before2 kind of	RMJGTSSTR
before2 know about	SRTMOOPLO
before2 known as	LON[LPOMT
before2 korea and	OONWOPPOO
before2 labour party	MSSOPPPPO
before2 largest city	MNTOSPPOP
before2 last month	OMNQPUOPP
before2 last week	NSTRONONO
before2 last year	VMUOOOONN
before2 later the	LSYNPOONN
before2 lead over	MSMOTPPOP
before2 leader in	NPOOTPPPP
before2 leader of	NMUPPPOPP
before2 leaders in	MPSROPPOP
before2 leaders of	SOLSOPPPP
before2 leave the	NONTPQPPO
before2 led by	QWOMKPPQP
before2 left the	NPUOROPNP
before2 letter to	NUPNPPPPO
before2 life of	OTMQOPQOO
before2 like a	WLMNPPPPQ
before2 like the	OOQSOLNNW
before2 liked a	UMINRQQPT
before2 line of	TULNNONMV
before2 line with	OPTPPPPOP
before2 linked to	MOUPPPPPP
before2 links to	OUQNPPPOP
before2 listening to	URIJPQRQR
before2 live in	NPLVPPPPP
before2 live now	SORMPPPPP
before2 live on	MOWOPPPPO
before2 live report	RTLOQPPPP
before2 live video	SKLLSRRRR
before2 located in	TOMQPPPOP
before2 look at	PUOOPOPOO
before2 los angeles	ONVQNPPOO
before2 loss to	MVQOPOONP
before2 lot of	MPMSSPPPP
before2 louisiana and	NTNQPPQNO
before2 made by	NMUNRPPPP
before2 made his	SPPOPPPOP
before2 made the	NNQSOPPPR
before2 major general	OWNOOPPOP
before2 majority leader	NUOPOPPPP
before2 make the	OPMSQPPPP
before2 malaysia airlines	SOOOPPPPP
before2 man from	ONNVPPPOP
before2 many of	NSLQRPPPP
before2 market in	MOOWOPPPO
before2 may the	TOPNOOPOQ
before2 mayor of	MONWPPPPP
before2 me and	QUKQPPPPN
before2 meanwhile in	NPOTPPPPP
before2 meanwhile the	LORSPPPPP
before2 meet with	OQNMVPPPP
before2 meeting between	NSOORPPPP
before2 meeting in	NONUPPPOO
before2 meeting on	MPNUPPPPP
before2 meeting with	MUMOTPPPO
before2 member of	LPWONPPPO
before2 members of	RNRUNOPNN
before2 memory of	SULQOMPOP
before2 men in	OSOOPPPPP
before2 met in	OOOSPPPPP
before2 met with	OTMORPPPP
before2 microsoft and	OOTOOPPPO
before2 militant group	NWQLOPPPP
before2 military in	ROMOORPRP
before2 millions of	SNMMTPPPP
before2 minister of	ULNOOPQQP
before2 ministry said	MQNVPPPPP
before2 ministry spokesman	NWNPPPPNO
before2 minutes later	NRSOOPPOP
before2 mission in	NPOUOPPPP
before2 missions in	OPOTPPOPP
before2 modern day	OPOTPOPPP
before2 monday in	OONUPPPPP
before2 monkeys in	RNKJPSQWQ
before2 month in	NONVOPPPO
before2 month of	YNMOONPOP
before2 more for	XKIISQQRT
before2 mosque in	OPOSPPPPP
before2 most of	NRNTPPPPP
before2 most recent	MNXNROOOO
before2 mostly in	OPNTPPPPP
before2 move to	PLJRQRQRR
before2 moved to	LMOZOPPOP
before2 much of	OOOTPPPPP
before2 murder of	MUNSPPPNO
before2 myself and	RUKLPPQPQ
before2 name is	RRLNQPPPP
before2 national statistics	NPTPPPPPP
before2 nations and	NOTNRPPOP
before2 nato secretary	RPSOOOOOP
before2 near the	QNNYPOPOM
before2 needed in	QONSPPPPP
before2 negotiations with	SMQRMPPPP
before2 new album	VNOMQPPOO
before2 new york	PPMVPPOOO
before2 news agency	PNLRRQPQQ
before2 news for	NSTNOPPPO
before2 news today	SNNOQPPPQ
before2 next to	RMKRQQPRP
before2 next week	QRUNOOONO
before2 night in	NNOVPPPPO
before2 nomination for	RTLLRPPPP
before2 north of	MOMXPOPPP
before2 northeast of	PNNUPPPOO
before2 not the	TPRNOOOPO
before2 noted that	NRKUOPPPP
before2 now on	NPVQOOPOO
before2 now the	MPSNTOPPP
before2 number of	NMTORQOOP
before2 obama and	OUOOQPPNO
before2 obama says	NRMTPPPPP
before2 obtained by	NNYNNPPPO
before2 of a	LSTORONNQ
before2 of an	IVORTPPNO
before2 of ancient	OMSMSPPOP
before2 of any	QLMPSQQQQ
before2 of california	PNMUPPPOP
before2 of course	TRMLPPPPP
before2 of england	PMQTPPPPO
before2 of former	NPQNTPPPP
before2 of four	TNOOTPPOO
before2 of germany	LRTNPPPPO
before2 of his	QOLPPOOUQ
before2 of india	OSRNPOPOO
before2 of its	LNYPONPMT
before2 of mr	OTOOOPPPP
before2 of mr.	OTKQPPQPP
before2 of northern	NOPTPPPPP
before2 of our	QOLSPPPPP
before2 of president	OTOOPPPPP
before2 of some	LOOSSPPPP
before2 of state	NSTOPOPNO
before2 of these	QLQMQQQQR
before2 of this	QSINPRQQQ
before2 of two	MSMNWOPOP
before2 of western	NNNVPPPPP
before2 off the	NPMQSOOOS
before2 off to	QLRLQQQQQ
before2 offensive in	MOTSOPPOO
before2 office in	ROLRPPPPP
before2 officer succeeding	PTOPOPOOP
before2 official says	OSOOQPPPO
before2 officials in	OPNTPPPPP
before2 officials say	LWMPOPPPP
before2 oil company	TTMOPOPOO
before2 oil firm	OSSNPPPON
before2 oil giant	POTNPOPPP
before2 on a	VORJNPPPP
before2 on board	TNOOPPPPP
before2 on cnn	NTMNPNPUP
before2 on friday	NRLWNOPPP
before2 on its	TPNOPPPPP
before2 on monday	NMWROPPNO
before2 on mr.	OUONPPPPP
before2 on my	PMRMPQQRP
before2 on president	PTOOPPPPP
before2 on saturday	RQPMPPPPP
before2 on the	OOLQRPNSR
before2 on tuesday	PMOPPQQRQ
before2 on twitter	ULROPPPOP
before2 on wednesday	NTMNPOOTP
before2 one from	NOSSOPOOP
before2 one of	KXKTPOPOP
before2 opened in	NOMUPPPPP
before2 operated by	OOUOPOOOO
before2 operating in	OPOSPPPPP
before2 operations in	NPNUPPPPP
before2 opposition leader	OSOPPPPPP
before2 or in	OOOSPPPPP
before2 or the	RPNJSQPQP
before2 originally from	ONLXOPPPP
before2 other than	VQMOOPPOP
before2 ousted leader	PSOPPPPPP
before2 ousted president	NUNNOPPPP
before2 out at	QMQPQPPPP
before2 out in	SMPNPQPPP
before2 out of	PTKMQSQPP
before2 out the	UHHGUSRUU
before2 out to	RQSTNNOMN
before2 outside a	SOLTMPPPP
before2 outside the	KPWRQNOOO
before2 over eastern	NPOTPPPPP
before2 over the	QMUNOSPON
before2 over to	MRQNTPPOP
before2 packard ceo	OUOOPOPOO
before2 pakistan and	OOLWPPPPP
before2 pan democrat	UIJJRUSRS
before2 parents in	PPPSPPPPP
before2 paris and	OOOSPPPPP
before2 part of	KTKWOPPPP
before2 parties the	NPXNPNPON
before2 parts of	OPMWOOPPP
before2 party and	OTQNPPQOO
before2 party in	OOOTPPPOP
before2 party leader	PTOOPOPOP
before2 party the	OPUOPNPPP
before2 people from	PNMYPOOOO
before2 people in	MPMVPPPPP
before2 people of	MNLYOPQPP
before2 people party	PTOOPPPOP
before2 percent and	NOVOPPPNO
before2 percent of	MPMSRPPPP
before2 performance as	OVNNPPPPP
before2 person in	OPNTPPPPP
before2 phillips and	PSOOPPPPP
before2 phone to	RSKLPQQQQ
before2 photo of	OVNNOPPPP
before2 photo to	QNOLQQQQQ
before2 pictures of	OUONPPPOP
before2 pilgrimage to	POOSPPPPP
before2 place at	NPSRQOOOO
before2 place in	MNMVRPPPO
before2 plan for	RMJRQQQQQ
before2 plane in	NNOUPPPPP
before2 planned in	NOOVPPPOO
before2 played in	OMQSPPPPP
before2 playing the	WLPNPPPPO
before2 please contact	MSUNPPPOO
before2 please follow	LQVOOPPOP
before2 poland and	PNMVOPPPP
before2 police and	NOWOPPOOO
before2 police in	NNMYPPPOP
before2 police officer	OUOOPOPOP
before2 polish president	OSOOPPPPP
before2 posted via	SNPOOPPPO
before2 poster to	TNNNQPPPP
before2 president elect	OSPOPPPPP
before2 president obama	RQOMPPSPO
before2 president of	RMXPOOOMO
before2 presidential candidate	PTNOPPPPP
before2 presidential candidates	NSNOSPPOP
before2 presidential election	OVOOPPPOO
before2 presidential nominee	PSOOPPPPP
before2 presidents of	LPNWOPPPP
before2 pressure on	MNNVTOOPP
before2 primary in	POOTPPPPP
before2 prime minister	NTQOPPPOO
before2 process in	OPOTPPPPP
before2 province of	LMSWOOPOP
before2 proximity to	OOQSOPPPP
before2 published in	SPRNOPPOO
before2 qaida and	OOVNOPPPP
before2 qaida in	OPOTOPPPP
before2 questions about	PSPOPPPPP
before2 radio 4	OPNOPNPXO
before2 radio host	PTOOPPPOO
before2 rally in	NONRSPPPP
before2 ready for	RNTLPNPRP
before2 reagan and	NRNOSPPPP
before2 rebels in	OPOSPPPPP
before2 refugees from	OOOUOPPPP
before2 region of	MMNXOQQPP
before2 relations with	OOLWPPPPP
before2 relationship with	KYNOPPQOO
before2 replaced by	MRUNPPPOO
before2 report on	SPMQOPPPO
before2 reporters in	LOTQPPPPP
before2 reports on	NXMPOOPOO
before2 reports that	MPSQQPOOP
before2 representative for	NQLWPOPPP
before2 republican nominee	OUOOPPPOP
before2 response to	TNOPPNPPP
before2 rest of	ONTTPPPPL
before2 return to	SLKSQPPQQ
before2 returned to	NOJYPPPPP
before2 returning to	ONPUPPPOO
before2 reuters the	NOTQPOPOP
before2 right now	PTMMRPPPO
before2 rights group	SPOPPPOOP
before2 rise in	SPNQPPPON
before2 roche pink	MPWNOPPPP
before2 role in	PTPOPOONO
before2 rome and	LOMVPPQPP
before2 rt justinbieber	QSLNPPPQP
before2 rubio of	ONMUPPPPP
before2 run by	NPQSOPPPP
before2 run in	LOUNPPQPP
before2 running for	LPVOOPPPP
before2 running mate	WPNNOPPOO
before2 russia and	NMRSPPQPP
before2 russian president	PSPPPPPPP
before2 s a	TJKNSRQRR
before2 s. and	PPKVPPPPP
before2 said mr	MYNNPPPOP
before2 said mr.	MSLUOPQPP
before2 said ms	KWOOPPPPP
before2 said on	LOVPROOOO
before2 said that	NNTQPOORO
before2 said the	QMRUPMOOO
before2 same time	MUROOPPOO
before2 san bernardino	OOOTPPPPP
before2 sanctions against	OOKWOPPPP
before2 sanders and	PSOOPPPPP
before2 sanders i	OPOTOPPPP
before2 sanders of	NPNUPPPOP
before2 saturday in	MOMYOPPPO
before2 saturday the	MPRQQPPPO
before2 saudi arabia	POPTPOOOP
before2 say a	OOPUOOPPP
before2 say an	RPPLRPPPP
before2 say mr.	MUTKPPPPO
before2 say suspected	MOUPPPPPP
before2 say the	UOPSLOPPO
before2 saying mr.	OQUNOPPPP
before2 saying the	QNLRPQPPR
before2 says a	LNTQSPPPO
before2 says an	NPOOUPPPP
before2 says mr.	MLWTOOPPO
before2 says president	OUNOPPPPP
before2 says the	LMRZPOOPN
before2 school in	MPNXOPPPO
before2 schools in	LOMXOPPPO
before2 search for	PTLOPQPQP
before2 seat of	MULTOPPOO
before2 seats in	OPOSPPPPP
before2 secretary general	OWNOOPPOO
before2 secretary of	_POGOMPNQ
before2 security firm	QNUNPPPPO
before2 see it	QTKOPPPPP
before2 see the	SLNMTPPQP
before2 senator from	OOOTPPPPP
before2 sensing of	SMLMRQQQR
before2 sent to	MTQPOPPOO
before2 service in	LNSVOPOOP
before2 service of	NNLWOPPPP
before2 set for	NNTMSPPPP
before2 set up	OVTNPONNO
before2 shares in	LOTRPPPPP
before2 shi'ite and	TTOMLPPPP
before2 shiite cleric	PSOOPPPPP
before2 shooting in	NVMQPPPOO
before2 shot in	OOOTPPPPP
before2 show in	OPKWOPPPO
before2 show the	MOSOROPRP
before2 since the	SQQMROOOO
before2 sioux falls	ORMSOPPOP
before2 site in	MPMXPPPPO
before2 situation in	NPOUPPPPP
before2 size of	NPTOOPPPP
before2 so called	WPLNQPOOP
before2 so many	OPOPTPPPP
before2 so the	TMULPUMON
before2 socialist party	POUOPOPOP
before2 sold in	LPNVOPPPP
before2 soldiers in	OPOTPPPPP
before2 son of	ORMRPPPPP
before2 soon after	UORNPPPPM
before2 soon as	OUPOOPPPO
before2 south korea	QNRSOOPNP
before2 south of	LONWPPPOP
before2 southeast of	MNMYOPPPP
before2 speaking in	NOPSPPPPP
before2 speaking to	MPXNOOPPO
before2 spoken in	MOOVPPPOP
before2 spoken to	NVNNPPPPP
before2 spokesman for	KNTVPOPOP
before2 stadium in	NOMWOPPOO
before2 stake in	PPVLPPPOP
before2 state of	QMKQQQQQR
before2 state owned	ONYSONONO
before2 state rep.	OUOOOOPOO
before2 state run	RMWLOPPPP
before2 statement on	NPOSPPPPP
before2 states and	OOMWOPPPP
before2 states of	NONVOPPPP
before2 station in	MLKTRRRRQ
before2 stop the	UPONNPPPP
before2 store in	NOMVOPPPP
before2 streets of	OMK[OPPPP
before2 stronghold of	LQOYOPQNO
before2 students in	NPUUOONON
before2 study by	OTMMSPPOP
before2 study of	QMMSQQQPQ
before2 subsidiary of	NOTTOOPOO
before2 successor to	NVNNPPPOP
before2 such as	KNPQQOOUR
before2 summit in	LONYOOPPO
before2 sunday in	MOSRPPPPP
before2 sunday on	NPVNPPOPO
before2 sunday that	NQOTPPPOP
before2 supplies to	SOKRPPQQP
before2 support among	PRNOSPPPP
before2 support for	TRRMMPPPP
before2 support of	NWNNOPPOP
before2 support the	NQMNRNWOO
before2 supporters of	MTLRTPPOO
before2 syria and	ONOWOPPPP
before2 system in	TPLRPPPPO
before2 t. co	VMNOPPPPP
before2 take on	LTXNMOOOO
before2 take the	MPRROSOPN
before2 talks on	SOQROOPPO
before2 talks with	KOSRQPPPP
before2 targets in	OPOPSPPPP
before2 teague and	OZMMPPPOO
before2 team at	POVLNPPPP
before2 tests against	NNXNOPPPP
before2 texas sen.	OSPPPPPPP
before2 tgr ph	VMNOPPPPP
before2 than the	KNRNUOOPT
before2 thank you	SOLPQQPPP
before2 thanks to	MZLOQPNPO
before2 that a	YMMOPNPPP
before2 that all	UOOMPPQPP
before2 that an	NPPNUPPPP
before2 that mr	PTOOOPPPP
before2 that mr.	OVNNPPPPP
before2 that president	TSOOOONOO
before2 that the	SPNPQQQON
before2 that why	RSPOPOOOO
before2 the 1989	XOOQOOONO
before2 the 2004	YNNMONPPP
before2 the 2012	TMLOPQQRP
before2 the annual	MOSPOTPPO
before2 the best	ONMNPUPQQ
before2 the capital	LSPSOPPOP
before2 the chief	NNUROOPPP
before2 the country	UMPUMNPOO
before2 the current	MPUROOOOO
before2 the day	PPSPOOPPP
before2 the deadly	SOPPPPPPP
before2 the dominant	SOQSMOOOO
before2 the downtown	SONWOOONO
before2 the fifth	MTOOSPPOP
before2 the first	QKLOYRONQ
before2 the former	NMQRVOONO
before2 the hague	MORTOPPOP
before2 the hill	PQMTPOPOP
before2 the largest	TPSMNOPPO
before2 the late	MSNTPPPPP
before2 the latest	LOVOROPOO
before2 the leading	TPLSOPPPP
before2 the main	SNRKOQQQP
before2 the major	QOMQRPPPP
before2 the militant	OOPOSPPPP
before2 the new	SMPSMPNPR
before2 the next	MSOORPPOR
before2 the northern	OPONTPPPP
before2 the office	RRLNPPPQP
before2 the official	NOYONOOOO
before2 the only	VMLNSPPPP
before2 the original	NPQONOPNV
before2 the other	SOMNUOOOO
before2 the pro	QRNMPPPPQ
before2 the province	QLNPOQQRQ
before2 the ruling	OOXLNPPPP
before2 the same	NVROOPOOO
before2 the southern	MONPTQPPP
before2 the state	QORSNOPNO
before2 the super	UNOOOPPPO
before2 the term	TNJLSPPTP
before2 the the	SMLLRRQQR
before2 the time	NVQOOPPOO
before2 the top	NPNSRPPPP
before2 the two	SNMTOPPPO
before2 the u.s.	MNLWQPPRO
before2 the uk	MTOUOPPOO
before2 the us	OOOSPPPPP
before2 the way	RUMLRPPOO
before2 the western	RNNTOOPPP
before2 the world	RNKTPPPQP
before2 the worst	WNNOORPNO
before2 their first	NUOOMVOOO
before2 their own	QSMOPPPNR
before2 then president	PSPOPPPPP
before2 there is	RIHLRRRXR
before2 they support	OUPOOPPPO
before2 third generation	SPNNSPPPO
before2 this is	PQSOOPPNP
before2 this month	POVNOOPOO
before2 this week	TMSNQOPOO
before2 this year	MPOQPQQRP
before2 thousands of	UMLJSRQRQ
before2 threat to	TONOOPPPP
before2 through the	SNOLTQPPO
before2 thursday the	OOOTPPPPP
before2 ties to	LTMVOPQOO
before2 ties with	NMKXRPPPP
before2 time for	PWMNPPPOO
before2 time in	MPMXPPPPO
before2 time that	NSLTOPPPP
before2 times and	OOSPPPPPP
before2 to a	OMXOSOOOM
before2 to allow	PSRKSOOOO
before2 to attend	OPTQOOOOP
before2 to be	STMPOOPOO
before2 to beat	MUTLQPPOP
before2 to boost	LPRTOPPPO
before2 to buy	QMQRQOPOP
before2 to defeat	PPSNPPPPP
before2 to ensure	SNMORPPPP
before2 to enter	NONWOOPPO
before2 to face	ROUOOOPOO
before2 to fight	QNPUOOOOO
before2 to get	NUOUMOOON
before2 to help	MPNSSPPPO
before2 to hidden	UMNNPPQQP
before2 to his	NQOUTMNNP
before2 to hit	OPMUPOPPP
before2 to independent	NOTPOPPPP
before2 to interview	OTOOPPPPP
before2 to join	POOPUPPPP
before2 to keep	KQRRRPOOP
before2 to kill	OTNOPPPPP
before2 to leave	MPMVPPPPP
before2 to let	MNUROPPPP
before2 to make	MOPTSOOOP
before2 to me	WKKJQQQSS
before2 to meet	NRPUMPPOO
before2 to mr	KXOPPPPPP
before2 to mr.	MQLTPPQPP
before2 to play	QQIQPRQPQ
before2 to president	OUOOPPPOO
before2 to prevent	NTQPPOPOO
before2 to promote	NONSTOPPP
before2 to protect	RPLSNPPPP
before2 to put	OOWKRPPPP
before2 to reach	NSNTOOPPO
before2 to read	QQKLQQQRS
before2 to replace	NUOOPOPOP
before2 to say	WKMNQPPQQ
before2 to see	QROKPQQQP
before2 to send	OOMTOPQQQ
before2 to stop	OSNROPPOP
before2 to succeed	OTOOPPPOO
before2 to support	TMKKRRQQS
before2 to tackle	POTOOPOPP
before2 to the	RMSRQOPON
before2 to this	KUNXNPPOO
before2 to use	PRQLPPPPQ
before2 to visit	OONTPPPPP
before2 to win	QRLSOROOO
before2 to your	SONOPPPPP
before2 together in	MPOUPPPOO
before2 told a	MPRSOPPPP
before2 told the	HP^RMONOO
before2 tonnes of	MPOQSPPPP
before2 took the	UNNPPPPPO
before2 tour of	OOMWOPPPP
before2 tournament in	ONSPPPPOP
before2 town of	PJI]OPQPP
before2 travel to	NOOUOPPPP
before2 traveled to	NOTOPPPPP
before2 treasury secretary	OUNOPPPOO
before2 trip to	NOKZPPPPP
before2 troops in	OPOSOPPPP
before2 troops to	NPSPPPPPP
before2 trump or	MTNNTPPPP
before2 trump told	POSOPPPPP
before2 tuesday in	MONXOPOPP
before2 tuesday the	VOSNLPPOP
before2 turkish president	PSOOPPPPP
before2 tv and	WPNOPPPOO
before2 twitter com	YMMOPPPPN
before2 two other	QMMRSPPPP
before2 u.s. and	QPQMQPPPP
before2 ukrainian president	OTPOPPPOO
before2 under the	RNLMRPVOQ
before2 union and	NOMVPPPPP
before2 united nations	MRVNPNPOO
before2 united states	MPNRTPPPP
before2 university in	OMMXPPPPP
before2 unlocked the	TJIHRTRTU
before2 up in	NOOTPPPPP
before2 up the	OPTOQNOPO
before2 up to	UNTNOOOON
before2 up with	MRQRPPOON
before2 update from	TPLLPQQQQ
before2 urged the	LPVPPOPOP
before2 us and	NONVOPPPP
before2 us for	UOKOPQPPQ
before2 us journalist	OUOOOOOOO
before2 usa s	OVOOOPPOO
before2 use of	TLKKRRQRR
before2 use the	TMLLPPUPQ
before2 used by	TRLOPPPOO
before2 username to	IPYPOPPOP
before2 using a	VQMOONNPR
before2 using the	RMMKRPQOV
before2 vermont sen.	PSOPPPPOP
before2 version of	LPMNONOZT
before2 versions of	OQNOPPPPU
before2 vice chairman	PSPPPPPPP
before2 vice president	NUNOPPPPP
before2 victims of	TONOPPPPP
before2 victory over	KSSOPSOOO
before2 video of	OVOOOPPOP
before2 video with	PSOPOPPPP
before2 view all	OPSPPOPOP
before2 view of	PNMQVPPPO
before2 village of	QJJTQRQQR
before2 violence against	UMLNXOOOO
before2 violence in	MPNWPOPPP
before2 visit the	RMMSSOOOP
before2 visit to	NQMVOPPPP
before2 visited the	OOMTPPPPP
before2 vote for	OVOOPPPOP
before2 voters in	OPOSPPPPP
before2 voting for	OTNOPPPOP
before2 wait for	RMMMRRQRP
before2 waiting for	TJPJRQRRR
before2 wake of	RPMMPRQQQ
before2 wales and	NNXMPPPOO
before2 war in	OPOSPPPPP
before2 war torn	VOQMONPPP
before2 warned the	NPQMSPPPP
before2 was a	UKIKUSQRQ
before2 was an	PPQNSPPOP
before2 was in	ROPKQQPPS
before2 was the	VOHLQQPPU
before2 washington the	MPUNPPPPP
before2 watch it	WOJOPQQPP
before2 watch live	NROSOPPOP
before2 way for	NSNTPOPOO
before2 we have	QNUNPOPPO
before2 we want	NSQOPPPPP
before2 wednesday that	OUOPOPPOP
before2 wednesday the	NPTPOPPPP
before2 week in	UPKQPPPPP
before2 week that	MPTSRONON
before2 week the	OPUMQOOPP
before2 welcome to	ROULPPPOO
before2 well as	LPPSPPONT
before2 west of	NPOTPPPPP
before2 what the	VOLLTPOPO
before2 when the	NKUROOPRP
before2 where mr.	PSOOPPPPP
before2 where the	NPQVRONNN
before2 which the	MOSRSNOOP
before2 while the	JOXPTPONN
before2 why the	QNMRPQPPQ
before2 will allow	MORRROPOP
before2 will be	LOPUSPPOO
before2 will succeed	NTPOPPPPP
before2 will visit	NOOUPPPPP
before2 william and	NWOOPPOOO
before2 win over	MRZJOOPOO
before2 win the	OPOOPSPPP
before2 winning the	NOOOTTOOO
before2 with a	OMTOSOOOQ
before2 with an	UPOPOPOPO
before2 with his	NOTRONTNO
before2 with its	MRRNTOOOP
before2 with mr	OVOOOPPPO
before2 with mr.	NWMNPPPPP
before2 with president	NUOOPPPPP
before2 with the	LQULTOROO
before2 withdrawal of	NPPLUPPPP
before2 woman from	PPMTPPPPP
before2 women in	ONMWNPPPP
before2 won an	MOSPOMUOP
before2 won the	KQQOTTNOO
before2 work in	OPNTPPPPP
before2 work of	OMULVPPNN
before2 work with	JL[PPPPPO
before2 worked for	PSUMONOPP
before2 workers in	OPOTPPPPO
before2 workers party	NPUOPPPOO
before2 working with	OLVSOPPNO
before2 world in	PNOTPPPPP
before2 would be	MSPOSPPOO
before2 written by	OTNOPPPPP
before2 xb 0	RNNMQQQQQ
before2 year the	MOWRQNOPN
before2 year via	MVNNPPPPP
before2 years ago	MORQRPPPP
before2 years in	MOTQOPPPP
before2 years of	LQVPPOPPO
before2 years the	POVNPOOPO
before2 york reuters	QOSTNNOOO
before2 you say	PRMSPPPOO
beginning 100	WLLMPQQQQ
beginning 3cl	SONOPPPPQ
beginning 3g	XNMOPPPPN
beginning 5g	XMONPPPON
beginning abb	NUQNPPPPP
beginning abc	KN[MOPPPO
beginning abd	MWNOOPPPP
beginning abe	LULXOPPNO
beginning abg	UJJKRSRQS
beginning abo	QMKLWQQQQ
beginning abr	PYMMPOPPO
beginning abs	XNNMPPPPO
beginning abu	LONWPPPPP
beginning aca	OQUONPPNP
beginning acc	TNPPPPOOP
beginning ace	TNNQOPPPP
beginning ach	RPJJRRRQR
beginning acp	ONVOPPPPP
beginning act	RRSNOOOPO
beginning ada	TTLJPQQQO
beginning add	YLLLQQQQQ
beginning ade	LRUSNOONN
beginning adm	TMNLQQQPR
beginning ado	XLKLQPRQQ
beginning adr	QMMTPPQPP
beginning adv	RNUNOPPOP
beginning aed	WKJJRRRRS
beginning afg	QNNRSPPOO
beginning afp	LOXOPPPPP
beginning afr	QMMTQPPPP
beginning aft	VOQMOPPOO
beginning aga	SRKJOQQSQ
beginning agr	VOMPPPOOP
beginning ah	UMMMQQQQQ
beginning ahh	VLMNQQQQQ
beginning ahm	NSRLOPPPP
beginning ahr	LYMNPPPPP
beginning ai	WMMMQPQPP
beginning aid	UNSMOPPNO
beginning ail	L\\MMOPPPO
beginning ain	VLLMRQQQQ
beginning aip	NPTOPPPPP
beginning air	OOTPOPPOP
beginning aka	OLUMOOPOW
beginning ala	TLQROOPOO
beginning alb	OMKZPPPPP
beginning alc	OONUNOOTO
beginning ale	PUIJSRQQQ
beginning alf	PVLLQPQOP
beginning alg	SOLORPPOP
beginning ali	KXTNOOPON
beginning all	OULUNOPOO
beginning alo	WKMMQQQQQ
beginning alp	MQSPOOPPP
beginning alr	SNONQQPQP
beginning alt	TKTKPQQPP
beginning alw	SOKLQQQRR
beginning am	VOLNPPPPP
beginning ama	PMRQPPPQP
beginning ami	TRNSNOOOO
beginning amn	VMNPPPOPP
beginning amo	SRMOPPPPP
beginning amp	SLTLOPQPP
beginning ams	OOOVOPPPO
beginning anc	MSRLOPPQP
beginning and	NSNMSNNNW
beginning anf	NMVSOOOOO
beginning ang	OVONOPQPN
beginning ani	URKOPPPPP
beginning anj	QMMWOOPOQ
beginning ank	PNMVPPPPP
beginning ann	RTKQOPPOO
beginning ant	TMQQNPPPP
beginning anw	NVMNPPPPP
beginning any	VNONPOPOP
beginning ap	MOUNPPQPP
beginning ape	VOMMPPPPP
beginning app	OOSNOPPSO
beginning aqa	OPURPNOON
beginning aqu	RJMRPPQSQ
beginning ara	SPJLVQQPP
beginning arc	OTISPPQOP
beginning arg	OLNTSPPPO
beginning ari	RNIMRRQRS
beginning ark	NNMYOOPPP
beginning arm	PPPLRPPPQ
beginning arn	NUNSOOPNO
beginning arr	UOLKQQQQQ
beginning ars	KOUQOPPPP
beginning art	STLMPPPPP
beginning asa	UJQJQQQQQ
beginning ash	PZLNOOPOO
beginning asi	QNMSRPPPP
beginning ask	TNNMPQPPQ
beginning aso	RPLMQQQQQ
beginning ass	SROOOOPQO
beginning ast	RLLVPPPPP
beginning ath	NMVQOQPNP
beginning atr	NPUOPPPPO
beginning att	VOLOPPPOP
beginning au	WPQLNPPPO
beginning auc	PNKTQQQPQ
beginning aus	MPSROPPPO
beginning aut	TONPPPPPP
beginning ave	RLSSNPPOO
beginning avg	WMOPOPPPP
beginning avi	ORMNOPPVO
beginning avo	PMNROPPNV
beginning aw	TLMNQQQQQ
beginning awe	TPMNQPPPQ
beginning awk	UHGJTTSTT
beginning aww	VKMMQQQQQ
beginning axe	PTPOPPPOO
beginning azt	QJOKRSRRR
beginning azu	QOUOOOPOP
beginning b	SLOUPPPPP
beginning b.c	MPNVOPPPO
beginning bab	LSSMPOOTO
beginning bac	XLJKQRRRQ
beginning bad	PQKTPPPPP
beginning bag	LSOUOOOPO
beginning bah	KRUQOPPPO
beginning bai	SOLRPPPPP
beginning bak	LRTQOPPOO
beginning bal	QPMXLPPOO
beginning ban	MNNZMPQPP
beginning baq	OPOUOPPPP
beginning bar	LWNROOPQN
beginning bat	SPTONOOOO
beginning bau	OTOOPPPPP
beginning bbc	IN[PPPPPO
beginning bcc	OPVOOOPOO
beginning bce	UKIJRRSSS
beginning be	UOOPOPPOO
beginning bea	NQUQOPOOO
beginning bec	RUMNOPPPP
beginning bee	SPOQOPPOO
beginning bei	LNLXPPPPP
beginning bel	KSTROOOOO
beginning ben	KYLQPPPPP
beginning ber	LPMUOSPQO
beginning bes	VOKQOPPPP
beginning bet	TPSNOOOOO
beginning bey	QUKKPQQQQ
beginning bib	SSMKPQPPQ
beginning bid	SUOOONOPN
beginning bie	OTNPPPPOP
beginning bik	QMSKRQQPQ
beginning bil	SVSNOOLMO
beginning bin	OOWONPPPN
beginning bio	QNWNOOOOP
beginning bir	ONRVOPOPO
beginning bit	ULMNOOPOV
beginning bla	MRNOQOPPS
beginning blb	NOVOOPPPP
beginning ble	RTKNPPPPP
beginning bli	RLOTPPPPO
beginning blm	OOVNOPPPO
beginning blo	OK[KPPQOO
beginning blu	RKPQQPPPP
beginning boa	QMXNPPOOO
beginning boe	KPXPOPPPO
beginning bol	MSLRRPOPP
beginning bom	PPRTNOPON
beginning bon	PYKLOPPPP
beginning boo	PRIQRQQPQ
beginning bor	TRNLPPPQP
beginning bos	LRRRRPPOO
beginning bot	UMLLRQQQR
beginning bou	LTPVNOONO
beginning boy	ULNOPPPQP
beginning boz	NYNNOPPPO
beginning bp	OPTOOPPPP
beginning bpi	ROSNOOPPO
beginning bra	LPKXTOOOO
beginning bre	VPMNPPPPP
beginning bri	NPLRWOOOO
beginning bro	MPVQOPPOO
beginning bru	MSIWPPPPP
beginning bsk	ONVNOPPPO
beginning bt	OOSOPPPPP
beginning buc	NSJQRQQOQ
beginning bud	VLOLNVPPO
beginning bui	ONUTNPPNO
beginning buk	SRJKRQQQR
beginning bul	QLUOSOPON
beginning bun	NJSOPQQSR
beginning bur	OLNSSPPPP
beginning bus	QWMNOOPPP
beginning but	ULQLPQQQQ
beginning buy	VNNOPPPOP
beginning buz	RKTKQQQPQ
beginning byr	NSTLNPOQP
beginning c	VNMOPPPPP
beginning ca	TKNLRQPRQ
beginning cab	NTPTNOOOO
beginning cae	NNXMOPPPP
beginning cal	RPKSNQQQR
beginning cam	PNMQTPPPP
beginning can	OMPRSPPPP
beginning cap	VKLRPPPPQ
beginning car	USIPNPPPP
beginning cas	OTOSOOPOO
beginning cat	PMNOXPPPO
beginning cau	TSOMOPPOO
beginning cbb	UNMOPPPPP
beginning cbi	MOVOOPPPO
beginning cbs	NPUOOOPPP
beginning ccc	PNUOOPPPP
beginning ccr	POSOOPPPP
beginning cd	VONNPPPPO
beginning cdn	SKKNRQQRR
beginning ce	UKKLRRQRR
beginning cec	UNTONNOPN
beginning cel	ZLPKNOOOT
beginning cen	TPUJOPPOO
beginning cer	SNUNOPNOO
beginning ces	RLKTQQPQQ
beginning cfl	RMMKQRRQR
beginning cha	LUJTPPROO
beginning che	OTONRPPOO
beginning chi	NOOSROQPP
beginning cho	OTMSOPPOP
beginning chr	SPMPOUONN
beginning chu	RTNLPPPOP
beginning cia	MUTLPPPOO
beginning cin	TUSNNNONN
beginning cit	WMWGPPOPO
beginning civ	LUTNOOOOO
beginning cla	PTIGRRRSS
beginning cle	LJXSOPPPO
beginning cli	NYNNOOPPO
beginning clo	PSQLPPPOP
beginning cne	OMVNPPPPP
beginning cnn	NOUNOPPPP
beginning coa	SPNMNUPPO
beginning coc	PMOOOOPVP
beginning cod	LVXMNPONO
beginning cof	ULMRPPPPP
beginning cog	WKLLRQQQQ
beginning coh	PWMMOPPPP
beginning coi	MMZNOPQPP
beginning col	MQPTQOPOO
beginning com	SQNKTPPOP
beginning con	QONOSOQQO
beginning coo	QXLNPPPPO
beginning cop	SOLUNPPPO
beginning cos	UIPKRRQRQ
beginning cou	SUMPOOPOO
beginning coy	SLPLQQQQQ
beginning coz	ULLLRQQQQ
beginning cp	QORLQPPQP
beginning cpa	QNQLQPQQQ
beginning cra	OKTQPPPPP
beginning cre	QJULQQQPQ
beginning cri	SNSPMPPPO
beginning cro	PSPMSOPOO
beginning cru	NVKQPPPPP
beginning cso	\\JMNOPPPO
beginning cua	MYMMPPQOO
beginning cub	LSQPTOOOO
beginning cul	RRJKQQQQQ
beginning cup	ULKNQSQQP
beginning cur	WONOOPOOO
beginning cus	PMTPOOPOP
beginning cut	XKJLRQQQR
beginning cyp	RPOPSOPNN
beginning cze	LOMRVPPPP
beginning d	VONROOOOO
beginning d.	SOONPPPPP
beginning d.c	NPOUPPPPP
beginning da	PNTMPPPPP
beginning dab	QMQMQQQQP
beginning dad	SOJHSRRRS
beginning dai	LQWMPPQOQ
beginning dal	LQLZOOPOO
beginning dam	OVJQOPQPP
beginning dan	KWRMROOOO
beginning dar	NQSQNROOO
beginning dat	SMRMNOPNW
beginning dav	I]LNPPPPP
beginning daw	NSUOPOPNN
beginning day	UNOROPPOO
beginning dea	ROUMNPPOO
beginning deb	RTRLOOPOP
beginning dec	OQTMOPPPP
beginning dee	QRKKQRQQQ
beginning def	XQOKOOPOO
beginning del	JQVROPOOO
beginning dem	PQLNWPPOP
beginning den	MUJSPQQOP
beginning dep	WLMOPPPPP
beginning der	MVJWOOPPO
beginning des	SNROOPPPO
beginning det	PNMVOPPPP
beginning dev	NUNQPPPOO
beginning dew	RQJQPQQQQ
beginning dex	PPJKRQRTR
beginning dha	MMUUOOPOO
beginning dia	QXMJPPQPP
beginning dic	J[MNPPQOP
beginning did	TNUNPOONO
beginning dif	TNNOPPPPP
beginning dig	XNKMPPPPQ
beginning din	YKKMQQQQQ
beginning dir	VLMLPQQNV
beginning dis	YGPNQPPPQ
beginning div	WMLNPPPPP
beginning dix	OPNUPPPPO
beginning diy	NOPUPPPPP
beginning djo	OXMMOPPPP
beginning dkk	UMLMQQQQQ
beginning dm	PKPKSRRQR
beginning dna	YOKMPPPPP
beginning dnc	OPUOOOPPO
beginning doc	QRKSOPPOP
beginning doe	WLKLQQQQQ
beginning dog	UOOPOPPPP
beginning dom	OVLKUPPOP
beginning don	RTLSOOONO
beginning doo	VIHKSRQUR
beginning dor	LNVWNPPNN
beginning dou	QXLMPPPOO
beginning dov	NOOYOOONP
beginning dow	PMPOQQQPQ
beginning doz	TNOOPPPPP
beginning dp	NVLMQQQPP
beginning dra	OQUNOPPOO
beginning drc	OPQSOOPPO
beginning dri	ZJKKRQQQQ
beginning dro	WJILQSRQR
beginning dub	NLMXPPPPP
beginning duc	VONNPPPPP
beginning due	VPOOOOOOO
beginning duk	NWOMPPPPP
beginning dum	WKJKQQRQR
beginning dun	TRKLPQPQQ
beginning dup	LXQNNPPPO
beginning dur	NOLYNPPPP
beginning dut	TNKMVPPPP
beginning dvd	WMLQOPPOO
beginning d’s	NUOOPPPOP
beginning e	WNNNPPPPP
beginning e3	OOPOOVPPO
beginning eag	VLTNNPPPN
beginning ear	MSLXOOPOP
beginning eas	UISNOOPTO
beginning eba	NPYMPPPON
beginning ebb	NVOPOPOOP
beginning ebo	XLJQQPPQP
beginning ecb	OOTOOPPPP
beginning eco	WMSMNPPOO
beginning ecu	LOLUUPPOP
beginning edd	OTTMOPOOO
beginning ede	MNOXPPPOO
beginning edh	MZMOOPPPN
beginning edi	QMQUOPPNO
beginning edm	NUMUOOPPN
beginning eff	PSRNOPPPN
beginning egy	MMSQRPPPP
beginning eig	VNNNPPPPP
beginning ein	LYLPOPPPP
beginning ela	ONVNOPPPP
beginning eld	TMMSNPPOQ
beginning ele	XJMLQPQQQ
beginning ell	NPOSPPPPP
beginning els	MSUKPQQOO
beginning ema	QUNNPOPPO
beginning emb	TNRKPPQQP
beginning eme	SNNTOPPPO
beginning emo	QRLQOPPPQ
beginning emp	UUKMPOPOO
beginning ena	THOITSRQR
beginning end	XNMIQQQQQ
beginning eng	POTNQPPOO
beginning enj	UOOOPPPOP
beginning eno	SSMNPPPPP
beginning enr	RQRKPQPPP
beginning ent	YLKPPPPPP
beginning env	VNNOOPPPP
beginning epa	NPUOPPPPP
beginning epi	VMUHPPPPO
beginning eps	OXMMPPPPP
beginning er	TMNMQQQQQ
beginning erd	OWLNOPPPP
beginning eri	QVLQNPPOO
beginning esc	TMLQPPQPR
beginning esp	MOVNPPQPP
beginning ess	LMMYOOPTO
beginning est	YQIKSOPPQ
beginning et	SOOOPPPPP
beginning eth	VNLPQPPPP
beginning eu	MPUPOPPPO
beginning eur	PMORSOOOR
beginning eva	SXKONPPNO
beginning eve	ORYKONPOO
beginning evi	TMLMQQRQQ
beginning evo	WMLNQPPQP
beginning exc	XLLNPPPPQ
beginning exe	TLJQQRQPQ
beginning exp	YKLMPPQPQ
beginning ext	UOOMPPPPP
beginning ezm	VIIKRRRST
beginning f	WLKMQQQQR
beginning fa	MNVOPPPPP
beginning faa	OONVPPPPO
beginning fac	OLSJRQRQQ
beginning fag	SSMMPPPOP
beginning fai	QNSSONPNO
beginning fak	QSLNQPPQQ
beginning fal	OQOSOPPPP
beginning fam	TLIMQQQWQ
beginning fan	UQLMPPPPP
beginning fao	NOUOPPPPP
beginning far	SRNROOOPO
beginning fas	ZILLQQQQQ
beginning fat	MKQXOPPPP
beginning fb	QMPMQQQQQ
beginning fbi	MOWOOPPPO
beginning fda	MPWMPPPPO
beginning fdi	TMSMPPPOQ
beginning fdp	MPUOPPPPO
beginning fea	VMMPPQPPP
beginning fed	PPSNOOPPP
beginning fee	NNUOQPPNQ
beginning fel	MXLMPPPQQ
beginning fen	MTUMOPPOO
beginning fer	PWNQOOOON
beginning fes	VOPPPMPMQ
beginning ff	VNLMPQPPR
beginning ffs	VMLOQQPPQ
beginning fif	PLWNOPPPP
beginning fig	SMUOOOOOO
beginning fij	LONWOPPPP
beginning fil	QOQLRPPQP
beginning fin	SSLLSPOPO
beginning fio	NRNUPPPNO
beginning fir	VNNOPPPPP
beginning fis	USMOOPOOO
beginning fix	TNMNPPPQP
beginning fla	QMLTPPPPQ
beginning fle	SRNMPPPPP
beginning flo	RNKTRPPPP
beginning fm	SNLLRRQQQ
beginning fmy	TNNOPPPPP
beginning fol	SMQQOPPPO
beginning fon	OQWLOPPOP
beginning foo	VQLMPPPPP
beginning for	QKWQOOPPO
beginning fou	WPLMPPPPP
beginning fox	QRWKOOPOM
beginning fra	PMQTOPPPP
beginning fre	QQOPSOOOO
beginning fri	OPNMOPPTR
beginning fro	RMTHQQQPR
beginning frt	PNUNPPOPP
beginning ft	PMQNRPPRQ
beginning ftu	NOWNOPPPP
beginning fuc	[HKKRRQQQ
beginning fue	SRKLQQQPP
beginning ful	SNSOOPPOO
beginning fun	TNMIRQQRQ
beginning fur	XKLLQQQQQ
beginning g	WLLNQQQQQ
beginning g4s	NOVOOPPPO
beginning g8	MPVOOPPPO
beginning gaa	PLTMPPQQR
beginning gab	MPPSROOOP
beginning gad	RSKLQQQQQ
beginning gai	OPOSPPPPP
beginning gal	PQLROPPRP
beginning gam	PNQJNQPPW
beginning gan	RXJKOQQPP
beginning gar	NYRIPOPOO
beginning gas	QULKPQQPQ
beginning gat	LXLTNPPOO
beginning gav	MYNOOPPOO
beginning gaz	NNOUOPPPP
beginning gbp	ULLMRQQQR
beginning gcs	VMKLQQQQQ
beginning gdc	OPNOOVOPO
beginning gdp	YOLOOPPOP
beginning ge	MNYNOPPPO
beginning gei	MWOOOOPPP
beginning gem	RPJJRQQSR
beginning gen	SOMRNUOON
beginning geo	SOHMTQQQR
beginning ger	NRMRTOOOO
beginning get	PNUPOOPPO
beginning gha	LNTPSPPPO
beginning gho	NUTNOPPNO
beginning gil	NPJTPQQQQ
beginning gin	PTMLPQQQQ
beginning gir	YIOOPPPPP
beginning gis	UMJIQQQVR
beginning giv	UOOPOPPOP
beginning gla	NSRQOOPOO
beginning gle	QOMUPOPOO
beginning gli	PMNMQRQRQ
beginning glo	WKULOPPOO
beginning glu	YLLMQQQPO
beginning gm	MPQSPPPPP
beginning gmt	UOQNPOOOO
beginning go	TOOOPPPOP
beginning god	QXKNOPPPO
beginning gol	TROJNPPSO
beginning gon	VJMSPPPPP
beginning goo	SMSOOPPPO
beginning gop	MPXOOOOOO
beginning gor	VRMKPPPPP
beginning gos	OQLVPPPOO
beginning got	UMMMQQQQQ
beginning gou	PPSMPPPPP
beginning gov	ZMKMPPQPP
beginning gra	PSORNOROO
beginning gre	RQJPTPPOO
beginning grf	TMLLQQQQR
beginning gri	UNMNPPPQQ
beginning gua	MMVUMPPPO
beginning guc	OYLNOPPOO
beginning gue	RNNSPPPPO
beginning gui	UNMUOOOPN
beginning gul	USIPNPPPP
beginning gun	XKMMQQPPQ
beginning gus	OSWOOOONO
beginning gut	WPLOPPPPO
beginning h	UNLMQQPQQ
beginning h5n	WONOOOPPO
beginning ha	SNONQPPPP
beginning haa	USQKOOOPP
beginning hab	MJUOPQQQP
beginning hac	SLLUOPPPP
beginning had	SRIOPQPRQ
beginning hag	PRJJRRRRR
beginning hah	XLMKQQQQQ
beginning hai	MNKVUPPOP
beginning haj	NOONOVPPP
beginning hak	MQMYOPPON
beginning hal	JVRTOOOON
beginning ham	ORTPOOOOO
beginning han	OWMSNOOOO
beginning hap	SLMSPPPQP
beginning har	KTRQOPPPO
beginning has	PTPNOPPOP
beginning hat	WOOPOOOOO
beginning hav	SQNQOPPPP
beginning haw	TLVLQOPPO
beginning hay	TQLMPQQPQ
beginning hbo	NPVNPPPOO
beginning hdr	XNOOOOOOP
beginning hdt	YOOOOOOOO
beginning he	VMLOQPQQQ
beginning he'	WLOOPPPPP
beginning hea	UMQOOPPPP
beginning heb	OMKTQQQRQ
beginning hei	LYKTOPPNO
beginning hel	MNKTQPPUP
beginning hen	RTMNOPPPP
beginning her	SSKMOPPTO
beginning hew	LTRMPPPPP
beginning hey	XKKKQQQQR
beginning hez	RMQMPQPQP
beginning hi	UNNNPPPPP
beginning hid	WKNNPQPPQ
beginning hig	UPNOOPPOP
beginning hil	PVMRNPPOO
beginning him	UOLROPPPP
beginning hin	MRSOSOOOO
beginning his	RKOMVPPPP
beginning hit	PNKPPPPVQ
beginning hiv	VPPNOPPPO
beginning hjr	SNNOPQPPQ
beginning hmm	WKLNQQQQQ
beginning hmv	NOUNPPPPP
beginning hol	LSMUOROOO
beginning hom	RMRROPPPO
beginning hon	RMJVPPPPP
beginning hoo	TTKMPPPPQ
beginning hop	UNNPPPPPP
beginning hor	TRIQPQQPO
beginning hos	QNMNPPPVP
beginning hot	UNLMQPPPQ
beginning hou	VKQOOPPPP
beginning how	UTKMPPPOO
beginning hu	MWNNPPPPP
beginning hub	TMTOOOPOO
beginning hud	OSLVOPPOO
beginning huf	PLWLOPQPP
beginning hug	RSNOOOPQP
beginning huh	TLLMRQQRR
beginning hum	RTIKQQQQQ
beginning hun	RLPUOPPOO
beginning hur	PKRTOPPPO
beginning hus	NQSMOPPPP
beginning hut	TNNMUOPOO
beginning i'd	XNNOOOPOO
beginning i'l	WMMNPPPPQ
beginning i'm	YMNOOPPOO
beginning i'v	YMNOOOPPP
beginning iaa	NOYLOOPPN
beginning iae	OPUOPPPPP
beginning ian	UVONMOPON
beginning iat	RLPLQQQQQ
beginning ibm	NPUNOPPPP
beginning ica	QKVMPPPPQ
beginning ice	ONLXNPPQP
beginning icj	POTOPOPPO
beginning ide	RRRLOPPOP
beginning idi	UKJKSRQRR
beginning igu	NPOSPPPPP
beginning ill	UJHSRQQQQ
beginning ilo	RJSLPQQRR
beginning im	VKMMRQQQQ
beginning ima	UPNNPPPOO
beginning imf	MPUOOPPPP
beginning imm	PNWOOOPNO
beginning imp	VMMNPPQPP
beginning in	UNNNPPPQP
beginning inc	VOPOPNPOP
beginning ind	MMTQSOPOO
beginning inf	RLUMPPPPP
beginning ini	VNLOPPPPP
beginning ins	QLTIOQQPW
beginning int	UJSPORPON
beginning inu	QRKLUPPPQ
beginning inv	SOQOPPPOP
beginning iow	MOMVSPPOP
beginning ipa	WMKMQQQQQ
beginning iph	RJJKPPQQ\\
beginning ipo	OKKLQPQO^
beginning iq	TMLLQQQQR
beginning ira	OONUQOOOO
beginning irc	POTOOPPPP
beginning ire	LMVROPPPP
beginning iri	LMPNVQQQP
beginning irr	WKKSPPPPP
beginning is	PNTOOPPPP
beginning isa	NSSNOPPPO
beginning isf	ONMVOPPPP
beginning ish	NYLNPPPPP
beginning isi	OOWNOPPPP
beginning isl	WLMSPPPPO
beginning iso	QMRLPQQQQ
beginning isr	PMMUSPPPO
beginning iss	MSMTOPPPP
beginning ist	UKKQPQQQQ
beginning it	YMOMPPPOP
beginning ita	NMROUPPPP
beginning itu	NLQQOOOOX
beginning itv	JM[ROOPON
beginning iva	RULMPPPPP
beginning iwe	RLQMQQQQQ
beginning i’d	WOOOOOPOO
beginning i’m	YMMNOPPPO
beginning i’v	WMNNOPPPP
beginning j	UMMMQQQQQ
beginning jab	OOTSOOOOO
beginning jac	OSOROPPPO
beginning jaf	MRMUOPPPP
beginning jai	MYNNPPPNP
beginning jak	LNL\\POPPN
beginning jal	ONOWOOPOP
beginning jam	OOJTQRQQP
beginning jan	TIQOOOPPU
beginning jap	NNLWSOOOO
beginning jas	IXJVPPPOO
beginning jav	TKLOQQQQQ
beginning jay	VVLMOOPON
beginning jea	TMLKPRQSQ
beginning jed	WOMNOPPPP
beginning jef	LZMOPPPOO
beginning jen	LVLTOPPOO
beginning jer	PSJOQQPQQ
beginning jes	PRSKPPPOP
beginning jet	QMWOOPPOO
beginning jew	VOJQRPPOO
beginning jgb	WONOOPPPO
beginning jha	NWMRNOPPP
beginning jil	NVMNPQPOQ
beginning jim	OYLNPPOOP
beginning jin	OSMVNOPPO
beginning jls	RLUMPQPPP
beginning job	YOLNOPPPO
beginning joe	PSLMOPPWO
beginning joh	LYLQOPPPO
beginning joi	TOOOPPPPP
beginning jok	RXNNOOONO
beginning jon	NYJMPPQPP
beginning jor	QPKTOPPPO
beginning jos	JZKSOPPPO
beginning jou	VNILSQQQR
beginning jud	SRPMPPPOO
beginning jul	TSLJPQQQP
beginning jun	SWUKMMNNO
beginning jur	RNUNPOPPO
beginning jus	VRMKPQPPP
beginning k	UNNMQPPPQ
beginning kab	NRTQNOOOO
beginning kad	MRMWOOPPO
beginning kai	NVONPPPPO
beginning kal	QKLUPPRQQ
beginning kam	NXLPPPNPP
beginning kan	RSNPPOOOO
beginning kap	LVMXNOONN
beginning kar	LQNUOPPQP
beginning kas	QSLSOPPOO
beginning kat	OVHWNQPOO
beginning kav	RUNOPOOOO
beginning kay	MTWLOPPOO
beginning kaz	MSKRRNONV
beginning kcn	NPUNPPPPP
beginning kdb	ROTNPOOPO
beginning kea	NSVMOPOOO
beginning kei	LVLTPPPOP
beginning kel	KYMOPPPPP
beginning ken	MNPTSPPOP
beginning ker	JWKLQQQSQ
beginning kes	MVMTNOPOO
beginning kev	PQJRPPPQQ
beginning kfc	NPTOOPPPP
beginning kha	KVPQOPPPP
beginning kho	LPMZOPPON
beginning kic	WNKLPQPQQ
beginning kid	URJKRQQPP
beginning kie	QMOSOPPPQ
beginning kil	OKRXOPPNO
beginning kim	PTKKQQQQQ
beginning kin	RIPSPPPTP
beginning kir	NSNRPPPPP
beginning kit	PSMRPPPOO
beginning kke	LYMNPPPOP
beginning kkk	RNSNPPPQP
beginning kli	ORSMOPPOQ
beginning kma	POVOOOOOO
beginning kna	TOLNPQQQQ
beginning kno	SNSNOPPOP
beginning kob	MVMVNOONN
beginning koi	NPWLOPPPP
beginning kon	NTSUOOOMN
beginning kor	ULRSOOPON
beginning kpa	OOVNOPPPP
beginning kr	UNMNPPPQP
beginning kra	OQTROOONN
beginning kre	QKSKQQQQQ
beginning kri	L[NNOPPOO
beginning kun	LSMWOPPOO
beginning kur	WNOMROOON
beginning kuw	MMPYMPPPP
beginning kwa	NWNKQPQQQ
beginning kyr	MOMUSPPPP
beginning l	SNNNQQPPP
beginning l'e	MSLTOPPPP
beginning l2	TMMLQPPPS
beginning la	MPNUPOPPP
beginning lab	ONVPOOPOP
beginning lac	QSNOOPPPP
beginning lag	LTMROPQPP
beginning lah	TMLRPPPPP
beginning lak	TNTQONONN
beginning lam	TNJIRRRRS
beginning lan	LQKXOPPPP
beginning lao	NNMYNPPPP
beginning lar	QUOOPPPOO
beginning lat	YLKNWOONO
beginning lau	RSNNOPPPP
beginning lav	TSJJSPPPS
beginning law	RSLRPPNOP
beginning laz	PTNSOOOOO
beginning ldp	OPUNOOPPO
beginning lea	UQNOPPPOO
beginning leb	OPLVPPPOO
beginning lee	RKKPRRQRR
beginning leg	SKUKOQQRQ
beginning lei	MRSWNOONN
beginning len	NSRSNOONO
beginning leo	TOKKRRQRQ
beginning les	QLLXOQPPP
beginning let	UQKLQQPPQ
beginning lev	OTMSOOPOO
beginning lew	NRNVOOPOO
beginning lgb	ZNNNOOOOP
beginning li	NWNNOPPPP
beginning lia	UQRLOOPOO
beginning lib	IMQSVPPPP
beginning lif	PMXNOOPOO
beginning lig	UOOPPPPOP
beginning lik	ULRLOPQQQ
beginning lil	QSKLPQPQR
beginning lim	UKKVOPQOP
beginning lin	OUQONOOOP
beginning lio	MUSNOOPPO
beginning lis	SLOMPPQPU
beginning lit	QRINQPQQS
beginning liu	NVNNPPPPP
beginning liv	QMUOOPPPP
beginning lma	TUKKPPPPP
beginning loc	XLNMPPPPP
beginning lol	ULLRPPPPP
beginning lon	OMNVOPPOR
beginning loo	VOPLOPPOP
beginning lor	QWOONOOON
beginning lot	TNMNQPPQP
beginning lou	HSKWQQPQO
beginning lov	WKMPPPPPP
beginning low	PTOOPOPPO
beginning loy	VKKMTQQQP
beginning lse	NPVNOPPPP
beginning lta	OPVOPOOOP
beginning luc	RVLMPPPPP
beginning lug	OUOOOPOPP
beginning luk	QZKMOPPOO
beginning lux	PONUPOPOO
beginning lyr	NNRWOOOOO
beginning m	PRMLQQQQQ
beginning m1	OPNUPPPPO
beginning mac	JXJMNTONW
beginning mad	SUITNOOON
beginning mag	PQKVOPPOO
beginning mah	OTJKQPQTP
beginning mai	TKHVPQQQP
beginning maj	TRNMPPPPP
beginning mak	UONOPPPPP
beginning mal	KRNVROPOO
beginning man	QNOTOPPQO
beginning mao	TQJSQOOPO
beginning map	RMMWOPPOP
beginning mar	MRQSNOPQO
beginning mas	PLSSOPPPO
beginning mat	OVMPORPON
beginning mau	RTMSLPPPO
beginning max	PVHLPQQRR
beginning may	QNUOPOOPN
beginning mbu	MXNNOPPOP
beginning mcc	OPXKOPPON
beginning mcd	KMVXNOONN
beginning mcf	POTOPPPOP
beginning mcg	PSIIRRSQS
beginning mci	MRUNOPPPO
beginning mcl	MPSTOPPOO
beginning md	RLKORRQRR
beginning mda	LPTMOPPPS
beginning me	VMMMQQQRQ
beginning mea	RMKSPQPPR
beginning mec	NLLZPPPOP
beginning med	RKPNNPWPO
beginning mee	SNOOPPPPP
beginning mei	OONVOPPOO
beginning mel	PMNVPPPPP
beginning mem	SQKQPPPPP
beginning men	SKOQPPQQQ
beginning mer	NSTNNPPOP
beginning mes	TINPRQQQQ
beginning met	RLTJQQPPQ
beginning mex	NNKUUPPPO
beginning mgr	TMMMQQQQQ
beginning mh	UMMNQQQQQ
beginning mh1	VNNOPPPPP
beginning mh3	UMNOPPPQP
beginning mia	MOMYOOPPP
beginning mic	NTRPOOPOO
beginning mid	VQISNOPPP
beginning mil	QVISOPPOO
beginning min	OHQQOPPUS
beginning mir	FOVVNPOTN
beginning mis	SPMROPPPP
beginning mit	KXVKOPPOO
beginning mix	VLKMQQQQR
beginning mlb	MNVMPPPPP
beginning mls	OOYMNPPOO
beginning mmm	VLLMRQQQQ
beginning mmp	TNLMQQQQR
beginning mob	YMJROPPOO
beginning moc	YLKNPQQPQ
beginning mod	ZIMKQQQQQ
beginning mog	QKKUPQQQQ
beginning moh	RTNOOPPPO
beginning mol	MUNNTPPPO
beginning mon	NPNVPPPOP
beginning moo	RXLKOPPPO
beginning mos	SNORPPPPP
beginning mot	QRQLOQPQP
beginning mou	RJTQOOORO
beginning mov	SNSMOPPOP
beginning moz	NMQRPQQQO
beginning mps	XNMOOPPPO
beginning msn	MOXNOPPPO
beginning msp	\\OMNNPOON
beginning mt	SONOPPPPP
beginning mtv	NPVOOPPPP
beginning mub	RTNMPPPPP
beginning mul	NXPNOPPOO
beginning mum	SJQOQPQPQ
beginning mun	MPSQOPPPP
beginning mur	OVMMPPPPP
beginning mus	RLRQSOOOO
beginning mut	SUJKPQQPQ
beginning mvp	TMLMQQPQS
beginning mya	NONWOPPPP
beginning mye	OTOOPPPPP
beginning mys	URJJPQQQR
beginning mér	OLNXPPPPP
beginning n	UMNKQQQQQ
beginning n.h	OPOTPPPPP
beginning naa	NPUOOPPPP
beginning nad	NWNOOPPPO
beginning nai	OONVPPPPP
beginning naj	MVMSOPPPP
beginning nak	PVNOOPPPO
beginning nam	PNPVOPPOO
beginning nan	QSKNQPPPQ
beginning nao	POTNPPPPO
beginning nap	PLRUNPPOO
beginning nar	QMUTNOONN
beginning nas	ORTKPPPPP
beginning nat	PNTOQPPPO
beginning naz	QJJQWQQQQ
beginning nba	NPVNOPPPP
beginning nbc	KOYOOPPPP
beginning ndp	KOWOPPPPP
beginning neb	SJIVPQQQQ
beginning nee	SQNOPPPPP
beginning neg	WNMPOPPOP
beginning neh	SUNNOOOOO
beginning neo	WGIHSTRSU
beginning nep	NNMVRPPPP
beginning ner	UKLLRQQQQ
beginning net	VQOMOPPOO
beginning nev	RLSSOPOPO
beginning new	MOTSNOORO
beginning nfl	OOSNOQPPP
beginning nh	NPNWOPPPO
beginning nhs	NPUOOPPPP
beginning nia	JXWKOPPON
beginning nic	RULNQPPOO
beginning nig	PPLUPPPPP
beginning nik	NWWLNOONN
beginning nim	LNSTNOONV
beginning nin	MXPNOPPOP
beginning no	UMONPPPPP
beginning no.	WOMNPPPPO
beginning noi	PNOTOPPPP
beginning nok	OPTNPPPPP
beginning nom	UMKLRRPQR
beginning non	UJJKSRRQS
beginning noo	VMMMQQQQQ
beginning nor	OMOUPPPPP
beginning not	WMMPPPPPP
beginning nov	NOQNWPPOO
beginning now	TOMOPQQPP
beginning nra	OOVNPOPPO
beginning nrl	ROQMPQPPP
beginning nsw	OPNUOPPPP
beginning nt	RMKQPQQRQ
beginning nta	VMKMQQQQQ
beginning num	SLLRQQPPQ
beginning nvi	NOWMPPPPP
beginning nw	TNNNQPPQQ
beginning nws	ROSNOPPOO
beginning ny	OOOTPPPPP
beginning nz	QNIPQRRQQ
beginning o	XNKOPPPPP
beginning o'd	MVONPPPPP
beginning oas	MO[NNOPOO
beginning oba	NXNMOORPO
beginning obi	XMPNPPPOO
beginning obr	NPUOOOPPO
beginning obs	XMMNOPPPP
beginning obv	SOOPPPPOP
beginning oca	SOOOPPPPP
beginning occ	SMQNPPPPP
beginning oce	PNLUQRPOP
beginning off	TNPNPPPPP
beginning oft	UKLMQQQRQ
beginning ogn	SONOPPPPP
beginning oh	UNOQPOOOO
beginning ohh	UMLNQQQQQ
beginning ohi	NMOWOPPPP
beginning oil	WOMPOOPOP
beginning ok	XLLPPPPPP
beginning oka	UMOOPPPQP
beginning okl	OLNXPPPPP
beginning old	NMTTPOPNO
beginning oli	NZNMOPPOO
beginning olm	OPRJQQPQR
beginning oly	WOSMMNPPO
beginning oma	LTNUOPPOO
beginning omg	VNMNPPPPQ
beginning one	YMTLNOPNO
beginning oni	QKSMQQQQQ
beginning onl	XLKOQPPPP
beginning onp	VLMMQQQQQ
beginning ons	LPWPOOPPP
beginning ont	OKPVPPPPP
beginning oop	WKJMQQQRR
beginning ope	TNOOOMPTP
beginning opi	XNNOOPPOO
beginning opp	SNRMPPPPP
beginning ora	PNUQOOPOO
beginning ore	NPMXOOPPO
beginning org	XOMNOPPOP
beginning ori	QNNYONOOO
beginning orl	ONMXPPPPO
beginning osc	MSNMOPXPP
beginning osl	OPOSPPPPP
beginning ott	LOSTMQQPP
beginning out	XKMNPPPPP
beginning oxf	OMURPPPOO
beginning p	WJKMQQQQQ
beginning pa	NNWNOPPPO
beginning pac	UWIMOPPPO
beginning pad	RVMLPPPPP
beginning pag	RSNOOPPPP
beginning pai	RKNOOQPWO
beginning pak	TNMRRPPOO
beginning pal	SOLQSPPPP
beginning pam	VMLNQPPPP
beginning pan	QMTNNTPPO
beginning pap	OLTTPOOOO
beginning par	RMQQPQPOO
beginning pas	PMLSPQPPR
beginning pat	TQULOOPMO
beginning pau	K]LLPPQPO
beginning pay	TMSLPQPOP
beginning pbs	NOUOOPPPP
beginning pc	VPONPOPPO
beginning pcs	VPRNNOOOO
beginning pct	SPNPOPPPP
beginning pea	SJRIRQQRQ
beginning pec	RQMNPPPPP
beginning pel	VSKLPQQPP
beginning pen	MPTRNPPPO
beginning peo	UONQOPPOP
beginning pep	RUPLPOPOP
beginning per	RKQLQQQRQ
beginning pes	NQNUPPPPP
beginning pet	OUTKPPPOO
beginning pfi	NMVOPPPPP
beginning ph	TNMMQQQQQ
beginning phi	KSRQSOPPO
beginning pho	WNOOOOOOO
beginning phx	OOOVOOPPO
beginning phy	OOUOOPPPP
beginning pia	QVRLOOOOO
beginning pic	SPRLPPPOO
beginning pil	VJJJTRQRS
beginning pin	VQPMNPPOO
beginning pir	TPKPOQQPP
beginning pis	QRKLQRQQQ
beginning pit	NPWOOPPOO
beginning pix	NXMMNOPNV
beginning pkk	NPTOPPPPO
beginning pla	WJKPOPPPU
beginning ple	WLLPPPPPP
beginning plu	WMLROPPPO
beginning pmo	RJRLPQQRR
beginning poi	RTMOOPPOP
beginning pol	TOLNSPPOP
beginning pom	OOOUOOPOP
beginning pon	LVOUNOOON
beginning poo	PUNPOOPQO
beginning pop	XQMLPPPPO
beginning por	RPJTQPPPO
beginning pos	UVOKOOPOO
beginning pot	JSPVNOOSN
beginning pou	QTMOPPPPP
beginning pow	SQPLPPPPP
beginning ppi	WONNOPPPO
beginning pr	VNLLQQQQQ
beginning pra	SONROPPPP
beginning pri	MYNMPPPPP
beginning pro	XNONNPPPO
beginning ps	TNMNPQQQQ
beginning psp	LPQNOPPPW
beginning pst	XMSMNOPOO
beginning pts	XNMOOPOPP
beginning pub	VOOOOPPOP
beginning pup	ROSNPPPOP
beginning pur	SSOOOPPON
beginning put	QVMMPPPPP
beginning pwe	QNTPOOPPO
beginning pyo	MTPOOPPPP
beginning q	TMMRPPPPP
beginning qan	OOUOOPPPP
beginning qld	PMKVPPQQQ
beginning qpr	PKTLQQQQR
beginning qua	NSSOOOPPO
beginning que	VMOQOPPOP
beginning quo	POVPOOPOO
beginning qwe	UNUMNOPPO
beginning r	WMNNPPPPP
beginning r50	TOOOPPPPO
beginning rab	RQLQPPPPP
beginning rac	RSLLQQQOQ
beginning rad	OMVMPPPPO
beginning raf	JUTSNOOON
beginning rah	RSKMPPPRP
beginning rai	SQMLPPPPU
beginning ram	VQTMNNPNO
beginning ran	RNMPQPPRQ
beginning rap	NWNOOPPPP
beginning rar	UNNOPPPPP
beginning ras	OTOOPPPPP
beginning rat	OULRPPPPP
beginning raw	ROOTOOPOO
beginning ray	LRNRNOOXN
beginning rbi	ZNNMPPPOO
beginning rbs	MNWOOPPPP
beginning rcm	NNVOPPPPP
beginning rea	PSQOOOPOP
beginning reb	STQMOOPOO
beginning rec	UQPKOPPOO
beginning red	TMLTPOPPP
beginning ree	M[KNOPQPO
beginning ref	WNOOOPPMO
beginning reg	VRLPPOPOO
beginning rek	NNNWOPPPP
beginning rel	UMRNOPPOP
beginning rem	UNNOPPPPP
beginning ren	MSRKQPQPR
beginning rep	QNLMXPPPP
beginning res	WJQOPPQPP
beginning ret	XMNNPPPPP
beginning reu	MNYNOPPOP
beginning rev	ULRLPPQOP
beginning rey	MXNMPPPPP
beginning rfi	QKRMQRQQP
beginning rfp	TMLLQQRQQ
beginning ric	JXQSNPPON
beginning rid	ULLMQQQQQ
beginning rig	UNNOPPPPP
beginning rih	NWNMPPPPP
beginning rio	SOWNNOONO
beginning rip	XKPMOPPPP
beginning ris	UMNOPPPPP
beginning riv	OMMWOPPPP
beginning rnc	MOTMOVOPO
beginning rob	RPJJQRRTR
beginning roc	XLJPQQQPQ
beginning rod	MZNOPQPOM
beginning roe	MWNPPPPPP
beginning roh	OTOKPPPPQ
beginning rom	LUJROPQSP
beginning ron	PTMMPPPPP
beginning roo	PRTMOPOOO
beginning ros	LUUNNPPOO
beginning rot	JSRUNPOOO
beginning roy	POQJQQQQR
beginning rt	WPKNPPPPP
beginning rub	NYNNOPPPP
beginning rue	NVMSOPPOO
beginning rug	UOMLQQPPP
beginning rum	PXMMPPPOP
beginning run	NWMNPPPPO
beginning rus	NOLURQOOO
beginning rwa	QKPTSPPNO
beginning rya	NUQOOOPOO
beginning s	WMLLQQQQQ
beginning s.c	MNSTPPPPO
beginning s10	VJJLRRRRS
beginning sa	QLKQQQQRR
beginning saa	QNTMPPPPP
beginning sac	PMNWOPPPP
beginning sad	RTPPNOOOO
beginning saf	RWLJQPPRO
beginning sag	RIINRRRTT
beginning sai	MOLYOPPPP
beginning sal	TNPJSPQPQ
beginning sam	JVPRPPPPO
beginning san	OWMPOPPOP
beginning sap	PKQWOPPOO
beginning sar	SSUKOOOOO
beginning sas	MZQSMOONM
beginning sat	XIJKQRRSS
beginning sau	VLPRKPQPP
beginning sav	RUJKPQQQQ
beginning say	RSKNPPPQQ
beginning sca	MZMKOOPSO
beginning sch	RVLOOPPOP
beginning sci	PLQNQQQQQ
beginning sco	NMQPUPPPO
beginning scr	XKJMQQQQQ
beginning sea	MPMVNQPOQ
beginning sec	SMRNPPOPP
beginning see	TOOOOPPPP
beginning sei	PVMMPPPPO
beginning sel	RSKLPQQRQ
beginning sem	WMMMOQQQQ
beginning sen	QQOMOPPRP
beginning seo	PMLTQPQPQ
beginning sep	TNSMOPPOP
beginning ser	QTOMSOOON
beginning set	YNNOOPPOO
beginning sev	UPLQOPPPP
beginning sex	SMMNOQPVP
beginning sey	LPQUNPPPO
beginning sgs	SOOOPPPPP
beginning sha	OTRPOOOOO
beginning she	VSIQOPPPO
beginning shi	SUMOROONN
beginning sho	QRRJOQQPP
beginning shr	TJSLQQQPP
beginning shu	SNNNQPQPQ
beginning si	WLKJRQQQR
beginning sic	PMNVPPPPO
beginning sid	PUNOOOPPP
beginning sig	XMMLOQQPQ
beginning sil	SSLNOPPPP
beginning sim	SXJLPPQOP
beginning sin	KPTUOPOPO
beginning sit	VMNOPPPPO
beginning six	QMUOPPPPO
beginning ski	PQKUQPPPO
beginning sky	OJZKPPQPP
beginning sla	ULTPOOOOO
beginning sle	UQLNPPPPP
beginning sli	POMUPPPOP
beginning slo	OKKSWPPPP
beginning sma	TLQMPQQPQ
beginning sme	TQKKPQPQR
beginning smh	UMMNQQPQQ
beginning smi	NWMOOPPPP
beginning sna	NQSMOOOOV
beginning sne	LMTWOOPNO
beginning sno	QUNNOPPPP
beginning sob	QLSLQQQRQ
beginning soc	UMLTNPPPP
beginning sol	PTJUOPPOO
beginning som	PMKTTPPPP
beginning son	NSQQOPPPO
beginning soo	SRLLPQQPP
beginning sop	RNQLQPPPQ
beginning sor	VMMMQPQQQ
beginning sou	OKRSROPPO
beginning sov	TOLLUPPPP
beginning spa	MQNVOPPPP
beginning spd	NPSOPPPPO
beginning spe	VNQLOPPPO
beginning spi	RROKOUOOO
beginning spo	UIROOPPTP
beginning spr	POVKPOPPO
beginning squ	URLJRQPPR
beginning sre	TNNVNOPOO
beginning sss	YLIIRQQQS
beginning sta	PQPPQTNNP
beginning ste	RSMOOPPPP
beginning sti	MZQRNOOMN
beginning sto	TJNSOPPPP
beginning str	NUPPNPPPO
beginning stu	TLRLPQQPQ
beginning stv	OOUPNPPPO
beginning sty	VLMMQQQQQ
beginning sub	SLQSOOPOO
beginning suc	RMNTPPPPO
beginning sud	NNMVROPOO
beginning sui	SLMTPPQPO
beginning suk	QXNLOOPOO
beginning sul	NQMVPPPOO
beginning sum	TKMTPPPPP
beginning sun	SPOQROOON
beginning sup	VLOMPQPQQ
beginning sur	WNNROOPOO
beginning sus	SQSKOPPPP
beginning sut	VNJKQQQQS
beginning sve	OPOUNPPPO
beginning swa	VMTOMOOOO
beginning swe	NMUQQPPOO
beginning swi	OSHVRPPOO
beginning syd	OLNWPPPPP
beginning sym	MSUNOOPOO
beginning syr	QMLTRPPPO
beginning sys	UMNSPOPOP
beginning t	UMLMQQQQQ
beginning tab	MMOXNPPPP
beginning tai	ONLXPPPOO
beginning taj	PLLUQPQPP
beginning tak	QLSQOPPRN
beginning tal	OPUPMPPPP
beginning tam	PRRSLPPOO
beginning tar	KVRNOPPPP
beginning tat	QWNMOOPOO
beginning tau	QONLQPPRS
beginning tay	NUNPPPPOP
beginning tci	ONWOOOOPO
beginning tea	NOULUPPON
beginning tec	OJXLOQQPQ
beginning ted	RJULQQQOP
beginning teh	TOMQOPPPP
beginning tel	LLVKNPPO[
beginning tem	TLLRPPPPP
beginning ten	VMKRPPPPP
beginning ter	MRIVOQQPQ
beginning tes	UTMMOOPOO
beginning tex	MMSVNPPPP
beginning tfl	RKSMQQPPP
beginning tha	TMPPROOOO
beginning the	STQLOPPPO
beginning thi	WNLPPPPPP
beginning thu	SUJOPPPOO
beginning thy	WLLMPPQQQ
beginning tib	JLSSVPPOO
beginning tif	NRYMNOOOO
beginning tig	OPUJOOONW
beginning tik	NONYOPPOO
beginning til	SPKRPPPPP
beginning tim	QURLOOPOO
beginning tin	USOOOOONN
beginning tip	OONVPPPOO
beginning tit	SQQIQPPQQ
beginning tob	MMUQOPPPP
beginning tod	NMNSPPPUP
beginning tog	NNNWOPPPP
beginning tok	MNOWPPPPP
beginning tom	RYJLPPQPO
beginning ton	KXTMOOPPP
beginning too	TKLRPQPQP
beginning top	VNMOPPPPP
beginning tor	JNPOYPPPP
beginning tot	UOOOOPPOP
beginning tou	RULNOPPPP
beginning tow	PPLQPPPQR
beginning toy	OVRNOPOOP
beginning tra	TQRNOPPNO
beginning tri	QROLOPUOO
beginning tro	OOTLOOPUO
beginning tru	QVMOOPPOO
beginning try	TOOPPPPOP
beginning tuc	PLSSOPPPP
beginning tue	UTNMOOPOO
beginning tul	MNLXQPPPP
beginning tun	PJXNOPPPP
beginning tur	NLSSTOOOO
beginning tut	OUSNSNNNN
beginning tv	\\OHOPPPPP
beginning twa	SQKLQQPQR
beginning twe	XJKNQQQQQ
beginning twi	PLVOPPPPP
beginning typ	VKMNQQQQQ
beginning tyr	MQTRNPOOO
beginning tys	ONPOPOOOW
beginning u	VONNPPPPP
beginning u.n	QOTNOPPPO
beginning u.s	QONUOOPPO
beginning u2	ONWOOPPON
beginning uae	OPOUOPPPP
beginning uga	PMLURPPPP
beginning ugh	WLMLQQQQQ
beginning uh	UMMNQQQQQ
beginning uig	UOUONOONN
beginning uk	PPNTPPPPP
beginning uki	MOXOPOOPO
beginning ukr	QNNWNPPOO
beginning um	ULKKRRRRR
beginning uma	M[LLPPPPP
beginning un	NMUPOPPPP
beginning una	YKLMPQQQP
beginning unc	WLMMQPQQQ
beginning und	SQNKQQQPQ
beginning une	QOTNOPPOO
beginning uni	SMRNPPPPP
beginning unl	TNMNPPQPQ
beginning unr	NPUNOPPPP
beginning upd	ZOMOPNPOM
beginning ups	NPUPOOPPO
beginning uri	OVNOOPPOO
beginning uru	MMLWSPPOP
beginning us	POOVOOOOO
beginning usa	MMRTPPPPP
beginning usd	MPUNPPPPP
beginning use	XMKLQQQPQ
beginning usg	MMZNNPPPP
beginning ush	KYNNPPPPP
beginning usi	POTOPPPPO
beginning usp	NNYMPOPQN
beginning usu	UNOOPPPPP
beginning uta	NPUOOPPPP
beginning utc	WONOPOPOO
beginning uzb	RNLUPPPPP
beginning va.	OOOUOPPPP
beginning val	TNHOQRQSQ
beginning van	MORTPPPQM
beginning var	QLQSOOPPP
beginning vat	VMRRMNOON
beginning vel	NVSLOPPNO
beginning ven	RMISTPPPR
beginning ver	OSOROPPOO
beginning vet	XMKLQQQPQ
beginning via	TOQMOPPPP
beginning vic	MMNXRPPOO
beginning vid	RRMNPPPOP
beginning vie	VLLVNPPOO
beginning vig	M[MLPPPMP
beginning vik	RYNMMOPNP
beginning vil	QSJJRSQQQ
beginning vin	NSOGPRRTP
beginning vio	OQLNPPPPU
beginning vip	WOLLPQPQP
beginning vir	NNSQQQQPP
beginning vis	KTSSOPONO
beginning voa	MPVOPPOPP
beginning vol	RPVJPPPNP
beginning vot	[LLNPPPPP
beginning vp	WNOOPPPOO
beginning vt.	NPOUOPPPP
beginning w	TMMLQQQQR
beginning wa	NPNUOPPPP
beginning wai	WNLKQQQQR
beginning wak	QNNTPPPPP
beginning wal	JLZQNOPPR
beginning wan	TKRNPPPQP
beginning wap	UOSOONONP
beginning war	PSQQOOPOO
beginning wat	PRMTNTPNO
beginning way	QUONOOPOO
beginning we'	WNOOOPOPP
beginning wea	QJUPPPPPP
beginning web	WOKNPPPPQ
beginning wed	VLLMQQQQR
beginning wee	VJIKSRRQT
beginning wei	OVMOPPPPO
beginning wel	TMHQUPQPP
beginning wem	NLYLOQPPP
beginning wen	RRIMQQQRQ
beginning wes	QQPPMRPPO
beginning we’	XMMNOPPPP
beginning wfp	NOTPPPPPP
beginning wha	XKKOOPPPT
beginning whe	WKKSPPPOP
beginning whi	MQQMYOPON
beginning who	PMQLRQQQQ
beginning wic	QKUQPPPOO
beginning wid	QRMUOOPOO
beginning wik	MMZMOPQPP
beginning wil	MRRQOPPOO
beginning wim	SKMUOSPPO
beginning win	UNLQOPPOT
beginning wir	NNZNPOOON
beginning wis	PMPUOPPPP
beginning wit	QMNUPPPOO
beginning wmc	OPTOOPPPP
beginning wol	LRUTOOONN
beginning wom	SLTPOOPPO
beginning won	QMTVNOONN
beginning woo	TQQLOPPPO
beginning wor	VMTKOPPOP
beginning wow	XLMMPPPQQ
beginning wre	TPSLOPPPO
beginning wri	RSMPOPPOP
beginning wta	RPSOOOOOO
beginning wtf	XIILSQRRR
beginning wto	NOWNPPPPO
beginning wwd	TNMOPPPQQ
beginning wwi	SLKKQWPQP
beginning wyn	MWNNPPPPP
beginning x	WLMLQQPQQ
beginning xap	RLLMRRQRS
beginning xbo	ONQOOPPOU
beginning xd	UMLMQQQQQ
beginning xen	RNOOPPOOU
beginning xin	KKRUPQQQP
beginning xrp	XONNOPOOO
beginning xst	KVROOPPPO
beginning xx	VLMMQQQQQ
beginning y	VNMLPQPQQ
beginning ya	VKLMRQQQR
beginning yaf	PPVNOOPOO
beginning yah	RMPLQQQPQ
beginning yan	SWNNOPONN
beginning yao	OXOPNPOOP
beginning yat	JYNOOPQPO
beginning yay	VLMMQQQQQ
beginning yaz	MSRMUOOOO
beginning yea	WQJJPPQQQ
beginning yek	PNVPOPPOO
beginning yem	LONYOPPPP
beginning yes	UMNOQPPPQ
beginning yon	PLKUQQQQP
beginning yor	OLJZPQQPP
beginning you	UORNOOOOO
beginning yuc	RLLOQRQRQ
beginning yug	JKSUQPPPP
beginning yuk	NOXNOPPPO
beginning yus	OOVLOPPPP
beginning z	VJMLRQQQR
beginning zab	NNMWPPPPP
beginning zag	RLKPQRRQR
beginning zam	TMJMSQQQQ
beginning zap	LWRTNNONM
beginning zar	PTRQNOOON
beginning zep	NVNOPPPPO
beginning zim	MTRNPPPPP
beginning łód	OONVPPPPP
body < 	SNUPOOONO
body < a	QOTMPPPPQ
body < and	QMUMPPPPP
body < at	MPSTPNONP
body < by	OOQTQPONP
body < company	NPWNPOONP
body < for	MPYMPPPOO
body < former	OPXLPOPNP
body < from	NPYKPOPOP
body < image	OPTOPOPOP
body < in	SLOOPQQQP
body < its	PPWKPPPPO
body < new	QQXKQOONO
body < of	TNUIQOPPP
body < on	UONLPPPQP
body < reality	TPOOOPPPP
body < run	PNSPOPPOP
body < that	NOXNPPPOO
body < the	NNXQOOPNO
body < to	QNRVPOOMO
body < venezuela	NNPVPOPOO
body < with	SNUNOOOOO
body > 	LOWQPPPOO
body > a	MUQUONONN
body > and	ROTPPOONO
body > are	NPTPNPPPP
body > as	RMRQONORP
body > at	UPPMPPONQ
body > but	NNWOPPPOP
body > for	MOUTPNOOO
body > founder	WPNOONONO
body > group	MPVOPPPMP
body > had	RNTLPOPPP
body > has	LOUUPOOMP
body > have	TOQOOPPPO
body > here	XPKQOOOOO
body > in	SOQQORONO
body > is	OMXLQOPPP
body > it	SQROPOOOO
body > leader	NPUNOOPPP
body > led	OPTPPOPOO
body > live	UOMOPPPPP
body > of	TNNUOOPNO
body > officials	ROUOOOONP
body > on	NPSSPOOOP
body > or	MPXNPNPPN
body > over	MPXOPNOOO
body > reports	SNSNOPPOP
body > said	NOWPPOOOO
body > say	TOPOPPPPP
body > says	STRLPOONO
body > show	VPMOPOPPP
body > shows	VNNPPPPOP
body > station	TOMOPPPPP
body > subsidiary	PPWLPPPOO
body > that	OPUNPOOOO
body > the	UOTLPOOOO
body > to	QMSSPOPOO
body > told	NPXNPOOOO
body > was	ONYMPOPOP
body > which	MPXNQOPNO
body > while	OOVOPLNUN
body > will	NOWNPOOOP
body > would	MPYOOOONO
brackets after	NRQUNONNQ
capital < 	LSQPPPPPP
capital < a	NNQUOPPPP
capital < after	UNMOPPQOP
capital < and	PQJUPPPPP
capital < around	POPSPPPPP
capital < as	OLNVPPPPP
capital < but	MLLXPPQPP
capital < capital	KRUPOPPOP
capital < central	OPPSPPPPP
capital < downtown	OONUPPPPP
capital < for	NLNXPPPPP
capital < from	OONVPPPPP
capital < his	MPOVPPPPP
capital < if	MLOWPPPPP
capital < in	QNOTOPPPP
capital < left	ONNUPPPPP
capital < near	MOMWPPPPP
capital < of	KSMUPPPPP
capital < on	MLOWPPPPP
capital < over	NMMXPPPPO
capital < paris	ONOVPPPPP
capital < pro	XMMIQQQQR
capital < said	MXMMOQPPQ
capital < says	NMOWOPPPP
capital < that	MLMZPPPPP
capital < the	RMMROQQQP
capital < to	MOMVPPPPP
capital < washington	NPOUPPPPP
capital < west	ONOUPPPPP
capital < with	OMMVPPPPP
capital > 	PRMSPPPPP
capital > a	OLTPPPPPP
capital > after	MOOTPPPPP
capital > and	LNPVPPPPP
capital > as	NNNXOPPPP
capital > at	MONUPPPPP
capital > attacks	MOOWOPPPP
capital > based	WMOOPPPPO
capital > but	MQNTPPPPP
capital > by	MNKXPPQPP
capital > court	LOOWOPPPP
capital > d.c.	ONOTPPPPP
capital > for	NNOVPPPPP
capital > france	PMOUPPPPP
capital > friday	WTLKOPPPO
capital > government	UMMQNPQQP
capital > has	KQPSPPPPP
capital > have	OMOVPPPPP
capital > home	MPPUPPPPP
capital > hospital	SPMPOPPPP
capital > http	OPPSPPPPP
capital > in	NOOUPPPPP
capital > including	NONUOPPOP
capital > is	NLOYPPPPP
capital > killed	MONVPPPPP
capital > killing	NONUPPPPP
capital > london	POOSPPPPP
capital > monday	OONUPPPPP
capital > new	POOSPPPPP
capital > nuclear	NMMVPQPQP
capital > of	SKMLQSRRR
capital > on	NNLYPPPPP
capital > police	POPTOOOPO
capital > rome	POOTPPPPP
capital > s	NMOWPPPPP
capital > saturday	MONVPPPPP
capital > say	MPOUPPPPP
capital > says	RNLRPPQQQ
capital > subway	LNOXPPPPP
capital > sunday	SOMROPPPP
capital > that	NNOWPPPPP
capital > the	NNOUPPPPP
capital > this	OMNVPOPPP
capital > thursday	MOTPPPPPP
capital > to	NMMWPPPPP
capital > tuesday	NPOTPPPPP
capital > via	MNNWPPPPP
capital > was	OMOVOPPPP
capital > wednesday	SPOOPPPPP
capital > were	MPNVPPPPP
capital > where	PONTPPPPP
capital > will	MMNXPPPPP
capital > with	KONWPPPPP
city-large < 	JQKZOPPPP
city-large < a	JOL[OPPPP
city-large < and	KNL[OPQPP
city-large < as	POLWOPPPO
city-large < at	PNTPPOPPP
city-large < by	PNKWPPPPP
city-large < city	ONTPOPPOP
city-large < from	ONMWPPPPP
city-large < in	RNNUOOOOO
city-large < near	OOOTPPPPP
city-large < of	MNOUQPPPP
city-large < the	TOHUOPPPP
city-large < to	MQNVPPPPP
city-large > 	MRKWPPPOP
city-large > after	OONVOOPPO
city-large > and	MNM[OPPPP
city-large > are	NPNUOPPPP
city-large > area	MOLZPPPPP
city-large > as	NOLYPPPPP
city-large > at	NOUROPPOP
city-large > based	TPMOPPPPP
city-large > billionaire	NPNTOPPPP
city-large > court	PONUOPPPP
city-large > for	OOMVPPPPP
city-large > has	LMMYPPPPP
city-large > http	NOOUPPPPP
city-large > in	LONYPPPPP
city-large > is	ULMROPPPP
city-large > mayor	POMUOPPPP
city-large > on	OONVPPPPP
city-large > police	OOLXNPPPP
city-large > said	OOMTPPPPP
city-large > south	NNOWOPPPP
city-large > that	NPLXPPOPP
city-large > the	OOMWPPPPO
city-large > this	OOPVOPOOP
city-large > to	OONUPPPPP
city-large > trading	OPOSPPPPP
city-large > was	NNNWOPPPP
city-large > where	OPNVPPOPO
city-large > which	OOTPOPOOP
city-large > who	NMSSOPPPP
city-large > with	KONXPPPPP
city-middling < 	MRORPPPPP
city-middling < 2012	OOPTOPPPP
city-middling < a	RONTOOPOO
city-middling < and	LMQWOPQPO
city-middling < as	ONUKPQQPP
city-middling < at	ONKWPPPPP
city-middling < between	OOOUPPPPP
city-middling < for	QMUPOPPOO
city-middling < from	NQLWOPPPP
city-middling < in	QNSROOPOO
city-middling < near	NNNVOPPPP
city-middling < of	POJUPQQPP
city-middling < on	UMOOPOPPP
city-middling < that	ONPTOPPPP
city-middling < the	OMSVNOPOO
city-middling < to	MNRPQQQQP
city-middling < with	KROVOPPOO
city-middling > 	NMRRPPPPP
city-middling > a	PQMQPPPPP
city-middling > after	PNTOOPPPP
city-middling > and	NPKYOPPOP
city-middling > area	OPLWPPPPP
city-middling > as	NNSPPPPPP
city-middling > attack	ONPTOPPPP
city-middling > b.c.	NPOUPPPOP
city-middling > based	ROMSOPPPO
city-middling > calif.	PONSPPPPP
city-middling > early	OONVPPPPP
city-middling > has	OJJ[PQQPP
city-middling > have	MMTTOPPOO
city-middling > http	LNL[PPPPP
city-middling > in	KSUOOPPPO
city-middling > is	NRHVPPQPP
city-middling > israel	OOKYPPOOO
city-middling > last	NNMXPPPPO
city-middling > new	OOOTPPPPP
city-middling > on	NOSROPPPP
city-middling > province	KPMXPPPPP
city-middling > s	NMLXPPPPP
city-middling > said	POOLRQQRQ
city-middling > sunday	TOTLOPOOO
city-middling > texas	PONTPPPPP
city-middling > the	MNJ[PPPPP
city-middling > this	MOLWPPPPP
city-middling > to	SLLSQQQQP
city-middling > today	OOKXOPPPP
city-middling > was	ORKUOPPPP
city-middling > will	NTVMNPOOP
city-small < 	PTNQPPPOO
city-small < a	RMXPNNONN
city-small < and	KUNVNPPNO
city-small < as	NVMMOPPUN
city-small < at	NNRSOPPPP
city-small < by	NRUMOPPPP
city-small < california	PNMUPPPOP
city-small < election	PSOOPPPPP
city-small < for	MPQSOQQOO
city-small < former	PPMTOPPPP
city-small < from	MLTTPPPPP
city-small < in	LMNZPPPPP
city-small < like	NUMSPPPOO
city-small < mr.	SPNNPPPPP
city-small < near	NPNVOPPOO
city-small < of	LNQXNPPOO
city-small < president	OTOOPPPPP
city-small < said	MVQNOPPOP
city-small < say	NNYNOPPOO
city-small < than	OSOPPPPPP
city-small < that	OVMNPPPPP
city-small < the	QQQUMOONO
city-small < to	ONPTPPPPP
city-small < today	MUSQNOPNO
city-small < with	QRLTOPPOO
city-small > 	KPQUPPPOP
city-small > a	OPJQQQQQQ
city-small > and	KPOVOPPRO
city-small > as	MRSRNPPOO
city-small > based	SNMUPOPOP
city-small > california	PPOTPPPOP
city-small > campaign	OTOOPPPPP
city-small > early	OPSPOPPPO
city-small > election	POOSPPPPP
city-small > film	NRTPOOPOO
city-small > for	PNLSOPOVO
city-small > gov.	ONOTOPPPP
city-small > governor	PPMTOPPPP
city-small > had	OTOOPPPPP
city-small > has	OUONPPPPP
city-small > held	SNOPPPPPP
city-small > http	NMQUOPPPP
city-small > in	ORJUPPPOP
city-small > is	TNKRPPPQP
city-small > last	LPWPPOPOP
city-small > massachusetts	POOSPPPPP
city-small > new	NNMUPPPPP
city-small > on	OQMVOPPOP
city-small > over	TLMQQPPPP
city-small > province	ROSPNOPOO
city-small > said	KSSOPPPPP
city-small > says	MPUOPPPPP
city-small > sen.	ONOVOPPPP
city-small > senator	NPKXOPPPP
city-small > south	PPLUPPPPP
city-small > super	OSOOPPPPP
city-small > the	NQLUPPPPO
city-small > to	LRPTPPPOO
city-small > was	MPRSPPPPP
city-small > where	OONUOPPPP
city-small > who	NQNNTPPPP
city-small > will	OYMMPPOOP
city-small > with	NOQTOPPPP
closes with place	OORUOOOPO
comma and capital	MQQVNNOQP
common 00 of 1	UOPOOPOPO
common 00 of 2	TMPMNQRSO
common 01 of 2	RLTOOPOQP
common 02 of 2	OPULPSPNP
common 0u of 2	SPQOOQNQO
common 10 of 2	PLPOOSRRN
common 11 of 2	LOUVLPPOP
common 12 of 2	RMPQQPPOQ
common 1u of 2	KPOSRPQNR
common 20 of 2	NNQTOOPOQ
common 21 of 2	NNTROUOMN
common 22 of 1	PNSRPOOOP
common 22 of 2	RPPULPOOO
common 2u of 2	SOQQOOOOQ
common all of 1	TOPOPOOPO
common all of 2	SLQONQPRO
common none of 2	OUQPONOOO
common none of 3	PUOOOOOMT
common some of 3	POSQNQNPP
common u0 of 2	ONSQNQOPO
common u1 of 2	NURSNNONN
common u2 of 2	LRUMTNQMP
common uu of 2	OUQQONOOP
country < 	LNRXOOOOO
country < 2	QNMQQQPQQ
country < 2010	PNNVOPPPP
country < a	MPLXOPPPP
country < about	MOKYOPPPP
country < accused	NOMWPPPPP
country < accuses	OOOTPPPPP
country < across	MPOVOPPPP
country < afp	OOLWOPPPP
country < after	ONOVOPPPP
country < against	NNZLOPPPP
country < all	LPLYOPPPP
country < amazon	TNJJRRRRR
country < among	OOLVOPPPP
country < an	NMSUNOPPP
country < and	ONQTOPPPP
country < ap	NLMXPQPPP
country < as	KOI]PPPPP
country < at	OONWOOPPO
country < australia	OOMWPPPOP
country < baghdad	OPOTOPPPP
country < be	NNOVOPPPP
country < beat	NOKWPPPPP
country < belgium	POJXPPPPP
country < between	MOMXOPPPP
country < boost	NPMVOPPPP
country < bordering	NOKXPPPPP
country < both	NVLPOQPPO
country < breaking	PPKVPPPPP
country < bring	OOMVOPPPP
country < britain	PPOSPPPPP
country < bureaucratic	POOTOPOPP
country < but	NORTOPPOP
country < by	ONNVOPPPP
country < central	OOMUPPPPP
country < china	NNNXPPPPO
country < corporate	NNNWOPPPP
country < defeated	ONPTOPPPP
country < earlier	OONWMPPPP
country < east	LORSPPPPP
country < eastern	NOOUPPPPP
country < five	NNTPOPPPP
country < fled	NONWOPPOP
country < fleeing	MPNWOPPPP
country < for	PNPSOPPPP
country < former	OPLWOPPPP
country < four	OPMUOPPPP
country < france	OPNUOPOPP
country < from	ROLVOPPPP
country < g	NPVMOPPPP
country < germany	ONMVPPPPP
country < hit	OPLVOPPPP
country < host	OLTROPPPP
country < how	PNMUPPPPP
country < if	OOOUOPPPP
country < in	POOUOOPOO
country < india	OOOSPPPPP
country < inside	NPOTPPPPP
country < into	NONVOPPPP
country < involving	POOSOPPPP
country < iran	PONUOPPPP
country < iraq	POLUPPPPP
country < is	ONLXOPPPP
country < italy	PONTPPPPP
country < its	UQLRNPPPN
country < japan	MPMVPPPPP
country < late	OONUPPPPP
country < later	ONSPPPPPP
country < leave	NOMVPPPPP
country < leaving	OOLVOPPPP
country < left	PONSPPPPP
country < like	OOMUPPPPP
country < mainland	OPMUPPPPP
country < make	NNNXNPPPP
country < meanwhile	NMNXOPPPP
country < more	MPLWPPPPP
country < near	OPPTOPPPP
country < neighboring	ONNVPOPPP
country < new	MPKWPPPPP
country < northern	NNMWPPPPP
country < now	MONUPPPPP
country < of	TNJTPPPPP
country < off	NPJXPPPPP
country < on	RNIXOPPPP
country < one	MPTTNOPOO
country < over	MNQTOPPPP
country < pakistan	UNNOPPPPP
country < paris	ONLWPPPPP
country < put	OMTPOPPPP
country < refer	OOOSPPPPP
country < reuters	KORUMPQQQ
country < russia	NONUPPPPP
country < s	NNNWOPPPP
country < said	NLPVOPPPP
country < salvador	OOOTPPPPP
country < say	NNMXOPPPP
country < saying	NNNXOPPPP
country < says	ONPTOPPPP
country < since	SMPROPPPP
country < some	MPOVNPPPP
country < southeastern	TNSONOPOO
country < southern	NONWOPPPP
country < states	OPMTPPPPP
country < suspected	MPNTPPPPP
country < than	NMJYPPPPP
country < that	ONKUPPQQQ
country < the	OORTOOOOO
country < then	PPNSPPPPP
country < throughout	OOMUOPPPP
country < time	NNOVOPPPP
country < to	SOPQOOPOO
country < told	OMKXPPPQP
country < top	MPNWOPPPP
country < toward	OONVOPPPP
country < tuesday	OOMVOPPPP
country < two	KQMYNPPPP
country < u.s.	SPNOPPPPP
country < under	MOMXOPPPP
country < up	NONTPPPPP
country < us	NPMVOPPPP
country < visit	OONTOPPPP
country < visited	OONVOPPOO
country < visits	OOOUOPPPP
country < want	NOMVOPPPP
country < was	NOUOOPPPP
country < wednesday	NOMWNPPPP
country < were	PPKVPPPPP
country < western	NOMWPPPPP
country < when	MLQWNPPPP
country < where	NONWOPPPP
country < which	NOMWOPPPP
country < while	QLIRRQRRR
country < with	NNRUNPPPO
country < years	OONWOPPPP
country > 	OPOUOOPOO
country > 1	NMVPOPPPP
country > 2	QMRKRPQQQ
country > 39	MKRUPPPPP
country > 4	RNIMQRSRR
country > a	MOI\\OPPPP
country > accused	NOMVPPPPP
country > accuses	NONTPPPPP
country > acting	MONVPPPPP
country > afp	PONTPPPPP
country > after	NORSOOPPP
country > agreed	OMLWPPPPP
country > air	NPLVPPPPP
country > alone	NPLWPPPPO
country > already	MORROPPPP
country > also	NMJZPPPPP
country > ambassador	NNNWPPPPP
country > an	NONWOPPPP
country > and	PPNVOOOOO
country > anti	NPMUPPPPP
country > ap	OPPTPPOOP
country > are	OOLWPPPPP
country > arms	OOOTOPPPP
country > army	MOLWOQPPP
country > as	MROUOPPPO
country > at	LOUQOPPPP
country > attack	MPOUOPPPP
country > attorney	LPNWOPPPP
country > authorities	MONVOPPPP
country > back	MPMXPPPPP
country > backed	RPMQPPPPO
country > based	RPLTOPPPO
country > became	OMNWOPPPP
country > because	NOTOPPPPP
country > before	NOMXOPPPP
country > best	ONJXPPPPP
country > biggest	OONTPPPPP
country > border	OOOTOPPPO
country > both	NNMWOPPPP
country > britain	POMUPPPPP
country > business	NPLXOPPPP
country > but	NOKYOPPPP
country > by	NOOWOPPOO
country > cabinet	ONNUPPPPP
country > called	NMLXPPPPP
country > can	MORSPPPPP
country > can't	MONWOPPPP
country > canada	POKWPPPOP
country > capital	PNMVPPPPP
country > captain	MNWPNOPPP
country > chief	OONUPPPPP
country > china	OOMVOPPPO
country > citizens	MPOUOPPPP
country > civil	NOMXOPPPP
country > coach	OOWNOOPOP
country > collapsed	OPJWPOPPP
country > company	MQMWOOPOP
country > consulate	NOOUOPPPP
country > continues	NNOVOOPOP
country > could	NOQTOPPPP
country > custody	NPOSPPPPP
country > data	OPKVPPPPP
country > deal	NNLVPPPPP
country > decision	PNLWPPPPP
country > declared	OLUOPPPPP
country > defense	OOLWPPPPP
country > demand	MPNUPPPPP
country > denies	PPKVOPPPP
country > did	ONKXOPPPP
country > diplomat	NPPUOPPPP
country > district	MPOUPPPPP
country > does	OOMVPPPPP
country > dollar	QPSNPOPPO
country > during	ONKXPPPPP
country > each	OOMUOPPPP
country > earlier	OOOTOPPPP
country > economic	MPOUPPPPP
country > economy	NPMXOPPPP
country > efforts	NPMUOPPPP
country > elections	NOLXOPPPP
country > embassy	NPTOPPPPP
country > europe	POMUPPPPP
country > experienced	NNOUOPPPP
country > faced	OOVNOPPOP
country > financial	OONSPPPPP
country > firms	MPLYNPPPP
country > first	OLPUPPPPP
country > flag	PPKWOPPPP
country > following	NONVOPPPP
country > for	PNNSPPPPP
country > forces	LPMYOPPPP
country > foreign	NONWOPPPP
country > former	PMMVPPPPP
country > france	PONTPPPPP
country > from	MOOWOPPPP
country > gaming	NPLVPPPPP
country > germany	PPMUPPPPP
country > government	NOOVOPPPP
country > had	NLTRPPPPP
country > has	NMQTPPPPP
country > have	OOJZOPPPP
country > he	LOPTPPPPP
country > health	NOMUPPPPP
country > high	MTLSOPPPP
country > history	MOOXOPPOO
country > honduras	POOSPPPOP
country > hostage	LPNWOPPPP
country > housing	OONUPPPPP
country > http	NPMWPPPPP
country > i	NOOVOOPPO
country > illegally	OPNUPPPPP
country > including	OONWOPPPP
country > india	TPONPPPPP
country > inflation	OONUPPPPP
country > interior	OOLWPPPPP
country > iran	NPOUPPPPP
country > is	NPNTPPPPP
country > israel	NPLVPPPPP
country > it	ROJPQQQQQ
country > italy	OOOSPPPPP
country > japan	PPNTPPPPP
country > jobless	MPKXPPPPP
country > journalist	NOPUOPPPP
country > killing	OPOSOPPPP
country > kills	ONOVOPPPP
country > king	OLNVOPPPP
country > largest	POOSPPPPP
country > last	OPJYPPPPP
country > lawmakers	NPOTNPPPP
country > leader	MNMWOQQQP
country > leading	POTNOPPPP
country > led	UPMOPPPPP
country > long	MPOVOPPPO
country > lost	MOSROPPPP
country > made	ULRNPPPPP
country > main	OOTNOPPPP
country > market	MOUNPPPPP
country > may	PPMTPPPPP
country > media	NPMUPPPPP
country > men	NOSPPPPQP
country > military	POTQOOPPO
country > minister	NNLWOPPPP
country > missile	MPPTPPPPP
country > monday	UOKQOPPPP
country > most	NMNXOPPPP
country > mr	OPLVPPPPP
country > must	ONSQOPPPP
country > national	LOMXPPPPP
country > needed	ONOUOPPPP
country > needs	MOLXPPPPP
country > network	OPKVPPPPP
country > new	OOMUPPPPP
country > news	PNNUPPPPP
country > newspaper	KPNVPPPPP
country > next	NOLXPPPOP
country > nicaragua	PNNUPPPPP
country > no	MNMYOPPPO
country > now	OOMVPPPPP
country > nuclear	SOLSOPPPP
country > of	MNQUPPPPP
country > official	SNKLQQQRR
country > officials	PPLTOPPPP
country > oil	LPNXOPPPP
country > on	MNUQOPPPP
country > one	OOKWOPPPP
country > or	OOMWPPPPO
country > out	MLLYPPPPP
country > over	ROKRPPQQP
country > parliament	NSPPOPPPP
country > participating	NPMWNOPPP
country > plans	OOMTOPPPP
country > police	PNJOQRRRS
country > political	MOMVOPPPP
country > portugal	PONTPPPOP
country > prepares	OOOUOPPPP
country > president	NONVOPPPP
country > presidential	NOMXOPPPP
country > prime	OONUOPPPP
country > pro	NNMWPPPPP
country > rebels	MPSOPPPPP
country > recently	ONNVOPPPP
country > remains	ONOSOPPPP
country > resumed	OOOUPPPPP
country > retail	MPMWPPPPP
country > returned	ONMUPPPPP
country > reuters	POKYOPPPO
country > right	NOMVPPPPP
country > role	MNNWOPPPP
country > rose	NPNUPPPPP
country > ruling	PNNTPPPPP
country > s	OMNVPPPPP
country > said	NMPVPPPPP
country > saturday	OPOSPPPPP
country > say	NPNVOPPPP
country > saying	TOLQPPPPP
country > says	MNPUOPPPP
country > second	OOLVPPPPP
country > security	TONPNPPPP
country > seeks	NOLVPPPPP
country > senator	QNSJQQQQQ
country > should	NONVOPPPP
country > since	MPSPPPPPO
country > soldier	MPSSOPPPP
country > soldiers	MPOWNPPPP
country > south	OPOSPPPPP
country > space	MPNWPPPPP
country > state	OOKXPPPPP
country > stock	MPNVPPPPP
country > stocks	MPNWOPPPP
country > sunday	MPPUOPPPP
country > supreme	NONVPPPPP
country > telecoms	NPMUPPPPP
country > television	MPLVPPPPP
country > test	LPMWMPQQQ
country > than	OPOSPPPPP
country > that	SLQMQQQQQ
country > the	OOLXOPPPP
country > this	NPOSPPPPP
country > through	POLVPPPPP
country > time	PNLOQRRRR
country > to	MNQTORPOO
country > today	OOKWPPPPP
country > top	OOLVPPPPP
country > trade	MOMWPOPPP
country > troops	MPLYOPPPP
country > two	OOOUPPPPP
country > ukraine	OPOSPPPPP
country > under	OPMUPPPPO
country > unit	MPIYPPPPP
country > until	OPOTPPPPP
country > via	OPKWPOPPP
country > vice	OPLWNPPPP
country > video	MPLXPPPPO
country > wants	NOMWOPPPP
country > was	PTISPPPPP
country > we	OPNTPPPPP
country > weapons	NOOUPPPPP
country > wednesday	KPOXNPPPP
country > were	OOUNOPPPP
country > where	OPNVPPPPP
country > which	RMNPPQPRP
country > while	NOMWOPPPP
country > who	NOMWOPPPP
country > will	MMRTOPPPP
country > wins	NOQSOPOPP
country > with	LOMZOPPPP
country > withdrew	NONVOPPPP
country > would	NOLWOPPPP
demonym < 	IPNSXOOOP
demonym < 000	KOMSVPPPP
demonym < 100	NPOPSPPPP
demonym < 13	NPONVPPPP
demonym < a	JNMQZPPPP
demonym < against	NOLRTPPPP
demonym < all	LPNMYPPPP
demonym < an	POLOVPPPP
demonym < ancient	RMMMUQQQQ
demonym < and	QOLMWPPPP
demonym < anti	XPLOMPPPP
demonym < as	NOLSSQQPP
demonym < at	NOVKOQQPQ
demonym < be	MNNTQPPPP
demonym < between	NRMKVQQPP
demonym < both	ONMLXPPPP
demonym < but	SPNMQPQPP
demonym < by	LOMPXPPPP
demonym < earlier	NNOLXPPPP
demonym < ethnic	LPOKXPPPP
demonym < every	MQMOWPPOP
demonym < first	OPONUPPPP
demonym < five	OPLLXPPPP
demonym < for	ROLKUQQPP
demonym < former	RNMOSPPPP
demonym < four	MONMXPPPP
demonym < from	NPNOVPPPP
demonym < german	OONMWOPPQ
demonym < his	OPNNUPPPP
demonym < in	NPNKZPPPP
demonym < into	QNMPRPQQQ
demonym < israeli	QOOUNOPPP
demonym < its	LPMTTPQPN
demonym < kidnapped	MPNNVPPPP
demonym < major	NOOOUPPPP
demonym < many	LPOMXPPPP
demonym < meanwhile	NOPNTPPPP
demonym < militant	NPOOTPPPP
demonym < million	KPMTSQQPP
demonym < most	LSNNSQQPQ
demonym < new	RNLVNPPPO
demonym < nine	MPNMWPPPP
demonym < no	UNNSMPPOP
demonym < northern	TPPOPPPOP
demonym < of	MONRVPPPP
demonym < old	LOOLYPQPP
demonym < on	OOVISPPPP
demonym < one	XOKLRPQPP
demonym < other	ONLLWQQQQ
demonym < over	NOMRSPPPP
demonym < pro	VNOWIOPPO
demonym < reuters	MOMMYPQQP
demonym < said	LRMLVQQQQ
demonym < say	NOPLWPPPP
demonym < says	NNLNXPPPP
demonym < senior	NPPOTPPPP
demonym < several	MPONVPPPP
demonym < six	NPOMVPPPP
demonym < some	MOOLXPPPP
demonym < southern	NPONUPPPP
demonym < that	LONPWPPPP
demonym < the	NNRMYOOOO
demonym < three	LPMMZPPPP
demonym < to	TPMITQQQP
demonym < told	OPMNTPPPP
demonym < top	MPOLXPPPP
demonym < two	LOONYPPPP
demonym < u.s.	WPOMMPPPP
demonym < un	OPMSROPOP
demonym < under	NOPLUPPPP
demonym < visiting	SPOLRPPPP
demonym < was	QSOMPPPPP
demonym < wednesday	NOOLXPPPP
demonym < with	NNNQUPPPP
demonym < young	PPNOTPPOO
demonym > 	PNTJTPQPP
demonym > a	MONTVOOPN
demonym > actress	MPOLWPPPP
demonym > aggression	OOMMXPPPP
demonym > aid	LPOSPPQPP
demonym > air	MOOUNQPPP
demonym > aircraft	MPNMXPPPP
demonym > airlines	OPOMVPPPP
demonym > along	POVLNPPPP
demonym > ambassador	OPNMVPPPP
demonym > and	RNKNVPPPP
demonym > are	NPMRSPPPP
demonym > army	MPNQTPPPP
demonym > attacks	SNPMRPPPP
demonym > authorities	NNOOUPPPP
demonym > born	VNNNQPPPP
demonym > can	LOOOWPPPP
demonym > capital	OPOLXPPPP
demonym > captain	QPLOTPPPP
demonym > children	MOOQTPPPP
demonym > cities	LPNK[PPPP
demonym > citizen	NNMLYQQQQ
demonym > citizens	NONMXPPPP
demonym > city	MPNSRPPPP
demonym > civilians	MONMWPPPP
demonym > community	LPNOVPPPP
demonym > companies	NPMMWPPPP
demonym > company	MQNLWPPPP
demonym > controlled	RPMNSPPPP
demonym > counterpart	NPPNTPPPP
demonym > court	NONKYPPPP
demonym > culture	OPNOTPPPP
demonym > defense	OPONUPPPP
demonym > delegation	OPONUOPPP
demonym > descent	OOOLWPPPP
demonym > dictator	NPOMVPPPP
demonym > diplomat	MPNMWPPPP
demonym > diplomats	MOTLSPQPP
demonym > dream	MQKVOPQQP
demonym > economy	NPNKXPPPP
demonym > election	NPMLYPPPP
demonym > elections	NPOLWPPPP
demonym > exports	LPONVPPPP
demonym > family	ROMLUQPPP
demonym > film	OONNVPPPP
demonym > finance	NPPNTPPPP
demonym > food	PONMSQQQQ
demonym > for	NNNMXQPPP
demonym > forces	PONNUPPPP
demonym > foreign	NONMWPPPP
demonym > from	OPOOTPPPP
demonym > gas	NPPNVPPPP
demonym > general	OPOLUPPPP
demonym > government	NPPPTPPPO
demonym > group	MPONUPPPP
demonym > groups	LNPNWPPPP
demonym > have	MPNNWPPPP
demonym > health	MMOPUPPPP
demonym > history	OPNNUPPPP
demonym > hostage	MPNMWPPPP
demonym > http	OPPTOPOPP
demonym > in	MPQLVPPPP
demonym > intelligence	MOOMWPPPP
demonym > island	NOVMRPPPO
demonym > jail	UOOMQPPPP
demonym > journalist	PPMLUPPPP
demonym > journalists	OPONUPPPP
demonym > killed	NOMTRPPPP
demonym > language	MPPNWOOOO
demonym > law	MPOJZPPPP
demonym > lawmakers	OPPLUPPPP
demonym > leader	MNNNYPPPP
demonym > leaders	MPONVPPPP
demonym > leadership	NPNMVPPPP
demonym > led	WPPNLPPPP
demonym > man	MPPMWPPPP
demonym > market	MPOKXPPQP
demonym > mathematician	POOMTPPPP
demonym > men	NMOLXPPPP
demonym > militant	MPONWPPPP
demonym > militants	KPONYPPPP
demonym > military	MNPQTPPPP
demonym > minister	LPNMXPPPP
demonym > national	PPMNVPPPP
demonym > navy	PONMUPQQP
demonym > news	NPMKYPPPP
demonym > newspaper	KPTMPQQQQ
demonym > nuclear	LPOMWPPPP
demonym > occupation	UQMNPPPOO
demonym > official	KQNSQQQQP
demonym > officials	QOMNWPPPP
demonym > oil	LPPKYPPPP
demonym > on	RLKLURQRQ
demonym > owned	TPOMRPPPP
demonym > palestinian	SONROPPPO
demonym > parliament	MPOOUPPPP
demonym > passenger	PNRKRQQQQ
demonym > peninsula	NPOLVPPPP
demonym > people	NPMOWPPPP
demonym > plane	SMIRQQQQP
demonym > police	NOOK[PPPP
demonym > political	MPMNVPPPP
demonym > politics	OOLMWPPPP
demonym > premier	NPOLWPPOP
demonym > presidency	NOOMWPQOP
demonym > president	NOMSTPPPP
demonym > presidential	OPMSPPPPP
demonym > prisoners	MONMXPPPP
demonym > producers	MOOLWPPPP
demonym > prosecutor	NONMUPPPP
demonym > province	MPPMWPPPP
demonym > rapeseed	NPOMVPPPP
demonym > rebels	NNMTTPPPP
demonym > refugee	MPOLXPPPP
demonym > refugees	MPOMXPPPP
demonym > rule	NPNOUPPPP
demonym > said	MYNLOPPPP
demonym > security	LONPXPPPP
demonym > service	MPOLXPPPP
demonym > soldier	MPLSRQQPP
demonym > soldiers	NOOLYPPPP
demonym > speaking	UOONPPPPP
demonym > spokesman	MQMLWQQQP
demonym > sprinters	NOOMVPPPP
demonym > state	LPNMZPPPP
demonym > students	MOOMWPPPP
demonym > team	POOOXNOON
demonym > teenager	MNNSUPPPP
demonym > television	RPLLUPPPP
demonym > territories	NPONUPPPP
demonym > territory	NNNLYPPPP
demonym > textile	OOONUPPPP
demonym > the	LPOOWPPPP
demonym > time	NOPMWPPPP
demonym > to	SOMROPPOP
demonym > town	LOPJZPPPP
demonym > troops	LONTTPPPP
demonym > were	MOSSNPPPP
demonym > who	MRNQRPPPP
demonym > wine	MOONVPPPP
demonym > woman	MOOSRPPPP
demonym > women	MNMQXPPPP
elsewhere false 0	VOOOOOOPO
elsewhere false 1	TNPQONOOQ
elsewhere false 2	RMPPQPOPP
elsewhere true 0	IQTSOQOPO
elsewhere true 1	FRXQNPPQP
elsewhere true 2	JRTQMRPPQ
elsewhere true u	MRQQQPOOP
ending 'll	ZKMNPPPPP
ending 're	\\LMNOOOPP
ending 've	YMNOOOPPP
ending .a.	NNWUMNNPN
ending .c.	NMQVPPPPP
ending .h.	OPOTPPPPP
ending .k.	MPQTOPPPP
ending .n.	QOTNOPPPO
ending .p.	QMTKQQPQQ
ending .s.	QONUOOPPO
ending 012	VKLNQQQQQ
ending 0bn	YNNNPOPPN
ending 1	UMRLPPQPP
ending 100	PSLMPQQPR
ending 2	RNONPOOMX
ending 370	VLMNPQPQQ
ending 3g	XNMOPPPPN
ending 4	TNUMPOOOO
ending 44	MQNXPPPPM
ending 4mv	SONOPPPPQ
ending 5g	XMONPPPON
ending 5n1	WONOOOPPO
ending 6bc	TONOPPPPP
ending 7	NOUOPPPPO
ending 71s	SOOOPPPPQ
ending 79u	SOOOPPPPP
ending 8	RLSNPQQQO
ending a20	NVNOPPPPO
ending a65	SOOOPPPPP
ending aaa	PUJMPQQQQ
ending aai	SMMTOPPPP
ending aal	N[MNPOPNO
ending aan	SQLSQOOOO
ending aar	MUTRNOPNN
ending aas	N\\MMOOPOO
ending aba	OSKTOTONO
ending abc	KTQSOPPPO
ending abe	OXMMPPPOO
ending abi	OLUUOOOOO
ending abs	NKMLYQQRQ
ending aby	MLOOQPPXP
ending ace	UQOQONOON
ending ach	QUHTOPPOP
ending aci	MWMOPPPOP
ending ack	QTNJSOPSN
ending acp	NPUOOPPPP
ending act	TMNRPOSNO
ending acy	SPMTPOOOO
ending ada	KOTROQPPP
ending ade	VMKOPVPNO
ending adi	QUKNOPPPQ
ending ado	RTKSOOPON
ending adr	LXQMPPPNP
ending ads	RPSMPOPPO
ending ady	UPMMOQPPQ
ending adz	OXNOOOOOP
ending aea	OPUOPPPPP
ending ael	NNNVPPPPP
ending aez	OWNNPPPOO
ending aff	XOMNOOPPO
ending afi	MVNOPPPOP
ending afl	NOWNPPPOO
ending afp	KOYOOPPPO
ending aft	ROTLOPPPP
ending aga	PQPKPRQQQ
ending age	SKNMONOUU
ending ago	KMSWOPPOO
ending ags	MUWNNOOOO
ending ah	UMMMQQQQQ
ending aha	TLJPPQPRR
ending ahl	PWNNPPPOO
ending ahu	TPJLQQQSQ
ending ahy	NVNOPPPOP
ending ai	WMMMQPQPP
ending aib	PNPWPNOOO
ending aid	KVMPOUULL
ending aig	NTUNOPPOO
ending ail	WMLPPOOTN
ending ain	OPPVOORNO
ending air	KUTNOQPOO
ending ais	OQMXOOPNO
ending ait	QPNUOOOOO
ending ajj	NOONOVPPP
ending aka	MRLUPPPPP
ending ake	RTLQOOOOO
ending aki	KRQVOOOOO
ending aks	LMTIVPQSP
ending aku	NVMPPPPOO
ending ala	OUJTPPPOO
ending ald	PVRLOOPOO
ending ale	NOPSNSORN
ending ali	RRKPTOOOO
ending alk	WNLNPPPPP
ending all	ROPUNOPOO
ending alo	RMLVOPPOP
ending als	SMPLSOPTO
ending aly	MPSSNOPOP
ending am	VNKMPPQQQ
ending ama	NXMOOQOOO
ending ame	ORNPOTNQO
ending ami	RPPNOUPNO
ending amm	MYMMOPPPP
ending amn	XJMMQQQQQ
ending amo	RLKWPPPPP
ending amp	RRJKRQQQR
ending ams	KXSMOQONO
ending an	ONTTPPONO
ending and	MNVTOOOOO
ending ane	POMROPPSP
ending ang	LURPPOPOO
ending ani	OVKPSPPOO
ending ank	ITSPNNTRO
ending ann	HYTOOPPNP
ending ano	OWSKOPPOO
ending ans	PLRNYNOPN
ending ant	SUMKQPPOP
ending anu	NQXNOOOOO
ending any	QNTSNOOOO
ending anz	NOVTNNOON
ending aos	NRMSPPPPO
ending ap	MOUNPPQPP
ending ape	RQKLQPQRR
ending aph	SOSLPPPPO
ending apl	ULKLRQRRR
ending apo	MOYNOPPOO
ending app	OPMOQNONX
ending aqi	OONPUPPPP
ending ara	MQTTOOONO
ending arc	OMZMQPPON
ending ard	MSRMORROO
ending are	QQJPOOXPO
ending ari	OTUKPOPON
ending arl	QNQJQPQRR
ending aro	RMJISSRSR
ending arp	MTWNOOOON
ending arr	NNUWONONO
ending ars	MQSPNNTPO
ending art	MNTQONSNQ
ending ary	TTLMOMORP
ending asa	MPVPOPPOO
ending ase	TPQQOOONO
ending ash	SIQHPPQQY
ending asi	NWMSOOOOO
ending ask	TNNMPQPPQ
ending aso	PYMLPPPOP
ending ass	XSHPOQONO
ending ast	PNNWOOPPO
ending asy	OTUMOOOOO
ending ata	OKWLQQQPP
ending ate	QMTOQQOOO
ending ath	VNUPNNOMN
ending ati	MNSTPOPOP
ending ato	ROTMOPPPP
ending atr	NPUOPPPPO
ending ats	OPRNSOOOO
ending att	MYTMOOOON
ending aty	N[ULPMQMM
ending au	WPQLNPPPO
ending aul	JWKTPPQOP
ending aur	NOXNOPPPP
ending aus	MTUNOPPNO
ending aut	SQNLQPPPP
ending ava	TPJNQQQQQ
ending ave	MMOUORPQO
ending avg	PUNOOPPOO
ending avi	NZNNOPPOO
ending avy	OPTNPPPPP
ending aw	TLMNQQQQQ
ending awa	NNMWPPPPP
ending awi	KYLQOPPPP
ending aws	OSKLQRPRS
ending aya	ORVOOOOOO
ending aye	UKLLQQQSQ
ending ays	PNWOPPONO
ending aza	OLQUPPPOP
ending aze	OMTLPQQQR
ending azi	LQKVRPPPO
ending azu	NONXOPPPO
ending azy	TNMNQQQQQ
ending b	VUNNOOONN
ending b.	PMMVPPPPP
ending ba	NOPKQQQSR
ending bad	NOQTOPPOP
ending bah	LMMYPPPPP
ending bai	NOOTPPPPP
ending bal	QWLNOPPPP
ending ban	NSPPQOOOO
ending bao	MSNVOOOOO
ending bar	QUJQPQPPP
ending bas	RTLNPPPPP
ending bay	JNRYPPPOO
ending bbc	OPSQOPPPP
ending bbq	SMTLQOQOP
ending bby	OUPJPQPPP
ending bcc	QOTOOOPOO
ending bce	UKIJRRSSS
ending be	UOOPOPPOO
ending bec	LPLWPPPPP
ending bed	UMLMPQQSP
ending bee	ORRMPTPNO
ending bei	SQLTOPPOO
ending bek	SONNPPPPP
ending bel	ULMSPPPPO
ending ben	PRKLQRQQR
ending ber	PSPTOOOMO
ending bes	SLRIOUVNO
ending bet	QLXPOOPON
ending bey	RPJKRRQTQ
ending bia	RLNUOPPPP
ending bic	XONMNPPPP
ending bie	QUMNPPPPO
ending big	TLSNOPPPP
ending bin	NTMXPOOMO
ending bio	NXPNOPPOO
ending bis	UNOMPQPPP
ending bit	WOIQQPPPP
ending bja	ONOUOPOPP
ending bjw	TONOPPPPP
ending blb	NOVOOPPPP
ending ble	TROJOOPOT
ending blm	RMUMOPPPP
ending bly	MORWPNONO
ending bnb	NOVNOPPPP
ending bob	RTNMPQPPO
ending bon	MNRROPPPP
ending boo	TLNNPOPUP
ending bor	SOTNOPPNP
ending bow	TOLSOPPOP
ending box	NMPLPMOSY
ending boy	PSKLPQPPV
ending bp	OPTOOPPPP
ending bpi	LOXOOPPPO
ending bps	XOMNPPPON
ending bra	WOKJSQPQQ
ending bri	OPOOOOOOV
ending bro	RMKLQQTRS
ending bt	OOSOPPPPP
ending btw	QSNOPPPPP
ending buk	UKJQQQQQQ
ending bul	OQSROOOOO
ending bum	SLJJPSTSR
ending bun	MXNNPPPOP
ending bus	MRUONPPPO
ending bwe	MMVQOPPPP
ending bya	RMIRRQQQQ
ending c	VLMTPPPOO
ending c.	QMMSQPPPQ
ending c14	TNMOPPPQQ
ending ca	TKNLRQPRQ
ending cah	PVNNOOPPP
ending cal	ZLQKPOPNP
ending cam	PLMNQQQWP
ending can	NORNWOOOO
ending cap	QLTNPPPPP
ending car	OLRQOOUOO
ending cas	RMJWPPPPQ
ending cat	RMLPPQQRP
ending cbb	UNMOPPPPP
ending cbi	MOVOOPPPO
ending cbs	NPUOOOPPP
ending cca	NSTOOPPNN
ending ccc	NMWMPQPPP
ending cci	OVOOPOPOP
ending cco	QLYQPNPNN
ending cd	VONNPPPPO
ending ce	UKKLRRQRR
ending ced	VMLNQQQQQ
ending cee	RKRKQQQQQ
ending ceh	TNLSOPPPP
ending cer	SNQJPOPUP
ending ces	SOQLQPOPQ
ending cey	OXNNOPPOO
ending cfc	PPRKPQQQQ
ending cfl	RMMKQRRQR
ending che	RVQLOOPMO
ending chi	PRJTPPQPP
ending cho	LXTOOOONN
ending chs	MORNTPPPP
ending cht	NUOOPPPOP
ending cia	RRSNNOOOO
ending cil	PORKPPPRP
ending cis	NUOTNOONO
ending cke	PUONPPPOP
ending cki	TSNOOOPOO
ending ckk	VMKJQRQSR
ending ckr	QMSMPQPQQ
ending cks	RLVMNPPPO
ending cky	RRRRMOONN
ending cle	PKTLPQQTO
ending cmp	LUSNOPPPO
ending cna	NPUNPPPPP
ending cnn	RNSNPPPPP
ending co	POVNPOOOO
ending com	OOVNOPPPP
ending con	SQISOUONN
ending cos	PLYVONOLN
ending cow	QOMSPPPPP
ending cox	QWLNPPPPO
ending cp	QORLQPPQP
ending cpa	QNQLQPQQQ
ending cps	VLKKQRRRR
ending cra	NMWSOOOOO
ending cts	YIJKSRRRR
ending ctv	OOSOPPPPP
ending cue	WNNOOPPPP
ending cum	OLRSPPPPO
ending cun	NPMWOPPPP
ending cup	SPRJOVONO
ending cus	NVMROPPPP
ending cut	NNOXOPPOP
ending d	UMNOPPPPQ
ending d.	SJJJSSSTR
ending da	PNTMPPPPP
ending dab	ONTNQOQOP
ending dad	OPMUPPPPP
ending dah	WNMNPPPPP
ending dai	QQMKQQQRQ
ending dak	OWVJOOONO
ending dal	MXLMPQQPP
ending dam	MWNQPOPOO
ending daq	NNWNOPPPP
ending dar	VIJJSRRRS
ending das	QMTNNOOOU
ending day	VPNJOQOUO
ending ddy	KVRROOOMO
ending dea	TIHJUSSRT
ending dec	OKVLQQQQQ
ending ded	VOOPOOPOO
ending dei	PWMMPPPOP
ending del	QUKJPQQSO
ending dem	PPTMSOOOO
ending den	LXPTNOONN
ending deo	VPNOOPOOO
ending der	TSNMPONRN
ending des	ROQPNOPUN
ending dev	RSKNQQPPQ
ending dex	QURLNQPON
ending dey	OYNOOOPNP
ending dez	OWNNPOPOO
ending dfg	SNOOQPPPP
ending dge	OQMVOQPOO
ending dhi	LTMTPPPOP
ending dia	QNTQOOOOO
ending dic	PWLRLPPPP
ending did	TRLMPPPPQ
ending die	TQKLQQQQQ
ending dim	TSLMPPPPP
ending din	KXWJOPPNO
ending dio	TIPPPQQPP
ending dis	MUSNQPPOO
ending dit	PKTLPPQQQ
ending dkk	UMLMQQQQQ
ending dle	QQQMPPPPP
ending dly	YLLLPPPRQ
ending dm	PKPKSRRQR
ending dna	YOKNPPPPP
ending dnc	OPUOOOPPO
ending dns	XJIJTRQSR
ending doa	SMLSPPPPP
ending dof	OTOOPPPOP
ending dog	VTLNOOPON
ending dol	PLPMNVOUO
ending dom	RTORNOOON
ending don	LQNVOQPOO
ending doo	PKSKPQSSQ
ending dor	KWJUPPPOO
ending dos	UKLQPQQQQ
ending dow	QXRLOPONO
ending dp	NVLMQQQPP
ending dra	NQSSONOON
ending drc	NPRSOOPOO
ending dre	MTTQOOONO
ending ds	NNQOOOOOX
ending dvd	YNMMPPPPP
ending dze	QWONPPPMN
ending e	WNNNPPPPP
ending e.	UQKJQQQQQ
ending e3	OOPOOVPPO
ending ea	VKJLRRQRR
ending ead	WLPOPOPPP
ending eaf	NVOOPPPPO
ending eah	XKRLPOPPP
ending eak	ONSOOPPSP
ending eal	PMQRPQOPQ
ending eam	SJKIRSRTS
ending ean	TMJOXPOON
ending eap	TMMMQQQRQ
ending ear	XLMNPRSLO
ending eas	TMMTOPPPO
ending eat	UPRPNNOPN
ending eau	NVNPPOOOO
ending eba	PUMOPPPOQ
ending eby	STKKOOPUO
ending eca	OWQNOOOOO
ending ecb	NOUOOPPPP
ending ece	LNSTOPPPP
ending ech	NPQPSTONO
ending eck	UQOOPPPOO
ending eco	SRJKPQQSP
ending ect	QPTRPMTNL
ending eda	KSUQOOPOO
ending edo	PLPMQQRRR
ending eds	TNPOPPPPP
ending edy	QUNNPOPOP
ending eed	MSSQPPPPM
ending eee	RTJKQQQQQ
ending eef	MXUNNOOON
ending eek	NMMMXQOSN
ending eel	WMMNQPPPP
ending een	XNLPOPPOP
ending eep	RTMOOUNNN
ending eer	WNLNQPPOQ
ending ees	ULSLPPPPP
ending eez	TMJJSRRQS
ending eff	LUUNOOPPM
ending efs	ROUMPOPOP
ending eft	WLWMPNOMO
ending ege	RLWNPNPOP
ending egg	QUKKQQPPR
ending ego	RNTPOOPOO
ending ehe	UNMLPQQQQ
ending eid	SSTMOMONO
ending eii	OOOUOOPOP
ending eil	QXLMPPPNP
ending ein	MVOOOPPPO
ending eir	PUNNPPPPP
ending eit	TSLLPPPPP
ending ejo	PNKPQRRRQ
ending eki	NYLNPPPOP
ending ela	QMLXNPPPP
ending eld	NUNTOOPOO
ending elf	PQLTOOQQO
ending eli	QQMPTOOOO
ending ell	KUOPPPPPP
ending elo	RSKKOQPQS
ending elp	TMMNQQPQQ
ending els	QTQOOOPNO
ending elt	LTRPPNSMO
ending ely	XMMOPPPPP
ending ema	RLSKQQPPQ
ending emp	SSKKQQQQQ
ending ems	NJUNRQQQP
ending emy	LLSROOOWO
ending ena	NUMUPNPNP
ending end	QQKWOOOOO
ending ene	OUHTPONTP
ending enf	ROUPOOOOP
ending eng	LUM[NNOMN
ending eni	RUMMOPPPP
ending enn	NZMMPPPPP
ending ens	PSSPOOONO
ending ent	SOPNNQOQO
ending enu	RKQKPQPTR
ending eon	POPSPPPOP
ending epa	LNWOOPPPP
ending eph	PSOOPPPPP
ending eps	YLKMPPQPQ
ending ept	RLSLQQQQP
ending er	TMNMQQQQQ
ending era	SLRONNNSS
ending erb	NOMMXPPPP
ending erd	VPMLPPPQO
ending ere	TPPQPNPNP
ending erg	KTLRPQPRP
ending eri	LVWMOOPON
ending ern	RXRHPOONO
ending ero	OVOHPPPTO
ending ers	RQRLQOPRN
ending ert	NTOSPOPNP
ending eru	NOKXPPPPP
ending ery	QTOPPOPNP
ending ese	POMOWOOPO
ending esh	MNLZPPPOO
ending esi	MSNWONPOO
ending esk	WLHJQSRSQ
ending ess	TMSLOOPRO
ending est	QOOROSPOO
ending et	XOLNOPPPP
ending eta	ZOQNNONON
ending ete	OTSLOQPPO
ending eth	MTMUPPPOO
ending ets	QKULVPOOO
ending ett	OYJOPPPOP
ending ety	POUNPOPOP
ending etz	STNLOPPPP
ending eu	MPUPOPPPO
ending eum	PORZOMONM
ending eus	QTRLPPPOO
ending eva	NTNRPPPOO
ending eve	OWQJOUONO
ending ews	PNTNRPPPP
ending ext	SNUMOPPNP
ending eye	MLUUMOOSO
ending eys	LTTQNPONO
ending f	RLRMQPPPQ
ending fa	MNVOPPPPP
ending fah	NTTMOOPOP
ending fam	POWNPOOOO
ending fan	RQLLPSQQQ
ending fao	NOUOPPPPP
ending far	UMRROOONO
ending fat	PRLMSQQPQ
ending fax	NMUROPPQO
ending faz	NUNOPPPPP
ending fb	QMPMQQQQQ
ending fbi	MOWOOPPPO
ending fc	PNSMPQQPO
ending fda	MPWMPPPPO
ending fdi	TMSMPPPOQ
ending fdp	MPUOPPPPO
ending fed	OLTLQQQQQ
ending fee	TLSLPPPPP
ending fer	MXRMOPPOO
ending few	TMLMQQQQR
ending ff	VNLMPQPPR
ending ffe	LUSMPPQOP
ending ffs	RTLOPPPPP
ending fic	QTKSOPPOP
ending fin	NWULOOPOO
ending flu	QNLVPPPPO
ending fly	PTNOPPPPP
ending fm	RMPLQRQQP
ending fna	NOOUOPPPP
ending fon	SMIJSSRTR
ending for	WLKLQQQQQ
ending fox	QQWLOOPON
ending foy	PWNOOOPOO
ending fri	SRKKQPPPT
ending ft	PMQNRPPRQ
ending ft.	WJLKQRQRR
ending fta	SORNNOUNN
ending ftu	NOWNOPPPP
ending ful	WMNNPPPPP
ending fun	RLLSPQQQP
ending fur	RMNVNSOON
ending g	RLRMRPRPQ
ending g4s	NOVOOPPPO
ending g8	MPVOOPPPO
ending gaa	PPRLPPPQR
ending gal	OOMWOPPOP
ending gan	LUQPOOPOO
ending gar	UTLKPPPPO
ending gas	PMQTOPPPO
ending gbo	ORMTPPPPP
ending gby	UOMLQPPPP
ending gdc	PPNOOVOPO
ending gdp	YOLOOPPOP
ending ge	MVTMPOPNO
ending ged	PONOPPOVP
ending gee	RRLTNPOQO
ending gel	MVSMPOPOO
ending gen	KRWOOPPPO
ending ger	RTOLPPPNQ
ending ges	VKRQOOOOP
ending get	RRTNNTMNM
ending ght	TOLNOQPTP
ending gia	SLMQQPQPQ
ending gic	PQTTONNMO
ending gie	QQLJRRRRP
ending gin	OKTNQQQPP
ending gis	TTJJPQQQR
ending gle	QLUNPPPQP
ending gly	YLKLQQQQQ
ending gm	MPSRPPPPO
ending gmt	VONOPPOOP
ending gns	QJVMPQQPQ
ending go	TOOOPPPOP
ending gob	NVOOOOPPP
ending god	SRJNPPQQP
ending gon	NMSTOPPPP
ending gop	MOXNOPPPO
ending gos	RQOUNOOOM
ending got	TSKMQPQPO
ending gow	RMKTPPPQP
ending grf	TMLLQQQQR
ending gry	XLKMQQQQQ
ending gsm	RNOMPYNON
ending gti	OPNWOOPOO
ending gua	MMMXPPPPP
ending gue	PQSOPOPOO
ending gul	RRKMPQPQQ
ending gus	MSVNOOPOO
ending h	TMSMPPPOP
ending h17	UMNNPPPPP
ending ha	TLKKQSRQS
ending had	RMOTPOPOO
ending hah	SNLVPPPOO
ending hai	PRLPSPPOP
ending hal	PQWKPOPPO
ending ham	MUMSPPPPN
ending han	NULQROOOO
ending hao	MWNMPPPPP
ending hap	QMKRRQQQQ
ending har	SPMQPPPPP
ending hat	QKRNOPPOV
ending haw	NYMNPPPNP
ending hay	TQLMPQQPQ
ending hbo	NPVNPPPOO
ending he	VMLOQPQQQ
ending hea	NWMTPOOMO
ending hed	YNNNOPPMP
ending hef	SNNOPQPPQ
ending hel	SSMRPOOON
ending hem	PONTPPPPP
ending hen	QRKPTPPOO
ending her	USLOOPPOO
ending hes	SUIKQQPRP
ending het	MXLOPPPPP
ending hev	QSJMPRQRR
ending hey	WMLKQQQQQ
ending hha	VJKKSRQRR
ending hhh	WIJIQRRTS
ending hi	UNNNPQPPP
ending hia	NLJURQQQQ
ending hic	WMKMQQQQQ
ending hie	LWOOPPPOP
ending hig	ONQNXOOOO
ending hil	PXLNPOPOP
ending him	TTLMPPPOP
ending hin	TTPSNNONN
ending hio	QMMVPPPPP
ending hip	LKOONZVOM
ending hir	OULTONPPO
ending his	TLPUOOPOO
ending hit	WMLLPQQQP
ending hiv	VOOMPPPPO
ending hke	QTNNPPPPP
ending hly	XMPMPOPPP
ending hmm	VLKMQQQQQ
ending hmv	NOUNPPPPP
ending hne	MONXPOPNP
ending ho	RSKIQPQVP
ending hol	MULNPSQPP
ending hon	NYRMPNOON
ending hoo	RNSKQPQPP
ending hop	NQYMOOONO
ending hot	ULQNPPPPP
ending hou	KMNYPPQPP
ending how	SMROOTOON
ending hoy	TIKKRRRST
ending hru	OVNMPPPOO
ending hts	SOPOOOOTP
ending hty	RMNTPPQQO
ending hu	MWNNPPPPP
ending hua	MPUPOPPPO
ending huh	ULLLRQQRR
ending hur	PTKRRPPOP
ending hwe	TRNOOOPOO
ending hyr	PUNOPPPPO
ending i'd	XNNOOOPPO
ending i'm	YMNNOPPOO
ending ial	RQOMPPPQP
ending iam	O\\LLOPQON
ending ian	RNNPVOOOO
ending ias	KURUNOPNN
ending iba	RSUJOPPOO
ending ibe	NVQOOPPOO
ending ibm	NPUNOPPPP
ending ibo	LNWSOOPOO
ending ica	PQNVOOOOO
ending ice	SSSMOOONO
ending ich	OTPSOOPNO
ending ici	QLRKPORPT
ending icj	QOTNPOPPO
ending ick	PWNNPOPOP
ending ico	NLQWOPPPP
ending ics	SKUJRUONO
ending ict	OSPTPOOMO
ending icy	WLMOOQQPP
ending ida	PMUROOOOO
ending ide	PUMPNQPOO
ending idi	OVNNVNONO
ending ids	VJSKQQPPP
ending ied	]KLLOPPOR
ending ief	VMRMPOPOP
ending iel	OWMMPPQPP
ending ien	RTLMPPPRO
ending ies	SKSNRQPNQ
ending iet	VNMMRPPPP
ending iev	MLUUOPPOP
ending iew	JKTPNROTS
ending if.	NOOWOOPOO
ending ifa	NOVOOPPPP
ending ife	WKRPPPPMO
ending iff	QULPOMONU
ending ift	QWMMPPPOO
ending igh	UNNSOOPOO
ending ign	TOQLQPPNP
ending igo	NNSROPPPP
ending igs	MONNYPPPP
ending ii	NRJLOSVTN
ending iii	MVNOOOOOU
ending iin	VMIJRRQSR
ending iji	SOMROPPPP
ending ike	LSPXPOOLP
ending iki	ONUMPPPPP
ending ila	NSLWONPPP
ending ild	TOUMOOOOO
ending ile	OTSNOOOPP
ending ili	OXMMPPPOP
ending ilk	PWMNPOPOP
ending ill	NTNRONRPN
ending ilo	QUMNPOPPP
ending ils	VPNNMPPPP
ending ilt	TONOPPPPP
ending ily	URROPNOKP
ending im	VKMMRQQQQ
ending ima	OVMUNOONN
ending ime	UNRKPPPOQ
ending imf	MPUOOPPPP
ending imi	SSLTOOONN
ending imo	OUSLOOPOP
ending ims	ULPLUPPPO
ending in	XNMMPPPPP
ending ina	PNNWOQOOO
ending inc	MNXMPPPPP
ending ind	WOKLOOVOP
ending ing	VPNNOOORO
ending ini	SPLKRQQRR
ending ink	XJLMPPQQR
ending inn	TKLJSQQTR
ending ino	LRLUSPPOP
ending ins	NNURONORN
ending int	TNQOPPPOP
ending ion	TMTNOROMP
ending ior	QMQHPRRQS
ending ios	STJQOOPOR
ending iot	PPMMXPPOO
ending ips	OQULOTONO
ending iq	TMLLQQQQR
ending ira	OTNNPPOQQ
ending ird	UKIJRSRSS
ending ire	NKQVPQOPO
ending iri	OTKKQQQRS
ending irk	MVMNPPPPP
ending irl	NSMTOQOPO
ending irs	QMTLOQPRO
ending is	QLOLQQQRS
ending is.	OPOTOPPPP
ending isa	QLRLPPQPU
ending isb	VMKMPQPQR
ending ise	NTMHORQNX
ending ish	UMLOUOOOO
ending isi	SLVPPOOON
ending ism	ZOMIOPPQP
ending iso	TIPJQRRRR
ending isr	OPOPOOOOV
ending iss	QNLTTPPPO
ending ist	QRMKUNTPO
ending it	YNMMPPPPP
ending ita	MMLLRQRXP
ending ite	RSNNSOOOO
ending ith	LXQNOPPOO
ending iti	MMRUMPQPP
ending ito	MRWTNOOMN
ending its	KXJLTPQQP
ending itt	LTTMPPPOP
ending itv	LOWNPPPPP
ending ity	OKUQONUMO
ending itz	LVJXOPPON
ending ium	NLSVOOPOP
ending ius	SWHKPQQPP
ending iv	SRMMPOPOS
ending ive	ULTNRMPPN
ending ivu	NOMWOPPPO
ending ivy	RLPJQRQQR
ending iya	UKMTPPPPP
ending iz.	NPOVOPPOO
ending ize	NKQONPUUN
ending i’d	WOOOOOPOO
ending i’m	YMMNOPPPO
ending j	UMMMQQQQQ
ending jad	PSRLPPPPP
ending jaf	NONUPPPPP
ending jah	LSLWPPPOO
ending jan	YKLSOPPOO
ending jda	MXMMPPPPP
ending jee	MWONPPPOO
ending jet	NM[LQOQNP
ending jgb	WONOOPPPO
ending jim	PWNNOPPOO
ending job	YLKMPQQQP
ending jor	XLNMPPPPP
ending joy	QUNOPPPOO
ending jr	OWNOPOPPN
ending jr.	OXMOPOPON
ending jvj	SOOOPPPPQ
ending k	UNNMQPPPQ
ending kal	SJJQRQRQR
ending kan	TVOPJOOOO
ending kat	PVNMPPPOP
ending kay	QSOOPPPOO
ending ked	VLLMQQQQQ
ending kee	QRQSONONO
ending kel	RSKLPQQQQ
ending ken	MXMMOPPSP
ending ker	QTSKPOPOO
ending kes	WPMHRPQPQ
ending ket	RMPTOSNNN
ending kev	PULMQPQPQ
ending key	PSQTNOONO
ending kfc	NPTOOPPPP
ending kia	MPRSOPPPO
ending kie	QTLLPPQRP
ending kim	ROLSQPPPP
ending kin	OWMNPPPOP
ending kip	MOXOPOOPO
ending kkk	QNTNPPPQP
ending kly	NUWNONNOO
ending kok	RMLMQQQRQ
ending kos	MQYNOOPPM
ending kov	M[MMPOPPO
ending kpa	OOVNOPPPP
ending kr	UNMNPPPQP
ending kuk	OPOTPPPPP
ending kul	PVOMPPPOP
ending kyb	ONVNOPPPO
ending kyi	PPNVPPONO
ending kyo	MNOWPPPPP
ending l	SKLKRQRRS
ending l.	RKKQQRRRQ
ending l2	TMMLQPPPS
ending la	POMTPPPPP
ending la.	OONTOPPPP
ending lad	WKKLRQQQR
ending lag	RMKLQPPPX
ending lah	OTUJOPPPO
ending lai	OTOSOOPNO
ending lal	MWOMPPPPP
ending lam	MSKSRUONN
ending lan	NPQSROOON
ending lar	SRQKORQON
ending las	STKPPPPOP
ending lat	NUUNNPPOO
ending lau	RQLQQQPOP
ending lav	OPONTPPPP
ending law	STQTONKOM
ending lay	PUTKOPPNO
ending lce	OUOOPPPOP
ending lco	MNXNOPPPP
ending ldp	OPUNOOPPO
ending lds	LPQSPPPQP
ending lea	OYNMPPPNO
ending led	WLKMPQPPR
ending lee	NULPQPQOP
ending leh	TTMLPOPOO
ending lem	UKLRRPQOQ
ending len	QRMMQQQQQ
ending leo	RPKJQRRQR
ending ler	NUNNOOPTO
ending let	SMWKPPOON
ending lev	NYMNOOPOO
ending ley	NSTOPOPNO
ending lfa	PKJVQQQQQ
ending lhi	NPNTPPPPP
ending li	NWNNOPPPP
ending lia	MQSROOPOO
ending lic	MNSPVOOOO
ending lid	OMSTOPPPN
ending lie	KVPMOPPTO
ending lif	NVMOPPPPP
ending lig	OVNOOOPPP
ending lik	OVNNPPPPP
ending lim	QNSPROOOO
ending lin	JVPSPPPOO
ending lip	OWKMPPPQQ
ending lis	KQNTSPPOO
ending liu	NVNNPPPPP
ending lix	MUVMOOOOO
ending lks	WLKMQQQPQ
ending lla	NRMLQUQPP
ending lle	MOFURQQTP
ending lli	MTRJQRQOQ
ending llo	NSLUNVNNN
ending lls	OTTNOOPOO
ending lly	SVMOOOOOO
ending lma	TPROPOONO
ending lms	OOWNPOPNO
ending lo	VMJJRSRPR
ending log	TOLMQQQQR
ending lol	YLNMPPPPP
ending lon	QVHVPOPNN
ending lop	XMMMPPPPP
ending lor	TRPKPPPOP
ending los	N[NMPPPNO
ending lot	SONOPPPPP
ending low	PRLUNNOSM
ending lsa	NSIXOPPPO
ending lse	QOUNOPPPO
ending lsh	KTMQSPPPO
ending lst	UONPNPPPP
ending lta	OOVMPPPPP
ending ltd	NPWOPPPON
ending lth	RLVNPOPOO
ending lto	OUKUOPPNO
ending lts	UNRKOPPPO
ending lty	NSLKPRQSQ
ending ltz	PVNNPPPPP
ending lu	TOKJRRQQR
ending lub	PNURPMONP
ending lue	SLULPPPPP
ending lum	XSLLPPPOO
ending lur	RIOKRRRSR
ending lus	PNVQNOOOP
ending lva	OVNOPPPOP
ending lvo	PVNNOPPPP
ending lyn	NXMPPPPOO
ending m	QPKLRQRRS
ending m1	OPNUPPPPO
ending mac	MKSLOPPOY
ending mad	RQWKPOOON
ending mah	OVOMPPPOO
ending mam	PMNYPOONO
ending man	QUMIROOSQ
ending mao	WKKJQRRRR
ending mar	SRJTPPPOO
ending mas	QPPNOTPOO
ending mat	MUTMOOOOP
ending max	UJTJPQPPQ
ending may	OYLNPOPOP
ending mba	NUKSOPPPP
ending mbo	NPNUPPPPP
ending mbs	OUKLNRQSQ
ending mci	NOWOOPPPO
ending md	RLKORRQRR
ending mda	LVTLPPPPN
ending me	SNMNPPPVO
ending mea	NULSOPPPO
ending mec	SLPKQQQRP
ending med	SSMMPPPQP
ending men	ULHQTQPPP
ending meo	QULKQQPPQ
ending mer	VWNMONPMO
ending mes	QORKPTPPP
ending met	MMUUOPPOO
ending mh	UNLMQQQQQ
ending mhr	NWKNPPQPP
ending mic	TNKRRPPPP
ending mil	MOXMMPQPP
ending min	UJPMRQQPP
ending mir	ROLUOPPOP
ending mit	MMPORQPTP
ending mix	RSLMPPPPP
ending mlb	NPUOPPOPP
ending mma	SMLLQQQWP
ending mmm	WJKLQQQSQ
ending mmy	QVLMOPTOO
ending mn	TOLOPPPQQ
ending mo	MTNUPPPNO
ending mod	QNRLPQQQQ
ending mon	ONOGRRRSS
ending mos	OYMNOPPPO
ending mov	OPMTPPPPP
ending mpi	TNLMQQQQR
ending mps	XNMOOPPPO
ending mro	OQULPPOOP
ending mrt	TPPOPPOPO
ending mt	SONOPPPPP
ending mtv	MOYNPPPOO
ending mum	VMLMQQQQQ
ending mus	RSLIPRQQR
ending mvp	TMLMQQPQS
ending my	VLLMQQQRQ
ending mym	TLMMQQQQR
ending n	TNLRQOOPP
ending n't	XLMMPPPQQ
ending naj	TRKJQQQQQ
ending nak	OUOOPPPPP
ending nal	TNSPRMONO
ending nam	NNMYPPPPO
ending nan	STQLOPPOO
ending nao	POTNPPPPP
ending nar	MTJTPQPPO
ending nas	NTNUOOOOO
ending nau	LTOWPNOON
ending nay	RRKMQQQPQ
ending nba	NPVNOPPPP
ending nbc	NOWNPPPPP
ending nc.	MM^NPOONN
ending nce	SSQNOQOMO
ending nch	QQPPTOONO
ending ncy	POSMPPPPQ
ending nda	VSNLNOOSO
ending nde	VSNLOOPOO
ending ndi	KOJWQRQQQ
ending ndo	NNQPOPPPT
ending ndp	KOWOPPPPP
ending nds	PQRROMOTM
ending ndu	MLOUTOPPP
ending ndy	KSRTNPPON
ending ned	XLMNPPPPP
ending nee	NWNMPPPOP
ending nel	QPUPPOONN
ending nen	VSLJQPPPO
ending ner	PSOMOQPPP
ending nes	IRUPNOOOU
ending net	RTRQNNOON
ending nev	NXONPOPOO
ending new	VOMOPPOPP
ending nex	RNQOOOOOV
ending ney	KTTQOPPOO
ending nez	LYNOOPPOO
ending nfc	MMZNOOPPP
ending nfl	OOSNOQPPP
ending nga	NNQUOPPPO
ending nge	TKPWOOPNO
ending ngh	NWMMPPPPP
ending ngo	PNJYPPPPP
ending ngs	TMSPONORO
ending nh	NPNWOPPPO
ending nho	MXONOPPOP
ending nhs	NPUOOPPPP
ending nia	NNNXPPPOP
ending nic	OOQPWOONN
ending nie	RVLLQQQMP
ending nik	RTKSPPPNP
ending nin	SNLMQQQRQ
ending nis	WOMOROONO
ending nix	SNMTOPPPP
ending njo	OUOOPPPOP
ending nka	NRLUPPPPP
ending nke	MWNNPPPPP
ending nks	TMMPPPPQQ
ending nl7	SOOOPPPPP
ending nly	VMMNPQQPP
ending nna	NWMOPPPPP
ending nne	MZLLOPPQP
ending nni	RSMORPOOO
ending nnn	UJIJRSRTT
ending nny	PMGQQRRSS
ending no	ULLMPRQRR
ending no.	WOMNPPPPO
ending nor	TQKTPOPON
ending nos	RLMLWPQPP
ending not	UNKNPPQQP
ending nov	NUMMPTPOP
ending now	TOPLOOOTO
ending nra	OOVNPOPPO
ending nrl	ROQLPQQQP
ending nry	MVOOOPPPP
ending nse	SQRPMOOPO
ending nsk	LORUNPPPO
ending nso	NUNVOOOON
ending nsw	KOSTPPPPP
ending nt	RMKQPQQRQ
ending nta	UIPPPQQPQ
ending nte	SWLLOPPOP
ending nth	XIIJRRRRT
ending nti	QWOMOOOOO
ending nto	KTPUNPPOO
ending nts	WLOLSOPOP
ending nty	OQOTPOPOP
ending nue	UKKOQRQQQ
ending nus	QNGHTRRSY
ending nut	ULJLQQQRT
ending nux	NOSOOOOOU
ending nw	TNNNQPPQQ
ending ny	OOOTPPPPP
ending nya	NOLWPPPPP
ending n’t	XLPMPPPPP
ending o	XNKOPPPPP
ending oad	TQKSPOOOO
ending oat	VMTLSNOOO
ending oba	NTLUOPPOP
ending obe	MVRMONUNO
ending obi	NONVPPPPP
ending obr	NPUOOOPPO
ending obs	TSJNPPPPQ
ending occ	OPSOOPPPP
ending och	MTMROPQPP
ending ock	RPOOPOOSO
ending oda	PQMSPPPOO
ending odd	OUNOPPPPP
ending ode	OWNNPPPOO
ending odo	MUNTOOPOO
ending ods	MZNLMNORR
ending ody	SPLNPPNTP
ending oey	MQTNNOOVN
ending off	UTKKPPPQO
ending oft	PQSNOPPPO
ending ogg	OVNNPPPOP
ending ogo	PTJRPPPPO
ending ogs	WMLLPQQQP
ending ogy	PPOJQQQQS
ending oh	UNOQPOOOO
ending ohn	NXNNPPPPP
ending ohu	NNNWOPPPP
ending oid	PIQKPQPP\\
ending oil	WLQMPPQPP
ending oin	XONNOPOOO
ending ois	KWPSNOONO
ending oit	SONVNONOP
ending ok	XLLPPPPOP
ending oke	ULJPQQQRR
ending oks	NTWNPOOMO
ending ola	TOMPPPPPO
ending old	SQPIPOOVP
ending ole	JWUKOPPPO
ending oli	QRLPPPPPP
ending olk	MSSROOPOO
ending oll	SVMMPPPNP
ending olm	KSQTOOPOO
ending oln	TRQLPPPOO
ending ols	QLPKPRRRR
ending olt	PVNMPPPPP
ending oly	TOOOPPPPP
ending oma	MTLSMPQPP
ending ome	USLRPOOMO
ending omg	VNMNPPPPQ
ending omm	NOXOOPPOO
ending omo	PQILPQPVR
ending omp	NOYNOOOPO
ending oms	QMQMOPOWO
ending ona	NSQOOPPPP
ending ond	MWLQPOPOP
ending one	OQOOMONQV
ending ong	TQJQNPPSP
ending oni	LXNOOPPPO
ending ono	MYNMOQPPO
ending ons	PQQKOSQQO
ending ont	PONXNMORN
ending onx	PPLTPPPPP
ending ony	NRVKPPPOP
ending ood	PPQWOOOMN
ending ooh	QRKKRQQQR
ending ook	MQRRQOPNQ
ending ool	SJUOOOPPP
ending oom	VPGQPPPQP
ending oon	UMPLOOPUO
ending ooo	SRLMQPQPQ
ending oor	OQLYOOPNP
ending oot	SRRJOPPPP
ending opa	SQNKQPQPQ
ending ope	ROMTOPPOP
ending opf	NVONPPPPP
ending ops	PMQKQRQQR
ending ora	SMTIQPQPP
ending ord	RQNTOOOOO
ending ore	MSMQONQNU
ending org	OPOSPOPOP
ending ori	OTIISRRSP
ending ork	PMRTPPONP
ending orm	UKJKRRRSS
ending orn	RONLOPPPV
ending oro	MVSQONONN
ending orp	JN\\NPOPOP
ending ors	SOSIPNRRO
ending ort	KUQVONOON
ending ory	MNPQVRONN
ending osa	LTSOPPPOO
ending ose	XTMLOOPOO
ending osh	RMMNOPQPV
ending oso	QRLMPPQQQ
ending oss	NSOUPOONO
ending ost	ROVLOOPOO
ending ota	MOLYPPPOP
ending ote	QIQSOTPQN
ending otm	WNNMOVNON
ending oto	UMLNQQQQQ
ending ots	OLNLWOPUP
ending ott	NZLMOPPPP
ending oud	SRKLSQRNQ
ending oul	MOMXOPPOP
ending oup	PPTKQPPPP
ending our	LPRNOSOSP
ending ous	QPONUPONO
ending out	WJRIPQPRQ
ending ova	NVKQPPPPQ
ending ove	NYMNOOPRP
ending ovo	MMTUOPPOO
ending ovt	YLMLPQPQP
ending owa	NONXOOPOO
ending owd	PVMOPPPOO
ending owl	NOMRPSPPP
ending own	RPNTOOPNO
ending ows	NMPMOQPOX
ending oxx	NRNOOOPOW
ending oyb	QMRNQPQPP
ending oyd	OXNNPPPOO
ending oyo	NYNMPPPOP
ending oys	UOSLQPONP
ending oza	NWNOOPPPP
ending ozy	SQNNPPQOP
ending p	ULQMPPPPP
ending pa	NNWNOPPPO
ending pac	VOROPNPNN
ending pad	WNMMPPPPQ
ending pal	POQSMQPPO
ending pan	LQPWNOPOO
ending pas	MNWNPPPPP
ending pat	QNOUOPPOP
ending pay	TOOPPPPNP
ending pbs	NOUOOPPPP
ending pc	VNQNPOPPO
ending pca	SNRLPPPPP
ending pcs	VOQNOPPPO
ending pct	SPNPOPPPP
ending pec	PPSOOPPPO
ending ped	WMLMPPQPQ
ending peg	OMNVPPPPP
ending pei	NTLSPQONO
ending pen	RSJLPWPOP
ending per	RQJNPQQQQ
ending pes	VPKKQQPQQ
ending pey	NL[MPPPNP
ending ph	TNMMQQQQQ
ending pha	NTMPPPPPP
ending phx	OOOVOOPPO
ending phy	PRLPOPUON
ending pia	KMPVPPPPP
ending pic	VNPONQPOO
ending pin	RSOLQPPOP
ending pkk	NPTOPPPPO
ending ple	UOPOOOPOO
ending ply	UNMOPPPPP
ending pod	OMQKOOPOZ
ending pon	ULTLPPPOP
ending pop	WKKLSQQQR
ending pot	MSQUNPPMP
ending ppa	N\\JMPPPNO
ending ppi	ULSRNOOOO
ending ppy	SOOOPPPPP
ending pr	XNKKQQQQR
ending pre	TPOOPPOPP
ending pro	QNOOOPPOW
ending ps	TNMNPQQQQ
ending psi	PVQLPPPOP
ending psp	OPLOPPPPW
ending pts	XPOMOPOON
ending pur	OUMQPPPPO
ending put	RLMJRRRRR
ending q	TMMRPPPPP
ending qis	MOML[PPPP
ending qld	MOMWOPPPP
ending qpr	PMUNPPPQQ
ending qua	NOTUOONON
ending que	TQKWOOONO
ending r	WNNNPPPPP
ending rab	ROPNSOPPO
ending rac	NUKNOPPWO
ending raf	LRSROPPOO
ending rah	SVMNOPOON
ending rak	MSNRPPPOP
ending ral	VMQMSOOOO
ending ram	NISPOONO[
ending ran	QMNUPPPPO
ending raq	OONWOPOPP
ending ras	MVTQOOOMN
ending rat	OQIQVPPPP
ending raw	PVNMPPPPP
ending ray	NQPRNOOTN
ending rbi	VUMNOOOOO
ending rbs	NLSLSPPRQ
ending rby	POMXPNPOO
ending rcc	NOUOOPPPP
ending rce	PQWMOOPOO
ending rch	VMRQOOOOO
ending rck	LMYOOPPPP
ending rda	PVMNPPPPP
ending rde	NYPNOPPON
ending rdi	NVOLPPPSO
ending rdo	OUONOPPPO
ending rds	PLQOQRVMN
ending rdy	SMHPQRQRR
ending rea	OOTROOPOP
ending red	SORPPOPNO
ending ree	SMTJOPPQQ
ending rek	PUMLPPPPP
ending rel	QOULQOPOP
ending ren	OXRMOOONO
ending rer	QUIJQRQRQ
ending res	YNLNORPNO
ending rew	OSJKQRQRR
ending rex	RLLNPRQPV
ending rey	QRMQOOPQO
ending rez	OWNOOPPOP
ending rfp	VLKLQQRQQ
ending rge	RUOSNNOMN
ending rgh	RHQPPQQRQ
ending rgo	PPUKPPPOP
ending rgy	NOYMPOPOP
ending ria	POOSOPPPP
ending ric	NQRTOOOOO
ending rid	RKRSPPPPO
ending rie	POKSQQQPQ
ending rif	VONTOOONN
ending rim	MSOUOPPNO
ending rin	MVTOOOPOO
ending rio	JQTVOOPON
ending rip	PPNUPOPPP
ending ris	MQPQOOPRP
ending rit	SJIPSPPVP
ending rke	NVNOPPPPP
ending rks	MXWIOOPNO
ending rld	UMKSPSPNO
ending rlo	RKRQPPPOQ
ending rls	RNNMROPTP
ending rly	VMMNPPPPQ
ending rma	PJSRPPQPP
ending rms	TOLSOPOPO
ending rmy	PMUNPPPPP
ending rna	MMSWOOPOO
ending rnc	MOTLOWOPO
ending rne	KUPRPOPPO
ending rni	OMQRPPPQO
ending rno	OSMKQRQPR
ending rns	WULMNOOOO
ending rod	NWMLPPONV
ending roe	OWMOPPPNP
ending rol	VLOKPPRRO
ending rom	MPUKPQPPR
ending ron	OYPKOPPOO
ending ror	OSWLPOOON
ending rov	SPPIPRQPR
ending row	YLLOOPPPP
ending roy	NVNOOOOTO
ending rp	VJIKRRQSR
ending rp.	MM[NPPPOO
ending rph	TONOPPPPP
ending rps	NOWNPOPOP
ending rra	LTOSOPPOP
ending rre	KWLSPPOPP
ending rry	NPSPOOPNS
ending rse	TQSJPPPOO
ending rsh	NRTUNNONN
ending rst	UQNPOPOOP
ending rt	XOKNPPPPP
ending rta	ONLYOPPPP
ending rte	QSLLPQQPQ
ending rth	LROUOPPPP
ending rti	OVNNPPPPP
ending rts	ONUPPOPOP
ending rty	RPVMOOOOO
ending rtz	MVOOPPPPP
ending rue	WMNMQPPOP
ending rum	PQMTPTNON
ending run	RKKPPRPUP
ending rus	RUPMNPPOO
ending rut	LSPUOOOPO
ending ruz	OUNROOOOO
ending rve	SOSROMONN
ending rwa	PPTMOPPPP
ending s	PNQSPPPOP
ending s.	ROLSPPPPP
ending sa	QLKQQQQRR
ending sad	PVMLPPPQP
ending saf	OTPOPPPOO
ending sam	RPLLRQQQP
ending san	RTKOPPPOP
ending sap	QMRLQQPQQ
ending sas	KRLSORQQP
ending sat	RTNLPPPPQ
ending saw	QNNUOPPPP
ending say	RSNOOOPPP
ending sbc	NOXLPOQPO
ending sby	LPSWNOPNO
ending sch	OULLRQQPQ
ending sco	NMRWOOONO
ending scu	NWNNPPPPO
ending sda	MPUNPPPPP
ending sea	NJWRPPPPP
ending sec	LWRNOPPOO
ending sed	VQJNOPPQP
ending see	ONRVPOONO
ending sel	MVNMQPPPQ
ending sen	OTWKOPPMO
ending seo	SLLLRQRQR
ending ser	TVPIPOPOO
ending ses	WPNJOOPUO
ending set	UKKSOPQQP
ending sey	HVROOPPSO
ending sfc	RILIRTSTS
ending sgs	NLWNPPPPP
ending sha	RXQKOOOON
ending she	TPNNPPPPP
ending shi	PQKSNQPQP
ending sho	VKJKRRRRR
ending shu	OMTQPPPPO
ending si	WLKJRQQQR
ending sia	ONNUOQPOP
ending sic	QOWKOOPOP
ending sie	QWKSMOPOP
ending sil	NOWOOPPOO
ending sin	NQMUOPPPP
ending sis	LMXLQSPOP
ending sit	MVRLPPPOP
ending six	UNROOOONP
ending ska	LQRROPPPP
ending ski	LVSNPPPOP
ending sky	MYMMPPPOP
ending slo	OPOSPPPPP
ending sly	XMMNPPOPP
ending smh	UMMNQQPQQ
ending son	MWPOPOPOO
ending sor	UJHNRRRSR
ending sos	RWSLNOOOM
ending sox	MMXNPPPPP
ending spc	NOVOOPPPO
ending spd	NPTOPPPPO
ending sps	XNKNNPPOU
ending sql	WKKKQQQQR
ending sra	NONVPPPPP
ending ss.	OONWOPPOP
ending ssa	MWHUPPQOO
ending sse	LRSUNOPOO
ending ssi	OYMNPPPOO
ending sss	RJMPRQQQR
ending ssy	MTLVONPOP
ending st	RLKVPPPPP
ending sta	NUWMOOOOO
ending ste	PSKKPRRRR
ending sto	RJWMOPPPP
ending sts	ZNNNMPPPP
ending sty	UQLNPPPPP
ending sul	MONXPPPPP
ending sun	NKTUPOPRN
ending sus	OSSMOPPPO
ending sut	VNJKQQQQS
ending t	RNRLPPPPQ
ending tad	VONNPPPPP
ending tag	[MPLPOPPO
ending tah	JMUXOPPPO
ending tal	SOVPNNONN
ending tan	SQLTNOOPO
ending tao	PSPPPPPOP
ending tar	PPSMOOONT
ending tas	NMXMPPPPP
ending tch	OOSMSPOQO
ending tci	ONWOOOOPO
ending td.	NOZNPOOON
ending tec	NJVLQRQQQ
ending ted	RNULPPPOP
ending tee	QPTLQPOOP
ending tel	TTLROOOON
ending tem	VNNNPPPPP
ending ten	QWJPOPPOO
ending tep	NO[OOOPON
ending ter	ONQQNMPRS
ending tes	ROMVNOOOO
ending tez	SSMJPQPPQ
ending tha	RJLRQRQRQ
ending the	QSKSPPPPP
ending tho	QMLVOPPPP
ending ths	OOWONPPOP
ending thx	XJKKRQQRR
ending thy	OVLMOPPQP
ending tia	MKJ]PPQOQ
ending tic	UNKOTPPPP
ending tie	NQSKPPPTO
ending tin	QWNNOPOOO
ending tis	NWRMNOPOO
ending tle	ORPTOPPOO
ending tly	VMNQPPPPP
ending to	TPKLQPPRQ
ending toe	QTNOPPPPP
ending tol	KQKZOPPOP
ending tom	QUSMPOOOM
ending ton	NSPQPOOPO
ending too	ULSNPOPPP
ending top	VMLOPPPPP
ending tor	TRNGPQQTP
ending tos	PUPLOPPPP
ending tou	MWONPPOPO
ending tra	NQNSOPPOT
ending tre	RMK[QNOOO
ending tro	PTQIPPQPP
ending try	RMQNPQQQP
ending tsa	OMWMOPPQP
ending tsd	WNMNPPPPP
ending tsk	MOMVPPPPP
ending tsx	MRRLPQPQQ
ending tta	OMTQOPOSN
ending tte	PYLKPOQOQ
ending tti	OSQJROQPQ
ending tts	LVLVOPPNP
ending tty	MTVNOOPOO
ending tuc	MPVOOPPOP
ending tum	NXMSOOONO
ending tus	OOONOQQSQ
ending tv	WNPMOPPOO
ending tán	RLLOQRQRQ
ending u	VNNNPPPPP
ending u2	ONWOOPPON
ending uae	OPOUOPPPP
ending ual	VRNNOOOOP
ending uan	LXKXNOPNO
ending uay	MRSROPPNP
ending uba	POKVOPPPP
ending ube	PMPMPOQOW
ending ubs	NLYNNPPPP
ending uch	UKTJOQQQQ
ending uck	RULLPQPQP
ending ucy	MWONPPPPP
ending uda	NOUSOOPOO
ending udd	PTOOPPPOP
ending ude	UOKMPOOTP
ending udi	WMMSLPPPP
ending uel	LXQNPPPOO
ending uer	OUNOPPPOP
ending ues	PPUMNNOVM
ending uez	NUROOOOOO
ending ufc	QKQLQRQRQ
ending uff	NMSXOOPNN
ending uge	TNTNOPOPO
ending ugh	QPNSOPPOP
ending uh	UMMNQQQQQ
ending uis	RPMPPNOOT
ending uit	SLQHVPPQQ
ending uja	LONXOPPPP
ending uk	PPNTPPPPP
ending uke	NTMSPOPOO
ending uki	POUOOPPOP
ending ula	SMKTQOQPP
ending uld	QQSNOOOPP
ending ule	VPNVNNNNN
ending ulf	QPJUNPPPP
ending ull	ONMXOPPPO
ending ult	YNRONOONN
ending uly	VNOPOOPPO
ending um	ULKKRRRRR
ending uma	LVUSNMONN
ending ume	NSLSPPPPP
ending umi	NUNRPOPOP
ending ump	OVPOOPOOO
ending un	NMUPOPPPP
ending una	QSITPPPOP
ending und	QNRVPMOMO
ending une	MMZJPQPPQ
ending ung	L[PMOOPNO
ending uni	OLRUOOORO
ending unn	NWNOOPPPP
ending uns	SQLMQPPQQ
ending unt	LURONOOSO
ending up	WNJLPPPVP
ending ups	PNPNPTPPP
ending ura	OQMUPPPOO
ending ure	TOQMONNTO
ending urg	NMMYOPPPP
ending uri	OOOWOPPPN
ending urn	WQJPPPPPP
ending uro	MNM[OPPNP
ending urs	TJTJPQQQP
ending urt	NNSUOOPOO
ending ury	TLRSOOOOO
ending us	QONUOOOOO
ending usa	MMSTPPPPP
ending use	NROUONRNO
ending ush	NWPMOPPOO
ending usi	OOUNPPPPO
ending uss	QWMNPOPOO
ending ust	PISPMYPOO
ending utc	WONOPOPOO
ending utd	MOWNOPPPP
ending ute	RMWKQOPOP
ending uth	MQRPOPPQP
ending uti	RRLOPPPPQ
ending uto	RLMUPQQOP
ending uts	VOOONPPOP
ending utt	RPLTPOPOP
ending utu	QULLSPPOO
ending uty	VOMNPPPPP
ending uvl	SOOOPPPPP
ending uxe	QLMQQPRRQ
ending uya	YKKJQQQRR
ending uza	NWNNPPPPP
ending va.	OOOUOPPPP
ending vak	QOLSQQPPO
ending val	OPNROVONO
ending van	PWLMROPNQ
ending vat	WNNNOPPOP
ending vds	VNNVOMONN
ending ved	SPOPPPPPP
ending vel	SLRJPQQQQ
ending ven	XNQQONONN
ending ver	QOHTPPPVO
ending ves	PNRLUOOSO
ending vey	OSOOONOOU
ending vez	PWOMPPPOO
ending vi	TJKKTRSRR
ending via	NNH[OPQQP
ending vic	OVKUNOPOO
ending vid	PYMOOOPPN
ending vie	TNOOPPPPP
ending vii	QLLMQWPQQ
ending vil	QKRLPQQRQ
ending vin	RSJKQQQQQ
ending vis	MWTLOPPNO
ending viv	MNSTPPPOO
ending voa	QNTNPPPPP
ending von	MOMXPPPON
ending vox	NOXNNPPOO
ending vp	WNOOPPPOO
ending vt.	NPOUOPPPP
ending vue	NPOXOOOOO
ending vvy	WMMNPPPPP
ending w	ULLLQQQRR
ending wa	NPNUOPPPP
ending wan	QMNSOPPSP
ending wap	TONNOOOUO
ending war	WRLLOSNQN
ending wat	QNTMPPPPP
ending way	MQQVOOOMO
ending wds	UOOPOPPPP
ending web	ROUOOOOOO
ending wei	PNRJQQQQP
ending wen	QUMMQPPOP
ending wer	TQNMOTOOP
ending wfp	NOTPPPPPP
ending who	OORKSPPPQ
ending wie	UNLJQQQQR
ending win	RULOPPPOP
ending wis	OVOOPPPOP
ending wly	VOOOOPPOP
ending wmc	OPTOOPPPP
ending wok	UQKKPQQQQ
ending woo	SSLOPPOPP
ending wow	WMNNPPPPP
ending wtf	UNMNPPPPP
ending wth	ULORPOPOP
ending wto	NOWNPPPPO
ending wwi	VLLNQQQQQ
ending x	SMLLQPPPX
ending xas	NOMVPPPPP
ending xd	UMLMQQQQQ
ending xel	PMOONPPPX
ending xie	NRWMOPPON
ending xon	NVONOPPOO
ending xp	NPMNPPPOX
ending xrp	XONNOPOOO
ending xx	VLMMQQQQQ
ending xzg	SNNNQQQQQ
ending y	VNMLPQPQQ
ending ya	VKLMRQQQR
ending yad	SOMMQQQPQ
ending yaf	NPVNPPPPO
ending yah	LOM[PPPNO
ending yal	TQJLQPQQQ
ending yan	QWKNPPPPP
ending yay	VLMMQQQQQ
ending yce	OTNOOOONV
ending ych	WNJLRQQQQ
ending yed	PWPPOOOOO
ending yer	MTOOPQPPP
ending yes	TQMNPPPPP
ending yev	NUTKPPPOO
ending yff	OVONPPPOO
ending yke	NUOOPPPOO
ending yle	NXISPPQNP
ending yme	UKJLRQQTR
ending yne	OSNLPQPRQ
ending ynn	PTNOPPPOP
ending yon	QMLWOPPPO
ending you	SQLMPPOUP
ending ype	RMTLPPPPP
ending ypt	OMUQOPPPP
ending yse	SSLLQQQPP
ending yyy	RRKKQQQQQ
ending z	TPLMQPPPQ
ending zai	NTMSOPPPP
ending zak	MWNNPPPPP
ending zan	ORKSQOPPP
ending zar	NYNLPPPOP
ending zer	QWOMOPPOO
ending zes	PONTPPPPP
ending zia	MNXPOPOPP
ending zie	PPRMPPPOP
ending zil	NNOWOPPOP
ending ziz	NVMNPPPPP
ending zni	OMMXOPPOP
ending zon	QMSQOPPPO
ending zov	NSLVOPPPO
ending zz8	SOOOPPPPP
ending zza	RPLRPPPPP
ending zzi	OYPNNOONO
ending áil	MOVOPPPOO
ending éin	PNTOPPPPP
ending ódź	OONVPPPPP
ending ’ll	\\MLNOPQOO
ending ’re	YMLOPPPPP
ending ’ve	ZKMNOPPPP
ends 'd	YMNOOOPPO
ends 'm	YMNOOPPOO
ends 't	XMNOPPOPO
ends 00	UOIJQRQQT
ends 01	SPKMQQQQQ
ends 02	NTSMOPPPP
ends 0i	TNNOPPPPP
ends 0k	SNOOPPPPP
ends 0m	SNNOOOONW
ends 0q	TNOOPPPPQ
ends 0t	UNNOPPPPP
ends 0x	TNNOPPPPP
ends 10	VTLMOOPOP
ends 11	NUSLOPPPO
ends 12	WKKMQQQQR
ends 14	WLKNQQPQQ
ends 17	UNMNPPPPP
ends 18	OTNVOONON
ends 19	POMVOPPPO
ends 1c	TNNOPPPPP
ends 1d	RPMNPQQQQ
ends 1o	TNOOPPPPP
ends 1s	SOOOPPPPQ
ends 1t	TNOOPPPPQ
ends 1u	TNNOPPPPQ
ends 20	OUNOPPPPO
ends 23	QRJMRRQRQ
ends 28	QTLNPPPPP
ends 2c	TNNOPPPPP
ends 2g	XNNNPPPPP
ends 2i	UNNOPPPPP
ends 2m	UNNOPPPPP
ends 2w	TNNOQPPPQ
ends 2y	TNNOPPPPQ
ends 2z	SOOOPPPPP
ends 31	TNNOPPPPP
ends 3a	VJKLRRRRR
ends 3c	TONOPPPPP
ends 3d	TNNOPPPPQ
ends 3f	TNNOPPPPQ
ends 3g	XNMOPPPPN
ends 3i	TONOPPPPP
ends 3j	TNNOPPPPP
ends 3q	TNNOPQPPP
ends 3w	TNOOPPPPP
ends 4a	ZLMLPPPPP
ends 4c	TOOOPPPPP
ends 4f	TONOPPPPQ
ends 4h	TNNOPPPPP
ends 4i	TNNOPPPPP
ends 4n	TNNOPPPPP
ends 4s	PNUOOPPPO
ends 58	SNNNQPPPQ
ends 5b	TNNOPPPPP
ends 5e	TNNOPPPPQ
ends 5g	XNONPPPON
ends 5i	TNNOPPPPP
ends 5q	TNNOPPPPP
ends 5s	PNRLOOPOW
ends 5w	TNNOPPPPQ
ends 63	TNNOPPPPP
ends 64	POMWOOPPO
ends 65	SOOOPPPPQ
ends 6c	TNNOPPPPP
ends 6f	TNNOPQPPQ
ends 6r	TOOPPPPPO
ends 6u	TNOOPPPPQ
ends 6v	TNNOPPPPQ
ends 70	UMNOPPPQP
ends 7a	TNNOPPPPP
ends 7b	TNNOPPPPQ
ends 7g	TNNOPPPPQ
ends 7j	TONOPPPPP
ends 7o	SOOOPPPPP
ends 7q	TOOOPPPPP
ends 83	TNNOPPPPP
ends 86	PVOOOOOOQ
ends 8c	TNNOPPPPP
ends 8j	TOPPPOPOO
ends 8k	TJKIRSSSS
ends 8o	TNNOPPPPP
ends 8t	TNNOPPPPP
ends 93	TONOPPPPP
ends 9b	TNOOPPPPP
ends 9c	UJJLRRQRS
ends 9d	TNNOPPPPQ
ends 9f	TNNOPPPPP
ends 9m	TNNOPPPPP
ends 9p	TNNOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SNNOPPPPQ
ends a.	LMUVOPPON
ends a4	TNNOPPPPQ
ends a5	TNNOPPPPQ
ends aa	OQNLOPPRU
ends ab	QMUNRPPON
ends ac	QLXKOOPSQ
ends ad	QMPTOPPPP
ends ae	POOTOPPPP
ends af	MPSROPPPP
ends ag	UPSJPOPPO
ends ah	SMQTOOOOO
ends ai	RSJTPOPOO
ends aj	RPKSQPPPO
ends ak	OULQOPPPO
ends al	SPOSQOONN
ends am	HOPSPOOQW
ends an	QPOQTOOOO
ends ao	NWORMOOOO
ends aq	OOOUOPPPP
ends as	NQSQNROOO
ends at	QPONSPPOP
ends au	QSIUOPPPO
ends av	QKQKUQQQQ
ends aw	VRJQNPOPP
ends ax	RKWOOPPOP
ends ay	QNPPOOPUO
ends az	MVWMNOOON
ends b	SLOUPPPPP
ends b4	TNMOPPPPQ
ends ba	PSOSNOOPO
ends bb	VNMNPPPQP
ends bc	MPWPOOOOO
ends bd	QNVNOOOOP
ends be	NSRLOPPPS
ends bf	UNNOPPPPP
ends bg	TNNOPPPQP
ends bh	ULLMQQQQR
ends bi	PTRLOPPPO
ends bj	UNNOQPPPP
ends bk	TNNOPPPPQ
ends bl	POVONNOPO
ends bm	OOTOOPPPP
ends bn	_MLMOOPPM
ends bo	OMVSNOPOO
ends bp	POSOOPPPP
ends bq	VMJMQQQQR
ends br	MQVNPPPPO
ends bs	MQULSPPPO
ends bt	VOQONOOOO
ends bu	PMQYNNONO
ends bv	TNNOPPPPP
ends bw	TNNOPPPPQ
ends bx	TNNOPPPPP
ends by	RMKORPPTQ
ends bz	PULLPQQPP
ends c	VNMOPPPPP
ends c.	QLOQQPPQP
ends c1	PTOPOOOOP
ends c2	PMUNNNOOU
ends c5	UNONPPPPP
ends cb	POTOOPPPP
ends cc	MNXMPPPQP
ends cd	WNLMPPPPP
ends ce	SSOOOOOOO
ends cf	RLQKQQQRQ
ends cg	SOOPPPPPP
ends ch	ROPNSOOQO
ends ci	LRQIQRRQS
ends cj	PVQOOOOON
ends ck	PSONQOPQO
ends cl	OKWKPPPQQ
ends cm	QOTOOOOOP
ends cn	RMTNOPPPP
ends co	LPUROPPOO
ends cp	UNRMPPPPP
ends cr	ZOPLOOOPN
ends cs	WLPMPPPPO
ends ct	WOKPPPPPP
ends cu	PUOOOPNPP
ends cv	UNNOPPPPP
ends cx	WMNNPPPPP
ends cy	SSKQOPPPO
ends cz	TOOOPPPPP
ends d	VONROOOOO
ends d.	VMNSOOOOO
ends d2	SQKMQQPQR
ends d3	TOOOPPPPP
ends d4	SOOPPPPPP
ends d6	TNNOPPPPQ
ends d7	UMMNPQPPQ
ends d9	QMUNPPPOQ
ends da	ORNUOOOOO
ends db	PNZNOOOOP
ends dc	MNSOOWOOO
ends dd	SKTMQQPPP
ends de	RWLQNOPON
ends df	MQVKOPQPP
ends dg	UNNNPPQPP
ends dh	TLLRPQPPP
ends di	RTITOPPPO
ends dk	TLLMRQQQQ
ends dl	TNNOPPPPP
ends dm	SLMKSRQQQ
ends dn	RMMOQQQQR
ends do	NRORNOOOS
ends dp	TRPMOOPOO
ends dr	[MNNOOOOQ
ends dt	RRKJQRQQS
ends du	MMPUTOPPP
ends dz	OXNOOOOOP
ends dź	OONVPPPPP
ends e	WNNNPPPPP
ends e.	UJKOQQQQR
ends e1	TTMMPPPPN
ends e3	SONNOUPON
ends e4	ULMNQQQQR
ends e7	TMMNPQPRQ
ends ea	MQRTOOOOO
ends eb	SMRMPPQOP
ends ec	QNUMOPPPO
ends ed	VOQNOOOOO
ends ee	PPOSPPPOP
ends ef	YQQMNNOON
ends eg	NRLTOPPPQ
ends eh	UJPOPQQQQ
ends ei	PLXONPPPO
ends ej	THIISSTUS
ends ek	TRMLSOOQO
ends el	ORMTOPPPP
ends em	SJNTPPQPP
ends et	QRQRMQONN
ends eu	NOVOOPPPP
ends ew	NOOJPTQPV
ends ex	OQQNNPPOU
ends ez	QWKMPPPPP
ends f	WLKMQQQQR
ends f.	RMMRPPPPP
ends f1	NSWLOOPPO
ends f4	UNNNPPPPQ
ends f9	TOOOPPPPP
ends fb	SNOMQQQQQ
ends fc	LOYKPPQQO
ends fe	PRUONOPNN
ends fg	UNNNPPPPP
ends fh	QOTNOPPPP
ends fi	SQKMPQQQQ
ends fj	RNUNOPOPP
ends fl	RNRLPQPPQ
ends fm	PKRLRRRQQ
ends fn	TNMUOPOPO
ends fo	TNNOPPPPQ
ends fp	OOUNPPPPP
ends fq	UNNOPPPPP
ends fr	SKKLRRRSR
ends fs	POOJRRRRR
ends ft	OPWLOPPPO
ends fw	UJHITSRRU
ends fx	QTKLQPRPP
ends fy	ORSNOPPPP
ends g	WLLNQQQQQ
ends g1	TNNOPPPPP
ends g6	TNNOPPPPP
ends g7	QNUNOOPOQ
ends g8	POUOOPPPO
ends ga	OQSQNPPOO
ends gb	VOQNOOOPN
ends gd	ULLMSQQQQ
ends ge	PNQOOOOQS
ends gf	TNNOPPPPQ
ends gg	RSKMRQQPQ
ends gh	ROOSOPPOP
ends gi	QLMUQPPPO
ends gl	TNNOPPPPQ
ends gm	NLTPOPPQQ
ends gn	WNKMQPPPQ
ends go	NPRSOPPOO
ends gp	SQJLQQQQR
ends gr	WMMMQPPQQ
ends gs	UKOMUPPOO
ends gt	OTNOPPPOP
ends gu	TNOOPPPPP
ends gv	TOOOPPPPP
ends gw	UNNOPQPPP
ends gx	UONOPPPPP
ends gy	NRRKPQPQQ
ends gz	UMLNQQQRQ
ends h	UNLMQQPQQ
ends h.	OOOUOPPPO
ends h0	UNNOPPPPP
ends h2	TNNOPPPPP
ends h4	TNOOPPPPP
ends h5	RTNPOOOOO
ends h7	TNOOPPPPP
ends ha	UPLOPPPQP
ends hb	UNNOPPPPP
ends hc	SRLMPPPPP
ends hd	UHIITRSTT
ends he	WQNONPPON
ends hf	VMKMRQQQQ
ends hg	TNNOPPPPP
ends hh	VOKMPQPQQ
ends hi	OTMRLPPQP
ends hk	NVTQNNNNO
ends hl	RLOQPQQPP
ends hm	SUMMOOPOP
ends hn	PUNOOOPPP
ends ho	NOPTPPPOO
ends hp	TNNOPPPPP
ends hq	UJRMPPPQP
ends hr	NSRMPPPPQ
ends hs	TMTJUOPON
ends ht	SPNPOOOSO
ends hu	PTONOPPPP
ends hv	TNNOPPPQQ
ends hx	QPLRPPPPP
ends hy	UOJSOPPQO
ends i3	TNNOPPPPQ
ends ia	PNRSOPOOO
ends ib	QPJMRRQQR
ends ic	SNOQTNOOO
ends id	OTNLNNRNU
ends ie	PXJMMPQSP
ends if	SNRLPPPPP
ends ig	NSPLUPPOP
ends ih	URLKQQPPP
ends ii	SSHNNXOOO
ends ij	UJJJRRRSS
ends ik	ONUSOOPON
ends il	NSRMOPPRO
ends in	OSRQOOOOO
ends io	OSPQOPPOP
ends ip	NPRKOTSON
ends iq	VNKLQQQQR
ends ir	MSPROPPPP
ends it	MMQQRPPQP
ends iu	OUMOOPPPQ
ends iv	VPLNOPPPP
ends iw	UNNOPPPPP
ends ix	UNQPOOOOO
ends iz	TSIKQQQQQ
ends j	UMMMQQQQQ
ends j3	TOOOPPPPP
ends j5	TNNOPPPPP
ends j6	TNNOPPPPP
ends j9	UNNOPQPPP
ends ja	RQLSPPPOP
ends jb	QOWOOOPNO
ends jd	TNNOPPPPP
ends je	TNNOPPPPQ
ends jg	VLNNPPPPP
ends jh	TOOOPPPPP
ends ji	RPSQOPPNN
ends jj	PONNOVPPP
ends jk	TNNOPPPPQ
ends jn	UJJKRRRRS
ends jo	QVLROOOOO
ends jp	UJJLSRRRS
ends js	WLJIQRQSS
ends jt	SKLLRRRQR
ends ju	TONSNPPPO
ends jv	TOOOPPPPP
ends jw	TNNOPPPPP
ends jz	TNOOPPPPP
ends k	UNNMQPPPQ
ends k1	TNNNQQPPQ
ends k9	TNNOPPPPP
ends ka	LRRSOPPOO
ends kd	TNNOPPPPP
ends ke	QWLNOPPPO
ends kh	ULJMTQQQQ
ends ki	OTSONOOOO
ends kj	TNNOPPPQQ
ends kk	UMPMPPPPP
ends kl	TNNOQPPPP
ends km	YMNNNOPPQ
ends kn	WKLNQQQQQ
ends ko	QQTKOPPPP
ends kr	ULOKQQQQQ
ends kt	TKJKRRRSR
ends ku	NNMXOPPOP
ends ky	PVRNNOOON
ends l	SNNNQQPPP
ends l1	TLLLRRQQR
ends l2	TMMLQPPPS
ends l3	TNNOPPPPP
ends l4	QSOPOOPOO
ends l6	TNNOPPPPP
ends l7	UMMNPQPQQ
ends l9	UNNOPPPPP
ends la	PONSOROPO
ends lb	QOSOOPOPP
ends lc	VMJLQQQRS
ends ld	PPROOSOOO
ends lf	UPOPNPPPO
ends lg	PUUMNOOOO
ends lh	RNSOOOOPQ
ends li	QQNOTOOOO
ends lj	PXNONOOOO
ends lk	TOPPNPPPP
ends ll	SQQSNOOOO
ends lm	MSRQOOOPP
ends ln	SQTNOOOOO
ends lo	QPLPNUPOP
ends lp	SMSLPPPQP
ends lq	TNNOPPPQQ
ends lr	QKPJRRSQQ
ends ls	TOOMROPRO
ends lt	TSNMOPPOO
ends lu	QKPSPPPQP
ends lv	PNVNOPPOP
ends lw	TONOPPPPQ
ends lx	OWNNOPPOP
ends ly	WPPMOOPOO
ends lz	ULJKTRQRR
ends m	PRMLQQQQQ
ends m1	POMSPPPPP
ends m4	TNNOPPPPP
ends m6	TNNOPPPPP
ends ma	NUPPOQOPO
ends mb	ZJHHRRRTS
ends mc	NOWNOPPPP
ends md	SLJNQQPQX
ends me	QMOSPPPQP
ends mf	RNSNPPPPP
ends mg	UNMNPPPPP
ends mh	WNLMQPPPQ
ends mi	SQKRPPPPP
ends mj	OQIJRRRRS
ends mk	PTLTOPNOP
ends ml	YMSKOOOPO
ends mm	SOQMPPPPP
ends mn	VLNNPPPPP
ends mo	OUMLOOOUO
ends mp	MVQNOPOPP
ends mq	UNNOPPPPP
ends mr	TPJKRRQQR
ends ms	TMMMUPPPP
ends mt	TRQNOOOOO
ends mu	VNIQPQQPQ
ends mw	PLRKQQQRQ
ends my	OQSKOPRQO
ends mz	TKJKSRRRR
ends n	UMNKQQQQQ
ends n.	ROTNOPPPP
ends n0	TNNOPPPPQ
ends n1	YQMMPPPPM
ends n5	TNNNPPPPP
ends n6	SNNOPPPPQ
ends n7	TNNOPPPPP
ends n8	RUNOOPOOO
ends na	PROTOOOOO
ends nb	OMTPPPPPP
ends nc	MPTLOTPQO
ends nd	NOSROPPPP
ends nf	ROTPOOOOP
ends ng	UQNQOOOOO
ends nh	MOQVOOOOP
ends ni	PTNQQOOOO
ends nj	QRKRPPPPP
ends nk	MVRSNONOO
ends nm	UNNNPQPPP
ends nn	NURLOPPPO
ends no	LULTRPPOO
ends np	SJUKQQPQP
ends nr	WPMPOOOOP
ends ns	PPQNTOOQN
ends nu	NLUROPOQQ
ends nv	SKKKSRRRR
ends nw	VLLMQQQQQ
ends nx	QRKSOPPPP
ends ny	ONQVOPOPO
ends nz	OKQSPQQPP
ends o	XNKOPPPPP
ends o.	WOMNPPPPO
ends o3	RUNOOOPOP
ends oa	OKROPPUQP
ends ob	RULMPPPPP
ends oc	TNOMQPPPP
ends od	PQLROOOOU
ends oe	PUSQNOONN
ends of	UKKLRRRRQ
ends og	SROIQPQPQ
ends oh	TPMPPPPOP
ends oi	ULKPQQQQQ
ends oj	UNNNQPPPP
ends ok	ROQMPPPOQ
ends ol	SOQPOOPPO
ends om	QPVLOPPOO
ends on	NQQSOOOOP
ends oo	SMQNPPQPP
ends op	ROSMPPPPP
ends os	RSPOPOOOP
ends ot	SNQNSOOOO
ends ou	UTIROOPOO
ends ox	PNUNNOPOR
ends oy	POKLPPPTV
ends oz	PUKNPQPQQ
ends p	WJKMQQQQQ
ends p0	UNNOPPPPP
ends p3	WOOPOOOOO
ends p5	TNNOPPPPP
ends pa	LRSNPOPPP
ends pc	UOTMPOPON
ends pd	MPVOPPPPO
ends pe	TNLVOPPOO
ends pf	PSTLOOPOO
ends ph	PNTMPPPPO
ends pi	TMQNPPPPP
ends pj	SOOOPPPPP
ends pl	TJNIRSRRR
ends pm	ULQLPPPQP
ends po	PLWOPPPNR
ends pp	NMOMPPUPU
ends pr	RRTLOOPOO
ends ps	XKQLOPPPQ
ends pt	NPUOOPPOO
ends pu	VRMSNONNO
ends pv	ULMNQQQQQ
ends px	RNONPOONW
ends py	SLRNPOPQP
ends pz	SNNNQQQQP
ends q	TMMRPPPPP
ends q2	WOOMOPPOP
ends q7	SOOOPPPPQ
ends qc	ZMNNOOOOP
ends qd	TNNOPPPQP
ends qh	TNNOPPPPP
ends qi	OQMQUOOOO
ends qk	UNMOPPPPP
ends ql	WKLKQQQQR
ends qm	PPTNOPPPP
ends qp	UMNNPPPPP
ends qq	TNNNQQQQO
ends qr	TNNOPPPQQ
ends qt	TMQMPQPPO
ends qu	TNNOPPPQP
ends qv	TNNOPPPPP
ends qw	TOOOPPPPP
ends qx	TONOPPPPP
ends r	WMNNPPPPP
ends r9	UNNOPPPPQ
ends ra	IUPROORRP
ends rb	SOKLUQQPQ
ends rc	KKVQQPPQP
ends rd	OOVTMOOOO
ends re	RNOPOPUON
ends rf	XLLKQQQPR
ends rg	LTNVOPPOP
ends ri	MTMQPOOOT
ends rj	UOONPPPPP
ends rk	NPSPPPPPO
ends rl	MNOPQQQSQ
ends rm	VKNPPPPPQ
ends rn	SRPLLPPOT
ends ro	PLMTPPPSP
ends rp	SQTOOOOON
ends rq	TOOOPPPPP
ends rr	XJIHSRRRS
ends rt	VQMPOOOOO
ends ru	OOPUOPPOO
ends rv	UMKLRQQQR
ends rw	ULJJRRRRR
ends rx	RUNMPPOOP
ends ry	SQPNQOOOP
ends rz	RTMNPOOQO
ends s	WMLLQQQQQ
ends s.	ROMUOOPPO
ends s0	QUONOOPOO
ends s1	TOOOPPPPP
ends s3	TOOOPPPPP
ends s9	TNNOPPPPP
ends sa	LOTROPPPR
ends sb	TORLPOPPP
ends sc	NRVRNOONO
ends sd	UKSLPPPPP
ends se	RSNNTOOON
ends sf	RKQKQRQRQ
ends sg	MQTNNONOV
ends sh	RNNPTOOOQ
ends si	QRPSMOPPO
ends sj	ROTOOOOOO
ends sk	QMRSOPPOO
ends sl	OMSMOOOPX
ends sm	XJLIPXQPO
ends sn	SJMIRSRRR
ends so	SULOOPPOO
ends sp	RPOLNOOPV
ends sr	RLONOPPPU
ends ss	TPNOQOOOO
ends st	QNPQRSOON
ends su	QLOKRRRRR
ends sv	SNNOPPPPQ
ends sw	NOQSPPPPP
ends sy	UVQHPOOOO
ends sz	TLLMQQQQS
ends t	UMLMQQQQQ
ends t.	PONTOPPPP
ends t0	TNNOPPPPP
ends t2	TNNOPPPPP
ends ta	OKTLOPTTP
ends tb	TOOOPPPPP
ends tc	WNQMPOPPO
ends td	VMTMOPOOP
ends tf	TMRNPPPPP
ends tg	VLJLRRQRR
ends th	LSTPOPPPO
ends ti	NTRQMPPPO
ends tk	UPNOOOPOP
ends tl	TSQOOOOPN
ends tm	XLLLPVNPO
ends tn	TONOPPPPP
ends to	PORSOOOOO
ends tp	YKJJSRQRR
ends tq	WNNOPOPOP
ends tr	PNTMOPPQP
ends ts	RNOMVOPPO
ends tt	NTQMOPPPP
ends tu	QQLPRPPPO
ends tv	WNTMNPPPO
ends tw	VNJKQQQRR
ends tx	POORNNOOW
ends ty	XONMOPOPO
ends tz	NVKVNOOON
ends u	VONNPPPPP
ends u2	ONWOOPPON
ends u7	UNNOPPPPP
ends u8	TNNOPPPPP
ends u9	TNNOPPPPQ
ends ua	NKRWOPPOO
ends ub	VJJKQRRSS
ends uc	OOVMOPPOP
ends ud	RVSLNOOOO
ends ue	XONPOPPOO
ends uf	OTMSPOPOP
ends ug	RRPLOPPPQ
ends uh	YJKMQQQQQ
ends ui	VPRKOPOPO
ends uj	SNNNQQQOQ
ends uk	PNNTPPPPP
ends ul	QROSOOOOO
ends um	PMTROPPPO
ends un	NORTOPPPO
ends uo	SMUNNPPOP
ends up	RNUMOPPOO
ends ur	OPTPOROOO
ends us	OSQPOOOOQ
ends ut	SMMRPPPPQ
ends uv	TNNOPPPPP
ends ux	RMRNOOOOT
ends uy	VOOPOOOOP
ends v.	MOYROOONN
ends v3	SNNOPPPPQ
ends v4	TNNOPPPPQ
ends v8	UMMNPQPQQ
ends va	PPLSPPPPP
ends vb	POUOOOPOQ
ends vc	QLQKPRQQR
ends vd	ZNMMPOPPP
ends ve	TPPPPNOPO
ends vg	SSMPOOPOP
ends vh	TOOOPPPPP
ends vi	USLLRQQNP
ends vj	SOOOPPPPQ
ends vl	TNNOPPPPQ
ends vm	ULJJRSRRT
ends vn	RNUNPOOOP
ends vo	OSPROPPON
ends vp	WNMMPPQPQ
ends vq	UONOPPPPP
ends vr	YMMOOPPPP
ends vs	QNNTPPPOP
ends vt	SRMUNNONP
ends vu	RNMUOOOOQ
ends vv	TNNOPPPPQ
ends vw	QMUOOOPOQ
ends vx	UNNOQQPOQ
ends vy	SMQPPPPPP
ends w	TMMLQQQQR
ends w5	SOOOPPPPP
ends w8	TNNOPPPPQ
ends w9	TNNOPPPPQ
ends wa	OOMXOOPPP
ends wc	PNTOPPOOQ
ends wd	UQLNPPPPP
ends we	UOQQOOONN
ends wg	TNOOPPPPP
ends wh	UNNOPPPPP
ends wi	NWJPQPPPP
ends wk	WMMUOOOON
ends wl	ULLMQQQQR
ends wm	TNNOPPPPP
ends wn	ORJUPPPPO
ends wo	XKLMQPQPQ
ends wq	TNNOPPPPQ
ends wr	UNNOPPPPP
ends ws	PMQNQPPPR
ends wv	TNNOPPPPQ
ends ww	YJKMQQQQQ
ends wx	SMMVOOPOO
ends wz	TJJMSRQRR
ends x	WLMLQQPQQ
ends x.	UKNSPOPPP
ends xb	TNMOPPQPP
ends xc	TNOOPPPPP
ends xd	UMMNPPPPQ
ends xe	ROOUPOOOO
ends xf	SOOOPPPPP
ends xh	UNNOQOPQP
ends xi	TVKPOOONO
ends xk	TNNOPPPPP
ends xl	UNNNPPPPQ
ends xm	TNNOPPPPQ
ends xn	XOMNOPOOP
ends xo	TNNNPPPQQ
ends xp	QLTMOOONV
ends xr	TNNOPPPPQ
ends xt	RMTMOPPQO
ends xu	SOOOPPPPP
ends xv	UNNOPPPPQ
ends xx	PPKLPPPPX
ends xy	SLLLRRRSR
ends xz	WLNOPPPPQ
ends y	VNMLPQPQQ
ends y.	NNOXOPPOO
ends y2	TOOOPPPPP
ends y3	TNNOPPPPP
ends y7	VJJKRRQSR
ends yb	QNSNPPPPP
ends yc	TNNOPPPPP
ends yd	RTNPOOOOO
ends ye	POIRPPPVP
ends yg	UNNOPPPPP
ends yh	VLMOPPPPP
ends yi	VLLLQQQRR
ends yl	TNNOPPPPQ
ends ym	TLMMQQQQQ
ends yn	NTMWOOONN
ends yo	PQLTOPPPP
ends yp	TOOOPPPPP
ends yq	TNOOPPPPP
ends yr	TSKMPPPPP
ends ys	UNRJOOSPO
ends yt	MRWKPPQPP
ends yu	NQRKQQQQQ
ends yw	TNNOPPPPQ
ends yx	TOONPPPPQ
ends yy	QUKLPQQQQ
ends yz	QONMVPPPP
ends z	VJMLRQQQR
ends z.	NPOVOPPOO
ends z1	UNNOPPPPP
ends z2	TNNOPPPPQ
ends z3	TNNOPPQPQ
ends z8	SONOPPPPP
ends za	QQLSPPPPP
ends zb	UNNOPPPPP
ends zc	TNNOPPPPP
ends zd	TNNNQQOQQ
ends ze	PLOSNPOTP
ends zg	SNNOQQQQO
ends zi	LWJRQPPPP
ends zl	WOOOOOOPO
ends zm	TNNOPPPPP
ends zn	QNUNOPPOP
ends zo	RUNOOPPOP
ends zp	UNNOPPPQP
ends zr	PXMNOOPOQ
ends zu	QOMWOPPPO
ends zw	TONOPPPPP
ends zx	TMNOQQPPP
ends zy	XLKKQQQQQ
ends zz	UPJLQQQPR
ends án	RRKNPQQQQ
ends ’d	XNOOOOPOO
ends ’m	YMMNOPPPO
ends ’t	XLPMPPPPP
first a.	RTKIRQPRP
first aaron	NWNNPOPOO
first abc	MPYNPOPON
first abdul	OVLSPOPON
first abdullah	OSOPPPPPP
first abraham	PQNSPPPPP
first abu	LXKVPOOOO
first academy	MQPOPMWPO
first adam	OYOOOOONO
first adobe	TJIIRSSUT
first adolf	SLIRQQQQS
first adrian	OUONPPPOP
first advance	MOMNOOOVV
first advertisement	VPNOPPONP
first aer	OMXNPPPOO
first affordable	OPPOQOTOP
first african	OPTPVJOOO
first agha	OSMUPOPNO
first ahmed	ROKMRQQQQ
first air	KM]OOOPNO
first al	SQSRONOMO
first alan	NWONPPPOP
first alastair	OZMMPPPNO
first albanian	MPVOPOPPO
first albert	PTONPPPOP
first alex	OWNOOOOOO
first alexander	OXOMPOPOO
first ali	NRSQPOPOO
first alicia	OWNNPPPOP
first all	TNPPPNOQP
first am	UPTNOOOOO
first amber	OQKLQRRRR
first american	MOVMORPNS
first amir	OWOOPOPOO
first amy	NXNNPPPOP
first andrew	OYNNPOPNO
first aner	OVONPPPOP
first angela	OWNNPPPOP
first ann	OVNOPPPOP
first anne	NXMNPPPOP
first anselmo	OSPOPPPPP
first antarctic	NOVQPOOON
first anthony	OYNMPPPOO
first antonio	O[LNPOOOO
first app	OPOOPOOOV
first apple	OORQOMONW
first arab	WOLNUMONO
first ariel	PSOOPPPPP
first asia	OMRWPNOOO
first asian	MNRNQUOOO
first ask	ONXNPPPNP
first associated	KPYOPPOMP
first association	NQYNOOONO
first at	OQWOOONNO
first atlantic	MNOVPPPPP
first augusto	PUNOPPPOP
first aung	PPNVPPONO
first australian	MPTOPQOPP
first austro	[PMMPOOON
first ayman	PWNNPPPOO
first b	OMQUNOOOS
first b.	TQKUPOOOO
first baltic	NPLXQOPPN
first barack	OUOOPPPPP
first barbara	OZLNPOPNP
first barry	PXMMPPPOO
first bartier	PNNOPPPVO
first bashar	OVNNPPPOP
first bay	PONXPOOOO
first bbc	NOWNPOPOP
first be	UMKLQQQTQ
first beach	MQVNPPOOP
first beijing	NQMXQLPPO
first ben	OYNNOOONO
first benjamin	NWONOPOOO
first berlin	OOOPPSPOP
first bernie	OYNNOOOOO
first bert	NVOOOPPOO
first best	XMHIQRRSR
first beverly	PMNUOPPPP
first big	ULMIOQPQW
first bill	M^LMPOPMP
first billy	OXMOOOPOO
first bin	MZNOPPONP
first biogen	MNYOPPPON
first black	KSWNSNOMO
first blue	OLNSPPPUP
first bob	NZMNPPPNP
first bobby	OVNOPPPOP
first boris	OWMOPPPOP
first bosnian	MPNNVTOOP
first brad	OWNNPPPOP
first bradley	MUOPPPPOP
first breaking	SNMMQQQRQ
first breitbart	NPVOPOPOO
first brendan	OUNOPPPPP
first brent	PVIKRRRPP
first brian	OXNOOOOOO
first british	OMXNPNPPO
first britney	OXMNPPOPP
first brock	OSOOPPPPP
first broken	NOMWQPPOP
first bruce	OOSKQQQQP
first bryan	PUNNPPPPP
first bt	LQXOPOPNP
first buckingham	OOLWPOPOP
first burger	MNRWPPPNO
first bush	ROLKRQRQR
first business	VNMMPQPPQ
first c	SKJJQSQSX
first c.	TPMJQQQQQ
first calvin	NPUOPOPOP
first can	SPMOQPPPQ
first canadian	MPSTPOPOO
first cape	OOOXOOPNO
first cardi	M[MMPPPOO
first cargill	NOWNPPPPP
first carlos	O]LKPOPOO
first carly	QPLLQQQRR
first carol	OUNOPPPPP
first casino	OPONPOPUP
first cat	SMKLPSSRQ
first catherine	OWNOPPOOO
first catholic	LORUPOPPP
first cbs	NOVOPOPOP
first central	MOOVWMQLN
first channel	RO[NNNNNN
first chapter	WLIIPQXRQ
first charles	OYMNOOPOO
first chatham	MONWPPPOP
first chelsea	PJRRQMQRQ
first chicago	NOYLPOPPO
first china	NMUSPQONO
first chris	OXNOPOPOO
first chrissy	PVMNPPPOP
first christian	UOTTMMOMO
first christine	PUOOPPPOP
first christmas	QLMOPZOOO
first christopher	OYMNPPPNP
first chuck	NTUNOOONO
first city	MQOXPMPOO
first civic	KQSTPPONP
first civil	NONKPUWOO
first claudia	OUONPPPPP
first cleveland	NNVROOOOP
first cliff	OTOOPPPPP
first clint	OUOOPPPPP
first clinton	NOWOONPPO
first clive	NVNOPPPOP
first club	IQXPPPOPO
first co	LNK_QOONP
first coca	MPZNOOPON
first colin	PPMKRQRQQ
first comic	QNQLQQQPQ
first commerce	NPUOPPPOP
first communist	OPYKPPPNP
first community	VORPPONNO
first computer	NQSNPOTNN
first congress	OQWNQNNOO
first conservative	PPYMPNONO
first constitutional	LOYNPOOOP
first consumer	QONLPTPQQ
first continental	OPVNPOOOP
first costa	NSUSOOONM
first council	NQZOQNNMN
first county	MNNYPOPNP
first craig	ROKLRRRRR
first cynthia	OTNPPPPOP
first d.	UNILQRQRQ
first da	NPNQNOOVO
first daily	LR_MPMNNM
first dalai	MSNWOOOPN
first dallas	PJPNQQQRS
first dan	NZMNPPPOO
first daniel	O[NMOOPNO
first dark	VLJJQSRQR
first dave	NVNNPPPOP
first david	PZKLPPPPP
first de	MSKWQOPNP
first dear	UHJHRTSTT
first death	YONMOOOPO
first debra	NVOOPPPOP
first defeat	OOXOPOONO
first defence	VOONPPPOP
first defense	MNTNQPQPP
first denis	OWNMPPPOP
first dennis	ROMLQRQRQ
first department	KP^MQMONO
first des	NSTWPMNMM
first detlev	PWMLPPPPO
first deutsche	MMZMQOPOO
first diana	OXMMPPPOP
first diane	PSOPPPPOP
first dick	OQNNPOPUO
first direct	OOUNPPPQP
first dirty	NONNQNOYQ
first district	QMNQPQQQQ
first dmitri	OSOPPPPOP
first do	TMMLPQQRQ
first doctor	PSNKRPPPQ
first dominique	OUNOPPPPP
first don	NWMSPOPNO
first donald	OXNOOOOOO
first dorsey	NPVNOOPPP
first doug	NUOOPPPOP
first douglas	PSOOPPPPP
first downing	KO[OPOOOO
first dries	OVNNPPPOP
first duchy	NOYKPPPPO
first dun	RMNVPOPOO
first duncan	OSOOPPPPP
first e.	RTLNPQOPP
first e.f.	MOXNOPPOP
first east	LQKXSNPNP
first eastern	MOMZQPPMP
first ed	NZMNPOPOO
first eddie	SMKLRRRQR
first eden	RMRKQQQQQ
first edmund	OWNNPPPOP
first edward	O[KNPOPOO
first el	SUKTONONO
first election	YOQPOOOKP
first electoral	KPWPPPPOP
first elizabeth	PVNNPPPNP
first elton	PVNMPPPOP
first elvis	OUNOPPPPP
first enron	SNPNPPPPP
first envoy	OPVOOOONO
first epic	UVOMONONN
first eric	OZMNOOPOO
first escola	RMKLQQTRS
first eugene	NYNOPOPNP
first eugenie	OUOOPOPOO
first euro	RKSJSRQQP
first european	TOPKPTOPO
first evan	OVNOPPPOP
first evo	PVPNPPPNO
first f	RLPKPPPQV
first fa	QLROPRPPQ
first falkland	NPJXPPPOP
first fed	OLNMPVQRQ
first federal	SMTPPOONP
first federation	OPSPPOPOP
first fernando	OQNVPOPNO
first ff	VJJKQSRRS
first fianna	MOVOPPPOO
first fidel	PUMPPPPPP
first financial	XRPNPNNNN
first fine	NQVNPOPOP
first first	MMSSOTNNO
first flight	[LNLPPOPP
first florida	OLUQQOPOP
first follow	ULKLQRQSQ
first for	UNMLPQPQQ
first foreign	QONPPOTOO
first formula	POVNONMVN
first fort	PKMZPPPOP
first four	LOZNPOPOP
first fox	MOWMPOORO
first frank	RXKNPOPOO
first franklin	OUONPOPPO
first freddie	NXOOPOOOO
first frederick	PUNNPPPPO
first free	TMOKQQQRQ
first freedom	PPVOPOONP
first french	QMNSOUONP
first full	YQMNPOOLP
first g	MNZLQQQPM
first gabriel	PUONPOPOP
first game	SMLMNUOOV
first gameboyzz	NPWNPOOPP
first gary	QUMMPQQOP
first gaza	PPMTPPPPP
first general	UJ\\LQMOLO
first geoff	PUONPPPPP
first george	OSRPPPPNO
first georgia	NOUTONOMP
first gerhard	OSOOPPPPP
first gerry	OWNOPPPNP
first getty	LQYLPOPOP
first glenn	OVOOPPPOO
first global	VMQMPPPPO
first gloria	PSOPPPPPO
first golan	OPMVPPPNP
first gold	VPSNOMPON
first golden	MMSMMVZLN
first goldman	NOWOPPOOO
first good	WNLLPQPQQ
first google	NNQMPQNNX
first gordon	OZLOOOOOO
first graham	OXMOPOPOO
first grand	TKOQNYNNO
first grant	OOVPOOPOO
first great	VLFVPTOPO
first greater	NQNWQOONO
first greek	PORNSOPOO
first green	PKVQPOPOP
first greg	PXMNPPPOO
first group	KOWNQPQOQ
first gulf	PQLXOQOLO
first ha	RMM[NNONO
first hamid	PUOOPOPPO
first happy	TNMOPQPQP
first harry	POKLPPPYP
first harvard	LPXNPOOOO
first harvey	OWOOOOOOO
first hassan	NWLOPPPPP
first heather	OWOOPPPOO
first helen	OWNOPOOOO
first helmut	PWNLPPPOP
first henga	MPLYPOPOO
first henry	NYMOPOPOO
first hewlett	UNPOPPPPP
first hide	YOMOPOPNP
first high	SPWKOSNMO
first hilary	PUNNPPPOO
first hillary	OZNMOOOOO
first hmas	NOLXPPPOO
first hock	PSOOPPPPP
first holly	RQKLQQQQQ
first holy	UNRPPOPON
first home	MOQSPNNTO
first hong	ONNXPOPOP
first hosni	OTOOPPPOP
first hotel	OPOOPPPTP
first house	ONTMPQOSO
first houston	NPWNONPOP
first howard	OWPOPOPOO
first hu	OXNNPPPNP
first huffington	OPTOPPPPP
first hugh	QOMMQQQQQ
first hugo	PTOOPPPPP
first human	MPUOPPOPO
first hurricane	[LKKPVPMP
first i.	TLIIRSRRT
first ian	NZMNPPPNP
first ibrahim	OUMOPPPPP
first icymi	YNJMQQQQP
first in	\\OMMOPNNO
first independent	NPTPPOOOP
first india	MNZKQOPOP
first indian	NPRTOOPOO
first information	MO[OONONO
first institute	MRXPPNNNO
first interior	NP[LPOONN
first international	MOUQPPOOP
first internet	SLOMPROQR
first iowa	OQUOOOOOO
first iphone	QMLMPOPPZ
first iraq	JQNNQWQPP
first irish	QOPMSQPPP
first irving	PSUKPOPNP
first isaac	MTTMPOPNP
first isfahan	PNMXPOPON
first italian	MPZOPMOPO
first ivan	OWOOPOPOO
first ivory	PPNTPPPPP
first j	QRJKRRRPR
first j.	MTQMPPPPQ
first jack	O[LLOOOOO
first jackie	SLMMQRQRQ
first jacob	OTOOPPPPP
first jake	OVONPPPOP
first jalal	PSOPPPPPP
first james	NYNOOOOOO
first jamie	PUOOPPPOO
first jan	OWNOPOPOO
first jane	NWNPPPPOP
first janet	PWNNPPPOP
first japan	OPUJPRPPP
first japanese	NONNXPOPO
first jarryd	OTOOPPPPP
first jason	QQMNPQQQQ
first javier	PVNNPPPOP
first jawaharlal	PTONPPPOO
first jay	N[MOOOPNO
first jean	OYMNPPPOO
first jeanne	OUOOPPPOP
first jeb	PWMOPPPOP
first jeff	MYNNPOPOP
first jeffrey	OXNMPPPOO
first jenna	QNLKRRQRR
first jennifer	PUOOPPPOO
first jeremy	OXNNPPPOO
first jerry	OZLMPPPNP
first jesse	PVNLPPPOP
first jessica	SNKJRRRRR
first jill	OWOOOOOOO
first jim	NZNMPPPNO
first joan	NWMOPPPOP
first joe	OYNNOPPOP
first joel	NXNOOOPOP
first joey	OZNMOOPMP
first johann	O[MOQOOMN
first john	OXNNPOPPO
first joko	OTONPPPPP
first jon	OZLNOPPOO
first jonathan	OUNOPPPOP
first jonny	PVNNPPPOP
first jose	OUOOPPPOO
first joseph	OYMNPOPOO
first joshua	NXOOPOONO
first judicial	MPYOOOONP
first juju	PUNNPPPPP
first julian	NYNMPPPNP
first junius	OYNPPPPMO
first just	TMMLPRQSQ
first justice	MOZNPOONP
first justin	OWNNPPPOO
first kamala	OXNNOPPOO
first kansas	OOSQPOPOP
first kanye	NYOOONOOO
first karen	NVPNPNPPP
first karl	N[MNPPPNN
first kate	OVNOOOOOP
first kathleen	OUONPPPOP
first katie	NWMOPPPOP
first katy	SMIJRURRR
first keir	OSOPOPPPP
first keith	OWNNPPPOO
first kelly	NVMMOOOUO
first ken	NYNOOOOOO
first kenneth	OSOPPPPPP
first kenny	OXONPPPNO
first kevin	OYNNPOPOO
first khalid	OZNMOOPNO
first khan	NTOTOOONP
first kill	OPPPPPMTP
first kilroy	NXNNPOPOP
first kim	M[QLPOPNO
first king	PMTMOTOPO
first kofi	OTOOPPPPP
first korea	MOUNOSPOP
first korean	SNNNQNQRQ
first kristen	NWMNPPPOP
first kristin	OXMNQOPOO
first ku	OOUOPPPPO
first kuala	OONUPPPPP
first kurdistan	POSOPPPPP
first la	MSMVNNONV
first labor	WTNMORNLO
first labour	NOWNPOOOP
first lake	POOUPOPOP
first land	OPVNPOPOP
first lansdowne	OPNTPOPPP
first larry	OXMLQPQOP
first las	NLNXPPPPP
first latin	WNLUNPNOO
first laura	PQVLPPPOP
first lawrence	PTNOPPPPO
first le	UTSMOMOMN
first learning	WOKMPPPQP
first lech	OTOOPPPPP
first legislative	TKJJSRRUQ
first leo	NUOOPPPOP
first leslie	OYNMPPPNO
first lewis	OWOOPPPNO
first le’veon	PVLPOPPPP
first lg	NPXOOOOOO
first liam	OUNOPPPOP
first lib	LMZMRPPOO
first liberal	PPWLROOOO
first lindi	OPKWPOPPP
first lindsay	OXNNPOPNO
first lindsey	MTPOPPPPP
first live	TNOLPPQRP
first london	OMPQPUPOP
first lord	OPOPPOOTP
first los	MLTWPOOOO
first louis	PLSLQQQQP
first louise	OXKOOPPOP
first love	TNMMPQPQQ
first luis	OTSMPPPOO
first luiz	PSNPPPPPP
first luke	OYLMPPPOP
first m	PKQJQSQSS
first madame	OPMUPOPOP
first mahmoud	OVOOOPPOP
first main	OPNZPOOMN
first major	LQYMPOOOP
first making	WOMPOPONP
first malaysian	NOWOOOOOP
first malcolm	NQTOPOPPO
first man	OMUNOOOTO
first manchester	MOSQPPPOP
first manmohan	OTOPPPPOP
first manuel	OWOOPOPOO
first marc	PUMOPPPOP
first marcel	OVPNPPPPN
first marco	PVNNPPPOP
first margaret	OYNNOOPOO
first maria	OVNOPPPOP
first marion	PWLOPPPNO
first mark	OWKLPQQQP
first marquis	OYLMPPPPP
first martin	N\\MKPPPOP
first mary	OWRJPNOPP
first master	TKHJPSUSS
first matt	N[MMPPPNO
first matthew	PYNLPPPNO
first mda	ONOPPPOOV
first medical	LPXOPOPNP
first megyn	OWNNPPPOP
first mel	PUNNPPPOP
first memphis	PNYLPOPOO
first mexican	OPPPOTOOP
first mexico	NONUPPPPP
first mh17	WJKKRRQRR
first miami	MQWNPNPOO
first michael	NVMNPPPRO
first michelle	OWPNPPOMO
first microsoft	PONOOOOOX
first middle	KOLYUOONP
first migration	MPWOPPONP
first mike	O[MNOOONO
first mikhail	PVOMPPPOO
first million	PONOQOPTP
first ministry	OPXNPONOO
first mitchell	OXNOPOPNO
first mitt	PUNNPPPOP
first mohamed	PSMTPOPON
first mohammad	PVNOPPPOO
first mohammed	OXNMPPPOO
first mohandas	PVNMPPPOP
first mohd	MWOOPOOPP
first mount	KOXUPNOMP
first mountain	SLLMQRQRQ
first muqtada	PTNOPPPPP
first muslim	OPWMPPOPO
first mwai	NPMUPPPPO
first my	TLJLQQQWP
first n.	MNM\\OPOOP
first national	KNWSQROLO
first native	NPMN[PONO
first nawaz	OUONPPPOP
first nba	NPUOPOPPO
first nbc	MQYOPOONO
first new	ONSTPONPO
first news	XOOOPOONO
first newsletter	SPOPPOOOP
first nicholas	NPONPOOWO
first nick	RRMMPQQQP
first nicolas	OUOOPPPOP
first nigel	NVNOPPPOP
first nl	NPTOPPPPO
first noam	PUNOPPPOP
first nobel	ONUMPPTOO
first north	NNNTTOPOP
first northern	LPMYPQONO
first nouri	OUOOPPPOP
first nova	OMPVPOPOP
first nsw	NPOUPNPPO
first obama	JPZNPOPPP
first office	TPTNPNOMQ
first oh	TMLMQQQRQ
first olin	NPTNPPPPP
first olusegun	OTOOPPPOP
first olympic	TIKISSRRT
first omar	NVPNPPOPO
first one	QOOKPQPTP
first open	SMWMOOOMQ
first operation	MONOO]NNO
first osama	PUNNPOPPP
first oscar	OYMNPPPOP
first otto	OVONPOPPO
first our	NOXOPNPOP
first oval	NPKYQOPOO
first p	QONOPOPPU
first pacific	OPOSPPPPP
first page	OOVOPPOOP
first pakistan	MPSVPNOPN
first pam	OVOOPOPOP
first paris	MNQYPMPOP
first park	NZNROMONO
first pat	OZNMOOPNP
first patricia	OWMOPPPOP
first patrick	NXONPPPOO
first paul	PUMNPPPQP
first pavel	OWNOPOPOO
first peace	TOPWONOLN
first people	RNTPPNQMO
first persian	PLJUQQQRP
first pervez	OUONPPPOP
first peter	NZNOOOOOO
first petro	PPVOOOPOP
first pew	NPWKPPPPP
first phil	OYLNOPPOO
first philadelphia	LN[MPOPOO
first philip	ORUNPOPOO
first pierre	NYMNPPPOO
first pippa	PVNNPPPPP
first pittsburgh	NNYLPPPPP
first pixel	NOMNPOPOX
first planned	NQYMPOOOO
first playstation	NOMNQNPNZ
first police	MOVPPOPOP
first polish	VOQMPOPOO
first pop	OPOPPNOVP
first port	TOMSPNPNP
first pro	SMPLPOPVO
first progressive	MPVUNOOMO
first prophet	NSYKPNPON
first public	MQURPNNOO
first purple	NVNNPNWON
first quentin	OVOOOPPOO
first quảng	NMM[PPPNO
first r	ZMPLPPPOO
first rafael	NXONPPPNO
first rahm	NWNNPPPOP
first ralph	PVMNPPPOO
first rand	OXNNPOPNP
first ray	NXNOOOONP
first raymond	QMNMQRQRR
first real	NOXOOOOOP
first recep	PTOOPPPPP
first red	JOXUPNOMO
first reince	PSOOPPPPO
first rene	OTOPPPPOP
first reporters	XPMOPOOMP
first republic	POLQPQPRQ
first republican	OPTOPQOPP
first rhode	POMWOOPPP
first ricardo	OVONPPPOP
first richard	NZONOOOOO
first rick	NXNNPOPOP
first ricky	NXQQPOOLO
first river	NLM^PNPMQ
first rob	NYMLPPPPP
first robert	OXNNPOPOO
first roberto	PVONPPPOO
first robin	PWNMOPPPO
first rock	ONTOOONSP
first roger	NSNSPPPOO
first roman	MSOVPOONO
first ron	OXNOPOONO
first ronald	OVONPPPPO
first rose	UOONPSONP
first rosie	OTOOPPPOP
first ross	NQLYPNPOO
first roy	OSUNPOPNO
first royal	MOTUPNPNO
first rt	\`GEKQQRSR
first rule	RKKLPQXRQ
first rupert	OVNNPPPOP
first russell	PUOMPPPOP
first ruth	OVNNPPPOO
first ryan	NZMNPPPOP
first s	RIPUUOPOM
first sac	QMSMQPPPQ
first saddam	OSQRPOONO
first saint	MTVNPOONO
first sales	WOJLPQQQQ
first sam	OWNOPOPOP
first samuel	PXNNPPPNO
first san	NKNZOPPOP
first sandra	OXMOOPPOO
first sandy	NPQXONONO
first santa	MNMXOVONN
first sarah	NYMNPPPOO
first saudi	NNQWPOPOO
first scott	OWNNPPPOP
first scottish	ONWLOQQPP
first sea	RLPIQSQSR
first sean	NYMPPPPNO
first second	MQQOPRTNO
first secret	LPWPPPPOP
first securities	OPUPPPNOP
first security	LPXPPONOO
first senate	QOSLQOPQQ
first serbian	POTNPPPPP
first sergei	PSOOPPPPP
first shane	PWNOPPPOP
first sharon	NWNNONOTN
first shaukat	NUNOPPPPP
first sierra	OVPPPOPNO
first sign	WPOOPPOMO
first silicon	OPMVPPPOP
first simon	OXNLPPPOP
first since	TOLOPPPQP
first sinn	OQSNPPPOO
first six	RPNOOWNMO
first sky	NNYNQOPMO
first smart	QLQJQQQSQ
first snoop	OVNNPPPOP
first social	LOSLPO\\LO
first socialist	MWSNPOPOO
first socotra	MOMWQOPPP
first sons	TOPLPPPPP
first sony	MNXNOOONT
first soul	NPNNNN\\NP
first southeast	NQUQPOONO
first southern	MNM[POPNO
first soviet	NQMWPNPPP
first spanish	VLJPRNQRQ
first special	XLKKPRRRQ
first sport	RMQLPQOTP
first spring	WNROOOOOP
first sri	MTQVKPPOO
first st	NRLTPOPPP
first st.	JNS\\PNOMN
first star	OLKKQUPYP
first state	NTSMOTNPN
first statistics	NO[LPNPOO
first stephen	OYMMPPPOO
first steve	QRKLQRQQR
first steven	OYMNPPPNP
first stop	PLSJPPQUQ
first strategic	TOWNPONMO
first sun	NNVXNNNMO
first sunday	VNQLPOPOP
first super	QONNPYPNN
first supreme	LPXMPPPPP
first syrian	OPNWPOPNO
first t	ULTKQOQPN
first tal	NPTTONONO
first tamil	MRVSNOOOM
first tampa	OOQSPOPOP
first tavon	OVPNOOPPO
first taylor	OWNNPPPPP
first td	MOVOPPPOP
first ted	OXNOOOOOO
first tel	MNSTPPPOO
first telegram	ONOPPPOOW
first temple	QNOHPRPVQ
first terry	OYLMPPPOP
first tessa	PWNNPPPOO
first texas	ONTTOOOOO
first thabo	PSOPPPPPP
first thaksin	PSOOPPPPP
first than	TRNOOOPOO
first the	SLTQPOONP
first theresa	OYMNPOPOP
first this	QQOPOMOTP
first thomas	QSLLQQQRQ
first tiananmen	TPPPOOOOP
first tim	NUSNPOPOO
first time	NPYNPOOOO
first tina	OWNOPPPOO
first tods	PMXLPPPNP
first tokyo	POQTPOPOO
first tom	N\\LNPOPON
first tony	OXNOOOPOO
first top	PPROPNNWN
first trahson	PTOOPPPOP
first trans	NQRMPNUOO
first travel	LQZLQOONP
first travis	PUOOPPPOP
first trayvon	OVMOPPPOP
first trump	KOUUOTNLN
first turkish	MOUNXNONO
first typhoon	OMWLOUOOO
first u.	LNPYPOPOO
first u.n.	NOWPPOMPO
first u.s.	MO[OPNPON
first uk	NPXOPMOOP
first uma	OVOOOPPOP
first un	NPUNPUNON
first unesco	NQRTPMPOO
first union	NPVRPNOMP
first united	OOSSPOOOO
first universal	MQYOPNNNO
first universidade	POWOPOOOO
first university	MN]IQPPOP
first ursula	OXONPOONO
first us	NOTOPRPOP
first usa	NQYNONONO
first vic	NMXNQOPOP
first victor	OUOOPPPNP
first vietnam	LOUOPVPMO
first viktor	OTNOPPPOP
first virgin	OOUOPOPPO
first visual	PPPPPOONT
first vladimir	OUNOPPPPP
first wal	NOWNPPOOP
first walt	OMURPOPOP
first washington	OMUSPOPOO
first wasserman	PVNNPPPOP
first watch	YOINPPPPP
first watching	XLKKQQQSQ
first wells	NPOTQPPNO
first west	PMMUPPPPP
first western	KPSZPMONO
first white	NPQSPOOOO
first will	N^LKQOPMP
first william	OYMNPPPOO
first windows	OQLOPOSOU
first winn	OMWMPPPPP
first winter	ONNNPWPPP
first woodrow	NWMNPPPPP
first world	SPPLPVONO
first x	PNRPONONV
first xbox	NOOOPPOPV
first y	MPMONWNUN
first yasser	OWONOOPOO
first york	NMNXQPPNP
first your	VNKKPQQRQ
first yuri	NYNMPPPOP
first zara	OTOPPPPPP
first zooey	OTOOPPPOP
gaps ""	OMLOPMN\`O
gaps "'	PQTROOONO
gaps ",	SSMNQPPOP
gaps "-	YKJJSQQRQ
gaps ".	MQLNOSQXN
gaps "_	RTMNROPOP
gaps &.	UKGHSSSTT
gaps &_	TOLLQRQPQ
gaps '"	TPMMPOPTP
gaps ',	MPLUNNLSV
gaps '-	YNMKOPPPQ
gaps '.	LPORPPORR
gaps '_	QNOSPPMQQ
gaps ,"	SXITNPNNM
gaps ,'	LVSSNOOON
gaps ,,	KURUNNOQO
gaps ,-	OOPROOOOS
gaps ,.	MQPUOOORO
gaps ,_	NSRRNOOQO
gaps -,	RMLOVPQPP
gaps --	TMMMQQQQQ
gaps -.	TOIRSQNPP
gaps -_	aLMIKTPOP
gaps ."	RPTMQOOOO
gaps .&	QPRMOOQQP
gaps .'	LRQTOPPPO
gaps .,	PVPRNOOON
gaps .-	WILRSPPPP
gaps ..	SQPOOPPOP
gaps ^"	RSNOOPPQO
gaps ^&	WGLLSRQRR
gaps ^'	KUTQOOOOO
gaps ^,	NQOXOOONP
gaps ^-	YKKQOPPPP
gaps _"	PRQOPNSON
gaps _&	RSMMQPPPP
gaps _'	NTURMNNON
gaps _-	bLLILPQPP
given 0 family 0 of 2	SHSPOPPQQ
given 0 family 0 of 3	SJQPNQQQR
given 0 family 1 of 1	OYONPOOOO
given 0 family 1 of 2	QLQSPOPPP
given 0 family 1 of 3	PPTOOQOOP
given 0 family 2 of 1	N[NLOPPOO
given 0 family 2 of 2	NKTRPPPRP
given 0 family 2 of 3	NSRTPNOOM
given 1 family 0 of 2	QLSRPQOOO
given 1 family 0 of 3	OOROOSPPO
given 1 family 1 of 2	L\\NRONNNN
given 1 family 1 of 3	L]NPPNOPM
given 1 family 2 of 1	RMPSOOPPO
given 1 family 2 of 2	MYPPOOONO
given 1 family 2 of 3	OZNNPPPOM
given 2 family 0 of 2	PKTROOORO
given 2 family 0 of 3	PKUSPONPP
given 2 family 1 of 1	OVNPPOOOO
given 2 family 1 of 2	NYOPOOONO
given 2 family 1 of 3	MZMPPNPON
given 2 family 2 of 1	QYKLPPPPP
given 2 family 2 of 2	PUSMOOOOO
given 2 family 2 of 3	QSMIQQQQR
given 3 family 0 of 1	NTNQOPORO
given 3 family 0 of 2	NPROOROSO
given 3 family 0 of 3	MRUOPQONN
given 3 family 1 of 1	QVMOOPOPP
given 3 family 1 of 2	N\\MNOOOOO
given 3 family 1 of 3	O\\NNONONN
given 3 family 2 of 1	OXNLPPPPP
given 3 family 2 of 2	OXNNOOOOO
given 3 family 2 of 3	OXNOPPPOO
group-word < 	RPQKRPPPP
group-word < 000	TNSMPPPPO
group-word < a	PPQLUPPPO
group-word < about	OOOOSPPPP
group-word < after	SMMLUPPPQ
group-word < against	QMGSWPPPP
group-word < all	QONLVPPPP
group-word < allow	NOMVRPPOP
group-word < among	KNSOUPPPP
group-word < an	QOKLXPPPP
group-word < and	URKNTOOOO
group-word < anti	LOON[OOOP
group-word < are	PPLLWQQPP
group-word < as	TMKRSPPOO
group-word < be	PNMMWPPPQ
group-word < between	ROOLVPPOP
group-word < but	OMNUVNOOO
group-word < by	QMPQSPOPO
group-word < central	MOOSUOOOO
group-word < ethnic	KOOOWPPPP
group-word < first	QNLLXPPPP
group-word < for	RLJPWQQPP
group-word < former	TNUMPOOOO
group-word < from	NPSLRQPPP
group-word < his	KPOOWPPPP
group-word < if	LONOXQPPP
group-word < in	RMKUQPPPP
group-word < iraqi	TMMNSPPPP
group-word < leading	RNSMPPPPP
group-word < lifelong	PNMMTRQQQ
group-word < likely	LPOOVPPPP
group-word < main	WMNONPPPP
group-word < mainly	RONMVPPOO
group-word < majority	TSNNMPPPP
group-word < many	RONMSPPPP
group-word < more	NPMNWPPPP
group-word < new	TOTMNOPPO
group-word < non	PNNMUPPQP
group-word < of	PPSKVOOOO
group-word < on	QMMRTPPPP
group-word < only	UNMMSPPPP
group-word < or	QONKWPPPP
group-word < other	VOLMPPPPP
group-word < over	QMPMRQQQQ
group-word < predominantly	UMWMLOOOO
group-word < presumptive	NPOOUPPPP
group-word < radical	MOML[QPPP
group-word < said	MTOOPPPPP
group-word < some	PTKMSPQPP
group-word < sunni	QNOOUOPPP
group-word < suspected	UNLSMPPPP
group-word < than	UNMORPPPP
group-word < that	KOOLYPPPQ
group-word < the	RPPOTOOON
group-word < these	LPTPPPPPP
group-word < three	WOMNNPPPP
group-word < to	OMPPWOOOO
group-word < top	RNNMUPPPP
group-word < tuesday	NPOOTPPPP
group-word < two	ONNNYPPPP
group-word < when	PLMLWQQQQ
group-word < with	SNPLRQPPP
group-word > 	JOSJYPQPP
group-word > and	UKONVOPOO
group-word > arab	WMLKRQQQQ
group-word > are	ROQKVPPOO
group-word > as	NOOOWPPOP
group-word > but	RPMNUOPOO
group-word > candidate	LPLOWPPPP
group-word > candidates	KPMPXPPPP
group-word > church	NMUTOPPOO
group-word > cleric	PLVKRPPPP
group-word > clerics	QSNMSPOPP
group-word > communities	PQNMUPPPO
group-word > community	RONMSPPPP
group-word > control	POOOSPPPP
group-word > convention	LPONXPPPP
group-word > countries	UOLPQOPPP
group-word > country	PNSTLOPOO
group-word > debate	LPMNWPPPP
group-word > elections	LPMUUNPOO
group-word > entering	NPOOTPPPP
group-word > establishment	NPMNUPPPP
group-word > friends	SMONSPPPP
group-word > from	RNLMZOPPO
group-word > front	MPNOVPPPP
group-word > government	MOMNWQQPP
group-word > group	RNRLSPPPP
group-word > groups	PVNLROPPP
group-word > have	UONMQPPPO
group-word > holy	UPQLOPPPO
group-word > http	ROOMSPPPP
group-word > in	QMRLTPPPP
group-word > including	KPLOYPPPP
group-word > independence	OOLWLQQPP
group-word > insurgency	VNMMSPPPP
group-word > insurgents	WOMOOPPPP
group-word > language	TNONRPPPO
group-word > law	TPPSLPNPO
group-word > leader	MOQNUPPPP
group-word > leaders	RPMMVPPPP
group-word > majority	XOLOLPPPP
group-word > man	UNMLOQQQQ
group-word > markets	WNNNQOOOO
group-word > men	UNLLQQQQQ
group-word > militant	QNMOUPPPP
group-word > militants	UPNKPPQQP
group-word > militia	SKMJURRRQ
group-word > minority	ULOUOOOOO
group-word > mosque	TLNRNQQQQ
group-word > mp	MPVLQQPPQ
group-word > nations	WOLKQPPPP
group-word > nomination	KPOOXPPPP
group-word > nominee	MOOOWPPPP
group-word > of	VTSKJOPPO
group-word > on	NOONXOPPO
group-word > or	LTSMROPPO
group-word > parties	UNMOQPPPP
group-word > party	YOMNJQQQP
group-word > plan	XNRMKPPPP
group-word > political	WMMKRQQQP
group-word > politicians	MPOOUPPPP
group-word > presidential	NPNOUPPPP
group-word > primary	KPONYPPPP
group-word > protests	UUKONOOOP
group-word > race	LPNOXPPPP
group-word > rebels	RNNTROOOO
group-word > refugees	KNOOXPPPP
group-word > registered	MPOPUPPPP
group-word > say	RPNMSPPPP
group-word > senator	RNMMRQQQQ
group-word > settlement	UPPOLPPPP
group-word > socialist	MOONXPPPP
group-word > state	WMKSQOPPP
group-word > that	WNLMQPPQP
group-word > they	OPNOUPPPP
group-word > to	NPLMYOQPP
group-word > tour	TPNMRPPPO
group-word > tsunami	SPMLSPQQP
group-word > vice	MOMNWPPPP
group-word > voters	PONNTPPPP
group-word > were	OPKNXPPPP
group-word > who	OLQOVPPOP
group-word > will	SNLNUPPPP
group-word > world	QMSLSPPPP
group-word > would	MPKOYQPPP
head event	TMKLN^OOM
head law	MOMKOQbLN
head organization	PNWQOOOOO
head place	MMP]PNNNO
in brackets	JLWSOPPOR
in marks	PLRROMRSO
initials	MNQQNSROR
inside a	UNNTONORN
inside a.	OVOOPPPOO
inside abu	NXNNPPPON
inside academy	MQXOQOMOO
inside action	MQXMPOOOO
inside affairs	NNYOQNONO
inside african	NQSRONOOP
inside agamenticus	ORTRPNNOO
inside agriculture	OPVNQOPOO
inside air	NPUQPNPON
inside al	OZJTPNONM
inside ali	NOUOPPPPO
inside all	SNLMQQQQR
inside american	VQQMOMUMN
inside and	PORNPMVOO
inside angeles	MNVUPMONN
inside arab	OQTOPOPOO
inside armed	ROOMPQPPQ
inside article	UOKOPPPPP
inside arts	MRROPMWMO
inside association	NQWNPMOOP
inside b.	OVONPPOOO
inside bank	MNUUPNPNO
inside banking	MPVPPOPPO
inside bay	OOTQPOOOO
inside bin	OWNMPPPOP
inside bureau	NPTOPOOPP
inside bus	NNSUQNPON
inside business	RNSKPQPPQ
inside c.	NVPNPOPOO
inside can	VKILQRRSQ
inside care	MQQMQOTOP
inside central	PMOOQQQRQ
inside charles	OVONPPPPP
inside children	PPOMPQRPP
inside china	NOQSPQOOO
inside choice	PNTLPOSOP
inside confederate	OPVNOOPNP
inside conservation	NRURQNMOO
inside conservative	NPTPPPPPP
inside council	NP[LQMMPO
inside county	NPTRPOOOP
inside court	NPWNPOPPP
inside criminal	NPVOPOPPO
inside crooked	OOXOPOONO
inside d.	OTOOPPPPO
inside da	OQUNPOPOO
inside de	LQORQQROO
inside defense	LRZOQNNMO
inside del	MSMTQPPNP
inside democratic	MPXNPOPOP
inside department	OPVLPOPPP
inside development	NPYLPOOOO
inside district	OPXLPNPOO
inside do	RIJKSRUST
inside dollar	OPOPPOOTP
inside dutch	POQTPOPOO
inside e	XLKSONPRN
inside e.	MSOUPOPOO
inside east	RNLORRQQQ
inside economic	MOQLOSTVM
inside education	NSYOPNNMN
inside election	MQXNPOOOP
inside electronics	PPPNPUOPO
inside elementary	NPSSOOOOP
inside emergency	MQXOPNONP
inside energy	OPUOPOOOP
inside exchange	NPQPPOUOO
inside f.	OQTNOPPPO
inside federal	NPVNPOPOO
inside film	OQOMQVOPO
inside five	OPTOPOPOP
inside food	TNONQONQQ
inside football	LQXNPOOOO
inside for	SPYLQMOKP
inside foreign	NPZNPOONO
inside fort	PPNSPPPPP
inside free	RPNTOOQOO
inside g	ORSOOOPOO
inside general	MQRTPNPOO
inside genuine	OQOPPOOOU
inside geological	OPTOPPPPO
inside group	NOWOPPOOO
inside h.	OVONPPPPO
inside hall	MPUSOOMMP
inside have	TKKLPRRSS
inside health	LPSSPOPPP
inside hee	OXPNOOONN
inside high	MQYKQNPPO
inside homeland	OPTPPPOOP
inside hook	NPSSOOOOP
inside house	ROQIQQQRQ
inside housing	NQXMPOONO
inside human	MQVPPPNOO
inside hungarian	[PMMPOOON
inside hurricane	WQOJQNPPP
inside in	UNLLQRROR
inside inacio	PSNPPPPPP
inside independence	MOXPQOPMO
inside industries	NPVOPOOOO
inside information	NMIUPRRRQ
inside institute	OPYLPNOOO
inside intelligence	OPVNOPOOO
inside international	OOQTPOPOP
inside is	WNLLPPQQQ
inside it	ROKLOPPZP
inside j.	OUOOPPPOO
inside jewish	OQWNPMOOO
inside jong	OWNOPOPPO
inside justice	OPUOPOOOO
inside kaiseen	OVPNOOPPO
inside klux	OOUOPPPPO
inside l.	PTOOPPPPO
inside la	MTNXONONN
inside labor	SPQNPNUNN
inside law	UPTLPOOOO
inside le	PTOOPOPOO
inside leaders	NRVTPLONN
inside league	TNQSOONOO
inside liberal	OOVMPPOPP
inside liberation	OPVLQOPOO
inside life	LPZNPOOOO
inside lives	NPWPPOONP
inside louis	NVUNPNONN
inside lula	PSNPPPPPP
inside m.	PTOOPPPPO
inside management	MRWOPONOO
inside me	RMKLQRQUQ
inside medical	LQXMQNOPP
inside memorial	ONOUOVNMO
inside meteor	POTOPOPPP
inside military	MQRVNLTNN
inside monetary	NPUOPPOPP
inside music	SPQMPMUPO
inside my	QMJJPQRYR
inside national	NOQRPTNOO
inside nations	OPZJPONPO
inside new	SPUKPOPOP
inside news	RNNJRQRRQ
inside north	SJIPRRRRR
inside not	VNLMQPQOQ
inside o.	OUOOPPPPO
inside of	NOWPOPPPN
inside olympic	OPQSQNOOO
inside on	OOPTOMOVN
inside orchestra	NPWNPOOPP
inside p.	NNVOPPPPO
inside pacific	NPRPPNUOO
inside party	NO[JPOPOP
inside paul	OURNPNOOP
inside petroleum	ONTSQNOOO
inside pixel	POOOPONOY
inside police	NPVNQOPOP
inside policy	PPUMPOPPO
inside political	NOYNPOONO
inside principles	NOXOPNPOP
inside procurement	NPWPPOONO
inside protection	QOOKPRVPP
inside public	NQYNPONOO
inside r.	OUOOPOPOO
inside radio	PPTOPPOOP
inside red	QN[KPNOPO
inside republic	PQJWPOPPO
inside republican	OPWNPOPOO
inside research	MQWQQONOO
inside resources	NPVOPOOOP
inside rights	QOUPPNQMN
inside ring	MQOYPNNNN
inside s.	OOTOQOPOP
inside san	NQNYPPNNO
inside santa	OPVNPOOOP
inside scenic	QMIPSQRRP
inside school	RPTTPLMON
inside science	NMORPQONV
inside security	MOZNPOOOP
inside services	OPWLPOOPP
inside sign	UPNOPPOPO
inside smith	OSSNPPPOO
inside social	RPULPNPPO
inside socialist	NPUNPOPPP
inside society	NPXNQNOOO
inside software	TPQOPOOOO
inside south	OPUROOONN
inside southern	POUNPOPPP
inside space	QOLTPPPPP
inside state	NPRTPOOOO
inside states	POSRPPNOO
inside stock	POTJQOQRP
inside street	NNTRPOPOP
inside supreme	OOUOPOPPP
inside suu	PPNVPPONO
inside systems	LPXNPPOOP
inside t.	PVLMPQPPP
inside tayyip	PSOOPPPPP
inside technology	NOVPPOOOO
inside the	UMPLPTMTN
inside to	VOLMPONVO
inside trade	VQOMPMPPP
inside train	PQNOQNTOP
inside trust	NQZMPLOOO
inside tussauds	OPMUPOPOP
inside u.k.	PNUOPPPPP
inside unionist	OPUOPOPOO
inside united	NPYMPNPOO
inside university	NPYNPMOOO
inside up	VPMPPPOOO
inside v.	NRSPOOPOO
inside valley	MNRYPMOON
inside van	N[MNPOPOO
inside video	OOVNPPOOO
inside visual	NONOQOOOY
inside w.	OVMOPPPPP
inside war	NOMPQYONO
inside warhol	PPSOPOPPP
inside water	MPUUOONMO
inside will	QNKLPQQWQ
inside with	YKOKPPPPR
inside without	XPMOQOOMP
inside workers	LPXOPOPOP
inside world	MPQTPVMMN
inside worth	PPNSPPPPP
inside y	UIJIRRSST
inside york	MPZQONOMO
inside you	TKKMPSSRQ
inside your	RNMLPPPWP
inside zealand	OOVNPOPOO
known actor-armed-group	PPVMOOOOO
known actor-company	PM[LOPOOP
known actor-intergovernmental	POUMOOQOQ
known actor-nongovernmental	UNSNOPONO
known actor-party	WOPKNOQOR
known admin1	QPPTOOOOO
known capital	RPNSOPPOO
known city-large	QOQSOOOOO
known city-middling	NNQWOOOOO
known city-small	OPQUOOOPO
known country	OOQWNPOOO
known demonym	PNMPZOOOO
known group-word	QOOMZNNNN
known leader	QUPNOOOOO
known nothing of 1	SRPOOOOPP
known nothing of 2	QSPONOOQO
known region	PNRUNOOOO
known seen-event	NNIKOcPNP
known seen-group	PNMN[OOOO
known seen-law	KNLLONdOO
known seen-organization	ON\\MOOOOO
known seen-place	ONNZOOOOO
known seen-product	IMIJOPPPh
known seen-work	HKHJPNQkP
known something of 2	NNSSPPOOO
known state	LNJ^OPPPP
last 1	UMRLPPQPP
last 2	RNONPOOMX
last 370	UMLLPQQRQ
last 3clisgienf	SONOPPPPQ
last 3g	XNMOPPPPN
last 4	TNUMPOOOO
last 44	MQNXPPPPM
last 5g	XMONPPPON
last 7	NOUOPPPPO
last 8	RLSNPQQQO
last abbas	OVMOPPPPP
last abbott	OTOOPPPPP
last abc	KORTPPPPO
last abdullah	MWNOOPPPP
last abe	OWNMPPPOO
last aboriginal	QMLMWPPPP
last abstract	ZNMLPPPPP
last abuja	LONWPPPPP
last academy	MMRSPNOTO
last accidentally	TOOPPPPOP
last according	TOOOPPPPP
last aceh	TNLSOPPPP
last acpeds	ONVOPPPPP
last act	NPOSQNULO
last action	PMULQOQPP
last actually	SNOOPQPPP
last adam	NVOOPPPPO
last adams	MYMOOOPOP
last additionally	XLNMPPPPP
last administration	NPTNQPPOP
last adoption	UMQOPOPPP
last advantage	OQOPPOOOU
last afar	NPTTONONO
last afghan	QNNNVPPPP
last afghanistan	PONVNPPPO
last afghans	LPNMXPQPP
last afl	NOWNPPPOO
last afp	KOYOOPPPO
last africa	RNKWPPPOP
last african	OPIOYOPPP
last again	WLKKQQQRQ
last agency	OPSMPPPPQ
last agreement	TOSLPOPOP
last ah	UMMMQQQQQ
last ahern	PTNNPPPPP
last ahmadinejad	PSRLPPPPP
last ahmed	NZLOPPPOO
last ahronyoung	LYMNPPPPP
last ai	WMMMQPQPP
last aid	RLPKPYPOO
last aids	UOTMOPPNN
last ailes	NYMOOPPPP
last aipac	NPTOPPPPP
last air	NLVSPOONP
last airbnb	NOVNOPPPP
last airbus	NMYMOPPPO
last airline	TOROOOPOP
last airlines	RNVMPOPOO
last airport	MMOYPOPOP
last airways	NOYKPPPOP
last akayev	NMXMPPPQO
last alabama	LLSZOOPOO
last alaska	MLTRPQQQP
last albania	OOMUPPPPP
last alberta	OOPUOPOOP
last album	SLJJPSTSR
last alexander	MWNPPPPOP
last alfred	QSLLRQQOQ
last algerian	QPOMRPPPP
last ali	OTPUOOONN
last allah	TRJLPQQQP
last allard	NXMNPPPOO
last allawi	OSPOPPPPP
last allen	OYOMOOOOO
last alleyne	NVOOOOPPO
last alli	OUOOPPPPP
last alliance	NPUNPOPPP
last allow	VLPNPPPPP
last allton	OSOOPPPPP
last alongside	TNPPPPPPP
last alright	SNONQQPQP
last am	VNKMPPQQQ
last amazing	UMKLQRRRR
last amazon	MNTROPPPO
last amendment	MQOOOOYNP
last america	NOPVPPPPP
last american	NOSMTPOOP
last americans	LOJO[PPOP
last americas	LPMYPOPPO
last ampas	MNWMPPPPP
last amsterdam	OOOVOPPPO
last an	ONTTPPONO
last analysts	WNNOOPPPP
last anbar	TMOTOOPNP
last anc	OMSOPPQRP
last and	WLIKQRQRQ
last andean	WNMNUOOPN
last anderson	RPLLQQQRQ
last android	MLUMNPOOZ
last andy	OUNOPPPPO
last anfield	NMVSOOOOO
last angeles	OLPVPPPPP
last angola	MNNXPPPPP
last ankara	NNMVPPPPP
last annan	QSMNPPPPP
last antarctic	UMJNORQRR
last antarctica	MOKZPPPPP
last anti	VNOOPPPOP
last antioch	NOMWOPPPP
last anwar	NVMNPPPPP
last ap	MOUNPPQPP
last apec	SPPOOPPPO
last apparently	SOOPPPPOP
last appeal	PPVNPOONO
last applause	VMNNPPPPP
last apple	NNVNPPPPP
last approve	UNONNONVO
last arab	TMKOSPPPP
last arabia	NOOXPPPOO
last arabic	VNNMOQQQQ
last arabs	MOMOZOPOO
last arafat	ORLMSQQPQ
last archer	MYNMQPPOO
last arctic	LOOYNOPOO
last area	OQPWQMNON
last argentina	MONXOPPPP
last argentine	QMMLXPPPP
last aristide	OTONPPPPP
last ariz.	NPOVOPPOO
last arizona	TFHPRSRSS
last arkansas	NNIRPSRRR
last armenia	OPNUPPPPP
last armenian	QNLMWPPPP
last army	POSNPPPPP
last arrest	SNOOPPPPP
last arrow	NOMWQPPOP
last arroyo	NTOOOPPPP
last arsenal	KOUQOPPPP
last art	OONZPPNOO
last arthur	KYNMPPPPP
last arts	OQTPPPOOO
last asada	ONWMPOPPP
last asap	UMJLRQQRS
last ashley	PNVNPPPOP
last asia	NNM[OOPOO
last asian	SNNRTOONO
last ask	TNNMPQPPQ
last aso	OTOOPPPPP
last ass	ZMOLPOPPO
last assad	NWMLPPPQP
last assembly	KOSXPOONP
last association	KPXQQNOOO
last athens	MMLYOQPPP
last atlanta	MPSRPPPOO
last atlantic	SMJPPQQSQ
last atr	NPUOPPPPO
last attacks	UONPPPPPP
last attenborough	MVOOPPPPP
last attendance	WMOOPPPOP
last atwood	NXNLPPPPP
last au	WPQLNPPPO
last auchleuchries	RNLOQQQQQ
last auckland	OPKVPPPPP
last auschwitz	MMNXOQPPP
last austin	MQLVOPPPP
last australia	MMUROPPPP
last australian	NLRSRPPPO
last australians	MOJTRQQPQ
last austria	NOTPOPPPP
last authorities	TOOPPPPPP
last authority	MQWNQONOO
last autor	NVOOPPPOO
last average	VNNPPPPOO
last aviator	MMOOPPPWP
last aviv	MNSTPPPOO
last avonex	OOOOOPPOU
last aw	TLMNQQQQQ
last awards	LPNNPTYMO
last awesome	TONNPQQPP
last axelrod	PUONPPPOO
last ayotte	NVOOPPPOO
last aziz	NVNNPPPPP
last aztec	QJOKRSRRR
last azubzza4mv	SONOPPPPQ
last b	VUNNOOONN
last b.	PMMVPPPPP
last b.c.	MPNVOPPPO
last ba	NOPKQQQSR
last baba	QSLNPPPOQ
last baby	KMPPQPPXP
last bacon	TMLKRQRRQ
last bad	WONMPPPPP
last baghdad	NONWPPPPP
last bahrain	MKXOOQPQP
last baidoa	NPMWPPPPP
last baiji	UONPOPPOP
last baker	OTOOPPPPP
last bali	TMNQOPPPP
last balls	OWMOPPPOP
last baltimore	NONVPPPPP
last baluchistan	TOOPOPPPP
last bangkok	RMLMQQQRQ
last bangladesh	NOOVOPPPP
last bank	NPSWONNNO
last bannatyne	OUOOPPPOP
last baquba	OPOTPPPPP
last barbados	OOOTPPPPP
last barcelona	NLXQNPPOP
last bardarbunga	OMMWPPPOO
last barger	QWKKPPQPR
last barkley	OVNNPPPOP
last barra	NVNMPPPPP
last basayev	PNUNPPPOP
last base	MQTWPMOMN
last baseball	QPVLPOOOP
last based	SOPPPPPPP
last bashir	OVNMPPPPP
last basra	NONVPPPPP
last bass	QSMNPQPPP
last bath	TLVPNOOOO
last batty	OVMNPPPPP
last baume	OUONPPPPP
last bay	MNPVPOPOP
last bbc	OPSQOPPPP
last bbcbreaking	IN\\MPPPPP
last bbcnews	NOVNOPPPP
last bbq	SMTLQOQOP
last bcc	OPVOOOPOO
last bce	UKIJRRSSS
last be	UOOPOPPOO
last beach	NKNZPPPOP
last bear	PQMNPOWOP
last bears	LPYOOPOOP
last beat	SONOPQPPP
last beautiful	VMMMPQQQQ
last beauty	WMKMQQQQQ
last beck	OUNOPPPOP
last beer	TTOOOOONO
last begg	NWOMPPPOO
last beijing	ONKTPQPQQ
last beirut	MNRVPPPPO
last belarus	NNWPOPPOO
last belfast	MKKWQRQQQ
last belgian	MONMXQPPP
last belgians	QMTKNQQRQ
last belgium	LNWQOPPPO
last belgrade	NPNUPPPPP
last belize	NNLXPPPNP
last bell	JVPROPPPP
last ben	MVOOPPPPP
last benedict	LXPMPPPPP
last benghazi	OLOWOPPPP
last bennett	PSPOPOPOP
last beringia	NPPUOOPOP
last berkeley	OMVRPNPOP
last berlin	PIKZPPPPP
last berlusconi	M[NLOPPPP
last bernanke	MUPOPPPPP
last bernardino	PNNVPPPOP
last bernie	N\\NNPPPLO
last bernoulli	RPKKRSRQQ
last berry	PWMMPPPOO
last beslan	TNLVMPPPO
last best	TSMNQOPPP
last beyonce	LYNNPPPPP
last biden	OWNOPOPPO
last biewener	PVMNPPPOP
last big	YLMMOQQQQ
last bigley	OTNPPPPPP
last bill	OVKMPNSSO
last birmingham	OOOUPPPPO
last birthday	SNMOPQPQP
last bitch	WLKNQQQQQ
last bittorrent	NPPPOOOOV
last black	PWKMTOPOO
last blacks	OOSMPQPPP
last blair	OXNNOOPOO
last blake	NTPOPPPPP
last blb	NOVOOPPPP
last bless	ULNNQQQQQ
last blm	NOVNOPPPO
last blog	WOMOOOPPO
last bloomberg	NMYNOPPOP
last blue	TLRKPQQPQ
last blunkett	OSPOPPPPP
last board	SLPKQQQQQ
last body	PLMNPQPVQ
last boeing	LOWOPPPPP
last boerse	MLZNPPPOO
last bolivia	OONVOPPPP
last bombardier	MOXLOPQPO
last bombay	NNMYOPPOP
last bond	K[OOOOPNP
last boo	QNNOPOOVP
last books	PNXPOOONP
last borders	WNLOPOOSN
last bored	XKLOPPPPP
last boris	OXMNPPPNO
last born	TLLMQRQQQ
last borodai	PVPOOPPON
last bossie	OUONPPPPP
last boston	NKUTPPPOO
last bosworth	PUNMPPPPP
last bottom	UNNOPPPPP
last bouchard	OVNNPPPPP
last bowl	NONSPSPPP
last bowles	OZMNPOPMO
last box	NNNOOOOVU
last boy	URMMPPOPO
last boys	QOTMPPPOP
last bozell	NYNNOPPPO
last bp	OPTOOPPPP
last bpi	LOXOOPPPO
last branson	OVNMPPPPP
last braverman	MXOMNPQPP
last brazil	NNOWOPPOP
last brazilian	NPOKXPPPP
last break	OOPPPPPSP
last breakingnews	[LJMPPPPP
last brian	PSLMQQQQP
last bride	PWMKNPPRP
last bridge	PMQSNPPQP
last brighton	MMNXNPPPP
last brilliant	VNPONPPOP
last brisbane	MOOXNPPPP
last brit	OONSTOOOO
last britain	OLOZOOOOO
last british	KOON[PPPO
last briton	MUMPWOOON
last britons	MNMN[PQOP
last broadcom	NOUOPPPPP
last brooklyn	PNOSPPPPP
last brooks	NXLNPPPPP
last brother	SKRLOQQRQ
last brotherhood	QNVJOQPPP
last brothers	PMYLPOPOP
last brown	PVPKPPPOP
last brussels	KMMYPPQPP
last bryant	M[NNOOPOP
last bryson	OSOOPPPOP
last bskyb	ONVNOPPPO
last bt	OOSOPPPPP
last buddhist	XJOKPPQRQ
last budget	TNKMQVQPO
last building	TOLPPPQOQ
last built	TONOPPPPP
last buk	XLKJRQQQR
last bulls	RMWNOOPPO
last bundesbank	MMYMOQPOP
last bureau	SMTLPOPQP
last burma	NNNZOOOOO
last burmese	MPOMWPPPP
last burrell	NXNNPPPOO
last burton	PTPOPPPPP
last burundi	NOOUOPPPP
last bush	OXNNOPPPO
last business	UOQNPOPOO
last byrds	MPXMOPOQO
last byrne	OWLOPPPOP
last c	VLMTPPPOO
last c.	QMMSQPPPQ
last ca	TKNLRQPRQ
last cabin	ONOYPOONO
last cabinet	NSPTNOOOO
last cable	OUMOPPPPP
last caesars	NNXMOPPPP
last calgary	OMNUPQPPP
last calif.	NOOWOOPOO
last california	NNMWPPPOP
last call	VNOMPPPPP
last cambodia	MPLXOPPPP
last cambridge	ONNWOPPPP
last camera	OQOOPOPOU
last cameron	LZONOPPPO
last campaign	QPWOPONMO
last campbell	OUMMQPQPQ
last can't	UNNNPPPPP
last canada	MLSUOQPOO
last canadian	MPMOWPPPP
last canadians	MQNNWPPOP
last cancer	UNMOPPPPP
last cancun	NPMWOPPPP
last candidates	VOONOPPOP
last cannes	ONUSNPPPN
last cant	ULNNQQQQQ
last cape	NPNXOOPOP
last capital	NOXNPOOOP
last capitol	NOOUPPPPP
last caption	YOMOPOPNP
last car	TPOOPPOPO
last card	QLRMQQQQQ
last cardi	NVOLOOPTO
last career	SNPOPPPPP
last careerdirection	WLLKQQQQQ
last caribbean	JPMZMPQQP
last carolina	ONOVOOOPO
last carrano	OVNNPPPOP
last carroll	OWOOOOOOO
last carson	MVNOPPPPP
last carswell	OVMOPPPPP
last carter	QPKIRRRRR
last castle	MRMTPPPPP
last castro	NYMMPPPPP
last catholic	NOPHWQQPQ
last catholics	UNLTRNPNO
last cause	VNPPOPPPO
last cavaliers	NP[MNOOOO
last cbb	UNMOPPPPP
last cbi	MOVOOPPPO
last cbs	NPUOOOPPP
last cd	VONNPPPPO
last ce	UKKLRRQRR
last cemetery	QMQQPQPPP
last census	MNVOOPPPP
last center	TPMZPMNMN
last centre	LQQVPNNPO
last century	XOLOPPPOO
last cerberus	NOLXPPPOO
last cfl	RMMKQRRQR
last chad	OLNZOOPOP
last chahine	MVNOPPPPP
last chair	QTJKPRRQQ
last championship	OPOOOYMOO
last chan	OVOOPOPOO
last change	VNNMPPPPP
last channel	LPWSPNONN
last chao	NVONPPPPP
last charge	ULNMQQQQQ
last chargers	MM\\NOOPNP
last charles	NZNOOOOOO
last charleston	NNNWPOPPO
last charlie	PVOOPPPMP
last charlotteedwa20	NVNOPPPPO
last chart	UONNOOMOV
last charter	OMNLQPYPP
last chathams	ONMYNPPPP
last chavez	PWOMPPPOO
last cheadle	OULPPPPPP
last cheap	TMMMQQQRQ
last chechen	MNONWPPPP
last check	TOPPOPOOP
last cheers	UMMOPPPQP
last chelsea	NIWSNPPOP
last cheney	NYKNPPPPP
last chernin	OTOPPPPPP
last chevalier	NYNMPPPOO
last chicago	LNTROPPPP
last chief	VMNPOPPPP
last chiefs	ROUMPOPOP
last child	XNLOPPOPP
last children	UKTOOPOOP
last chile	NMJZOPQPP
last chilean	OPPNSPPPP
last china	ONMXOPPPP
last chinese	LNNQWPPPP
last chirac	NYKMOQPOP
last chomsky	PTOOPPPOP
last chris	L[NKPOQNQ
last christchurch	LPLXOPQPP
last christian	YMLIUOPPP
last christianity	LNUZNMNON
last christians	VNSKOOPOP
last christie	NWONPPPOP
last christmas	UHJQOYPPO
last church	RMQPPPPPP
last churchill	OTOOPPPPP
last cia	LOWNOPPPP
last ciara	PWMNPPPNO
last citigroup	LPTPPPPPP
last city	RLPVPOONP
last clarke	OSPPPPPPP
last clay	PTNOPPPPP
last clearswift	ONTOPPPPP
last cleveland	NJNWPPQPQ
last climate	SKUMPOPPP
last clinton	PWNNOOOOO
last clintons	M_NMOONNN
last clothing	TNOPPPPPP
last club	LOWSQNPOP
last cnet	OMVMPPPPP
last cnn	PNTNPPPPP
last co	POVNPOOOO
last coalition	SPQMPRPMP
last coase	LWNNPPPPP
last coast	OPKXPOPPP
last cognitive	VLLMRQQQQ
last coinmarketcap	MOVOOPPPP
last cola	NPVNOPPPO
last colbert	OUONPPPPP
last cole	NWMOPPPPP
last coles	NWSMNOOON
last coliseum	NOK\\PNOPO
last college	QMXOPNPOO
last collins	ONTLPPPTP
last colombia	NOLYOPPPP
last colombian	LPNJZQQQQ
last colombo	NPNUPPPPP
last colorado	MNMXPPPPP
last columbia	NOUSONPOO
last com	ZMGMRQQQQ
last come	TNPPOOPPP
last commission	MPXLPOOPP
last committee	OPWNPNOOO
last commons	TKMMSPQPQ
last communications	RLWMPPPNP
last communist	OOMPVPOOP
last community	OQYKPNOPO
last company	PPZLPNONO
last concepts	SOOOPPPPP
last conclusion	UONOPPPPP
last confederacy	NORVOOOPO
last confederate	OONOXOPOP
last conference	QOKLPYPQO
last congo	OPKXPOPPP
last congolese	NPOMWPPPP
last congratulations	WJJKTRQRQ
last congress	MPWMOPPPP
last connecticut	MNOXOPPOP
last connolly	KYNOOPPPP
last connors	J\\KPOPPOP
last conservative	VPIOSQPNQ
last conservatives	NNUNXOONO
last consider	TNOPPPPPP
last constitution	QMRNONUPO
last construction	XNMOPPOOP
last conte	NWNOOPPPP
last continue	TPOOPPOOP
last contract	UMIIPSSSR
last convention	OOSOQWKNO
last conway	N\\LKPPPOO
last cook	PVOMPPPPO
last cool	VLMOPPPPP
last core	MPNNPNTNW
last cork	TIINSSRRR
last cormann	NXLNOPPPP
last cornwall	MNQVPPPOO
last coroner	QPIJSSRRR
last corp	LOZNPOPOP
last corp.	MM[NPPPOO
last corporation	MUTQPMONN
last corps	NOWNPOPOP
last correct	TNOOPPPPP
last corry	NXNNOPPPO
last council	PORKPPPRP
last count	QVNOOOPOO
last county	LMRXPOPOO
last court	PNUOPOPOP
last cowell	OWNOPPPOO
last cox	SQNPPOPPO
last coyb	QMRNQPQPP
last cp	QORLQPPQP
last cpa	QNQLQPQQQ
last cps	VLKKQRRRR
last crawford	NPNUPPPPO
last credit	SLPNQPPPQ
last crimea	NOLVPPPPP
last criminal	VOLOPPPOP
last critics	UPMPOPPOP
last croatia	OOLWOPPPP
last croatian	MOONUPQQP
last cross	MUQSONOOO
last crowds	UOOPOPPPP
last crude	STNOPOPMP
last cruise	LXOPOPPON
last cruyff	OVONPPPOO
last cruz	OWONOOOOO
last csos	\\JMNOPPPO
last cuaron	OVNOPPPPP
last cuba	PKMWOQPQP
last cuban	JYLJWPPPP
last cubs	NNXONPPPP
last culberson	LXMOPPPPP
last culture	RPSOPOOOO
last cup	RPQKOVOOO
last current	VOMOPPPOP
last currently	SOPOPPPOP
last cypriot	LONNYPPPP
last cyprus	TRQRMOONN
last cérebro	RMKLQQTRS
last d	UMNOPPPPQ
last d.	SJJJSSSTR
last d.c.	OPNUPPPPP
last da	PNTMPPPPP
last dab	ONTNQOQOP
last dad	XIIHSSRSS
last daily	OTULPPOLP
last dakota	PMOUPPPPP
last dallas	OKOZOPPPP
last damascus	NSNROPPPP
last damn	VKNNQPQPQ
last dan	MVNONQPPP
last daniel	OTLMPQQPP
last danish	LNNNZPPPP
last darfur	SMNTNSOOO
last darin	OXMNPPPOP
last data	XPKPPPOON
last davidpaddon	MZMLPPPPO
last davies	OUOPOPPOO
last davis	OZLLPPPOP
last dawson	OTOOPPPOP
last day	TPPMNRNQO
last deadline	SORNOPPPO
last deal	VONOOOPOO
last dealers	VMLQPPPOP
last death	YPLNPNOOP
last debbie	NVNOPPPOP
last deccan	OOUOOPPOP
last defense	RUOOOPOOO
last delaware	MML[PPNPP
last delay	NWKOPQQOQ
last delhi	NPNTPPPPP
last delta	OOWKPPPPP
last dem	PMUNTOOOO
last democrat	OSKMWPPPP
last democratic	QOMOUPPOP
last democrats	ONSPROOOO
last dempsey	OVNNOPPPP
last dems	LNXNSPPOO
last den	OZNLOOPOP
last denmark	NKK[PPPPP
last denver	PKPWPPPOP
last department	QSROOMOPP
last derry	NOLYPPQNP
last desert	QNLVPPPOP
last details	SOPOPPPPP
last detroit	OONWOPPOP
last development	TMRKPQPQQ
last devine	NXNNOPPPO
last devlin	NUNNPPPOP
last devocht	NUOOPPPOP
last devon	OMNVPPPPP
last dexter	RMKKRRRSR
last dhabi	NMM[PPOOO
last dhaka	PONTPPPPP
last diaghilev	NVNOPPPPO
last diana	STMJPPPQQ
last dicaprio	OWMMPPPPP
last didn't	VKKLRRRRR
last digital	ROTNPOPOO
last direction	PPSNPPPPP
last director	UOOPPOPOO
last dirty	UPPPOPONO
last discoverni	PNPMQQQQQ
last disney	LMYOPPPOP
last district	MOQSPPPOQ
last division	NQZNPNOPN
last dixie	OMWMPPPPP
last dixon	OTOOPPPPP
last diyala	NOPUPPPPP
last dkk	UMLMQQQQQ
last dm	PKPKSRRQR
last dna	YOKMPPPPP
last dnc	OPUOOOPPO
last doctors	UMNPPPPOP
last dog	UONPOPPPP
last dogg	OVNNPPPOP
last don't	WLNMPPPQP
last donald	NZMMPOPPO
last doncaster	LMSUOQPOO
last done	VLNMQPPQQ
last donetsk	MOMVPPPPP
last donna	MXMLPPQPP
last don’t	WMNOOPPPO
last dorchester	NOLYPPPNO
last douglas	OWOLPPPPP
last dowd	NWMOPPPOP
last dowell	PUOPOPPNP
last downer	NSPPPPPPP
last download	VNNMPPPPP
last downtown	QMMMQRRQR
last dozens	TNOOPPPPP
last dp	NVLMQQQPP
last drc	OPQSOOPPO
last dress	SNLLQQRSQ
last drone	VKKLQQQQS
last ds	NNQOOOOOX
last dubai	OPOSOPPPP
last dublin	KMLZPPPPP
last duckworth	OXMMPPPOP
last duke	NWOMPPPPP
last durbin	OUOMPPPPP
last durov	OWNOPOPOO
last dutch	TNKMVPPPP
last dvd	YNMMPPPPP
last dvds	VNNVOMONN
last dyke	OTOPPPPOO
last d’souza	NVONPPPPP
last e	WNNNPPPPP
last e.	UQKJQQQQQ
last e3	OOPOOVPPO
last ea	VKJLRRQRR
last eagles	XMRMNPPPO
last early	UNPOPPPOP
last earth	MMKZPPPPQ
last east	QPKVPPPOO
last eastenders	PNQNOPOVP
last easter	[MLJQQQPP
last eastern	RMLNWPPPP
last eastwood	NVNOPPPPO
last easygroup	LPXOOPPOP
last easyjet	NOTNPPPPP
last easymobile	JO\\MOPQOP
last ebay	NPYMPPPON
last ebbers	NVOOOPPOP
last ebola	YKJOQQPQP
last ecb	MPVOOPPPO
last ecuador	NOLYOPPOP
last ecuadorean	MOOMWPPPP
last edenbridge	LNOXPPPOO
last edinburgh	LPMVPPPPP
last education	NQWNPNOOO
last egypt	OMUQOPPPP
last egyptian	JPMSUPPPP
last eight	POVPOOONO
last einstein	NZLMPPPPP
last elan	ONVNOPPPP
last elbaradei	PWMMPPPOP
last election	YPMQONONP
last elections	RPOOPSONP
last ellis	OWOOOPPNP
last elsevier	NNXNOPPPP
last email	ULNNPPPRP
last emanuel	LYNNPPPPP
last embassy	QOLWPNPOP
last emirates	NQTPPOPOO
last emperor	TVNNPOOON
last empire	WQQSOKONM
last ena	THOITSRQR
last end	QNMVPOOOP
last energy	OPWMPOPOP
last england	LPWQNOPPO
last english	VIKOVPQPP
last enjoy	UOOOPPPOP
last enough	XKMMPQPPP
last enron	RJRMQRQQQ
last epa	NPUOPPPPP
last epic	ONSNPQPPP
last epstein	OYNMPOPOO
last er	TMNMQQQQQ
last erdogan	OXLNOPPPP
last erica	MYNNPPPNP
last erie	PMNUPPPOP
last eritrea	NNLWPPPPP
last espinoza	NWMOPPPPP
last essentials	NNTNNNNZN
last essex	OOMUPPPPP
last et	XOLNOPPPP
last ethiopia	MPKYOPPPP
last ethiopian	RPNKRQQQP
last ethnocentrism	SNNNQQQPQ
last eu	MPUPOPPPO
last euler	MXMOQPPMP
last euronext	MNYMOPPPO
last europe	LOOZOPPOO
last european	VNLJWQPPO
last euros	VLMLQQQQQ
last eurosceptic	UNLKSQQQQ
last eurostar	TGIGTTSRW
last evans	OZMMNPPOP
last evansville	NMOVPPPPP
last eve	PXMLOUONN
last ever	XKMLPQQRQ
last everton	NMXMPPPPP
last everybody	XMLPPPPOP
last everything	WMNPPPPOP
last evil	UNKLPQQSP
last exchange	SPSIPPQPP
last executive	YONLOPPOP
last exeter	OPOUPPPOO
last experts	RPTOPOONP
last explorer	VJIJRSQSS
last f	RLRMQPPPQ
last fa	MNVOPPPPP
last faaborg	OONVPPPPO
last facebook	MLUKSQRQQ
last fair	TLPLPVPOP
last fallin	NWNNPPPPP
last falling	XMMLPQPQQ
last fallon	NTPOPPPPO
last falluja	OPOTOPPPP
last fallujah	NONWPPPPP
last false	XMMOOPPPP
last fame	NLWMOPOTP
last families	SPOPPPPOP
last family	XOKNPOPQP
last fan	RLMMQRQRR
last fans	TOOPOPPOP
last fao	NOUOPPPPP
last far	UNOOPPPPP
last farage	NVNOPPPOP
last fatah	JMSZNPPOO
last fax	VKGIQTSVR
last fb	QMPMQQQQQ
last fbi	MOWOOPPPO
last fc	PNSMPQQPO
last fda	MPWMPPPPO
last fdi	TMSMPPPOQ
last fdp	MPUOPPPPO
last fed	LNUOPPQPQ
last federal	XMLPOPPPP
last federalist	PLSMPPQSP
last federation	NPVNPOPOP
last federer	NWOOOOPOO
last feeling	PQOPOOOTO
last feeney	PSOOPPPPP
last fein	ORSNPPPOO
last feleppa	OSPOPPPPP
last festival	QOMPQTPOP
last ff	VNLMPQPPR
last ffs	VMLOQQPPQ
last field	TQLSPOPOP
last fields	NTULPOONP
last fiennes	PWMNPPPOO
last fifa	NOVOOPPPP
last fighters	UNOKPPQRP
last figure	SPOOPPPPP
last figures	TNNPPPPPP
last fiji	LONWOPPPP
last file	VNMOPNPSO
last fillmore	L[MOOPOPO
last films	OOWNPOPNO
last final	XROOONNON
last finance	TMSOPPONP
last find	TOPPOPOPP
last finland	LZQQNOONN
last fiorina	OYNNPOPOO
last firefox	KNZNPPPOP
last first	UPNPOPPOP
last fischer	MYNNPPPOP
last fisher	NUOOPPPPP
last five	ONXNPOOOO
last fla.	OONTOPPPP
last flanagan	PSOPPPPPP
last fleming	RRNLPPPPP
last fletcher	NXNOPPPPO
last flickr	QMSMPQPQQ
last flight	UNJJQRQRQ
last florida	PMRTOPPOO
last floyd	OXNNPPPOO
last fm	RMPLQRQQP
last foley	OVOOOOOOO
last follow	SOONPPPPP
last fontaine	NVLNPPPPP
last food	PNVMPPPPO
last for	VNLMQQQQQ
last forbes	OSXNNNNOO
last force	QPSOPOOOO
last forces	UOQMPPPOQ
last ford	LSUJPPQPP
last foreign	TPOPPPPPP
last forest	LOUSPNPOP
last forget	VNMPPOPOP
last forum	PMPVOTNON
last foundation	JP\\NPNONP
last fox	QQULOOPPN
last france	OIUTPPPPP
last francisco	NKLZPPPPP
last frank	PRKMOQVOP
last franken	NVMOPPPOP
last frankfurt	LPOWOPPPP
last fraser	OQUOPOPOO
last free	ROUKOPPPQ
last freed	LWLPPPPPQ
last freedom	QLVOPPPPP
last french	RMMPTPPPP
last fresh	UOONPPPPP
last friends	RNJJPRQYQ
last front	NOVQPNONP
last frontiers	KOYPMPPOP
last ft	PMQNRPPRQ
last ft.	WJLKQRQRR
last ftu	NOWNOPPPP
last fuck	XHKMPRQRQ
last fujimori	PVNNOPPPO
last full	UONNPPPOP
last fully	TNOPPPPPP
last fund	OPVLPQPPO
last furthermore	XKLLQQQQQ
last fáil	MOVOPPPOO
last féin	PNTOPPPPP
last g	RLRMRPRPQ
last g4s	NOVOOPPPO
last g8	MPVOOPPPO
last gaa	PLTMPPQQR
last gadhafi	MVNOPPPOP
last gael	PLTKRPQQQ
last gaillard	OUNOPOPOP
last gallagher	OVONPPPOP
last gallery	RNNUOOOPO
last galois	N\\NKOPPOP
last galway	MOMYOPPOP
last game	QOONPWONO
last gameboy	NOPPOOOOW
last gameinsight	WKLNQQQQQ
last games	SPJLPYPOO
last gaming	SUMOPPPMP
last gandhi	NRNTPPPOP
last garden	RLQMRPQRP
last garland	PZKLOPPPP
last gates	MYMMPPPPP
last gaza	POLVPPPPP
last gazprom	LNXNOPPPP
last gdc	OPNOOVOPO
last gdp	YOLOOPPOP
last ge	MVTMPOPNO
last geingob	MWOOOOPPP
last geldof	OTOOPPPOP
last gemini	ULLMRPPRR
last general	[MHMPPPRP
last geneva	ONOUPPPPP
last genscher	MZMMPOPPP
last george	MVMSOPPOO
last georgia	QKMRQQQQQ
last georgian	LPOLXPPPP
last gerard	NXMNPOPPO
last german	QKNMXQQPP
last germans	NNLRUPPPP
last germany	MOQTOPPPP
last gerrard	MXNNPPPPP
last get	UONPPOPOP
last getglue	WMJNQQQQQ
last gets	TOMPPPPPP
last getting	TOOPPPPOP
last getty	IN\\NOPPPP
last ghana	MNVQOPPPP
last ghazni	OPOTOPPPP
last ghraib	PNPWPNOOO
last giants	LP[OOOOOO
last gibson	OVNOOPPPP
last gilligan	PUOOPPPOP
last gingrich	NWNNOPPPP
last girl	SMMLPQQRS
last girls	POONPOPUP
last giro	RKPOPQQQQ
last gis	UKJJRRQRT
last gisb	VMKMPQPQR
last give	SPOPOPPPP
last glacier	OPLUPPPPP
last glasgow	LOMWPPPPP
last glazer	OUNOPPPOP
last gliders	PMNMQRQRQ
last global	WNNPOOPOP
last globe	POMNPOWPP
last glutathione	YNNNOOPOO
last gm	MPSRPPPPO
last gmt	VONOPPOOP
last go	TOOOPPPOP
last god	TPKNPPQQP
last godongwana	NVNNPPPPP
last gold	SSTKPNPNO
last goldberg	PYNMPPPNN
last gon	UMMMQQQQQ
last gonna	WKMLQQQQQ
last good	VOONOPPPO
last goode	OWNNPPPOO
last goodnight	WKMMQQQQQ
last google	ONTNOPPPP
last gop	MOXNOPPPO
last gorbachev	MVNPPPPPP
last gordon	PWKKPQQQQ
last gore	MZMLQPPOO
last gorgeous	UKLLSQQQQ
last got	UOMMPPQQP
last gould	ORSOOOPPP
last government	UPPMPOPOP
last govt	YLMLPQPQP
last gracenote	ONWMOPPPP
last graham	NXMNPPPPO
last grant	MZNQPNONP
last graphic	TNOOPPPPP
last gray	MSTVNNMMO
last great	SMNNQQQQQ
last greece	LNMWOQQPP
last greek	OMMPWPPPP
last green	TPJPROPOQ
last greens	NMWNPOQOP
last greenspan	MYNMOPPPO
last greenwich	MMN\\NPQQN
last grf	TMLLQQQQR
last griffin	NVNPPPPPP
last grimsby	NNMXOPQOP
last grit	SKKKQQQWQ
last grizzlies	OOTNPPPPP
last groberg	NYNLPPPPP
last group	OOZLPNPNO
last growth	RMPTPNPNP
last guangdong	MPOUPPPPP
last guangzhou	OONTPPPPP
last guantanamo	MNKYPPPPP
last guard	OPVNPOOOP
last guardian	HS^JLPQQO
last guatemala	OONUPPPPP
last guccifer	MZMNOPPOO
last guide	WLKLQSPPR
last guinea	NOSPPPPPP
last gul	NUNOPPPPP
last gulf	QPJUNPPPP
last gunmen	SOPOPPPPP
last gyanendra	POUNPOPPP
last h	TMSMPPPOP
last h5n1	WONOOOPPO
last ha	TLKKQSRQS
last hadibo	NPLWPPPPP
last hadid	LXOOPPPOO
last hagel	NWOPOOOPP
last hague	MMTSPPPOP
last haha	UMNMQQPQQ
last hahaha	SKJJRSRTS
last haiti	OOMXOPPPP
last haitian	MPOKWPPPP
last hajj	NOONOVPPP
last halifax	PNTSNOPOO
last hall	MVJWQNPNO
last halloween	QIJRSRQQR
last hamas	PMZLOOPPO
last hamilton	OQMSPPPOP
last hamm	MYMMOPPPP
last hampshire	OMK]POPOP
last hangover	VLLKQQQRR
last hankey	OUNOPPPPP
last hannity	NXLNPPPQP
last hano	NK[KPPPQP
last hanson	PUNNPPPOP
last happy	SOOOPPPPP
last hard	XKLMQQQQQ
last hariri	OVNNPPPPO
last harper	KZONPPPOP
last harris	PZJNPPPOP
last harry	NYLMPQPOO
last hart	ORVMPPOOO
last harvard	NNVNPPPPP
last hassan	MYMMPPPOP
last havana	JNOXPPPPP
last having	UNOPPPPOP
last hay	TQLMPQQPQ
last hayman	OSOPPPPPP
last hayne	OTOOPPPPP
last hbo	NPVNPPPOO
last he	VMLOQPQQQ
last head	VOOOPPPOP
last headache	VKLNQQQQQ
last health	MNXOOOPOP
last heart	UNNOOOUPN
last heated	UONPPPPPP
last heavy	TMKMQRQQQ
last heights	MQLSPOOTP
last helal	MWOMPPPPP
last helmand	OONUPPPPP
last help	SOOOPQPPP
last hemisphere	LQWWOMNMN
last henderson	OWMNPPPNP
last henry	MVOOOPPPP
last henson	NVNOPPPPP
last herald	TLSOPOPOP
last hertfordshire	MPOWOPPOP
last hewitt	MURNPPPOP
last hey	WLLLQQQQQ
last hezbollah	PMSMPQPQQ
last hi	UNNNPQPPP
last higgins	OWLNPPPPP
last high	UOONOPPOP
last highly	SONOPPPPP
last hill	JPUTOPOOP
last hillary	H\`OJPPQOP
last hillaryclinton	[PMLOPPOO
last hills	OLL\\PPPNP
last hillsborough	MNNXOPPPP
last hilton	OOWLPPPOP
last himalayan	TMOTOOPOO
last hindu	PLQJVPQQQ
last hispanic	OPLMXPPPP
last hispanics	SQMOTOOOO
last history	QOROOVNNN
last hiv	VOOMPPPPO
last hmv	NOUNPPPPP
last ho	RSKIQPQVP
last hockey	SUNMQOPOP
last hodge	NXOLPPPPO
last hogan	OVLOPPPPP
last hollywood	MMK\\OPPPP
last holocaust	OMROOUOPO
last holt	NWNNPPPPP
last holy	TNOOPPPPP
last home	UNNNPPPPP
last honduras	OMTTPOOPO
last honestly	SOPPPOPOP
last hood	OTNQOPPPO
last hopefully	SOOPPPPPP
last horomanski	MXNOOPPPP
last horsiesios	LYOMPPQOO
last hospital	QQJWPOOOP
last hostage	QONPOOOVO
last hot	UNLNQPPPQ
last hotel	POPSPOOOP
last hour	PNLLOQPYQ
last hours	UOMOPPPPP
last house	ROPTPOOOO
last housing	QNTPPOPNP
last houston	KLWTPOPPO
last how	WLKMQQQRQ
last howard	OWNOPPPOP
last hu	MWNNPPPPP
last huffpost	LOXOOPPOP
last huge	WOKPPPPOP
last hughes	NWNNOOPPP
last huh	ULLLRQQRR
last human	VNOQOPOOO
last hume	LWPOPPPPP
last humidity	WKKLRQQRR
last hundreds	TPOOPPPOP
last hungary	LNTTOQPNP
last hunter	VPMNPPPOP
last hussein	OSQQPOONO
last hustle	NMZLPPPPP
last hutt	OPOUPOPOP
last hutu	UMNNVOOOO
last i'd	XNNOOOPPO
last i'll	WLMMPPPPQ
last i'm	YMNNOPPOO
last i've	YMMOPPPPP
last iaea	OPUOPPPPP
last iata	RLPLQQQQQ
last ibm	NPUNOPPPP
last icann	OKYNOPPPO
last iceland	OPKWPPPPP
last idec	LNXNPPPPP
last idol	MNQNNVNUO
last iguazu	NPOSPPPPP
last ii	NRJLOSVTN
last iii	OSNOOOOOT
last illinois	MNNZNPPOP
last im	VKMMRQQQQ
last image	WQPPOOOMN
last images	OPVOOOOOO
last imf	MPUOOPPPP
last immigration	QNVOOOOPO
last in	XNMMPPPPP
last inc	MNXMPPPPP
last inc.	MM^NPOONN
last independent	MPWOOPPOP
last india	PMOTPPPPP
last indian	MPML[PPPP
last indiana	NMM[OPPPP
last indianapolis	PNTWLNONO
last indians	ONWLRPPPP
last indonesia	ROKWOPPPP
last indonesian	MOJTSQQPQ
last indonesians	PNMLWQQPQ
last industry	VORNPNPOO
last inflation	VOMOPPPPP
last information	YNHJPSQQR
last initiative	OQUOPPOMP
last inquest	XKKKRRRRQ
last instagram	MNUJOOPNY
last institute	NQYLPOOOP
last instruments	PPSNPPPPP
last insurgents	TOOPOPPPP
last intel	VMOMPPQPQ
last interesting	SLMMQRQRQ
last interestingly	VMLLQQQQQ
last interfax	KOWROOPPO
last international	QPTMOPPOP
last internet	\`MIMPOPOO
last interview	QPMPOWPON
last introduction	UOLNPQPQQ
last inuit	UMKMUPPPQ
last invalid	VONOPPPPP
last investigation	SNLMPQQRR
last investigators	UONPPPPOP
last investment	QPTLQPPNP
last iowa	NONXOOPOO
last ipad	VNMMPPPPQ
last iphone	RJLMPPQQX
last iphones	PMMLPPPOZ
last ipod	PNMMOPPPZ
last iq	TMLLQQQQR
last ira	QHVJRQQQR
last iran	NNMYOPPPP
last iranian	SPMLSPPPP
last iranians	MONNWPQPP
last iraq	OONWOPOPP
last iraqi	OONPUPPPP
last iraqis	MOML[PPPP
last ircc	NOUOOPPPP
last ireland	NLUROPPPP
last irish	LOPPUPPPO
last is	QLOLQQQRS
last isfahan	ONMVOPPPP
last ishiba	NXMNPPPPP
last isil	NOWOOPPOO
last isis	OOVNOPPPP
last islam	KRPWUMONL
last islamabad	LPNWPPPPP
last islamic	TOKRRPPOO
last islamist	YNQLNOOPP
last island	SLHSQQQPQ
last islands	TOTPONONO
last iso	QMRLPQQQQ
last israel	OLNWPPPPP
last israeli	RNNPUPPPO
last israelis	NONIZPPPP
last iss	NPNVOPPPO
last issa	OTOMPPPPP
last istanbul	ROMSOPPPP
last it	YNMMPPPPP
last italia	SMPMQQQQP
last italian	MPMMZPPPP
last italy	MLTTOPPPP
last itunes	OLQKPPPPY
last itv	LOWNPPPPP
last iv	SRMMPOPOS
last iweathernews	RLQMQQQQQ
last i’d	WOOOOOPOO
last i’ll	YONOOOPNO
last i’m	YMMNOPPPO
last i’ve	XMNNOPPOP
last j	UMMMQQQQQ
last jaafari	OUMOPPPPP
last jackson	NQMTPPPOP
last jacobs	LYMONPPPP
last jaffna	NOOUOPPPP
last jakarta	MOLZPPPPP
last jamaica	NOPUPPPPP
last james	SOIPRQQQQ
last jan	ZKMQPPPOO
last japan	MNM[NPPPP
last japanese	OONJZPPPP
last jasgardner	MZMMPPPPP
last jason	NYMLPPPOO
last jasper	NNNZOPPOO
last java	TKLOQQQQQ
last jazeera	RLXRONOMN
last jeddah	VPMOOPPOO
last jeeves	ONXNPPPNP
last jefferson	PSOOPPPOP
last jenna	OTONPPPPP
last jennings	LWTNPOPMO
last jerome	I]OJPPQQP
last jersey	PIJ\\PPQOQ
last jerusalem	LPOWPPPPP
last jesus	RSLMPPPQQ
last jewish	XPNKOPPPP
last jews	QMLRWOOOP
last jgb	WONOOPPPO
last jim	PWNNOPPOO
last jimmy	NXMPPPNOP
last jinping	MXNNPPPOP
last jintao	PSPPPPPOP
last job	VMLMPQQQP
last jobs	QTNPPOPOP
last johannesburg	PKOWOPPPP
last john	OVONPPPOP
last johnson	OWNOOOPOO
last johnston	MWNNPPPPP
last join	SNOOQOQQP
last jones	OWRMPOPOM
last jordan	MQNTOQQPP
last joseph	PSOOPPPPP
last joshiherrmann	NUMNPPPPP
last journal	QQTMQOONP
last journalism	NOYMOOPOP
last jowell	OTOOPOPPP
last jr	OWNOPOPPN
last jr.	OXMOPOPON
last judge	TTMNPPOOO
last judges	UOMPOPPPP
last julie	LVPOPPPNP
last justcantgetenough	WKMLQQQQQ
last justice	UKTMPPOPP
last k	UNNMQPPPQ
last kabul	OQTRNOOOO
last kaczynski	OTOOPPPPP
last kaine	NVNOPPPPO
last kandahar	SNNQPPPPP
last kane	OPLLQQQTR
last kansas	NMOXOOPPP
last karachi	OOOUPPPOO
last karimov	OPMTPPPPP
last karzai	OVONPPPPP
last kashmir	SMNSOPPPP
last kasich	NXNNOPPOP
last kate	L[NLOPPPP
last katmandu	NMNXOPPPP
last katrina	ZJLIQVQNP
last kay	NUNOPPPOP
last kazakhstan	MVMVMOPON
last kcna	NPUNPPPPP
last keane	MQWNPPPNP
last keep	VMNNPPPPP
last keir	PUNNPPPPP
last kelce	OUOOPPPOP
last kelly	NYMOOOOOO
last kennedy	OWOOPOPOP
last kent	MMQUPOPPP
last kentucky	KLVUOPPPP
last kenya	PONUPPPPP
last kenyan	NMOLXPPPP
last kerala	MOOWPPPPP
last kerry	K[OOOOPOO
last key	SRMMPPPPP
last keys	MUKVPOOOO
last kfc	NPTOOPPPP
last khalif	NVMOPPPPP
last khan	O[NKNPPOP
last khartoum	MSSQOOPOP
last khatami	PTNMPPPPP
last khodorkovsky	OUOOPPPPP
last kibaki	NPMUPPPPO
last kieswetter	OXLOPPPOO
last kiev	MMRVOPPPO
last kim	RSMKQQQPQ
last king	TPKPPPPOP
last kingdom	OPIYPPPPP
last kings	RQVNPNPNN
last kingston	OOOTPPPPP
last kirk	MVMNPPPPP
last kirkuk	OPOTPPPPP
last kivu	PPOSPPPPP
last kkeneally	LYMNPPPOP
last kkk	LQWOOOPPO
last klan	NN[NOOPON
last kmaakxl79u	SOOOPPPPP
last knapman	OSPPOPPPP
last know	UNKKPRQTP
last kobe	OXNMPPOPO
last koinonia	NPWLOPPPP
last kong	ONNRPPPTO
last korea	OOVOOOPPP
last korean	NNLRXOOPP
last koreas	TNMTOOPOO
last kosovo	MNSRPPPPP
last kosslick	PSOPPPPPP
last kpa	OOVNOPPPP
last kr	UNMNPPPQP
last kremlin	QKSKQQQQQ
last kujda	MWNMPPPPP
last kunar	MOOVOPPPP
last kunin	NWONPPPOO
last kurdish	ZPLLNPQPP
last kurds	PORPVOMPN
last kuwait	MNPVOPPPP
last kyi	PPNVPPONO
last kyrgyzstan	NOMWOPPPP
last l	SKLKRQRRS
last l'enfant	NWNOPPPPO
last l.	RKKQQRRRQ
last l2	TMMLQPPPS
last la	POMTPPPPP
last labor	SOTNOPPNP
last labour	MO[ONOOOO
last lacerda	NWNNPPPPP
last laden	L[MMQPONP
last lagarde	OTOOPPPOP
last lagos	LTMQPPQPP
last lahore	NOOVPPOPO
last lama	MSNWOOOPN
last lancaster	OUQMPPPNO
last land	QMHWPPQQP
last langeland	NPNUOPPPP
last lanka	PNLXPPPOO
last lankan	LWTRMONON
last laos	NNMXOPPPP
last larijani	PUNNPPPPP
last late	UOOOOPPPP
last latin	XNOONPPOP
last latino	PMNLWPPQP
last lau	OXOMPPPNO
last laughter	YIJKQQQSS
last laurenkrugel	NYMNOPPOO
last lavrov	OWNPOOPPP
last law	TSRUNNKOM
last lawmakers	VMOPPPPOP
last lawrence	NOPTPPPPP
last lazar	NWONPPPPO
last lazare	PUPNPPNPP
last ldp	OPUNOOPPO
last leadership	TMIKRTRRR
last league	TNTKPOPPP
last leahy	NVNOPPPOP
last lebanese	SNNKUPPPP
last lebanon	LONYOPPPP
last lebedev	NXMNPPPOP
last lee	QSLPQPPOP
last leeds	PNISQQQQQ
last left	XPPOOOONN
last legion	RMOLPQQRQ
last leicester	MLXSOPPOO
last leone	NTMUPPPNN
last lesotho	MOMXOPPPP
last let	VMLNPPPQP
last lewis	OVOOPPPOP
last li	NWNNOPPPP
last liberal	LO[KTOONO
last liberals	QMOLSQQQQ
last liberia	NNMYNPPPO
last liberian	PPNMUPPPP
last libertarian	MPMNXPPPP
last library	QLRTQNOOO
last librivox	NOXNNPPOO
last libya	RMIRRQQQQ
last libyan	PNMTPPPPP
last lichtenstein	PVMOPPPOP
last life	XPLNQPOMP
last lifetime	OPTOOPPOP
last limerick	MMOWOPPPP
last lincoln	MSTMPPPOP
last lindanguyento	K[LLPPPPO
last lindi	MNNYOPOPP
last linguistics	XLMIQPQQR
last lingus	OMXNPPPOO
last linick	MXMPPPPOP
last linkedin	NKYNOPPPP
last linux	NOSOOOOOU
last lions	OKXPOPPPP
last lisa	UKKLPQRQV
last lisbon	MPTPPPPPO
last list	QMMLPPXPP
last liu	NVNNPPPPP
last live	QPQOONOTO
last liverpool	LLYQOPPPP
last lmao	WKKJQRRRR
last lo	VMJJRSRPR
last local	SPOOOPPPP
last lodge	MMTYPLONO
last lol	YLNMPPPPP
last london	OMOWPOPOO
last long	WLOOPPPOP
last look	VOOPOPOPO
last looking	SOOOPPPPP
last looks	SONPPPPPP
last loool	WMJNQQQQQ
last lord	WRJIQQQPP
last lords	POXOONNOP
last lott	PVNMPPPOP
last louis	NNORPNPPU
last louisiana	OLNWOPPPP
last love	WMNOPPPPP
last loved	SONOPPPQP
last lovely	TMMMQQQQQ
last lse	NPVNOPPPP
last lta	OPVOPOOOP
last ltd	NPWOPPPON
last ltd.	NOZNPOOON
last lu	TOKJRRQQR
last lucy	MWONPPPPP
last lukaku	OWNNPPPOO
last lukashenko	URLOPOPPP
last luke5sos	LXMPPPPPO
last lumpur	OONUPPPPP
last lynch	OWNNPPPPP
last lyric	NNRWOOOON
last m	QPKLRQRRS
last m1	OPNUPPPPO
last mac	RLJMPPPPZ
last macbook	OMOOPPPPU
last macedonia	ONOVPPPPO
last macintosh	ONPPONPPW
last mackay	NUOOPPPPP
last madden	PSOOPPPPP
last maddow	MYONOPPPO
last madison	OVNMPPPPP
last madrid	RKSRPPPPO
last madsen	NVNOPPPPO
last magazine	LP\\MQOONO
last maguire	O\\MLOOPNO
last maine	UNKRPPPPO
last major	XLNMPPPPP
last make	UMLNPPQQP
last malawi	OKNXOPPPP
last malaysia	OONVOOPPP
last malaysian	MLQNUQQQP
last malaysians	RLKJXQQQQ
last maldives	MNKZNQQPQ
last mali	ONOTOPPPP
last malik	NVNMPPPPP
last maliki	ONUMPPPPP
last malle	RLLKRRRRR
last malta	OOLXOPPOO
last man	XLIJOPOZO
last manafort	M[MLPPPOP
last management	TQXNPMNMM
last manager	VLKKQRRPS
last mandelson	NWMNPPPPP
last manga	QMNUPPPPO
last manhattan	KPMXOPPPP
last manhunt	PNMOPPPVP
last manitoba	NNNVOPPPP
last mann	PSOPPPPOP
last manson	OZLMPPPON
last manzara	OZKLPPPOP
last maoist	RLLVSOOOP
last maoists	VOOOMPPPP
last marbles	RKGJSSSUT
last marilyn	N[NKPPPOO
last marine	RSTNOOOMO
last marines	ORWTMOONK
last markova	OTPOPPPOP
last mars	MSMYOONNO
last marsh	MSXJOPPOO
last mart	NOWNPPOOP
last martin	OTRLPPPOP
last maryland	ONKXPPPPP
last mas	MOUMPPPQP
last massachusetts	NOLWOPPPP
last masscomp	NOYNOOOPO
last masterchef	SNNOPQPPQ
last masters	TLJPPVOPP
last mastrogiacomo	NXONPPPNO
last match	NPOPNUPPP
last mateen	NVONPPPPO
last mathiascormann	NWNOPPPPP
last matter	QLVOPOOOP
last maxwell	PYNMPOPMP
last may	OYLNPOPOP
last maya	ORWJNPPQO
last mayer	PQNUPOONO
last mbeki	MVNPPPPPP
last mbumba	MXNNOPPOP
last mccain	MRWJPPPOP
last mccarthy	MXNNOPPOP
last mcconnell	NWMOPPPPP
last mccormack	OUPNOPPOP
last mcdonald	MSSMPPPPP
last mcdonalds	LLUYNOONN
last mcfc	QKQLQQQRR
last mci	NOWOOPPPO
last mckenzie	OQTOPPPOP
last md	RLKORRQRR
last mda	MOXMPPPPN
last me	SNMNPPPVO
last meal	ULJKQRRSR
last meantime	UOOMPPPOP
last meath	MOMYPPPOP
last mecca	ONMUPPPPP
last media	UORLQOPNP
last medicare	NLTNOOWOO
last medrano	OWMNPPPOO
last medvedev	OVNNPPOOP
last meet	SNOOPPPPP
last mehlis	PPMTOPPPO
last melbourne	ONNXOPOPP
last melcher	KZNOOPPOP
last member	WMNKQQQPQ
last members	XLLNPPPPQ
last memphis	OOSSPOOOO
last men	XNNMPPPPP
last menatep	LNXOPPPPP
last mendis	PSOOPPPPP
last menezes	NPOUOPOPP
last mercer	NWLOPPPOP
last merck	LMYOOPPPP
last mercury	TSKLQOPQQ
last merkel	OVONPPPPP
last mertens	OVNNPPPOP
last mesoamerica	LPOWOPPPP
last met	LPVNPPPOP
last metro	QKULOQQQP
last mexican	MONK\\PPPP
last mexicans	NPOMUPPPP
last mexico	ONLZOPPPP
last mh	UNLMQQQQQ
last mh17	VNNOPPPPP
last mh370	UMNOPPPQP
last miami	MOMYOOPPP
last michael	O[NHPPPPP
last michels	LYMNPPQPP
last michigan	LIRYMQQPP
last microsoft	QNUOOPPPP
last middleton	NVOOPPPPP
last mideast	VOONOPPPP
last midlands	MPOVOOPOP
last milan	PMMVPPPOP
last milburn	NXONPOPOO
last miliband	MXMNPPPPP
last military	UMOOPPPPP
last millennials	XLMNPPPQP
last millions	UMPPPPPOP
last milosevic	MXOMOPQQP
last milwaukee	MOSTPOPOO
last mind	TNLLQQRRQ
last mining	SOTNPOPOO
last ministers	VLRMPPPOP
last ministry	OOTMPPPPP
last minneapolis	OOKZNPPOP
last minnesota	NPMXOPPNO
last miramar	LMLZPPQPP
last miramax	NOUNPPPPP
last mississippi	KMUUOPPPP
last missouri	NKNXPPQPP
last mitchell	QPKMQQRQR
last mlb	NPUOPPOPP
last mmpi	TNLMQQQQR
last mn	TOLOPPPQQ
last mo	MTNUPPPNO
last mobile	QNUNOOONR
last mod	QNRLPQQQQ
last mogadishu	LONXOPPPP
last mohamed	SOMNPQQQQ
last mohammed	TTSMOOONN
last moines	ONLYOPPOO
last molina	NWONPOPPO
last mollenkopf	NVONPPPPP
last moneymonitor	WJLMQQQRQ
last monrovia	NNNVPPPPO
last monsoon	OMTMPOOUO
last montalvo	OVNNOPPPP
last montana	OKJ[PPPPP
last montgomery	MVMQOPPPO
last montreal	LLL[PPPPP
last mook	NUOOOPPPP
last moon	ULMMQQQQQ
last moore	OYNLPPPOO
last morales	N[KMOQQOP
last more	VNLLQQQQQ
last moreau	NVOOPPPOP
last morgan	QMRLRPQPO
last moriori	PUKLTQQPP
last moroccan	NPNOVPPPP
last morocco	LOSQOPPPP
last morris	ORUNOOPOO
last morrison	NVNOPPPOP
last moscow	QOMSPPPPP
last mosque	NOO\\ONOMO
last mosul	MONXPPPPP
last motel	QQKJQRQSQ
last mother	VNOPPOPOO
last motors	JOYNPPPOP
last mountains	NOKYPOPNP
last mounties	PMVMPPPQP
last mourinho	PSPPPPPOP
last movement	QQUNQNONO
last movie	TNOOPPPPP
last moxon	OVNOPPPOO
last mozambique	JPMYPPPPP
last mozilla	QMSIQQQRP
last mps	XNMOOPPPO
last msnbc	NOVNOPPPP
last msps	YNMOOPPPN
last mt	SONOPPPPP
last mtv	NPVOOPPPP
last mubarak	OVONPPPPP
last mugabe	PVMNPPPPP
last muhammad	NRXLPNPON
last mulcair	MYMNPPPPP
last mum	VMLLQQQQR
last mumbai	MONVPPPPP
last munich	MMTSOPPPP
last munster	QKRLPQQRQ
last murphy	NXONPPOOP
last murray	OUSMPOPNP
last museum	LPUVPMOON
last musharraf	MRQSOPPPO
last music	TMSOOOONP
last muslim	QNSPROOOO
last muslims	ULPLUPPOO
last mutu	LXOOOPPPP
last mvp	TMLMQQPQS
last my	VLLMQQQRQ
last myanmar	NONWOPPPP
last myers	OTOOOPPPP
last mérida	OLNXPPPPP
last n	TNLRQOOPP
last n.h.	OPOTPPPPP
last naacp	NPUOOPPPP
last nairobi	NONVPPPPP
last najaf	NONUPPPPP
last nakasone	OVNNOPPPO
last name	XONNPOPOP
last namibia	MPKXOPPPP
last namibian	ONVLSOOPO
last nao	NOUNPPPPO
last nasa	OOUMPPPPP
last nasdaq	NNWNOPPPP
last nasrallah	OXLOOOPPP
last nasser	OXNMPPPOO
last nation	NNQVNOPPO
last nationalists	XOMOOPPPO
last nations	MPSOPUONO
last nationwide	RMWNNOOOP
last nato	POUMOPPPP
last navy	NNVNPPPPP
last nazi	OMNUUOOOO
last nba	NPVNOPPPP
last nbc	OPTOPPPPP
last ndp	KOWOPPPPP
last neal	NUOOPPPOP
last nebraska	NMLYOPPPP
last need	TONOPPPPP
last neeson	NXNNPPPOO
last nehru	NWNMPPPPO
last nepal	NNMXOPPPP
last nepalese	NPOLVPPPP
last net	UNOOPPPPP
last netanyahu	MYNNOPPPP
last netflix	LNYNPPPPO
last netherlands	JLSVPQQOP
last network	QPXLPOOMO
last nevada	ONLYOOPPP
last nevertrump	VOTLONOOP
last new	VOMOPPOPP
last newcastle	MNVSOOOOO
last news	SORMPPPPP
last newsweek	RNXMLPQNP
last newton	NYLLPQQOP
last newtown	ONNVPPPPP
last nfl	OOSNOQPPP
last nh	NPNWOPPPO
last nhs	NPUOOPPPP
last niallofficial	JWTNOPPOO
last nicaragua	OONWOPPOP
last nice	ZMNMPPOOP
last niger	LMK[OPPPP
last nigeria	NMNZOPPOP
last nigerian	SPOKSPQPP
last night	QPMOPOOTP
last nimo	OMXMOQQOO
last nine	UNOPPPPPP
last nintendo	OKYMPQQPN
last nippon	MOXOPOPNO
last nixon	NWOOPPPPP
last nkrumah	OVOMPPPOO
last no	ULLMPRQRR
last no.	WOMNPPPPO
last noida	OOKXPPPOP
last nokia	OPTNPPPPP
last nook	TNNNQQQQP
last norfolk	ONMXOPPPP
last north	PSRMOPOQP
last northeast	JQNZNOPPP
last norway	MNRUOPPOP
last norwegian	LPOLXPPPP
last not	TOLNPPQRP
last note	YLNNPPPPP
last now	TPKPPNNVO
last nra	OOVNPOPPO
last nrl	ROQLPQQQP
last nsw	MPPTPOPPP
last nt	RMKQPQQRQ
last ntas	UMKMPRQRR
last numbers	QOSPPPNOO
last nvidia	NOWMPPPPP
last nw	TNNNQPPQQ
last ny	OOOTPPPPP
last o	XNKOPPPPP
last o'driscoll	MWONPPPOP
last o'gara	OXMMPPPPP
last o'malley	NWMMPPPOP
last o'sullivan	NTOPOPPPP
last oakley	MSMWOOPOO
last obama	OYNNOOOOO
last obamacare	NNPONPXOP
last obasanjo	OTOOPPPOP
last objectives	WOKMPPPQP
last obr	NPUOOOPPO
last observers	VMMPPPPOP
last obviously	SOOPPPPOP
last ocaaojszz8	SOOOPPPPP
last occ	OPSOOPPPP
last ocean	LOMZOPPPP
last off	VNMMPQPQQ
last officers	WOOPOPONO
last official	XNMOPPPPP
last officials	UONPOPPOP
last often	TMPOPPPPP
last oh	UNOQPOOOO
last ohio	NMNWOPPPP
last oil	WOMPPPPPP
last ok	XLLPPPPOP
last okay	UMOOPPPQP
last oklahoma	OLNXPPPPP
last olmert	NUONPPPPP
last olympic	WPOMMPPOP
last olympics	QPSNOSOON
last omaha	MOOWOPPPP
last omg	VNMNPPPPQ
last one	TNSIPRNSM
last onion	MPWNOPPPO
last online	RMRLPQQQQ
last onpoli	VLMMQQQQQ
last ons	LPWPOOPPP
last ontario	NLMWPPPPP
last onthejob	WKMMQPQQQ
last opec	JPYOOPPPP
last open	RPKMPXPOP
last opening	VNNPOPPOP
last opinion	TOOOOPPPP
last opposition	WOLOPPPPP
last oracle	NPTOPPPPP
last orange	SNVOOOPMO
last order	WNMNPQOPP
last org	PPRKQPPQQ
last organisation	KQXOQNPOP
last organization	QQVMPMPOP
last originally	SNOOPPPPP
last orlando	ONMXPPPPO
last orleans	ONQVOOPNP
last oscar	NQOOOPUPP
last oscars	PNMNPQWPP
last oslo	OPOSPPPPP
last ottawa	OONTPPPPP
last out	VNJMPQQRQ
last owen	OUOOPPPOP
last oxfam	POWNPOOOO
last oxford	NMMWPPPPP
last o’malley	OXLOPPPOP
last p	ULQMPPPPP
last pa	NNWNOPPPO
last pac	WOROPNPNN
last pachomius	I^NMOPPPO
last pacific	QOLTPPPPP
last packard	UNPOPPPPP
last pact	POVOPONPP
last padilla	NWNMPPPPP
last page	RVOOOOOOO
last pagliano	OVMOPPPPP
last painkiller	NONPOPPWO
last pakistan	RNNUNPPPP
last pakistani	SNOJTPPPP
last pakistanis	KOOLYPQPP
last palace	QLOTQOPPP
last palestine	QLRMQQPQP
last palestinian	NPOQTPPPP
last palestinians	MPNOXPPPP
last palin	MYNNOPPPP
last palmer	OSPOPPPPP
last pamkeynen	TOOPPPPPO
last pan	ROSLPPPPP
last panama	RFTLRQRRR
last panamanian	VOLMRPPPP
last parade	NPPOOUOOP
last paralympic	SLHRRQQQQ
last paralympics	MPMOOWPPP
last parenthood	NPWMPOPOP
last paris	MJRYOOPOP
last park	PVETPPQOQ
last parker	MXNOPPPOP
last parliament	MOTQOPPPP
last parliamentary	VMMMPQPPQ
last parmalat	OOVOOPPPP
last part	UOOOPPPPP
last particularly	SOOPPPPPP
last parties	SPUNNOOOO
last partisi	MMZOPOPOO
last partnership	MQRPPMUNO
last party	PPWMOOOOO
last pasadena	OONTPPPPP
last pass	PLKTQRPQQ
last passion	MQXNPOONP
last paul	NSMSPPPOP
last pay	TOOPPPPNP
last paypal	QMTMPPPPQ
last pbs	NOUOOPPPP
last pc	VNQNPOPPO
last pcs	VOQNOPPPO
last pct	SPNPOPPPP
last peace	WMNMPPPPP
last peck	SQLNQPPPP
last pen	NVPOPOOOP
last pence	KYMPPPPPP
last peninsula	NQLXPNPOO
last pennsylvania	OOJZOPPPP
last pentagon	LNTSOPPPP
last people	UPNOOPPOP
last pepsi	PVQLPPPOP
last peres	L[LMOPQQP
last peretz	OWNNPPPOP
last perfect	TNJLQRRRQ
last perlingiere	NVOOPPPOP
last perry	LOXPOPPOO
last persia	SMJLQRRRR
last personal	SOOPPPPPP
last peru	NPLWPPPPP
last peruvian	LPNOXPPPP
last peshawar	MNNWPPPPP
last peston	OVONPOPOO
last petersburg	OPMXOPOOO
last pfizer	NMVOPPPPP
last ph	TNMMQQQQQ
last phil	OWNNOOPOP
last philadelphia	NMKVPQQQQ
last philippine	NLWOVOOON
last philippines	PKMWPPQQO
last phillip	LYNNPPPOP
last phillips	NWNOPOPOP
last phoenix	SJNUPPPPP
last phone	QLLJQRQQX
last photo	TOMOPPPQP
last photos	TOOPPPPPP
last photoset	YKMKQQQQQ
last phx	OOOVOOPPO
last picturskewphoto	VHJKSRRSS
last pin	QWKMQPPOP
last pink	SOOPPPPPP
last pinochet	MXLOPPPPP
last pirates	TORLNPPPP
last pisces	OTMNPQPPQ
last pistorius	ROMMQQQQQ
last pittsburgh	NPWOOPPOO
last pixel	PMOONPPPX
last pizza	SLLSQPQPP
last pkk	NPTOPPPPO
last plains	LQOYOOONO
last plane	TMLLQQQQR
last plans	VONOOPPOP
last plaza	MPVSPNPON
last please	WMLMOQPRP
last plouffe	OSOPPPPPP
last plus	ROSMPOOOQ
last pmonair	RJQLQQQRR
last point	OPZJPOPOP
last poisson	OSOOPPPPP
last poland	MOI\\OPPPP
last polaroid	UJHKRQRPY
last polaroids	ZJIKSQQQR
last police	SNQOOPPPP
last polish	MONMYPPPP
last political	TOOPOPPOP
last politico	MOYKOPPPP
last polk	NXNNPOPPO
last polls	UOOPOPPOP
last pompeii	OOOUOOPOP
last ponting	MYPPPPPLO
last pop	UONPOPPPO
last pope	VUNLPOOPN
last poroshenko	MVOOPPPPP
last portable	RMMNPNPOY
last portland	NOMVPPPPP
last portugal	NNNVOPPPP
last post	PNWNOOPOP
last potter	NRLLOOO]N
last pound	LWONPPPPP
last powell	OVQLPPPOO
last power	TKSMPPPOQ
last ppi	WONNOPPPO
last pr	XNKKQQQQR
last pradesh	OONXOPPOO
last prager	J[NOPPPPO
last prayformh17	UKLMQQQQR
last pre	TPOOPPOPP
last prescott	PTOOPPPPP
last presidential	WMNOOPPOP
last presley	NVNOPPPPP
last press	KO[NPOOPP
last pretty	TNNOPPPPP
last preval	NYMKPOQQQ
last previously	UNOOPPPPP
last price	YJNOPPPPP
last pride	UJLLRSRRR
last priebus	MVNOPPPPP
last prince	O[MMOOPOP
last private	SLSMQPPPP
last prize	PLPLQPUQP
last pro	QNOOOPPOW
last professional	SOOPPPPOP
last program	TRUNQNKOM
last progress	TOOPPPPOP
last project	NOVSPMTNL
last prosecutors	VOMPPPPOP
last providencia	UOMROOPPP
last ps	TNMNPQQQQ
last psp	OPLOPPPPW
last pspc	NOVOOPPPO
last public	XMLMPQQQQ
last pupils	VONOPPPOP
last putin	MYNOOPPPP
last pyongyang	MTPOOPPPP
last q	TMMRPPPPP
last qaeda	LLVSPPPOP
last qaida	QNWLOOPOP
last qantas	OOUOOPPPP
last qld	MOMWOPPPP
last qpr	ONUNPPPQQ
last qualcomm	NOXOOPPOO
last quebec	LPLWPPPPP
last queen	VSRIOPOOO
last queensland	JORTOPQQP
last questions	VNMNPPPPP
last quetta	KQL[OPPNP
last quick	WJMOQPPQP
last quite	UNNNPPPPP
last qwest	MOXNOOPPO
last r	WNNNPPPPP
last r50bn	TOOOPPPPO
last racing	RMSMQPPPP
last radio	RLORPQQPP
last rafah	NTTMOOPOP
last rahu	XHHKSRRTS
last rail	TNMMPQPQQ
last rain	XJKLQRQRQ
last raisr	NPOPOOOOV
last ramadan	VNUNNMPOO
last ramadi	TNMPPPPPP
last rams	MM\\NOOPOO
last rangoon	UOLROPPNP
last raskin	OTOOPPPPP
last rathbun	NWNNPPPPP
last raw	TNONPPPPP
last ray	MQNMOPPXO
last rbi	XNMOOOOOP
last rbs	MNWOOPPPP
last rcmp	NNVOPPPPP
last read	VNSMPOPNO
last reading	RNMUOPOOP
last ready	TNNOPQOOQ
last reagan	LWMMPQQQQ
last real	PLTMPPQQP
last really	TMOOPPPPP
last reasons	WMOQOOOOP
last rebel	VLNLQQQQQ
last rebels	TNOPPPPPP
last recent	TOOOPPPOP
last recession	MQONOXOOO
last record	XNLLPPPPQ
last redwood	OXMNPPPPP
last reeves	NYMOOPPNO
last regards	TOOOPPPPP
last region	NQTSPOONO
last registry	OPVNPOPOP
last reich	MTUMOPPOO
last reid	NYMNPPPNO
last rekohu	NNNWOPPPP
last relief	OPTOPOPPP
last remember	SNNOQQQQQ
last renee	NWNMPPPOP
last reply	SMMNPQPRQ
last report	WKULPONSN
last reports	VOOPNPPOP
last representatives	SOQNPOPQP
last republic	ONQURMPNO
last republican	NOMNYPPPP
last republicans	OOPNVPPOP
last research	XORNNOONO
last researchers	TONPPOPOP
last reserve	TPRMPOPOP
last residents	TPOPOPPPP
last resources	QOUMPOOOP
last responding	SOOOPPPPP
last restaurant	SKLMQSQRR
last results	UPNOOPOOP
last retail	QPTOPOONO
last retired	SPOPPPPPP
last retweet	XJLLQQQQQ
last reuters	JP[OOPOOO
last review	PPROONOUN
last revision	UNLNPQQQQ
last revolution	ROMNOYONO
last reynolds	PVNNPPPOP
last rfp	TMLLQQRQQ
last rhodes	POMNQRQRQ
last ribble	MWNPPPPPP
last rica	NTTQOOOMO
last rice	KZQMPOPNP
last richard	OWMOPPPOP
last richards	NZMNOOOPP
last ride	POOUPOOOP
last right	TOOPPPPOP
last rights	QOTNPPOOP
last rihanna	NXNMPPPPP
last rings	OPOPPOOTP
last rip	SOOPPPPPP
last ripple	WMRLNPPPP
last rising	SLRMPPPQQ
last rita	SGIJTSTTS
last rival	ZNOLOOPPP
last river	MNLZPNORO
last rivertrail	LONXOPPOP
last rnc	MOTLOWOPO
last road	SOKUQOPOP
last roberts	QTKMRQQPP
last robinson	OXNOOOOOO
last robots	PPPPMOOVO
last roche	NUOPPPPOP
last rochester	MONVPPPOP
last rock	QMLTPONUO
last rockies	MOSUNOPOO
last rodgers	NUNPPPPOP
last rodriguez	OWOOOOOOO
last roethlisberger	NVNPPPPPO
last romanian	NOOMVPPPP
last rome	LMOXPPPPP
last romney	PVMNPPPOP
last room	NOP[OOOMN
last rooms	TOMOPPPPP
last rooney	PXMLPPPNP
last roosevelt	NWOOPOPPO
last rosamundurwin	LWLOPPPPP
last ross	OYMMPPPPP
last rossmarowits	L[LPNPPPP
last rotherham	OMMXPPPPP
last royal	TQJLQPQQQ
last royale	OPONPOPUP
last rp	VJIKRRQSR
last rt	XOKNPPPPP
last rubio	NXNNOPPOP
last rudd	OUOOPPPOP
last ruddock	OUPNPOPOP
last rugby	UOMLQQPPP
last rumsfeld	NXNMPPPPP
last run	RNKJPSPWQ
last ruse	OYNJOQPQP
last rusesabagina	OVONPOPPO
last russell	PWNNPPPOP
last russia	NOMWORPPO
last russian	NOMSUPPPP
last russians	RNLMXPPOP
last rwanda	RLRPNOPTO
last rwandan	LPLSUPPQO
last ryan	OUOOOPPPP
last ryanair	ONVNPPPOO
last s	PNQSPPPOP
last s.	ROLSPPPPP
last s.c.	OPOTPPPPO
last sa	QLKQQQQRR
last saaid	NYNOQNOOO
last saakashvili	OUNNPPPOP
last sad	TNOPPPPPP
last saddam	MWLTOPPON
last sadpv2za65	SOOOPPPPP
last sadr	LXQMPPPNP
last saez	OUONPPPPO
last safin	OWLNPQQOP
last sales	OONNOOUVO
last salmond	LXMPPPPPP
last salvador	NVNQPPPOO
last sam	QQLLRQQQQ
last samarra	NJMZOPPPP
last samsung	OJYMPPPPP
last samuel	OOVNPPPPP
last sanders	NZMOOOOOO
last santiago	NNOWPPPOP
last sarah	MWOOPOPOP
last sarkozy	OVOOPPPNP
last sars	JL\\NOPPPP
last saudi	WMMSLPPPP
last saur	NOXNOPPPP
last savage	UMKMQQQQR
last save	VNMMPPQQP
last scarborough	NVONPPPPP
last schlafly	LVOPPPPPP
last school	SPROPNPOO
last schools	VPMPNPPOP
last schroeder	NUOOPPPOP
last schultz	OVNNPPPPO
last schumacher	NXNNPPPNO
last schuster	PUMNPPPPP
last schwartz	PSOOPPPOP
last science	UMPMPPPQP
last sciences	PQVOPOMOO
last scientists	TOOPOPPOP
last scientology	OLQMQQQQR
last scotland	PLTPPPPPQ
last scott	NZMOPPPNO
last scottish	PMITTQQPP
last seaforth	PNMYOOPOO
last sean	MUVMOPPNO
last search	WONNOPPOP
last season	VMKJQSRQR
last seattle	KMK[PPQPP
last sec	NTTNOPPOO
last second	XLLMPPPPP
last secretary	WNMOPPPOP
last section	VOLMQQQQQ
last securities	MPZNOOONO
last security	MPRMPOZLO
last see	TQTMOOOPN
last seifert	OUMOPPPPP
last senate	OPSNPPPPP
last senators	VLJKQRRRR
last senegal	MONVOPPPP
last seo	SLLLRQRQR
last seoul	NONVPPPPP
last separately	UOOOPPPPP
last serb	MOMMXPPPP
last serbia	MLPXOPPOP
last serbian	MNONWPPPP
last series	NPMOPVPPP
last serious	WMPQNOPOP
last service	VNSKPOOPP
last set	SPOPPOPOP
last sevan	O[OMOOONO
last seven	ZPNOPNONN
last seventeen	VNOMPPPPP
last seventy	VMONPPPPP
last sex	VNLNPPPQP
last sexton	OUNNPPPOP
last sexyback	PNOONPOVP
last seychelles	LPQUNPPPO
last shacham	PVNMPPPOO
last shalev	NXNNOPPOP
last shame	UMONPPPPP
last shanghai	MMOWPPPPP
last shapiro	NXMMPPPOP
last sharapova	LXNNPPPPP
last share	VMNNQPPPQ
last shares	WNNOOOPOP
last sharif	NROTPOOOO
last sharks	NNYNPNPOP
last sharon	NWNNPPPPP
last sharp	OTUNOOOOO
last sharpton	NUNOPPPPP
last shaw	OVLOPPPPP
last shell	JTPWNOOOO
last shepherd	VPMLPPPQO
last sheriff	QWNNPNOPN
last sherlock	SNLKRQQRQ
last shi'ite	WNPOOOPPO
last shi'ites	XLNULPPPO
last shiite	MMLOZPPPP
last shinawatra	PSOOPPPPP
last shinseki	NWMNOQPPP
last short	PTONPPPOP
last shorten	IZOPPPPOP
last shortly	TOOOPPPPP
last shot	LRYPOONNO
last shoutout	VMNOPPPPP
last show	SMPQPTOPO
last shwe	TRNOOOPOO
last si	WLKJRQQQR
last side	RMMSPPQPQ
last significant	SOOPPPPPP
last silk	NXNNPOPOP
last silva	OVNOPPPOP
last silverman	LWOPOPPPP
last similar	UMPPPPPPP
last simolove	G]MOPPPOP
last simon	POKMQRQRR
last simpson	QSKJRQQQR
last sinatra	NWNNPPPPO
last singapore	LKUVOPOPO
last singh	NWMMPPPPP
last sirleaf	NVOOPPPPO
last site	QNOVPNPOO
last six	UNROOOONP
last skinner	OUOOPPPOP
last sky	PLTLPQPQQ
last skynewsbreak	LOWOOPPPP
last slam	OPONOWOPP
last slemp	MXNOPPPOP
last sligo	OOLWPPPPP
last slovenia	OPMUOPPPP
last slow	VNPNOPPOP
last small	UMMKPQQRQ
last smaller	WMNPPPPNP
last smegielski	OWMNPPOPP
last smh	UMMNQQPQQ
last smith	OWNPOOOOO
last snapchat	LOSOOPPOV
last sochi	OOOUPPPPP
last social	TOOOPPPPP
last society	NOYNPOOOO
last socotra	PMLWPPPPO
last somali	QNOHWPQQP
last somalia	NOMYOPPPP
last somalis	NPPMUPPPP
last somebody	UMONPPPPQ
last somehow	WNPMOOPOP
last somerset	OOOVNPPOO
last sony	NMXNOPPPP
last sopa	THOLRRRRR
last sorry	TLLNQRQQR
last sound	RNMUPPOOO
last soup	SKHHTSSTS
last source	WMLNOQQQQ
last sources	WKKNPQQRQ
last south	SJOOQQQRQ
last southampton	NMRSOQQPP
last southern	WNPMNPPPO
last southwest	MOS]NLNOM
last sova	OVONOPPPP
last soviet	VNMMRPPPP
last sox	MMXNPPPPP
last space	SMQKQQPQQ
last spacey	OWONOPPOP
last spain	ONQTOPOOP
last spamhaus	ML\\LOPQPP
last spaniard	NMOYMPPPP
last spanish	NPMMWPQPP
last spd	NPSOPPPPO
last speaker	TQJMQQQRP
last speaking	SOOPPPPPP
last spears	OXMNPPOPP
last speech	SNMMOVOPP
last sperry	L\\JNPPQPP
last spitzer	OTOOPPPOP
last sport	NPVMPPPOP
last sports	QPVMPOOOO
last spring	VLLLQQQQQ
last springer	KXLPPPPPP
last springs	OOMYPPONO
last spurs	OLVLPQPRP
last sql	WMMMPQPPQ
last square	TNLRQPPPO
last srebrenica	TNNVNOPOO
last sss	YLIIRQQQS
last st	RLKVPPPPP
last stadium	OPJ[QNPOO
last staff	YMNOOOPPO
last stalin	PTOOPPPPP
last stand	PPMUPOPPP
last stanley	POTMPPPPP
last star	RQTKOOONT
last stardust	NOMMO\\POO
last starmer	NVNPOPPPP
last stars	YPLOOOPOO
last start	UNOOPPPPP
last state	QLVQOOOOP
last statement	NNNQOUNSO
last states	NOKZPOOPP
last station	MOJYQPPPO
last statistics	MPWOPNOOP
last stats	PMSMPQPRQ
last steelers	IM^OOPPOP
last steenkamp	ROKLRQQQR
last sterling	MWNOPOPOP
last stevens	OUOOPPPOP
last stockholm	MOOUPPPPP
last stone	OVNMPNPTN
last store	PPLQPNNOX
last stories	TOONOONMW
last story	XMLLQQQQQ
last strasbourg	PONUPPPPP
last straw	MVONPPPPP
last street	QOSOOPOOP
last strip	PPNUPOPPP
last strong	XJNMPQQQQ
last struggling	UMOOPPPPP
last studies	ONOKRRPUQ
last studio	PNWMPPPPP
last sturgeon	OUNOPPPPP
last sudan	NOL[OPPPP
last sudanese	MOOK[PPPP
last sukul	PVOMPPPOP
last sullivan	PTPOOPPPP
last summer	XMNOOOOOP
last summit	MRSTPRNMM
last sun	NKTUPOPRN
last sunak	OUOOPPPPP
last sunderland	NNXLOPPPP
last sunni	RSMORPOOO
last sunnis	XMNLQPQPP
last sunrise	WILKSQQQR
last sunset	SOOOPPPPP
last supporters	VNNPOPPOP
last sure	VNMNPPPPP
last survey	QLPOPOPPV
last sut	VNJKQQQQS
last svendborg	OPOUNPPPP
last swap	PPOOPPOTP
last sweden	LNVRNPPPO
last swedish	MPMMYPPPP
last swift	MXMPOPPOP
last swiss	SNNOUPPPO
last switzerland	NOKYOPPPP
last sydney	OLNWPPPPP
last symonds	NYNOOPPMO
last syndrome	[MNOOOPOO
last syria	NOMVPPPPP
last syrian	PPNOTPPPP
last systems	SMJIQTSTR
last t	RNRLPPPPQ
last tabennese	MMOXNPPPP
last taiwan	QLPOOPPTP
last take	WNOOOPPOP
last taken	OLOPPPOWP
last talabani	PSOPPPPPP
last taleban	PNYMMPPOO
last taliban	PSTMNPPPP
last talk	UONOPPPOP
last talks	WNMPPPPPP
last tamil	MOXMMPQPP
last tan	NWNOPPPPP
last tanzania	MPMXPPPPP
last tapper	LZNNPPPOO
last tarantino	OVONOPPOP
last tate	NVNNOPPPP
last taurus	WIIJRQRST
last tautou	MWONPPOPO
last taylor	RRPKPPPPP
last tbilisi	SPMSPOPOO
last tci	ONWOOOOPO
last teachers	YMROOONNO
last teague	NYLMPPPPP
last teams	WLMOPPPPP
last tech	VNJTOOPOP
last technologies	NOZNONONO
last technology	PNYMOOOOO
last tehran	TOMQOPPPP
last teigen	OXKNPPPOP
last telegram	NLRKNPPO\\
last telegraph	SOSLPPPPO
last telesales	VLJMRQPQT
last ten	VKNMPRQQQ
last tennessee	NMMXPPPPP
last tens	SOPOPPPPP
last terminal	PPMYNNPOP
last terms	VNNMOPPQP
last terry	QNSKQPPPQ
last tessa	MXNNPPPPO
last test	\\NLMPOPOP
last tests	UOOPOPPPP
last texans	MM]MJQQPQ
last texas	NOMVPPPPP
last text	ZPLNPPOMP
last thai	SIOOTPQQP
last thailand	NOJZOPPPP
last thanks	SPOPPPPPP
last that	VNMMPQPQQ
last the	WPNNOOPPO
last theatre	OON[OOONO
last theblaze	MNWOOPPOP
last theindynews	LOVPOPPPP
last theodorus	K]LOOPPOO
last theory	TKIJQTSSS
last they're	ZLMNPPOPP
last they've	YLLNPPPPP
last they’re	YMNNOOOPP
last thiel	MWONPPPPP
last thing	PMLLQPQXQ
last things	RPMPOONUO
last think	SOPPPPPOP
last this	WMMMPPPPP
last thomas	MYLRPOPNO
last thompson	OVNOOPOPP
last thought	TLNNPPQRP
last thousands	VOOOPPPOO
last thunder	VKLKQQQQR
last thunderstorm	UMNNQPPPP
last thurman	LZNOOPPOO
last tibet	MNTPOPPPP
last tibetan	TMMKYPPOO
last tie	PMLMQQPVQ
last tiger	MPURNONMU
last tikrit	OPOUOPPOP
last tilton	OTOOPPPPP
last timberlake	NYNOOOOOO
last time	SNSPOPOOO
last times	POWMPOPOP
last tindall	OVOMPPPOP
last to	TPKLQPPRQ
last today	NOPMPPPUP
last togo	NNNWOPPPP
last tokyo	MNOWPPPPP
last tonyabbottmhr	MXLNPPPPP
last took	SOOOPPPPP
last top	SPOPPPPPP
last tories	HOQNYPPPO
last toronto	ONLYNPPPP
last torrential	YJJLRRQQQ
last tory	LLTLXPPQP
last tour	QOLNOYPOO
last tourism	SOPPPPPPP
last tournament	PPNNPXOON
last tower	NQJPPTPRQ
last towie	UILKRRQRS
last town	MNSUOOPPO
last traci	MWMOPPPOP
last trade	YMNNPOPOO
last travel	XKJOQQQQQ
last travis	ORVOOOONN
last treasury	JPZMOPPPP
last treaty	MNXNPOSON
last tribune	ONWMPOPOP
last triton	ONWMOPPPP
last troops	UONPPPPOP
last trudeau	LXONPPPPP
last true	VNPOPPPOP
last trump	NWOOOPPOO
last trust	VNQLPOPOP
last try	SONOPPPPP
last trying	TOPPPPPOO
last tsunami	RNNOOVOOO
last tuc	MPVOOPPOP
last tuesday	TONNOUONO
last tulsa	ONLYOPPPO
last tune	XMILPRQRQ
last tunisia	MOXNOPPPO
last turkey	PKRVNPPOP
last turkish	KPNOYPPPP
last turkmen	NPNLXPPPP
last turkmenistan	KNTSMPQPP
last turner	OVONPOPOP
last turnpike	LOO\\PNOMP
last turns	UOOPOPPOP
last tv	WNPMOPPOO
last tweet	SOOPPPPPP
last twitter	MOXNOPPOP
last tyrone	LRSSOPPNO
last tysabri	ONPOPOOOW
last u	VNNNPPPPP
last u.k.	MPQTOPPPP
last u.n.	QOTNOPPPO
last u.s.	QONUOOPPO
last u2	ONWOOPPON
last uae	OPOUOPPPP
last uganda	RMMVOPPPP
last ugandan	MNNTSPPPP
last ugh	WLMLQQQQQ
last uh	UMMNQQQQQ
last uk	PPNTPPPPP
last ukip	MOXOPOOPO
last ukraine	QNLVOPPPP
last ukrainian	LOLTSPQQP
last um	ULKKRRRRR
last umaga	MYNPPOPOP
last un	NMUPOPPPP
last undefeated	KPWOOPPPO
last understand	WNMNPPPPP
last underwood	OUONPPPPO
last unece	NPVMPPPPO
last uni	RKJQPRRSR
last united	JPXOPPPPP
last university	RPXGQOOOP
last unrwa	NPUNOPPPP
last up	WNJLPPPVP
last update	SPPPPOPOP
last ups	NQUPOOPPO
last uribe	OVNOPPPOO
last uruguay	NOMWOPPOP
last us	QONUOOOOO
last usa	MMSTPPPPP
last usda	MPUNPPPPP
last users	TOOPPPPOP
last usher	KYNNPPPPP
last usi	OOUNPPPPO
last using	UOOOPPPOP
last usually	UNOOPPPPP
last utah	NPUOOPPPP
last utc	WONOPOPOO
last utd	MOWNOPPPP
last uzbek	SONNPPPPP
last uzbekistan	LNMXNPQPP
last va.	OOOUOPPPP
last vabres	MXNOPPOOP
last valley	ONK[POPOP
last vancouver	NONVPPPOP
last variety	RMRLPPQQQ
last vat	WNNNOPPOP
last vatican	ONUTNOOPO
last vegas	MMOWPPPPP
last venezuela	QPMTOPPPP
last venezuelan	OPNMUPPPP
last venus	PLHITRRTW
last verizon	MNYLPPPPP
last vermont	MOLYOPPPP
last versace	KYNLPPPPP
last very	XKMNPPPPQ
last veterans	QPTNOOPNP
last vi	TJKKTRSRR
last via	UOOMPPPPP
last vic	NNOVOPPPP
last victoria	MMNWPPPPP
last victorian	QMLUUOOOO
last video	VOOOPPOOP
last vienna	KNOWPPPPP
last vietnam	OOOWPOPOP
last view	RONUPOONO
last viguerie	OVPMPPPPP
last vii	QLLMQWPQQ
last villepin	OTNOPPPPP
last vince	I\\LNQPPOP
last violence	UNOPPPPPP
last vioxx	OMOOOPPOW
last virginia	OKRUPPPOP
last virgo	RJPLRQQRR
last visit	NVKMQQQPQ
last voa	MPVOPPOPP
last voice	OMYNPPOOO
last vote	SQNNOVONO
last voteon	UMMLQQQQQ
last voters	VONPOPPOP
last vp	WNOOPPPOO
last vt.	NPOUOPPPP
last vuitton	OTTOOOPNO
last w	ULLLQQQRR
last wa	NPNUOPPPP
last wait	UPPOOPOPP
last wakefield	ONNTPPPPP
last waldman	MVOPOPPOO
last wales	KLZUNOPOO
last walker	RLLMRRRRR
last walsh	PUNOOPPPO
last want	SOOOPPPPP
last war	WPMKOTNQN
last ward	MRUNPOOOP
last warhol	MULNPSQPP
last warner	MNXNOPPPP
last warning	PONOPPOUP
last warren	OVOMPPPPP
last warsaw	LONWPPPPP
last washington	QQMRPPPPP
last watch	RPSOOOONP
last water	NRTMONNVN
last waters	O[MNOOOOO
last watson	PVONPPPOO
last watts	M\\OMOPPOO
last way	TIONPSROR
last wayne	PQKJQRRRR
last waziristan	OPOTPPPPP
last we'll	VMLMQQPQQ
last we're	WNNOOOOPP
last we've	VNOPOPPOO
last weah	NQUNPPPPO
last wear	TLKKQSRSQ
last weather	TONOPPPOP
last weathercee	RKRKQQQRQ
last weaver	OWPOOOONO
last web	ZOLOOPPOO
last week	OPONOSPSP
last weekly	NPXOOOOOO
last weingarten	OTPOPPPPP
last weinstein	OXMOOPPOO
last wellington	NNMVPPPPP
last welsh	LSMSTOPPN
last wembley	NLYLOQPPP
last wenger	MXNOOPPPO
last west	RNDORURRR
last western	OVUIMPPPP
last westminster	NNUQPPPOO
last we’ll	UONOPPPPP
last we’re	UONOPPOPP
last we’ve	WMNOOPPPP
last wfp	NOTPPPPPP
last what	XNLNPPPPP
last whatsapp	OOOPPPPPT
last wheeler	NLKQRRRRR
last whig	ONQNXOOOO
last whigs	MNNNYPPPP
last whilst	UONPNPPPP
last white	SSJMRPPOP
last whitmore	NVNPOPPPP
last whitson	OYMOOPPOO
last who	OORKSPPPQ
last widodo	MWNNPPPPP
last wikileaks	OPWNOOPON
last wikinews	MOWOOPPPO
last wikipedia	RNULPPPPO
last wilkins	OWKNPPPPP
last wilkinson	PVNNPPPOP
last william	OWNNPPPOO
last williams	NZLNOPPOP
last wilma	URVLOOOMN
last wilson	NZNOOOPOO
last wimbledon	MMLWOTPPP
last wimpey	NL[MPPPNP
last win	XLMMPPPPP
last windows	NNMNOQPPY
last winnipeg	LNOWPPPPP
last wis.	OPOTOPPPP
last wisconsin	MNPVOPPPP
last witham	MMOYOPPOO
last witnesses	UOOOPPPOP
last wmc	OPTOOPPPP
last woman	VLLNPPPRQ
last women	VLLJRRQQQ
last wonderful	SONOPPPPP
last wong	QMNMQRQQQ
last woo	SSLOPPOPP
last woods	OWKNOPPRO
last woodward	MVLPPPPPP
last word	SMLKQRRQS
last work	UONOPPPPP
last worker	VNOOPPPOP
last workers	UOMPPPPPP
last working	UOOPPPPNP
last world	WOLTPNOMP
last worldcom	LOZOOPPOO
last worldcup	TNLOQPQQQ
last wow	WMNNPPPPP
last writers	WMRNPNOOO
last wtf	TOMNPPPPP
last wto	NOWNPPPPO
last wwdc14	TNMOPPPQQ
last wwi	VLLNQQQQQ
last wynne	MXNMPPPPP
last x	SMLLQPPPX
last xbox	ONQOOPPOU
last xd	UMLMQQQQQ
last xinhua	NPXLOPPPP
last xp	NPMNPPPOX
last xrp	XONNOPOOO
last xstrata	NPWOOPPOP
last xx	VLMMQQQQQ
last y	VNMLPQPQQ
last ya	VKLMRQQQR
last yaf	NPVNPPPPO
last yahoo	RMPLQQQPQ
last yanukovych	OVNNPOPPO
last yates	K\\MLPQPOP
last yay	VLMMQQQQQ
last yazidis	MNTPQPPPP
last yeah	YKMMPPPPQ
last year	XNOPOTMMN
last yellen	NWOOPPPOP
last yemen	LONYOPPPP
last yonhap	QMKRRQQQQ
last york	MNQWOOOOP
last yorker	NOYNOPPOO
last yorkshire	ROMRQPQNP
last you	TMMNPPOUP
last you'll	UNMNPQPQP
last you're	ZMMOOOOPP
last young	YPMNOOONO
last younis	NTOTOOONP
last youtube	SLQNPPPPQ
last yucatán	RLLOQRQRQ
last yugansk	NOURNPPOO
last yugoslav	OPONTPPPP
last yugoslavia	OOMWOPPPP
last yukos	NOXNOPPPO
last yushchenko	OPSOPPPPP
last z	TPLMQPPPQ
last zabul	NPPTPPPPP
last zambia	SMKNQQQRR
last zara	NOXLPPPPP
last zardari	TMTLPPPPN
last zarqawi	MYMQOPOOO
last zawahiri	MXNOPOPOO
last zealand	MPNWPOPOP
last zelaya	NXLNOPPPP
last zephyr	NUNOPPPPP
last zimbabwe	MMVQOPPPP
last zimmerman	MYNOOOPOP
last zobrist	NWNOOPPOP
last zone	NPWSONOMO
last zuma	MXKMPQQQP
last zurich	TNRRONOON
last łódź	OONVPPPPP
leader < 	RSQNOOPOO
leader < a	SUNMOPPPP
leader < about	OSNROPPPP
leader < accused	MWPNPPPPP
leader < after	RTMNPPPPP
leader < against	OUMOOPPPP
leader < and	OWNNOPPOO
leader < as	QOMMQPQRR
leader < asked	OTNPOPPPP
leader < at	ROKKRSRRQ
leader < back	OUOOPPPOP
leader < behind	PVONOPPOO
leader < between	OUOOOPPPP
leader < but	OVNOOPPPP
leader < by	PTNOPPPPP
leader < called	OTOOPPPPP
leader < criticized	OSOOPPPPP
leader < endorsed	PTPOPPPPP
leader < for	OUNOPPPPP
leader < former	PVMNOOPPP
leader < from	OVNMPPPPP
leader < gave	OUOOOPOPP
leader < gen	PVMOOPPPP
leader < if	PUOOOPPPP
leader < in	NPMWOPPOP
leader < interview	PVNMPPPPP
leader < issues	OUOOOPPPP
leader < it	OUOOPPPOP
leader < king	QPLNQQRQQ
leader < lady	OTOOPPPPP
leader < like	OXMOOPPOO
leader < live	OUOOOPPPP
leader < mr	OSONPPPPP
leader < mr.	MPSSOPPOO
leader < now	PSOOOPPPP
leader < of	NSNNSPPPP
leader < on	NWNNPPPPP
leader < over	OUOOOPPOP
leader < party	PSOOPPPPP
leader < president	PSMNQPPPP
leader < put	NWNPNPPPP
leader < said	QUNOOPPPO
leader < says	MYMOOPPOP
leader < secretary	PSOOPPOPP
leader < senator	OUOOOPPPP
leader < show	OUOOOPPOP
leader < since	MWPNOOPPP
leader < support	OUOOOPPPO
leader < supporting	PSPOOPPPP
leader < than	PTOOPPPPP
leader < that	OVNNOPPPP
leader < the	WRKQNOPOO
leader < this	QSOOOPPPP
leader < though	PUNMPPPPO
leader < trump	PSOOPPPPP
leader < using	NVNOOPPPP
leader < want	PTNOPPPPP
leader < wednesday	PTOOPPPPP
leader < what	PUOOOOPPP
leader < when	PSOPPPPPP
leader < where	OUOOOPPPP
leader < whether	OTOOOPPPP
leader < which	PSOOPPPPP
leader < while	OVOOOPPOO
leader < whom	PSOOPPPPP
leader < years	PSOPPPPPP
leader > 42	PTNOPPPPP
leader > a	PXMMOPPPP
leader > about	PSOOPPPPP
leader > added	NWONPPOPO
leader > after	NQTMPPPPO
leader > also	MVOOPPPPP
leader > among	OTOOPPPPP
leader > and	PUPONPPPP
leader > are	OWMONPPPP
leader > argument	OTOOPPPPP
leader > as	PWNLOPPPP
leader > at	OWMOOPPPP
leader > by	OWNOOPPOO
leader > called	OTNOPPPPP
leader > campaign	OTOOPPPPP
leader > candidacy	NTOOPPPPP
leader > clinton	OVNNPPPPP
leader > comments	PUMNPPPPP
leader > continued	OUONPPPPP
leader > could	PXMMPOPOP
leader > decision	PWMMPPPPP
leader > delegates	MVNPPPPPP
leader > despite	PSPNPPPPP
leader > did	OTNPPPPPP
leader > during	OUOPOPPPP
leader > faces	OUNNPPPPP
leader > failed	NUNOPPPPP
leader > first	NRNSPPPPP
leader > for	QUMOPPPPP
leader > from	OUNOOPPPP
leader > had	NVMOPPPPP
leader > has	OVPNOPPOP
leader > have	NUOOOPPPP
leader > he	OQNSNPPPP
leader > himself	RNLMRRQQQ
leader > http	MXMNOPPPP
leader > i	NYLNOPPPP
leader > in	OVQLPPPPP
leader > last	PVNNPPPPP
leader > later	OTOOPPPPP
leader > leadership	PSOOPPPPP
leader > leading	OSOOPPPPP
leader > leads	OTOOOPPPP
leader > left	OSPOPPPPP
leader > made	NVNOOPPPP
leader > met	PTOOPPPPP
leader > more	NWNOOPPPP
leader > most	OUNNOPPPP
leader > name	NPTONPPPP
leader > no	NWNOOPPPP
leader > nominee	OVNONPOPP
leader > now	OXNNOPPPP
leader > of	SOLRPPPPP
leader > on	PQMMSQPPP
leader > or	NWNNPPPPP
leader > pointed	NUOOPPPPP
leader > proposed	OUNNPPPPP
leader > received	NWNPOOPOP
leader > remains	NUNOPPPPP
leader > s	LWPPNOOPP
leader > saying	OUOOOPPPP
leader > says	OUMOPPPPP
leader > sent	NUOOPPPPP
leader > server	OUOOOPPPP
leader > so	OUMNPPPPP
leader > speaking	OSOOPPPPP
leader > speech	TMMMQQRPQ
leader > spoke	PSOOPPPPP
leader > still	OTOOPPPPP
leader > super	MTPPPPPPP
leader > supporter	OTOPPPPPP
leader > supporters	NVOONPPPP
leader > that	OVNOOOPPP
leader > the	OUOOOOPPO
leader > to	PVNNOPPPP
leader > told	OVOOOPOPP
leader > took	PSOOPPPPP
leader > victory	MTOPPPPPP
leader > visit	PSOOPPPPP
leader > visited	PSOOPPPPP
leader > we	OVNNPPPPO
leader > went	OVNOOPPOP
leader > while	OVNOOPPPP
leader > whose	OUPOOPPPP
leader > will	RWNLOPPPO
leader > wins	PSOPPPPPP
leader > with	MVOOPPPPO
leader > won	NUOPOPPPP
leader > would	NVOOOPPPP
leader > wrote	PTOOPPPPP
length 5	TLTMPQQNO
opens a longer name	LRWOPOOPP
opens organization	ONVQOOPOP
opens place	NMNWOQNTN
opens with group	PMRPSPPNO
opens with place	NNSUOQNNN
person < 	NWOOOOPOQ
person < 2007	NNNUOWNNO
person < a	SWJLPPQPP
person < about	OWNNPPPOO
person < actor	SOKLQRRRQ
person < actress	LXPPPNPNP
person < adviser	PVNOPPPOP
person < advisor	PTOPPPPPP
person < against	PZKNPPPNO
person < agency	OOWOOOPNO
person < ambassador	OWNNOPPOP
person < an	OTSNOOOPO
person < analyst	MZOOPOPMO
person < and	OWPNOQOMO
person < are	PWMNOPPOP
person < as	PZQLPOPLN
person < at	ORWPPMOMO
person < attorney	OVOOPOPOO
person < author	RNKKRRRSQ
person < ayatollah	OXNNPPPOO
person < be	OVNOPOPOP
person < beat	NWOOPOPOO
person < because	NYMNQPPOO
person < believe	OQUNOOPOP
person < between	PVNNPPPOP
person < billionaire	OWONPOPOO
person < boss	NXNOPOPNO
person < both	PTOOPPPOO
person < bowler	OYMOPOPNO
person < boyfriend	NWNNPPPNP
person < breakingnews	OSOOPPPPP
person < businessman	PVOOOOPOO
person < but	PXMNPOPOO
person < by	M[PMOOONO
person < campaigner	QOKLQRRRR
person < canada	OTOOPPPOP
person < candidate	OYMOOOOOO
person < candidates	PUOOPPPOP
person < captain	QKKLRQRVQ
person < ceo	OUOOOPPOO
person < chair	OUOOPPPOP
person < chairman	OUOOPOPOP
person < challenger	PVOOPOPOO
person < champion	OUSMPOPNO
person < chancellor	OUOOPPPOP
person < chief	PUOOPPPOO
person < clinton	OTOOPOPOP
person < cnn	PTOOPPPOP
person < coach	NXOOPOPOO
person < colonel	QNJLRRRSQ
person < columnist	OUOOPPPOP
person < comedian	OWOPOOPNP
person < commander	PUOOPPPNO
person < commissioner	OUOOOPPOP
person < congressman	PVNOPPOOP
person < correspondent	OVOPPOPOP
person < councillors	OUPOPPOOO
person < counterpart	OQTNPOPOP
person < dab	PWNNPPPOP
person < democrat	SNMMQRQPQ
person < deputy	PUNOOPPPP
person < dictator	PSOPPPPPP
person < did	OWNNPPPOP
person < election	OUOOPPPOP
person < email	OTOPPPPNP
person < endorsed	PUONPPPPP
person < executive	OWONOOOOO
person < follow	OVOOPOPOP
person < for	OTOSOPPOO
person < founder	RMKLQSRSQ
person < friend	OXNNPPPNO
person < from	OYISPOPNP
person < germany	PQMUPPPNO
person < gov.	OUOOPPPOP
person < governor	NWOOOOPOP
person < guard	PUOOPPPOP
person < half	PUNNPPPOP
person < host	OWNOPOPOO
person < hostage	OXNNPPPOP
person < if	PSOOPPPOP
person < image	PUNPPPPOP
person < in	NKNTPQNTP
person < includes	OWNNPOPOP
person < including	PURMPPONO
person < interview	OTOOPPPOP
person < into	PQOUPOONO
person < is	NYNOPOPMP
person < john	PVNMPPPOP
person < johnson	PWNMPPPOP
person < journalist	POMMQQQQQ
person < judge	OVOOPPPOP
person < justice	OTOOPPPPP
person < kill	OTNOPPPPP
person < know	NVNPPPPOP
person < lawyer	NWOOOOPOP
person < leader	OVOOPOPOO
person < legend	OWNOOOPOO
person < like	OULTPOPOO
person < live	NVPOPOPOO
person < magnate	OUOOPOPNP
person < manager	PVKMQPQPQ
person < mayor	OVOOOPPOO
person < meanwhile	OVPNOOPOP
person < member	MYNOPOPNO
person < mp	PUNPPOPOO
person < mr.	OPNUPPPPP
person < musician	RPLMQQQRP
person < named	PYMLOPPPO
person < new	MZNOOOPOO
person < news	OZMMPOPOP
person < nominated	OUOOPOOOP
person < nominee	OUOOPPPOP
person < of	OSRQOPONO
person < office	PTNPPPPOP
person < officer	OVOOPPPOO
person < official	RRJLQRQRQ
person < old	MWLQOQPOO
person < on	MRQJQQPTP
person < only	RTMNPPPOP
person < or	OWOMPPPOO
person < over	QRIKRQQRR
person < partner	OVONPPPPP
person < party	OUOOPPPOP
person < philosopher	PTOOPPPOP
person < photo	PTLNPQPQP
person < pm	NVOPOOPOO
person < politician	PPLMQRQPR
person < pope	PVOPPNOOO
person < post	NYNNPPPOO
person < president	OTQOPOPOO
person < producer	OYNNPPPNO
person < professor	PUNOPOPPO
person < prosecutor	OWNNPPPNP
person < quarterback	PVOMPPPOP
person < rep.	OUOOPOPOO
person < replaced	OUNPPPPOP
person < replacing	OVNPPPPOO
person < reporter	NWOPOOPOO
person < republican	OUNOPPPOP
person < rival	PRSNPPPNP
person < runner	PUOOPPPOP
person < s	QSMOPQPPP
person < said	OZMNOOOOO
person < say	MWONPPPOP
person < says	OYMNPPPOO
person < seed	NWNOPOPNP
person < sen.	OUOOPOPOP
person < senator	OSPOPPPPP
person < sheikh	PUNNPPPPP
person < show	MZNNPOPOO
person < since	OUPPPPPOO
person < singer	OUOOPOPOO
person < sir	OTOOPPPPP
person < son	PVONOPPON
person < speaker	OVNOPOPOP
person < spokesman	OYNOOOPOO
person < star	OWONPOPOO
person < starring	PWNOPPPOO
person < stars	OWOOOPPNO
person < state	PSOOPPPPP
person < striker	PWLOPOPOP
person < student	TLJJSSRQS
person < succeed	PSOOPPPOO
person < succeeding	PTOPOPOOP
person < successor	PVNOPOPOO
person < support	OVOOOPOOO
person < supported	OUONPPPOP
person < suspect	NUTNOOOOO
person < teenager	OVMOPPPOO
person < than	OWMOPPPNP
person < that	OZMNOOOOO
person < the	RMVRNPPMM
person < think	PSPPPOPPP
person < time	MXNNPPPOP
person < told	NVMNPOOTO
person < tycoon	NVOOPPPOO
person < uh	PXMOPPPNO
person < under	OSNUPOPON
person < update	NUPNPPPPP
person < victim	OWNOPOPNP
person < video	NVNNPPPOP
person < voa	PWNNPPPOP
person < was	QUKLQPQPP
person < what	OVONPPPOP
person < when	OXOOPPPMP
person < which	MUTNPOOOO
person < while	NWMNPNOUN
person < why	OTNPPPPOP
person < winner	OWONPPPOO
person < with	OTTMPPPON
person < worker	OUOOPPPPO
person < world	NVOOPPPOO
person > 3	PWOLPPPOO
person > 39	NTTMPOPNP
person > 7	OVONPPPOO
person > a	OXPLPOPOO
person > about	OXNOOOOOO
person > accused	PSOPPPPPP
person > accuses	OTPOOPOOP
person > added	OVOOPPPOP
person > after	LWNPQTOMO
person > against	OVLOPPPPP
person > all	ORMTPPPOP
person > also	OVOOPOOOO
person > among	NWOOPOPOO
person > an	OWMOPPPOP
person > analyst	NVONPPPOP
person > and	OUONOOOQO
person > announced	OXMOOOPOO
person > anti	PTONPPPPP
person > ap	NWONPOPOO
person > are	NUNQPOPOO
person > arrived	PSOOPPPPP
person > as	OVMQPOPOO
person > asked	NWOOOPPOO
person > at	NUPQPOPOP
person > attended	OUOOPPPOP
person > became	PXNMPPPOO
person > because	OVNNPPPOO
person > becomes	NVOOPPOOP
person > before	PVNOPPPOP
person > born	NVOOPPPOO
person > but	OXNOOOPNP
person > by	QQRKPPORQ
person > called	PSSOOOOOO
person > calls	LWNOPPPOP
person > campaign	OUOOPPPOP
person > can	OWLMPPPPP
person > chairman	OSSOOOPOP
person > chief	PVNOPPPPO
person > clinton	PSOOPPPPP
person > comes	OTOOPPPOP
person > continues	NVPNOOPOP
person > could	OXMMPOPOO
person > curator	PTOOPPPPP
person > d	OSOOPPPPO
person > death	OTOOPPPPO
person > defeated	OTSNPOOOO
person > deputy	NTPOPPPPP
person > did	OWNOOPPOO
person > died	OUONPPPPO
person > dies	OVOOPPPOO
person > director	OPNOPPPUP
person > during	OVMNPPPOP
person > exhibit	PWMOOOPPP
person > faces	PSOOPPPPP
person > film	ORNOOOPTO
person > following	NWKPPPPPP
person > for	MXLNQPPRP
person > former	PVMOPPPOP
person > founder	OWOOOOPON
person > from	QVMMPPPPP
person > gave	OUOOPPPOO
person > gets	PUNOPPPOO
person > gives	NYNMPPPOO
person > got	LYMPPPPOP
person > had	SVJNPPPOO
person > harry	PUOMPPPOP
person > has	NWPOOOONO
person > have	NYLMPPPOP
person > he	USNMPPPON
person > head	PUNOPPPPP
person > his	OUONPPPOP
person > hopes	OUNNPPPPP
person > http	OVOPPNPNP
person > i	PUKOPPQPP
person > in	MUNSQOPMP
person > indicated	NVOOPPPOP
person > into	NSMUPOPOO
person > is	PUMLPPPPR
person > issued	OUOPPPPOO
person > joined	OTOOPPPOP
person > just	QPJKRSRRR
person > killed	OVNNPPPPP
person > led	NUMPPPPOP
person > left	OUOOPPPOP
person > lost	PTNOPPPOP
person > made	PVNNPPPPP
person > managing	OTPOPOPPP
person > may	PTOOPPPPP
person > mr	OTONONVOO
person > my	MWLRPPPMP
person > never	NWNOPPPOO
person > new	OXMNOPPOP
person > not	PSRMPPOOP
person > now	RRLKQQQRQ
person > of	PRNLPRPQP
person > on	MRNQPSPOO
person > one	NUSMPPNPP
person > or	OYNMPPPOO
person > out	OSOOPPPPP
person > over	PSOOPPPPP
person > personally	PTNOPPPOP
person > project	OTOOPPPPP
person > province	LOPYONPNP
person > quits	OTOOPPPOP
person > r	PSOOPPPPP
person > recently	OUOOPPPOP
person > rejected	PSOOPPPPP
person > remains	NWMOPPPOQ
person > reports	MWOMPOPPP
person > returns	NVPQOOONO
person > reviews	NXMOPPPOP
person > running	OUOOPOPOP
person > s	NWQMOOOOP
person > said	OWOOPOPOO
person > says	NZMNPNPPO
person > scored	QMLMQQQTR
person > scores	NWNOPOPOP
person > secretary	PUNOPPPPP
person > senior	OUNOPPPPP
person > she	SLLMRRQRR
person > should	ORTMPPPPO
person > signs	OTNPPPPPP
person > speaking	OSPPPPPPP
person > spokesman	PUOOOPPOP
person > staff	OTOOPPPPP
person > super	OSOOPPPPP
person > supporters	PVNOOPPOP
person > sustained	OWONPPPOO
person > takes	OWNNPPPNP
person > talks	OTOPPPPOP
person > television	WNTJPOPOO
person > tells	NVNPPPPOP
person > that	USMLPPQPO
person > the	MUPSOPONO
person > then	OVONPOPPP
person > this	NXNMPPPOP
person > thomas	PUONPPPOO
person > to	LWRLPROPO
person > told	NXNOOOOOO
person > took	OVMOPPPOO
person > tried	OTOOPPPPP
person > trump	OUOOPPPOP
person > uk	PVNMPPPOP
person > us	OTNUPOONO
person > via	MSTOPPOOO
person > vice	NUNOPPPPP
person > video	NVOOPOPOO
person > warned	OVNOPPPPP
person > was	TPOMPPPPP
person > wedding	PUNOPPPPP
person > were	OUJSPPPOP
person > where	OPSUONONO
person > which	NUXLNMMSL
person > who	NXQNOOOOO
person > whose	PWMNPPPPO
person > will	QVQNOOOMO
person > winning	PTNOPPPPP
person > wins	NSUMPOPNO
person > with	NQSJQPPQQ
person > won	QPLOQPQRQ
person > would	NYNNOOOOO
person > wrote	OUNOPPPOO
region < 	MKPWPOQPP
region < a	MOSUNPPOP
region < across	OOOSPPPPP
region < an	MPMXOPPPP
region < and	QNTPOOPOP
region < at	PPLVPPPPP
region < between	ONPUOPPPP
region < by	OOUOOPPPP
region < for	LOQUPOPPP
region < from	NOPTPPPPP
region < in	SOOROOPOO
region < into	PONUPPPOP
region < level	OPUNPPPPP
region < northern	OPMUPOPPP
region < of	KOPXMPPPP
region < on	NMHVPQRRQ
region < over	NOLVPPPPP
region < the	OOMXMPPPP
region < to	NOPUPPPPP
region < torn	VPSKPMPPP
region < western	UPMQPNPPP
region < year	LPOWOOPOP
region > 	LONYPOPPP
region > and	ONMVOPPPP
region > are	LPLXPOPPP
region > as	NOOVOPPOP
region > at	NOOVOPPPP
region > but	ONOSPPPPP
region > by	NOOVPPPPP
region > coast	TQNTLPOPO
region > for	OOOTPPOPP
region > has	SPMQOPPPP
region > have	SNNROPQQP
region > http	MPMWPPPPP
region > hurricane	LPOVOPPPP
region > in	MMKZPPPPP
region > including	OPLVPOPPP
region > is	KMQQOWPPP
region > on	MOMXPPPPP
region > peace	LOMYPOPPP
region > region	QPRSOLPPP
region > since	ROKSPPQQP
region > that	NONVPOPOP
region > the	LPNXOPPPO
region > to	MNOWOPPPP
region > uk	LPUNPPPPP
region > was	NNMVPPPPP
region > when	NNMXPPPPO
region > where	NPPSPPPPP
region > with	OPMUPPPPP
seen-event < 	OMOMO[OOO
seen-event < a	OPPOOWOOO
seen-event < annual	NOPOOVPPO
seen-event < at	MQOOOVPPP
seen-event < first	NPONNVPPP
seen-event < of	NPNOPXPNP
seen-event < on	NPNOPYONO
seen-event < the	NOLMO\\OPO
seen-event < their	NPOOOVPPP
seen-event < timberlake	OPOOPSPPP
seen-event < to	KPPPPVPNP
seen-event > 	KPNOQYPOP
seen-event > and	NPOOPTPPP
seen-event > at	MQNOPVOOP
seen-event > award	NPOPNUPPP
seen-event > champion	OONOPUPPP
seen-event > for	NPNPPWNOP
seen-event > halftime	OPOOPSPPP
seen-event > in	PONNPUPOP
seen-event > the	PPOOPSPPP
seen-event > title	OPOOPSPPP
seen-event > which	MQNOPWPNO
seen-event > with	MPNPPWOPP
seen-group < 	NOMLZPPQP
seen-group < a	NOMNZPOPO
seen-group < the	NOLRVPPPP
seen-group < tonnes	OPNOTPPPP
seen-group > rapeseed	OPNOTPPPP
seen-law < an	PNOOOPUPP
seen-law < the	NPMMPOZPO
seen-law > 	OPNOPNWOP
seen-law > winning	OOPPPPSPP
seen-organization < 	SMUOOOOOO
seen-organization < 2000	NPWOPOPOO
seen-organization < a	SNRLOPPOQ
seen-organization < about	MLZONPPPP
seen-organization < afp	MOVOPPPPP
seen-organization < after	QNSMOPQPQ
seen-organization < again	MPVPOPPOO
seen-organization < against	OOUOOPPPP
seen-organization < agency	NPVMPPPPP
seen-organization < all	ONWOOOPPP
seen-organization < an	KPYOOPPPO
seen-organization < and	MNXOOPPPO
seen-organization < are	MQXOOOONP
seen-organization < army	MOUPPPPPP
seen-organization < as	PNVMPPPOO
seen-organization < at	NNYMPOPOP
seen-organization < baghdad	OPVMPPPOP
seen-organization < before	KPZONPPOP
seen-organization < between	ONWLOPPPP
seen-organization < both	POVNPPPOP
seen-organization < britain	MPUOPOPOP
seen-organization < but	OOTOOPPPP
seen-organization < by	NNWMPPPPP
seen-organization < canada	OOUOOPPPO
seen-organization < case	QNVNOOPOP
seen-organization < com	NOUOPPPPP
seen-organization < company	MPVPOPPOP
seen-organization < defeat	POUNOPPPP
seen-organization < democratic	MPWMOPPOP
seen-organization < election	MNWPNPPOP
seen-organization < firm	NMWOOPPPP
seen-organization < first	NPXONOPOO
seen-organization < follow	LPVPPPPPP
seen-organization < for	ONYMOPPOP
seen-organization < former	NOYLOPPOP
seen-organization < from	QNWIQPPPP
seen-organization < gets	SOPOOPPPP
seen-organization < giant	OOTOPOPPP
seen-organization < group	QMQNQPPQP
seen-organization < her	NOXPNOPOO
seen-organization < his	SPTLNPPPP
seen-organization < if	ONWNOOPPP
seen-organization < image	OOSOPPPOP
seen-organization < in	JPZJQPQPP
seen-organization < including	MPVNOPPPP
seen-organization < independent	NOTPOPPPP
seen-organization < iraq	MOVNPPPPP
seen-organization < it	UONOPPPPP
seen-organization < its	RNOMQPPQP
seen-organization < jerusalem	NPSPOPPPP
seen-organization < like	MOWOPPPOP
seen-organization < london	WPJSOOPOO
seen-organization < near	OPWMOOPPP
seen-organization < new	LPWNPPPPP
seen-organization < news	KN[NPOPOO
seen-organization < next	MOWNOPPPP
seen-organization < now	LTSMOPPPP
seen-organization < of	QMVLPPPPP
seen-organization < official	PPUNOOPOO
seen-organization < on	NOTPPPPPP
seen-organization < one	LPVPOPPOO
seen-organization < or	PMXLPPPOO
seen-organization < organization	MOWPPOOOP
seen-organization < other	KOYNNPPPP
seen-organization < our	SNLJSRRRQ
seen-organization < over	PMPNPQQQQ
seen-organization < party	ONUOOPPPP
seen-organization < pink	MPWNOPPPP
seen-organization < president	NOUOPPPPP
seen-organization < recent	LPWPMOPPP
seen-organization < reported	OPUMPOPPP
seen-organization < rival	OOVOOPPOO
seen-organization < s	NOYKOPPPP
seen-organization < said	NMYNOOOOP
seen-organization < say	NNVOPPPPP
seen-organization < says	MOXOOPPOP
seen-organization < state	LPXNOPPOP
seen-organization < statistics	NPTPPPPPP
seen-organization < suspected	MPXNOPPPP
seen-organization < tell	NOVOOPPPP
seen-organization < tells	OPTOPPPPP
seen-organization < that	QNVNOPPOP
seen-organization < the	POWMPOOOO
seen-organization < three	LOXOMPPPQ
seen-organization < time	MNXNOPPPP
seen-organization < to	MNWNPPPOP
seen-organization < tokyo	OPTOOPPPP
seen-organization < told	MOWOOPPPP
seen-organization < top	NPXNNPOOP
seen-organization < two	MOXNNPPPP
seen-organization < ukraine	QOOKQQQQQ
seen-organization < under	MOZMMPOQP
seen-organization < until	OPUOOPPPP
seen-organization < washington	QOLNQQQPR
seen-organization < week	MPTOPPPPP
seen-organization < which	OPUNOPPOP
seen-organization < while	NOVOOPOOP
seen-organization < with	OPUNOPPPO
seen-organization < within	RMOKRRQRQ
seen-organization < year	OOVNPPPPP
seen-organization < york	NPWOOOOOO
seen-organization > 	MOVOQPPOP
seen-organization > 39	TMRLPPPPP
seen-organization > 44	NPUOPPPNP
seen-organization > a	LO[NOOPOO
seen-organization > about	MNWOOPPPP
seen-organization > adds	MPTPPPPPP
seen-organization > after	OOTMPPPQP
seen-organization > against	JPXOPPPOP
seen-organization > agency	NPVNOOPPO
seen-organization > agents	OOSOPPPPP
seen-organization > along	NOUOPPPPP
seen-organization > also	LNYNPPPOP
seen-organization > an	NOWNPOPOP
seen-organization > analysis	NPUOOPPPO
seen-organization > and	QMWNOOPOP
seen-organization > announced	MPUOPPPPP
seen-organization > approved	NOTOOPPPP
seen-organization > are	QMUMOPPPP
seen-organization > art	OOTOPPPPP
seen-organization > article	MOWOPPPOP
seen-organization > as	RNQKRQQPQ
seen-organization > asked	NNVPOPPPP
seen-organization > astronaut	RMMMRQRQR
seen-organization > at	JPYOOPPPO
seen-organization > began	NOTOOPPPP
seen-organization > berkeley	PPULPOPPP
seen-organization > bid	OPVMOPPPP
seen-organization > board	NPTOOPPPP
seen-organization > boss	ONTPPPPPP
seen-organization > brian	OPUOOOPOP
seen-organization > briefing	MOPTPPQOQ
seen-organization > but	NPYKOPPPP
seen-organization > by	KPXOPPPOP
seen-organization > called	MO[QMOOON
seen-organization > candidate	NPUOOPPPP
seen-organization > candidates	LPWONPPPP
seen-organization > captain	OQSPOPPOP
seen-organization > ceo	OONSPPPPP
seen-organization > chair	LPVOPPPPP
seen-organization > chairman	WPMMOPPPP
seen-organization > champion	NPUOOOPPP
seen-organization > channel	OOVPOPPON
seen-organization > chief	OOUOOPPPP
seen-organization > chinese	NNXMPPPPP
seen-organization > chose	SONNQPPQP
seen-organization > civil	POUMOPPPP
seen-organization > claimed	NOUOOPPPP
seen-organization > commander	MOYNNPPPP
seen-organization > committee	LPXNNPPPP
seen-organization > common	PNUNPPPPP
seen-organization > confirmed	MNVOPPPPP
seen-organization > confirms	NONUPPPOP
seen-organization > contract	NPVNOOPPP
seen-organization > could	LPWNPPPPP
seen-organization > deal	NNWNOQPPO
seen-organization > debate	OPVOOOPOO
seen-organization > did	LOVOOPPPP
seen-organization > director	NOUOPPPPP
seen-organization > entered	MQUNPPPPP
seen-organization > estimates	MNWOOPPPP
seen-organization > executive	OPTOPPPPP
seen-organization > exhibit	OOSOPPPPP
seen-organization > fans	NPVNPPPPP
seen-organization > fighter	MOYNNOPPO
seen-organization > fighters	ONWONPPPP
seen-organization > figures	OPVLPOPPP
seen-organization > finance	TNMKSPQQQ
seen-organization > finances	OOTOPPPPP
seen-organization > first	NLXOOPPPP
seen-organization > flight	NPUPPOPOP
seen-organization > for	UORLOOPPP
seen-organization > forecasts	OPTOOPPPP
seen-organization > foreign	OPTNPPPPP
seen-organization > found	NPUOPPPPP
seen-organization > founder	MOVOPPPPP
seen-organization > from	OOYMOPPOO
seen-organization > front	NPUPOPPPP
seen-organization > game	LOXOOPPOO
seen-organization > gave	NOUOOPPPP
seen-organization > girostart2014	RMNLRQQRR
seen-organization > global	MPVOOPPPP
seen-organization > governor	PPSMPPPPP
seen-organization > guard	POSOPPPPP
seen-organization > had	KOXOPPPPP
seen-organization > has	LNZOOOPOO
seen-organization > have	MNWNOPPPP
seen-organization > he	MPXMPPOPP
seen-organization > hope	MPVOOPPPP
seen-organization > https	MOUPPPPPP
seen-organization > i	TPRPOOOOO
seen-organization > if	OOUNPPOPQ
seen-organization > in	RNUMPPPPP
seen-organization > including	MPZLNOPPO
seen-organization > insurgents	MNZNOPPPO
seen-organization > intends	NOTOPOPPP
seen-organization > interviewed	NPUOOPPPP
seen-organization > interviews	LPVOOPPPP
seen-organization > investigation	NOVOPOPOP
seen-organization > iraq	OPSPPPPPP
seen-organization > is	SNSMPPPPP
seen-organization > issued	NOTOOPPPP
seen-organization > it	MPYLOPPOO
seen-organization > jim	OPXNOOOOO
seen-organization > justinbieber	UOMOPPPPP
seen-organization > last	NOWNPOPOP
seen-organization > lawyers	SPNPPPPPP
seen-organization > leader	SOQONPPPP
seen-organization > leaders	LOYNNPPPP
seen-organization > leadership	OPTOOPPPP
seen-organization > led	VOOOOPOOO
seen-organization > lost	OOUOPOPOP
seen-organization > made	NOWNOPPOP
seen-organization > majority	SNLNRQQQQ
seen-organization > meeting	MOYNPOPPO
seen-organization > member	SPRKPPPPP
seen-organization > members	NOUNPPPPP
seen-organization > membership	OPSOOPPPP
seen-organization > mh17	PPTOPPPPO
seen-organization > militant	ONNMRQQRQ
seen-organization > militants	OOUOOPPPP
seen-organization > minister	OPSOPPPPP
seen-organization > minor	POTOPPPPP
seen-organization > monday	NPTPPPPPP
seen-organization > movement	LPWOOPPPP
seen-organization > must	NOTPPPPPP
seen-organization > national	PPTPNOPPP
seen-organization > needs	LPWOOPPPP
seen-organization > network	MNXNOPPPP
seen-organization > new	QLUNPPPPP
seen-organization > news	OPUOOPPPP
seen-organization > newsletters	OPSPPOPOP
seen-organization > nomination	OPTOOPOPP
seen-organization > nominee	OPVOOPOOP
seen-organization > observed	OPTOOPPPO
seen-organization > of	NLYNPPPPP
seen-organization > offer	OPTNPPPPO
seen-organization > official	JQQUOPPPP
seen-organization > officials	QOVLOPPPP
seen-organization > on	LSXLOOPPP
seen-organization > opening	QNMMQQRQR
seen-organization > opposition	OPTNPPPPO
seen-organization > or	MNZMOOPPO
seen-organization > organization	QKKLSSRRS
seen-organization > over	POTNOPPPP
seen-organization > pamkeynen	OPTOPPPOP
seen-organization > party	RPSNOOPOO
seen-organization > paul	MOVNOQPPP
seen-organization > peacekeepers	LOQUOPPPP
seen-organization > performance	MPWOOOPOO
seen-organization > plane	LOWNPPPPP
seen-organization > plans	NPTOOPPPP
seen-organization > platform	NPWNOOPPP
seen-organization > player	LOYNNPPOP
seen-organization > players	OPSOPPPPP
seen-organization > please	MOVPOPPOP
seen-organization > police	OPWMOOPPP
seen-organization > president	NPVMOPPPP
seen-organization > presidential	OPSOOPPPP
seen-organization > primary	OPWMOPPPP
seen-organization > problems	NOVNOPPPP
seen-organization > producer	NNWMOPPPP
seen-organization > project	OPWNNOOOP
seen-organization > provides	OOTNPPPPP
seen-organization > real	RNMNQQQQQ
seen-organization > received	OPSOPPPPP
seen-organization > regime	NOVOOPPPP
seen-organization > rejected	OPTNPPPPP
seen-organization > report	XONOOOPOO
seen-organization > reported	KNSMRQQPR
seen-organization > reporter	MPTPPOPPO
seen-organization > reporters	NPVOOPPPO
seen-organization > reports	OPUNPPPPP
seen-organization > resolution	POUMOPPPP
seen-organization > right	NNVNPPPPP
seen-organization > rules	TOPLPQPPP
seen-organization > ruling	NQUOPOOOP
seen-organization > s	NMYNOOPPP
seen-organization > said	MM[NOPPPO
seen-organization > says	MNURPPPPP
seen-organization > secretary	QPULOPPPP
seen-organization > security	NOVOOPPPP
seen-organization > seized	MOWNOPPPP
seen-organization > senior	LNWPOPPPP
seen-organization > shareholders	NOUOOPPPP
seen-organization > shares	MOXNOPPOP
seen-organization > she	NPUOPPOOP
seen-organization > should	MPWNOPPPP
seen-organization > since	LPXNPPPPP
seen-organization > so	RONMRPQPQ
seen-organization > speaker	KPWOOPPPP
seen-organization > special	MPXNPOPOP
seen-organization > spoke	NOVOOPPPP
seen-organization > spokesman	KPWMPPPOP
seen-organization > spokeswoman	MPXMOPPPO
seen-organization > spring	NNXNPPPOO
seen-organization > star	NOWOOOPPO
seen-organization > story	OPTOPOPPP
seen-organization > strategy	OPTOOPPPP
seen-organization > stronghold	NOVNOPPPP
seen-organization > sunday	SOQMPPPOP
seen-organization > television	LOOVPPPPP
seen-organization > that	NOXONOOOP
seen-organization > the	KN]MOOPPP
seen-organization > theindynews	NPSPPPPPP
seen-organization > this	LPXOOOPOO
seen-organization > tmro	OPTOOOPOP
seen-organization > to	NNTOPPPPP
seen-organization > today	OPTOPOOOP
seen-organization > told	MUSOPOOOP
seen-organization > took	POTOPOPPP
seen-organization > top	NPUOPPPPP
seen-organization > u.s.	MPVOOPPPP
seen-organization > user	NPUPOPPOO
seen-organization > via	MOWOOPPOO
seen-organization > vice	OOVNOPPOP
seen-organization > violence	OPUNOPPPP
seen-organization > was	NNWMPPPPP
seen-organization > we	MOVOPPPOP
seen-organization > website	LPUPPPPOP
seen-organization > were	QOUNOPPPP
seen-organization > when	JQ[NNPPPO
seen-organization > where	OOVMPPPPP
seen-organization > which	NNYMPPPOO
seen-organization > who	QSSLOPPOO
seen-organization > will	TLSOOPPPP
seen-organization > with	NOWNOPPOP
seen-organization > won	NNUPOPPPP
seen-organization > would	NMXOOPPPO
seen-place < 	KLK^PPPPP
seen-place < a	NONYONPOP
seen-place < and	MLL\\PPQOP
seen-place < as	OLOYOPPOP
seen-place < at	QNKWPPPPP
seen-place < batter	OPNTPPPPP
seen-place < for	NMLYOPQPP
seen-place < from	NOMVPPPPP
seen-place < in	OLNXOPPPP
seen-place < near	ONOTPPPPP
seen-place < of	OLKWQQQPQ
seen-place < on	ONLWQOPOP
seen-place < our	LPL[OOPPO
seen-place < over	NONXOOPOO
seen-place < press	NPNTPPPPP
seen-place < r	MPOWOPPPO
seen-place < says	ONNXOPPPO
seen-place < the	KOO[OOPOO
seen-place < this	RLISQRQQQ
seen-place < to	PNLXOPPOP
seen-place < vancouver	OPOTPPPPP
seen-place > 	QMHXPPPPP
seen-place > 1	MPOWOOPOP
seen-place > a	PLKSQQQQQ
seen-place > afp	OOOSPPPPP
seen-place > after	OOMWOOOPP
seen-place > and	MLOYOPPOP
seen-place > ap	MMOWPPPPP
seen-place > are	LONXOPPPP
seen-place > around	NONVOPPPP
seen-place > as	NMNWOPPQP
seen-place > at	MOOVOPPOP
seen-place > aug	NOOSPPPPP
seen-place > but	MPNWOPPPP
seen-place > buys	NPLUOPPPP
seen-place > deputy	OPNUOPPPP
seen-place > for	TMLRQPPPQ
seen-place > has	ONMWPPPPP
seen-place > have	NOOVOPPPO
seen-place > http	NPMWPPPPP
seen-place > in	NMMXPOPPP
seen-place > iraq	NOOUPPPPP
seen-place > is	MNMYPPPPP
seen-place > it	OPMVPPOPO
seen-place > near	RMLNRQQQR
seen-place > oct	NONUPPPPP
seen-place > of	PMOTPPQPP
seen-place > on	NPMWOOPPO
seen-place > or	MPOVPPPPO
seen-place > peace	VOOMOPPPP
seen-place > president	MMOYOPPPP
seen-place > province	TONPNPPPP
seen-place > region	UNNROPPPP
seen-place > reuters	NONVPPPPP
seen-place > said	MOOWOPPPO
seen-place > school	TOMSNPPPO
seen-place > that	OPMUPOPPP
seen-place > the	NOTRPOPOO
seen-place > there	SONOPPPPP
seen-place > to	OOQUOPPOO
seen-place > tribal	OONTOPPPP
seen-place > which	PPOVOPOOO
seen-place > will	NPSROOOPO
seen-place > with	OPLXPOPOO
seen-product < 	ONKMPPPPZ
seen-product < and	OONNOPPPW
seen-product < called	OPNOOPPOV
seen-product < codenamed	PNOOPPOOV
seen-product < instagram	OOOPPOPPU
seen-product < its	MPMNOPPPW
seen-product < new	OPNOPPPPU
seen-product < of	NOPNOPPPV
seen-product < pirated	OPNPOPPPT
seen-product < the	NPKMPOOO\\
seen-product < to	PPNPOPOOU
seen-product < with	OOOPOOOOU
seen-product > 	NOMNOPPN[
seen-product > and	NONOPPPOW
seen-product > app	OOOPPOPOV
seen-product > console	OOOPOPPPT
seen-product > for	PNUNPOMOS
seen-product > in	QNNNOOPOX
seen-product > is	ONOPPOOOU
seen-product > operating	OQOOOPPPS
seen-product > sold	OONPPOOOV
seen-product > team	OPOPNOPPV
seen-product > to	NOOPOOPOW
seen-product > was	ONOPPPPOU
seen-product > were	PNNOPPPOW
seen-product > will	OONOPPOPW
seen-work < 	NNLNPOPYQ
seen-work < and	NOONPPPXO
seen-work < drama	OOOOOPOWO
seen-work < of	OOOOQOOVO
seen-work < single	NNNOOPPWP
seen-work < the	LPLOOPP[O
seen-work < with	NPNPPPOVP
seen-work > 	MOOOQOOXP
seen-work > and	PNNOPOPVP
seen-work > director	OPNPOPNUP
seen-work > has	NONONPPWP
seen-work > is	OOOOPOOUO
seen-work > was	NNOOOPOYO
seen-work > which	MOOPOPOXO
shape 1	TONNMPNOU
shape 1A	UJLLQRQSR
shape 1AAA	TPONPPPPP
shape 1I	OOONPOPPW
shape 1X	XKIPPQQQQ
shape 1XA	UOMNQPPPP
shape 1XX	TKJJQQQRX
shape A	SLUQOOPOO
shape AA	ULQQQOPMP
shape AAA	ZJMOQPPOP
shape AAAA	\\MHMPPPPP
shape AAAX	XMLMPPPQP
shape AI	QNQKQQQQR
shape AIX	OPTOPOPPP
shape AX	SKYLOQPQN
shape AXX	OLVMPSONR
shape An	YORMOPPMM
shape I	TNOROOOOO
shape IA	WIMJPRQSS
shape II	TJQTPPPPO
shape III	SLMSPPPPP
shape IIX	MUTPPNOON
shape IIXX	OSTLPOPOO
shape IX	ORPNSQNMP
shape IXX	LUQNPOQPO
shape IXXX	NSSMPPNSN
shape IXxX	OQVNPOOOO
shape In	VMOSMLMMX
shape InX	OOUNPNOOT
shape X1	TNIQOPONX
shape XA	QGVPONOMX
shape XAXX	QOLLOOVOT
shape XI	IXRQONOMR
shape XIX	OWMPPOPOO
shape XIXX	OTPOPPPPP
shape XX	OSQQOPOPN
shape XXA	JQTNOVMRQ
shape XXI	UJIISTSST
shape XXXA	MUUOPPPLO
shape XXXX	PNPRONQSN
shape XXXx	OUWMPNOLO
shape XXn	WNMNNNOPW
shape XXxX	NQUQPMRNO
shape XXxx	MRWQPMOOO
shape Xn	UMNMONVLT
shape Xx	WPNNQNQOP
shape XxX	SRPSOONNN
shape XxXX	NMUOPOOSO
shape XxXx	OKPLQQUQR
shape XxxX	VPLLOVNPO
shape xX	UQQPONONO
short for given	L_MMNOOPO
short for other	OVNMOQOQP
shout false	PLYOTNNNM
small title after "	ONQQOPOSP
small title after &	QUPOOOOOO
small title after '	OOSQOPPPO
small title after ,	OQOMSOQPO
small title after -	XPNOOOOOP
small title after _	OLSRQOOQO
small title before "	UTQMOPOLO
small title before ,	PWMOPOOOO
small title before .	OTLMQPQQQ
small title before _	QSONPPPQP
start 0 of 1	VPNONOOPO
start 0 of 2	QOORPNOTO
start 0 of 3	ROTNOQNPN
start 1 of 2	PSNQSNNNO
start 1 of 3	PLUKPOPPU
start 2 of 2	NPVNOOPQP
start 2 of 3	OOSNPQPOQ
start u of 2	QSPOPPPPO
start u of 3	POMQOPRQQ
state < 	QMLQPQQQQ
state < d	NPNWOPPPO
state < i	OPOTOPPPP
state < r	NPOVOPPPO
state > 	POMUOPPPP
state > a	PNOXOONOO
state > and	NPOVOPPPO
title actor	OTPPPOPOO
title actress	OSPOPPPPP
title admiral	NWNNOPPPP
title after ambassador	OPOOTPPPP
title after attorney	QNLOQQRQQ
title after ceo	KNXRLPPPP
title after chair	PNRMQPPQQ
title after chairman	PNVLRNPPP
title after chancellor	MPONVPPPP
title after chief	NOPTPPPOP
title after commissioner	YPMNONOPO
title after deputy	POOSOPPPP
title after director	OPSOOPPPP
title after dr	UNONPPOPP
title after general	TJKKSRRSR
title after gov	NNMWQPPPP
title after governor	QNLNRRQRQ
title after judge	MPTRPOPPO
title after leader	TNKLRQQRQ
title after minister	NOONVPPPP
title after mp	KOSUOPPOP
title after pm	NONTOPQPP
title after premier	MNMQPQRSQ
title after president	NOPPUPPPP
title after rep	LONURPPPP
title after sen	QNLVOPPPP
title after senator	PNRKPQQRQ
title after speaker	NPTOOPPPP
title ambassador	SSOOOOOOP
title attorney	OVNOPPPOO
title author	OUOOPPPOP
title before	PUPOOOOOO
title captain	PSKNQQQPQ
title ceo	OUOOPPPOO
title chair	PSPPPPPOP
title chairman	NWOOPOPOP
title chancellor	OTOOPPPOP
title chief	OWNPOOPOO
title colonel	PNQLQQQRQ
title commissioner	RQMOPPPPP
title congresswoman	NVNOOPPPP
title dame	OVMOPPPPO
title deputy	NVNOPPPPO
title director	PTOOPPPOP
title dr	LWQMPPPPP
title false	VOOOQPONO
title gen	OWMOOPPPP
title general	PRLLRQQQQ
title gov	OTOOPPPOP
title in apposition	NTQOMRPPO
title judge	OTOPPPPPP
title justice	OVMOPPPOP
title king	PRLNQQRPP
title lady	OUNOPPPOP
title leader	OUOPPPPOP
title lord	MXNNOPPPP
title lt	OXNPOPONO
title madam	SKKLQRRSR
title major	OWNOOPPPP
title mayor	NWNOPOPOP
title minister	QTOOPOPOO
title mp	OVNOOOPOO
title mr	OSQROOOOO
title ms	SSNNPPPOP
title pm	RTKNPQPPP
title pope	RSNNPPOPP
title premier	OWMNPPPOO
title president	PUNOPPPOP
title prince	PTOOPPPPP
title professor	NXNNPOPPO
title rep	OUOOPOPOO
title reporter	OSPPPPPOP
title sen	OUOOPOPOP
title senator	NUOQOOOOO
title sheikh	NYMMNPPPP
title singer	OSOOPPPPP
title sir	OVNOPPPPP
title speaker	PSOOPPPPP`;
