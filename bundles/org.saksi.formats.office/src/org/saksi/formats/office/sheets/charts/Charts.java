package org.saksi.formats.office.sheets.charts;

import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;

/** Draws charts on a sheet: two side by side, from the top. The same charts give the same parts of the file. */
public final class Charts {

	private static final int ABREAST = 2;
	/** Columns and rows of a chart; a gap follows. */
	private static final int WIDTH = 6;
	private static final int HEIGHT = 14;
	/** Bars are twice as thick as the gaps between them, in percent. */
	private static final int GAP = 50;
	/** The colour of the bars, a blue that is told from the background in print too: workbooks of ours have no theme to take one from. */
	private static final byte[] BARS = { 0x3B, 0x6E, (byte) 0xA5 };
	/** Size of the title, in points. */
	private static final double TITLE = 11;

	private Charts() {
	}

	/** Adds the charts; the cells that they show need not be there yet. */
	public static void add(XSSFSheet sheet, List<BarChart> charts) {
		if (charts.isEmpty()) {
			return;
		}
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		for (int i = 0; i < charts.size(); i++) {
			int left = charts.get(i).left() + i % ABREAST * (WIDTH + 1);
			int top = 1 + i / ABREAST * (HEIGHT + 1);
			XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, left, top, left + WIDTH, top + HEIGHT);
			draw(sheet, drawing.createChart(anchor), charts.get(i));
			describe(drawing.getCTDrawing().getTwoCellAnchorArray(i).getGraphicFrame(), charts.get(i), i + 1);
		}
	}

	/** What those hear who do not see the chart. */
	private static void describe(CTGraphicalObjectFrame frame, BarChart bars, int number) {
		StringBuilder words = new StringBuilder("Bars: ");
		for (int i = 0; i < bars.names().size(); i++) {
			words.append(i == 0 ? "" : ", ").append(bars.names().get(i)).append(' ').append(Math.round(bars.lengths().get(i)));
		}
		CTNonVisualDrawingProps properties = frame.getNvGraphicFramePr().getCNvPr();
		properties.setId(number);
		properties.setName(bars.title());
		properties.setDescr(words.toString());
	}

	private static void draw(XSSFSheet sheet, XSSFChart chart, BarChart bars) {
		chart.setTitleText(bars.title());
		chart.setTitleOverlay(false);
		for (XDDFTextParagraph paragraph : chart.getTitle().getBody().getParagraphs()) {
			paragraph.getTextRuns().forEach(run -> {
				run.setFontSize(TITLE);
				run.setLanguage(Locale.ENGLISH); // POI takes that of whoever exports
			});
		}
		XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
		names.setOrientation(AxisOrientation.MAX_MIN);
		XDDFValueAxis lengths = chart.createValueAxis(AxisPosition.TOP);
		lengths.setCrosses(AxisCrosses.AUTO_ZERO);
		lengths.setMinimum(0);
		lengths.setVisible(false);
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, lengths);
		data.setBarDirection(BarDirection.BAR);
		data.setGapWidth(GAP);
		data.setVaryColors(false);
		XDDFChartData.Series series = data.addSeries(
				XDDFDataSourcesFactory.fromArray(bars.names().toArray(String[]::new), range(sheet, bars, bars.categories()), bars.categories()),
				XDDFDataSourcesFactory.fromArray(bars.lengths().toArray(Double[]::new), range(sheet, bars, bars.values()), bars.values()));
		series.setTitle(bars.title(), null);
		series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BARS)));
		chart.plot(data);
		label(((XDDFBarChartData.Series) series).getCTBarSer());
	}

	private static String range(XSSFSheet sheet, BarChart bars, int column) {
		return new CellRangeAddress(bars.firstRow(), bars.firstRow() + bars.names().size() - 1, column, column)
				.formatAsString(sheet.getSheetName(), true);
	}

	/** The length stands at the end of each bar. */
	private static void label(CTBarSer series) {
		CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}
}
