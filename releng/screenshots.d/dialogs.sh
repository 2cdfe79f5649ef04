# Pictures of what opens in front of the main window: wizards, preferences, help, dialogs, pop-ins; releng/screenshots reads it.

# text BUNDLE KEY : a text of a bundle's plugin.properties in the language, without mnemonic and dots
text() {
	file=$root/bundles/$1/plugin.properties
	[ "$language" = en ] || file=$root/bundles/$1/plugin_$language.properties
	sed -n "s/^$2 *= *//p" "$file" | sed 's/&//; s/\\u2026$//'
}

# Runs a command by its key in a bundle's texts: command_of BUNDLE KEY
command_of() {
	command_named "$(text "$1" "$2")"
}

command_named() {
	keys ctrl+shift+p
	sleep 1
	words "$1"
	sleep 3
	keys Return
	sleep 2.5
}

# Presses Alt and the letter of the language: letter ENGLISH INDONESIAN
letter() {
	if [ "$language" = id ]; then keys "alt+$2"; else keys "alt+$1"; fi
	sleep 1
}

repeated() {
	for _ in $(seq "$1"); do keys "$2"; done
}

# Only the window in front of the main one, with its frame; for what grabs no focus there is shot.
front() {
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		[ "$(xdotool getactivewindow)" = "$window" ] || break
		sleep 1
	done
	sleep 0.8
	eval "$(xdotool getactivewindow getwindowgeometry --shell | sed 's/^/at_/')"
	# xdotool counts the frame twice
	import -window root -crop "$((at_WIDTH + 8))x$((at_HEIGHT + 30))+$((at_X > 4 ? at_X - 4 : 0))+$((at_Y > 44 ? at_Y - 44 : 0))" +repage "$out/$1.png"
}

# What a lead may drop on the import: good pages, one with a very long name, one that is there with other content, a file that is no text.
make_inbox() {
	inbox=$work/inbox
	mkdir -p "$inbox/Arsip"
	cp "$product_folder/samples/beras-1-niagakini.txt" "$inbox/Arsip/beras baru.txt"
	{ cat "$product_folder/samples/jembatan-3-selasar.txt"; echo "Tambahan."; } > "$inbox/jembatan-3-selasar.txt"
	cp "$product_folder/samples/ikan-1"*.txt "$inbox/$(printf 'wawancara panjang dengan nelayan %.0s' 1 2 3 4 5 6)akhir.txt"
	printf '\000\001\002binary\000' > "$inbox/foto.txt"
	printf 'MZ\000\001' > "$inbox/alat.exe"
}

dialogs_pictures() {
	[ -d "$work/inbox" ] || make_inbox
	show
	shot 30-welcome
	preference_pictures
	help_pictures
	create_pictures
	quit
	show -corpus "$work/corpus"
	import_pictures
	mapping_pictures
	export_pictures
	team_pictures
	quit
	show -corpus "$work/corpus"
	registry_pictures
	quit
	show -corpus "$work/corpus"
	save_pictures
}

preference_pictures() {
	if [ "$language" = id ]; then command_named Preferensi; else command_named Preferences; fi
	for page in 1 2 3 4 5; do
		front "31-preferences-$page"
		keys Down
		sleep 1.5
	done
	keys Escape
}

help_pictures() {
	keys F1
	sleep 2
	shot 32-help
	command_of org.saksi.rcp command.tutorial
	shot 32-help-tutorial
	keys Tab shift+Tab
	if [ "$language" = id ]; then words sikap; else words stance; fi
	keys Return
	sleep 2
	shot 32-help-search
	keys ctrl+F1
	sleep 1
	front 33-keys
	keys Escape ctrl+shift+l
	sleep 1
	shot 33-key-assist
	keys Escape ctrl+shift+p
	sleep 1
	shot 33-quick-access
	if [ "$language" = id ]; then words kor; else words cor; fi
	sleep 1.5
	shot 33-quick-access-found
	keys Escape
	command_of org.saksi.rcp command.about
	front 34-about
	keys Escape
	command_of org.saksi.rcp command.log
	front 34-log
	keys Escape
}

create_pictures() {
	keys ctrl+n
	sleep 1
	front 35-new-basics-empty
	words "Berita tentang Pemilihan Umum dan Sengketa Hasilnya di Mahkamah"
	front 35-new-basics
	next_page
	front 35-new-scheme
	next_page
	words "citra dewi"
	front 35-new-people
	keys Escape
}

import_pictures() {
	keys ctrl+i
	sleep 1
	front 36-import-empty
	letter o o
	sleep 2
	words "$inbox/"
	keys Delete Return # without what the file dialog adds
	sleep 3
	front 36-import-inputs
	next_page
	sleep 2
	front 36-import-preview
	keys Tab Tab ctrl+Home shift+End f
	sleep 1
	front 36-import-corrected
	letter i i
	sleep 4
	front 36-import-report
	keys Down Down
	front 36-import-report-selected
	keys Escape Escape
}

