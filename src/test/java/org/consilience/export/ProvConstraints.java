package org.consilience.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.ProvFactory;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.model.Statement;
import org.openprovenance.prov.validation.Config;
import org.openprovenance.prov.validation.ObjectMaker;
import org.openprovenance.prov.validation.Unknown;
import org.openprovenance.prov.validation.Validate;
import org.openprovenance.prov.validation.VarQName;
import org.openprovenance.prov.validation.report.ValidationReport;

/** A PROV-O graph before ProvToolbox's validator of PROV-CONSTRAINTS (W3C 2013). */
final class ProvConstraints {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private final ProvFactory factory = new org.openprovenance.prov.vanilla.ProvFactory();
  private final List<Statement> statements = new ArrayList<>();

  /** One statement of the graph; terms in {@code prov:} are mapped, all others are left out. */
  record Triple(String subject, String predicate, String object) {}

  /** Returns what the validator finds, worst first; empty if the graph is valid. */
  static List<String> violations(Set<Triple> graph) throws IOException {
    ProvConstraints constraints = new ProvConstraints();
    graph.forEach(constraints::add);
    ValidationReport report =
        new Validate(Config.newYesToAllConfig(constraints.factory, new Names()))
            .validate(constraints.document());
    List<String> found = new ArrayList<>();
    report.getCycle().forEach(cycle -> found.add("cycle " + cycle.getStatement()));
    report.getFailedMerge().forEach(merge -> found.add("merge " + merge));
    report.getTypeOverlap().forEach(overlap -> found.add("types " + overlap));
    if (report.getMalformedStatements() != null) {
      found.add("malformed " + report.getMalformedStatements().getStatement());
    }
    return found;
  }

  private Document document() {
    Document document = factory.newDocument();
    document.setNamespace(factory.newNamespace());
    document.getStatementOrBundle().addAll(statements);
    return document;
  }

  private void add(Triple triple) {
    QualifiedName from = name(triple.subject());
    QualifiedName to = name(triple.object());
    switch (triple.predicate().replace(PROV, "")) {
      case "used" -> statements.add(factory.newUsed(null, from, to));
      case "wasGeneratedBy" -> statements.add(factory.newWasGeneratedBy(null, from, to));
      case "wasAttributedTo" -> statements.add(factory.newWasAttributedTo(null, from, to));
      case "wasAssociatedWith" -> statements.add(factory.newWasAssociatedWith(null, from, to));
      case "wasDerivedFrom", "wasQuotedFrom", "wasRevisionOf", "hadPrimarySource" ->
          statements.add(factory.newWasDerivedFrom(from, to));
      case "alternateOf" -> statements.add(factory.newAlternateOf(from, to));
      case "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" -> addElement(from, triple.object());
      default -> {}
    }
  }

  private void addElement(QualifiedName name, String type) {
    switch (type.replace(PROV, "")) {
      case "Entity" -> statements.add(factory.newEntity(name));
      case "Activity" -> statements.add(factory.newActivity(name));
      case "Agent", "SoftwareAgent" -> statements.add(factory.newAgent(name));
      default -> {}
    }
  }

  private QualifiedName name(String iri) {
    return factory.newQualifiedName("urn:consilience:", iri.replace("urn:consilience:", ""), "c");
  }

  /** The unknowns that the validator solves for. */
  private static final class Names implements ObjectMaker {
    @Override
    public VarQName makeVarQName(String namespace, String local, String prefix) {
      return new Variable(namespace, local, prefix);
    }

    @Override
    public VarQName makeVarQName(QualifiedName name) {
      return new Variable(name.getNamespaceURI(), name.getLocalPart(), name.getPrefix());
    }

    @Override
    public Unknown makeUnknown(String local, String prefix) {
      return new Nothing(local, prefix);
    }
  }

  private static final class Variable extends org.openprovenance.prov.vanilla.QualifiedName
      implements VarQName {
    Variable(String namespace, String local, String prefix) {
      super(namespace, local, prefix);
    }
  }

  private static final class Nothing extends org.openprovenance.prov.vanilla.QualifiedName
      implements Unknown {
    Nothing(String local, String prefix) {
      super("urn:unknown:", local, prefix);
    }
  }
}
