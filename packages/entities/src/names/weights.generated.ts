// Made by scripts/train-names.ts; see SOURCE.md.
export const weightsTable: string = `1< 	TSQMNOOOP
1< 0	VLPKPQQQP
1< 000	UJJIYQQQR
1< 01	UNKMQQQQQ
1< 1	RJSKRQQQQ
1< 13	SNIKRRRRS
1< 17	WLKMQQQQR
1< 1990s	RNUMNPPQO
1< 2	TPNISPQQR
1< 20	QIRJQRSSQ
1< 2004	QUMMPPPPP
1< 2005	NTRUNNPNN
1< 2010	OQPMNOXOO
1< 2011	RQLMQQQPQ
1< 2012	PXLNOPPPO
1< 2014	UQJKQQQPQ
1< 2015	OWNOPPPOO
1< 2016	UPOMWNNNN
1< 2017	MXNNOQQOP
1< 23	[MMMPPPOO
1< 24	TLMIRRRRR
1< 3	TNNIQQQQQ
1< 30	UKJJSRRRU
1< 3clisgienf	TMMNQQQQR
1< 4	NLPJPQRWS
1< 40	TKLMRQQRQ
1< 5	RKJKRQRQX
1< 6	UJKITRQQU
1< 8	TLMRPPPPQ
1< 9	VKJGRSQRU
1< a	XPRJNOSQM
1< about	RUPQNNPMN
1< afp	PMSMRQQPP
1< after	STVRMMOMK
1< again	NTXLPOONN
1< against	PQWJPPQNP
1< agency	MSWTMMNNM
1< airlines	VLMMQQQQQ
1< album	QMMMPQQWO
1< all	YQILPQPPP
1< amazing	QUSMNPOON
1< an	TJVKNORNS
1< and	OSQOKNPSQ
1< annual	RMSMPPPQP
1< another	UPHJSRRQR
1< anti	SSJOQPPPO
1< any	TSKHRQQQQ
1< ap	USNNOPPNO
1< are	SQOIPQQQP
1< as	MWRRPLQHT
1< at	IQRZNQONN
1< author	WSMOOPPMN
1< back	QJTJPQRRR
1< band	PKTKQRQQQ
1< based	RIPJSRSTQ
1< bbc	QKKKQRQWR
1< be	SSJIQQQQR
1< became	NXTMNOOON
1< because	XMUMNOOON
1< before	LYLMNWPNN
1< behind	WTLONOPON
1< believe	UUMLPPPON
1< best	ONNNPVPPP
1< between	TWJHOQQOR
1< big	SJJJSRRSS
1< black	VJILRQRUQ
1< board	WOLMPPPPQ
1< body	PPOOOOOXN
1< boot	TVMMPPPOO
1< both	NWQQLOOLS
1< breaking	NNXKPPQQO
1< brother	STIIRQPPT
1< but	ZONHOTOOO
1< by	MUWLNQQOM
1< c	OKQKRQQSS
1< call	QTKKPQQRP
1< called	WLPTNMNOR
1< calls	OTULOOPOO
1< canada	OXXKNOONM
1< career	OVNNPPPOO
1< center	QSTKOOOPN
1< century	NSULOPPNP
1< ceo	LVOPOPPPN
1< channel	NM\\NPPOON
1< city	PUSMOOOON
1< clinton	USNMOPPOO
1< co	WMMOQOOPP
1< com	ZLLPPPPPN
1< come	TUMLOPPPO
1< company	PLZKPPPPO
1< corp	VNRNOOOOO
1< country	TMMSOQQQN
1< course	PKLSPQQQR
1< creative	PJRKTQQPQ
1< cricket	RVKOOPPOO
1< cvh0equh7l	TLKNPQQRR
1< d	YHJKSQRRR
1< daughter	O[MMOPPOO
1< day	QQKKNWOUP
1< deadly	RMMMQPQQT
1< despite	SRLMPPPPR
1< did	RVKNMPPPP
1< doc	SOOOPPPPP
1< down	WRKMPPOOP
1< downed	TLMMQQQQR
1< dr	NYMNOPPPN
1< dr.	N[MNOOPPO
1< e	WLLMQQQPQ
1< email	OYOOOPOMO
1< english	UMMLRQQQQ
1< episode	TOMLPQQRP
1< even	TTMNOPPOP
1< ex	QMWMOPPOP
1< example	PTNUOOONO
1< fact	OZMNOPPON
1< fat	VKJKRRQSS
1< father	OXNNOPPPO
1< feeney	TMLLRQQQR
1< ff	OUSMPPOOO
1< file	UIKJQRRRU
1< film	ORONPPPSP
1< firm	NRUKOOPNU
1< first	OVQKVMOON
1< flight	XJHLSRRRR
1< follow	PUKNPQQPO
1< followers	UMKLQQQRR
1< for	OURNMNPRP
1< former	PMVJMOPWP
1< four	VPLLNQQPQ
1< friend	OYOOOONON
1< from	ISUXNPOLM
1< gave	QTMMPOPPQ
1< generation	XONOOOPPN
1< germany	PLXLOPQOO
1< get	SRLKRQPQP
1< giroditalia	TKLLRRQRR
1< good	WMMMPPPQP
1< got	WMMMPPPPQ
1< group	TPYNMNNNN
1< gt	TTKKQPQPP
1< has	QVNLOOPPQ
1< have	UTJMQPPOP
1< help	OXNOOPPOO
1< her	SPJKQUQOR
1< here	RSKMPPQQQ
1< hidden	ULMMQQQQR
1< high	QLTMOPPQQ
1< hill	SSMJRPPPQ
1< his	RHNPURROQ
1< hit	PNLLPPQPX
1< how	PUTJPPPPN
1< however	OVMOPPPPO
1< i	YIJKSQQRS
1< iata	OLMZPOPPO
1< if	UWPKNOPOM
1< image	MTVNOOONN
1< in	NKOXMNOPU
1< include	LVTJQPPLS
1< including	LOPRMVMMU
1< internal	RLRJQQQRQ
1< into	NMGWQRQRR
1< iraq	WJJLSPRRR
1< is	URMMNPOTN
1< it	VROLOPPPN
1< its	QQUTKNOMP
1< jamaledwards	ULKLQQRQR
1< january	NOVMNVONN
1< jobs	LMK_PPQNN
1< just	RUKKPQQPP
1< justinbieber	NWNPOOPOO
1< king	PQKLRRQQR
1< know	RRKLPPVOP
1< last	RQISPPQPQ
1< leader	N[MMNPQON
1< like	UUOHNOPOT
1< line	VQNNQPPOO
1< live	RKKLQQQWQ
1< lol	VMJMQQQQQ
1< long	RRJKSRQPR
1< lord	OXNMPPPPO
1< love	PXRMOPPNM
1< lt	PQKMQSSRO
1< ly	TMMNQQQQQ
1< m.	SOMOQPQPP
1< madam	TLKMRRQSQ
1< made	STKKQPPPP
1< magazine	TMTMOPPOP
1< malaysiaairlines	UMMNPQPQR
1< man	M]OOONPNM
1< many	SJJHTRSTT
1< masterchef	TMMNPQPQQ
1< me	SNRKROPPR
1< media	PULNPPPPP
1< meet	OYNNPOPON
1< mh17	YIJLRRQRR
1< million	RJTKPQQQQ
1< mini	VJLKRRQRS
1< minister	TRTNONONM
1< month	MQJISVRSQ
1< more	VLQLPPPPP
1< morning	QQKTPPPPO
1< mother	PXOMPOPNP
1< movie	ONNOOOOZO
1< mph	SMMMQQQRR
1< mr	OXMOPPPOO
1< mr.	KSRROPPPO
1< ms	LWKNQQQPQ
1< ms.	LVOOPPPPP
1< music	QRLLRQQQQ
1< my	UJRLQQQQN
1< name	QUNMPPPPP
1< named	OJSKPQQQW
1< near	LLKYRQRQO
1< new	QITIRQQQU
1< news	KPTNQPPRP
1< night	VKLMQQQRQ
1< no	QSJIPRQPU
1< not	SQJWPOPON
1< now	TTKLPPQPP
1< obama	RRNMPPPPP
1< of	QRQSNNNSL
1< off	PMTKQPQPQ
1< old	USQGOPPOQ
1< on	RQUPONONN
1< one	PSQLPPPOQ
1< only	VTMNPOOMP
1< or	OMQONPPPV
1< other	OPSJROQRO
1< our	ULTKOPPQO
1< out	TSHJQQQQS
1< over	VSNRNNNMO
1< own	RKSNONOOW
1< page	TQNOOPPPO
1< park	OPNZOOONO
1< party	PTSLPOPPN
1< pdf	SOOOPPPPP
1< people	ONMNXPPPP
1< percent	NRXOOOOMO
1< person	UIIIRRTSS
1< ph	VMMNPPPQP
1< photo	POTMQPPOO
1< planner	NJUTPPPOP
1< play	OVXMONNNM
1< playing	VMTMOOPOP
1< plays	RRLNPRPOQ
1< pm	QUOMOPOPO
1< pope	STMNOPPPO
1< president	QWLOOPPNO
1< prince	OQTNPPPOO
1< product	UIMJSRQQT
1< professor	STNNOPPPN
1< pronounced	VKKIRRQTR
1< read	PPJJQQQTU
1< real	SMLMRQQRQ
1< reason	RUKLRPPOQ
1< report	RPLKQQQQR
1< reuters	SLSMMVPNP
1< right	WJHKRRQRU
1< royalwedding	NWMLPSQPO
1< rt	IVROPPPPO
1< russia	SOTJPOPPP
1< s	QUQRKOPPN
1< said	VTKLOPPPO
1< say	WQPJPPOPO
1< saying	SOSLOPPQP
1< says	MWTHPPPOP
1< season	UPTLNOPON
1< see	PVLTOOPOM
1< senator	OVNOOPPPO
1< show	WRMOOOPMO
1< since	RPIIRTRQS
1< singer	NXNOOPPOO
1< sir	OXMNPPPPO
1< site	PLVKPQPQP
1< so	TPIKSQQQR
1< some	RQOIPQPRP
1< son	QYNNOOONN
1< song	QKTLRPPQQ
1< state	VNUNOOOMO
1< station	OMXNOPPOP
1< stop	NSNVOPPOO
1< succeed	NWNOPPPOO
1< support	QSRKPPPPP
1< systems	SMRLNQQPS
1< teague	PZNMPPQNN
1< team	LSUUONPMN
1< technology	PMQJQQQPR
1< tells	IVXLPOPPO
1< than	LTYNOOONO
1< thank	VJNMQRQQQ
1< thanks	NZOOOOOON
1< that	WVQIOOOPM
1< the	OOOQNRSLS
1< their	YNNMOOPQO
1< them	TRMMPPPPP
1< then	WUNJOPPOO
1< there	OXNNQOPNN
1< these	VIGKSSRRU
1< think	OWQKQOPPN
1< this	ULHRPQRPR
1< three	WKPMOPPQQ
1< time	TSJKQPPPR
1< to	NVNTNQONN
1< today	PTSNOQONN
1< told	NWVLOOONM
1< tomorrow	ZMKMPPPPQ
1< tonight	VJKLQQQQT
1< too	VIIJRRRST
1< transit	UHHISSRSV
1< tuesday	OJVMPQRQP
1< twitter	YLMOPPQPO
1< two	UROQMOOOO
1< uk	VLKLRRQRR
1< under	SWKKPPPPP
1< up	TSKQORNOO
1< use	LPXKOOOQR
1< using	XNSOMOONN
1< v	PMVMPQPPO
1< via	MRNNPPPQR
1< video	SROGPQQQQ
1< w	SSKMPQPPP
1< was	TVKKPQPPQ
1< washington	WNNUNNPNN
1< watch	OLSMOQQRR
1< watching	THHISTRUS
1< weather	RKHSQQQRQ
1< wednesday	SUOONOONO
1< week	ONSLQQPPQ
1< what	WLMKPVPPO
1< when	QTHIWQQPQ
1< where	WULKNPOOP
1< whether	QWKMPQQOP
1< which	UTHIRQQQP
1< while	SUTKLNOMT
1< who	N[NMPPPNN
1< why	SWMNOOOPN
1< wife	OVMSOOONO
1< will	WULMOOPOO
1< with	PVNMPOONS
1< without	RRLLQQPPQ
1< won	WKLKQRQRQ
1< world	RLLLQRRQT
1< would	RRMLPQQQQ
1< writes	MXWNONONL
1< x	SSKJPQQQR
1< year	RRVLNNMSN
1< you	XQNKPPPOP
1< your	SIKKQRRRW
1> 	SQOONOOQQ
1> 0	XKLMQQQQQ
1> 08	THHHTTSTT
1> 1	\\LMKPOQPO
1> 10	UIHLSSQST
1> 100	WQKLPPQQP
1> 12	PLTUOOPPM
1> 13	RULPOPPPO
1> 15	TQOOOPPOP
1> 16	OTOTNOOOO
1> 17	QULLQOPOR
1> 18	TRKMPQPQQ
1> 2	_HNGPPQRQ
1> 2011	PXLMOPPPP
1> 2012	OUTKOPNPP
1> 2016	MYONPPNOP
1> 2017	WYMMNOONM
1> 22	POHIQSSSU
1> 24	TPIGSRSRS
1> 25	PNNWOOOPO
1> 3	SRIQPPPPQ
1> 30	VMNNPPPOP
1> 31	QTLTOOPON
1> 33	STMMOPPPP
1> 36	TTJKQQPPP
1> 37	WKKNQQQQQ
1> 39	PWLVMONNN
1> 4	WPKLQPPQP
1> 45	QQVNOOONN
1> 5	PMPNOQQPT
1> 54	TNJJRRQRR
1> 6	RUJKQQQQP
1> 7	WMLLPQQQQ
1> 713	TLJIRSRRS
1> 777	TMMMQQQQQ
1> 8	RKIQQSQPT
1> 9	RQLLQQPPQ
1> 90	TIJQPRRRQ
1> a	UNRPMROQK
1> about	UWIRNOPMN
1> accepts	LUWPONOOO
1> according	TTOONOOOO
1> account	TOIJRRQQU
1> accused	RSKLQPPPQ
1> action	ONXOOPPOO
1> actor	QMLLQPQXQ
1> actually	RTKMQQQQO
1> added	NUNOPPPPP
1> afp	TOONPPPPP
1> after	UMQTMUNNK
1> again	NTWMMOPNO
1> against	UMMPPPPOP
1> agency	TTLMOPPOP
1> agree	PUNPOPOPO
1> agreed	PXMNOPPPO
1> ahead	TNNOPPPPP
1> air	QLVTOOONO
1> aircraft	QNLNOPPOY
1> all	UQJKPPPUP
1> allege	TOOPPPPOP
1> allegedly	NYNNOOPPO
1> along	OQIUNRPUM
1> already	TPJLQQPQR
1> also	QWKKQQQPO
1> alt	SOOOPPPPP
1> always	VPJLPQQQQ
1> amazon	UNMNQPPPP
1> an	MSLIUPPTR
1> analysis	PMVMPPPPP
1> and	ORQMMONSR
1> android	RKLLQQPPW
1> announced	OWTNNOONN
1> announcement	OVMPPOQNP
1> another	PYOOOOOON
1> any	TSMNPPPOP
1> ap	UJKKSRQRS
1> app	LPUPPNNMV
1> appear	SKLLSRQRS
1> applications	RLIJQSRQX
1> are	RPRLSOONR
1> aren't	VMTNNOPOO
1> argued	NVMOPPPPP
1> argument	NWNNPQQNP
1> around	VONPPPONP
1> art	SRKNQPQQP
1> as	UQPPMONNR
1> asked	MXMVNOOOM
1> asserted	VRKLQPPPP
1> at	UWHPOPPNO
1> attached	SOOOPPPPP
1> attacks	SRKLQQQPQ
1> attempts	TSNOOPPOO
1> auspol	ULNNQPPPQ
1> author	RKKQQRQQQ
1> authorities	YONNOOOPO
1> b	WKKMQQQQR
1> baby	VJIKRRQRT
1> back	VQMNOPPPO
1> backed	WMMMPQQPQ
1> band	ULMMQQQQS
1> based	TIIHSTSST
1> be	ZKKSPOPPO
1> beat	NXNNOOPPP
1> became	Q\\LJOPPPN
1> becomes	PRONPONUN
1> been	YPKNPOPPO
1> before	ULSLPPQPP
1> began	QSPTMNOON
1> begs	SMOOPPPQP
1> behind	UNOPPPPOP
1> being	UKIQOVQPP
1> believe	VMNOPPPOP
1> best	UKJLRRQQT
1> better	RRKLQPQQQ
1> between	VOOOPNPNP
1> bill	QSLLPQQQQ
1> birthday	TLNNQQPQQ
1> black	TKSMQQPPP
1> book	QWMMPPPON
1> boss	NNXNNPQPO
1> both	QUNNPPPON
1> boys	TULMOOPOP
1> bringing	SKJSQQQQQ
1> business	PMYMOOPPO
1> but	VTLQNOPMN
1> by	RQRPNPRMN
1> calendar	UJGIQTTTT
1> call	SSJLPQPQR
1> called	QVJQOOPQO
1> calling	PVNOPPPOO
1> calls	SQMOPPPPP
1> came	SPLQONUON
1> camp	ORJROQRQP
1> can	UNMKOPPOW
1> can't	QTLMQQQPP
1> candidate	OORWNOONN
1> car	QVNNOOPOO
1> care	ULLNQQQPQ
1> career	SULOOOPOP
1> case	OVSLPOOON
1> cbb	PTMMQPQPP
1> cbcnn	SOOOPPPPP
1> cdntech	SNOOPPPPP
1> chairman	TPXNNNONM
1> champion	SNMOOXOPO
1> change	TRNOPPPNP
1> changed	UPMNQPOPP
1> charge	PMVNPOPPP
1> charges	WNNOOPPPP
1> check	ORLLPRQQS
1> chief	NLXKPPQQQ
1> city	UJRKRPPPR
1> claims	NSPMQQPPP
1> clinton	OYOOONPON
1> close	SNLVOOOOP
1> club	OOTVOMNON
1> com	XLJKQRRQQ
1> come	UMLTOPPOP
1> coming	TLTMPPPPO
1> comment	PUKOPPQPP
1> commissioner	VOSOONOOO
1> communities	YMMLQPPPP
1> companies	VNNPOPPOP
1> company	NPXNNPPOO
1> confident	MWNOPPPPP
1> continued	QWMNOPPNP
1> continues	OUNNOUNOO
1> control	UMMNQQPPQ
1> court	XPOOOOOOO
1> coverage	VKJNQQQQS
1> crash	WLKMQQPQQ
1> crashed	TMLNQQQQR
1> criticized	OVNMOPQPP
1> culture	TGHISTTSV
1> currently	NSTMPPPOO
1> cuts	XMNPOPPNO
1> d	TFIHTUTUT
1> d.	VLLIRRQRR
1> dan	UMOOPPPPP
1> david	TLLMQQQQR
1> day	RJQPPQQQP
1> dead	VIHGSSRTU
1> dear	SSLLPPPPQ
1> death	LWJTPPPOP
1> debate	TVLNOOPOO
1> december	WPOOOOPON
1> decision	RTLKQQQPP
1> declared	MZMOOPPPN
1> demand	VNNPPPPNP
1> described	QOJISSRRS
1> design	WOOOOPPOO
1> despite	OUOTOOONN
1> device	UNMNOOOOV
1> did	PPWJPPQOP
1> died	M[LNNPQOP
1> dies	QUOOOOPON
1> dining	SMNMQQQQQ
1> director	RPMNPMQUP
1> district	MNR\\MNOOM
1> div	YNONNPPOO
1> do	TTQPNNOOM
1> does	MYKMOQQQP
1> doing	VPMMPPPOQ
1> don't	PQRMPQPPO
1> done	UHGHTTRUU
1> down	XKROOOPON
1> dr	TNLLQQQQQ
1> draft	TMSMOPPPP
1> drive	TLLKSQQRQ
1> due	UJIGSSSSS
1> during	TSTQMNNMM
1> e	WRJKQPPOQ
1> earlier	PTLXMNPNO
1> early	VJJIRSRSS
1> earth	MPQKQRQRQ
1> east	SMMVPPPOO
1> economy	SOOOPPPPP
1> election	RVMNOPOPP
1> elections	QOVTLOONN
1> email	UNNPPPPOP
1> employees	SMSOPPPOO
1> ends	LVYNNNOON
1> enjoyed	TONOPPPPP
1> enough	VNOOPPPOO
1> epa	SOOOPPPPP
1> et	L[LOOPQPO
1> even	YLLMQPPQP
1> ever	XLLMOUPOO
1> every	PVONOPPOO
1> executive	TPVNNNOON
1> experts	UOLPPPPPP
1> explained	KYNOPPPPO
1> exports	WLLNQQQQQ
1> face	XNNOPOONP
1> faction	OISUPQNRO
1> failed	XPLNOPPNP
1> families	RLMVOPPPP
1> family	MLRNQSQOS
1> fans	PRRMPPPOP
1> father	OUNOPPPPO
1> fb	TMNNQPQPQ
1> fell	QNUNOPPOP
1> fighters	OOZOPOOMN
1> figures	XMNOOPPPO
1> file	WNNOPPPOP
1> filed	NOQKRQQSQ
1> films	NXMNPPPOQ
1> final	MYLVNNPOM
1> finally	RPSMOPPPP
1> financial	WMLNPQPQP
1> finds	LVTNOPPOM
1> finished	OMTLQPQPQ
1> fired	SRNPPPPOO
1> firms	WMOPPNQOP
1> first	M\\JSNNPPN
1> flight	SKRNPPQPQ
1> follow	NSOJRQRQP
1> food	UMMNQPPPQ
1> for	RQRQNLVML
1> forces	PMXNOOPPN
1> former	WKTMOPQON
1> forward	SOOPPPPPP
1> found	WQQLOOPON
1> four	UUNMOOONO
1> free	QLUMPPQPP
1> friday	WJKJRQRRR
1> friendly	TLNNQQQPQ
1> from	WPQKMOOOU
1> front	OIUJQRRQS
1> funds	XPMOOOOPO
1> funeral	UIIITSRST
1> gameinsight	SLLLRQQRT
1> games	VNNOPPPOP
1> gave	NWQLNNVOM
1> general	RSJJTQPQQ
1> get	TQOLPPPPP
1> getglue	SOOOPPPPP
1> gets	UNWMNNONO
1> getting	UOOOPPPOP
1> getty	XMLNQPPPP
1> giant	WOOOOOOOP
1> give	OTLMQQQQQ
1> go	WILLRQRRR
1> goal	PVOONOPPO
1> goes	SPKNQQQQQ
1> going	XPLMOPPPO
1> gonna	SLLLRRQRR
1> good	RWKLQPPQO
1> got	[QIKPOPPQ
1> government	RVNMNOPPP
1> grateful	UNMNPPPPQ
1> great	VRKMPPPOQ
1> group	OQLIRRSQS
1> groups	TMOPPPPPP
1> growth	ULILSQQTQ
1> gt	YMMOPPOOP
1> gusto	TOMNPPQQP
1> had	MXQJOORQN
1> haha	N\\LNOPPON
1> hair	SSLLPQQQQ
1> half	RNIKRRQRT
1> happy	QVLLQPPPP
1> hard	WNOOPOOOP
1> has	NUQJMOOVQ
1> have	XQKOSONOP
1> he	QRFSNQUSM
1> head	QQVLNOPOP
1> heads	QTNNPPPPP
1> health	QMMVOPPOP
1> heard	SPKKQQQRQ
1> held	PWLLQPPOP
1> help	XQLOPOPOO
1> her	ULLMRQQQR
1> here	TRQKPOQOO
1> hi	MJTUPPPPP
1> him	VMMNQQQPQ
1> himself	PXMOOOPPN
1> his	SUKKQPPPQ
1> hit	TSKLQQQOP
1> hits	TKRKRRPPP
1> home	XNLNPPQPP
1> honeymoon	UQKKRQQPQ
1> hope	SRLUMOPPN
1> hopes	NKULOQRQT
1> hot	SKKKSSRRS
1> house	RPVNOPPNN
1> housing	QKJSQQQRR
1> how	QNTKPPQPP
1> however	TUKKPQQOP
1> https	VMTOONOON
1> i	PSKJRUPPQ
1> i'm	VNHKQQRRR
1> i've	RQIKRRRRR
1> identified	UNLWNOOON
1> if	UTMHQQQPO
1> in	RONUMSONN
1> include	QNSNPPPOP
1> independent	QSKLQQQQQ
1> index	XLLMQQQPQ
1> inside	TLLMRQPRR
1> internet	VRLKPPPQP
1> interview	QOZMOOOOO
1> into	QKHJTPPS[
1> introduced	SNLYOOOON
1> is	NSRNQRONP
1> issued	OOWOOOOPO
1> it	XOPIOOVNM
1> its	VNMOPPPPP
1> job	QNNVOOPPO
1> jobs	NNO\\MOPOO
1> july	XRNNOOOON
1> just	WQMJPQQOP
1> justin	UNOOPPPOP
1> justinbieber	RTNOOPPOO
1> keep	TLLMRQPQR
1> killed	RRKJPQQQR
1> know	WIJLRQQRU
1> knows	PRITPPPPP
1> language	SHHJSSSUU
1> last	PQLNQQORR
1> late	OUOUNOONN
1> later	RYLKOPQNP
1> latest	RRJKQQQQR
1> leader	PNSSPOOMQ
1> learned	QSMMQPQPP
1> led	MRQIRRRPR
1> left	OXLMQPQQO
1> let	QVPLOOQOO
1> life	QTNNPPPPP
1> lights	RNLLPSRPS
1> like	VNNLOPPOT
1> likes	NZMMOPPPP
1> line	TMLMRRROR
1> lisa	SONOPPPPP
1> live	SUMLOPPPP
1> lived	TSMMPPPOP
1> local	YNNNOOPOP
1> lol	QVLMPPQPO
1> long	XKLKQQQQR
1> look	UOLTOOPON
1> looking	YLMNPOPPP
1> looks	RIVKQRQQO
1> lose	PNUOOPPPP
1> lost	OUTNNOPNO
1> love	VQJNPPPQP
1> lt	VSIMPPPPP
1> luck	SOOOPPPPP
1> made	PVKLOPPOT
1> magazine	SJPKQQQRS
1> make	XLLLQQQPQ
1> makers	WMMPPPQNP
1> makes	PRQLPPPOQ
1> malaysia	RMNNQQQQQ
1> man	SMRUMOONN
1> manager	TOMOPPPPP
1> march	VNMNQPPOQ
1> market	WONOPOOOO
1> masterchef	TMNNPPQPQ
1> may	MVVHQQQQL
1> me	SRPNOPPPN
1> media	VONOPPPOP
1> meeting	OOZMONNPO
1> member	UKLJRQQSS
1> members	RMTPPOOOP
1> memory	TPLMPPPQP
1> men	QNTNPPPPP
1> message	TNLNQRPPQ
1> met	NZNMPOOOP
1> mh17	SKQLPQQQQ
1> microsoft	QMTMNOPNT
1> might	ULLLSQQQR
1> militants	PILJRRTTT
1> minister	USLOOPPOO
1> miss	XMKNQPQPQ
1> missile	SKQHQRRRQ
1> mobile	YNNNOOPOO
1> monday	QLJKRUQRU
1> moneymonitor	SNOOQPPPQ
1> more	YMLMQPPOQ
1> morning	QLSLQQQQQ
1> most	SNINRRQQR
1> mother	PWMNPPPOO
1> moved	RTMOOPPPP
1> movement	VOPNONOOR
1> movie	QOSMPPQPP
1> movies	RQKKRQQPS
1> moving	TLKLRRRRR
1> much	SLLMRRPQR
1> mufc	UOMOPPPPP
1> music	PQKLPPQPV
1> must	VLSLNOPPQ
1> my	RTONOPPPN
1> n	OVLKPPQQQ
1> na	WHJISRRTT
1> name	XRKRMOOON
1> named	MRQZNNONM
1> names	PLZMOPPPO
1> nasa	VNNOPQPOO
1> near	TKJOSQRRP
1> need	WMLMQQQQQ
1> never	YSHLPPQPO
1> new	RTQKOOPPO
1> news	RKPTPOQOP
1> newspaper	NJQRQPPQR
1> next	SWLMPPPMQ
1> nick	SNOOPPPPP
1> night	UMMNQPPPQ
1> no	RWJKPQQPO
1> not	ZQMJOPPPO
1> note	WMMNQPPOQ
1> noted	NWMOPPPPO
1> now	VORPNONNR
1> numbers	RTNOPPPNO
1> o	[NKMPPPPP
1> obama	ULKMRQQQS
1> of	VMMPORNNS
1> off	TONNPPPPP
1> offer	SNULPOPOO
1> official	SMVMOPPOO
1> officials	OQUSMOONN
1> often	RNSUMNONO
1> oh	RRISOPOQQ
1> oil	VNOPOPPOP
1> old	URKKPPPQQ
1> on	TSPTMQONJ
1> once	PULMPPPPP
1> one	USRLOOOOO
1> only	XLHIQRQQV
1> opened	ORKMPSPTP
1> or	ROIOOUPPS
1> originally	NSKSPQQOO
1> other	SSNOPPPPO
1> our	ULSLOQPNP
1> out	RLPIRQQSR
1> outbreak	TIIITRRSU
1> over	WRIKQQPOR
1> pa	UNNOPPPPP
1> parties	SOOOPPPPP
1> party	OOQOVNONP
1> pdf	WLLNQQQQQ
1> people	WIHKYOPRR
1> per	ZLLKQPQQP
1> period	XUNLNUMNL
1> person	UMLMRQPQQ
1> photo	TMHLSRRSR
1> photography	PQMNOPPOU
1> photos	SLLLRQQRR
1> pic	YMMNQPPPN
1> place	TLLMRQQQQ
1> plans	QRUMNOPOP
1> played	OYLNPPPOO
1> player	MOVNUNPOM
1> playing	SRRMOPPOO
1> plays	NZMNPPPON
1> please	RTKKQPQPP
1> plus	NQONNOOYO
1> police	OJPWOQPOP
1> political	UOOOOPPPP
1> poll	OMVVNMOPN
1> possessed	RTLMPPQQP
1> post	VNNUNOOPM
1> posted	RTLNPPPPP
1> poster	TKMNQQQQR
1> president	RL[LNOPON
1> pretty	UTMPOOPON
1> prices	[OLMPOPON
1> prince	QTNMOPPQP
1> programme	ONMNNOQ\\N
1> protests	TMOPPPPPP
1> provides	NTMNNOOOW
1> province	NPRZNNNNN
1> put	SQKNQPPPQ
1> quality	YONOOPOON
1> rain	TLKLPRRRT
1> rains	TLMMRQQRQ
1> reacted	USNOOOOOO
1> reading	TLLLRQQQR
1> ready	SPLKQPQRR
1> real	PSMROPPQN
1> realestate	TLMNQQPQR
1> received	K\\JMOQQQP
1> recommended	TNNOPPPPP
1> records	POYNOOPNN
1> refugee	OONYONPPO
1> refused	MYNNOPPPO
1> regards	UMMMQQPPQ
1> region	ONLVOPROQ
1> released	PPOJOPQPW
1> remarks	OVMMQPPOP
1> remember	QTMMPPQQP
1> replied	OVOOPPPOO
1> report	UZJMNOOOP
1> reported	QVRMOOONN
1> reports	MSMQOQQQP
1> research	VIIHRSQRY
1> responded	MWLPPPPPP
1> results	UMMNPPPQQ
1> retail	UPOPOOPOP
1> return	QWMLOPPPQ
1> returned	OPOJRQRQS
1> reuters	WNONOOPOP
1> revenue	WMNOPPPOP
1> review	VLLKRQRRQ
1> right	VQKLPPQPP
1> rights	QLTPOPPOQ
1> role	PUMOPPPON
1> roll	RTKNPPPQP
1> rose	ZOOOONOON
1> rt	QUONQPQNN
1> ruling	ORUNOOPOO
1> runs	RMMMOXPOP
1> s	LWUKNPNNR
1> said	QURMOOPOM
1> sales	SMUNNSOOO
1> saturday	OJSJSRRRQ
1> say	WKTUMOOMN
1> says	JWNQOPQQO
1> scale	RJJTPQRRQ
1> scored	NWOQPOPON
1> search	YONPOOPNO
1> security	VOVMNOONO
1> see	UKQKQQQQQ
1> seeing	VJKJTRRRS
1> seen	ZJLMQPQQQ
1> seized	WMLOPPPPP
1> senators	UIHJSSSRT
1> series	WMMMQOPOR
1> served	OOPSPPPQM
1> service	UOUOOONON
1> services	VNNOPPPOO
1> set	OTVMNOOOO
1> settled	OZONOONON
1> she	RTRLOOOOO
1> shit	VKJISRRRT
1> shot	ULMNQQPPR
1> should	TSORNMOON
1> show	PPTQOOOOO
1> shows	OSLMOOPWO
1> shut	QMVNPOPOP
1> sick	ULLMRQQQR
1> simolove	TNOOPPPPP
1> since	XTTKOMNOM
1> single	[NNNOOPON
1> singles	QLUSNPPOO
1> sir	TROOOOPNP
1> site	YNLNPOPPO
1> sitting	VLJKRQQRR
1> six	TSMLPPPOP
1> snapchat	NTMMOOOOX
1> so	VMNHQRRPR
1> some	VNNOPPPOP
1> someone	SOOPPPPPP
1> sorry	TJJJSRQRU
1> south	PMNXPPPOO
1> speaking	MXMOPPPPO
1> speech	MXUNONONN
1> spent	KURQNPQOO
1> spoke	OWLMPQQPP
1> spokesman	ROXOONOON
1> start	TUKPPOPOO
1> started	USJMQQPOP
1> stated	PVNOOPPPN
1> statement	OYONOPPON
1> stayed	OXNOPPOOO
1> still	UOPJQOPPQ
1> stop	VLLMQQQQQ
1> story	UMNOPPPQP
1> strain	TLJKQQPQY
1> stressed	NXMNOPPPO
1> studies	VKKKRQQRS
1> such	VQLNPPQOP
1> suggest	VONPOPPOP
1> sunday	QLSVMPPOO
1> super	URMNPPPOO
1> sure	YNMMPPPOO
1> system	SKNIQRUPS
1> systems	ULLLQQQQS
1> take	ZRKLOPOPO
1> taken	OLUMPQPPS
1> takes	LPRVMNNVM
1> talks	PUUNONOON
1> teacher	UNKOQPPQP
1> team	OMSJRRQPR
1> tech	TNNOPPPPP
1> technology	XOOOPOPPM
1> television	QHMERSWUU
1> tell	VMMMQQQQQ
1> tells	LWSOOOPPM
1> text	WJHJTQQSS
1> thank	NYLNPPQQM
1> that	WSSKOOOOM
1> the	TPOPNNONU
1> their	XKKLPQQTP
1> them	XMLNPPPOQ
1> then	TWKJROOOP
1> there	YKIJSQQQT
1> these	UKKKRRRQS
1> they	XQMMPOPOP
1> thing	WMMNPPPPP
1> think	TKMLQQQRR
1> thinking	TJKKRRRSS
1> thinks	MXOOOPPPO
1> this	UOOOOOQOO
1> though	WRTMNNONN
1> three	TRMNPPPOO
1> threw	OWMOPPPOO
1> thrilled	WONOOPPOP
1> through	OUTNOOPOM
1> thx	MZMOPPPPN
1> ticket	MUYNLOPOM
1> time	TNMMQQQQQ
1> to	STQOLQONQ
1> today	OTVONMONN
1> together	QTLNOVPNN
1> told	KZKOPQPPP
1> toll	VLLNQQQQQ
1> tomorrow	SIIJSSSTT
1> tonight	UNLLQQQQR
1> too	RLJRQPOOW
1> top	TONOPPPPP
1> trade	OOMUNYNMN
1> trading	VPUNNMONO
1> traffic	UMMNQQPQQ
1> tragedy	UMMNQQQQQ
1> travel	QNWNOOOOP
1> trial	SNKLRQQQS
1> tried	YPLKQPPPO
1> true	UMMNQQQQQ
1> try	TSNMOPPOP
1> turned	UNNTONPON
1> turning	VMMMQQPPQ
1> turns	XMNPOPPPO
1> tweet	VRLOOPPNO
1> tweeted	VTONOOOOO
1> twitter	VOOOOOPPN
1> two	WOONOPPPO
1> u	SOOPPPPPP
1> uh	QKRJRQRPS
1> uk	QMLUPQPPQ
1> ukraine	WLLMQQQQR
1> unit	NPXNPOOPM
1> up	XKKKQQQQR
1> upon	SLFGSTSUU
1> urge	QTMMQQPOO
1> urged	RVMNOOPOO
1> us	UPMNPOPPQ
1> used	TUJMPPQPP
1> very	VNNNPPQQP
1> via	UPRQNNOON
1> victims	XMJIRTQPQ
1> victory	VRILPRQPP
1> video	RSWNONNNL
1> view	QVNOOOPOO
1> virus	VKJJRRQRT
1> visit	TQNMPPPPP
1> visited	OXMMOPPPO
1> volcano	NNM[OPPON
1> voteon	SOOOPPPPP
1> vs	VKOIRQQQQ
1> vs.	NZMNPPPPN
1> w	OWMWNNONM
1> wait	WKJLRQQQT
1> walks	VRLKPPPQP
1> want	UMLOQQPPP
1> wanted	PTSMPOOOO
1> warns	LXTNOOPON
1> was	KYNQNOPOR
1> watch	PUOOPOPPO
1> watching	VLLMQQQQQ
1> way	VKMMRQQQQ
1> we	RLTNOPPOR
1> wearing	XLLNRPPPP
1> weather	VLKLQQQQQ
1> web	OLTLQPQQQ
1> wednesday	SIIISSTTT
1> well	OTKKQQQQR
1> went	TVMNOOOOO
1> were	SQPNNNONV
1> what	QUJKPQQQR
1> when	XOIOOPPQP
1> where	PKKWOOUOP
1> which	QROMOOOMW
1> while	TPSQNNOON
1> who	OTJMRQQQQ
1> why	QUOLOPQPO
1> wife	NSVMOPPNO
1> will	TSTPMMMUI
1> win	RNXNONOPN
1> wins	OLVLPQQQP
1> wireless	YPNOPNOPO
1> with	TRRNNSONK
1> within	VOONOPPOO
1> women	NNYNNOPOO
1> won	KWXNNOOPL
1> work	RVLMPPPPO
1> worked	UWLMNPPOO
1> worldcup	SONOPPQPP
1> would	TTTJNNONP
1> wrote	NXMOPPPOP
1> x	PRUKOPPOP
1> ya	ULLLRQQQR
1> year	WNONOOPOP
1> years	VNNOOOPPO
1> yes	OZNMOPPOM
1> you	RUNNPRONO
1> your	SMROPOPPP
2< 	VOPNQNRMM
2< 1	TJJRQQSPR
2< 1998	RMLLQTQRQ
2< 2	SLKPPRQQQ
2< 6	PKJIRWRRU
2< 8	OIIPSSRTS
2< a	TMPIMWQMT
2< about	MYUNPOMNN
2< after	NRPUNTNMN
2< against	WTJLPPOPP
2< an	YRLHSOPNQ
2< and	PSSSNLJRP
2< army	MMUZNONNN
2< as	QRKLPPPTS
2< at	MOTWQTOJM
2< author	NZMPPPONN
2< before	MVUMONPNO
2< best	XMLMPSPPO
2< by	OTSNOQPPM
2< called	NOSROPPPO
2< camp	PXONPOPON
2< ceo	VSNNOOOOO
2< chairman	NZMOPPPMN
2< chief	PXNNPPPNN
2< cleric	PYONOOOON
2< co	XMMMPPQPP
2< coach	OYLOPPPNO
2< colonel	NYMOPOPOO
2< company	OSXMOOONN
2< dr	OWMOPPPPO
2< elect	OVONPPPOP
2< firm	OPXMOPOOO
2< first	QKJJPVQQW
2< for	ROXRTKMKO
2< forward	PUOOPPPOO
2< from	OOPVOOTMN
2< general	OZNNPPPNN
2< group	OXSNMONNN
2< have	WKLLQQQQQ
2< his	ROORLKTUM
2< in	PKKWPSPPP
2< including	OUSJPPPOO
2< is	QULKRPRPQ
2< it	PSKROQPPO
2< its	OLUNPOOOT
2< japan	OWVNNONNN
2< jobs	SKJGQTSWR
2< leader	OTSLPPQMO
2< like	SKWJORQPO
2< london	RQKWPNPMP
2< minister	NZMNPPPNO
2< my	SKGJQRRYS
2< named	NVNVNOOOM
2< new	QRIKSQRQS
2< news	QUMSOOPON
2< newspaper	PVSNOPOMM
2< of	MTUPOSMQK
2< official	OTUNOOPNN
2< on	SKPUPROMN
2< or	YNMUNOPMN
2< over	NSRQOSONN
2< party	NOXNPPONP
2< photo	RPJKRRQRR
2< premier	OYMNPOPNO
2< president	SRMNQPNPQ
2< s	RMKQPRTOQ
2< said	O]LMPPONN
2< say	QNQJQRQPR
2< says	OZPIPOPNP
2< see	OTIQPRRRO
2< some	VOLLTPPOP
2< state	NZKNPPPPP
2< that	NUSKNPWMM
2< the	RIRUOQRIT
2< three	OMXNNOVMM
2< time	TOIIQTQRR
2< to	SRQRNONMO
2< video	SQHUPOQPO
2< week	QLUKRPPQP
2< with	STNKKLURR
2> 	QNORORQSK
2> 0	VMQJPQQPQ
2> 1	UKIUPQPOR
2> 13	VRKMPPPRO
2> 2	TNNROPOPP
2> 2012	QWLMPPPOO
2> 3	VMKWOOOMP
2> 4	VJJJRRRTS
2> 6	VRLMPPPNQ
2> 7	USMLOPOOQ
2> 8	VNWMNMNPO
2> 9	VKLLQQQPS
2> a	MTUNMMLQV
2> after	NTTQOSMMM
2> against	MWTOOPONN
2> all	NSYNNPONN
2> also	WXNNONNNM
2> an	MNSRSMPPP
2> and	PROPMPRPQ
2> are	MTQTNORMO
2> as	UWPONNNMM
2> at	XMLPQQOOP
2> bill	TSKLPPQRP
2> boarded	PUOOPPPOO
2> but	MMNTMONWS
2> by	QRFEQUUSU
2> called	OQPLSRPOO
2> chief	NWPMOPOOP
2> co	MQMYPOONO
2> defeated	ORWONPNOO
2> earlier	NQL[ONPON
2> for	VLOPNPSOO
2> from	NMNOQRQPS
2> google	NTLRPNOLV
2> group	OPXLQOONO
2> had	RRNKQRPSN
2> has	MTWQRMNLM
2> have	TSPSLLMLU
2> he	VVSMOMMMO
2> head	MYNNPPPOO
2> http	XGLTPMQRP
2> i	XDGJSRRXT
2> if	TJLSQOPQR
2> in	NRORPTONM
2> is	MUSNNSMLS
2> it	NNLTNONN[
2> just	NTNWOONON
2> led	SNKRQQPOQ
2> made	OSOQPPPQM
2> may	RRKKQQRRQ
2> new	RMRPPOPPO
2> newspaper	ONWOOOOMR
2> not	QMKKRQVRQ
2> now	UJIJRTSRR
2> of	UTNMPOSNN
2> off	RJJTQPPTR
2> on	UVNPOKOPN
2> one	TSQLPPOON
2> or	PLQMOPOSU
2> president	OTXKLOPPP
2> prison	NOOZNOONO
2> published	TNIIRRRTR
2> reading	VPNOPOOOP
2> rebels	NQWVLONMN
2> region	OMJNSURPR
2> replaced	OXNNPPPON
2> report	PLPNPPPWP
2> s	TNUMOQOPM
2> said	QVRJROONP
2> says	SQRRPOONN
2> scored	O\\NONOOMN
2> since	NOMUPVPNN
2> singer	VQPRPNOMO
2> soul	YPPOOOONM
2> star	WTNNNOONN
2> sweden	OMYNOSONM
2> takes	NUOVONOMO
2> that	VSRGNTNPM
2> the	TPSSOPMQI
2> then	MVMTOTMMN
2> this	WLKTOOPOQ
2> to	WPQLPRMPN
2> today	SIGOPUSSR
2> told	TNHKRRRRR
2> via	PNNXOOOPO
2> w	UIOIQRRSQ
2> was	QWQTOMRKI
2> were	MTSRNRQKN
2> which	LRROPMKWQ
2> who	QUOOSPOMM
2> whose	NMRUNNNWM
2> will	MTQIPQQMU
2> winning	NONPQPYNN
2> with	PRMOORMUO
2> won	OYLPPPPNN
2> you	WHHIRTTTS
3< 	YMMPOMONR
3< a	QMLIPQUQV
3< an	VNLKPOTQP
3< and	OXMLOOQTN
3< as	PXLVPNPML
3< at	PKRTQSNNN
3< by	WTNQPMPML
3< co	XKJLQQQRS
3< for	MQLUNQPVK
3< from	SIQLOSQTP
3< group	RNWNPNMPO
3< i	SKJJRSRSU
3< in	ORNUONNUL
3< including	QVTKOLMUM
3< leader	PZNMPOONP
3< like	PMTLPNOUO
3< minister	OYMNQPPNO
3< no	ULJKPRSSR
3< of	JOUQNQVQL
3< or	ONRTPNPRM
3< party	NN[OPNOON
3< president	OWNPPOOOO
3< s	UOSTNMNMO
3< the	MJRRNRSOR
3< three	ROKMQOUPQ
3< to	ZSPMQLONM
3< told	OOYOONONO
3< with	UQTLMLMMW
3> 2012	TMHIPUSST
3> 3	SLKJOTRTS
3> 39	OVVMONOON
3> a	VTKJNNOPU
3> agree	WPNPPOONO
3> an	MVXPNNOMM
3> and	SQSLOOQQL
3> as	NXQNPONOO
3> at	PURRPMNPL
3> before	QMUIQPPQR
3> for	PPOHQQRRT
3> from	TRJKQQQRQ
3> has	OTXJPNPMO
3> http	RIGTPRUTO
3> https	TLIKORRTT
3> in	PVPVNPJSH
3> is	NOPSNKQXN
3> of	NRSJOUMVL
3> on	QNOTNTPOL
3> one	OPLTONXNN
3> reading	UQNPQOONO
3> s	OZPLPNRLO
3> said	NQYIPMOTP
3> says	NN[MQNOOO
3> since	OUOOOMNNT
3> that	NQNMNSYNN
3> the	SRMSOKNMV
3> to	OVUJNLLOV
3> told	POYOONPNN
3> was	WFKPQPQSS
3> where	PQYLQMOON
3> which	MNQPOUXKL
3> who	OYUMOMNNN
3> will	ORRNNMYNM
3> with	RNITOKUOT
actor-armed-group< 	NLZMPQOOP
actor-armed-group< an	PN\\MMPMPN
actor-armed-group< and	QOWOOPOON
actor-armed-group< for	PUOVOOMNM
actor-armed-group< of	PNZMOPNON
actor-armed-group< suspected	POUOPOOOO
actor-armed-group< the	QLVMQOROO
actor-armed-group< to	QL[LOPNPO
actor-armed-group< with	QWPPOPNNL
actor-armed-group> 	PSTMPOOOO
actor-armed-group> and	QSVMOPNNN
actor-armed-group> has	OMQVPPOOO
actor-armed-group> in	MTUOPOOON
actor-armed-group> leader	QOWNOPOOO
actor-armed-group> militants	QOWONPNPN
actor-armed-group> terrorist	PPTPPPOPO
actor-company< 	MPXMPPQOO
actor-company< a	RMNIRPQPW
actor-company< after	NOXNOPPPO
actor-company< and	MRWNOPPON
actor-company< as	OPYMNQQNN
actor-company< at	NN[KOOPPO
actor-company< based	NNXPNOPPN
actor-company< by	LNZNOPPPO
actor-company< chipmaker	NOYMNPPPO
actor-company< for	TMSKSPOOQ
actor-company< former	PMVNOPPPP
actor-company< from	OMYLPPPPN
actor-company< giant	PPUOPOPNO
actor-company< in	NPSVPOONM
actor-company< like	ONUPOPPOO
actor-company< of	LRYLNPPPN
actor-company< on	QMPJQQQRQ
actor-company< rival	NM[MOPPPN
actor-company< said	LLZNOPPPO
actor-company< that	NK]MNPPPN
actor-company< the	MSQPNPPRO
actor-company< to	LN]LOPOPO
actor-company< with	MM[NOPPOM
actor-company> 	PPROOOONS
actor-company> also	NMYOPPPOO
actor-company> and	MUTKNVPMM
actor-company> are	POVNOPPOO
actor-company> asked	QPVMPNOOP
actor-company> board	NOXNOPPPO
actor-company> ceo	NPUMOPPPP
actor-company> chief	OOUOOPPPP
actor-company> directors	PNTPPPPPP
actor-company> for	SNUNPOOON
actor-company> had	ONUOOPPOO
actor-company> has	NMUTNPPOO
actor-company> have	OOXNPOPOO
actor-company> headquarters	OOUNOPPPP
actor-company> http	MPZMOPQPM
actor-company> in	PNSMPPQQQ
actor-company> is	PSSKPPQPN
actor-company> makes	ONVOPPPPO
actor-company> on	NNYNNPPPP
actor-company> playstation	OOUOPPPPO
actor-company> reported	ONVOPPPPO
actor-company> reports	PNTNPPPOP
actor-company> said	NQVNOOPPN
actor-company> says	NTTMNPPPO
actor-company> share	MNZNNPPPO
actor-company> stock	NOZMMPPPO
actor-company> store	NOYMNPPPO
actor-company> that	LOYONPPPO
actor-company> the	OWOIPQQPP
actor-company> to	QMUKOQQPP
actor-company> was	OOWOOPPON
actor-company> which	POVPPPPNN
actor-company> who	SMGIUSRRS
actor-company> will	NOXNNPPPO
actor-company> working	MNWNOPPPP
actor-company> would	ONVOOPPPP
actor-intergovernmental< 	KQQOOUQQO
actor-intergovernmental< a	JQ\`LMPPPL
actor-intergovernmental< after	OPYOPNOOM
actor-intergovernmental< agency	ONWNPOPPO
actor-intergovernmental< and	MP\\KMPPPN
actor-intergovernmental< at	OPWNONPOO
actor-intergovernmental< by	NPWNOPPPO
actor-intergovernmental< for	OOYMPPOOM
actor-intergovernmental< in	NQZOONOOL
actor-intergovernmental< is	NNXPNOOOP
actor-intergovernmental< of	LP\\MNOPON
actor-intergovernmental< on	NPYMOOPPN
actor-intergovernmental< said	MOZNPOOOO
actor-intergovernmental< that	NOWOOPOPO
actor-intergovernmental< the	ROVIPPPOR
actor-intergovernmental< to	KP[NOOOPN
actor-intergovernmental< with	LPZNOPPOO
actor-intergovernmental> 	MOZNOOPOO
actor-intergovernmental> allies	NOWPPOOOO
actor-intergovernmental> and	LOUMOPWON
actor-intergovernmental> by	QQXNQNLPN
actor-intergovernmental> conference	MQVPPOPPN
actor-intergovernmental> countries	MQZMMOPPO
actor-intergovernmental> for	PPVOPOOPO
actor-intergovernmental> had	OOWOOOOOO
actor-intergovernmental> has	QRSMQOOPN
actor-intergovernmental> headquarters	NPVNOOPPO
actor-intergovernmental> http	PPUNOPPOO
actor-intergovernmental> in	OOXNONPPN
actor-intergovernmental> is	NN\\MOOPPN
actor-intergovernmental> leaders	PPWOONOOO
actor-intergovernmental> led	VMHLQQSQS
actor-intergovernmental> members	NP[NMNOOO
actor-intergovernmental> membership	OOUOOPPPO
actor-intergovernmental> nuclear	NQYMNOOPO
actor-intergovernmental> offices	MQYNOOPPN
actor-intergovernmental> officials	MO\\LMPPPO
actor-intergovernmental> on	PQWNPNOOO
actor-intergovernmental> peacekeepers	OPWOPOOOO
actor-intergovernmental> peacekeeping	OPTOPPPPO
actor-intergovernmental> plans	NOVNOPPPP
actor-intergovernmental> president	PPTOPOOPO
actor-intergovernmental> report	LQYNOPPON
actor-intergovernmental> resolution	OPUOOPPOO
actor-intergovernmental> said	OVQOPOOON
actor-intergovernmental> says	KNWNORQQP
actor-intergovernmental> secretary	MOTKOSQRP
actor-intergovernmental> spokesman	OPWNNPPPO
actor-intergovernmental> standards	ONXMPPOPN
actor-intergovernmental> summit	QNPKRQQQP
actor-intergovernmental> that	PNMLRRQQR
actor-intergovernmental> the	LNZNPOPQN
actor-intergovernmental> to	LP[MOOPPN
actor-intergovernmental> troops	NPWNNPPPO
actor-intergovernmental> will	OPVOPOPON
actor-nongovernmental< 	OJNKQTQSU
actor-nongovernmental< and	MKSLORRTR
actor-nongovernmental< group	QONMQQQRQ
actor-nongovernmental< the	LQUSQSNMM
actor-nongovernmental> and	MR[OQMOKO
actor-nongovernmental> has	OJNKRSQST
actor-nongovernmental> said	RLOMQPQSQ
actor-nongovernmental> the	PRRKPUONN
actor-party< 	LL[KQQQQO
actor-party< 06	UJIIRSSSS
actor-party< a	WLKNRPQRP
actor-party< and	QMRMPPQQP
actor-party< as	TMOMPQPQQ
actor-party< baghdad	MPXNPOOPN
actor-party< by	UNTNOPPON
actor-party< in	VOPOOOOOO
actor-party< of	UOUNPOOOL
actor-party< on	NMNMQPPQX
actor-party< party	KQXOPOPPM
actor-party< super	\\NMOOPPPK
actor-party< the	SORQMLMOX
actor-party< to	SNUPNPPOL
actor-party< told	YNNPPOOON
actor-party> 	UPWKOPQOK
actor-party> and	WMSSMOOOK
actor-party> are	UPRONPOPN
actor-party> day	TOMPPPPPP
actor-party> democrat	TOKMQQQQQ
actor-party> getty	KOZOOPPPN
actor-party> has	SUQLNNNMT
actor-party> http	OMUKQPPRQ
actor-party> in	WRKLONOPT
actor-party> is	RMSVNNNOP
actor-party> leader	MQWOOPOPM
actor-party> of	XQRNPOMPM
actor-party> that	XOPNOPOPM
actor-party> the	SOTNOPOOM
actor-party> this	RNSNPPPPO
actor-party> to	XNPMPPPPN
actor-party> will	QMNMPOPQW
actor-party> with	UQTMPNNPL
actor-party> you	VMMOPPPQP
admin1< 	KSTSPOPNN
admin1< 2	PMYMPOPPO
admin1< a	OLK[RNPTM
admin1< after	NNWPNPQOO
admin1< against	MMXQMPPPO
admin1< and	KRRZKPPNN
admin1< as	NNTVOPPNM
admin1< but	MNYROOOOO
admin1< cambridge	NPTPOPPPO
admin1< connecticut	PPOSPPPPP
admin1< east	TJIQSRQQR
admin1< eastern	NPNYMPPON
admin1< falls	QMLWPOPPP
admin1< for	SMWQMPOOM
admin1< former	MPTUNOPNO
admin1< from	TNHWSOPON
admin1< his	NPVSNOOOO
admin1< in	LON[POPNN
admin1< into	MVMUOOOOO
admin1< like	OSLTROONN
admin1< maryland	OOOUPPPOO
admin1< news	OONTRPPOP
admin1< north	TJJMRRRUQ
admin1< northeastern	NONXNPPPN
admin1< northern	POMUOPPOP
admin1< of	RLIXKRRQQ
admin1< on	TKSQTMONN
admin1< over	NMWSPOPNN
admin1< r	OOOUOPPPP
admin1< said	NQSQOPOOP
admin1< southern	LPNZLPQPO
admin1< state	OOOZNPPON
admin1< that	NLUUOPNPP
admin1< the	LSKTVNPPM
admin1< to	SKSPPOPPP
admin1< was	PNSRSNOON
admin1< with	NLZSOOONM
admin1> 	TNSTLOPOM
admin1> a	TNKXNPPON
admin1> after	OPK[NPPPN
admin1> also	NNVRNPPON
admin1> and	OTRTMOPNN
admin1> are	MOWRNPOPO
admin1> as	OLRPPQQPR
admin1> at	NNQWNPPOO
admin1> based	OONWROOOO
admin1> but	MSSROOPOO
admin1> by	NOLYPPPPO
admin1> can	NLUOSPQQO
admin1> capital	PPLNVPPPP
admin1> captain	OPYMMPPOO
admin1> caucus	QOKXPPPPN
admin1> caucuses	OOM\\MOPPN
admin1> chancellor	OPNMUPPPP
admin1> city	POMVOPPPO
admin1> coach	ONWOOOPPP
admin1> coast	TNLJUQQQP
admin1> connecticut	PONTPPPPO
admin1> could	NMTVMPPOO
admin1> democratic	NONXNPPPO
admin1> economy	ONMPWPPPP
admin1> for	SNLWOPOOO
admin1> former	QXNKPPPPP
admin1> from	SNKTOPPQO
admin1> gov.	NNMXNPPPP
admin1> government	WMNMRPPOP
admin1> governments	SKSNQPPPP
admin1> governor	PMKWMQQQQ
admin1> has	NLKURQQPP
admin1> have	OMXONPPPN
admin1> http	OVMRNPPOO
admin1> i	OMLXTOOOO
admin1> in	QKUPNOQPP
admin1> is	OMJ]OQQMO
admin1> last	NNUUNPONO
admin1> maryland	PPMUOPPOO
admin1> new	NNOVOPPPP
admin1> on	VLQTLOPOO
admin1> or	MPPWNPQOO
admin1> primary	OML\\MOPPO
admin1> province	TMHQSQQQQ
admin1> ranch	OONYNOPOO
admin1> region	QMRQOOOQP
admin1> republican	NNL[NPPPO
admin1> said	NRTPNPPPO
admin1> says	NWNSOOONO
admin1> sen.	NOMYOPPPO
admin1> senator	OPL\\OOOON
admin1> state	ONUVLOPON
admin1> states	YMMMNPQQQ
admin1> that	OKKQSRRQS
admin1> the	MTJYNPQPM
admin1> to	QNJYOPPOO
admin1> town	UMKUSOONN
admin1> us	NPPYNOPOM
admin1> voters	XKMWNNOON
admin1> was	MLL]NQQPO
admin1> west	UKJOQRPRQ
admin1> where	PNJZPPPOP
admin1> which	RMLTUOOOO
admin1> who	NPVTNNOOM
admin1> will	NRSQOPPOM
admin1> with	RJONRPPQS
after" a	OKJORPPXR
after" an	QKMQSPOSQ
after" and	SOJQONTWM
after" by	RMIJPSRUS
after" clinton	NUSNPOOOP
after" for	QQMVOPNOO
after" from	OOQUMOPQN
after" he	QNMOSOXLO
after" http	VSKSLPOQN
after" i	TQIMQQQQR
after" if	TTPOPONNO
after" in	XMJNWPOPN
after" is	QGJJSQSVV
after" it	TMXRNNNNN
after" mr	NPQUNQPMO
after" not	POXOOOOON
after" on	USNMOOORO
after" our	OWNOOPPOO
after" s	KXVPOPONK
after" said	VNMPLLMTV
after" says	SQLKQQRQQ
after" she	RTOMNOUMN
after" that	XIJKRQRSS
after" the	SLRPONOTN
after" this	OTRMOPOOO
after" to	TSMMQPQOO
after" trump	VRNNOPOOO
after" tweet	WSLOOPPNM
after" was	RUNMOQPOP
after" we	OQRMRNOTN
after" which	QMNPPPPTP
after" with	PMRNOPPUO
after& gt	YHIMQRRRS
after& http	UNMOPPPPP
after& lt	RUQQNNNNN
after' 2012	NWTNOOMOO
after' a	TLJKSRRRR
after' acting	PNMUPPPPP
after' action	MTWMOOPON
after' administration	NXNNPOPOO
after' aides	LYMNQPPNQ
after' album	NYTOPMOMN
after' allegations	PWMNPPPPO
after' alleged	OOMVOPPPP
after' ambassador	QMMVPPPPP
after' and	RWKOOPPPO
after' announcement	NVSNNOPON
after' anti	OSNSOOPPO
after' argument	NVMMPPPPQ
after' attempt	MVUMOOOON
after' attempts	MRLSUPPOO
after' best	NRSRNPPNO
after' bid	POSTPOONO
after' biggest	NSJ\\NOPNN
after' board	NOWNOPPPO
after' body	SSLNQPPPO
after' book	NWMMPPPPP
after' border	PNNUPPPPP
after' bottom	RTJJPRRQS
after' cabinet	OPMSPPPPP
after' call	NTQMUOPON
after' campaign	PTIIRQRRR
after' candidacy	NWNNOPPPO
after' capital	POKXOPPPP
after' chance	NPTPPOPPO
after' chances	OQOVOOOOO
after' chief	ONVPOOPPO
after' comments	OZLMPPPOO
after' constitution	PMVNOPPPP
after' death	KVNSOPPOO
after' decision	OSMUOPOOO
after' defence	OOQXONOON
after' defense	OTMTOPPPO
after' demand	ONNWPPPPO
after' democratic	NRNVOPOPO
after' department	ONVQOPPNO
after' deputy	OUNRPPOOO
after' early	PRMSOQPOO
after' economic	ONNXOPPOO
after' economy	PNMVOPPPP
after' efforts	NOPUOPPPO
after' elections	ONMVPPPPP
after' endorsement	MZLMPPPOP
after' european	PWMPPOOOO
after' failed	NVNNPPPPP
after' family	NYNMPPPOP
after' father	MYLNPPPOP
after' final	MURNOPPPO
after' finances	POUPPPOON
after' first	MSQUNPPON
after' foreign	PNLWOPPPP
after' former	MVRNPPPMP
after' four	NWMMNOPVN
after' future	MVMVOOOOO
after' government	PPOSOPPOP
after' handling	OSOTOOOON
after' head	OSUMOOONO
after' health	ORNSOPPPP
after' high	NWMQOPPOO
after' highest	NSPRNPPOO
after' history	LVNVNONNP
after' in	UOUMOOONN
after' interior	OOIYOPPPP
after' king	QNKWOPPPP
after' largest	PMLYPOPOP
after' last	PTSLNPOOP
after' latest	NRTOPPPPO
after' lawyer	MYLMOPPQP
after' leadership	PTOOPPPPP
after' leading	OOVOOPPPO
after' london	MVKWPNPON
after' long	NOQVNPPOO
after' main	MLWQNOOOS
after' military	PMPTOPPPP
after' minister	PNNUPPPPP
after' minor	POTOPPPOO
after' most	SSKQOPPPP
after' mother	PWMNPPPOO
after' movie	OVUMNOONO
after' name	RQSKTPPON
after' national	OQKXOPPPP
after' new	NSPUNOPON
after' next	POLVPPPPO
after' nominee	OQUMOOPPO
after' nuclear	OOKYOPPPO
after' official	MMUTNPPPO
after' oil	POMVPPPOO
after' on	VIHGRTSUT
after' ongoing	PMUQPPPPN
after' only	ORTQNOOON
after' opposition	NNRSOPPPO
after' own	MUUSNOOOK
after' past	OSMROPPPP
after' performance	MRPSMOOOV
after' pixel	ONPOPPPPT
after' plan	NSRQTNNNN
after' plans	OUTKNPPOP
after' playstation	OOUOPPPPO
after' policy	MTVMNPPPO
after' political	OQUQNOONO
after' post	NTQMPPPOP
after' president	OMSSOPPPO
after' presidential	ORNTNPPPO
after' primary	ONSUOOOPN
after' prime	OOMWOPPPP
after' private	VRMNOPPNP
after' pro	NORSNPPPO
after' problems	NRVMNPPPN
after' products	OPSOPOOOP
after' rbi	PYLMPQQOO
after' recent	KUUTNNNNO
after' refusal	OTPRPOOON
after' remarks	MYLTNPONO
after' republican	OQMVOPPPO
after' request	OWRMPNOON
after' role	NTNTOPPON
after' ruling	OTKTPPPOP
after' running	OUNOPPPPP
after' second	ORLTOPPPP
after' show	PVNNPPPPO
after' south	OOMWOPPPO
after' speech	TRLMQPQOP
after' staff	OWNNPPPOO
after' state	OOKXOPPPP
after' statement	NWSLOPPON
after' successor	NTONOOOOU
after' super	OVNOPPPOO
after' support	OUNOPPPPO
after' supporters	POVLPPPOP
after' supreme	ONNUOPPPO
after' tenure	OWNOOOPOP
after' the	SQMOPPPRO
after' third	MRRUNPPON
after' today	PNUOPPPOO
after' top	MMUXNNONO
after' trial	OTOOPPPPO
after' trip	NWMNPPPPO
after' two	OULROPPOO
after' vice	NNORTPPNP
after' victory	MYMNOPPOQ
after' view	MYMNOPPPO
after' visit	PVNMPPPPP
after' watch	PVNOPOPOO
after' weapons	OTMSPOOOO
after' wedding	PVNNPPPOP
after' weekly	PPZMKOPNQ
after' western	PPNTPPPPP
after' wife	NSVMOPPNO
after' words	NVVNONNON
after' work	MYMMPPPPO
after, 1	SKJRTPPPQ
after, 16	OTOTNOOOO
after, 19	NVNNPPPPO
after, 2009	PSKKORRSQ
after, 2012	M[MNOPPNP
after, 2015	OVUNPNONN
after, 2016	MYONPPNOP
after, 24	NXNMOPPPO
after, 33	STMMOPPPP
after, 4	SPKKPSRPR
after, 5	UKRQOOPPO
after, a	JWQQRMMNR
after, about	LMTYOOOOM
after, according	SVPPNRMMM
after, after	PMTJOQSSP
after, aka	TJKTTPOPQ
after, alabama	NNNZOPPNO
after, all	NQNOSNOWM
after, along	KOTVMOOMS
after, also	PXMSOOPNM
after, although	NPNZPOOOM
after, amid	NQUVOONMM
after, an	LVTOSMNMO
after, are	NXUPOOOLM
after, arguing	QKLOSRQQR
after, as	RSRVOMRKJ
after, asian	MTKPTPPPO
after, at	KSTVRMNMM
after, aug	NMMXPPPPP
after, australia	OPVLPPPPO
after, author	NSNTNOORO
after, b.c.	OPMWOPPPO
after, based	MVSJRPPOO
after, before	TNSLQMOTO
after, belgium	PNVNOPPPO
after, berkeley	PPUMPNPOP
after, bill	OWNNPPPNO
after, born	PXOOOPONN
after, brazil	NOMXPPPPP
after, britain	OPNTPPPPP
after, but	TORPOPORK
after, by	NOSUPNOON
after, california	POLWPPPOO
after, calling	OVNPPPPOO
after, canada	PNLXPPPPP
after, chairman	OUONPPPOP
after, chief	NWOMPPOOP
after, china	NNNZPNPPN
after, clinton	STPLOPPON
after, compared	OQVQOOONO
after, connecticut	POMVOPPPO
after, county	OTMUOOOON
after, curator	PUMOPPPPP
after, d.c.	ONPTPPPPP
after, david	PWNLPPPOP
after, deputy	NVMRPOONP
after, described	NWNROOPNN
after, despite	MVQTOOONM
after, did	PTOQPOPOO
after, died	PUONPPPOO
after, director	OXMOPPPNO
after, don't	PUNNOPPOO
after, during	MNQYNQPON
after, east	QPMYPNPNN
after, egypt	RLJLRSSRR
after, england	NOSQPPPPO
after, europe	POOTPPPPO
after, executive	PZMNOOPON
after, file	NZQMOOONN
after, fla.	ONLZPOPOO
after, florida	PPLXOOPPN
after, following	OSOSOPPOO
after, for	OKQNOPRSR
after, foreign	OTNSPPPOO
after, former	USTNOMONM
after, formerly	MVSQPNOON
after, founder	OWPOOOOPO
after, france	PKNXPPPPP
after, french	VPMUMOOOO
after, from	PQUJRNPQO
after, georgia	PONUOPPPO
after, germany	MQLXOPPPN
after, giving	NOPXOOPON
after, good	RUUMNNNON
after, had	PUTOOOOMN
after, harry	PUNNPPPOP
after, has	LVUOOOOOM
after, have	OPMUORPRM
after, he	URPROQLQK
after, head	NZMMPPPOP
after, her	UPMRPOOOO
after, here	UTOOOOONN
after, his	L[LXNNNMN
after, holt	QMURPNOON
after, honduras	PPNSPPPPP
after, however	OYWNNMNML
after, i	TKOONUPPO
after, i'm	YKQHQQQQP
after, in	JQMTQQQPQ
after, including	TKKPSTQLS
after, india	PTOPPOQON
after, indonesia	QRILQRRRR
after, interior	OOVSPNONO
after, iran	QMSQPOPPO
after, iraq	RLJSPQQRQ
after, ireland	POKXPPPOP
after, is	OQSQQQLRN
after, israel	POJVPPPOP
after, it	RPHSSLRPQ
after, italy	MOJZOPPPP
after, its	NRSRNPPOO
after, j.	PVNNPPPOO
after, james	TOJJSRQQQ
after, japan	PQSQPNOOO
after, jewish	QONNWPOPP
after, johannesburg	PMPTPPPPP
after, john	OWONPPOPN
after, just	TPMQPPPOP
after, killing	OOOTSPPON
after, known	OSPPSOPON
after, kuwait	SMMQPPQQP
after, larry	SQKJQQRQR
after, leaving	SQRQOOONN
after, led	OQWMQONOO
after, libya	PPLVPPPPO
after, located	MNP[OOONN
after, london	POLVOPPPO
after, made	OXNMPPPOM
after, managing	OSOOPPPOP
after, mark	MYNLPQQPN
after, maryland	PPMUOPPOO
after, massachusetts	OSSOOPPOO
after, md	NVNSNOOOO
after, microsoft	QLTKNPPMX
after, mobile	SMMYOOONO
after, more	NOOUSPPON
after, most	QIJQSRRRR
after, mr	TPPSNMUNL
after, mr.	POTQORPOM
after, national	PPVNPOPNO
after, near	QJOJRRRSS
after, nearly	OOPWNPPON
after, new	NNNYNPPPO
after, nh	QMOXOOOOO
after, nicaragua	PPNTPPPPP
after, north	MVSTNNONM
after, not	NVMVOOOMN
after, now	OOQPPRQRM
after, oct	LONYPPPOO
after, october	VIJMQRRSR
after, of	MSNWPPPOM
after, official	SKGQOSRSQ
after, officials	SMNTOPPPO
after, ohio	PQNSPPPOO
after, ok	QJNMRRRRQ
after, on	NQOYOOONO
after, once	NL[MOQPPO
after, one	LPSOQNXLM
after, or	RQOVNMOMP
after, our	QOMXNPPON
after, palestinian	NONUQPPPO
after, paris	ONNWPPPOO
after, pennsylvania	PNKYPPQON
after, please	NVUMOPPNN
after, poland	PPMUPPPOP
after, police	RLKPQSRRP
after, portugal	PPNTPPPPP
after, president	MRPRWONMN
after, queen	SHHTSRRRP
after, r	SQMLPQQQP
after, rain	TLKLPRRRT
after, received	NVMSOPPNO
after, released	PQMNONONZ
after, respectively	QTLMQPPOQ
after, returned	OUOROPPON
after, rhode	OQOSOPPOO
after, robert	PTSKPPPOO
after, rome	ONNTPPPPP
after, running	PMKSORRSN
after, russia	MNM[NPOPO
after, said	ONWUQNOMM
after, san	QOQWPNOMN
after, sarah	WQMROOONN
after, saudi	POLWOPPPP
after, saying	QQGJSRQST
after, says	TVMOOOONO
after, secretary	OUPOPNOOP
after, senior	PVNNPPPOP
after, several	PSLUOPPOO
after, she	QRWMPNNON
after, since	XMMQOOOOP
after, sir	NSSOOPPOO
after, so	QIJUSQQNT
after, some	ROMYONOMP
after, south	MRM[POPNL
after, spain	SJJLSRRSS
after, speaking	OTOOPPPPP
after, spokesman	PTLSOPOOO
after, star	MXNNPPPOO
after, sweden	ONUROSOMM
after, syria	QOLOPRQQP
after, t	NSSNOPPOO
after, tennessee	ONLYPPPON
after, texas	OMLXPPPPP
after, thailand	PPMSOPPPP
after, that	USQJQMNSN
after, the	NRSRNPOKT
after, then	ORLRQTOMQ
after, there	UPKSOPPOO
after, they	MZMTONNNN
after, this	RIWKPQQPR
after, thomas	LWKKPQQSQ
after, though	VNOUPNONM
after, three	PUNNONWNO
after, to	KTTSMONMR
after, told	M[VLPNOLL
after, turkey	OPPTOPPPN
after, two	PONWOPPOO
after, u.s.	TOTMOPPPO
after, uk	MRPVONPOO
after, united	POTQQPPMN
after, us	MSUKUNOON
after, used	PRNTPOONO
after, va.	OPLYPOPOO
after, vice	NVNPOOPPP
after, wales	POQUPMPNO
after, was	ROUROPOMN
after, we	NPSPNTNNP
after, were	OTMQSNNMS
after, west	OMKZPPPOP
after, what	QRNIQPPQT
after, when	MWMUNUNML
after, where	MMTVPMSON
after, which	HMTPNSRTR
after, while	OSPSQOQLM
after, white	ONRSOPPOO
after, who	LWROOOPNO
after, whose	OWOLQPQNO
after, will	RPLSOOOTN
after, william	SRJMQQQQP
after, with	KMSNPRSPQ
after, wolfgang	PVMNPPPOP
after, working	OTROOPPNO
after, would	NUPMONONV
after, wrote	PSUMOOPNN
after, you	PYRLMSOMN
after- a	TMMNQQQQQ
after- backed	SLHLSSSQR
after- band	ULLLQRQRS
after- based	RIGTRRTPR
after- born	OOJRWNPNS
after- bound	SJKRPRRQP
after- controlled	MPMNYPPPO
after- democrat	TOKMQQQQQ
after- dominated	NNVLUOOPO
after- inspired	PLKKQRTRV
after- language	XNOPQOOON
after- led	XJDJRRSPZ
after- like	OYNNNOOPP
after- nominated	LOUQONUNO
after- owned	MNUMWNPON
after- palestinian	QNMKYPPPP
after- related	OOXONNNNR
after- soul	YPPOOOONM
after- speaking	VONNPPOPO
after- style	KLVPVMMUM
after- turns	WPPPOOOON
after- winning	NLJLRVXOQ
after. 0	YJIIRSRRR
after. 1	SMKXTNOMN
after. 12	PNYPNPPOM
after. 13	RQRLPNPRN
after. 18	SHJHSTTTT
after. 2	UKJKQRRST
after. 29	QLKTRMQQS
after. 3	RPIUROQPO
after. 39	NSTSPNONM
after. 4	VLUPNNPQM
after. 5	QKKTPQQPS
after. 50	RRVKNOOOO
after. 6	VOJIRRRSP
after. 7	TSKLPQPPQ
after. 713	TLOJQRQPR
after. 8	ONVUNOOOO
after. 9	TLLPPPQQR
after. a	NOQTTNOPN
after. adams	QSVMONOON
after. afp	PMMWPPPPO
after. after	UOYMONMNN
after. all	PNQVPPONO
after. along	NSOUONPON
after. alt	SOOOPPPPP
after. amazon	OOWPPOOOO
after. an	LVYNOMOOL
after. and	PRMQPTNNP
after. android	TJKLRQPQV
after. another	QRMVONPNN
after. ap	ONMVOTOOO
after. are	RKKRUQPPP
after. as	PRQLOPPSN
after. at	NPQSONOPS
after. auspol	ULNNQPPPQ
after. australia	NLVUNPONP
after. b	TQMNPPPPQ
after. b.	SVLKPPPOP
after. bill	QSLLPQQQQ
after. born	OUNNQOPPO
after. brian	QOUOOOPOO
after. but	NUOOTNOON
after. canada	RPNUNPPON
after. cbb	PTMMQPQPP
after. cbcnn	SOOOPPPPP
after. cdntech	SNOOPPPPP
after. chairman	TPPTNNOON
after. china	LPYRNNONN
after. com	]MJKPPQPP
after. cp	NOOWOPPPO
after. d	TPKNQPQPQ
after. d.	VKJRQPPQP
after. dan	SROOPPOOO
after. david	RMRNQPPPP
after. day	POLTPPPPP
after. december	[OQMONPNM
after. do	PSKLQQQQR
after. don't	PNSNPQPQP
after. donald	MTSUNONON
after. earth	MPQKQRQRQ
after. economy	SOOQOPPPP
after. epa	SOOOPPPPP
after. executive	TPVONNOON
after. fb	ULIKSRRSR
after. ff	TKKKRRRRS
after. first	OMOYOOOPO
after. for	OQXOOONON
after. former	ONXNOPPOO
after. french	PUNOPPPPN
after. from	TSTOOMNOL
after. gameinsight	SLLLRQQRT
after. getglue	SOOOPPPPP
after. gets	TOUMNOOPO
after. getty	OTVOOQOMM
after. girostart2014	QKMLRRRSR
after. happy	NXNQOOPOM
after. has	NQUTNOONN
after. have	PSMTPOOON
after. he	QQLNSPPRP
after. hillary	SROTMOOOO
after. how	QQTKPPPQN
after. http	RSPNPOPOO
after. https	QLOKOSRSS
after. i	KYHQQPQRP
after. i'm	SPHKQRRTQ
after. i've	PWMNPPPOO
after. iata	OONZOOPON
after. if	ROFQRRQPR
after. ilpiratabelfast	PNLTQPPQP
after. in	POUOOUPOK
after. including	MPQTSNOON
after. iraq	JTSSOPPPN
after. is	THISQRRSO
after. job	PNMWOPPPO
after. jobs	UMKKQRRRQ
after. john	ONTQNPPPP
after. just	OKPJRSRSS
after. justin	UNOOPPPOP
after. justinbieber	TTJNPPPPP
after. left	ROLRQPPPP
after. lisa	SONOPPPPP
after. london	QQKLQQSQQ
after. malaysia	SMNNQQQQR
after. man	NOYOPOPNN
after. mariababbage	TKIITSSSS
after. masterchef	TMNNPPQPQ
after. mh17	PLUKPQQRP
after. moneymonitor	SNOOQPPPQ
after. mufc	UOMOPPPPP
after. my	OQTQOOPON
after. names	UNVLNPPPN
after. national	POYOONOPN
after. new	RKZLPOPPO
after. news	TMKMPQQSQ
after. niallofficial	UJJJRRRST
after. nick	SNOOPPPPP
after. no	NUJQQQQQO
after. not	SNSUNOONM
after. now	MLOVPNPPT
after. o	ZOKOOOPPO
after. obama	SNULPPPPQ
after. of	OMXJRQQQM
after. official	TKKJSRRSR
after. often	OUNVONOMN
after. on	OQRLNTPRN
after. ons	OQVNPOOON
after. or	ULPIPSROR
after. pa	RPVPNNNNN
after. pamkeynen	OPTPOPPOP
after. pdf	WLLNQQQQQ
after. photography	TJKLRRQRS
after. pic	UMIMQQRRR
after. police	NMUUNPPNO
after. president	RLXOOOOPN
after. pretty	STKNQPPPO
after. pronounced	UNMXNPOON
after. r	NRLYPOPNN
after. real	RSKQPPQQN
after. realestate	TLMNQQPQR
after. report	TNKMPQQSP
after. reports	ROJKQRRRQ
after. retail	TNOOPPPPP
after. reuters	QQPVPOOMN
after. right	QWMNPOOON
after. rose	XONRNNOOM
after. royalwedding	VMLLRQQPR
after. rt	OSTKPPQQM
after. russia	NSRNOPPPO
after. russian	QOSJTPPOP
after. s	WHJJTRRRS
after. said	RRVRNMMNM
after. simolove	TNOOPPPPP
after. south	RKINRRSTR
after. thanks	QOOUPOPNO
after. that	OUSISNPPO
after. the	NTRVMOONN
after. these	TNNOQPOPQ
after. this	RSMOOPPPP
after. three	POPTOPPPO
after. time	RIHGTUSTU
after. to	PPWPNOPNL
after. today	PMMWOPQPP
after. top	PPTPOOOPO
after. travel	QNWNOOOOP
after. trump	MXMOPPPOO
after. tweet	WPSNOOONN
after. twitter	VOOOOOPPN
after. u.	QTLMPPPQP
after. u.s.	KPXQOPPON
after. uk	TLSIQQQQQ
after. ukraine	UMMROPPPP
after. united	NPOWOOPOP
after. up	UMLLRQQQR
after. us	ONPTPPPPO
after. via	SLSUOOOMO
after. video	QKVKORRSO
after. voteon	SOOOPPPPP
after. was	PQJQOPOQT
after. we	PPOUNOPPN
after. weather	PLKSSPPPR
after. west	UKLISRQSR
after. what	QUKUONNNP
after. when	QQGTPUOOP
after. which	MTVQPNNNM
after. who	MYTMOOOMN
after. why	TWLMPOOOO
after. will	NNVPNNONV
after. winning	NPMOQOWOO
after. worldcup	SONOPPQPP
after. x	QJQLQQQQS
after. you	TSQLOOPPN
after. zaynmalik	PWMMPPPPO
after2 0 	UMKNPQQQR
after2 0 c	TNNOQPPPQ
after2 1 	QONXMPPNO
after2 1 0	RMUNOOPPO
after2 1 2	NLUPPQQQP
after2 10 	SKSKPQPQR
after2 17 	PWOMPNOOQ
after2 2 	PMRUNPOOP
after2 2 0	PNXNOOOOP
after2 2 http	VLMNQQQQQ
after2 2012 	TNQJPPPRQ
after2 2016 	LWNNOPQPP
after2 25 years	SONOPPPPP
after2 3 	RLKSPQQQQ
after2 3 0	PKRGQTSSS
after2 3 and	TMKQPPPPS
after2 39 s	NURSPOONM
after2 4 	UNKMPQRRP
after2 5 	UOJQPPPPQ
after2 6 	QPRJPPQPR
after2 7 	TQMLPPPQP
after2 9 	QSLMQQPPP
after2 a bit	TMMNQPRQQ
after2 a few	UQRMONNPO
after2 a former	MUPQOPPON
after2 a little	UNKMQQQQQ
after2 a live	VOLOPPPPP
after2 a man	XLMNPQPQP
after2 a member	OYRLOOPOM
after2 a new	QPNTOOPOP
after2 a professor	RLLJRSRRS
after2 a republican	MPUNSPPNO
after2 a spokesman	PWLOPOPOP
after2 a subsidiary	OYOMOPPOM
after2 a top	SSLMPRPNQ
after2 a u.s.	PNVNNPPOP
after2 a year	MOUXNOOOM
after2 access to	OSQTNOOON
after2 according to	SVPRNQMMN
after2 account 	SMKMQQQQT
after2 accused of	SKNORPQPR
after2 accuses iran	OOOWNOOPO
after2 added 	LVTNPOPOO
after2 added that	OVMPOPPPO
after2 adds reserves	MQUNOPPPO
after2 administration 	NSVONOOOO
after2 administration has	NWONOPPOP
after2 administration is	OXNMOPPOP
after2 afp 	ONNWOOPPO
after2 afp getty	TOONPPPPP
after2 after a	SKNTMRNNU
after2 after all	UJIHQTTUR
after2 after being	OTMTNPPPO
after2 after he	PWSMOMPOO
after2 after his	TLUQOPONN
after2 after more	OPOQPOSOO
after2 after the	QPNUQNOON
after2 again 	LSXTKNONN
after2 against india	UMMQPPPOP
after2 agree to	UTNPPOONN
after2 agreed to	MVTQONONM
after2 agrees to	LNRUNPPQP
after2 ahead of	OSQRNOPON
after2 aimed at	VQOQONOON
after2 air strike	NPNXMPPPO
after2 air strikes	OMSRUNNOO
after2 aka the	SJKORQPRS
after2 album 	RUQKQNOQO
after2 all of	UQMMPPPOQ
after2 all the	SMMVOOPPO
after2 allege that	TOOPPPPOP
after2 alone 	OPNROOPOU
after2 along with	IOSUMOORR
after2 already has	NRRTNOOON
after2 also announced	NSNSPPPPO
after2 also found	MRVOOOOPN
after2 also has	NRSTPNOOO
after2 also known	NWSNPOPNN
after2 also reported	NNVPQOPNP
after2 also said	QVQLKQOSM
after2 alt animals	SOOOPPPPP
after2 ambassador to	OLMXQPPPO
after2 among likely	PSOOPPPPP
after2 and 	MWNROPPNN
after2 and a	NNNVPPPLT
after2 and afghan	TOMTROOON
after2 and afghanistan	RMJORRRQR
after2 and africa	OQMVQPONP
after2 and al	MUUMNPPON
after2 and all	NWLPOUPLO
after2 and allies	PQKWPOOOO
after2 and american	ONNMRVQPP
after2 and an	UMLTTNOPO
after2 and are	TWRLNONNN
after2 and asia	OMNZNPPPO
after2 and bernie	OTNOPPPPP
after2 and beyond	NMMRONNZO
after2 and biewener	O]MMOPPMN
after2 and british	OPRNSOPOO
after2 and burrell	OUNOPPPPP
after2 and canada	OPLVOPPOP
after2 and central	MPVQVNNMN
after2 and china	OOOUOOPPO
after2 and clinton	OTNOPPPPP
after2 and colleagues	PVNOOPPOO
after2 and could	RMLNSQQQR
after2 and david	OTRMPPPOO
after2 and democratic	MPNOUPPPP
after2 and donald	OYNNOOOOO
after2 and duchess	NWNOPPPON
after2 and egypt	POLWOPPPP
after2 and eu	OPMWPPPNP
after2 and europe	POLVPPPPP
after2 and european	PNMVOPPPP
after2 and even	WVKONONNN
after2 and for	ONOVNOOOR
after2 and foreign	NSQORPPNO
after2 and former	NSRROOPNN
after2 and forward	PVOOPPPNO
after2 and four	NYMPOPQON
after2 and france	OPWOOPPOO
after2 and from	NOTWNOONM
after2 and germany	OOQSOPPPP
after2 and google	QKMKQQQRW
after2 and guatemala	POMVOPPPP
after2 and has	SQWLPOONM
after2 and have	QSJNOQRRP
after2 and he	NVQPPNPPL
after2 and her	RQPLTPPNP
after2 and hillary	PTONPPPOP
after2 and his	K^NOOPPNM
after2 and india	MOL[NPPPO
after2 and iran	OOKXOPPPP
after2 and iraqi	NPOSPPPPO
after2 and ireland	OOUPOQPPN
after2 and israel	OOLWOPPPP
after2 and it	TSJIQPQTP
after2 and its	MPPYOPPNN
after2 and japan	OOLWOPPPO
after2 and japanese	SMKKTQQRS
after2 and jerry	PVOOPOPNO
after2 and john	OVMQPOPMP
after2 and jordan	NRLUNPPPO
after2 and kate	LWNOPPPPP
after2 and kurdish	OMMWOPPPP
after2 and later	MPVPOPPOO
after2 and libya	OXNOOQOOO
after2 and london	ONQSOPPPP
after2 and manchester	NMTTPPONO
after2 and many	NRWNRONNN
after2 and may	OORRMPOOS
after2 and michael	MPVPPPQMO
after2 and microsoft	OPUOPPPOO
after2 and mike	OQUNOOOPP
after2 and more	SWJNQPONO
after2 and mr	LYONOPQON
after2 and mr.	PYMKPPPOO
after2 and nato	MPLXPQQON
after2 and neighboring	OOLXOPPOO
after2 and new	TPK\\NLONM
after2 and nintendo	OOROOOPMV
after2 and north	OOKVSPPOO
after2 and not	SIGQQRRSS
after2 and now	NOOWNPPOO
after2 and one	NQPOPONWM
after2 and other	LWPRUOONM
after2 and others	RMRNQPPPQ
after2 and pakistan	PONTOPPPP
after2 and palestinian	ONNNXPPOP
after2 and palestinians	NLNRWPPPP
after2 and pennsylvania	MMK[OQQPO
after2 and president	SMKLRQRSQ
after2 and robert	PWMOQPPMO
after2 and russia	NOTSOPPNN
after2 and seattle	OMNVPPPPP
after2 and sen.	NSMUOPPOO
after2 and several	MSUPNOOON
after2 and some	OVKLORQSP
after2 and south	MMRUSPPNN
after2 and sudan	PNMVOPPPP
after2 and syria	OOMVOPPPP
after2 and ted	NWUNPONMN
after2 and that	OXPMOPPNM
after2 and the	HRPTPPQRO
after2 and their	NRULXOOML
after2 and then	MKUKRTQRO
after2 and there	PPPTOOPPO
after2 and they	UKLJRQQSS
after2 and this	OSKSPPPPO
after2 and three	LRTMTOSNN
after2 and to	NQPUPPPNM
after2 and tom	OVTOONONN
after2 and trump	MWVMNNOON
after2 and twitter	NNZPQPPMM
after2 and two	OWUOPONML
after2 and u.n.	NTJMYQPMP
after2 and u.s.	OMPQWPONO
after2 and ukrainian	NRSSKPPPP
after2 and university	PNVPPPPOO
after2 and venus	UEFITTSUV
after2 and wales	ONTTOPOON
after2 and was	MVVPNOONM
after2 and we	QQPMOQPOR
after2 and what	QMTOOPPOP
after2 and william	OYMLPPPOP
after2 and with	OSOUOOPNO
after2 and yahoo	MPYNOPPNN
after2 announced a	NQTOOPPPO
after2 announced on	PORTNOPPO
after2 announced that	PWMNNNOMT
after2 announced the	NLULQQQQP
after2 ap 	MQLTPVPON
after2 ap http	SOONPPPPP
after2 app http	QNPLQQQQQ
after2 appear to	QMMMUQPPQ
after2 appears to	SQJLQRQPR
after2 applications 	RLJKQSSQU
after2 approve of	NOOUPPPPO
after2 are all	SNOKQPPQS
after2 are already	RPNUPNNPP
after2 are also	LKXKRPQSO
after2 are among	PNWNROOOO
after2 are being	URMOOPPOO
after2 are denied	OVOOOPPOO
after2 are expected	MPSPRPPPO
after2 are going	OPUROPNON
after2 are in	PUXKNOONM
after2 are not	NLQMXNNNV
after2 are preparing	OOMRTPPOO
after2 are still	XLLOSPPOO
after2 are the	SQKSOPPPO
after2 are to	OPVRNOOOO
after2 are you	KQKRQQQQR
after2 area 	KLNUQQQRQ
after2 argued that	OTNOPPPPP
after2 argues that	NVNOPPPOO
after2 army has	OONPTPPPO
after2 army says	OPMLXPPPO
after2 around 	TONOPPPPP
after2 arrived at	OUOSOPONO
after2 as a	NSVQLOPOM
after2 as an	N[LONPPOM
after2 as he	OPUOOPPOO
after2 as her	OSSNPONPO
after2 as his	RNRLRQPOR
after2 as it	TVKONNVNM
after2 as its	TQLOPOPPQ
after2 as one	RLOTQPPPO
after2 as part	NQPOWOONN
after2 as president	OZMOPPPON
after2 as saying	KSQUNPPON
after2 as she	NXMQOPPPN
after2 as soon	NUYMNONNN
after2 as the	OSSUNNONN
after2 as they	OVSOOONON
after2 as well	QIOTPPPPS
after2 asked trump	NXMLPPPPP
after2 asserted that	WQLLQPPPP
after2 at 1	NQTTPOOOM
after2 at 10	SPKLQRQQQ
after2 at 9	NNOSOOOVN
after2 at a	NRKTRPPPO
after2 at least	QMUTOOOON
after2 at the	NPXNQOONO
after2 attached file	SOOOPPPPP
after2 attack 	OPOTOOPPP
after2 attacks in	TNOROPPOP
after2 attempts to	PMLUTPPOO
after2 attended the	OTOPOPPOP
after2 attorney general	UMHPRQQQQ
after2 auspol 	VLNNQPPPQ
after2 author of	QOKQPRPPR
after2 authorities 	PNLRUPPPO
after2 authorities have	LNLUSPQPP
after2 authorities say	POLNYPPPO
after2 award 	MQUNMVNNO
after2 barack obama	QOUNOPPOP
after2 based group	SNLNPQQQR
after2 based on	MULLQNNSV
after2 became a	OONVOPPPO
after2 became the	TPKTOPPON
after2 because of	NMSRNUPON
after2 because the	RKJMQRRQV
after2 because they	OTRNPOPOO
after2 becomes the	NWOQNPOOO
after2 before the	RROTNOPNN
after2 began its	ONRSOPQPO
after2 begs for	RSONOPOPO
after2 bernie sanders	NSMVOPOOO
after2 better be	MZOONPPOO
after2 bid 	ORTNOOOOO
after2 boarded the	PUOOPPPOO
after2 border 	RMLIWQPQR
after2 border with	TPNRNPPOO
after2 boss bernie	NPWNOPOOP
after2 both of	OVNOPPPPO
after2 brian feeney	PPVNOOOOO
after2 bringing the	OONYOPPOO
after2 but also	NRNVROOON
after2 but his	OTNSOOPOO
after2 but i	OSRNNOPQP
after2 but it	OSOTOSNNN
after2 but that	OPXLPOPOO
after2 but the	NOMTUPPOO
after2 but they	MNTWPOPNN
after2 but we	MNUQROPPN
after2 but will	TKKOQRQRQ
after2 by a	STKTNOONN
after2 by his	UNLLPQQPS
after2 by my	RJJLQSRTS
after2 by the	OSIVPOTMO
after2 calif. 	QOKVPOPOP
after2 california 	PPNTOPPOP
after2 call for	POKSTPPPO
after2 called for	MSSQOOPOO
after2 called on	OVQOONPOO
after2 called the	QTTLNOPOO
after2 calls for	MQTSOOPPN
after2 came in	VUKNOPOPN
after2 came to	RULMPPPOP
after2 camp 	RXMNOOOOP
after2 campaign 	MROTMUOOO
after2 campaign has	OSORNOPPP
after2 campaign was	QMIKSRSSS
after2 can be	TLKMQPPPV
after2 can not	MQVOOPPPN
after2 can work	NMTVOPPON
after2 candidates including	RMYONOONO
after2 capital of	NOLTUOPON
after2 case 	UKOLQOOOW
after2 case http	LQSKOSQRO
after2 cautioned that	OOXNOOOOO
after2 cbb 	PTMMQPQPP
after2 cbcnn 	SOOOPPPPP
after2 ceo barra	KQNTQPPPP
after2 ceo carly	PPSNOPPPP
after2 chair janet	MPVNPOPNQ
after2 chairman of	NSNTOPPOO
after2 chairman reince	PPWPOMPMO
after2 chance to	NPTPPOPPO
after2 chancellor gerhard	NPMRTPPPP
after2 changed our	YKMNQQPPP
after2 chief economist	OQUNOOOPO
after2 chief executive	LRXLNPPOP
after2 chief financial	MURNNPPPP
after2 chief of	NTKNUPPPP
after2 chose to	NQXNOOPPN
after2 cinema 	MNNN[PPPO
after2 cities 	OONNWPPPP
after2 citizens 	NOUMPPPPP
after2 city of	QNJTSPPQO
after2 civil police	PPWMOOOPO
after2 civil rights	NONTRPPPO
after2 claimed responsibility	ONVQOOPON
after2 claims that	LXNOPPPPP
after2 cleric muqtada	PNJOXPPPP
after2 clinton said	NUSNPOOOP
after2 close to	QOLXOPONO
after2 co founder	SLQNRPPNR
after2 coach mike	OOYONOPON
after2 coast 	RLHNUQRRR
after2 comes in	PSOPPPPPP
after2 coming up	QLUMPPPQP
after2 common stock	PNVOPPPOO
after2 communities 	VLLLWPPOP
after2 community in	MNVNUOPPN
after2 compared to	OPIUVOPOO
after2 concentrates on	OOQOPVOOM
after2 condemned the	NTROOOPOO
after2 conference in	NOROOUOOO
after2 confirmed that	NWSOONONO
after2 consulate in	OONUOPPPO
after2 continued to	RPNUOOONO
after2 continues to	TPJSOUNPN
after2 control 	MSNQUPONO
after2 convention 	NNRURMONO
after2 convention in	NPLPWPPOP
after2 could be	ROTPMPPOO
after2 could face	OQPPOOOVN
after2 could have	OURMSONOO
after2 could not	QSLUONPPO
after2 countries 	NPML[PPPO
after2 countries and	OQSSLPPOO
after2 countries to	MOSNUPPPO
after2 court has	OOOPSPPPP
after2 court in	NPOSSOOOO
after2 court on	PMN\\LPOOP
after2 coverage here	TMLNQQPQR
after2 coverage of	SOSOOOOQO
after2 crash in	TMMNPQQQQ
after2 crash site	UNLMQQQQR
after2 d 	TKKLRRQRS
after2 dan bourchier	SROOPPOOO
after2 day for	UPMPPPPOP
after2 deal 	OMXRNPPPN
after2 death in	LTNUPOPPO
after2 debate 	NOTNTPOPO
after2 debut 	MPWNNPPPO
after2 december 27	WPOOOOPON
after2 decided to	NTSRNOONN
after2 decision to	KUOVONPOO
after2 declined to	M[MNOPPOO
after2 defence minister	PKLTORQSP
after2 defended the	OWNOPPPNO
after2 defense minister	ONNRUPPPO
after2 defense ministry	ONNUQPPPP
after2 demand for	QPSPPPPPO
after2 demand that	ONNWPPPPO
after2 denies 	OQNUOPPPO
after2 denies the	MNWROOONO
after2 department of	MOWQPPPPL
after2 deputy leader	NSPTOOOPN
after2 deputy premier	NQNXMPPPO
after2 deputy prime	OMUOUOOPN
after2 did not	NSNMRQQPQ
after2 died tuesday	OSPOPPPPP
after2 dies 	OUOONNOOU
after2 dies aged	OUOPNPPPP
after2 dies at	OXNMPPPOO
after2 dining experience	SMNMQQQQQ
after2 diplomats and	NOMOWPPPP
after2 director general	OUSOONOOO
after2 director of	OVQMOPONO
after2 director quentin	NPPOQOMUP
after2 directors 	POSOOPPPO
after2 dismissed the	NXLNUOOON
after2 district 	MMNZOPPPO
after2 district judge	NPNVOPPPO
after2 district of	PPLYROONN
after2 do not	WOLMPPPPQ
after2 do you	OTLNQQPPQ
after2 does not	LTSSMOOOO
after2 dominated the	MUWNOOONO
after2 donald trump	LSRTSNONM
after2 down 	QNVOOPOOO
after2 due to	WNMRNNSNO
after2 during the	PRTVPNNNK
after2 each year	OPVPPOOON
after2 earlier this	MQPQQTONO
after2 early on	NOUPOPPPO
after2 earned the	OLMRNNOVU
after2 earth news	MPQKQRQRQ
after2 economy 	PNMURPPPO
after2 economy and	OOOSRPPPO
after2 economy grew	OONUOPPPP
after2 economy is	OONSRPOPO
after2 effort to	NOTOUNONP
after2 efforts to	MPVQNPPPN
after2 election officials	OOMRTPPPP
after2 email address	SNROOPPOP
after2 embassy in	MPTQPPPPN
after2 emerged from	MPTWNOOON
after2 employees 	POWONPOPN
after2 entered the	NRVNPOOOP
after2 entering the	OONNVPPPO
after2 epa http	SOOOPPPPP
after2 era and	NWNMTOOON
after2 et al	L[LOOPQPO
after2 eugenie bouchard	RMKQSQQPP
after2 europe and	OPMUPPPPO
after2 executive director	MRUOOOPPO
after2 expected to	KWSNOPPPO
after2 exports of	RMOOTPPPO
after2 failed to	WNQJQOOTO
after2 family 	QJJITTSRT
after2 family and	SJISSQQQQ
after2 fans are	RSKLRQQPQ
after2 fb 	VNHLRQQRR
after2 fighters 	PPXONPPON
after2 file sharing	WNNOPPPOP
after2 film 	NRRNMOOWN
after2 finance minister	MOOMWPPPP
after2 finances 	POTPPPPON
after2 finished with	LXUPPNONL
after2 flight mh17	OOYNMPPOO
after2 focus on	NNUOUOPNO
after2 following a	POTQOPPOO
after2 following his	PUNQOOPOO
after2 following the	OPQSOPPPO
after2 food and	SNLRPQPPQ
after2 for a	QSSOSNMMN
after2 for all	MKQKNPYSQ
after2 for an	NRSSNPONO
after2 for example	OVMVOOONN
after2 for her	LZRMOPNPO
after2 for his	JVULPORPO
after2 for its	MNPYOSKOO
after2 for possible	PPTPPOOPN
after2 for princess	QPUOOOOPN
after2 for several	MVNVOONON
after2 for talks	NNMZPPOOP
after2 for the	QSMSLNPRP
after2 for their	PVOLSPOOO
after2 for this	NPUUONNOM
after2 for two	OPXQPMNON
after2 for which	SLLQQQQQQ
after2 for your	VJJJQRSTS
after2 forces and	NPLWOPPPO
after2 forces are	ROPLTOPPP
after2 forces have	NNSPUPPON
after2 forces in	LPQRTOOPO
after2 foreign minister	OOLSTPPOO
after2 foreign ministry	NOMSTPPPP
after2 former president	NOSQSOOOO
after2 founder of	PWPOOOOOO
after2 france 	PLOWPPPOO
after2 from a	MWQQLOWLL
after2 from amsterdam	VLLNQQPQQ
after2 from entering	OOLSUPPPO
after2 from his	SMIMSQRSQ
after2 from space	SNLUNQPQP
after2 from the	PJJTQPPRU
after2 front page	LM[NNPQPO
after2 front runner	NONNYPPPO
after2 funds were	TNQNROOOO
after2 game 	PPUOLNOVM
after2 gameinsight 	SLLLRQQRT
after2 gave a	PUOOPOPON
after2 geographical constituency	QLJJRUSSR
after2 get creative	SONPPPPPP
after2 gets to	OTOOOPPOO
after2 getty http	POTPPOOPO
after2 go to	TMLNPQQPP
after2 goes on	LUSMOOOOS
after2 goes to	SKKMRPQSS
after2 going to	ZKMOPPPPO
after2 got a	TQLMQOPPR
after2 got live	TLMNQQQQQ
after2 gov. chris	POMWPOOOP
after2 gov. john	ONMYNPPPP
after2 gov. martin	POOTOPPPO
after2 government 	OSINVPPPP
after2 government and	MPLXQPPQO
after2 government for	OOMVOPPPO
after2 government forces	NWNMPPPPP
after2 government has	NOLURPPQO
after2 government is	NPNOUPPPP
after2 government of	OPNPTPPPO
after2 government says	MPMRVPPPO
after2 government to	PNLRVPPPO
after2 government was	ONRPTOPPO
after2 government which	PNLOWPPPP
after2 group 	OMRLRQQSO
after2 group the	PMVMPPPPP
after2 growth in	SMKMRQQRQ
after2 guard marquis	QOTOOOOOP
after2 gusto d	TOMNPPQQP
after2 had a	OSQTNNOOO
after2 had been	QWJQOPPNO
after2 had failed	NVOOOPPOP
after2 had not	NQUOOOPOO
after2 had previously	NTRSNOOOO
after2 had reported	STPNOOPNO
after2 had said	QLJKRSTSS
after2 had to	QOSNPOPOQ
after2 half of	RKJLSRQRT
after2 halftime show	OPOOPUPNO
after2 handling of	OSOTOOOON
after2 happy birthday	QWMOPOPON
after2 has a	UNSPNOOMQ
after2 has accused	OURSPNOMN
after2 has admitted	PPSOPPPPP
after2 has agreed	NOOWOPPPO
after2 has already	PSRSOOONM
after2 has also	LRWQNPPNN
after2 has an	WNLUPOOON
after2 has announced	MUTNOPPOO
after2 has apologized	PPNTPOPOP
after2 has appeared	TNLTPPOOP
after2 has asked	SNPLRQQPP
after2 has become	NPVMONOWM
after2 has been	LSSRPOPPL
after2 has begun	NRMTOPPPP
after2 has called	MTORPOPPP
after2 has claimed	NQOUOPOOP
after2 has condemned	NPPTOPPOP
after2 has confirmed	LSPUPOPOO
after2 has criticized	PSNOPPPPP
after2 has decided	OTOOPPPOP
after2 has demanded	NQNSPPPPP
after2 has denied	OPOPOPOUO
after2 has described	PVOOPOONO
after2 has died	OWQLOOOOP
after2 has ever	PMPVOPOOP
after2 has expressed	PSLTOPPOP
after2 has failed	ONRUOPPON
after2 has filed	MQZNPOOOM
after2 has formally	POPSPOPPP
after2 has given	ONRTOPPPO
after2 has got	PWJLMRQQR
after2 has had	OTKUOPPOO
after2 has in	MVQPPPPNN
after2 has joined	OYMLOQPPP
after2 has killed	QMKMRTQRR
after2 has launched	PNXLNPPPO
after2 has lost	OTROOOOOO
after2 has made	MTKWOPPOO
after2 has more	NMWUOOONN
after2 has no	MTNUOOPON
after2 has not	LTRSOPPNN
after2 has now	PLXOOOQNN
after2 has offered	SSKRPOOOO
after2 has one	LRVSOOPOL
after2 has pledged	OXMROOPNN
after2 has previously	MPNROOPNV
after2 has promised	MTRSOOPON
after2 has raised	NOWROPOOO
after2 has recently	LTOTOPPOO
after2 has refused	PISORPQQQ
after2 has rejected	NQOVOPPOO
after2 has released	SKLVOPPQP
after2 has reported	NNOWOPPPP
after2 has resigned	OWPOOPOMP
after2 has responded	NSNTPPPON
after2 has revealed	MVPSNPPOO
after2 has ruled	NUWKNPPNN
after2 has said	KRXSOOONM
after2 has seen	MORUOPPPO
after2 has signed	ORRSOOONO
after2 has sought	PWJPPPPPP
after2 has started	RKLORQRSR
after2 has stepped	PTNPPPPPP
after2 has struggled	OPKXOPPOO
after2 has taken	OSSQONPOM
after2 has the	OQPVNPONO
after2 has threatened	MNTROQQPP
after2 has to	PSSOPOOOO
after2 has unveiled	NOOUOPPPP
after2 has urged	NUSOOOOON
after2 has voiced	PMNYOOPPO
after2 has vowed	NSNTOPPOO
after2 has warned	OYUNNNNMN
after2 has won	MVQOOPPOO
after2 have 	NTNOTPOPN
after2 have a	SSQLOPQOP
after2 have agreed	LOUQOPPPO
after2 have already	PJOLVQRPR
after2 have also	RNSMLQQRQ
after2 have been	URJVRLNOO
after2 have filed	POPTOOPOO
after2 have found	QONWNPOOO
after2 have grown	SOMSPOPOP
after2 have said	ROVRNNNNO
after2 have signed	NPSTNPPPO
after2 have the	TPOPRPOON
after2 he is	PSULNSOMN
after2 he said	NMRWNNVNM
after2 he told	PRPMUPNPO
after2 he was	PMLPTMOWP
after2 he would	OVNNPPPPP
after2 head of	LVUKROPNN
after2 headquarters in	NPVOOOPPO
after2 health care	SPMMTPPOP
after2 health officials	RNKJZPPPP
after2 held a	NTQUMOOON
after2 held talks	PPMTOPPPP
after2 here 	YKLMPPQQQ
after2 here http	MMTMORQQR
after2 high court	OTPQOPPOO
after2 hillary clinton	RPMTUNNNN
after2 history 	NONWROPON
after2 hit by	QMLWSPPMO
after2 hits back	LSVONOPOO
after2 holy month	QOIMXPPPP
after2 home 	RKJVORQRP
after2 home in	XPMTPNNNM
after2 hostage in	LPMRVPPOP
after2 hosted a	OWMNOPPPP
after2 housing market	QNNWOPPOO
after2 housing starts	OPOWNOPPN
after2 http tgr	ORQRQKPOQ
after2 https t.	UKSLNQQRO
after2 human rights	NOQQVOOOO
after2 hundreds of	OORTOPPON
after2 hurricane season	MQOVOPPOO
after2 i am	PQLPPQPPR
after2 i can	TKMPQQQQQ
after2 i can't	VIKKRQQTS
after2 i do	UKLLRQQQR
after2 i don't	PTJMQRQPP
after2 i have	OMNPOXPOP
after2 i know	MWMMQPQRO
after2 i love	QNKLTRRRQ
after2 i m	RHJLTSRSS
after2 i think	OULNTOOPO
after2 i vt.	OSPOPPPPP
after2 i was	XNOMPOOOP
after2 i went	SLUNQNOPP
after2 i will	OSJQQPQRP
after2 i would	NQVOOOPON
after2 if he	MRPVOOOQN
after2 if i	OULMPQQRP
after2 if you	TRLSQOOLP
after2 ilpiratabelfast 10	QMMRQQQQP
after2 in 	WMLMQQPQQ
after2 in 1966	LNQSPNVPN
after2 in 1971	MMVOOTPOO
after2 in 1983	MPUSNOPPO
after2 in 1991	PPOVNPPPO
after2 in 1995	PMTTONQOO
after2 in 1996	OPWNPOONO
after2 in 1998	ROKMQSQRP
after2 in 1999	MRVOOOPON
after2 in 2000	PMXNOOPPO
after2 in 2001	TTMLMNOVM
after2 in 2003	NNRPNVOOO
after2 in 2005	MQWSPNLON
after2 in 2007	NPWPONPOO
after2 in 2012	PKVKQOPQS
after2 in 2014	ORNUOPPPO
after2 in 2019	NVMUONPON
after2 in a	KZVOOPOIO
after2 in afghanistan	TONOPPPPP
after2 in an	PQSROOPOM
after2 in april	MPLTOVOQN
after2 in baghdad	UOJRRNPQP
after2 in beijing	NPOSOUNOO
after2 in california	NPM[OOPOO
after2 in cambridge	POTNPOPPP
after2 in canada	POOQPUOON
after2 in china	OPMVONPPP
after2 in december	OORUOOOPN
after2 in diyala	NPQWONOOO
after2 in england	WRKKPPPRO
after2 in february	LOLVN[ONM
after2 in florida	TPUROMNMN
after2 in front	STSNNMOON
after2 in his	MXLQPOPOP
after2 in iraq	TLUHQSOQP
after2 in its	SNRNNNONV
after2 in january	NPWRPMONO
after2 in july	PPLXNSMOO
after2 in june	PPNTOPPPP
after2 in late	PMPUNPQPO
after2 in london	OWOWNLNNO
after2 in march	PTMPOSOPN
after2 in moscow	OMSZNMPNN
after2 in new	TLGSQQRRO
after2 in november	NQLTNVOOO
after2 in one	TNNKWPOPP
after2 in paris	PJLRRORSQ
after2 in particular	SNRLPPPPQ
after2 in pictures	PRMSPNPPP
after2 in public	LTSNTNONN
after2 in race	NOLTPPPPQ
after2 in recent	ONUUQNPNM
after2 in september	PRSSOMPOO
after2 in somalia	SNOOPPPPP
after2 in straight	OUMRPPPOO
after2 in talks	TPSOPMOON
after2 in that	OMNUOUPNO
after2 in the	QQQRKTNNP
after2 in their	TOWMSMOMM
after2 in this	UOSJQPPPO
after2 in tokyo	TNTMPOOPO
after2 in two	PSNROPPOP
after2 in us	VNPOTNONN
after2 in washington	NSURONNPM
after2 in which	RPTIRRPNO
after2 in york	PQMWPMONP
after2 including the	MOSWNOPPN
after2 india and	OPNTPPPPP
after2 instead of	PNNWPOOPP
after2 insurgents in	NOXNNPPPO
after2 intends to	MVRQNOPOO
after2 interior minister	NNLYPPQPN
after2 into a	PQLWPOPON
after2 iraq reuters	MPLVOPPPO
after2 is 	RTMMPPPOQ
after2 is a	JMPWLRNSS
after2 is already	LPOLQRQSR
after2 is also	PKWONUPOM
after2 is always	ULMORPPQP
after2 is among	MOTVOOOON
after2 is an	LQOLQPRSS
after2 is back	PQGMRQRSS
after2 is becoming	RSLROOPPO
after2 is being	NUQPOQONN
after2 is calling	PWKNNQPQP
after2 is carrying	NRMUNPPPO
after2 is considering	NNTTOOPOO
after2 is currently	PZLMOOQOO
after2 is defunct	KOXOPPPPO
after2 is doing	PTKLPPPPV
after2 is due	LRRNNPPPT
after2 is expected	MWKJRPQSP
after2 is extremely	OMNVPPPPP
after2 is facing	OVNQNOPOP
after2 is gaining	SRKLQQQQQ
after2 is getting	ONXMSOPON
after2 is going	SOONOOQQP
after2 is good	RKLOPQQQU
after2 is in	QRPUNOONM
after2 is it	PRJLPTPPU
after2 is just	PQUTNNOOM
after2 is leading	OYNNOOPON
after2 is likely	NUSMNOONT
after2 is located	TKGOQSRSS
after2 is more	NQOSQVONM
after2 is mourning	OYNOOOPPN
after2 is moving	MPSSNPPPO
after2 is no	TUQMONPON
after2 is not	MPQVNOOOP
after2 is now	OVLROQPOP
after2 is on	YJPIQORQP
after2 is one	RQQNONPSM
after2 is out	TOQLRPPOP
after2 is part	NSNWQNONO
after2 is planning	NULUOPPON
after2 is poised	NRVNOOPPN
after2 is promising	OPMUPPPPP
after2 is ready	NUNSOOPOO
after2 is responsible	NPTSOOPOO
after2 is reviewing	NQZPPNMLO
after2 is said	QNVOOOOOP
after2 is scheduled	NWLSPOPOO
after2 is seen	KUTPOOPOO
after2 is set	MVWMOONNO
after2 is still	LYPRNOONN
after2 is taking	LXSPPNOOM
after2 is that	SRIKRQQPR
after2 is the	PLNTOONTQ
after2 is to	RSQSPMNNM
after2 is too	POVVMMOPM
after2 is trying	NUOSOOOOO
after2 is under	POUSOONNN
after2 is very	PONUPOOPP
after2 is warning	NNWSNOPOO
after2 is working	ONSVOOONN
after2 island of	OOMLXPPPO
after2 issued a	OTXNONOMN
after2 it 	TNMOPPPPQ
after2 it a	PKVQOPPPP
after2 it has	PNNNPNUUN
after2 it here	SPMPPPPPP
after2 it live	TPLPPPPPP
after2 it not	OUSNNPOON
after2 it out	SOOOPPPPP
after2 it the	SLSLQPPPQ
after2 it was	ORRTNOOON
after2 it will	OUPTNPNMN
after2 it would	ROSMPOPPQ
after2 japan and	PQUOPNPOO
after2 jobs 	RONMUPPPO
after2 john kerry	NNTNWOOON
after2 joined the	LUMQTOPON
after2 journalist james	MPOUOPPOP
after2 just got	PUNNPPPPO
after2 justin timberlake	UNOOPPPOP
after2 killed after	RTOOPOPOO
after2 killed at	QNOVOPPPO
after2 killing at	OOMXOPPPO
after2 king abdullah	OLLSWPPOP
after2 known as	OROOTOPON
after2 knows how	TKTKOQQQP
after2 language and	NONOYOPPO
after2 last month	QMSPKQQQR
after2 last night	SJITPQQSR
after2 last week	NTQUPMOOO
after2 last year	OOWRONOON
after2 later this	NLNYOSOMO
after2 law 	OONTQPOPO
after2 lawmakers have	ONNRUPPPO
after2 leader and	MQVOPPPPM
after2 leader mahmoud	PONVQPOOO
after2 leader michael	RNJOWPPPP
after2 leader of	OXMNRPONP
after2 leaders 	OOWNOPPPN
after2 leaders are	OOOOTPPPP
after2 leaders have	VOSKNPOPO
after2 leadership 	PRTOPOOPN
after2 leadership in	NNTWOONON
after2 led a	OWQMPPOOO
after2 led by	MNUUOOOOO
after2 led coalition	QMQLRPPOT
after2 led forces	UNLKQQQPU
after2 led government	UMLMQPPOS
after2 led invasion	PPLRPPQPQ
after2 led the	OXTKONOON
after2 led to	LQVSOPONL
after2 left the	MVNQOPPPO
after2 life 	QTNMPQPPP
after2 life and	TUNMOOOOO
after2 like a	NOWPOPPPO
after2 like the	TPPPOOPOP
after2 like this	TKIKRRRTS
after2 like to	WJJKRQQRS
after2 live clinton	SOMPPPPPP
after2 live http	SPMSOOOPP
after2 live in	NQOOXNONO
after2 live on	PSNPOSOOO
after2 located in	OMSUQOONO
after2 lol 	VLMMRPPOR
after2 los angeles	NSTUOONNM
after2 lost the	OSOSNOPOO
after2 love to	UNOOOPPPP
after2 lt 3	WIKNQQQQS
after2 lt b	SPURNNNNN
after2 lt lt	VLMOPPPPP
after2 made a	NSTRNOOON
after2 made an	TKTMPPPOP
after2 made his	MWNOPPQPN
after2 made it	MXTNOPOMN
after2 made the	NTRRPOPNN
after2 malaysia airlines	RNNMQQQPR
after2 managed to	TNMNQPPPQ
after2 managing director	NSPQPOPOP
after2 marked the	QPNWNOPON
after2 market for	NPLUTOPPO
after2 markets 	NPMPVPOPP
after2 massachusetts 	PPJYOPPOO
after2 masterchef masterchef	TMNNPPQPQ
after2 mathematician and	QNMLUQPQQ
after2 may be	MLWUMONNS
after2 may have	NUTVLNONM
after2 me and	QVMOOPPPO
after2 media 	SOOPPPPPP
after2 media reports	NPNVOPPPO
after2 media say	NNNLXQQQQ
after2 meet the	RMSNOPPPO
after2 member states	NQRVONONN
after2 members of	RSJMRQQPR
after2 men national	MQUPNOQQM
after2 met with	PUNNPPPPO
after2 mh17 	WNLMOQQRO
after2 mh17 http	NOZOONOOO
after2 middle east	TNJVOPPPP
after2 might be	SNMVOOPNO
after2 militant group	RLWMOOQPN
after2 militants 	QKLJRRSSS
after2 militants have	QMNLTQQQQ
after2 militants in	PORLTPOOP
after2 military 	ONKSTPPPO
after2 military and	NOKYOPPPP
after2 military base	LPORTOPPO
after2 military has	MQURMOPQN
after2 military launched	NPLRVPPPO
after2 military officers	NPTNSOPPN
after2 military officials	LOLRWPPPO
after2 military said	NQJUUOPPN
after2 military says	LOWLUOPPN
after2 minister of	NNMVNQQQP
after2 minor league	POTOPPPOO
after2 missile strike	OPNTPPPPO
after2 mobile phone	WOOOOOPOO
after2 mobile phones	PMSXNONNO
after2 monday 	NNQTNUOON
after2 more 	XOOOOOPNN
after2 more than	SPLRRPPOO
after2 most successful	SPMRNPPPP
after2 moved to	PRTMOOOOO
after2 movement 	SSTNNPONM
after2 must be	OTPLTPOOO
after2 my god	SMNMQQQQQ
after2 name 	MOTNUOPOO
after2 names new	VNSMOOPPN
after2 names president	MOXPOOOOO
after2 nasa 	SNPOPPPPP
after2 nation 	SKRLNQQQS
after2 national assembly	OOLVOPPPP
after2 national party	PPTOOPOOO
after2 nations 	QMTLUOOOO
after2 near the	NPOYOOONN
after2 nearly a	OORUOOOOO
after2 need to	RLSJQPRPR
after2 needs to	RQSOMPOOO
after2 new hampshire	NONWOPPPO
after2 new york	PRRUONONN
after2 news 	XKIITRQRS
after2 news agency	MLTTROPON
after2 news reports	ONWNPOPPO
after2 news that	OPMUPPPPP
after2 newsletters 	PPSOPOPOP
after2 newspaper reports	OPVPOOPNO
after2 newspaper says	QLJPSQQQR
after2 next month	NNUTNOPNN
after2 next week	RMMLSSPRQ
after2 next year	RLNQOOPVO
after2 nick moreau	SNOOPPPPP
after2 no 	VIKKRQRRS
after2 nomination 	NPPMVNTON
after2 nomination for	ONNNRPUPP
after2 nominee 	PQMNVPPPP
after2 nominee donald	ONNOVPPPP
after2 north carolina	PVNNPOPOO
after2 north of	NPUVNONNM
after2 not going	VOOOOOOOO
after2 not sure	TLLMRQQQR
after2 not the	SOQOOPPQO
after2 not to	OSNUONONO
after2 noted that	MVNOPPPPO
after2 now 	NWLUNOPOM
after2 now http	VIHKSSQRT
after2 now that	RJJPRSRSQ
after2 now the	PRVPONOON
after2 nuclear program	PNMVPPPPP
after2 nuclear weapons	OONVOPPPP
after2 o names	WONOOPPPO
after2 of a	TQSMPOPNN
after2 of attention	TLLLQRQQR
after2 of beauty	VIIJQTSSS
after2 of civic	OWPNPNPOO
after2 of course	SNNRPPPOP
after2 of dab	OWNOPOPNO
after2 of florida	OUPOPPPOO
after2 of it	TOPPPOPOP
after2 of new	OSNUPNOOO
after2 of parliament	WNOPPPNPP
after2 of people	UPOOOOPOP
after2 of secretly	PNNUOPPPP
after2 of seeking	TKJLRSRRS
after2 of texas	PSOPPPPPP
after2 of the	KTNPOQROR
after2 of thousands	SOPPPPPOP
after2 of vermont	OTPOPOPOO
after2 off the	PVKPMOPUN
after2 off to	TOOPPPOOO
after2 official 	PMMKTQQRS
after2 official says	QNMUTOOOO
after2 officials 	NOSMTPPPO
after2 officials about	OOUNTNOPO
after2 officials and	ONOMWPPPP
after2 officials are	OMSOTOPOO
after2 officials have	MKIVTRRQQ
after2 officials in	TOTQPNONM
after2 officials said	KRWMTOONO
after2 officials say	QPMLUPPPO
after2 officials to	POQNSOOPP
after2 oil prices	VONLPPPPP
after2 on 	TKMNQSQQQ
after2 on 27	NNMXOUPMO
after2 on a	VOMROOOOO
after2 on behalf	QNQMTOOPP
after2 on charges	ORLTPOPPP
after2 on december	VMNVMOOOO
after2 on friday	WRNTNMOMN
after2 on his	L[NMNPPOQ
after2 on instagram	TWKHONRSP
after2 on march	OQMUOPPOO
after2 on may	NMOYORNON
after2 on monday	MOOWQOPOO
after2 on my	QRJQPOPPQ
after2 on saturday	NKWSNQPOO
after2 on sunday	PKYPMNRRM
after2 on the	SONQROOOO
after2 on thursday	NQPWONPON
after2 on tuesday	JSUTOPQPJ
after2 on twitter	QXMNPOPNO
after2 on wednesday	MSTSOOPOK
after2 one of	MSUSNMSMM
after2 op ed	PPWNPNOOO
after2 operating system	OPMNOPPPX
after2 or any	NTOPNNOOT
after2 or in	SNOTOOPPO
after2 or the	USPVOMMLM
after2 out 	RIHOSRRSS
after2 out how	SOOPPPPPP
after2 out of	OUSQOONNM
after2 out the	SMUOOOOPO
after2 over his	MTPUOOOON
after2 over the	NRRSNPPPN
after2 pa http	UNNOPPPPP
after2 pamkeynen 	OPTPOPPOP
after2 paris rome	OPOSPPPPP
after2 parliament has	PUJPQPPPP
after2 part of	SKQLQQQPQ
after2 participating in	OOMXNOPPO
after2 party and	MWPTPNOOM
after2 passenger jet	NNZNOOPPO
after2 past 	NXMROPPON
after2 pdf 	YJLNQQQQQ
after2 pdf see	RNMNQQQQQ
after2 peace process	SMJNSQQQS
after2 peninsula 	OOOSSOPOO
after2 people 	QPMMUPPPO
after2 people who	WKOPOPOPP
after2 per year	XONNOOPPO
after2 pic twitter	XLMTQOOOM
after2 pixel visual	ONPOPPPPT
after2 plan to	OPUQMPPPO
after2 planned to	OVMROPOOO
after2 plans 	PRLQUPOON
after2 plans to	KPUVMPPON
after2 played for	MTMVOOPPN
after2 playstation portable	OOTOPPPPO
after2 pledged to	NTVTJOONM
after2 pledges to	MSMUOPPPO
after2 pointed out	OWOONPPOO
after2 police and	SJKOQSRSP
after2 police chief	ONNVNPPPP
after2 police have	NOQQSPPOO
after2 police officer	MNNXOPPPP
after2 police officers	POOSRPOOO
after2 police say	NNMTVPQON
after2 police stations	POMMWPQPO
after2 political leaders	PONOTPPPP
after2 poll http	PMSQOPPPP
after2 poses for	PVNOOPPOO
after2 posted a	RRMOPPPPP
after2 poster to	TKMNQQQQR
after2 prepares for	ONNWOPPOP
after2 president 	QMVRQNOMO
after2 president and	NTTLQOPON
after2 president barack	NUQTNNNNO
after2 president bashar	OOLPVPPPP
after2 president bush	MOWPNPPOP
after2 president fidel	PNMLXPQPQ
after2 president george	SOLTOPPOQ
after2 president hamid	PPNIYPPPP
after2 president hosni	POSMQPPPP
after2 president hu	NPNKYPPPP
after2 president hugo	OPLPUPPOP
after2 president mahmoud	OPONUPPPP
after2 president obama	TTHRNPPPQ
after2 president of	PQMVOPOPO
after2 president ricardo	OPNKWPPPP
after2 president says	NOSUOPPON
after2 president thabo	PONVTNNON
after2 president viktor	OPOKWPPPP
after2 president vladimir	OPNG[PPPP
after2 presidential campaign	NTRQSNOPL
after2 presidential candidate	ONOMZPPOO
after2 presidential candidates	NOMOWPPOP
after2 presidential election	NPSSQNPOM
after2 presidential front	NOONWPPOP
after2 presidential nomination	OPNNWOPPO
after2 presidential nominee	NOMNXPPPP
after2 presidential primary	PPOOSPPOP
after2 primary 	OONRTPPOP
after2 primary voters	OPMMXPPOP
after2 prime minister	RNOSTOOOM
after2 pro democracy	PMILURRRS
after2 products and	OPSOPOOOP
after2 programme 	OOTMNNNYM
after2 project and	MOSOPPPTN
after2 project manager	PUOOPPPOP
after2 prosecutors say	NPLTTPPOO
after2 province 	SMOOSPPOP
after2 province in	SLLNRQQRQ
after2 province killing	NPOWMPPPN
after2 published a	OVQOONONO
after2 rain 0	TLKLPRRRT
after2 rapeseed 	OPOOSPPPP
after2 reading the	WPMPQONNP
after2 ready for	SPLKRQQRR
after2 real liam	VNJLQPQQQ
after2 real name	MVOTOOPNO
after2 realestate 	TLMNQQPQR
after2 rebels and	NPTUNOONN
after2 rebels have	NNYKSOPON
after2 rebels in	SMJLUQQQQ
after2 received a	OVROONOOO
after2 received his	MWMNPPPPP
after2 received the	LUOQOPPPO
after2 refugee camp	OMM[OOOOO
after2 refugees 	OPPOTPPPO
after2 refugees and	OPNOTPPPP
after2 refugees from	ONOOWOPPO
after2 refusal to	OTPRPOOON
after2 refused to	MZMNOPPOO
after2 regards 	UMMMQQPPQ
after2 regime in	OOUOOPPPO
after2 region 	NMRQMSRPQ
after2 region of	ONLWQQRPL
after2 registered voters	OOOOTPPOP
after2 rejected a	NNRWNOOOO
after2 rejected the	OSNROPPPO
after2 released a	OZLOPPPNN
after2 remains the	TONTNPPON
after2 report 	QOQOOOOUN
after2 report on	PNTNOPQPP
after2 reported 	NN\\NOOPOO
after2 reported a	OMXPOOPOO
after2 reported that	OUQMPOPPN
after2 reports 	NSYMPOONN
after2 reports first	NMXMPPPPN
after2 reports on	NZNMOOPPO
after2 reports that	MRPUNPPOO
after2 request for	NVLUOOPON
after2 respectively 	QSLOQPPOQ
after2 results show	UMMNQQQQQ
after2 retail sales	MPMWPPPOQ
after2 returned to	QVIJQQQPR
after2 returns to	NWMMNPPQQ
after2 reuters 	UVSLOMNMO
after2 reuters http	TOOOPPPPP
after2 reuters iraq	NPNTPPPPP
after2 reuters the	OMRTPOOPO
after2 reuters u.s.	OMNWOPPPP
after2 rhode island	OQOSOPPOO
after2 right now	ULKTPPPPP
after2 right to	QNSROOPOO
after2 rights groups	MMTOUPPPO
after2 role as	OSNROPPPO
after2 role in	QOPUOPPON
after2 running mate	OUNOPPPPP
after2 russia and	POOSOPPPO
after2 s the	OTOOPPPOP
after2 said 	LWRMKPQRO
after2 said a	POTQOPOON
after2 said adding	OULPPPPPP
after2 said an	NXNOOPPNO
after2 said any	QWLMOPPPP
after2 said at	QSOOOPPPO
after2 said during	OWMOPPOOO
after2 said federal	XLKPPQQNQ
after2 said friday	OVSOPNONN
after2 said he	RYNKPPPNN
after2 said her	MZMNOPPOP
after2 said his	ORPTPOPON
after2 said i	PSPPPOPPP
after2 said in	KYVLMOPNP
after2 said it	NKXROPPPO
after2 said its	RNVMPOPOO
after2 said john	OOUNPOPPP
after2 said last	RTJLPQQQP
after2 said monday	RRRTPNOMM
after2 said mr	WOSOOMONN
after2 said mr.	PTPOPPPOO
after2 said of	QPJLQRQRS
after2 said on	KXLTPPPNO
after2 said she	NPNWOPPOP
after2 said some	OTKUOPPPO
after2 said that	SQVKOOPON
after2 said the	RPSNNOOPP
after2 said there	OWPNPOPOO
after2 said these	MRRIRQQQP
after2 said they	NUKMWPPPN
after2 said this	RRSNPNOOO
after2 said thursday	SSMOOPPOP
after2 said to	PUPNPOPOO
after2 said today	ORTPPONNO
after2 said trump	NVKRPPPPP
after2 said tuesday	SQPOPOPNP
after2 said we	OMTRPOPOO
after2 said wednesday	RUKNOQOPP
after2 said while	OULROPPOO
after2 saturday that	OPTRPOONO
after2 saudi arabia	NPKYQOOOO
after2 say a	QPNUNPPPO
after2 say at	RPNTNPPOO
after2 say it	VONQOPPOO
after2 say that	PPNOTPPOP
after2 say the	SPPROOOON
after2 say there	UOMNROPPP
after2 say they	PMSVNNONP
after2 say three	QPTPPNOOP
after2 say two	OPNTOPPPP
after2 says 	TXPHOPOOO
after2 says a	MSUPOOOOO
after2 says an	MVSOOPOOO
after2 says bbcbreaking	LOVTOOONO
after2 says he	PZLOPNPOO
after2 says his	OWMNPOPPP
after2 says http	NRVMPOPOO
after2 says in	NPUVNNONN
after2 says it	KPQWNQQNO
after2 says its	SJHPRSRRR
after2 says more	QMQMQPQRP
after2 says president	PMXMPOPOO
after2 says she	PTPNPPPOO
after2 says the	PUSLPOPNO
after2 says this	NRVNOPPOO
after2 says we	SJKROPQSR
after2 scored a	NQKNQQQSQ
after2 secretary general	KPWJOSQRO
after2 secretary of	SQJRNQRPP
after2 security forces	NOMSRPQPP
after2 security official	PPNMUPPPP
after2 security officials	RMKIWRRQQ
after2 see the	TLJMRRQRR
after2 seems to	PKNROPPRS
after2 seized the	LNSUOPPOP
after2 sen. bernie	OPNUPPPPO
after2 sen. marco	PLNVOPPPP
after2 sen. ted	MSNUNPPPP
after2 senator and	OOOTOPPPP
after2 served as	MXTMNOPNN
after2 service 	QONTOPPPP
after2 set for	PWMNPOQOO
after2 settled into	OZONOONON
after2 settlement in	QNMMTQQRQ
after2 she said	MVQPNNUMO
after2 shortly after	NUPSNOPON
after2 shot dead	STNNPPONO
after2 should be	TUROONNMN
after2 should have	PSROOPOOO
after2 should make	SOPOOPPPO
after2 should not	ONUPPOPPO
after2 show 	OOSPNQPSO
after2 sick 	SNMNQPQQQ
after2 side 	NQQNSUONN
after2 simolove 	TNOOPPPPP
after2 since he	NVQPNOPOO
after2 since the	NKRNRQQRQ
after2 site 	UMUMNOPPO
after2 so far	LTNTOPPPO
after2 so it	OOQWNOPPO
after2 so much	NOTMOQQQQ
after2 so that	SMJLUQQQQ
after2 soldier and	MOTPTOOOO
after2 soldier was	OONOUPPPP
after2 soldiers 	NPNUQPPPO
after2 soldiers and	POLNTPQQP
after2 soldiers in	NPSRROOON
after2 soul album	UPPPOPOON
after2 soul or	WOOOOOOOO
after2 sources say	NPXMQPOON
after2 south dakota	OQNSPOPPP
after2 south korea	NNOVPPOPP
after2 speaker paul	OOTOOPPPP
after2 speaking at	OSOOPPPPP
after2 speaking live	NUONOPPPP
after2 spoke to	LURPPOPOP
after2 spoke with	NOUTNOPOO
after2 spokesman for	OVOOOPOOO
after2 spokesman joshua	YOJOPPPOP
after2 spokesman said	POVMOPPPO
after2 spokesman says	OOTNQPPPO
after2 spokesman sean	NPUOPOPOP
after2 spokeswoman said	NQQUOOPOO
after2 sponsored by	QNXOPOPMN
after2 staged a	OUSOOOPON
after2 star of	MXNNPPPOO
after2 start to	ULNOPPPPQ
after2 started the	MQWMNPPPO
after2 state 	NOTOVOONN
after2 state media	OOMNWPPPP
after2 state of	OPPVLPPPO
after2 state rep.	MNL\\NPPPO
after2 state run	OOLSRPPPP
after2 state television	OONOUPPPP
after2 stated that	QWOOOPOON
after2 stepped down	OXNMPPPPO
after2 stock market	MQOVNPPPO
after2 strain of	RNLMQPPQV
after2 strategy 	PNUNOPPOQ
after2 strike talks	NOUOPPPPP
after2 stronghold of	QMOURNPOO
after2 such a	TRLMPPPPP
after2 such as	QOLTTOOOO
after2 sunday 	SJSGTQQPR
after2 sunday in	OPPVNOOOO
after2 sunday that	RQKPQPPQO
after2 super bowl	OVNOPPPOO
after2 super pac	NYNNOPPOO
after2 support for	NSMRTOPON
after2 supporter 	ORSNOPPPP
after2 supporters 	NTNRRONNO
after2 supporters of	OPPRTOOON
after2 supreme court	ONNUPPPPO
after2 survey of	NPZPNNONO
after2 sustained a	PXMMPPPNO
after2 t mobile	NSSNOPPOO
after2 take a	STMOOPPPO
after2 television interview	MSTOSNNOM
after2 television network	QLKKURSQR
after2 television said	PLTKQRRPQ
after2 television station	NOVVQNMNN
after2 tells breitbart	OTSNPNOOO
after2 territory 	ONNTTOOON
after2 terrorist network	PPTPPPOPO
after2 thank you	QTLOQPQQM
after2 thanks for	QOOUPOPNO
after2 that 	RUPPNOOOO
after2 that can	TMOOPQPQP
after2 that has	TUNQNNNNO
after2 that he	PVPKQPPOP
after2 that i	TMMJRRRRR
after2 that is	QLOQQPPRP
after2 that killed	OMOYOPPOO
after2 that she	PPTOOOPNP
after2 that there	QPNOPOOUO
after2 that they	MSXNPNNOP
after2 that was	UKLMQQQQR
after2 that will	VPMQOTNNM
after2 that would	NTRNOMUNO
after2 the african	OOSRPOPOO
after2 the american	JMZOQPPPO
after2 the best	VRNMOPPPN
after2 the chief	OUNNPOPPP
after2 the city	MTMUOOPPN
after2 the company	PLVMPNONU
after2 the court	ROKRROPPQ
after2 the daughter	OYLNPOPON
after2 the director	VSNNOOPON
after2 the first	SXLLPPPPN
after2 the former	O[MKPPPOO
after2 the founder	NUONPPPPP
after2 the german	NOVOOPPPO
after2 the growing	UNOOPPPOO
after2 the importance	WLLMQQQQO
after2 the king	OQTKPPPQO
after2 the last	PTNOPPPPP
after2 the leader	OPKUQPQPO
after2 the man	OXNLQQQOO
after2 the most	VRNNPOPPN
after2 the nation	OOSSOOOPO
after2 the new	ULPSPNOON
after2 the only	WMMLQQPPP
after2 the other	PUNSPOPON
after2 the president	RQMNPPPPQ
after2 the queen	NNTPOPPPP
after2 the rest	SOOPPPPPP
after2 the same	QMMMPOQPX
after2 the state	OONVPPOPO
after2 the two	UOMSOPOON
after2 the u.s.	QMPLORQSP
after2 the uk	NOSSOPPPN
after2 the united	VLPMSPOOP
after2 the university	PPLXQOPPL
after2 the us	OQTOPOOPO
after2 the world	ONSROPPOO
after2 there are	VPLSNOPOO
after2 there is	RMOTOPPOO
after2 there was	NPTUOOONO
after2 there were	ULQNPPPPP
after2 this afternoon	ULKNQQQQQ
after2 this is	SNPJPQPPS
after2 this morning	NKRYOOPNO
after2 this time	OPWMOPPON
after2 this video	SPNOPPPPP
after2 this week	LTWTNOONL
after2 this weekend	NNMUPROPP
after2 this year	VMKSPNROP
after2 though 	MQTMSPPON
after2 thought it	SOLUQOONP
after2 thrilled to	WONOOPPOP
after2 through a	OUMSOPOON
after2 through the	VNSPNONOO
after2 thursday 	OORUOOOOO
after2 time 	OOMTTOPPO
after2 time for	SLHHTTRST
after2 times 	SKKJSSRSR
after2 title 	PNMTNWONN
after2 to a	SPULOOPNN
after2 to all	SROOOPPPO
after2 to an	TMOROPPOP
after2 to announce	NPNUPPPPP
after2 to be	QPLHRTPRR
after2 to bring	PUMSOOPON
after2 to create	UPVLOMONN
after2 to cut	PNLXNPPPP
after2 to date	MNPONUVON
after2 to develop	NN[NOOPOO
after2 to die	SKKOQRQRR
after2 to discuss	MVLPOWOON
after2 to do	RPUPNOONN
after2 to end	ROSQNOPOO
after2 to engage	VPOPOPPNN
after2 to face	NSNSPOPPO
after2 to fight	LSRTOOPNO
after2 to find	SMNSOPPPP
after2 to form	NNRQTOPOO
after2 to get	POKUPPQPP
after2 to give	TLKPPQQOS
after2 to go	QTOPPOONO
after2 to have	PRNSOOPPO
after2 to hear	WMKJPRSOR
after2 to help	NPSUONOOO
after2 to hidden	SMMMQQRQQ
after2 to hold	MOLWRPPPO
after2 to its	RLLLPPPPY
after2 to join	NVSMOOPON
after2 to keep	PORUOOONN
after2 to maintain	OOPTOOPOO
after2 to make	NQOLLOOTV
after2 to meet	RPKTOPPPO
after2 to move	ORQMTOPOO
after2 to my	TLJKSRQRS
after2 to pay	OOQTOOPPO
after2 to play	OZOMONPON
after2 to prepare	NOMYOPPPN
after2 to press	MNSWNOPON
after2 to prevent	THIKSSSSS
after2 to protest	RLITPRQPR
after2 to quit	OOOUOPPOO
after2 to reduce	NNPTOPPPP
after2 to resign	OYONPNPOO
after2 to return	JWOSOOQOO
after2 to score	NZMOONQPO
after2 to see	VKOOPPPPP
after2 to seek	QVKKPQQPR
after2 to sell	UMQROOOPN
after2 to send	NOMXNPPPP
after2 to start	RNNVONPOP
after2 to stay	NPUOOPQPN
after2 to step	OWNRPNONN
after2 to stop	PQPVNOPON
after2 to support	QMOPSPPPO
after2 to take	SQKTOPPPO
after2 to the	ULOVONPOL
after2 to win	RKQLRPPQQ
after2 to work	ULMQPPPPQ
after2 to write	QSKJPQRRR
after2 to you	VMKNQPQRP
after2 to your	VJIJQSRUR
after2 today 	MNPMNTRTP
after2 today http	RUKOQPPOO
after2 today is	PNWOPNPOO
after2 today programme	PNUOPPPOO
after2 today win	OPTOPOPPP
after2 together with	MSMIRQRRR
after2 told a	MWNOPPPPP
after2 told bbc	PTOPPPPOP
after2 told cnn	MVOPPPPNP
after2 told fox	PUNOPPPOP
after2 told me	STSNPNOMN
after2 told reporters	LXQOOPOOO
after2 told the	QWMLPNOPP
after2 took a	OTOPPPPOP
after2 took the	LMQTOOOUO
after2 top stories	TONOPPPPP
after2 town hall	PWNQNNOOO
after2 town of	POLOUPPPP
after2 trade deficit	NQOVOOPPO
after2 trading 	OPNTPPPOP
after2 tried to	VSMKQPPPO
after2 tries to	NXNNPPPOO
after2 troops 	LQTOTNPPN
after2 troops and	OOORSOPOO
after2 troops are	NNNWMPPPP
after2 troops from	MPNSSPPPN
after2 troops have	OONKYPPPP
after2 troops in	NOMWOPPPO
after2 troops to	UNLUPOPNO
after2 try to	VNLTOPPON
after2 trying to	MUQMPPQPN
after2 tuesday 	NQUQOOOOO
after2 tweet 	YMOOOOOON
after2 u. s.	OSMRPPPPP
after2 u.n. secretary	NPWPOOOOO
after2 uk 	LOUSOOPPO
after2 under the	NOOXMPPPN
after2 until the	OVNTOOONM
after2 us 75	NOPXPPNMO
after2 used the	NVOOPOPOP
after2 used to	JWJPPQQSP
after2 va. 	OPLYPOPOO
after2 via addthis	UNNOPPPPP
after2 via dj	NMXLPPQQO
after2 via getty	NSVOOOOON
after2 via guardian	TONOPPPPP
after2 via picturskewphoto	UNMOPPPPQ
after2 via uburke1	TONOPPPPP
after2 via youtube	UONOPPPPP
after2 vice chairman	NPYONOOOO
after2 vice president	LRQPSPPOO
after2 video http	QKNLRPQPV
after2 view of	NWNOOPPPO
after2 violence against	OPVOOOPOO
after2 virus http	SMLKRQQRS
after2 visit from	TNNMQPPPP
after2 vote 	OOMUQPPPO
after2 voteon 	SOOOPPPPP
after2 voters 	NTMMUPPOP
after2 voters also	OQMMUPPPP
after2 voters and	OONNVPPPP
after2 voters in	OPPPSPPPP
after2 wait for	SMKLRQQRS
after2 wait to	TQNNPOPOQ
after2 want to	TNSMQPOPO
after2 wanted to	NRUONOPPO
after2 wants to	MTOWOPOOM
after2 was a	KUQSNPPRL
after2 was able	OTNSOPPOO
after2 was also	MXMNPPQPN
after2 was an	MTMPNPXNN
after2 was appointed	MXNLPQQPO
after2 was arrested	OZKOOPPON
after2 was at	PXNOPPPNN
after2 was being	MUTNOPPNO
after2 was born	OWMLPPQPP
after2 was defeated	NVQMOPPPO
after2 was described	OUMRPOPOO
after2 was elected	KOOJQSRTR
after2 was established	NNXROOOPN
after2 was extremely	PKPLRQRSQ
after2 was fired	OXKPPQQON
after2 was first	ORPTNMONT
after2 was founded	QKKRPQQRS
after2 was in	MYKTPOOON
after2 was joined	NVNOPPPOO
after2 was killed	RVMKPOQQO
after2 was known	OQNSOPPOP
after2 was made	NUNVOPPNM
after2 was named	OMVLPOPTN
after2 was never	OQNWNPOOP
after2 was not	OQKPNRPUP
after2 was on	QOSMPPOOQ
after2 was one	KYMQPPPOO
after2 was replaced	NPUMPQQPO
after2 was shot	SRKOPPOSP
after2 was so	SNJJRRQRS
after2 was the	RYHKPQQNS
after2 was wounded	NXTNOOOMN
after2 we all	OZMLPPPOO
after2 we have	QNVNOOPPO
after2 we will	QPNOPVPNO
after2 weapons of	OTMSPOOOO
after2 web site	OLTLQPQQQ
after2 website 	NLZPOPPPM
after2 wednesday 	SLMNRPPQR
after2 went on	TTNNOOOOO
after2 were all	SOKKRRRPS
after2 were also	SMKPQQPOS
after2 were killed	OOQLXOOPN
after2 were successfully	MVWLOOPOM
after2 west coast	TOMUOOOOO
after2 western darfur	PPOSPPPPP
after2 what a	XIKMQQQQR
after2 what are	UMKWQONNO
after2 what you	QSRLPPPOP
after2 when he	QSPMPOPOP
after2 when i	UPOTONNNN
after2 when it	QNPSOPPOP
after2 when she	NPRWONONO
after2 when the	NOUQOPPOO
after2 where he	ONTSPOOOO
after2 where rihanna	PPNTOPPPO
after2 where she	OPPTPOPOO
after2 where they	OPQSNPPPO
after2 which also	NROOOOOVO
after2 which had	QOURPOOMN
after2 which has	NIVOPLUTN
after2 which he	QRLKTPPQQ
after2 which includes	QPQVPOOLN
after2 which is	LPXXMNNPK
after2 which was	LSNVNKTKT
after2 which will	POVNOPPOO
after2 while on	UQMRONOOO
after2 while the	OPTQOPOOO
after2 white house	MWOPTOONN
after2 who also	OWVNMOOOM
after2 who are	QSQPSOONM
after2 who died	PXLROOONN
after2 who had	MPSNUPPOO
after2 who has	MRMTQPPOO
after2 who have	OQNOUPPOO
after2 who helped	MVRMOPPOO
after2 who is	N\\MNLPQPP
after2 who lost	SOWMNOPPN
after2 who remains	PSOPPPPPO
after2 who said	NUMPSOPNP
after2 who spent	PSNUKPPPO
after2 who was	LXJVOPPOO
after2 who went	PUNOOPPOP
after2 who were	NSPMVOOPM
after2 who will	MVLNSPPPO
after2 why do	PPTMPPPPP
after2 will also	XQNSNOMNN
after2 will appear	NTTOPOOOO
after2 will attend	PTQNPOOPP
after2 will be	OTPNPPOMS
after2 will become	NYMOPPOON
after2 will begin	PRNSOOPPO
after2 will continue	NSQRNPOON
after2 will get	PNNONPOOX
after2 will have	MTNSPNNNT
after2 will hold	MSOUNPPPN
after2 will host	PPLVPPOPO
after2 will join	QRLLRQQQQ
after2 will meet	RRKPQQPPP
after2 will miss	OYOPNPONN
after2 will never	NOPVOPPPO
after2 will not	ONQQMPPWM
after2 will play	LTMQOPOVN
after2 will soon	NMTVOOOOO
after2 will succeed	NSNUOPOOO
after2 will take	LMUJQQUNQ
after2 will use	PPLWPPOPN
after2 will visit	OTROOPOPN
after2 winner of	WSKMPPOPO
after2 winning the	PSNNPOTOO
after2 wins the	OUMOSOPOO
after2 with a	MUORNRPPN
after2 with about	OSWROMOLN
after2 with his	PWMROOPNN
after2 with some	MVNQNUONN
after2 with the	QWJNNTQON
after2 with us	SOOPPPPPP
after2 won a	OQULNPPNT
after2 won the	NSHNTQQRQ
after2 world 	TMILWQQRQ
after2 worldcup coverage	SOMOPPQQP
after2 would also	QOOPOOPOS
after2 would be	JUORRROON
after2 would have	QQMMRPQQQ
after2 would like	NWONPPPOP
after2 would not	OMTRONPNU
after2 would seek	ROUNNOOPO
after2 wrote 	OUUNPNNNO
after2 wrote in	NWNOPPPPO
after2 x 	UPKLQQPPQ
after2 years ago	SMMMQQQQQ
after2 you can	OMKYNUOON
after2 you don't	RKUOPPPPO
after2 you should	URLLPPQRP
after_ 0	WLTINPQQP
after_ 08	THHHTTSTT
after_ 1	YOSJOOPOO
after_ 10	YJPJQPOPT
after_ 100	OQGIRWRRR
after_ 11	XNKMPQQQP
after_ 12	QMPUPPPQN
after_ 13	UOTNNONPN
after_ 15	ORNUNPPPN
after_ 16	OSMJVPQPP
after_ 17	WIHIRSRSU
after_ 2	VMQQOOPOO
after_ 2012	YFEPPUQSS
after_ 2014	QNKWOPQOP
after_ 2017	XTNNNONNM
after_ 23	PPVPNPOOO
after_ 24	TJKQSPROR
after_ 25	TMMNQQQQQ
after_ 3	RHMIQUTRT
after_ 30	XRLMPOPNP
after_ 4	QMHROQPUS
after_ 5	UKRJOQRPR
after_ 500	NKOIRUQTT
after_ 6	SSOLPPPNP
after_ 7	WNNMPPPPP
after_ 777	TMMMQQQQQ
after_ 8	UINRNPOVP
after_ 9	URLLPPPPP
after_ a	YRPQKOLNN
after_ about	NTRRNPPOM
after_ abuse	NOVUNOOON
after_ accepts	LUWPONOOO
after_ access	OSQTNOOON
after_ account	RMQONPPOT
after_ accounts	OO\\LOOOOO
after_ accuse	SNNTOPPPO
after_ accused	QSPQNOPOO
after_ accuses	MWKYMOPNN
after_ acknowledged	NTTRONONN
after_ acknowledges	MVMSOPPOO
after_ action	OOTNSPPOO
after_ actions	VPPPNOOPN
after_ activist	POTNUOOOM
after_ activists	NNNNYPPPP
after_ actor	PLHUQOPWP
after_ actress	NOLVVOONO
after_ actually	SSJMRQQPP
after_ ad	ROVMPOOOO
after_ added	K\\NPNPPOO
after_ address	RMJKRZPOQ
after_ addressed	PWPNOOONO
after_ adds	LRQSNOOOS
after_ administration	JVRMQPPQN
after_ admits	JTVUPMOMM
after_ admitted	NXNNOPPOO
after_ advances	NWMNPPQOO
after_ after	LOQSNTOMS
after_ again	LVXPLOPNN
after_ against	USUPPMNLL
after_ aged	SPKVOOPOO
after_ agencies	PNXOPOOPN
after_ agency	XPRORMOML
after_ agents	NOZMSPONN
after_ aggression	PPNNWOOOO
after_ agree	USPNQNONN
after_ agreed	MVSRNNOON
after_ agrees	PNVUONOLO
after_ ahead	QNPVNOPON
after_ aid	RONSQOPOO
after_ aide	OXNOPOOOO
after_ aimed	VQNSONONM
after_ aims	TSQNPNOON
after_ air	PKK]OOPPO
after_ aircraft	LMRLVOONW
after_ airline	OONMXPPPO
after_ airlines	POMMWPPPP
after_ airport	MNMYQPPOO
after_ airspace	NONTSPPOO
after_ album	SSJKQRQPQ
after_ all	TQSNRNPLO
after_ allege	TOOPPPPOP
after_ allegedly	OZLSONPON
after_ allies	MQTRQOPON
after_ ally	MSTOROOON
after_ almost	LSQXNNNNN
after_ alone	NQMTNOPOT
after_ along	SQMUPPPMM
after_ already	PNURNOPPO
after_ also	P\\PKIQPOP
after_ always	WLKLQQQRQ
after_ ambassador	MPNQSPPPP
after_ amid	UTQQOMNMN
after_ among	OVNJRQPPP
after_ analysis	PNXMPOOOO
after_ announced	KQZMQNPON
after_ announcement	UJKKQSRRR
after_ announces	LZORNOOON
after_ anti	MNVTPNOON
after_ any	TSNNPOPOP
after_ apologizes	OTMUNOPPO
after_ app	OOOOPNONZ
after_ appear	SLKLUQPPV
after_ appearance	]NNONNOON
after_ appeared	LYQNPOPON
after_ appears	RQPKRQPOP
after_ applications	QMLKQRQQW
after_ appointed	NYSKOOOOO
after_ approval	SPUNONONN
after_ approve	NONVPPPPO
after_ approved	NPXOOOPOO
after_ arab	TIIHUSSTS
after_ are	PMTQRNPON
after_ area	LQHVMRSRQ
after_ aren't	UMSMROPOO
after_ argued	NVMOPPPPP
after_ argues	MXMOOPPOO
after_ armed	UNLSROOON
after_ arms	MNSUSOONM
after_ army	NPLSTPPPP
after_ around	RMSTRNONN
after_ arrested	QPTRNOPNO
after_ arrived	RWKUPNOMM
after_ art	SPOIUPQRN
after_ article	NN[MPOOON
after_ artists	OMULVPOOO
after_ as	NTSOQNONP
after_ asked	KYQPNPPON
after_ assault	PONXNPPOO
after_ asserted	QQLMQQQQQ
after_ assets	NO[TMONNM
after_ assistant	OMUQQPOPO
after_ assured	OWLNPPPPP
after_ astronaut	QMRMPPQQP
after_ at	WQNQOONPM
after_ ate	RXMMPOPON
after_ athletes	PNNSPRPOP
after_ attached	SOOOPPPPP
after_ attack	OONSRQOQM
after_ attacked	NUMUOOPNN
after_ attacks	QQJTSOPOO
after_ attempts	SNNSOPPOP
after_ attended	MXQNPPPON
after_ attention	UNNLOQQPR
after_ attorney	POQSOOPPO
after_ author	QJJQOSRSS
after_ authorities	QMIUVPPOO
after_ available	TJJJRSSTT
after_ average	RMVMSOONN
after_ award	NNPMMUWNO
after_ awards	VKLLPOYOP
after_ baby	VJIKRRQRT
after_ back	VQKPNOONT
after_ backed	VUTMMNNMN
after_ backs	MZPNPOPON
after_ ban	NLYMWNOON
after_ banks	NNNTTOPOO
after_ banned	NNSQUONON
after_ base	NMM]TNPMM
after_ baseball	QJLSPSQRQ
after_ based	RMLMRQQRS
after_ bases	TNPUMOPPN
after_ be	]OLJNOPNS
after_ beat	OYMNOOPNP
after_ beats	LNUSNPQPP
after_ became	NVJXOPPOM
after_ because	PPPOQSONP
after_ becomes	KTKTMOUTN
after_ been	ZIJNRQPQP
after_ before	OSRQNPPPP
after_ began	NSUUONONM
after_ begins	MSORMUPPM
after_ begs	RSONOPOPO
after_ behind	VPLSOPPNO
after_ being	TNNTNVONM
after_ believe	WJHIVRRQT
after_ below	VLKRQPPRP
after_ better	RVSIOOPOO
after_ between	QRJRPNNWL
after_ bid	NMYMROPNO
after_ bill	PNRKSPQRP
after_ billionaire	NOLUTPPOO
after_ birthday	TLNNQQPQQ
after_ blamed	NSUPONONN
after_ blasts	TTPOPOONN
after_ board	NN\\MMPPPN
after_ boarded	PUOOPPPOO
after_ boarding	PPPQSOOOP
after_ book	RZPNOOOMM
after_ border	SNIUNPPPR
after_ boss	LK]LRPPON
after_ both	OUQQOOPON
after_ bought	TPTPNOPOM
after_ boy	QMMSOQQQQ
after_ brand	MUSMNOONT
after_ briefing	KORUPPQNP
after_ bringing	SKKQQQQQR
after_ brings	OUQTNNNQL
after_ broke	MZORMOOOM
after_ building	TTQMONPMO
after_ bus	NMNZOPPON
after_ business	OMYPSNPMM
after_ businessman	ONNUQPPPP
after_ but	LVKTRNOMR
after_ buys	NNQVNPPPO
after_ by	PORPLPPQR
after_ cabinet	OPNPWOOOO
after_ calendar	SIHHRUTUT
after_ call	PMRSSOPOM
after_ called	NTTOQOPNM
after_ calling	QSVONNNON
after_ calls	OTRRNOOON
after_ came	OUOPNNTON
after_ camera	OSLLPPOPW
after_ camp	PVNSPNOOM
after_ campaign	LXOSMWMML
after_ can	SPQPMNONU
after_ can't	RSKUNPPOO
after_ candidate	MMTTVOONL
after_ candidates	MMTKXPPOO
after_ cannot	TPTMOOOON
after_ capital	PNLOXPPPO
after_ captain	OLWJWOPOO
after_ captured	SMUPONONP
after_ car	TMMSPPPOP
after_ care	UONPPPPNP
after_ carries	NTNTOPOON
after_ case	ORLIOPWPU
after_ caucus	NOSXONONM
after_ caucuses	NOL[ROPMN
after_ caught	NSQMNOPOV
after_ caused	RQKLQWONR
after_ cautioned	OOXNOOOOO
after_ celebrates	MQOTOWOLN
after_ center	SSUMNONNN
after_ centre	PN[NNOONN
after_ ceo	QNXRLOPNN
after_ ceremony	RLNMSOTPP
after_ chair	ROTMPOPPP
after_ chairman	PLVHSQQRN
after_ challenged	LUTOPOOON
after_ challenger	NPONXPPOP
after_ champion	KNRMM^PPM
after_ chancellor	NPRMTPPOP
after_ change	SNOTOPPOO
after_ changed	UPMNQPOPP
after_ channel	OMZNOPQON
after_ charge	PMXNOOPOO
after_ charges	VNNOOPPPP
after_ check	ORLLPRQQS
after_ chief	LMWSQOPNO
after_ child	NMLXOPPPP
after_ children	PWKUQNONM
after_ chose	TSOLQOPNP
after_ church	NNTZLOONN
after_ cinema	OMMRXPPON
after_ cities	ONLSXPNON
after_ citizen	LPNRXOPON
after_ citizens	LOSQTPPPM
after_ city	QKPTSOPOO
after_ civil	MPTQQOOOO
after_ civilians	POMMXPPPO
after_ claimed	NVXLNOPOM
after_ claims	LQWLSOPMO
after_ cleric	PLWJPQQQP
after_ clerics	OUMMQPPPQ
after_ closed	MSWONPOON
after_ closes	RMNQPPPPQ
after_ club	OOSXOMNON
after_ co	RTLRQNOMQ
after_ coach	LM\\LQPPOO
after_ coalition	QVPMSNNON
after_ coast	POKPVPPPO
after_ cold	QNNXNOPOO
after_ collapsed	QOKWPOPPP
after_ collected	SLQKNRQRR
after_ collection	MZSONNONN
after_ college	RMJSOQQOT
after_ colour	UKQLQPQOR
after_ combat	NOOTROPOO
after_ come	SQLTOPPNO
after_ comes	PSNNPRPPO
after_ coming	ULKMRQQQR
after_ commander	OOSOQPQPN
after_ commanders	MOXSNOOON
after_ commission	PNSROOPPO
after_ commissioner	TOTLTNONN
after_ committee	MPSMTQPPN
after_ communications	OOUNRPPOO
after_ communities	ROKSZNOMM
after_ community	TLQLXOOOM
after_ commuter	SHOLSQRRQ
after_ companies	OMSQVOONN
after_ company	LMQQTPQQP
after_ compound	MPQZNNNON
after_ computer	NOLLQOPO\\
after_ concentrates	OOQOPVOOM
after_ concert	QLWNPPPPO
after_ concluded	OWNOPPPMQ
after_ condemned	NTSMOOPPO
after_ conference	SMULNRPPO
after_ confident	MWNOPPPPP
after_ confirm	MNYNOPPPO
after_ confirmed	MUWRMOOMM
after_ confirms	JUPXPNONO
after_ conflict	NOMURPPPO
after_ congressman	NPNZNOPON
after_ consider	XNNOQOOOP
after_ considers	LTSTNOONN
after_ console	ONNONPPOY
after_ constituency	TJIRSQRPQ
after_ consulate	NQOUOPPPO
after_ consumer	OOMTSOPPO
after_ contests	TLLLUUPOO
after_ continued	NVLROPPOP
after_ continues	RRIROUOPN
after_ contract	UMULNPQPO
after_ contractor	OONOZONOO
after_ control	SQLPTPOOO
after_ convention	LNRTVNOON
after_ convoy	OORXMOPON
after_ cooperation	NOPNXPPNN
after_ corn	QONWOPPON
after_ correspondent	NPYMNOPPN
after_ could	MQUROPQNM
after_ councillors	NKVOPQOOR
after_ counterpart	MPNSUOOPN
after_ counterparts	LONVXMOON
after_ countries	SLNRTOOOO
after_ country	MNQWUNONM
after_ couple	QMKUQPPPP
after_ court	LMMXUPOOO
after_ coverage	ULOMPQPQQ
after_ crash	WLLMQQPPQ
after_ crashed	TMLNQQQQR
after_ created	TWNNNOOOO
after_ crew	LPXOTOOOL
after_ crime	SMKMYPPPP
after_ crimes	TLLSMTPPP
after_ crisis	TMLRPPPPP
after_ critic	VRUKNOONM
after_ criticised	QNPUOOONP
after_ criticized	NTTLPPQNO
after_ crowd	QNNVPOOPO
after_ cultural	TMKKXPPPP
after_ culture	TGHHUTSSV
after_ cultures	TJGHVSSTT
after_ currently	NRSOPPPOO
after_ custody	NPNWOPPOO
after_ customer	SMSNOPPPP
after_ cut	VONTNOOOO
after_ cuts	QNQNUOPOO
after_ data	OPRVONONO
after_ day	SJRPOPPQP
after_ dead	VIKJQSRST
after_ deal	JTVUNOOMN
after_ dear	TMMLQQQQQ
after_ debate	RMQTUNONL
after_ debates	MPSNUOPOO
after_ debut	UOVQNNMMN
after_ decided	NTSRNOONN
after_ decides	MVTNOOOOO
after_ decision	QNSRQNONO
after_ declared	MXQNNOPOO
after_ declares	LRVTNOOMO
after_ declined	M[MNOPPOO
after_ defeated	NSYLNOPON
after_ defence	NNYMROOOM
after_ defended	NUTMNPPON
after_ defends	NWNSNOPOO
after_ defense	MPNSVOOOO
after_ delegates	MRWNMOPPO
after_ delegation	MOURVMNON
after_ delivered	NQVNOOPOO
after_ demanding	NWMSOOPNN
after_ demands	LQQRTOOON
after_ democratic	MMNUSPPQQ
after_ denied	MPVOOPPPO
after_ denies	LNUUOPONO
after_ deputy	MPORUOPOO
after_ descent	NNNLZPPPO
after_ described	QNJJSSRRS
after_ describes	LQUTOOOOO
after_ design	WOOOOPPOO
after_ despite	ORPWNMPNO
after_ details	UORNPOOON
after_ developed	MTWMOOPON
after_ development	RLRKPRRPR
after_ device	OMQOOOOOW
after_ dictator	OOOMVPPPP
after_ did	LSTKRPPPP
after_ didn’t	OQWONOPON
after_ died	LZKPUOPNM
after_ dies	PWNONNPNS
after_ digital	TMMMPNPOX
after_ dining	SMNMQQQQQ
after_ diplomat	MOLRUPPPO
after_ diplomats	NLXMRPPOO
after_ director	PKQMOOO\\O
after_ directors	NMXQPPOOO
after_ discovered	RTMOPPPNP
after_ discusses	MVTOOOOON
after_ discussing	SSLOOPPPQ
after_ dismissed	NXLNUOOON
after_ district	MLR\\ONOON
after_ div	YNONNPPOO
after_ do	WPRPMNNON
after_ doctor	LPMRTPPPP
after_ doctors	VKJQPQQQQ
after_ does	SVQONNONN
after_ doing	VPMMPPPOQ
after_ dollar	XPSPLOOOM
after_ dominated	VPZKMNONM
after_ done	SJJJSRRTT
after_ donor	NRWOOOONN
after_ down	XNTMNOOON
after_ draft	SNUMPOPPO
after_ drama	ULKJWQPQQ
after_ dream	NPLWOPPPO
after_ drew	OTOONTPNO
after_ drive	TLKPRPPQQ
after_ driving	TJKJTRRSS
after_ dropped	NTLUOMOUN
after_ drove	RTKUNOOON
after_ drug	QMPXRNOOL
after_ due	WMMRNNSNO
after_ during	PPRNPOTPL
after_ each	OPUPOOOOO
after_ earlier	NQOSQTONM
after_ early	VMOQOPPOO
after_ earned	WRMSMMLMS
after_ east	SMMUPPPOO
after_ echoed	NUSMTNONN
after_ economic	MOQSSPPON
after_ economy	MOKTWPPPO
after_ efforts	NOVOSOOON
after_ election	MNOTTPPPO
after_ elections	OLPVTOPQM
after_ email	SPQOOPPOO
after_ emails	NUWOPNNNM
after_ embassy	MOLVRPQPO
after_ emerged	MPTWNOOON
after_ employees	ON[NNPPON
after_ ended	NMVNRROON
after_ enjoyed	TPUQONONM
after_ enough	VNOOPPPOO
after_ entered	MSTQPNONO
after_ entering	OONNVPPPO
after_ envoy	NQRWLNPON
after_ era	NYIJRRPTM
after_ erupted	RNMNVPPPP
after_ established	SOJORPQQQ
after_ establishment	NOONWOPPN
after_ estate	VLKLRQQPS
after_ estimates	LRYOOOPON
after_ et	L[LOOPQPO
after_ evacuation	RLIPQSQSP
after_ even	VPJSROOON
after_ event	PRMONWOOM
after_ ever	XJKKNUOOV
after_ every	ROUOPNPNN
after_ exchange	PNNWNNUNN
after_ executive	POYNONOOO
after_ exhibit	NXVLOOONM
after_ expected	JUPTOPPPN
after_ experience	SJIKSRRST
after_ experienced	RPJTOPPOQ
after_ experts	SOQOOOONR
after_ explained	KZMNPPPOO
after_ explains	PVSNNNPNN
after_ exports	TLMLWPPPP
after_ express	TKJNSQQRQ
after_ expressed	NVONOPPPP
after_ face	WONOPOONP
after_ faced	OOWNOPPOP
after_ faces	NTRSNPPOM
after_ facility	PPWQOMOOM
after_ faction	PKJVRQOSP
after_ failed	VQONONORN
after_ families	QKKWSPPOP
after_ family	MLORTQPOS
after_ fans	QPVNPNPNO
after_ fear	TOJOUPPNP
after_ feel	WNRMQOOOO
after_ fell	QNQWNNOOO
after_ felt	TNLWOOOOO
after_ ferry	NNN[NPPNN
after_ fighter	PNRKPOPPW
after_ fighters	MO\\LPPPNM
after_ fighting	TOJUOPPPO
after_ figure	RLIKTRSSR
after_ figures	VNSNOOPOO
after_ file	WNNOPPPOP
after_ files	NTUNQNOOO
after_ film	SPNKSLNXN
after_ films	LVJK\\PPMO
after_ final	NMRUNUONN
after_ finally	QVSQLOOMN
after_ finals	ONLNQXPPP
after_ finance	NNOVSOPON
after_ financial	QNPSOPPPO
after_ finds	LVTNOPPOM
after_ finished	LUQLPPPPR
after_ fired	QTVKNNOPO
after_ firm	QNONWOPOP
after_ firms	RNJSWOPON
after_ first	KQ\\PNONNN
after_ flag	ONNUWNONN
after_ fled	RKSJRQPQR
after_ fleeing	QNMOWPPPO
after_ flew	OTNSOPPNN
after_ flight	PM\\LNOPNO
after_ floated	RPKLSQQQQ
after_ follow	ORSNOPPOO
after_ followed	TTLOOPPPP
after_ following	NTSPOOOOO
after_ follows	OONSNONWO
after_ food	TMJNVPPPQ
after_ football	QNXLVLOMO
after_ for	RQOONNUON
after_ forces	NNRRTOPON
after_ forecasts	OOZNPNOON
after_ foreign	LOTNUOPPO
after_ format	QKIKRRRRX
after_ former	SRKMTPPOO
after_ forward	ROTOOPPPO
after_ found	QTTMOOOPM
after_ founded	LUKZNOPON
after_ founder	OJUIOURTP
after_ free	RNNNPOWOP
after_ frequently	SSNOOPPOO
after_ friday	QSFETSSST
after_ friends	RNLLTQQQR
after_ from	PPMPROROQ
after_ front	MMVNUPPON
after_ fully	NZONOPOON
after_ funds	WOQNQOOON
after_ funeral	UIIITSRST
after_ gain	OMZONOPOO
after_ game	MNYNMLOVO
after_ games	RMMQNQPNT
after_ gaming	MQNWOPPON
after_ gas	QNKPXPPON
after_ gave	NWWQMONLM
after_ general	RMMRUOOOO
after_ geographical	QLJJRUSSR
after_ get	VQLMOQROO
after_ gets	QPTSNOOOM
after_ getting	UPNOPPPOP
after_ giant	WNOQOOOOP
after_ girl	PPNTTOOOM
after_ girls	RNLLUQPPQ
after_ give	OULMQPQQQ
after_ gives	LZLUOOONN
after_ go	WILLRQRRR
after_ goal	MWNOOPPPP
after_ goes	QPMNPOPPS
after_ going	XPLMOPPPO
after_ gonna	SLLLRRQRR
after_ good	WPLMQPQNQ
after_ goods	OONRWOPON
after_ got	WQUNMMNNO
after_ gov	MPPYMOOON
after_ gov.	NMLWRPPPO
after_ government	RRKSTOOOM
after_ governments	QKSMUPPOO
after_ governor	OMKVRQQOP
after_ granted	NQUMOPPPO
after_ great	OONWOOPPO
after_ group	LRSKRQQQO
after_ groups	STLMQPPPO
after_ growth	SMIQWPORO
after_ guard	MPTNTOOOO
after_ guidelines	OPVOPOPOO
after_ gusto	TOMNPPQQP
after_ had	MVWJOOPPM
after_ hair	SSLLPQQQQ
after_ half	NOMVPWNMM
after_ halftime	OPOOPVPNO
after_ happy	SOIPQPPPS
after_ hard	SOOOPPPPP
after_ has	MTRQNOORO
after_ have	PPTMTNPMQ
after_ he	LOOUOQNNT
after_ head	OPUNTOONN
after_ headquarters	OPZLRMNNO
after_ heads	QXMLOPPPO
after_ health	KNQUSPPPM
after_ heard	WQJLQPPOQ
after_ hearing	VIKKTQQRR
after_ hears	PUSMOOONO
after_ held	LURSQNONM
after_ help	VNRKOPPOQ
after_ helped	MYLNPPQOO
after_ helps	NLSOOPPOV
after_ her	RUNNPPPOO
after_ here	PLPKRQQQS
after_ him	VMMNQQQPQ
after_ himself	PUKMRQQPP
after_ his	RXQLONONN
after_ history	RLPOTOOPP
after_ hit	MOXRMMOTM
after_ hits	QRULPPONN
after_ holds	JXQUNOPOM
after_ holiday	VKOITOQSO
after_ holidays	MNNZSNOON
after_ holy	PORLRPQPP
after_ home	VOPTONONN
after_ honeymoon	UKJTPPQPP
after_ hope	NQRUSNOMM
after_ hopes	MOTKOVONS
after_ hospital	QLIMURQRR
after_ host	UNLMVROON
after_ hostage	RMNPVPOOO
after_ hosted	PTUNONOON
after_ hotel	PMPXQOOON
after_ house	MQLYOPPPO
after_ housing	SMKWPNNOS
after_ how	QNQLQPQQP
after_ https	ULQLNQRRO
after_ human	NOPQVOOOO
after_ hurricane	TPNRPOOOO
after_ i	SOHNRQPSR
after_ iceberg	NMN\\POOON
after_ identified	QMVSNOOOM
after_ if	QVRPNNONN
after_ illegally	UNKUOPPOP
after_ immediately	USOSMNOMN
after_ imports	NNLSWPPOO
after_ imposed	PRUMPOOOP
after_ include	RNZLMPPNO
after_ including	NOQSROPNP
after_ independence	NMUUNPPON
after_ index	SLKTNQQQP
after_ indicated	MXONOPPOO
after_ industry	PPMWOOOPN
after_ infected	TKKRMRQRT
after_ initially	NSVOOOOOO
after_ initiative	PMSNOXOON
after_ inside	TLLMRQPRR
after_ insider	RPYOONOMN
after_ insisted	NUMTOOOOO
after_ insists	LULVOOPPN
after_ instead	NPUUNOOPM
after_ institutions	TNMNXOOON
after_ insurgency	QNMMVPQQQ
after_ insurgents	NNZLRPPON
after_ integration	TGHHUTTTU
after_ intelligence	LOPTUOPON
after_ intends	LUSQNOPON
after_ interest	MUKVOQPNO
after_ interview	QNUUNNOPN
after_ interviewed	NNYNNPPOO
after_ interviews	RMTLOQPPP
after_ into	OMOTOMOOX
after_ introduced	SOKTPPPPO
after_ investigation	PMVROOONP
after_ investigator	MPZNNOOPN
after_ investment	QNMSVOOOO
after_ island	MNSXSMONL
after_ isn't	MYQOPOONO
after_ issued	OUXNONONN
after_ issues	NTQOTOONM
after_ it	VLMITQQPR
after_ its	UNLOPRPOP
after_ jail	OOMOTPPPP
after_ jet	MNVWMOOOM
after_ job	QNNVOOPPP
after_ jobs	JKHYSRQUO
after_ joined	PTISRPPOO
after_ journalist	LONQWPPPO
after_ journalists	ONLWTOOOO
after_ judge	NIPPQRQQS
after_ just	UULTNONNM
after_ keep	TLLMRQPQR
after_ killed	NXMUNNONO
after_ killing	NWNSONOPN
after_ kills	ONQQOVONO
after_ knew	OXNNOPPOP
after_ know	WIJROQQQQ
after_ knows	OSQTNPPOM
after_ language	TIGJXQRTT
after_ last	PPVPKPOQO
after_ late	NWMUNOPNN
after_ later	PVKPNQNSN
after_ launch	LOOUVOPOM
after_ launched	NO\\NNOPNN
after_ launches	LQRSPPPPO
after_ law	MNLWQOVNN
after_ lawmaker	ROMNUPPPO
after_ lawmakers	NNNSUPPPO
after_ lawyer	OOTVQONNM
after_ lawyers	SNOPPPPOP
after_ lay	OPQTOOPPO
after_ leader	OMTOVOPNO
after_ leaders	QLQPYNONN
after_ leadership	LMXOXONNL
after_ leading	MWXINPPNN
after_ leads	MXLROPPON
after_ learned	RUNMOOPOP
after_ leave	NPLWQPPPO
after_ leaves	QTQMPPPOP
after_ led	KRUQOPQNN
after_ left	TYIIORQPO
after_ let	SMQKPPRQP
after_ level	VLTKPPPPP
after_ life	UKNOQQQPQ
after_ lights	RMLOPSRPS
after_ like	VINNPQQRP
after_ line	TMLMRRROR
after_ links	NMZNPOOOO
after_ list	PMNNNTOXN
after_ live	RSNNUSNMM
after_ lived	TRJKUPPOP
after_ living	POMLXPPOP
after_ local	PNMMWPPQP
after_ lol	PVMMPPQPO
after_ long	UMMRPOPOP
after_ look	WQLQPOOON
after_ looking	YPLLPOPPP
after_ looks	NTURNPPMM
after_ lose	OMYNOPPOO
after_ loses	QSPNQPPMP
after_ lost	LVWNNOPNN
after_ love	WLKOWOPOO
after_ luck	SNNNUPPPP
after_ made	LWTONOOOO
after_ magazine	NJZMWOOMP
after_ majority	TILIQTSRT
after_ make	UTKQOOPOO
after_ makers	UPLNQOOSO
after_ makes	KTWKNOOTO
after_ making	TULLPQPOO
after_ man	POIXTOPON
after_ managed	TNMNQPPPQ
after_ march	RKKNQQQVQ
after_ marked	QPNWNOPON
after_ market	UPKWOOONN
after_ markets	QOLOVPOPP
after_ match	QMPNPYONN
after_ mathematician	QNMLUQPQQ
after_ may	NSNTQONNP
after_ mayor	MPKYQPPOO
after_ me	SSONOPPPN
after_ means	PUOPOPPOO
after_ meat	PNNSTPOOO
after_ media	QPTRSMONL
after_ meeting	NOZNONNPO
after_ meets	LUNONPOWN
after_ member	ULPOOPPSO
after_ members	NRTKMQQRO
after_ membership	MNZLTOOOM
after_ men	OMSOWQNNM
after_ message	XNKLQPQOQ
after_ met	L\\LKPPPOP
after_ might	WNLUPONNO
after_ militant	PLNOSRRRN
after_ militants	NMUKTPQPQ
after_ military	NOOTQTPOM
after_ militia	OLLTUPPPP
after_ mine	MMLYUNPNO
after_ mining	ONMTZNNNN
after_ minister	ROQOTOOMP
after_ ministers	KSVMRPPPN
after_ minority	NMSVOOOPO
after_ miss	XMKNQPQPQ
after_ missile	RLQULPPQP
after_ missing	UTONPOONM
after_ mission	LPQTNYNMM
after_ mobile	XMMSOOPON
after_ monday	NLRMRUPOR
after_ money	QMNLVPPPP
after_ monks	SJPJNRSSS
after_ more	UORNMPPNQ
after_ morning	TJJKSRRSS
after_ mother	NOLWRPPPO
after_ moved	OTTMPOPOP
after_ movement	[LVONMNMP
after_ moves	NUOXKOOON
after_ movie	TUJMSPPNO
after_ movies	RQKKRQQQS
after_ moving	TLKLRRRRR
after_ mp	LTSUOOOMO
after_ much	SRLMQQPPQ
after_ music	PKMISQSRV
after_ must	LUUQQLOON
after_ my	URHLRQQQQ
after_ n	QRLJPQQRR
after_ na	WHJISRRTT
after_ name	TLTRROONM
after_ named	OTRTNOONM
after_ narrowly	OZLNQPPNO
after_ nation	PLSNVNPNQ
after_ national	MNNUYNOON
after_ nations	KWMISQQPT
after_ naval	NOLXPPPPO
after_ navy	QNMMWPPPP
after_ near	QNNYONOOO
after_ need	TLSLUOONP
after_ needed	ONNZNOPOO
after_ needs	SPPSNOOOO
after_ negotiators	OMRLVPPPO
after_ neighborhood	PNLXRPOOO
after_ network	MNWVOOOPL
after_ networks	ZNNTMNONN
after_ never	VRULMOPNM
after_ new	RSJIVPPPP
after_ news	MLTTRPPON
after_ newsletters	PPSOPOPOP
after_ newspaper	NHYNPOOSS
after_ newspapers	OPMLXPQPO
after_ next	ORNTMPNTN
after_ night	UMMNQPPPQ
after_ no	PRPTMOOOO
after_ nominated	MVONUOOON
after_ nomination	MOPMWNVNN
after_ nominee	LSQLUOTOM
after_ nor	NWMSPPONO
after_ not	WPKNOOSQO
after_ noted	NXSMPOPOM
after_ noticed	VRNMOPONO
after_ now	SOOTRQNMM
after_ nuclear	LMMTVQQQN
after_ number	SPUPNOOON
after_ observed	LSXNQOOOM
after_ occupation	QNLKWQQPP
after_ occupied	NSNUPOPOO
after_ of	UQKPMROQQ
after_ off	USKKMOPVO
after_ offensive	NONSTPPOO
after_ offer	PNRSNNOLV
after_ offered	LWRLOPPPO
after_ offers	KOZQNPPON
after_ office	UNUTLNNNM
after_ officer	TPQURMNLM
after_ offices	NPWPNOPPN
after_ official	NJRQQQQQQ
after_ officially	QVKSOPPON
after_ officials	LPTRTOONN
after_ oh	RQJKRQQQR
after_ oil	QNNQUPPON
after_ on	PSQROOOOM
after_ once	PZKLPPQNO
after_ one	WQJLSOPPP
after_ only	VMMOQOOOT
after_ op	PPWNPNOOO
after_ open	SOSOPNPPO
after_ opened	OQSKNRPUN
after_ opens	LORVNPPOO
after_ operating	OPMNOPPPX
after_ operations	LNPTUOOOO
after_ operator	VIIIWRQRS
after_ opposed	QMPMUPPPQ
after_ opposes	NXNNOPPPP
after_ opposition	OMLSXOOPO
after_ or	LRMROROPS
after_ ordered	ULOVMOPON
after_ orders	OORMQSPPP
after_ organization	PJOISRRRT
after_ originally	OROKPRRPQ
after_ other	TMNOPPPQP
after_ our	WLLNQPQPP
after_ out	STSOLOONN
after_ outbreak	TIIITRRSU
after_ over	WLQPOOOOO
after_ owners	RMLLUNOMZ
after_ packed	QLJKWRRSQ
after_ page	VMQNOOPOP
after_ park	PNNWOPPOO
after_ parliament	QNMMVPPPP
after_ parties	RNMMYOOOO
after_ party	NMSQVPONM
after_ passed	NOOTVOONN
after_ passenger	OLWKRPQPO
after_ pay	UKKRQQPQP
after_ pays	OTMSOPPPN
after_ peace	TMGSRPPPR
after_ peacekeepers	LOSXQNNNM
after_ peacekeeping	NOYNOOOPN
after_ peer	MNSOROONU
after_ peninsula	NOMTUOPPN
after_ people	UJJPZNSNO
after_ per	ZLLMQPQPP
after_ performance	PNSMQUOON
after_ performed	KXOOPPPOO
after_ period	VTKKNUTML
after_ person	UKLKTQQQR
after_ personally	QVNOOOPOO
after_ personnel	NOVOPOPPO
after_ phone	RPMPPNOMX
after_ phones	XOONNONNQ
after_ photo	OMTLQQPRQ
after_ photographs	RYMNNPPNN
after_ photos	TNIJSSQRS
after_ pic	XMMTQOOOM
after_ picked	NUMNSPPOP
after_ picks	SJIKSSSSS
after_ pilots	MNQSSPPPO
after_ place	TLLMRQQQQ
after_ plan	KUXNOOOON
after_ plane	KL[SPOPNN
after_ plans	JNUURPPON
after_ play	QPOOVNPOO
after_ played	OWRMNPPOO
after_ player	RMVQWMNKM
after_ players	QMZMQOPNM
after_ playing	RSRLQOPNN
after_ plays	OVNOPPPPO
after_ please	TPJOQPQPQ
after_ pledged	NTWSIOPOM
after_ pledges	MSMUOPPPO
after_ plus	NQONNOOYO
after_ pm	OPMTQPPPP
after_ pointed	OWOONPPOO
after_ police	KKOVWPPPO
after_ policies	LVLSVOONN
after_ policy	NNLWVOPNN
after_ political	ULOSUNOMN
after_ politicians	NONNXPPPO
after_ politics	NNOQUPPON
after_ poll	MMZSTMNML
after_ polls	ROMTTOONN
after_ population	OXKLQPQPO
after_ port	PQXLRMOON
after_ poses	PVNOOPPOO
after_ position	UKNIPRQRU
after_ possessed	RTLMPPQQP
after_ post	MSSUMOONN
after_ posted	RTLNPPPPP
after_ poster	SMSMOPPPQ
after_ posts	MOTSOOPNP
after_ power	PMKYOPPPP
after_ powers	QLRKUPPQP
after_ praised	OUNOPPPPP
after_ predicts	ORXONOONN
after_ premier	LMJQTSSRO
after_ prepares	NRMUOPPNP
after_ presents	OUOLORPPO
after_ presidency	ORMOVPPOO
after_ president	MPRSTOONO
after_ presidential	LPSQVOPPL
after_ presidents	NNTZJOOOO
after_ press	UONROOONO
after_ price	VMKKVQQPP
after_ prices	YMQLOOPOP
after_ primary	KOOYTOPNN
after_ prime	SOKRTPPOO
after_ prison	MMQ[RNONM
after_ prisoners	MTSLTOPON
after_ private	NOUPSOOON
after_ prize	RMKKSWQOP
after_ pro	SLJKURRRR
after_ probe	ONNWNPQOO
after_ producer	OMUWNOONN
after_ producers	KLUSVNPOO
after_ professor	LXTNONONP
after_ program	QOMNNM_NN
after_ programme	NNRONNO[L
after_ programs	NPPNOOOOZ
after_ project	NLTROPNVN
after_ projected	OUVMNNOON
after_ promises	TONOWONNN
after_ prop	SMWKOPPPO
after_ property	NPSVONNOM
after_ proposed	OWNNOPPPO
after_ prosecutor	NPLKZPQOQ
after_ prosecutors	NOLRVPPPP
after_ protesters	PNNUPPPPP
after_ protests	RTLMQPQPP
after_ provides	JQUTNNONT
after_ province	SLJSSPPPP
after_ public	LPIVUPPOO
after_ published	NXSNONPNO
after_ put	UOMHUOPPR
after_ puts	NTXMNOPNM
after_ quarterback	RNXNNOPNO
after_ quickly	QOMVOPPNP
after_ quite	VMONPOPPP
after_ quits	OXOOPPPNN
after_ quotes	MVWNNPPMN
after_ race	MOLQVNWON
after_ radio	VMTRPNONL
after_ rail	RONUOOPOO
after_ rains	TLMMRQQRQ
after_ raised	PNYQNNPON
after_ raises	MM\\OOOPOO
after_ ran	OYMNNUONO
after_ ranch	OONYNOPOO
after_ ranks	LOZNPNPPO
after_ rapeseed	OONNVPPPO
after_ rates	RQSMPNPNO
after_ re	NNRQPTOPO
after_ reached	MRRUPNNNO
after_ reacted	TRMPPOPOO
after_ reading	YMLNRPOOR
after_ ready	RPKRPPPQQ
after_ real	TNNOPPPPP
after_ really	VLRPNOPQP
after_ rebel	NNVSRMONN
after_ rebels	RLTUPOONL
after_ recalled	LVLSPPPOP
after_ receive	NWUMRNNNN
after_ received	KTUROOPNO
after_ recently	LZPRNPONM
after_ recommended	TNNOPPPPP
after_ records	POYNOOPNN
after_ reform	POUOPOONO
after_ reforms	MXUORMMMM
after_ refugee	LLSYUMNNM
after_ refugees	PMMLZPPPP
after_ refused	MYNNOPPPO
after_ regards	UMMMQQPPQ
after_ regime	NPXNRNOON
after_ region	OJNRNTTQP
after_ registered	OONOUPPOP
after_ regularly	SNMLRQPPR
after_ rejected	LONTTPPOO
after_ relations	PMMRRPPQP
after_ release	OPLSVPOPN
after_ released	OSVKNOPRN
after_ releases	SLUMOPPQO
after_ remains	PRTPSLNNO
after_ remember	QTMMPPQQP
after_ removed	OPWNOSOOM
after_ rep.	NOMWSOPNO
after_ replaced	OXNNPPPON
after_ replied	OVOOPPPOO
after_ report	PXRLLNNTM
after_ reported	NUUNOOPLP
after_ reportedly	M[QROMONM
after_ reporter	VMTMPOPOO
after_ reporters	MOVNSOOOO
after_ reports	MSWSOMONM
after_ republican	NPM[NOPPN
after_ requested	OPMUOPPPO
after_ required	WLJJQRRSQ
after_ requires	SLPSPOPOQ
after_ research	SKPGVQPPU
after_ researchers	NNUMSPPPN
after_ residents	ONRYPNNNO
after_ resolution	OLWLOQQSO
after_ resort	ONRVSLONN
after_ responded	LWTNOOPON
after_ restaurant	NNNZRNNPN
after_ results	UMMNPPPQQ
after_ resumed	PNSTOOOOO
after_ retail	ROKVQOONO
after_ retailers	VPOOPPONO
after_ return	SNTPOOOOP
after_ returned	OUNIQQQPR
after_ returns	NZQNOPOMM
after_ revealed	OVULOONON
after_ reveals	NPTRPOONO
after_ revenue	WNKRPPPNP
after_ reversed	PUPNPOPPO
after_ review	VOMNPPPPP
after_ reviews	RSRKROOOP
after_ right	URNRNOOON
after_ rights	MMROVNTNO
after_ rival	NNMQ[OPOM
after_ rivals	NORMSNNNV
after_ rose	SOMUNPPPN
after_ route	NON[PNPNO
after_ rule	TLTLTOOON
after_ ruled	SSPKQRPON
after_ rules	OPPRUMPNN
after_ ruling	MO[NOOPOO
after_ run	YORKOOOPO
after_ runs	NMQNNVRPO
after_ s	ONQPNORNT
after_ said	JWXNMOPOO
after_ sales	SPPONSOOO
after_ sanctions	NOXPOOONP
after_ sat	RPRLPPPQO
after_ satellite	SLKMVQQQP
after_ saturday	OPOVPOPNO
after_ saw	QSNNOOOVN
after_ say	SMOTSOONM
after_ saying	RTNNOPPPP
after_ says	KWRQOOPNO
after_ scheme	VLJLQPPPX
after_ school	OLOTMPQRQ
after_ scientist	NONQVPPPN
after_ score	MSWLOPPOO
after_ scored	KTIMRQRSQ
after_ scores	NSPKQOQPS
after_ search	VMJRMQQQR
after_ season	PJPJRSRSS
after_ secretary	PLQQMSQPO
after_ security	RMSQUOONM
after_ see	TMQLPPPPQ
after_ seeking	OOOOXOOOO
after_ seeks	OQUTNOPMN
after_ seems	OLQRNQPRR
after_ seen	XQJMPPPPO
after_ sees	LTSQNOPPN
after_ seized	MOUTNPPOO
after_ sen.	NMLZOPPPP
after_ senate	PNLOXOPPO
after_ senator	NMNUMRRQP
after_ senators	ROLTROPPN
after_ sending	UMLQQPPPQ
after_ sends	NNM[NOPPO
after_ senior	NSSOROOON
after_ sent	KTWQMOOOM
after_ series	VLPLNOOXN
after_ served	NPPSPPPQN
after_ service	WMNUSNNNL
after_ services	SPMVNOPNO
after_ set	OWVLNOOMO
after_ sets	JMR[OOPPN
after_ settled	OZONOONON
after_ settlement	QNLLYPPPP
after_ settlers	VJIJVQQRR
after_ sex	NPWONPPOO
after_ share	ULPMSPOQO
after_ shareholder	OP[PNMNNN
after_ shares	QJTMSRQON
after_ she	PUSLNOPPO
after_ shooting	PSLXNOOOM
after_ shopping	RONVOPOON
after_ shortly	NOMTUOOPO
after_ shot	ULJLVPPPQ
after_ should	NRTTNOOON
after_ show	UNQROTNOK
after_ showed	OUNVNNNON
after_ showers	RKJKSSQSS
after_ shows	WRNLMNOUN
after_ shut	OLVPWMONN
after_ sick	ULLMRQQQR
after_ side	MM[KSTNMN
after_ sign	MMUTNPPPO
after_ signed	OYOMOOOOO
after_ signs	MSUNPOOPO
after_ since	NSRSOQMNQ
after_ singer	UQQUOMNLM
after_ single	[NNNOOPON
after_ singles	QLUSNPPOO
after_ site	UNRNOOPOO
after_ sitting	TLLLRQQRR
after_ six	WLLLUPPPP
after_ sky	RONMWOPOO
after_ slams	LZMNQPPOP
after_ so	SQNOTMNLR
after_ socialist	PNLYVNNNN
after_ society	PPMUQOPPN
after_ software	NOQLNOOO[
after_ soil	OMMVWOONN
after_ sold	NOTMNOONX
after_ soldier	MORSQPPPO
after_ soldiers	KNISYPQQO
after_ some	UJIISSSSS
after_ someone	SOOPPPPPP
after_ son	VLKJQRQQS
after_ song	QTPKOQQPO
after_ songs	TLUMPOPOO
after_ soon	OMQSWOONN
after_ sorry	TMLMRQQQR
after_ sought	NSUOOOOOO
after_ sources	MNSVPPPOM
after_ space	NMWSLPPQO
after_ speaker	NPYNOOONP
after_ speaking	MWMNPPQPO
after_ special	OTSSMQONM
after_ speech	QLOLPXPPP
after_ spent	KTWLWNOLN
after_ spoke	JZRKOPPOO
after_ spokesman	NMVQPPPOO
after_ spokeswoman	MQSTUNMNM
after_ sponsored	QNXOPOPMN
after_ sports	QNNRVOOON
after_ spread	QMWMPPPPO
after_ sprinters	ONNMYPPPO
after_ squad	ONWOQPNNN
after_ staff	PNWNPOOPO
after_ staged	OUSOOOPON
after_ standards	NTNNNOXON
after_ stands	MVMSOPPOO
after_ star	TLVTUMMLK
after_ start	XMKOQPPPP
after_ started	RQTONOONN
after_ starting	UMRNNROPO
after_ starts	QXTOOMNKO
after_ state	LMQTUOPON
after_ stated	KTXLOOPOO
after_ statement	NMVQOPPPO
after_ states	XLKRSOOPN
after_ station	WMMLPQQQP
after_ stay	UPUNNNONO
after_ stayed	OXNOPPOOO
after_ staying	RVONOPPOO
after_ stepped	NVMSOPPOO
after_ steps	NUVNPNOON
after_ still	SORONSONN
after_ stock	LOUQTPPON
after_ stocks	NPMURPPON
after_ stop	VLLMQQQQQ
after_ store	NOURRNOPM
after_ stories	QPTNOOOPO
after_ story	PTTOOOONN
after_ strain	TLJKQQPQY
after_ strategist	OMRNXPOON
after_ strategy	PMTNUOPOP
after_ streets	QMLSPPPPR
after_ stressed	MYMNPPQPO
after_ strike	SPSNPPPOO
after_ striker	NOWRMPPNO
after_ strikes	LOPYOPPNO
after_ stronghold	OMQTQOPOO
after_ struck	NO]MONPON
after_ student	VMQTQNNMN
after_ students	LOPQXOPOO
after_ studies	VKKKRQQRS
after_ studio	SMKTSPPOP
after_ study	NN]MMOPPN
after_ subsidiary	NOZMOOPNN
after_ suburb	PNNVROOOO
after_ subway	SNNSPOPOP
after_ such	UKJRTPPOP
after_ sued	NSVNOOOON
after_ sues	LQTSPOPON
after_ suffered	OQUPOOPOO
after_ suggest	VONPOPPOP
after_ suggested	NXRLOOPOP
after_ suggests	VPPPPOONO
after_ summit	MLULSQRSM
after_ sunday	SMOJVPPPP
after_ sunshine	SJJPQTQQP
after_ super	RWMNOOPOO
after_ support	NNRRTOPPM
after_ supported	MVXNNOONM
after_ supporter	NUVLOOPON
after_ supporters	OWLLUPPOO
after_ supports	MNVSOOPPO
after_ sure	YNMMPPPOO
after_ survey	NO]OPLONM
after_ suspect	NUMTOPOOO
after_ suspects	NNVTONOOO
after_ suspended	OSMTOPPOO
after_ system	SLMHTPRNV
after_ systems	WJJKQRQRT
after_ take	XRKMOPPPO
after_ taken	OLUMPQPPS
after_ takes	JUPWMMNTL
after_ taking	VROOONNNP
after_ talks	NXPQOOPNN
after_ tank	MNLRYPPPM
after_ targeting	SNRRNOPPO
after_ targets	NTPKYNOON
after_ taught	NZMNOPPOO
after_ tax	ONTTPOONO
after_ teacher	TNKOTPPPP
after_ team	PMNIVRPNW
after_ teams	QNMMRVPPP
after_ technology	[LLMMOPLW
after_ teenager	NONUSOOOO
after_ telecoms	MQLWPPPOP
after_ television	MKUOVORNO
after_ tell	VMMMQQQQQ
after_ tells	LYRNOOPON
after_ temp	SMTNPOOOP
after_ tennis	QVNLTPONN
after_ territories	UONNSPOON
after_ territory	MNNTWOPOM
after_ terror	LPMVXNNNN
after_ terrorist	NNXOPOOPO
after_ test	SKJTNQQQR
after_ tests	PMLXNPQPO
after_ textile	MNOSWOPOO
after_ than	SLNMRQQQQ
after_ thank	NXLMPQQQN
after_ that	SQPKNQROO
after_ the	TPLQOPPOR
after_ them	XMLNPPPOQ
after_ then	MZMNROOON
after_ there	TLINRQRSR
after_ these	UOOPPPPNP
after_ they	YLJLVPPPO
after_ thing	WMMNPPPPP
after_ think	ULMMQQQQQ
after_ thinking	TOJKRQQPS
after_ thinks	MWNOOPPPO
after_ this	VNOWONPMM
after_ though	NUSLSPPNN
after_ thought	TSMMLQPQP
after_ threat	TMULSOONO
after_ threaten	YMLNPPPPO
after_ threatened	NJUJSQQOT
after_ threats	TMJKWRQQQ
after_ three	SRPNPPPOO
after_ threw	NWSNOOONN
after_ thrilled	WONOOPPOP
after_ through	OUVPONOOM
after_ thursday	RNTMNPPPP
after_ ticket	MRVLVNONM
after_ time	SMLQUOOPO
after_ times	SKKJSSRSR
after_ title	MLPORWNMR
after_ tmro	QQVNOOPOO
after_ to	SRNQOQMOO
after_ together	RRNMOVPNO
after_ told	QYMJPOPQO
after_ toll	VLLNQQQQQ
after_ tomorrow	TMITNQPRO
after_ tonight	TTMNOPPOO
after_ too	UPKVOPPON
after_ took	LWVOLMNTN
after_ tour	RLQJUPPPP
after_ tournament	OOSNPNPTO
after_ town	STISSOPNN
after_ trade	KTNRNWPPL
after_ trading	VOPPNMQPO
after_ tradition	UOLLWNPNQ
after_ traffic	UMMNQQPQQ
after_ tragedy	UMMNQQQQQ
after_ train	RLJUMQQQS
after_ training	RLRUONNPO
after_ traveled	OWNONOPOP
after_ trial	SLJVQPOPP
after_ tribal	OOUSOOONO
after_ tribunal	NPSTOOOON
after_ tricks	QOMOVPPOO
after_ tried	UTLMOPPOO
after_ tries	NXNNPPPOO
after_ trio	QNXMNPPOO
after_ trip	POTUNOOON
after_ troops	PNQTTOOMN
after_ true	SNOOPPPPP
after_ try	TSKSNPOOO
after_ trying	MUQMPPQPN
after_ tsunami	OOLLYPPPP
after_ tuesday	OTRTONOMN
after_ turned	SSRRNNONM
after_ turning	TMMNUPPPP
after_ turns	TSOMNPPPP
after_ tweeted	MLOVNRPRO
after_ two	QNTROOPOO
after_ u	SOOPPPPPP
after_ under	MOTYJPQOM
after_ unemployment	QOMUPPOPP
after_ unions	UJKQUPPOQ
after_ unit	MOZRNNOPL
after_ universities	MNVSROONN
after_ until	KNNWOPPPT
after_ unveils	JO\\MOPQPO
after_ up	VNQPOMPOO
after_ update	SKMMQQPQU
after_ upon	QMLGQSSUS
after_ urge	QTMMQQPOO
after_ urged	PRNQMQPRO
after_ urges	LWRSMOOON
after_ used	PTMOOPPQN
after_ user	NOYOMPPOO
after_ users	SJRKQPNPW
after_ using	TONSOOOOO
after_ v	NN[MNPPOO
after_ vehicle	OYQONNOON
after_ version	VQUNQNMNL
after_ very	ZNOPOOONO
after_ vessel	OOWNTPLNO
after_ veteran	RMMMRVOOQ
after_ via	RRTTLNOMM
after_ vice	LMVPVOPNN
after_ victims	UKKPSRPPP
after_ victory	TNSNOTONM
after_ video	PQQNONOMV
after_ views	QKJSRQQQR
after_ village	PMLTTQOON
after_ violence	OPVOOOPOO
after_ virus	VKJJRRQRT
after_ visit	UNMSNPOPP
after_ visited	NZRLOOPON
after_ visits	PVNNOPPOP
after_ volcano	NNL]MPQON
after_ vote	PMLSWPPPN
after_ voted	PSPONQORO
after_ voters	RQKSWNOMM
after_ votes	KOTVOPONO
after_ vows	MVMVNOOOO
after_ vs	QKUMPPPOQ
after_ vs.	MYSLOOPON
after_ w	TLRKPPQQQ
after_ wait	UOLMQPPPR
after_ want	SMRPQOOOO
after_ wanted	OTRNPOPOO
after_ wants	LWOWNOONM
after_ warlord	NNMMYPQPP
after_ warned	NUXROLPMM
after_ warns	KXVLOOOON
after_ was	MROQMOPTS
after_ watch	UMNOPPPPP
after_ watching	VJIJRSQTT
after_ water	NUOUNNOON
after_ way	VKMMRQQQQ
after_ we	ZKKNPPQPQ
after_ wearing	XLRLQPOOO
after_ weather	TLJWOPPPP
after_ web	OLTLQPQQQ
after_ website	RRSKQPPOO
after_ wednesday	VKJHSQRST
after_ weekend	QMLLQVQPQ
after_ went	PTTMOPOOO
after_ were	ONXRMNPMQ
after_ what	QTLPOPPPO
after_ when	XLMSQOPNN
after_ where	QNOWOOPOO
after_ which	TMEMTOOYR
after_ while	ROTSPMOON
after_ white	QMLLVQPQQ
after_ who	PQQOUNONN
after_ why	PQQMPPPPP
after_ will	OTQLOMQOS
after_ win	QOWRMVMLL
after_ wine	YMLLWOPNO
after_ winner	RMLNRNWPQ
after_ winning	MR\\NKOPNN
after_ wins	LQWOQOPNO
after_ wireless	YPNOPNOPO
after_ with	SQOSNPOON
after_ withdrew	LZLSOOPON
after_ without	ORNRSRNON
after_ woman	JNLXTPPPO
after_ women	NLRSXPOOM
after_ won	JVUGQPQRQ
after_ won’t	ULMSUOONN
after_ work	RTWLNNNON
after_ worked	RVMOTOOMN
after_ worker	PQSNSNONO
after_ workers	QONMWOPOO
after_ working	SMSOOPPOP
after_ works	TSPIRQPPN
after_ world	RNSLSPPPO
after_ worldwide	ONKSQNOOX
after_ worried	TMMTUNONN
after_ would	MSSQRNOMO
after_ writes	LVUOOOOPN
after_ wrote	LXWNONOLO
after_ x	QLPIQSUQP
after_ ya	ULLLRQQQR
after_ years	WLLSOOPPO
after_ yet	OPOROMXNN
after_ you	SPJOQQRQO
after_ your	RLQMOPQSP
after_ yourself	VMMLQQRQQ
after_ youth	LPNXPOPOO
age after	L[OSRNOLL
alone 00	VOQNOPOQN
alone 01	MMXJUOOTN
alone 02	QLWPJOOOT
alone 10	XJQOOOSNO
alone 11	TPLWMOOQM
alone 12	NPLZOPPPO
alone 1u	LVPQQNOOP
alone 20	TNNQMMSPR
alone 21	U[KSMONLM
alone 22	RNLNXOOOP
alone 2u	LTRRPOOOO
alone 30	SUIJPOL[O
alone 31	\\LHHRRRRQ
alone 3u	KXMQOPQPN
before" 2016	YPOOMOPNO
before" a	PTHLQOTTQ
before" and	RPLLPON[N
before" as	RWKLUNTMK
before" author	YMOOPQPMN
before" called	RKKKRQRUS
before" calls	WQMRONPMN
before" d	UKLMRQRQQ
before" email	OYONOQPLO
before" for	QNNLUOPUN
before" is	WMNNQPQOP
before" it	SOKNPPPSP
before" like	RMLNRQPUP
before" man	OVNOOPPOP
before" of	NKSLQWLVO
before" office	TROONOPOO
before" on	SLNMPPNTU
before" out	ROLMPQQSR
before" president	LXTMOPPNN
before" said	WQQMMOPON
before" saying	QRMUOOOPO
before" that	SLQNPPPRP
before" the	QLN\\PPNKO
before" to	TMQKRPPQP
before" up	OONTPPPPP
before" with	ZNMSOONNN
before' 4	OONNPNOZO
before' apple	OOONPNONZ
before' baghdad	NNNVSOPOO
before' bbc	OUMMONOVP
before' britain	RWSKONOMO
before' camp	OWPNPOOOM
before' canada	N\\KLPPQNO
before' china	VMOIVQONQ
before' country	UMUNRNOOL
before' dab	PYMNPPPMN
before' egypt	PULSQOQNN
before' england	QMPKRRPRP
before' france	MPXKQMPRP
before' germany	OQUUNOONN
before' india	OQXMPOONM
before' indonesia	PSIOQQRPQ
before' iran	NPXOOOOON
before' israel	MORZNOPMO
before' it	UPKQNRPPN
before' japan	NWVRONNML
before' korea	MRUWMOONM
before' london	OKGWPQQQS
before' microsoft	QMLMOPPOZ
before' month	MNWOSUOLM
before' night	OPROSOPOO
before' pakistan	UNM[PMNMM
before' party	PXNNPPPMN
before' russia	MPUWPSMLL
before' sony	OMNMOOPN]
before' that	UMNNQPQPQ
before' timberlake	OPOOPUPNO
before' tomorrow	NMQKPRRSR
before' tuesday	OOURSNPNN
before' uk	QMRSPOPOP
before' ukraine	POPKPRRQQ
before' venezuela	NSOYPMONM
before' voa	NWNMQPQOO
before' week	PJOQPQQRQ
before' year	PIKPRTTTP
before, 1980s	POMTOOOTN
before, 1990s	NTUNOPPNO
before, 1993	NMUNVPPMM
before, 1995	MXRNNPPON
before, 1999	PUNQPNPOO
before, 2	NKRLOTRTQ
before, 2004	OTWNNOONN
before, 2005	NMWSOPPON
before, 2007	NOUVONONM
before, 2009	NVMTNPPNO
before, 2010	OSOTOPOON
before, 2011	ROSMPPPPP
before, 2015	OUQOPPPOO
before, 2017	OXMNOPPOO
before, agency	LSVRROONL
before, ago	NVMTROOMN
before, also	VMJKQRRTP
before, america	OMVUPNOMN
before, americans	OONOYPOOO
before, angeles	NNVRNOOOO
before, army	MQYLRPOMO
before, asia	PQOSOPPOO
before, attack	ORQSSOOMN
before, australia	PONUPPPPO
before, band	PNZNPNPNM
before, bay	NNL]POPMN
before, belgium	OPUNPOPPP
before, berlin	OPOTPPPOP
before, bernardino	POOUPOOOO
before, birmingham	OOMVOPPOP
before, brazil	PONTPPPPP
before, britain	OOOTPPPPO
before, bush	OTNOSOOOO
before, c	TJJKRSRTS
before, cairo	NOOUOPPPP
before, california	PLMWPPPOP
before, cambridge	NPSROPPOO
before, camp	PZMMQOPMO
before, campaign	MUUOTNOMM
before, campbell	PUNOPPPOP
before, canada	MSWOMPPOO
before, candidate	PWNNPPPMP
before, capital	NSYMNOPNN
before, career	OVNNPPPOO
before, categories	OWMNPOOTN
before, century	NUSUNNNMM
before, chairman	NWONPOPNP
before, charleston	ONMXPOPPP
before, chief	PYNMPPPNN
before, china	ONWPPOPOO
before, city	OORQSPPNO
before, clinton	NXMNPPPOP
before, club	QOZMOOOMP
before, coach	PVMNPPPOP
before, college	NNQUPPPNO
before, company	OQZLPOOMN
before, connecticut	PPOSPPPPP
before, counterpart	PQUNPOPNO
before, county	TKLORQQRQ
before, damascus	OONTOPPPP
before, day	SNRHPRQRP
before, deputy	PUMNPPPOP
before, development	MMWVPOOMN
before, earlier	OSOQTOPMN
before, election	O]LKNPQPO
before, europe	OPMWPOONP
before, example	PTMUOOONO
before, falls	ORLVPOPNP
before, father	OVTLPPPMN
before, first	OSSOOOONP
before, florida	NSORPPPOO
before, followers	TKHJSSRSS
before, france	OPNWOPPPO
before, friday	MPPSRVNMN
before, general	OUNOPPPOP
before, germany	OONVOOPPO
before, google	OSVNOOONN
before, hall	PPOXOOONO
before, hotel	PPLWPOOOP
before, however	OTPTOOPNN
before, immigration	OSNNTOPOO
before, in	OKRNRPQRR
before, india	PULRPOPMP
before, instagram	ONNNPOOOZ
before, iran	PPOSOPPPO
before, iraq	SLPSPPNOQ
before, issues	OTSOOOOOO
before, it	WOMOOPPPP
before, italy	PONSPPPPP
before, january	NOROOVPNO
before, japan	NPSSOPOPN
before, jeddah	OPTPOPPOO
before, john	PUNNPPPOP
before, johnson	PXLMPPPNO
before, later	PUSNOOPNN
before, leader	NZLSPNONO
before, london	SLKPQRQRO
before, manchester	SJRTPPONO
before, maryland	OOOUPPPOO
before, meantime	OTMUOOPON
before, meanwhile	NSKRTOPOO
before, media	PQVJPOPPO
before, minister	PUNLSPPOP
before, minute	NWUOOOOLN
before, monday	PSNQRONLS
before, more	OXMNOPPOO
before, morning	NRNVOPOOO
before, mother	PVOQPOPMP
before, najaf	PONTPPPPP
before, nations	NUKUOPPOO
before, nato	MWLQPPQOO
before, night	SQTNOPOMO
before, no	UIIJSTQRU
before, now	OWPNOOPOO
before, obama	OWNLSPOOO
before, official	SUKLPQQOO
before, pakistan	PULQOPOOP
before, paris	PUQNPPPNN
before, park	OPMZOPPNO
before, party	MVVLPOONN
before, pasadena	OONVOPPOP
before, people	PNVMXONMN
before, perry	NOXNPPPON
before, poland	MNQXNPPOO
before, policy	SOIPQQQPQ
before, president	PQTNPPPNO
before, primary	NUOOPPPOP
before, province	OVQQNONNO
before, rights	NWOOOOPNP
before, rival	OQWNPPPMO
before, rome	PSNQPOPOP
before, russia	OOSSNPPOO
before, salvador	PPOSPPPPP
before, saturday	NWTLQOONN
before, say	TKLPQQPQQ
before, scott	PNUNONUNO
before, secretary	PVNNPPPOP
before, son	PUOOOPOOO
before, spain	POMUOPPPP
before, spokesman	P[LNPOPNN
before, springs	PNNYOOOOO
before, states	POOUOOPPP
before, successor	PWMPPOPOO
before, sunday	NVROSNOMO
before, teague	PZNMPPQNN
before, them	ROLVOPPOO
before, this	SPLMOQSPQ
before, thursday	OOSYONONN
before, time	PTQNSOONN
before, trump	PWNNPPPNP
before, tuesday	PKTORPPQP
before, ukraine	OPUPQOONP
before, union	NWQIUPOMO
before, university	PMWOQPPNO
before, us	NOQVOOPOO
before, vancouver	NPMWPPPPO
before, war	OVKUOPPON
before, washington	OPNUPPPPO
before, wednesday	OQLWRPOON
before, week	OPUMROPNQ
before, wife	QYLJPPPPP
before, year	PRWPMOONN
before, years	OPMUOPPPO
before, york	MSJXPPPPO
before, you	VLLRPPPPP
before- 06	UJIIRSSSS
before- 8	TMMLQRQRP
before- anti	PRRJTPPOO
before- d	PONTOPPOP
before- ex	QJVKSPQPP
before- i	POOVNPPOO
before- israeli	NPOOXOPPO
before- non	SKJJVSRRR
before- pre	RNMNRVOOP
before- pro	XOEDURRSV
before- r	KNN]OOOON
before- super	XPMOOOPPN
before- trans	[NLNOOPPO
before- u.s.	OMLOTQQQQ
before- us	NOOUUNOON
before. 0	UKSKNSQQO
before. 1	RKVOOOPPP
before. 1999	PMTVMOPNN
before. 2	UQQNNPPOM
before. 2012	STLMPPPOP
before. 2017	LXNNOQPOQ
before. 3	UPTLNOPOO
before. 3clisgienf	TMMNQQQQR
before. 4	PNWLPPPOP
before. 5	QMMKVQQQQ
before. 6	TLKTPPQQP
before. 8	RMMTOPPPP
before. a	SJSMQQRQP
before. about	PISTOOPQQ
before. administration	OQXMPOOPM
before. afp	NLTSRPPOO
before. after	XMMNPPPQO
before. again	NJWRPPPPO
before. agency	OOYLQNPQM
before. airlines	VLMMQQQQQ
before. amazing	RMTNOQPPP
before. amazon	ULJGSSRRT
before. amp	XSNMPNOMO
before. an	RLSLOQSRM
before. and	I]OPOPQMM
before. ap	PTRQPNONN
before. association	MQ\\LQNOQL
before. at	MNWUNNPOM
before. author	NXMPOPPPO
before. awards	SKSLPPPQQ
before. baghdad	LPWQOOPPO
before. be	NXOPOOPON
before. breaking	NMUVLOPOO
before. breakingnews	MWMQPPPPP
before. by	LSZOONPNM
before. case	QMTLPPPQP
before. city	OVXKONNNN
before. clinton	URMUMOONN
before. cnn	MZNMNQPOP
before. co	WMMOQOPPP
before. coach	OTOOPPPNP
before. com	[NPMOOOON
before. committee	NQ\\MPNNPM
before. company	PLVLROQPP
before. corp	VNRNOOOOO
before. cp	XONUNNNMO
before. crash	UKLJTQRRR
before. cricket	PVUMNNONN
before. cvh0equh7l	TLKNPQQRR
before. day	ULJQPRPQQ
before. doc	SOOOPPPPP
before. down	VMNOPPPOQ
before. downed	TLMMQQQQR
before. east	VHGKRTTTR
before. ex	SLULOPOPQ
before. federation	PLQKQQQRR
before. feeney	TMLLRQQQR
before. ff	OUSMPPOOO
before. file	UGMIQSSRU
before. flight	WKLNQQQQQ
before. follow	KTUNOQPOO
before. for	QMVIQRQPP
before. friend	OVNOPPPPN
before. from	QLTJPQQQR
before. gallery	QONTOPPPO
before. gaza	UJIJVRRRR
before. generation	XONOOOPPN
before. germany	PPSKQPPPP
before. giroditalia	TKLLRRQRR
before. group	VMROOOOPO
before. gt	VKKVPPPOP
before. hill	ORLUPNOOQ
before. honduras	LN]MPNOPN
before. iata	OLL\\OOPPN
before. image	JVUOOPPNO
before. in	SJTPPOPNP
before. india	NMWOPOPPO
before. iraq	RNVNPOPON
before. it	LPRKQQQRQ
before. jerusalem	OPVONPPOO
before. jobs	LGJZPSRUP
before. justinbieber	QRMMPQQRP
before. law	NQUUNNOON
before. live	ORPSNOPNP
before. lol	UNMNQQPQQ
before. london	OMXKOQQOQ
before. love	NOQJRSRRQ
before. lt	PMJKQSTSR
before. ly	TMMNQQQQQ
before. malaysiaairlines	UMMNPQPQR
before. manager	TKOQPPPPP
before. masterchef	TMMNPQPQQ
before. me	RRTKPOOOP
before. mh17	WIKGSRSRT
before. minister	NUWOONONM
before. missile	RLQJQQQQR
before. more	NRSONOPOP
before. morning	PQLVPPPOO
before. nations	OPUOPPPOO
before. new	SOLNQPPPS
before. news	KRQSRPOON
before. north	TJJMRRRUQ
before. note	TWLOPOPLN
before. now	MSTOOOPOO
before. of	PLULQPPPR
before. off	PKSKRQQQQ
before. on	UFPIRRRSS
before. our	QKNKQRRRT
before. page	TQNOOPPPO
before. party	NJ^MQPPON
before. pdf	SOOOPPPPP
before. percent	NRXOOOOMO
before. ph	VMMNPPPQP
before. photo	MRQJQRQRP
before. photos	PTOOPPPOP
before. pink	NOWNOPPOO
before. post	MWTNPNNON
before. president	RMSPPPPPP
before. press	NOOWOPPPO
before. pro	MOK[KPQQP
before. putin	RNNVOPPOO
before. report	QSSMOOOOP
before. reuters	MMTRVQPML
before. royalwedding	MXNSOOPOO
before. rt	MUQMPPPPO
before. s	TNMQPPPPP
before. says	MVRMNPPOP
before. scotland	OQOTOPOOP
before. season	VNOMOPPPP
before. seoul	RNUOOOPNO
before. service	MTSUNMOON
before. source	KTUPPOPOO
before. state	NVMVONPNO
before. statistics	MQWOPOOOO
before. story	K[MTNNOOO
before. systems	SMRLNQQPS
before. technology	QPUOPMOPN
before. tells	QXTNNNONM
before. that	PSRNPOOOO
before. the	XKNPRPQPL
before. think	MYUOOMOOM
before. time	RSKLPRQPQ
before. to	JOZJQQPOR
before. today	RQIKPSRRR
before. tokyo	MNSVNPPNP
before. twitter	XPOMPOPNN
before. un	TPQNQOOOO
before. union	OUXLNNOPL
before. up	RJPTPPPPP
before. update	QUKQQPPPO
before. v	PLVMOPQQO
before. via	LTMQPQPQO
before. video	NRQUPNOMN
before. w	RSKIPRSRQ
before. was	UJLRPPPQQ
before. washington	TPPNOQQNO
before. watch	ONVPNPPPO
before. weather	PKQRQOPRP
before. week	NRVLOPOOQ
before. with	NPPJPRPSQ
before. won	SLMTPPPOP
before. x	VIKITRQRT
before. york	QSULOOPOO
before. you	NQSMQPQPP
before2  1	UKQPPOPOP
before2  10	VJIJRQQSU
before2  2	QMKUORQPP
before2  3	NUQVNNONN
before2  4	QNOTPOOOQ
before2  5	SLLLQRQRS
before2  6	RLJSQPPQR
before2  8	QNNVPOPOP
before2  9	SMLSQPQPP
before2  a	QPPQTMOOO
before2  actor	OVPOOPPNO
before2  afp	QMNUSOPOO
before2  after	NOWPOOPOO
before2  all	RRLMQPPPQ
before2  an	KNURRORON
before2  and	WRKMPPRON
before2  another	SLPPTPPNO
before2  anti	MVPQOOPPN
before2  ap	OTOSQNONO
before2  as	SULPRPONM
before2  at	MOVQOPPPO
before2  attorney	PTOPPPPOO
before2  author	OZOPOPOMN
before2  baghdad	LOVSOOOON
before2  both	LVSMNNONU
before2  breaking	LMXVLOPOO
before2  breakingnews	MWMQPPPPP
before2  britain	MQXNPOOMP
before2  but	PUQQNNPNP
before2  clinton	TPOPPOONP
before2  despite	SRLMPPPPR
before2  dr	OTNPPPPPP
before2  earlier	OQQSROOMO
before2  email	NYONPQPLO
before2  ex	SLULOPOPQ
before2  facebook	N[QNOOOMO
before2  ff	QNSMQQOPP
before2  first	PSSOOOOOO
before2  follow	NWMLPOQRR
before2  following	M[MNOOPOO
before2  for	OTPQPOPOO
before2  former	MSUPNSONM
before2  from	LRNYOOPPN
before2  general	NVNOOPPPO
before2  his	MQNPSNVNP
before2  how	NUMWOOOOO
before2  however	OTPTOOPNN
before2  i	TJJKRSQSU
before2  if	MUOPSOOON
before2  image	JVUOOPPNO
before2  in	QQHNSPQQS
before2  india	NNVSOPPNO
before2  it	TRKRORPPN
before2  jerusalem	OPVONPPOO
before2  justinbieber	PQLLPRPSR
before2  like	MWTQONONM
before2  live	MTUNOOPPO
before2  london	OMUHPRQRQ
before2  lord	MWNOOPPPO
before2  meanwhile	SRJRTOONO
before2  mh17	QPSOPNOPP
before2  more	MMSQTOPPO
before2  most	TNMLTPPPQ
before2  mr.	MVNTNPPON
before2  ms	NVOOOPPPP
before2  ms.	NXNNOPPPP
before2  my	TJIJSRRTS
before2  new	USRMLPOOO
before2  now	QTMPQPPOO
before2  nowplaying	TGIITSRUU
before2  obama	PONSRPPPO
before2  on	PMXLOPQQM
before2  one	RJSKRQQPR
before2  only	QOVMOPPPP
before2  opinion	WPOOOOOOO
before2  our	QNTOOPPPP
before2  photo	NLRJQRRTQ
before2  photos	PTOOPPPOP
before2  pm	NUOOPPPPP
before2  pope	SSNNOPOPO
before2  president	NWOOOPPPO
before2  professor	OVOOOPPOP
before2  rep.	PSOOPPPPO
before2  reuters	NRUPULOMM
before2  royalwedding	LUMROSPOO
before2  rt	LQSMQQPQQ
before2  sen.	OTPOPOPOP
before2  senator	PSPOPPPOP
before2  seoul	RNUOOOPNO
before2  sir	PUOOPPPOO
before2  so	POQKQPPPR
before2  some	MUMSQOPOO
before2  sony	OOONOOPNY
before2  source	KTUPPOPOO
before2  thanks	OWOOPPPON
before2  the	TMROOPPNQ
before2  this	QRNIUPQQO
before2  though	OVNTNOOON
before2  three	TMRORONPO
before2  to	LSRTOOOOO
before2  tokyo	NQWNOPPOO
before2  two	MNWQQOPON
before2  update	QUKQQPPPO
before2  updated	LRTTNOPOM
before2  venezuela	OSQTONPPM
before2  via	MVMVPPPNM
before2  video	MRRSRNPNN
before2  voa	PUNNPPPOP
before2  washington	PQWQNNOON
before2  what	UQONQOPNO
before2  when	NYVKMOPNN
before2  while	MSOTNNPNS
before2  why	SPLONQPSQ
before2  will	LTQVOOONN
before2  with	STIIORPOV
before2  yesterday	OQTLUNOOO
before2  yet	OXOOOOPOO
before2 0 c	TJJKRSRTS
before2 0 mph	SMMMQQQRR
before2 00 000	OPMKZPPPO
before2 000 in	PONUOPPOO
before2 000 tonnes	OONOVPPPO
before2 1 2	KSXPPOPMN
before2 10 million	OOONSOOOU
before2 100 000	RMNLPPOOY
before2 3 0	NPYMPOPOO
before2 3 of	[ONNNOPNO
before2 39 s	MUZRRLMKL
before2 7 in	POMVPPPOO
before2 a former	NMVTUNNML
before2 a large	PMTLTPPPO
before2 a major	MRRMUPPOO
before2 a new	RKMQUPPOQ
before2 a pro	OTONRPPPO
before2 a radical	OOMNWPPPP
before2 a second	QMKQUPSOP
before2 a senior	PNQLTPPOR
before2 a statement	OPSOOPPPO
before2 a super	WPMOOOPPO
before2 a to	OKJPRSRQS
before2 a top	NQWPPOONN
before2 abe and	NYKPNPQOO
before2 about the	ROSJQRQPN
before2 above the	NMKURPQOS
before2 access to	NPOQTOOPO
before2 according to	IQ\\KTOOMP
before2 accused the	LTTQOOOOO
before2 across the	UOI^OLOOM
before2 action against	MYMOOPPPO
before2 added that	MTPUNPOOO
before2 afghan and	ONXKNPPNR
before2 afghan president	OUNOPPPOP
before2 afghanistan and	ONMZOPPON
before2 afp the	NPXPPNNON
before2 after mr.	OYLMPPPPO
before2 after the	NIOPVVQQM
before2 against a	SIIHYRSRR
before2 against the	JUZMUMNMM
before2 agreements a	OQSOOPPPO
before2 aid to	OOJXRPPON
before2 airline spokesman	PTNOPPPPP
before2 airlines flight	UMMOQPQQQ
before2 airport iata	NOM[ONPPN
before2 airport to	OONTOPPPP
before2 all about	OSLVOPPOO
before2 all of	RMLNQRQQQ
before2 all the	QKMJVQSRR
before2 alleyne on	ON[NONPON
before2 along the	ONMQTPPPP
before2 along with	NSOPTNWLM
before2 also said	PNMWOPPPO
before2 amazon and	POSOOPPPO
before2 ambassador to	PMKZNPPPP
before2 america and	NNWSQOOMN
before2 analysis of	POXNOOPOO
before2 analyst at	PN\\MPNONO
before2 and a	XLLQRSNON
before2 and an	RKKKWQQRR
before2 and another	TQVMNOOOO
before2 and as	QVNNOOPPN
before2 and by	RNJLQSQSQ
before2 and director	OUPPOOPNO
before2 and even	QUNVLNONN
before2 and forward	PUOOPPPOO
before2 and from	NOSSOQOOO
before2 and his	NNMQTQQRN
before2 and in	QRHVRPQOM
before2 and its	SMVKUOPOM
before2 and mr	MWMPPPPOP
before2 and mr.	O\\KKOPPPO
before2 and neighboring	OPNUOPPPO
before2 and now	VIKLSQQQS
before2 and of	MRMVPOPOO
before2 and other	PMJSQQQQQ
before2 and president	OTOOOPPPP
before2 and said	SORNQNNSO
before2 and sciences	NNXMPPPOO
before2 and sen.	PTOPPPPOO
before2 and that	NUNTOPOON
before2 and the	LLWVQRQMK
before2 and then	LWRQOOOOO
before2 and this	VMKSPOPPP
before2 and three	QNKNUOTOQ
before2 and to	LNVVOOOOO
before2 and with	M[LOPPPNN
before2 apart from	RLLNPRRRQ
before2 apply for	PLPIPRRVQ
before2 are in	OONTOOPOT
before2 are the	TUMRQNNNM
before2 area around	POLWOPPPP
before2 area near	OPTPOOOPO
before2 area of	MOLXOQQPO
before2 areas of	NOLYOPPPO
before2 around the	KXMXMLONQ
before2 arrested in	OPLWOPPOO
before2 arrive in	OOKYOPPOO
before2 arrived in	RLLOQRPQS
before2 arriving in	MOKZOPPPO
before2 as an	YNORPPNNM
before2 as china	OPMTPPPPP
before2 as president	NQVMOPPOP
before2 as saying	NVMOSOONO
before2 as the	SMQONVKLT
before2 asia and	SLJMRRQRS
before2 asian and	SIIITSSST
before2 asked about	OTMSOPPOO
before2 asked the	OOPTQOOOO
before2 assault on	OOSROOPOO
before2 assistant to	OZMLPQPNO
before2 at a	NKOXOVOMN
before2 at an	LPXOPPOOO
before2 at the	NINVPZSNJ
before2 attached file	UJJKQRRST
before2 attack in	NPMXOPPOO
before2 attack on	NTQROPPOO
before2 attacks in	PNOXNPPOO
before2 attacks on	NNNKXRQPP
before2 attempt by	ONTPOPPPP
before2 attorney general	OUOOPOPOO
before2 authorities in	OPTNOPPPP
before2 awarded the	OPMNQOXPN
before2 away from	PNWPOOOOO
before2 back at	SNRKORPQP
before2 back the	QONLSOONW
before2 back to	QKHXPRPQQ
before2 baghdad as	OUOOPPPOO
before2 baghdad reuters	OPKWNPPPP
before2 ban on	NOKM[PQPO
before2 barbados where	NXONOPPON
before2 barrel in	OPOSPPPOP
before2 base in	OOMXOPPOO
before2 based in	POMYOPOOO
before2 battle between	OOVOOPPPO
before2 be a	PSIMWPPPO
before2 be at	ONNPPXPON
before2 be in	POMVPPPOP
before2 be the	PKNPRSPPR
before2 be won	VLLKQQQQQ
before2 because of	TWRKOMPMO
before2 because the	QPOMQPPOS
before2 become the	NLQTPPQMR
before2 before the	QHQOPSRRP
before2 behalf of	OXOOONPNO
before2 behind the	MMUPONNRT
before2 being a	RNLPTPPQO
before2 between the	MIOTUQNOT
before2 bid for	NP[MOONNO
before2 birthday to	QQTLPOPOO
before2 bit ly	TMMNQQQQQ
before2 bit of	UGPIPSQTR
before2 blame for	XLIOQQQQQ
before2 board member	OVOPOPPOO
before2 bombs in	OPNVOPPPO
before2 boost for	NNMWTPOON
before2 border with	NORSPPPOO
before2 born in	PNMWOPPPO
before2 both the	MMXKVOUMK
before2 boy in	PTNRPPPNO
before2 brazil and	PNLURPPPO
before2 brian feeney	TMLLRQQQR
before2 britain and	PMJZOPPPO
before2 brother of	NWUNOOOMN
before2 building in	NONXOPPPO
before2 bush and	OWNLRPPOO
before2 business partner	OUMSOPPNN
before2 but as	OVQPOPPOM
before2 but mr	QNNKSRQQQ
before2 but now	UTONONONP
before2 but president	OUOOPPPOO
before2 but the	NLVQSOOPN
before2 by a	OKSRYMNNO
before2 by both	OMSSRPPON
before2 by former	OYNNSOONO
before2 by hidden	SMMMQQRQQ
before2 by mr	LVOPPPPNP
before2 by mr.	PJOQQQRQP
before2 by president	NVOOOPPOP
before2 by some	PMTMTOPOO
before2 by the	LRZSPMOOJ
before2 by two	RLKMTRRQR
before2 call on	NUNQPOQOO
before2 called a	WLLMQQQQR
before2 called on	MTSTNNONN
before2 called the	SMPQQPPMP
before2 calling on	NSNRSOPNO
before2 calls for	TNKOOQQRP
before2 came as	NRQSPOOOM
before2 came to	NOLXOPPPO
before2 camp in	PNNYONOOO
before2 campaign against	ONPVOPPPO
before2 campaign manager	XQNOOOONO
before2 can't believe	TIQLQQQQQ
before2 canada and	NNWUPOONM
before2 canadian press	NOOWOPPPO
before2 capital of	MNK]NPQOO
before2 capture of	MOUXNOPMN
before2 captured by	TLIQRQQQQ
before2 carrano and	NYOOPOQMN
before2 case against	NWKTOPPON
before2 center in	OOLYOPPOO
before2 centre in	NPNYNOPON
before2 ceo of	LM[NPPPON
before2 chairman of	ONXNOOPPP
before2 change in	TMJQPPPRQ
before2 charge to	WKKKQRQSQ
before2 chief executive	OZNNPOPNO
before2 chief says	RKJOQRRRS
before2 children of	MLN\\OOPNN
before2 china and	OOKWPPPPO
before2 chinese president	NXONPPPOO
before2 cities in	QONWOOPNO
before2 cities of	PLLZOPPOP
before2 city of	MGK^PQRPP
before2 class to	QPIYPPPOO
before2 close to	PRMXPNONN
before2 club in	POOVOPPNO
before2 co 3clisgienf	TMMNQQQQR
before2 co cvh0equh7l	TLKNPQQRR
before2 coalition and	OPNNUPPPP
before2 coalition in	MPLYOPPOO
before2 coast of	NMKRPRRRR
before2 college in	MONYOPQON
before2 come from	OOPPWOPNN
before2 come on	RLTKPPQRP
before2 comes after	NMVQPOPOO
before2 comes to	OOK[MPPPP
before2 coming from	OOMRUPPOO
before2 commander in	ROKVOPPOO
before2 committee chairman	NVOOPPPOO
before2 common in	POMUPPPPP
before2 communist ruled	LPQWOOOOP
before2 community in	NPLXOPPOO
before2 companies like	NMYQOPQNN
before2 company and	PLQVOPPON
before2 company in	MONYPPPNN
before2 company said	N\\MLNPPOO
before2 compared to	NUSMOPPOP
before2 condolences to	SLLMTQPPQ
before2 conference in	OMMZOPPOO
before2 conference on	ULLOQQQQQ
before2 confirmed that	NUMSPPOOO
before2 conflict in	OPLYOOPOO
before2 consulate in	PPNTOPPPO
before2 contact with	RLMSOQPPQ
before2 contests in	POMWOPPOO
before2 control of	MOMXOPPPO
before2 controls the	OQTPPOOOO
before2 convention in	NOK\\NPPON
before2 corp said	PVNOPPOOO
before2 could be	NWNQROONN
before2 countries including	POKXOPPPO
before2 countries like	ONLWOPPPO
before2 court in	ONSTOPPOO
before2 court judge	OUOOPPPOO
before2 coverage of	URMLPQPOP
before2 crashes in	NONWPPPNO
before2 created by	QQKMRQQQR
before2 creative with	TKMNQQQQR
before2 crisis in	OPNWOOPPO
before2 criticism of	NUQSOOOON
before2 cruz and	PUNOPPPOP
before2 cruz of	MNNYPPPOO
before2 cruz r	OPOWOOPOO
before2 cuba and	PPMVPPPOO
before2 cuban president	PSPPPPPOO
before2 custody in	POMWOPPOO
before2 day for	QNMOSQPPQ
before2 day in	RMKXQPQNN
before2 day of	NUULNTNMO
before2 days after	NWLTMUOMM
before2 days before	NORTQOOON
before2 dead in	RNLRNUPOO
before2 deal with	NNUVPOOMN
before2 dealers said	TOOPPPPOP
before2 death of	OVMMSOPOO
before2 deaths of	OUMLWOOOO
before2 debate in	NPMXNPPOO
before2 december the	NPWOPNOOO
before2 defending champion	OUUNNPOON
before2 defense minister	PTNOPPPPP
before2 defense secretary	PUNOPPPPP
before2 demand that	MPQWMPONP
before2 demanded that	NNNXOPOOP
before2 democratic party	MWVNONOMP
before2 democrats including	NUTLOOOPO
before2 des moines	MSMWOOPNO
before2 described by	NZLNPOPOP
before2 developed by	NNWSPPONM
before2 developed with	NOYNNPPOO
before2 development of	PLQJOTQRS
before2 development the	NQOWOOPOO
before2 did the	MJMRQRSSQ
before2 died in	NPLURPPPO
before2 directed by	OYLNPQPNN
before2 director general	RKIKTRTRS
before2 director of	SN[LSNOLM
before2 director told	NPUPOPPOP
before2 dispute with	OOPVOPPON
before2 district of	OOLWOPPPP
before2 division of	MOZMOOPON
before2 dj friend	OVNOPPPPN
before2 do the	TLJQSPQPQ
before2 dominated the	VNQMTOONN
before2 donald trump	NWLMVOPNN
before2 down as	UNMKPQQQR
before2 down by	UIMPOSQQR
before2 down in	TKGITSSSS
before2 down on	NSRQOOPON
before2 down the	NKQMVQQQP
before2 during the	IRQSWQOOJ
before2 east and	PNLXPPPOP
before2 east of	MMM[OPQOO
before2 eat in	OOLTTPPOO
before2 economist at	OM[NOPOMP
before2 editor of	ON[PNNONO
before2 egypt and	PRJWPPPOO
before2 egyptian president	NVOOPPPOP
before2 el salvador	PPOSPPPPP
before2 elected were	NRUNOPPPN
before2 elsewhere in	NPOYNPPON
before2 embassy in	OPMVOPPPO
before2 end of	TMUOLPNTM
before2 end the	NQNOWOPPN
before2 energy agency	PURNPPPNO
before2 england and	OVHVOPPOO
before2 enter the	NNMRPQQQQ
before2 entered the	QKQPQOPPS
before2 entering the	MPKZPPPPN
before2 europe and	VNLXNOPNN
before2 evidence that	RMPMTPPPQ
before2 example the	VKQJRPRPQ
before2 executive of	ML]QOOOMO
before2 executive officer	OVOOPOPON
before2 exile in	OPNUOPPOO
before2 experience in	PNLTQPPQP
before2 explosion in	MPMWNPPPP
before2 facebook and	OPUONPPOP
before2 facility in	NPNWNPPPO
before2 fact that	PQMNSPQPP
before2 family of	RLGRRRQSQ
before2 favor of	OPOOUPPOP
before2 feel like	YLLMQPQQP
before2 festival in	LON[PPQNM
before2 fight against	XNINTPPPO
before2 fighting between	NQMWSNONN
before2 fighting in	RKFKUURTR
before2 films include	RKMMRQURP
before2 finance minister	OWNOPPPOO
before2 first time	OPPOUOPOO
before2 flight from	OMMWPPPPP
before2 flights from	NNLZOPPPO
before2 florida and	PMNXOOPPO
before2 florida sen.	PSOOPPPOP
before2 fly half	PVNOOPONO
before2 flying over	OONVOPPOP
before2 followed by	NUMQPPPPP
before2 following a	NPVQPOOOO
before2 following the	OOOTRQOON
before2 football federation	PLQKQQQRR
before2 for a	OOTKPQTPN
before2 for all	PRMROPPQO
before2 for an	TLKLSRSPQ
before2 for best	VOOPOOOOO
before2 for example	PTMUOOONO
before2 for mr	OXMNOPQPO
before2 for mr.	NVTKNPQON
before2 for president	QUNOOPPPO
before2 for the	QNTKNUONQ
before2 for three	QORONOTOO
before2 force in	OPMWOPPOO
before2 forces from	MQOWMPPPO
before2 forces in	OPKZOPPPO
before2 foreign secretary	OWNOOOOPO
before2 form the	NRTSQLOOO
before2 former dictator	PUNNPPPPO
before2 former president	OXNOOOPOP
before2 forward to	QTMJPPPQQ
before2 found in	POMXOPPNO
before2 founder of	ONXPUNOML
before2 french and	TOSLOPPPN
before2 friday in	OPSPOPPPO
before2 friday the	OOURMOPPO
before2 friend of	PWONPOPNP
before2 from a	MXMURNNNN
before2 from an	SORMTPOON
before2 from his	MOZVLNNMO
before2 from lord	OUOOPPPOO
before2 from mr	NWNPQPPNO
before2 from mr.	PVNNPPPOP
before2 from some	VNNNTOONO
before2 from the	NSSTLOPKS
before2 front page	PSPOOOPPP
before2 front runner	OVONPPPOO
before2 funeral of	PWMLPPPOP
before2 future of	NPLWPPPPP
before2 games in	NPNUOPPPO
before2 general election	OPTOOPPOO
before2 general of	MNTTOPOPO
before2 georgia and	OPKXOPPPO
before2 german chancellor	OSPPPPPOP
before2 germany and	PNKXPPPPP
before2 giroditalia winner	OVPNNPPPP
before2 girostart2014 giroditalia	TKLLRRQRR
before2 gm ceo	MUOPOPPPP
before2 go to	RMKYPPOOP
before2 going to	SIGSSRRPR
before2 google and	OPVMOPPPO
before2 gordon of	OPNXNOPPN
before2 government of	OWLQTNPNL
before2 governor of	MOSXONPOM
before2 graham r	ONOYOOOOO
before2 group at	OMSTPNQOO
before2 group g	OPYOONOON
before2 group of	MSQMWOOON
before2 group says	ONTSMPPOO
before2 group the	NP\\NQMMON
before2 groups including	OQXOQNOMO
before2 groups the	POVMQNPPN
before2 gusto d	TKMMQQRQQ
before2 halftime show	VSMOPPPLO
before2 hall in	OPNVOPPOO
before2 hampshire and	ONNWPPPOO
before2 hands of	M\\MMPPPON
before2 hannity asked	OUOPOPPPP
before2 happened in	OOTVOOONN
before2 happened to	RSIIUPQRO
before2 has accused	OSNTOPPOO
before2 has forced	ONSTROONN
before2 has left	PONSPPPPP
before2 have a	VLHHTRRRT
before2 he and	NYPOOOOON
before2 he called	LUSVNONMN
before2 he said	VLROQOONO
before2 he told	RTNOOPOPO
before2 head of	VKSQNOPPN
before2 head to	WLMISPPPS
before2 headquarters in	OOMXOPPON
before2 heads to	OONXPOONO
before2 health minister	PTNOPPPPO
before2 heart of	ONUTNOPNN
before2 held at	PMURPMPOP
before2 help of	OTKITQQSQ
before2 her husband	RWOJSONNQ
before2 here in	MOQXPPPON
before2 high level	PPWMOPPOO
before2 hillary clinton	UQMMVOPMO
before2 him in	MQVRQOPNM
before2 his brother	N[PONOONM
before2 his career	OVNNPPPOO
before2 his daughter	PWNMPOOOP
before2 his father	PRVLPPPNO
before2 his friend	MYNOPOPNO
before2 his mother	PUOQOOONO
before2 his rival	PQVMPPOMP
before2 his wife	MVMSQPONN
before2 home in	RNLTPPQPO
before2 home secretary	OUNOPPPOO
before2 homes in	OONXOOPOO
before2 hope the	QKOOQPRPT
before2 hospital in	PMOVOPPOO
before2 hostage in	NOMXOPPPO
before2 hostages in	NPNXOOPON
before2 house and	OUQNPPPOO
before2 house in	PONUPPPPP
before2 house speaker	OSOOPPPOP
before2 how the	PRYNSMNNL
before2 how to	WJMJQRRRQ
before2 however mr	NYMOOPPOO
before2 however the	OOYOPOOOO
before2 hundreds of	QKQQQPPPQ
before2 hustle guard	PVOOPPPNO
before2 i am	SNKJSRRRR
before2 i believe	MYMMPQQPO
before2 i know	SSLLQQQPP
before2 i like	MVQTONPOL
before2 i love	L\\MQOOPNM
before2 i see	RUNMPPPOP
before2 i think	PTOPNUONM
before2 i'm at	UKPVQNONN
before2 icymi video	NRQUNOONO
before2 if the	UMLUMNUOP
before2 ii in	OPNVOOPOO
before2 in 1995	NTRMOPQPP
before2 in 2004	NTNSOPPPN
before2 in 2005	ONRVOOPON
before2 in 2011	RNSMPPPPP
before2 in 2012	MUOSOPOOO
before2 in 2015	OUQOPPPOO
before2 in a	LIRUSSPNP
before2 in an	PORIWQOPO
before2 in baghdad	NNPUSOPON
before2 in both	ONNWOPPPO
before2 in cambridge	OPKWPPPOO
before2 in central	OONVOPPPO
before2 in china	NPVRNPONO
before2 in eastern	MPOYLPPON
before2 in fact	NYNNOPPNO
before2 in his	WKNQPPNPR
before2 in iraq	ROUSOOONL
before2 in london	OKJQQSRSS
before2 in manchester	VJLTPQPOQ
before2 in moscow	POOMWOPPO
before2 in neighboring	NNNYNPPOO
before2 in northeastern	NONXNPPPN
before2 in northern	NPLYLPQPO
before2 in our	RNMTOPPOQ
before2 in pakistan	PTNROONOP
before2 in president	OSOOPPPPP
before2 in russia	SMMTPOPNQ
before2 in several	QLPLSQQQP
before2 in southern	NPNXNPPPO
before2 in the	LNNXPTPPN
before2 in their	RSNMPPQPP
before2 in this	OMOXOOPOP
before2 in today	PNTLPQPPP
before2 in tuesday	OPSNSOPOO
before2 in which	NQTTPOPNM
before2 inauguration of	NXNMQPPNO
before2 inc said	PVNOPOPPO
before2 include the	TLQOQOONS
before2 including a	NPXQNONOO
before2 including the	KPXNSLMNT
before2 independence from	OOMWOPPPO
before2 india and	NPLXOPPPO
before2 industry the	NRPVQNNOO
before2 information about	RLLLSRQRR
before2 inside the	QLKQORQRT
before2 insurgents in	OOMVPPPPP
before2 interest in	MUYNONNMN
before2 interior minister	OVNNPPPOP
before2 interview with	KUYRSMNLL
before2 into a	OSKTNPPPQ
before2 into the	QMSWLPNOO
before2 investigation of	NVONROPNO
before2 iowa and	PNMWPOPNP
before2 iraq and	QQJNPRRRP
before2 iraqi and	MPMWOPPPO
before2 irish news	MOQRRQOOO
before2 is an	NOQNWPPPN
before2 is called	VJHJSRRSU
before2 is in	PSMVPOPMN
before2 is that	QPSSNMUML
before2 is the	VOOQUQLLM
before2 island of	NKRYOOPNO
before2 israel and	OOSPPPPON
before2 israeli and	OPVOQOOPN
before2 it and	O[NMPOPMM
before2 it calls	XOLRPOPMO
before2 it named	PVMOOPPOO
before2 it on	RJMONSRSQ
before2 it said	MVKSPPPOO
before2 it to	QJNRTOQRO
before2 it was	QSINNRRQR
before2 japan and	OOKXNPPPO
before2 jersey gov.	PTONPPPOP
before2 jerusalem reuters	OMMRUPPPP
before2 join the	TOFNRSRQQ
before2 joined by	OSNMRPPPO
before2 joined the	MOTTUMNNN
before2 justin timberlake	OPOOPUPNO
before2 kasich and	NSMLWPPOO
before2 key on	OPTPOPPOP
before2 kidnapped in	POLVOPPPP
before2 kidnappers in	OPNVOPPPO
before2 kill a	OPNLYPPPO
before2 killed a	MTNRSOOON
before2 killed by	OONSQPPPP
before2 killed five	NQTQQOOON
before2 killed in	SOMRLPQQQ
before2 killing of	NUMROOPOP
before2 kind of	WKHEWSSRR
before2 know about	TTSNPOOKM
before2 known as	HQN]OONLS
before2 korea and	POMVOPPOO
before2 labour party	LRTOPOPPO
before2 largest city	NMUPSPPOO
before2 last month	NRNROUNPN
before2 last week	NSTTNPOMN
before2 last year	RLSMQPRPP
before2 later the	MQZNOOONN
before2 lead over	NWLOSPPOP
before2 leader in	OOONWPPOO
before2 leader of	OMXNPOOOP
before2 leaders in	OOSSOPPON
before2 leaders of	VOJTOPPNP
before2 leadership of	NVNTOOONN
before2 leave the	NONXOPOPO
before2 led by	QWNLMOPPR
before2 left the	OPQOVNONO
before2 letter to	NZPMOOPON
before2 life of	PSJORPQOQ
before2 like a	WOMNPPPOP
before2 like the	MMRSNMMNZ
before2 liked a	TKHKQPRRX
before2 line of	UQKKONONY
before2 line with	POSPPPPOP
before2 linked to	NNXSNONOM
before2 links to	PUPOOPOOO
before2 listening to	USKJPQQPR
before2 live in	MQLXOPPOO
before2 live now	SNTLOOPPO
before2 live on	LNZPOPPPN
before2 live report	QTKPPPPPP
before2 live video	UJIKTSRRS
before2 located at	QMIPQRQRR
before2 located in	TNJNTPPNR
before2 look at	OXOONOOOO
before2 los angeles	NNVRNOOOO
before2 loss to	NVRPPONNO
before2 lot of	NOMUUPOOO
before2 louisiana and	OWNROOPNN
before2 made by	NMVNROPOP
before2 made his	UPQOOOOOP
before2 made the	LNSQOOPOV
before2 majority leader	OUPPOPPPO
before2 make the	OPMUSOPON
before2 malaysia airlines	VLLNQQRPQ
before2 man from	PMNWOPPPP
before2 many of	NSMRSPPOO
before2 market in	NPNXMPPPN
before2 maryland gov.	PTNOPPPPP
before2 masterchef masterchef	SMMNPQQQR
before2 may the	SOPOOOOOS
before2 mayor of	MOLZOPPOO
before2 me and	QYKQOPOOL
before2 meanwhile in	PPNSPPPPP
before2 meanwhile the	NORTOPPPN
before2 meet with	PSNMSPPPO
before2 meeting between	ORNQSOOOO
before2 meeting in	ONL\\OPPON
before2 meeting on	OPNVOPPPO
before2 meeting with	NUMQTOONN
before2 member of	OOWNNPPPN
before2 members of	VNSSNOPMM
before2 memory of	RQMPPSOOO
before2 men in	PUNPOPPPN
before2 met in	PPNVOPPOO
before2 met with	PSKSTPPON
before2 microsoft and	OPVOOOPOO
before2 militant group	OWQNNOPON
before2 military in	ROMPOSPQP
before2 millions of	SKKKURQRR
before2 minister of	VLLPNQPQP
before2 ministry said	NQMVPPONO
before2 ministry spokesman	OWNNPPPOO
before2 minutes later	PTSMPOPOO
before2 mission in	OOLWOPPOO
before2 missions in	OPMXOPOOO
before2 modern day	PNQUPOPON
before2 monday in	OOMWOPPPO
before2 monkeys in	RKFERZRWT
before2 month in	ONNYOOPPN
before2 month of	XKKLQQQQR
before2 more for	ZFIEQTSUU
before2 mosque in	OPOTOPPPO
before2 most of	LWKWNPPON
before2 most recent	NMXOSOOOM
before2 mostly in	OOOWOOPOO
before2 move to	RLHSOSRRP
before2 moved to	NKR[OOPNM
before2 much of	OPMUPPPPP
before2 murder of	MVNTPOPNO
before2 museum in	PPMUPPPPO
before2 myself and	TVLKPPPOO
before2 name is	TUKMPPPMP
before2 named after	OPPVNOPOO
before2 national statistics	MQWOPOOOO
before2 nato secretary	UNVNNOONO
before2 near the	LMP[WMOOK
before2 needed in	SNLQPPPPR
before2 negotiations with	PNPRSPPNO
before2 new album	RLJJQSRUS
before2 new york	NSQXNOONM
before2 news agency	MNMPRSQRP
before2 news for	NUSNOOPON
before2 news today	SOMOQPPQP
before2 next to	RPJRPQQQP
before2 next week	RQUNOOONO
before2 night in	MONYOPPON
before2 nomination for	OWJKQMTTO
before2 north and	PPSOOOPOP
before2 north of	OMLYPPQOO
before2 northeast of	PNOWPPPNN
before2 not mention	OVNQOPPOO
before2 not the	VORNOOOOO
before2 noted that	OSNUNPOOO
before2 now on	OPWOOOPOO
before2 now the	OPPSTNOOM
before2 number of	NNVOQROON
before2 obama and	OUOOQPPON
before2 obama says	NTNUOOOON
before2 obama to	PMRKUQPRN
before2 obtained by	NNZONPPPN
before2 of a	MSVPSPLLP
before2 of an	JXOTSNOMM
before2 of ancient	PKSKTPQQQ
before2 of any	SMJPUPPPQ
before2 of california	QMMVPPPOP
before2 of course	SQLMQPPPR
before2 of england	PLPUPPOQN
before2 of former	OPRMTPPOO
before2 of four	VLMLTPQPP
before2 of germany	MTVMPOPPN
before2 of his	QOKQPOOVQ
before2 of india	MVUMQNPNN
before2 of its	MN[PMNONQ
before2 of mr	OUOOPPPPO
before2 of mr.	OTKRPPQPO
before2 of northern	PPOTOPPPO
before2 of our	RNLUPPPPP
before2 of president	NVOOOPPOO
before2 of some	NOOSSPPOO
before2 of state	SVQLPNONO
before2 of the	PLQRTPNOP
before2 of these	SMRKPQPPR
before2 of this	SUKPOPPQO
before2 of three	PPMTSOOOO
before2 of two	PSLNWOPNO
before2 of western	PPLWQOPON
before2 off the	NPMQTNNNU
before2 off to	QHQMQRRRS
before2 offensive in	NPUSOPPNN
before2 office in	RNHOSRRRR
before2 officer succeeding	PTOPPPPOO
before2 offices in	PPNUOPPPO
before2 official says	PQONTPPOO
before2 officials in	OPNUOPPPO
before2 officials say	NYMQOOOOO
before2 oil company	SRKKQQQQQ
before2 oil firm	OSUOOOOON
before2 oil giant	PPSOPPPPP
before2 on a	WLNKORQPP
before2 on board	XKNMQPPPQ
before2 on cnn	LYMMONPTQ
before2 on friday	NUMXNNPNO
before2 on its	YOLNOPPOO
before2 on monday	MMUTROOON
before2 on mr.	OXMMPPPPP
before2 on my	RKQLOSQTO
before2 on president	NVNNOPPPP
before2 on sunday	OOORSOPPP
before2 on the	PPJPTOMTS
before2 on tuesday	QLNOQQQRQ
before2 on twitter	YLMOPPQOO
before2 on wednesday	NVNNRNNTN
before2 one from	OPRTNOONO
before2 one of	MXJUPNQMO
before2 opened in	OPLXOPPOO
before2 operated by	NQXNQPONO
before2 operating in	OPMVNPPPO
before2 operating officer	PSOPPPPPP
before2 operations in	PPOTPPPOO
before2 opposition leader	PSOPPPPOP
before2 or in	PONWOPPOO
before2 or the	RTQIRPOPO
before2 originally from	PMMVOPPPP
before2 other than	WQNPOOONO
before2 ousted leader	PSOPPPPPP
before2 ousted president	MVNOOPPPP
before2 out at	QLTPOMQQP
before2 out in	TMRLORPPQ
before2 out of	OSKLRURNP
before2 out the	SHHFXTSSW
before2 out to	UPRTONNMM
before2 outside a	PKLRRTQPQ
before2 outside the	IRVUTMNNN
before2 over eastern	OPOTOPPPO
before2 over the	OJUOOUPOP
before2 over to	MTOPSOONO
before2 packard ceo	NVOOPPPOP
before2 pakistan and	PNJXOPPPP
before2 pan democrat	RGJISUTUU
before2 parents in	PPNTOPPPO
before2 paris and	OONVOPPPO
before2 part of	LWLWOOPON
before2 parties the	OR\\LOMPNM
before2 parts of	OOMXPNPNO
before2 party and	NYNOPPPNN
before2 party in	OOPUOPPOO
before2 party leader	OYMNPNPNP
before2 party the	OQWMQMOOO
before2 people from	ONMZPPOOO
before2 people in	MOMZNPQON
before2 people of	NNL[NPQON
before2 people party	PWNNPPPOO
before2 percent and	NRWNPOONN
before2 percent of	NPKSUPPPO
before2 performance as	NXNNOPPOO
before2 performed by	NULMUPPOO
before2 person in	OPNUOOPPO
before2 phillips and	PSOOPPPOP
before2 phone to	SRIMPRQRQ
before2 photo of	OUOMOPPPP
before2 photo to	QNPKQQRQQ
before2 pictures of	N[MOOPOMO
before2 pilgrimage to	PNLWOPPPP
before2 place at	NPSUPMNMP
before2 place in	MNLYSOPON
before2 plan for	TLKVPPPPP
before2 plane in	ONOXOOPOO
before2 planned in	ONOWNPPOO
before2 played in	ONSSPPOOO
before2 playing the	WNRNOOOPN
before2 please contact	MUVONOONN
before2 please follow	KQXMPPPNP
before2 poland and	PONTOPPPO
before2 police and	MNZNOOPPO
before2 police chief	PSOOPPPPP
before2 police in	OONYOOPOO
before2 police officer	NWOOPOPOO
before2 polish president	NTPOPPPPP
before2 positions at	POTRPNPON
before2 posted via	SNRNOPPPO
before2 poster to	TNNMQPPPP
before2 president elect	OVONPPPOP
before2 president obama	RSLMPOUOO
before2 president of	RM\\NQMMNM
before2 presidential candidate	OWNOPPPOO
before2 presidential candidates	OSOOUOPON
before2 presidential election	OWNNPPPOP
before2 presidential nominee	OWOOOPPOO
before2 presidents of	OPMXNPPPO
before2 pressure on	QRTTQMMMM
before2 primary in	PNNVPPPOO
before2 prime minister	PUQNPOPOO
before2 problem for	NSSROPPNO
before2 process in	OOMVPPPOP
before2 produced by	ORSMPPPPP
before2 province of	LMUVQPPNM
before2 proximity to	ONQUOPPOO
before2 published in	NOUNTPPON
before2 qaida and	OOXMOPPPO
before2 qaida in	OPLYNPPOO
before2 questions about	NUOOOPPPP
before2 race in	NONYOPQON
before2 radio 4	OONNPNOZO
before2 radio host	PXNNPPPNO
before2 rally in	OMMQVPPPO
before2 ready for	TJSKROQQP
before2 reagan and	PSOOPPPPO
before2 rebels in	OPMWOPPOO
before2 received his	TMKJRSQQR
before2 refugees from	OPOVNPPPO
before2 region of	NNNXOPPOO
before2 relations with	ONMZOPOON
before2 relationship with	MZLPOPOOP
before2 released by	PMPQSPOOP
before2 replaced by	LTWMPPPNM
before2 report on	UOMSNPPPN
before2 reporters in	NPVQMPPPN
before2 reports on	NWNPOOPOO
before2 reports that	NRTRRONMN
before2 representative for	NRNVOPPON
before2 republican nominee	OXNOPPPNO
before2 reserve chair	OSOPPPPOP
before2 response to	TIKOPSRSR
before2 rest of	NOVSPOPOL
before2 return to	RLKTPPPQQ
before2 returned to	LPK[NPPOP
before2 returning to	NNRYNNOOO
before2 reuters the	POTTPNNON
before2 revive the	MPUSPOPOM
before2 right now	NXNMSOPPN
before2 rights group	QNMMQRQSQ
before2 rise in	VNMRPOQOM
before2 roche pink	NOWNOPPOO
before2 role in	RURMPOPNN
before2 rome and	OMNVOPPPP
before2 rt justinbieber	QRMMPQQRP
before2 rubio of	PNLXOPPPN
before2 run by	OQSSMONPO
before2 run in	NOUOOPQOO
before2 running for	LPTOPPPPP
before2 running mate	WPOMPOPOO
before2 russia and	PNTQOPPPO
before2 russian president	PTOOPPPOP
before2 s a	TJHOSRRRR
before2 s. and	NPLXOPPPO
before2 said mr	LWNOPPPOO
before2 said mr.	MVJVOPPON
before2 said ms	NVNNPPPPP
before2 said on	LOXPROONM
before2 said that	NSSUNNMQL
before2 said the	LKSUWQOOL
before2 same time	KUUOOOPNO
before2 san bernardino	POOUPOOOO
before2 sanctions against	POLXNPPOO
before2 sanders and	PWLNPPPOP
before2 sanders i	NPOWNPPOO
before2 sanders of	LNM\\OPQNO
before2 saturday in	NPNVPPPON
before2 saturday the	MPQSROPPO
before2 saudi arabia	QOPXOOOMN
before2 say a	OOOVOPPPO
before2 say an	NPNNVPPPO
before2 say mr.	OTVLOPPNN
before2 say suspected	NNWQMPPPO
before2 say the	PMMVUNOPN
before2 saying mr.	OTTLOPPOO
before2 saying that	OSNROPOPO
before2 saying the	RMLPQQQQR
before2 says a	KOSTSPOMO
before2 says an	OPONUPPPP
before2 says mr.	MOXTNOOON
before2 says president	OUOOPPPOO
before2 says the	MRQYONOOL
before2 school in	NOLYOPPON
before2 schools in	NPMWOPPPO
before2 sciences the	PPTOPOPPO
before2 search for	QVKLOQQPP
before2 seat of	MUKXNOQON
before2 seats in	OOMWOPPPO
before2 secretary general	OYNNOPONO
before2 secretary of	^MLJOQPOQ
before2 security firm	ROUOPOONO
before2 see it	UTMOOOOOP
before2 see the	TLPLUPPPO
before2 senator from	MONYMPPPO
before2 sensing of	TJHGSSTTT
before2 sent to	NVRRNOONL
before2 separately the	OPSROOOPO
before2 service in	LOSYOOONN
before2 service of	NNMYNPPPO
before2 services to	NQVPOOOOP
before2 set for	LMUPTPPON
before2 set up	MVUNNONOP
before2 shares in	NOXQNPOON
before2 she told	ORSOOOPOO
before2 shi'ite and	QUOLROOOP
before2 shiite cleric	PUOOPPPOO
before2 shooting in	OWMSPPOMN
before2 shot in	PPNTOPPPO
before2 show in	NOLYOPQOO
before2 show the	MOPOSNOVO
before2 since the	TQPKRNONS
before2 sioux falls	ORLVPOPNP
before2 site in	NPMYOPPON
before2 situation in	OPMWNPPPO
before2 size of	NPVPNPPPO
before2 so called	SKJKRRSTR
before2 so many	PPOOSPPPO
before2 so the	NITJSUQQR
before2 socialist party	NNXOQOOOO
before2 sold in	NONYNOPOO
before2 soldiers in	OPMWOPPOO
before2 some of	OUKROPPPP
before2 son of	PULQOPPPO
before2 soon after	OPUOPOPOO
before2 soon as	OTRQNPOPM
before2 south korea	QMQUNOPNO
before2 south of	ONOXOPPOO
before2 southeast of	NNMXOPQPO
before2 speaking in	OONVOPPPO
before2 speaking to	OOWOPOOPO
before2 spoken in	ONMXPPPOO
before2 spoken to	NWMNPPPPP
before2 spokesman for	KQWVONOLN
before2 stadium in	NPNVOPPOO
before2 stake in	OO\\LOOOON
before2 state of	PKHRQRRRS
before2 state owned	ONYTONOMN
before2 state rep.	OUOOPPPOO
before2 state run	POWMOPPPO
before2 statement on	OPNUPPPPO
before2 states and	NOLZOPQPN
before2 states of	NNNVPPPPO
before2 station in	MKKTQRSSP
before2 stop the	POONTOPPP
before2 store in	PNMYOPPOO
before2 streets of	OMLZNOPPP
before2 stronghold of	MSO\\OOPML
before2 students in	NOUYPMMNN
before2 study by	OVMNSPPNO
before2 study of	SLKSPQQPQ
before2 subsidiary of	NLVUONPPN
before2 successor to	OXNNPPPNO
before2 such as	IOPSPOOUS
before2 summit in	NOLZOOPPO
before2 sunday in	MOTROPPOO
before2 sunday on	OPXOOPOON
before2 sunday that	OSNUOPONO
before2 supplies to	RNIORRRRQ
before2 support for	MTSNPPPOO
before2 support of	OXMNPPPOP
before2 support the	OPNNRNXNO
before2 supporters of	MULSTNPNN
before2 syria and	OMNYOPPOO
before2 syrian president	MVOOPPPOP
before2 system in	UOOROOOON
before2 t. co	WMMNQPPPP
before2 take on	MVYNMMONM
before2 take the	LOSWNTMNN
before2 talks in	RNLPRQPPQ
before2 talks on	VPNTNNOON
before2 talks with	MPUTLPPOO
before2 targets in	OPNSQPPPO
before2 teague and	OXNMPQQOM
before2 team at	QNWNOOPPO
before2 technology in	RMRJPQPRR
before2 tests against	ONYNNOPPO
before2 texas sen.	OUOPPPPOO
before2 tgr ph	VMMNPQQQP
before2 than the	LNPQWMNOT
before2 thank you	RPMSPPNOQ
before2 thanks to	M\\MNPPNQN
before2 that a	WLLLRNRSQ
before2 that all	TNOOROPOP
before2 that an	OOSMTOOOO
before2 that mr	OTOOOPPPP
before2 that mr.	O[KKPPPPP
before2 that president	USOPOOMOO
before2 that the	ROOPOQSMP
before2 that why	TUMNOOOPO
before2 the 1989	OLJOQSSSR
before2 the 2004	TJKJRTRRR
before2 the 2012	TMJPORRRP
before2 the annual	NMRNQUPOP
before2 the best	OPKLPWQQP
before2 the capital	MUSSMOOOM
before2 the chief	MPWQONPON
before2 the country	VLOUSNONM
before2 the current	NQWWNNMNL
before2 the day	ROVMNPPOP
before2 the deadly	RMMMQQQQT
before2 the dominant	OMSSSOOOO
before2 the downtown	NLKVTPQOQ
before2 the fifth	OTLMWPPNO
before2 the first	OJIPYTOOS
before2 the former	OKPWUOOLO
before2 the hague	NOWPOPPNO
before2 the hill	ORLUPNOOQ
before2 the largest	SPSNPOOOO
before2 the late	NVNTNOPNP
before2 the latest	NOYOPPPNN
before2 the leading	NPNRUPOOO
before2 the main	SNTMLPPPQ
before2 the major	TONRPOOOO
before2 the militant	QNPNSPPPP
before2 the new	RMPRLPNOU
before2 the next	KUPRRNOLR
before2 the northern	OONMWPPPO
before2 the office	RSLNPPPQP
before2 the official	OOZNNNPOO
before2 the only	RONNTPPPO
before2 the original	MLSPPONOX
before2 the other	QKKMUQRRR
before2 the presumptive	OOTOSOOOO
before2 the pro	RSLKQPPQR
before2 the province	PKRPPPQQQ
before2 the ruling	NM\\JQOPPN
before2 the same	OYRNONNNO
before2 the southern	NPOOVPPPO
before2 the state	SNSSOOONN
before2 the super	XNMPPPPPO
before2 the term	RMKKTQQUQ
before2 the the	TKIMPSTQS
before2 the three	SMRNTOOOO
before2 the time	NUSPOOONO
before2 the top	NPNSTOOOO
before2 the two	QLJSTPQPR
before2 the u.s.	QNKWMOQTN
before2 the us	NPQTPPPPO
before2 the way	SUOJRQQNO
before2 the western	RNLWQMPPP
before2 the world	RQIPPQQRQ
before2 the worst	XNNNORNNP
before2 their first	MTOPLYONM
before2 their own	SSKMQPPNS
before2 then president	OUPOPPPOO
before2 there is	QKJLRQQYR
before2 they support	OVOOOPPOO
before2 think the	RMRJQQQPR
before2 third generation	WOMMTOOON
before2 this is	RTSMNPPLP
before2 this month	ONYNOOOOO
before2 this week	PKTOQPQPO
before2 this year	MQPSPORRL
before2 thousands of	QLKJVSRRQ
before2 threat to	NMNNRRRSN
before2 through the	OLOMSSQQQ
before2 thursday the	PPQSOPPPO
before2 ties to	NVMTOOPNO
before2 ties with	ONIZQPPPO
before2 time for	PWNNPPPOO
before2 time in	OONVOPPPO
before2 time that	MUMTOPOOO
before2 times and	PNSOPPPOP
before2 to a	PLYPOPPPL
before2 to allow	PRSMTOOON
before2 to attend	OQURONONO
before2 to be	TTJPPPPPP
before2 to beat	NVTLOPPOO
before2 to block	TNNRSOONO
before2 to boost	NPSUPOOOM
before2 to buy	RMSTNOOOP
before2 to defeat	ORVMOPOON
before2 to ensure	RJKLURQRR
before2 to enter	OONWOPPPO
before2 to face	TNWNONONN
before2 to fight	QNTUNNNOO
before2 to get	NWMXMNOOM
before2 to help	PQNUSOOOM
before2 to hidden	ULNMQQPQQ
before2 to his	QPRUVLMLN
before2 to hit	PONVQNPOO
before2 to interview	OUOOPPPOP
before2 to join	MSMPVOOOO
before2 to keep	OTRSQNNNN
before2 to kill	OUNOPPPOP
before2 to leave	NOMVPPPPO
before2 to let	NOVTNOOOO
before2 to make	MOQURPOOO
before2 to meet	MUPVMOPNM
before2 to mr	KXOPPPPOO
before2 to mr.	NSKTPQQPO
before2 to play	PTHRNRQPQ
before2 to president	NWONPPPNP
before2 to prevent	OUQQOOOON
before2 to promote	NOOTUOOOO
before2 to protect	UPMVNOONN
before2 to put	MOXLSOPON
before2 to reach	MTMVOOPON
before2 to read	OQLKQQQSS
before2 to replace	NWOOPPPOO
before2 to say	VLMMQQQQQ
before2 to see	PURLOQQOO
before2 to send	RNMVMOPPP
before2 to stop	NUMSPPPON
before2 to succeed	NVNOPPPOO
before2 to support	TPKLPQPQS
before2 to tackle	RNVMOPOPO
before2 to the	TLSSRMPMM
before2 to use	NSQLPPOQS
before2 to win	OTJUOSPNO
before2 to your	QMMNQQQQS
before2 together in	OOMZOPPNM
before2 told a	NPSTOOPON
before2 told the	IP_UMNMNM
before2 tonnes of	MPNQWPPPM
before2 took the	WLKLRSPPQ
before2 tory leader	PSOPPPPOP
before2 tory mp	PSOOPPPPP
before2 tour of	OOMXOPPPO
before2 tournament in	POSQOPPOO
before2 town of	LJH^PQSQO
before2 travel to	MPLZNPPPO
before2 traveled to	PNVONPPPO
before2 treasury secretary	OUNOPPPPO
before2 trip to	MMJ]OPPPO
before2 troops from	OOMWOPPPO
before2 troops in	OPNWOPPPO
before2 troops to	MPQSOPPPO
before2 trump and	NTQPPOOOO
before2 trump or	OUMNSPPOO
before2 trump told	OOWMOPPPO
before2 tuesday in	PPNWOPPOO
before2 tuesday that	NRTOOPOOP
before2 tuesday the	ONSNROOOS
before2 turkish president	PUNPPOPOP
before2 tv and	YOMMPPPPO
before2 twitter com	[OMOPNOON
before2 two other	SLKOVQQQP
before2 u.s. and	PPOMUPPPP
before2 u.s. president	OTOOPPPPP
before2 ukraine president	NVOOPPPOO
before2 ukrainian president	OSROOPPPP
before2 under the	OQROQNVMO
before2 union and	PPMXNPPON
before2 union the	PPUNQOOOO
before2 united nations	NRYMPMPNN
before2 united states	QNNSSOPOO
before2 university and	OVRMPNPNO
before2 university in	OOKYOPPOO
before2 unlocked the	VIHHRSTST
before2 up in	OOOUOPPPO
before2 up the	NQUPSNNQL
before2 up to	XOTNPNONL
before2 up with	LVRUOONMM
before2 update from	TOJKQRQRR
before2 us and	ONRUOPOOO
before2 us for	TOKOPQQPQ
before2 us journalist	OXOPPOONO
before2 us president	OVONPPPOO
before2 usa s	OWOOOPOON
before2 use of	UIIHTSQTT
before2 use the	VLKKQQUPQ
before2 used by	RQKLQQQRP
before2 username to	HP[POPPOP
before2 using a	QOMNPPQPT
before2 using the	RLJJRPQPZ
before2 vermont sen.	OTOOPPPOP
before2 version of	LRJMONP]R
before2 versions of	NOMMOPPO[
before2 vice chairman	PUOOPPPOO
before2 vice president	OXNOPOPOO
before2 victims of	YKIMQQQQR
before2 victory over	LTTNNTONO
before2 video of	OWONOOPOO
before2 video with	QUNPPOPON
before2 view all	PPSOPOPOP
before2 view of	OOONWPPOO
before2 village of	OGHTPSSTT
before2 violence against	VKLNVPOPP
before2 violence in	OPL[MOPOO
before2 visit the	QNNRTOOOP
before2 visit to	MQKZOPPOO
before2 visited the	OPLWPPPOO
before2 vote for	OYMMPPPNP
before2 voters in	OOLXOOPOP
before2 voting for	PUNOPPPOO
before2 wait for	SLMLTRQQP
before2 waiting for	RKQISQQRR
before2 wake of	RLMKPSRSR
before2 wales and	QOYMOOPNO
before2 war in	OOLYOPPOO
before2 war torn	PMNLRRRRR
before2 warned the	MOSMVPPPN
before2 was a	UIIKTQVPU
before2 was in	QMNNORQOU
before2 was the	WPHJRQPOU
before2 watch it	UNLOPPQPQ
before2 watch live	MTPUNOPNP
before2 way for	NULRROPOO
before2 we want	MWQOOOPPO
before2 wednesday in	OPSOOPPPP
before2 wednesday that	NWQPOOONO
before2 wednesday the	LPTROOPPO
before2 week in	TLFMSRQRS
before2 week that	NNTUSONMM
before2 week the	OPWLROOPO
before2 welcome to	SQSJOPOOQ
before2 well as	JRRTOONMT
before2 went to	PPPTPOONO
before2 west of	MMMZPPQOP
before2 what the	WNLMUOOOO
before2 when the	KIVSQOOQR
before2 where mr.	PVNNOPPPP
before2 where the	MPOWSONON
before2 whether the	NPQNROOPT
before2 which features	MYNOPPPNO
before2 which the	LORUUNNNO
before2 while the	MN[PSOOMM
before2 why the	PKMUPQQQP
before2 will allow	MOTRROOON
before2 will be	NOQSTOOOM
before2 will succeed	NVOPPPPOO
before2 will visit	NQPVOPOOO
before2 william and	OXONPPONO
before2 win over	MS\\KNOOON
before2 win the	OQSNNTPON
before2 winning the	MOPNTUNOO
before2 with a	PMUNQOOOT
before2 with an	WOOPOPNOO
before2 with his	MOUSMNTMN
before2 with its	LTUNROOOO
before2 with mr	OWNNOPPPP
before2 with mr.	N]KMPPPNO
before2 with president	LXONPPPPP
before2 with the	LSVMTMPMP
before2 withdrawal of	OPOLVPPPP
before2 woman from	POLWPOPOP
before2 women in	SMKTMPPPQ
before2 won an	MOTONOYMO
before2 won the	KOPLUUTNN
before2 work in	OPNUPPPPO
before2 work of	POVNUPPLM
before2 work with	LM[QPOPNM
before2 worked for	PSUMOMNPP
before2 worked with	PXOPQPONM
before2 workers in	OPNUOPPPO
before2 workers party	OPTOPPPPO
before2 working with	NNVTPOONN
before2 world in	QLLXOPPPP
before2 would be	PVMOSPONO
before2 written by	OWKOPQPOP
before2 xb 0	UMLLQQQRQ
before2 year but	SNROOPPPP
before2 year old	OSOQQQONN
before2 year the	OMTSSNNPO
before2 years ago	NNQTQPPOO
before2 years in	MOVRNPPOO
before2 years of	KQXPQNPON
before2 years the	PPYMONOPO
before2 york reuters	QMTUPNNON
before2 you support	PTNTOOPON
before_ 0	QMZKPOPNP
before_ 000	OKLRWOOOS
before_ 1	TGKLUTQRQ
before_ 10	SJOOOQQQS
before_ 100	TJOITRRQR
before_ 11	WKIOTPOSP
before_ 12	NNLWRPPNP
before_ 13	TIIJYQQRR
before_ 17	RNPNVOOON
before_ 1988	NONRMTUNN
before_ 1989	OLJOQSSSR
before_ 1998	RMLLQTQRQ
before_ 2	QFKNURRQV
before_ 20	WIGJSSSSS
before_ 200	NNRNVOPPN
before_ 2000	ULOLPQQPQ
before_ 2004	TJKKRTQRR
before_ 2005	NXNNNTONO
before_ 2011	UJKJSQRRT
before_ 2012	TMJQOQRRO
before_ 2013	NNSPNWOOO
before_ 2014	QNVLRQONO
before_ 21	ULLKUQPQQ
before_ 23	ONMQTPPPP
before_ 24	QJSKORQTQ
before_ 25	SNOLOQRRP
before_ 27	TJJPTQQQQ
before_ 28	VKJHQSSTS
before_ 3	RJLOUPQRQ
before_ 30	RLLJSPPPX
before_ 34	VTNKNPPNP
before_ 4	VJIOUPQPS
before_ 400	SIFRQSSRS
before_ 42	ONSLSPPPQ
before_ 43	TLKQPRPPQ
before_ 45	SMSKRPQPP
before_ 5	TJMHQQRTT
before_ 500	VMIPTOPPP
before_ 6	SIPQQSPNP
before_ 60	UKJJXQPQR
before_ 7	NLOYOPPOP
before_ 8	QKRPPPOPS
before_ 9	TLJPQVOOQ
before_ a	SLQPQPQNQ
before_ about	PURRQNNMM
before_ accuse	SQILQRQQR
before_ accused	MSPTROPMN
before_ accuses	MQWUNNONL
before_ across	LML^OPPON
before_ actor	SNJJRRRSR
before_ actress	M[NOPMPMO
before_ additional	XMLMTOQON
before_ admiral	NXMNOPPPO
before_ adviser	PXMOOPPNP
before_ advisor	OVNOPPPOO
before_ after	OQTQPSNOL
before_ against	OR[KTNNMM
before_ agency	PLPIQTSRR
before_ airborne	PNNNPYOOO
before_ album	ONLLPQPZP
before_ all	SNPPWNOMM
before_ alleged	NP\\MNOOOM
before_ allow	OQRSROONM
before_ allowed	NWMROOPOO
before_ allowing	NQOMWOPOO
before_ ally	NZMQNNOON
before_ along	NOM_NNOON
before_ alongside	NWTLSOONM
before_ although	QLSQQPOOP
before_ am	RNKJTQQRR
before_ ambassador	SUNOPPONN
before_ among	RNRQSOONN
before_ an	ROQPUMQLN
before_ ancient	PLSLUPPPQ
before_ and	NSPQNOOQQ
before_ annual	WLNLOXOON
before_ another	RQTSMOPNM
before_ any	QRPSQNNNN
before_ appointed	NWSNONOOO
before_ are	RLRQUOOMN
before_ around	LNI[RTPMN
before_ artist	N[NMPOPNO
before_ as	MQRROKOTR
before_ asked	NUVORNOMM
before_ at	JJWZLTONM
before_ attacked	NUKSUOONN
before_ attacking	PZMMPONMR
before_ attacks	OPRTNOOOO
before_ attended	NQVLNWOMN
before_ attorney	PTOOPPPOO
before_ author	RSILRPSSO
before_ avoid	OLPQUOPPP
before_ ayatollah	PVNNPPPOO
before_ back	QUWLNOONM
before_ backed	RPQKWNONP
before_ backing	OVONOPPPP
before_ backs	MLWWPMOON
before_ ban	NPTMVOOON
before_ band	OLWONQPOQ
before_ banned	LWUVMNNNL
before_ based	PJVISPQQQ
before_ batter	LQNXOPPPN
before_ be	UQJQTOOMO
before_ beat	MURPPPPNN
before_ beating	PWNMPPPOO
before_ beats	NVXQMNNNM
before_ became	MWRSNNONM
before_ because	TSTSNMNLL
before_ become	TLJRPQPPS
before_ been	QVSNONNNN
before_ before	RSRORRNLM
before_ behind	MTWMOOPON
before_ believe	SXQNNNOMM
before_ believes	OPURNOOON
before_ best	UNNMQTPON
before_ between	MUPUPOOMM
before_ beyond	TTPQONONN
before_ billion	YNMNNQPON
before_ billionaire	OYONPOONO
before_ black	UHHJQSSWS
before_ blame	OZNOPNONO
before_ blamed	PMYPQOMNN
before_ block	TNNRSOONO
before_ boarded	YMMMPQOPQ
before_ boost	NOPXOOOON
before_ boot	UIKMRRRRR
before_ bordering	OOLXOPPPO
before_ born	OXOIVOPNN
before_ boss	N\\LNPOPNN
before_ both	MVSOPMOMS
before_ bowler	PWNOPPPNO
before_ boyfriend	PYMOOPONO
before_ bring	ORNWOOONO
before_ bringing	ORSSNOOON
before_ broadcaster	NUTNOOONO
before_ brother	TQJKRQPQT
before_ bureaucratic	PNMYOPOPO
before_ businessman	PXNNOPPNO
before_ but	SPQQOPOMP
before_ buy	TKPQPPPOQ
before_ buying	OSRROOOOO
before_ by	RTVPOLOML
before_ call	TJJPQRQSR
before_ called	SNSQMMMQS
before_ calls	MSVPPOONN
before_ campaigner	PNJLRRSSR
before_ candidate	NUVLPPPNM
before_ candidates	PWNMOPPOP
before_ capital	NWMUNOOON
before_ captain	QJHJSRSVT
before_ central	MLK\\SPQPN
before_ centre	OYMMPQPNN
before_ century	OLLUPVOOP
before_ ceo	TUMPPOOMO
before_ chair	OTOOPPPOP
before_ chairman	NZNOPOPMO
before_ challenger	OXNNPPPNO
before_ champion	OT[KONPMM
before_ chancellor	PVNNPPPOO
before_ channel	OM[NPPNON
before_ chief	NSSTNPPNN
before_ chipmaker	NOYMNPPPO
before_ chose	MUNVOPNON
before_ city	OOOXOPONN
before_ claim	QLUJRROQN
before_ claiming	NOZPOONOM
before_ claims	MOSWMPPON
before_ cleric	PYONOOOON
before_ closing	NJPTORSRO
before_ coach	OZLOPPPNO
before_ codenamed	NOPONOOOZ
before_ colleague	OXNOOPONO
before_ college	MNNZOOQPO
before_ colonel	PRJMQRRRP
before_ columnist	PXNNPPPNO
before_ combat	MOVUNOPON
before_ comedian	PWNOOPPNO
before_ comedy	QLLKOSRWQ
before_ commander	PXNOPPOMO
before_ commissioner	RSJMPQRPP
before_ communist	NWPTNMONN
before_ company	OL^LNPPOM
before_ condemning	NTLSSOONO
before_ congressman	OXMOPOOOP
before_ congresswoman	PVOONOPOP
before_ connects	NNNZPOPOP
before_ conservative	LWRXNNNMM
before_ contact	PXNOPPPNN
before_ controlled	QKJOSQRQS
before_ corporate	NNNYNPPOP
before_ correspondent	OXMPPOONO
before_ cost	NNMQUNNOU
before_ councillors	OVOOPPPNO
before_ covered	NZUMNNNMN
before_ criticized	MZJSOPOPN
before_ criticizing	NXONOOPOO
before_ current	LOYXNONML
before_ dame	NXNOPOOOO
before_ daughter	O]NNOOONM
before_ day	PQJSSSQMO
before_ dead	NOQOXOOON
before_ deadly	QMSQNOOOQ
before_ debt	NPRVOOONO
before_ defeat	ORVMOPOON
before_ defeated	MRYPONONM
before_ defeating	NXOOPPONN
before_ defend	NYROOOPMN
before_ defending	ONQNTSOON
before_ democrat	QLJJRSSST
before_ democratic	NQXNPNOOO
before_ deputy	LVLPTPPMQ
before_ described	SQOJTOPPP
before_ designer	PZMMOPPOO
before_ despite	LVUQNPPOM
before_ dictator	PWMNPPPOP
before_ did	MZMONPPOO
before_ director	PUJMQQQQQ
before_ discussed	MQTUNOPNM
before_ divided	ONNZNOPPN
before_ do	QJQKPSQTQ
before_ does	LZRUMNNMM
before_ dominant	OMSSSOOOO
before_ down	YNOXMNNKN
before_ downtown	NLIYSPPOP
before_ dr	PXLNPPPOO
before_ dr.	MSVNOOPOO
before_ drama	QKLMNQRYQ
before_ drug	QLMPOOQPW
before_ during	PNRJVRPOP
before_ early	OONUONONU
before_ east	OOOYNPPON
before_ eastern	NML\\OOPON
before_ editor	PVOOOOPOP
before_ eight	OMTLWMULN
before_ either	XQNNNNNMT
before_ elect	OVONPPPOP
before_ elected	NXMQNOPOO
before_ election	VNTOOOOMO
before_ embattled	MNLWTOPON
before_ end	UNRNPPPNP
before_ endorsed	OUONPPPOO
before_ ensure	RJKLURQRR
before_ enter	NOLZOOPPN
before_ especially	MZTMNOOON
before_ ethnic	PMLRYOPOO
before_ even	QRJSROOOP
before_ ever	SKRLNPUPP
before_ every	NQNNPOOOY
before_ executive	OZMNPOPNO
before_ face	TNWNONONN
before_ faced	OOZLONPPP
before_ facing	MPUPSOOON
before_ fact	MZNNOPPON
before_ famous	NLNXNVONO
before_ fat	VKJKRRQSS
before_ features	SRMLQQPNR
before_ fellow	MTUMWNNNL
before_ fighting	OP[NMOONO
before_ film	MLRMOMUZM
before_ filmmaker	OXOOPOOOO
before_ final	LPLMVXOMP
before_ find	TNIPTPPPQ
before_ firm	NK_LPPONO
before_ first	MOKNVYLLU
before_ five	MKQSYORNN
before_ fled	NOMZNPPOO
before_ fleeing	OMQSSOOON
before_ follow	PSSPOLPPP
before_ following	QSPMPQOPO
before_ for	QQSROMOPO
before_ forced	NMSSUOONN
before_ former	JMXTRPOQL
before_ forward	PUOOPPPOO
before_ founder	UOIJRRRRR
before_ four	SMSNTOPON
before_ fourth	QMRULVOMN
before_ free	MSRQUOOLN
before_ friend	N[NPOONMO
before_ from	LQSXPNPMM
before_ frontrunner	PVOOOPPNO
before_ full	OPYONOOON
before_ game	VOONNNNVN
before_ gave	PWLQPOPNO
before_ gen	PTNOPPPPP
before_ general	OUMNQPQOP
before_ get	UPGJTROPV
before_ gets	UOYNOMONM
before_ giant	LN\\QNNPOM
before_ give	LVUUNNNNL
before_ given	PQQSOOONP
before_ gives	OQ[SLNOMM
before_ good	WLLMUPPPO
before_ got	UMLMPPUQO
before_ gov.	OWNNPPPOO
before_ governing	SKSLTOOOQ
before_ governor	NYNNPPPNP
before_ granting	LUUMVNNMM
before_ great	SQLRSOOON
before_ group	OOZHPPPQO
before_ growing	OMKTWOOOQ
before_ guard	PVONPPPNO
before_ had	VSOMOOOOO
before_ half	PVNOOPONO
before_ has	VVMMNPOMN
before_ have	VRITOOPPN
before_ help	PPMUUOONM
before_ helped	PMTQPOPPP
before_ helps	OPWOPOOOO
before_ her	MPRPUTNMM
before_ hidden	ULMMQQQQR
before_ his	QIPPTRTPL
before_ historic	NNMWXMONN
before_ hit	NMMXPNPOV
before_ hits	MQJXTPPNO
before_ home	WMNLQQPPP
before_ host	OVSNOOPNN
before_ hostage	VQNMOPPOO
before_ how	PTNVMOONN
before_ hurt	MPMVSOPOO
before_ i	VKHKQSQST
before_ iconic	WONXNMMNM
before_ if	OVRPROONL
before_ imagine	MUQNVOOOM
before_ improve	PLJUUPPRO
before_ in	NKNYOPORP
before_ include	KVMKSNTRO
before_ included	SMSQOPPNO
before_ includes	ROLPQPPOR
before_ including	HUUQPPSJO
before_ incoming	NPLQVPPOO
before_ incumbent	O[NMOOONO
before_ inside	MLJ\\QSQON
before_ insisted	NSYNNNONN
before_ interim	NORXQNNMN
before_ internal	QLTQOOOQN
before_ interview	OUOOPPPOO
before_ into	LNMZNRORM
before_ investigating	PYRMNOONN
before_ involving	OQMSTPPON
before_ iraqi	PNMNUPPPP
before_ is	SSOJSNOTM
before_ it	RTOIQQPQO
before_ its	QKQSPMMLY
before_ jamaledwards	SMNNPPRQP
before_ join	KYKRUPPNM
before_ joined	NVZKNOONL
before_ joining	NPVNROPON
before_ journalist	QRKLQRQQQ
before_ judge	OWNOOPPNO
before_ just	VJKRPQQQQ
before_ justice	OTOPOPPPO
before_ justinbieber	PQLLPRPSR
before_ keep	PUPNSQOMO
before_ key	OQTSPNONN
before_ kidnapped	QMLKWQPQQ
before_ kill	OTRRNPPNM
before_ killed	QWNQOOOMO
before_ king	RVMNPPQON
before_ know	SULLQPPNP
before_ lady	MXNNPPPOO
before_ large	LMTTTOONO
before_ largest	TLMSQNPNR
before_ last	QQUSNNOMN
before_ late	OTRPMPPNP
before_ later	NTRXONNLM
before_ latest	TMSMMMMTT
before_ lawyer	PXNMPPPOO
before_ lead	NNVRNPPON
before_ leader	MZOLPPPNO
before_ leading	RPSQUNOLM
before_ leads	NUNMOQVNN
before_ leave	MTUSOOOMN
before_ leaves	MSTUNOONN
before_ leaving	NNVVONONN
before_ led	NSWLVMNMP
before_ left	MOVXOOONK
before_ legend	PUONPPPOO
before_ legendary	PNRMXOPON
before_ let	MOTWOOOON
before_ level	OOWMPPPNO
before_ liberal	PKLSQQRQR
before_ lifelong	OLMMYQQPP
before_ like	PTUPPNOLP
before_ likely	VNMNUOOON
before_ line	RLMMWPPPP
before_ link	RJIQQRQRS
before_ local	TMJSVOOOO
before_ lol	TLLMQQQQR
before_ long	WMMNTMPOQ
before_ lord	L[NNOPPPO
before_ loses	TOOTNOONN
before_ love	Q[KOOOPON
before_ m.	SOMOQPQPP
before_ madam	TLKMRRQSQ
before_ made	MQVUOONNM
before_ magazine	MO\\PNOOON
before_ magnate	OWNNPPPNO
before_ main	SNTPOOOOP
before_ mainland	POLXPNPOP
before_ mainly	TKKIYQQQQ
before_ major	SOPRUNNMM
before_ majority	QTKKQPQRR
before_ make	PQOUQOOMN
before_ maker	NQ[NNOONN
before_ makes	NNOTOOOOT
before_ male	VONNSOOOO
before_ manager	WNSMQMNPN
before_ many	QHMSZNPPP
before_ maybe	OSNMOOOWO
before_ mayor	NXNNPPPOO
before_ me	VGGHUSSUT
before_ meet	MTTSNOONN
before_ meets	PVNMQPPOO
before_ member	PQMLUPPPQ
before_ mention	NQRTOOOOO
before_ met	NYLPPOPOO
before_ militant	QNPNSOPPP
before_ million	MJRSROONV
before_ minister	SSMNPPPOP
before_ miss	SQTJPOPPQ
before_ missing	KWPRPOPNO
before_ more	ZPPMTNNML
before_ morning	OPUTMPPNN
before_ most	SPLNTOPQO
before_ movie	PMONNNO]M
before_ mp	QVNOPPPOO
before_ mph	SMMMQQQRR
before_ mr	OWMNPPPOO
before_ mr.	KPRUOPPPO
before_ mrs.	PSMNPPQRO
before_ ms	VQNOPPPNN
before_ ms.	LYMNOPPPP
before_ murdering	OKJRTSPRR
before_ musician	TKIIRRSTT
before_ my	WJLISRQUP
before_ name	QXPRONNLM
before_ named	NTOOONONV
before_ names	NU[ONNNMM
before_ near	LJN^QPQPM
before_ neighboring	NNM[NPPPO
before_ network	OJUKRQSSO
before_ new	TPRQKMQMT
before_ newcomer	OYOOOOONO
before_ newspaper	NWWNNPOML
before_ next	KVQSQNNKR
before_ nine	NNMMWPTPP
before_ no	TQJUNNNUN
before_ nominated	QYMPOPONN
before_ nominee	OXNNPPPNO
before_ nor	PWOOOOPNO
before_ north	OONYPNONO
before_ northeastern	NONXNPPPO
before_ northern	MLI]RPQPO
before_ northwestern	MPVSNPPON
before_ not	SMLRUOPPN
before_ now	USNMQOPNO
before_ of	POQSPOOOO
before_ off	QLQWRNOOM
before_ offered	TLNOQQQPP
before_ officer	OZMOPOPMO
before_ official	NNVKTOPQN
before_ old	MSPUSQNLL
before_ on	PNRRMRNOQ
before_ one	MPPNRSOMR
before_ only	PTPMUPPMN
before_ opposition	RSGHVQRQR
before_ or	PJQTTNOMR
before_ order	WPNRNOOON
before_ organization	OOXOOOPNN
before_ original	PJROOOPPX
before_ other	NKSPXPPPL
before_ our	RKMTMRQOQ
before_ out	SPRMSOONO
before_ outside	NLSYKOPPP
before_ over	NRTSOOPNL
before_ own	ROOLOPPPU
before_ owned	ONYTONOMN
before_ owner	RNLKQRQSR
before_ p.m.	[PNONNONO
before_ partner	OZRMOPOMM
before_ past	MMRRMVPOO
before_ people	SLRLPQQQQ
before_ philosopher	OWNOPPPNO
before_ pirated	ONNPNPPPW
before_ play	OSQPNROOP
before_ played	QXMMPPPOO
before_ player	PYNNNPPOO
before_ playing	SJSIQQQSQ
before_ plays	NVXMNNOOM
before_ please	TPHISRQRS
before_ plus	OONTONOVM
before_ pm	QVNNOPOPO
before_ poet	PWMLPPPOP
before_ politician	RKKISQSST
before_ poor	RTJLRQPNS
before_ pope	SUMNOPPPO
before_ popular	MTMWQOONN
before_ posted	QTMTOOONN
before_ powerful	MNYMTNPOM
before_ praised	LXUNSMNMM
before_ predominantly	PLVMNPQQQ
before_ premier	OWMNPPPOO
before_ president	QVLMPPOPP
before_ pressing	NNNUTPPON
before_ presumptive	OOSNSOOPO
before_ prevent	OUQQOOOON
before_ prince	OVONPPOOP
before_ principal	UUQMOONMN
before_ private	MOXLUOPNO
before_ producer	OYMNPPPNO
before_ professor	RVMNOPPOO
before_ prominent	ONLTWOONP
before_ promote	MPNTUOOOO
before_ promoting	MULUROOOO
before_ prop	O[MNOPPNN
before_ prosecutor	MSVMPOPMO
before_ protect	VNMWNOONN
before_ put	PSUMQOONN
before_ puts	NRLRUOOOO
before_ quarterback	OXNMPPPNN
before_ quotes	NTLNOOOXN
before_ radical	MPTK\\MONN
before_ ranked	NWNSNOOON
before_ ravaged	TJIKURQRT
before_ reach	MTMVOOPON
before_ read	QOIJQQRTU
before_ real	SMLMRQQRQ
before_ reality	XNMMOPPPP
before_ reason	PRLLQPPPU
before_ rebel	NVPNXNNMN
before_ recent	MM^NRNNMN
before_ refer	PONTOPPPP
before_ regarding	PRLLTPPPP
before_ registered	NNLUUPPOO
before_ rejected	OXQOOOPNM
before_ release	OZTNMNNON
before_ remote	ONMUSPPPO
before_ rep.	OVOOPPPOO
before_ replace	NWOOPPPOO
before_ replaced	NYNNPPPNO
before_ replacing	OZMNQOOMO
before_ reporter	OWOPPPPNO
before_ reports	PORUOOOON
before_ republican	MUUNPOPNN
before_ revealed	NVQMUOONM
before_ reviews	TLOHQSPSS
before_ right	SLVJOPQQP
before_ rival	LUVVNNPLL
before_ rivals	NSVOOOPNO
before_ round	RMTMRLPOQ
before_ ruled	LPQWOOOOP
before_ ruling	QKSHTSQQQ
before_ run	RMUKPQPQP
before_ runner	OVONPPPOO
before_ runs	TOQNONNNU
before_ rural	NMMZVNNNM
before_ s	RRQUPNOML
before_ said	N[RNMOROJ
before_ save	QNLVPPPPP
before_ say	QVSPKPOOM
before_ saying	OQSQSOONN
before_ says	KTSUPOPNL
before_ season	OMUTPOONN
before_ second	TMOULNOUM
before_ secret	OOUNSOOOO
before_ secretary	PSRNOPPOO
before_ see	MYRQNNOOL
before_ seed	PWOOPOPNO
before_ seeded	PZNNONONO
before_ seeks	MPYRNNOOO
before_ sell	LNOYVNNNN
before_ sen.	OWONPOPOP
before_ senator	NVNPOPPOO
before_ send	SMLUUNONO
before_ senior	PMPIWPPPR
before_ separatist	PNRMTOQPP
before_ seven	VMTLPOOQO
before_ several	TKPIVQPQQ
before_ sheikh	MYNONOPPO
before_ shook	ONOYOPPOO
before_ shooting	NWMLOOOVO
before_ show	VWNMNLMUK
before_ showed	OSMUNPOOO
before_ shows	SRNMMPOVN
before_ signs	TORQOOOPO
before_ since	PTKQNTNQO
before_ singer	M[NMOPPNO
before_ singers	N\\NNOOPNN
before_ single	MNMNTNM]N
before_ sir	OVMOPPPOO
before_ six	PLPPWNRON
before_ slams	ORWOPONNO
before_ so	STLKWOONO
before_ some	RSPSTNNML
before_ something	VNTONOONO
before_ son	PTKITSRQO
before_ song	RLNMPPPYO
before_ southeastern	PKQKSRRPQ
before_ southern	MNJXSPPPO
before_ southwest	PNVPOOPOO
before_ speaker	TVJKQPQNQ
before_ speaking	QONWOOOOO
before_ spokesman	OORUPOPNN
before_ star	O\\MLOPPON
before_ starring	PZNMPOPMO
before_ stars	PUKKSRPPP
before_ start	ULWLNROON
before_ state	SVSNPNNMN
before_ stop	NXMROPPON
before_ striker	OWNOOOOOO
before_ student	XJHJRRRSR
before_ succeed	MYNOPPPNO
before_ succeeding	PTOPPPPOO
before_ suggested	NUNOTOONO
before_ sunni	PNLLXQQQQ
before_ super	]MNNOOPPK
before_ support	PWKLTNNMV
before_ supported	NTSNPPPOO
before_ supporting	OYMKRPPNO
before_ surrounding	OYMMPPPNO
before_ suspect	OVUNPNPNN
before_ suspected	NNWQNPPPN
before_ tackle	MPTNONWNN
before_ take	RNJWOPPPP
before_ targeting	NUTLROOON
before_ team	LSUUONPMN
before_ teenager	PWNNPPPNO
before_ tell	RPRJSNOQO
before_ tells	MMXOPOPOP
before_ term	MMRVQOPNO
before_ than	RUSSMNOML
before_ thank	WRLMOPPOP
before_ thanks	NZOOOOOON
before_ that	PRSPPMSNL
before_ the	NLSQPQQNR
before_ their	UNGPTYNMN
before_ them	NUKMUVNMN
before_ then	VURONMOMN
before_ these	UJUJQQQQP
before_ thing	OYSLNOONN
before_ think	TQINOYPNN
before_ thinks	NRTNWMNNN
before_ third	SLQPRNNTM
before_ this	RRPRMNPPO
before_ those	POMTQQPOO
before_ though	OVMSNOPON
before_ threaten	RMMUTOOOO
before_ three	RJRLUNWMN
before_ through	JTQYSQNLK
before_ throughout	OOL[OOPNO
before_ time	NPSQSQONM
before_ to	PPQTOPQMN
before_ today	QQQMQQOOP
before_ told	OR]OPMOKL
before_ tonight	UKKLQQQQT
before_ tonnes	OONOVPPPO
before_ too	UIIJRRSTS
before_ top	NKUSVOOMM
before_ torn	OLNSQQPPQ
before_ toward	OQIRSQQQP
before_ towards	NNMWNUOOP
before_ town	OMN^NONON
before_ transit	UHHISSRSV
before_ troubled	PMPQTPPPO
before_ two	QONLXOPON
before_ tycoon	OUOOPPPNO
before_ uh	MUVONPOMN
before_ under	POQTOOPNO
before_ unless	LNUWQNONM
before_ until	LNTPQTPMN
before_ up	RQOUPPNNM
before_ urged	NWQRNNONN
before_ urges	PNQVONPOO
before_ urging	OSOPROPPO
before_ use	NSTSNNNOP
before_ used	MQQNMQNPV
before_ using	VPMITOPRO
before_ v	OP\\MOOONN
before_ versus	P[NNOONNO
before_ veteran	RIILSSSTS
before_ via	VHRNQOOOS
before_ victim	OWNOPOPNP
before_ visit	RPLWNPPPN
before_ visited	POJXQPPPO
before_ visiting	OLJVYPPOM
before_ visits	NONWOPPPO
before_ vs	OKWMNQQRP
before_ want	NVNTNOPON
before_ wanted	RSLKTPPPP
before_ warning	TONPUNOOO
before_ was	OQSLTPPNO
before_ watch	WLHIQRRTS
before_ watching	VKKMPRQTQ
before_ week	TMLKVPQQQ
before_ weekly	UKLKSQQQT
before_ weeks	SJORNQQQQ
before_ welcome	NXNTLOOOO
before_ were	LYUQPNNLL
before_ west	OLNSXOONO
before_ western	RLFSRSQQP
before_ what	STGQOTPON
before_ when	OWQQPOONM
before_ where	UVMOQNOMM
before_ whereas	QMIKRRSUQ
before_ whether	LXTRQNPMK
before_ which	OUPUNOOMM
before_ while	OQVMOMOSP
before_ white	MNNVSOPOP
before_ who	PUHPNQQRP
before_ whom	NVOOOPPOP
before_ whose	NRXOPNONN
before_ why	QVRNOOOPM
before_ wife	NVNUQNOMN
before_ will	QSUTLOOLM
before_ win	RKHUOTRPO
before_ winner	OXMOOPPOO
before_ winning	NMPWMNOVN
before_ wins	UHIPSRRRR
before_ with	NSTNPMOPR
before_ within	OLRPPQQQP
before_ without	RRLLQQPPQ
before_ won	OOLUOOXMN
before_ worker	PWMNPPPOO
before_ worst	XNNNORNNP
before_ would	RRMLPQQQQ
before_ writer	PRIKRRSPR
before_ year	QUUUNMLKN
before_ years	RPJPQPQRP
before_ yet	ROLIRRRRR
before_ you	XQIKPQPQQ
before_ young	PMIJYRRQR
before_ your	SHEFSUUUW
beginning 100	WNMNPPPPQ
beginning 3cl	SOOOPPPPP
beginning 3g	VNOPPOPOO
beginning 5g	WOONPPPPM
beginning abb	OTOMOPPPP
beginning abc	MOWOPPPPN
beginning abd	OTOOOPPPP
beginning abe	ORNUOPPOO
beginning abg	SKKKSSQQS
beginning abo	SLKKTRQRR
beginning abr	PWOPOOPOO
beginning abs	VNNNPPPPO
beginning abu	OPOVOPPPO
beginning aca	PQSOOPPOP
beginning ace	QMKMPRSRS
beginning ach	UQMMPPPPP
beginning acp	ONUOOPPPO
beginning act	UOQNOPPOP
beginning ad	TOMNPPPPP
beginning ada	RRLMPQQQQ
beginning add	WKKKQQQRS
beginning ade	MUSPOOPON
beginning adm	SLMLRRRQR
beginning ado	VLMMRORPR
beginning adr	SMLUOOPPP
beginning adv	QNTNPPPPP
beginning aed	SKKLRRRRS
beginning afg	OOMRSPPPP
beginning afp	MNVNQPPPP
beginning afr	SKISQRQQQ
beginning aft	RLQKPQRRQ
beginning aga	SMJJQRRSS
beginning agr	TOMOPPPPP
beginning ah	TMMMQQQQQ
beginning ahh	TMMNQQQQQ
beginning ahm	NTRNOPPOO
beginning ahr	MWOOQPPON
beginning ai	UNNOPPQPP
beginning aid	UNTMPOPNO
beginning ail	MYMOOPPPO
beginning ain	VLKMQQQQR
beginning aip	NOUPPPOOO
beginning air	OPTPOOPNP
beginning aka	OMTOOOOOV
beginning ala	SKSQPOPPP
beginning alb	NQJZOPPOO
beginning alc	OOPQOOOSP
beginning ale	PSLLSQQPP
beginning alf	PXMKQPPOQ
beginning alg	RNILURRRR
beginning ali	MUUNONPON
beginning all	PTLVONOOM
beginning alo	TMMNQQQQQ
beginning alp	MRRROPPPO
beginning alr	SNOOPPPPP
beginning alt	UMSMPPPOO
beginning alw	SNJLRQRQR
beginning am	TOLNPPPQQ
beginning ama	TKRPOPPQO
beginning ame	RORPLPPRO
beginning ami	SRMUNOOOO
beginning amn	UMMNQQPPQ
beginning amo	QSOPPPPPP
beginning amp	ROSNPPPPN
beginning ams	POOTPPPPO
beginning ana	QTSQOOOMO
beginning and	LSQLSNONW
beginning anf	NNVSOOPON
beginning ang	PVQOMOPPN
beginning ani	TQMNPPPPP
beginning anj	ONOWOPOOO
beginning ank	RNMTPPPPP
beginning ann	MUISPQQPP
beginning ant	QKNNPRPRU
beginning anw	PUONPPPPP
beginning any	UMOOPPPPP
beginning ap	LOSNPQQPQ
beginning ape	QOOMQQQQQ
beginning aqa	OOVPOOOOP
beginning aqu	RGMORRRRS
beginning ara	QOJKYQQPP
beginning arc	QTLROPQNO
beginning arg	QLNUPPPQO
beginning ari	QNLMQRRQR
beginning ark	ONMWPPPPO
beginning arm	QOLLRQQPR
beginning arn	NUNSOPPON
beginning arr	SQMLPQQQP
beginning ars	JOTSNQQQP
beginning art	RTNMPOPPP
beginning asa	RJQKRQQQS
beginning ash	MWLMQOPPQ
beginning asi	MQLTSPPPO
beginning ask	TNNMPQQPQ
beginning aso	RPLMQQPQR
beginning ass	PLMORQQSR
beginning ast	SKMVPPOQO
beginning ath	PMPLRRQPR
beginning atl	TRUPMNOOM
beginning atr	MPUPOPPPO
beginning att	TPMOPPQOQ
beginning au	PLJJSSSTS
beginning auc	PMLRRQQPQ
beginning aug	OSOTNPPOO
beginning aus	NRSQMPPPO
beginning aut	UONNPPPPP
beginning ave	SOSQOOONO
beginning avg	UNOPPPPOP
beginning avi	QQNNPOOUO
beginning avo	PMNTOPONU
beginning aw	TKNNQQQQQ
beginning awa	QNTNPOOOO
beginning awe	SSMOPPPPP
beginning awk	TKJKSSRRS
beginning aww	TLNNRQQQQ
beginning axe	PUONPPPOO
beginning azt	PMPMRRQQR
beginning azu	OOUOPOPPO
beginning b	QLNTQPPPQ
beginning b.c	OPOTPPPPP
beginning bab	LRUKOOOQT
beginning bac	VLJKQRRSR
beginning bad	RPNTOPPOO
beginning bag	MSRUNOOON
beginning bah	LSSNQPPOO
beginning bai	POKTPPPPP
beginning bak	KRRUPOPNN
beginning bal	JRNWPPQON
beginning ban	QNKWMQQPP
beginning baq	OPNUOPPOO
beginning bar	LXNQPOPQM
beginning bat	SKSROPPPN
beginning bau	OTOOPPPPO
beginning bbc	HM\\PPPPPN
beginning bcc	OPTPOPPOO
beginning bce	TLIJSSSSR
beginning be	VPOOOOOOP
beginning bea	PMRQPPPPO
beginning bec	QUMPOPPOO
beginning bee	RQNTOOPON
beginning bei	QNLRPQPQQ
beginning bel	OQUPNOPOO
beginning ben	JYOQPPPPM
beginning bes	UKGLRRSST
beginning bet	QKRMPQQRQ
beginning bey	NWONOPPPO
beginning bib	PTMNQQPOP
beginning bid	SUNOOOOPN
beginning bie	OVNOQPPNN
beginning bik	PLSMQQQQP
beginning bil	SVQMPOMNO
beginning bin	OPVOOPPPO
beginning bio	TLRLQQQPO
beginning bir	NNQVOPPPN
beginning bis	SNJOQQQRR
beginning bit	VKKLPOPPX
beginning bla	QNKPRPPPU
beginning blb	OPUOPPPPN
beginning ble	SQJKRQQQR
beginning bli	QONUOOPPO
beginning blm	OPTOPOPPN
beginning blo	QMXMPPQON
beginning blu	QLPQPPQOQ
beginning boa	RNSNPPOPP
beginning boe	NOWROOPOM
beginning bol	ORLSQPPOO
beginning bon	NZLPOOPON
beginning boo	QQIRRQQPO
beginning bor	UPMLQPPQP
beginning bos	POROSPPON
beginning bot	TMKLRQQQR
beginning bou	LWOUNNPNO
beginning bow	OUOPOPPOO
beginning boy	SLPMQPQRQ
beginning boz	NVPNOPPPO
beginning bp	OPTOOPPPO
beginning bpi	ROSOPOPPO
beginning bra	MPJWTPOOP
beginning bre	UNKMPPPQS
beginning bri	OMKTUPPPO
beginning bro	MPWRPOOOL
beginning bru	LSLVOPPPP
beginning bry	OTROPOPNO
beginning bsk	OOWNOPPPO
beginning bt	OPSOPOPPP
beginning bub	OXNNPPPNP
beginning buc	ORMRPPQPO
beginning bud	WKQLQRPNO
beginning bui	PNSTNOOOO
beginning buk	QPLKRRRPS
beginning bul	SLSMSPPOP
beginning bun	NMQUPPOQO
beginning bur	PLPSRPPPO
beginning bus	RULMNPQQP
beginning but	VLMKQQPQS
beginning buy	TOOPOPPOP
beginning buz	TMPNPPPPQ
beginning byr	OQSNPPPPO
beginning c	TNNNPPPPP
beginning ca	SKKLRRRRR
beginning cae	ONWNOPPOO
beginning cal	ORJQPQQQQ
beginning cam	SPPKSPPOP
beginning can	RKMTTPPPO
beginning cap	SPJQPQPPP
beginning car	VQHRLQRRP
beginning cas	NRRVNNONN
beginning cat	RMONWPPPO
beginning cau	STONOPONO
beginning cbb	TNMOPPPPQ
beginning cbi	OPSPPPPPO
beginning cbs	OPTOOPPPO
beginning cd	UNMNPQPQQ
beginning cdn	PMLPQQQQQ
beginning ce	SLKLRRQSS
beginning cec	UPQOOOPOO
beginning cel	TKNMQPQPT
beginning cen	TQUKOPPNO
beginning cer	PNTOPPPPN
beginning ces	RNMSPQQOP
beginning cfl	RKLKQSRRS
beginning cha	MUKUPPQNO
beginning chi	OPPSPPPPO
beginning cho	OYNOOPPON
beginning chr	UOOQRSNML
beginning chu	SUNMOPPOO
beginning cia	NTSOOOPNO
beginning cin	QVQMONONP
beginning cit	TMWJPQOOP
beginning civ	OTTNOOOOO
beginning cla	PRLHRRRRS
beginning cle	MLXRPOQPM
beginning cli	JYNNPPQPP
beginning clo	QRPMPQPOP
beginning cne	RMUNPPPPO
beginning cnn	OOSNPPQPP
beginning coa	TQMOOROOO
beginning coc	SLLMQQQUQ
beginning cod	NVRONPPON
beginning cof	ULLRPPPPP
beginning cog	WLJMQQQQR
beginning coh	PVONOPOOO
beginning coi	QMWOOPPOO
beginning col	JRSTPPPOM
beginning com	TONIUPQPP
beginning con	UQMNQOPPN
beginning coo	SSLNPOPQO
beginning cop	PNMTQPPQO
beginning cor	NOKQSQPQQ
beginning cos	SLSLQPPPQ
beginning cou	RVMPOOPON
beginning coy	QLPMQQQQQ
beginning coz	TLMMRQQQR
beginning cra	RPSNPOPPO
beginning cre	SLULPQQPO
beginning cri	SMORQOPOO
beginning cro	MPNOUPPPQ
beginning cru	LXKROQQOO
beginning cry	SMLMRQQQR
beginning cso	ZNNNOPPON
beginning cua	NWMNPPQPO
beginning cub	OWNOPPPON
beginning cul	SQJKQQQRQ
beginning cup	SKKMQSRRQ
beginning cur	XNLNQPPOP
beginning cus	PNUQOPPOO
beginning cut	ULJMRQQQR
beginning cyp	RPOMQQPPP
beginning cze	NOMRWPPPN
beginning d	UPNPPOOOO
beginning dab	OLSOQQQQP
beginning dad	PNJJSSRST
beginning dai	OQQMQPPPP
beginning dal	MRMXOPPOO
beginning dam	QVKOPPPOO
beginning dan	KXPNRPPPN
beginning dar	KPRPQTPPO
beginning dat	QOSMNOOOU
beginning dav	K]KNPPQPN
beginning daw	ORTOPPPMO
beginning day	VONRPNPMP
beginning dea	RMVMOPPOP
beginning deb	PRRLPPPPP
beginning dec	QORKRPPPP
beginning dee	QOKJQRRRU
beginning def	USPLPOPON
beginning del	LSTROPOON
beginning dem	LQLOWPPPP
beginning den	MWKTOPPNO
beginning dep	UMNOOPPPQ
beginning der	NTLTPPPOO
beginning des	SLROPQPQO
beginning det	QOMUPPPPP
beginning dev	PSNOPPPPP
beginning dew	QRKNPQQQQ
beginning dex	PMKLSRRSR
beginning dha	NOVUOOOMN
beginning dia	QVMMPPPPO
beginning dic	MYLOPPQON
beginning did	RMUMPPPQP
beginning dif	SONPPPPPP
beginning dig	SNMMQQQQQ
beginning din	VMMNPQPPQ
beginning dir	UNMNPOONV
beginning dis	VHNLQRQRS
beginning div	VLLOQPPPQ
beginning dix	PQPSPPOOP
beginning diy	NPPSOPPPO
beginning djo	RUNNOPPOO
beginning dkk	TMLMQQQRR
beginning dm	QLNLQRRRQ
beginning dna	VPMOPPPPN
beginning dnc	OPUOOOPPO
beginning doc	TONSOOPOO
beginning doe	RMONQQQQP
beginning dog	TNNOPPPQP
beginning dol	QPJMRRRPS
beginning dom	QWKLUOPON
beginning don	TRNROOOON
beginning doo	TIIJTRQTS
beginning dor	NOQYNOPMO
beginning dou	QXLPOPPOM
beginning dov	OQOVQOOOO
beginning dow	SPNNPPQOQ
beginning doz	UNNOPPPOP
beginning dp	OTMMPPQPQ
beginning dra	OPVOOOPOO
beginning drc	NQVOOPPPO
beginning dri	VKKKRRQRS
beginning dro	YHJKRRQRS
beginning dub	QMOUOPPOP
beginning duc	VONNPPPPP
beginning due	TLLLRRRRR
beginning duk	OUONPPPPO
beginning dum	TLIKRRRSR
beginning dun	RPKLQQQQR
beginning dup	LTUONPPPN
beginning dur	NQMVOPPPO
beginning dut	OOLMYPPPP
beginning dvd	WMNROOOPN
beginning d’s	OTOPPPPOP
beginning e	VNMMPPPPQ
beginning e3	OOOPPUPPO
beginning eag	XNRNNOPPN
beginning ear	QPJVPOPOQ
beginning eas	SLSLOSPQO
beginning eba	NPWNPOPON
beginning ebb	NUOPOPPOO
beginning ebo	VJJQQPQQQ
beginning ecb	QPTOPOOPO
beginning eco	WNOOOPOPO
beginning ecu	MOLUUPPOO
beginning edd	RQRLOPOPP
beginning ede	OONVOOPOP
beginning edh	OXNOOOPON
beginning edi	QNPUOPPNO
beginning edm	OTOTOOOOO
beginning eff	QTRNOOPPM
beginning egy	ONTQOPPPP
beginning eig	SPNOPPPPQ
beginning ein	MYNNOPPOP
beginning ela	PNWLOPPPP
beginning eld	RNNVOPPOP
beginning ele	XKLLQPRQR
beginning ell	OPOSOPPPO
beginning els	NUROOPPON
beginning ema	SPNOPPPPP
beginning eme	SNOSOOOOO
beginning emo	RTKRNOPOQ
beginning emp	UVKOOOPOO
beginning ena	RJMKSSSRS
beginning end	TNMMQQQPQ
beginning eng	PPUPNOPOO
beginning enj	TNOOPPPPP
beginning eno	UMOOQPPOP
beginning enr	QQSLPQPPO
beginning ent	WKKOPQPQR
beginning env	UPOPNPPOO
beginning epa	OPSPOPPOP
beginning epi	QKSIRQQQS
beginning eps	OYLMPPPPO
beginning er	SLMMQQRRQ
beginning erd	PXMLPPPPP
beginning eri	OULPQPPOO
beginning esc	TMLQPQPPQ
beginning esp	MQWNPOQPN
beginning ess	NOMWOOPTN
beginning est	YOFLRQQQQ
beginning et	SNNOQPPPP
beginning eth	RNLPTPPPO
beginning eu	MPUPOPPPO
beginning eur	LJOSTPQOS
beginning eva	TZLOONOMM
beginning eve	NSYLOLPOO
beginning evi	TLLLRQRRR
beginning evo	TMMMRQQQQ
beginning exc	VLMMQQQQR
beginning exe	SLOOPQQOS
beginning exo	OTUNOPPOM
beginning exp	ZKLMPQQPQ
beginning ext	RMQLQQQQQ
beginning ezm	SLKMRRQRR
beginning f	TNLMQQQQQ
beginning fa	NPTOPOPPP
beginning faa	OPOSOPPPO
beginning fac	PLQJQRRQS
beginning fag	STMNPPPOO
beginning fai	PNUSOOPNN
beginning fal	ORMUOPPPO
beginning fam	SKLMQQRTR
beginning fan	SQLLPQPPR
beginning fao	POTPPOPPO
beginning far	QQPSNOOPN
beginning fas	ULKMQRQQR
beginning fat	MMRYNPPPN
beginning fbi	NPTOPPPPP
beginning fda	MPVOPOPPO
beginning fdi	SNQNOPPPQ
beginning fdp	MPUPPPPPN
beginning fea	SMMNRQQPQ
beginning fee	QLUOPPOOQ
beginning fel	PVLMPQQPP
beginning fen	OQTNPPOPP
beginning fer	PVOPOOOOP
beginning fes	TNOPPOPOQ
beginning ff	TMLMQQQPR
beginning ffs	TMLNQQQQQ
beginning fif	TMRNOPPPO
beginning fig	RMUOOOPPO
beginning fij	OPNUOPPPO
beginning fil	SQOLRPPPN
beginning fin	RSLMSPPPO
beginning fio	MUNSOOPPO
beginning fir	UMONPPPPP
beginning fis	RNRMQPPOP
beginning fix	TMMNPQRQQ
beginning fla	SLLTPPQQQ
beginning fle	RQLNPQQQQ
beginning flo	SMJRPQQPQ
beginning fm	ROMLQQQQQ
beginning fmy	TMMOPPPQQ
beginning fol	SMPQOPPPP
beginning fon	OQWNPOOOO
beginning foo	TOQMPPPPP
beginning for	QKWRPNOON
beginning fou	TPMNPPPPQ
beginning fox	PPTKQPRPO
beginning fra	QNQSOPPPO
beginning fre	USOOQOONN
beginning fri	MQOROOPRP
beginning fro	RMRIRPQPT
beginning frt	RMRMQOOQQ
beginning ftu	OOVNOPPPO
beginning fuc	WFJLSRRSS
beginning fue	QTMNQPPOP
beginning ful	TOSPOPPNN
beginning fun	UNJJSQQSQ
beginning fur	VLMMQQQQP
beginning g	TNNOPPPPP
beginning g4s	NOWOOPPPN
beginning g8	MQUOOPPPN
beginning gaa	OLTNPPPQQ
beginning gad	RRLLQPPQR
beginning gal	PNKUNPPSP
beginning gam	PNRJORPPU
beginning gan	OYLMPQQOP
beginning gar	OVQNPOPON
beginning gas	QULLPQQPP
beginning gat	LSLSOVPOO
beginning gav	MWNPPPPPO
beginning gbp	UJLLQRQQS
beginning gcs	VMKNQQQQR
beginning gdc	OPOOOUPPO
beginning gdp	VNKNPPQQP
beginning ge	LPWOPPPPO
beginning gei	OTOOPPPPP
beginning gem	RNKJRRRUR
beginning gen	UONNPSOON
beginning geo	TNGJTRRRS
beginning ger	MSLQUPPPN
beginning get	RKTQPPPPO
beginning gha	LOTQQPPPN
beginning gho	POSMPPPPP
beginning gia	OPSOOPPOP
beginning gil	PPKPRQQPR
beginning gin	ORLKQRRRQ
beginning gir	VJOQPPQPO
beginning gis	TJKJQSQUS
beginning giv	TOOPPPPOP
beginning gla	OTPROPPON
beginning gle	ROKTPOPPP
beginning glo	TMVLOPPPO
beginning glu	XLMNQPQOP
beginning gmt	TOROPOOOO
beginning go	TOOPPOOPP
beginning god	PUMMPPQPP
beginning gol	RUPJNPPRO
beginning gon	SPLOPQPPP
beginning goo	QMROPQPPO
beginning gop	MRVNOPPPO
beginning gor	UPKJRQQQR
beginning gos	OOPVOPOOO
beginning got	SLMMQRQQR
beginning gou	NQTNOPPPP
beginning gov	XLKNPPQPP
beginning gra	QNQRNNSOO
beginning gre	RPJRUPPON
beginning grf	RLLMQRRQS
beginning gri	RQLNQQQPP
beginning gro	NPUQOPOON
beginning gua	MPWRNOPOO
beginning guc	PVMNOPPPO
beginning gue	SOMSPPPNO
beginning gui	TOOROOOOO
beginning gul	RQINPQRQQ
beginning gun	ULMNQQPQQ
beginning gus	OQTPPOPNO
beginning gut	TQLOQPPPP
beginning h	TMKMQQQRR
beginning h5n	SMMMQQPPT
beginning ha	RNNMQQQQQ
beginning haa	QPPKPQQPR
beginning hab	NKTSQPQPN
beginning hac	SNMUNPPOP
beginning had	SOJPQQQRP
beginning hah	ULLLQRQQR
beginning hai	PNKUTPPOP
beginning haj	NPOPOVPPO
beginning hak	NPNXOPPOO
beginning hal	KWPTOOPOM
beginning ham	MTQQNOPOP
beginning han	NUSSNOONM
beginning hap	UJKQQPQQR
beginning har	LSROOPRQN
beginning has	QSOOPPPOP
beginning hat	WMNNPPPPQ
beginning hav	TQMQOPPOO
beginning haw	QLQLUPPPP
beginning hay	RSMNPPPPP
beginning hbo	OPSOOPPPP
beginning hdr	XOOOOPOPN
beginning hdt	YNMNOPOOP
beginning he	TMKOQQQQQ
beginning he'	SNOOPPPPP
beginning hea	TKUPPPPNO
beginning heb	QMKSPQPQQ
beginning hei	OWMSPOPNN
beginning hel	MOKWOPQRP
beginning hen	PTLNPQQPP
beginning her	QRKOPPPTO
beginning hew	LUQMPPPPP
beginning hey	UJKLRRQRT
beginning hez	QNQMPQQPQ
beginning hi	UMNNQPQPP
beginning hid	TMNOPQQQQ
beginning hig	VPNOOOPOP
beginning hil	RTLTNPPNM
beginning him	PRMRPPPPP
beginning hin	PSQLRPOPP
beginning his	QKMMXQPPQ
beginning hit	RNLROOPUP
beginning hiv	RMKKRRQRR
beginning hjr	SOOOPPPPP
beginning hmm	TMLNQQQQQ
beginning hmv	NPTOPPPPO
beginning hol	KSOVOQPPN
beginning hom	OMNXOPPPO
beginning hon	SNKUOPPPP
beginning hoo	SPLLQQPRR
beginning hor	QRIQRQRPO
beginning hos	ROMNPOPUO
beginning hot	SONOPPPPP
beginning hou	WJROQPPPO
beginning how	UUKMPPOPO
beginning hu	NVNOOPQPO
beginning hub	QMSNQPPPP
beginning hud	OTNSOOOOO
beginning huf	MNXOOQPON
beginning hug	PUNPOPPOO
beginning huh	VKLMQQQRR
beginning hum	RTJKRQQQQ
beginning hur	PPOVOONPO
beginning hus	OOTOPPPPP
beginning hut	ORMNUPPPP
beginning i'd	WMNNQPPPP
beginning i'l	VMMMQPPPQ
beginning i'm	YNNNPOOOP
beginning i'v	XKLNQPPQP
beginning iaa	NOYOONOOP
beginning iae	OOUOPPPPO
beginning ian	SSOPOOPOO
beginning iap	QNTMQPPPO
beginning iat	PMSNQQQQP
beginning ibm	NOTOPPPPP
beginning ica	RLTMPPPPQ
beginning ice	PNMXMPPPP
beginning icj	OPUOPNPPO
beginning ide	PRUMOOPOO
beginning idi	UKIJRSSRS
beginning ii	SLLMQSQQQ
beginning ill	UJJORQQQS
beginning ilo	SLOLQQQRR
beginning im	UKMMQQQQQ
beginning ima	WMMMPQPPQ
beginning imf	OPTPOPPPO
beginning imm	ROVNOOPNN
beginning imp	UMLNPRQPP
beginning in	TNNNQQQQQ
beginning inc	UNQNPNPOP
beginning ind	MKUOSPPPP
beginning inf	SLROPPPOQ
beginning ini	UOMNPPQPP
beginning ins	QLTKOOPOX
beginning int	UJUNOSPNN
beginning inu	NUMMUPPOO
beginning inv	TNPPOPPOO
beginning iow	OOKUTPPPO
beginning ipa	UMLMQQQQR
beginning iph	PMKLQPQPZ
beginning ipo	OMMMPPRQX
beginning iq	SMLMQQQQS
beginning ira	OONUQPPPO
beginning irc	OOUOPPPOP
beginning ire	OLWPOPPOO
beginning iri	NOOPSPQPP
beginning irr	VKKOQQQPR
beginning isa	NUSOOOOPN
beginning isf	POOTOPPPP
beginning ish	OVNNPOPOP
beginning isi	MNZNPPPON
beginning isl	UJNRRPPPO
beginning iso	RMNLQQRQQ
beginning isr	PMNUQPPPP
beginning iss	LSLXPOOPN
beginning ist	ULJNRQQQR
beginning it	VNNNPPPOP
beginning ita	PLRPTOPOO
beginning itu	OMPOOOPOW
beginning itv	MNXPPOPOP
beginning iva	TPMMPQPPR
beginning iwe	QMQMQQQQQ
beginning i’d	XNNOOOPOO
beginning i’m	WMNOOPPPO
beginning i’v	VOOOOPPOO
beginning j	TMMLQQQQR
beginning jab	PNRSOOOOP
beginning jaf	NPNVNPPPO
beginning jai	NXNPOOOOO
beginning jak	MOOYPOPPN
beginning jal	OOPUOOOPP
beginning jam	ONHQRSRRQ
beginning jan	SILPORQQU
beginning jap	NMKWRPPPP
beginning jas	MWLXOOPMM
beginning jav	RKLNRRRRR
beginning jay	NUKKRRRQP
beginning jea	TPKKQRQQP
beginning jed	ULKKRQQRS
beginning jef	MZMNOPPOO
beginning jen	MUMVOOPNO
beginning jer	PUJMRPPQQ
beginning jes	QSOMPPPPQ
beginning jet	RNUOOOPON
beginning jew	NPKSUPPPO
beginning jgb	UPOOPOOPO
beginning jha	NXMPOOPPO
beginning jim	NWNOPPPOP
beginning jin	NQRTONOPO
beginning jls	QLSNQPPPQ
beginning job	YMLMPPPPP
beginning joe	OSNPPOOTN
beginning joh	KXLQPPQPO
beginning joi	SOPOPPPPO
beginning jok	OVNOPPPPO
beginning jon	M[IMQQQPP
beginning jor	MQLUQQPPN
beginning jos	NWNQPPPON
beginning jou	TNKMRQQQQ
beginning jud	SPOMPQQOQ
beginning jul	RLHGQUUTT
beginning jun	NTSMQOPON
beginning jus	VNOKQPPPQ
beginning k	TOONPPPPP
beginning kab	PRVMPOOON
beginning kad	NNNXNPPPP
beginning kai	OWNOOPPOO
beginning kal	QMMRPPQPQ
beginning kam	PWNNPPOOO
beginning kan	PQJPQQQQQ
beginning kap	OUMVNOOON
beginning kar	NQIUOPQRP
beginning kas	MSKSQPQPP
beginning kat	NTIROSRQO
beginning kav	QSNOPPOPO
beginning kay	NTUMOPPNO
beginning kaz	NSOSPOOOQ
beginning kcn	NOYNQOOON
beginning kdb	SPSNPOOPN
beginning kea	OSTOPPPNO
beginning kee	RNNUPPPOO
beginning kei	MXMRPPPON
beginning kel	MYOOOPPON
beginning ken	NQOTQPPOO
beginning ker	NQKLRRQSR
beginning kes	NUOSOOOON
beginning kev	NNJSPQRRR
beginning key	QSRMOPPOO
beginning kfc	NPTOOPPPO
beginning kha	MTQPOPPPO
beginning kho	MTJ\\NOOOM
beginning kic	VOMNPPPPP
beginning kid	SQKLQQQQQ
beginning kie	QKQSNPPPQ
beginning kil	PJRXOPPOO
beginning kim	PRLMQQQQP
beginning kin	SIMRPPPTQ
beginning kir	MUMRPPPPP
beginning kis	OQTOOOPOP
beginning kit	RRLQPPPPO
beginning kke	MYNOPPPOO
beginning kli	ORRLPPQPP
beginning kna	RPMNPQPQQ
beginning kno	TORNOOPOO
beginning kob	NVMUNOOOO
beginning koi	NQVNNPPPO
beginning kon	OQRTOOPNO
beginning kor	PKOTRPPPP
beginning kos	POTNOPPPO
beginning kpa	OPSNPPPPO
beginning kr	TMMMQQPQQ
beginning kra	OPUNPOOPP
beginning kre	QLUJQQQQP
beginning kri	NVOPPPPOO
beginning kun	MTLXNPPON
beginning kur	NRQMVOOPO
beginning kuw	OOOVMPPPO
beginning kwa	NWNMOPPPP
beginning kyr	OOOSQPPPO
beginning l	SNONPQPPQ
beginning l'e	OQNUOPPPO
beginning l2	SLMLQQPQT
beginning la	NPOSPOPPP
beginning lab	PMUQOPPNP
beginning lac	PUMOPPPOP
beginning lag	LWMPOPQPP
beginning lah	SNMSPPPPO
beginning lak	TOQSNNOON
beginning lam	TOKJQQQRR
beginning lan	NRMWOOPON
beginning lao	ONLXNPQPO
beginning lar	RUNMPPPOP
beginning lat	VMLQTPNOO
beginning lau	RSNPOPQPN
beginning lav	RQHLRQQQT
beginning law	WPMOPPOOO
beginning laz	NTMTOPOOO
beginning ldp	OQTNPPPPO
beginning lea	UNMNPQPPP
beginning leb	NPMWQPPON
beginning lee	OKKRRRRQR
beginning leg	SKUKOPQQQ
beginning lei	MSSVNOONM
beginning leo	TNKKSRQRR
beginning les	QLLVPQPOP
beginning let	TOLLRQQQQ
beginning lev	PVMRPPPON
beginning lew	NSOUOOPNO
beginning lgb	XOOONOOOO
beginning li	NUOOOPPPP
beginning lia	SNOJSQPQQ
beginning lib	MLROTQQQP
beginning lif	RLXMOPPOO
beginning lig	TOOPPPPOP
beginning lik	TIQKQRQRR
beginning lil	PRMNPPPQR
beginning lim	WLLROOPOQ
beginning lin	PWNONOOOP
beginning lio	NUUNOOOQN
beginning lis	SMQJOPPPV
beginning lit	PSKOQPQPQ
beginning liu	OVNNPPPPP
beginning liv	RKTNOPPPQ
beginning liz	MXNOPPPPN
beginning lma	SULLPOPPP
beginning loc	VLMNQQPQQ
beginning lol	TLJQRPQQQ
beginning lon	OMOTNPQPQ
beginning loo	TPMOPPQOQ
beginning lor	QUONPOPOO
beginning lot	SNLMRQQQQ
beginning lou	LSKVRPOQN
beginning lov	XIKQQQQQQ
beginning low	QSOPOOPOO
beginning loy	SMKNTPRPR
beginning lse	NPVNOPPPO
beginning lta	OPUOPNPPO
beginning lu	RMLLRRQQR
beginning luc	QVMOPPPON
beginning luh	NUMQOPPPO
beginning luk	KXHOQQRRO
beginning lux	POOWPOOON
beginning lyr	OOPVOPOOO
beginning m	ROMMQQQQR
beginning m1	OQOTOPPPN
beginning mac	LVLONRONV
beginning mad	QVISOPPON
beginning mag	RRNTNPONO
beginning mah	OULLPPQRQ
beginning mai	TMJQSPPPQ
beginning maj	TPMLPQPQP
beginning mak	TPNOPPPPO
beginning mal	KQNWPPQPN
beginning man	QPPPOPPSN
beginning mao	NVJTPOPPO
beginning map	OOPVPOOOO
beginning mar	ISOTNOQRP
beginning mas	NQTQNPPPN
beginning mat	PTNNNQPMU
beginning mau	NSMVPONOO
beginning max	OTKLPQQQQ
beginning may	OOVNQOOOP
beginning mbu	OUNPPPPPP
beginning mcc	PPVLPPPON
beginning mcd	NLUVPNOPO
beginning mcf	NOTOPPPPP
beginning mcg	QQJKRRRPR
beginning mci	MSSNPPPQO
beginning mcl	ORQSOOPOO
beginning md	RLKNRRQQR
beginning mda	OPQOPOOPS
beginning me	TMMNPPQRP
beginning mea	SMLRQPPPQ
beginning mec	NQNYNOPOO
beginning med	PMOLRPWPP
beginning mee	SNOOPPPPP
beginning mel	LTNSOPPPO
beginning mem	SOLRPPQPP
beginning men	SLPMQQPQQ
beginning mer	QUQNOPPOO
beginning mes	RJMPRQQRQ
beginning met	QOQHRQPQS
beginning mex	ONKUUPPPO
beginning mgr	UMNNQQPQQ
beginning mh	RMMMQQQQQ
beginning mh1	ULNNQPPPQ
beginning mh3	SLNNQQQQQ
beginning mia	NONWOPPPO
beginning mic	NSROPPPOO
beginning mid	SPJRPOPPQ
beginning mil	SZIPNOPPM
beginning min	QJNPPPPTR
beginning mir	JQUUMOOTL
beginning mis	WMPPNPPPO
beginning mit	MXVLPNONM
beginning mix	TMLNQQQQQ
beginning mlb	NNUOPPPPO
beginning mls	OOVPNPPOO
beginning mmm	UMLNQQQQQ
beginning mmp	RNLLQRQQS
beginning mob	VMLSOQQNP
beginning moc	VMLNPQQOR
beginning mod	VLLLQRQPQ
beginning mog	RLLRPPPQR
beginning moh	OUNNPPPPP
beginning mol	PSOOPPPPP
beginning mon	RPNSPPPNP
beginning moo	SWKJPPQQP
beginning mor	POQLSPPQQ
beginning mos	RLMLQQQRS
beginning mot	QTQKOQOQO
beginning mou	RMPSOOOQO
beginning mov	TNONPPPPQ
beginning moz	MPSSOPPPO
beginning mps	XOLNPPPPO
beginning msn	ONWNPPPPO
beginning msp	WOPONPOPN
beginning mt	SONOPPPPP
beginning mtv	OPSOPPPPP
beginning mub	PTNNPPPPP
beginning muf	QMQNPPQQQ
beginning mul	PUONPPPOO
beginning mum	UJOOQPPQQ
beginning mun	NNUOPPQQP
beginning mur	QUNMPPQPO
beginning mus	OOSQPOPOO
beginning mut	RUMMPPPPP
beginning mvp	SNMNPQQPR
beginning mya	OPOTOPPPP
beginning mye	OSOPPPPPP
beginning mys	RPJJQQQSS
beginning mér	PNMUPPPPP
beginning n	TMMMQQQQQ
beginning n.h	OPPSPPPPO
beginning naa	OOUOOPPPO
beginning nad	NVOPOPPPO
beginning nai	POOTOPPPO
beginning naj	MTNSPPPPO
beginning nak	OTOOPPOPP
beginning nam	UMSSONONN
beginning nan	QSNQNPPPO
beginning nap	SLMTPPPOP
beginning nar	PPWPOOOON
beginning nas	NSTKPPQOO
beginning nat	NMOQTQQOQ
beginning naz	QKMQTPQQP
beginning nba	OPVOOOPPO
beginning nbc	LN\\OOPPNO
beginning ndp	NOUPPPPPN
beginning neb	QMLUPPPPP
beginning nee	RSNOPOPPO
beginning neg	TNNPPPPOP
beginning neh	PRMMRQQPQ
beginning neo	SIHISUSST
beginning nep	NNMVQPPPP
beginning ner	TLMMQQQQQ
beginning net	SQPOOOOPP
beginning nev	UMPROOOPO
beginning new	MLRSQPPRN
beginning nh	OPOUPOPPO
beginning nhs	MPUPOPPPO
beginning nia	KXULOPPON
beginning nic	TUKMPPPPO
beginning nig	OOKTRPPOP
beginning nik	PXQMNNONO
beginning nim	NNSSMOOOT
beginning nin	QWLMPPPNQ
beginning no.	VNNNPOQOP
beginning noi	PNMUPPPPP
beginning nok	OOUOOPPPO
beginning nom	WJJLSRQQR
beginning non	TKKKRRRRR
beginning noo	VLMNPQQQQ
beginning nor	OMPSQPPOP
beginning not	VLMPPPPPP
beginning nov	ORPNUOPON
beginning now	TOLOPPPPP
beginning nra	POUOPOPPO
beginning nrl	SOOMPQQQP
beginning nsw	OPNTOPPPP
beginning nt	PNLSPQQQP
beginning nta	SNMMQQQQQ
beginning nvi	OOVNOPPPO
beginning nw	RMMNQQQQR
beginning nws	QNWOPOPON
beginning ny	OPNTOPPPO
beginning nz	PNKPQQQQR
beginning o	WNLNPPPPP
beginning o'd	MUNOPPPPP
beginning oas	OOVOPOPOO
beginning oba	NWMMOPRPP
beginning obi	VONOOPPOP
beginning obr	OPUOPOPPO
beginning obs	VNOOOPPPP
beginning occ	UKNNPQPQQ
beginning oce	SLLOQRQQQ
beginning oct	QLMJRSRQT
beginning off	ULQLQPPPQ
beginning oft	ULLMQQQQQ
beginning ogn	TNNOPPPPQ
beginning oh	TNOPPOPPP
beginning ohh	TMNNQQQQQ
beginning ohi	ONOVOPPPP
beginning oil	UOOPPOPNP
beginning ok	VLLPQPPPP
beginning oka	TMOPPPPPP
beginning okl	OMOXOPPPO
beginning old	OOVROOPNO
beginning oli	PXONOOPOO
beginning olm	OOQLQQPPR
beginning oly	NOPNQSPPP
beginning oma	NTNROPPPP
beginning omg	TMMMQQQQQ
beginning one	XJQMPOQQO
beginning oni	QNQMQPQQQ
beginning onl	TMNOQPPPP
beginning onp	VKMLQQQQR
beginning ons	KPVPPOPOP
beginning ont	QKPUPPPOO
beginning oop	TLMMRQQQS
beginning ope	SMRPPLPQP
beginning opi	WNNPPPPOO
beginning opp	UNPNOPPPP
beginning ora	QMVSONPNO
beginning ore	OOOVOPPPO
beginning org	VONOPPPPO
beginning ori	ONOYPNPNO
beginning orl	QONVPOOON
beginning orp	PNMUPPPPP
beginning ort	OSPROOOOO
beginning osc	NRLMPPXPP
beginning ott	OOTSMPPPO
beginning out	VLLMQQQQQ
beginning oxf	POVQNPPON
beginning p	TLJKSRRRR
beginning pa	OOUOPPPPO
beginning pac	UVLKQPPON
beginning pad	QRLNRPQPP
beginning pag	PSMPPPPPO
beginning pai	POOPNPPVO
beginning pak	PMLRSPQPR
beginning pal	SQJQOQQRO
beginning pam	UMMOQPPPP
beginning pan	PLTMPUPON
beginning pap	ONVRPOOOO
beginning par	QMRQPQPOP
beginning pas	TMMQPPPPQ
beginning pat	SRRMPOPNP
beginning pau	N[MLPPPPM
beginning pbs	NPSPPPPPP
beginning pc	UPOOQOPON
beginning pcs	VPRONOPOL
beginning pct	SPNPPPPPP
beginning pea	PMQJRQRRQ
beginning pec	RRMNPPPPP
beginning pel	RQMMQQQPP
beginning pen	JOSVOPPPN
beginning peo	UONQOPPOP
beginning pep	SRRMOOPPO
beginning per	UINKRRPRS
beginning pes	OSORPPPOO
beginning pet	RSOKQPPOQ
beginning pfi	NNVPOPPPO
beginning ph	SNNMQQQQQ
beginning phd	QMNMQQQRQ
beginning pho	WNNPPPPOP
beginning phx	OOPTOPPPO
beginning phy	OOUOOPPPO
beginning pia	OTTLOPPPO
beginning pic	SNOKPQPQR
beginning pil	SLKKSRRRR
beginning pin	USNMOOOPO
beginning pir	SNIRPQQQQ
beginning pis	QSMMQQQPP
beginning pit	OPVONPPOO
beginning pix	MUNPPOONU
beginning pkk	NPUOOPPPO
beginning pla	VMLOPOPOT
beginning ple	VMMPOQPQP
beginning plu	SNNRPPPPP
beginning pmo	RLQLPQQRR
beginning poi	QUMOOPPOP
beginning pol	SNMPQPPNR
beginning pom	OPOTPPPPP
beginning pon	PVMROOPON
beginning poo	OTOPOPPPO
beginning pop	VLKLQRQQR
beginning por	RRJQQPPPP
beginning pos	WSMLOOPON
beginning pot	LVNXONOQM
beginning pou	QTMOPOPOP
beginning pow	SNPMPQQQP
beginning ppi	VONNPPPQO
beginning pr	SMKMRQRQR
beginning pra	RPNSOOOPO
beginning pre	OTTKNQQOP
beginning pri	MXPMOOPPO
beginning pro	UNMLRPQQQ
beginning ps	SNNOPPPPP
beginning psp	NOTMMPPOV
beginning pst	VMSNOOOOO
beginning pts	VMLMQQQPQ
beginning pub	UONPOPPOP
beginning pup	ROSOPPPOO
beginning put	OVMNOPPPP
beginning pwe	PNUPOOOPO
beginning q	SMNSPPPPP
beginning qan	NOVNOPPPO
beginning qld	PLKUQQQRQ
beginning qpr	QNSNPPPQP
beginning qua	NSROOPPPO
beginning que	VMOSNPPNO
beginning qui	SMTMOPPPO
beginning qwe	TNUNNOPOO
beginning r	UNNNQPPPP
beginning r50	SPPOPPPPP
beginning rab	RRMPPPPPP
beginning rac	TOLKRSROQ
beginning rad	PNWPPOOON
beginning raf	KXSTMOONM
beginning rah	SPKKQRRRQ
beginning rai	PQLJPPPPZ
beginning ram	RQSKQPPOP
beginning ran	SKMPQPQRQ
beginning rap	NSMOOPPPV
beginning rar	TNNOQPPPP
beginning ras	OTNPPPPPP
beginning rat	NVLQPPPPO
beginning raw	POOSPPPPP
beginning ray	MQMSPPPUN
beginning rbi	XONNPOPOO
beginning rbs	NNVPOPPPO
beginning rcm	MMWOPPOPO
beginning reb	USONOOOOO
beginning rec	UPQLOPPON
beginning red	UOKOPQQPP
beginning ree	OYLNPPQPO
beginning ref	YOOPOPONN
beginning reg	VRLOPOPOO
beginning rek	NOOVPPPPO
beginning rel	SLRNPPQOR
beginning rem	UNOPOPPOO
beginning ren	NRSKPPPOT
beginning rep	RNLMXPPPP
beginning res	VHPOPRQOP
beginning ret	WKLQPPPPP
beginning reu	LOVPOPPOP
beginning rev	RMSMPPPPQ
beginning rey	OTOOPPPPO
beginning rfi	QMSNPQPPO
beginning rfp	SLLMRRRQR
beginning ric	KYQTNOONM
beginning rid	UKLNRQQQQ
beginning rig	VMLMPQQPR
beginning rih	MXMNPPPPO
beginning rio	QOUOOOOOO
beginning rip	WMQNNPPPO
beginning ris	ULOOPPPPP
beginning riv	ONNWOOPOO
beginning rnc	NPUMPSOPO
beginning rob	QNLKQRRSR
beginning roc	VJPOQPPPP
beginning rod	NYNOPPONN
beginning roe	NVMPPPPPO
beginning roh	ORRKQPPPR
beginning rom	QWJNNOPUO
beginning ron	OTLNPQQPP
beginning roo	RSSNOPOOO
beginning ros	PSRONPQNN
beginning rot	MTOUOOOPN
beginning rou	TKMJTQQQS
beginning roy	TNMLQPPPS
beginning rt	VPKNQPPPP
beginning rub	NXLMPPPPQ
beginning rue	OSNVOOONO
beginning rug	SMLMQRQRQ
beginning rum	PUNNPPPOP
beginning run	OTMNPQQQP
beginning rus	OQKTRRPPO
beginning rwa	QKNSPQQQQ
beginning rya	OSROPOPOO
beginning s	UMLKSQQQR
beginning s.c	NNUTQNOON
beginning s10	RMKLQRQQS
beginning sa	PMKOQRQRS
beginning saa	RNSOPPPOP
beginning sac	QNOUOPPPO
beginning sad	PTNOQPOOP
beginning saf	QZLLOOORM
beginning sag	RLIOQRRRS
beginning sai	OONVOPPPO
beginning sal	SPNHSQQPQ
beginning sam	JTOSQQQON
beginning san	QSMMOPPQS
beginning sap	QLRSOPPPP
beginning sar	QQUJOPPOP
beginning sas	MYPTOOOOM
beginning sat	THIKSSRST
beginning sau	RMOTPPPPO
beginning sav	USIKPPQRQ
beginning say	RRKNPQPRQ
beginning sca	NZKKOOPSP
beginning sch	SXJNOPPPO
beginning sci	SMNMQQQPR
beginning sco	OPONTPPPQ
beginning scr	ULNNQQPQP
beginning sea	PPNVOPONO
beginning sec	OLSNOQQQQ
beginning see	SNOOPPPPP
beginning sei	PVNNPOOOO
beginning sel	PTLMPPQQQ
beginning sem	VLJKSRQQS
beginning sen	OQMNPQPSP
beginning seo	RNLQPQQPQ
beginning sep	OMRMQPQSP
beginning ser	MPPMTQPPQ
beginning set	YMNPOPPON
beginning sev	VPLOPPPPP
beginning sex	RLMNPPPVP
beginning sey	NQSSNOPON
beginning sgs	SOOOPPPPP
beginning sha	OVQOOOQPN
beginning she	QQFRPQQQS
beginning shi	NTNRRPPNN
beginning sho	NSRMOPQPO
beginning shr	QLUMQQPQO
beginning shu	SNNOPPPPP
beginning si	SKJJQSTSR
beginning sic	QOOTOPPOO
beginning sid	OUOOOOPPO
beginning sig	TOONPPPPP
beginning sil	TSLNPPQPO
beginning sim	QXILQQQOO
beginning sin	LQUQNPPPN
beginning sir	OONMQQRSQ
beginning sit	UNOPOOOPO
beginning six	SNSPPOOOO
beginning ski	ROLRQPPPP
beginning sky	OHVKRQQPS
beginning sla	PNTNPPPPP
beginning sle	UQKMPQPPP
beginning sli	QPMUOPPPO
beginning slo	QMLUQPPPO
beginning sma	RKRNQQQPQ
beginning sme	SPKLPQQQR
beginning smh	SMMNQQQQQ
beginning smi	NYNMOPPPP
beginning sna	NPSKPPQQR
beginning sne	OOTTNOPON
beginning sno	PVMNOPPQO
beginning sob	PNTNPPPPP
beginning soc	VKJTPPPPP
beginning sol	MSLVOOPOO
beginning som	POISVPPPO
beginning son	OTPROOOPN
beginning soo	TQLMPQQPQ
beginning sop	QMRKRPQQQ
beginning sor	ULMNQPPPP
beginning sou	PHSRTOPRN
beginning sov	OPNNVPPPO
beginning spa	QQOUMOOOO
beginning spd	MOUPPPPPN
beginning spe	TPPLPQPPO
beginning spi	SSOKPUONO
beginning spo	UKQSONORM
beginning spr	QOXLPNOPN
beginning squ	SPHIRRRSR
beginning sre	OONUOPPPP
beginning sss	WKIHQSRRU
beginning sta	PROQPSNNP
beginning ste	PQMPOPPQQ
beginning sti	OWPSNOOOM
beginning sto	VJOUNOPPP
beginning str	PUQRMOOOM
beginning stu	TKPKQRSPR
beginning stv	QOSOPPPPO
beginning sty	UNNNPPPQP
beginning sub	TMNUOOPPO
beginning suc	RNOTPOOOO
beginning sud	OOLTSPPPO
beginning sui	ROOSOOPOO
beginning suk	RWNMOOOPO
beginning sul	OSOSPOPOO
beginning sum	TLLTOPPRO
beginning sun	PQQSOPPPM
beginning sup	TIOKPRRSR
beginning sur	UNJNOQQQQ
beginning sus	UOOLPPPPP
beginning sut	TMKKPTQQS
beginning sve	QPNSOPPPP
beginning swa	TKTOOPPPN
beginning swe	OPUNPPPOO
beginning swi	SSJVNPPOM
beginning syd	OLNWPPPPP
beginning sym	MRTPOOPOO
beginning syr	RMKURPOPN
beginning sys	VNMPPOPOP
beginning t	UMLLQQQQR
beginning tab	NPOVNPPPO
beginning tai	PNLVQPPPO
beginning taj	POOVOPOON
beginning tak	TKROOPPRO
beginning tam	NPQTOPPOP
beginning tan	MRORNPPQQ
beginning tar	KWPNPPPPP
beginning tat	RUNNOPPOO
beginning tau	PPMLQPRTQ
beginning tay	PSOPPPPPP
beginning tci	OOTPPPPPO
beginning tea	OOUNUOPMM
beginning tec	QGXJQRQPQ
beginning ted	QLVLQRQON
beginning teh	TMKKQRRRS
beginning tel	NMWLONPNX
beginning tem	SNLQPPQQP
beginning ten	WLLRPPPPP
beginning ter	MPHUPRRQQ
beginning tes	RURMNOPMO
beginning tex	PKSUJQQQP
beginning tfl	QNTOPPOOO
beginning tha	RMOSRPPPO
beginning the	UQOLPPPPN
beginning thi	XNLOOPQOP
beginning tho	NQTSMOPON
beginning thu	URKOPPPPP
beginning thy	UMLLQQQSQ
beginning tib	NMRRTPPOO
beginning tif	ORXMNOPNO
beginning tig	PRVLOOOMS
beginning tik	PPNVPOPOO
beginning til	QPMTOPPPO
beginning tim	QTRMOPPON
beginning tin	QQLMQQQQQ
beginning tip	SOMSPPPPP
beginning tit	RRPMOPPPQ
beginning tob	ONUQPPPOO
beginning tod	PMMSPPPTP
beginning tog	OOOVOPPOO
beginning tok	OOPUOPOPO
beginning tom	QVIMPVPON
beginning ton	QVPJOPQPO
beginning too	TLMQPPPQP
beginning top	UOMOQPPOP
beginning tor	MPSNSOPPO
beginning tot	UNNNPPPOP
beginning tou	RUOPOOOOO
beginning tow	QRLMOQQOS
beginning toy	PTPOOPOPP
beginning tra	SNUKPPPPN
beginning tre	RJRPPQROQ
beginning tri	QRMNPPSPP
beginning tro	RPQKPQPQQ
beginning tru	RWLNOPPPO
beginning try	SOPPPPPOP
beginning tuc	RLNSPPPQP
beginning tul	NNMYPOPPO
beginning tun	RKWJOPQPQ
beginning tur	NLRORQQPP
beginning tut	QUPNOOOOO
beginning tv	ZMKOPPPPO
beginning twa	SNKLQRPQS
beginning twe	VJLNRQQQR
beginning twi	TJROOPPOQ
beginning typ	SMNMRQQQQ
beginning tyr	MPTSOPPOO
beginning tys	OPPOOOOOV
beginning u	UOONPPPPP
beginning u.n	PORMOPQPS
beginning u.s	POMSOPPPS
beginning u2	ONWOPOPPN
beginning uae	NQNUPOPPO
beginning uga	QKKRQQRRQ
beginning ugh	VLNMQQQQQ
beginning uh	SMLMQQQQR
beginning uig	PNSMRPPPP
beginning uki	LPWPPPPPM
beginning ukr	PMNWNPPPP
beginning um	TKIKSRRRT
beginning uma	MVMOPPPPO
beginning un	NMVOPPPPP
beginning una	UMMNQPPQP
beginning unc	UNOOPOPPP
beginning und	NTPKQQQPO
beginning une	ONWNQNOPO
beginning uni	SNRMOOPPS
beginning unl	RNMOQQQQQ
beginning unr	OPTOOPPPP
beginning upd	XOONQNPPM
beginning ups	ONUPPPPPP
beginning uri	OWNOPPOOO
beginning uru	OOMTRPPPO
beginning us	QPOTPPOPN
beginning usa	MOSQPPPPO
beginning usd	NOVOQPPON
beginning use	XLKMQQQPQ
beginning usg	OOXOOOOOP
beginning ush	MXMNPOPOO
beginning usi	QOSOPPPOO
beginning usp	OOZNPOOPM
beginning usu	SNPPPPPPP
beginning uta	PPTNOPPPO
beginning utc	SLLLRRQQS
beginning uzb	OONTPPPPO
beginning va.	OPOSOPPPO
beginning val	RNKPQQQRP
beginning van	MNOUPPPQO
beginning var	RMOQPOPQP
beginning vat	UNRNPOPPN
beginning vel	OSPLQQPPP
beginning ven	NLGTSQQRT
beginning ver	OUNQOPPON
beginning vet	YJKLRQQQQ
beginning vic	QMPVTOONL
beginning vid	STMNPOPOP
beginning vie	QLKQSRQQP
beginning vig	NXONOOPOO
beginning vik	NYMNOPPPO
beginning vil	PSKLPRQRQ
beginning vin	MSPJQRQQQ
beginning vio	MRNOPOPOU
beginning vip	TLJLRSQRS
beginning vir	LNUPPPPPP
beginning vis	LURPOOOOP
beginning voa	MPTOPPPPP
beginning vol	RMTKQPQOQ
beginning vot	[JJNPPPPR
beginning vp	VONMPPQPP
beginning vpe	SNOPPPPPP
beginning vt.	NOOTPPPPP
beginning w	RNMMQQQRR
beginning wa	NQMVOOPPP
beginning wai	SMLLQQQQR
beginning wak	RNMTPPPPP
beginning wal	LMXQNNPQQ
beginning wan	SJSMPPPQQ
beginning wap	TOROOOOOO
beginning war	KTTQPPPON
beginning was	QPNMPPQPQ
beginning wat	RNMVNQPOO
beginning way	QTONPPPOO
beginning we'	VNONOPPPO
beginning wea	PKTTPOPPO
beginning web	WMMNPPPPQ
beginning wed	TLLMQRQQS
beginning wee	VJKLRRRQR
beginning wei	OTNPPPPPO
beginning wel	VOKQQOPPO
beginning wem	ONWLPPPPP
beginning wen	SSLMPPQQP
beginning we’	XMMNOPPPO
beginning wha	YIINQQPQT
beginning whe	VLJSPPPPP
beginning whi	PROLYNOOM
beginning who	PNOKSQQRP
beginning wid	QTMPOPPPO
beginning wik	NNYMQOQPN
beginning wil	NQVROOOOO
beginning wim	RKOVNRPPN
beginning win	UJLOQPPPU
beginning wir	QMWNOPPPO
beginning wis	QMPTOPPPO
beginning wit	QMOVOPPOO
beginning wmc	OPSPOPPOO
beginning wol	MUTRNNNON
beginning wom	SMOOPPPRP
beginning won	QMSTOOPOO
beginning woo	WOLLPPPPR
beginning wor	SKSMPQPQP
beginning wow	VLMNQQQQQ
beginning wre	TPPLPPPPP
beginning wri	SRMPOPPOP
beginning wtf	UJKLSQQRR
beginning wto	OOVOPOPPO
beginning wwd	SMMOQQQPQ
beginning wwi	TLLMPTQPQ
beginning wyn	NWNOOPPOP
beginning x	TKMLRQQQR
beginning xap	SLKNQRQRS
beginning xbo	PNPMOPQPV
beginning xd	SLMMQQQQR
beginning xen	ROOOOPOOS
beginning xin	MMTQPPQQP
beginning xrp	VPOPPOOON
beginning xst	LTSPPPPPN
beginning xx	TLLMQQQRR
beginning y	UNNKQQPPQ
beginning ya	TLLMQQQRQ
beginning yaf	POTOPPPOO
beginning yah	QLMLRRRRR
beginning yan	QUNNOPPPO
beginning yao	PVMMPPPPP
beginning yat	NVOPOOPOO
beginning yay	TMMMPQPRR
beginning yaz	ONUNRPPPO
beginning yea	UTJKOPPPQ
beginning yek	QOWOPOOOO
beginning yel	NOQSOQPPP
beginning yem	NPMVOPPPP
beginning yon	POKSQPRPP
beginning yor	NNJXQQPPP
beginning you	WOMNPPPPO
beginning yuc	RMLNQRQRR
beginning yug	MMUSPPPPN
beginning yuk	NOWNOPPPO
beginning yus	QPTOOPOPO
beginning z	TLLLRQQQT
beginning zab	OPOTOPPPO
beginning zag	RLLORRQQR
beginning zam	QMKNSQQQR
beginning zap	MTRUNNONO
beginning zar	PTPMPPPPO
beginning zep	PUNPOPPPO
beginning zim	PSRMPPPOO
beginning łód	OONUPPPPP
body< 	QLWRPMOMN
body< a	UNPGSRQOQ
body< and	WLVGPPQQO
body< at	OOSUQLONO
body< breaking	SQQOQNONP
body< by	ONQUQPNNQ
body< company	MPWNPOPOP
body< for	OPYLPPPNO
body< former	OPXMOOONP
body< from	ON^IQMPOO
body< image	OPWNQNPPO
body< in	UKQNPQPRO
body< its	OPXMPOPPO
body< new	QPWMQOONN
body< of	YJWGQNQQO
body< on	[LMJPPQRO
body< reality	XNMMOPPPP
body< run	POSNPPPPQ
body< that	NPYMPOOOO
body< the	PNWRPNQMM
body< to	MMSXOMPPN
body< university	PPSOPOPPO
body< venezuela	OMPXPNOPN
body< with	VKOIQSQRP
body> 	ONUSQPPMM
body> a	MVRWNOOLL
body> and	VLTOPNPON
body> app	QNPLQQQQQ
body> are	NPTOOPPOP
body> at	UPOKPQONQ
body> but	MNVSPNONP
body> by	RPSLOPQQN
body> for	LNWUQMONN
body> founder	UMJKQSQRR
body> from	NPYNPOOOO
body> get	SONOPPPPP
body> group	LOZNPOOMP
body> had	QMXNQNOPO
body> has	PNXVRLNKN
body> have	XPPMONOPO
body> here	VPLPOPPOP
body> http	SOOTOOPON
body> in	RLLNRVPPO
body> is	RN\\IRNPNM
body> it	RQSMPOOOO
body> leader	OQVLPOPPO
body> led	OQVNPOOOP
body> live	UOLOPPPPP
body> of	TKNUPOOPP
body> officials	UOUMNONPP
body> on	MOUTQNONO
body> or	NRXMQNPON
body> over	MRYNPMOOO
body> reports	SNSMOOOQP
body> said	ONXPQNONO
body> say	WQPMONNOP
body> says	SUVKQMOLO
body> show	YONNONPPO
body> shows	ZMNNOPPOO
body> station	WMMLPQQQP
body> subsidiary	OPWNPOPOO
body> that	OQVNPOONO
body> the	TPVKPNOON
body> to	ONUTQOONO
body> told	NPZNPNOOO
body> was	SNYKRNPNN
body> which	MP^LQMOMO
body> while	ONTNPMOVO
body> will	NO\\NPNNNO
body> with	RMMRQPNRQ
body> would	OOXOOOONP
brackets after	OTRUMNMKQ
brackets around	GKYTMRQNS
capital< 	ISLXPQPQO
capital< a	NJSVPQOPO
capital< after	TJKNSQQRR
capital< and	QRJUOPPOP
capital< around	PNOUOOPPO
capital< as	QLMXOQPOO
capital< at	QKRTPPPPP
capital< but	NNNXOPPPO
capital< capital	MSVRMPPON
capital< central	OOOUOPPPP
capital< downtown	ONMYNPQPN
capital< for	OLKZPPPPP
capital< from	OMMXOPPPP
capital< his	MON[MPOOP
capital< if	ONOVPPPPO
capital< in	PLMUQPPPQ
capital< left	OPMUPPPPO
capital< near	NPLWOPPPO
capital< of	MULWNPPPN
capital< on	NNL]OOPON
capital< over	OMMVPPPPP
capital< paris	PONTPPPPP
capital< press	OPPTPPPPO
capital< pro	XGHFTSSTV
capital< said	NXLOOPPPP
capital< says	OMLYOPPPP
capital< that	OKJ]OPPPO
capital< the	RKIWMQQRQ
capital< to	ONJVQQPPP
capital< washington	OPNUPPPPO
capital< west	ONOZNOOOO
capital< with	OOKYOQPPO
capital> 	RSKSOOPOO
capital> a	PLVPNPPPO
capital> afp	NLMXPPPPP
capital> after	OOMXOOPOO
capital> and	OLQVOPPPO
capital> ap	OLKYPPPPP
capital> as	OMMZOPPPO
capital> at	OOMWOPPPO
capital> attacks	ONPXNNPOO
capital> aug	NMMXPPPPP
capital> based	UIKPQRSQQ
capital> but	PPOVOPOOO
capital> by	OOLXOPPPN
capital> court	NPNXMPPPN
capital> d.c.	ONPTPPPPP
capital> for	ONOYNPOOO
capital> france	PMOUPPPPP
capital> friday	QRGHSRRSS
capital> government	SKKLTRQRR
capital> has	MROSOPPPP
capital> have	PNNXNPPPO
capital> he	PNMVOPPPP
capital> home	NOOWOPPPP
capital> hospital	RMJKSSRRR
capital> http	ONOXOPPOO
capital> in	NMM[OPPOO
capital> including	OONUOPPPP
capital> iraq	NOLXPPPPP
capital> is	OLM[OPPOO
capital> killed	PPOTOPPPP
capital> killing	OPOUOPPPO
capital> london	POOSPPPPP
capital> monday	OONXNOPPO
capital> new	POPTOPOOP
capital> nuclear	ONLWPPPPP
capital> oct	NMMXPPPPP
capital> of	RKJKQTSSR
capital> on	PML[NPPOP
capital> police	POPWNOOOP
capital> reuters	LLMZPPPPP
capital> rome	ONNTPPPPP
capital> s	OLOYOPPOO
capital> saturday	PNNWOPPOO
capital> say	NPNVOPPPO
capital> says	RKJMSSRRR
capital> subway	ONOXOPPPO
capital> sunday	QLJQRRRRQ
capital> that	OONYOOOOO
capital> the	OKK]PPPPO
capital> this	NLLZPPPPP
capital> thursday	OOUPOPPPO
capital> to	OLI]OPPPO
capital> tuesday	OONVOPPPO
capital> via	MOMXOPQPO
capital> was	PNNWPPPPO
capital> wednesday	RNLQRPPOQ
capital> were	OPNWOPOPO
capital> where	POMVOPPPP
capital> will	PKLZOQPPO
capital> with	OOOUPPPPO
city-large< 	GSG\`OQPQO
city-large< a	LRO\\NONON
city-large< and	NOK[NPQPN
city-large< as	ONK[NQPON
city-large< at	ONTROOPOO
city-large< by	ONJ[OPOOO
city-large< city	PNSQNPPOO
city-large< from	OMK\\NPPPO
city-large< in	PMMVQPPNQ
city-large< near	PPNVOPPOO
city-large< of	QJNWOQQPO
city-large< the	ULFYOQRQO
city-large< to	NRLWOPPPO
city-large> 	OSIXOPPNO
city-large> after	OPNXNPPON
city-large> and	NNK^NPPNN
city-large> are	OPKZMPPPO
city-large> area	NOM\\OOOPN
city-large> as	NOLYOPPPO
city-large> at	NOXROOONN
city-large> based	UNHJQSRRS
city-large> billionaire	OPNWNOPPO
city-large> court	POOTOPPPP
city-large> for	OOLYOPOOP
city-large> has	OMNYOPPOO
city-large> http	NOMZOPPOO
city-large> in	NOMYOPPPO
city-large> is	VKOTOPPON
city-large> mayor	ONMXOQPOO
city-large> on	PNMXOPOOO
city-large> police	OOM[MPPOO
city-large> said	OOKXOPPPO
city-large> south	OONVOPPPO
city-large> that	OQMXPOOMP
city-large> the	OOLZOPPPM
city-large> this	OPMVOPPPO
city-large> to	NOMVOPPPO
city-large> trading	OPNTPPPOP
city-large> was	OPMXPPPNO
city-large> where	OPLXOPPOO
city-large> which	QOUROOONN
city-large> who	OMUSNOPPO
city-large> with	NQOWNPPPN
city-middling< 	NSOVNOPOM
city-middling< 2012	OPOVOPPOO
city-middling< a	QMKYNPPPO
city-middling< and	OJQ[MPQON
city-middling< as	NNWKQQQPN
city-middling< at	PNLXPOPPP
city-middling< between	ONOWOPPPO
city-middling< for	SLSSOOPOM
city-middling< from	NQNXNPPOO
city-middling< in	PLRSQPPOO
city-middling< near	PNNVNPPPP
city-middling< of	OPHTOQRRP
city-middling< on	QJOOSRRPQ
city-middling< that	ONRVNPOON
city-middling< the	PLRVMPQOP
city-middling< to	NKQRRQPPP
city-middling< with	LVOUNPPNN
city-middling> 	OMSRPPQOO
city-middling> a	RTNPOPPOO
city-middling> after	PMUPOPPPN
city-middling> and	RQKXNPPON
city-middling> area	PNNWPOPON
city-middling> as	OPUNPPPPP
city-middling> attack	NPNVOPPPO
city-middling> b.c.	OPMWOPPPO
city-middling> based	RMLSPQQPQ
city-middling> calif.	POLUPPPOP
city-middling> early	OONXOPPOO
city-middling> has	OIH_OQQPO
city-middling> have	NOVRMPPPM
city-middling> http	NPLYOPPOO
city-middling> in	LUWONNPOM
city-middling> is	NSJVOPQPN
city-middling> israel	PPMYPPONN
city-middling> last	OOOVPPPOO
city-middling> new	OOOTOPPPP
city-middling> on	NPRTNPPPO
city-middling> province	OPMZOOPON
city-middling> s	MLMYPPPPQ
city-middling> said	PQOKRQPQP
city-middling> sunday	RLQKSQQOQ
city-middling> texas	PONTPOPPP
city-middling> the	MLJ\\PPQPP
city-middling> this	ONMVOPPPP
city-middling> to	ULKTOPQQO
city-middling> today	NOMXOPPOP
city-middling> was	NUIZNPPNN
city-middling> will	MSVONPOPO
city-small< 	OSMWQOPNN
city-small< a	PLYONPQNO
city-small< and	MWQTLPPLN
city-small< as	OWLONOOVN
city-small< at	OLSSOOQPO
city-small< by	NQUQNPOOO
city-small< california	QNNTPPPOP
city-small< college	MONVOPPPP
city-small< election	OTOOPPPOP
city-small< for	MUQSOOPON
city-small< former	PNLWNPPPP
city-small< from	NKUVNPPPO
city-small< group	NQVNNOPPO
city-small< in	MKPZOPPNO
city-small< like	OVLVOPONN
city-small< mr.	SSIIRQRRQ
city-small< ms.	OTNOPPPOP
city-small< near	OOMXOPPPN
city-small< of	MORXMPPNN
city-small< president	NXONOPPPP
city-small< said	MVUMOOONP
city-small< say	NOXRNOPON
city-small< than	MVNTMPPOP
city-small< that	PXMMOPPOP
city-small< the	TRMSMOOPN
city-small< to	NKPTRPPOQ
city-small< today	NUSSNNOMN
city-small< with	QQLTOPPPN
city-small> 	JTQVOOPMN
city-small> a	OPHPSRRRQ
city-small> administration	OYHIQRRRQ
city-small> and	LRSRNPPRN
city-small> as	NQSTNOONN
city-small> based	QMKTQQQPP
city-small> california	PPMVOPPOO
city-small> campaign	PSNQOOPPP
city-small> early	NQTQMPPPN
city-small> election	ONNYNPPOO
city-small> film	MRWONOPNQ
city-small> for	QNJUMQOWN
city-small> gov.	OLNYNPPPP
city-small> governor	POLWNPPPP
city-small> had	PTONPPPPO
city-small> has	QXLKPPPPP
city-small> held	UMMRPPPPO
city-small> http	QMJYOPPOP
city-small> in	NSIXOPQOO
city-small> is	SPNNPQQOO
city-small> last	OOWQNOONO
city-small> massachusetts	PPSOOPPPO
city-small> new	POMUOPPPP
city-small> on	OQMVOPPOO
city-small> over	WKIQRPPPQ
city-small> province	QLRNPQPQQ
city-small> said	MSUQNOPNO
city-small> says	MPVMPOPOQ
city-small> sen.	PMOVOPPPP
city-small> senator	PNJ[OPPOO
city-small> south	PONTPPPPP
city-small> super	OWOMOPPPO
city-small> the	OPMWOPPPN
city-small> to	NSQROOPOO
city-small> was	MQRWOOPMN
city-small> where	OOKXOPPPP
city-small> who	NPMQTPPPP
city-small> will	OYLLOQPPO
city-small> with	OMSVNOPON
city-small> won	OVMOOPPPP
closes with place	NNSXONOPM
comma and capital	MQSSNOOQP
common all1	VOPOPOOQN
common all2	TIQPMRRRO
common all3	RLRLNQTTN
common none2	NVPPOMNPQ
common none3	NVOPOOOMR
common some1	JMRORPSRQ
common some3	OPSQMQNPQ
commons 00false	VOPNOOORN
commons 00true	UIQMNQRTN
commons 01true	PNTQNRLQP
commons 02true	OQSMPVPLN
commons 0ufalse	KOVONQQQP
commons 0utrue	TPPNNSMRN
commons 10true	PLPONUURK
commons 11false	QOQQRNORM
commons 11true	OOWYJMOMO
commons 12true	RPNRTPOMP
commons 1ufalse	QNSMPPPOQ
commons 1utrue	IMOUVPRMQ
commons 20true	LNQWOOPOQ
commons 21true	NMUSOVOLM
commons 22false	QNSROOONQ
commons 22true	NOMUSPPNP
commons 2ufalse	QLPRQOQQP
commons 2utrue	SOQRNNOMR
commons u0false	MSQIOPPTS
commons u0true	NMSQNRPPR
commons u1true	MVQSMONPN
commons u2false	NNLNZMWMN
commons u2true	KUXKRNOMQ
commons uutrue	NWPQOMNPP
country< 	JMP\\OPPOO
country< 2	NMIQRRQQT
country< 2010	OONVOPPPP
country< a	MQI[MPPPP
country< about	NLJ]OQQPP
country< accused	PMKYOPPPP
country< accuses	POMUOPPPP
country< across	OPNWNPPPO
country< afp	MOLXOPPPP
country< after	QKMVPPQPR
country< against	NKZPLPQPP
country< all	NPMXOPPOP
country< amazon	UNHJRSRRS
country< among	PNKZNPPPP
country< an	MOUUNOOON
country< and	OKSTOPPPO
country< ap	NKK\\OQQQP
country< as	KOHbOQPNM
country< at	NNPWOOPOO
country< australia	PONUPPPPO
country< baghdad	OOKYPPPOP
country< be	NNNYNPPPO
country< beat	OMJ[NQQPO
country< belgium	PPKXPPPPP
country< between	NNKYOPPPP
country< boost	OPNUOPPPO
country< bordering	OOLXOPPPO
country< both	PVMRMQPPM
country< brazil	PONTPPPPP
country< breaking	OOMUPPPPP
country< bring	ONNWOPPPO
country< bureaucratic	PNMYOPOPO
country< but	NNSUNPPON
country< by	NMOXOPPPP
country< canada	PONTPPPPP
country< central	POMUOPPPP
country< china	MPN[NNOOO
country< corporate	NNNYNPPOP
country< day	NNTSPOPON
country< defeated	OMRTNPPPO
country< earlier	PPLWLPQPP
country< east	OPRTPOONM
country< eastern	OOLXNPPPO
country< europe	PPNTPPPPP
country< five	ONUPOPPPO
country< fled	OOOWOPPOO
country< fleeing	MPNZNPPON
country< for	SMNVNPPOO
country< former	POJ[MPPOP
country< four	LQMYNPPNP
country< france	OPNWOPPPO
country< from	PNGXQQQPP
country< g	OPYOONOON
country< germany	OOMVOPPPP
country< hit	PPNUPOPPO
country< host	ONVRNOPON
country< how	PLJ[PPPPP
country< if	OOMWNPPPP
country< in	OPNXOOPOO
country< including	PNUPOPPPO
country< india	POMVOPPOP
country< inside	POMVPPPOO
country< into	NNL[OPPOO
country< involving	PMMWOPPPO
country< iran	PPOSOPPPO
country< iraq	POLUPPPPP
country< is	NMLZNQQOP
country< italy	PONSPPPPP
country< its	QPJRQPPPS
country< japan	PPNTPPPPO
country< late	NONWOPPOP
country< later	OMSQPPPPP
country< leave	OOMVOPQPO
country< leaving	NPOUOPPPP
country< left	OOMVOPPPO
country< like	ONJZOPPPO
country< mainland	POLXPNPOP
country< make	NNL\\LPPPP
country< meanwhile	OJM[MQQPP
country< more	LQMYOPPOP
country< near	PPOUOPPPO
country< neighboring	ONLYPPPOO
country< new	OPNVOPPPN
country< northern	OOKYOPPPO
country< now	LNLXPQPPQ
country< of	UKHVPQQPP
country< off	OPNUNPPPP
country< on	SKDWORRRQ
country< one	MPVTNNOOP
country< over	NLSUNPQPO
country< pakistan	SLKLSRQQR
country< paris	PNLWPPPPP
country< put	NNVQNPQPN
country< refer	PONTOPPPP
country< reuters	MMQXMPPQO
country< russia	MONVOPPPP
country< s	OOMYNPPPO
country< said	OHN\\OPPPP
country< salvador	PPOSPPPPP
country< say	NLK[OPQPO
country< saying	ONL[MQQOP
country< says	PMPVNPPPP
country< since	RKOVOOPOR
country< some	MPNWMPPPP
country< southeastern	PKQKSRRPQ
country< southern	NOMYNPPPO
country< states	NOLYPPPPP
country< sunday	OPMXNOPPO
country< suspected	MQMXPPPPN
country< than	OMMXPPPPO
country< that	OKGZPQRRP
country< the	OOQVOOOOO
country< then	NNLYOQPPO
country< throughout	OONVOPPPO
country< time	PMNWOPPPO
country< to	PLOSQPPQP
country< today	OOMWOPPOO
country< told	OMKYOPPQO
country< top	NQNWNPPPO
country< toward	ONMYNPQOO
country< tuesday	PNLXOPPOO
country< two	LPL\\LPPPP
country< u.s.	OMMPRQQQR
country< under	LPK\\NPPOO
country< up	NNNWOPPPP
country< us	POOXNOOOO
country< visited	PONTPPPPP
country< visits	NONWOPPPO
country< want	OMOVOPPPP
country< was	OMSLPRRRP
country< wednesday	OPKXOPPOP
country< were	NOLXOPPPO
country< western	OOMWPPPON
country< when	NKRVOPPPP
country< where	MNMZNPPPO
country< which	MOKZOPPPO
country< while	MLITQRRSQ
country< with	PJSYMPPON
country< within	OPMXNPPPN
country< years	PONWOPPOO
country> 	OPOVOPPOO
country> 1	LNWRMPPQO
country> 2	RNQMQPQPQ
country> 39	MHTWNQQQP
country> 4	TNJPPRQQP
country> a	MOI]NQQPO
country> accused	NPKXPPPPO
country> accuses	OONTPPPPP
country> acting	NOLWPPPPP
country> afp	PONTOPPPO
country> after	ONRTNOPPO
country> agreed	PNKWPPPPP
country> air	OPNUOPPPP
country> alone	NOLYOPPPO
country> already	OOTQOPPPO
country> also	NLH]PPQQP
country> ambassador	MMLYOPPPP
country> an	NOLYOQPOO
country> and	NQNVOPPOO
country> anti	NOMWOPPPO
country> ap	OOMWOOPPO
country> are	OPJZOPPPO
country> arms	NONYNPPOO
country> army	NOKZNPPPO
country> as	NRPVMPPPN
country> at	MMURNPQPP
country> attack	OPNVOPQPO
country> attorney	MPOVPPPPN
country> authorities	MPNYNPPPN
country> back	MNNYNPPPO
country> backed	RMIRRRRPP
country> based	QNGPRQQQU
country> became	PMNWOPPPO
country> because	PNURNOPPN
country> before	NOKYOPPPO
country> belgium	POUPNPPOO
country> best	PNKWOPPPP
country> biggest	ONMUPPPPP
country> border	ONMUQPPPP
country> both	PNMVOPPPO
country> britain	OPNTPPPPP
country> business	LPJ[OQPPN
country> but	OOIZOPPPO
country> buys	MPMWNPPPP
country> by	OOLZNPPON
country> cabinet	ONNUPPPPP
country> called	ONNWOPPPO
country> can	MMRUOQQQN
country> can't	MPMYNPPPP
country> canada	POLVOPPPP
country> capital	QONVPOPOO
country> captain	POXNNOPOO
country> chief	PNLVPPPPP
country> china	PMKXPPPPP
country> citizens	LQL[MPPPN
country> civil	OOLWOPPPP
country> coach	ONYMNOPOP
country> collapsed	QOKWPOPPP
country> company	LRLZOOPOO
country> consulate	OPNVOPPPO
country> continues	NMMZOOPPP
country> could	OLPVNPPPP
country> custody	NPNWOPPOO
country> data	LQLYOPPOP
country> deal	ONLXNPPPO
country> decision	QKOWPPPOP
country> declared	QMURONPOO
country> defeated	NNWOOOPPO
country> defense	OMNWOPPPP
country> demand	MONXPPPPN
country> denies	OOJWPPPPP
country> did	PLM[NOPPO
country> diplomat	NPNYMPPPN
country> district	NPNUOPPPO
country> does	OOKWPPPPP
country> dollar	SQRONOPPM
country> during	OOJYOPPPP
country> each	PONUOPPPP
country> earlier	OONXNOPPO
country> economic	NNLYOPPPO
country> economy	NOLZOPPPO
country> efforts	NOMWOPPPO
country> elections	NOK[NPQPO
country> embassy	NOSQOPPPO
country> europe	PONTOPPPO
country> experienced	ONNWOPPPO
country> faced	OOWNOOPOP
country> financial	ONMUPPPPP
country> firms	LRNZMPPPO
country> first	OKRVOPPPO
country> flag	PPKZONPOP
country> following	OPLWOPPPO
country> for	OLNUPQPPP
country> forces	MPK[NPPPO
country> foreign	PNLXNPPPP
country> former	PKLXOQQQP
country> france	PONTPPPPP
country> from	ONRVMPPPN
country> gaming	MQNWOPPON
country> germany	OPMVOPPPO
country> government	MNMZOPPPO
country> had	NMVRNPPPN
country> has	NKPVOPQPP
country> have	OOG^NPPPO
country> he	MNRVOOPOO
country> health	OOMVPPPPP
country> high	OUKQPPPOO
country> history	NPMYOPPPO
country> honduras	PPNSPPPPP
country> hostage	NRNWNOPOP
country> housing	NNMXPPPPP
country> http	NOKZOPPPO
country> i	OPMYPOONO
country> illegally	NPMWOPPPO
country> in	OLTTPOQPO
country> including	OPOVOOPPN
country> india	SNKMRQQQR
country> inflation	PMMWOPPPP
country> interior	PNKWPPPPP
country> into	NNTSNPQPN
country> iran	PPMUOPPPO
country> is	NMOWOPPPO
country> israel	NQMVOPPOP
country> it	TNIOQRRQQ
country> italy	PONTPPPPO
country> japan	POMTPPPPP
country> jobless	MPIZPPPPO
country> journalist	MPOWMPPPP
country> killing	PPOTPPPPO
country> kills	ONMWOOPPP
country> king	PNLVOPPPP
country> largest	OOMVOPPPP
country> last	NPIZOOPPP
country> lawmakers	NPNUNPPPO
country> leader	NLLZNQQPP
country> leading	ONVONQQPO
country> led	QNIMQQQPW
country> long	NPOYNOPOO
country> lost	NMUSOPPOO
country> made	SIPLQQQQT
country> market	NOUPOPPQN
country> may	OMMYNPPPO
country> media	MPMWOPPPO
country> men	MQUPNOQQM
country> military	OOSROPPQN
country> minister	NNMVNQQQP
country> missile	MQMWOPPPN
country> monday	QLHNSSRRS
country> most	MKM[OPPPP
country> mr	OQJXPPPOP
country> must	NMSSMQQQO
country> national	ONKZNPPPP
country> needed	OONWNPPPO
country> needs	MOK[NPPPO
country> network	MQLXPPPPO
country> new	OMJ\\OPPOP
country> news	PNLVOPPPP
country> newspaper	NQMWOPPPM
country> next	OPMXOOPOO
country> nicaragua	PPNTPPPPP
country> no	NOMZNPPPO
country> not	MNNZOPOOO
country> now	PNLYOPQOO
country> nuclear	OLJSRRQQQ
country> of	NMRVOPPON
country> official	RMLPQQRRP
country> officials	OOJTQQQQP
country> oil	KPL\\NPPPN
country> on	MLWQNPQPP
country> one	ONJZOQOPP
country> or	OOMWPPPPO
country> out	NNLYPOPPP
country> over	TNJTPQQPO
country> participating	OOMXNOPPO
country> plans	OOMVNQPPP
country> poland	OPLVOOPPO
country> police	SMIMRQRRS
country> political	NNNWNPPPP
country> portugal	PPNTPPPPP
country> prepares	ONNWOPPOP
country> president	OOMVNPPPP
country> presidential	NOJ\\MPPPP
country> prime	NOLYLQQQP
country> pro	ONMWOPPPP
country> rebels	MPSPOPQPP
country> recently	ONMXOPPPO
country> remains	OMMXNQQPP
country> resumed	PNMXPPPOP
country> retail	LPLXOPPOP
country> returned	QNJYOOPPP
country> reuters	ONJYOQQPN
country> right	ONKYPPOPP
country> role	NOPVOPPPN
country> rose	NPNVOPPOP
country> ruling	PLLXPPPPP
country> russia	PONTPPPPP
country> s	OJNYOQPPP
country> said	PLNYOPPPO
country> saturday	OONVOPPPO
country> say	OPMXNPPPO
country> saying	SKJMSRQRS
country> says	OKQVOPPPO
country> second	OMMWOPPPP
country> secretary	LNLRPSSRQ
country> security	SNIPRQQQP
country> seeks	MPKXPPPPP
country> senator	NNRKPSRQR
country> should	OLKYPPPPP
country> since	OOKXOOPPO
country> singapore	MPLWPPPQO
country> soldier	MQTRNPPOO
country> soldiers	MQMYLPPPO
country> south	OOMUOPPPO
country> space	MQLYPPPPM
country> starting	NPTSNPPON
country> state	ONKYOPPPO
country> stock	MQNVNPPPO
country> stocks	NQNVPPPPO
country> sunday	OPNWMPPOO
country> supreme	ONNUOPPPO
country> telecoms	MQLWPPPOP
country> television	OQLXOPPPO
country> test	OOLXOPQPP
country> thailand	PPMSOPPPP
country> than	POLXOOPOO
country> that	TKQMRPPPP
country> the	ONJ\\OPPPO
country> this	MPQTOPPPN
country> three	OPNVOPPPO
country> through	QOLVOOPPP
country> time	NMKPRRRRR
country> to	MMNXNSQPO
country> today	PNJXOPPPP
country> top	NOLXOPPPO
country> trade	ONNWPOPPO
country> troops	LPKXOQQPP
country> two	OOOTPPPPP
country> ukraine	OPMVOPPPO
country> under	POMUOPPPP
country> unit	MQLZNOQPN
country> until	PPMVPPPPO
country> via	NOLXPOPOP
country> vice	NQMWLPPPP
country> video	MPK[NPPQN
country> wants	OMKZOPPPP
country> was	NVGRPQRRO
country> we	NQMWPOPPO
country> weapons	OPNWOPPPN
country> wednesday	MRPXMPPON
country> were	NOWPPPPPN
country> western	PPNTPPPPP
country> when	QNKSQQQQP
country> where	OOLYOPPPO
country> which	QLMQQQQQP
country> while	NPKYNPPPP
country> who	OOK[NPPPP
country> will	NKSYNQPPM
country> wins	OOSSNPPPO
country> with	LOK]MPQPP
country> withdrew	PMNWPOPOO
country> would	ONJ\\MPQQO
demonym< 	HRJSZPPPO
demonym< 000	MNMTTQQPN
demonym< 100	PPPOTPOOO
demonym< 13	NPNMYPPPO
demonym< a	IOJS[PPPO
demonym< after	NOSRQOPOO
demonym< against	NOJUUPPPO
demonym< all	NPLMZPPOO
demonym< an	MOKOZPPPO
demonym< ancient	RMILVQQQS
demonym< and	RNJLZPQPO
demonym< anti	OONOVOPPQ
demonym< as	ONKTTQQPO
demonym< at	POWLPOPPO
demonym< be	MNNTTQPPO
demonym< between	OUMJVPQPO
demonym< both	OMMNWQPQQ
demonym< but	OOLJZQQPP
demonym< by	MNIRYQQPP
demonym< earlier	PNMLXPPPP
demonym< ethnic	NPNK[PPPO
demonym< every	MOJO[PPOP
demonym< first	OONMXOQPN
demonym< five	OPKLYQPPO
demonym< for	LOKK^QQPO
demonym< former	POKPUPPPP
demonym< four	MOMMYPPPO
demonym< from	PPLPXNOPP
demonym< german	QNMMWPPPQ
demonym< his	OPNNUPPPP
demonym< in	OPLKZPPPO
demonym< into	SLKPROQQR
demonym< israeli	NPOSROPPO
demonym< its	MOLSXPQPL
demonym< kidnapped	NPMMYPPPO
demonym< major	OONNXPPOO
demonym< many	OPONWPPOO
demonym< meanwhile	ONOLYPPPP
demonym< meet	PLLSQQQQP
demonym< militant	QNNNSPQQQ
demonym< million	LONUTPPPN
demonym< most	MUNNSPPPO
demonym< new	XMKXPOOOL
demonym< nine	OONNYPPPO
demonym< no	UMMUNPQOP
demonym< northern	OOOPTPPPP
demonym< of	MNLQZPPPN
demonym< old	PNNMXOPPO
demonym< on	KOYITQQQN
demonym< one	QNMMWPPQP
demonym< other	NOLLZQPPO
demonym< over	ONLSVPPPO
demonym< pro	ONOXLPPPP
demonym< reuters	OONMWPPPP
demonym< said	NTMLVPPPO
demonym< say	NNOMXPPPP
demonym< says	PNLPUPQPP
demonym< senior	OPOOVPPPO
demonym< several	MPNNYPPON
demonym< six	NPMLXPPPP
demonym< some	ONMLZPPPO
demonym< southern	OPOMWPPOO
demonym< that	NNKQYQPPO
demonym< the	LMQN[OPPN
demonym< three	NPLK[QPPP
demonym< to	WNKGWQQQO
demonym< told	MOLNXQQPP
demonym< tonnes	OONOVPPPO
demonym< top	OPNMWPPPO
demonym< two	MPMNYPPPP
demonym< u.s.	QONLTQQQP
demonym< un	OPMUSOOOP
demonym< under	NNMK]PPPO
demonym< visiting	PPNJVPPPP
demonym< was	PTOMPPPQP
demonym< wednesday	PNOMWPPOO
demonym< with	NNIRXQQPN
demonym< young	OONOWPPPO
demonym> 	LNVKWPQOO
demonym> a	MOKVSQPPO
demonym> actress	MPNJZPPPP
demonym> aggression	PPNNWOOOO
demonym> aid	NONSRPPPO
demonym> air	NOLXNPPPP
demonym> aircraft	OONNVPPPO
demonym> airlines	POMMWPPPP
demonym> airspace	NONTSPPOO
demonym> along	QNWNOOPPO
demonym> ambassador	PPMOTPPPP
demonym> and	QMJNYQQPP
demonym> are	NNLQVQQPO
demonym> army	NPLRTPPPP
demonym> attacks	OMOMXPPOP
demonym> authorities	LNNQVPPPP
demonym> border	NPNPVOPPO
demonym> born	MONOZPOPM
demonym> can	MPOMYPPPN
demonym> capital	PPMJYPPPO
demonym> captain	QOLMUPPPP
demonym> children	OONTQPPPO
demonym> cities	NPNKYPPPO
demonym> citizen	NMMKZQQPP
demonym> citizens	NOLM[PQPN
demonym> city	NPMTSPPPO
demonym> civilians	OONMXPPPO
demonym> community	OQLMXPPPO
demonym> companies	PPNNVPPPP
demonym> company	OPLKZOPPO
demonym> controlled	OQNNWPPPN
demonym> counterpart	OPONUPPPP
demonym> court	OOMI[QPPP
demonym> culture	NPNOVPPPP
demonym> defense	POOKWPPPP
demonym> delegation	PQMMXNOPP
demonym> descent	ONNMWPPPP
demonym> dictator	OOOMVPPPP
demonym> diplomat	OONMXPPPO
demonym> diplomats	NNSLUPPPO
demonym> dream	NPLWOPPPO
demonym> economy	NOMKZPQPO
demonym> election	OPMLWPPPP
demonym> elections	OPNMWPPPO
demonym> embassy	NOLRTPQPP
demonym> exports	MPONWPPPO
demonym> family	QOMKWQPQQ
demonym> film	NMMMZQQOO
demonym> finance	MOOMWPPPP
demonym> food	RMMLSQQQR
demonym> for	PMLMXQQPQ
demonym> forces	NOLPXPPPO
demonym> foreign	OONMYPPPO
demonym> from	OOMLZPPPN
demonym> gas	NONNZPPOO
demonym> general	OQNKVPPPP
demonym> government	LRPSTOPON
demonym> group	OPOOTPOPP
demonym> groups	OONNXPPPO
demonym> have	NOONVPPPO
demonym> health	MNMRTQQPP
demonym> history	OPMMVPPPP
demonym> hostage	NONNXPPPO
demonym> http	NMMUPQQQP
demonym> in	NOUJUPQQO
demonym> intelligence	MONNYPPPO
demonym> island	NOWMQPPPO
demonym> jail	OOMMVPPQP
demonym> journalist	MONKZPPPP
demonym> journalists	OOMLXQPPP
demonym> killed	ONNWOPPPO
demonym> language	NOOOXOPPO
demonym> law	NONK[QOPO
demonym> lawmakers	NNNMXQQPP
demonym> leader	OPKNWPPPP
demonym> leaders	NOMNWPPPO
demonym> leadership	OPMNWPOPP
demonym> led	PNNNSPQQP
demonym> man	OOOLXPPPO
demonym> market	NPNKZPPPO
demonym> mathematician	QNMLUQPQQ
demonym> media	MMLURQQQP
demonym> men	PNMLWPQPP
demonym> militant	OONNVPPPP
demonym> militants	OONNWPPPO
demonym> military	NNOQVOPPO
demonym> minister	MPLLZPPPP
demonym> national	PONMVPPPP
demonym> navy	QNMMWPPPP
demonym> news	NPJJ^PPPP
demonym> newspaper	NQULQPPON
demonym> nuclear	NPNLXPPPO
demonym> occupation	QOLLUQQQP
demonym> official	OQMTRPPPO
demonym> officials	NRJNXPPPP
demonym> oil	NONK[PPPO
demonym> on	ONMMYQPPO
demonym> owned	OOMMYPPPP
demonym> palestinian	OOLURPPPO
demonym> parliament	PPONUPPPO
demonym> passenger	QMTJQQQQQ
demonym> peninsula	PPNLWPPPO
demonym> people	OPNNWPPPO
demonym> plane	RMJSPRQQQ
demonym> police	NOLI^PPPO
demonym> political	OOMNXPPPP
demonym> politics	ONMOWPPPO
demonym> premier	OQOMXOONP
demonym> presidency	OOMOVPPNP
demonym> president	OOKRUPPPP
demonym> presidential	PPKTPPPPP
demonym> prime	MOORSPPPP
demonym> prisoners	NNNMYPPPO
demonym> producers	MOOMWPPPP
demonym> prosecutor	OPMMVPQPP
demonym> province	OPOMVPPPP
demonym> rapeseed	OONNVPPPO
demonym> rebels	MMLUUPPPP
demonym> refugee	OPLKZPQPO
demonym> refugees	NNNMYPPPO
demonym> rule	NPNNWPPPO
demonym> said	N^MMPOONM
demonym> security	MNLRWPQPP
demonym> service	OOMLYPPPP
demonym> soldier	OOMSRPPPP
demonym> soldiers	OONLYPPPO
demonym> speaking	VOONPOOPO
demonym> spokesman	OPLLXPPPP
demonym> sprinters	ONNMYPPPO
demonym> state	OOMJYPPPP
demonym> students	OONMWPPPO
demonym> team	PMLLYPPQQ
demonym> teenager	OPOSSOOON
demonym> television	OOKMWQQQP
demonym> territories	POONTPPPP
demonym> territory	OPMLYPPPO
demonym> textile	OOONWPPOO
demonym> the	NONNWPPPO
demonym> time	PNOKWQQQP
demonym> to	UOKSPPPOO
demonym> town	ONNI[PPPP
demonym> troops	MNJSWPPPO
demonym> were	OMTTOPPPN
demonym> who	MRMSRPPPO
demonym> wine	LPNNYPPPO
demonym> woman	OOMTTPPOO
demonym> women	OONSTOPPN
elsewhere 0false	WPOOONOQO
elsewhere 0true	EQUTOTMSM
elsewhere 1false	WMRQONOMQ
elsewhere 1true	GSVRRLOSO
elsewhere 2false	PLQQQPPQQ
elsewhere 2true	IOVRNOOOT
elsewhere ufalse	SQPPOOOON
elsewhere utrue	KRRPQPOOR
ending 'll	ZJKMQQPRQ
ending 're	XMMOPOPPO
ending 've	XLNNQPPQP
ending .a.	OOUTOOONO
ending .c.	MNQTPPPPO
ending .h.	OPPSPPPPO
ending .k.	MPQQPPPPP
ending .n.	PORMOPQPS
ending .p.	RLPKQRQQQ
ending .s.	POMSOPPPS
ending 012	TLLNQQQQS
ending 0bn	VONOPOPPP
ending 1	SLOLPQSPR
ending 100	PPLMQQQPR
ending 2	SNNNOPPOU
ending 370	TKLKQRRRS
ending 3g	VNOPPOPOO
ending 4	UNRMPPOPO
ending 44	OONWPPPOO
ending 4mv	SONOPPPPP
ending 5g	WOONPPPPM
ending 5n1	SMMMQQPPT
ending 6bc	TOMOQPPPP
ending 7	PPSOPPPOO
ending 71s	SOOOPPPPP
ending 8	RMSNPPPQO
ending a20	OVOOPPPON
ending a65	SNNOPPPPQ
ending aaa	OUNNOPPPP
ending aai	QMNTPPPPP
ending aal	NWMSONPNO
ending aan	SOMTPPPOO
ending aar	OSTSNPNNM
ending aas	O[NNOOONN
ending aba	OONROTOOO
ending abc	LSQTOOPPN
ending abe	PVMMPPPOP
ending abi	PNUTOONOO
ending abs	TKKJUSPRR
ending aby	OMPPPPPUP
ending ace	SPOOPPNMT
ending ach	OWJRPPPOP
ending aci	OWNOPOPOO
ending ack	QUNJROOSN
ending acp	OOUOOPPPO
ending act	UKNRQPQNO
ending ad	TOMNPPPPP
ending ada	LQSQOQPOO
ending ade	WOLOPTPMO
ending adi	LWKLRQRQQ
ending ado	PRLQPQPPP
ending adr	NVRNPPOOO
ending ads	SOSLPQOPO
ending ady	TQNNOPPQP
ending adz	PUNMQQQPO
ending aea	OOUOPPPPO
ending aez	PTOOPPPOO
ending aff	SQLNPPPPQ
ending afi	LWNPPPPOP
ending afl	OPTOPPPOO
ending afp	JPXOOPPPO
ending aft	ROSNPPPOP
ending aga	LTPKPSROP
ending age	SMLLPNPVT
ending ago	NOTROOPPO
ending ags	QSPOPOOOO
ending ah	TMMMQQQQQ
ending aha	SJINPSQSS
ending ahe	TTMMPPPOO
ending ahl	OWOOPPPNN
ending ahu	SPIKPRRSS
ending ahy	NUOOPPPOP
ending ai	UNNOPPQPP
ending aib	PPPTOOOOO
ending aid	LUNRMUSNL
ending aig	ORUONPOOO
ending ail	WLKOQPPRP
ending ain	ONRSOOTNN
ending air	JTUOOQPPO
ending ais	NTOWNOONO
ending ait	QPOSPPPOO
ending ajj	NPOPOVPPO
ending aka	NTMSOPPPO
ending ake	QTLQPNPPN
ending aki	KSQVOPPPN
ending aks	OMRLSPPSP
ending aku	PVNPPPONN
ending ala	OUITOPPQO
ending ald	QUOLPOPPP
ending ale	PPPNPQPTN
ending ali	MRLNVQQPP
ending alk	VOLOPPPPQ
ending all	RSQUMMONN
ending alo	NOKTRPPQP
ending als	UKQKRMPUP
ending aly	MQTRNPPOO
ending am	TMJLRQQSQ
ending ama	NXOMORPON
ending ame	POOOPSNRO
ending amm	NXMNOPPPO
ending amn	VKMNPPQRP
ending amo	OOMVPPPPP
ending amp	RUKKQQPPP
ending ams	MWSNNOPPN
ending an	PMSSPPOOO
ending ana	ROTQMOONP
ending and	NNURNQPOO
ending ane	NOJORRQTR
ending ang	OUTLPPPON
ending ani	LTJSUPPNO
ending ank	LRSRNORPN
ending ann	HXSROPQMO
ending ano	MUWKOPPOM
ending ans	NKSOWOPPO
ending ant	RTLJRPPNS
ending anu	NTUNOOONO
ending any	SLQQNPPPQ
ending anz	NPVUNNNON
ending aos	MSLUPQQPN
ending ap	LOSNPQQPQ
ending ape	QQJLRPRQS
ending aph	OLRMQRQQQ
ending apl	RNMNQQQQQ
ending apo	MQVNPPPPN
ending app	MUNOOPPNU
ending aqi	OOOQSPPPP
ending ara	MRUSOOPNN
ending arc	NMXPQOPPM
ending ard	KRUOLPTOO
ending are	MOLOPQVQQ
ending ari	QRSKQPPON
ending ark	MPTROOQPN
ending arl	RNQIRPQRQ
ending arm	RORSNOPON
ending aro	RLLKRRRSR
ending arp	NQXNNNOOO
ending arr	OPTSNOONO
ending ars	MQSQNOQPN
ending art	NLSRPOUMO
ending ary	SSMNQMQQO
ending asa	ONWNPPQON
ending ase	TTNSPMONN
ending ash	QMRLPOOOW
ending asi	OTORPPONO
ending ask	TNNMPQQPQ
ending aso	PVNMPOPOP
ending ass	VQHMPQQQQ
ending ast	RLMTROPPO
ending asy	ORSPOOPPO
ending ata	OJWKRQQQO
ending ate	RLROSPONO
ending ath	TPTONPOMN
ending ati	OPRSPOOOP
ending ato	PRQMOPQPP
ending atr	MPUPOPPPO
ending ats	OPTPPOPOO
ending att	OUUNOOOON
ending aty	MXROOMRNN
ending au	PLJJSSSTS
ending aud	OUNNPPPOO
ending aul	MTMSPPPNO
ending aur	NOYNOPOOO
ending aus	OQTPOPONP
ending aut	RQNMQPPQP
ending ava	SJLMQRRRR
ending ave	LNMTPRQQR
ending avg	QSOOPPPNP
ending avi	OWNPOPPNO
ending avy	PRRMOQPOP
ending aw	TKNNQQQQQ
ending awa	LRSSOPPOO
ending awi	OVNQOPPPN
ending aya	MRWQNOOON
ending aye	RPMNQQQPQ
ending ays	PLWQROPNN
ending aza	RKOQPQRPP
ending azi	MUKUOOPPO
ending azu	OPOUOOPOO
ending azy	UNMOPPPPP
ending b	WTNPOOOMM
ending b.	NOOVOPOOP
ending ba	NQPMQQQQQ
ending bah	OONWOPPPO
ending bai	NPOTPPPPP
ending bal	RUNOOPPOO
ending ban	PUPOMPPOO
ending bao	OTOSNOOPO
ending bar	POLQRRPPP
ending bas	RTKMOPPPQ
ending bay	LOQXQOPNN
ending bbq	RMSNQNQOP
ending bby	RQKKPRQSR
ending bcc	POSPPPPOP
ending bce	TLIJSSSSR
ending be	VPOOOOOOP
ending bec	NPNTPPPPP
ending bee	OSPNPUPNN
ending bei	OPNTOPPPP
ending bel	TLLSPPQPP
ending ben	NUONPPPPP
ending bes	SLQKNTVNO
ending bet	NKXLOQRRO
ending bey	RMIISTTRS
ending bia	QMPRPPPOP
ending bic	QNMLTQQQQ
ending bie	SQLLQQPQP
ending big	RMQMQPQPP
ending bin	NRPVOOOON
ending bio	OWNMPPPPO
ending bis	UOONPPPPP
ending bit	TNLUPOPPN
ending bja	QNNTOPOPP
ending blb	OPUOPPPPN
ending ble	XNNJOPPOT
ending blm	SNSNPOPPO
ending bly	MPTWPNNMO
ending bnb	OOUNOPPPO
ending bob	PUOOOOOOO
ending bon	OPTOOPPPN
ending boo	SMNNQPPRQ
ending bor	RMTMPQPPP
ending bow	TNMROPPOP
ending box	OLOQNNOSV
ending boy	SQJKPQQPU
ending bp	OPTOOPPPO
ending bpi	NOUOPPPPO
ending bps	WONOOOPPN
ending bra	RMJKRRRSS
ending bri	NROONOOOV
ending bro	QLLKQSRRT
ending bt	OPSOPOPPP
ending buk	SLLOQRRPR
ending bul	POTLRPOOP
ending bum	ULJKPQSTQ
ending bun	NWNNPPPOP
ending bus	MSUPOOPNN
ending bwe	ONUOOPPPP
ending bya	SNHQQQRQQ
ending c	TLNRPPPPP
ending c.	SMMQQPPQP
ending c14	SMMOQQQPQ
ending ca	SKKLRRRRR
ending cah	QSNNPPPQP
ending cal	ZLNMPQPOP
ending cam	QLMNQPPVQ
ending can	PMUMSPPPO
ending cap	RLRNPQPPP
ending car	OMQRPOTOO
ending cas	SKKSOPQRR
ending cat	SKKKRSQSR
ending cbb	TNMOPPPPQ
ending cbi	OPSPPPPPO
ending cbs	OPTOOPPPO
ending cca	MSSQPOPNN
ending ccc	ONVNPPOPO
ending cci	NSROPOPOO
ending cco	PQUQOOONN
ending ccr	SOPPOPPPP
ending cd	UNMNPQPQQ
ending ce	SLKKQRQST
ending ced	ULLOQQPPQ
ending cee	QKRJQQQRQ
ending ceh	QMKMPRSRS
ending cer	RKRKPQOVP
ending ces	RNPKQQORR
ending cey	NWNOPPPNP
ending cfc	NSTMOPOPO
ending cfl	RKLKQSRRS
ending che	VTRKPNOMN
ending chi	OVJUOPOON
ending cho	MTSONNOOS
ending cht	MYMOPPQOO
ending cia	QKUNPQQNP
ending cil	RORJPQPRP
ending cis	NTNUNOPOO
ending cke	PSOOPPPOP
ending cki	VQNPPOONO
ending ckr	QMQLPQQQR
ending cks	VISKNQPSP
ending cky	OQSSNOOOO
ending cle	PKVMOQPTM
ending cmp	LTWOOOOPM
ending cna	NOYNQOOON
ending co	QOUNOPONO
ending com	POUNOPPPO
ending con	ROMPOTOPO
ending cos	OMVVOONNO
ending cow	RNKLRQQRS
ending cox	RUMOOPPOO
ending cps	TMLMQQQQR
ending cra	NNSUOOOPN
ending cts	XIJLTQQQR
ending ctv	NNWOPPOOO
ending cue	VONOPPPPP
ending cum	ONTSOOOON
ending cun	OPOSPOPPP
ending cup	OOSMPTPOP
ending cus	OTMQOPPOP
ending cut	MRQVNPOOM
ending d	SLPLPQQQS
ending d.	SLLLQQQTQ
ending dab	ONSOPPQPP
ending dad	PPLQPQQQP
ending dah	TKKLRRQRS
ending dai	RPLMQQQQP
ending dak	PVVLONONN
ending dal	NUQNOORON
ending dam	NWQQPNONN
ending dan	PQMTNPPPP
ending daq	MOYOOPPPO
ending dar	TIJJTSSRT
ending das	PMQOPPPOT
ending day	TOQJPQOTO
ending ddy	MSRQOQPMP
ending dea	SJJKTSRRS
ending dec	PLSLSQPQP
ending ded	UOONPPPPP
ending dei	PUNOPPPOO
ending del	QSLLOQQSO
ending dem	RNTNROOOO
ending den	KXRQOOPNO
ending deo	VONLPQPPP
ending der	RRNLPPOTO
ending des	TMPNOOOUO
ending dev	SRKMQQPPQ
ending dex	NNPKNTRTR
ending dey	OWNOPOOOO
ending dez	OUONPPPOP
ending dge	PPOTORPNN
ending dhi	MVMRPQPNO
ending dic	PTMQPOPPP
ending did	RRLNQPPOR
ending die	TOLLQQQQQ
ending dim	TOLLPQQQQ
ending din	NWUMONPNN
ending dio	UJNRROOPR
ending dis	NTSNNPPOO
ending dit	RKPLQRRRQ
ending dkk	TMLMQQQRR
ending dle	SPMNQPQPP
ending dly	ULMMQQQQQ
ending dm	QLNLQRRRQ
ending dna	VPMOPPPPN
ending dnc	OPUOOOPPO
ending dns	TKJJRRRSS
ending doa	RMLSPPPPP
ending dof	PTOPPPPOP
ending dog	UOLNQQPOQ
ending dol	RMPMNTOTO
ending dom	TPPUNONON
ending don	JQNTPQQPQ
ending doo	OMVMPPQQP
ending dor	NWMSOPPON
ending dos	SMMRPQPPP
ending dow	PXPLOPQNN
ending dp	OTMMPPQPQ
ending dra	ORUTONONN
ending drc	PPUMOPPPO
ending dre	OQTROOOOO
ending ds	POQNOOOOU
ending dvd	WNNNPPOPO
ending dze	QUOOOOPOO
ending e	VNMMPPPPQ
ending e.	TMMLQQQQR
ending e3	OOOPPUPPO
ending ea	TJKLRRRQS
ending ead	XKPPOOPPP
ending eaf	PUOOOPPOP
ending eah	VMTMOOOPO
ending eak	PMTPOPPRO
ending eal	RPTRPMMNP
ending eam	RIMISSTRT
ending ean	NMJPYRPPO
ending ear	VJJPOUROQ
ending eas	QMLTPPPPP
ending eat	TPSONOOOO
ending eau	NXOOPOPPN
ending eba	RRMQPOPOO
ending eby	QQJJQQQUQ
ending eca	OUPNOPPOP
ending ecb	OPUOPOOPO
ending ece	MNVUOOOPN
ending ech	PLRPTQONN
ending eck	SSNNPPPNO
ending eco	RRLLQQPRP
ending ect	ROPMPNUPN
ending eda	NSSPPOOOO
ending edo	NIRMQRRSS
ending eds	TMNMPQQQQ
ending edy	RSONPPPOP
ending eed	PRPSOPPOM
ending eee	RTNLPPOPP
ending eef	NUUONOOON
ending eek	MNOOVOOTN
ending eel	SLMMQQQQR
ending een	UKMNRPQQR
ending eep	UQMOPRONO
ending eer	XOLNPPPPP
ending ees	UKRLQQQPP
ending eet	SRSPOOOMO
ending eez	SNJKRRRQS
ending eff	NRUNOOPON
ending efs	SNUNPNPOO
ending eft	UNUNPONON
ending ega	NQTTOONOO
ending ege	RMSQPNQOP
ending egg	OUOMPPPOQ
ending ego	OPUROOOON
ending ehe	SJKJRSRST
ending eid	MQWNQNPOO
ending eii	OPOTPPPPP
ending eil	QZNNOOONO
ending ein	MTQQPPPPN
ending eir	PSOOPPPPP
ending eit	RSOOOPPNO
ending ejo	ONMPQQQQQ
ending eki	M[LNOPPOO
ending ela	ONLXOPPPP
ending eld	KTQUPOPON
ending ele	QTNNPPPPO
ending elf	PQMNPQQRP
ending eli	QQMQROPOO
ending ell	IVMRPPQPQ
ending elo	QRLMOQPQS
ending elp	VLLNQPQQQ
ending els	QSQNPPPNN
ending elt	MUROPMTNO
ending ely	WLMNPPPPP
ending ema	SKQLQRQPR
ending eme	ONSNQQQQQ
ending emi	RTNNPPPPP
ending emp	QSKLQQQQQ
ending ems	PKUNPQPRO
ending emy	NLSPPOOVO
ending ena	PVKTOPPMN
ending end	RSMVONONO
ending ene	ORNUONNSO
ending enf	ROSPOOOOP
ending eng	NULYOPNMN
ending eni	RRMMPPPPQ
ending enn	NYNNOOOOP
ending ens	OUTPQNPLN
ending ent	TNOMOQPRP
ending enu	TKQLOPPRQ
ending epa	MOWONPPOP
ending eph	OSPPPPPPP
ending eps	TOOOOPPPP
ending ept	PMUNPPPPP
ending er	SLMMQQRRQ
ending erb	PPNNVOPPO
ending erd	SJLJRRSQT
ending ere	TQPQONOOQ
ending erg	LUNSPPPON
ending eri	MQXNNPPON
ending ern	SXRGQOONO
ending ero	OVQHPPPTO
ending ers	QRRJROPRM
ending ert	OSKVPQPNO
ending eru	NMLXPPPPP
ending ery	PUONQOPNQ
ending ese	NPNQUPPPO
ending esh	POKYPPPNO
ending esi	OSOTOOOOO
ending esk	ULIKRSRSR
ending ess	SNPKQQPSP
ending est	OPMRSRPNP
ending et	WOKNPPPPQ
ending eta	RKPLQQQRQ
ending ete	NTRMORPPN
ending eth	MSLWOPPON
ending ets	NLWMSOPPP
ending ett	NXJQPPQOO
ending ety	POTMPOROP
ending etz	OSLKRQQQR
ending eu	MPUPOPPPO
ending eum	QNQ[NMONL
ending eva	NVNQOPPOO
ending eve	LTRNOTOON
ending ews	QKROORPQR
ending ext	SOUNOPONO
ending eye	NNUSNOOSM
ending eys	LTSROOOOO
ending f	RNQMPQPPQ
ending fa	NPTOPOPPP
ending fah	NVSNOOOOO
ending fam	PPWOOOOON
ending fan	RRMNPQPPP
ending fao	POTPPOPPO
ending far	TNQSOOONO
ending fat	ROLKTRQPQ
ending fax	NPSPOPPQO
ending faz	NXNPOPPOO
ending fbi	NPTOPPPPP
ending fda	MPVOPOPPO
ending fdi	SNQNOPPPQ
ending fdp	MPUPPPPPN
ending fdt	SNOPPPPPP
ending fed	QKRKPRRRR
ending fee	TLSMQPOPP
ending fer	OXQMOOPNO
ending few	SNLMQRPRR
ending ff	TMLMQQQPR
ending ffe	NTTNOPPON
ending ffs	QSKKPRQRP
ending fic	QPMPQPPPQ
ending fin	NYQMOOPON
ending flu	QOMSPPPPO
ending fly	QSOPOPPOO
ending fm	RNNLQQQQQ
ending fna	OOOVOPPPO
ending fon	SOMLRQQQQ
ending fox	NPWKPPQOO
ending foy	QTOOPPOOO
ending fri	PVNMPPPOP
ending fta	PQQPOOTNN
ending ftu	OOVNOPPPO
ending ful	YLKMQPPQP
ending fur	NLNSQTPPO
ending g	SLRMQPRPP
ending g4s	NOWOOPPPN
ending g8	MQUOOPPPN
ending gaa	QOSNPOPPQ
ending gal	POMWOPPOP
ending gan	MUPQOOPPO
ending gar	RNJIRRRTS
ending gas	QKPTNQQPP
ending gbo	OQOSPPPPO
ending gby	SMLMQRQRQ
ending gdc	PPMNPUPQO
ending gdp	VNKNPPQQP
ending ge	MUTNPPPNO
ending ged	ROMMQPQRQ
ending gee	RQMROPPQO
ending gel	PTTMPOPNO
ending gen	MTUROOONM
ending ger	QSONOQQMQ
ending ges	ULRSPNONO
ending get	RQTNOQNNN
ending ggs	PTOOPPPOO
ending ght	TPMKQQPSP
ending gia	OMNTPPQQP
ending gic	QPTPONOOO
ending gie	PQMJRQQRQ
ending gin	OLVNQQQOO
ending gio	PWNNOPPOO
ending gis	RUJJOQRPR
ending gle	QJTMPQQRQ
ending gly	TKLLRRQQR
ending gm	NPSQPPPPO
ending gmt	WPLPPOPOP
ending gns	RKTNQPPOQ
ending go	TOOPPOOPP
ending gob	OTOOPPPPP
ending god	SSHMPPQQR
ending gon	ONQVNPPPO
ending gop	MPVNOPPPO
ending gos	QUPSMOOOL
ending got	RSMMQPPPP
ending gow	ONMVPPPPP
ending grf	RLLMQRRQS
ending gry	WKLNQQQQQ
ending gsm	QNNOPWONP
ending gti	RPNTOOOPP
ending gua	NOMXPPQPN
ending gue	OQSLQPPPO
ending gul	QSLMPQQQQ
ending gus	NSVNOPPNN
ending h	SLUMPPPOP
ending h17	ULMNQPQQQ
ending ha	SMLLQQQQR
ending had	RLNQRQPQQ
ending hah	PONVPPPOO
ending hai	NVLQPPPOO
ending hal	PQTNPOPOO
ending ham	OTNTPPPOM
ending han	MSLSTPPPN
ending hao	NWNNPPPPP
ending hap	QOKQQQRPQ
ending har	QOLQPQQRP
ending hat	PKSOOQQPS
ending haw	OWNOPPPOP
ending hbo	OPSOOPPPP
ending he	TMKOQQQQQ
ending hea	OUNSOOONO
ending hed	WMMMPQQPP
ending hef	SNNOPPPPQ
ending hel	TRLPPOOPO
ending hem	QOMTPPPPP
ending hen	QONOTOPOO
ending her	URMNPSPNN
ending hes	RQIKRRQSQ
ending het	OWNOOPPOO
ending hev	RPKKQRQRS
ending hey	UMKMQQQRQ
ending hha	TKLKSRQRR
ending hhh	TJJJSSRSS
ending hi	VMNNQQPPP
ending hia	QMKSPPQQQ
ending hic	WMJNQQPPQ
ending hie	NVOOPPOOO
ending hig	OOPOUOPOP
ending hil	PVLOPOPOO
ending him	RQLNPQQPQ
ending hin	PRLSPOPNQ
ending hio	QMNUPPPPP
ending hip	NMPTOSPOO
ending hir	PSMTOOOOO
ending his	TLLUNPPPQ
ending hit	ULLMRQQQQ
ending hiv	RMKKRRQRR
ending hke	QUNNPPOOO
ending hly	UNROOOOPO
ending hmm	UMLNQQQQQ
ending hmv	NPTOPPPPO
ending hne	NQNTPPOOP
ending ho	PQKMQPQUP
ending hol	NUKNPSQPO
ending hon	NWQPOMONO
ending hoo	QNNJRRRQR
ending hop	LSWNNPPPN
ending hos	NTTNOOPOO
ending hot	SLSOPOPPP
ending hou	OONWOPPOO
ending how	SMQNPROOP
ending hoy	TJKJQSSSS
ending hru	QVNMPPPOO
ending hts	RPPOONMUP
ending hty	NNOVPOPPP
ending hu	NVNOOPQPO
ending hua	MPXOPOPON
ending huh	ULLLQQQRR
ending hur	OTLQSOPOO
ending hwe	SQMLRQPPQ
ending hyr	PUNOPPPOO
ending i'd	WMMNQPPPP
ending i'm	YMNNPPPOP
ending ial	ROQMPPPQP
ending iam	NVOPPPPON
ending ian	NOOSSPPOO
ending ias	NTPWNOONN
ending iba	ORSLPPQPO
ending ibe	NWOOOPPON
ending ibm	NPTOOPPPO
ending ibo	MNSUOOPOO
ending ica	PQMTPPPNP
ending ice	STPMOPONN
ending ich	MSOSPPPNP
ending ici	RKMMRQSQR
ending icj	QOSOPNPPO
ending ick	OXPOPOQNM
ending ico	NLRTOQQPP
ending ics	RIVNQPOPP
ending ict	OSORQPPOO
ending icy	TNOOPPPPP
ending ida	QKTOOPQPQ
ending ide	QPLSNRPPO
ending idi	OTNNTOOOO
ending ids	TGRIQSPQU
ending ied	XLMLOQQPR
ending ief	WPRMOOOOO
ending iel	OVMMPPQPO
ending ien	SSLLQPPSO
ending ies	SHSMRRPOR
ending iet	SOOOSPPPO
ending iev	MMUTPPPON
ending iew	PMSOOQMOU
ending if.	OOOUOPPOO
ending ifa	NOVOOOPPO
ending ife	WLQPPOOOO
ending iff	QPKQQOPPT
ending ift	QTMMPPPPP
ending igh	VOOPNOPOP
ending ign	SMQMROOQQ
ending igo	NMSTNPPPO
ending igs	NOOOXPPOO
ending ii	PPLMPTRTM
ending iii	NTOOOOOOS
ending iin	SPLMQQQRQ
ending iji	POMSPPPPP
ending ike	OUMXOOOLN
ending iki	OOUNPPPOP
ending il	OTOPPPPOO
ending ila	OSMUONPPO
ending ild	QOSMOQQQO
ending ile	RRSMONPQP
ending ili	OWNLPPPPP
ending ilk	QSNOPPPOO
ending ill	NTQTONOQM
ending ilo	PUOOPPPPO
ending ils	UNNNRPPOP
ending ilt	TONPPPPPP
ending ily	UMNJQPQQS
ending im	UKMMQQQQQ
ending ima	QUMWMOOON
ending ime	RKRKQQQQT
ending imf	OPTPOPPPO
ending imi	TQMUOOONN
ending imo	PUROOOPOO
ending ims	QMOLUQPQQ
ending in	WMMLPQPQQ
ending ina	JNNWPSPPP
ending inc	OOVMPOPPO
ending ind	VNOLPNUNO
ending ine	SNRONOPOQ
ending ing	UONMNOPTP
ending ini	QPJJRRQTR
ending ink	VKMMQQQQR
ending inn	QOLLRPQRR
ending ino	JRJVTPPOP
ending ins	ONUTONOQM
ending int	RLSPOOPOR
ending ion	UKTNOSNMP
ending ior	OMSJORRPS
ending ios	TRKPOOPOR
ending iot	ROMLVOPPP
ending iou	TSOPOOOOO
ending ips	LSUONUONN
ending iq	SMLMQQQQS
ending ira	NUNOPPPPP
ending ird	ULKKRRRRR
ending ire	NJOVQPPRP
ending iri	PSJKRQPSQ
ending irk	NVNNPPPPP
ending irl	NSMUNPPPP
ending iro	QLOSPQPPP
ending irs	QMNLPRQSQ
ending is	RMPMPPQQQ
ending is.	OPPSOPPPO
ending isa	SMMMOPQPV
ending isb	TNKMPQQPS
ending ise	PVOJPQPNS
ending ish	VNKPRPPOP
ending isi	TIQMQRQOR
ending ism	XOOKOPPPP
ending iso	TKMJRRRRR
ending isr	NOOOOOOOY
ending iss	WQLQPOOON
ending ist	PQKLPPUSP
ending it	WNLMPPPPP
ending ita	OMJKRRSWP
ending ite	OUPOQNONQ
ending ith	MWQNOOQOO
ending iti	ONRVLOPPP
ending ito	NRVPOOONN
ending its	LZJKRQRQO
ending itt	NUSMPPPOO
ending itv	NPVPPOOPO
ending ity	PKUPPNULO
ending itz	NTMXNOPOM
ending ium	OMUSOOPON
ending ius	RVKLPPQOQ
ending iv	ROMNPPPPS
ending ive	XHVNPOOQN
ending ivu	PPNUOOPPO
ending ivy	RKPIRRQRR
ending iya	PJJQRRTRR
ending iz.	OPOTOPPOO
ending ize	MOUOONSRM
ending i’d	XNNOOOPOO
ending i’m	WMNOOPPPO
ending j	TMMLQQQQR
ending jad	OSRMOPPOP
ending jaf	OPOSOPPPP
ending jah	NRLWPPPON
ending jan	ULKPPRQPQ
ending jda	OWMNPPPOP
ending jee	MXONPPPOO
ending jet	OOXOOPONO
ending jgb	UPOOPOOPO
ending jim	NUOOPPPPP
ending job	ULLMQQRRR
ending jor	VNNLPQPQP
ending joy	QTMNPPPOP
ending jr	PTOOPOPPO
ending jr.	OVNOPPPPO
ending k	TOONPPPPP
ending kal	QMKTPPQPP
ending kan	RSPOMPOPP
ending kat	OWNNOPPOO
ending kay	PUOOPOONP
ending ked	TLKLRQQRS
ending kee	QPPUONPON
ending kel	PTNMPPPPP
ending ken	LUQMOPPRO
ending ker	STULONPNN
ending kes	UKNOQQQOQ
ending ket	SNRPOSMON
ending kev	PUNNOPPPP
ending key	NSRQOOPNO
ending kfc	NPTOOPPPO
ending kia	NPRTNPPPO
ending kie	RSMMQPPPP
ending kim	POLSQPQPP
ending kin	NXLNPPQPP
ending kip	LPWPPPPPM
ending kkk	QOSNPPPPO
ending kly	OSTONOOOO
ending kok	QMNOQQQQQ
ending kos	MP[MPOPOM
ending kov	M[MMPOPPO
ending kpa	OPSNPPPPO
ending kr	TMMMQQPQQ
ending kuk	OPOSPPPPP
ending kul	PUOPOOOOP
ending kyb	OOWNOPPPO
ending kyi	PRNSPPONP
ending kyo	OOPUOPOPO
ending l	RKLKRRRRT
ending l.	QMMPQQQRQ
ending l2	SLMLQQPQT
ending la.	OONVOPPPO
ending lab	MOTNONPNW
ending lad	TLLLQQRRR
ending lag	RNNMPOPOW
ending lah	QRRKPPQOP
ending lai	OUOQPOONO
ending lal	OXNMPPPON
ending lam	NSNSPUNNL
ending lan	LPRQTOPPN
ending lar	SNQKOSQMQ
ending las	TULOPPONO
ending lat	OUROOOPPO
ending law	RWROPNLNO
ending lay	QRVLONPNO
ending lce	OTOOPPPOP
ending lco	OOUOOPPPO
ending ldp	OQTNPPPPO
ending lds	NOPTOOPPP
ending lea	NWOOOOPOP
ending led	RLLKRSRRS
ending lee	OSKPRQQOP
ending leh	SUMLQPQOO
ending lem	ULKQSPPPP
ending len	MXMNPPPPO
ending leo	QSLLQQPPR
ending ler	OVMPOOPSN
ending les	PPQMPPRQO
ending let	TNMKRRQPQ
ending lev	NXNNPPPOO
ending ley	MQVNQPPOO
ending lfa	PLIRRRSRP
ending lfo	OUOOPOPPP
ending lhi	PPNSPOPPP
ending li	NUOOOPPPP
ending lia	NQRSOOPOO
ending lic	OSRMSNPOO
ending lid	PNQSOPPPO
ending lie	LXQMPOOSN
ending lif	NUMOPPPPP
ending lig	OUNPOPPOP
ending lik	PTOOOOPOP
ending lim	LRTROOPOO
ending lin	HYORPPPPO
ending lip	OUKLPQPRR
ending lis	LUOSRPPNN
ending liu	OVNNPPPPP
ending lix	NSTNOOPPO
ending lks	WMKMRORPQ
ending lla	PURLPQPNN
ending lle	MNFSTQRTQ
ending lli	MSQKPRQNQ
ending llo	QRMNOUOPP
ending lls	NSTQOOPNN
ending lly	SVKNPPPOO
ending lma	SNMMPRQRP
ending lms	PNUOPPPPO
ending lo	UMLLQRQPQ
ending log	TMLNQQPQR
ending lol	WKLLRQQQQ
ending lon	SSJTPOONO
ending lop	SKJJRRSSS
ending lor	RPRJPPQPP
ending los	OUOOOPPOP
ending low	POMUNPOSO
ending lsa	PRMUNPPPN
ending lse	RMRNPPPQO
ending lsh	NRNSSOPON
ending lst	SQMOPPQOP
ending lta	PMVNPPPPP
ending ltd	NNXOOOPON
ending lth	RLTMQPPPQ
ending lto	OQNUPPPOO
ending lts	VNOMPPPPP
ending lty	RRLOPPQQP
ending ltz	PVNNPPPOO
ending lu	SNMLRRQPQ
ending lub	QNUOQMPOP
ending lue	TKRLPQQPP
ending lum	SRNNPPPOO
ending lur	RKMJSRRSS
ending lus	ONVPNPPPO
ending lva	OSOPPPPOP
ending lvo	NWMNPPPPP
ending lyn	PWONPPPNN
ending m	SOLLQQQQR
ending m1	OQOTOPPPN
ending mac	PKRLOPOPW
ending mad	PTVMNOOON
ending mah	OWONPPPOO
ending mam	POOUPOOOP
ending man	PTOJQOPSR
ending mao	UJJKRRRSR
ending mar	TOJTPPPPO
ending mas	QNQPNSPOP
ending mat	PVRNOOONO
ending max	SKSKPQQOR
ending may	PXNNPOPOP
ending mba	PSNROPPPO
ending mbo	RNMQQQQPQ
ending mbs	ORMMORQRQ
ending mci	NOWOOPPPO
ending md	RLKNRRQQR
ending mda	OWRNOOOPN
ending me	POOOPPPTP
ending mea	NVLQOPPPP
ending mec	TKNLQQQRQ
ending med	SRNLQQPQP
ending men	UKHOSRQRQ
ending meo	RSNMPPPPP
ending mer	STQQOOPMM
ending mes	MMPKRVPRQ
ending met	NOSTOOPOO
ending mh	SMLLQRQRR
ending mhr	PULPPPPPO
ending mic	QNJTRPQPP
ending mil	OOWNNPPPO
ending min	RKOLSQQQP
ending mir	PLLRRQQQQ
ending mit	PLPOSMPSQ
ending mix	RQLOPPPPP
ending mlb	NOTOPPPPO
ending mma	SKJLRQQVR
ending mmm	VKKMQQRRR
ending mmy	PULMPPSPO
ending mn	RNKNQPQRS
ending mo	LVMUPOPON
ending mod	QNPMQQQQQ
ending mon	MNNIRRRST
ending mos	NXONOPPPO
ending mov	NRMUOOPPN
ending mpi	RNLLQRQQS
ending mps	XOLNPPPPO
ending mro	OPVNPOONP
ending mrt	SOPPPPPPO
ending mt	SONOPPPPP
ending mtv	MOXOPOPOO
ending mum	ULKMQQQQR
ending mus	QROJOQQPS
ending mvp	SNMNPQQPR
ending my	SMLLQRRRR
ending mym	ULMMQQQQQ
ending n	UNLSOPPPP
ending n't	VJLKPRRTR
ending nai	ONNVOPPPP
ending naj	TQKKQQQQR
ending nak	OTOOPPPPP
ending nal	TMQRRMOOO
ending nam	QNKXOPPPN
ending nan	PSQJSQPNP
ending nao	POSOPPPPO
ending nar	MVMTOOOOO
ending nas	NVMSOOOON
ending nau	NSOVOOONN
ending nay	RQLNQQQPP
ending nba	OPVOOOPPO
ending nbc	LN[NPPPON
ending nc.	NN\\MONPOO
ending nce	TSQNOQPLN
ending ncy	PORMQQPPQ
ending nda	TQIMQPQSP
ending nde	MQLKRRRSS
ending ndi	ONKSPQRQP
ending ndo	ONPQOOOOV
ending ndp	MOVPPPPPN
ending nds	RMQPOQPSN
ending ndu	PMOSROPPP
ending ndy	NQQVOOONO
ending ned	WKMOQPPPQ
ending nee	OVNOPPPOO
ending nel	PQTQPOOMN
ending nen	VULKQOQON
ending ner	LTMMORQQR
ending nes	JQVRMNONU
ending net	TRRQNNPOM
ending nev	PVOOPPPNO
ending new	WPMOPPOOP
ending nex	TOOMOOPOT
ending ney	LUQTOPPNN
ending nez	NVOPOPPOO
ending nfc	NNWOPOPOO
ending nga	OPRSOOPNO
ending nge	SKNVOOPPP
ending ngh	OUOMPPPPP
ending ngo	QOKWOOPPP
ending ngs	SMPLPPOSQ
ending nh	OPOUPOPPO
ending nho	OUOOOPOPP
ending nhs	MPUPOPPPO
ending nia	OLNYPPPOO
ending nic	OPPTQOPON
ending nie	OWMMPPQNQ
ending nik	ROLSPPPOP
ending nin	QNNMQQQQQ
ending nis	SQNKVPPNP
ending nix	TNRQPPOOM
ending njo	OTOOPPPOP
ending nka	PQKVPPPOO
ending nke	OVNOPPPPO
ending nko	OQOLQQQQQ
ending nks	SLKROOQRS
ending nl7	SOOOPPPPP
ending nly	TNMOPQPQQ
ending nna	PXLMPPPPO
ending nne	NYMNOPQQN
ending nnn	TJJJSSRSS
ending nny	PPIQQQRRQ
ending no	RMKLQSRSS
ending no.	VNNNPOQOP
ending non	PRKQPQQPP
ending nor	TPMRPOPOO
ending nos	SMLLVPPPP
ending not	UNLNQQQQQ
ending nov	PTNNPQPOP
ending now	UMPKOPPTO
ending nra	OSSOPPPOO
ending nrl	SOOMPQQQP
ending nry	OVOPNPPPO
ending nse	UPRPNNOPN
ending nsk	NOSTOPPPO
ending nso	NTOUOOOOO
ending nsw	MPRTPPPON
ending nt	PNLSPQQQP
ending nta	TIPOPPQPS
ending nte	UTPMOOPNO
ending nth	UJKKRRRRR
ending nti	PVOMPOPOP
ending nto	KTMWOPPON
ending nts	SJPLVPPRP
ending nty	RPLQQPPOQ
ending ntz	TOOOPPPPP
ending nue	TNLOQQQPP
ending nus	QKGISRRTX
ending nut	TJJKRSRST
ending nux	POROOOPOS
ending nw	RMMNQQQQR
ending ny	OPNTOPPPO
ending nya	OOMWOPPPO
ending n’t	WMONPOPPO
ending o	WNLNPPPPP
ending oad	TRLTQNNNP
ending oat	ROUOPOONO
ending oba	NTMUNPPOO
ending obe	NUTKNOTON
ending obi	OOOUOPPPO
ending obr	OPUOPOPPO
ending obs	TPIMRQQPR
ending och	OTLTPPPOO
ending ock	QMPPROORQ
ending oda	PUMQOPPOO
ending odd	OUNNPPPOP
ending ode	OWNNQOPPP
ending odo	OTLUPOOOO
ending ods	NXPMPOOPO
ending ody	RQLMPQPRQ
ending oey	PPTMOONTN
ending off	UTKLPPPQO
ending oft	PRPMQQPPO
ending ogg	OVOOPOOOO
ending ogo	QSMPPPPPO
ending ogs	WJLLQRQRQ
ending ogy	OMPJPRRRT
ending oh	TNOPPOPPP
ending ohn	NTOOPPPPP
ending ohu	NOOVPPPPO
ending oid	PKQMOPPOY
ending oil	VJKKQRRRS
ending oin	ZMMNOPPPP
ending oir	SLPNQQQNQ
ending ois	MYNROOPNO
ending oit	QONWOPOOO
ending ok	WLLPPPOQP
ending oke	SMLNQQQQQ
ending oks	ORYMPOONN
ending ola	TPKPPPPPP
ending old	TQQIQONTO
ending ole	LXULNOPOO
ending olf	PPPKQPPRQ
ending oli	RPMOPPPPQ
ending olk	NRUPOOPON
ending oll	VQPOOOPMO
ending olm	ORRUOOONN
ending oln	SRRMOOPOO
ending ols	RLOLPRRRQ
ending olt	RTLLPPPPP
ending oly	TNNOPPPPP
ending oma	PVNPNPPOO
ending omb	NSTOOOOOO
ending ome	WSJQPMONQ
ending omg	TMMMQQQQQ
ending omm	NOWOOPPPO
ending omo	ROKLRQPTQ
ending omp	NPWNOOPOO
ending oms	QNQOOOPTN
ending ona	NRRKQQQPP
ending ond	QYKPOOPNO
ending one	QRPPMOMSR
ending ong	TOIQPPPRQ
ending oni	LXOQOOPOO
ending onn	ONWPOOOPO
ending ono	MYMOOQPPO
ending ons	ROMLRUQQM
ending ont	MPPXQMOPM
ending onx	PSMWNOOON
ending ony	NQVOPOOOO
ending ood	PNQXOPPMM
ending ooh	ORLLRQQRR
ending ool	SJVPOOPPP
ending oom	QPIUQQPOO
ending oon	TJNLQPQVQ
ending ooo	QRLLQQQPQ
ending oor	MSNWPOPNN
ending oot	SPQMPPPPP
ending opa	RMPKSPQQQ
ending ope	SMMSOPPOQ
ending opf	OSOOPPPPO
ending ops	ROKJRSRQR
ending ora	TLSLPPPPP
ending ord	RROSOOPOM
ending ore	OSPMPNPMV
ending ori	ROIJPQRTS
ending ork	RKOQPQQOQ
ending orm	RJIJSSTST
ending orn	QOLLQQQRT
ending oro	OTTNOOONO
ending orp	MNZMPOPOO
ending ors	RORHQPRTO
ending ort	LXOWPLOOK
ending ory	QMRQRQONN
ending osa	OSSPOOOOO
ending ose	XQHISPPOS
ending osh	SMLLOQPQW
ending oso	ROLMQQQQQ
ending oss	NSPVPMOMO
ending ost	UNUMPOOOO
ending ota	NPOUPPPNO
ending ote	RJOROTPQN
ending otm	TNONOVONN
ending oto	TKJLQRRSS
ending ots	QMONTOPTO
ending ott	OZJMOPQPO
ending oud	NSLLQRQRR
ending oul	NOOWOPPOO
ending oum	PQRKOPPQP
ending oup	RMRJPQRRO
ending our	LQSNPQPRO
ending ous	QONNVPONP
ending out	UJPIPRRSR
ending ova	OVKPOPPOQ
ending ove	OXLMOPPSN
ending ovo	NNVQOPPON
ending ovt	XMKLPPPSP
ending owa	OPMUOPPPO
ending owd	OUNPPPPOP
ending own	SOQSPOPNO
ending ows	MMPOPQPNW
ending oxx	OQPPOOONV
ending oyb	PMQNQQQQQ
ending oyd	OWMNPPPOP
ending oyo	OXLMPQPPP
ending oys	UORMPOONO
ending oza	OVNOPPPOO
ending ozy	RQMMQQQPQ
ending p	RKOKSRQQR
ending pa	OOUOPPPPO
ending pac	UOSOOOPOM
ending pad	WMKLQQQQQ
ending pan	NQMVOPPPO
ending pas	NOWNOPPPO
ending pat	OOPUOOOOP
ending pay	TNOPPPPOP
ending pbs	NPSPPPPPP
ending pc	UORNPOPON
ending pca	QNTPPOOPO
ending pcs	VMROOPPPN
ending pct	SPNPPPPPP
ending ped	UOOOPPPPO
ending peg	NOOUOPPPO
ending pei	OSNSPPOOO
ending pen	UUKMOUNNN
ending per	QPIKRRRRS
ending pes	VMJKQQPRT
ending pey	OMWNPPPOO
ending ph	SNNMQQQQQ
ending pha	PSKQPPQOP
ending phd	QMNMQQQRQ
ending phx	OOPTOPPPO
ending phy	RPKQOPSPO
ending pia	NNTUOOPPO
ending pic	PLOOQSPQQ
ending pin	QTNNPPPOP
ending pkk	OPTPOPPPO
ending ple	VMOPOPPOO
ending ply	UMLMQQQRQ
ending pod	NNRNOOPOW
ending pon	QKTLQPQPQ
ending pop	WOMOPPPPP
ending pot	PULSPOONO
ending ppa	M[LNPPQPN
ending ppi	UMSRMONON
ending pr	TLJMRQRQR
ending pre	UOMPPPPPP
ending pro	QMMMPPPPW
ending ps	SNNOPPPPP
ending psi	QSRMOOPPO
ending psp	MPNOPPPPV
ending pts	SNNNQPPPQ
ending pur	PUNRNOOPN
ending put	QMNLQRQQR
ending q	SMNSPPPPP
ending qis	NPNMVPPPP
ending qld	MONWOPPPO
ending qpr	POTOPPPPP
ending qua	OOSTPOPON
ending que	RMITRTOPO
ending r	UMLMPPQRQ
ending rab	MQRPTPOPN
ending rac	OUNOOOORO
ending raf	MPSOPPPPP
ending rah	TTOONPOOO
ending rak	OQOTPPPOO
ending ral	UMPMSPOPP
ending ram	LJVNNQNPY
ending ran	RKNRPQQQQ
ending raq	OPMWOPPPP
ending ras	ORVRNOOMM
ending rat	QPJOUPPQP
ending raw	PVMMPPPPP
ending ray	OPQRPNOUM
ending rbi	VUNMOOPNN
ending rbs	NMRMSPPRQ
ending rby	QPMTPOPOP
ending rcc	OOUOPPPOP
ending rce	OQYNNOPLO
ending rch	VMPPOPOPP
ending rck	LMXOOPPPP
ending rda	PTNOPPPPP
ending rde	NYONOPOON
ending rdi	OUONPOPRO
ending rdo	OUPNOPPPO
ending rds	TLQOMQVMO
ending rdy	TNJOQQQQP
ending rea	NOTQPOPPP
ending red	UPORONNOQ
ending ree	TKPJPRRQR
ending rek	STMNPPOOP
ending rel	QNTKQOQPQ
ending ren	N[OMPOONO
ending rer	PTKJQRQRQ
ending res	YMNKQSPOO
ending rew	ORJJRRQSS
ending rex	QNOOPQPPS
ending rey	SPMQPNPQP
ending rez	OXOONPPPN
ending rfp	SLLMRRRQR
ending rge	SSNTONPNN
ending rgh	QJPNPRRRQ
ending rgo	QOVLPQPNP
ending rgy	ONWNPPPOO
ending ric	ORRUNOOPN
ending rid	OKRRQQQOO
ending rie	PLKSQQRQQ
ending rif	ROPTOPONO
ending rin	LUUPOOONN
ending rio	KSSUPOPNM
ending rip	QOMTPOPOO
ending ris	LRSPOPQQO
ending rit	TJPQPPPRP
ending rke	NVNOPPPPO
ending rks	MUXKQNOOO
ending rld	WLIPOSPPR
ending rlo	QOPSOPONP
ending rls	TLLMRQQQQ
ending rly	UMMOQQPOR
ending rma	PJTPPPPQP
ending rms	UOMROOPPO
ending rmy	OKVMPQQPQ
ending rna	PNUTNOPON
ending rnc	NPUMPSOPO
ending rne	LXKRPPQPO
ending rno	PRMLOQRQR
ending rns	UTLNNPPPP
ending rod	QTLLPPPOU
ending roe	OUNPPPPNO
ending rol	TNMMQQQQP
ending rom	MPVOPOPOP
ending ron	NXPLPPPOO
ending ror	QUUKOPPNN
ending ros	TMLMQQPQS
ending rov	QNTKPQQOQ
ending row	UKMOUNPOS
ending roy	PSOOOOORO
ending rp	SLKLRQRSR
ending rp.	ONWMPOPOO
ending rph	SOOOPPPPP
ending rps	OPVOPOOOO
ending rra	LTNOOQQPQ
ending rre	MUMTPPOPO
ending rry	PONQOPPNS
ending rse	RQSJQPPOP
ending rsh	PRQUNOOOM
ending rst	TPNOPPPOP
ending rt	VOKNQPPQP
ending rta	QNMVNPPPP
ending rte	OXLMOQQPP
ending rth	MUPRNPPPP
ending rti	NWNNPPPOO
ending rts	MNWOQOONQ
ending rty	PRTLPOOOP
ending rtz	NVONPPPOO
ending rue	ULLLQQRQS
ending rum	OMLWPSOQN
ending run	RJJOPVQSQ
ending rus	RROJPQPRP
ending rut	NRRTOOOON
ending ruz	OSNQPPPOO
ending rwa	PPTOOPPPP
ending s	NMRTOPOOQ
ending s.	RNLRPQPPP
ending sa	PMKOQRQRS
ending sad	RULJPPQRP
ending saf	PSSOOPPNO
ending sam	SNMKRRRRQ
ending san	RRMNQPPPP
ending sap	PMPLQQQQR
ending sas	MPORORRQO
ending sat	TPLLPQPQR
ending saw	RMOTOPPOP
ending say	RULNPPPOQ
ending sbc	OOWNOOPPO
ending sby	NQUTNOPNM
ending sch	OQMMRQQPR
ending sco	MONWOPPOO
ending scu	NUNPPPPPO
ending sda	NOVOQPPON
ending sea	MNWUOOONO
ending sec	OSSPPOPNN
ending sed	UPJLPQQQR
ending see	QOSSOOONN
ending sel	MVOOPPPPP
ending sen	OTUMOOPNO
ending seo	SLLLQQRRR
ending ser	SVSKPMONN
ending ses	UPNIPOPUP
ending set	XHJSOQPSP
ending sex	TOMTPPOON
ending sey	LWPPNOOSN
ending sfc	TILKQRSSS
ending sgs	NMUNPPQQP
ending sha	TWPMOOONN
ending she	SPMNPQPQQ
ending shi	RPMRMPPQQ
ending sho	RLMMRRQQR
ending shu	ONTROPPPO
ending si	SKJJQSTSR
ending sia	ONNTPQPPP
ending sic	QRWNONOMN
ending sie	QVMRMOOOO
ending sil	OOUPPPPOO
ending sin	ORMUOOPON
ending sis	OQWMOSOLN
ending sit	NWTMPOOOO
ending six	TOSOPNONP
ending ska	LPRQPPQPP
ending ski	KXRNPPPNO
ending sky	NZMKPOQOQ
ending sly	YLMNPPOPP
ending smh	SMMNQQQQQ
ending son	LUOPPPQPO
ending sor	UKJKRSRRR
ending sos	TVQLNOPPM
ending sox	PMXNOOPOO
ending spc	OOXOPOONN
ending spd	NNUPPPPQN
ending sps	WONNOOPNR
ending sql	TMLLQRQRQ
ending sra	OPMUOPPPP
ending ss.	OPOUOPPPO
ending ssa	NWKUPOPNN
ending sse	OSTQLOOPP
ending ssi	PWMNPPPOO
ending ssr	QLQQQPPQO
ending sss	QJNOQQQQS
ending ssy	NTMWONOPO
ending st	PNNUQPOPO
ending sta	LSYLNQPON
ending ste	MRKSNRPQQ
ending sto	PNWNOOOOP
ending sts	TIPKSQRQR
ending sty	VONNPPPPP
ending sul	NONWOPPPO
ending sun	OKUSPPOPO
ending sus	NTSMOPPPN
ending sut	TMKKPTQQS
ending t	RNRLQPQPQ
ending tad	SONNQQQPP
ending tag	UJOIRSQRQ
ending tah	JMVXNPPON
ending tal	SOWSOMOMM
ending tan	RQJQQPPPQ
ending tar	SQOIRPPNT
ending tas	PNVMOPPPO
ending tay	SOOPPPPPP
ending tch	NKTMUQPSN
ending tci	OOTPPPPPO
ending td.	OOWOOOPOP
ending tec	OMTMQQQPQ
ending ted	TMSLOQQPP
ending tee	SNRKRPPQP
ending tel	SRLPOQPPN
ending tem	VONPOOPOP
ending ten	JXINRRROQ
ending tep	POZNONPNN
ending ter	MMRQNPPQS
ending tes	OQNTMQQPO
ending tez	QPMLQQQQR
ending tha	QMMOQQQRR
ending the	UQJPPQPPO
ending tho	QMNTOPPPO
ending ths	OQUNOOPPO
ending thx	WKLKRQQQR
ending thy	OVMNOPPQP
ending tia	MNL\\OPQNO
ending tic	ULINTQPQS
ending tie	PRSKPOOSO
ending tin	TSPNOOOOO
ending tis	NXQNOPPOO
ending tle	KSQTOPPOO
ending tly	UONQPPPOO
ending to	RQKKQQQRR
ending toe	SONOPPPQP
ending tol	MPMXPPPPP
ending tom	OSTONOOOO
ending ton	MRQOPPPRO
ending too	SOVNNONOO
ending top	UKIKRTQQS
ending tor	TQLIPQSRP
ending tos	RTPNOPPPO
ending tou	OVOOPOOOO
ending tra	OQNTOPPOQ
ending tre	QLK]QMPNO
ending tro	RSNIOPQRP
ending try	QKNSPRRPO
ending tsa	PNUMOPORP
ending tsd	UMMMQQQQQ
ending tsk	OPOSOPPPP
ending tsx	OUNNPPQPP
ending tta	PLPQPPOTO
ending tte	PXNMPOPOO
ending tti	NTSNPOPOP
ending tts	NUQTMOPNO
ending tty	NRTMPPPPO
ending tuc	NPUPOOPNP
ending tum	PWMQOOPNN
ending tus	QNMNPQQSR
ending tv	VMPMPPPPO
ending tán	RMLNQRQRR
ending u	UMNMPQPQQ
ending u2	ONWOPOPPN
ending uae	NQNUPOPPO
ending ual	TQMNPPPOP
ending uan	LXMUOPPMN
ending uay	NSOQOQQOP
ending uba	QPLROQQQO
ending ube	SLNLQOQOV
ending ubs	OMYONPPPO
ending uch	RNULOPPOP
ending uck	SSLMPPOPQ
ending ucy	NVOOPPPPP
ending uda	NQSROPOOO
ending udd	QSOOOPPOP
ending ude	VNLLQPPRP
ending udi	ONMUQPPPP
ending uel	LXQNPPPNO
ending uer	OUOOOPPPP
ending ues	PRSNNNNUN
ending uez	OVPOOPPON
ending ufc	OLUMPPQQP
ending uff	PMSVOOOON
ending uge	TORPOOPON
ending ugh	SQKUOPPNO
ending uh	SMLMQQQQR
ending uis	RSMOPNOOS
ending uit	QMQLUOOQQ
ending uiz	PQLLRQQQR
ending uja	OPOUOPPPO
ending uke	OTOTOOONO
ending uki	QPSOOOOOO
ending ula	SNLSPPPPP
ending uld	PRSOOOPOO
ending ule	QOOWONNOO
ending ulf	QOITOQQQQ
ending ull	PONVOOPOO
ending ult	VOVMOOONM
ending uly	SLMNQQQQQ
ending um	TKIKSRRRT
ending uma	MXVPOMOMM
ending ume	NTMSPPPPO
ending umi	OTNROPPOO
ending ump	OUOOPOPPO
ending un	NNUOPPPPP
ending una	RPKSPPPPP
ending und	QMQYPOOMN
ending une	PKVKPQQQQ
ending ung	N\\NMPPPMN
ending uni	OMUSPNOQN
ending unn	OUOOOPPPO
ending uns	PSLMPQQQQ
ending unt	OQRLPNOUO
ending up	TLKKQRQUQ
ending ups	QNRLPSPOQ
ending ura	OSMTPPPOO
ending ure	VLOIOPNWQ
ending urg	MNPXOPPPO
ending uri	POPWNOOPN
ending urn	VPJOQPPPQ
ending uro	OPNUOPPOO
ending urr	QSMMQQQNP
ending urs	QJTJRQQRQ
ending urt	OOSTOOPNO
ending ury	UOPTOMRMM
ending us	QOOSPPPPN
ending usa	MNUQPPPPO
ending use	OTMVPNPON
ending ush	LURLPPQQN
ending usi	PPTOPPPPO
ending uss	RUNNPPPOP
ending ust	OLTUMWONL
ending utc	SLLLRRQQS
ending utd	MOXOOPPOO
ending ute	RMWKQNOOP
ending uth	QPSMOOPRN
ending uti	RRLNPPPPQ
ending uto	QNOTPPPPP
ending uts	VNOPOPPOP
ending utt	RQNTPOPNO
ending utu	OSMNUPPOP
ending uty	TNOOOPPPP
ending uxe	PLNRPORQR
ending uya	TNLLRQQQR
ending uza	NXMMPPPPP
ending va.	OPOSOPPPO
ending vak	QSNRNPPOO
ending val	OPNROXNNN
ending van	PTLNQPPNR
ending vat	VNOPOPPOO
ending vds	VPNTONONN
ending ved	SNNOPPQPP
ending vel	TMSKOQQPP
ending ven	UPQPNOOON
ending ver	ONJTPRRQO
ending ves	SOTMRNOQN
ending vey	QQOOOOONT
ending vez	PWOKPPPPP
ending vi	RPMLRQQQQ
ending via	SOIWOPPOP
ending vic	OSKUPOPOQ
ending vid	QXMNOOOPN
ending vie	TMNNPQPPQ
ending vii	QMMMQUQQQ
ending vil	PLPLQQQRS
ending vin	PRJKRRRRR
ending vis	NYSMOOPNN
ending viv	PPUQOOOON
ending voa	PMSOPPPPP
ending von	ONMZPPPNO
ending vox	ONWOOPPON
ending vp	VONMPPQPP
ending vt.	NOOTPPPPP
ending vue	ONOZNOONO
ending vvy	TNNOPPPOP
ending w	SKLLQQRRS
ending wa	NQMVOOPPP
ending wan	QLNROPQSP
ending wap	TNNOOPOTO
ending war	OQMMPUPRO
ending wat	QMSMPPPQP
ending way	OTQSONOLO
ending wds	UOOPPPPOP
ending web	UNSOOOPNO
ending wei	POPKQQRQQ
ending wer	TSKNPRONP
ending who	OLPLSRRRQ
ending wie	TNJLQRQQT
ending win	QULPOPPPO
ending wis	OUOOPPPOP
ending wly	SOOPPPPOP
ending wmc	OPSPOPPOO
ending won	PWNNPPPOO
ending woo	SSNOOOPOO
ending wow	UMMOPPPQP
ending wtf	SNMOPPQQQ
ending wth	UMNRPPOOO
ending wto	OOVOPOPPO
ending wwi	VLKNQQQQQ
ending x	TLMKQPPPW
ending xas	NNMTPQQQP
ending xd	SLMMQQQQR
ending xel	PPOOOPPOT
ending xie	NQTOPPPOO
ending xon	MUNROPPOO
ending xp	QPMNPPPOV
ending xrp	VPOPPOOON
ending xu	OVOOPPPOO
ending xx	TLLMQQQRR
ending xzg	SNOOPPPPP
ending y	UNNKQQPPQ
ending ya	TLLMQQQRQ
ending yad	TLLLQQQRR
ending yaf	NPUNPPPOO
ending yah	MONZPPPON
ending yal	UOKMRPPQQ
ending yan	QVIPQPPPP
ending yay	TMMMPQPRR
ending yce	NSNPONNOV
ending ych	SLJJSSRST
ending yed	QTNNPPPOO
ending yer	ORSROOONN
ending yes	VOLLPPPPR
ending yev	MTVKPQPNN
ending yff	OTOOPPPPP
ending yke	OVOOPPPNO
ending yle	NXKQPPQNO
ending yme	SKKJRRRSS
ending yne	PTMLQPQRQ
ending ynn	PTMOPPPOP
ending yon	RNKTOPPQP
ending you	TLKKQPQVR
ending ype	SMMLQRQRR
ending ypt	PMTPOPPPO
ending yse	TRLMPPPPQ
ending yun	OUOOOOPPO
ending yyy	RRKMQQQQP
ending z	TOMLQQPQR
ending zai	OROTOOOOO
ending zak	NUPNPPPPO
ending zan	QQKOSPPQQ
ending zar	OYNMPPPOO
ending zer	QVMLOQQON
ending zia	ONUPPPOPO
ending zie	PRRMQQQNP
ending zil	OOMVOPPPP
ending zin	PTNOPPPPP
ending ziz	OVMOPPPPP
ending zni	PNNVOPPPP
ending zon	SMRPPPPPP
ending zoo	OOSNPVPNO
ending zza	QPLRQPPOP
ending zzi	OWOPOOOOO
ending áil	NQXOOOOON
ending éin	PNTOPPPPO
ending ódź	OONUPPPPP
ending čen	QOMNQQQQQ
ending ’ll	ZMNMOPPOO
ending ’re	XNMOOPPPP
ending ’ve	XMNOOPPOO
ends 'd	WLNNQPPPP
ends 'm	YNNNPOOOP
ends 't	WMNOPPPPP
ends 00	SMIKRSRQU
ends 01	RPMMQQQPR
ends 02	NTTMOOPPO
ends 0i	SOOOPPPPP
ends 0m	SNNOPPOOU
ends 0q	SOOOPPPPP
ends 0t	TNOOPPPPP
ends 0x	TNNOPPPPQ
ends 10	QSJKQQRRR
ends 11	PROMPPPPQ
ends 12	VKKMQQQQS
ends 14	ULKNQQQQS
ends 17	VLLNPQPRR
ends 18	PSOTONPON
ends 19	QPNSOPPPO
ends 1c	SNOOPPPPP
ends 1o	SOOOPPPPP
ends 1s	SOOOPPPPP
ends 1t	SNOOPPPPP
ends 1u	TNNOPPPPP
ends 20	QTMPPPPON
ends 23	QSMNQPPPO
ends 28	TOMNPPPPQ
ends 2c	TNOOPPPPP
ends 2g	YNNNPPOPO
ends 2i	UMMOPPPPQ
ends 2m	SNOOPPPPP
ends 2w	TNNOPPPPQ
ends 2y	SNNOPPPPP
ends 2z	SNNOPPPPQ
ends 31	UNNOPPPPQ
ends 3a	TKLLRRQRS
ends 3c	SOOOPPPPP
ends 3d	UJLLTQPQT
ends 3f	TNOOPPPPP
ends 3g	VNOPPOPOO
ends 3i	TNNOPPPPP
ends 3j	TNNOPPPPP
ends 3q	SNOOPPPPP
ends 3w	SNOOPPPPP
ends 4a	VONOPOPPO
ends 4c	SNOOPPPPP
ends 4f	SOOOPPPPP
ends 4h	SOOOPPPPP
ends 4i	TNNOPPPPP
ends 4n	SNOOPPPPP
ends 4s	OOVOOPPPN
ends 58	SNOOPPPPP
ends 5b	TMNOPPPPP
ends 5e	SOOOPPPPP
ends 5g	WOONPPPPM
ends 5i	TNOOPPPPP
ends 5q	SOOOPPPPP
ends 5s	OORNQOPPS
ends 5w	SOOOPPPPP
ends 63	SOOOPPPPP
ends 64	OPOUOPPPO
ends 65	SNNOPPPPQ
ends 6c	SNOOPPPPP
ends 6f	TMNOPPPPQ
ends 6r	TOOPPPPPP
ends 6u	TNNOPPPPP
ends 6v	TNNOPPPPP
ends 70	SLNNQQQQQ
ends 7a	SNOOPPPPP
ends 7b	SOOOPPPPP
ends 7g	SNOOPPPPP
ends 7j	TNNOPPPPP
ends 7o	SONOPPPPP
ends 7q	SNOOPPPPP
ends 83	TNNOPPPPQ
ends 86	PTOOPPPPO
ends 8c	SOOOPPPPP
ends 8j	TOOPPOPPN
ends 8k	TLLLRRRRR
ends 8o	SOOOPPPPP
ends 8t	TNOOPPPPP
ends 93	SOOOPPPPP
ends 9b	SOOOPPPPP
ends 9c	ULKMQQQRR
ends 9d	TNOOPPPPP
ends 9f	SNOOPPPPP
ends 9m	SOOOPPPPP
ends 9p	SNOOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SOOOPPPPP
ends a.	MMSVPPOON
ends a4	TNNOPPPPQ
ends a5	TNNOPPPPQ
ends aa	QRNHPPQQU
ends ab	LNTMSPPOS
ends ac	QMXLNNOQR
ends ad	RIQTOPPQP
ends ae	QONUPOOPO
ends af	KRUTNNOPN
ends ag	TMQIQRQQQ
ends ah	QLRROPPOQ
ends ai	QUJUNPQON
ends aj	SPLSOPPPN
ends ak	NXLSNPPPN
ends al	SPPTQOPNM
ends am	GOOTOOPQW
ends ao	OYRPLNONN
ends ap	QMQQPPQPP
ends aq	PONUOPPPP
ends ar	OQNNQPSOR
ends as	ORRRMPPOO
ends at	RPPMSOONQ
ends au	MQITRRRQO
ends av	SLPLRQQQQ
ends aw	SSINQPPPQ
ends ax	RLVMOPPOP
ends ay	RMOOOOQUP
ends az	MTWNNPPON
ends b	QLNTQPPPQ
ends b4	TMMNQQQQQ
ends ba	LSPTOPPPO
ends bb	UMKMQQQQR
ends bc	LOXPPPPPN
ends bd	QNTOPPPPP
ends be	RQSJPOPOR
ends bf	TNOOPPPPP
ends bg	TNOOPPPPP
ends bh	TMLNQQQQQ
ends bi	PUSLOPPON
ends bj	TNNOQPPQQ
ends bk	SNNOPPPPQ
ends bl	RMUOOOPOO
ends bm	PPSOPPPPP
ends bn	[LNMPNQPO
ends bo	QKSQPPPPO
ends bp	PPTOOPPPO
ends bq	VKKMQQRQR
ends br	POTNPPPPN
ends bs	MOVMRPPPP
ends bt	YNPNNOPPO
ends bu	QLRVOOOOO
ends bv	SOOOPPPPP
ends bw	TOOOPPPPP
ends bx	RTOOOOOOO
ends by	RIMNRQPTR
ends bz	OTOOPPPPO
ends c	TNNNPPPPP
ends c.	QKPPPPQQP
ends c1	PTOPOOPOO
ends c2	POQMPOOOV
ends c5	TNOOPPPPP
ends cb	QOSOPOPPO
ends cc	NNXNPPOQN
ends cd	VNLLQQQQQ
ends ce	SSQKOOONQ
ends cf	PNQMQQQQQ
ends cg	TOOPOOPOO
ends ch	SNPPOPPQO
ends ci	LRQJQRRPR
ends cj	PUPOPOOON
ends ck	PROMSOOSN
ends cl	NMWNQPOQO
ends cm	POUOOPPPO
ends cn	SMROPPOPO
ends co	MMUSOQPOO
ends cp	TNTNOOOPO
ends cr	WPPNONOON
ends cs	VIPJSQQRO
ends ct	VMIQQQPPQ
ends cu	SRNOPPPPP
ends cv	SOOOPPPPP
ends cy	TSLPOPPPN
ends cz	SNOOPPPPP
ends d	UPNPPOOOO
ends d.	ULKMPQQRS
ends d2	SPKNQQQQQ
ends d3	SOOOPPPPP
ends d4	SOOOPPPPP
ends d7	TMNNQQQQQ
ends da	LSQROOQPO
ends db	ROWNOOOON
ends dc	QOPNOTPPO
ends dd	SNVONOOPO
ends de	SYKQNOPNM
ends df	NRTNOPPOO
ends dg	TMNOQPPPP
ends dh	ULLSPPPPP
ends di	NSKVOPQPN
ends dj	RKKKRRRRS
ends dk	VKKNQQQQQ
ends dl	SNNOQPPQP
ends dm	SLMLRRRRQ
ends do	MRNRNOOPV
ends dp	TRONOPPPO
ends dr	ZNLOOPOPO
ends ds	SNSRLOOOQ
ends dt	RSIKPSRRQ
ends du	QMOSROPPP
ends dz	PUNMPQQPO
ends dź	OONUPPPPP
ends e	VNMMPPPPQ
ends e.	SLMNQQQQR
ends e1	UPLMPPPPQ
ends e3	SONOOTPPN
ends e4	RMNNQQPQR
ends e7	ULMNPQPQR
ends ea	MQQTPPOPN
ends eb	WKOKQQQPQ
ends ec	OKTNPRQQQ
ends ed	WNQMOPPOP
ends ef	ZOPNONNOO
ends eg	POKSPPPQR
ends eh	QIPMPRRRS
ends ei	POVONPPON
ends ej	SJJJSSRSS
ends ek	OQNLTQPRO
ends el	PRKSPPQPO
ends em	TLMPRPQPP
ends ep	OSTNPNOON
ends er	OQPOMPPSP
ends es	ROSKPPPOS
ends et	NSTRNQPNM
ends eu	NMVPOPPPO
ends ew	MPMNQSPOT
ends ex	RQPOOOOOT
ends ey	LSRMOPPTN
ends ez	PUKMPQQPR
ends f	TNLMQQQQQ
ends f.	RMNRPPPPP
ends f1	NVWMNNOON
ends f4	TNNOPPPPP
ends f9	SOOOPPPPP
ends fc	LSYLOOPPM
ends fe	PSRQOOONN
ends ff	RONPOTOOR
ends fg	SNMNQPRPQ
ends fi	URLNOPOOP
ends fj	QNTNPPPPP
ends fm	QLQLQQQQR
ends fn	TNOTOOOOO
ends fo	TNOPPPPPP
ends fp	NOTOPPPPP
ends fq	TNNOPPPPP
ends fr	ULLMQRQQR
ends fs	PRLJQQRQQ
ends ft	OPULPQQPO
ends fw	UJIJSSRST
ends fx	TOJLQPRQR
ends g	TNNOPPPPP
ends g1	SNOOPPPPP
ends g6	TNNOPPPPQ
ends g7	PPWPOOOOO
ends g8	PPSOOPPPN
ends ga	OQUROOPNM
ends gb	UOROOOOPO
ends gd	ULLNRQQPQ
ends ge	PNQNNOPRS
ends gf	TNOOPPPPP
ends gg	QRMMQPQQQ
ends gh	TRORNOONN
ends gi	QMNRQQPQO
ends gl	SOOOPPPPP
ends gm	PLSQPPPPQ
ends gn	SKJKSRRSS
ends go	OPUQNPPON
ends gp	TOKMPQQQR
ends gr	VMMMQPPQQ
ends gs	RHMNWQQQP
ends gu	TNNOPPPPP
ends gv	QONPOOOOU
ends gw	TNNOQPPPQ
ends gx	SNNOPPPPP
ends gy	OQRLOQPPR
ends gz	UKLMQQQRR
ends h	TMKMQQQRR
ends h.	OOOUOPPPO
ends h0	SNOOPPPPP
ends h2	TNOOPPPPP
ends h4	SOOOPPPPP
ends h5	PUOPOOOOO
ends h7	TNNOPPPPP
ends ha	UPKMPQQRP
ends hb	TNOOPPPPP
ends hc	SQLNPPPPP
ends hd	TJJKRSSSS
ends he	VPMMQPPOO
ends hf	UKKLRRQQS
ends hg	SNOOPPPPP
ends hh	WNJKQQQQR
ends hi	NUKRLQQRP
ends hk	OVQRNOOON
ends hl	POOTOPPPP
ends hm	QTMMPPPPP
ends hn	QSNPOOPPO
ends ho	OPNSQPQPN
ends hp	UNNOPPPPP
ends hq	TMRMPPPPP
ends hr	NQQLPQQOR
ends hs	SORKTPOOO
ends ht	SQPOPNOQN
ends hu	QSNNOPPQP
ends hv	SOOOPPPPP
ends hx	SPLPQPPPP
ends hy	XMJRNOORP
ends i3	SOOOPPPPP
ends ia	OLSQPPPPP
ends ib	RSLNPPPOQ
ends ic	PMPQPRPPQ
ends id	OTRJNMRMV
ends ie	OWKONQPRO
ends if	OLQKSQQRS
ends ig	PRQKTOPPP
ends ih	OURNQOPON
ends ii	SPLSOSOON
ends ij	TKKKSRRRR
ends ik	PLUSOPPON
ends il	NSTOLPPQP
ends im	RSOPNPPOO
ends in	OTROOPPPO
ends io	OUOOOPQPO
ends ip	QPTLORPOO
ends iq	SNLMQQQQS
ends ir	MTPQOPPOO
ends is	MPRRPQPQO
ends iu	OVONOPPPP
ends iv	SNKLRRQRR
ends iw	TNNOPPPPQ
ends ix	VOTNOOOOM
ends iz	STILQPQPQ
ends j	TMMLQQQQR
ends j3	SOOOPPPPP
ends j5	TNNOPPPPP
ends j6	SOOOPPPPP
ends j9	TNOOPPPPP
ends ja	PTLSOPPOO
ends jb	RNSOPPPPP
ends jd	TNNOPPPPQ
ends je	TNNOPPPPP
ends jg	VJNNQPPQQ
ends jh	SOOOPPPPP
ends jj	PONNOVPPO
ends jk	SNOOPPPPP
ends jn	RLLLRRRRR
ends jo	QTNTOOONM
ends jp	RLMMRRRQR
ends js	WLJKQRQRT
ends jt	RMNNQQQQQ
ends ju	SNNQPPPPP
ends jv	TNNOPPPPQ
ends jw	SNOOQPPPQ
ends jz	TOOOPPPPP
ends k	TOONPPPPP
ends k1	TNNOPPPPQ
ends k9	SNOOPPPPP
ends ka	LOSVNPPOO
ends kd	TNOOPPPPP
ends ke	PXKNPOPQO
ends kh	SNNOQPQPP
ends ki	QSTNNOPON
ends kk	VLNMPPPQQ
ends kl	ULMOPPPPQ
ends kn	ULMNQQPQQ
ends ko	LPTJPQQQS
ends kr	TKNKQRPRS
ends ks	QOSQROONN
ends kt	SLLMQQQQQ
ends ku	OSNVPOPNM
ends ky	OVQONPPON
ends l	SNONPQPPQ
ends l1	TLLMRRQQR
ends l2	SLMLQQPQT
ends l3	TNOOPPPPP
ends l4	QSNPOPPPO
ends l6	SNOOPPPPQ
ends l7	SMNNPQPQR
ends l9	TOOOPPPPP
ends la	QMOTOQPPN
ends lb	QOSOPPPPO
ends lc	UKJLQRQRS
ends ld	MQSOORPPO
ends lf	SPOOOPQPO
ends lg	QSROOOOON
ends li	NRMPRRPOO
ends lj	PWOOPOOOO
ends lk	TORONPPPO
ends ll	TQPSNOONN
ends lm	NRSQONPPO
ends ln	VOTMOOOOO
ends lo	PPJPPTQQQ
ends lp	UNQNPOPPO
ends lq	TNNOPPPQP
ends lr	RKNLRRSQR
ends ls	QPRLQOQRM
ends lt	TRPMOPPON
ends lu	SMPPPPQQN
ends lv	TMTOOOOOO
ends lw	SNOOPPPPP
ends lx	OUPOOPPPO
ends ly	VOPMNOPPQ
ends lz	VKLLRQQQR
ends m	ROMMQQQQR
ends m1	PPOTOPPPN
ends m4	TNNOPPPPP
ends m6	TNNOPPPPQ
ends ma	NUROKQPQO
ends mb	ULJKRRRSS
ends mc	NPWPPOOPN
ends md	RKIORQQQV
ends me	OKRSPPPQR
ends mf	RMROPPPPP
ends mg	TMMNQQQQQ
ends mh	TLMMQQQQR
ends mi	SPKSPOPPO
ends mj	OOLLRRQRS
ends mk	ROMUOPOPO
ends ml	YMPMPOPPO
ends mm	SQQKOPPPP
ends mn	TLNOQQQQQ
ends mo	NWLMQOPTN
ends mp	LVQNOPPPO
ends mq	TNOOPPPPP
ends mr	RMLKRRRQR
ends ms	RNPLUOPPP
ends mt	TQPOOOOOO
ends mu	UNLPPQQPQ
ends mw	QLOMQQQRR
ends my	QOPMNPSRO
ends mz	RKKLSRRSS
ends n	TMMMQQQQQ
ends n.	PORMOPQPS
ends n0	TNNOPPPPP
ends n1	SOJLQQQPU
ends n5	TOOOPPPPP
ends n6	TNNOPPPPP
ends n7	SOOOPPPPP
ends n8	QTNPOPPPO
ends na	RPMROQQPN
ends nb	OMXPOOPPN
ends nc	NQUMOSOPN
ends nd	OPUMOQPPO
ends nf	ROSPOOOOP
ends ng	TQOQMPPNO
ends nh	NPRUPOOON
ends ni	LVNSOPPQN
ends nj	RRMSOOPOO
ends nk	PSOROOOOO
ends nm	UMNOPPPPQ
ends nn	OUPLPPQQO
ends no	LUQRROPNM
ends np	RKQKRRPQQ
ends nr	TOROPOOPN
ends ns	OQSOOOORN
ends nt	PPPSMPPQP
ends nu	ONTROOPQO
ends nw	SJLMRRQRR
ends nx	QTKUOOOPN
ends ny	LMRVOQOOP
ends nz	NMPSPPQQO
ends o	WNLNPPPPP
ends o.	VNNNPOQOP
ends oa	QJQPPPUQO
ends ob	TRKLQQPPQ
ends oc	UMMNQQPQQ
ends od	NQLTNOPOU
ends oe	OPSPROONN
ends of	SLMMRQQQQ
ends og	ROMKRQQRR
ends oh	SPLPQPPPQ
ends oi	TMLPPQQQQ
ends oj	VMMNPPPPQ
ends ok	QOOLPQQPS
ends ol	UNQOOPPPO
ends om	QRUKOPPPO
ends oo	RKQOQQRQO
ends op	RKTNPPPQP
ends or	RSNOOOORN
ends os	QVPQONONN
ends ot	WMOLQPPPP
ends ou	TSHSOOPPO
ends ov	MSOQNQQNQ
ends ow	SNNMQQQQR
ends ox	PNVLOPQOR
ends oy	RPJLPPPRW
ends oz	QQKMPQQRR
ends p	TLJKSRRRR
ends p0	SOOOPPPPP
ends p3	WNOOOPPOO
ends p5	SNNOQPPPP
ends pa	NSRQPOPON
ends pc	ULSLQQPQN
ends pd	MOVPPPPPN
ends pe	RMLVOPPPQ
ends pf	PTUMPNONN
ends ph	TNPMPPQQQ
ends pi	VLPKPQPPR
ends pj	SONOPPPPP
ends pk	RNMMQQQQQ
ends pl	RKPLQRQQQ
ends pm	UOPNPOOQP
ends po	RLVKOQQPP
ends pp	NQPKOQVPP
ends pr	PQTMOOPPP
ends ps	[KNLPOPOR
ends pt	LPVPOPPON
ends pu	VSMQNOOON
ends pv	UKLNPQQQR
ends px	SNNOOOPOU
ends py	SMSOOOPPP
ends pz	SOOOPPPPP
ends q	SMNSPPPPP
ends q2	WNNNPPPPP
ends q7	SOOOPPPPP
ends qc	XNNOOPOOP
ends qd	SOOOPPPPP
ends qg	SOOOPPPPP
ends qh	TNOOPPPPP
ends qi	NPNRSPPPO
ends qk	TNNOPPPPP
ends ql	TMLMQRQRQ
ends qp	TLMNQQPQQ
ends qq	TNNOQPPPQ
ends qr	TMNOPPPQP
ends qt	SMPNQQPPP
ends qu	TNOOPPPPP
ends qv	SOOOPPPPP
ends qw	TNOOPPPPP
ends qx	TNNOPPPPP
ends r	UNNNQPPPP
ends r9	TNNOPPPPQ
ends ra	JVPPNOQQP
ends rb	SPKMTPPPP
ends rc	NLYMPOPRO
ends rd	PQSTKPPPN
ends re	QOOQNQTON
ends rf	TJIIRSSST
ends rg	KTMWNPPPO
ends ri	PRMPPOOPS
ends rj	SOOOPPPPP
ends rk	ONURPOPPM
ends rl	NOMPQQQSP
ends rm	UKMPPPQPQ
ends rn	TSPINPQOS
ends ro	ONMRPQPSP
ends rp	SOUPPNONM
ends rq	SOOOPPPPP
ends rr	WHIHSSSQT
ends rs	QNRMRPQRM
ends rt	URKPPPPOO
ends ru	NQQVOPPNM
ends rv	ULJLQQQRS
ends rw	SMKLRRRRR
ends rx	SQOOPPPPP
ends ry	SPQLQPPPO
ends s	UMLKSQQQR
ends s.	QOMROPPPS
ends s0	SQNOPPPPP
ends s1	TNOOPPPPP
ends s3	TNOOPPPPP
ends s5	POSOPPPPO
ends s9	SNOOPPPPP
ends sa	MNRROOPOT
ends sb	UOPLOPPOR
ends sc	NOXPPOONN
ends sd	UJPKQQRRQ
ends se	RSMMTPPPM
ends sf	SLOLPRRRR
ends sg	NOROONOOX
ends si	OQRSLOQPO
ends sj	QOTOOOPPO
ends sk	QMRVNPOOM
ends sm	YJJKQWPQP
ends sn	RJMJRSSSR
ends so	SQMPPPPPO
ends sp	PPMMPPPQV
ends sr	OLMLQPQRY
ends ss	UPOPNPPOO
ends st	SNPOPSOON
ends su	PKPMSRRQQ
ends sv	SOOOPPPPP
ends sw	NORTPPPON
ends sy	TTQNRMOOL
ends sz	TMMNQQPQR
ends t	UMLLQQQQR
ends t.	MUNSPPONO
ends t0	TNNOPPPPP
ends t2	SNOOPPPPP
ends ta	OLSLLQSUQ
ends tb	SOOOPPPPP
ends tc	SLMLQRQQR
ends td	TOSNOOOOO
ends tf	SMPNQQPQP
ends tg	UMMNPPPPQ
ends th	NSVNNOOPN
ends ti	OSTSLOOON
ends tk	VNNNOPPQQ
ends tl	RTOOOPOPO
ends tm	TLNLPVOQO
ends tn	TNNOPPPPP
ends tp	TLLKRRRQR
ends tq	TOPOOPPOP
ends tr	QMUNOOPPP
ends ts	OOOLWPPQP
ends tt	NUTMOOPPN
ends tu	PPMQTPPOP
ends tv	YLSNNPPPM
ends tw	WMLMPPQQR
ends tx	OMNSPPPNT
ends ty	XOMOOPPPP
ends tz	NVJVOPPOO
ends u	UOONPPPPP
ends u2	ONWOPOPPN
ends u7	TNOOPPPPP
ends u8	TOOOPPPPP
ends u9	SNOOPPPPP
ends ua	NMTWPOPOM
ends ub	SIJKSSSSS
ends uc	PPVMOOPPN
ends ud	PUQJPPPPQ
ends ue	ULNQOPPPO
ends uf	NSNTPPPOO
ends ug	RURMNPONO
ends uh	VJKLPRQRS
ends ui	VOONOPPOP
ends uj	UMNOPPPPP
ends uk	QMORPPPPP
ends um	NMXPNPPQN
ends un	MNNVQPQPO
ends uo	SNUNNPPON
ends up	RMSLPQPQP
ends ur	MQQPOSPPO
ends us	NSSMOPPPP
ends ut	TMLNOQPPU
ends uv	SNOOPPPPP
ends ux	SMPNOPPPS
ends uy	UOPPOOPOO
ends v.	OOXOOOOON
ends v4	TONOPPPPP
ends v8	TLMMQQQQR
ends va	PRITQQQPP
ends vb	POTPOOOPP
ends vc	RLNLQRRQS
ends vd	WNNNPPOPO
ends ve	TQPPQLOPO
ends vg	QSOOPOPNP
ends vh	SOOOPPPPP
ends vi	STMNPPPNO
ends vj	SOOOPPPPP
ends vl	SOOOPPPPP
ends vm	RLKKSSRRS
ends vo	PSRNOPPPN
ends vp	XLKLPQRPQ
ends vq	TONOPPPPP
ends vr	TOPPOPPPO
ends vt	TSMSOOONN
ends vu	TNNQPPPPP
ends vv	SOOOPPPPP
ends vw	POSOOOPPP
ends vx	UNMOPPPPP
ends vy	TJOMQRQRQ
ends w	RNMMQQQRR
ends w5	SOOOPPPPP
ends w8	SOOOPPPPP
ends w9	TNNOPPPPQ
ends wa	LOTTOPPPN
ends wc	POUPPOOOP
ends wd	SRLNPPPPP
ends we	RSSOOOONM
ends wg	SOOOPPPPP
ends wh	UNNOPPPPP
ends wi	PSLQRPPOO
ends wk	RMMTPPPPP
ends wl	UMNNPPPQQ
ends wm	SOOOPPPPP
ends wn	RPJTQOQPN
ends wo	ULMNRQQPR
ends wq	UMNOPPPPP
ends wr	TNNOPPPPP
ends ws	OKRPNQQPS
ends wv	TNOOPPPPP
ends ww	ULMNRQQQQ
ends wx	SPPTOOOOO
ends wz	TJJLTRRRR
ends x	TKMLRQQQR
ends x.	UNNQPPPPP
ends xb	TNNOPPPPP
ends xc	SNOOPPPPP
ends xd	ULLMQQQQR
ends xe	RONTOPOOO
ends xf	TNOOPPPPP
ends xh	UMMOQPPPP
ends xi	QUKOPPPPP
ends xk	TNNOPPPPP
ends xl	TONOPPPPP
ends xm	SOOOPPPPP
ends xn	VNNOOPPPP
ends xo	SMNNQQQQQ
ends xp	ONUOOOONU
ends xr	TNNOPPPPQ
ends xt	PNUNOPQPO
ends xv	TNNOQPPPQ
ends xx	QPNNNPPPU
ends xy	TKKLRRRRR
ends xz	SNNOPPPPQ
ends y	UNNKQQPPQ
ends y.	NOOWOOOPO
ends y2	TNNOPPPPP
ends y3	SNOOPPPPP
ends y7	UKKLRRRRR
ends ya	SMPQPOOQO
ends yb	QNTMOQPPP
ends yc	TNOOPPPPP
ends yd	SQNOOPPPP
ends ye	QNKPQPPSP
ends yg	TNOOPPPPP
ends yh	WKJLQQQRQ
ends yi	TLMNQQQQR
ends yl	TNOOPPPPP
ends ym	ULMNQQPQQ
ends yn	PVORPOONM
ends yo	QRKUOPPPN
ends yp	SNNOPPPPQ
ends yq	SOOOPPPPP
ends yr	RRLNPQPPP
ends ys	SLQIRPTQQ
ends yt	MSTLPPPPO
ends yu	PPPLQQQPP
ends yw	TONOPPPPP
ends yx	SOOOPPPPP
ends yy	RULNPPQPO
ends yz	SOOMTPPPO
ends z	TLLLRQQQT
ends z.	OPOTOPPOO
ends z1	TNNOPPPPP
ends z2	TNNOPPPPP
ends z3	SNNOPPPPP
ends z8	TNNOPPPPP
ends za	SPJPPQQQP
ends zb	TNNOQPPQP
ends zc	SOOOPPPPP
ends zd	UMMOPPPQQ
ends ze	QMMSPPOTP
ends zg	TNOOPPPPP
ends zi	NXJTOPPPM
ends zl	UOOPPOPPO
ends zm	TNNOPPPPP
ends zn	RNTNPOPPO
ends zo	RTONPOPOO
ends zp	TMMOQPPPQ
ends zr	QSNOOOPPP
ends zu	RONTPOOOP
ends zw	UNNOPPPPQ
ends zx	TMNOPPPPP
ends zy	XKKLRQPQR
ends zz	QRKNQQQPQ
ends án	QRMMPQQQQ
ends ’d	XNNOPPPOO
ends ’m	WMNOOPPPO
ends ’t	WMONPOPPO
first a.	QTMJQQQSO
first aaron	OWNOPPPNP
first abc	NPYOPNPOO
first abdul	PPLVPOQON
first abraham	POOSPOPPP
first abu	NTMXPOOOM
first academy	LRMOQNYOO
first adam	ORSNPPOMS
first adobe	SLIKQQQRV
first adolf	TKKRPQPPS
first adrian	PTOOOOPPO
first advance	NOOOOPPTQ
first advertisement	SPOPPOOOP
first aer	PMXNPPPOO
first affordable	OQNOPNVOP
first african	OQUOTJOON
first agha	OQNUPOPOO
first ahmed	RNKMQQQSR
first air	NNYPPNONO
first al	LQQSPQQMP
first alan	OWPOOPPOO
first alastair	PTONPPPOO
first albanian	OPTOPOPPO
first albert	PUNNPPPOP
first alex	OUOOPPPOO
first alexander	PVOOPPPNO
first ali	PTONQPPOP
first alicia	PSPPPPPOP
first all	ONTOQOPQO
first alvaro	PSONPPPPP
first am	TPUNONONO
first amazon	ONMSOOONW
first amber	QOLLQRRRR
first american	MOVQMRQMQ
first amir	PTPOPPPOP
first amy	OUOOPPPOP
first analyst	TOKMPQQRP
first andrew	OZNOPOPMO
first aner	OUOOPPPOP
first angela	OXNNPPPNO
first ann	PVOOPPPNO
first anne	NYNOPPPNO
first anselmo	PSOPPPPOO
first antarctic	PPTQOPNON
first anthony	OVOOPPPOO
first antonio	PUOOPPPON
first app	PPOOPPPPS
first apple	PMQOQOPOU
first arab	QLKLSTRRQ
first ariel	PTONPPPOP
first arnold	PUNOPPPOP
first arthur	OTOOPPPPO
first asia	ONTSPOOOO
first asian	NOUPOSONO
first ask	POUOPPPNO
first associated	JQYPPOOLP
first association	OPWNONPPO
first at	OQVPPOONN
first atlantic	ONPUPPPOP
first augusto	PUOOPPPOO
first aung	PRNSPPONP
first australian	OOTOPQPPO
first austro	RLKJRSRSS
first ayman	OXNOOOOOO
first b	OMNRPPQPS
first b.	SPNUOOONO
first bad	QOSOPPOOO
first baltic	OOOUOOOPP
first bank	NPSSPNPOO
first barack	OWNNPPPOO
first barbara	PWNOPOPNO
first barry	QWNMPOPOP
first bartier	POPPPPPSP
first bashar	OUONPOPPP
first bay	OPMWPNPNP
first bbc	NNWNPOPOP
first be	SMLLQQRSQ
first beach	OQVOPOPNO
first beijing	PPOTPNPPO
first ben	OXNNPPPNO
first benjamin	OWONOPNPO
first berlin	ONRNPSOOQ
first bernie	OXNMPPPOP
first bert	OUOOPPPOP
first best	VJJIQSRTS
first beverly	POOSPPPPP
first big	RKONPQQQS
first bill	M\\NNPOPLP
first billy	PVNOPPPNO
first bin	NYNOPPNNO
first biogen	NOWOPPPON
first black	NPWOSPOLN
first blue	NJLSQRRUP
first bob	OUNOPPPOP
first bobby	OWNOPPPOP
first boris	PWLNPPPOP
first bosnian	OPNNVROOO
first boston	OMPUPOPPP
first brad	PUNNPPPOP
first breaking	SNNMQQQQQ
first breitbart	OPUOPOPOO
first brendan	PTNOPPPOP
first brent	PVMMQPPPO
first brian	PWNOPPOOO
first brit	OPOOOOVOP
first british	NPUOPMRPO
first britney	OVNOPPPOP
first brock	OTOOPPPOO
first broken	OONVQPPOO
first bruce	QNQLQQQRO
first bryan	PVMMPPPOP
first bt	NQWOOOONO
first buckingham	POLWPOPOO
first burger	NNQWQOONO
first business	UNMNPPPPQ
first c	ONMMPRPST
first c.	SMMKQRQQR
first calvin	OSQOPPPOO
first canadian	NPRTPNPOO
first cape	OOMYNOPOO
first cardi	NZONOPONN
first cargill	MOUOPPPPP
first carl	OTNOPPPPP
first carlos	PWNNPPPOO
first carly	QPMMQQQQQ
first carol	OTOOPPPOP
first casino	PMOQPPPTP
first cat	TMKLPQSSQ
first catherine	OVNOPOPOP
first catholic	NPRUOOPOO
first cbs	OPTPPPPOO
first central	MNQUWMQLM
first channel	PMTLPPPPR
first chapter	UMJKPQUSP
first charles	OWLQPOPOO
first chatham	NOPVPOPOP
first cheap	OORTQOOOO
first chelsea	QNMQQOQQQ
first chen	OUONPPPOP
first chicago	OOWPONPPN
first china	OMTTOSONN
first chinese	OQWMPNOPP
first chris	OWNOPPPOP
first chrissy	OVONOPPNP
first christian	OQVTNLONO
first christine	PSOOPPPOO
first christmas	NONPPXPOO
first christopher	OUNOPPPOP
first chuck	OSTNPOONO
first city	PQLZPLQNM
first civic	NQSTPOONO
first civil	OOMOQSTOO
first claudia	PSOOPPPOP
first cleveland	PMUSNOOOP
first cliff	OUNOPPPOP
first clint	OUOOPPPOO
first clinton	OOSOPPPPP
first clive	PSOOPPPOP
first club	MQVQPOOOO
first co	MOM\\QOOMO
first coca	NOXNPOOOO
first cold	OQMNQUOOP
first colin	RMKKRRRSS
first columbia	PPOTPOOOO
first comic	RLMLQRQRR
first commerce	OPTOPOOPO
first communist	PPUMPPPOP
first community	SPTNQNONO
first condoleezza	OXMMQOPOP
first congress	OQWNPNNOO
first conservative	OPWOONOOP
first constitutional	MPXNPOOOP
first consumer	PPMNPSPQQ
first continental	PPTOPPOOP
first costa	MRWQPONNN
first council	NQXOQNMNO
first county	OOPWPOPNP
first craig	RNLMRRRQQ
first cynthia	PVNPPPPNP
first d.	SKIJRSSTS
first da	OONSPOPTO
first daily	OO^NNNNOL
first dalai	RPKTPPOPP
first dallas	QLPPPQPQQ
first dan	NWNOOPPOP
first daniel	OXPMPOPNO
first dark	SLKLPQRTR
first dave	OUOOPPPOP
first david	PZLLPPPOP
first de	OULPQPPOP
first dean	PTNOPPPPO
first dear	TKJKRSRSS
first death	XQNOOONOO
first debra	NVOOPPPOP
first deep	PMQTPOPOO
first defeat	NOUOPPPOP
first defence	WNRNOPONP
first defense	PPPMQQQQQ
first democratic	QMNNQSPRP
first denis	OWOMPPPOP
first dennis	PTNNPPPPP
first department	MPYNQMPOO
first des	NPRTNNPOO
first detlev	OXNNOPPOO
first deutsche	NNZNQNPNM
first diane	OSOPPPPOP
first dick	OQNNPOOUO
first dirty	PNMMQOPWQ
first do	SNMMPQPRQ
first dominique	PVONPOPOO
first don	OTNSONPOO
first donald	OWNOPPPOO
first dorsey	OOUOOPOOO
first doug	PSOOPPPOP
first douglas	OSOOPPPPP
first downing	NNYOPOOPO
first dries	PUOOPPPOO
first duchy	POWMPOPON
first dun	RMOUOOPOO
first duncan	OTNOPPPOP
first e.	QSNOPQOPP
first e.f.	OPUPOPOOP
first east	OOM[PMPNP
first eastern	MOOYPOPMP
first ed	OYMNPPPNO
first eddie	QMLMRRRRR
first eden	RKPJQRRRR
first edmund	OVONPPPOO
first edward	OWMOPPPNP
first el	QRMRPOPPO
first election	VQQPPNOMO
first electoral	MQUPPOPOP
first elizabeth	OWNOPOPOO
first elton	PVOMPPPOP
first elvis	OWMNPPPOP
first enron	SNPNPPPPP
first environmental	OQTPPOPOO
first envoy	PPSOPOOOP
first epic	SWNOONONP
first eric	OXMOPPPNP
first escola	QLLKQSRRT
first eugene	OWNOPOPOP
first eugenie	PVMOPPPOP
first euro	QMPLRQQQQ
first european	QLOKQTPQQ
first evan	PUOPPPPNP
first evo	QVONPOOON
first executive	VOOOOPNPP
first f	PLQMOQQRT
first fa	PNTOPPOPQ
first falkland	OQMVPPONO
first fed	ONNOPTPQQ
first federal	NMRNRQPRP
first federation	OQUPPNPNP
first fernando	OOOUPPPOP
first ff	SIIISTSTT
first fianna	NQXOOOOON
first fidel	PUNPOOOOO
first financial	TPNMPQOQP
first fine	OQVOPOOOO
first first	NNSROSONQ
first flight	WLMLPRPQR
first follow	SMLMPQRRQ
first for	VONOOPPOP
first foreign	SMKOPPTRP
first formula	PNSNPONUO
first fort	PLNYOPPOO
first four	MPXOOOPNO
first fox	NOVNPOORO
first francis	OUOOPOPOP
first frank	PULOPPQOQ
first franklin	PTOOPOPPO
first fred	PSRMPPPOO
first freddie	OWNOOPOOP
first frederick	PSOOOOPOP
first free	ULLKPRRSQ
first freedom	QMTOPPPPP
first french	QONPPSOOR
first full	XQMOPOOMP
first g	NNZMOPPPM
first gabriel	PTOOPPPOP
first galway	OOTPOOPOP
first game	TNNNNTONR
first gameboyzz	NQUPQNOON
first gary	PVNNPPPOO
first gaza	PPMSPPPPP
first general	UMXLPNOOO
first geoff	PTOOPPPOP
first george	OTQPPPPNO
first georgia	OOUTOONNO
first gerald	NVOOPPPNP
first gerhard	PTNPPPPOP
first gerry	OVOOPPONO
first getty	NPXNQOOON
first glenn	PTOOPPPOP
first global	UOPNPPPOO
first golan	PPMVPPPNO
first gold	VOTNONOOO
first golden	ONTMNRXMN
first goldman	NOVOPPOOO
first good	VKKJQTQSR
first google	PKPLPSPLZ
first gordon	OYLOPPPOP
first graham	OWOOPPOOO
first grammy	OOOOPPUOO
first grand	RNPOOTOOO
first grant	POTPPOPOP
first great	UMGSPRQPP
first greater	OQMWQOONO
first greek	NQROTOOOO
first green	NOWPPMQNP
first greg	PXMNPPPNO
first gulf	OQLVOQOOP
first h.	PVMOPPPON
first ha	SLLWOOPOP
first hamid	PUONPPPOO
first hans	OXMNPPPNO
first happy	UMKMQQQRQ
first harold	OSRNPPPOP
first harry	POJLQQQUQ
first harvard	OQVLQNPPO
first harvey	OWNNPOPNO
first hassan	PUNOPPPOP
first heather	OTPPOPOOO
first helen	OVOOPOPOO
first helmut	OYLMQPQMO
first henga	OONWPOPOO
first henry	OXMOPPPOP
first hewlett	QMNNPQPRR
first hide	YOLOPOPNP
first high	SPSOPQMNO
first hilary	PUMOPPPOP
first hillary	OYNMPPPNO
first hmas	PPMXPOPNN
first hock	OUOOOPPPO
first holly	ROLLQRQQQ
first holy	TNORQNPPO
first home	MORRQNNRO
first hong	PONVPPPOO
first honorary	SLKLQRSRR
first hosni	OUOOPPPOO
first hotel	PPOOPOPTO
first house	OMUKPQQRO
first houston	POSOPPPPP
first howard	OYNOOOONN
first hu	OXMMPPPOP
first huffington	MPTOPPPPP
first hugh	QOMMQQQRQ
first hugo	QUMMPORPO
first human	QPTOQOOMP
first hurricane	SJJJRVRSR
first i.	RMKKRRRSS
first ian	NZMNPPPMP
first ibrahim	OTOPPPPPP
first icymi	VMKMQQQQQ
first in	YMKMPPPPP
first independent	NQTOQOOOO
first india	MOYMQOPOP
first indian	PPRSOOPPO
first information	OPWNPNPON
first institute	NRVOPMPOO
first interior	OPTOPOOOP
first international	OPTRPOONO
first internet	RLOMRQPQQ
first iowa	PQTOPNOOO
first iphone	SNLLPPPPX
first iraq	OQNOPVOOO
first irish	PMOMRSQQR
first irving	PURLPOOOP
first isaac	NTSMPPPOP
first isfahan	POOUPPPON
first islamic	QLNPRQQRO
first italian	OPVOPNOPO
first ivan	PWONPOPNO
first ivory	PPNSPPPPP
first iyad	PSOOPPPPP
first j	RRLMQQQPQ
first j.	NTQNPPPNP
first jack	P\\LLOPONO
first jacob	OSOPPPPPP
first jake	OWOPPPONO
first jalal	OSPOPPPPP
first james	OXOOPNPMO
first jamie	PTOPPPPOO
first jan	PTNOPPPPP
first jane	OUOOPPPOO
first janet	QVNMPPPNP
first japan	PQWLPNOOP
first japanese	OPNOXOPOO
first jarryd	OUNOPPPOO
first jason	QNMNQQQQQ
first javier	PTNOPPPOP
first jawaharlal	PUONPOPOO
first jay	NYNOOPPOO
first jean	OXNNPPPOO
first jeanne	PTOOPPOOP
first jeb	PUOOPPPOP
first jeff	NWOOPOPNP
first jeffrey	PVNNPPPOP
first jenna	QOMNQQQRQ
first jennifer	PUNPPPPOO
first jeremy	OVNOPPPNP
first jerry	OVOOPOPOO
first jesse	PUOMPPPPP
first jessica	SLKJRRRTR
first jill	OTOOPPPOP
first jim	NWOOPOPNO
first joan	NUNPPPPOP
first joe	OWNMPPPOP
first joel	NWOPOPOON
first joey	PWONPPPNO
first johan	PVNNPPPOP
first johann	PXMNQOPOO
first john	PWMMPOQOO
first johnny	NXLOQPPOO
first joint	NPSOPOONT
first joko	OUONPPPOP
first jon	OXONPOPNO
first jonathan	PSOOPPPOP
first jonny	PTONPPPOP
first jose	OVOPPPPOO
first joseph	OXMMPPPOO
first joshua	NVPOPOONO
first judicial	OOTPPPPPP
first juju	PUNPOPPON
first julian	OXONOPPNO
first junichiro	PSOPPPPPO
first junius	OWNOOPPNO
first justice	LPXPPNNNP
first justin	OVNOPPPOO
first jürgen	OVMNPPPOP
first kamala	PTPOPPPPO
first kansas	PNTPPOPOO
first kanye	OYOOOOOOO
first karen	OWOOOOPOP
first karl	PYMNPPQMO
first kate	OVNOPPPOO
first kathleen	PSOOPPPOP
first katie	OWNOPPPNO
first katy	SIKJSSSTS
first keir	PUNOPPPOP
first keith	PTOOPPPOO
first kelly	OSNOPOOSO
first ken	OXNOPPPNO
first kenneth	OTOPPPPPP
first kenny	OVONQPPNP
first kevin	OUPOPPPNP
first khalid	OWONPOPON
first khan	OUNQOOOOP
first kill	PPPPPPOSP
first kilroy	OTOPPPPOO
first kim	NZRMPOOMN
first king	RMPLOSQRP
first kofi	PSOPPPPOP
first korea	NOTNQSPNO
first korean	QNNLRRQQQ
first kristen	OTNOPPPPP
first kristin	OSNOPPPPP
first ku	POSPPOPOO
first kuala	POOTOPOOO
first kurdistan	OPSOPOPPO
first l.	RLKKRRSRS
first la	NMPUPNOOT
first labor	UOGIOTRUQ
first labour	NPVOPOOOP
first lake	OOOTPPPOP
first land	OPVNPOPPO
first larry	PVNMPPPOO
first las	NNNWPPPPO
first latin	RMJSRPQOQ
first laura	PPUMPOPOO
first laurent	PSOOPPPPP
first lawrence	QVMNPPPOO
first le	OURMPOOPO
first learning	UNLMPQPQQ
first lech	OSPOPPPPP
first lee	PVQOPOOON
first legislative	TLIKRRRSR
first leo	OUOOOPPNP
first les	NPPPOOPVO
first leslie	OVOOPPPNO
first lewis	OWPPOPPMN
first le’veon	PUOOOPOPO
first lg	OPUOPOOOO
first liam	PUOOPPPOO
first lib	PM]NNOONM
first liberal	TPUMRNNNN
first lindi	POKVPOPPP
first lindsay	PTPOOPPNP
first lindsey	OUPPOPOOO
first little	OORUQOOMO
first live	PNRMPQQRP
first london	PNQQOTPOO
first lord	PPOOPPPSP
first loretta	OUOOPPPOP
first los	NNRVQNPON
first louis	QLPLRQQRQ
first louise	PWKPPPPOP
first luis	PPTNPPPON
first luiz	PTOMPPPPP
first luke	PVNNPPPOP
first m	OJRJRRPQU
first m.	OUNROOPON
first madame	PPMTPOPOP
first mahmoud	PTMOPPPPP
first main	NONYPOOOO
first major	OPXNPOONO
first making	YNONOOOOO
first malaysian	NPXOOOOOP
first malcolm	OOUNPPPOP
first man	MPSNPNPSP
first manchester	NNSSQOPOO
first manmohan	PUNOOPPPP
first manuel	PUPPOOOOO
first marc	PUNOPPPOP
first marcel	OYONPOPON
first marco	PVNMPPPOP
first margaret	OVNNPPPNP
first maria	PTNOPPPOP
first mariah	PUONPPPOO
first marie	PTOOPPPOP
first marion	PUMOPPPNO
first mark	OXMMQPQMP
first marquis	PXNNPOPOO
first martin	N[LLPPPNP
first mary	PWNNPOPOP
first massachusetts	OPTMPOPPO
first master	TLJKQQSSS
first matt	N[NOOPOMN
first matthew	PWMOPPPNO
first mda	PPOPPPPPS
first medical	OPVOPNOOO
first megyn	NWONPQPNO
first mel	PUMNPPPOP
first memphis	QNWMPOPOO
first mexican	PPOPPSPOP
first mh17	TKLJRRRSR
first miami	OQVNPOOPO
first michael	NULOPOPSO
first michelle	OWMOPPPNP
first microsoft	POONONOOZ
first middle	NMMXSOONP
first migration	OPTOPOPOP
first mike	OXNNPPPOO
first mikhail	PXNMPPONO
first million	PPOOPPPSP
first ministry	OQVNPOOOO
first mitchell	PVNOPPPNO
first mitt	PVNOOPPOP
first modular	NPWOPPOOO
first mohamed	ORNTOPOOO
first mohammad	PVMNPPPPO
first mohammed	PVNNPPPOO
first mohandas	OUONOPPOP
first mohd	OTOOPPOPP
first morgan	OSQPPPPNO
first mount	NOSVONNNQ
first mountain	RMLORQQQQ
first mtv	OOQPPOSPO
first muqtada	PSOOPPPPP
first muslim	OPWNOOOOO
first mwai	ORNUOONPO
first my	SNLMQQQSP
first n.	NRNYOOONN
first naqsh	OMPYOOPOO
first national	JLTRRSTLO
first native	NQLM[OOOO
first nawaz	NWOMPPPOP
first nba	PPSOPOPPO
first nbc	NPYPPNONN
first neil	OVOOPPPNO
first new	ONUSONNPP
first news	TOSOPNOMP
first nicholas	NOOOPPPVO
first nick	RPMLQQQQQ
first nicolas	OUOOPPPOP
first nigel	OUOOPPPNP
first nl	OPSOPPPPO
first noam	PUMOPPPOP
first nobel	POTMPOSPN
first northern	LOM^POOMO
first nouri	OTOOPPPPP
first nova	OOPUPOOOP
first nsw	MQOVPNPPN
first o	SKOKQQQSR
first office	SNRMQNONR
first official	NQTNQONOS
first olusegun	OSOOPPPOP
first olympic	RJLKRSRRS
first omar	PUNOPPOPO
first one	SOPNPOORO
first open	TMSMOPQOQ
first operation	OPNPPWOON
first osama	PVNNPOPOO
first oscar	PVNOPPPNO
first otto	PWNOPOPOO
first our	PPTPPOPOP
first oval	OQNUQNOOO
first p	NMSPOPPOS
first page	ONVOOOPOP
first pakistan	OOOVOOPPO
first pam	OUOOPOPNP
first paris	MORWPMOOP
first park	QYOPNNOMO
first pat	PVOOOOPOP
first patricia	OVNNPPPNP
first patrick	OVOOPOPOO
first paul	PQMNQPPRQ
first pavel	OWMOPPPOO
first peace	QMOSPOOQQ
first people	PLPPQPQQQ
first persian	POKYNPPPO
first pervez	OVNOPPPOO
first peter	OYOMOOPOO
first petro	PPSPPPPPP
first pew	PPVNPOPOO
first phil	OXMNPPPNO
first philadelphia	OPUOPOOOO
first philip	PURNOOPNO
first pierre	OWNNPPPOO
first pine	PPNTPPOPP
first pippa	PUMNPPPOP
first pittsburgh	NOVNQOPOO
first pixel	PONOPOPOW
first planned	OQUNOOOOO
first playstation	OOOOPOPOW
first police	OPSPPOPOO
first pop	PPOOOOOTP
first port	PQOVPOPMO
first porter	OUPNPOPOP
first pro	RKLJQQRXR
first progressive	NPPVPOOOO
first prophet	MUXNONONN
first public	OQSTOONNO
first pulitzer	PPNOQOVOO
first purple	PTMPOOVNN
first quentin	OVPPOOPNO
first quảng	PMOVPPPON
first r	YOSKOPONN
first rafael	OUOOPPOOP
first rahm	OVOOOPPOP
first ralph	PUOPPOPNO
first rand	OUONPOPOP
first ray	OVOPPOONO
first raymond	QKMMRRRRR
first real	QLULPPQQP
first recep	PUNNPPPOP
first red	MPVYOLOLO
first reid	PSPPPPPPP
first reince	OSOOPPPPO
first rene	OSOPPPPPP
first reporters	SMJNPRQTQ
first republic	PNLQQPQQQ
first rhode	PPOSPPPPP
first ricardo	OUOOPPPOO
first richard	OXONPOPNO
first rick	OXNMPPPOP
first ricky	NWOPOOONO
first river	ONOZOOONP
first rob	NXMNOPPPP
first robert	PVONPPPOP
first roberto	PSOOPPPPP
first robin	PVONOPPPO
first rock	OOSPOOOQP
first roger	OPOUPPPNO
first roman	OUMXNNOMN
first ron	OWOPPPONO
first ronald	OVONPPPOO
first rose	PMMNPVQQP
first rosie	OVNOPPPOP
first ross	OSNQPOPOP
first roy	PSRNPOPNO
first royal	PNSTQNONP
first rt	\\FDIRRSVV
first rule	QMONPPWPO
first rupert	PVNMPPPNP
first russell	PUONPPPOO
first ruth	PUONPPPOO
first ryan	MZMOPPPNO
first s	OGMTUQROS
first sac	OPUOPPPOO
first saint	PVOMPOPOO
first sales	UNLLQQPQQ
first sam	PUMOPOPPP
first samuel	PTOOPPPOO
first san	OKO[OOOOO
first sandra	PVMPPPPNO
first sandy	OSQTPNNNP
first santa	OPOSOTOOO
first sarah	OZLOPOPON
first saudi	POQTOOPOO
first scott	OVNOPPPNP
first scottish	PNTNPQOQP
first sea	SJMISRSSR
first sean	NXNQPPPMO
first second	OMOLPTSQQ
first secret	OQSPPOPOP
first security	NOXPPONOO
first senate	PORMPPPPQ
first serbian	PPSOPPOPP
first sergei	NVNNPPPPP
first seymour	PVNNPPPOP
first shane	PVNOOPPOO
first sharon	NYMMPOOSN
first shaukat	OUOOOPPPP
first sierra	ORQRPPPMO
first sign	UPPPPOOOO
first silicon	PPMUPPPNP
first silver	RJMKRRSRR
first simon	QQNMQPQPQ
first sinn	PTQNQPPNN
first sioux	POTNPPPPP
first six	NQOPPUONO
first sky	NNWOPOPNP
first smart	SMPKPPQSQ
first snoop	OVOOPOOOO
first social	NNPLPP[MP
first socialist	MSVNOOOOO
first socotra	NNNVPPPPP
first sons	SPQNNPPPP
first sony	OOSNOOOOT
first soul	NQOPNNWNP
first south	MORRNQPPQ
first southeast	PQSRPOONO
first southern	OONXPOOOO
first soviet	PQNUPLPPO
first spanish	SMJOQRQQQ
first special	TLHJSSSSS
first sport	SMNLPQPTQ
first spring	RPVNPNONO
first sri	OTTULNNMN
first st	OPMTPOPQP
first st.	LNR\\PNOMN
first star	PMLMQQRVQ
first state	MSQLPSOQO
first statistics	POWOONONO
first stephen	OXNMPPPOO
first steve	OUMNQPPOP
first steven	PYMMPPPMO
first stop	SLLJPRRTS
first strategic	TNVNNOPNP
first sun	PPVSONNNN
first sunday	QLRMQQPQQ
first super	SOOOPXOMM
first supreme	NPUMQOPOP
first syrian	PQOUPOPMO
first t	UOPLPOQQP
first taj	OTNSPOONO
first tal	OORTOOOOO
first tamil	OQSTNOOON
first tavon	PTONPOPPP
first taylor	PXMNPOPOP
first td	NPWOOPONP
first ted	OUOOPPPOP
first tel	PPUQOOOON
first telegram	PPOPPPPPS
first temple	QMOJPUPSQ
first terry	PUNNPPPOP
first tessa	PSOOPPPOP
first texas	NMRWOOPOO
first thabo	PTNOPPPOO
first thaksin	PSOPPPPPP
first than	SQMLRQPPQ
first the	SNTNQOPNP
first theresa	PWNNPOPOP
first this	SPOOONORP
first thomas	QQLLRQQRQ
first théâtre	OPTRONOOO
first tiananmen	POMNQQQQQ
first tim	OTRMPOPOP
first time	NQZNPONNN
first tina	OUNOPPPOP
first tods	POUNPPPOO
first tokyo	PPSOPOPPP
first tom	OUOPPPPNO
first tony	OVNOPPPOO
first top	NOQPOPOTO
first trahson	PTOOPPPOO
first travel	MQVNQOONP
first travis	PUOOPPPNP
first trayvon	OVNLPPPOP
first trump	NMUUOSOLO
first turkish	NPQNUOPOP
first typhoon	PLRMPUPOP
first u.	NMPXPOPPN
first u.n.	NOWPPNMPP
first u.s.	NNXRPNPON
first uk	NQYMPMOOP
first uma	PTONPPPOP
first un	QPTNPSOMN
first unesco	OQQSPNOPO
first union	OQUQPNOOP
first united	ONUNPPPPP
first universal	OOUOOOOOP
first universidade	POTOPOPPO
first university	ON[HPPQPP
first ursula	PWMNPPPON
first usa	OPWOPPONN
first van	PNSPPOPPP
first victor	OTOPPPPOO
first vietnam	OQQOPTOOO
first viktor	OTOOPPPOP
first virgin	PPUOOPPOO
first visual	OPONPOONX
first vladimir	PWMMPPPOO
first wal	NPTPPPOPP
first wall	OPOTPOPOP
first warner	OOVNPOPOP
first washington	OMSUNOOOO
first wasserman	OUOOPPPOO
first watch	WOINPQPPP
first watching	TKKLQRQTQ
first werner	PTNOPPPPP
first west	QKOSQPQQP
first western	LSTYOLNMN
first white	NPPUPOOOP
first will	O[MMPNPMP
first william	OZMMPOPOO
first windows	OPNNPOUOS
first winn	OOTPPPPPP
first winter	OOOOPVOOP
first wolfgang	PWMMPPPNP
first woodrow	OUOOPOPPP
first world	MOMJQXSQQ
first x	PMNMQPPQU
first xbox	OPOOPPOOU
first y	OOOOPVORM
first yasser	OXONOPPOO
first york	NNOWPOPNP
first yorkshire	PMNQQPPSP
first your	TNMLPQQRQ
first yuri	OVONPPPOO
first zooey	OTOOPPPOP
gaps ""	POLPOKM\`P
gaps "'	OVWSLOOML
gaps ",	VQMQQOOMP
gaps "-	VKKLSQQRQ
gaps ".	ONIOOTSXL
gaps "_	TVLMROQMO
gaps &.	WKDFTRRTX
gaps &_	SLKQRQQPQ
gaps '"	WPMMNONUO
gaps ',	MQKWMQKNX
gaps '-	UIHFSTTSU
gaps '.	LPPSMOPPT
gaps '_	OMOURQKRQ
gaps ,"	T[LVMMNLL
gaps ,'	KXUULOONL
gaps ,,	IVSUMOOPO
gaps ,-	POQWNMMMT
gaps ,.	LQPVNNOSO
gaps ,_	OTSQNOOQM
gaps -,	SKHOURQRP
gaps --	VJJJSSRRR
gaps -.	TKJUOPQPO
gaps -_	XJJEWVQOR
gaps ."	OSSJSPPOP
gaps .&	NQUKOPRPN
gaps .'	JSQWNPPOO
gaps .,	OXQRMMNQL
gaps .-	WKOQROONO
gaps ..	SQPONPPOP
gaps ._	RQSOPPOMN
gaps ^"	RTLNNOOVO
gaps ^&	YFIKSRSSS
gaps ^'	GWVROOONO
gaps ^,	OSNWOMNMQ
gaps ^-	^HGQRORNP
gaps ^.	RSMQOOOPO
gaps _"	QQPNOLTQP
gaps _&	PSMNQPPRQ
gaps _'	MXVSLMNNL
gaps _-	ZKIERPSPX
group-word< 	SONHZPQPN
group-word< 000	NNTLUPPPN
group-word< a	KPRNXOPPM
group-word< about	PPMPTPPPP
group-word< after	PNNLXPPPQ
group-word< against	NMKUWPPOO
group-word< all	MPLK]OPOO
group-word< allow	POOTSOPNN
group-word< among	MOTNUOPOO
group-word< an	MOKM\\QPPP
group-word< and	NTLPXOPNM
group-word< anti	MPOPWOOPO
group-word< are	OPNNWPPOP
group-word< as	ONJTXPPON
group-word< be	OLLMYQPQP
group-word< between	ONNOVPPPP
group-word< but	MOMUUOPPN
group-word< by	LLPRVPPPO
group-word< central	NOOSTPPOO
group-word< ethnic	OPNOUPPPP
group-word< first	PMMKZOQQO
group-word< for	XJHQWQPOO
group-word< former	OPSLUOPOO
group-word< from	OOQJVQPOP
group-word< his	OPNMYPOOO
group-word< if	MONPUPPOP
group-word< in	OMIWSPQPP
group-word< iraqi	PNMNUPPPP
group-word< leading	NOSLTPPPP
group-word< lifelong	OLMMYQQPP
group-word< likely	NONNWPPPO
group-word< main	SKKIXQQQR
group-word< mainly	POMLYOQPP
group-word< majority	PTKLQPQRR
group-word< many	MPLK\\QQPO
group-word< more	NOLMYQQOP
group-word< new	QMTKQPQQQ
group-word< non	PMKLYPPQP
group-word< of	QPSKWOPNN
group-word< on	NMLTUPQPO
group-word< only	OOOOTPPPO
group-word< or	ONML[PPPO
group-word< other	OPKNZPPOP
group-word< over	PLQMRQQPQ
group-word< predominantly	PLVMNPQQQ
group-word< presumptive	POMOVPPPP
group-word< radical	OOJM[PQPN
group-word< said	NTNNSPPOO
group-word< some	OUIJSQRRQ
group-word< sunni	OOONWOPPP
group-word< suspected	PMMQRQQQP
group-word< than	WNMOOPPPP
group-word< that	NNRLWPPPP
group-word< the	MRTOWNONL
group-word< these	LOUOTOPOO
group-word< three	QNJMWQQQQ
group-word< to	LNNQXPPPO
group-word< top	OOKMZOPPP
group-word< tuesday	PONNUPPPP
group-word< two	OKLMZQQQP
group-word< when	PMMNVPPPQ
group-word< with	NNRJYQPON
group-word> 	SNTGXPPNO
group-word> and	QJPOYPPON
group-word> arab	RKLLUQQRR
group-word> are	NORKXPPOP
group-word> as	ONQOXOONO
group-word> but	PMMLZPPPP
group-word> candidate	OOMNWPPPO
group-word> candidates	OOJNZPQPP
group-word> church	NMUVMPPON
group-word> cleric	OLWJPQQQP
group-word> clerics	OUMMQPPPQ
group-word> communities	OPOLXPPOP
group-word> community	PMMNWPQPQ
group-word> control	ONNOUPPPP
group-word> convention	OPMNWPPNP
group-word> countries	PNLQUPPPQ
group-word> country	NORUOOOOO
group-word> debate	NOLNYPPPP
group-word> elections	NPMUUOPON
group-word> entering	OONNVPPPO
group-word> establishment	POMNWPPPO
group-word> friends	RNLLTQQQR
group-word> from	NOLM^PPPN
group-word> front	NOLNYPPPO
group-word> government	OMMLZQQPP
group-word> group	PKQKUQQQQ
group-word> groups	QUMLQQPPP
group-word> have	NOSMWOOPN
group-word> holy	PORLRPQPP
group-word> http	SNTMQOOOO
group-word> in	NMPLZOQQO
group-word> including	MPNNZPPOO
group-word> independence	ONLZNPPOP
group-word> insurgency	QNMMVPQQQ
group-word> insurgents	TLIKWQQQR
group-word> language	YMNNQPOPN
group-word> law	PMLSPQQQQ
group-word> leader	OOOOVPPOP
group-word> leaders	QMKMZPPPP
group-word> majority	QNLLUPQQQ
group-word> man	QNJJYQQQR
group-word> markets	QOLNVPOPP
group-word> men	POLNWPPPP
group-word> militant	NPJMYPPPP
group-word> militants	POKNVPQPP
group-word> militia	QMLLWQQQQ
group-word> minority	OMMWRPPPO
group-word> mp	NMVLPQQOQ
group-word> nations	PMKKZQQQQ
group-word> nomination	OOKOYPOPO
group-word> nominee	ONJN[PPPP
group-word> of	PTQIPQQQO
group-word> on	OOLOYPPPO
group-word> or	NUVLPOOOM
group-word> parties	QNMNWPPPP
group-word> party	QMLLVQQQQ
group-word> plan	QMSMQPPPP
group-word> political	PNLLWQQPP
group-word> politicians	NOONWPPPO
group-word> presidential	OOIL]PPPP
group-word> primary	POLKYPPOQ
group-word> protests	PULLRQQPP
group-word> race	POLMYPOPP
group-word> rebels	PLSTPOPOO
group-word> refugees	ONOOWPPPO
group-word> registered	OONOUPPOP
group-word> said	PNRNWOOOO
group-word> say	MPRLVPPPP
group-word> senate	PNLOXOPPO
group-word> senator	QONLSQQQQ
group-word> settlement	QNMMTQQRQ
group-word> socialist	ONNMYPPPP
group-word> state	ONJSVPPPP
group-word> that	RMJLVQQQQ
group-word> they	MPOPUOPPP
group-word> to	ONMMZPQON
group-word> tour	OONNWPPPP
group-word> tsunami	OOLLYPPPP
group-word> vice	OMMNYPPOP
group-word> voters	MOMMZPQPP
group-word> were	POIL\\PPPO
group-word> who	OJVNVOPPN
group-word> will	ONKOZPPPO
group-word> world	ONTLSPPPO
group-word> would	PMKM[PQPO
head event	UIJHMiPOJ
head law	MNMHMRlKJ
head organization	RL[SNNNMM
head place	NJQaPMNMM
initials 	HLRQLVRNU
inner familyfalse	IVWSLSPNK
inner familytrue	MUPYNLKJT
inner otherfalse	KUUJMOOQU
inner othertrue	WKLMONPPX
inside a	UPNOPOPQO
inside a.	OUORPOOON
inside abu	PTPPPPPNO
inside academy	NRSPPMRNO
inside action	OQUOOPOOO
inside affairs	OOUOPOOOP
inside agriculture	POUNPNPPP
inside air	NOYQQMPNM
inside al	NUKTQPPOM
inside ali	NQSOPPPPN
inside all	SLKJRSRRR
inside american	PQRNPPSNP
inside and	PMRNPMUQO
inside angeles	NORUPNPNO
inside aqsa	ONNUQQOQP
inside arab	PPUMPOPPO
inside armed	SNLLQRQQR
inside article	SOMOPPPQP
inside arts	RPOLPQSPO
inside association	NQXNPNNNO
inside atomic	NPSOPPPPP
inside audit	OOTOOPPPP
inside b.	PYMMPOPON
inside bank	MNUUPOPNO
inside bay	OORSPOOOP
inside bin	PXNOPOPNN
inside book	PPLOQQTPP
inside bureau	NPUOPOPPP
inside bus	OOSSQOOOO
inside business	QNQJPRQQR
inside c.	OTPOPOPPO
inside care	NQROQNTNO
inside charles	OTOOPPPPO
inside cheuk	QNNMQQQRR
inside china	NPPUPPOPO
inside choice	POSOPOQPO
inside christian	PQUNPOPOO
inside city	PNQSQOPPO
inside college	PQVMPNPNO
inside confederate	PPVNPOOOO
inside conservation	PQTQQNNNO
inside conservative	PPTOOOPPP
inside council	OPWNPNNOO
inside county	OPPTQONNQ
inside court	OPWNPNPPO
inside creative	OQROPNNNV
inside criminal	MQWOQPOPN
inside crooked	NOUOPPPOP
inside d.	PWMOPOPOO
inside de	MVITQPRON
inside defense	NQVOOOOOO
inside del	NNMUPPRPP
inside democratic	OPVNPOOOP
inside department	PQVMQNOPO
inside development	NQWNPNPOO
inside district	OPYLQNQNN
inside do	RJKKRSSST
inside dollar	PPOPPOOSO
inside du	SKKKSSSRS
inside dutch	PNQSPOPOO
inside e	SIITRQQRQ
inside e.	OQPVOOPOO
inside east	POQLQQPPQ
inside economic	NPOLORVRN
inside education	ORUNOOPOP
inside election	NRWNOOPNO
inside electronics	PPOOPSPOP
inside elementary	OPRSPOOOP
inside emergency	NQTNPOOOO
inside energy	OPTOPOPPO
inside f.	ORRMPPPPO
inside federal	OPXNOMPPN
inside film	OQNMPWOOO
inside five	POSPPOPPP
inside football	NQXMPNOOP
inside for	POWLQNSMP
inside force	OOOUOOPOP
inside foreign	OPXOOONNP
inside free	OPMSPPSOO
inside g	OQSOPOPOO
inside g.	QUMNQPQOO
inside genuine	PPOPPOOOS
inside good	QPMSPOPPP
inside group	NOUOPPPPO
inside h.	PTOOPPPPO
inside hall	OQTPPOOOP
inside health	NQSRPMPPP
inside hee	PWNNPPPOO
inside heritage	OQOSPOOPO
inside high	PPUKQOPPP
inside homeland	POSPPPPPO
inside hook	OPRSPOOOP
inside house	ROPIQRPRQ
inside housing	NPWOOOPOO
inside human	PQTOPPNOP
inside hungarian	RLKJRSRSS
inside hurricane	RNNJQRQSR
inside in	UMLLQQSPR
inside independence	OOUPPPPNO
inside industries	POVNPOPON
inside information	PKKSOSRSP
inside institute	OPWNPNNPO
inside intelligence	OPUOOPPOP
inside international	NORVQNPMO
inside is	TONNQPQPP
inside island	PPNTPPOPP
inside it	POLLPPQWP
inside j.	PUNOPPPPO
inside jahan	OQPUPOOON
inside jewish	OPTOPOOPP
inside jong	OVNMQPPOO
inside justice	NQUNPNNPQ
inside k.	PTOOPOPOP
inside kaiseen	PTONPOPPP
inside klux	POSPPOPOO
inside kwok	PROMPPPQP
inside l.	OUNOOOPPO
inside la	NPOXOPPON
inside labor	SNPPOPTOO
inside law	TQSNPPNOO
inside le	O[MNPOPNN
inside leaders	OQUTOKOMO
inside liberal	PNSLQPPQP
inside liberation	PPVMPOPPO
inside life	NPXOPOOOO
inside lives	OQWPPNOMO
inside louis	OTTOOOONO
inside m.	PTNOPOPPO
inside management	ORXOPNNNO
inside me	PMNOPQQRQ
inside medical	NQWMPNNPP
inside memorial	ONOROUQNP
inside military	NQNVONSON
inside music	QPNLQNVPP
inside my	SLKKPRQVR
inside national	OORQQSOON
inside nations	OPWMQONPO
inside new	POUMPOPOP
inside news	NQSLQPPPP
inside north	RKJNRRRRR
inside not	SPOOPPPOP
inside nuclear	NRXPPOMNO
inside o.	OSOOPPPPP
inside of	NNTQPQOOO
inside on	NPRTONNSN
inside orchestra	NQUPQNOON
inside p.	ONUNPPPPP
inside pacific	OPSOPOQOO
inside party	NO[KQNPOQ
inside paul	OTQNPOPOP
inside people	POTOPOPPO
inside petroleum	NNTTPOPOO
inside pixel	OOOOPNOOW
inside police	OPUNPNPPP
inside policy	OOTMRPOQP
inside political	NQWNPOOOO
inside principles	PPTPPOPOP
inside procurement	OPSPOPPOP
inside protection	RNOLPQRQQ
inside public	OOUOPPOOP
inside r.	PVOOPONOO
inside radio	POUNPPPOO
inside red	PPXNOMPOO
inside republic	QQMUOOPPO
inside republican	NPUOPOPPP
inside research	NPZQRMMOM
inside resources	OPTPPONOP
inside ridge	NPURPOOMP
inside rights	SOSPPOSLO
inside ring	NQPVPOOOO
inside rugby	OQROOTOOO
inside san	NSNWPOONO
inside santa	POUOPOPOP
inside scenic	QNLPRQQQO
inside school	PQTQPNNOO
inside science	ONPMOROOV
inside scott	PUNOPPPPO
inside security	LO]OQNMLP
inside services	OQTNPOOPP
inside sign	UONPPOOPO
inside smith	PSUOOOOOM
inside social	RNRLPPORP
inside socialist	OPVMPOPPO
inside society	OPWOPNOPO
inside south	POTRPNONO
inside space	SOJSQOPQP
inside st.	PNMLPPQSU
inside state	MQRUQNONN
inside states	OOTSPONNO
inside stock	OOUJQNRRP
inside street	OOSRPOPOO
inside supreme	OPTPOOPPP
inside suu	PRNSPPONP
inside systems	MPXOPOONO
inside t	OSOOPPPPP
inside t.	PTNMPQPPP
inside tayyip	PUONPPPPP
inside technology	OOTOPPPPO
inside the	VKOIOTOVO
inside to	TMLKQQQUO
inside trade	OPMLRRRPQ
inside train	PPPPPOSOP
inside trust	OQXMPNONO
inside tussauds	PPMTPOPOP
inside u.k.	POSOOPPPP
inside union	OPUMPOPPO
inside unionist	OQXNPMQOM
inside united	NQWNPOOOO
inside university	OPXLPNOPP
inside up	VPNPQOOOO
inside v.	OTROPOOOO
inside valley	ONRXOOOON
inside van	OZKNPOQOO
inside video	OORPPOSOO
inside visual	POMOPOOOX
inside von	OYLMQPPON
inside w.	OWKNPOSPP
inside wai	PVPOOOONO
inside war	OPMPPXPMO
inside warhol	PPTMPOPPP
inside washington	NOPNQUPPO
inside with	UKKKQRRRS
inside without	SMJNPRQTQ
inside workers	MPVOQNPOP
inside world	MPPTPUNMP
inside y	RIKJRSSST
inside york	NOXPPOOMP
inside your	RMKLQQQUQ
inside zealand	OOVOPOOOO
joined-after group	RMPRTPONN
joined-after organization	IM_JOQQQO
joined-after person	JZQMPOOQN
joined-after place	KMRYPPPPN
joined-before group	QTOPSOOMM
joined-before organization	IO]KLNOWQ
joined-before person	O[PIPSPKN
joined-before place	KRSVPOPNN
known actor-armed-group	NU[KNOONM
known actor-company	PLaHMQPON
known actor-intergovernmental	LO\\GNRRPP
known actor-nongovernmental	PJTJOTPTP
known actor-party	]MQFLNQOV
known admin1	POOXNOOOO
known capital	POMUPPPPP
known city-large	PNOYNOPOO
known city-middling	MNP\\MPPON
known city-small	OSPWMOOPM
known country	MLNaMOOON
known demonym	NOHLgNONM
known group-word	MOLJgNONL
known leader	S\\LJOOOON
known region	MMUVMPPOO
known seen-event	RNJIPaOMO
known seen-group	QONPVOOOO
known seen-law	MQKNPMaMM
known seen-organization	QMYLNPPOP
known seen-place	QMLXNPPPP
known seen-product	KMJKMQQPe
known seen-work	NKKJNLQhN
known state	MMHbMPQPM
known-at-all false1	UTNMMOOPP
known-at-all false2	RUOONOOQO
known-at-all false3	QQROMQOPO
known-at-all true1	MLTTROOOP
known-at-all true2	JIVTNQPPR
known-at-all true3	JNSROPOSR
last 1	SLOLPQSPR
last 2	SNNNOPPOU
last 370	SLLMQRRQS
last 3clisgienf	SOOOPPPPP
last 3g	VNOPPOPOO
last 4	UNRMPPOPO
last 44	OONWPPPOO
last 5g	WOONPPPPM
last 7	PPSOPPPOO
last 8	RMSNPPPQO
last abbas	PVLNOPPPP
last abbott	OUNOPPPOP
last abc	MPQTPPPPN
last abdullah	OTOOOPPPP
last abe	PTONPPPPP
last aboriginal	OOOOUPPPP
last abrams	OTOPOPPPP
last abstract	WNMNPPPPO
last abuja	OPOVOPPPO
last academy	OLSOOOPUP
last accidentally	TOOPPPPOP
last according	TOOPPPPOP
last aceh	QMKMPRSRS
last acpeds	ONUOOPPPO
last act	NNPTPPSNP
last action	POUMPPOPP
last ad	TOMNPPPPP
last adam	PVPNOOOON
last adams	NYLONPPPP
last additionally	TMNMQQQQQ
last administration	KPYMQOPOO
last adoption	VOOOOOPOO
last advantage	PPOPPOOOS
last afar	OORTOOOOO
last afghan	OOOOUPPPP
last afghanistan	POMUOPPPO
last afghans	NPNNUPPPP
last afl	OPTOPPPOO
last afp	JPXPOPPPO
last africa	QLJURQQPP
last african	PPIQWOPQP
last again	ULQKPQPQQ
last agency	OORMQQPPQ
last agreement	QOPKQQRPQ
last ah	TMMMQQQQQ
last ahern	PSOOPPPOO
last ahmadinejad	OSRMOPPOP
last ahmed	NYMOPOPOO
last ahronyoung	MWOOQPPON
last ai	UNNOPPQPP
last aid	QLPNOWPOO
last aids	UOUMPOPNN
last ailes	MZKOPPPPO
last aipac	NOUPPPOOO
last air	OLUTPOONP
last airbnb	OOUNOPPPO
last airbus	OOTOOPPPO
last airline	TOROPOOOP
last airlines	RMWMPPPOO
last airport	LMPYPPPNP
last airways	OOYMOOPNO
last akayev	OOVNOPPPN
last alabama	MNRUPOPOP
last alaska	NOTOOPPPP
last albania	PNMWPPPPO
last alberta	POPUOPOOP
last album	ULJKPQSTQ
last alexander	NVNOPPPOP
last alfred	PSMMQPPOR
last algeria	TMHJSRRSS
last algerian	OPONUPPPP
last ali	OSOTOOOOP
last allah	SOMKQQQSQ
last allard	NXNNPPPOO
last allawi	NUOOPPPPP
last allen	OSPOPPPOP
last alleyne	PTOOPNPPO
last alliance	OPTNPOPOO
last allow	SNOOPPPPP
last allton	NUNPPPPPP
last alongside	SOPPPPPPP
last alright	SNOOPPPPP
last am	TMJLRQQSQ
last amazing	TNKMQRQQQ
last amazon	NOSQOPPPO
last amendment	NPOPOOUOP
last america	QNQSPOPOO
last american	OOUNQPPPP
last americans	QOKRXOONN
last americas	OPNVPPPON
last ampas	NOVNPPPPP
last an	PMSSPPOOO
last analysts	YLLPOPPOP
last anbar	RMNPRPPPQ
last and	SJJJRSSST
last andean	QMMNUPPQR
last anderson	QPLLRQRRQ
last android	OMSNOOONY
last andy	PVNNOPPPO
last anfield	NNVSOOPON
last angeles	OPOVPNOOO
last angola	OONTPPPPP
last ankara	PNNUPPPPP
last annan	NULLQQQQQ
last antarctic	SLIKPSRSU
last antarctica	OPLXOOPOO
last anti	TOOPPPPOP
last antioch	OPNUOPPPO
last anwar	PUONPPPPP
last anybody	SNOPPPPPP
last ap	LOSNPQQPQ
last apparently	SOPPOOOPP
last appeal	OPUNPOOPO
last applause	ULOOPPPPP
last apple	MNUNPPPPP
last approve	TNNOOONVO
last arab	OOMOUPPPP
last arabia	PPPTOOPOO
last arabic	POMMRQQQP
last arabs	OONNVPPPQ
last arafat	ROLKTRQPQ
last archer	MXNOPPPOO
last arctic	NPNZOOONN
last area	OQPTPNOOO
last arena	PPOUPNOPO
last argentina	NPNWNPPPP
last argentine	QOMMVPPPQ
last aristide	OVOMPPPPP
last ariz.	OPOTOPPOO
last arizona	RJHOSSSRS
last arkansas	OKOPQSRQP
last armenia	POOSPPPPP
last armenian	PNNLVPPPQ
last army	OOTNOPQPP
last arrow	OONVQPPOO
last arroyo	OVNNOPPPP
last arsenal	JOTSNQQQP
last art	NPNYPONOO
last arthur	OUPNPOPPP
last arts	POTOPOOOP
last asada	POUNPOPPO
last asap	RMKLRRRRR
last ashley	POUNPOPOO
last asia	POLXOOPOP
last asian	NNRTTNONN
last ask	TNNMPQQPQ
last aso	OTOOPPPPP
last ass	XIKISSRSR
last assad	QULJPPQRP
last assembly	MPTWONNMO
last associate	UMMNPPPQP
last association	LQTTQMOOO
last athens	OOMUPPPPP
last atlanta	NPUPPOPON
last atlantic	UPLROOPPN
last atr	MPUPOPPPO
last attached	SOOOPPPPP
last attacks	SPPOOOOPP
last attenborough	NTPOPPPOP
last attendance	UMOPPPPPP
last atwood	OUNMPPQPP
last au	PLJJSSSTS
last auchleuchries	QNLNRQQQQ
last auckland	OPMTPPPPP
last auschwitz	NONWOPPPO
last austin	NRNTOPPPP
last australia	NMUQOPQOP
last australian	PLNURPPPO
last australians	OOJSRQQPQ
last austria	NPTRNPPOO
last authorities	SPPPPOOOO
last authority	NPWOQONOO
last autor	OUONPPPPO
last average	UOOPPPPNO
last aviator	OMOOPPPVP
last aviv	PPUQOOOON
last avonex	OOONOPPPV
last aw	TKNNQQQQQ
last award	NMKPQOZPP
last awards	MPNNQQWNP
last awesome	TOMOPPPPP
last axelrod	PUONPPPOO
last ayotte	NXNNPPPNO
last aziz	OVNOPPPPP
last aztec	PMPMRRQQR
last azubzza4mv	SONOPPPPP
last b	WTNPOOOMM
last b.	NOOVOPOOP
last b.c.	OPOTPPPPP
last ba	NQPMQQQQQ
last baba	PSNOPPPPP
last baby	NNPPPPPUO
last bacon	RNKKRRRRR
last bad	VOLNPPPPP
last baghdad	OPOTPPPPP
last bahrain	NNVOOPPPP
last baidoa	OPMVPPPPP
last baker	OTNOPPPPP
last bali	QMLQQQQQQ
last balls	PTPOPPPOP
last baltimore	OPOTPPPPO
last baluchistan	QMMOQQQQQ
last band	PNYMQNOOO
last bangkok	QMNOQQQQQ
last bangladesh	NONVOPPPO
last bank	OPQUPNOOO
last bannatyne	OVNOOPPOP
last baquba	PPOTOPPOO
last barbados	PPOSPPPPP
last barcelona	POWOOOPNO
last bardarbunga	ONNVPPPOO
last barger	QULMOPQOR
last barkley	OWNOOPPOO
last barra	MUNPPPPPP
last basayev	POTOOPPPP
last base	ONPXONPOO
last baseball	POWNPOONO
last based	SOPPPPPOP
last basel	PMQRPPPPP
last bashir	OUMNPQQOP
last basra	OPMUOPPPP
last bass	QVNNOPOOP
last bath	SNUPNOOOO
last batty	OWMNPOPPP
last baume	OTOOPPPPO
last bay	NNOWQOPNP
last bbcbreaking	JPZMPPPPP
last bbcnews	MPVNOPPPO
last bbq	RMSNQNQOP
last bcc	OPTPOPPOO
last bce	TLIJSSSSR
last be	VPOOOOOOP
last beach	QLNXPOPOP
last bear	QPNNPOTPP
last bears	JQYONPPOP
last beat	SONOPPPQP
last beautiful	UNLMPRPQQ
last beauty	VMMLQQQQQ
last beck	PTNOPPPOP
last beer	RTOOOOOOO
last begg	NVPNOPPPO
last beijing	QMLPQRQQQ
last beirut	NPSTOOPOO
last belarus	ONVPNPPOO
last belfast	QMISQRRQQ
last belgian	OPOMUPPPP
last belgians	RNQLQPQQQ
last belgium	LPXMOPPPO
last belize	OONUPPPPP
last bell	LUQNOPPPP
last ben	NUONPPPOP
last benedict	NUOOPPPPP
last benghazi	ONNVPPPPO
last bennett	PUPNPPPOO
last beringia	MQOXNOPON
last berkeley	PNUQONPOP
last berlin	QIL[PPPPO
last berlusconi	OVONPOPPP
last bernanke	NTOOPPPPP
last bernardino	PMNWPPPOO
last bernie	OWNNPPPNO
last bernoulli	QOJKRSRPS
last berry	PVNNPPOOO
last beslan	PLKPQQRRR
last best	SSMNPPPOO
last beyonce	NUNOPPPPO
last biden	OXNOOOOPN
last biewener	OYONPOONN
last big	UMMMQQQRQ
last bigley	OUNPOPPPP
last bill	OUOMPNQSO
last billboard	SLNMRQQQQ
last birmingham	OOOTPPPPO
last birthday	SNMNPQQQQ
last bitch	UMLNQQQQQ
last bittorrent	NPOOPOPPU
last black	QVMMSPONN
last blacks	NPTNQPPNP
last blair	MXNMPPPPO
last blake	OUONPPPOO
last blb	OPUOPPPPN
last bless	ULNOPQPPQ
last blm	OPUOPOPPO
last blog	UPNOPPPOP
last bloomberg	OOVNOPPPO
last blue	TLPMQQQPQ
last board	SMMJQRQRS
last body	QLNNQQQSQ
last boeing	MOVOPPPOP
last boerse	OMZOOOPNO
last bolivia	NOMWOPPPP
last bombardier	NOUOOPPPO
last bombay	MQMWPPPOP
last bond	OYNOONPNO
last boo	ROOOOOOSO
last books	ONWOOPOOO
last borders	RNMNPQPSQ
last bored	UMMOPPPQR
last boris	OYNOPPOOO
last born	RMMMQRQRR
last borodai	PUOOOPPOO
last bossie	OTONPPOPP
last boston	ONSQPPPPP
last bosworth	NUNOPPPPP
last bottom	UNMNPPPPP
last bouchard	OVMNPPPOP
last bowl	OONSPSOOP
last bowles	OXOOPOONO
last box	PONOOOOSR
last boy	RTNNPPOOO
last boyle	PSPPOOOPP
last boys	QMVMPOPOP
last bozell	NVPNOPPPO
last bp	OPTOOPPPO
last bpi	NOUOPPPPO
last branson	PTNOPPPPP
last braverman	NXNNOPQON
last brazil	OOMVOPPPP
last brazilian	PPPJWPPPO
last break	PNPPPPPSP
last breakingnews	[JHNQQQQQ
last bride	QSNLOQPRP
last bridge	POOSOPPPP
last brighton	ONMXNPPPP
last brilliant	VNOPOPPNO
last brisbane	NPOVNPPPO
last bristol	MOMXOPPPP
last brit	OPMTRPPOO
last britain	PLMZOOPPP
last british	LOOMYPPPO
last briton	NONTUOONO
last britons	NPMMXPPOP
last broadcom	OOUOOPPPP
last brooklyn	ONOTOPPPP
last brooks	OVMNPPPOP
last brotherhood	PNSMPRQPO
last brothers	QOTNPOOOP
last brown	RPRLQPPPP
last brussels	OOMWOPPOO
last bryant	OUPOOPPOO
last bskyb	OOWNOPPPO
last bt	OPSOPOPPP
last buddhist	VHNJORSSS
last budget	WOLNORQPP
last building	QNMSPPPQQ
last built	TONPPPPPP
last buk	TLLJRRRQS
last bulls	QOUNOPPPO
last bundesbank	OOUMOQPPO
last bureau	QNWNPOOOO
last burma	ONLYOOOOO
last burmese	OOPMUPPPP
last burr	QSMMQQQNP
last burrell	PUONPPPOO
last burton	PSPPPPPOO
last burundi	OOMWOPPPP
last bush	NULLPQQQQ
last business	SPSOPNPON
last byrds	NPUNPPPPO
last byrne	OUNOPPPOP
last c	TLNRPPPPP
last c.	SMMQQPPQP
last ca	SKKLRRRRR
last cabin	OQPVPNNOO
last cable	PUOOPOPOO
last caesars	ONWNOPPOO
last calgary	NOOUOPPPP
last calif.	OOOUOPPOO
last california	PNLWQOPNP
last call	TLOMQQQQP
last cambodia	OPLWOPPPP
last cambridge	NNUQNPQPO
last camera	POOPPOPPS
last cameron	LYNPOPPPP
last camp	OUOOPOPOP
last campaign	PPVPPPOMO
last campbell	PTMMPPQPQ
last can't	TMMNPQQQQ
last canada	NKRVORPOP
last canadian	OPMKYPPPO
last canadians	NQOMVPPPP
last cancer	TNMNPQPQP
last cancun	OPOSPOPPP
last candidates	TOOOOPPOP
last cannes	NPUPOOPOP
last cant	SNMOPPPRP
last cape	OQPVOOPNO
last capital	PPWNOOPNN
last capitol	NPOTPPPPO
last caption	YOLOPOPNP
last car	WPMPOPONO
last card	QNRMQQPPQ
last cardi	OUONPOPRO
last careerdirection	UKLMQQQRR
last carey	PUONPPPOO
last caribbean	NQMYMOPPN
last carolina	PPTRNOOOP
last carrano	OTOPPPPOP
last carroll	OUOOPPPOO
last carson	NUOOPPPOP
last carswell	NVNOPPOPP
last carter	ROKJRRRRR
last castle	OQNUOPPPO
last castro	O[LLOPPNO
last catholic	PSOKSPQOP
last catholics	PPMUPPPOO
last cause	UMPPPPPOP
last cavaliers	ONXOOPOOO
last cbb	TNMOPPPPQ
last cbi	OPSPPPPPO
last cbs	OPTOOPPPO
last cd	UNMNPQPQQ
last ce	SLKKQRQST
last cemetery	QMNRPPQPP
last census	ONUOOPPPO
last center	PNMUPQQOO
last centre	NQPWQMNOO
last century	VNMQPPPOP
last cerberus	PPMXPOPNN
last cfl	RKLKQSRRS
last chad	PMMWPPPOP
last chahine	OTOPPOPPP
last chair	QVLMPPQPP
last championship	QQNNPVNOO
last chan	PWNMPPPOP
last change	VNLMPQQQP
last channel	NNVSOOPNO
last chao	NUONPPPPP
last charge	TMNMPPPPQ
last chargers	ONWOOPOOO
last charles	NWOOOOPOO
last charleston	POOSPPPPP
last charlie	PVONOPPOP
last charlotteedwa20	OVOOPPPON
last chart	SPOOPONOS
last charter	RMMMPQUPQ
last chathams	OPOTOPPPP
last chavez	PWOKPPPPP
last cheadle	MWNOPPQNO
last chechen	LONOWPPPP
last check	SOOOPPPPP
last cheers	SNOPPPPPP
last chelsea	NNVQNOOPP
last cheney	LXMNPQPOP
last chernin	OSPOPPPPP
last chevalier	OXNNPOPOO
last chicago	NOTQOPPPO
last chief	SPOPPPPPP
last chiefs	SNUNPNPOO
last child	UJKMRRRRR
last children	TJSOPPPPP
last chile	ONOTOPPPP
last chilean	PPONUPPPP
last china	PNLXPPPPP
last chinese	NNNRSPPPP
last ching	QSNMPPPOP
last chirac	OVOOOPPOO
last chomsky	OUMNPPPOP
last chris	NWNNPOPOP
last christchurch	MPMVPPPPO
last christian	ORLIVQQQQ
last christianity	NMUWNNNOO
last christians	NPNLUPQQQ
last christie	NUONPPPPP
last christmas	VLIOOVPQP
last chung	NWOMPPPPO
last church	QNRSNOPOO
last churchill	OSPPPPOPP
last cia	MPWNOPPPO
last ciara	PUOPPOPNO
last citigroup	LPTPPPPPP
last city	QLRUPOOOP
last clay	PUNNPPPOP
last clearswift	OOTOPPPPP
last cleveland	PJMWQPQPO
last climate	QNTMPPPPP
last clinton	OUNNQPPOP
last clintons	OZNNONNOP
last clothing	TOOPPPPOP
last cloud	OSNOQPPOQ
last club	MPWPQMPOP
last cnet	PNVOOPPPO
last cnn	POSNPPPPP
last co	QOUNOPONO
last coach	SNOPPPPPP
last coalition	TOMNPUPPO
last coase	NVMMPQQPP
last coast	MRLYQMOPP
last cognitive	UMKNQPQQQ
last cohen	OUOOOPPOP
last coinmarketcap	OOTPPPPPO
last cola	OPTPOPPPO
last colbert	NSOOPPPPP
last coles	NWQPOOONO
last coliseum	PONXPOOOO
last college	QNTQONQON
last collins	ONQMPQPUO
last colombia	OPJZOPPPO
last colombian	OOMKWQPPP
last colombo	OPNUOPPPO
last colorado	OOMVOPPPO
last columbia	PPUQONQNP
last com	XKHLQRQSQ
last come	RNMLPQQSS
last commission	PPTLQOPOP
last committee	PPUNQOOOO
last commons	RMILUQRSQ
last communications	QOVOOOOOO
last communist	PPNPVPOOO
last community	PPXPNPNON
last company	TORKPOQQO
last computer	OOTQPOPNP
last concepts	SONPPPPPP
last conclusion	SOOPPPPPP
last confederacy	OORTOPOPO
last confederate	OPNNWOPPP
last conference	QPLJQYPQO
last congo	OOLWOPPPP
last congolese	OOONUPPPP
last congratulations	ULMMQQQQQ
last congress	OOSNPPPPP
last connecticut	MNNXOPPPO
last connolly	NVOPOPPPP
last connors	LXMQPPPNP
last conservative	XQHONQQMR
last conservatives	QMSOTOONN
last constitution	NOSPOPRPO
last construction	UMNPPPPPP
last conte	OTOOPPPPP
last continue	TPOPPPONP
last contract	TNKJPRRSR
last convention	PNSPPUMNO
last conway	OZMOPPOON
last cook	PSOOPPPPP
last cool	TNMPPPPQP
last core	OQMOPOQNW
last cork	SLKMRRRRR
last cormann	OXNNNPPPO
last cornwall	MORSPPPPO
last coroner	QNLKSSQQR
last corp	NOXMPOPOO
last corp.	ONWMPOPOO
last corporation	NPUQQNPOM
last corps	OPVOPOOOO
last correct	SNPOPPPPP
last corry	OVONPOPOO
last council	RORJPQPRP
last count	RSOOPOPPP
last country	QPMSQQQON
last county	NOQUPOPOO
last court	QOSPPOPOP
last cowell	OVNOPPPNO
last cox	SQOOPOPPP
last coyb	PMQNQQQQQ
last cps	TMLMQQQQR
last crawford	NUMPPQQPO
last credit	UMLNQQQRR
last crimea	OOMUPPPPP
last criminal	VOMOPPPOP
last critics	TPNPOPPOP
last croatia	OPLXNPPPO
last croatian	PPNMUPPPP
last cross	KUSSPNPNO
last crowds	UOOPPPPOP
last cruise	LVPPOPPOP
last cruyff	OTOOPPPPP
last cruz	OTOOPPPOP
last csos	ZNNNOPPON
last cuaron	OUNPPPPPO
last cuba	QKNSOQQRP
last cuban	NZLJSPQPO
last cubs	NNXONPPPO
last culberson	MXMOQOPOO
last culture	SPRNOOOQO
last cup	NQSMPTPNP
last current	UOMPPPPNP
last cypriot	NPONVPPPP
last cyprus	RPOMPQPQP
last cérebro	QLLKQSRRT
last d	SLPLPQQQS
last d.	SLLLQQQTQ
last d.c.	PPNUPPPPO
last dab	ONSOPPQPP
last dad	TLKJQSRSR
last daily	ORRJPQPPR
last dakota	OOOSPPPPP
last dallas	PLOXPPOOP
last damascus	OUNOOPPPP
last damn	VKNNPPQRP
last dan	SPLJPRQRR
last daniel	PTMMPQQQP
last danish	MNOMWPQPP
last darfur	OMNQQTPQO
last darin	OWMNPPPNP
last data	UOLQPPQOO
last davidpaddon	PVOOPOPON
last davies	OUNPPPPOO
last davis	OYMMPOPOO
last dawson	PTOOOPPOO
last day	VPOLORPPO
last deal	UOOOPPOPP
last dealers	TNNPPPPOP
last death	QNNMQQQQQ
last debbie	OWNNPPPOO
last deccan	OPUPPOPOO
last defense	UTONPNOOO
last delaware	NNMZPPNPO
last delay	OWLOPPPNP
last delhi	PPNSPOPPP
last delta	NMXLPQPOQ
last dem	RNTNROOOO
last democrat	OSLNUPPPP
last democratic	OPOOUPPOP
last democrats	OOUQPOPNP
last dempsey	NWNOOOQOP
last dems	NOYOQOONN
last den	OWNMPOPPP
last denmark	OKKZOQQPP
last denver	POOTPPPOP
last department	QSMOPNPQP
last depending	SOPPOPQPO
last derry	ONNXPOPOO
last desert	POMUPPPPO
last details	SOPPPPPOP
last detroit	NPMWOPPPO
last development	TNQLOQPPR
last devine	OSOPPPPPP
last devlin	OTNOPPPPP
last devocht	NVOPOPPOO
last devon	PNNUPPOPP
last dexter	QLLKSRRSS
last dhabi	PNN\\ONONN
last diaghilev	OVOOOOPPO
last diana	RTLLPPPPQ
last dicaprio	PUMNPPPPP
last didn't	RMMMQQQQQ
last digital	RNVNOOOOO
last director	UONOONUNO
last discoverni	QKOLQRQRR
last disney	NNXPOPPOO
last district	LORQPQPPQ
last division	PPXOONOPN
last dixie	OOTPPPPPP
last dixon	OVNOPPPOP
last diyala	NPPSOPPPO
last dkk	TMLMQQQRR
last dm	QLNLQRRRQ
last dna	VPMOPPPPN
last dnc	OPUOOOPPO
last doctors	UNNQPPPOP
last dog	SNMOPPPQP
last dogg	OVOOPOOOO
last don't	ULLKORRTQ
last donald	OWLOPOPPP
last doncaster	OORSOPPNO
last done	TMMMRQPQP
last donetsk	OPOSOPPPP
last donna	OVNOOPPPO
last don’t	UMOOPPPPP
last dorchester	OONXPOPNO
last douglas	PTOMPPPPP
last dowd	NUNPPPPOP
last dowell	PSPOPPPOP
last download	TONNPQQPP
last dozens	UNNOPPPOP
last dp	OTMMPPQPQ
last drc	NQVOOPPPO
last dress	RMLLQRRSQ
last drone	WILKQQQRS
last ds	POQNOOOOU
last dublin	NNNVOPPPP
last duckworth	PTOOPPPOP
last duke	OUONPPPPP
last durbin	OSPPPPPPO
last durov	PWMOPPPOO
last dutch	OOLMYPPPP
last dutton	OTONPPPPP
last dvd	WNNNPPOPO
last dvds	VPNTONONN
last dyke	PUOPOPPNO
last d’souza	NXMMPPPPP
last e	VNMMPPPPQ
last e.	TMMLQQQQR
last e3	OOOPPUPPO
last ea	TJKLRRRQS
last eagles	XNONOOPPN
last early	TOPPPPPOP
last earth	OLMWPOPPQ
last east	RNJXPPQPM
last eastenders	PMROOPOTO
last easter	SNLKQTQQQ
last eastern	SMMNTPPPP
last eastwood	NWNOPOPOO
last easygroup	NOVOOPPPO
last easyjet	NNTOPQPPO
last easymobile	MOYOOPPOO
last ebay	NPWNPOPON
last ebbers	NUNPPPPOP
last ebola	VJJORQQSQ
last ecb	OPVOPOOPO
last ecuador	OONWOPPOO
last ecuadorean	OOOKWPPPP
last edenbridge	OONVOOPOP
last edinburgh	LOMXOPPPP
last editorial	UMLMPQQRP
last education	OQUNPOOOO
last edwards	SOKNQQQPQ
last egypt	PMTPOPPPO
last egyptian	OPMRRPPPP
last eight	QOUPPNONO
last einstein	N[NNPOPON
last elan	PNWLOPPPP
last elbaradei	PUNOPPPOO
last election	VPNOPNPPP
last elections	PPPPPSPPP
last ellis	OUPOPPPNP
last elsevier	MOVOOPPPP
last email	UMNNPPPQP
last emanuel	OVMNPPPPP
last embassy	PPLWPMOPP
last emirates	QPUMPOPPN
last emperor	RWNNONONO
last empire	PKPSPOQRQ
last ena	RJMKSSSRS
last end	SMKUOPPPP
last energy	OOVMPOPOP
last england	OPSPNOPQO
last english	WJKOSPPPP
last enjoy	TNOOPPPPP
last enough	UMNNPQPOQ
last enron	PMRMPQQQP
last epa	OPSPOPPOP
last epic	NOUNQPPPP
last epstein	OZLMPPPOO
last er	SLMMQQRRQ
last erdogan	PVNMPPPPP
last erica	OVMOPPOOO
last erie	OONUPPPOP
last eritrea	OOLWOPPPP
last espinoza	OVNOPPPOO
last essentials	PPQNOONVN
last essex	NPNUPPPPO
last et	WOKNPPPPQ
last ethiopia	OPJXOPPPP
last ethiopian	OPOLVPPPP
last ethnocentrism	TMMNPRRPQ
last eu	MPUPOPPPO
last euler	MXOOPPPNO
last euronext	JPYNOPPPO
last europe	NNNYOPPPO
last european	OPMLVSQPO
last euros	UMNMQQQQQ
last eurosceptic	TMLKSQPQS
last eurostar	SIIHTSSSU
last evans	PTMOOPPPP
last evansville	NMNVOPPPP
last eve	MVNOPTOPN
last ever	WLLNQQQQP
last everton	NOUOOPPPP
last everybody	WMLPPQQOP
last everything	VMNPPPPOP
last evil	TMMMPRPRQ
last examples	TLJLQRRSQ
last exchange	RPPJPQPRP
last executive	VOQNOOOOP
last explorer	SJKJRSRTR
last f	RNQMPQPPQ
last fa	NPTOPOPPP
last faaborg	OPOSOPPPO
last facebook	OLQLQRRPR
last fair	QOTNPRNOO
last fallin	OXNOOOOOO
last falling	TLMLQQQSQ
last fallon	OTQPOPOPO
last falls	POTNPPPPP
last falluja	OPOSOPPPP
last fallujah	NPMVOPPPP
last false	ULLNQQQQQ
last fame	OOUMOOOTO
last family	VNNPPOPPP
last fans	TOOPOPPOP
last fao	POTPPOPPO
last far	VOMPPPPOP
last farage	OUOOPPPNP
last fatah	KNRYNPPON
last fbi	NPTOPPPPP
last fda	MPVOPOPPO
last fdi	SNQNOPPPQ
last fdp	MPUPPPPPN
last fed	NMSNOQQQR
last federal	TONPOPPPP
last federalist	PMQKRQRRP
last federation	OOTOPOPPP
last federer	OWOPOOPNO
last feeling	PQOPPOOSO
last fein	QTQNPPPNN
last feleppa	PSOPPPPOO
last fellow	TOOOPPPPP
last festival	ROMQQRONP
last ff	TMLMQQQPR
last ffs	TMLNQQQQQ
last field	PRNSPOOOP
last fields	OURNPOOOP
last fiennes	PUNOPOOOO
last fifa	NOVOOOPPO
last fighters	RMOMQQQRP
last figures	ULMOQPQQP
last fiji	OPNUOPPPO
last file	VONOOOOSN
last fillmore	NWLOPPPPO
last films	PNUOPPPPO
last final	TPONPPPPP
last finance	TNSOPOONP
last find	TNOOPPPPP
last finger	OSOPPPPOP
last finland	NWPRNOOON
last fiorina	OWONPOPOP
last firefox	MOWOOPPOO
last first	SPPPOPPOP
last fischer	OVMOPPPOP
last fisher	PTOOOOPPP
last five	QNSNOPPRO
last fla.	OONVOPPPO
last flanagan	PSOPPOPPP
last fleming	RPMMQQQQQ
last fletcher	OUNOPPPPP
last flickr	QMQLPQQQR
last flight	TOKMQQQQQ
last florida	QKORPQQPQ
last floyd	PWMNPPPOP
last fm	RNNLQQQQQ
last foley	PUNOOPPOO
last fontaine	NXMNPOPPP
last food	QNTNPPOQP
last forbes	NRWOOOOOO
last force	OPUOPOOOO
last forces	RNOJQRQRQ
last ford	MUQKOPPPQ
last forest	MOSTOOOOP
last forget	TONPPPPOP
last forum	ONNXOSOOM
last foundation	LQZNQMOOP
last fox	OPUKPPQOO
last france	OHSUPPQQP
last francisco	NMO[OPOPO
last frank	QTLMOQSOP
last franken	PUNOPOPNP
last frankfurt	NQOVOPOPN
last fraser	PRTOOOOOO
last free	ROSJPPQPQ
last freed	LWLPPPPOQ
last freedom	QMUNPPOPP
last french	SNMRPPPPP
last friends	QMLLPRQWQ
last front	OPUSNOONO
last frontiers	MPWPMPPOO
last ftu	OOVNOPPPO
last fuck	UKLMQQQRR
last fucking	TMMMQQQPQ
last fujimori	PVMNPPPOO
last full	TONOPPPOP
last fully	SNOPPPPPP
last fund	NQWMPOOOO
last furthermore	VLMMQQQQP
last fáil	NQXOOOOON
last féin	PNTOPPPPO
last g	SLRMQPRPP
last g4s	NOWOOPPPN
last g8	MQUOOPPPN
last gaa	OLTNPPPQQ
last gadhafi	LWNPPPPOP
last gael	QLSKRPQQQ
last gaillard	PWNPQOONO
last gallagher	PUOOPPPOP
last galois	OXNLPPPPO
last galway	OPNVPPPOO
last game	SONPOUONO
last gameboy	OOOPOPOOV
last gameinsight	TLLNQQQRQ
last games	NPONPWPOP
last gaming	RWMOOOPOO
last gandhi	NTNRPQPOO
last garden	QMRPPOQQP
last gardens	OOVSONPNO
last garland	QWLOPPPOO
last gates	MZLOQOQPN
last gaza	SOJPPQQQQ
last gazprom	MOUPPPPPP
last gdc	OPOOOUPPO
last gdp	VNKNPPQQP
last ge	MUTNPPPNO
last geingob	OTOOPPPPP
last geldof	PTOPPPPOP
last gemini	TMLKQQQTQ
last general	UILKPRRTS
last geneva	PONUPPPPO
last genscher	MXOOPOPPO
last george	ORLTPOPOP
last georgia	PMNRPQQQQ
last georgian	OPOLVPPPP
last gerard	NXMOPOOOO
last german	ONNNVPPPP
last germans	PMLOVQQPP
last germany	OOPUNPPPO
last gerrard	NVONPPOOP
last get	UONPPPPOP
last getglue	TMLMQQQQR
last gets	TNMPPPPPP
last getting	SOOPPPPOP
last getty	JPZNPPPPO
last ghana	MOUQOPPPN
last ghazni	OPOUOPPPP
last ghraib	PPPTOOOOO
last giants	POWOOPNNO
last gibson	OUOOPOPOP
last gilligan	PSOPPPPOP
last gingrich	OXMNOPPPO
last girl	TLLLQRQQR
last giro	RKPQPQQPP
last gis	SJKKRTRRS
last gisb	TNKMPQQPS
last glacier	NPMVPOOPP
last glasgow	NONVPPPPP
last glazer	PUNOPPPNP
last global	TONPOPPOP
last globe	PPOPOOTOP
last glutathione	WNOOPOQON
last gm	NPSQPPPPO
last gmt	WPLPPOPOP
last go	TOOPPOOPP
last god	SQINQQQQQ
last godongwana	NVMOPPPPO
last gold	QRSNPPONO
last goldberg	PVOOOPPON
last gonna	VKLMQQQQQ
last gonzales	OVNOPPPNP
last good	UOOOPPPPO
last goode	OWNNQOPPP
last goodnight	VKKMRQQRQ
last google	ONUNOPPPP
last gop	MPVNOPPPO
last gorbachev	NXNOOPPOO
last gordon	QTKJPQQRR
last gore	PYNMPOPOO
last gorgeous	UJKLSQQRR
last gould	NRSOOOPPP
last government	WQNMQNPPP
last govt	XMKLPPPSP
last gracenote	MPWMOPPPO
last graham	OWMPOPPOO
last grant	NWOPOOOOO
last graphic	SNNOPPPPP
last gray	MTRVPNNMN
last greece	MOKXNQQQP
last greek	POOPSPPPP
last green	UOJNTPPOQ
last greens	OOUPPOPNP
last greenspan	NXNOPPPPN
last greenwich	MMMZOOQQO
last grf	RLLMQRRQS
last griffin	OTOOPPPPO
last grimsby	OOOUPPPPO
last grit	TKKKRQQTR
last grizzlies	POSOPPPPP
last groberg	OXNMPOPOP
last group	PMXMPPQPO
last growth	RNPTPOOOO
last guangdong	NPOUOPPPO
last guangzhou	OPOTPPPPO
last guantanamo	OOMVPPPPP
last guard	PQVNPOONO
last guardian	LT[KOOPPL
last guatemala	PPNSPPPPP
last guccifer	MYOOOPPON
last guide	TMLLQRQQR
last gul	OVNNOPPPP
last gulf	QOHTOQQQQ
last gyanendra	QNWNPOPOO
last h	SLUMPPPOP
last h5n1	SMMMQQPPT
last ha	SMLLQQQQR
last hadibo	NPOUOPPPO
last hadid	MXOOPPPON
last hague	PPPSPOPNP
last haha	SMNMQQQQR
last hahaha	QKJKRSSTS
last haiti	OPMUPPPPP
last haitian	OPOKWPPPP
last hajj	NPOPOVPPO
last halifax	NNRTPPPPO
last hall	KXMWQNPMN
last halloween	PKLSRRQPQ
last hamas	PNVKOPQPQ
last hamilton	QSMRPPPOO
last hamm	NXMNOPPPO
last hampshire	POKXPPPOP
last hangover	RMLMQQQQR
last hankey	PTNPPPPPP
last hannity	OVLOPPPPO
last hano	MM[NOOOOO
last hanson	PTOOPPPOP
last hard	WLLOQQQQQ
last hardy	ROLLQRRQQ
last hariri	NWNNPPPOO
last harper	KZONPOOOP
last harris	P[FOPPPPP
last harrison	QKKLRRSSR
last harry	QSMNQPPPP
last hart	OPVNPOOOO
last harvard	MOUOPPPPP
last harvey	OUOPPOOOP
last hassan	OUNOPPPOP
last havana	OOPVOOPOO
last having	TNNPPPPOP
last hayman	PSOPOPPPP
last hayne	OUNOPPPOO
last hbo	OPSOOPPPP
last he	TMKOQQQQQ
last head	TPOOPOPOO
last headache	RNMNQQQQR
last health	POTPPOOOP
last heart	RONOOOUPO
last heated	TONPPPPOP
last heavy	TMKNQQQQQ
last heights	NPNRPOOVP
last heisenberg	PSOOPPPPP
last helal	OVOMPPPOP
last helmand	OONTOPPPP
last hemisphere	NRVUOONNM
last henderson	PXNMPPPNP
last henry	OVOPNPPPO
last henson	OUNOPPPOP
last herald	SMPLQPQQQ
last hertfordshire	OPPTOPOOP
last hewitt	NUQMPPPOO
last hey	TLLLQQQRR
last hezbollah	PNQMPQQPQ
last hi	VMNNQQPPP
last higgins	PSOOPPPPP
last high	VPOOOOPOP
last highly	TNNNPPPQP
last hill	JPRTPPPOP
last hillary	J^QLPOPON
last hillaryclinton	ZPNNOOPNO
last hills	PNMWPQPMO
last hillsborough	OOPYONOPN
last hilton	PQTOOPOOP
last hindu	POPLTPPPP
last hispanic	OPMMVPPQP
last hispanics	NQOPVPOON
last history	RNONPTOOP
last hiv	RMKKRRQRR
last hmv	NPTOPPPPO
last ho	PQKMQPQUP
last hockey	QSOOPOOOO
last hodge	PTOOPPPOP
last hogan	OTOOPPPPO
last hollywood	NMQTOPPPO
last holocaust	NMQSOSOPO
last holt	OVNNPPPPP
last holy	TNNOPPPPP
last home	QNMSPOONR
last honduras	OMTRPPOPO
last honestly	TMPPPPPOP
last hood	OSOQPPPOO
last hope	TNNPQOPPP
last hopefully	SNOPPPPPP
last hopkins	PVNMPPPNO
last horomanski	NXNOPPPOO
last horsiesios	OWPNPOPNP
last hospital	QQMUPMOPP
last hostage	QONPPOPTO
last hot	SONOPPPPP
last hotel	NNPVPOOOP
last hour	NNONPQPVQ
last hours	VNKNQQQQQ
last house	RKOVROPOO
last housing	OOVPPOOOO
last houston	NLXTOOOOM
last how	VKKNPRQRQ
last howard	OXLNPPPOO
last hu	NVNOOPQPO
last huckabee	PSOOPPPOP
last huffpost	KPVPPPPPO
last huge	UOLPPPPPP
last hughes	NWNOOPPOO
last huh	TLMMQQQRR
last human	VMLPPPPPP
last hume	NUOOPPPPO
last humidity	TKKKRRRRS
last hundreds	SPPPOPPOP
last hungary	NOTQOQPNP
last hunt	QSNOPPPOP
last hunter	SLILRSRSR
last hustle	ONXMPPPOO
last hutt	PPPUPOPNO
last hutu	PMNNUPPQQ
last i'd	WMMNQPPPP
last i'll	WKKMQQQRQ
last i'm	YMNNPPPOP
last i've	XKKNQPQQP
last iaea	OOUOPPPPO
last iata	PMSNQQQQP
last ibm	NPTOOPPPO
last icann	PNVNOPPOO
last iceland	OOLVOPPPP
last idec	OOVOPPPOO
last idol	ONPNNTOTO
last ii	PPLMPTRTM
last iii	OROOPOOOS
last il	OTOPPPPOO
last illinois	MONXOPPPO
last im	UKMMQQQQQ
last image	TPOPOPONO
last images	QQWNPOONM
last imf	OPTPOPPPO
last immigration	RNSOPNPOP
last in	WMMLPQPQQ
last inc	OOVMPOPPO
last inc.	NN\\MONPOO
last independent	PPVOPNOPO
last india	PLQSOPPPP
last indian	OONKZPPPP
last indiana	OMLYNPPPP
last indianapolis	POSUNOOON
last indians	QMUNQOPPO
last indonesia	POHXOPPPP
last indonesian	OPKRSPPPP
last indonesians	POLMWPPPP
last industry	UOROPNPON
last inflation	TOMPPOQPQ
last information	XOIMPQQQQ
last initiative	NQUOQOPOP
last inquest	UIKJSSRRR
last instagram	MNUMOOPOW
last institute	OPXLQNOOP
last instruments	TOOMPPPPP
last insurgents	TPOPOPPOO
last intel	UNNNPPPPP
last interesting	SMMLQRQRQ
last interestingly	RMNNQQQQQ
last interfax	MQXPONOOO
last international	RNRLPQPPQ
last internet	^MFNPPPPP
last interview	QPNOOVPOO
last introduction	TPKOPPPQP
last inuit	QNKMUQQQP
last invalid	TONPPPPPP
last investigation	RNOLQQQQQ
last investigators	TNOQPPPOP
last iowa	OPMUOPPPO
last ipad	VMMMPQQQQ
last iphone	SJKLPRQPX
last iphones	OPNNQOPPW
last ipod	NNOOPOPPW
last iq	SMLMQQQQS
last ira	QKTLQQPQQ
last iran	PNLYOPPPO
last iranian	PPNKWPPPP
last iranians	PONMWPPPP
last iraq	OPMWOPPPP
last iraqi	OOOQSPPPP
last iraqis	NPNMVPPPP
last ircc	OOUOPPPOP
last ireland	PMVPOPPPO
last irish	NOQQSPPPO
last is	RMPMPPQQQ
last isfahan	POOTOPPPP
last ishiba	OVNNPPPOP
last isil	OOUPPPPOO
last isis	OOVNOPOPO
last islam	NSQUQNPOL
last islamabad	MPNUPPPPP
last islamic	NPKTRPPPP
last islamist	QNPLRQQQQ
last island	QNLTPPQPP
last islands	UOTOPMOON
last iso	RMNLQQRQQ
last israel	PLNUPPQQP
last israelis	OOOLWPPPP
last iss	LPMYPOPPO
last issa	OTOMPPPPP
last istanbul	QNKPRQQQQ
last it	WNLMPPPPP
last italian	OPLLYPPPP
last italy	PLTRNPPPO
last itunes	OMPLPPPPW
last itv	NPVPPOOPO
last iv	ROMNPPPPS
last iweathernews	QMQMQQQQQ
last i’d	XNNOOOPOO
last i’ll	VOOOPOPOO
last i’m	WMNOOPPPO
last i’ve	WONPOOPOO
last j	TMMLQQQQR
last jaafari	OTOPPPPPP
last jackson	OTLQPPPPP
last jacobs	MWNOOPPOP
last jaffna	OOOVOPPPO
last jakarta	NPNVOPPPO
last jamaica	OOOSPPPPP
last james	RMJMSRRQQ
last jan	ULKPQRQOR
last japan	OOLXOPPPP
last japanese	NOOJYPPPP
last jasgardner	NXMNPPQOO
last jason	OXOMQPPOO
last jasper	POOWOPOOO
last java	RKLNRRRRR
last jazeera	PMSJQPROR
last jeddah	SNLLRQQRS
last jeeves	POUOPPPNO
last jefferson	QTPMPPPOP
last jenna	PSOOPPPPP
last jerome	LZMMPOPPP
last jersey	PMMWQPPOP
last jerusalem	NPOTPPPPP
last jesus	OTNNPPPQP
last jewish	OPNMWPPPP
last jews	OOLTRPPPP
last jgb	UPOOPOOPO
last jihad	QLPMRQQQP
last jim	NUOOPPPPP
last jimmy	OWOOPPNOO
last jinping	NUONPPPOP
last job	TLLLQRRRR
last jobs	PUNPPOPOP
last johannesburg	PMOUOPPPP
last john	OSOOPPPPP
last johnson	NVNOPPPOP
last johnston	NTPPPOOPP
last jones	NXQMPPPON
last jordan	OPNSOPPPP
last joseph	OSPPPPPPP
last joshiherrmann	NTNOPPPPP
last journal	SPRMQOPOP
last journalism	QOTLPOPPP
last jowell	PSOOPOPPP
last jr	PTOOPOPPO
last jr.	OVNOPPPPO
last judge	SPMNQQQOQ
last judges	TONOPPPPP
last julie	OUPOPOPOO
last justcantgetenough	VKKLQQQRS
last justice	RMUNPPPOP
last k	TOONPPPPP
last kabul	OPWMQOPON
last kaczynski	OSPOPPPPP
last kaine	OTOPPPPPO
last kane	MSMMQQQRQ
last kansas	ONOXPOPOO
last karachi	OPPSPPPPP
last karimov	PPNSPPPPP
last karzai	MWOOPPPOO
last kashmir	QMLRQQQQQ
last kasich	NXMNPPPOO
last kate	OWOMPPPPP
last katmandu	NPOWNPPPO
last katrina	RJKJRVRRR
last kay	OUOOQPOOP
last kazakhstan	NSPSNOPOO
last kcna	NOYNQOOON
last keane	PPUOPPPNO
last keep	WMNNPPPPP
last keir	PSOOPPPPP
last kelce	OTOOPPPOP
last kelly	NYNNPPPOO
last kennedy	OUPNPPPOO
last kent	OMRTPOPOP
last kentucky	MMTTOPPPO
last kenya	PONUOPPPP
last kenyan	ONOKXPPPP
last kerala	NPPUPOPOO
last kerry	LXPNOOPPP
last key	RTKNQPQPP
last keys	NTORPOOOO
last kfc	NPTOOPPPO
last khalif	NUMOPPPPP
last khan	PZMLNPPOO
last khartoum	MTUNNPPOO
last khatami	PSONPPPPP
last khodorkovsky	PVNOPOPNP
last kibaki	ORNUOONPO
last kieswetter	PSOPPPPPP
last kiev	NNRTOPPPO
last kin	NWOOOOPPO
last king	TOKQQPPPO
last kingdom	PPIYPPOOP
last kings	NMWLPQQPQ
last kingston	PONTPPOOO
last kirk	NVNNPPPPP
last kirkuk	OPOSPPPPP
last kivu	PPOTOOPPP
last kkeneally	MYNOPPPOO
last kkk	LQVPPPPPN
last klan	OOXPOOOOO
last knight	TKIITSSSS
last know	VLJKPRRSR
last kobe	OWNNOPPPO
last koinonia	NQVNNPPPO
last koizumi	PSOPPPPPO
last kong	POPSOPOSN
last korea	PNUNOOPPP
last korean	OOMUTNOPO
last koreas	QMMTPPPPP
last kosovo	ONUOOPPPP
last kosslick	PSOPPPPOO
last kpa	OPSNPPPPO
last kr	TMMMQQPQQ
last kremlin	QLUJQQQQP
last kujda	OVNNPPPOO
last kunar	NOOVOPPPO
last kunin	OVNOPPPOO
last kurdish	OOLM[POOO
last kurds	NOTNRPOQO
last kuwait	OOPTOPPPO
last kyi	PRNSPPONP
last kyrgyzstan	OOOTPPPPO
last l	RKLKRRRRT
last l'enfant	NYMNPPPON
last l.	QMMPQQQRQ
last l2	SLMLQQPQT
last labor	RMTMPQPPP
last laboratory	TNPMQOPPP
last labour	MOYONPPOP
last lacerda	OTNOPPPPO
last laden	O[LNQPONO
last lagarde	PSOOPPPOP
last lagos	LWMOOPQQP
last lahore	OPOUOPOPO
last lama	RPKTPPOPP
last lambert	NWONOOPPP
last lancaster	QTPMPPPOO
last land	QMKTQPQQQ
last langeland	OPOUOPPPO
last lanka	PNKWPPPOO
last lankan	OUURMNNMN
last laos	ONLXOPPPO
last larijani	PTOOPPPPP
last late	UONPPPPOP
last latin	VNMQQPOOO
last latino	QNNMWOOOQ
last lau	PUONPPPOP
last laughter	TLKLQRQRR
last laurenkrugel	NWNOPPPON
last lavrov	PUNPPPPPO
last law	TSRPONMON
last lawmakers	VMOPOPPOP
last lawrence	NVMNOPPPP
last lazar	PTONPPPPO
last lazare	NVONPPNPP
last ldp	OQTNPPPPO
last leadership	SMLMQQQQQ
last league	PNTKQQQQO
last leahy	NUOOPPPOP
last lebanese	NONLXPPPP
last lebanon	OPNVOPPPO
last lebedev	OWONPPPON
last lee	PQLPQQQOP
last leeds	NOKTQQQQP
last left	WNOOOPOPP
last legion	PORKQQQQQ
last leicester	NOUSNOPON
last leone	OONYPOONO
last lesotho	OONTPPPPO
last let	SNNMQQQQP
last lewis	OUOOPPPOP
last li	NUOOOPPPP
last liberal	MPWNTNOMO
last liberals	PNNMRQQRQ
last liberia	NQK[MPPON
last liberian	PPOLUPPPP
last libertarian	OOMMWPQPP
last library	QMQUQOOOO
last librivox	ONWOOPPON
last libya	SNHQQQRQQ
last lichtenstein	PTMOPPPOP
last life	VOLMPQPPP
last lifetime	PQSOPPPOO
last limerick	NOOUOPPPP
last lincoln	NSTNOPPOO
last lindanguyento	MXNOPPPON
last lindi	OMOWOPPPO
last linguistics	UGKJRRSUR
last lingus	PMXNPPPOO
last linick	MWMPPPPOO
last linkedin	PLWOPPPPO
last linux	POROOOPOS
last lions	PLWOOPPPO
last lisa	TLLMPQQPV
last lisbon	OPTOPPPPN
last list	PMMMPQVPP
last liu	OVNNPPPPP
last live	PPQNOPOSP
last liverpool	KLYQOPPPP
last ličen	QOMNQQQQQ
last lmao	UJJKRRRSR
last lo	UMLLQRQPQ
last local	SPPPPOOOO
last lodge	QMTWPMONN
last lol	WKLLRQQQQ
last london	QNOSPOQOP
last long	WJNNQPQQQ
last look	TNOOPPPOO
last looking	SPOOPPPPP
last loool	WLKLQQQQQ
last lord	VOIIRRRRR
last lords	RPUPQMNNO
last lott	PSOOPPPOO
last louis	OPOSONOOU
last louisiana	MONWOPPPP
last love	UMKNPQRRQ
last loved	SPNOPPPPP
last lovely	UMMMQQQQQ
last lse	NPVNOPPPO
last lta	OPUOPNPPO
last ltd	NNXOOOPON
last ltd.	OOWOOOPOP
last lu	SNMLRRQPQ
last lucy	NVOOPPPPP
last lukaku	QVNPQPONN
last lukashenko	QPLLRRQRR
last luke5sos	MXOOPOPPO
last lumpur	POOTOPOOO
last lynch	OWMNQPPOO
last lyric	MOQVOPOOO
last m	SOLLQQQQR
last m1	OQOTOPPPN
last mac	SKKLPQPQY
last macbook	POOOOPPPT
last macedonia	PONTPPPPO
last macintosh	OOOOOOOPX
last mackay	NTNOPPPPP
last maddow	OYONOOPON
last madison	QWNMOPOOP
last madrid	OJSSQQQOO
last madsen	MWOOPOPPN
last magazine	MPYNQOONO
last maguire	PYNNOOPNO
last mahal	PQTNPOPNO
last maine	UMJOSQQOP
last major	VNNLPQPQP
last make	TMOOPPPPP
last malawi	OONTOPPPP
last malaysia	POOTOOPPP
last malaysian	PMSPPPPPO
last malaysians	QMLMUQQQQ
last maldives	OPMWNQPPO
last mali	PMOUOPPPP
last malik	NUPOPPPPP
last maliki	OOUNPPPOP
last malle	QLLLRQRSR
last malta	PPMTPPPPO
last man	TLHJPSRYQ
last manafort	OZMLOPQOO
last management	TQTNPOOMO
last manager	UMJJRSRPS
last manchester	PNSLQQPQQ
last mandelson	NWNOOOPPP
last manga	QMNVPPOOO
last manhattan	NPMYOPPOO
last manhunt	OOOPPPPUP
last manitoba	OONVOPPOO
last mann	PTNOPPPOP
last manson	PUOOPPOOO
last manzara	OWLOPPPPP
last maoist	OMLVRPPPP
last maoists	QNLNSQPQP
last marbles	PMFLSSTUS
last marilyn	PXPMQPOMN
last marine	PPSOQOPOP
last marines	NQVSNPONM
last markova	PSOPPPPOP
last mars	PROWNOONN
last marsh	NQYKOPPPN
last mart	NPTPPPOPP
last martin	OTQLPQQOO
last maryland	NNKZOPPPO
last mas	MOTNPPPQP
last massachusetts	OPQTMPPPO
last masscomp	NPWNOOPOO
last masterchef	SNNOPPPPQ
last masters	TLKRPTNQO
last mastrogiacomo	OVPPOPPOO
last match	NPOPOTPPP
last mateen	NVNNPPPPO
last mathiascormann	NVNPPPPPN
last matlab	NONOPPPPX
last matter	RNVPQNOMO
last maxwell	PWONPOONO
last may	PXNNPOPOP
last maya	NQXNNOOPO
last mayer	POOVPPPON
last mbeki	OUNOPPPPP
last mbumba	OUNOPPPPP
last mccain	NSSLPPPOP
last mccarthy	NWNOPOPNP
last mcconnell	PTNOPPPPP
last mccormack	OTPOPPPOP
last mcdonald	NURLPOPOP
last mcdonalds	NNSWPNOPO
last mcfc	ONSNPPPPP
last mci	NOWOOPPPO
last md	RLKNRRQQR
last mda	OPTOPPPPN
last me	POOOPPPTP
last meantime	UNMNRPPPP
last meath	NONXOPPOO
last mecca	PONTPPPPP
last medal	QNNOQPTPO
last media	UOSNPOOOO
last medicare	OPROOOUON
last medrano	PVMOPPPOO
last medvedev	PSPOPOOPP
last meet	SNOOPPPPP
last mehlis	OSMVNOPOO
last melbourne	PKNYOPPPO
last melcher	MVNPPPPPP
last member	ULMMQQQQQ
last members	WMMMPQQPQ
last memphis	OPPTOOPOO
last men	TMMLQQQRQ
last menatep	NOUOOPPPP
last mendis	PSPPPPPOO
last mercer	OVMOPPPOP
last merck	LMXOOPPPP
last mercury	URJLQPPQQ
last merkel	OTPNPPPPP
last mertens	PUOOPPPOO
last mesoamerica	NPPUOPPPO
last met	OPSOPPQOQ
last metro	RLQLPQQSP
last mexican	OONKZPPPO
last mexicans	OPOMTPPPP
last mexico	ONLXOPPPP
last mh	SMLLQRQRR
last mh17	ULNNQPPPQ
last mh370	SLNNQQQQQ
last miami	NONWOPPPO
last michael	PVMMPPPPP
last michels	OWMOOPPOO
last michigan	NNSVOPOOO
last microsoft	PMSNQPPPP
last middleton	NVMOPPPOP
last mideast	RMKMRRRRR
last midlands	OOOUPOOOP
last milan	PNL\\OOOOO
last milburn	OWPOOPPOO
last miliband	MWMOPPPOQ
last military	VLNOPPPPP
last millennials	VMMOPQQPP
last millions	TMPPPPPOP
last milosevic	NYOMNOPPP
last milwaukee	NPRSPOPOO
last mind	SOMPPPPPP
last mine	RNOSPPPNP
last mining	ROTOQOOMO
last ministers	VKPNQPPOP
last ministry	OOSKPQQQQ
last minneapolis	NOMXOPPOO
last minnesota	OQMXPPPNO
last miramar	MMMYPPPPP
last miramax	ONVNOPPPO
last mississippi	LPVROPOOO
last missouri	NMNXOQPPO
last mit	OQSOOPPPO
last mitchell	RPMLRPRQQ
last mlb	NOTOPPPPO
last mmpi	RNLLQRQQS
last mn	RNKNQPQRS
last mo	LVMUPOPON
last mobile	QMVNOOPNR
last mod	QNPMQQQQQ
last mogadishu	MONXOPPPO
last mohamed	RMMNQQQRQ
last mohammed	QTPNPPOOO
last moines	OOLZPOOOO
last molina	PVONPOPPO
last mollenkopf	PSOOPPPPP
last moneymonitor	ULLMQQQRR
last monroe	OUNPPPPNP
last monrovia	OOOSPPPPP
last monsoon	ONSNNPPTP
last montalvo	NWMNPPPPP
last montana	PLKYPQQPO
last montgomery	PUOOOPOOO
last montreal	OONVOPPPO
last mook	OUOPOOPPO
last moon	SKLKRRRRR
last moore	OYMLPQPOO
last morales	NZMNOQPNN
last more	UORMPOOOO
last moreau	NWNOPPPPO
last morgan	POSLQQQPP
last moriori	QOKLTQQRR
last moroccan	OPNOTPPPO
last morocco	NPSRNPQPO
last morris	PURMPPPMO
last morrison	OUPPOOPNP
last moscow	RNKLRQQRS
last mosque	OMLXRSOOO
last mosul	NONWOPPPO
last motel	PSKLQRQQQ
last mother	SNOOQPPQP
last motors	NOTPPPPOP
last mountains	OOMXPOPOP
last mounties	OPTOOOPPO
last mourinho	PSPPOPOPP
last movement	MPWNQQONO
last movie	TMNNPQPPQ
last moxon	PUOOPPPNO
last mozambique	NPNTOPPPP
last mozilla	MPVNOPPQO
last mps	XOLNPPPPO
last msnbc	ONWNOPOOO
last msps	VOPONPPPO
last mt	SONOPPPPP
last mtv	OPSOPPPPP
last mubarak	OVONPPPOO
last mufc	QMQNPPQQQ
last mugabe	PSOOPOPPP
last muhammad	NTWNOOOON
last mukherjee	NUNOPPPOP
last mulcair	OUOOOPPPP
last mum	ULKMQQQQR
last mumbai	NPOUPPPPP
last munich	NOQUNOPPO
last munster	QNTLPPPQP
last murphy	NVOOPPONP
last murray	OTRNQPPNN
last museum	NORXPOOOM
last music	ULTPQNONP
last muslim	LRTROOPOO
last muslims	NOQMUPPPP
last mutu	OVOOOPPOO
last mvp	SNMNPQQPR
last my	SMLLQRRRR
last myanmar	OPOTOPPPP
last myers	OTNOPPPPP
last mérida	PNMUPPPPP
last n	UNLSOPPPP
last n.h.	OPPSPPPPO
last naacp	OOUOOPPPO
last nairobi	OOOUOPPPO
last najaf	OPOSOPPPP
last nakasone	OTOOPPOPP
last name	TONOPPPOP
last names	UPNPOOPNP
last namibia	MPLYOQPOO
last namibian	NPWMPOPPN
last nao	OPSOPPPPO
last nas	OWNOPPPOO
last nasa	POSNPPQPP
last nasdaq	MOYOOPPPO
last nasrallah	OUOOPOPPO
last nasser	PWNMQPQOO
last nation	QOKTOPPPP
last nationalists	TKJKVRQQR
last nations	NOQPPTOOO
last nationwide	ROTOOOOOP
last navy	MOXMOPPPQ
last nazi	PMOSSPPPO
last nba	OPVOOOPPO
last ndp	MOVPPPPPN
last neal	NTOOPPPOP
last nebraska	POMVPPPPO
last need	SOOOPPPPP
last neeson	MWNOPPPOO
last nehru	OXNNPPPOO
last nepal	NNMWPPPPP
last nepalese	OPOMUPPPP
last net	UOOPPPPPP
last netanyahu	NWONOOPPP
last netflix	OOTOOPPPO
last netherlands	MMRUPOQPO
last nevada	PNMWOPPPO
last nevertrump	UNRNPNPPN
last new	WPMOPPOOP
last newcastle	ONVQNOPNP
last news	SONLQQPPQ
last newsweek	NOVLQPPOO
last newton	P[MLNPPOP
last newtown	PNNTPPPPP
last nh	OPOUPOPPO
last nhs	MPUPOPPPO
last niallofficial	MUUONOPOO
last nicaragua	OOMUOPPPP
last nice	VLLKRQQRQ
last niger	NOLWOPPPO
last nigeria	MOMYOPPOP
last nigerian	PPOKVPPPP
last night	OPOPPPOSP
last nimo	NOVOOPPOO
last nine	SNNPPPPPP
last nintendo	NNYNPQQQL
last nippon	OPTPPPPNP
last nixon	OUNOOPPPP
last nkrumah	OWONPPPOO
last no	RMKLQSRSS
last no.	VNNNPOQOP
last noida	POLXPOPOP
last nokia	OOUOOPPPO
last nook	SNOOQPPPQ
last norfolk	OONVOPPPP
last north	PPRMNPORQ
last northeast	MQOXMOPOP
last norwegian	NPOKXPPPP
last not	TNLNQQQQR
last note	UMNOPPPPP
last now	TNJNOQPUP
last nra	POUOPOPPO
last nrl	SOOMPQQQP
last nsw	NPPTOPPPP
last nt	PNLSPQQQP
last ntas	RNMMQQQRQ
last nvidia	OOVNOPPPO
last nw	RMMNQQQQR
last ny	OPNTOPPPO
last o	WNLNPPPPP
last o'driscoll	LYMNQPPOO
last o'gara	OUOOPPPPP
last o'malley	OWMOPPPNO
last o'sullivan	NUOPPPPOO
last obama	OWMNPPPPP
last obamacare	POPOONVOO
last obasanjo	OSOOPPPOP
last objectives	UNLMPQPQQ
last obr	OPUOPOPPO
last observers	VMMPPPPOP
last ocean	NPM[NPOON
last off	SMNMQQQQQ
last officers	WMMNPPPPP
last official	VNMOPPPPP
last officials	TNNPPPPOP
last often	TMOOPPPPP
last oh	TNOPPOPPP
last ohio	ONNVOPPOP
last oil	VMLOPPPPQ
last ok	WLLPPPOQP
last okay	TMOPPPPPP
last oklahoma	OMOXOPPPO
last olmert	NWPMPOPPO
last olympic	QNMMQTPQQ
last olympics	NOSOOSPPO
last omaha	MPOVOPPPP
last omg	TMMMQQQQQ
last one	RQSJPQOSM
last onion	NPUOPOPPO
last online	RMQNPPPQQ
last onpoli	VKMLQQQQR
last ons	KPVPPOPOP
last ontario	OLMVPQQPP
last onthejob	ULMNQQQQQ
last opec	NQTOPPPPO
last open	SPNNPUOOO
last opening	VONPOPPOQ
last opinion	SOOPOPPOP
last opposition	VOLOOPPPP
last oracle	NPTNOPPPP
last orange	UNULOOPNP
last order	TOMNPPPPQ
last org	PPRLQOPPP
last organisation	OPVOQNPOO
last organization	OORMQPQPP
last orlando	QONVPOOON
last orleans	PPOTPOPNP
last oscar	PPNMPPUPP
last oscars	OPPNOPUPP
last ottawa	OPLUPPPPO
last owen	PSOOPPPOP
last oxfam	PPWOOOOON
last o’malley	PUOPPPPNO
last p	RKOKSRQQR
last pa	OOUOPPPPO
last pac	UPQOPNPNN
last pachomius	M\\OONOPOM
last pacific	QNMPQPPQQ
last packard	QMNNPQPRR
last padilla	OVNOOPPPO
last page	RTNNPPOPP
last pagliano	PTLOPPQPP
last painkiller	OOOPNPPVP
last pakistan	PNMQQPQPR
last pakistani	OOPKXPPPP
last pakistanis	OOOMVPPPP
last palace	QKQRQPPPP
last palestine	QMMNQQQQQ
last palestinian	OOPTNPPPP
last palestinians	OPOOSPPPP
last palin	NUNOPPPPP
last pamkeynen	SOOPPPPPO
last pan	ROPMRPPQP
last panama	PKTKQQRQQ
last panamanian	PPONTPPPP
last parade	POOOPTPPO
last paralympic	RMKSPQPQR
last paralympics	NONOPVPOP
last parenthood	PPTOPOPOP
last parents	SOOPOPPPP
last paris	QKSTPPPOO
last park	OTMTPOOPO
last parker	NWNOPPPNO
last parliament	MOTROPPOP
last parliamentary	RMKNRRQQR
last parmalat	OPUOOPPPO
last part	TONOQPOPP
last participants	TOKNQPPQP
last particularly	SPOPPPPOP
last parties	RQUOOOONN
last partisi	OOWOPOOOO
last party	PQUMPOOOP
last pasadena	NONTPPPPP
last pass	POOTPOPPO
last passion	NQUPQOONO
last paul	MRMSPPPPP
last pay	TNOPPPPOP
last pbs	NPSPPPPPP
last pc	UORNPOPON
last pcs	VMROOPPPN
last pct	SPNPPPPPP
last peace	VJKLQPSRR
last pearlman	PSOOPPPPP
last peck	RSNNPPPOP
last pen	OXNOPOOOO
last pence	LXLPPOPOQ
last peninsula	PPNUPPPOO
last pennsylvania	OPLWOPPPP
last pentagon	LORUOPPPO
last people	UPNOOPPOO
last pepsi	QSRMOOPPO
last peres	LZNNPPPPP
last peretz	OTOOPPPOO
last perfect	TMKKRRRRQ
last perlingiere	NVOOPPPOP
last perry	LRUONOQPO
last persia	SMJJRRRSS
last peru	NPNUPPPPO
last peruvian	OPOOSPPPP
last peshawar	PPOTOOPPO
last peston	OTOOPPPOO
last petersburg	NPNUPPPPO
last pfizer	NNVPOPPPO
last ph	SNNMQQQQQ
last phd	QMNMQQQRQ
last phil	NVOOPOPPO
last philadelphia	QMKSPPQQQ
last philippine	ONVQPOOOO
last philippines	SMMQRPQQO
last phillip	NXNOPPPNO
last phillips	OUOOPPPOP
last phoenix	TNMQPPPOP
last phone	POMMPQPPU
last photo	SOLNPQQQQ
last photos	TONPPPPPP
last photoset	VLMLQQQQQ
last phx	OOPTOPPPO
last pic	SONPPPPPP
last pictures	POVOOOOOO
last picturskewphoto	RKJKRRRST
last pin	QTMOPPPOP
last pink	SNOOPPPPP
last pinochet	OWNOOPPOO
last pirates	UNPLPOQQQ
last pisces	PSNNPPQPP
last pistorius	QRMNQQQPQ
last pittsburgh	OPVONPPOO
last pixel	POOOOPPPT
last pizza	RMMSQPPPP
last pkk	NPUOOPPPO
last plains	LQOXOPOPN
last plane	RLLNRQQRR
last plans	UNNPPPPOP
last plaza	POUROOOOO
last please	ULKLQRQRR
last plouffe	OTNPPPPOP
last plus	SNRNPOOOQ
last pmonair	RLQLPQQRR
last point	POXKQOPOP
last poisson	OWMOPPPOP
last poland	NOI\\OPPPO
last polaroid	THIJSSSQU
last polaroids	UJIKRRQRW
last police	TOQOPNPOP
last polish	OONLWPQQP
last political	SOOPPPPOP
last politico	NPTPPPPPN
last polk	PUOOPOOOO
last polls	TOOPPPPOP
last pompeii	OPOTPPPPP
last ponting	QWOPOPOMN
last pop	VPNPOOPOO
last pope	RQLKQQQQR
last poroshenko	NTOPPPPOO
last portable	QNPOPPPOT
last portland	OOLVPPPPP
last portsmouth	ONMXPPOOP
last portugal	OPNTPPPPP
last post	QNTMPPPPP
last potter	OQNNOOOYN
last pound	NVNOPOPPP
last powell	OWNMPPPOO
last power	UJOLRPQQQ
last ppi	VONNPPPQO
last pr	TLJMRQRQR
last pradesh	OPNXPOOOO
last prager	PVMOQPPPN
last prayformh17	RMNNQQQQQ
last pre	UOMPPPPPP
last prescott	PTNOPPPPP
last presidential	VMLNPPPPQ
last presley	PWLOPPPOP
last press	LNULQPQRQ
last pretty	UMLPPPPQP
last preval	OTONPOPPP
last previously	TOOPPPPPO
last price	VLNPPPPPP
last pride	TKLLRRRRQ
last priebus	PUNOOOPOP
last prince	NXLNPPQPP
last private	RMSNPPPPP
last prize	PMQOQNTPO
last pro	QMMMPPPPW
last professional	SOOPOPPOP
last program	NPUNQRMOP
last progress	SOOPPPPOO
last project	OPSNPNUNN
last prosecutors	WNMQPPPNP
last protests	TPPPPNPOO
last providencia	QNMOQQQQQ
last ps	SNNOPPPPP
last psp	MPNOPPPPV
last pspc	OOXOPOONN
last public	UMMOPQQPP
last pupils	VNNPPPPOP
last putin	MXMNOPPPP
last q	SMNSPPPPP
last qaeda	ONTQPPOPP
last qaida	PLVLOQQPQ
last qantas	NOVNOPPPO
last qld	MONWOPPPO
last qpr	POTOPPPPP
last qualcomm	NOWOOPPPO
last quebec	NPNTPPPPP
last queen	WOQJOPPOP
last queensland	OPRTMOPPO
last questions	VNMOPQQNP
last quetta	NQOVPPONO
last quick	RNMOPPQQQ
last quite	TNNOPPPPP
last qwest	MPWNOPQPO
last r	UMLMPPQRQ
last r50bn	SPPOPPPPP
last racing	PPVNPOOOP
last radio	QMMTQOPPP
last rafah	NVSNOOOOO
last rahu	TIIJRSSTT
last rail	RNMNPRQQQ
last rain	VIKKQSRRS
last raisr	NOOOOOOOY
last ramadan	TJPLQQQQQ
last ramadi	PNMSQPQQP
last rams	OOXNPNPOO
last rangoon	QOMSPPPQO
last raskin	OTNOPPPPP
last rathbun	NWNNPPPOO
last raw	TMOOPPPPP
last ray	OOOOPPPVO
last rbi	XMNNPPPPP
last rbs	NNVPOPPPO
last rcmp	MMWOPPOPO
last read	UNTOONOOO
last reading	ROOSPOONP
last ready	SNOOPPPQP
last reagan	OTNMQQPPP
last real	VNLOPPPPP
last really	SMMLPRQQQ
last reasons	ULMOQQPPQ
last rebel	TLLLQRQRR
last rebels	SNOOPPPPP
last recent	SOOOPPPOP
last recession	MQNOPVPPP
last record	VNLMPPQPQ
last red	SOMPPPPPP
last redwood	OVMOPPPOP
last reeves	MXMOPPPNO
last refugees	TMMNPQQQP
last region	OPSQPOPPP
last registry	OPVNPOPPO
last reich	NUSOONPOO
last reid	NVMOPQPOP
last rekohu	NOOVPPPPO
last relief	RNRLOQQQP
last remember	SNOPPPPPP
last renee	OVNOPPPOO
last report	YJSJPOOUN
last reports	UNNPNPPOP
last representatives	ROQMPOPQP
last republic	ONOTRNPOP
last republican	OPLNWPPPP
last republicans	MOQNXOPON
last research	WMQLPPNPP
last researchers	TONPPPPOP
last residents	UONPOPPPP
last resigns	VPNPPOONP
last resources	QOSNPOPPP
last results	TONNPPPPP
last retail	QPUNOOONP
last retweet	UKLMRQQRQ
last reuters	KPWPOPPOP
last review	PNTOONPSN
last revision	TOLOPQQQQ
last revolution	NOQNQVPNO
last reynolds	PUONPOPOP
last rfp	SLLMRRRQR
last rhodes	QNLNQQQRQ
last ribble	NVNPPPPPO
last rica	PSTNPOOOO
last rice	MXQLPOPOP
last richard	OVNNPPPOP
last richards	MWNNPPPPP
last ride	RPNSPOOOP
last right	TOOOPPPOP
last rights	PNTMQPNPP
last rihanna	MXMNPPPPO
last rings	PPOOPPPSP
last ripple	WNQNNPPOO
last rising	TKRMPPPQP
last rita	RIKLRSSTR
last rival	VONMPPPOQ
last river	ONNVPOPRN
last rivertrail	NPOVOPPOO
last rnc	NPUMPSOPO
last road	RNLTQOOPQ
last roberts	QSLMQRQPP
last robinson	PVNOOPPNO
last robots	OPPPOOOTP
last roche	OTPPPOPOP
last rochester	NOMVQPPOO
last rock	RONRPOOTO
last rockies	OOSSPOOOO
last rodgers	OUNPOPPOO
last rodriguez	PTOPPPPOO
last roethlisberger	NUNPPPPPO
last romanian	OPOMVPPPP
last rome	NOOWPOPOO
last romney	OVNOOPPOP
last room	OPPWOPNNN
last rooms	TNMPPPPPP
last rooney	PTOOPPPOP
last roosevelt	OTOOPOPPP
last rosamundurwin	OUMPPPPPO
last ross	OTOOPPPPP
last rossmarowits	LZMQNPPON
last rotherham	ONOUOPPPO
last royal	UOKMRPPQQ
last royale	OOOPPPPTP
last rp	SLKLRQRSR
last rt	VOKNQPPQP
last rubio	NXLMPPPPP
last rudd	PSPOPPPPP
last ruddock	OTOPPPPOP
last rugby	SMLMQRQRQ
last rumsfeld	NUNNPPPPP
last run	RMKKQVQSR
last ruse	OYOJNPPPP
last rusesabagina	OUNNPPPPP
last russell	PVNMPPPOP
last russia	OOKXNRPOO
last russian	NONTRPPPO
last russians	OPNOTPPOP
last rwanda	QKMNRPQTQ
last rwandan	NPNVQOPON
last ryan	PSPOPPPPP
last ryanair	ONUOPPPPO
last s	NMRTOPOOQ
last s.	RNLRPQPPP
last s.c.	OPOTPOPPO
last sa	PMKOQRQRS
last saaid	OWOOQOONP
last saakashvili	OTONPPPPP
last sad	SONPPPPQP
last saddam	NWNRPNPNN
last sadpv2za65	SNNOPPPPQ
last sadr	NVRNPPOOO
last saez	PTOOPPPOO
last safin	PWMOPOPOO
last sales	QONNOOSTO
last salmond	NWNPOPPPO
last salvador	OUOPOPOOO
last sam	QOMLRRQQQ
last samarra	OMOWNPPPP
last samsung	OKXNPPPPP
last samuel	POTPPOPOP
last sanders	OWNOOPPOP
last santiago	ONOUPPPPP
last sarah	OSOOPOPPP
last sargent	PTQLQPOOP
last sarkozy	OTOPPPPOP
last sars	LOXOPPPOO
last saudi	ONMUQPPPP
last saur	NOYNOPOOO
last savage	VKMNPQPRR
last save	TMLLRQQSQ
last scarborough	MTOOPPPPP
last scheinman	NTOPPPPPP
last schlafly	MVOPOPPOO
last schmidhuber	OTNOOPPPP
last school	SOSOPNOON
last schools	WPMONPPOP
last schroeder	OVNNPPPOP
last schultz	OUOOPPPOO
last schumacher	NXNOPOPNO
last schuster	QXMPOPPNN
last schwartz	PUONPPPOO
last science	VMPNPPPPO
last sciences	PQXPPNLNO
last scientists	TPOOOPPOP
last scientology	PNOMPQQQS
last scotland	RKRQQPPOP
last scott	NXNPPPPNO
last scottish	RNKNVPPPQ
last sea	ONSUQNONP
last seaforth	OONVPPPPO
last sean	OTROOOOOP
last search	TOOOPPPOP
last season	SLKKQSRRS
last seattle	NMNWPPPPO
last sec	PRSPPPPNO
last second	XKLOPPPQP
last section	SNMNQQQPP
last securities	NQYNPNONO
last security	LOTMOOZLO
last see	TPSNPOONO
last seifert	PSOOOPOPP
last self	SMPPPPPPP
last senate	OORMPQQQP
last senators	RLIJSTTSR
last senegal	OPOTNPPPP
last seo	SLLLQQRRR
last seoul	OPOSPPPPP
last separately	TPOPPPPOO
last serb	PPNNVOPPO
last serbia	ONOUOPPPP
last serbian	POOLWPPPP
last series	POMNPSSPP
last serious	TONPOPPPP
last service	WMPJQRPPP
last sevan	PVPOOOONN
last seven	UONOPOPPO
last seventeen	TNNOQPPQO
last seventy	SOPOPPPPP
last sex	VNLMQPQPP
last sexton	PTNOPPPOP
last sexyback	NOPPOPPUP
last seychelles	NQSSNOPON
last shacham	PVONPOPPN
last shalev	NVNOPPPOO
last shame	SNNOPPPPP
last shanghai	OMPTPPPPP
last shapiro	OWONPPPNO
last sharapova	MVNOPPPPP
last share	VKMMPQRRQ
last shares	UONPPPOOP
last sharif	OPPTPPOOO
last sharks	MOZOONPOO
last sharon	NUNOPPPPP
last sharp	ORVONOOOO
last sharpton	OUMPOPPPO
last shaw	OSNPOPPPP
last shell	LSQVNOPNO
last shenton	OWONOPPOO
last shepherd	SJLJRRSQT
last sheriff	SRMMPOPPP
last sherlock	QNKJSQQSS
last shi'ites	PMMUPPQQP
last shiite	OONNVPPPP
last shinawatra	PSOPPPPPP
last shinseki	OUNOOPPPP
last short	OSPPPPPPP
last shorten	LYOQOPPMP
last shortly	UNNOPPPPP
last shot	MQUPOOPOP
last shoutout	UNNNPPPPP
last show	SMOQOSPPO
last shwe	SQMLRQPPQ
last si	SKJJQSTSR
last significant	TNOPPPPOP
last silk	PTPPPOPOO
last silva	OSOPPPPOP
last silverman	MXNPPPPOO
last similar	VMOPPOPOP
last simolove	KYLOQQQOO
last simon	PPMMQQQQQ
last simpson	RPKKRQRQR
last sinatra	OWNNPPPPO
last singapore	MNUPOPPQO
last singh	OUOMPPPPP
last sirleaf	PUOOOPPOP
last site	QNOSPOPPP
last six	TOSOPNONP
last skinner	PTPPPPPOO
last sky	QLQLPQQRR
last skynewsbreak	LOWPOPPOO
last slam	MQPPOVNOP
last slemp	NVNNPPPOO
last sligo	OPLVPPPPO
last slovenia	PPMTOPPPO
last slow	SNPOPPPOP
last small	RLLLQRRRR
last smaller	VMOPPPPNP
last smegielski	OUNOPPPPP
last smh	SMMNQQQQQ
last smith	OUMRPOPOP
last snapchat	OPSNOOPNT
last sochi	OPOSPPPPP
last social	TPOPPOOPO
last society	MQTMQOROP
last socotra	PMMWPPPPN
last solutions	SPROOOOOP
last somali	ONOKWPPPP
last somalia	OOLXNPPPP
last somalis	PPOMTPPPP
last somebody	TLOOPPPQP
last somehow	TNPOOPPOP
last somerset	OPPVNOONP
last sony	ONUNPPPPP
last sopa	RKPKSPQRR
last sorry	SLMMQRQQQ
last sound	RNQSPNOOO
last soup	QLKKSSRSR
last source	VNMPPPPOP
last sources	TONOPPQPP
last south	TKPJQQQSP
last southern	UNRKNPQPP
last southwest	NNO\\NOOOM
last soviet	PPOOSPPPO
last sox	OMYNOOPOO
last space	VKOKQQQQQ
last spacey	NWNPPPPNO
last spain	NOQTOPOPO
last spamhaus	ONWNOPPPO
last spaniard	OOMYOOOOO
last spanish	TPLPQPPPO
last sparks	OUNOPOPOP
last spd	MOUPPPPPN
last speaker	TPJMQPQRQ
last speaking	SOOPPPPOP
last spears	OVNOPPPOP
last speech	SONOORPPO
last spencer	NRWNOOONO
last sperry	NZLOPPPPN
last spitzer	PVONPPPOO
last sport	OPVMPOOPP
last sports	QOSOPOOOO
last spring	TLLLRQRRQ
last springer	NUNOPPPPO
last spurs	PMUNPPPQP
last sql	TNOOPPPPP
last square	PJKRSQRQR
last srebrenica	OONUOPPPP
last sss	WKIHQSRRU
last st	PNNUQPOPO
last stadium	OOKZQOPNN
last staff	SNOOPPPPP
last stalin	PSONPPPOP
last stand	PONTPOPPP
last stanley	PRRLPPPPP
last star	SQRMONNNS
last stardust	OPNNOYPOO
last starmer	NWMOPPPPP
last stars	UMKLPRRRQ
last start	UMPPPOPPO
last state	SJTSOPOOO
last statement	POLMPVORP
last states	NNIXQQQPP
last station	RPISPQPQQ
last statistics	MPWNPNPPP
last stats	NLSMQQQQQ
last stay	SOOPPPPPP
last steelers	LPYONPPOO
last steenkamp	PTNNQPPOP
last sterling	OUPOPOPOP
last stevens	OTOOPPPPP
last stewart	OUNOPOOOP
last stone	NUPNOPOSO
last store	ROOPPNNOU
last stories	SOMMOOPPV
last story	WMLNQPQQQ
last straw	MWNNPPPPP
last street	SQUNOPOMO
last strip	PPMTPPPPP
last strong	UKMLQQQRQ
last struggling	TNOPPPPOP
last studies	OMNKRRQTR
last studio	PNVMPPPPQ
last sturgeon	NVMOQPPOP
last sudan	OOLXOPPPO
last sudanese	OOOJYPPPP
last sukul	PUOPOOOOP
last summer	VMMMPQQQQ
last summit	OQTTOMOMN
last sun	OKUSPPOPO
last sunak	OTOOPPPPP
last sunderland	OOVMPPPPO
last sunnis	POMMTPQQP
last sunrise	TLLLSQRRQ
last sunset	SOOOPPPPP
last support	SMPNPQPPQ
last supporters	TONQPPPOP
last sure	TNNOPPPPP
last survey	RNPOPOPOT
last sut	TMKKPTQQS
last svendborg	OPOSOPPPP
last swap	PPOOPPOSP
last swear	TMNNQQQPQ
last sweden	NQVONPPPO
last swedish	MPNNWPPPP
last swift	PTNPPPPOP
last swiss	WONOQOOOO
last switzerland	OOKWPPPPO
last sydney	OLOWPPPPP
last symonds	NWNOPPPOO
last syndrome	WQONOOOOP
last syria	POKUOPPQO
last syrian	MOONWPPPP
last systems	SNKKQSQRR
last t	RNRLQPQPQ
last tabennese	NPOVNPPPO
last taiwan	TIPMPPRTQ
last take	UMOOPPPOP
last taken	ONNPPQPTP
last talabani	OSPOPPPPP
last taleban	PMVMOPPQP
last taliban	OTRNNPPPP
last talk	SOOPPPPPP
last talks	UOOPPNPPO
last tamil	OOWNNPPPO
last tan	NVOOOPPPO
last tanzania	PPNUOPPPO
last tapper	PUOPPOPON
last tarantino	PWNNOPPOO
last tate	OUPOOPPPP
last taurus	THILSRSTS
last tautou	OVOOPOOOO
last taylor	RPRJPQQPP
last tbilisi	SMKNRRRQR
last tci	OOTPPPPPO
last teachers	VLRPNOOOP
last teague	PVMOPQPNO
last team	POOKRRRQQ
last teams	TNMPPPPPP
last tech	TNKQPPPPP
last technologies	OQVOOPPOO
last technology	QPVNPOONO
last tehran	TMKKQRRRS
last teigen	PXMMOQPNO
last telegram	NMSMOOPNY
last telegraph	OLRMQRQQQ
last telesales	TLKLRQQRS
last ten	SKMMQRQQR
last tennessee	ONLXPPPPP
last terminal	RQOVMOONO
last terms	VNMMPQPPP
last terry	RLQKRRRPP
last tessa	OWLNPPPPN
last test	XNMNOOPOQ
last tests	WNNQLPPOP
last texans	ONYMNPPOP
last texas	NNMTPQQQP
last text	YPKOQPONP
last thai	PKPMWPPPP
last thailand	OPIYOPPPP
last that	SNONPPQPP
last the	VMKMQQQQQ
last theatre	POMXPOOON
last theblaze	OOTPOPPPO
last theindynews	MPUOPPPPP
last theodorus	LZLOPPPOO
last theory	RLKLQRQTS
last they're	VNNOPOPPP
last they've	WKLNQQQQQ
last they’re	VONOOOPPP
last thiel	MVOOPPPPO
last thing	POONPPPVO
last things	SOMPOOPTO
last think	SOOPPPPOP
last this	SOOOPPPPP
last thomas	OWLRPPPMO
last thompson	PUMNOPPPP
last thought	TMOOPPQPP
last thousands	SOOOPPPOP
last thunder	ULLKRQQRR
last thunderstorm	SMMNPQRQQ
last thurman	OWNNPPPOO
last tibet	OOSQNPPPP
last tibetan	RKLKVQQRQ
last tie	QNMMQQQUQ
last tiffany	MQWMNPPOP
last tiger	OQSSMONMR
last tikrit	OPOTOPPOO
last tilton	NUNOPPPPO
last timberlake	MWNOPPPOO
last time	TNPPOPPPP
last times	OOVKPPPQQ
last tindall	OUONPPPOP
last to	RQKKQQQRR
last today	ONUNOPPSM
last togo	OOOVOPPOO
last tokyo	OOPUOPOPO
last tonyabbottmhr	NWMPOPPPO
last top	SNLNQRQPQ
last tories	JPRNUPQQO
last toronto	OOMWOPPPO
last torrential	WKJKSQQQR
last tory	NMUMTPPPP
last tournament	OPOOPTPOO
last tower	NTNQOROPO
last towie	SKJLQSRQT
last town	NOUPPOPPP
last traci	OWNOPOPOO
last trade	XNNPPPPNO
last travis	OQWNOPPON
last treasury	LQ[JOOPOQ
last treaty	NPSOPNROO
last tribune	POUOOPPOO
last trick	SLPLPRRQQ
last triton	QNUNOPPPO
last trudeau	J\\NMOPPPO
last true	TNNMPQQPQ
last trump	MWOOPOPOO
last trust	TNRNQOOOP
last trying	SOPPPPPOP
last tsunami	RNOPPSPOO
last tuc	NPUPOOPNP
last tuesday	QNOOPTOOP
last tulsa	PONUOPPPN
last tune	TMKLPRQRR
last tunisia	OOXNNPPPN
last turkey	OJSROQQPQ
last turkish	MPOQTPPPO
last turkmen	NPNMVPPPP
last turkmenistan	MOQVNOPPN
last turner	PSPOPPPPP
last turnpike	ONNZPOOMP
last turns	UNNPPPPOP
last tv	VMPMPPPPO
last twain	MWNOPPPOP
last tweet	SONOPPPPP
last twitter	OOTNOPQOQ
last tyrone	MPRUNOPOO
last tysabri	OPPOOOOOV
last u	UMNMPQPQQ
last u.k.	MPQQPPPPP
last u.n.	PORMOPQPS
last u.s.	POMSOPPPS
last u2	ONWOPOPPN
last uae	NQNUPOPPO
last uganda	QKKRRQRQQ
last ugandan	OOOTQPOPP
last ugh	VLNMQQQQQ
last uh	SMLMQQQQR
last ukip	LPWPPPPPM
last ukraine	QOJVOPPPQ
last ukrainian	POLRRPQPP
last um	TKIKSRRRT
last umaga	MXMQPPPOO
last un	NNUOPPPPP
last undefeated	NPTPOPPPO
last underground	PNTLRPPOQ
last understand	WLLPPPPPP
last unece	ONXNQNOPO
last uni	PMKPQRQSQ
last union	NNOOOUQQQ
last united	IP\\ONOPOO
last university	QPZFQOOOQ
last unrwa	OPTOOPPPP
last up	TLKKQRQUQ
last ups	MQUPOOPOO
last uribe	OXNNPPPOO
last uruguay	OONUPPPPP
last us	QOOSPPPPN
last usa	NOTQPPPPO
last usda	NOVOQPPON
last users	TNNPPPPOP
last usher	MXMNPOPOO
last usi	PPTOPPPPO
last using	TOOPPPPOP
last usually	SNPPPPPPP
last utah	PPTNOPPPO
last utc	SLLLRRQQS
last utd	MOXOOPPOO
last uzbekistan	OONVNPPPO
last va.	OPOSOPPPO
last vabres	OVOOPOOOP
last valley	PNLXPOPOP
last vancouver	POOSPPPOP
last variety	SMPMPPQRQ
last vat	VNOPOPPOO
last vatican	QNSOPOPPO
last vegas	NNOVPPOPP
last venezuela	OPLUOQQPP
last venezuelan	PPNNUPPPP
last venus	PLIJSRSTV
last verizon	NNVOOPPPP
last vermont	OOMTOPPPP
last versace	MYNNPPPPO
last very	WLMPPPPPP
last veterans	QPTNPOOOO
last vi	RPMLRQQQQ
last via	SOOOPPPPP
last vic	OOOUOPPPP
last victoria	OOOSPPPPP
last victorian	ROMUUNNNN
last video	VMNLPQPQQ
last vienna	POOTPPPPP
last vietnam	PONUOOPPO
last view	ROPTPONOO
last viguerie	NWPNPOPPO
last vii	QMMMQUQQQ
last villepin	QTNNPPPPP
last vince	KYNOPPPOO
last violence	TMNPPPPPP
last vioxx	OPPPOOOOV
last virginia	PMSQOPQOP
last virgo	RNQMPQPPQ
last visit	MVLOQQQOP
last voa	MPTOPPPPP
last voice	QPUNOOOOO
last volume	UNMLQQQRQ
last vote	OPOOOUPOO
last voteon	TLMMQQQQR
last voters	VNNPPPPNP
last vp	VONMPPQPP
last vpe2fwkfdt	SNOPPPPPP
last vt.	NOOTPPPPP
last vuitton	PRSPPPPNN
last w	SKLLQQRRS
last wa	NQMVOOPPP
last wait	TONOOPPPP
last wakefield	POOSPPPPP
last waldman	NSOPPPPPP
last wales	MNWTONPON
last walker	OTNOPPPPO
last walsh	PSOPPPPPP
last war	OONMPUPSO
last warhol	NUKNPSQPO
last warner	ONVOOPPPO
last warning	ONSNPPPTO
last warren	PSPNPPPPP
last warsaw	OOOVOOPPO
last washington	QRJOPPQPR
last water	OQSNOOORO
last waters	NWNNPPOOP
last watson	PUOOPPPOO
last watts	OVOOOOOPO
last way	RJRLQQQPR
last wayne	QOILQRRSR
last waziristan	PQOVOONOO
last we'll	VKLLRQQQQ
last we're	VNNOPPPPP
last we've	UOPNOPPPO
last weah	OOUOOPPPO
last wear	SLLLQRRRR
last weathercee	RKRJRQQRQ
last weaver	PTPOPPPOO
last web	VONOOOPOP
last week	PPMNPQPUP
last weekly	OPTOOPPOP
last weingarten	OSPPPPPPP
last weinstein	PSNPPPPPP
last wellington	PMNTPPPPP
last welsh	NRNSSOPON
last wembley	ONWLPPPPP
last wenger	NXNOOOPPO
last west	RNEMTSRQT
last western	QVOIOQQPP
last westminster	POOVPOPOO
last we’ll	UNMOPPPPP
last we’re	VNOOOPPPO
last we’ve	UOOOOPPPO
last what	UNMOPPPQP
last whatsapp	POOPOPPPT
last wheeler	OLLTQQQQQ
last whig	OOPOUOPOP
last whigs	MNOOXPPOO
last whilst	UNOPOPPOP
last white	UPLLSPPPP
last whitmore	NTNPOPPPP
last whitson	PVNOOPOOO
last who	OLPLSRRRQ
last widodo	OVONPPPOO
last wikileaks	OPVOOOOOO
last wikinews	MPTOPPPPO
last wikipedia	TLSLPPPPP
last wilkins	OYINPPPPP
last wilkinson	PTONPPPOP
last william	PVNNPPPOO
last williams	OWMOOPPPP
last wilma	RPQKPQOQP
last wilson	OVNPPOPNP
last wimbledon	NMMXOSOON
last wimpey	OMWNPPPOO
last win	TNOOPOPPP
last windows	ONNOPPPNW
last winnipeg	NOOUOPPPO
last wis.	OPPSOPPPO
last wisconsin	NNQUOPPPO
last witham	PMNWOPPOP
last witnesses	SOOPOPPNP
last wmc	OPSPOPPOO
last wolf	PNPLQPQRQ
last woman	TKKMPQQSR
last women	RMMMQQQQR
last wong	QLNLRRRRR
last woo	SSNOOOPOO
last woods	MVMNPPPRP
last woodward	NSOPPQPPP
last word	SMLLQRQRR
last work	TNNOPPPPP
last worker	VOOOPOPOO
last workers	TONOPPPOQ
last working	VOOPPOPMO
last world	WMJPPPPPR
last worldcom	NOYNOPOPO
last worldcup	TMKOQQQQQ
last wow	UMMOPPPQP
last writers	SNQMPPPQP
last wtf	SNMNPPQQQ
last wto	OOVOPOPPO
last wwdc14	SMMOQQQPQ
last wwi	VLKNQQQQQ
last wynne	NWNOOPPOP
last x	TLMKQPPPW
last xbox	PNPMOPQPV
last xd	SLMMQQQQR
last xinhua	MPUNOPPPP
last xp	QPMNPPPOV
last xrp	VPOPPOOON
last xstrata	NPUOOPPPO
last xu	OVOOPPPOO
last xx	TLLMQQQRR
last y	UNNKQQPPQ
last ya	TLLMQQQRQ
last yaf	NPUNPPPOO
last yahoo	QLMLRRRRR
last yanukovych	OSPPPPPOP
last yates	N[NNOOONP
last yay	TMMMPQPRR
last yazidis	OOUMPPPPP
last yeah	WLLNQPQQP
last year	UMJQNVPPO
last yeats	OXNOOOOOO
last yellen	OVMNOPQPO
last yemen	NPMVOPPPP
last yonhap	QOKQQQRPQ
last york	MNRTOPPOP
last yorker	OPWOONPOO
last you	SMMMPPPUQ
last you'll	SNMNQQQPP
last you're	UNOOPPPPP
last young	URNMOOPPP
last younis	OUNQOOOOP
last youtube	TMONQPQPP
last yucatán	RMLNQRQRR
last yugansk	NPUQNPPOO
last yugoslavia	NOLWPPPPP
last yukos	NOWNOPPPO
last z	TOMLQQPQR
last zabul	NQPTOPPPO
last zambia	QNLPQQQQQ
last zara	OPVPOOOOO
last zardari	ROPKRQQQO
last zarqawi	PVOPOOPON
last zawahiri	NXNOOOPOO
last zealand	OQPUPMPNP
last zelaya	OUNNOPPPP
last zephyr	OUNOPPPOO
last zimbabwe	ONUOOPPPP
last zimmerman	PTMPPPPOP
last zobrist	OYNOPPPNO
last zone	NPVROONNO
last zuma	NUMNPPPPP
last zurich	RKRMQQQOR
last łódź	OONUPPPPP
leader< 	SUPMNOPOO
leader< a	TWKKNPQQO
leader< about	NSLSOPQPP
leader< accused	NYNMNPPPO
leader< after	SVGJRQQQR
leader< against	NYLOOPPPP
leader< and	OZMMOPPPO
leader< another	NVONPPPPP
leader< anti	QTJMQQQQP
leader< as	PQLLRQQRR
leader< asked	OVNOOPPPP
leader< at	TOJJQRQRQ
leader< back	PUOOPPPOP
leader< behind	OXNOOOPOO
leader< between	OUPONPPOO
leader< but	OXMNOPPPO
leader< by	RUKLOQPPQ
leader< called	OXMNOPPPO
leader< criticized	NXNMOPPPO
leader< endorsed	OTOPPPPOO
leader< for	OZLMOPPPO
leader< former	OVMNOPPPP
leader< from	PUMOPPPPO
leader< gave	OTPOOPPPP
leader< gen	PTNOPPPPP
leader< if	OWMNOPPPP
leader< in	MSMXOOPNO
leader< interview	PUMOPPPPP
leader< issues	OVOOOPPOO
leader< king	SQLNOPQQQ
leader< lady	OTOOPPPPO
leader< like	PYKNOPPPO
leader< live	NWOMOPPPP
leader< mr	PRMNPQQPQ
leader< mr.	MQSSNPPOO
leader< mrs.	SNNNPPPQP
leader< ms	PSPOPPPPP
leader< now	OUOOOPPPP
leader< of	NTKNTQQPO
leader< on	M\\KMPPQPO
leader< over	MWNNPPPPP
leader< party	PVMOPPPPP
leader< president	NTMNQQQQP
leader< put	OSOPOPPPP
leader< said	QXLNNPPPP
leader< says	NWMNOPPPP
leader< secretary	OTOOPPOPP
leader< senator	OWNONPPPP
leader< show	NWNOOPPOO
leader< since	NVPONPPOP
leader< support	NVOOOPPPN
leader< supporting	OSOOOPPPP
leader< than	PVMOPPPPP
leader< that	NZKMOPPPP
leader< the	URJPPOPPO
leader< though	NXNMOPPPO
leader< to	LUQOQPPOO
leader< trump	OUNOOPPPP
leader< using	NZNNNPPOP
leader< want	NWOOOPPPO
leader< wednesday	PSOOPPPPP
leader< what	OVOOOPPPO
leader< when	OVMOOPPPO
leader< where	OTOOOPPPP
leader< whether	PWMNOPPPO
leader< which	PUNNOPPPP
leader< while	PXMNOPPOO
leader< whom	PTOOOPPPP
leader< with	NTSNOQPON
leader< years	PWMNPPPPO
leader> 	UUKLOPPQO
leader> 42	PSPPPPPPP
leader> a	Q[KLNPPPO
leader> about	OXMOOPPOO
leader> added	NXOOOOPPO
leader> administration	MSUPNPOOO
leader> after	NTTMOPPPN
leader> also	MXMMPPPPP
leader> among	PTOOOPPPP
leader> and	QWPONPPON
leader> are	OXMONPPPP
leader> argument	PTOOOPPPP
leader> as	O\\KLNPPPP
leader> asked	OUOOOPPPO
leader> at	NWKPOPQPP
leader> by	OZLNOPQPN
leader> called	MWMNOPPPP
leader> campaign	NYMMOOPPO
leader> candidacy	NWNNOPPPO
leader> clinton	NXLNOPPPO
leader> comments	OVMMPPPPP
leader> continued	OTOOPPPPP
leader> could	PVMNOPPPP
leader> decision	PWLKPPPPP
leader> delegates	NZNPMOPPO
leader> despite	OTONPPPPP
leader> did	PVMOOPPPO
leader> during	OVNOOPPPP
leader> faces	PWMMPPPPP
leader> failed	NVNOOPPOP
leader> first	MVKROQQOO
leader> for	PZMMOPPPN
leader> from	PVNONPPPP
leader> had	NZKNPPPPP
leader> has	OUPKPQPPP
leader> have	OUOOOPPPO
leader> he	ORNTNPPPP
leader> himself	QMKKTRRRR
leader> http	K\\MMOPPPP
leader> i	MYNOOPOPO
leader> if	PUOOPPPPO
leader> in	NXQJOPQPP
leader> is	MSPNQPQQP
leader> it	QSNNPPPOP
leader> last	OVNNPPPPP
leader> later	NZMNOPPOP
leader> leadership	PTOOPPPPP
leader> leading	OVNOOPPOP
leader> leads	OUNOOPPPO
leader> made	MWLOOPPPP
leader> met	OXNNOPPPO
leader> more	OWMNOPPPP
leader> most	NXMMOPQPP
leader> name	MPVONPPPO
leader> no	LYMNOPPPP
leader> nominee	NZNOOOOOP
leader> now	M]KKNQRQN
leader> of	ULMSOPPPP
leader> on	RPLMSPPQP
leader> or	NZNMNPPPO
leader> own	PTNNPPPPP
leader> pointed	OSOOPPPPP
leader> proposed	PWMMOPPPO
leader> received	PUMOOPPPP
leader> released	SQNOPPPPP
leader> remains	NTOOOPPPP
leader> s	KZNPMPPPP
leader> said	MPRROPPPO
leader> saying	OWONOPPOO
leader> says	MZKMPPPPP
leader> sent	OXMMOPPPO
leader> so	NXLNPPQPO
leader> speaking	NVNNPPPPP
leader> speech	VNMNPPQPP
leader> spoke	OXMMOPPPP
leader> still	OWNMOOPPP
leader> super	OUOPOPPPO
leader> supporter	NWMOOPPPO
leader> supporters	OWNNMPPPO
leader> that	NVNOOPPPO
leader> the	PWMNPPPOP
leader> to	SULNOPPOO
leader> told	OWMMPPPPP
leader> took	OUNOOPPPP
leader> victory	OUOOPOPPO
leader> visit	PUMNOPPPP
leader> visited	PUOMOPPPP
leader> we	MXNNOPPPO
leader> went	NXMONPPPP
leader> while	PVMOOPPPP
leader> who	OQLUOPPPP
leader> whose	OUOOPPPPP
leader> will	RWLJPQQQO
leader> wins	PUNOOPPPP
leader> with	OXNNOPPOO
leader> won	NUNPOPPPP
leader> would	OXMOOPPPO
leader> wrote	PVMNOPPPP
length 2	OSQPNOOPP
length 3	NRRPMQMPR
length 5	SJWJPNTQO
listed-after group	XMQQOOPNN
listed-after organization	NQWQMOOPM
listed-after place	PLM^NOPON
listed-before group	SJXPROPNM
listed-before organization	MQULNLORU
listed-before person	RXPNONOMN
listed-before place	KLO\\PQPON
marks after owner	NQPONNOZM
marks around	QLQTOLQRP
opens a longer name	JSVPONNNT
opens organization	PLZRONOMO
opens place	IKPZPQLVN
opens with group	LHTOYSONO
opens with place	LKVWPTNNM
person 00 of 2	RHTONPPRS
person 00 of 3	RHRONRPRT
person 01 of 1	PYQOLOPOM
person 01 of 2	RPPTPKMOR
person 01 of 3	MSRONQLRR
person 02 of 1	KXOMOOPVM
person 02 of 2	NTVKPOPOO
person 10 of 1	UQNRNNPPN
person 10 of 2	RMSQQSOLN
person 10 of 3	MPUQORROK
person 11 of 1	PQMVPOOOO
person 11 of 2	MSQWNNONO
person 11 of 3	KUOVOLNUM
person 12 of 1	QQTSMOOMN
person 12 of 2	LYSPPOOLN
person 20 of 1	MTOSPOOPP
person 20 of 2	MPTQOOQQN
person 20 of 3	NPUTONOON
person 21 of 1	OTRQROOMM
person 21 of 2	NZKUOOONN
person 21 of 3	MXPRPLNRM
person 22 of 1	P\\IHQQQPP
person 22 of 2	QWNIPPPQQ
person 22 of 3	ORPIQPQRQ
person 30 of 1	KUMSMQRSN
person 30 of 2	MZOMNPOQO
person 30 of 3	MXSPPOPLM
person 31 of 1	OWLOQOOOO
person 31 of 2	N\\KNOOOPO
person 31 of 3	O^LNQMPNM
person 32 of 1	NVLLQQQPQ
person 32 of 2	N^NLOOPMO
person 32 of 3	N]LNQOONO
person< 	NXMNPOPPQ
person< 2007	MPNVOXNNM
person< a	P[PLOPONN
person< about	OZLLPPPNP
person< actor	SMJJRRRSR
person< actress	NYPOPMPMP
person< adviser	PXMOOPPNP
person< advisor	PTOOPPPOO
person< against	O\\JOPQPMO
person< agency	OQWOOOONO
person< ambassador	PVNNPPOOP
person< an	OSVNOOOOO
person< analyst	NZNNPOPNN
person< and	NXPNPSOLN
person< another	PWMMPPPOP
person< are	PZLMPQPMO
person< as	S[PJPOPJM
person< at	OQYQPMOLN
person< attorney	PVNOPOPOP
person< author	SMJKRRRRR
person< ayatollah	PVNNPPPOO
person< band	PMXNQPPNO
person< be	NYNNOPPOO
person< beat	OWONPPPNO
person< because	NYNNPPPOO
person< believe	OOVOOOOPO
person< between	PWMOPPPNO
person< billionaire	OYONPOONO
person< boss	O[LNPOPNO
person< both	PWMOPPPOO
person< bowler	PWNOPPPNO
person< boyfriend	PYMOOPONO
person< breakingnews	NTOOPPPPP
person< businessman	PWNPOPPNO
person< but	O\\LLPPPNN
person< by	N_NKPNOMO
person< campaigner	PNJLRRSSR
person< campbell	PUNOPPPOP
person< canada	PVNNPPPNO
person< candidate	O\\LNPOONO
person< candidates	PVNNPPPOO
person< captain	QIHJURSUT
person< ceo	OVOOPPPOO
person< chair	OVOOPPPNP
person< chairman	NXOOPOPNO
person< challenger	PUNNPPPOO
person< champion	OTUMOOONO
person< chancellor	PUONPPPOP
person< chief	PXMNPPPOP
person< clinton	OVOOOOPNP
person< cnn	P\\MNPPPLN
person< coach	OXNOPPPNO
person< colleague	OXNOOPONO
person< colonel	RMKLQRRRR
person< columnist	PXNNPPPNO
person< comedian	PWNOOPPNO
person< commander	PXNOPPOMO
person< commissioner	PVMOPPPOO
person< congressman	OXMOPOOOP
person< correspondent	OXMPPOONO
person< councillors	OVOOPPPNO
person< counterpart	PQUNPOPNO
person< dab	PWMNPPPNO
person< democrat	PQKJQSRQR
person< deputy	PWNNOPPOP
person< dictator	PVMOPPPOP
person< did	PVNOPPPNO
person< election	PTNOPPPOP
person< email	NVOOPPPMP
person< endorsed	PTOOPPPPP
person< executive	PXNNPPPOO
person< follow	PYNNPOPNO
person< for	NTORNPROM
person< founder	RNJKSRSSR
person< friend	OYNNPPONO
person< from	OZIVPNOLO
person< frontrunner	PVOOOPPNO
person< general	OSMNQPQPP
person< germany	QQJVPPQOO
person< gov.	OWONPOPOO
person< governor	NYNNPPPNP
person< guard	PVONPPPNO
person< half	PVNOOPONO
person< host	PVMOPOPOO
person< hostage	O[MMOOPNO
person< if	OXNMOPPOO
person< image	OYLOPOPNP
person< in	OLMSOTNSP
person< include	PVONPOOOO
person< includes	PWOMQOPOO
person< including	QURMOPONO
person< interview	OUOOPPPOO
person< is	NYMPPPPLP
person< john	PUNNPPPOP
person< johnson	PXLMPPPNP
person< journalist	QRKLQRQQQ
person< judge	OWNOOPPNO
person< justice	PVNNPPPNP
person< kill	OUNOPPPOP
person< know	NYNNPOPNP
person< later	PXNMPPPNO
person< lawyer	OWNNPPPNO
person< leader	PXNNPPPOO
person< legend	PUONPPPOO
person< like	NSPTPOPNN
person< live	NZNNPOPOO
person< magnate	OWNNPPPNO
person< manager	STHLQPQQQ
person< mayor	PWONPPPOO
person< meanwhile	NYONOOPOP
person< member	N[MOPOOMO
person< mp	PUOOPOPOP
person< mr.	PQMUPOPOP
person< musician	RQJLQQQRR
person< named	P^JKPPPNO
person< new	MWOPPPPOO
person< news	O]KLPOQMO
person< nominated	PTOPOPPOO
person< nominee	OXNNPPPNO
person< of	NUTQOQOKN
person< office	NUNOPPPOP
person< officer	OZMNPOPMO
person< official	RRILPRQSQ
person< old	OUMSNRPNO
person< on	OQSIQQPTN
person< or	OZMMOPPOO
person< over	PTHJRRRRR
person< partner	PYNNPPONO
person< party	OZNNPPPLO
person< philosopher	OWNOPPPNO
person< photo	PUKMPQQRP
person< photos	PTOOPPPOP
person< played	QXMMPPPOO
person< pm	NTPPPPPOP
person< poet	OUOOPPPOP
person< politician	QPLMRPQRS
person< pope	OXMOPNPOO
person< post	OZNNOPPNN
person< president	OVQNPOPOO
person< producer	OXNNPPPNO
person< professor	PZMNOPPOO
person< prosecutor	PYLMPPPNP
person< quarterback	PVONPPPNO
person< rep.	OVOOPPPOO
person< replaced	OVNOPPPNO
person< replacing	OYNOPOONO
person< reporter	OWOPPPPNO
person< republican	PWMOPPPNO
person< rival	PTSLQOPMO
person< runner	OVONPPPOO
person< s	OYLNPPPNP
person< said	O[KNPOPNP
person< say	PXMMQPOOO
person< says	PZLMPPPNO
person< seed	PWOOPOPNO
person< sen.	OWNNPOPOP
person< senator	PTOOPPPOP
person< sheikh	OUNOPPPPO
person< show	PXNOPPPMO
person< since	OWOOPPPNO
person< singer	OVPPPOPNO
person< sir	OVOOPPOOO
person< son	PYNNPPPNN
person< speaker	OWNOPPPNO
person< spokesman	O[LOPPPMO
person< star	PXNMPPPNO
person< starring	PZNMPOPMO
person< stars	OYNOPPPMN
person< state	OVNOPPPOP
person< striker	PVNOPOPNO
person< student	SJJKRSRUS
person< succeed	OUOOPPPNO
person< succeeding	PTOPPPPOO
person< successor	PWNNPOPOO
person< support	OYNOPPPNM
person< supported	OWNNPPPOO
person< suspect	OVUNPNPNN
person< teenager	PWNNPPPNO
person< than	NXMMQPPNP
person< that	O]KNOPOMO
person< the	RKWSMRSKK
person< think	OVOOPOPOO
person< to	OTRSOOOMO
person< told	NXMNNONUN
person< tycoon	N[NNQOPON
person< uh	PYMNPPPMO
person< under	NQNXPOPNN
person< update	NXOMNPPOP
person< victim	OWNOPOPNP
person< video	NYMLPPPOQ
person< voa	PWNNPPPNP
person< was	OXNNPPPNO
person< were	OYKMPPPOP
person< when	OZLNPOPNP
person< which	MXULPOPNN
person< while	OVMNONOVM
person< why	OXNNPOPOO
person< winner	PXNNPPPNO
person< with	PVULPPPLN
person< worker	PWMNPPPOO
person< world	NWONPPPOP
person< writer	PWOOPPONO
person> 	PRQNPOOSN
person> 3	PXNMPPPNO
person> 39	OTVLOPONO
person> 7	OXOOOPOOO
person> a	O[OKPOPNO
person> about	RPJKRRRRR
person> accused	PSOPPPPPP
person> accuses	OVQMPONOO
person> added	PVNNPPPNP
person> after	MVNONVNON
person> against	OXNOOOPOP
person> all	PPNVPPPMO
person> also	OYLNPOPOP
person> among	O[NOPNONN
person> an	O[KNPOOOP
person> and	OVONONORO
person> announced	PWMOPPPOO
person> anti	PVNMPPPOP
person> ap	OXPNONPNO
person> appeared	PWMNOPPOP
person> appointed	NXNOOOOOO
person> are	NVPSOOONO
person> arrived	PVNMPPPPP
person> as	PXJQPOPOO
person> asked	OUOOPPPOO
person> at	NTLTPPQNP
person> attended	OTOPPPPOP
person> b.	OYNNPOOOO
person> became	O[MKQQPNN
person> because	OVONPPPOO
person> becomes	OVONPPOOO
person> before	PUNOPPPOO
person> bill	OUOOPPPNO
person> born	OVNNPPPPN
person> both	PUONPPPOP
person> but	PVOOOOPNO
person> by	POULOQORO
person> called	OSSMOPPOP
person> calls	NXNMPPPOP
person> campaign	OXNMPPPOP
person> can	OYLMPPPOO
person> chairman	PUTMONPNP
person> chief	PWLNPPPOP
person> clinton	PSOOPPPPP
person> comes	PSPOPPPOO
person> continues	NXNMOOPPP
person> could	P\\LMOOPNO
person> curator	PUMOPPPPP
person> d	OSOOPPPPP
person> david	PWNLPPPOP
person> death	OUNNPPPPP
person> defeated	PSTOOOONO
person> deputy	MXONPPPOP
person> did	PXMOOPPOO
person> died	OUOOOPPOO
person> dies	OWNMPPPOO
person> director	OQMOPPPTP
person> donald	NWNMPPPOO
person> during	PVNPOPONP
person> exhibit	OYMNOOPOO
person> faces	OTOOPPPOP
person> film	OQNOOOPWN
person> following	NWMNPPPPP
person> for	NVJMQPPTQ
person> former	PVMNOPPOP
person> founder	OWPOOOOPO
person> french	OVNNPPPPO
person> from	PUOKOORQP
person> gave	PWNOPOPON
person> gets	OWNOPPPOP
person> gives	OYNLPPPNO
person> got	M[MOQOONP
person> had	PZIQPPPNO
person> harry	PUNNPPPOP
person> has	NZOQONOLO
person> have	OZMMOPPOO
person> he	SSKMPNPRR
person> head	QWMNPPOOP
person> his	OWOOOPPNP
person> hopes	OXNNPOPOO
person> http	OSPQPMQNP
person> i	NYMQPNOMO
person> in	OUKUSLRKO
person> indicated	OTPOPPPOP
person> into	PSMVONPON
person> is	PYJJPPQPR
person> issued	OUNPPPPOP
person> john	PSNOPPPPP
person> joined	OTOOPPPOP
person> just	PRIJRSRRR
person> killed	PUONPPPOO
person> led	OYKNPPPOP
person> left	OWONPPPNO
person> lost	PUMOPPPOP
person> made	PWNMPPPOP
person> managing	OSOOPPPOP
person> may	OYMLPPPOP
person> mr	OVNNNMVNP
person> my	OWLRPOPNP
person> never	MZMOPQPMO
person> new	PXLLPPPOP
person> not	RPWLOOOON
person> now	PSINRPRRQ
person> of	OPNIQTQRR
person> on	MQNROUOOO
person> one	OWTMOOMNO
person> or	PYNLPPPOO
person> out	OWNNPOPOP
person> over	NXNNOPPOO
person> personally	PXLMPPPNP
person> plan	PUNNPPPPP
person> president	PSOSNPPOO
person> project	PUONPPPOO
person> quits	PVONPPPOP
person> r	PTOOPPPOP
person> received	PUNNPPPOP
person> recently	PXMNPPPNO
person> rejected	OUOOOPPOO
person> remains	MZLNPPQNP
person> reports	NXQLPOOOP
person> returns	OYPPNNNNO
person> reviews	NXMOPPPOP
person> robert	PUMNPPPOP
person> running	PVONPNPNP
person> s	PXPKPOOOP
person> said	PXPLPOONO
person> says	O\\MMPMPOO
person> scored	PMLLSRRSR
person> scores	OUOOOOPPP
person> secretary	PVMOPPPOP
person> senior	PVNNPPPOP
person> she	TLJJRRQSS
person> should	QRTLPOPOO
person> signs	OTNOPPPOP
person> son	MWOOPPPNP
person> song	PWMNPPPOO
person> speaking	OTONPPPPP
person> spokesman	PYLNPQONO
person> super	OVNOOOPOO
person> supporters	PWNMOPPPP
person> sustained	PXMMPPPNO
person> takes	PWNNPPPNO
person> talks	OTNOPPPOP
person> tells	NWNOPOPOP
person> that	TSIJPRRQQ
person> the	NUNSPQONM
person> then	PUONPPPOO
person> this	OYMMPPPOO
person> thomas	QUONPOPOO
person> to	NXPIOTONP
person> told	OZLNOPPOO
person> took	OXLOPPPNO
person> tried	NVOPPPPOO
person> trump	NWNNPPPOP
person> uk	PVMLPPPPP
person> us	OSNVPPONO
person> via	OQUNPPPNO
person> vice	NWNOPOPPP
person> video	OWNOPPPOO
person> visited	OSOPPPPPP
person> warned	PVMOPPPOP
person> was	UOQLPOPOQ
person> wedding	OWNNPPPOP
person> were	PVJSPPPON
person> where	POSWOONNO
person> which	MQXLMMMTS
person> while	PWMNPPOOP
person> who	OYQLOOPNO
person> whose	P\\KKPPPOP
person> will	PVPMPPOON
person> william	PTOOPPPOP
person> winner	QOJMPRVQP
person> winning	PVNNPPPOO
person> wins	OSVMOOPNO
person> with	NNUHQPRSR
person> won	PPKNRPQRQ
person> would	OZMNOOPOO
person> wrote	PVNNPPPOO
region< 	LHT\\MOQPN
region< a	NPSVOOONO
region< across	PNOVOOOOO
region< against	NNRTNPPPO
region< an	MNNZOPOPN
region< and	QLQSQOPOP
region< at	PPJYPOPPO
region< between	PNPWOOOOO
region< by	PORTONPOP
region< for	NLSYNOPOM
region< from	ONNZNPPOO
region< in	OMLVRRPOO
region< into	PONXPNPNP
region< level	OPUOPPPOO
region< northern	POMWPOPOP
region< of	MOO\\KOQON
region< on	LMH[NPRSP
region< over	OOLZOOPOO
region< the	POJ]LOPPO
region< to	LMM\\OOPOP
region< torn	RLOGSRSRS
region< western	QLHORTRRR
region< year	NQOVPOPNP
region> 	KML^OOQOO
region> and	OMKYMRQOP
region> are	NPMZMOPOO
region> as	MOMZOPPOO
region> at	NNMYNOPOP
region> but	QOLWOPPOO
region> by	OMNZOPPPN
region> coast	QNLRQPQQP
region> for	QPLXOPOOO
region> has	PLIRSRQQQ
region> have	RKKORQRRS
region> http	NOJZOPPPO
region> hurricane	MQOVOPPOO
region> in	ONLZOOQPN
region> including	PQLYPNONN
region> is	LNPVLYONM
region> on	LMK]OPPPP
region> peace	MRN\\ONONN
region> region	OMRQQOQPP
region> since	PLIOTRQRS
region> that	PPMYONONO
region> the	OQMXPOPOM
region> to	OML[OOPPO
region> uk	KP\\LNPPPO
region> was	ONK[NPPON
region> when	NOMXOPQPN
region> where	OPMWOPOPO
region> with	OOMWOOPPO
seen-event< 	ONNLOaOMM
seen-event< a	NQMNO]NNO
seen-event< annual	OMLMQYPOQ
seen-event< at	NRMLO\\ONO
seen-event< first	NPOPNWOOO
seen-event< of	OONMO[PNO
seen-event< on	NONNPYPOO
seen-event< the	NPGIQjKNM
seen-event< their	NOPMNZNOP
seen-event< timberlake	OPOOPUPNO
seen-event< to	LQOMQZONP
seen-event< year	PPNNPVOOO
seen-event> 	MPLLPbNLN
seen-event> and	PPMNPXPOO
seen-event> at	NQLOPYPNP
seen-event> award	NQNPNXPOO
seen-event> champion	OOOOOWPOP
seen-event> for	PPPPPTNOP
seen-event> halftime	OPOOPVPNO
seen-event> in	UPMMO\\MML
seen-event> on	PQLMPVPOP
seen-event> the	RNLJQWQPQ
seen-event> title	PPNNPWOOO
seen-event> which	QPNOPYOMN
seen-event> with	NPOPPWNNO
seen-group< a	OOMO[OOON
seen-group< the	OMJQ_OOON
seen-law< an	PONNOPXOP
seen-law< the	OQKLPMcLM
seen-law> 	NONPON\\NO
seen-law> nomination	OOOOOOXOP
seen-law> winning	ONNNPPWPQ
seen-organization< 	YHZJNOPNN
seen-organization< 2000	OOVOPNPOO
seen-organization< 4	NPWOOOPOO
seen-organization< a	SN\\GMOQOQ
seen-organization< about	MN\\NOPPOM
seen-organization< administration	OQXMPOOPM
seen-organization< afp	MOZNNPPPO
seen-organization< after	NMUKSPQPQ
seen-organization< against	ON[MMPPOO
seen-organization< all	ONXNNQQPN
seen-organization< an	IOcKKQPPM
seen-organization< and	PK_JMQQNN
seen-organization< are	OQXPOOOMO
seen-organization< army	MMZMPPPQO
seen-organization< as	PN_INQPNM
seen-organization< at	OL\`JPNQON
seen-organization< baghdad	OPXJOPPOP
seen-organization< before	LOZMOPQPO
seen-organization< between	OOWOOPPOO
seen-organization< both	QOXPPMNON
seen-organization< britain	NQWOPOPNO
seen-organization< but	LO]LOOQPN
seen-organization< by	PK_JNPQOO
seen-organization< case	NOXNOOPOO
seen-organization< com	NOZOOOPOO
seen-organization< company	POXMNPPON
seen-organization< defeat	ONYOOPOOO
seen-organization< democratic	NQXNPNOOO
seen-organization< election	ONXOOOPOO
seen-organization< firm	OMZNOOPON
seen-organization< first	NQZONNONO
seen-organization< follow	LO[NOPPON
seen-organization< for	PK_KNPQOM
seen-organization< former	NO^LMPPMO
seen-organization< from	TL]IONPON
seen-organization< giant	NOYLNPPPO
seen-organization< group	RKTKQQQQQ
seen-organization< her	NOZNMOPPN
seen-organization< his	SOYLNOOON
seen-organization< if	ONZNOOPNO
seen-organization< image	ONYNOPPOO
seen-organization< in	NO^IPOQNM
seen-organization< including	NO[LNPOPN
seen-organization< iraq	NPYNOPOOO
seen-organization< its	UNQLQPOPO
seen-organization< jerusalem	OPVONPPOO
seen-organization< like	NPWMOPPOP
seen-organization< london	PJIMQTRUT
seen-organization< nations	OPUOPPPOO
seen-organization< near	OPXMOOOOO
seen-organization< new	LO[NPOPNP
seen-organization< news	NP[MONOON
seen-organization< next	NPVNOPPPO
seen-organization< now	LTXKNPPOP
seen-organization< of	SK_EOQQON
seen-organization< official	PPWNOOPON
seen-organization< on	LN]LOPQOO
seen-organization< one	NQ[OMOPNO
seen-organization< or	SNTKQPPOP
seen-organization< organization	NPZNOOONO
seen-organization< other	OOZNMOPON
seen-organization< our	QNPIPRRPT
seen-organization< over	PLTJNRSSP
seen-organization< party	OMXMPPPPO
seen-organization< pink	NOWNOPPOO
seen-organization< president	ONXNOPOPP
seen-organization< recent	POUOOOPPO
seen-organization< reported	PNYMNOOPP
seen-organization< rival	NPWNNPPPO
seen-organization< s	ONYLOQPPO
seen-organization< said	MK_LNPPOO
seen-organization< say	MOXOOPPNP
seen-organization< says	LN]MNPPPO
seen-organization< state	NPVOPPPOO
seen-organization< statement	POTOPPPOP
seen-organization< statistics	MQWOPOOOO
seen-organization< suspected	OOXMOPPON
seen-organization< tell	NNZNOPPPO
seen-organization< tells	NPYMOOPON
seen-organization< that	MM[JPQPOP
seen-organization< the	SM\`JONNNM
seen-organization< three	QNXONPOOO
seen-organization< time	NOWOOOPOO
seen-organization< to	OL]FOQRPQ
seen-organization< today	QOQLQQPPQ
seen-organization< tokyo	NQWNOPPOO
seen-organization< told	LO\\NNPPOO
seen-organization< top	NQXNOOOOO
seen-organization< two	OOXNMPPPO
seen-organization< ukraine	QOQGQRRRQ
seen-organization< under	NQXPOOONN
seen-organization< until	NO\\NNOPOO
seen-organization< via	RMVNQPPMO
seen-organization< washington	QNQLORRPQ
seen-organization< week	NQZNMOPNO
seen-organization< which	NPWOOPPOO
seen-organization< while	MQZPNPPMM
seen-organization< with	NO\\INRPPO
seen-organization< within	PLSJQQQRQ
seen-organization< year	NN[MNPPOO
seen-organization< york	MPYMOPPPO
seen-organization> 	JN^JRPPNO
seen-organization> 39	UOVLMPOPO
seen-organization> 44	POZOOOOMN
seen-organization> a	LO_KNPQON
seen-organization> about	ONYMNPPOO
seen-organization> adds	MQUNOPPPO
seen-organization> after	OMYJQQQRN
seen-organization> against	KQYNPOOOP
seen-organization> agency	OPTPPOPPN
seen-organization> agents	MOXOOPPOO
seen-organization> all	NPWNOOPOO
seen-organization> along	OPVOPPPOO
seen-organization> also	LN^PPNPMN
seen-organization> an	LN\\MNQPPO
seen-organization> and	TI\\LNPQNO
seen-organization> announced	MOXOPOPOO
seen-organization> approved	MOWOOOPPN
seen-organization> are	TKZKMQPPO
seen-organization> art	OPVNOOPPN
seen-organization> article	OOWNPOPOP
seen-organization> as	MLZJQPQSN
seen-organization> asked	NPYNOOOOO
seen-organization> astronaut	QMRMPPQQP
seen-organization> at	NPZMOPPPM
seen-organization> before	NNXNOPQPN
seen-organization> began	NOXMOPPPN
seen-organization> berkeley	PPUMPNPOP
seen-organization> bid	OO[MOOPNN
seen-organization> board	NOZNMPPPN
seen-organization> boss	NMZMMPQPO
seen-organization> brian	PPVNOOOOO
seen-organization> briefing	KORUPPQNP
seen-organization> but	NPZLPOOOO
seen-organization> by	LP[OOPPOM
seen-organization> called	OPYOONOON
seen-organization> can	NNZONPONP
seen-organization> candidate	OPUOPOPNP
seen-organization> candidates	OPZNMPOPN
seen-organization> captain	NQUNNPPOP
seen-organization> ceo	KQPSPPPPP
seen-organization> chair	MPYNOOPOO
seen-organization> chairman	UNMJPRQTO
seen-organization> champion	MPZNOMPPO
seen-organization> channel	OMZNOPQON
seen-organization> chief	ON[LNPPPO
seen-organization> chinese	MOYNOOOPO
seen-organization> civil	PPWMOOOPO
seen-organization> claimed	NPVNOPPPO
seen-organization> commander	NPZLMPPOO
seen-organization> committee	MQWNNPPPO
seen-organization> common	PNVOPPPOO
seen-organization> confirmed	NLYMNQQPP
seen-organization> confirms	LPRVPOONP
seen-organization> contract	SPYNNNONN
seen-organization> could	QNZMNOPOO
seen-organization> deal	PPYLNPPOO
seen-organization> debate	NQZLMOPPN
seen-organization> did	OOWNOPPPN
seen-organization> director	MO]LNPPNO
seen-organization> entered	NQVOPOOOP
seen-organization> estimates	NOWOOPPOO
seen-organization> exhibit	NOWNPOPPN
seen-organization> fans	NPXNOOOOO
seen-organization> fighter	NOYNOOPPN
seen-organization> fighters	ONXNOPPPO
seen-organization> figures	NPZKPNPOP
seen-organization> finance	RNOKSPPSP
seen-organization> finances	POUPPPOON
seen-organization> first	ON\\MNOPON
seen-organization> flight	OOYOPNONN
seen-organization> for	UMUJQOPOP
seen-organization> forces	SPSOOOOOO
seen-organization> forecasts	OPWOPNONO
seen-organization> foreign	LPXNOPPPO
seen-organization> found	NQVNOOPPN
seen-organization> founder	NOZMOOPOO
seen-organization> from	PN]LNOONN
seen-organization> front	NQXOMPPOO
seen-organization> game	LP]LNPQNN
seen-organization> gave	OOVNOPPPO
seen-organization> girostart2014	QKMLRRRSR
seen-organization> global	NPXMOPPPO
seen-organization> governor	OPWMPOPOO
seen-organization> group	PNOLPSRSO
seen-organization> guard	QOTOOOOOP
seen-organization> had	LNZOOPPPO
seen-organization> has	KK\`MNPQOO
seen-organization> have	PLZNOPPPO
seen-organization> he	OP[LOOONO
seen-organization> hope	MPZNNOPOO
seen-organization> http	NNXLNQQQP
seen-organization> https	NOWOOPPPO
seen-organization> i	VNNLQPQPQ
seen-organization> if	PLYKOPQOP
seen-organization> in	RM[LOOPON
seen-organization> including	MPZNNOPPM
seen-organization> insurgents	NO\\MMPPON
seen-organization> interviewed	NNYNNPPOO
seen-organization> interviews	MNYNOPPPO
seen-organization> investigation	NPYNPOONO
seen-organization> iraq	OPUNOPPOP
seen-organization> is	UOZHNPPOM
seen-organization> it	NQZMNPOOO
seen-organization> jim	OPXNONOOO
seen-organization> justinbieber	TNKMQQQQQ
seen-organization> last	PPUPPNPNO
seen-organization> lawyers	SPOOPPPPP
seen-organization> leader	RPSNOOPOP
seen-organization> leaders	MO\\MMPPOO
seen-organization> leadership	NOZMMPPPO
seen-organization> led	WKNKRQQOQ
seen-organization> lost	OOXMPOPOO
seen-organization> made	OOXNPOONO
seen-organization> majority	SLOKQRRRP
seen-organization> member	ROUKOPPQO
seen-organization> members	PNYNNOPOO
seen-organization> membership	NPXNNOPPO
seen-organization> mh17	OQYMPNONO
seen-organization> militant	PNNLQSRRQ
seen-organization> militants	NN[KMQQPO
seen-organization> minister	OQXMMPPNP
seen-organization> minor	POTOPPPOO
seen-organization> monday	LPYNOOPOP
seen-organization> movement	MP[OONONN
seen-organization> must	NNWNOPPPO
seen-organization> nasa	OPSPOPPOP
seen-organization> national	NQXONOOPN
seen-organization> needs	LPZNNPPOP
seen-organization> network	NN\\MMQOON
seen-organization> new	QMVIQQPPO
seen-organization> news	MP\\LLPPOP
seen-organization> newsletters	PPSOPOPOP
seen-organization> nomination	MQ[OLONQN
seen-organization> nominee	OPXOOOOOO
seen-organization> observed	MPXNPOPON
seen-organization> of	QL]MNOPOM
seen-organization> offer	MPYNOOPPM
seen-organization> official	NQUTNOONO
seen-organization> officials	NMVHRRRPQ
seen-organization> on	KU[JMOQPN
seen-organization> ons	OQVNPOOON
seen-organization> opening	NNMKRSRQS
seen-organization> opposition	NOWNOPOPO
seen-organization> or	NN]LOOPON
seen-organization> organization	OKMITRSQV
seen-organization> over	PPUMPPPPO
seen-organization> pamkeynen	OPTPOPPOP
seen-organization> party	QPWNPNONN
seen-organization> paul	MMXONQPPP
seen-organization> peacekeepers	MNVTOOOON
seen-organization> performance	NOZNOOPON
seen-organization> plane	NPUOPPPPO
seen-organization> plans	MNYNNPPOP
seen-organization> platform	NPWNOOPPO
seen-organization> player	MOZOMPPMP
seen-organization> players	NOVOOPPOP
seen-organization> please	NNWOPOPNP
seen-organization> police	NQXNOOOOO
seen-organization> president	LQYMNPPPP
seen-organization> presidential	OOWOOOOPO
seen-organization> primary	NQ\\MMOPON
seen-organization> problems	NMZMNPPPN
seen-organization> producer	NPXOPOPNN
seen-organization> products	OPSOPOOOP
seen-organization> project	PQXMNOPPO
seen-organization> provides	MO\\LOPQPM
seen-organization> real	VNJLQPQQQ
seen-organization> received	NOYMOOOPO
seen-organization> regime	OOVOOPPPO
seen-organization> rejected	OQYKOOPOO
seen-organization> report	ULLKNSRUQ
seen-organization> reported	MLWLQQQOR
seen-organization> reporter	KQXNNPQPO
seen-organization> reporters	MOYONPPPO
seen-organization> reports	MOZLOPPPP
seen-organization> resolution	NN[NOOOON
seen-organization> right	ONYNNOPOO
seen-organization> rules	RNRKRPPPP
seen-organization> ruling	NQWOQNONO
seen-organization> s	NK]LNQPPO
seen-organization> said	KL]LPPPPO
seen-organization> says	MMXROOPOO
seen-organization> secretary	TQVNMOOMP
seen-organization> seized	MOXOOPPPO
seen-organization> senior	NNVPPPPOO
seen-organization> shareholders	MOYMOPPPO
seen-organization> shares	LO[OOOOON
seen-organization> she	OOXNOPNOP
seen-organization> should	MQXMNPQPN
seen-organization> since	OPXOPNPON
seen-organization> so	QNPJSQQPR
seen-organization> speaker	MOVONPPPP
seen-organization> special	NQYMPNOOO
seen-organization> spoke	NOYNOPPOO
seen-organization> spokesman	KQZMOPPOP
seen-organization> spokeswoman	MPZMOOOOP
seen-organization> spring	OPZNNOPON
seen-organization> story	OOUOOPPPO
seen-organization> strike	ROSNPPPOO
seen-organization> stronghold	NOWNOPPPO
seen-organization> sunday	TPRNQOPON
seen-organization> survey	PPVOOPPOO
seen-organization> team	SLOLRRPPR
seen-organization> television	MPTUOPNOO
seen-organization> that	MOYPNOPPO
seen-organization> the	JN\`MONQPO
seen-organization> this	NRXOPMNOP
seen-organization> tmro	QQVNOOPOO
seen-organization> to	QMXMNQQON
seen-organization> today	ONWNPOPOP
seen-organization> told	OTWNPNNMO
seen-organization> took	OOYNPNOOO
seen-organization> top	NPVNOPPPO
seen-organization> u.s.	KPZMOPPPO
seen-organization> under	OOXMOOPPO
seen-organization> user	NOYOMPPOO
seen-organization> via	NOXOOPPPN
seen-organization> vice	NPZNNOPNO
seen-organization> video	RLNKRPQPV
seen-organization> violence	OPVOOOPOO
seen-organization> wall	PPSPPPPON
seen-organization> was	NM]KPPQOM
seen-organization> we	OPWNPOPOO
seen-organization> website	KPZNNPPOO
seen-organization> were	RMZNMPPOM
seen-organization> when	LP[MOPPOO
seen-organization> where	ONYMOPONN
seen-organization> which	NMaKPPPNL
seen-organization> who	SSWNOOONL
seen-organization> will	XLWLNPPPL
seen-organization> with	RPYLQNOMO
seen-organization> won	PMYOOOPON
seen-organization> would	NN^LMPPON
seen-place< 	LKGdOPQNO
seen-place< a	OPM^OMNMN
seen-place< and	NLKbOPQMN
seen-place< as	PONXOQPNO
seen-place< at	RMJ[NNPOO
seen-place< batter	LQNXOPPPN
seen-place< for	RMO[NPOMM
seen-place< from	LNJ_NPPPO
seen-place< in	NLH_PQQOO
seen-place< near	NONZNPPON
seen-place< of	MMG]PQQPO
seen-place< on	PMH\\QNQQN
seen-place< our	KOO]NNOON
seen-place< over	MOOZOOOOO
seen-place< r	MPOXPOOOO
seen-place< says	ONNYOOOOO
seen-place< the	MLKdONQOK
seen-place< this	PLKUQQQPP
seen-place< to	RMJ^NNPNN
seen-place< vancouver	NPNVPPPPO
seen-place> 	TLD^QOQNN
seen-place> 1	MPOXOOPNO
seen-place> a	QJKWPQQOR
seen-place> after	OOOVNOPPO
seen-place> and	OLN^NPPNM
seen-place> are	NPOWOOOOP
seen-place> around	NPMXNOPPO
seen-place> as	OOMXPNPOP
seen-place> at	MPNXPOPNP
seen-place> but	NPOXPOOPN
seen-place> deputy	NQNXMPPPO
seen-place> for	SKJTQQQPQ
seen-place> has	POLXOOPOP
seen-place> have	OPOZONOON
seen-place> http	LPK[PPPOO
seen-place> ilpiratabelfast	PNLTQPPQP
seen-place> in	NNI\`PNQON
seen-place> is	NMM]OPQNM
seen-place> it	MQPWPPONM
seen-place> near	RLJPRRQQQ
seen-place> of	QLMTPPQPQ
seen-place> on	OOLZPNPON
seen-place> or	NPOXNPPON
seen-place> peace	SJIJSSSST
seen-place> province	PMJTQQQQQ
seen-place> region	TLIOSORRR
seen-place> said	MQN[OOONN
seen-place> school	OMJTPQRRQ
seen-place> that	PQNVPNOOO
seen-place> the	NNTUQNPOM
seen-place> there	UONPOPPPP
seen-place> to	OMNZPOPNN
seen-place> tribal	NPOVOPPOO
seen-place> was	NQMZPNONO
seen-place> which	OON[NPPNN
seen-place> will	MPUUNOOOM
seen-place> with	PPM[PMONO
seen-product< 	MLLLOOPOb
seen-product< and	NONNOOON]
seen-product< codenamed	NOPONOOOZ
seen-product< instagram	ONNNPOOOZ
seen-product< its	MQMOOPPOZ
seen-product< new	QOMOPPPPU
seen-product< of	MLMMOOONb
seen-product< pirated	ONNPNPPPW
seen-product< the	NPHJOMNLk
seen-product< to	OQNNPNNNY
seen-product> 	LPKMOOOLd
seen-product> and	NNLMOOPM\`
seen-product> app	POMMOOPOY
seen-product> console	ONNONPPOY
seen-product> for	NOSNPNNMW
seen-product> in	ONMNPOPOZ
seen-product> is	PNMOQNON[
seen-product> operating	OPMNOPPPX
seen-product> sold	NONNOOON\\
seen-product> team	NPPONOOOW
seen-product> to	NOOONOOM[
seen-product> was	NONNOOPO[
seen-product> were	ONNPPOOOZ
seen-product> will	OOLPQOMN\\
seen-work< 	NKMKPNPaP
seen-work< and	ONNMOPO]N
seen-work< drama	NPOPONNZN
seen-work< of	MOOPPNMZO
seen-work< single	OONNNOOZO
seen-work< the	MLKMMPOfM
seen-work< with	NONONOP[O
seen-work> 	LONMOOMbN
seen-work> and	ONLNMOPaL
seen-work> director	OPONOPNXP
seen-work> has	POLNNOO]N
seen-work> is	PNNMMOP\\N
seen-work> was	PNKMPMNaM
seen-work> which	OOPNNON\\M
sentence unsure	SQPPOOOPO
shape 1	UONNKRMNY
shape 1A	UJLKRQRSR
shape 1I	QONNNOOOY
shape 1X	[FEOQSSRR
shape 1XA	ULKLQRQRS
shape 1XX	RINKSOPSW
shape 1n	TMLLPPPOX
shape A	VIXNMPQNP
shape A1	RLPJPQQQV
shape AA	WGSNSORJT
shape AAA	XIKRRPOPQ
shape AAAA	\\OIJQPQNR
shape AAAX	ZMLLPPPPQ
shape AI	TNTJROPNQ
shape AIX	PPTOOOPPO
shape AX	SH[KPPQRM
shape AXX	OIVNPUQMQ
shape AXXX	OLRRPRUMM
shape AXn	QNVOPOPON
shape AXxX	PPZNOONNN
shape An	ZLTKOOOOO
shape I	YJKWMOOOP
shape IA	NHVIQQPUS
shape II	ZHNXOOONM
shape III	SLKSPPPOR
shape IIX	KYTQQMPNL
shape IIXX	ORURNNOON
shape IX	QSRNRSLLO
shape IXX	LXSOQLRNM
shape IXXX	ORULOSKUK
shape IXxX	NWZLQKNNM
shape In	SLPUKLNMY
shape InX	ONSMNOONZ
shape X1	UMGPOSOOX
shape XA	VBXPOMNLZ
shape XAXX	OPLNONWOS
shape XI	IYSPNNOJV
shape XIX	O\\JMPOPOO
shape XIXX	NYLNQNRON
shape XX	NTQQNOORN
shape XXA	INUKNYORQ
shape XXI	UIGJRSSUU
shape XXXA	NTYNOMNOM
shape XXXX	OLRUOLQTN
shape XXXx	MXYJPLQNN
shape XXn	UKLLONPPY
shape XXx	LSHTQQROQ
shape XXxX	KUZPQJQLM
shape XXxx	MUYROMMLN
shape Xn	WHLJNLZJ\\
shape Xx	VKHNSWPPQ
shape XxX	OVOQPOOON
shape XxXX	MQWOPMPRN
shape XxXx	QMLKSOVQR
shape XxxX	VPMKNYLSM
shape x	TLJJQVQRR
shape xX	NTSPNPPNO
short-for given	HjLJJOPPN
short-for other	N[KLNRNQR
shout unsure	PPYQSMNNK
small-title-after "	OMTRMPNTN
small-title-after &	RUQQNNNNN
small-title-after '	OQVQNOOOM
small-title-after ,	PQOOTNRON
small-title-after -	WOMNOQPOP
small-title-after _	NHUSRPOSM
small-title-before "	VURLNPOLN
small-title-before ,	PVMQPOPOO
small-title-before .	KUMLQQRQQ
small-title-before _	QTNLQNPRP
start 01	WPNONOOPO
start 02	POPRQNNUM
start 03	RLUNPRMRM
start 11	RNVRMOOPO
start 12	PUORVLMNN
start 13	QQTMNLNMW
start 22	QLUNNQPRO
start 23	PKTOPPOOU
start u3	OLNQOPSPT
state< d	NPPVOOPOP
state< i	NPOWNPPOO
state< r	NONYNPPON
state> 	NNL[OPPON
state> a	OOOWOOPOO
state> and	OPOUOOPPO
title after	NNLRSSQPO
title before	RWNNOOOOO
title in apposition	NXRONROOK
title unsure	WPOQOPONN
title-after ambassador	PPNOSPPPP
title-after attorney	RMLRNQQQP
title-after ceo	QNXRLOPNN
title-after chair	ROQLQPPPQ
title-after chairman	LLUJRRQSP
title-after chancellor	OPNMUPPPP
title-after chief	NOOXOOOOP
title-after commissioner	SNMLOSRQQ
title-after deputy	RNOTOOOPO
title-after director	NOWOPPPOO
title-after dr	VKKKRRQRR
title-after general	SJJITRRSS
title-after gov	NMLWRPPPO
title-after governor	QLKPPRRRR
title-after judge	MPTSONOPP
title-after leader	VMIJQSSRR
title-after minister	OOLOYPPOO
title-after mp	LTSUOOOMO
title-after pm	OPMTQPPPP
title-after premier	MMJQRTSRO
title-after president	PPPOTOOOO
title-after rep	NOMWSOPNO
title-after secretary	PLMRQSQQO
title-after sen	RLJYOPPPP
title-after senator	NMQLOSSRR
title-after speaker	NOUONPPOP
title-word actor	OVPOOPPNO
title-word actress	PUONOPOPO
title-word admiral	NXMNOPPPO
title-word ambassador	SUNOPPONN
title-word attorney	PVNOPOPOO
title-word author	PVMNPPQPO
title-word captain	OQLPPQQQQ
title-word ceo	TUMPPOOMO
title-word chair	OTOOPPPOO
title-word chairman	OXNOPOPOO
title-word chancellor	PVNNPPPOP
title-word chief	PVNOPPPOP
title-word colonel	OPKLRSRRP
title-word commissioner	RRKMPQRQP
title-word congressman	PTOOPNPPP
title-word congresswoman	PVOONOPOP
title-word dame	NXNOPOOOO
title-word deputy	PTOOOPPPO
title-word director	OUOOPPPOO
title-word dr	MVTMOPPNO
title-word gen	PUNOPPPOO
title-word general	PPMMRPRQQ
title-word gov	OWNNPPPOO
title-word governor	OUOOPOPOP
title-word judge	OUOPPPPOO
title-word justice	OVNOPPPOO
title-word king	L[NONPPON
title-word lady	OUNPPPPOO
title-word leader	NTPPOPPPO
title-word lord	L[NNOPPPO
title-word lt	OWPPPPONO
title-word madam	TLKMRRQSQ
title-word mayor	OXNNOOPOO
title-word minister	PVNNPPPOP
title-word mp	NYOOOOONO
title-word mr	LSRSOOPOO
title-word mrs	RPMMRPQRO
title-word ms	TTMMPPPNO
title-word pm	QWJMPQPPP
title-word pope	SUMNOPPPO
title-word premier	PVNNPPPOO
title-word president	RXMMPONOO
title-word prince	OVONPPOOP
title-word professor	QUNNOPPPO
title-word rep	OVOOPPPOO
title-word secretary	RUPNQOONO
title-word sen	OWONPOPOP
title-word senator	NVNPOPPOO
title-word sheikh	MYNONOPPO
title-word singer	OUOOPPPPO
title-word sir	OVMOPPPPO
title-word speaker	OTOOPPPOP`;
