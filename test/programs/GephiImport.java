// Imports files into Gephi with its own settings, and prints as JSON the nodes and edges that it holds then.

import com.google.gson.GsonBuilder;
import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

public final class GephiImport {
  /** Each argument is the files of one workspace, which are imported one after the other. */
  public static void main(String[] workspaces) throws Exception {
    PrintStream answer = System.out;
    System.setOut(System.err);
    List<Map<String, Object>> graphs = new ArrayList<>();
    for (String files : workspaces) {
      graphs.add(graph(files.split(File.pathSeparator)));
    }
    answer.println(new GsonBuilder().create().toJson(graphs));
    answer.flush();
    System.exit(0);
  }

  private static Map<String, Object> graph(String[] files) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    for (String file : files) {
      Container container = imports.importFile(new File(file));
      imports.process(container, new AppendProcessor(), projects.getCurrentWorkspace());
    }
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    return Map.of("nodes", nodes(graph), "edges", edges(graph));
  }

  private static Map<String, Map<String, String>> nodes(Graph graph) {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    graph.getNodes().forEach(node -> found.put(node.getId().toString(), values(node)));
    return found;
  }

  private static Map<String, Map<String, String>> edges(Graph graph) {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    graph.getEdges().forEach(edge -> found.put(edge.getId().toString(), edgeValues(edge)));
    return found;
  }

  private static Map<String, String> edgeValues(Edge edge) {
    Map<String, String> values = values(edge);
    values.put("source", edge.getSource().getId().toString());
    values.put("target", edge.getTarget().getId().toString());
    values.put("kind", String.valueOf(edge.getTypeLabel()));
    values.put("weight", String.valueOf(edge.getWeight()));
    return values;
  }

  /** By the titles of the columns, as the data laboratory shows them. */
  private static Map<String, String> values(Element element) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (value != null) {
        values.put(column.getTitle(), value.toString());
      }
    }
    return values;
  }
}
