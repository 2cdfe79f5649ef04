# Pictures of work on the text itself: a correction and what it does to marks, lost marks, the check when an article is done, the
# timer, and a text of many scripts; releng/screenshots reads it.

# A corpus whose leader wants active minutes counted, with an article of many scripts.
make_page_corpus() {
	cp -r "$work/corpus" "$work/page"
	awk '/<\/[a-z:]*Corpus>/ { print "  <settings key=\"timer\" value=\"true\"/>" } { print }' "$work/corpus/corpus.saksi" > "$work/page/corpus.saksi"
	printf '%s\r\n' 'Keluarga 👨‍👩‍👧 dan bendera 🇮🇩' '' 'JAKARTA - Menteri 👍🏽 berkata "يقول الوزير إن الجسر آمن" kemarin.' '' \
		'Café dan שָׁלוֹם עֲלֵיכֶם	dengan tab.' > "$work/aksara.txt"
	"$product_folder/saksi" import "$work/page" "$work/aksara.txt" >> "$work/log" 2>&1
}

find_words() {
	keys ctrl+f ctrl+a
	words "$1"
	keys Escape
}

page_pictures() {
	make_page_corpus
	show -corpus "$work/page"
	open_article "Siapa yang Salah"
	find_words "pasir mungkin"
	keys shift+x
	sleep 2
	words "kerikil"
	shot page-1-correct
	keys Return
	sleep 1
	find_words "sudah rampung pada hari kedua"
	keys c shift+x
	sleep 1
	keys BackSpace Tab
	words "salah"
	shot page-2-lost-foretold
	keys Return
	sleep 1
	keys shift+m
	sleep 2
	shot page-3-inspector
	keys F12
	sleep 1
	keys shift+y
	sleep 1
	shot page-4-lost
	keys d
	sleep 2
	shot page-5-done
	keys Escape
	click 150 187 # the filter of the list
	open_article "aksara"
	find_words "إن الجسر آمن"
	keys c
	find_words "👍🏽"
	keys s
	shot page-6-scripts
	by_name "Corpus Settings" "Pengaturan Korpus"
	keys ctrl+Page_Down ctrl+Page_Down ctrl+Page_Down
	shot page-7-settings
	keys Escape
	quit
}
