# Pictures of the main window: explorer, editor, views, menus, bars, both perspectives, empty states; releng/screenshots reads it.
# Places are in points from the upper left corner of the window, which fills the screen.

# click X Y [BUTTON]
click() {
	xdotool mousemove $(($1 * scale)) $(($2 * scale)) click "${3:-1}"
	sleep 0.6
}

# Runs a command by its name, which is that of the language: by_name ENGLISH INDONESIAN
by_name() {
	keys ctrl+3
	sleep 2
	if [ "$language" = id ]; then words "$2"; else words "$1"; fi
	sleep 1.5
	keys Return
	sleep 1.5
}

show_agents() {
	keys alt+shift+q a
	sleep 1.5
}

show_canonical() {
	keys alt+shift+q k
	sleep 1.5
}

show_progress() {
	by_name "Show Progress" "Tampilkan Kemajuan"
}

# Every view below the editor: all_views PICTURE
all_views() {
	show_agents
	shot "$1-agents"
	show_canonical
	shot "$1-canonical"
	show_progress
	shot "$1-progress"
}

# A corpus of a team: assignments, rights to see, a story, a layer that somebody else works on.
make_team() {
	saksi=$product_folder/saksi
	cp -r "$work/corpus" "$work/team"
	{
		for article in "$work"/team/articles/*/*.article; do
			id=$(basename "$article" .article)
			case $id in
				ikan* | beras*) echo "  <assignments article=\"$id\" annotator=\"ayu\"/>" ;;
				jembatan*) echo "  <assignments article=\"$id\" annotator=\"bima\"/>" ;;
			esac
		done
		echo '  <settings key="blind" value="true"/>'
	} > "$work/record"
	awk -v record="$work/record" '/<\/[a-z:]*Corpus>/ { while ((getline line < record) > 0) print line } { print }' \
		"$work/corpus/corpus.saksi" > "$work/team/corpus.saksi"
	sed -i "s/name=\"Sampel Saksi\"/name=\"Sengketa Hasil Pemilihan Umum Serentak dan Kemarahan Warga di Nusa Selaka\"/" \
		"$work/team/corpus.saksi"
	"$saksi" new "$work/blank" --name "Kosong"
	"$saksi" new "$work/fresh" --name "Belum Ditandai" --annotators ayu,bima,citra,dewi &&
		"$saksi" import "$work/fresh" "$product_folder/samples"/*.txt
}

window_pictures() {
	[ -d "$work/team" ] || make_team > "$work/log" 2>&1 || die "the corpora could not be made: $(cat "$work/log")"
	show
	keys ctrl+w # the welcome page
	away
	shot 20-none
	all_views 20-none
	quit
	show -corpus "$work/blank"
	away
	shot 21-blank
	all_views 21-blank
	keys ctrl+shift+v
	sleep 2
	shot 21-blank-problems
	quit
	show -corpus "$work/fresh"
	open_article "Siapa yang Salah"
	shot 22-unmarked
	all_views 22-unmarked
	quit
	show -corpus "$work/corpus"
	explorer_pictures
	quit
	show -corpus "$work/corpus"
	editor_pictures
	quit
	show -corpus "$work/corpus"
	mark_pictures
	quit
	corpora_pictures
	session_pictures
}

# The mouse where it opens no tool tip.
away() {
	xdotool mousemove $((width - 20)) $((height - 12))
}

explorer_pictures() {
	away
	keys ctrl+f
	words "tidak ada yang begini"
	sleep 1
	shot 23-no-match
	keys ctrl+a Delete
	sleep 1
	click 200 222 3
	shot 23-header-menu
	keys Escape
	away
	keys ctrl+f Down shift+Down shift+Down
	shot 23-selected
	keys shift+F10
	shot 23-row-menu
	keys Down Down Right
	shot 23-status-menu
	keys Escape Escape
	click 281 93
	away
	shot 23-group-menu
	keys Down Down Down Return
	away
	shot 23-grouped
	click 326 93
	away
	shot 23-views-menu
	keys Up Up Up Return # save
	sleep 1
	shot 23-save-view
	words "Menurut media"
	keys Return
	click 326 93
	away
	shot 23-saved-views
	keys Escape
	click 378 93
	away
	shot 23-view-menu
	keys Up Up Up Up Return
	sleep 1
	shot 23-columns
	keys Escape
	away
	keys ctrl+f Down Down Down Down # past the filters and the first group
	by_name "Remove Articles" "Hapus Artikel"
	shot 23-remove
	keys Escape
	by_name "Set Story" "Tetapkan Berita"
	shot 23-story
	keys Escape
}

editor_pictures() {
	away
	open_article "Siapa yang Salah"
	shot 24-article
	for _ in 1 2 3 4 5 6 7 8 9; do keys Tab; done
	all_views 24-marked
	keys Down
	keys ctrl+shift+v
	sleep 4
	shot 24-problems
	keys ctrl+f Down
	shot 24-problem
	by_name "Set Up" "Penyiapan"
	sleep 2
	shot 24-setup
	menu=0
	for name in file edit mark corpus window help; do
		keys F10
		for _ in $(seq $menu); do keys Right; done
		shot "24-menu-$name"
		keys Escape Escape
		menu=$((menu + 1))
	done
}

# Goes to the next mark so many times.
tabs() {
	for _ in $(seq "$1"); do keys Tab; done
}

# How marks look: overlapping, torn, a chain of two hops, all links, without labels, larger, an article without marks.
mark_pictures() {
	away
	open_article "Jembatan Lantera Ambruk"
	tabs 4
	shot 29-torn
	tabs 15
	shot 29-chain
	keys shift+v
	shot 29-all-links
	keys shift+v shift+l
	shot 29-no-labels
	keys shift+l ctrl+plus ctrl+plus ctrl+plus
	shot 29-larger
	keys ctrl+0 ctrl+Home
	shot 29-dense
}

# A long name, assignments, a blind corpus.
corpora_pictures() {
	show -corpus "$work/team"
	away
	shot 25-team
	click 254 93
	away
	shot 25-only-mine
	open_article "Siapa yang Salah"
	shot 25-not-mine
	show_progress
	shot 25-progress
	keys ctrl+o
	sleep 1
	keys slash
	sleep 2
	words "${work#/}/fresh/" # the other one has the same id
	keys Return
	sleep 2
	[ "$(xdotool getactivewindow)" = "$window" ] || keys Return # the first one took what the chooser completes
	sleep 4
	shot 26-two-corpora
	quit
}

# What is not there any more, what was not saved, what somebody else works on.
session_pictures() {
	cp -r "$work/corpus" "$work/away"
	show -corpus "$work/away"
	open_article "Siapa yang Salah"
	for _ in 1 2 3; do keys Tab; done
	keys Delete
	sleep 2
	pkill -9 -P "$product" # the launcher waits for it
	wait "$product" 2> /dev/null
	again -corpus "$work/away"
	open_article "Siapa yang Salah"
	shot 27-recovered
	if [ "$language" = id ]; then keys alt+p; else keys alt+k; fi
	keys ctrl+s
	sleep 2
	leave
	mv "$work/away" "$work/gone"
	again
	shot 28-missing
	quit
	rm -rf "$work/gone"
}
