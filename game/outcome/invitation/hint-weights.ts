import { type Weights, weights } from './weights';

/*
 * Written by game/tools/hint-calibrate.ts from 4278 labelled messages. Change the messages or the lists of
 * phrases and run it again rather than editing a figure here.
 */

/** What each hint says for a request (above zero) or against one. A name such as `live_day` is a list of phrases, `en_pop` a word's stem. */
export const hintWeights: Weights = {
  base: -3.67,
  each: weights`
    live_link +4  live_available +2.43  live_number +2.37  live_announce +2.13  live_meal_asked +1.77  live_bareTalk +1.75  fr_zcal +1.62  en_zcal +1.61
    ways_sent +1.48  live_summon +1.46  ways_enough +1.46  ways_nameTime +1.41  live_verb +1.4  asking_wish +1.33  ways_mutual +1.32
    live_number_asked +1.26  live_slotChoice +1.2  ways_enough_asked +1.19  live_duration_asked +1.18  ways_bareNumber +1.14  live_dated +1.13
    sentence_asked +1.11  scope_inviting_asked +1.09  live_verb_asked +1.08  live_clock_asked +1.04  live_day_asked +1.04  live_meal +1.04  few_asked +0.99
    live_available_asked +0.98  asking_option +0.97  pressure_demand +0.96  fr_un +0.95  asking_opener_asked +0.94  en_if +0.94  en_im +0.94
    asking_side +0.9  ways_presence +0.89  live_live +0.88  fr_present +0.86  fr_ser +0.86  scope_ownTerms +0.86  ways_received +0.86  ways_nearby +0.85
    en_come +0.8  en_offic +0.8  en_number +0.79  fr_une +0.78  live_duration +0.78  ways_free +0.78  en_new +0.77  offer_shown +0.77  en_interview +0.76
    fr_entre +0.76  live_fits_asked +0.76  ways_bareNumber_asked +0.76  en_an +0.75  en_right +0.75  live_showing +0.74  fr_laiss +0.73  fr_heur +0.72
    en_be +0.71  fr_cet +0.71  asking_would_asked +0.69  fr_semain +0.69  en_dai +0.68  fr_numero +0.67  live_appointed +0.67  scope_inviting +0.66
    asking_when +0.64  live_deadline_asked +0.64  live_either_asked +0.64  ways_mutual_asked +0.64  asking_ours +0.63  en_tomorrow +0.63  fr_moi +0.63
    fr_montr +0.63  scope_notNegation +0.63  en_id +0.62  fr_demain +0.61  fr_dat +0.6  live_convenience +0.6  en_request +0.59  live_slotChoice_asked +0.58
    asking_side_asked +0.57  en_quick +0.57  en_through +0.57  fr_mercred +0.57  fr_peux +0.56  fr_visit +0.56  scope_theirWords +0.56  asking_opener +0.55
    en_hour +0.55  en_nine +0.55  fr_dit +0.55  en_school +0.54  fr_bureau +0.54  live_showing_asked +0.54  scope_accept_asked +0.54  en_and +0.53
    en_would +0.53  en_appoint +0.52  en_treat +0.52  fr_directeur +0.52  offer_candidate +0.52  offer_firm_asked +0.52  fr_monsieur +0.51
    ways_inWriting +0.51  asking_order +0.5  en_ring +0.5  en_sir +0.5  en_wev +0.5  fr_essai +0.5  fr_tourne +0.5  en_8 +0.49  en_between +0.49
    en_so +0.49  en_will +0.49  fr_prochain +0.49  ways_coming +0.49  en_a +0.48  en_june +0.48  en_like +0.48  en_take +0.48  en_wer +0.48  fr_avec +0.48
    fr_entretien +0.48  fr_me +0.48  fr_si +0.48  fr_souhait +0.48  en_give +0.47  fr_nouvel +0.47  live_withYou_asked +0.47  asking_ours_asked +0.46
    en_afternoon +0.46  fr_ou +0.46  fr_reserv +0.46  live_either +0.46  en_happi +0.45  en_love +0.45  en_schedul +0.45  fr_8h +0.45  fr_fer +0.45
    fr_fin +0.45  fr_ven +0.45  live_talk +0.45  live_talking +0.45  asking_together +0.44  en_walk +0.44  en_agre +0.43  en_mobil +0.43  en_wednesdai +0.43
    fr_notr +0.43  live_anyVoice +0.43  live_withYou +0.43  en_iv +0.42  en_round +0.42  fr_contrat +0.42  fr_ecol +0.42  offer_trade +0.42
    asking_when_asked +0.41  en_fanci +0.41  fr_cabinet +0.41  fr_depot +0.41  fr_inscrit +0.41  fr_invit +0.41  en_account +0.4  live_anyVoice_asked +0.4
    en_30 +0.39  en_email +0.39  en_told +0.39  fr_arrang +0.39  pressure_reproach +0.39  fr_sollicit +0.38  scope_notNegation_asked +0.38  en_sit +0.37
    en_when +0.37  fr_attendr +0.37  fr_juin +0.37  fr_plac +0.37  live_clock +0.37  live_day +0.37  en_4 +0.36  en_busi +0.36  en_lunch +0.36
    en_prefer +0.36  fr_11 +0.36  fr_8 +0.36  fr_disponibilit +0.36  fr_h +0.36  offer_our_asked +0.36  en_chanc +0.35  en_easier +0.35  en_half +0.35
    en_left +0.35  en_madam +0.35  en_morn +0.35  en_pick +0.35  fr_15 +0.35  fr_agend +0.35  fr_etre +0.35  fr_fair +0.35  live_talk_asked +0.35
    en_enough +0.34  en_or +0.34  en_youll +0.34  fr_journe +0.34  fr_rav +0.34  fr_suis +0.34  fr_viv +0.34  live_fits +0.34  en_let +0.33  fr_tu +0.33
    live_bareTalk_asked +0.33  ways_plan_asked +0.33  en_late +0.32  fr_4 +0.32  fr_ca +0.32  fr_soir +0.32  fr_t +0.32  en_7 +0.31  en_down +0.31
    en_fair +0.31  fr_pref +0.31  fr_restaur +0.31  fr_sais +0.31  fr_ver +0.31  en_conveni +0.3  en_discuss +0.3  en_do +0.3  en_said +0.3  en_session +0.3
    fr_part +0.3  en_ar +0.29  en_here +0.29  en_next +0.29  en_show +0.29  en_wait +0.29  en_where +0.29  fr_14 +0.29  fr_horair +0.29  en_director +0.28
    en_fit +0.28  en_last +0.28  fr_arret +0.28  fr_ete +0.28  fr_expliqu +0.28  fr_mon +0.28  pressure_presume +0.28  scope_theirWish +0.28  en_befor +0.27
    en_cant +0.27  en_diari +0.27  en_hei +0.27  en_mai +0.27  en_no +0.27  en_type +0.27  fr_apre +0.27  fr_dejeun +0.27  fr_libr +0.27  fr_plutot +0.27
    fr_zurl +0.27  en_about +0.26  en_same +0.26  en_stand +0.26  en_whichev +0.26  fr_madam +0.26  fr_pai +0.26  fr_voix +0.26  pressure_falseTie +0.26
    en_fine +0.25  en_ha +0.25  en_month +0.25  en_think +0.25  fr_9 +0.25  fr_gard +0.25  fr_matin +0.25  fr_voir +0.25  asking_would +0.24  en_manag +0.24
    fr_accord +0.24  fr_sinon +0.24  ways_plan +0.24  en_around +0.23  en_chat +0.23  en_off +0.23  en_youv +0.23  fr_accept +0.23  fr_chois +0.23
    en_book +0.22  en_might +0.22  fr_appel +0.22  fr_au +0.22  fr_lu +0.22  fr_pet +0.22  fr_te +0.22  en_ani +0.21  en_pleas +0.21  fr_nos +0.21
    fr_visio +0.21  en_best +0.2  en_go +0.2  fr_deux +0.2  live_voice_asked +0.2  en_mr +0.19  en_open +0.19  en_over +0.19  en_thi +0.19  few +0.19
    fr_aim +0.19  fr_l +0.19  fr_mid +0.19  fr_samed +0.19  live_deadline +0.19  en_line +0.18  en_tell +0.18  en_them +0.18  fr_12 +0.18  fr_fois +0.18
    live_talking_asked +0.18  en_ten +0.17  en_your +0.17  fr_votr +0.17  live_voice +0.17  en_run +0.16  en_up +0.16  en_which +0.16  en_with +0.16
    fr_plus +0.16  fr_pour +0.16  fr_vos +0.16  live_dated_asked +0.16  en_fridai +0.15  en_get +0.15  en_to +0.15  fr_et +0.15  fr_ma +0.15  fr_parl +0.15
    en_but +0.14  fr_quand +0.14  en_time +0.13  en_look +0.12  en_our +0.12  live_appointed_asked +0.12  fr_ce +0.11  fr_comm +0.11  fr_mem +0.11
    fr_fait +0.1  fr_minut +0.1  fr_vendred +0.1  offer_our +0.09  en_we +0.08  asking_nudge_asked +0.07  fr_c +0.07  fr_est +0.07  scope_closing +0.05
    en_on -0.07  asking_polite_asked -0.09  fr_la -0.1  fr_vous -0.1  en_call -0.11  fr_san -0.11  fr_trois -0.11  scope_async -0.11
    scope_theirWish_asked -0.11  senses_otherSense_asked -0.11  asking_nudge -0.12  en_first -0.12  en_write -0.13  fr_se -0.13  asking_others_asked -0.14
    en_i -0.15  fr_par -0.15  fr_quel -0.15  live_towards -0.15  senses_third -0.15  fr_cel -0.16  pressure_hype -0.16  en_is -0.17  fr_de -0.17
    pressure_urgency -0.17  fr_d -0.18  fr_dimanch -0.18  fr_pas -0.18  scope_hospitality -0.18  en_my -0.19  en_talk -0.19  fr_s -0.19
    asking_option_asked -0.2  en_phone -0.2  en_photo -0.2  fr_ai -0.2  fr_voul -0.2  asking_wish_asked -0.21  en_as -0.21  fr_comment -0.21  fr_en -0.21
    fr_nous -0.21  fr_oui -0.21  en_free -0.22  en_leav -0.22  fr_dan -0.22  fr_dej -0.22  offer_candidate_asked -0.22  en_drop -0.23  en_minut -0.23
    en_todai -0.23  en_wrote -0.23  fr_an -0.23  fr_aux -0.23  fr_avon -0.23  fr_caf -0.23  fr_grand -0.23  fr_premi -0.23  en_then -0.24  fr_a -0.24
    fr_autr -0.24  fr_avoir -0.24  fr_joint -0.24  fr_pourr -0.24  scope_habit -0.24  scope_theirProposal -0.24  en_save -0.25  en_suggest -0.25
    en_watch -0.25  fr_courag -0.25  fr_jam -0.25  fr_trop -0.25  en_alwai -0.26  en_could -0.26  en_need -0.26  en_noth -0.26  en_thought -0.26
    fr_bonjour -0.26  asking_theirs -0.27  en_by -0.27  en_peopl -0.27  en_thank -0.27  fr_lettr -0.27  fr_nom -0.27  en_2 -0.28  en_never -0.28
    en_test -0.28  en_were -0.28  fr_chang -0.28  fr_post -0.28  fr_tout -0.28  en_ever -0.29  en_me -0.29  en_whole -0.29  fr_just -0.29  fr_pass -0.29
    fr_sall -0.29  fr_trouv -0.29  ways_echo_asked -0.29  en_boss -0.3  en_idea -0.3  en_note -0.3  en_should -0.3  en_too -0.3  en_weekend -0.3
    fr_cass -0.3  fr_port -0.3  offer_pain_asked -0.3  en_mine -0.31  en_pai -0.31  en_sai -0.31  en_their -0.31  fr_ta -0.31  en_sheet -0.32
    fr_partag -0.32  fr_qui -0.32  ways_nearby_asked -0.32  en_box -0.33  en_follow -0.33  en_saturdai -0.33  en_thursdai -0.33  fr_command -0.33
    fr_dir -0.33  fr_sur -0.33  scope_report_asked -0.33  fr_fill -0.34  fr_suivr -0.34  live_towards_asked -0.34  pressure_hype_asked -0.34
    scope_negation_asked -0.34  senses_product -0.34  en_keep -0.35  en_quot -0.35  first_message -0.35  fr_tant -0.35  asking_otherAsk -0.36
    asking_together_asked -0.36  en_ill -0.36  en_spare -0.36  en_who -0.36  en_without -0.36  fr_meti -0.36  offer_figure -0.36  offer_price -0.36
    asking_finite_asked -0.37  en_came -0.37  en_part -0.37  en_second -0.37  fr_dev -0.37  fr_ont -0.37  fr_regard -0.37  ways_occasion -0.38  en_wa -0.39
    fr_fich -0.39  scope_closing_asked -0.39  asking_finite -0.4  en_youd -0.4  fr_concour -0.4  fr_n -0.4  fr_per -0.4  fr_suff -0.4
    ways_thirdQuestion -0.4  en_have -0.41  fr_auss -0.41  fr_on -0.41  ways_elsewhen -0.41  en_listen -0.42  fr_ni -0.42  fr_question -0.42
    offer_person -0.42  en_chang -0.43  scope_event -0.43  asking_theirs_asked -0.44  fr_toujour -0.44  ways_inWriting_asked -0.44  en_attach -0.45
    en_name -0.45  fr_encor -0.45  ways_whom -0.45  ways_whom_asked -0.45  en_it -0.46  en_well -0.46  fr_chez -0.46  fr_cit -0.46  fr_livr -0.46
    ways_thirdQuestion_asked -0.46  en_send -0.47  en_sundai -0.47  en_want -0.47  fr_temp -0.47  nurtured -0.47  ways_madeOf -0.47  en_connect -0.48
    fr_envoi -0.48  fr_moin -0.48  fr_mais -0.5  invitation -0.5  scope_accept -0.5  en_sang -0.51  en_out -0.52  fr_avez -0.52  fr_not -0.52
    scope_ownTerms_asked -0.52  scope_past_asked -0.52  scope_spareTime_asked -0.52  ways_attributive_asked -0.52  fr_ecriv -0.53  fr_rend -0.53
    en_ask -0.54  en_page -0.54  en_what -0.54  fr_ajout -0.54  fr_aur -0.55  scope_spareTime -0.55  fr_met -0.57  asking_written_asked -0.58  en_hi -0.59
    en_see -0.59  en_five -0.61  scope_negation -0.62  asking_joined_asked -0.63  asking_order_asked -0.63  fr_pag -0.65  en_did -0.66  en_print -0.66
    scope_report -0.66  senses_third_asked -0.66  ways_attributive -0.66  en_year -0.67  en_hello -0.68  fr_repond -0.73  en_just -0.74  fr_bien -0.74
    scope_theirWords_asked -0.82  scope_past -0.83  en_all -0.84  fr_propos -0.92  senses_otherSense -1.12  ways_elsewhen_asked -1.15
    asking_otherAsk_asked -1.17  en_meet -1.25  they_asked -1.36
  `,
};
