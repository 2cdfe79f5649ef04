# Pictures of corrections that come back in a workbook; releng/screenshots reads it.

# A workbook of the corpus in which somebody has changed labels, an agent and a text, and deleted a row.
make_corrected() {
	mkdir -p "$work/koreksi"
	corrected=$work/koreksi/terkoreksi.xlsx
	[ -e "$corrected" ] || "$product_folder/saksi" export "$work/corpus" --format xlsx --out "$corrected" --force > "$work/log" 2>&1
	for python in python3 /usr/bin/python3; do
		"$python" - "$corrected" <<- 'END' 2> "$work/log" && return
			import sys
			import openpyxl
			book = openpyxl.load_workbook(sys.argv[1])
			def column(sheet, name):
			    return [cell.value for cell in sheet[1]].index(name) + 1
			claims, sources = book["claims"], book["sources"]
			for row, kind in ((2, "evaluation"), (3, "demand"), (5, "rumour")):
			    claims.cell(row, column(claims, "kind")).value = kind
			claims.cell(4, column(claims, "text")).value = "Jembatan itu aman, kata mereka."
			claims.cell(6, column(claims, "check_worthy")).value = True
			sources.cell(3, column(sources, "agent_id")).value = "Nelayan Muara Tirawa"
			agents = book["agents"]
			agents.cell(2, column(agents, "affiliation")).value = "Dinas Pekerjaan Umum"
			book["cues"].delete_rows(4)
			book.save(sys.argv[1])
		END
	done
}

corrections_pictures() {
	make_corrected
	show -corpus "$work/corpus"
	keys ctrl+i
	sleep 1
	letter o o
	sleep 2
	words "$work/koreksi/"
	keys Delete Return # without what the file dialog adds
	sleep 3
	front 70-corrections-import
	letter i i
	sleep 5
	front 71-corrections
	keys Down Down Down
	front 72-corrections-refused
	letter c c
	sleep 1
	front 73-corrections-checked
	letter m k
	sleep 3
	shot 74-corrections-made
	quit
}