# A corpus in brat's files with its configuration, and a table with raters: what the mapping page has to do with.
make_mapped() {
	mapped=$work/mapped
	mkdir -p "$mapped/brat"
	printf 'Wali kota Sari Lestari mengatakan jembatan itu akan dibuka pekan depan.\nBudi, sopir angkutan, menyangkalnya.\n' > "$mapped/brat/jembatan.txt"
	printf '%s\t%s\t%s\n' T1 'Source 0 22' 'Wali kota Sari Lestari' T2 'Cue 23 33' mengatakan \
		T3 'Content 34 70' 'jembatan itu akan dibuka pekan depan' T4 'Attribution 23 33' mengatakan T5 'Profesi 78 92' 'sopir angkutan' > "$mapped/brat/jembatan_ani.ann"
	printf 'E1\tAttribution:T4 Source1:T1 Cue1:T2 Content1:T3\nA1\tKeyakinan E1 tinggi\n' >> "$mapped/brat/jembatan_ani.ann"
	printf '[entities]\nSource\nCue\nContent\nProfesi\nLembaga\n[relations]\n[events]\nAttribution\tSource*:Source, Cue?:Cue, Content*:Content\n[attributes]\nKeyakinan\tArg:<EVENT>, Value:tinggi|sedang|rendah\nJenis\tArg:Lembaga, Value:pemerintah|swasta\n' > "$mapped/brat/annotation.conf"
	printf 'judul,isi,tanggal,penilai1,penilai2,catatan lain\n' > "$mapped/berita.csv"
	for i in 1 2 3 4 5 6 7 8; do
		printf 'Jembatan %s ditutup,"Jembatan nomor %s ditutup sejak Senin pagi untuk perbaikan, kata kepala dinas kepada wartawan.",2024-05-1%s,BENAR,%s,nomor %s\n' \
			$i $i $i "$([ $((i % 3)) = 0 ] && echo SALAH || echo benar)" $i >> "$mapped/berita.csv"
	done
}

mapping_pictures() {
	[ -d "$work/mapped" ] || make_mapped
	for what in brat/ berita.csv; do
		keys ctrl+i
		sleep 1
		case $what in
			*/) letter o o ;;
			*) letter f b ;;
		esac
		sleep 2
		case $what in
			*/)
				words "$mapped/$what"
				keys Delete Return # without what the file dialog adds
				;;
			*)
				keys slash
				sleep 1
				words "${mapped#/}/$what"
				keys Return
				;;
		esac
		sleep 3
		next_page
		sleep 3
		front "37-mapping-${what%%[/.]*}"
		if [ "$what" = brat/ ]; then
			letter m p
			keys Down
			sleep 3
			front 37-mapping-ready
			next_page
			sleep 3
			repeated 4 Down
			sleep 2
			front 37-mapping-marks
		fi
		keys Escape Escape
	done
}

export_pictures() {
	keys ctrl+alt+e
	sleep 2
	front 37-export-scope
	letter w y
	keys Down Down
	sleep 1
	front 37-export-majority
	keys Up Up
	letter v m
	words "latih"
	sleep 1
	front 37-export-save-profile
	keys Return
	sleep 2
	front 37-export-profile
	next_page
	sleep 1
	letter m m
	keys Tab space
	letter r d
	words "2025-01-01"
	letter g g
	keys Home Down Down shift+Right Down space
	sleep 1
	front 37-export-filter
	keys space
	letter r d
	keys ctrl+a Delete
	letter m m
	next_page
	sleep 2
	front 37-export-target
	letter s p
	sleep 2
	front 37-export-split
	letter h g
	keys ctrl+a
	words "20/20/20/20/20"
	front 37-export-shares-wrong
	letter h g
	keys ctrl+a
	words "80/10/10"
	next_page
	sleep 3
	front 37-export-preview
	keys Down Down Down
	sleep 1
	front 37-export-claims
	keys Escape ctrl+alt+e
	sleep 2
	letter o o
	keys Down Down
	sleep 1
	front 37-export-other
	next_page
	sleep 1
	next_page
	sleep 2
	next_page
	sleep 3
	front 37-export-other-preview
	keys Escape
}

team_pictures() {
	command_of org.saksi.ui.corpus command.settings
	for page in 1 2 3 4; do
		front "38-settings-$page"
		keys ctrl+Next
		sleep 1
	done
	keys Escape ctrl+f Down ctrl+a ctrl+shift+a
	sleep 1.5
	front 38-assign
	keys Escape
	keys ctrl+shift+v
	sleep 3
	keys ctrl+1
	sleep 1
	shot 39-problem-fix
	keys Escape
}

registry_pictures() {
	keys alt+shift+q a
	sleep 2
	keys Down Down F2
	sleep 1
	front 40-agent-rename
	keys Escape shift+Down ctrl+shift+m
	sleep 1
	front 40-agent-merge
	keys Escape Down ctrl+shift+d
	sleep 1
	front 40-agent-split
	keys Escape
	click 940 830 # a use
	sleep 1
	keys ctrl+shift+g
	sleep 1
	front 40-agent-reassign
	keys Escape ctrl+shift+t
	sleep 2
	front 40-agent-duplicates
	keys Escape Insert
	sleep 1
	front 40-agent-new
	keys Escape alt+shift+q k
	sleep 2
	keys Down Down shift+Down ctrl+shift+m
	sleep 1
	front 41-canonical-merge
	keys Escape Down ctrl+shift+k
	sleep 1
	front 41-canonical-link
	keys Escape
}

save_pictures() {
	open_article "Siapa yang Salah"
	repeated 9 Tab
	keys g
	shot 42-agent-popup
	keys Escape k
	shot 42-canonical-popup
	keys Escape v
	shot 42-value-popup
	keys Escape z
	shot 42-zone-popup
	keys Escape F8 ctrl+1
	sleep 1
	shot 42-fix-popup
	keys Escape d # the article is open again
	sleep 1
	repeated 3 Tab
	keys x
	sleep 1
	keys ctrl+w
	sleep 1.5
	front 44-save-one
	keys Escape
	click 150 187 # the filter of the list: Ctrl+F in an article looks there
	open_article "Ikan Mati Massal"
	repeated 3 Tab
	keys x
	sleep 1
	keys ctrl+shift+w
	sleep 1.5
	front 44-save-many
	keys Escape
	sleep 2
	kill -9 $(pgrep -P "$product") "$product"
	wait "$product" 2> /dev/null
	show -corpus "$work/corpus" # with the state that the killed one left
	sleep 3
	shot 45-unsaved
	quit
}
