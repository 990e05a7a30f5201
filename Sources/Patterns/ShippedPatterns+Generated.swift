// Made by tools/embed-patterns.py from the files under patterns/. Do not edit.
// swift-format-ignore-file

extension ShippedPatterns {
  /// The shipped pattern files, by name.
  package static let files: [(name: String, text: String)] = [
("patterns/access.yml", #"""
# access.yml: HTTP requests as the access logs of a node show them
log: access
patterns:
  - id: access.v1.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v1/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:37:05 +0800] "POST /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.1&groupName=DEFAULT_GROUP&weight=1.0&enable=true&healthy=true&ephemeral=true&metadata=%7B%7D HTTP/1.1" 200 2 224 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:50:34 +0800] "POST /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.1&groupName=DEFAULT_GROUP&weight=1.0&enable=true&healthy=true&ephemeral=true&metadata=%7B%7D HTTP/1.1" 200 2 102 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.2 - - [23/Nov/2026:07:11:59 +0800] "POST /nacos/v1/ns/instance?app=unknown&metadata=%7B%7D&groupName=DEFAULT_GROUP&namespaceId=public&port=8080&enable=true&healthy=true&ip=10.88.0.2&clusterName=DEFAULT&weight=1.0&ephemeral=true&serviceName=DEFAULT_GROUP%40%40bg-service-1&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 225 Nacos-Server:2.1.1 10.77.0.2:8848'
  - id: access.v1.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v1/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '127.0.0.1 - - [23/Nov/2026:06:38:37 +0800] "DELETE /nacos/v1/ns/instance?ephemeral=true&serviceName=DEFAULT_GROUP@@orders&port=8080&namespaceId=public&ip=10.0.1.21&clusterName=DEFAULT&?encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 4 Nacos-Server:1.4.1 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:13:00 +0800] "DELETE /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40cut-2&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.0.4.3&ephemeral=true HTTP/1.1" 500 110 2007 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:28:20 +0800] "DELETE /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40orders&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.0.1.21&ephemeral=true HTTP/1.1" 200 2 18 Nacos-Java-Client:v1.4.2 -'
  - id: access.v1.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v1/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:37:38 +0800] "PUT /nacos/v1/ns/instance?groupName=DEFAULT_GROUP&metadata=%7B%7D&port=8080&namespaceId=&clusterName=DEFAULT&ip=10.0.1.21&ephemeral=true&weight=1&accessToken=&serviceName=orders&enabled=false&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 4 Nacos-Server:1.4.1 10.77.0.3:8848'
      - line: '10.77.0.101 - - [23/Nov/2026:06:51:38 +0800] "PUT /nacos/v1/ns/instance?&accessToken= HTTP/1.1" 200 2 435 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:12:53 +0800] "PUT /nacos/v1/ns/instance?&accessToken= HTTP/1.1" 200 2 1750 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v1.patch
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PATCH /v1/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PATCH /nacos/v1/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.metadata-batch-put
    says: {en: 'metadata of several instances are changed', zh: '批量修改实例元数据'}
    request: 'PUT /v1/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.metadata-batch-delete
    says: {en: 'metadata of several instances are deleted', zh: '批量删除实例元数据'}
    request: 'DELETE /v1/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v1/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.beat
    says: {en: 'a heartbeat', zh: '心跳'}
    request: 'PUT /v1/ns/instance/beat'
    event: beat
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:37:10 +0800] "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.4 HTTP/1.1" 200 75 6 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:50:39 +0800] "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.1 HTTP/1.1" 200 64 141 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:12:04 +0800] "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.4 HTTP/1.1" 200 64 68 Nacos-Java-Client:v1.4.2 -'
  - id: access.v1.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v1/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.104 - - [23/Nov/2026:06:37:06 +0800] "GET /nacos/v1/ns/instance/list?app=unknown&healthyOnly=false&namespaceId=public&clientIP=10.77.0.104&serviceName=DEFAULT_GROUP%40%40bg-service-0&udpPort=41703&clusters= HTTP/1.1" 200 785 15 Nacos-Java-Client:v1.4.2 -'
  - id: access.v1.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v1/ns/instance'
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v2/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v2/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v2/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.patch
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PATCH /v2/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PATCH /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.metadata-batch-put
    says: {en: 'metadata of several instances are changed', zh: '批量修改实例元数据'}
    request: 'PUT /v2/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.metadata-batch-delete
    says: {en: 'metadata of several instances are deleted', zh: '批量删除实例元数据'}
    request: 'DELETE /v2/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v2/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.beat
    says: {en: 'a heartbeat', zh: '心跳'}
    request: 'PUT /v2/ns/instance/beat'
    event: beat
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/instance/beat HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v2/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/instance/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v2/ns/instance'
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-client.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v3/client/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:30:30 +0800] "POST /nacos/v3/client/ns/instance?serviceName=bg-service-0&groupName=DEFAULT_GROUP&namespaceId=public&ip=10.88.0.1&port=8080&clusterName=DEFAULT&ephemeral=true&heartBeat=false HTTP/1.1" 200 53 85206 python-requests/2.32.3 -'
  - id: access.v3-client.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v3/client/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:59:00 +0800] "DELETE /nacos/v3/client/ns/instance?serviceName=orders&groupName=DEFAULT_GROUP&namespaceId=public&ip=10.0.1.21&port=8080&clusterName=DEFAULT&ephemeral=true HTTP/1.1" 200 53 6624 python-requests/2.32.3 -'
  - id: access.v3-client.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v3/client/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/client/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-client.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v3/client/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/client/ns/instance/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-client.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v3/client/ns/instance'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/client/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v3/admin/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v3/admin/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v3/admin/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.patch
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PATCH /v3/admin/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PATCH /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.metadata-batch-put
    says: {en: 'metadata of several instances are changed', zh: '批量修改实例元数据'}
    request: 'PUT /v3/admin/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.metadata-batch-delete
    says: {en: 'metadata of several instances are deleted', zh: '批量删除实例元数据'}
    request: 'DELETE /v3/admin/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v3/admin/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v3/admin/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ns/instance/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v3/admin/ns/instance'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.partial
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PUT /v3/admin/ns/instance/partial'
    event: update
    source: {class: 'InstanceControllerV3', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/instance/partial HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.beat-old
    says: {en: 'a heartbeat of an old client', zh: '旧客户端心跳'}
    request: 'PUT /v1/ns/api/clientBeat'
    event: beat
    source: {class: 'ApiController', versions: '<1.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/api/clientBeat HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.list-old
    says: {en: 'a client reads the list of a service', zh: '客户端读取服务列表'}
    request: 'GET /v1/ns/api/srvIPXT'
    event: list-read
    source: {class: 'ApiController', versions: '1.x'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/api/srvIPXT HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.names-old
    says: {en: 'a client reads all service names', zh: '客户端读取全部服务名'}
    request: 'GET /v1/ns/api/allDomNames'
    source: {class: 'ApiController', versions: '1.x'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/api/allDomNames HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.catalog-read
    says: {en: 'the console reads the instances of a service, the disabled ones too', zh: '控制台读取服务实例，含已下线实例'}
    request: 'GET /v1/ns/catalog/instances'
    event: catalog-read
    source: {class: 'CatalogController', versions: 'all'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:37:37 +0800] "GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName=orders&clusterName=DEFAULT&groupName=DEFAULT_GROUP&pageSize=10&pageNo=1&namespaceId= HTTP/1.1" 200 436 7 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:51:36 +0800] "GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName=orders&clusterName=DEFAULT&groupName=DEFAULT_GROUP&pageSize=10&pageNo=1&namespaceId= HTTP/1.1" 200 322 2 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:12:50 +0800] "GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName=cut-0&clusterName=DEFAULT&groupName=DEFAULT_GROUP&pageSize=10&pageNo=1&namespaceId= HTTP/1.1" 200 376 35 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v2.catalog-read
    says: {en: 'the console reads the instances of a service, the disabled ones too', zh: '控制台读取服务实例，含已下线实例'}
    request: 'GET /v2/ns/catalog/instances'
    event: catalog-read
    source: {class: 'CatalogController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/catalog/instances HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.catalog-read
    says: {en: 'the console reads the instances of a service, the disabled ones too', zh: '控制台读取服务实例，含已下线实例'}
    request: 'GET /v3/console/ns/instance/list'
    event: catalog-read
    source: {class: 'CatalogController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:31:18 +0800] "GET /v3/console/ns/instance/list?serviceName=orders&groupName=DEFAULT_GROUP&clusterName=DEFAULT&pageNo=1&pageSize=10&namespaceId=public HTTP/1.1" 200 466 18043 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v1.catalog-service
    says: {en: 'the console reads a service', zh: '控制台读取服务'}
    request: 'GET /v1/ns/catalog/service'
    source: {class: 'CatalogController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/catalog/service HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.catalog-services
    says: {en: 'the console reads the services', zh: '控制台读取服务列表'}
    request: 'GET /v1/ns/catalog/services'
    source: {class: 'CatalogController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/catalog/services HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.console-update
    says: {en: 'the console takes an instance offline or online, or edits it; which one is in the body', zh: '控制台上下线或编辑实例，内容在请求体中'}
    request: 'PUT /v3/console/ns/instance'
    event: update
    source: {class: 'ConsoleInstanceController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:31:19 +0800] "PUT /v3/console/ns/instance HTTP/1.1" 200 53 78573 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v3.console-partial
    says: {en: 'the console edits an instance in part', zh: '控制台部分编辑实例'}
    request: 'PUT /v3/console/ns/instance/partial'
    event: update
    source: {class: 'ConsoleInstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /v3/console/ns/instance/partial HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.peer.distro-datum-put
    says: {en: 'another node sends changed lists', zh: '其它节点发送变更数据'}
    request: 'PUT /v1/ns/distro/datum'
    event: peer-request
    set: {b: 1}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.2 - - [23/Nov/2026:06:37:07 +0800] "PUT /nacos/v1/ns/distro/datum HTTP/1.1" 200 2 50 Nacos-Server:1.4.1 -'
  - id: access.peer.distro-checksum
    says: {en: 'another node verifies the data it owns', zh: '其它节点发送校验'}
    request: 'PUT /v1/ns/distro/checksum'
    event: peer-request
    set: {b: 2}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:37:07 +0800] "PUT /nacos/v1/ns/distro/checksum?source=10.77.0.3:8848 HTTP/1.1" 200 2 252 Nacos-Server:1.4.1 -'
  - id: access.peer.distro-datum-get
    says: {en: 'another node fetches lists whose checksum differed', zh: '其它节点拉取校验不一致的数据'}
    request: 'GET /v1/ns/distro/datum'
    event: peer-request
    set: {b: 3}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.2 - - [23/Nov/2026:06:37:23 +0800] "GET /nacos/v1/ns/distro/datum HTTP/1.1" 200 602 4 Apache-HttpClient/4.5 (Java/17.0.15) -'
  - id: access.peer.distro-datums
    says: {en: 'another node fetches all lists at its start', zh: '其它节点启动时拉取全量数据'}
    request: 'GET /v1/ns/distro/datums'
    event: peer-request
    set: {b: 4}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.2 - - [23/Nov/2026:06:37:19 +0800] "GET /nacos/v1/ns/distro/datums?encoding=UTF-8&nofix=1 HTTP/1.1" 200 3733 8 Nacos-Server:1.4.1 10.77.0.2:8848'
      - line: '10.77.0.3 - - [23/Nov/2026:06:50:41 +0800] "GET /nacos/v1/ns/distro/datums?encoding=UTF-8&nofix=1 HTTP/1.1" 200 3028 11 Nacos-Server:2.0.3 10.77.0.3:8848'
      - line: '10.77.0.2 - - [23/Nov/2026:07:12:31 +0800] "GET /nacos/v1/ns/distro/datums?encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 4 Nacos-Server:2.1.1 10.77.0.2:8848'
  - id: access.peer.service-status
    says: {en: 'another node tells the health of its services', zh: '其它节点同步服务健康状态'}
    request: 'POST /v1/ns/service/status'
    event: peer-request
    set: {b: 5}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:37:48 +0800] "POST /nacos/v1/ns/service/status HTTP/1.1" 200 2 9 Nacos-Server:1.4.1 -'
      - line: '10.77.0.3 - - [23/Nov/2026:06:50:37 +0800] "POST /nacos/v1/ns/service/status HTTP/1.1" 200 2 219 Nacos-Server:2.0.3 -'
  - id: access.peer.cluster-report
    says: {en: 'another node reports itself', zh: '其它节点上报自身'}
    request: 'POST /v1/core/cluster/report'
    event: peer-request
    set: {b: 6}
    source: {class: 'DistroController', versions: '>=1.3.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:36:58 +0800] "POST /nacos/v1/core/cluster/report HTTP/1.1" 200 52 25 Apache-HttpAsyncClient/4.1.3 (Java/17.0.15) -'
      - line: '10.77.0.2 - - [23/Nov/2026:06:50:22 +0800] "POST /nacos/v1/core/cluster/report HTTP/1.1" 200 52 483 Apache-HttpAsyncClient/4.1.3 (Java/17.0.15) -'
      - line: '10.77.0.3 - - [23/Nov/2026:07:11:47 +0800] "POST /nacos/v1/core/cluster/report HTTP/1.1" 200 52 1040 Apache-HttpAsyncClient/4.1.3 (Java/17.0.15) -'
  - id: access.peer.server-status
    says: {en: 'another node says that it lives', zh: '其它节点报告存活'}
    request: 'GET /v1/ns/operator/server/status'
    event: peer-request
    set: {b: 7}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:36:52 +0800] "GET /nacos/v1/ns/operator/server/status?serverStatus=unknown%2310.77.0.3%3A8848%231795387012592%231%0D%0A&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 26 Nacos-Server:1.4.1 -'
      - line: '10.77.0.2 - - [23/Nov/2026:06:50:22 +0800] "GET /nacos/v1/ns/operator/server/status?serverStatus=unknown%2310.77.0.2%3A8848%231795387818396%231%0D%0A&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 3181 Nacos-Server:2.0.3 -'
      - line: '10.77.0.3 - - [23/Nov/2026:07:11:43 +0800] "GET /nacos/v1/ns/operator/server/status?serverStatus=unknown%2310.77.0.3%3A8848%231795389101095%231%0D%0A&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 1033 Nacos-Server:2.1.1 -'
  - id: access.peer.statuses
    says: {en: 'another node reads health flags', zh: '其它节点读取健康状态'}
    request: 'GET /v1/ns/instance/statuses'
    event: peer-request
    set: {b: 8}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:38:24 +0800] "GET /nacos/v1/ns/instance/statuses?key=public%23%23DEFAULT_GROUP%40%40orders&encoding=UTF-8&nofix=1 HTTP/1.1" 200 43 30 Nacos-Server:1.4.1 10.77.0.3:8848'
      - line: '10.77.0.2 - - [23/Nov/2026:06:54:02 +0800] "GET /nacos/v1/ns/instance/statuses?key=public%23%23DEFAULT_GROUP%40%40bg-grpc&encoding=UTF-8&nofix=1 HTTP/1.1" 200 44 37 Nacos-Server:2.0.3 10.77.0.2:8848'
  - id: access.peer.raft
    says: {en: 'the old raft of 1.x', zh: '1.x 旧 raft'}
    request: '* /v1/ns/raft/*'
    event: peer-request
    set: {b: 9}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/raft/beat HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.peer.cluster-state
    says: {en: 'another node asks for the raft state', zh: '其它节点查询 raft 状态'}
    request: 'GET /v1/ns/operator/cluster/state'
    event: peer-request
    set: {b: 0}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:36:54 +0800] "GET /nacos/v1/ns/operator/cluster/state?encoding=UTF-8&nofix=1 HTTP/1.1" 200 131 23 Nacos-Server:1.4.1 10.77.0.3:8848'
      - line: '10.77.0.2 - - [23/Nov/2026:06:50:22 +0800] "GET /nacos/v1/ns/operator/cluster/state?encoding=UTF-8&nofix=1 HTTP/1.1" 200 131 1044 Nacos-Server:2.0.3 10.77.0.2:8848'
      - line: '10.77.0.3 - - [23/Nov/2026:07:11:43 +0800] "GET /nacos/v1/ns/operator/cluster/state?encoding=UTF-8&nofix=1 HTTP/1.1" 500 65 109 Nacos-Server:2.1.1 10.77.0.3:8848'
  - id: access.peer.distro-server
    says: {en: 'who is responsible is asked', zh: '查询责任节点'}
    request: 'GET /v1/ns/operator/distro/server'
    event: peer-request
    set: {b: 0}
    source: {class: 'DistroController', versions: '1.x'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/operator/distro/server HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.peer.status-old
    says: {en: 'another node tells the health of its services', zh: '其它节点同步服务健康状态'}
    request: 'GET /v1/ns/service/status'
    event: peer-request
    set: {b: 5}
    source: {class: 'DistroController', versions: '<1.2.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service/status HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.health
    says: {en: 'the health of an instance is set', zh: '设置实例健康状态'}
    request: 'PUT /v1/ns/health'
    source: {class: 'HealthController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/health HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.health-instance
    says: {en: 'the health of an instance is set', zh: '设置实例健康状态'}
    request: 'PUT /v1/ns/health/instance'
    source: {class: 'HealthController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/health/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.service
    says: {en: 'a service is created, changed, deleted or read', zh: '服务的增删改查'}
    request: '* /v1/ns/service'
    source: {class: 'ServiceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.service-other
    says: {en: 'services are read', zh: '读取服务'}
    request: '* /v1/ns/service/*'
    source: {class: 'ServiceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service/names HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.cluster
    says: {en: 'a cluster of a service is changed', zh: '修改服务的集群'}
    request: '* /v1/ns/cluster'
    source: {class: 'ClusterController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/cluster HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.switches-put
    says: {en: 'an operator changes a switch of this node', zh: '修改本节点开关'}
    request: 'PUT /v1/ns/operator/switches'
    event: switch-changed
    source: {class: 'OperatorController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/operator/switches HTTP/1.1" 200 2 11 curl/8.4.0 -'
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/operator/switches?entry=healthCheckEnabled&value=false HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.operator
    says: {en: 'an operator or a health probe asks this node', zh: '运维或健康探测'}
    request: '* /v1/ns/operator/*'
    source: {class: 'OperatorController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/ns/operator/distro/client HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.ops
    says: {en: 'an operator asks this node', zh: '运维接口'}
    request: '* /v1/ns/ops/*'
    source: {class: 'OperatorController', versions: '>=2.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/ops/metrics HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.ns
    says: {en: 'another naming request', zh: '其它命名请求'}
    request: '* /v1/ns/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/selector/types HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.core
    says: {en: 'a request about the cluster itself', zh: '集群管理请求'}
    request: '* /v1/core/*'
    source: {class: 'HTTP', versions: '>=1.3'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/core/ops/ids HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.console
    says: {en: 'a request of the console or a probe', zh: '控制台或探测请求'}
    request: '* /v1/console/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/console/server/announcement HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.cs
    says: {en: 'a request to the configuration service', zh: '配置服务请求'}
    request: '* /v1/cs/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/cs/capacity HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.auth
    says: {en: 'a request about users', zh: '用户请求'}
    request: '* /v1/auth/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/auth/login HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.other
    says: {en: 'another request of API version 2', zh: '其它 v2 请求'}
    request: '* /v2/*'
    source: {class: 'HTTP', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/core/ops/ids HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.console
    says: {en: 'a request of the console', zh: '控制台请求'}
    request: '* /v3/console/*'
    source: {class: 'HTTP', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /v3/console/core/cluster/nodes HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.other
    says: {en: 'another request of API version 3', zh: '其它 v3 请求'}
    request: '* /v3/*'
    source: {class: 'HTTP', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/plugin/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.actuator
    says: {en: 'a probe or a metrics reader', zh: '探针或指标采集'}
    request: '* /actuator/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /actuator/health HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.other
    says: {en: 'a request that no rule looks at', zh: '无规则关注的请求'}
    request: '* /*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /index.html HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.config-read
    says: {en: 'a configuration is read, or the list of the console', zh: '读取配置或控制台列表'}
    request: 'GET /v1/cs/configs'
    source: {class: 'ConfigController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/cs/configs?dataId=app.yml&group=DEFAULT_GROUP&tenant= HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.config-publish
    says: {en: 'a configuration is published', zh: '发布配置'}
    request: 'POST /v1/cs/configs'
    source: {class: 'ConfigController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/cs/configs HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.config-delete
    says: {en: 'a configuration is deleted', zh: '删除配置'}
    request: 'DELETE /v1/cs/configs'
    source: {class: 'ConfigController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v1/cs/configs?dataId=app.yml&group=DEFAULT_GROUP HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.config-listen
    says: {en: 'a client waits for changes of configurations (long polling)', zh: '客户端长轮询监听配置变更'}
    request: 'POST /v1/cs/configs/listener'
    source: {class: 'ConfigController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/cs/configs/listener HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.config-listeners
    says: {en: 'who listens to a configuration', zh: '查询配置监听者'}
    request: 'GET /v1/cs/configs/listener'
    source: {class: 'ConfigController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/cs/configs/listener?dataId=app.yml&group=DEFAULT_GROUP HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.config-history
    says: {en: 'the history of a configuration is read', zh: '读取配置历史'}
    request: 'GET /v1/cs/history'
    source: {class: 'HistoryController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/cs/history?search=accurate HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.config-ops
    says: {en: 'an operator asks the configuration module for something', zh: '配置模块运维操作'}
    request: '* /v1/cs/ops/*'
    source: {class: 'ConfigOpsController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/cs/ops/localCache HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.peer.config-changed
    says: {en: 'another node tells that a configuration changed', zh: '其它节点通知配置变更'}
    request: 'GET /v1/cs/communication/dataChange'
    source: {class: 'CommunicationController', versions: '1.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/cs/communication/dataChange?dataId=app.yml&group=DEFAULT_GROUP HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.config-health
    says: {en: 'a health check of the configuration module', zh: '配置模块健康检查'}
    request: 'GET /v1/cs/health'
    source: {class: 'HealthController', versions: '1.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/cs/health HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.liveness
    says: {en: 'a liveness probe', zh: '存活探针'}
    request: 'GET /v1/console/health/liveness'
    source: {class: 'HealthController', versions: '1.1.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/console/health/liveness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.readiness
    says: {en: 'a readiness probe', zh: '就绪探针'}
    request: 'GET /v1/console/health/readiness'
    source: {class: 'HealthController', versions: '1.1.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/console/health/readiness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.liveness
    says: {en: 'a liveness probe', zh: '存活探针'}
    request: 'GET /v2/console/health/liveness'
    source: {class: 'HealthControllerV2', versions: '2.2.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/console/health/liveness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.readiness
    says: {en: 'a readiness probe', zh: '就绪探针'}
    request: 'GET /v2/console/health/readiness'
    source: {class: 'HealthControllerV2', versions: '2.2.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/console/health/readiness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.liveness
    says: {en: 'a liveness probe of the console', zh: '控制台存活探针'}
    request: 'GET /v3/console/health/liveness'
    source: {class: 'ConsoleHealthController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/console/health/liveness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.readiness
    says: {en: 'a readiness probe of the console', zh: '控制台就绪探针'}
    request: 'GET /v3/console/health/readiness'
    source: {class: 'ConsoleHealthController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/console/health/readiness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.admin-liveness
    says: {en: 'a liveness probe', zh: '存活探针'}
    request: 'GET /v3/admin/core/state/liveness'
    source: {class: 'CoreStateController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/core/state/liveness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.admin-readiness
    says: {en: 'a readiness probe', zh: '就绪探针'}
    request: 'GET /v3/admin/core/state/readiness'
    source: {class: 'CoreStateController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/core/state/readiness HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.server-state
    says: {en: 'version and mode of this node are read', zh: '读取节点版本与模式'}
    request: 'GET /v1/console/server/state'
    source: {class: 'ServerStateController', versions: '1.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/console/server/state HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.server-state
    says: {en: 'version and mode of this node are read', zh: '读取节点版本与模式'}
    request: 'GET /v3/console/server/state'
    source: {class: 'ConsoleServerStateController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/console/server/state HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.namespaces
    says: {en: 'namespaces are read or changed', zh: '读取或修改命名空间'}
    request: '* /v1/console/namespaces'
    source: {class: 'NamespaceController', versions: '1.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/console/namespaces HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.namespaces
    says: {en: 'namespaces are read or changed', zh: '读取或修改命名空间'}
    request: '* /v2/console/namespace/*'
    source: {class: 'NamespaceControllerV2', versions: '2.2.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/console/namespace/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.namespaces
    says: {en: 'namespaces are read or changed', zh: '读取或修改命名空间'}
    request: '* /v3/console/core/namespace/*'
    source: {class: 'ConsoleNamespaceController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/console/core/namespace/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.login
    says: {en: 'somebody logs in', zh: '登录'}
    request: 'POST /v1/auth/login'
    source: {class: 'UserController', versions: '1.2.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/auth/login HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.login-users
    says: {en: 'somebody logs in', zh: '登录'}
    request: 'POST /v1/auth/users/login'
    source: {class: 'UserController', versions: '1.2.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/auth/users/login HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.login
    says: {en: 'somebody logs in', zh: '登录'}
    request: 'POST /v3/auth/user/login'
    source: {class: 'UserControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v3/auth/user/login HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.auth
    says: {en: 'users, roles and permissions', zh: '用户、角色与权限'}
    request: '* /v3/auth/*'
    source: {class: 'UserControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/auth/user/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.subscribers
    says: {en: 'the subscribers of a service are read', zh: '读取服务订阅者'}
    request: 'GET /v1/ns/service/subscribers'
    source: {class: 'ServiceController', versions: '1.1.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service/subscribers?serviceName=order-svc HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.services
    says: {en: 'the names of services are read', zh: '读取服务名列表'}
    request: 'GET /v1/ns/service/list'
    source: {class: 'ServiceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service/list?pageNo=1&pageSize=10 HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.switches-get
    says: {en: 'operator switches are read', zh: '读取开关配置'}
    request: 'GET /v1/ns/operator/switches'
    source: {class: 'OperatorController', versions: '1.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/operator/switches HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.metrics
    says: {en: 'counters of this node are read', zh: '读取节点计数'}
    request: 'GET /v1/ns/operator/metrics'
    source: {class: 'OperatorController', versions: '1.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/operator/metrics HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.log-level
    says: {en: 'an operator changes a log level: lines may appear or vanish from here on', zh: '修改日志级别：此后日志行可能增减'}
    request: 'PUT /v1/ns/operator/log'
    source: {class: 'OperatorController', versions: '1.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/operator/log?logName=naming-event&logLevel=DEBUG HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.core-log-level
    says: {en: 'an operator changes a log level: lines may appear or vanish from here on', zh: '修改日志级别：此后日志行可能增减'}
    request: 'PUT /v1/core/ops/log'
    source: {class: 'CoreOpsController', versions: '1.4.2–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/core/ops/log?logName=core-raft&logLevel=DEBUG HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.core-log-level
    says: {en: 'an operator changes a log level: lines may appear or vanish from here on', zh: '修改日志级别：此后日志行可能增减'}
    request: 'PUT /v2/core/ops/log'
    source: {class: 'CoreOpsV2Controller', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/core/ops/log HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.log-level
    says: {en: 'an operator changes a log level: lines may appear or vanish from here on', zh: '修改日志级别：此后日志行可能增减'}
    request: 'PUT /v3/admin/ns/ops/log'
    source: {class: 'OperatorControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/ops/log?logName=naming-event&logLevel=DEBUG HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.core-log-level
    says: {en: 'an operator changes a log level: lines may appear or vanish from here on', zh: '修改日志级别：此后日志行可能增减'}
    request: 'PUT /v3/admin/core/ops/log'
    source: {class: 'CoreOpsControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/core/ops/log HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.raft-ops
    says: {en: 'an operator commands raft: leader, peers, snapshot', zh: 'raft 运维操作：leader、成员、快照'}
    request: 'POST /v1/core/ops/raft'
    source: {class: 'CoreOpsController', versions: '1.3.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/core/ops/raft HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.raft-ops
    says: {en: 'an operator commands raft: leader, peers, snapshot', zh: 'raft 运维操作：leader、成员、快照'}
    request: 'POST /v2/core/ops/raft'
    source: {class: 'CoreOpsV2Controller', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v2/core/ops/raft HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.raft-ops
    says: {en: 'an operator commands raft: leader, peers, snapshot', zh: 'raft 运维操作：leader、成员、快照'}
    request: 'POST /v3/admin/core/ops/raft'
    source: {class: 'CoreOpsControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v3/admin/core/ops/raft HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.members
    says: {en: 'the members are read', zh: '读取成员列表'}
    request: 'GET /v1/core/cluster/nodes'
    source: {class: 'NacosClusterController', versions: '1.3.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/core/cluster/nodes?withInstances=false HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.member-leave
    says: {en: 'an operator takes members out of the cluster', zh: '从集群移除成员'}
    request: 'POST /v1/core/cluster/server/leave'
    source: {class: 'NacosClusterController', versions: '1.3.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v1/core/cluster/server/leave HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.members
    says: {en: 'the members are read or changed', zh: '读取或修改成员'}
    request: '* /v2/core/cluster/*'
    source: {class: 'NacosClusterV2Controller', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/core/cluster/node/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.members
    says: {en: 'the members are read or changed', zh: '读取或修改成员'}
    request: '* /v3/admin/core/cluster/*'
    source: {class: 'NacosClusterControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/core/cluster/node/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.loader
    says: {en: 'an operator looks at connections, or moves them to other nodes', zh: '查看连接或把连接移到其它节点'}
    request: '* /v2/core/loader/*'
    source: {class: 'ServerLoaderController', versions: '2.0.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/core/loader/current HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.loader
    says: {en: 'an operator looks at connections, or moves them to other nodes', zh: '查看连接或把连接移到其它节点'}
    request: '* /v3/admin/core/loader/*'
    source: {class: 'ServerLoaderControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/core/loader/current HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v1.upgrade-ops
    says: {en: 'the upgrade from 1.x is watched', zh: '查看从 1.x 升级的状态'}
    request: '* /v1/ns/upgrade/ops/*'
    source: {class: 'UpgradeOpsController', versions: '2.0.0–2.1.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/upgrade/ops/metrics HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.clients
    says: {en: 'clients of this node and what they publish are read', zh: '读取本节点客户端及其发布'}
    request: '* /v2/ns/client/*'
    source: {class: 'ClientInfoController', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/client/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.clients
    says: {en: 'clients of this node and what they publish are read', zh: '读取本节点客户端及其发布'}
    request: '* /v3/admin/ns/client/*'
    source: {class: 'ClientControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ns/client/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.service
    says: {en: 'services are read', zh: '读取服务'}
    request: '* /v2/ns/service/*'
    source: {class: 'ServiceControllerV2', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/service/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.service-one
    says: {en: 'a service is read or changed', zh: '读取或修改服务'}
    request: '* /v2/ns/service'
    source: {class: 'ServiceControllerV2', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/service?serviceName=order-svc HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.service
    says: {en: 'a service is read or changed', zh: '读取或修改服务'}
    request: '* /v3/admin/ns/service'
    source: {class: 'ServiceControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ns/service?serviceName=order-svc HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.services
    says: {en: 'services are read', zh: '读取服务'}
    request: '* /v3/admin/ns/service/*'
    source: {class: 'ServiceControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ns/service/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.console-service
    says: {en: 'the console reads services', zh: '控制台读取服务'}
    request: '* /v3/console/ns/service/*'
    source: {class: 'ConsoleServiceController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/console/ns/service/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.config
    says: {en: 'a configuration is read, published or deleted', zh: '读取、发布或删除配置'}
    request: '* /v2/cs/config'
    source: {class: 'ConfigControllerV2', versions: '2.2.0–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/cs/config?dataId=app.yml&group=DEFAULT_GROUP HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.config-client
    says: {en: 'a client reads a configuration', zh: '客户端读取配置'}
    request: 'GET /v3/client/cs/config'
    source: {class: 'ConfigOpenApiController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/client/cs/config?dataId=app.yml&groupName=DEFAULT_GROUP HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.config-admin
    says: {en: 'configurations are read or changed', zh: '读取或修改配置'}
    request: '* /v3/admin/cs/*'
    source: {class: 'ConfigControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/cs/config?dataId=app.yml&groupName=DEFAULT_GROUP HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.config-console
    says: {en: 'the console reads or changes configurations', zh: '控制台读取或修改配置'}
    request: '* /v3/console/cs/*'
    source: {class: 'ConsoleConfigController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/console/cs/config/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.health
    says: {en: 'the health of a persistent instance is set', zh: '设置永久实例健康状态'}
    request: 'PUT /v3/admin/ns/health/instance'
    source: {class: 'HealthControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/health/instance HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.health
    says: {en: 'the health of a persistent instance is set', zh: '设置永久实例健康状态'}
    request: 'PUT /v2/ns/health/instance'
    source: {class: 'HealthControllerV2', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/health/instance HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.ai
    says: {en: 'the registry of AI services', zh: 'AI 服务注册'}
    request: '* /v3/admin/ai/*'
    source: {class: 'McpAdminController', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ai/mcp/list HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v2.switches-put
    says: {en: 'an operator changes a switch of this node', zh: '修改本节点开关'}
    request: 'PUT /v2/ns/operator/switches'
    event: switch-changed
    source: {class: 'OperatorControllerV2', versions: '2.0.4–2.5.1'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/operator/switches?entry=distroEnabled&value=false HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.v3.switches-put
    says: {en: 'an operator changes a switch of this node', zh: '修改本节点开关'}
    request: 'PUT /v3/admin/ns/ops/switches'
    event: switch-changed
    source: {class: 'OperatorControllerV3', versions: '>=3.0.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/ops/switches?entry=distroEnabled&value=false HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.prometheus
    says: {en: 'Prometheus asks which instances to scrape', zh: 'Prometheus 服务发现'}
    request: 'GET /nacos/prometheus/*'
    source: {class: 'PrometheusController', versions: '>=2.1.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/prometheus/namespaceId/public HTTP/1.1" 200 75 6 Nacos-Java-Client:v2.0.4 -'
  - id: access.no-request
    says: {en: 'bytes that are no HTTP request came to the HTTP port: TLS, gRPC, or a scan of ports', zh: 'HTTP 端口收到非 HTTP 数据：TLS、gRPC 或端口扫描'}
    request: '- -'
    source: {class: 'Tomcat', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "-" 400 - 0 - -'
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "-" 408 - 20001'
  - id: access.no-target
    says: {en: 'a request whose target Tomcat could not read', zh: 'Tomcat 无法解析目标的请求'}
    request: '* null'
    source: {class: 'Tomcat', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET null null" 400 - 0 - -'

"""#),
("patterns/alipay-jraft-library.yml", #"""
# alipay-jraft-library.yml: what the raft library says beyond elections: storage, snapshots, replication, administration
log: alipay-jraft
patterns:
  - id: alipay-jraft-library.node
    says: {en: 'a member of a raft group starts, votes or changes its peers', zh: 'raft 组成员启动、投票或变更成员'}
    match: '^(?:Adding learners: .*|Adding peers: .*|Init node [^\s]*+ with empty conf\.)$'
    source: {class: 'NodeImpl', versions: '>=1.3.0'}
    samples:
      - line: 'Adding learners: value.'
      - line: 'Adding peers: value.'
      - line: 'Init node <naming_instance_metadata/10.0.0.1:7848> with empty conf.'
  - id: alipay-jraft-library.node-failed
    says: {en: 'a member of a raft group starts, votes or changes its peers (a warning or an error)', zh: 'raft 组成员启动、投票或变更成员（告警或错误）'}
    match: '^(?:Another peer [^\s]*+ declares that it is the leader at term .*|Bootstrapping an empty node makes no sense\.|Corrupted log entry received from leader, index=.*|Do not set snapshot uri, ignore initSnapshotStorage\.|Fail to add a learner replicator, peer=.*|Fail to add signal\.|Fail to init fsm caller, null instance, bootstrapId=.*|Fail to init fsm caller\.|Fail to init meta storage\.|Fail to init readOnlyService\.|Fail to init rpc service\.|Fail to init snapshot storage\.|Ignore onCaughtUp message, mismatch configuration context version, expect .*|Invalid arguments for bootstrap, groupConf=.*|Invalid conf entry .*|No RPC server attached to, did you forget to call addService\?|No such peer \S+\.|Node can''t started from IP_ANY\.|NodeManager add .*|Parse peer from string failed: .*|Raft-Node-Lock report: currentThread=.*)$'
    source: {class: 'NodeImpl, ConfigurationEntry, SnapshotExecutorImpl, PeerId', versions: '>=1.3.0'}
    samples:
      - line: 'Another peer 10.0.0.2:7848 declares that it is the leader at term 12 which was occupied by leader 10.0.0.2:7848.'
      - line: 'Bootstrapping an empty node makes no sense.'
      - line: 'Corrupted log entry received from leader, index=12, term=12, expectedChecksum=12, realChecksum=12'
      - line: 'Do not set snapshot uri, ignore initSnapshotStorage.'
      - line: 'Fail to add a learner replicator, peer=10.0.0.2:7848.'
      - line: 'Fail to add signal.'
      - line: 'Fail to init fsm caller, null instance, bootstrapId=value.'
      - line: 'Fail to init fsm caller.'
      - line: 'Fail to init meta storage.'
      - line: 'Fail to init readOnlyService.'
      - line: 'Fail to init rpc service.'
      - line: 'Fail to init snapshot storage.'
      - line: 'Ignore onCaughtUp message, mismatch configuration context version, expect value, but is value.'
      - line: 'Invalid arguments for bootstrap, groupConf=naming_instance_metadata, fsm=value, lastLogIndex=12.'
      - line: 'Invalid conf entry value, peers and learners have intersection: value.'
      - line: 'No RPC server attached to, did you forget to call addService?'
      - line: 'No such peer 10.0.0.2:7848.'
      - line: 'Node can''t started from IP_ANY.'
      - line: 'NodeManager add value failed.'
      - line: 'Parse peer from string failed: java.net.ConnectException: Connection refused.'
      - line: 'Raft-Node-Lock report: currentThread=value, acquireMode=value, heldThread=value, queuedThreads=value, blockedMs=12.'
  - id: alipay-jraft-library.replication
    says: {en: 'entries of a raft group are sent, agreed on and applied', zh: 'raft 组日志的复制、提交与应用'}
    match: '^(?:Blocking [^\s]*+ for .*|Committed log fromIndex=.*|LastLogIndex at peer=.*|Replicated logs in \[.*|logIndex=[^\s]*+ dismatch|logIndex=[^\s]*+ was compacted)$'
    source: {class: 'Replicator, BallotBox', versions: '>=1.3.0'}
    samples:
      - line: 'Blocking value for value ms'
      - line: 'Committed log fromIndex=12, toIndex=12.'
      - line: 'LastLogIndex at peer=10.0.0.2:7848 is value'
      - line: 'Replicated logs in [/home/nacos/data/protocol/raft, value] to peer 10.0.0.2:7848'
      - line: 'logIndex=12 dismatch'
      - line: 'logIndex=12 was compacted'
  - id: alipay-jraft-library.replication-failed
    says: {en: 'entries of a raft group are sent, agreed on and applied (a warning or an error)', zh: 'raft 组日志的复制、提交与应用（告警或错误）'}
    match: '^(?:A response: [^\s]*+ sent repeatedly!|Closed connection to peer .*|Empty conf entry for lastAppliedIndex=.*|FSMCaller already in error status, ignore new error\.|FSMCaller already in error status, ignore new error: .*|FSMCaller is stopped, can not apply new task\.|Fail to add timer|Fail to add timer for replicator .*|Fail to appendingTask, pendingIndex=.*|Fail to check install snapshot connection to peer=.*|Fail to check replicator connection to peer=.*|Fail to init ballot\.|Fail to notify ReplicatorStatusListener, listener=.*|Fail to run ReadIndexClosure with status: .*|Fail to schedule heartbeat timer|Fail to unlock with .*|Fail to unlockAndDestroy with .*|Fail, response term .*|Invalid endIndex=.*|Iterator is still valid, did you return before iterator reached the end\?|Peer=[^\s]*+ declares that log at index=0 doesn''t match, which is not supposed to happen|Peer=[^\s]*+ declares that log at index=0 doesn''t match, which is not supposed to happen, groupId=.*|Previous wait_for_caught_up is not over|Previous wait_for_caught_up is not over, peer: .*|ThreadId: [^\s]*+ already destroyed, ignore error code: .*|Too many pending responses .*|\[Timeout\] fail to run ReadIndexClosure with status: .*|resetPendingIndex fail, newPendingIndex=.*|resetPendingIndex fail, pendingIndex=.*|waiter or closure queue is null\.)$'
    source: {class: 'Replicator, ClosureQueueImpl, BallotBox, ThreadId, AppendEntriesRequestProcessor, RpcRequestClosure', versions: '>=1.3.0'}
    samples:
      - line: 'A response: value sent repeatedly!'
      - line: 'Closed connection to peer 10.0.0.2:7848/value, because of too many pending responses, queued=12, max=12'
      - line: 'Empty conf entry for lastAppliedIndex=12'
      - line: 'FSMCaller already in error status, ignore new error.'
      - line: 'FSMCaller already in error status, ignore new error: java.net.ConnectException: Connection refused'
      - line: 'FSMCaller is stopped, can not apply new task.'
      - line: 'Fail to add timer'
      - line: 'Fail to add timer for replicator value'
      - line: 'Fail to appendingTask, pendingIndex=12.'
      - line: 'Fail to check install snapshot connection to peer=10.0.0.2:7848, give up to send install snapshot request, group id naming_instance_metadata.'
      - line: 'Fail to check replicator connection to peer=10.0.0.2:7848, replicatorType=value, groupId=naming_instance_metadata.'
      - line: 'Fail to init ballot.'
      - line: 'Fail to notify ReplicatorStatusListener, listener=value, event=value.'
      - line: 'Fail to run ReadIndexClosure with status: java.net.ConnectException: Connection refused.'
      - line: 'Fail to schedule heartbeat timer'
      - line: 'Fail to unlock with value, the lock is held by value and current thread is value.'
      - line: 'Fail to unlockAndDestroy with value, the lock is held by value and current thread is value.'
      - line: 'Fail, response term 12 dismatch, expect term 12'
      - line: 'Invalid endIndex=12, firstIndex=12, closureQueueSize=12'
      - line: 'Iterator is still valid, did you return before iterator reached the end?'
      - line: 'Peer=10.0.0.2:7848 declares that log at index=0 doesn''t match, which is not supposed to happen'
      - line: 'Peer=10.0.0.2:7848 declares that log at index=0 doesn''t match, which is not supposed to happen, groupId=naming_instance_metadata'
      - line: 'Previous wait_for_caught_up is not over'
      - line: 'Previous wait_for_caught_up is not over, peer: 10.0.0.2:7848, group id: naming_instance_metadata'
      - line: 'ThreadId: value already destroyed, ignore error code: value'
      - line: 'Too many pending responses value for replicator value, maxReplicatorInflightMsgs=12'
      - line: '[Timeout] fail to run ReadIndexClosure with status: java.net.ConnectException: Connection refused.'
      - line: 'resetPendingIndex fail, newPendingIndex=12, lastCommittedIndex=12.'
      - line: 'resetPendingIndex fail, pendingIndex=12, pendingMetaQueueSize=12.'
      - line: 'waiter or closure queue is null.'
  - id: alipay-jraft-library.storage
    says: {en: 'the log of a raft group on disk', zh: 'raft 组的磁盘日志'}
    match: '^(?:Commit segment file .*|Create a new segment file .*|Created a new segment file .*|Deleted segment file .*|Destroyed segments and checkpoint in path .*|Loaded checkpoint: .*|Loaded segment file .*|Recover segment file .*|Resetting storage to nextLogIndex=.*|Segment file [^\s]*+ cleared data in \[.*|Segment file [^\s]*+ is blank, truncate it from .*|Segment file [^\s]*+ truncate suffix from pos=.*|SegmentAllocator exit\.|SegmentAllocator is started\.|Start to recover segment file .*|Swapped in segment file .*|Swapped out segment file .*|Swapped out [^\s]*+ segment files, cost .*|Truncate prefix, firstIndexKept is :.*|Truncate suffix :.*|Truncated prefix logs in data path: .*|Truncating all segments in .*|Truncating storage to firstIndexKept=.*|Unloaded segment file .*|madvise\(MADV_DONTNEED\) .*|madvise\(MADV_WILLNEED\) .*|set snapshot: .*)$'
    source: {class: 'LogManagerImpl, RocksDBSegmentLogStorage, SegmentFile, RocksDBLogStorage', versions: '>=1.3.0'}
    samples:
      - line: 'Commit segment file /home/nacos/data/protocol/raft at pos 12.'
      - line: 'Create a new segment file /home/nacos/data/protocol/raft.'
      - line: 'Created a new segment file /home/nacos/data/protocol/raft cost 12 ms, wrotePosition=value, bufferPosition=value, mappedSize=12.'
      - line: 'Deleted segment file /home/nacos/data/protocol/raft.'
      - line: 'Destroyed segments and checkpoint in path /home/nacos/data/protocol/raft by resetting.'
      - line: 'Loaded checkpoint: value from 10.0.0.2:7848.'
      - line: 'Loaded segment file /home/nacos/data/protocol/raft, wrotePosition=value, bufferPosition=value, mappedSize=12.'
      - line: 'Recover segment file /home/nacos/data/protocol/raft cost 12 millis.'
      - line: 'Resetting storage to nextLogIndex=12.'
      - line: 'Segment file /home/nacos/data/protocol/raft cleared data in [/home/nacos/data/protocol/raft, value).'
      - line: 'Segment file /home/nacos/data/protocol/raft is blank, truncate it from 10.0.0.2:7848.'
      - line: 'Segment file /home/nacos/data/protocol/raft truncate suffix from pos=12, then set lastLogIndex=12, oldWrotePos=12, newWrotePos=12'
      - line: 'SegmentAllocator exit.'
      - line: 'SegmentAllocator is started.'
      - line: 'Start to recover segment file /home/nacos/data/protocol/raft from position value.'
      - line: 'Swapped in segment file /home/nacos/data/protocol/raft cost 12 ms.'
      - line: 'Swapped out segment file /home/nacos/data/protocol/raft cost 12 ms.'
      - line: 'Swapped out value segment files, cost 12 ms.'
      - line: 'Truncate prefix, firstIndexKept is :value'
      - line: 'Truncate suffix :value'
      - line: 'Truncated prefix logs in data path: /home/nacos/data/protocol/raft from log index 12 to 10.0.0.2:7848, cost 12 ms.'
      - line: 'Truncating all segments in /home/nacos/data/protocol/raft because the first log index 12 is greater than lastIndexKept=12'
      - line: 'Truncating storage to firstIndexKept=12.'
      - line: 'Unloaded segment file /home/nacos/data/protocol/raft, current status: java.net.ConnectException: Connection refused.'
      - line: 'madvise(MADV_DONTNEED) value value value ret = value time consuming = value'
      - line: 'madvise(MADV_WILLNEED) value value value ret = value time consuming = value'
      - line: 'set snapshot: value.'
  - id: alipay-jraft-library.storage-failed
    says: {en: 'the log of a raft group on disk (a warning or an error)', zh: 'raft 组的磁盘日志（告警或错误）'}
    match: '^(?:\*\*Critical error\*\*, fail to appendEntries, nAppent=.*|Bad log entry format for index=.*|Call fsync on file .*|Corrupted data in segment file .*|Corrupted data length in segment file .*|Corrupted magic bytes in segment file .*|DB is null while truncating prefixed logs in data path: .*|DB not initialized or destroyed in data path: .*|DB not initialized or destroyed\.|Detected corrupted header segment file .*|Detected corrupted header segment files: .*|Detected corrupted segment file .*|Did you forget to call truncateSuffix before the last log index goes back\.|Entry not found for nextLogIndex .*|Execute batch failed with interrupt\.|Execute batch failed with io exception\.|Execute batch failed with rocksdb exception\.|FATAL ERROR: Can''t truncate logs before appliedId=.*|Fail to init RocksDBLogStorage, path=.*|Fail to init logStorage|Fail to init segment file .*|Fail to mkdir .*|Fail to mmap segment file .*|Fail to notify LastLogIndexListener, listener=.*|Fail to reset next log index\.|Fail to run closure with status: .*|Fail to swap out segments\.|Fail to truncatePrefix .*|Fail to truncateSuffix .*|Fail to un-mapped segment file\.|Fatal error, fail to do checkpoint, last segment file is .*|File [^\s]*+ already exists\.|File [^\s]*+ is not exists\.|Log entry not found at index=.*|Missing segment files, checkpoint is: .*|Raft meta storage is already inited\.|Received entries of which the lastLog=.*|Reset log manager failed, nextLogIndex=.*|RocksDBLogStorage init\(\) already\.|RocksDBLogStorage init\(\) in .*|RocksDBSegmentLogStorage is not recommended on mac os x, it''s performance is poorer than RocksDBLogStorage\.|Segment file not found by logIndex=.*|The segment file .*|Truncate the last segment file .*|Truncated segment file .*|Truncating storage to lastIndexKept=.*|Try to read data from segment file .*|Unknown entry in configuration storage key=.*)$'
    source: {class: 'LocalRaftMetaStorage, SegmentFile, LogManagerImpl, RocksDBLogStorage, RocksDBSegmentLogStorage, Utils', versions: '>=1.3.0'}
    samples:
      - line: '**Critical error**, fail to appendEntries, nAppent=value, toAppend=value'
      - line: 'Bad log entry format for index=12, the log data is: value.'
      - line: 'Call fsync on file /home/nacos/data/protocol/raft  cost 12 ms.'
      - line: 'Corrupted data in segment file /home/nacos/data/protocol/raft at pos=12,  expectDataLength=12, but remaining is value, will truncate it.'
      - line: 'Corrupted data length in segment file /home/nacos/data/protocol/raft at pos=12, will truncate it.'
      - line: 'Corrupted magic bytes in segment file /home/nacos/data/protocol/raft at pos=12, will truncate it.'
      - line: 'DB is null while truncating prefixed logs in data path: /home/nacos/data/protocol/raft, the range is: [value, value)'
      - line: 'DB not initialized or destroyed in data path: /home/nacos/data/protocol/raft.'
      - line: 'DB not initialized or destroyed.'
      - line: 'Detected corrupted header segment file /home/nacos/data/protocol/raft.'
      - line: 'Detected corrupted header segment files: value.'
      - line: 'Detected corrupted segment file /home/nacos/data/protocol/raft.'
      - line: 'Did you forget to call truncateSuffix before the last log index goes back.'
      - line: 'Entry not found for nextLogIndex 12 when reset in data path: /home/nacos/data/protocol/raft.'
      - line: 'Execute batch failed with interrupt.'
      - line: 'Execute batch failed with io exception.'
      - line: 'Execute batch failed with rocksdb exception.'
      - line: 'FATAL ERROR: Can''t truncate logs before appliedId=value, lastIndexKept=12'
      - line: 'Fail to init RocksDBLogStorage, path=/home/nacos/data/protocol/raft.'
      - line: 'Fail to init logStorage'
      - line: 'Fail to init segment file /home/nacos/data/protocol/raft.'
      - line: 'Fail to mkdir /home/nacos/data/protocol/raft'
      - line: 'Fail to mmap segment file /home/nacos/data/protocol/raft.'
      - line: 'Fail to notify LastLogIndexListener, listener=value, index=12'
      - line: 'Fail to reset next log index.'
      - line: 'Fail to run closure with status: java.net.ConnectException: Connection refused.'
      - line: 'Fail to swap out segments.'
      - line: 'Fail to truncatePrefix value.'
      - line: 'Fail to truncateSuffix value in data path: /home/nacos/data/protocol/raft.'
      - line: 'Fail to un-mapped segment file.'
      - line: 'Fatal error, fail to do checkpoint, last segment file is value.'
      - line: 'File /home/nacos/data/protocol/raft already exists.'
      - line: 'File /home/nacos/data/protocol/raft is not exists.'
      - line: 'Log entry not found at index=12 when truncating logs suffix from lastIndexKept=12.'
      - line: 'Missing segment files, checkpoint is: value'
      - line: 'Raft meta storage is already inited.'
      - line: 'Received entries of which the lastLog=value is not greater than appliedIndex=12, return immediately with nothing changed.'
      - line: 'Reset log manager failed, nextLogIndex=12.'
      - line: 'RocksDBLogStorage init() already.'
      - line: 'RocksDBLogStorage init() in /home/nacos/data/protocol/raft already.'
      - line: 'RocksDBSegmentLogStorage is not recommended on mac os x, it''s performance is poorer than RocksDBLogStorage.'
      - line: 'Segment file not found by logIndex=12 to be truncate_prefix, current segments:'
      - line: 'The segment file /home/nacos/data/protocol/raft is not readonly, can''t be swapped out.'
      - line: 'Truncate the last segment file /home/nacos/data/protocol/raft which it''s header is corrupted.'
      - line: 'Truncated segment file /home/nacos/data/protocol/raft from pos=12.'
      - line: 'Truncating storage to lastIndexKept=12.'
      - line: 'Try to read data from segment file /home/nacos/data/protocol/raft out of comitted position, logIndex=12, readPos=12, wrotePos=12, this.committedPos=12.'
      - line: 'Unknown entry in configuration storage key=value, value=value.'
  - id: alipay-jraft-library.snapshot
    says: {en: 'a snapshot of a raft group is written, copied or loaded', zh: 'raft 组快照的写入、复制或加载'}
    match: '^(?:Deleted file: .*|Found the same file =.*|GetFile from [^\s]*+ path=.*|Initial file reader id in FileService is .*|Keep file=[^\s]*+ checksum=.*|Send get file request .*|Skipped downloading .*|The snapshot temp path is .*|Trying to cancel downloading snapshot: .*)$'
    source: {class: 'LocalSnapshotCopier, CopySession, FileService, LocalSnapshotStorage, SnapshotExecutorImpl', versions: '>=1.3.0'}
    samples:
      - line: 'Deleted file: /home/nacos/data/protocol/raft'
      - line: 'Found the same file =/home/nacos/data/protocol/raft checksum=12 in lastSnapshot=value'
      - line: 'GetFile from 10.0.0.2:7848 path=/home/nacos/data/protocol/raft filename=orders offset=12 count=12'
      - line: 'Initial file reader id in FileService is value'
      - line: 'Keep file=/home/nacos/data/protocol/raft checksum=12 in /home/nacos/data/protocol/raft'
      - line: 'Send get file request value to peer 10.0.0.2:7848'
      - line: 'Skipped downloading value'
      - line: 'The snapshot temp path is value'
      - line: 'Trying to cancel downloading snapshot: value.'
  - id: alipay-jraft-library.snapshot-failed
    says: {en: 'a snapshot of a raft group is written, copied or loaded (a warning or an error)', zh: 'raft 组快照的写入、复制或加载（告警或错误）'}
    match: '^(?:Address is not specified|Bad meta_table format|Close snapshot writer .*|Delete new snapshot path failed, path is .*|Fail to add reader to file_service\.|Fail to call fsm onSnapshotLoad\.|Fail to destroy snapshot .*|Fail to filter writer before copying, destroy and create a new writer\.|Fail to init channel to .*|Fail to init copier to .*|Fail to init reader for path .*|Fail to init snapshot writer\.|Fail to join on copier|Fail to link [^\s]*+ to .*|Fail to register downloading snapshot\.|Fail to start copy job|Fail to sync snapshot writer path=.*|Fail to sync writer .*|Failed to check file: .*|File\[[^\]]*+\] are not allowed to be created outside of directory\[.*|Ignore destroy invalid readerId: .*|Install snapshot copy job was canceled\.|Invalid file length .*|Invalid uri \S+\.|Join on snapshot copier was interrupted\.|No such path [^\s]*+ for snapshot reader\.|Null buf to load\.|Open snapshot .*|Register DownloadingSnapshot failed: an older snapshot is under installing, cancel downloading, lastIncludeIndex=.*|Register DownloadingSnapshot failed: fail to copy file from .*|Register DownloadingSnapshot failed: interrupted by retry installing request\.|Register DownloadingSnapshot failed: interrupted by retry installling request\.|Register DownloadingSnapshot failed: is installing a newer one, lastIncludeIndex=.*|Register DownloadingSnapshot failed: is loading an older snapshot, lastIncludeIndex=.*|Register DownloadingSnapshot failed: is saving snapshot\.|Register DownloadingSnapshot failed: node is stopped\.|Register DownloadingSnapshot failed: snapshot is not newer, request lastIncludedIndex=.*|Register DownloadingSnapshot failed: term mismatch, expect .*|Wait for FirstSnapshotLoadDone run is interrupted\.)$'
    source: {class: 'LocalSnapshotReader, RemoteFileCopier, LocalSnapshotMetaTable, LocalSnapshotCopier, LocalSnapshotStorage, LocalDirReader', versions: '>=1.3.0'}
    samples:
      - line: 'Address is not specified'
      - line: 'Bad meta_table format'
      - line: 'Close snapshot writer value with exit code: java.net.ConnectException: Connection refused.'
      - line: 'Delete new snapshot path failed, path is value.'
      - line: 'Fail to add reader to file_service.'
      - line: 'Fail to call fsm onSnapshotLoad.'
      - line: 'Fail to destroy snapshot value.'
      - line: 'Fail to filter writer before copying, destroy and create a new writer.'
      - line: 'Fail to init channel to 10.0.0.2:7848.'
      - line: 'Fail to init copier to 10.0.0.2:7848.'
      - line: 'Fail to init reader for path /home/nacos/data/protocol/raft.'
      - line: 'Fail to init snapshot writer.'
      - line: 'Fail to join on copier'
      - line: 'Fail to link value to 10.0.0.2:7848'
      - line: 'Fail to register downloading snapshot.'
      - line: 'Fail to start copy job'
      - line: 'Fail to sync snapshot writer path=/home/nacos/data/protocol/raft'
      - line: 'Fail to sync writer value.'
      - line: 'Failed to check file: /home/nacos/data/protocol/raft, writer path: /home/nacos/data/protocol/raft.'
      - line: 'File[/home/nacos/data/protocol/raft] are not allowed to be created outside of directory[/home/nacos/data/protocol/raft].'
      - line: 'Ignore destroy invalid readerId: value'
      - line: 'Install snapshot copy job was canceled.'
      - line: 'Invalid file length 12'
      - line: 'Invalid uri /home/nacos/data/protocol/raft.'
      - line: 'Join on snapshot copier was interrupted.'
      - line: 'No such path /home/nacos/data/protocol/raft for snapshot reader.'
      - line: 'Null buf to load.'
      - line: 'Open snapshot value failed.'
      - line: 'Register DownloadingSnapshot failed: an older snapshot is under installing, cancel downloading, lastIncludeIndex=12.'
      - line: 'Register DownloadingSnapshot failed: fail to copy file from 10.0.0.2:7848.'
      - line: 'Register DownloadingSnapshot failed: interrupted by retry installing request.'
      - line: 'Register DownloadingSnapshot failed: interrupted by retry installling request.'
      - line: 'Register DownloadingSnapshot failed: is installing a newer one, lastIncludeIndex=12.'
      - line: 'Register DownloadingSnapshot failed: is loading an older snapshot, lastIncludeIndex=12.'
      - line: 'Register DownloadingSnapshot failed: is saving snapshot.'
      - line: 'Register DownloadingSnapshot failed: node is stopped.'
      - line: 'Register DownloadingSnapshot failed: snapshot is not newer, request lastIncludedIndex=12, lastSnapshotIndex=12.'
      - line: 'Register DownloadingSnapshot failed: term mismatch, expect value but value.'
      - line: 'Wait for FirstSnapshotLoadDone run is interrupted.'
  - id: alipay-jraft-library.administration
    says: {en: 'somebody changes or reads the members or the leader of a raft group', zh: '查询或变更 raft 组的成员、leader'}
    match: '^(?:Configuration of replication group .*|Group [^\s]*+ transfer leader to .*|Learners of replication group .*|Rebalance start with raft groups=.*|Rebalanced raft groups=.*|Receive AddLearnersRequest to .*|Receive AddPeerRequest to .*|Receive ChangePeersRequest to .*|Receive RemoveLearnersRequest to .*|Receive RemovePeerRequest to .*|Receive ResetLearnersRequest to .*|Receive ResetPeerRequest to .*|Receive SnapshotRequest to .*|Receive TransferLeaderRequest to .*)$'
    source: {class: 'CliServiceImpl, AddPeerRequestProcessor, SnapshotRequestProcessor, ResetPeerRequestProcessor, RemovePeerRequestProcessor, AddLearnersRequestProcessor', versions: '>=1.3.0'}
    samples:
      - line: 'Configuration of replication group naming_instance_metadata changed from 10.0.0.2:7848 to 10.0.0.2:7848'
      - line: 'Group naming_instance_metadata transfer leader to 10.0.0.2:7848.'
      - line: 'Learners of replication group naming_instance_metadata changed from 10.0.0.2:7848 to 10.0.0.2:7848 after value.'
      - line: 'Rebalance start with raft groups=naming_instance_metadata.'
      - line: 'Rebalanced raft groups=naming_instance_metadata, status=java.net.ConnectException: Connection refused, number of transfers=12, elapsed time=12 ms, rebalanced result=value.'
      - line: 'Receive AddLearnersRequest to 10.0.0.2:7848 from 10.0.0.2:7848, adding value.'
      - line: 'Receive AddPeerRequest to 10.0.0.2:7848 from 10.0.0.2:7848, adding value'
      - line: 'Receive ChangePeersRequest to 10.0.0.2:7848 from 10.0.0.2:7848, new conf is value'
      - line: 'Receive RemoveLearnersRequest to 10.0.0.2:7848 from 10.0.0.2:7848, removing value.'
      - line: 'Receive RemovePeerRequest to 10.0.0.2:7848 from 10.0.0.2:7848, removing value'
      - line: 'Receive ResetLearnersRequest to 10.0.0.2:7848 from 10.0.0.2:7848, resetting into 10.0.0.2:7848.'
      - line: 'Receive ResetPeerRequest to 10.0.0.2:7848 from 10.0.0.2:7848, new conf is value'
      - line: 'Receive SnapshotRequest to 10.0.0.2:7848 from 10.0.0.2:7848'
      - line: 'Receive TransferLeaderRequest to 10.0.0.2:7848 from 10.0.0.2:7848, newLeader will be value.'
  - id: alipay-jraft-library.other
    says: {en: 'the raft library about itself', zh: 'raft 库自身信息'}
    match: '^(?:Describing raft nodes with signal: .*|Disconnect from .*|Handling signal .*|Printing raft nodes metrics with signal: .*|Printing thread pools metrics with signal: .*|The target file .*)$'
    source: {class: 'AbstractClientService, SignalHelper, Utils, NodeDescribeSignalHandler, NodeMetricsSignalHandler, ThreadPoolMetricsSignalHandler', versions: '>=1.3.0'}
    samples:
      - line: 'Describing raft nodes with signal: value to file: /home/nacos/data/protocol/raft.'
      - line: 'Disconnect from 10.0.0.2:7848.'
      - line: 'Handling signal value.'
      - line: 'Printing raft nodes metrics with signal: value to file: /home/nacos/data/protocol/raft.'
      - line: 'Printing thread pools metrics with signal: value to file: /home/nacos/data/protocol/raft.'
      - line: 'The target file /home/nacos/data/protocol/raft was already existing.'
  - id: alipay-jraft-library.other-failed
    says: {en: 'the raft library about itself (a warning or an error)', zh: 'raft 库自身信息（告警或错误）'}
    match: '^(?:An exception was thrown by .*|An exception was thrown while process a cancellation task|Atomic move not supported, falling back to non-atomic move, error: .*|Atomic move not supported\. falling back to non-atomic move, error: .*|Caught an unknown error while executing a task|Error constructing spinner class: .*|Fail to check replicator \S+\.|Fail to close|Fail to describe nodes: .*|Fail to print nodes metrics: .*|Fail to print thread pools metrics\.|Fail to run RpcResponseClosure, the request is .*|Fail to run done closure|Fail to run done closure\.|Fail to shutdown grpc server: .*|Fail to shutdown pool: .*|Fail to shutdown [^\s]*+ disruptor|Fail to start [^\s]*+ disruptor|Handle [^\s]*+ disruptor event error, event is .*|JRaft SET [^\s]*+ to be false for replicator pipeline optimistic\.|Node: [^\s]*+ received a signal to print metric, but it does not have metric enabled\.|Run timer task failed, taskName=.*|Shutdown hook raised an exception\.|Unable to delete .*|Unable to fsync directory .*|Unable to move .*|Unable to parse the boolean system property ''.*|Unable to parse the integer system property ''.*|Unable to parse the long integer system property ''.*|Unable to parse the long system property ''.*|Unable to retrieve a system property ''.*|You are creating too many .*|sun\.misc\.Signal: unavailable, .*|sun\.misc\.Signal: unavailable\.|sun\.misc\.Unsafe\.theUnsafe: unavailable, .*|sun\.misc\.Unsafe\.theUnsafe: unavailable\.)$'
    source: {class: 'Utils, ThreadPoolsFactory, ExecutorServiceHelper, NodeDescribeSignalHandler, RpcUtils, HashedWheelTimer', versions: '>=1.3.0'}
    samples:
      - line: 'An exception was thrown by valuevalue'
      - line: 'An exception was thrown while process a cancellation task'
      - line: 'Atomic move not supported, falling back to non-atomic move, error: java.net.ConnectException: Connection refused.'
      - line: 'Atomic move not supported. falling back to non-atomic move, error: java.net.ConnectException: Connection refused.'
      - line: 'Caught an unknown error while executing a task'
      - line: 'Error constructing spinner class: value, will return a default spinner.'
      - line: 'Fail to check replicator value.'
      - line: 'Fail to close'
      - line: 'Fail to describe nodes: value.'
      - line: 'Fail to print nodes metrics: value.'
      - line: 'Fail to print thread pools metrics.'
      - line: 'Fail to run RpcResponseClosure, the request is value.'
      - line: 'Fail to run done closure'
      - line: 'Fail to run done closure.'
      - line: 'Fail to shutdown grpc server: value.'
      - line: 'Fail to shutdown pool: value.'
      - line: 'Fail to shutdown value disruptor'
      - line: 'Fail to start value disruptor'
      - line: 'Handle value disruptor event error, event is value'
      - line: 'JRaft SET value to be false for replicator pipeline optimistic.'
      - line: 'Node: value received a signal to print metric, but it does not have metric enabled.'
      - line: 'Run timer task failed, taskName=orders.'
      - line: 'Shutdown hook raised an exception.'
      - line: 'Unable to delete value, good bye then!'
      - line: 'Unable to fsync directory /home/nacos/data/protocol/raft on windows.'
      - line: 'Unable to move value to 10.0.0.2:7848. Attempting to delete value and abandoning.'
      - line: 'Unable to parse the boolean system property ''value'':value - using the default value: value.'
      - line: 'Unable to parse the integer system property ''value'':value - using the default value: value.'
      - line: 'Unable to parse the long integer system property ''value'':value - using the default value: value.'
      - line: 'Unable to parse the long system property ''value'':value - using the default value: value.'
      - line: 'Unable to retrieve a system property ''value''; default values will be used, value.'
      - line: 'You are creating too many value instances.  value is a shared resource that must be reused across the JVM, so that only a few instances are created.'
      - line: 'sun.misc.Signal: unavailable, value.'
      - line: 'sun.misc.Signal: unavailable.'
      - line: 'sun.misc.Unsafe.theUnsafe: unavailable, value.'
      - line: 'sun.misc.Unsafe.theUnsafe: unavailable.'
  - id: alipay-jraft-library.grpc-closed
    says: {en: 'a gRPC channel of the raft library to another node is closed', zh: 'Raft 库到其它节点的 gRPC 通道关闭'}
    level: INFO
    match: '^Close connection: [^,]*+, .*$'
    source: {class: 'GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: 'Close connection: 10.77.0.2:7848, ManagedChannelOrphanWrapper{delegate=ManagedChannelImpl{logId=7, target=10.77.0.2:7848}}'

"""#),
("patterns/alipay-jraft.yml", #"""
# alipay-jraft.yml: what the raft library tells: elections, replication, channels
log: alipay-jraft
patterns:
  - id: alipay-jraft.became-leader
    says: {en: 'this node became leader of a raft group', zh: '本节点成为 raft 组的 leader'}
    level: INFO
    match: '^Node <(?<raftGroup>[^/>]+)/(?<leader>[^>]+)> become leader of group, term=(?<term>\d+), conf=.*, oldConf=.*\.$'
    event: raft-became-leader
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> become leader of group, term=1, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848, oldConf=.'
        fields: {raftGroup: 'nacos_config', leader: '10.77.0.3:7848', term: '1'}
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> become leader of group, term=1, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848, oldConf=.'
        fields: {raftGroup: 'naming_service_metadata', leader: '10.77.0.3:7848', term: '1'}
      - line: 'Node <lock_acquire_service_v2/10.77.0.2:7848> become leader of group, term=1, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848, oldConf=.'
        fields: {raftGroup: 'lock_acquire_service_v2', leader: '10.77.0.2:7848', term: '1'}
  - id: alipay-jraft.pre-vote
    says: {en: 'this node lost the leader of a raft group and asks whether to elect', zh: '本节点失去 raft 组 leader，开始预投票'}
    level: INFO
    match: '^Node <(?<raftGroup>[^/>]+)/(?<peer>[^>]+)> term (?<term>\d+) start preVote\.$'
    event: raft-pre-vote
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> term 0 start preVote.'
        fields: {raftGroup: 'nacos_config', peer: '10.77.0.3:7848', term: '0'}
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> term 0 start preVote.'
        fields: {raftGroup: 'naming_service_metadata', peer: '10.77.0.3:7848', term: '0'}
      - line: 'Node <lock_acquire_service_v2/10.77.0.2:7848> term 0 start preVote.'
        fields: {raftGroup: 'lock_acquire_service_v2', peer: '10.77.0.2:7848', term: '0'}
  - id: alipay-jraft.pre-vote-ignored
    says: {en: 'another node has lost the leader that this node still has', zh: '其它节点失去 leader，而本节点仍有 leader'}
    level: INFO
    match: '^Node <(?<raftGroup>[^/>]+)/[^>]+> ignore PreVoteRequest from (?<peer>[^,]+), term=\d+, currTerm=\d+, because the leader \S+''s lease is still valid\.$'
    event: raft-pre-vote-ignored
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.1:7848> ignore PreVoteRequest from 10.77.0.2:7848, term=2, currTerm=1, because the leader 10.77.0.3:7848''s lease is still valid.'
        fields: {raftGroup: 'nacos_config', peer: '10.77.0.2:7848'}
      - line: 'Node <naming_service_metadata/10.77.0.1:7848> ignore PreVoteRequest from 10.77.0.3:7848, term=2, currTerm=1, because the leader 10.77.0.2:7848''s lease is still valid.'
        fields: {raftGroup: 'naming_service_metadata', peer: '10.77.0.3:7848'}
      - line: 'Node <naming_instance_metadata/10.77.0.1:7848> ignore PreVoteRequest from 10.77.0.3:7848, term=2, currTerm=2, because the leader 10.77.0.2:7848''s lease is still valid.'
        fields: {raftGroup: 'naming_instance_metadata', peer: '10.77.0.3:7848'}
  - id: alipay-jraft.no-quorum
    says: {en: 'the leader of a raft group stepped down: too few nodes answer', zh: '多数节点失联，leader 退位'}
    level: WARN
    match: '^Node <(?<raftGroup>[^/>]+)/[^>]+> steps down when alive nodes don''t satisfy quorum, term=(?<term>\d+), deadNodes=.*, conf=.*\.$'
    event: raft-step-down
    set: {b: 1}
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.2:7848> steps down when alive nodes don''t satisfy quorum, term=2, deadNodes=10.77.0.3:7848,10.77.0.1:7848, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848.'
        fields: {raftGroup: 'nacos_config', term: '2'}
      - line: 'Node <naming_service_metadata/10.77.0.2:7848> steps down when alive nodes don''t satisfy quorum, term=1, deadNodes=10.77.0.3:7848,10.77.0.1:7848, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848.'
        fields: {raftGroup: 'naming_service_metadata', term: '1'}
      - line: 'Node <naming_instance_metadata/10.77.0.3:7848> steps down when alive nodes don''t satisfy quorum, term=1, deadNodes=10.77.0.2:7848,10.77.0.1:7848, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848.'
        fields: {raftGroup: 'naming_instance_metadata', term: '1'}
  - id: alipay-jraft.vote-timeout
    says: {en: 'an election found no majority', zh: '选举未获多数'}
    level: WARN
    match: '^Candidate node <(?<raftGroup>[^/>]+)/[^>]+> term (?<term>\d+) steps down when election reaching vote timeout: .*$'
    event: raft-step-down
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Candidate node <naming_persistent_service/10.77.0.1:7848> term 1 steps down when election reaching vote timeout: fail to get quorum vote-granted.'
        fields: {raftGroup: 'naming_persistent_service', term: '1'}
      - line: 'Candidate node <naming_persistent_service_v2/10.77.0.1:7848> term 1 steps down when election reaching vote timeout: fail to get quorum vote-granted.'
        fields: {raftGroup: 'naming_persistent_service_v2', term: '1'}
  - id: alipay-jraft.leader-stop
    says: {en: 'this node stops being a leader of some group', zh: '本节点不再是某 raft 组的 leader'}
    level: INFO
    match: '^onLeaderStop: status=.*\.$'
    event: raft-step-down
    source: {class: 'StateMachineAdapter', versions: 'all'}
    samples:
      - line: 'onLeaderStop: status=Status[ESHUTDOWN<1007>: Raft node is going to quit.].'
      - line: 'onLeaderStop: status=Status[ERAFTTIMEDOUT<10001>: Majority of the group dies: 2/3].'
      - line: 'onLeaderStop: status=Status[EHIGHERTERMRESPONSE<10008>: Raft node receives higher term RequestVoteRequest.].'
  - id: alipay-jraft.stop-following
    says: {en: 'this node stops following a leader', zh: '本节点停止跟随 leader'}
    level: INFO
    match: '^onStopFollowing: LeaderChangeContext \[leaderId=[^,]*, term=\d+, status=.*\]\.$'
    event: raft-step-down
    source: {class: 'StateMachineAdapter', versions: 'all'}
    samples:
      - line: 'onStopFollowing: LeaderChangeContext [leaderId=10.77.0.3:7848, term=1, status=Status[ESHUTDOWN<1007>: Raft node is going to quit.]].'
      - line: 'onStopFollowing: LeaderChangeContext [leaderId=10.77.0.3:7848, term=1, status=Status[ESHUTDOWN<1007>: Raft node is going to quit.]].'
  - id: alipay-jraft.rpc-failed
    says: {en: 'replication to another node fails', zh: '向其它节点复制失败'}
    level: WARN
    match: '^Fail to issue RPC to (?<peer>[^,]+), consecutiveErrorTimes=(?<errors>\d+), error=.*?(?:, groupId=(?<raftGroup>[^,\s]+))?$'
    event: raft-rpc-failed
    source: {class: 'Replicator', versions: 'all'}
    samples:
      - line: 'Fail to issue RPC to 10.77.0.3:7848, consecutiveErrorTimes=10, error=Status[EINTERNAL<1004>: RPC exception:DEADLINE_EXCEEDED: deadline exceeded after 2499908710ns. [remote_addr=10.77.0.3/10.77.0.3:7848]]'
        fields: {peer: '10.77.0.3:7848', errors: '10'}
      - line: 'Fail to issue RPC to 10.77.0.3:7848, consecutiveErrorTimes=1, error=Status[EINTERNAL<1004>: RPC exception:UNKNOWN], groupId=naming_instance_metadata'
        fields: {peer: '10.77.0.3:7848', errors: '1', raftGroup: 'naming_instance_metadata'}
      - line: 'Fail to issue RPC to 10.77.0.1:7848, consecutiveErrorTimes=10, error=Status[ENOENT<1012>: Peer id not found: 10.77.0.1:7848, group: naming_service_metadata]'
        fields: {peer: '10.77.0.1:7848', errors: '10'}
  - id: alipay-jraft.heartbeat-failed
    says: {en: 'a heartbeat to another node failed', zh: '向其它节点的心跳失败'}
    level: WARN
    match: '^Heartbeat to peer (?<peer>\S+) failure, try to send a probe request, groupId=.*\.$'
    harmless: true
    source: {class: 'Replicator', versions: 'all'}
    samples:
      - line: 'Heartbeat to peer 10.77.0.3:7848 failure, try to send a probe request, groupId=naming_service_metadata.'
        fields: {peer: '10.77.0.3:7848'}
  - id: alipay-jraft.vote-message
    says: {en: 'a message of an election', zh: '选举消息'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> received (?:invalid )?(?:PreVoteRequest|PreVoteResponse|RequestVoteRequest|RequestVoteResponse|TimeoutNowRequest) from [^,]+, .*$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> received TimeoutNowRequest from 10.77.0.2:7848, term=1.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> received TimeoutNowRequest from 10.77.0.2:7848, term=1.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.3:7848> received TimeoutNowRequest from 10.77.0.2:7848, term=1.'
      - line: 'Node <nacos_config/10.77.0.1:7848> received PreVoteResponse from 10.77.0.3:7848, term=0, granted=true.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.1:7848> received PreVoteRequest from 10.77.0.2:7848, term=1, currTerm=0, granted=true, requestLastLogId=LogId [index=0, term=0], lastLogId=LogId [index=0, term=0].'
      - line: 'Node <lock_acquire_service_v2/10.77.0.1:7848> received RequestVoteRequest from 10.77.0.2:7848, term=1, currTerm=0.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.2:7848> received invalid RequestVoteResponse from 10.77.0.1:7848, state not in STATE_CANDIDATE but STATE_LEADER.'
  - id: alipay-jraft.self-vote
    says: {en: 'this node stands for election', zh: '本节点参选'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> start vote and grant vote self, term=\d+\.$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> start vote and grant vote self, term=0.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> start vote and grant vote self, term=0.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.2:7848> start vote and grant vote self, term=0.'
  - id: alipay-jraft.node-init
    says: {en: 'a raft group begins or ends on this node', zh: 'raft 组在本节点启动或关闭'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> (?:init, term=\d+, .*|init ballot box''s lastCommittedIndex=\d+\.|shutdown, currTerm=\d+ state=\w+\.|is not in active state, currTerm=\d+\.)$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.1:7848> init ballot box''s lastCommittedIndex=0.'
      - line: 'Node <nacos_config/10.77.0.3:7848> shutdown, currTerm=1 state=STATE_LEADER.'
      - line: 'Node <naming_persistent_service/10.77.0.1:7848> is not in active state, currTerm=1.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.1:7848> init ballot box''s lastCommittedIndex=0.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.1:7848> init, term=0, lastLogId=LogId [index=0, term=0], conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848, oldConf=.'
  - id: alipay-jraft.vote-unreachable
    says: {en: 'another node could not be asked for its vote', zh: '无法向其它节点请求投票'}
    level: WARN
    match: '^Node <[^/>]+/[^>]+> (?:PreVote|RequestVote) to (?<peer>\S+) error: .*$'
    harmless: true
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> RequestVote to 10.77.0.1:7848 error: Status[ENOENT<1012>: Peer id not found: 10.77.0.1:7848, group: naming_service_metadata].'
        fields: {peer: '10.77.0.1:7848'}
      - line: 'Node <nacos_config/10.77.0.3:7848> RequestVote to 10.77.0.2:7848 error: Status[ENOENT<1012>: Peer id not found: 10.77.0.2:7848, group: nacos_config].'
        fields: {peer: '10.77.0.2:7848'}
      - line: 'Node <naming_persistent_service/10.77.0.2:7848> RequestVote to 10.77.0.1:7848 error: Status[EINTERNAL<1004>: RPC exception:UNAVAILABLE: io exception].'
        fields: {peer: '10.77.0.1:7848'}
      - line: 'Node <naming_instance_metadata/10.77.0.2:7848> PreVote to 10.77.0.3:7848 error: Status[EINTERNAL<1004>: RPC exception:DEADLINE_EXCEEDED: deadline exceeded after 4.999898170s. [remote_addr=10.77.0.3/10.77.0.3:7848]].'
        fields: {peer: '10.77.0.3:7848'}
  - id: alipay-jraft.channel-init-failed
    says: {en: 'another node is not reachable by raft', zh: 'raft 无法连接其它节点'}
    level: WARN
    match: '^Node <[^/>]+/[^>]+> channel init failed, address=(?<peer>\S+)\.$'
    harmless: true
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> channel init failed, address=10.77.0.1:7848.'
        fields: {peer: '10.77.0.1:7848'}
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> channel init failed, address=10.77.0.2:7848.'
        fields: {peer: '10.77.0.2:7848'}
      - line: 'Node <naming_instance_metadata/10.77.0.1:7848> channel init failed, address=10.77.0.3:7848.'
        fields: {peer: '10.77.0.3:7848'}
  - id: alipay-jraft.append-rejected
    says: {en: 'a follower is catching up, or an old leader still sends', zh: 'follower 追赶中，或旧 leader 仍在发送'}
    level: WARN
    match: '^Node <[^/>]+/[^>]+> (?:reject term_unmatched|ignore stale) AppendEntriesRequest from [^,]+, .*$'
    harmless: true
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> ignore stale AppendEntriesRequest from 10.77.0.1:7848, term=1, currTerm=2.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> ignore stale AppendEntriesRequest from 10.77.0.1:7848, term=2, currTerm=3.'
      - line: 'Node <naming_instance_metadata/10.77.0.1:7848> ignore stale AppendEntriesRequest from 10.77.0.3:7848, term=1, currTerm=2.'
      - line: 'Node <naming_instance_metadata/10.77.0.3:7848> reject term_unmatched AppendEntriesRequest from 10.77.0.1:7848, term=2, prevLogIndex=3, prevLogTerm=2, localPrevLogTerm=0, lastLogIndex=2, entriesSize=0.'
  - id: alipay-jraft.priority-changed
    says: {en: 'bookkeeping of an election', zh: '选举优先级'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> target priority value has changed from: -?\d+, to: -?\d+\.$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> target priority value has changed from: 0, to: -1.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> target priority value has changed from: 0, to: -1.'
      - line: 'Node <naming_instance_metadata/10.77.0.3:7848> target priority value has changed from: 0, to: -1.'
  - id: alipay-jraft.state-machine
    says: {en: 'bookkeeping of the state machine', zh: '状态机记录'}
    level: INFO
    match: '^(?:onLeaderStart: term=\d+\.|onStartFollowing: .*|onShutdown\.)$'
    source: {class: 'StateMachineAdapter', versions: 'all'}
    samples:
      - line: 'onShutdown.'
      - line: 'onLeaderStart: term=1.'
      - line: 'onShutdown.'
      - line: 'onStartFollowing: LeaderChangeContext [leaderId=10.77.0.1:7848, term=1, status=Status[ENEWLEADER<10011>: Raft node receives message from new leader with higher term.]].'
  - id: alipay-jraft.connect-failed
    says: {en: 'the raft port of another node is not reachable', zh: '其它节点的 raft 端口不可达'}
    level: ERROR
    match: '^(?:Fail to connect (?:peer )?\S+(?:, remoting exception: .*| to get leader for group \S+\.)|Fail to init sending channel to .*|Fail to start replicator to peer=.*|Fail to add a replicator, peer=\S+\.)$'
    harmless: true
    source: {class: 'GrpcClient, NodeImpl', versions: 'all'}
    samples:
      - line: 'Fail to add a replicator, peer=10.77.0.3:7848.'
      - line: 'Fail to init sending channel to 10.77.0.3:7848, group: naming_service_metadata.'
      - line: 'Fail to init sending channel to 10.77.0.3:7848, group: naming_instance_metadata.'
      - line: 'Fail to connect 10.77.0.1:7848, remoting exception: java.lang.InterruptedException.'
      - line: 'Fail to connect peer 10.77.0.1:7848 to get leader for group naming_instance_metadata.'
      - line: 'Fail to start replicator to peer=10.77.0.3:7848, replicatorType=Follower, groupId=naming_instance_metadata.'
  - id: alipay-jraft.channel
    says: {en: 'a channel between two nodes changed its state', zh: '节点间通道状态变化'}
    level: INFO
    match: '^(?:The channel \S+ (?:is in state: \w+\.|has successfully established\.)|Creating new channel to: \S+\.|There has been some transient failure on this channel \S+\.|This channel \S+ has started shutting down\..*|Channel in \w+ state: \S+\.|Channel\[[^\]]+\] in \[\w+\] state \d+ times, .*|Shutdown managed channel: .*|Fail to shutdown managed channel: .*|Connection disconnected: .*)$'
    source: {class: 'GrpcClient', versions: 'all'}
    samples:
      - line: 'Creating new channel to: 10.77.0.2:7848.'
      - line: 'Connection disconnected: /10.77.0.1:57492'
      - line: 'Channel in SHUTDOWN state: 10.77.0.2:7848.'
      - line: 'The channel 10.77.0.1:7848 is in state: IDLE.'
      - line: 'The channel 10.77.0.2:7848 is in state: READY.'
      - line: 'The channel 10.77.0.2:7848 is in state: SHUTDOWN.'
      - line: 'The channel 10.77.0.1:7848 has successfully established.'
      - line: 'There has been some transient failure on this channel 10.77.0.1:7848.'
      - line: 'This channel 10.77.0.1:7848 has started shutting down. Any new RPCs should fail immediately.'
      - line: 'Channel[10.77.0.2:7848] in [INACTIVE] state 2 times, it has been removed from the pool.'
      - line: 'Shutdown managed channel: 10.77.0.1:7848, ManagedChannelOrphanWrapper{delegate=ManagedChannelImpl{logId=12, target=10.77.0.1:7848}}.'
      - line: 'Fail to shutdown managed channel: ManagedChannelOrphanWrapper{delegate=ManagedChannelImpl{logId=1055, target=10.77.0.3:7848}}.'
  - id: alipay-jraft.replicator
    says: {en: 'the leader side of one follower', zh: 'leader 侧复制器'}
    level: INFO
    match: '^(?:Replicator .*|Replicator=.*|Stop replicator to .*|ThreadId: Replicator .*|Destroyed peer request context for .*|Peer \S+ is connected.*)$'
    source: {class: 'Replicator', versions: 'all'}
    samples:
      - line: 'Peer 10.77.0.3:7848 is connected.'
      - line: 'Replicator [group: nacos_config, peer: 10.77.0.3:7848, type: Follower] is started'
      - line: 'Destroyed peer request context for nacos_config/PeerPair[10.77.0.1:7848 -> 10.77.0.2:7848]'
      - line: 'Replicator [group: naming_service_metadata, peer: 10.77.0.3:7848, type: Follower] is started'
      - line: 'Replicator [group: lock_acquire_service_v2, peer: 10.77.0.3:7848, type: Follower] is started'
      - line: 'Replicator=Replicator [state=Created, statInfo=<running=null, firstLogIndex=0, lastLogIncluded=0, lastLogIndex=0, lastTermIncluded=0>, peerId=10.77.0.1:7848, type=Follower]@10.77.0.1:7848 is started'
      - line: 'Stop replicator to 10.77.0.2:7848.'
      - line: 'ThreadId: Replicator [state=Destroyed, statInfo=<running=BLOCKING, firstLogIndex=2, lastLogIncluded=0, lastLogIndex=3, lastTermIncluded=0>, peerId=10.77.0.2:7848, groupId=nacos_config, waitId=4, type=Follower] already destroyed, ignore error code: 1001'
  - id: alipay-jraft.meta-saved
    says: {en: 'a vote was written to disk', zh: '投票已落盘'}
    level: INFO
    match: '^Save raft meta, path=.*, term=\d+, votedFor=[^,]*, cost time=\d+ ms$'
    source: {class: 'LocalRaftMetaStorage', versions: 'all'}
    samples:
      - line: 'Save raft meta, path=/home/nacos/nacos/data/protocol/raft/nacos_config/meta-data, term=1, votedFor=0.0.0.0:0, cost time=4 ms'
      - line: 'Save raft meta, path=/home/nacos/nacos/data/protocol/raft/lock_acquire_service_v2/meta-data, term=1, votedFor=0.0.0.0:0, cost time=6 ms'
      - line: 'Save raft meta, path=/home/nacos/nacos/data/protocol/raft/nacos_config/meta-data, term=1, votedFor=0.0.0.0:0, cost time=2 ms'
  - id: alipay-jraft.housekeeping
    says: {en: 'bookkeeping of the raft library', zh: 'raft 库内部记录'}
    level: INFO
    match: '^(?:SPI service .*|Destroy timer: .*|ThreadPool is terminated: .*|The number of active nodes .*|Starts FSMCaller .*|Shutting down FSMCaller.*|RPC server is not started.*|St(?:art|op) the RaftGroupService.*|No data for snapshot reader .*|DB destroyed, .*|-Djraft\..*|\[GRPC\] failed to send response.*|handleRequest group_id: .*|Fail to run ConfigurationChangeDone.*|A timeout read-index response .*|Run timer failed.*)$'
    source: {class: 'jraft', versions: 'all'}
    samples:
      - line: 'Shutting down FSMCaller...'
      - line: 'Starts FSMCaller successfully.'
      - line: '[GRPC] failed to send response.'
      - line: '[GRPC] failed to send response: {}.'
      - line: 'handleRequest group_id: "nacos_config"'
      - line: 'Stop the RaftGroupService successfully.'
      - line: 'Start the RaftGroupService successfully.'
      - line: 'The number of active nodes increment to 1.'
      - line: 'SPI service [com.alipay.sofa.jraft.JRaftServiceFactory - com.alipay.sofa.jraft.core.DefaultJRaftServiceFactory] loading.'
      - line: 'Destroy timer: RepeatedTimer{timeout=null, stopped=true, running=false, destroyed=true, invoking=false, timeoutMs=1800000, name=''JRaft-SnapshotTimer-<lock_acquire_service_v2/10.77.0.1:7848>''}.'
      - line: 'ThreadPool is terminated: JRaft-Global-ElectionTimer, com.alipay.sofa.jraft.util.MetricScheduledThreadPoolExecutor@101960ec[Shutting down, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 160].'
      - line: 'RPC server is not started in RaftGroupService.'
      - line: 'No data for snapshot reader /home/nacos/nacos/data/protocol/raft/lock_acquire_service_v2/snapshot.'
      - line: 'DB destroyed, the db path is: /home/nacos/nacos/data/protocol/raft/lock_acquire_service_v2/log.'
      - line: '-Djraft.recyclers.maxCapacityPerThread: 4096.'
      - line: 'Fail to run ConfigurationChangeDone, status: Status[EPERM<1008>: Leader stepped down].'
      - line: 'A timeout read-index response finally returned: Status[OK].'
      - line: 'Run timer failed: JRaft-ElectionTimer'
  - id: alipay-jraft.node-other
    says: {en: 'a raft node tells of itself; what it means for naming is not resolved', zh: 'raft 节点自身的消息，含义未细分'}
    match: '^Node <[^>]+> (?!become leader of group|term \d+ start preVote|ignore PreVoteRequest from [^,]+, term=\d+, currTerm=\d+, because|steps down when alive|received (?:invalid )?(?:PreVote|RequestVote|TimeoutNow)|start vote and|init, term|init ballot box|shutdown, currTerm|is not in active|PreVote to |RequestVote to |channel init failed|reject term_unmatched|ignore stale AppendEntries|target priority).+$'
    source: {class: 'NodeImpl', versions: '>=1.3.0'}
    samples:
      - line: 'Node <naming_service_metadata/10.0.0.1:7848> can''t do preVote as it is not in conf ConfigurationEntry [id=LogId [index=0, term=0]].'
      - line: 'Node <naming_service_metadata/10.0.0.1:7848> term 3 steps down when higher term from RequestVoteResponse'
      - line: 'Node <naming_service_metadata/10.0.0.1:7848> received InstallSnapshotRequest from 10.0.0.2:7848, lastIncludedLogIndex=12, lastIncludedLogTerm=3, lastLogId=LogId [index=9, term=3].'
      - line: 'Node <naming_service_metadata/10.0.0.1:7848> received stale RequestVoteResponse from 10.0.0.2:7848, term=3, currTerm=4.'
      - line: 'Node <naming_service_metadata/10.0.0.1:7848> ignore stale InstallSnapshotRequest from 10.0.0.2:7848, term=3, currTerm=4.'
      - line: 'Node <naming_service_metadata/10.0.0.1:7848> init ballotBox failed.'
    refuses:
      - 'Node <naming_service_metadata/10.0.0.1:7848> become leader of group, term=1, conf=a, oldConf=.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> term 3 start preVote.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> ignore PreVoteRequest from 10.0.0.2:7848, term=1, currTerm=1, because the leader 10.0.0.3:7848''s lease is still valid.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> steps down when alive nodes don''t satisfy quorum, term=1, deadNodes=x, conf=y.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> received PreVoteResponse from 10.0.0.2:7848, term=1, granted=true.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> received invalid PreVoteResponse from 10.0.0.2:7848, term=1, currTerm=2.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> received RequestVoteRequest from 10.0.0.2:7848, term=1, currTerm=2.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> received TimeoutNowRequest from 10.0.0.2:7848, term=1.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> start vote and grant vote self, term=1.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> init, term=0, lastLogId=LogId [index=0, term=0], conf=a, oldConf=.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> init ballot box''s lastCommittedIndex=0.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> shutdown, currTerm=1 state=STATE_LEADER.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> is not in active state, currTerm=1.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> PreVote to 10.0.0.2:7848 error: Status[x].'
      - 'Node <naming_service_metadata/10.0.0.1:7848> RequestVote to 10.0.0.2:7848 error: Status[x].'
      - 'Node <naming_service_metadata/10.0.0.1:7848> channel init failed, address=10.0.0.2:7848.'
      - 'Node <naming_service_metadata/10.0.0.1:7848> reject term_unmatched AppendEntriesRequest from 10.0.0.2:7848, term=1'
      - 'Node <naming_service_metadata/10.0.0.1:7848> ignore stale AppendEntriesRequest from 10.0.0.2:7848, term=1'
      - 'Node <naming_service_metadata/10.0.0.1:7848> target priority value has changed from: 1, to: 2.'
  - id: alipay-jraft.snapshot
    says: {en: 'a raft snapshot is written, read or cleaned up', zh: 'raft 快照写入、读取或清理'}
    match: '^(?:Loading snapshot, meta=.*|Renam(?:ed|ing) .*|Deleting (?:snapshot|dir) .*|onSnapshotLoadDone,? .*|onSnapshotSave.*|SnapshotExecutor .*|Snapshot .*)$'
    source: {class: 'SnapshotExecutorImpl, LocalSnapshotStorage', versions: '>=1.3.0'}
    samples:
      - line: 'Loading snapshot, meta=last_included_index: 12'
      - line: 'Renamed /home/nacos/data/protocol/raft/nacos_config/snapshot/temp to snapshot_12.'
      - line: 'Renaming /home/nacos/data/protocol/raft/nacos_config/snapshot/temp to snapshot_12.'
      - line: 'Deleting snapshot /home/nacos/data/protocol/raft/nacos_config/snapshot/snapshot_8.'
      - line: 'Deleting dir /home/nacos/data/protocol/raft/nacos_config/snapshot/temp'
      - line: 'onSnapshotLoadDone, last_included_index: 12'
      - line: 'onSnapshotSave success'
      - line: 'SnapshotExecutor is shutting down'
      - line: 'Snapshot dir /home/nacos/data/protocol/raft/nacos_config/snapshot is empty'
  - id: alipay-jraft.error
    says: {en: 'the raft library met an error', zh: 'raft 库遇到错误'}
    match: '^(?:onError: .*|Unexpected exception.*|Encountered an error=.*|Uncaught exception .*|Fail to (?:append|apply|build|close|copy|create|decode|delete|do|encode|find|flush|get|handle|init log|install|load|lock|make|open|parse|read|recover|refresh|remove|rename|replicate|run a|save|send|set|stop|truncate|write) .*)$'
    source: {class: 'NodeImpl, FSMCallerImpl, LogManagerImpl', versions: '>=1.3.0'}
    samples:
      - line: 'onError: Error{type=ERROR_TYPE_LOG, status=Status[EIO<1014>: Fail to append]}'
      - line: 'Unexpected exception'
      - line: 'Encountered an error=Status[EIO<1014>: x] on StateMachine'
      - line: 'Uncaught exception in thread JRaft-0'
      - line: 'Fail to append something'
      - line: 'Fail to apply something'
      - line: 'Fail to build something'
      - line: 'Fail to close something'
      - line: 'Fail to copy something'
      - line: 'Fail to create something'
      - line: 'Fail to decode something'
      - line: 'Fail to delete something'
      - line: 'Fail to do something'
      - line: 'Fail to encode something'
      - line: 'Fail to find something'
      - line: 'Fail to flush something'
      - line: 'Fail to get something'
      - line: 'Fail to handle something'
      - line: 'Fail to install something'
      - line: 'Fail to load something'
      - line: 'Fail to lock something'
      - line: 'Fail to make something'
      - line: 'Fail to open something'
      - line: 'Fail to parse something'
      - line: 'Fail to read something'
      - line: 'Fail to recover something'
      - line: 'Fail to refresh something'
      - line: 'Fail to remove something'
      - line: 'Fail to rename something'
      - line: 'Fail to replicate something'
      - line: 'Fail to save something'
      - line: 'Fail to send something'
      - line: 'Fail to set something'
      - line: 'Fail to stop something'
      - line: 'Fail to truncate something'
      - line: 'Fail to write something'
      - line: 'Fail to init log storage'
      - line: 'Fail to run a task'
  - id: alipay-jraft.configuration
    says: {en: 'the members of a raft group were set', zh: 'raft 组成员已设定'}
    match: '^onConfigurationCommitted: .*$'
    source: {class: 'StateMachineAdapter', versions: '>=1.3.0'}
    samples:
      - line: 'onConfigurationCommitted: 10.0.0.1:7848,10.0.0.2:7848,10.0.0.3:7848.'

"""#),
("patterns/client-common.yml", #"""
# client-common.yml: servers, login and settings of the Java client
log: client
patterns:
  - id: client-common.servers
    says: {en: 'the list of servers is read', zh: '读取服务端列表'}
    level: INFO
    match: '^(?:address server url = .*|\[[^\]]*+\] \[update-serverlist\] serverlist updated to .*|serverName = [^,]*+,  address server url = .*|\[[^\]]*+\] \[update-serverList\] serverList updated to .*|Load and match ServerListProvider .*|Will use .* as ServerListProvider)$'
    source: {class: 'EndpointServerListProvider, ServerListManager, AbstractServerListManager', versions: 'all'}
    samples:
      - line: 'address server url = http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: '[naming] [update-serverlist] serverlist updated to http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: 'serverName = naming,  address server url = http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: '[naming] [update-serverList] serverList updated to http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: 'Load and match ServerListProvider com.alibaba.nacos.core.Handler, match result: true'
      - line: 'Will use [10.0.0.1:8848, 10.0.0.2:8848] as ServerListProvider'
  - id: client-common.servers-failed
    says: {en: 'the list of servers is read (a warning or an error)', zh: '读取服务端列表（告警或错误）'}
    match: '^(?:get serverlist fail,url: .*|\[check-serverlist\] error\. addressServerUrl: .*|\[init-serverlist\] fail to get NACOS-server serverlist! url: .*|\[check-serverlist\] exception\. url: .*|\[init-serverlist\] fail to get NACOS-server serverlist! env: .*|\[[^\]]*+\]\[update-serverlist\] failed to update serverlist from address server!.*|\[update-serverlist\] current serverlist from address server is empty!!!.*|\[SERVER-LIST\] failed to update server list\..*|load properties error：.*|No server list provider found, SPI load size: .*)$'
    source: {class: 'EndpointServerListProvider, ServerListManager, PropertiesListener, AbstractServerListManager', versions: 'all'}
    samples:
      - line: 'get serverlist fail,url: http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: '[check-serverlist] error. addressServerUrl: http://10.0.0.2:8848/nacos/v1/ns/raft/vote, code: 12'
      - line: '[init-serverlist] fail to get NACOS-server serverlist! url: http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: '[check-serverlist] exception. url: http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: '[init-serverlist] fail to get NACOS-server serverlist! env: naming, url: http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: '[naming][update-serverlist] failed to update serverlist from address server!'
      - line: '[update-serverlist] current serverlist from address server is empty!!!'
      - line: '[SERVER-LIST] failed to update server list.'
      - line: 'load properties error：value'
      - line: 'No server list provider found, SPI load size: 12'
  - id: client-common.login
    says: {en: 'the client logs in or reads its credentials', zh: '客户端登录或读取凭证'}
    level: INFO
    match: '^(?:\[[^\]]*+\] [^\s]*+ is freed|\[NacosClientAuthServiceImpl\] ACCESS_TOKEN is empty from response|\[[^\]]*+\] [^\s]*+ is stopped|\[[^\]]*+\] Defined credential file: -Dspas\.identity=.*|.* No credential found|\[[^\]]*+\] Load credential file .*)$'
    source: {class: 'CredentialService, HttpLoginProcessor, CredentialWatcher', versions: 'all'}
    samples:
      - line: '[naming] com.alibaba.nacos.core.Handler is freed'
      - line: '[NacosClientAuthServiceImpl] ACCESS_TOKEN is empty from response'
      - line: '[naming] com.alibaba.nacos.core.Handler is stopped'
      - line: '[naming] Defined credential file: -Dspas.identity=/home/nacos/data'
      - line: 'naming No credential found'
      - line: '[naming] Load credential file from classpath: /home/nacos/data'
  - id: client-common.login-failed
    says: {en: 'the client logs in or reads its credentials (a warning or an error)', zh: '客户端登录或读取凭证（告警或错误）'}
    match: '^(?:login failed: .*|\[ ?NacosClientAuthServiceImpl\] login http request failed url: .*|\[26\] Unable to load credential file, appName:.*|\[27\] Unable to close credential file, appName:.*|\[1\] Credential file missing required property .*|\[SecurityProxy\] login http request failed url: .*|\[SecurityProxy\] set reLoginFlag failed\..*|\[SecurityProxy\] login failed, error:.*|Injector for type .* not found, will use default ram identity context\..*|can not get security credentials.*)$'
    source: {class: 'HttpLoginProcessor, SecurityProxy, CredentialWatcher, NacosClientAuthServiceImpl, RamClientAuthServiceImpl', versions: '>=1.2.1'}
    samples:
      - line: '[ NacosClientAuthServiceImpl] login http request failed url: http://10.0.0.2:8848/nacos/v1/auth/users/login, params: {}, bodyMap: {}, errorMsg: Connection refused'
      - line: 'login failed: true'
      - line: '[NacosClientAuthServiceImpl] login http request failed url: http://10.0.0.2:8848/nacos/v1/ns/raft/vote, params: value, bodyMap: value, errorMsg: java.net.ConnectException: Connection refused'
      - line: '[26] Unable to load credential file, appName:namingUnable to load credential file /home/nacos/data'
      - line: '[27] Unable to close credential file, appName:namingUnable to close credential file /home/nacos/data'
      - line: '[1] Credential file missing required property naming Credential file missing com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc or com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[SecurityProxy] login http request failed url: http://10.0.0.2:8848/nacos/v1/ns/raft/vote, params: value, bodyMap: value, errorMsg: java.net.ConnectException: Connection refused'
      - line: '[SecurityProxy] set reLoginFlag failed.'
      - line: '[SecurityProxy] login failed, error: '
      - line: 'Injector for type Nacos:Naming:v2:ClientData not found, will use default ram identity context.'
      - line: 'can not get security credentials, securityCredentialsUrl: http://10.0.0.2:8848/nacos/v1/ns/raft/vote, responseCode: 12, response: java.net.ConnectException: Connection refused'
  - id: client-common.settings
    says: {en: 'settings of the client are read', zh: '读取客户端配置'}
    level: INFO
    match: '^(?:NACOS_CLIENT_VERSION: .*|PER_TASK_CONFIG_SIZE: .*|Nacos Logging Adapter Builder: .*|Nacos Logging Adapter: .*|properties search order:PROPERTIES->JVM->ENV->DEFAULT_SETTING)$'
    source: {class: 'ParamUtil, NacosLogging, SearchableProperties', versions: 'all'}
    samples:
      - line: 'NACOS_CLIENT_VERSION: 10.1.1.9:51234'
      - line: 'PER_TASK_CONFIG_SIZE: 12'
      - line: 'Nacos Logging Adapter Builder: com.alibaba.nacos.core.Handler'
      - line: 'Nacos Logging Adapter: com.alibaba.nacos.core.Handler match com.alibaba.nacos.core.Handler success.'
      - line: 'properties search order:PROPERTIES->JVM->ENV->DEFAULT_SETTING'
  - id: client-common.settings-failed
    says: {en: 'settings of the client are read', zh: '读取客户端配置'}
    match: '^(?:\[settings\] .*|\[500\] read application\.properties.*|\[PER_TASK_CONFIG_SIZE\] PER_TASK_CONFIG_SIZE invalid.*|Load .* Configuration of Nacos fail, message: .*|Nacos Logging don''t find adapter, logging will print into application logs\..*|Build Nacos Logging Adapter failed: .*|load default setting failed.*|target type convert error.*|first source type parse error, it will be used default order!.*)$'
    source: {class: 'ParamUtil, NacosLogging, DefaultSettingPropertySource, SearchableProperties', versions: 'all'}
    samples:
      - line: '[settings] java.net.ConnectException: Connection refused'
      - line: '[500] read application.properties'
      - line: '[PER_TASK_CONFIG_SIZE] PER_TASK_CONFIG_SIZE invalid'
      - line: 'Load Logback Configuration of Nacos fail, message: java.net.ConnectException: Connection refused'
      - line: 'Nacos Logging don''t find adapter, logging will print into application logs.'
      - line: 'Build Nacos Logging Adapter failed: java.net.ConnectException: Connection refused'
      - line: 'load default setting failed'
      - line: 'target type convert error'
      - line: 'first source type parse error, it will be used default order!'
  - id: client-common.ai
    says: {en: 'the registry of AI services (3.x)', zh: 'AI 服务注册（3.x）'}
    level: INFO
    match: '^(?:mcp server .* changed\.|init new mcp service: .*|mcp service changed: .*|Invoke event namespaceId: .*|\[[^\]]*+\] RELEASE Mcp server .*|\[[^\]]*+\] REGISTER Mcp server endpoint .*|\[[^\]]*+\] DE-REGISTER Mcp server endpoint .*|Redo mcp server endpoint operation .* for .*)$'
    source: {class: 'NacosMcpServerCacheHolder, McpServerListenerInvoker, AiGrpcClient, AiRedoScheduledTask', versions: '>=3.0.3'}
    samples:
      - line: 'mcp server naming changed.'
      - line: 'init new mcp service: naming -> value'
      - line: 'mcp service changed: value -> value'
      - line: 'Invoke event namespaceId: public, mcpId: ServiceChangedEvent{}, mcpName: ServiceChangedEvent{} to Listener: com.alibaba.nacos.core.Handler'
      - line: '[8a53825b-3bf6-4141-99c1-b8daeec47fc3] RELEASE Mcp server 10.0.0.2:8848, version 10.0.0.2:8848'
      - line: '[8a53825b-3bf6-4141-99c1-b8daeec47fc3] REGISTER Mcp server endpoint 10.0.0.2:8848:8080, version value into mcp server naming'
      - line: '[8a53825b-3bf6-4141-99c1-b8daeec47fc3] DE-REGISTER Mcp server endpoint 10.0.0.2:8848:8080 from mcp server naming'
      - line: 'Redo mcp server endpoint operation Nacos:Naming:v2:ClientData for naming.'
  - id: client-common.ai-failed
    says: {en: 'the registry of AI services (3.x) (a warning or an error)', zh: 'AI 服务注册（3.x）（告警或错误）'}
    match: '^(?:Compare mcp server info failed:.*|Mcp server updater execute query failed.*|AI request .* execute failed, .*|AI request .* execute failed\..*|Redo task run with unexpected exception:.*)$'
    source: {class: 'NacosMcpServerCacheHolder, AiGrpcClient, AiRedoScheduledTask', versions: '>=3.0.3'}
    samples:
      - line: 'Compare mcp server info failed: '
      - line: 'Mcp server updater execute query failed'
      - line: 'AI request com.alibaba.nacos.core.Handler execute failed, java.net.ConnectException: Connection refused'
      - line: 'AI request com.alibaba.nacos.core.Handler execute failed. '
      - line: 'Redo task run with unexpected exception: '
  - id: client-common.answer
    says: {en: 'the text of an exception or of an answer of the server, as clients hand it on', zh: '客户端转述的异常或服务端响应内容'}
    match: '^(?:ErrCode:-?\d++, ?ErrMsg:.*|ERR-CODE: ?-?\d++, ERR-MSG:.*|errCode: -?\d++, errMsg: .*|[Pp]aram ''\w++'' is (?:illegal|required).*|(?:caused: .*|failed to req API:.*)|server is (?:DOWN|STARTING|READ_ONLY|WRITE_ONLY) ?now, .*|Nacos cluster is running with 1\.X mode, .*|\[db-load-error\].*|\{"timestamp":.*"path":"/.*|\{"code":-?\d++,"message":.*)$'
    source: {class: 'NacosException, TrafficReviseFilter, Spring Boot', versions: 'all'}
    samples:
      - line: 'errCode: 500, errMsg: do metadata operation failed '
      - line: 'Param ''serviceName'' is illegal, serviceName is blank'
      - line: 'param ''ip'' is required.'
      - line: 'ErrCode:400, ErrMsg:caused: receive invalid redirect request from peer 172.17.0.1;'
      - line: 'ERR-CODE: 500, ERR-MSG: failed to req API:/nacos/v1/ns/instance after all servers([127.0.0.1:8848]) tried'
      - line: 'caused: receive invalid redirect request from peer 172.17.0.1;'
      - line: 'failed to req API:/nacos/v1/ns/instance after all servers([10.0.0.1:8848]) tried: java.net.ConnectException: Connection refused'
      - line: 'server is DOWN now, please try again later!'
      - line: 'server is STARTING now, please try again later!'
      - line: 'server is READ_ONLY now, please try again later!'
      - line: 'server is WRITE_ONLY now, please try again later!'
      - line: '{"timestamp":"2026-11-23T07:30:48.931+00:00","status":500,"error":"Internal Server Error","message":"","path":"/nacos/v1/ns/instance"}'
      - line: '{"code":20404,"message":"Instance not found","data":null}'
      - line: 'Nacos cluster is running with 1.X mode, can''t accept gRPC request temporarily. Please check the server status or close Double write to force open 2.0 mode. Detail https://nacos.io/en-us/docs/2.0.0-upgrading.html.'
      - line: '[db-load-error]load jdbc.properties error'
  - id: client-common.maintainer
    says: {en: 'the maintainer client warns of an ephemeral instance that it registers or takes out, or of an answer', zh: '运维客户端关于临时实例注册注销的提示或调用失败'}
    level: WARN
    match: '^(?:Using maintainer client to register an ephemeral instance, .*|Strongly recommended to use the nacos-client for ephemeral instance registration.*|If wanted to register ephemeral instance with maintainer client, .*|De-registering (?:an ephemeral instance (?:from service|might fail due to)|instance ephemeral parameters conflict,) .*|If you want to de-register this ephemeral instance, .*|Only persistent instance with NONE health checker can be updated .*|\[NACOS Exception\] Server address: .*|\[ClientHttpProxy\] set reLoginFlag failed\.|\[iterator-serverlist\] No server address defined!)$'
    source: {class: 'NacosNamingMaintainerServiceImpl, ClientHttpProxy', versions: '>=3.0.0'}
    samples:
      - line: 'Using maintainer client to register an ephemeral instance, the instance will be auto-deregister after 30000 milliseconds.'
      - line: 'Strongly recommended to use the nacos-client for ephemeral instance registration to avoid auto-deregister.'
      - line: 'If wanted to register ephemeral instance with maintainer client, please set `preserved.ip.delete.timeout` in instance metadata to delay auto-deregister time.'
      - line: 'De-registering an ephemeral instance from service DEFAULT_GROUP@@orders.'
      - line: 'De-registering an ephemeral instance might fail due to the nacos-client registered this instance is keeping connection'
      - line: 'De-registering instance ephemeral parameters conflict, service: orders, instance: true, will use instance'
      - line: 'If you want to de-register this ephemeral instance, please use the nacos-client which registered this instance.'
      - line: 'Only persistent instance with NONE health checker can be updated healthy statues.'
      - line: '[NACOS Exception] Server address: 10.0.0.2:8848, Error: java.net.ConnectException: Connection refused'
      - line: '[ClientHttpProxy] set reLoginFlag failed.'
      - line: '[iterator-serverlist] No server address defined!'
  - id: client-common.properties-order-failed
    says: {en: 'the order of property sources is not one that the client knows', zh: '客户端属性来源顺序无法解析'}
    level: ERROR
    match: '^first source type parse error, it will be use default order!$'
    source: {class: 'PropertySourceSearch', versions: '2.1.1'}
    samples:
      - line: 'first source type parse error, it will be use default order!'
  - id: client-common.tls-host
    says: {en: 'the host name of a certificate could not be compared', zh: '证书主机名校验缺少主机'}
    level: WARN
    match: '^host is empty, isIPv4 = .*$'
    source: {class: 'SelfHostnameVerifier', versions: '1.4.0'}
    samples:
      - line: 'host is empty, isIPv4 = false'

"""#),
("patterns/client-config.yml", #"""
# client-config.yml: what config.log of the Java client tells
log: client
patterns:
  - id: client-config.worker
    says: {en: 'configurations are listened to, read or published', zh: '配置的监听、读取与发布'}
    level: INFO
    match: '^(?:Nacos client key init properties:.*|\[[^\]]*+\] \[publish-single\] ok, dataId=.*|\[[^\]]*+\] \[unsubscribe\] .*|\[[^\]]*+\] \[subscribe\] .*|\[[^\]]*+\] \[polling-resp\] config changed\. dataId=.*|\[[^\]]*+\] \[data-received\] dataId=.*|get changedGroupKeys:.*|\[[^\]]*+\] \[server-push\] config changed\. dataId=.*|\[[^\]]*+\] Connected,notify listen context\.\.\.|\[[^\]]*+\] DisConnected,clear listen context\.\.\.|\[ rpc listen execute \] Interrupted, stop the config listen task now\.|Trying to shutdown transport client .*|Trying to shutdown rpc client .*|Remove rpc client .*|Shutdown executor .*|Shutdown multi task executor .*|\[[^\]]*+\] Connected,notify fuzzy listen context\.\.\.|\[[^\]]*+\] DisConnected,reset listen context|\[[^\]]*+\] DisConnected,reset  fuzzy watch consistence status|\[[^\]]*+\] \[add-listener\] ok, tenant=.*|\[[^\]]*+\] \[remove-listener\] ok, dataId=.*|\[[^\]]*+\] \[notify-context\] dataId=.*|\[[^\]]*+\] \[notify-ok\] dataId=.*|\[[^\]]*+\] \[notify-listener\] time cost=.*|nacos\.cache\.data\.init\.snapshot = .*|config listener notify warn timeout millis is set to .*|config listener notify warn timeout millis use default .* millis\s*|\[[^\]]*+\] \[notify-listener\] task submitted to user executor, dataId=.*|\[[^\]]*+\] \[notify-listener\] task execute in nacos thread, dataId=.*|limitTime:.*|\[ConfigHttpClientManager\] Completed destruction of NacosRestTemplate)$'
    source: {class: 'ClientWorker, NacosConfigService, CacheData, Limiter, ConfigHttpClientManager', versions: 'all'}
    samples:
      - line: '[naming] [publish-single] ok, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, config=value'
      - line: '[naming] [unsubscribe] app.yml+DEFAULT_GROUP'
      - line: '[naming] [subscribe] com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[naming] [polling-resp] config changed. dataId=app.yml, group=DEFAULT_GROUP'
      - line: '[naming] [data-received] dataId=app.yml, group=DEFAULT_GROUP, tenant=public, md5=5d41402abc4b2a76b9719d911017c592, content=value'
      - line: 'get changedGroupKeys:app.yml+DEFAULT_GROUP'
      - line: '[10.1.1.9:51234] [server-push] config changed. dataId=app.yml, group=DEFAULT_GROUP,tenant=public'
      - line: '[10.1.1.9:51234] Connected,notify listen context...'
      - line: '[10.1.1.9:51234] DisConnected,clear listen context...'
      - line: '[ rpc listen execute ] Interrupted, stop the config listen task now.'
      - line: 'Trying to shutdown transport client value'
      - line: 'Trying to shutdown rpc client com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'Remove rpc client com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'Shutdown executor value'
      - line: 'Shutdown multi task executor value'
      - line: '[10.1.1.9:51234] Connected,notify fuzzy listen context...'
      - line: '[10.1.1.9:51234] DisConnected,reset listen context'
      - line: '[10.1.1.9:51234] DisConnected,reset  fuzzy watch consistence status'
      - line: '[naming] [add-listener] ok, tenant=public, dataId=app.yml, group=DEFAULT_GROUP, cnt=com.alibaba.nacos.core.Handler'
      - line: '[naming] [remove-listener] ok, dataId=app.yml, group=DEFAULT_GROUP, cnt=com.alibaba.nacos.core.Handler'
      - line: '[naming] [notify-context] dataId=app.yml, group=DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[naming] [notify-ok] dataId=app.yml, group=DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler '
      - line: '[naming] [notify-listener] time cost=valuems in ClientWorker, dataId=app.yml, group=DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler '
      - line: 'nacos.cache.data.init.snapshot = value '
      - line: 'config listener notify warn timeout millis is set to value'
      - line: 'config listener notify warn timeout millis use default value millis '
      - line: '[naming] [notify-listener] task submitted to user executor, dataId=app.yml, group=DEFAULT_GROUP,tenant=public, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler '
      - line: '[naming] [notify-listener] task execute in nacos thread, dataId=app.yml, group=DEFAULT_GROUP,tenant=public, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler '
      - line: 'limitTime:value'
      - line: 'Nacos client key init properties: '
      - line: '[ConfigHttpClientManager] Completed destruction of NacosRestTemplate'
  - id: client-config.worker-failed
    says: {en: 'configurations are listened to, read or published (a warning or an error)', zh: '配置的监听、读取与发布（告警或错误）'}
    match: '^(?:\[[^\]]*+\] \[publish-single\] error, dataId=.*|\[[^\]]*+\] \[sub-server-error\] get server config being modified concurrently, dataId=.*|\[[^\]]*+\] \[sub-server-error\] no right, dataId=.*|\[[^\]]*+\] \[sub-server-error\]  dataId=.*|\[[^\]]*+\] \[failover-change\] failover file created\. dataId=.*|\[[^\]]*+\] \[failover-change\] failover file deleted\. dataId=.*|\[[^\]]*+\] \[failover-change\] failover file changed\. dataId=.*|\[[^\]]*+\] \[check-update\] get changed dataId error, code: .*|\[[^\]]*+\] \[check-update\] get changed dataId exception.*|\[[^\]]*+\] \[polling-resp\] decode modifiedDataIdsString error.*|\[[^\]]*+\] \[polling-resp\] invalid dataIdAndGroup error .*|\[[^\]]*+\] \[sub-check\] rotate check error.*|get local config info error.*|longPolling error.*|refresh content and check md5 fail ,dataId=.*|\[ rpc listen execute \] \[rpc listen\] exception.*|Async listen config change error.*|async remove listen config change error.*|\[[^\]]*+\] \[publish-single\] fail, dataId=.*|\[rpc listen execute\] \[rpc listen\] exception.*|Async remove listen config change error.*|Execute listen config change error.*|check server status failed\..*|Failed to update metrics for listen config count.*|\[NACOS ConnectException\] currentServerAddr:.*|\[NACOS IOException\] currentServerAddr: .*|no available server.*|\[[^\]]*+\] \[sub-server\] get server config exception, dataId=.*|\[NACOS SocketTimeoutException\].*|\[NACOS ConnectException httpGet\] currentServerAddr:.*|\[NACOS SocketTimeoutException httpGet\] currentServerAddr:.*|\[NACOS IOException httpGet\] currentServerAddr: .*|\[NACOS ConnectException httpPost\] currentServerAddr: .*|\[NACOS SocketTimeoutException httpPost\] currentServerAddr: .*|\[NACOS IOException httpPost\] currentServerAddr: .*|\[NACOS ConnectException httpDelete\] currentServerAddr:.*|\[NACOS SocketTimeoutException httpDelete\] currentServerAddr:.*|\[NACOS IOException httpDelete\] currentServerAddr: .*|\[NACOS Exception httpGet\] currentServerAddr: .*|\[NACOS Exception httpPost\] currentServerAddr: .*|\[NACOS Exception httpDelete\] currentServerAddr: .*|\[[^\]]*+\] \[notify-error\] dataId=.*|\[CacheData-getMd5String\] error by encryptedDataKey=.*|\[[^\]]*+\] \[notify-currentSkip\] dataId=.*|\[[^\]]*+\] \[notify-blocked\] dataId=.*|\[[^\]]*+\] \[notify-block-monitor\] dataId=.*|\[[^\]]*+\] \[notify-listener-error\] dataId=.*|init limitTime fail.*|create limit fail.*|access_key_id:.* limited.*|\[[^\]]*+\] \[iterator-serverlist\] No server address defined!.*|\[ConfigHttpClientManager\] Start destroying NacosRestTemplate.*|\[ConfigHttpClientManager\] An exception occurred when the HTTP client was closed : .*|\[ConfigHttpClientManager\] Destruction of the end.*)$'
    source: {class: 'ClientWorker, NacosConfigService, ServerHttpAgent, CacheData, Limiter', versions: 'all'}
    samples:
      - line: '[fixed-10.0.0.1_8848] [sub-server] get server config exception, dataId=app.yml, group=DEFAULT_GROUP, tenant='
      - line: '[naming] [publish-single] error, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, code=12, msg=true'
      - line: '[naming] [sub-server-error] get server config being modified concurrently, dataId=app.yml, group=DEFAULT_GROUP, tenant=public'
      - line: '[naming] [sub-server-error] no right, dataId=app.yml, group=DEFAULT_GROUP, tenant=public'
      - line: '[naming] [sub-server-error]  dataId=app.yml, group=DEFAULT_GROUP, tenant=public, code=12'
      - line: '[naming] [failover-change] failover file created. dataId=app.yml, group=DEFAULT_GROUP, tenant=public, md5=5d41402abc4b2a76b9719d911017c592, content=value'
      - line: '[naming] [failover-change] failover file deleted. dataId=app.yml, group=DEFAULT_GROUP, tenant=public'
      - line: '[naming] [failover-change] failover file changed. dataId=app.yml, group=DEFAULT_GROUP, tenant=public, md5=5d41402abc4b2a76b9719d911017c592, content=value'
      - line: '[naming] [check-update] get changed dataId error, code: 12'
      - line: '[naming] [check-update] get changed dataId exception'
      - line: '[naming] [polling-resp] decode modifiedDataIdsString error'
      - line: '[naming] [polling-resp] invalid dataIdAndGroup error app.yml'
      - line: '[naming] [sub-check] rotate check error'
      - line: 'get local config info error'
      - line: 'longPolling error'
      - line: 'refresh content and check md5 fail ,dataId=app.yml,group=DEFAULT_GROUP,tenant=public '
      - line: '[ rpc listen execute ] [rpc listen] exception'
      - line: 'Async listen config change error '
      - line: 'async remove listen config change error '
      - line: '[naming] [publish-single] fail, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, code=java.net.ConnectException: Connection refused, msg=java.net.ConnectException: Connection refused'
      - line: '[rpc listen execute] [rpc listen] exception'
      - line: 'Async remove listen config change error '
      - line: 'Execute listen config change error '
      - line: 'check server status failed. error={}'
      - line: 'Failed to update metrics for listen config count'
      - line: '[NACOS ConnectException] currentServerAddr: [10.0.0.1:8848, 10.0.0.2:8848], httpCode: 12'
      - line: '[NACOS IOException] currentServerAddr: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: 'no available server'
      - line: '[NACOS SocketTimeoutException] currentServerAddr:[10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[NACOS ConnectException httpGet] currentServerAddr:[10.0.0.1:8848, 10.0.0.2:8848], err : java.net.ConnectException: Connection refused'
      - line: '[NACOS SocketTimeoutException httpGet] currentServerAddr:[10.0.0.1:8848, 10.0.0.2:8848]， err : java.net.ConnectException: Connection refused'
      - line: '[NACOS IOException httpGet] currentServerAddr: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[NACOS ConnectException httpPost] currentServerAddr: 10.0.0.2:8848, err : java.net.ConnectException: Connection refused'
      - line: '[NACOS SocketTimeoutException httpPost] currentServerAddr: 10.0.0.2:8848， err : java.net.ConnectException: Connection refused'
      - line: '[NACOS IOException httpPost] currentServerAddr: 10.0.0.2:8848'
      - line: '[NACOS ConnectException httpDelete] currentServerAddr:[10.0.0.1:8848, 10.0.0.2:8848], err : java.net.ConnectException: Connection refused'
      - line: '[NACOS SocketTimeoutException httpDelete] currentServerAddr:[10.0.0.1:8848, 10.0.0.2:8848]， err : java.net.ConnectException: Connection refused'
      - line: '[NACOS IOException httpDelete] currentServerAddr: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[NACOS Exception httpGet] currentServerAddr: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[NACOS Exception httpPost] currentServerAddr: 10.0.0.2:8848'
      - line: '[NACOS Exception httpDelete] currentServerAddr: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[naming] [notify-error] dataId=app.yml, group=DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler errCode=12 errMsg=java.net.ConnectException: Connection refused'
      - line: '[CacheData-getMd5String] error by encryptedDataKey=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc,config=value'
      - line: '[naming] [notify-currentSkip] dataId=app.yml, group=DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler, listener is not finish yet,will try next time.'
      - line: '[naming] [notify-blocked] dataId=app.yml, group=DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler, no available internal notifier,will sync notifier '
      - line: '[naming] [notify-block-monitor] dataId=app.yml, group=DEFAULT_GROUP,tenant=public, md5=5d41402abc4b2a76b9719d911017c592, receiveConfigInfo execute over value mills，thread trace block : value'
      - line: '[naming] [notify-listener-error] dataId=app.yml, group=DEFAULT_GROUP,tenant=public, md5=5d41402abc4b2a76b9719d911017c592, listener=com.alibaba.nacos.core.Handler throwable=value'
      - line: 'init limitTime fail'
      - line: 'create limit fail'
      - line: 'access_key_id:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc limited'
      - line: '[naming] [iterator-serverlist] No server address defined!'
      - line: '[ConfigHttpClientManager] Start destroying NacosRestTemplate'
      - line: '[ConfigHttpClientManager] An exception occurred when the HTTP client was closed : java.net.ConnectException: Connection refused'
      - line: '[ConfigHttpClientManager] Destruction of the end'
  - id: client-config.api
    says: {en: 'a call of the configuration client', zh: '配置客户端接口调用'}
    level: INFO
    match: '^\[[^\]]*+\] \[remove\] ok, dataId=.*$'
    source: {class: 'NacosConfigService', versions: '<=1.4.8'}
    samples:
      - line: '[naming] [remove] ok, dataId=app.yml, group=DEFAULT_GROUP, tenant=public'
  - id: client-config.api-failed
    says: {en: 'a call of the configuration client (a warning or an error)', zh: '配置客户端接口调用（告警或错误）'}
    level: WARN
    match: '^(?:\[[^\]]*+\] \[get-config\] get failover ok, dataId=.*|\[[^\]]*+\] \[get-config\] get from server error, dataId=.*|\[[^\]]*+\] \[get-config\] get snapshot ok, dataId=.*|\[remove\] error, .*|\[[^\]]*+\] \[remove\] error, dataId=.*|\[[^\]]*+\] \[publish-single\] exception, dataId=.*)$'
    source: {class: 'NacosConfigService', versions: 'all'}
    samples:
      - line: '[naming] [get-config] get failover ok, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, config=value'
      - line: '[naming] [get-config] get from server error, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, msg=value'
      - line: '[naming] [get-config] get snapshot ok, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, config=value'
      - line: '[remove] error, app.yml, DEFAULT_GROUP, public, msg: value'
      - line: '[naming] [remove] error, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, code=12, msg=true'
      - line: '[naming] [publish-single] exception, dataId=app.yml, group=DEFAULT_GROUP, msg=value'
  - id: client-config.local
    says: {en: 'configurations kept on disk', zh: '磁盘上的配置缓存'}
    level: INFO
    match: '^(?:success delete [^\-]*+-snapshot|fail delete [^\-]*+-snapshot, .*|LOCAL_SNAPSHOT_PATH:.*|isMultiInstance:.*)$'
    source: {class: 'LocalConfigInfoProcessor, JVMUtil, JvmUtil', versions: 'all'}
    samples:
      - line: 'success delete naming-snapshot'
      - line: 'fail delete naming-snapshot, value'
      - line: 'LOCAL_SNAPSHOT_PATH:/home/nacos/data'
      - line: 'isMultiInstance:10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
  - id: client-config.local-failed
    says: {en: 'configurations kept on disk (a warning or an error)', zh: '磁盘上的配置缓存（告警或错误）'}
    match: '^(?:\[[^\]]*+\] get failover error, .*|\[[^\]]*+\]\+get snapshot error, .*|\[[^\]]*+\] delete snapshot error, .*|\[[^\]]*+\] save snapshot error.*|clean all snapshot error, .*|read .* fail;retryed time:.*|read .* conflict;retry time:.*|write .* fail;retryed time:.*|write .* conflict;retry time:.*|close wrong.*|sleep wrong.*|\[NA\] read .* fail;retryed time: .*|\[NA\] write .* fail;retryed time:.*|\[NA\] lock .* fail;retryed time: .*|lock .* conflict;retry time: .*|\[[^\]]*+\] get snapshot error, .*)$'
    source: {class: 'LocalConfigInfoProcessor, LocalEncryptedDataKeyProcessor, ConcurrentDiskUtil', versions: 'all'}
    samples:
      - line: '[10.0.0.2:8848] get failover error, /home/nacos/data'
      - line: '[naming]+get snapshot error, /home/nacos/data'
      - line: '[naming] delete snapshot error, /home/nacos/data'
      - line: '[naming] save snapshot error'
      - line: 'clean all snapshot error, value'
      - line: 'read /home/nacos/data fail;retryed time:value'
      - line: 'read /home/nacos/data conflict;retry time:value'
      - line: 'write /home/nacos/data fail;retryed time:value'
      - line: 'write /home/nacos/data conflict;retry time:value'
      - line: 'close wrong'
      - line: 'sleep wrong'
      - line: '[NA] read /home/nacos/data fail;retryed time: value'
      - line: '[NA] write /home/nacos/data fail;retryed time:value'
      - line: '[NA] lock /home/nacos/data fail;retryed time: value'
      - line: 'lock /home/nacos/data conflict;retry time: value'
      - line: '[naming] get snapshot error, /home/nacos/data'
  - id: client-config.fuzzy-watch
    says: {en: 'configurations that match a watched pattern', zh: '模糊订阅匹配的配置'}
    level: INFO
    match: '^(?:\[[^\]]*+\] \[notify-fuzzy-watcher-ok\] dataId=.*|\[[^\]]*+\] \[notify-fuzzy-watcher\] task submitted to user executor, dataId=.*|\[[^\]]*+\] \[notify-fuzzy-watcher\] task execute in nacos thread, dataId=.*|\[[^\]]*+\] \[remove-fuzzy-watcher-ok\] groupKeyPattern=.*|\[[^\]]*+\] \[add-fuzzy-watcher-ok\] groupKeyPattern=.*|\[[^\]]*+\] \[fuzzy-watch-unsubscribe\] .*|\[[^\]]*+\] \[fuzzy-watch\] init-notify-finished, pattern ->.*|\[[^\]]*+\] \[fuzzy-watch\] sync notify , pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-diff-sync-push\] local match group key added ,pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-diff-sync-push\] local match group key remove ,pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-change-notify-push\] changeType=.*|\[[^\]]*+\] \[fuzzy-watch-change-notify-push\] match group key added ,pattern=.*|\[[^\]]*+\]\[fuzzy-watch\] init fuzzy watch context , groupKeyPattern=.* ,notify fuzzy watch sync\s*)$'
    source: {class: 'ConfigFuzzyWatchContext, ConfigFuzzyWatchGroupKeyHolder', versions: '>=3.0.3'}
    samples:
      - line: '[naming] [notify-fuzzy-watcher-ok] dataId=app.yml, group=DEFAULT_GROUP, tenant=public, watcher=value, job run cost=12 millis.'
      - line: '[naming] [notify-fuzzy-watcher] task submitted to user executor, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, listener=value.'
      - line: '[naming] [notify-fuzzy-watcher] task execute in nacos thread, dataId=app.yml, group=DEFAULT_GROUP, tenant=public, listener=value.'
      - line: '[naming] [remove-fuzzy-watcher-ok] groupKeyPattern=app.yml+DEFAULT_GROUP, watcher=value,uuid=8a53825b-3bf6-4141-99c1-b8daeec47fc3 '
      - line: '[naming] [add-fuzzy-watcher-ok] groupKeyPattern=app.yml+DEFAULT_GROUP, watcher=value,uuid=8a53825b-3bf6-4141-99c1-b8daeec47fc3 '
      - line: '[naming] [fuzzy-watch-unsubscribe] app.yml+DEFAULT_GROUP'
      - line: '[naming] [fuzzy-watch] init-notify-finished, pattern ->app.yml+DEFAULT_GROUP, match group keys count app.yml+DEFAULT_GROUP'
      - line: '[naming] [fuzzy-watch] sync notify , pattern ->app.yml+DEFAULT_GROUP,syncType=Nacos:Naming:v2:ClientData,,syncCount=12,totalBatch=12,currentBatch=12'
      - line: '[naming] [fuzzy-watch-diff-sync-push] local match group key added ,pattern ->app.yml+DEFAULT_GROUP, group key  ->app.yml+DEFAULT_GROUP,publish fuzzy watch notify event'
      - line: '[naming] [fuzzy-watch-diff-sync-push] local match group key remove ,pattern ->app.yml+DEFAULT_GROUP, group key  ->app.yml+DEFAULT_GROUP,publish fuzzy watch notify event'
      - line: '[naming] [fuzzy-watch-change-notify-push] changeType=Nacos:Naming:v2:ClientData,groupKey=app.yml+DEFAULT_GROUP'
      - line: '[naming] [fuzzy-watch-change-notify-push] match group key added ,pattern=Nacos:Naming:v2:ClientData,groupKey=app.yml+DEFAULT_GROUP'
      - line: '[naming][fuzzy-watch] init fuzzy watch context , groupKeyPattern=app.yml+DEFAULT_GROUP ,notify fuzzy watch sync '
  - id: client-config.fuzzy-watch-failed
    says: {en: 'configurations that match a watched pattern (a warning or an error)', zh: '模糊订阅匹配的配置（告警或错误）'}
    match: '^(?:\[[^\]]*+\] \[notify-fuzzy-watcher-error\] dataId=.*|\[rpc-fuzzy-listen-execute\] rpc fuzzy listen exception.*|Invalid config change type: .*|Async fuzzy listen config change error\..*|Execute  fuzzy watch config change error,code=.*|Execute  fuzzy watch config change error\..*| ?+fuzzy watch pattern over limit,pattern ->.* ,fuzzy watch will be suppressed.*)$'
    source: {class: 'ConfigFuzzyWatchContext, ConfigFuzzyWatchGroupKeyHolder', versions: '>=3.0.3'}
    samples:
      - line: '[naming] [notify-fuzzy-watcher-error] dataId=app.yml, group=DEFAULT_GROUP, tenant=public, listener=value, throwable=value.'
      - line: '[rpc-fuzzy-listen-execute] rpc fuzzy listen exception'
      - line: 'Invalid config change type: ADD_SERVICE'
      - line: 'Async fuzzy listen config change error.'
      - line: 'Execute  fuzzy watch config change error,code=java.net.ConnectException: Connection refused,msg=java.net.ConnectException: Connection refused'
      - line: 'Execute  fuzzy watch config change error.'
      - line: ' fuzzy watch pattern over limit,pattern ->public>>DEFAULT_GROUP>>order-* ,fuzzy watch will be suppressed'
      - line: 'fuzzy watch pattern over limit,pattern ->public>>DEFAULT_GROUP>>order-* ,fuzzy watch will be suppressed'

"""#),
("patterns/client-naming.yml", #"""
# client-naming.yml: what naming.log of the Java client tells
log: client
patterns:
  - id: client-naming.balance
    says: {en: 'an instance is chosen by weight', zh: '按权重选择实例'}
    level: DEBUG
    match: '^(?:entry randomWithWeight|hosts == null \|\| hosts\.size\(\) == 0|new Chooser|for \(Host host : hosts\)|vipChooser\.refresh)$'
    source: {class: 'Balancer', versions: 'all'}
    samples:
      - line: 'entry randomWithWeight'
      - line: 'hosts == null || hosts.size() == 0'
      - line: 'new Chooser'
      - line: 'for (Host host : hosts)'
      - line: 'vipChooser.refresh'
  - id: client-naming.beat
    says: {en: 'heartbeats of this application''s instances are sent or stopped (1.x)', zh: '发送或停止本应用实例的心跳（1.x）'}
    level: INFO
    match: '^(?:\[BEAT\] adding beat: .* to beat map\.|\[BEAT\] removing beat: .*|.* do shutdown begin|.* do shutdown stop)$'
    source: {class: 'BeatReactor, EventDispatcher, FailoverReactor, HostReactor, NacosNamingMaintainService', versions: 'all'}
    samples:
      - line: '[BEAT] adding beat: value to beat map.'
      - line: '[BEAT] removing beat: DEFAULT_GROUP@@order-svc:10.1.1.5:8080 from beat map.'
      - line: 'com.alibaba.nacos.core.Handler do shutdown begin'
      - line: 'com.alibaba.nacos.core.Handler do shutdown stop'
  - id: client-naming.beat-failed
    says: {en: 'heartbeats of this application''s instances are sent or stopped (1.x) (a warning or an error)', zh: '发送或停止本应用实例的心跳（1.x）（告警或错误）'}
    level: ERROR
    match: '^\[CLIENT-BEAT\] Exception while scheduling beat\..*$'
    source: {class: 'BeatReactor', versions: '<=1.0.0'}
    samples:
      - line: '[CLIENT-BEAT] Exception while scheduling beat.'
  - id: client-naming.api
    says: {en: 'a call of the naming client', zh: '命名客户端接口调用'}
    match: '^(?:initializer namespace from Credential Module .*|getServiceInfo from failover,serviceName: .*)$'
    source: {class: 'NacosNamingService', versions: 'all'}
    samples:
      - line: 'initializer namespace from Credential Module public'
      - line: 'getServiceInfo from failover,serviceName: DEFAULT_GROUP@@order-svc  data:value'
  - id: client-naming.api-failed
    says: {en: 'a call of the naming client (a warning or an error)', zh: '命名客户端接口调用（告警或错误）'}
    level: WARN
    match: '^(?:Duplicate subscribe for groupName: .*|Subscribe from Server failed, will use local cache\. fail message:.*)$'
    source: {class: 'NacosNamingService', versions: '>=2.4.3'}
    samples:
      - line: 'Duplicate subscribe for groupName: DEFAULT_GROUP, serviceName: DEFAULT_GROUP@@order-svc; directly use current cached to notify.'
      - line: 'Subscribe from Server failed, will use local cache. fail message: '
  - id: client-naming.http
    says: {en: 'a naming request over HTTP was sent or failed', zh: '命名 HTTP 请求的发送或失败'}
    match: '^(?:Request from server: .*|server list provided by user: .*|\[SERVER-LIST\] server list is updated: .*|\[BEAT\] .* sending beat to server: .*|\[getSTSCredential\] code:[^,]*+, accessKeyId:[^,]*+, lastUpdated:[^,]*+, expiration:.*|\[REGISTER-SERVICE\] .* registering service [^\s]*+ with instance: .*|\[UPDATE-SERVICE\] .*|\[QUERY-SERVICE\] .*|\[CREATE-SERVICE\] .*|\[DELETE-SERVICE\] .*|\[NamingHttpClientManager\] Completed destruction of NacosRestTemplate)$'
    source: {class: 'HttpClient, NamingProxy, ServerListManager, NamingHttpClientProxy, NamingHttpClientManager', versions: 'all'}
    samples:
      - line: 'Request from server: http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: 'server list provided by user: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[SERVER-LIST] server list is updated: value'
      - line: '[BEAT] public sending beat to server: value'
      - line: '[getSTSCredential] code:12, accessKeyId:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, lastUpdated:12, expiration:value'
      - line: '[REGISTER-SERVICE] public registering service DEFAULT_GROUP@@order-svc with instance: 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: '[UPDATE-SERVICE] public update service DEFAULT_GROUP@@order-svc with instance: 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: '[QUERY-SERVICE] public query service : DEFAULT_GROUP@@order-svc, DEFAULT_GROUP'
      - line: '[CREATE-SERVICE] public creating service : Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7}'
      - line: '[DELETE-SERVICE] public deleting service : DEFAULT_GROUP@@order-svc with groupName : DEFAULT_GROUP'
      - line: '[NamingHttpClientManager] Completed destruction of NacosRestTemplate'
  - id: client-naming.http-failed
    says: {en: 'a naming request over HTTP was sent or failed (a warning or an error)', zh: '命名 HTTP 请求的发送或失败（告警或错误）'}
    match: '^(?:failed to request .*|\[NA\] failed to request.*|failed to update server list.*|\[CLIENT-BEAT\] failed to send beat: .*|request .* failed\..*|\[NA\] req api:.* failed, server\(.*|request: .* failed, servers: .*|Failed to record metrics\. Method: .*|inject ak/sk failed\..*|\[NamingHttpClientManager\] Start destroying NacosRestTemplate.*|\[NamingHttpClientManager\] An exception occurred when the HTTP client was closed : .*|\[NamingHttpClientManager\] Destruction of the end.*)$'
    source: {class: 'HttpClient, NamingProxy, ServerListManager, NamingHttpClientProxy, AbstractNamingClientProxy', versions: 'all'}
    samples:
      - line: 'failed to request http://10.0.0.2:8848/nacos/v1/ns/raft/vote from http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: '[NA] failed to request '
      - line: 'failed to update server list'
      - line: '[CLIENT-BEAT] failed to send beat: value'
      - line: 'request 10.0.0.2:8848 failed.'
      - line: '[NA] req api:value failed, server(value'
      - line: 'request: value failed, servers: [10.0.0.1:8848, 10.0.0.2:8848], code: java.net.ConnectException: Connection refused, msg: java.net.ConnectException: Connection refused'
      - line: 'Failed to record metrics. Method: GET, URL: http://10.0.0.2:8848/nacos/v1/ns/raft/vote, HTTP Status Code: 12'
      - line: 'inject ak/sk failed.'
      - line: '[NamingHttpClientManager] Start destroying NacosRestTemplate'
      - line: '[NamingHttpClientManager] An exception occurred when the HTTP client was closed : java.net.ConnectException: Connection refused'
      - line: '[NamingHttpClientManager] Destruction of the end'
  - id: client-naming.grpc
    says: {en: 'an instance is registered, removed or subscribed over gRPC', zh: '通过 gRPC 注册、注销或订阅'}
    match: '^(?:\[DEREGISTER-SERVICE\] .*|\[REGISTER-SERVICE\] .* registering service [^\s]*+ with instance .*|\[GRPC-SUBSCRIBE\] service:.*|\[GRPC-UNSUBSCRIBE\] service:.*|Create naming rpc client for uuid->.*|Shutdown naming grpc client proxy for  uuid->.*|shutdown and remove naming rpc client  for uuid ->.*|\[SUBSCRIBE-SERVICE\] service:.*|\[UNSUBSCRIBE-SERVICE\] service:.*|batchRegisterInstance instances: .*|batch DeregisterInstance instances: .*)$'
    source: {class: 'NamingGrpcClientProxy, NamingHttpClientProxy, NamingProxy, NamingClientProxyDelegate', versions: 'all'}
    samples:
      - line: '[DEREGISTER-SERVICE] public deregistering service DEFAULT_GROUP@@order-svc with instance: 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: '[REGISTER-SERVICE] public registering service DEFAULT_GROUP@@order-svc with instance 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: '[GRPC-SUBSCRIBE] service:DEFAULT_GROUP@@order-svc, group:DEFAULT_GROUP, cluster:DEFAULT '
      - line: '[GRPC-UNSUBSCRIBE] service:DEFAULT_GROUP@@order-svc, group:DEFAULT_GROUP, cluster:DEFAULT '
      - line: 'Create naming rpc client for uuid->8a53825b-3bf6-4141-99c1-b8daeec47fc3'
      - line: 'Shutdown naming grpc client proxy for  uuid->8a53825b-3bf6-4141-99c1-b8daeec47fc3'
      - line: 'shutdown and remove naming rpc client  for uuid ->8a53825b-3bf6-4141-99c1-b8daeec47fc3'
      - line: '[SUBSCRIBE-SERVICE] service:DEFAULT_GROUP@@order-svc, group:DEFAULT_GROUP, clusters:DEFAULT '
      - line: '[UNSUBSCRIBE-SERVICE] service:DEFAULT_GROUP@@order-svc, group:DEFAULT_GROUP, cluster:DEFAULT '
      - line: 'batchRegisterInstance instances: 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT ,serviceName: DEFAULT_GROUP@@order-svc begin.'
      - line: 'batch DeregisterInstance instances: 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT ,serviceName: DEFAULT_GROUP@@order-svc begin.'
  - id: client-naming.grpc-failed
    says: {en: 'an instance is registered, removed or subscribed over gRPC (a warning or an error)', zh: '通过 gRPC 注册、注销或订阅（告警或错误）'}
    match: '^(?:Server return unexpected response ''.*|Fail to shutdown naming rpc client  for uuid ->.*|Fail to record metrics for request .*|batchRegisterInstance instances is Empty:.*|batch DeregisterInstance instances is Empty:.*)$'
    source: {class: 'NamingGrpcClientProxy, NamingClientProxyDelegate', versions: '>=2.0.1'}
    samples:
      - line: 'Server return unexpected response ''com.alibaba.nacos.core.Handler'', expected response should be ''com.alibaba.nacos.core.Handler'''
      - line: 'Fail to shutdown naming rpc client  for uuid ->8a53825b-3bf6-4141-99c1-b8daeec47fc3'
      - line: 'Fail to record metrics for request com.alibaba.nacos.core.Handler'
      - line: 'batchRegisterInstance instances is Empty:10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: 'batch DeregisterInstance instances is Empty:10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
  - id: client-naming.redo
    says: {en: 'registrations and subscriptions are done again after a new connection', zh: '重连后重做注册与订阅'}
    level: INFO
    match: '^(?:Grpc re-connect, redo subscribe services|Grpc re-connect, redo register services|Grpc connection connect|Shutdown grpc redo service executor .*|Redo instance operation .* for [^@]*+@@.*|Redo subscriber operation .* for [^@]*+@@[^#]*+#.*)$'
    source: {class: 'NamingGrpcConnectionEventListener, NamingGrpcRedoService, RedoScheduledTask, AbstractRedoService', versions: '>=2.0.1'}
    samples:
      - line: 'Grpc re-connect, redo subscribe services'
      - line: 'Grpc re-connect, redo register services'
      - line: 'Grpc connection connect'
      - line: 'Shutdown grpc redo service executor value'
      - line: 'Redo instance operation Nacos:Naming:v2:ClientData for DEFAULT_GROUP@@DEFAULT_GROUP@@order-svc'
      - line: 'Redo subscriber operation Nacos:Naming:v2:ClientData for DEFAULT_GROUP@@DEFAULT_GROUP@@order-svc#DEFAULT'
  - id: client-naming.redo-failed
    says: {en: 'registrations and subscriptions are done again after a new connection (a warning or an error)', zh: '重连后重做注册与订阅（告警或错误）'}
    level: WARN
    match: '^(?:re subscribe service .* failed.*|redo register for service .*|Grpc connection disconnect.*|mark to redo completed.*|Grpc Connection is disconnect, skip current redo task.*)$'
    source: {class: 'NamingGrpcConnectionEventListener, NamingGrpcRedoService, RedoScheduledTask, AbstractRedoService, AbstractRedoTask', versions: '>=2.0.1'}
    samples:
      - line: 're subscribe service value failed'
      - line: 'redo register for service value@@value failed'
      - line: 'Grpc connection disconnect'
      - line: 'mark to redo completed'
      - line: 'Grpc Connection is disconnect, skip current redo task'
  - id: client-naming.list
    says: {en: 'the list of a service changed or was renewed in this application', zh: '本应用中服务列表变化或刷新'}
    match: '^(?:\[LISTENER\] adding .*|\[LISTENER\] removing .*|new ips\([^)]*+\) service: .*|removed ips\([^)]*+\) service: .*|modified ips\([^)]*+\) service: .*|current ips:\([^)]*+\) service: .*|failover-mode: .*|init new ips\([^)]*+\) service: .*|update task is stopped, service:.*|Invoke event groupName: .*)$'
    source: {class: 'EventDispatcher, HostReactor, ServiceInfoHolder, ServiceInfoUpdateService, InstancesDiffer', versions: 'all'}
    samples:
      - line: '[LISTENER] adding naming with DEFAULT to listener map'
      - line: '[LISTENER] removing DEFAULT_GROUP@@order-svc with DEFAULT from listener map'
      - line: 'new ips(12) service: naming -> value'
      - line: 'removed ips(12) service: naming -> value'
      - line: 'modified ips(12) service: naming -> value'
      - line: 'current ips:(12) service: naming -> value'
      - line: 'failover-mode: value'
      - line: 'init new ips(12) service: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc -> value'
      - line: 'update task is stopped, service:DEFAULT_GROUP@@order-svc, clusters:DEFAULT'
      - line: 'Invoke event groupName: DEFAULT_GROUP, serviceName: DEFAULT_GROUP@@order-svc to Listener: com.alibaba.nacos.core.Handler'
  - id: client-naming.list-failed
    says: {en: 'the list of a service changed or was renewed in this application (a warning or an error)', zh: '本应用中服务列表变化或刷新（告警或错误）'}
    match: '^(?:\[NA\] notify error for service: .*|out of date data received, old-t: .*|\[getServiceInfo\] serviceName:.*|\[NA\] failed to update serviceName: .*|process service info but serviceKey is null, service host: .*|process service info but found empty or error push, serviceKey: .*|Failed to update metrics for service info map size.*|Can''t update serviceName: .*)$'
    source: {class: 'EventDispatcher, HostReactor, ServiceInfoHolder, ServiceInfoUpdateService, InstancesDiffer', versions: 'all'}
    samples:
      - line: '[NA] notify error for service: naming, clusters: DEFAULT'
      - line: 'out of date data received, old-t: 12, new-t: 12'
      - line: '[getServiceInfo] serviceName:DEFAULT_GROUP@@order-svc, clusters:DEFAULT'
      - line: '[NA] failed to update serviceName: DEFAULT_GROUP@@order-svc'
      - line: 'process service info but serviceKey is null, service host: value'
      - line: 'process service info but found empty or error push, serviceKey: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, pushEmptyProtection: value, hosts: value'
      - line: 'Failed to update metrics for service info map size'
      - line: 'Can''t update serviceName: DEFAULT_GROUP@@order-svc, reason: java.net.ConnectException: Connection refused'
  - id: client-naming.push
    says: {en: 'a UDP push was received (1.x)', zh: '收到 UDP 推送（1.x）'}
    level: INFO
    match: '^received push data: .*$'
    source: {class: 'PushReceiver', versions: '<=2.1.2'}
    samples:
      - line: 'received push data: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"} from 10.0.0.2:8848'
  - id: client-naming.push-failed
    says: {en: 'a UDP push was received (1.x) (a warning or an error)', zh: '收到 UDP 推送（1.x）（告警或错误）'}
    level: ERROR
    match: '^(?:\[NA\] init udp socket failed.*|\[NA\] error while receiving push data.*)$'
    source: {class: 'PushReceiver', versions: '<=2.1.2'}
    samples:
      - line: '[NA] init udp socket failed'
      - line: '[NA] error while receiving push data'
  - id: client-naming.failover
    says: {en: 'lists kept on disk for the case that no server answers', zh: '服务端不可用时使用的磁盘缓存'}
    match: '^(?:failover switch is not found, .*|FailoverDataSource type is .*|failover switch changed, new: .*|\[NA\] failoverdata isChangedServiceInfo\. newService:.*|\[NA\] registerFailoverServiceCnt fail\.|failover-mode is on|failover-mode is off)$'
    source: {class: 'FailoverReactor, DiskFailoverDataSource', versions: 'all'}
    samples:
      - line: 'failover switch is not found, /home/nacos/data'
      - line: 'FailoverDataSource type is com.alibaba.nacos.core.Handler'
      - line: 'failover switch changed, new: true'
      - line: '[NA] failoverdata isChangedServiceInfo. newService:value'
      - line: '[NA] registerFailoverServiceCnt fail.'
      - line: 'failover-mode is on'
      - line: 'failover-mode is off'
  - id: client-naming.failover-failed
    says: {en: 'lists kept on disk for the case that no server answers (a warning or an error)', zh: '服务端不可用时使用的磁盘缓存（告警或错误）'}
    level: ERROR
    match: '^(?:\[NA\] failed to backup file on startup\..*|\[NA\] error while parsing cached dom : .*|\[NA\] failed to read cache for dom: .*|FailoverSwitchRefresher run err.*|\[NA\] failed to read failover switch\..*|\[NA\] failed to read cache file.*|\[NA\] failed to write cache for dom:.*|\[NA\] error while parsing cache file: .*)$'
    source: {class: 'FailoverReactor, DiskFailoverDataSource, DiskCache', versions: 'all'}
    samples:
      - line: '[NA] failed to backup file on startup.'
      - line: '[NA] error while parsing cached dom : {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
      - line: '[NA] failed to read cache for dom: /home/nacos/data'
      - line: 'FailoverSwitchRefresher run err'
      - line: '[NA] failed to read failover switch.'
      - line: '[NA] failed to read cache file'
      - line: '[NA] failed to write cache for dom:naming'
      - line: '[NA] error while parsing cache file: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
  - id: client-naming.fuzzy-watch
    says: {en: 'services that match a watched pattern', zh: '模糊订阅匹配的服务'}
    level: INFO
    match: '^(?:\[[^\]]*+\] \[notify-watcher-ok\] serviceName=.*|\[[^\]]*+\] \[notify-watcher\] task submitted to user executor, serviceName=.*|\[[^\]]*+\] \[notify-watcher\] task execute in nacos thread, serviceName=.*|\[[^\]]*+\] \[fuzzy-watch\] pattern init notify finish pattern=.*|\[[^\]]*+\] \[remove-watcher-ok\] groupKeyPattern=.*| ?+\[add-watcher-ok\] groupKeyPattern=.*|\[fuzzy-watch\] init fuzzy watch context for pattern .*|\[fuzzy-watch\] remove fuzzy watch context for pattern .*)$'
    source: {class: 'NamingFuzzyWatchContext, NamingFuzzyWatchServiceListHolder', versions: '>=3.0.3'}
    samples:
      - line: '[naming] [notify-watcher-ok] serviceName=DEFAULT_GROUP@@order-svc, groupName=DEFAULT_GROUP, namespace=public, watcher=ServiceChangedEvent{},changedType=ADD_SERVICE, job run cost=12 millis.'
      - line: '[naming] [notify-watcher] task submitted to user executor, serviceName=DEFAULT_GROUP@@order-svc, groupName=DEFAULT_GROUP, namespace=public, listener=ServiceChangedEvent{}.'
      - line: '[naming] [notify-watcher] task execute in nacos thread, serviceName=DEFAULT_GROUP@@order-svc, groupName=DEFAULT_GROUP, namespace=public, listener=ServiceChangedEvent{}.'
      - line: '[naming] [fuzzy-watch] pattern init notify finish pattern=app.yml+DEFAULT_GROUP,match service count public@@DEFAULT_GROUP@@order-svc'
      - line: '[naming] [remove-watcher-ok] groupKeyPattern=app.yml+DEFAULT_GROUP, watcher=value,uuid=8a53825b-3bf6-4141-99c1-b8daeec47fc3 '
      - line: ' [add-watcher-ok] groupKeyPattern=app.yml+DEFAULT_GROUP, watcher=value,uuid=8a53825b-3bf6-4141-99c1-b8daeec47fc3 '
      - line: '[add-watcher-ok] groupKeyPattern=app.yml+DEFAULT_GROUP, watcher=value,uuid=8a53825b-3bf6-4141-99c1-b8daeec47fc3 '
      - line: '[fuzzy-watch] init fuzzy watch context for pattern app.yml+DEFAULT_GROUP'
      - line: '[fuzzy-watch] remove fuzzy watch context for pattern app.yml+DEFAULT_GROUP'
  - id: client-naming.fuzzy-watch-failed
    says: {en: 'services that match a watched pattern (a warning or an error)', zh: '模糊订阅匹配的服务（告警或错误）'}
    level: ERROR
    match: '^(?:\[[^\]]*+\] \[notify-watcher-error\] serviceName=.*|\[rpc-fuzzy-watch-execute\] rpc fuzzy watch exception.*| ?+fuzzy watch request fail\..*)$'
    source: {class: 'NamingFuzzyWatchContext, NamingFuzzyWatchServiceListHolder', versions: '>=3.0.3'}
    samples:
      - line: '[naming] [notify-watcher-error] serviceName=DEFAULT_GROUP@@order-svc, groupName=DEFAULT_GROUP, namespace=public, listener=ServiceChangedEvent{}, throwable=value.'
      - line: '[rpc-fuzzy-watch-execute] rpc fuzzy watch exception'
      - line: ' fuzzy watch request fail.'
      - line: 'fuzzy watch request fail.'
  - id: client-naming.setup
    says: {en: 'settings of the naming client are read', zh: '读取命名客户端配置'}
    level: INFO
    match: '^(?:initializer namespace from System Property :.*|initializer namespace from System Environment :.*|initializer namespace from ans\.namespace attribute : .*|initializer namespace from ALIBABA_ALIWARE_NAMESPACE attribute :.*|initializer namespace from namespace attribute :.*)$'
    source: {class: 'InitUtils, NacosNamingService', versions: 'all'}
    samples:
      - line: 'initializer namespace from System Property :public'
      - line: 'initializer namespace from System Environment :public'
      - line: 'initializer namespace from ans.namespace attribute : public'
      - line: 'initializer namespace from ALIBABA_ALIWARE_NAMESPACE attribute :public'
      - line: 'initializer namespace from namespace attribute :public'
  - id: client-naming.setup-failed
    says: {en: 'settings of the naming client are read (a warning or an error)', zh: '读取命名客户端配置（告警或错误）'}
    match: '^(?:selfAmoryTag:.*|selfVipserverTag:.*|selfLocationTag:.*|string empty and then execute cause an exception\..*|string not empty and then execute cause an exception\..*)$'
    source: {class: 'EnvUtil, TemplateUtils', versions: 'all'}
    samples:
      - line: 'selfAmoryTag:null'
      - line: 'selfVipserverTag:null'
      - line: 'selfLocationTag:null'
      - line: 'string empty and then execute cause an exception.'
      - line: 'string not empty and then execute cause an exception.'

"""#),
("patterns/client-others.yml", #"""
# client-others.yml: the clients of other languages, and what lives beside Nacos in an application
log: client
patterns:
  - id: client-others.go-connection
    says: {en: 'the Go client about its connection to a server', zh: 'Go 客户端与服务端的连接'}
    match: '^(?:connectionId )?(?=[^ \d]*+\d)[\w.-]{8,80} (?:[Ss]uccess to connect to server .*|success to connect a server .*|try to re connect to a new server.*|[Ss]erver healthy check fail, ?currentConnection=.*|[Ss]erver check success, ?currentServer is .*|[Rr]ecommend server is not in server list.*|[Aa]bandon prev connection ?, ?server is .*|[Rr]egister server push request.*|[Rr]egister connection listener .*|fail to connect server, ?after trying .*|[Cc]lient is shutdown ?, ?stop reconnect to server|Fail to send response:.*|Fail to process server request, ackId->.*|Fail to json Unmarshal for request:.*|[Nn]otify \S+ event to listeners.*|received error event, isRunning:.*|[Rr]equest stream error, switch server.*|[Rr]equest stream onCompleted, switch server|stream client close|request received fail response, .*)$'
    source: {class: 'nacos-sdk-go rpc_client.go, grpc_client.go', versions: 'all'}
    samples:
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e success to connect to server {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848} on start up, connectionId=1662363088106_127.0.0.1_53122'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Success to connect to server {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848} on start up,connectionId=1662363088106_127.0.0.1_53122'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e success to connect a server {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}, connectionId=1662363088106_127.0.0.1_53122'
      - line: 'config-0-0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e try to re connect to a new server, server is not appointed, will choose a random server.'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e server healthy check fail, currentConnection=1662363088106_127.0.0.1_53122'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Server healthy check fail,currentConnection=1662363088106_127.0.0.1_53122'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e server check success, currentServer is {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Server check success,currentServer is {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e recommend server is not in server list, ignore recommend server {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Recommend server is not in server list ,ignore recommend server {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e abandon prev connection, server is {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}, connectionId is 1662363088106_127.0.0.1_53122'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Abandon prev connection ,server is {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}, connectionId is 1662363088106_127.0.0.1_53122'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e register server push request:NotifySubscriberRequest handler:NamingPushRequestHandler'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Register server push request:NotifySubscriberRequest handler:NamingPushRequestHandler'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e register connection listener [*naming_grpc.ConnectionEventListener] to current client'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Register connection listener [*naming_grpc.ConnectionEventListener] to current client'
      - line: 'config-0-0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e fail to connect server, after trying 2 times, last try server is {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}, error=client not connected'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e fail to connect server,after trying 2 times, last try server is {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848},error=EOF'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e client is shutdown, stop reconnect to server'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Client is shutdown ,stop reconnect to server'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Fail to send response:NotifySubscriberResponse,ackId->12'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Fail to process server request, ackId->12'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Fail to json Unmarshal for request:NotifySubscriberRequest, ackId->12'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e notify connected event to listeners , connectionId=1662363088106_127.0.0.1_53122'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Notify connected event to listeners.'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e received error event, isRunning:true, isAbandon=false, error=EOF'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Request stream error, switch server, error=EOF'
      - line: 'connectionId 1662363088106_127.0.0.1_53122 request stream error, switch server, error=EOF'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e Request stream onCompleted, switch server'
      - line: 'connectionId 1662363088106_127.0.0.1_53122 request stream onCompleted, switch server'
      - line: 'connectionId 1662363088106_127.0.0.1_53122 stream client close'
      - line: '0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e request received fail response, error code: 403, result code: 500, message: [unknown user!]'
    refuses:
      - 'I success to connect to server at last'
      - 'server check success, currentServer is that one'
  - id: client-others.go-request
    says: {en: 'the Go client about a request to a server', zh: 'Go 客户端向服务端的请求'}
    match: '^(?:\[RpcClient\.Start\] .*|\[RpcClient\.nextRpcServer\],err:.*|\[ConfigConnectionEventListener\] .*|client sendHealthCheck failed,err=.*|client not connected, ?(?:current )?status:.*|[Ss]end [cC]onnectionSetupRequest error:.*|ConnectResetRequest ServerPort type conversion error:.*|Register client response error: .*|init rpc client for name.*|reconnection already in progress, skip this request)$'
    source: {class: 'nacos-sdk-go rpc_client.go, config_connection_event_listener.go', versions: 'all'}
    samples:
      - line: '[RpcClient.Start] 0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e try to connect to server on start up, server: {serverIp:127.0.0.1 serverPort:8848 serverGrpcPort:9848}'
      - line: '[RpcClient.nextRpcServer],err:not available server'
      - line: '[ConfigConnectionEventListener] connect to config server for taskId: 0'
      - line: 'client sendHealthCheck failed,err=rpc error: code = DeadlineExceeded'
      - line: 'client not connected, current status:STARTING'
      - line: 'client not connected,status:UNHEALTHY'
      - line: 'Send ConnectionSetupRequest error:EOF'
      - line: 'send connectionSetupRequest error:EOF'
      - line: 'ConnectResetRequest ServerPort type conversion error:strconv.Atoi: parsing ""'
      - line: 'Register client response error: responseType is nil'
      - line: 'init rpc client for name 0f5d3ce2-8a7c-4f4c-9d0e-2f4a5b6c7d8e'
      - line: 'reconnection already in progress, skip this request'
    refuses:
      - 'client not connected'
  - id: client-others.go-naming
    says: {en: 'the Go client about services and instances', zh: 'Go 客户端的服务与实例操作'}
    match: '^(?:(?:(?:batch )?register |modify |deregister )?instance namespaceId:<.*|adding beat: <.*|remove beat: [^@]*+@.* from beat map|namespaceId:<[^>]*+> sending beat to server:<.*|namespaceId:\[[^\]]*+\] sending server healthy failed!.*|instance\[.*\] stop heartBeating|beat to server return error:.*|service key:.* was updated to:.*|service not found in cache.*|(?:Subscribe|Unsubscribe) Service namespaceId:<.*|select instances with options: \[.*|redo subscribe service:.* faild.*|redo (?:batch )?register service:.* faild.*|instance list is empty,.*|do not have useful host, ignore it, name:.*|QueryList re(?:turn error|sult is empty)!serviceName:.*|QueryInstances error, serviceName:.*|GetAllServiceInfoList re.*!nameSpace:.*|failed to unmarshal json string:.*|udp server start, port:.*|failed to start udp server after trying 3 times\.|failed to process push data\.err:.*|failed to read UDP msg because of .*|CacheInstanceForRedo get cache instance is null,key:.*|finish loading name cache, total: .*)$'
    source: {class: 'nacos-sdk-go naming_client', versions: 'all'}
    samples:
      - line: 'register instance namespaceId:<public>,serviceName:<DEFAULT_GROUP@@demo.go> with instance:<{"ip":"10.0.0.10","port":8848}>'
      - line: 'batch register instance namespaceId:<public>,serviceName:<DEFAULT_GROUP@@demo.go> with instance:<[]>'
      - line: 'deregister instance namespaceId:<public>,serviceName:<demo.go> with instance:<10.0.0.10:8848@cluster-a>'
      - line: 'modify instance namespaceId:<public>,serviceName:<demo.go> with instance:<10.0.0.10:8848@cluster-a>'
      - line: 'instance namespaceId:<public>,serviceName:<demo.go> with instance:<{}>'
      - line: 'adding beat: <{"ip":"10.0.0.10"}> to beat map'
      - line: 'remove beat: DEFAULT_GROUP@@demo.go@10.0.0.10:8848 from beat map'
      - line: 'namespaceId:<public> sending beat to server:<{"ip":"10.0.0.10"}>'
      - line: 'namespaceId:[public] sending server healthy failed!,result: error:EOF'
      - line: 'instance[DEFAULT_GROUP@@demo.go#10.0.0.10#8848] stop heartBeating'
      - line: 'beat to server return error:Put "http://127.0.0.1:8848/nacos/v1/ns/instance/beat": dial tcp 127.0.0.1:8848: connect: connection refused'
      - line: 'service key:DEFAULT_GROUP@@demo.go was updated to:{"hosts":[]}'
      - line: 'service not found in cache,cachekey:DEFAULT_GROUP@@demo.go'
      - line: 'Subscribe Service namespaceId:<public>, serviceName:<demo.go>, groupName:<DEFAULT_GROUP>, clusters:<>'
      - line: 'Unsubscribe Service namespaceId:<public>, serviceName:<demo.go>, groupName:<DEFAULT_GROUP>, clusters:<>'
      - line: 'select instances with options: [healthy:<true>], with service:<demo.go>'
      - line: 'redo subscribe service:demo.go faild:client not connected'
      - line: 'redo register service:demo.go groupName:DEFAULT_GROUP faild:client not connected'
      - line: 'redo batch register service:demo.go groupName:DEFAULT_GROUP faild:client not connected'
      - line: 'instance list is empty,json string:{}'
      - line: 'do not have useful host, ignore it, name:demo.go'
      - line: 'QueryList return error!serviceName:demo.go cluster: err:EOF'
      - line: 'QueryList result is empty!serviceName:demo.go cluster:'
      - line: 'QueryInstances error, serviceName:demo.go, cluster:, err:EOF'
      - line: 'GetAllServiceInfoList return error!nameSpace:public groupName:DEFAULT_GROUP pageNo:1, pageSize:10 err:EOF'
      - line: 'failed to unmarshal json string:x err:invalid character'
      - line: 'udp server start, port: 55412'
      - line: 'failed to start udp server after trying 3 times.'
      - line: 'failed to process push data.err:EOF'
      - line: 'failed to read UDP msg because of EOF'
      - line: 'CacheInstanceForRedo get cache instance is null,key:DEFAULT_GROUP@@demo.go'
      - line: 'finish loading name cache, total: 0'
    refuses:
      - 'instance list'
  - id: client-others.go-config
    says: {en: 'the Go client about configurations', zh: 'Go 客户端的配置操作'}
    match: '^(?:\[client\.\w+\] ?\S.*|\[checkConfigInfo\.GetClientConfig\] .*|\[cache\.ReadConfigFromFile\] .*|\[config_rpc_client\] \[sub-server-error\] .*|ConfigBatchListenRequest failure, ?.*|(?:get|search) config from server error:.*|refresh cached config from server error:.*|get config from cache(?: error:|, cacheKey:).*|read config from cache success, .*|read config from both server and cache fail.*|Cancel listen config DataId:.*|create config client failed:.*|failed to (?:write|delete) config (?:file,)?cache:.*|failed to (?:write name cache:|read name cache file:).*)$'
    source: {class: 'nacos-sdk-go config_client', versions: 'all'}
    samples:
      - line: '[client.ListenConfig] listen config error:[read timeout]'
      - line: '[checkConfigInfo.GetClientConfig] err: serverConfigs and clientConfig are both nil'
      - line: '[cache.ReadConfigFromFile] error: file not exist'
      - line: '[config_rpc_client] [sub-server-error] dataId=app, group=DEFAULT_GROUP, tenant=, code=403'
      - line: 'ConfigBatchListenRequest failure,err:client not connected, current status:STARTING'
      - line: 'get config from server error:client not connected, current status:STARTING, dataId=app, group=DEFAULT_GROUP, namespaceId='
      - line: 'search config from server error:EOF'
      - line: 'refresh cached config from server error:EOF, dataId=app, group=DEFAULT_GROUP'
      - line: 'get config from cache error:file not exist'
      - line: 'get config from cache, cacheKey:app@@DEFAULT_GROUP@@, cacheDir:/tmp/nacos/cache, error:file not exist'
      - line: 'read config from cache success, dataId=app, group=DEFAULT_GROUP, namespaceId='
      - line: 'read config from both server and cache fail, err=not found,dataId=app, group=DEFAULT_GROUP, namespaceId='
      - line: 'Cancel listen config DataId:app Group:DEFAULT_GROUP'
      - line: 'create config client failed: EOF'
      - line: 'failed to write config cache:/tmp/nacos/cache/config/app ,value:a ,err:permission denied'
      - line: 'failed to delete config file,cache:/tmp/nacos/cache/config/app ,value: ,err:permission denied'
      - line: 'failed to write name cache:/tmp/nacos/cache/naming/x ,value:{} ,err:permission denied'
      - line: 'failed to read name cache file:/tmp/nacos/cache/naming/x,err:EOF'
    refuses:
      - 'get config from server'
  - id: client-others.go
    says: {en: 'the Go client about requests, login and its settings', zh: 'Go 客户端的请求、登录与设置'}
    match: '^(?:(?:\[ERROR\] )?api<[^>]*>, ?method:<.*|retry ?\d+ ?times request failed.*|request method\[\w*\], ?(?:request )?path\[.*|login has error .*|login in err:.*|login success, tokenTtl: .*|logDir:<.*> +cacheDir:<.*>|server list is updated, old: <.*|http nacos server list: <.*|nacos address server url: <.*|get port from server:<.*|get(?:ClientConfig|ServerConfig|HttpAgent) catch error:.*|InitLocalIp, LocalIp:.*|Local IP:.*|get tls config from env .*|(?:get|final) app conn labels .*|successfully (?:create|register) (?:ConfigFilter\[|encryption ).*|register encryption algorithm \[.*|Close Nacos Go SDK Client\.\.\.)$'
    source: {class: 'nacos-sdk-go nacos_server.go', versions: 'all'}
    samples:
      - line: 'api</v1/ns/instance>,method:<POST>, params:<{}>, call domain error:<EOF> , result:<>'
      - line: 'retry 3 times request failed!: EOF'
      - line: 'retry3times request failed,err=EOF'
      - line: 'api<GET>,method:</v1/ns/instance/list>, params:<{}>, call domain error:<Get "http://127.0.0.1:8848": dial tcp 127.0.0.1:8848: connect: connection refused> , result:<>'
      - line: '[ERROR] api<POST>,method:</v1/ns/instance>, params:<{}>, call domain error:<request return error code 403> , result:<unknown user!>'
      - line: 'request method[GET],request path[http://127.0.0.1:8848/nacos/v1/ns/instance/list],header:[map[]],params:[map[]],err:EOF'
      - line: 'request method[PATCH], path[/nacos],header:[map[]],params:[map[]], not available method'
      - line: 'login has error dial tcp 127.0.0.1:8848: connect: connection refused'
      - line: 'login in err:EOF'
      - line: 'login success, tokenTtl: 18000 seconds, tokenRefreshWindow: 1800 seconds'
      - line: 'logDir:</tmp/nacos/log>   cacheDir:</tmp/nacos/cache>'
      - line: 'server list is updated, old: <[]>,new:<[127.0.0.1]>'
      - line: 'http nacos server list: <127.0.0.1:8848>'
      - line: 'nacos address server url: <http://127.0.0.1:8080/nacos/serverlist>'
      - line: 'get port from server:<127.0.0.1:x> error: <invalid>'
      - line: 'getClientConfig catch error:config is nil'
      - line: 'getServerConfig catch error:config is nil'
      - line: 'getHttpAgent catch error:agent is nil'
      - line: 'InitLocalIp, LocalIp:10.0.0.10'
      - line: 'Local IP:10.0.0.10'
      - line: 'get tls config from env ，key = enableTls value = true'
      - line: 'get app conn labels from env map[]'
      - line: 'final app conn labels : map[]'
      - line: 'successfully create ConfigFilter[defaultEncryptionFilter]'
      - line: 'successfully register ConfigFilter[defaultEncryptionFilter] to DefaultConfigFilterChainManager'
      - line: 'successfully create encryption defaultHandler'
      - line: 'register encryption algorithm [cipher-aes] to defaultHandler'
      - line: 'Close Nacos Go SDK Client...'
    refuses:
      - 'login success'
  - id: client-others.python
    says: {en: 'the Python client about its requests', zh: 'Python 客户端的请求'}
    match: '^(?:\[client-init\] endpoint:.*|\[(?:do-sync-req|do-pulling|init-pulling|init-cache|process-polling-result|add-watcher|remove-watcher|get-configs|get-server|get-access-token|send-heartbeat|set_options|load_cache_from_disk)\] \S.*|\[(?:add|remove|modify|get|list)-naming-instance\] \S.*|\[get-config\] (?:get .*snapshot.*|no right for .*|error code \[.*|exception .* occur|data_id:.*|snapshot is not exist.*))$'
    source: {class: 'nacos-sdk-python client.py', versions: 'all'}
    samples:
      - line: '[client-init] endpoint:None, tenant:'
      - line: '[do-sync-req] 127.0.0.1:8848 request timeout'
      - line: '[do-pulling] nacos exception: request timeout, waiting for recovery'
      - line: '[init-pulling] init completed'
      - line: '[init-cache] cache for app+DEFAULT_GROUP does not have local value'
      - line: '[process-polling-result] receive an event:app+DEFAULT_GROUP'
      - line: '[add-watcher] data_id:app, group:DEFAULT_GROUP, namespace:'
      - line: '[remove-watcher] watcher is never started.'
      - line: '[get-configs] no right for namespace:dev'
      - line: '[get-server] use server:(''127.0.0.1'', 8848)'
      - line: '[get-access-token] exception HTTP Error 403 occur'
      - line: '[send-heartbeat] ip:10.0.0.10, port:8080, service_name:orders, namespace:public'
      - line: '[set_options] unknown option:x, ignored'
      - line: '[load_cache_from_disk] no cache file found, skip loading cache from disk.'
      - line: '[add-naming-instance] ip:10.0.0.10, port:8080, service_name:orders, namespace:public'
      - line: '[remove-naming-instance] exception HTTP Error 403 occur'
      - line: '[modify-naming-instance] exception HTTP Error 403 occur'
      - line: '[get-naming-instance] exception HTTP Error 403 occur'
      - line: '[list-naming-instance] service_name:orders, namespace:public'
      - line: '[get-config] get config from server failed, try snapshot, data_id:app, group:DEFAULT_GROUP, namespace:'
      - line: '[get-config] no right for data_id:app, group:DEFAULT_GROUP, namespace:'
      - line: '[get-config] error code [:500] for data_id:app, group:DEFAULT_GROUP, namespace:'
      - line: '[get-config] exception timed out occur'
      - line: '[get-config] data_id:app, group:DEFAULT_GROUP, namespace:, timeout:3'
      - line: '[get-config] snapshot is not exist for app+DEFAULT_GROUP.'
    refuses:
      - '[do-sync-req]'
      - '[remove]'
  - id: client-others.python-root
    says: {en: 'the Python client about its requests, in the layout of a program that configured none', zh: 'Python 客户端的请求（默认日志格式）'}
    match: '^(?:(?:DEBUG|INFO|WARNING|ERROR):nacos\.[\w.]+:\S.*)$'
    source: {class: 'nacos-sdk-python client.py', versions: 'all'}
    samples:
      - line: 'ERROR:nacos.client:[do-sync-req] 127.0.0.1:8848 maybe down, no server is currently available'
      - line: 'INFO:nacos.client:[client-init] endpoint:None, tenant:'
      - line: 'DEBUG:nacos.client:[do-sync-req] info from server:127.0.0.1:8848'
      - line: 'WARNING:nacos.client:[do-sync-req] 127.0.0.1:8848 request timeout'
    refuses:
      - 'ERROR:nacos'
  - id: client-others.python-exception
    says: {en: 'an exception of a Python program', zh: 'Python 程序异常'}
    match: '^(?:Traceback \(most recent call last\):|  File ".*\.py", line \d{1,9}, in .*|(?:v2\.)?nacos\.[\w.]*Exception: .*|(?:urllib|socket|http|requests|grpc|ssl)\.[\w.]*(?:Error|error|timeout|Exception): .*)$'
    source: {class: 'Python, nacos-sdk-python', versions: 'all'}
    samples:
      - line: 'Traceback (most recent call last):'
      - line: '  File "/usr/lib/python3/site-packages/nacos/client.py", line 512, in _do_sync_req'
      - line: 'nacos.exception.NacosRequestException: All server are not available'
      - line: 'v2.nacos.common.nacos_exception.NacosException: Client not connected'
      - line: 'urllib.error.HTTPError: HTTP Error 403: '
      - line: 'socket.timeout: timed out'
      - line: 'http.client.RemoteDisconnectedError: Remote end closed connection without response'
      - line: 'requests.exceptions.ConnectionError: HTTPConnectionPool(host=''127.0.0.1'', port=8848): Max retries exceeded'
      - line: 'grpc.aio._call.AioRpcError: <AioRpcError of RPC that terminated with:'
      - line: 'ssl.SSLError: certificate verify failed'
      - line: 'socket.error: [Errno 111] Connection refused'
      - line: 'http.client.HTTPException: got more than 100 headers'
    refuses:
      - 'File "client.py"'
  - id: client-others.seata
    says: {en: 'Seata looks for its servers', zh: 'Seata 查找服务端'}
    match: '^(?:will connect to \S+:\d{1,5}|RM will register :.*|NettyPool create channel to .*|register [TR]M success\. (?:client|server) version:.*|register success, cost \d{1,9} ms, version:.*|no available service ''[^'']*+'' found, please make sure registry config correct.*|no available service (?:endpoint )?found in cluster.*|can not get cluster name in registry config.*|can not connect to \S+:\d{1,5} cause:.*|0101 can not connect to \S+ cause:.*|Could not found property [\w.]++, try to use default value instead.*|The file name of the operation is .*|The configuration file used is .*)$'
    source: {class: 'NettyClientChannelManager, NettyPoolableFactory, RmNettyRemotingClient, FileConfiguration of Seata', versions: 'all'}
    samples:
      - line: 'will connect to 192.168.1.10:8091'
      - line: 'RM will register :jdbc:mysql://127.0.0.1:3306/seata'
      - line: 'NettyPool create channel to transactionRole:TMROLE,address:192.168.1.10:8091,msg:< RegisterTMRequest{applicationId=''orders''} >'
      - line: 'register TM success. client version:1.4.2, server version:1.4.2,channel:[id: 0x2b8a]'
      - line: 'register RM success. server version:1.0.0,channel:[id: 0x2b8a]'
      - line: 'register success, cost 12 ms, version:1.4.2,role:TMROLE,channel:[id: 0x2b8a]'
      - line: 'no available service ''default'' found, please make sure registry config correct'
      - line: 'no available service found in cluster ''default'', please make sure registry config correct and keep your seata server running'
      - line: 'no available service endpoint found in cluster ''default'', please make sure registry config correct and keep your seata-server is running'
      - line: 'can not get cluster name in registry config ''service.vgroupMapping.my_test_tx_group'', please make sure registry config correct'
      - line: 'can not connect to 192.168.1.10:8091 cause:can not register TM,err:RegisterTM error'
      - line: '0101 can not connect to 192.168.1.10:8091 cause:can not register TM,err:RegisterTM error'
      - line: 'Could not found property service.disableGlobalTransaction, try to use default value instead.'
      - line: 'The file name of the operation is registry'
      - line: 'The configuration file used is /app/registry.conf'
    refuses:
      - 'will connect to the server'
      - 'no available service'
  - id: client-others.sentinel
    says: {en: 'Sentinel about its logs and rules', zh: 'Sentinel 的日志与规则'}
    match: '^(?:INFO: (?:Sentinel )?log (?:output type|base dir|base directory|name use pid) is: .*|\[NacosDataSource\] .*)$'
    source: {class: 'LogBase, NacosDataSource of Sentinel', versions: 'all'}
    samples:
      - line: 'INFO: Sentinel log output type is: file'
      - line: 'INFO: log base dir is: /root/logs/csp/'
      - line: 'INFO: Sentinel log base directory is: /root/logs/csp/'
      - line: 'INFO: log name use pid is: false'
      - line: '[NacosDataSource] WARN: initial config is null, you may have to check your data source'
    refuses:
      - 'INFO: log base'
  - id: client-others.go-runtime
    says: {en: 'a Go program ends with a panic', zh: 'Go 程序异常退出'}
    match: '^(?:panic: .*|\[signal SIG[A-Z]++: .*|goroutine \d{1,9} \[[^\]]*+\]:|main\.main\(\)|exit status \d{1,3})$'
    source: {class: 'Go', versions: 'all'}
    samples:
      - line: 'panic: runtime error: invalid memory address or nil pointer dereference'
      - line: '[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x1234]'
      - line: 'goroutine 1 [running]:'
      - line: 'main.main()'
      - line: 'exit status 2'
    refuses:
      - 'goroutine 1'
      - 'panic in the house'
  - id: client-others.go-frame
    says: {en: 'a line of the stack of a Go program', zh: 'Go 堆栈中的一行'}
    match: '^(?:\t/[^ :]*\.go:\d{1,6}(?: \+0x[0-9a-f]++)?)$'
    source: {class: 'Go', versions: 'all'}
    samples:
      - line: '	/root/go/src/demo/main.go:33 +0x1c5'
      - line: '	/root/go/src/demo/main.go:33'
    refuses:
      - '	/root/go/src/demo/main.go'
  - id: client-others.go-grpc
    says: {en: 'gRPC about a call or a connection', zh: 'gRPC 调用或连接'}
    match: '^(?:rpc error: code = \w++ desc = .*|grpc: addrConn\.createTransport failed to connect to .*)$'
    source: {class: 'grpc-go', versions: 'all'}
    samples:
      - line: 'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:9848: connect: connection refused"'
      - line: 'grpc: addrConn.createTransport failed to connect to {127.0.0.1:9848 127.0.0.1:9848 <nil> 0 <nil>}. Err: connection error'
    refuses:
      - 'rpc error: code'

"""#),
("patterns/client-spring.yml", #"""
# client-spring.yml: Spring Cloud Alibaba about its Nacos client
log: client
patterns:
  - id: client-spring.registration
    says: {en: 'a Spring Cloud application registers itself, or takes itself out', zh: 'Spring Cloud 应用注册或注销自身'}
    match: '^(?:De-registering from Nacos Server now\.\.\.|De-registration finished\.|Ignoring address.*|Registration disabled\.|Start nacos gateway locator heartBeat task scheduler\.|Start nacos heartBeat task scheduler\.|nacos registry, \S++ (?:\S++ )?\S++ (?:de-)?register finished)$'
    source: {class: 'InetIPv6Utils, NacosAutoServiceRegistration, NacosServiceRegistry, NacosDiscoveryHeartBeatPublisher, GatewayLocatorHeartBeatPublisher', versions: 'all'}
    samples:
      - line: 'De-registering from Nacos Server now...'
      - line: 'De-registration finished.'
      - line: 'Ignoring address10.0.0.2:7848'
      - line: 'Registration disabled.'
      - line: 'Start nacos gateway locator heartBeat task scheduler.'
      - line: 'Start nacos heartBeat task scheduler.'
      - line: 'nacos registry, DEFAULT_GROUP orders 10.0.1.21:8080 register finished'
      - line: 'nacos registry, orders 10.0.1.21:8080 register finished'
      - line: 'nacos registry, DEFAULT_GROUP orders 10.0.1.21:8080 de-register finished'
  - id: client-spring.registration-failed
    says: {en: 'a Spring Cloud application registers itself, or takes itself out (a warning or an error)', zh: 'Spring Cloud 应用注册或注销自身（告警或错误）'}
    match: '^(?:ERR_NACOS_DEREGISTER, de-register failed\.\.\..*|Error watching Nacos Service change|Failfast is false\. .*|Nacos namingService shutDown failed|No dom to de-register for nacos client\.\.\.|No service to register for nacos client\.\.\.|There is no available IPv6 found\. Spring Cloud Alibaba will automatically find IPv4\.|can''t support status .*|create naming service error!properties=.*|get all instance of .*|nacos registry, [^\s]*+ register failed\.\.\..*|namingService subscribe failed, properties:.*|nacos exception happens|namingService unsubscribe failed, properties:.*)$'
    source: {class: 'NacosServiceRegistry, NacosDiscoveryProperties, NacosWatch', versions: 'all'}
    samples:
      - line: 'ERR_NACOS_DEREGISTER, de-register failed...java.net.ConnectException: Connection refused,'
      - line: 'Error watching Nacos Service change'
      - line: 'Failfast is false. value register failed...java.net.ConnectException: Connection refused,'
      - line: 'Nacos namingService shutDown failed'
      - line: 'No dom to de-register for nacos client...'
      - line: 'No service to register for nacos client...'
      - line: 'There is no available IPv6 found. Spring Cloud Alibaba will automatically find IPv4.'
      - line: 'can''t support status java.net.ConnectException: Connection refused,please choose UP or DOWN'
      - line: 'create naming service error!properties=value,e=,'
      - line: 'get all instance of value error,'
      - line: 'nacos registry, value register failed...java.net.ConnectException: Connection refused,'
      - line: 'namingService subscribe failed, properties:value'
      - line: 'nacos exception happens'
      - line: 'namingService unsubscribe failed, properties:value'
  - id: client-spring.discovery-failed
    says: {en: 'a Spring Cloud application asks for the instances of a service (a warning or an error)', zh: 'Spring Cloud 应用查询服务实例（告警或错误）'}
    match: '^(?:A cross-cluster call occurs，name = .*|NacosLoadBalancer error|NacosRule error|No servers available for service: .*|get service instance\[.*|get service name from nacos server fail,|get service name from nacos server failed\.|get services from nacos server fail,|get subscribe services from nacos fail,|no instance in service .*)$'
    source: {class: 'NacosRule, NacosLoadBalancer, NacosReactiveDiscoveryClient, NacosDiscoveryEndpoint, NacosDiscoveryClient', versions: 'all'}
    samples:
      - line: 'A cross-cluster call occurs，name = orders, clusterName = orders, instance = value'
      - line: 'NacosLoadBalancer error'
      - line: 'NacosRule error'
      - line: 'No servers available for service: orders'
      - line: 'get service instance[value] from nacos error!'
      - line: 'get service name from nacos server fail,'
      - line: 'get service name from nacos server failed.'
      - line: 'get services from nacos server fail,'
      - line: 'get subscribe services from nacos fail,'
      - line: 'no instance in service orders'
  - id: client-spring.configuration
    says: {en: 'a Spring Cloud application reads its configuration', zh: 'Spring Cloud 应用读取配置'}
    match: '^(?:Loading nacos data, dataId: ''.*|Refresh Nacos config group=.*|\[Nacos Config\] Listening config: dataId=.*|\[Nacos Config\] Load config\[dataId=.*|\[Nacos Config\] config\[dataId=[^,]*+, group=[^\]]*+\] content:|set nacos config namespace ''public'' to '''')$'
    source: {class: 'NacosContextRefresher, NacosPropertySourceBuilder, NacosConfigDataLoader, NacosConfigProperties', versions: 'all'}
    samples:
      - line: 'Loading nacos data, dataId: ''orders.yaml'', group: ''naming_instance_metadata'', data: value'
      - line: 'Refresh Nacos config group=naming_instance_metadata,dataId=orders.yaml,configInfo=value'
      - line: '[Nacos Config] Listening config: dataId=orders.yaml, group=naming_instance_metadata'
      - line: '[Nacos Config] Load config[dataId=orders.yaml, group=naming_instance_metadata] success'
      - line: '[Nacos Config] config[dataId=orders.yaml, group=naming_instance_metadata] content:'
      - line: 'set nacos config namespace ''public'' to '''''
  - id: client-spring.configuration-failed
    says: {en: 'a Spring Cloud application reads its configuration (a warning or an error)', zh: 'Spring Cloud 应用读取配置（告警或错误）'}
    match: '^(?:Error getting properties from nacos: .*|Ignore the empty nacos configuration and get it based on dataId\[.*|\[Nacos Config\] config\[dataId=[^,]*+, group=[^\]]*+\] is empty|failed to initialize MessageDigest :|get data from Nacos error,dataId:.*|illegal preference value: .*|no instance of config service found, can''t load config from nacos|parse data from Nacos error,dataId:.*|register fail for nacos listener ,dataId=\[.*|the config data is invalid .*)$'
    source: {class: 'NacosConfigDataLoader, NacosDataPropertiesParser, NacosPropertySourceBuilder, NacosRefreshHistory, NacosContextRefresher, NacosPropertySourceLocator', versions: 'all'}
    samples:
      - line: 'Error getting properties from nacos: value'
      - line: 'Ignore the empty nacos configuration and get it based on dataId[orders.yaml] & group[naming_instance_metadata]'
      - line: '[Nacos Config] config[dataId=orders.yaml, group=naming_instance_metadata] is empty'
      - line: 'failed to initialize MessageDigest :'
      - line: 'get data from Nacos error,dataId:orders.yaml'
      - line: 'illegal preference value: value, using default preference: value'
      - line: 'no instance of config service found, can''t load config from nacos'
      - line: 'parse data from Nacos error,dataId:orders.yaml,data:value'
      - line: 'register fail for nacos listener ,dataId=[orders.yaml],group=[naming_instance_metadata]'
      - line: 'the config data is invalid value'
  - id: client-spring.application
    says: {en: 'a Spring application about its settings and its load balancer', zh: 'Spring 应用关于自身配置与负载均衡的信息'}
    match: '^(?:Located property source: .*|Refresh keys changed: .*|(?:The following .*profiles?|No active profile set).*|Flipping property: .*|Client: ?\S++ instantiated a LoadBalancer: .*|Using serverListUpdater .*|DynamicServerListLoadBalancer .*|Shutdown hook installed for: .*|No URLs will be polled as dynamic configuration sources\.|To enable URLs as dynamic configuration sources, .*|BeanFactory id=.*|For ''[^'']*+'' URL not provided\. .*|Cannot determine local hostname)$'
    source: {class: 'Spring Cloud', versions: 'all'}
    samples:
      - line: 'Located property source: [BootstrapPropertySource {name=''bootstrapProperties-orders.yaml,DEFAULT_GROUP''}]'
      - line: 'Refresh keys changed: [orders.limit]'
      - line: 'The following profiles are active: dev'
      - line: 'The following 1 profile is active: "dev"'
      - line: 'No active profile set, falling back to default profiles: default'
      - line: 'Flipping property: orders.ribbon.ActiveConnectionsLimit to use NEXT property: niws.loadbalancer.availabilityFilteringRule.activeConnectionsLimit = 2147483647'
      - line: 'Client: orders instantiated a LoadBalancer: DynamicServerListLoadBalancer:{NFLoadBalancer:name=orders,current list of Servers=[]}'
      - line: 'Using serverListUpdater PollingServerListUpdater'
      - line: 'DynamicServerListLoadBalancer for client orders initialized: DynamicServerListLoadBalancer:{NFLoadBalancer:name=orders,current list of Servers=[10.0.1.21:8080]}'
      - line: 'Shutdown hook installed for: NFLoadBalancer-PingTimer-orders'
      - line: 'No URLs will be polled as dynamic configuration sources.'
      - line: 'To enable URLs as dynamic configuration sources, define System property archaius.configurationSource.additionalUrls or make config.properties available on classpath.'
      - line: 'BeanFactory id=6a5b3f0e-2f5d-3f10-b0c3-0f8d2c1d9a11'
      - line: 'For ''orders'' URL not provided. Will try picking an instance via load-balancing.'
      - line: 'Cannot determine local hostname'
  - id: client-spring.application-failed
    says: {en: 'a Spring application found no instance of a service, or runs on defaults (a warning or an error)', zh: 'Spring 应用未找到服务实例或使用默认设置（告警或错误）'}
    match: '^(?:Spring Cloud LoadBalancer is currently working with .*|Load balancer does not (?:have available server|contain an instance) for .*|503 SERVICE_UNAVAILABLE .*|\[[0-9a-f-]{3,40}\] +500 Server Error for HTTP .*|Unable to find instance for .*|You already have RibbonLoadBalancerClient .*)$'
    source: {class: 'Spring Cloud', versions: 'all'}
    samples:
      - line: '[4c1b6f6e-1]  500 Server Error for HTTP GET "/order/1"'
      - line: 'Spring Cloud LoadBalancer is currently working with the default cache. You can switch to using Caffeine cache, by adding it and org.springframework.cache.caffeine.CaffeineCacheManager to the classpath.'
      - line: 'Load balancer does not have available server for client: orders'
      - line: 'Load balancer does not contain an instance for the service orders'
      - line: '503 SERVICE_UNAVAILABLE "Unable to find instance for orders"'
      - line: 'Unable to find instance for orders'
      - line: 'You already have RibbonLoadBalancerClient on your classpath. It will be used by default.'
  - id: client-spring.ide
    says: {en: 'the development environment about the process it runs', zh: '开发环境关于所运行进程的信息'}
    match: '^(?:Process finished with exit code -?\d{1,10}(?: \(.*)?|Connected to the target VM, address: .*|Disconnected from the target VM, address: .*)$'
    source: {class: 'IntelliJ IDEA', versions: 'all'}
    samples:
      - line: 'Process finished with exit code 1'
      - line: 'Process finished with exit code -1073741819 (0xC0000005)'
      - line: 'Connected to the target VM, address: ''127.0.0.1:51412'', transport: ''socket'''
      - line: 'Disconnected from the target VM, address: ''127.0.0.1:51412'', transport: ''socket'''
    refuses:
      - 'Process finished'
  - id: client-spring.dubbo
    says: {en: 'Dubbo about its registry', zh: 'Dubbo 关于注册中心的信息'}
    match: '^ ?\[DUBBO\] .*$'
    source: {class: 'Dubbo', versions: 'all'}
    samples:
      - line: '[DUBBO] Load registry cache file'
      - line: ' [DUBBO] Register: dubbo://10.0.1.21:20880/com.example.Orders, dubbo version: 2.7.8, current host: 10.0.1.21'
  - id: client-spring.refresh-other
    says: {en: 'Spring Cloud Alibaba could not remove a snapshot, or not read an address', zh: 'Spring Cloud Alibaba 删除快照失败或地址无法解析'}
    match: '^(?:remove nacos config snapshot error|failed to parse ip .* to binary string)$'
    source: {class: 'NacosSnapshotConfigManager, IpMatcher', versions: 'all'}
    samples:
      - line: 'remove nacos config snapshot error'
      - line: 'failed to parse ip 10.0.0.x to binary string'
  - id: client-spring.nacos-boot
    says: {en: 'an application of nacos-spring-boot loads a configuration, registers itself or takes itself out', zh: 'nacos-spring-boot 应用加载配置、注册或注销自身'}
    level: INFO
    match: '^(?:\[Nacos Config Boot\] : .*|load config from nacos, data-id is : .*|nacosConfigProperties : .*|Finished auto (?:de)?register service : .*)$'
    source: {class: 'NacosConfigLoader, NacosConfigEnvironmentProcessor, NacosConfigApplicationContextInitializer, NacosDiscoveryAutoRegister, NacosDiscoveryAutoDeregister, NacosConfigPropertiesUtils', versions: 'all'}
    samples:
      - line: '[Nacos Config Boot] : The preload log configuration is enabled'
      - line: 'load config from nacos, data-id is : app.yml, group is : DEFAULT_GROUP'
      - line: 'nacosConfigProperties : NacosConfigProperties{serverAddr=''127.0.0.1:8848''}'
      - line: 'Finished auto register service : orders, ip : 10.0.1.21, port : 8080'
      - line: 'Finished auto deregister service : orders, ip : 10.0.1.21, port : 8080'
  - id: client-spring.nacos-context-failed
    says: {en: 'nacos-spring could not read, convert, listen to or inject a configuration', zh: 'nacos-spring 读取、转换、监听或注入配置失败'}
    match: '^(?:ConfigService can.t add Listener for dataId : .*|Listener method \[.*\] (?:parameters. count must be one !|is not a candidate , thus its parameter type .*)|There is no content for ?Nacos ?PropertySource from dataId\[.*|Can.t update value (?:of the|with) .*|Listening on Nacos Config exceeds timeout .*|Can.t get content from dataId : .*|@com\.alibaba\.nacos\.\S++ (?:annotation )?(?:is not supported on|should only be used on) .*|publish defer ConfigService has some error(?: : .*)?|save log cache error)$'
    source: {class: 'NacosConfigListenerMethodProcessor, NacosValueAnnotationBeanPostProcessor, TimeoutNacosConfigListener, NacosUtils, NacosPropertySourceBuilder, AbstractAnnotationBeanPostProcessor, LogAutoFreshProcess', versions: 'all'}
    samples:
      - line: 'ConfigService can''t add Listener for dataId : app.yml , groupId : DEFAULT_GROUP'
      - line: 'Listener method [public void a.B.c()] parameters'' count must be one !'
      - line: 'Listener method [public void a.B.c(a.D)] is not a candidate , thus its parameter type [class a.D] can''t be converted , please check NacosConfigConverter implementation : a.E'
      - line: 'There is no content for NacosPropertySource from dataId[app.yml] , groupId[DEFAULT_GROUP] , properties[{}].'
      - line: 'There is no content for Nacos PropertySource from dataId[app.yml] , groupId[DEFAULT_GROUP] , properties[{}].'
      - line: 'Can''t update value of the port (field) in orderService (bean)'
      - line: 'Can''t update value with setPort (method) in orderService (bean)'
      - line: 'Listening on Nacos Config exceeds timeout 1000 ms [dataId : app.yml, groupId : DEFAULT_GROUP, data : a=b]'
      - line: 'Can''t get content from dataId : app.yml , groupId : DEFAULT_GROUP'
      - line: '@com.alibaba.nacos.api.annotation.NacosInjected is not supported on static fields: static a.B a.C.b'
      - line: '@com.alibaba.nacos.api.config.annotation.NacosValue annotation should only be used on methods with parameters: void a.B.c()'
      - line: 'publish defer ConfigService has some error'
      - line: 'publish defer ConfigService has some error : java.lang.NullPointerException'
      - line: 'save log cache error'

"""#),
("patterns/config.yml", #"""
# config.yml: what the config-*.log files tell; no rule reads them
log: config
patterns:
  - id: config.trace
    says: {en: 'one line of config-trace.log or config-client-request.log: who asked for which configuration', zh: 'config-trace.log 或 config-client-request.log 的一行：谁请求了哪个配置'}
    match: '^[^|]+\|[^|]*+\|[^|]*+\|[^|]*+\|[^|]*+\|.*$'
    source: {class: 'ConfigTraceService, RequestLogAspect', versions: 'all'}
    samples:
      - line: '10.1.1.5|app.yml|DEFAULT_GROUP|public|order|1695112233445|10.0.0.1|dump|ok|12|'
      - line: '1.2.3.4|nohang|true|0|0|null'
  - id: config.dump
    says: {en: 'configurations are copied from the database to the node', zh: '配置从数据库转储到本节点'}
    level: INFO
    match: '^(?:start clear all config-info-beta\.|start clear all config-info-tag\.|start clear all config-info\.|\[dump-task\] add task\. groupKey=.*|\[dump\] add formal task\. groupKey=.*|\[dump\] add beta task\. groupKey=.*|\[dump\] add batch task\. groupKey=.*|\[dump\] add tag task\. groupKey=.*|start clear all config-info-gray\.|\[dump\] add gray task\. groupKey=.*|start to clear all gray-config-info on startup\.|\[dump-all-ok\] [^,]*+, .*|\[all-dump\] .* / .*|\[dump-all-beta-ok\] result=.*|\[all-dump-beta\] .*|\[dump-all-Tag-ok\] result=.*|\[all-dump-tag\] .* / .*|\[dump-change-ok\] .*|start dump all config-info\.\.\.|\[dump-all\] find change config .*|\[dump-all-error\] .*|\[all-dump\] wait .* dump tasks to be finished|success to  dump all config-info。|DumpChange task is not open|DumpChange start ,from time .*|Start to check delete configs from  time .*|Check delete configs from  time .*|\[dump-delete-ok\] .*|Check delete configs finished,cost:.*|Check changeConfig start|Check changed configs from  time .*|\[dump-change\] find change config  .*|Check changed configs finished,cost:.*|Next dump change will scheduled after .* milliseconds|\[dump-delete-ok\], groupKey: .*|\[dump\] process .* task\. groupKey=.*|\[migrate beta to gray\] dataId=.*|\[migrate tag to gray\] dataId=.*|\[gray-migrate-beta\] submit gray task .*|\[gray-migrate-beta\] wait .* migrate tasks to be finished|\[gray-migrate-tag\]  submit gray task  .*|\[gray-migrate-tag\] wait .* migrate tasks to be finished|DumpGrayChange task is not open|DumpGrayChange start ,from time .*|\[dump-gray-delete-ok\], groupKey: .*|Check changeGrayConfig start|Check changed gray configs from  time .*|\[dump-change-gray\] find change config  .*|\[dump-change-gray-ok\] .*|Check changed gray configs finished,cost:.*|Next dump gray change will scheduled after .* milliseconds|\[dump-all-gray-ok\] result=.*|\[all-dump-gray\] .*)$'
    source: {class: 'DumpService, DumpTask, DumpAllBetaProcessor, DumpAllProcessor, DumpAllTagProcessor', versions: 'all'}
    samples:
      - line: 'start clear all config-info-beta.'
      - line: 'start clear all config-info-tag.'
      - line: 'start clear all config-info.'
      - line: '[dump-task] add task. groupKey=app.yml+DEFAULT_GROUP, taskKey=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[dump] add formal task. groupKey=app.yml+DEFAULT_GROUP'
      - line: '[dump] add beta task. groupKey=app.yml+DEFAULT_GROUP'
      - line: '[dump] add batch task. groupKey=app.yml'
      - line: '[dump] add tag task. groupKey=app.yml+DEFAULT_GROUP,tag=value'
      - line: 'start clear all config-info-gray.'
      - line: '[dump] add gray task. groupKey=app.yml+DEFAULT_GROUP,grayName=naming'
      - line: 'start to clear all gray-config-info on startup.'
      - line: '[dump-all-ok] app.yml+DEFAULT_GROUP, 12, length=12, md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[all-dump] 12 / value'
      - line: '[dump-all-beta-ok] result=[10.0.0.1:8848, 10.0.0.2:8848], app.yml+DEFAULT_GROUP, 12, length=12, md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[all-dump-beta] 12 / 12'
      - line: '[dump-all-Tag-ok] result=[10.0.0.1:8848, 10.0.0.2:8848], app.yml+DEFAULT_GROUP, 12, length=12, md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[all-dump-tag] 12 / 12'
      - line: '[dump-change-ok] app.yml+DEFAULT_GROUP, value, length=value, md5=value'
      - line: 'start dump all config-info...'
      - line: '[dump-all] find change config app.yml+DEFAULT_GROUP, 12, md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[dump-all-error] app.yml+DEFAULT_GROUP'
      - line: '[all-dump] wait 12 dump tasks to be finished'
      - line: 'success to  dump all config-info。'
      - line: 'DumpChange task is not open'
      - line: 'DumpChange start ,from time 12,current time 12'
      - line: 'Start to check delete configs from  time 12'
      - line: 'Check delete configs from  time 12'
      - line: '[dump-delete-ok] app.yml+DEFAULT_GROUP'
      - line: 'Check delete configs finished,cost:12'
      - line: 'Check changeConfig start'
      - line: 'Check changed configs from  time 12,lastMaxId=value'
      - line: '[dump-change] find change config  app.yml+DEFAULT_GROUP, value, md5=value'
      - line: 'Check changed configs finished,cost:12, next task running will from start time  12'
      - line: 'Next dump change will scheduled after value milliseconds'
      - line: '[dump-delete-ok], groupKey: app.yml+DEFAULT_GROUP, tenant: public'
      - line: '[dump] process Nacos:Naming:v2:ClientData task. groupKey=app.yml+DEFAULT_GROUP'
      - line: '[migrate beta to gray] dataId=app.yml, group=DEFAULT_GROUP, tenant=public,  md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[migrate tag to gray] dataId=app.yml, group=DEFAULT_GROUP, tenant=public,  md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[gray-migrate-beta] submit gray task 12 / 12'
      - line: '[gray-migrate-beta] wait 12 migrate tasks to be finished'
      - line: '[gray-migrate-tag]  submit gray task  12 / 12'
      - line: '[gray-migrate-tag] wait 12 migrate tasks to be finished'
      - line: 'DumpGrayChange task is not open'
      - line: 'DumpGrayChange start ,from time 12,current time 12'
      - line: '[dump-gray-delete-ok], groupKey: app.yml+DEFAULT_GROUP, tenant: public, grayName: naming'
      - line: 'Check changeGrayConfig start'
      - line: 'Check changed gray configs from  time 12,lastMaxId=value'
      - line: '[dump-change-gray] find change config  app.yml+DEFAULT_GROUP, value, md5=value'
      - line: '[dump-change-gray-ok] app.yml+DEFAULT_GROUP, value, length=value, md5=value,md5UTF8=value'
      - line: 'Check changed gray configs finished,cost:12, next task running will from start time  12'
      - line: 'Next dump gray change will scheduled after value milliseconds'
      - line: '[dump-all-gray-ok] result=[10.0.0.1:8848, 10.0.0.2:8848], app.yml+DEFAULT_GROUP, 12, length=12, md5=5d41402abc4b2a76b9719d911017c592, grayName=naming'
      - line: '[all-dump-gray] 12 / 12'
  - id: config.dump-failed
    says: {en: 'configurations are copied from the database to the node (a warning or an error)', zh: '配置从数据库转储到本节点（告警或错误）'}
    match: '^(?:read application\.properties wrong.*|DumpService start.*|Nacos Server did not start because dumpservice bean construction failure :.*|save heartbeat fail.*|initialDelay:.*|start checkMd5Task.*|end checkMd5Task.*|dump config fail.*|close file failed.*|isQuickStart:.*|read nacos\.config\.retention\.days wrong.*|failed to dump all gray-config-info on startup\..*|quick start; startTime:.*|updateMd5 start.*|updateMd5 count:.*|updateMd5 done,cost:.*|deletedConfig start.*|deletedConfig count:.*|deletedConfig done,cost:.*|changeConfig start.*|changeConfig count:.*|changeConfig done,cost:.*|execute dump process has error : .*|\[all-dump-error\] ,invalid task type,DumpAllProcessor should process DumpAllTask type\..*|\[all-dump\] wait  dump tasks to be finished error.*|\[all-dump-error\] ,invalid task type .*,DumpAllProcessor should process DumpAllTask type\..*|Check changed configs error.*|\[gray-migrate-beta\] wait  dump tasks to be finished error.*|\[gray-migrate-tag\] wait migrate tasks to be finished error.*|Check changed gray configs error.*|\[all-dump-gray-error\] ,invalid task type .*,DumpAllGrayProcessor should process DumpAllGrayTask type\..*)$'
    source: {class: 'DumpService, ServerListService, PropertyUtil, DumpTask, TaskManager', versions: 'all'}
    samples:
      - line: 'read application.properties wrong'
      - line: 'DumpService start'
      - line: 'Nacos Server did not start because dumpservice bean construction failure :'
      - line: 'save heartbeat failjava.net.ConnectException: Connection refused'
      - line: 'initialDelay:value'
      - line: 'start checkMd5Task'
      - line: 'end checkMd5Task'
      - line: 'dump config failjava.net.ConnectException: Connection refused'
      - line: 'close file failed'
      - line: 'isQuickStart:value'
      - line: 'read nacos.config.retention.days wrong'
      - line: 'failed to dump all gray-config-info on startup.java.net.ConnectException: Connection refused'
      - line: 'quick start; startTime:12,endTime:12'
      - line: 'updateMd5 start'
      - line: 'updateMd5 count:5d41402abc4b2a76b9719d911017c592'
      - line: 'updateMd5 done,cost:5d41402abc4b2a76b9719d911017c592'
      - line: 'deletedConfig start'
      - line: 'deletedConfig count:12'
      - line: 'deletedConfig done,cost:12'
      - line: 'changeConfig start'
      - line: 'changeConfig count:12'
      - line: 'changeConfig done,cost:12'
      - line: 'execute dump process has error : {}'
      - line: '[all-dump-error] ,invalid task type,DumpAllProcessor should process DumpAllTask type.'
      - line: '[all-dump] wait  dump tasks to be finished error'
      - line: '[all-dump-error] ,invalid task type com.alibaba.nacos.core.Handler,DumpAllProcessor should process DumpAllTask type.'
      - line: 'Check changed configs error'
      - line: '[gray-migrate-beta] wait  dump tasks to be finished error'
      - line: '[gray-migrate-tag] wait migrate tasks to be finished error'
      - line: 'Check changed gray configs error'
      - line: '[all-dump-gray-error] ,invalid task type com.alibaba.nacos.core.Handler,DumpAllGrayProcessor should process DumpAllGrayTask type.'
  - id: config.cache
    says: {en: 'configurations kept in memory and on disk of the node', zh: '节点内存与磁盘中的配置缓存'}
    level: INFO
    match: '^(?:\[remove-ok\] .* not exist\.|clear all config-info success\.|clear all config-info-tenant success\.|clear all config-info-beta success\.|clear all config-info-beta-tenant success\.|clear all config-info-tag success\.|clear all config-info-tag-tenant success\.|\[dump\] md5 changed, save to disk cache ,groupKey=.*|\[dump\] md5 changed, update md5 and timestamp in jvm cache ,groupKey=.*|\[dump\] md5 consistent ,timestamp changed, update timestamp only in jvm cache ,groupKey=.*|\[dump-beta\] md5 changed, update md5 in local disk cache\. groupKey=.*|\[dump-beta\] md5 changed, update md5 & ip list & timestamp in jvm cache\. groupKey=.*|\[dump\] remove  local disk cache,groupKey=.*|\[dump\] remove  local jvm cache,groupKey=.*|\[remove-beta-ok\] remove beta in local disk cache,groupKey=.*|\[remove-beta-ok\] remove beta in local jvm cache,groupKey=.*|\[remove-tag-ok\] remove tag in local disk cache,tag=.*|\[remove-tag-ok\] remove tag in local jvm cache,tag=.*|\[dump-gray\] md5 changed, update local jvm cache& local disk cache, groupKey=.*|\[dump-gray\] gray rule changed, update local jvm cache, groupKey=.*|\[dump-gray\] timestamp changed, update last modified in local jvm cache, groupKey=.*|\[remove-gray-ok\] remove gray in local disk cache,grayName=.*|\[remove-gray-ok\] remove gray in local jvm cache,grayName=.*|clear all config-info-gray success\.|clear all config-info-gray-tenant success\.|init formal rocksdb write buffer size .*|init default rocksdb write buffer size .*)$'
    source: {class: 'ConfigService, DiskUtil, ConfigCacheService, ConfigRawDiskService, ConfigRocksDbDiskService', versions: 'all'}
    samples:
      - line: '[remove-ok] app.yml+DEFAULT_GROUP not exist.'
      - line: 'clear all config-info success.'
      - line: 'clear all config-info-tenant success.'
      - line: 'clear all config-info-beta success.'
      - line: 'clear all config-info-beta-tenant success.'
      - line: 'clear all config-info-tag success.'
      - line: 'clear all config-info-tag-tenant success.'
      - line: '[dump] md5 changed, save to disk cache ,groupKey=app.yml+DEFAULT_GROUP, newMd5=5d41402abc4b2a76b9719d911017c592,oldMd5=5d41402abc4b2a76b9719d911017c592'
      - line: '[dump] md5 changed, update md5 and timestamp in jvm cache ,groupKey=app.yml+DEFAULT_GROUP, newMd5=5d41402abc4b2a76b9719d911017c592,oldMd5=5d41402abc4b2a76b9719d911017c592,lastModifiedTs=12'
      - line: '[dump] md5 consistent ,timestamp changed, update timestamp only in jvm cache ,groupKey=app.yml+DEFAULT_GROUP,lastModifiedTs=12'
      - line: '[dump-beta] md5 changed, update md5 in local disk cache. groupKey=app.yml+DEFAULT_GROUP, newMd5=5d41402abc4b2a76b9719d911017c592, oldMd5=5d41402abc4b2a76b9719d911017c592'
      - line: '[dump-beta] md5 changed, update md5 & ip list & timestamp in jvm cache. groupKey=app.yml+DEFAULT_GROUP, newMd5=5d41402abc4b2a76b9719d911017c592, oldMd5=5d41402abc4b2a76b9719d911017c592，lastModifiedTs=12'
      - line: '[dump] remove  local disk cache,groupKey=app.yml+DEFAULT_GROUP '
      - line: '[dump] remove  local jvm cache,groupKey=app.yml+DEFAULT_GROUP '
      - line: '[remove-beta-ok] remove beta in local disk cache,groupKey=app.yml+DEFAULT_GROUP '
      - line: '[remove-beta-ok] remove beta in local jvm cache,groupKey=app.yml+DEFAULT_GROUP '
      - line: '[remove-tag-ok] remove tag in local disk cache,tag=value,groupKey=app.yml+DEFAULT_GROUP '
      - line: '[remove-tag-ok] remove tag in local jvm cache,tag=value,groupKey=app.yml+DEFAULT_GROUP '
      - line: '[dump-gray] md5 changed, update local jvm cache& local disk cache, groupKey=app.yml+DEFAULT_GROUP,grayName=naming, newMd5=5d41402abc4b2a76b9719d911017c592,oldMd5=5d41402abc4b2a76b9719d911017c592, newGrayRule={"countLimit":-1}, oldGrayRule={"countLimit":-1},lastModifiedTs=12'
      - line: '[dump-gray] gray rule changed, update local jvm cache, groupKey=app.yml+DEFAULT_GROUP,grayName=naming, newMd5=5d41402abc4b2a76b9719d911017c592,oldMd5=5d41402abc4b2a76b9719d911017c592, newGrayRule={"countLimit":-1}, oldGrayRule={"countLimit":-1},lastModifiedTs=12'
      - line: '[dump-gray] timestamp changed, update last modified in local jvm cache, groupKey=app.yml+DEFAULT_GROUP,grayName=naming,grayLastModifiedTs=12,oldgrayLastModifiedTs=12'
      - line: '[remove-gray-ok] remove gray in local disk cache,grayName=naming,groupKey=app.yml+DEFAULT_GROUP '
      - line: '[remove-gray-ok] remove gray in local jvm cache,grayName=naming,groupKey=app.yml+DEFAULT_GROUP '
      - line: 'clear all config-info-gray success.'
      - line: 'clear all config-info-gray-tenant success.'
      - line: 'init formal rocksdb write buffer size 12M for dir /home/nacos/data, maxHeapSize=12M'
      - line: 'init default rocksdb write buffer size valueM for dir /home/nacos/data, maxHeapSize=12M'
  - id: config.cache-failed
    says: {en: 'configurations kept in memory and on disk of the node (a warning or an error)', zh: '节点内存与磁盘中的配置缓存（告警或错误）'}
    match: '^(?:\[dump-error\] write lock failed\. .*|\[dump-ignore\] ignore to save cache file\. groupKey=.*|\[dump-exception\] save disk error\. .*|\[dump-beta-error\] write lock failed\. .*|\[dump-beta-ignore\] ignore to save cache file\. groupKey=.*|\[dump-beta-exception\] save disk error\. .*|\[dump-tag-error\] write lock failed\. .*|\[dump-tag-ignore\] ignore to save cache file\. groupKey=.*|\[dump-tag-exception\] save disk error\. .*|reload fail:.*|\[md5-different\] dataId:.*|getLocalConfigMd5 fail,dataId:.*|checkMd5 cost:[^;]*+; diffCount:.*|\[remove-error\] write lock failed\. .*|\[read-lock\] failed, .*|\[write-lock\] failed, .*|clear all config-info failed\..*|clear all config-info-tenant failed\..*|clear all config-info-beta failed\..*|clear all config-info-beta-tenant failed\..*|clear all config-info-tag failed\..*|clear all config-info-tag-tenant failed\..*|An Exception occurred while thread sleep.*|\[dump-ignore\] the content is old\. groupKey=.*|\[dump-beta-ignore\] the content is old\. groupKey=.*|\[dump-tag-ignore\] the tag is old\. groupKey=.*|\[dump-ignore\] timestamp is outdated,groupKey=.*|\[dump-ignore\] ignore to save to disk cache\. md5 consistent,groupKey=.*|\[dump-ignore\] ignore to save to jvm cache\. md5 consistent and no new timestamp changed\.groupKey=.*|Local Disk Full,Exit.*|\[dump-beta-ignore\] timestamp is outdated,groupKey=.*|\[dump-beta\] ip list changed, update ip list & timestamp in jvm cache\. groupKey=.*|\[dump-beta\] timestamp changed, update timestamp in jvm cache\. groupKey=.*|\[dump-beta-ignore\] ignore to save jvm cache, md5 & ip list & timestamp no changed\. groupKey=.*|\[dump-tag-ignore\] timestamp is outdated,groupKey=.*|\[dump-tag\] md5 changed, update local jvm cache, groupKey=.*|\[dump-tag\] timestamp changed, update last modified in local jvm cache, groupKey=.*|\[dump-tag-ignore\] md5 & timestamp not changed\. groupKey=.*|\[dump-gray-error\] write lock failed\. .*|\[dump-gray-ignore\] timestamp is outdated,groupKey=.*|\[dump-gray-exception\] \. .*|\[dump-gray-ignore\] md5 & timestamp not changed\. groupKey=.*|\[dump-gray-exception\] save disk error\. .*|clear all config-info-gray failed\..*|clear all config-info-gray-tenant failed\..*|Remove dir=\[[^\]]*+\] config fail,dataId=.*)$'
    source: {class: 'ConfigService, DiskUtil, ConfigCacheService, ConfigQueryRequestHandler, ConfigServletInner', versions: 'all'}
    samples:
      - line: '[dump-error] write lock failed. app.yml+DEFAULT_GROUP'
      - line: '[dump-ignore] ignore to save cache file. groupKey=app.yml+DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, lastModifiedOld=app.yml+DEFAULT_GROUP, lastModifiedNew=12'
      - line: '[dump-exception] save disk error. app.yml+DEFAULT_GROUP, value'
      - line: '[dump-beta-error] write lock failed. app.yml+DEFAULT_GROUP'
      - line: '[dump-beta-ignore] ignore to save cache file. groupKey=app.yml+DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, lastModifiedOld=app.yml+DEFAULT_GROUP, lastModifiedNew=12'
      - line: '[dump-beta-exception] save disk error. app.yml+DEFAULT_GROUP, value'
      - line: '[dump-tag-error] write lock failed. app.yml+DEFAULT_GROUP'
      - line: '[dump-tag-ignore] ignore to save cache file. groupKey=app.yml+DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, lastModifiedOld=app.yml+DEFAULT_GROUP, lastModifiedNew=12'
      - line: '[dump-tag-exception] save disk error. app.yml+DEFAULT_GROUP, value'
      - line: 'reload fail:value'
      - line: '[md5-different] dataId:app.yml,group:DEFAULT_GROUP'
      - line: 'getLocalConfigMd5 fail,dataId:app.yml,group:DEFAULT_GROUP'
      - line: 'checkMd5 cost:12; diffCount:12'
      - line: '[remove-error] write lock failed. app.yml+DEFAULT_GROUP'
      - line: '[read-lock] failed, [10.0.0.1:8848, 10.0.0.2:8848], app.yml+DEFAULT_GROUP'
      - line: '[write-lock] failed, [10.0.0.1:8848, 10.0.0.2:8848], app.yml+DEFAULT_GROUP'
      - line: 'clear all config-info failed.'
      - line: 'clear all config-info-tenant failed.'
      - line: 'clear all config-info-beta failed.'
      - line: 'clear all config-info-beta-tenant failed.'
      - line: 'clear all config-info-tag failed.'
      - line: 'clear all config-info-tag-tenant failed.'
      - line: 'An Exception occurred while thread sleep'
      - line: '[dump-ignore] the content is old. groupKey=app.yml+DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, lastModifiedOld=12, lastModifiedNew=12'
      - line: '[dump-beta-ignore] the content is old. groupKey=app.yml+DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, lastModifiedOld=12, lastModifiedNew=12'
      - line: '[dump-tag-ignore] the tag is old. groupKey=app.yml+DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592, lastTagModifiedOld=12, lastModifiedNew=12'
      - line: '[dump-ignore] timestamp is outdated,groupKey=app.yml+DEFAULT_GROUP'
      - line: '[dump-ignore] ignore to save to disk cache. md5 consistent,groupKey=app.yml+DEFAULT_GROUP, md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[dump-ignore] ignore to save to jvm cache. md5 consistent and no new timestamp changed.groupKey=app.yml+DEFAULT_GROUP'
      - line: 'Local Disk Full,Exit'
      - line: '[dump-beta-ignore] timestamp is outdated,groupKey=app.yml+DEFAULT_GROUP'
      - line: '[dump-beta] ip list changed, update ip list & timestamp in jvm cache. groupKey=app.yml+DEFAULT_GROUP, newIpList=value, oldIpList=app.yml+DEFAULT_GROUP，lastModifiedTs=12'
      - line: '[dump-beta] timestamp changed, update timestamp in jvm cache. groupKey=app.yml+DEFAULT_GROUP, newLastModifiedTs=12, oldLastModifiedTs=12'
      - line: '[dump-beta-ignore] ignore to save jvm cache, md5 & ip list & timestamp no changed. groupKey=app.yml+DEFAULT_GROUP'
      - line: '[dump-tag-ignore] timestamp is outdated,groupKey=app.yml+DEFAULT_GROUP'
      - line: '[dump-tag] md5 changed, update local jvm cache, groupKey=app.yml+DEFAULT_GROUP,tag=value, newMd5=5d41402abc4b2a76b9719d911017c592,oldMd5=5d41402abc4b2a76b9719d911017c592,lastModifiedTs=12'
      - line: '[dump-tag] timestamp changed, update last modified in local jvm cache, groupKey=app.yml+DEFAULT_GROUP,tag=value,tagLastModifiedTs=12,oldTagLastModifiedTs=12'
      - line: '[dump-tag-ignore] md5 & timestamp not changed. groupKey=app.yml+DEFAULT_GROUP,tag=value'
      - line: '[dump-gray-error] write lock failed. app.yml+DEFAULT_GROUP'
      - line: '[dump-gray-ignore] timestamp is outdated,groupKey=app.yml+DEFAULT_GROUP'
      - line: '[dump-gray-exception] . app.yml+DEFAULT_GROUP,  unknown gray rule for  gray namenaming'
      - line: '[dump-gray-ignore] md5 & timestamp not changed. groupKey=app.yml+DEFAULT_GROUP,grayName=naming'
      - line: '[dump-gray-exception] save disk error. app.yml+DEFAULT_GROUP, value'
      - line: 'clear all config-info-gray failed.'
      - line: 'clear all config-info-gray-tenant failed.'
      - line: 'Remove dir=[Nacos:Naming:v2:ClientData] config fail,dataId=app.yml,group=DEFAULT_GROUP,tenant=public,error=value'
  - id: config.capacity-failed
    says: {en: 'quotas of configurations (a warning or an error)', zh: '配置容量配额（告警或错误）'}
    level: WARN
    match: '^(?:\[capacityManagement\] 初始化的时候该租户（.*|\[capacityManagement\] 初始化的时候该Group（.*|group: [^,]*+, message: .*|tenant: [^,]*+, message: .*|\[capacityManagement\] The usage\(.*)$'
    source: {class: 'CapacityService', versions: 'all'}
    samples:
      - line: '[capacityManagement] 初始化的时候该租户（public）使用量（value）就已经到达限额value，自动扩容到value'
      - line: '[capacityManagement] 初始化的时候该Group（DEFAULT_GROUP）使用量（value）就已经到达限额value，自动扩容到value'
      - line: 'group: DEFAULT_GROUP, message: java.net.ConnectException: Connection refused'
      - line: 'tenant: public, message: java.net.ConnectException: Connection refused'
      - line: '[capacityManagement] The usage(value) already reach the upper limit(value) when init the tenant(public), automatic upgrade to (value)'
  - id: config.database
    says: {en: 'the database of the configurations', zh: '配置数据库'}
    level: INFO
    match: '^(?:\[start completeMd5\]|\[completeMd5\] .* / .*|snapshot load from : .*|Complete database recovery|use DistributedTransactionServicesImpl)$'
    source: {class: 'PersistService, DerbySnapshotOperation, DistributedDatabaseOperateImpl, EmbeddedStoragePersistServiceImpl, ExternalStoragePersistServiceImpl', versions: '<=2.2.4'}
    samples:
      - line: '[start completeMd5]'
      - line: '[completeMd5] 12 / 12'
      - line: 'snapshot load from : /home/nacos/data, and copy to : /home/nacos/data'
      - line: 'Complete database recovery'
      - line: 'use DistributedTransactionServicesImpl'
  - id: config.database-failed
    says: {en: 'the database of the configurations (a warning or an error)', zh: '配置数据库（告警或错误）'}
    level: ERROR
    match: '^(?:db\.url\..* is null.*|db\.user is null.*|db\.password is null.*|db\.user\..* is null.*|db\.password\..* is null.*|\[list-config-history\] error, nid:.*|\[completeMd5-error\] datId:.*|\[ExternalDataSourceService\] dats source reload error.*|Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|An exception occurred during the query operation : .*|execute sql modify operation failed : .*|An timeout exception occurred during the update operation.*|An exception occurred during the update operation : .*|There was an error querying the data, request : .*|data import has error :.*|onApply warn : log : .*|\[interrupt-error\] .*)$'
    source: {class: 'BasicDataSourceServiceImpl, ClusterDataSourceConfiguration, PersistService, ExternalDataSourceServiceImpl, DerbySnapshotOperation', versions: '<=2.2.4'}
    samples:
      - line: 'db.url.value is null'
      - line: 'db.user is null'
      - line: 'db.password is null'
      - line: 'db.user.value is null'
      - line: 'db.password.value is null'
      - line: '[list-config-history] error, nid:value'
      - line: '[completeMd5-error] datId:app.yml group:value lastModified:value'
      - line: '[ExternalDataSourceService] dats source reload error'
      - line: 'Fail to compress snapshot, path=/home/nacos/data, file list=/home/nacos/data, {}.'
      - line: 'Fail to load snapshot, path=/home/nacos/data, file list=/home/nacos/data, {}.'
      - line: 'An exception occurred during the query operation : value'
      - line: 'execute sql modify operation failed : java.net.ConnectException: Connection refused'
      - line: 'An timeout exception occurred during the update operation'
      - line: 'An exception occurred during the update operation : {}'
      - line: 'There was an error querying the data, request : InstanceRequest, error : value'
      - line: 'data import has error : {}'
      - line: 'onApply warn : log : value'
      - line: '[interrupt-error] java.lang.IllegalStateException: closed'
  - id: config.persist-failed
    says: {en: 'a read or write of configurations in the database failed or was told (a warning or an error)', zh: '配置读写数据库的消息（告警或错误）'}
    level: ERROR
    match: '^(?:data verification failed.*|\[list-config-history\] error, dataId:[^,]*+, group:.*|\[detail-config-history\] error, nid:.*|\[detail-previous-config-history\] error, id:.*|expected config info\[dataid:.*|syncConfig failed, sourceConfigInfo has been updated,dataId=.*)$'
    source: {class: 'EmbeddedConfigInfoPersistServiceImpl, EmbeddedStoragePersistServiceImpl, ExternalHistoryConfigInfoPersistServiceImpl, ExternalStoragePersistServiceImpl, ExternalConfigInfoPersistServiceImpl', versions: '>=1.3.2'}
    samples:
      - line: 'data verification failed'
      - line: '[list-config-history] error, dataId:app.yml, group:{}'
      - line: '[detail-config-history] error, nid:value'
      - line: '[detail-previous-config-history] error, id:value'
      - line: 'expected config info[dataid:app.yml, group:DEFAULT_GROUP, tenent:public] but not found.'
      - line: 'syncConfig failed, sourceConfigInfo has been updated,dataId=app.yml,group=DEFAULT_GROUP,tenant=public'
  - id: config.notify
    says: {en: 'other nodes are told of a changed configuration', zh: '通知其它节点配置变更'}
    level: INFO
    match: '^(?:toNotifyTaskSize = .*|toClientNotifyTaskSize = .*)$'
    source: {class: 'NotifyTaskQueueMonitorTask, ThreadTaskQueueMonitorTask', versions: '>=1.3.2'}
    samples:
      - line: 'toNotifyTaskSize = 12'
      - line: 'toClientNotifyTaskSize = 12'
  - id: config.notify-failed
    says: {en: 'other nodes are told of a changed configuration (a warning or an error)', zh: '通知其它节点配置变更（告警或错误）'}
    level: ERROR
    match: '^(?:\[notify-retry\] target:.*|\[notify-exception\] target:.* dataId:[^\s]*+ group:.*|\[notify-exception\] target:.* dataid:[^\s]*+ group:[^\s]*+ ts:.*)$'
    source: {class: 'AsyncNotifyService, NotifySingleService', versions: '>=1.3.2'}
    samples:
      - line: '[notify-retry] target:10.0.0.2:8848 dataId:app.yml group:DEFAULT_GROUP ts:12'
      - line: '[notify-exception] target:10.0.0.2:8848 dataId:app.yml group:DEFAULT_GROUP ts:12 method:value'
      - line: '[notify-exception] target:10.0.0.2:8848 dataid:app.yml group:DEFAULT_GROUP ts:12'
  - id: config.long-polling
    says: {en: 'a client listens to or asks for configurations', zh: '客户端监听或查询配置'}
    level: INFO
    match: '^(?:\[long-pulling\] client count .*|\[client-get\] clientIp=.*)$'
    source: {class: 'LongPollingService, ConfigQueryRequestHandler, ConfigServletInner', versions: 'all'}
    samples:
      - line: '[long-pulling] client count 12'
      - line: '[client-get] clientIp=10.1.1.5, app.yml+DEFAULT_GROUP, get data during dump'
  - id: config.long-polling-failed
    says: {en: 'a client listens to or asks for configurations (a warning or an error)', zh: '客户端监听或查询配置（告警或错误）'}
    match: '^(?:clientIpWhiteList is blank\.close whitelist\..*|\[clientIpWhiteList\] .*|failed to load clientIpWhiteList, .*|data change error:.*|long polling error:.*|sleep wrong.*|client subsciber''s relations delete fail\..*)$'
    source: {class: 'ClientIpWhiteList, LongPollingService', versions: 'all'}
    samples:
      - line: 'clientIpWhiteList is blank.close whitelist.'
      - line: '[clientIpWhiteList] value'
      - line: 'failed to load clientIpWhiteList, value'
      - line: 'data change error:java.net.ConnectException: Connection refused'
      - line: 'long polling error:java.net.ConnectException: Connection refused'
      - line: 'sleep wrong'
      - line: 'client subsciber''s relations delete fail.'
  - id: config.collect
    says: {en: 'who listens to a configuration, and which nodes there are', zh: '配置监听者与节点列表'}
    match: '^(?:Can not get clientInfo from .*|Can not get remote from .*|ServerListService address-server port:.*|ADDRESS_SERVER_URL:.*|checkServerHealth cost: .*)$'
    source: {class: 'ConfigSubService, ServerListService', versions: 'all'}
    samples:
      - line: 'Can not get clientInfo from 10.1.1.5 with 12'
      - line: 'Can not get remote from 10.1.1.5 with true'
      - line: 'ServerListService address-server port:8848'
      - line: 'ADDRESS_SERVER_URL:http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: 'checkServerHealth cost: 12'
  - id: config.collect-failed
    says: {en: 'who listens to a configuration, and which nodes there are (a warning or an error)', zh: '配置监听者与节点列表（告警或错误）'}
    match: '^(?:Get client info from .*|The task in ip: .*  did not completed in 1000ms.*|get task result with TimeoutException: .*|get task result with InterruptedException: .*|get task result with ExecutionException: .*|invoke to .* with exception: .* during submit job.*|get task result with Exception: .*|Get remote info from .*|useAddressServer:.*|########## cannot get serverlist, so exit\..*|sleep interrupt.*|envId is blank.*|########## \[serverlist\] self ip .*|\[serverlist\] updated to .*|nacos-XXXX.*|\[serverlist\] exception, .*|\[envId\] failed to get envId, error code .*|\[envId\] exception, .*|\[serverlist\] failed to get serverlist, .*|unhealthIp:[^,]*+, unhealthCount:.*|Invoke remote server config listener state by url .*|Invoke remote server config listener by url .* failed :.*)$'
    source: {class: 'ConfigSubService, ServerListService, RemoteConfigListenerStateServiceImpl', versions: 'all'}
    samples:
      - line: 'Get client info from 10.1.1.5 with exception: java.net.ConnectException: Connection refused during submit job'
      - line: 'The task in ip: 10.1.1.5  did not completed in 1000ms '
      - line: 'get task result with TimeoutException: java.net.ConnectException: Connection refused '
      - line: 'get task result with InterruptedException: java.net.ConnectException: Connection refused '
      - line: 'get task result with ExecutionException: java.net.ConnectException: Connection refused '
      - line: 'invoke to 10.1.1.5 with exception: java.net.ConnectException: Connection refused during submit job'
      - line: 'get task result with Exception: java.net.ConnectException: Connection refused '
      - line: 'Get remote info from 10.1.1.5 with exception: java.net.ConnectException: Connection refused'
      - line: 'useAddressServer:10.0.0.2:8848'
      - line: '########## cannot get serverlist, so exit.'
      - line: 'sleep interrupt'
      - line: 'envId is blank'
      - line: '########## [serverlist] self ip value not in serverlist value'
      - line: '[serverlist] updated to [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: 'nacos-XXXX'
      - line: '[serverlist] exception, value'
      - line: '[envId] failed to get envId, error code 12'
      - line: '[envId] exception, value'
      - line: '[serverlist] failed to get serverlist, error code 12'
      - line: 'unhealthIp:10.0.0.2:8848, unhealthCount:12'
      - line: 'Invoke remote server config listener state by url http://10.0.0.2:8848/nacos/v1/ns/raft/vote failed with code 12, msg java.net.ConnectException: Connection refused'
      - line: 'Invoke remote server config listener by url http://10.0.0.2:8848/nacos/v1/ns/raft/vote failed :'
  - id: config.switches
    says: {en: 'switches and filters of the configuration module', zh: '配置模块的开关与过滤器'}
    level: DEBUG
    match: '^Filter catch exception, .*$'
    source: {class: 'NacosWebFilter', versions: 'all'}
    samples:
      - line: 'Filter catch exception, value'
  - id: config.switches-failed
    says: {en: 'switches and filters of the configuration module (a warning or an error)', zh: '配置模块的开关与过滤器（告警或错误）'}
    match: '^(?:aggr dataId whitelist is blank\..*|\[aggr-dataIds\] .*|failed to load aggr whitelist, .*|corrupt switch value .*|switch config is blank\..*|\[switch-config\] .*|corrupt switch record .*|\[reload-switches\] .*|ResponseUtil:writeErrMsg wrong.*|\[CURCUIT-FILTER\] Server failed:.*)$'
    source: {class: 'AggrWhitelist, SwitchService, ResponseUtil, CircuitFilter, CurcuitFilter', versions: 'all'}
    samples:
      - line: 'aggr dataId whitelist is blank.'
      - line: '[aggr-dataIds] value'
      - line: 'failed to load aggr whitelist, value'
      - line: 'corrupt switch value com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'switch config is blank.'
      - line: '[switch-config] value'
      - line: 'corrupt switch record value'
      - line: '[reload-switches] value'
      - line: 'ResponseUtil:writeErrMsg wrong'
      - line: '[CURCUIT-FILTER] Server failed: '
  - id: config.memory
    says: {en: 'counters of the configuration module', zh: '配置模块计数'}
    level: INFO
    match: '^(?:groupCount=[^,]*+, subscriberClientCount=.*|notifySingleServiceThreadPool-.*|toNotifyTaskSize=.*|groupCount = [^,]*+, subscriberClientCount = .*)$'
    source: {class: 'MemoryMonitor, PrintMemoryTask', versions: 'all'}
    samples:
      - line: 'groupCount=DEFAULT_GROUP, subscriberClientCount=12, subscriberCount=12'
      - line: 'notifySingleServiceThreadPool-value, toNotifyTaskSize=value'
      - line: 'toNotifyTaskSize=12'
      - line: 'groupCount = DEFAULT_GROUP, subscriberClientCount = 12, subscriberCount = 12'
  - id: config.fuzzy-watch
    says: {en: 'configurations that match a watched pattern', zh: '模糊订阅匹配的配置'}
    level: INFO
    match: '^(?:\[fuzzy-watch\] no watchedClients context for pattern .*,remove matchedGroupKeys context|\[fuzzy-watch\] no client watched pattern .*,remove watchedClients context|\[fuzzy-watch\] pattern .* makeup group key .*|\[fuzzy-watch\]  pattern .*)$'
    source: {class: 'ConfigFuzzyWatchContextService', versions: '>=3.0.3'}
    samples:
      - line: '[fuzzy-watch] no watchedClients context for pattern app.yml+DEFAULT_GROUP,remove matchedGroupKeys context'
      - line: '[fuzzy-watch] no client watched pattern app.yml+DEFAULT_GROUP,remove watchedClients context'
      - line: '[fuzzy-watch] pattern app.yml+DEFAULT_GROUP makeup group key app.yml+DEFAULT_GROUP'
      - line: '[fuzzy-watch]  pattern app.yml+DEFAULT_GROUP match app.yml+DEFAULT_GROUP group keys,overMatchCount=12, cost 12ms'
  - id: config.fuzzy-watch-failed
    says: {en: 'configurations that match a watched pattern (a warning or an error)', zh: '模糊订阅匹配的配置（告警或错误）'}
    level: WARN
    match: '^(?:\[fuzzy-watch\] pattern .* matched config count has reached to upper limit .*, fuzzy watch has been suppressed.*|\[fuzzy-watch\] pattern .* matched config count has reached to 80% of the upper limit .* ,it may has a risk of notify suppressed in the near further.*|\[fuzzy-watch\] trim fuzzy watch context fail.*|\[fuzzy-watch\] pattern matched config count is over limit , current config will be ignored for pattern .*|\[fuzzy-watch\] pattern \{\] matched config count is over limit ,makeup group keys skip\..*|\[fuzzy-watch\] pattern count is over limit ,pattern .*|\[fuzzy-watch\]   pattern matched service count is over limit , other services will stop notify for pattern .*)$'
    source: {class: 'ConfigFuzzyWatchContextService', versions: '>=3.0.3'}
    samples:
      - line: '[fuzzy-watch] pattern app.yml+DEFAULT_GROUP matched config count has reached to upper limit app.yml+DEFAULT_GROUP, fuzzy watch has been suppressed '
      - line: '[fuzzy-watch] pattern app.yml+DEFAULT_GROUP matched config count has reached to 80% of the upper limit app.yml+DEFAULT_GROUP ,it may has a risk of notify suppressed in the near further'
      - line: '[fuzzy-watch] trim fuzzy watch context fail'
      - line: '[fuzzy-watch] pattern matched config count is over limit , current config will be ignored for pattern com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc ,current count is 12'
      - line: '[fuzzy-watch] pattern {] matched config count is over limit ,makeup group keys skip.'
      - line: '[fuzzy-watch] pattern count is over limit ,pattern app.yml+DEFAULT_GROUP init fail,current count is app.yml+DEFAULT_GROUP'
      - line: '[fuzzy-watch]   pattern matched service count is over limit , other services will stop notify for pattern app.yml+DEFAULT_GROUP ,current count is app.yml+DEFAULT_GROUP'
  - id: config.dump-v23
    says: {en: 'a changed configuration is written to the disk and the memory of this node, or is no change (2.3.0)', zh: '配置变更写入本节点磁盘与内存，或无变化（2.3.0）'}
    log: [config, nacos]
    match: '^(?:\[dump-change\] md5 (?:changed|consistent) ?, ?.*|\[dump-change-ignore\] .*|\[dump-change-check-ok\] .*|clear all config-info-batch(?:-tenant)? (?:success|failed)\.?)$'
    source: {class: 'ConfigCacheService, DumpChangeConfigWorker', versions: '2.3.0'}
    samples:
      - line: '[dump-change] md5 changed, save to disk cache ,groupKey=app.yml+DEFAULT_GROUP+public, md5=5d41402abc4b2a76b9719d911017c592'
      - line: '[dump-change] md5 consistent ,timestamp changed, update timestamp only in jvm cache ,groupKey=app.yml+DEFAULT_GROUP+public, md5=5d41402abc4b2a76b9719d911017c592,lastModifiedTs=1695112233445'
      - line: '[dump-change-ignore] timestamp is outdated,groupKey=app.yml+DEFAULT_GROUP+public'
      - line: '[dump-change-check-ok] app.yml+DEFAULT_GROUP, 1695112233445, length=12, md5=5d41402abc4b2a76b9719d911017c592'
      - line: 'clear all config-info-batch success'
      - line: 'clear all config-info-batch-tenant failed.'

"""#),
("patterns/core-auth.yml", #"""
# core-auth.yml: who was let in and who was not
log: core-auth
patterns:
  - id: core-auth.request
    says: {en: 'authentication', zh: '鉴权'}
    level: WARN
    match: '^(?:auth start, request: .+|\[LOAD-(?:USERS|ROLES)\] load failed)$'
    harmless: true
    source: {class: 'NacosAuthPluginService', versions: 'all'}
    samples:
      - line: '[LOAD-USERS] load failed'
      - line: '[LOAD-ROLES] load failed'
      - line: 'auth start, request: DistroDataRequest'
      - line: 'auth start, request: MemberReportRequest'
  - id: core-auth.identity-only
    says: {en: 'a request was let through by its server identity (DEBUG)', zh: '请求以服务端身份放行（DEBUG）'}
    level: DEBUG
    match: '^API is identity only, skip validate authority, request: .*$'
    source: {class: 'AbstractWebAuthFilter', versions: '>=3.0.0'}
    samples:
      - line: 'API is identity only, skip validate authority, request: GET InstanceRequest'
  - id: core-auth.filter-failed
    says: {en: 'checking who asks failed inside', zh: '鉴权过滤器内部出错'}
    level: WARN
    match: '^\[AUTH-FILTER\] Server failed:.*$'
    source: {class: 'AbstractWebAuthFilter, AuthFilter', versions: '>=2.1.0'}
    samples:
      - line: '[AUTH-FILTER] Server failed: '
  - id: core-auth.denied
    says: {en: 'a request was denied', zh: '请求被拒绝'}
    level: DEBUG
    match: '^access denied, request: .*$'
    source: {class: 'AbstractWebAuthFilter, AuthFilter, RemoteRequestAuthFilter', versions: '>=1.2.0'}
    samples:
      - line: 'access denied, request: GET InstanceRequest, reason: java.net.ConnectException: Connection refused'
      - line: 'access denied, request: com.alibaba.nacos.core.Handler, reason: java.net.ConnectException: Connection refused'
  - id: core-auth.identity-wrong
    says: {en: 'a request came with a wrong server identity', zh: '请求的服务端身份错误'}
    level: WARN
    match: '^Invalid server identity value for .* from (?<peer>\S+)$'
    event: identity-refused
    source: {class: 'AuthFilter', versions: '1.4.1–2.4.3'}
    samples:
      - line: 'Invalid server identity value for 10.0.0.2:8848 from 10.0.0.2:8848'
        fields: {peer: '10.0.0.2:8848'}
      - line: 'Invalid server identity value for serverIdentity from 10.77.0.2'
        fields: {peer: '10.77.0.2'}
  - id: core-auth.plugin
    says: {en: 'an authentication plugin spoke up', zh: '鉴权插件的消息'}
    level: DEBUG
    match: '^auth permission: [^,]*+, nacosUser: .*$'
    source: {class: 'AbstractAuthenticationManager', versions: '>=2.2.1'}
    samples:
      - line: 'auth permission: value, nacosUser: value'
  - id: core-auth.plugin-failed
    says: {en: 'an authentication plugin spoke up (a warning or an error)', zh: '鉴权插件的消息（告警或错误）'}
    match: '^(?:Can''t find auth plugin for type .*|Use specified resource parser .* parse resource failed\..*|Can''t find Grpc request resourceParser for type .*|Can''t find Http request resourceParser for type .* use specified resource parser.*|\[LDAP-LOGIN\] failed.*|try login with LDAP, user: .*|Failed to create SSLContext.*)$'
    source: {class: 'AbstractProtocolAuthService, GrpcProtocolAuthService, HttpProtocolAuthService, LdapAuthenticationManager, LdapAuthenticationProvider', versions: '>=2.1.2'}
    samples:
      - line: 'Can''t find auth plugin for type Nacos:Naming:v2:ClientData, please add plugin to classpath or set true as false'
      - line: 'Use specified resource parser naming parse resource failed.'
      - line: 'Can''t find Grpc request resourceParser for type Nacos:Naming:v2:ClientData'
      - line: 'Can''t find Http request resourceParser for type Nacos:Naming:v2:ClientData use specified resource parser'
      - line: '[LDAP-LOGIN] failed'
      - line: 'try login with LDAP, user: naming'
      - line: 'Failed to create SSLContext'
  - id: core-auth.permission
    says: {en: 'a permission is looked up (DEBUG)', zh: '查询权限（DEBUG）'}
    level: DEBUG
    match: '^auth permission: [^,]*+, user: .*$'
    source: {class: 'NacosAuthManager', versions: '1.2.1–2.5.1'}
    samples:
      - line: 'auth permission: value, user: value'
  - id: core-auth.configuration-read
    says: {en: 'a node of 1.3 or 1.4 answers with the whole content of a configuration', zh: '1.3/1.4 节点应答配置内容'}
    level: INFO
    match: '^new content:.*$'
    source: {class: 'ConfigServletInner', versions: '1.3.2–1.4.8'}
    samples:
      - line: 'new content:server.port=8080'

"""#),
("patterns/jvm.yml", #"""
# jvm.yml: the JVM about its memory and its end, in nacos_gc.log or on the console
log: [jvm, start-out]
patterns:
  - id: jvm.gc
    says: {en: 'the collector freed memory', zh: '垃圾回收'}
    match: '^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:\[GC .*)$'
    source: {class: 'JVM up to 8', versions: 'all'}
    samples:
      - line: '2021-03-12T10:12:13.123+0800: 1.234: [GC (Allocation Failure) [PSYoungGen: 393216K->22340K(458752K)] 393216K->22356K(983040K), 0.0231231 secs] [Times: user=0.05 sys=0.01, real=0.02 secs] '
      - line: '[GC pause (G1 Evacuation Pause) (young), 0.0031231 secs]'
    refuses:
      - 'a long [GC pause'
  - id: jvm.gc-full
    says: {en: 'the collector stopped the process to search all of its memory', zh: 'Full GC，进程暂停'}
    match: '^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:\[Full GC .*)$'
    source: {class: 'JVM up to 8', versions: 'all'}
    samples:
      - line: '2021-03-12T10:12:14.123+0800: 2.234: [Full GC (Metadata GC Threshold) [PSYoungGen: 12340K->0K(458752K)] [ParOldGen: 16K->11342K(524288K)] 12356K->11342K(983040K), [Metaspace: 20781K->20781K(1069056K)], 0.0312312 secs] [Times: user=0.08 sys=0.00, real=0.03 secs] '
      - line: '[Full GC (Ergonomics) 12356K->11342K(983040K), 0.0312312 secs]'
    refuses:
      - 'then [Full GC again'
  - id: jvm.gc-concurrent
    says: {en: 'a phase of the collector beside the running process', zh: '并发垃圾回收阶段'}
    match: '^(?: CMS: abort preclean due to time )?(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:\[CMS-concurrent-[a-z-]++[:\]].*)$'
    source: {class: 'JVM up to 13', versions: 'all'}
    samples:
      - line: '2021-03-12T10:12:14.135+0800: 2.246: [CMS-concurrent-mark-start]'
      - line: '[CMS-concurrent-mark: 0.005/0.005 secs] [Times: user=0.01 sys=0.00, real=0.01 secs] '
      - line: ' CMS: abort preclean due to time 2021-03-12T10:12:19.140+0800: 7.251: [CMS-concurrent-abortable-preclean: 1.5/5.0 secs] [Times: user=5.01 sys=0.00, real=5.01 secs] '
    refuses:
      - 'CMS-concurrent-mark'
  - id: jvm.gc-unified
    says: {en: 'the collector about its work', zh: '垃圾回收日志'}
    match: '^\[(?:\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}|[\d.]{3,12}m?s)(?:\]\[[\w.]{1,12} *+){0,3}(?:\]\[gc[\w,]*+ *+\] .*)$'
    source: {class: 'JVM from 9', versions: 'all'}
    samples:
      - line: '[2023-03-12T10:12:13.123+0000][gc,start    ] GC(12) Pause Young (Normal) (G1 Evacuation Pause)'
      - line: '[0.001s][warning][gc] -Xloggc is deprecated. Will use -Xlog:gc:/home/nacos/logs/nacos_gc.log instead.'
      - line: '[2023-03-12T10:12:13.123+0800][1.234s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->5M(512M) 5.123ms'
    refuses:
      - '[2023-03-12T10:12:13.123+0000][main] nacos is up'
  - id: jvm.safepoint
    says: {en: 'how long the process stood while the JVM worked', zh: 'JVM 工作时进程暂停的时间'}
    match: '^\[(?:\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}|[\d.]{3,12}m?s)(?:\]\[[\w.]{1,12} *+){0,3}(?:\]\[safepoint *+\] .*)$'
    source: {class: 'JVM from 9', versions: 'all'}
    samples:
      - line: '[2023-03-12T10:12:13.123+0000][safepoint    ] Safepoint "G1CollectForAllocation", Time since last: 12345 ns, Reaching safepoint: 1234 ns, At safepoint: 12345 ns, Total: 13579 ns'
      - line: '[12.345s][info][safepoint] Total time for which application threads were stopped: 0.0001234 seconds'
    refuses:
      - '[2023-03-12T10:12:13.123+0000][main] at a safepoint'
  - id: jvm.warning
    says: {en: 'the JVM warns', zh: 'JVM 告警'}
    match: '^(?:\[[\d.]{3,12}m?s\]\[warning *+\]\[(?!gc)[\w,]++ *+\] .*)$'
    source: {class: 'JVM from 9', versions: 'all'}
    samples:
      - line: '[41.123s][warning][os,thread] Failed to start thread "Unknown thread" with pthread_create failed (EAGAIN) for attributes: stacksize: 1024k, guardsize: 0k, detached.'
    refuses:
      - '[41.123s][warning] of the node'
  - id: jvm.unified
    says: {en: 'the JVM about its settings', zh: 'JVM 关于自身设置的信息'}
    match: '^(?:\[[\d.]{3,12}m?s\]\[info *+\]\[[a-fh-rt-z][\w,]*+ *+\] .*)$'
    source: {class: 'JVM from 9', versions: 'all'}
    samples:
      - line: '[0.005s][info][cds] Opened archive /opt/java/lib/server/classes.jsa.'
    refuses:
      - '[41.123s][info] of the node'
  - id: jvm.gc-unified-bare
    says: {en: 'the collector about its work, in a log without tags', zh: '垃圾回收日志（无标签）'}
    match: '^\[(?:\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}|[\d.]{3,12}m?s)\](?: GC\(\d{1,9}\) .*)$'
    source: {class: 'JVM from 9', versions: 'all'}
    samples:
      - line: '[2023-03-12T10:12:13.123+0000] GC(12) Pause Full (Metadata GC Threshold) 500M->123M(1024M) 123.456ms'
      - line: '[12.345s] GC(12) Pause Remark 500M->123M(1024M) 12.456ms'
    refuses:
      - '[2023-03-12T10:12:13.123+0000] GC'
  - id: jvm.stopped
    says: {en: 'how long the process stood while the JVM worked', zh: 'JVM 工作时进程暂停的时间'}
    match: '^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:Total time for which application threads were stopped: .*)$'
    source: {class: 'JVM up to 8', versions: 'all'}
    samples:
      - line: '2021-03-12T10:12:14.123+0800: 2.234: Total time for which application threads were stopped: 0.0001234 seconds, Stopping threads took: 0.0000234 seconds'
      - line: 'Total time for which application threads were stopped: 0.0001234 seconds, Stopping threads took: 0.0000234 seconds'
    refuses:
      - 'Total time for which threads were stopped: 1'
  - id: jvm.heap
    says: {en: 'how full the parts of memory are', zh: '各内存区域的占用'}
    match: '^(?:Heap|\{?Heap (?:before|after) GC invocations=.*| (?:PSYoungGen|ParOldGen|par new generation|def new generation|tenured generation|concurrent mark-sweep generation|garbage-first heap) +total \d.*|  (?:eden|from|to  |object) space \d.*|  region size \d.*| Metaspace +used \d.*|  class space +used \d.*)$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: 'Heap'
      - line: '{Heap before GC invocations=12 (full 2):'
      - line: 'Heap after GC invocations=13 (full 2):'
      - line: ' PSYoungGen      total 458752K, used 31234K [0x00000000e0000000, 0x0000000100000000, 0x0000000100000000)'
      - line: ' ParOldGen       total 524288K, used 16K [0x00000000c0000000, 0x00000000e0000000, 0x00000000e0000000)'
      - line: ' par new generation   total 943744K, used 500000K [0x0000000080000000, 0x00000000c0000000, 0x00000000c0000000)'
      - line: ' def new generation   total 9792K, used 1234K [0x00000000f0000000, 0x00000000f0aa0000, 0x00000000f5550000)'
      - line: ' tenured generation   total 21888K, used 1234K [0x00000000f5550000, 0x00000000f6ab0000, 0x0000000100000000)'
      - line: ' concurrent mark-sweep generation total 1048576K, used 31234K [0x00000000c0000000, 0x0000000100000000, 0x0000000100000000)'
      - line: ' garbage-first heap   total 1048576K, used 31234K [0x00000000c0000000, 0x0000000100000000)'
      - line: '  eden space 393216K, 5% used [0x00000000e0000000,0x00000000e1300000,0x00000000f8000000)'
      - line: '  from space 65536K, 0% used [0x00000000fc000000,0x00000000fc000000,0x0000000100000000)'
      - line: '  to   space 65536K, 0% used [0x00000000f8000000,0x00000000f8000000,0x00000000fc000000)'
      - line: '  object space 524288K, 0% used [0x00000000c0000000,0x00000000c0004000,0x00000000e0000000)'
      - line: '  region size 1024K, 12 young (12288K), 2 survivors (2048K)'
      - line: ' Metaspace       used 51234K, capacity 53123K, committed 53500K, reserved 1095680K'
      - line: '  class space    used 6123K, capacity 6500K, committed 6656K, reserved 1048576K'
    refuses:
      - 'Heap size'
      - ' Metaspace is full'
  - id: jvm.gc-begins
    log: jvm
    says: {en: 'the log of the collector begins', zh: '垃圾回收日志开始'}
    match: '^(?:Memory: \d{1,3}k page, physical .*|CommandLine flags: -XX:.*)$'
    source: {class: 'JVM up to 8', versions: 'all'}
    samples:
      - line: 'Memory: 4k page, physical 16266584k(8812216k free), swap 8191996k(8191996k free)'
      - line: 'CommandLine flags: -XX:+CMSParallelRemarkEnabled -XX:GCLogFileSize=104857600 -XX:+HeapDumpOnOutOfMemoryError'
    refuses:
      - 'Memory: 4k page'
  - id: jvm.no-start
    log: start-out
    says: {en: 'the JVM did not start', zh: 'JVM 未能启动'}
    match: '^(?:Error occurred during initialization of (?:VM|boot layer)|Could not reserve enough space for .*|The specified size exceeds the maximum representable size\.|Too small (?:initial|maximum) heap.*|Initial heap size set to a larger value than the maximum heap size|Incompatible (?:minimum|initial) and maximum heap sizes specified|Improperly specified VM option .*|Missing \+/- setting for VM option .*|VM option ''.*'' is (?:experimental|diagnostic) and must be enabled via .*|FATAL ERROR in native method: .*|ERROR: (?:JDWP|transport error \d{1,4}:) .*|Multiple garbage collectors selected)$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: 'Error occurred during initialization of VM'
      - line: 'Error occurred during initialization of boot layer'
      - line: 'Could not reserve enough space for 2097152KB object heap'
      - line: 'The specified size exceeds the maximum representable size.'
      - line: 'Too small initial heap'
      - line: 'Too small maximum heap'
      - line: 'Initial heap size set to a larger value than the maximum heap size'
      - line: 'Incompatible minimum and maximum heap sizes specified'
      - line: 'Incompatible initial and maximum heap sizes specified'
      - line: 'Improperly specified VM option ''MaxMetaspaceSize=320x'''
      - line: 'Missing +/- setting for VM option ''UseG1GC'''
      - line: 'VM option ''UseZGC'' is experimental and must be enabled via -XX:+UnlockExperimentalVMOptions.'
      - line: 'VM option ''PrintInlining'' is diagnostic and must be enabled via -XX:+UnlockDiagnosticVMOptions.'
      - line: 'FATAL ERROR in native method: JDWP No transports initialized, jvmtiError=AGENT_ERROR_TRANSPORT_INIT(197)'
      - line: 'ERROR: transport error 202: bind failed: Address already in use'
      - line: 'ERROR: JDWP Transport dt_socket failed to initialize, TRANSPORT_INIT(510)'
      - line: 'Multiple garbage collectors selected'
    refuses:
      - 'Error occurred during startup'
  - id: jvm.out-of-memory
    log: start-out
    says: {en: 'memory ran out: the JVM writes it to a file, or ends', zh: '内存耗尽，JVM 导出堆或退出'}
    match: '^(?:Dumping heap to .+ \.\.\.|Heap dump file created \[\d{1,15} bytes in .*|Unable to create \S+: File exists|Exception: [\w.$]++ thrown from the UncaughtExceptionHandler in thread .*|(?:Terminating|Aborting) due to java\.lang\.OutOfMemoryError: .*)$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: 'Dumping heap to /home/nacos/logs/java_heapdump.hprof ...'
      - line: 'Heap dump file created [1073741824 bytes in 8.123 secs]'
      - line: 'Unable to create /home/nacos/logs/java_heapdump.hprof: File exists'
      - line: 'Exception: java.lang.OutOfMemoryError thrown from the UncaughtExceptionHandler in thread "http-nio-8848-ClientPoller"'
      - line: 'Terminating due to java.lang.OutOfMemoryError: Java heap space'
      - line: 'Aborting due to java.lang.OutOfMemoryError: Java heap space'
    refuses:
      - 'Dumping heap to a file helps'
  - id: jvm.crash
    log: start-out
    says: {en: 'the JVM about its crash', zh: 'JVM 崩溃信息'}
    match: '^(?:#  (?:SIG[A-Z]{3,5}|EXCEPTION_\w++) \(0x[0-9a-f]++\) at pc=.*|#  (?:Internal|Out of Memory) Error \(.*|# Native memory allocation \(\w++\) failed to .*|# An error report file with more information is saved as:|# .*hs_err_pid\d{1,9}\.log|# Possible (?:reasons|solutions):|#   (?:The system is out of physical RAM|The process is running with CompressedOops|In 32 bit mode, the process size limit|Reduce memory load on the system|Increase physical memory or swap|Check if swap backing store is full|Use 64 bit Java on a 64 bit OS|Decrease (?:Java|number of Java) \w++|Set larger code cache).*|# JRE version: .*|# Java VM: .*|# Problematic frame:|# [CVJjv]  ?\[.*|# (?:Failed to write core dump|No core dump will be written|Core dump written)\. .*|# If you would like to submit a bug report, please visit:|# The crash happened outside the Java Virtual Machine in native code\.|# See problematic frame for where to report the bug\.)$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: '#  SIGSEGV (0xb) at pc=0x00007f6e8a5c3d16, pid=1, tid=0x00007f6e8e7d6b10'
      - line: '#  EXCEPTION_ACCESS_VIOLATION (0xc0000005) at pc=0x000000006e8a5c3d, pid=4711, tid=0x0000000000001a2c'
      - line: '#  Internal Error (safepoint.cpp:310), pid=4711, tid=0x00007f6e8e7d6b10'
      - line: '#  Out of Memory Error (os_linux.cpp:2627), pid=4711, tid=140104232122112'
      - line: '# Native memory allocation (mmap) failed to map 1073741824 bytes for committing reserved memory.'
      - line: '# An error report file with more information is saved as:'
      - line: '# /home/nacos/bin/hs_err_pid12345.log'
      - line: '# Possible reasons:'
      - line: '# Possible solutions:'
      - line: '#   The system is out of physical RAM or swap space'
      - line: '#   The process is running with CompressedOops enabled, and the Java Heap may be blocking the growth of the native heap'
      - line: '#   In 32 bit mode, the process size limit was hit'
      - line: '#   Reduce memory load on the system'
      - line: '#   Increase physical memory or swap space'
      - line: '#   Check if swap backing store is full'
      - line: '#   Use 64 bit Java on a 64 bit OS'
      - line: '#   Decrease Java heap size (-Xmx/-Xms)'
      - line: '#   Decrease number of Java threads'
      - line: '#   Set larger code cache with -XX:ReservedCodeCacheSize='
      - line: '# JRE version: OpenJDK Runtime Environment (8.0_212-b04) (build 1.8.0_212-b04)'
      - line: '# Java VM: OpenJDK 64-Bit Server VM (25.212-b04 mixed mode linux-amd64 compressed oops)'
      - line: '# Problematic frame:'
      - line: '# C  [librocksdbjni3698529389411514107.so+0x2a5d16]  rocksdb::DBImpl::Open+0x16'
      - line: '# Failed to write core dump. Core dumps have been disabled. To enable core dumping, try "ulimit -c unlimited" before starting Java again'
      - line: '# No core dump will be written. Core dumps have been disabled.'
      - line: '# Core dump written. Default location: /home/nacos/bin/core or core.4711'
      - line: '# If you would like to submit a bug report, please visit:'
      - line: '# The crash happened outside the Java Virtual Machine in native code.'
      - line: '# See problematic frame for where to report the bug.'
    refuses:
      - '# JRE'
      - '# systemctl restart nacos'

"""#),
("patterns/nacos-auth.yml", #"""
# nacos-auth.yml: what nacos.log tells of authentication
log: nacos
patterns:
  - id: nacos-auth.setup
    says: {en: 'how requests are authenticated', zh: '鉴权配置'}
    level: INFO
    match: '^(?:\[ClientAuthPluginManager\] Load ClientAuthService .* success\.|\[AuthPluginManager\] Load AuthPluginService\([^)]*+\) AuthServiceName\([^)]*+\) successfully\.|Found ServerIdentityChecker implementation .*)$'
    source: {class: 'ClientAuthPluginManager, AuthPluginManager, ServerIdentityCheckerHolder', versions: '>=2.1.2'}
    samples:
      - line: '[ClientAuthPluginManager] Load ClientAuthService com.alibaba.nacos.core.Handler success.'
      - line: '[AuthPluginManager] Load AuthPluginService(com.alibaba.nacos.core.Handler) AuthServiceName(DEFAULT_GROUP@@order-svc) successfully.'
      - line: 'Found ServerIdentityChecker implementation com.alibaba.nacos.core.Handler'
  - id: nacos-auth.setup-failed
    says: {en: 'how requests are authenticated (a warning or an error)', zh: '鉴权配置（告警或错误）'}
    match: '^(?:parse request to path error.*|Upgrade auth config from env failed, use old value.*|Refresh plugin properties failed.*|Can''t find properties for type .*, will use empty properties.*|\[ClientAuthPluginManager\] Load ClientAuthService fail, No ClientAuthService implements.*|\[AuthPluginManager\] Load AuthPluginService\(.*\) AuthServiceName\(null/empty\) fail\. Please Add AuthServiceName to resolve\..*|Found more than one ServerIdentityChecker implementation from SPI, use the first one .*)$'
    source: {class: 'ControllerMethodsCache, AuthConfigs, ClientAuthPluginManager, AuthPluginManager, ServerIdentityCheckerHolder', versions: '>=1.4.2'}
    samples:
      - line: 'parse request to path error'
      - line: 'Upgrade auth config from env failed, use old value'
      - line: 'Refresh plugin properties failed '
      - line: 'Can''t find properties for type Nacos:Naming:v2:ClientData, will use empty properties'
      - line: '[ClientAuthPluginManager] Load ClientAuthService fail, No ClientAuthService implements'
      - line: '[AuthPluginManager] Load AuthPluginService(com.alibaba.nacos.core.Handler) AuthServiceName(null/empty) fail. Please Add AuthServiceName to resolve.'
      - line: 'Found more than one ServerIdentityChecker implementation from SPI, use the first one com.alibaba.nacos.core.Handler.'
  - id: nacos-auth.token
    says: {en: 'a token or password was refused', zh: '令牌或密码被拒绝'}
    level: INFO
    match: '^(?:Invalid JWT signature\.|Invalid JWT token\.|Expired JWT token\.|Unsupported JWT token\.|JWT token compact of handler are invalid\.)$'
    source: {class: 'JwtTokenUtils', versions: '<=1.3.2'}
    samples:
      - line: 'Invalid JWT signature.'
      - line: 'Invalid JWT token.'
      - line: 'Expired JWT token.'
      - line: 'Unsupported JWT token.'
      - line: 'JWT token compact of handler are invalid.'
  - id: nacos-auth.token-failed
    says: {en: 'a token or password was refused (a warning or an error)', zh: '令牌或密码被拒绝（告警或错误）'}
    match: '^(?:Responding with unauthorized error\. Message - .*|Responding with unauthorized error\. Message:.*|Exception cause by:.*|Exception closing context.*|LDAP Service connect timeout:.*|login error:.*|The secret Key currently in use is not a standard Base64 encoding and will no longer be supported in future versions;.*)$'
    source: {class: 'JwtAuthenticationEntryPoint, LdapAuthenticationProvider, NacosJwtParser', versions: 'all'}
    samples:
      - line: 'Responding with unauthorized error. Message - java.net.ConnectException: Connection refused'
      - line: 'Responding with unauthorized error. Message:java.net.ConnectException: Connection refused, url:InstanceRequest'
      - line: 'Exception cause by:java.net.ConnectException: Connection refused'
      - line: 'Exception closing context'
      - line: 'LDAP Service connect timeout:java.net.ConnectException: Connection refused'
      - line: 'login error:java.net.ConnectException: Connection refused'
      - line: 'The secret Key currently in use is not a standard Base64 encoding and will no longer be supported in future versions;'

"""#),
("patterns/nacos-cluster.yml", #"""
# nacos-cluster.yml: what nacos-cluster.log tells of members
log: nacos-cluster
patterns:
  - id: nacos-cluster.report-failed
    says: {en: 'another node did not take this node''s report; it becomes suspicious', zh: '向其它节点上报失败，对方将被标为可疑'}
    level: ERROR
    match: '^failed to report new info to target node(?: by (?:grpc|http))? : (?<peer>[^,]+), (?:error|result) : .*$'
    event: member-report-failed
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: 'failed to report new info to target node : 10.77.0.3:8848, error : '
        fields: {peer: '10.77.0.3:8848'}
      - line: 'failed to report new info to target node by grpc : 10.77.0.3:8848, error : caused: Client not connected, current status:UNHEALTHY;'
        fields: {peer: '10.77.0.3:8848'}
      - line: 'failed to report new info to target node : 10.77.0.1:8848, error : '
        fields: {peer: '10.77.0.1:8848'}
      - line: 'failed to report new info to target node by http : 10.0.0.2:8848, error : java.net.ConnectException: Connection refused'
        fields: {peer: '10.0.0.2:8848'}
      - line: 'failed to report new info to target node : 10.0.0.2:8848, result : [10.0.0.1:8848, 10.0.0.2:8848]'
        fields: {peer: '10.0.0.2:8848'}
  - id: nacos-cluster.member-unhealthy
    says: {en: 'another node is not UP as this node sees it', zh: '本节点看到该成员不健康'}
    level: WARN
    match: '^report the metadata to the unhealthy node : (?<peer>\S+)$'
    event: member-unhealthy
    source: {class: 'ServerMemberManager', versions: '>=2.3.0'}
    samples:
      - line: 'report the metadata to the unhealthy node : 10.77.0.3:8848'
        fields: {peer: '10.77.0.3:8848'}
  - id: nacos-cluster.member-list
    says: {en: 'the member list as this node has it', zh: '本节点的成员列表'}
    level: WARN
    match: '^\[serverlist\] (?:updated|changed) to : \[(?<members>.*)\]$'
    event: member-list
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: '[serverlist] updated to : [Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}]'
        fields: {members: 'Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}'}
      - line: '[serverlist] changed to : [Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true, version=2.3.2-OEM}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}]'
        fields: {members: 'Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true, version=2.3.2-OEM}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}'}
  - id: nacos-cluster.member-count
    says: {en: 'the number of members', zh: '成员数'}
    level: INFO
    match: '^\[serverlist\] membercount=\d+$'
    source: {class: 'ServerMemberManager', versions: '>=2.3.0'}
    samples:
      - line: '[serverlist] membercount=3'
      - line: '[serverlist] membercount=3'
  - id: nacos-cluster.member-client
    says: {en: 'the connection to a member is set up or closed', zh: '与成员的连接建立或关闭'}
    level: INFO
    match: '^(?:start a new rpc client to member - ?> : .*|,?connection type changed, ?destroy client of member - > : .*|member leave,destroy client of member - > : .*)$'
    source: {class: 'ClusterRpcClientProxy', versions: '>=2.0.0'}
    samples:
      - line: 'start a new rpc client to member -> : Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}'
      - line: 'start a new rpc client to member - > : Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={lastRefreshTime=1795387816298, naming={voteFor=10.77.0.3:8848, ip=10.77.0.3:8848, heartbeatDueMs=5000, term=3, leaderDueMs=14758, state=CANDIDATE}, raftPort=7848, site=unknown, weight=1}}'
      - line: ',connection type changed,destroy client of member - > : Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'member leave,destroy client of member - > : 10.1.1.9:51234'
  - id: nacos-cluster.members-refreshed
    says: {en: 'the connections to the members were renewed', zh: '刷新与成员的连接'}
    level: WARN
    match: '^\[ClusterRpcClientProxy\] (?:success|fail) to refresh cluster rpc client.*$'
    harmless: true
    source: {class: 'ClusterRpcClientProxy', versions: '>=2.0.0'}
    samples:
      - line: '[ClusterRpcClientProxy] success to refresh cluster rpc client on start up,members =[Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}] '
      - line: '[ClusterRpcClientProxy] fail to refresh cluster rpc client,java.net.ConnectException: Connection refused '
  - id: nacos-cluster.starting
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    match: '^(?:Current addressing mode selection : \S+|This node is ready to provide external services|All Nacos server upgrade to upper 3\.x, enabled inner api auth identity check)$'
    source: {class: 'ServerMemberManager, LookupFactory', versions: '>=1.3.0'}
    samples:
      - line: 'This node is ready to provide external services'
      - line: 'Current addressing mode selection : FileConfigMemberLookup'
      - line: 'All Nacos server upgrade to upper 3.x, enabled inner api auth identity check'
  - id: nacos-cluster.self-missing
    says: {en: 'this node is not in its own member list', zh: '本节点不在成员列表中'}
    match: '^\[serverlist\] self ip \S+ not in serverlist .*$'
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: '[serverlist] self ip 10.0.0.1:8848 not in serverlist []'
  - id: nacos-cluster.lookup-failed
    says: {en: 'the list of members could not be read or stored', zh: '成员列表读取或保存失败'}
    level: ERROR
    match: '^(?:\[serverlist\] (?:exception|failed to get serverlist).*|An exception occurred in the launch file monitor : .*|nacos-XXXX \[serverlist\] failed to get serverlist from disk!, error : .*|cluster member node persistence failed : .*)$'
    source: {class: 'AddressServerMemberLookup, FileConfigMemberLookup, MemberUtil, MemberUtils', versions: '>=1.3.0'}
    samples:
      - line: '[serverlist] exception for analyzeClusterConf, error : java.net.ConnectException: Connection refused'
      - line: '[serverlist] exception, error : java.net.ConnectException: Connection refused'
      - line: '[serverlist] failed to get serverlist, error code 12'
      - line: 'An exception occurred in the launch file monitor : java.net.ConnectException: Connection refused'
      - line: 'nacos-XXXX [serverlist] failed to get serverlist from disk!, error : java.net.ConnectException: Connection refused'
      - line: 'cluster member node persistence failed : java.net.ConnectException: Connection refused'
  - id: nacos-cluster.client-refresh-failed
    says: {en: 'the connections to the members could not be renewed', zh: '未能刷新到成员的连接'}
    level: WARN
    match: '^\[serverlist\] fail to refresh cluster rpc client.*$'
    source: {class: 'ClusterRpcClientProxy', versions: '>=2.0.0'}
    samples:
      - line: '[serverlist] fail to refresh cluster rpc client '
      - line: '[serverlist] fail to refresh cluster rpc client, event:ServiceChangedEvent{}, msg: java.net.ConnectException: Connection refused '
  - id: nacos-cluster.report
    says: {en: 'members tell each other how they are (DEBUG)', zh: '成员互报状态（DEBUG）'}
    level: DEBUG
    match: '^(?:node state report, receive info : .*|Node information update : .*|member information update : .*|report the metadata to the node : .*|node state updating, node: .*|The node : \[[^\]]*+\] success to process the request)$'
    source: {class: 'MemberReportHandler, NacosClusterController, ServerMemberManager, NacosClusterOperationService', versions: '>=1.3.0'}
    samples:
      - line: 'node state report, receive info : Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'Node information update : Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'member information update : Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'report the metadata to the node : 10.0.0.2:8848'
      - line: 'node state updating, node: Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'The node : [Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}] success to process the request'
  - id: nacos-cluster.request-failed
    says: {en: 'a request about members to another node failed', zh: '向其它节点发送的成员请求失败'}
    match: '^(?:Failed to communicate with the node : .*|The node : \[[^\]]*+\] failed to process the request, response is : .*)$'
    source: {class: 'NacosClusterController, NacosClusterV2Controller', versions: '1.3.0–2.1.0'}
    samples:
      - line: 'Failed to communicate with the node : Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'The node : [Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}] failed to process the request, response is : RestResult{code=500}'
  - id: nacos-cluster.report-refused
    says: {en: 'a report of a member was malformed, or came from no member', zh: '成员报告格式错误，或不是成员发来'}
    match: '^(?:node information is illegal, ignore node: .*|node state update failed, node: .*|Receive invalid report result from target .*|address .* want to update Member, but not in member list!)$'
    source: {class: 'NacosClusterOperationService, NacosClusterV2Controller, ServerMemberManager', versions: '>=2.0.4'}
    samples:
      - line: 'node information is illegal, ignore node: Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'node state update failed, node: Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'Receive invalid report result from target 10.0.0.2:8848, context 8080'
      - line: 'address Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}} want to update Member, but not in member list!'
  - id: nacos-cluster.readiness-failed
    says: {en: 'the readiness probe of naming failed', zh: '命名模块就绪检查失败'}
    level: ERROR
    match: '^Naming health check fail\..*$'
    source: {class: 'NamingReadinessCheckService', versions: '>=2.3.0'}
    samples:
      - line: 'Naming health check fail.'
  - id: nacos-cluster.member-list-same
    says: {en: 'the member list was read again and is the same (DEBUG)', zh: '成员列表未变（DEBUG）'}
    level: DEBUG
    match: '^\[serverlist\] not updated, is still : .*$'
    source: {class: 'ServerMemberManager', versions: '>=2.1.0'}
    samples:
      - line: '[serverlist] not updated, is still : [10.0.0.1:8848, 10.0.0.2:8848]'
  - id: nacos-cluster.downgraded
    says: {en: 'a member runs an older version than before, or one too old', zh: '成员版本回退或过低'}
    level: WARN
    match: '^.* (?:: Clean up version info, target has been downgrade to old version\.|: Clear support remote connection flag,target may rollback version.*|version is too low, it is recommended to upgrade the version : .*)$'
    source: {class: 'ServerMemberManager', versions: '1.3.0–2.1.2'}
    samples:
      - line: 'Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}} : Clean up version info, target has been downgrade to old version.'
      - line: 'Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}} : Clear support remote connection flag,target may rollback version '
      - line: '10.0.0.2:8848 version is too low, it is recommended to upgrade the version : value'
  - id: nacos-cluster.modules
    says: {en: 'another module speaks of the members', zh: '其它模块的成员消息'}
    level: INFO
    match: '^\[serverlist\] nacos remote server members changed to : .*$'
    source: {class: 'RemoteServerMemberManager', versions: '>=3.0.3'}
    samples:
      - line: '[serverlist] nacos remote server members changed to : [10.0.0.1:8848, 10.0.0.2:8848]'
  - id: nacos-cluster.modules-failed
    says: {en: 'another module speaks of the members (a warning or an error)', zh: '其它模块的成员消息（告警或错误）'}
    level: ERROR
    match: '^Config health check fail\..*$'
    source: {class: 'ConfigReadinessCheckService', versions: '>=2.3.2'}
    samples:
      - line: 'Config health check fail.'

"""#),
("patterns/nacos-config.yml", #"""
# nacos-config.yml: what nacos.log tells of the configuration module
log: nacos
patterns:
  - id: nacos-config.requests
    says: {en: 'a request to the configuration module', zh: '配置模块请求'}
    level: INFO
    match: '^(?:listen config id:.*|listen config id 2:.*|start to dump all data from store\.|finish to dump all data from store\.|Get cluster config metrics received, ip=.*)$'
    source: {class: 'ConfigController, OpsController, ConfigOpsController, ConfigOpsControllerV3, ClientMetricsController', versions: 'all'}
    samples:
      - line: 'listen config id:value'
      - line: 'listen config id 2:value'
      - line: 'start to dump all data from store.'
      - line: 'finish to dump all data from store.'
      - line: 'Get cluster config metrics received, ip=10.1.1.5,dataId=app.yml,group=DEFAULT_GROUP,tenant=public'
  - id: nacos-config.requests-failed
    says: {en: 'a request to the configuration module (a warning or an error)', zh: '配置模块请求（告警或错误）'}
    match: '^(?:\[aggr-conflict\] .*|remove beta data error.*|parsing data failed.*|invalid probeModify is blank.*|query beta data error.*|\[deleteConfigs\] configInfo is null, id: .*|delete configs based on the IDs list error, IDs: .*|Config health check fail\..*|Naming health check fail\..*|an error occurred while compressing data\..*|unzip error.*|Get config metrics error from member address=.*|Get config metrics error from client ip=.*|catch search worker error: .*|get config detail timeout: .*|Error encoding tag.*|\[updateLocalCacheFromStore\].*|Failed to set log level for module .*|Derby failed to execute sql: .*|Import config to server .*|Export config from server .*)$'
    source: {class: 'ConfigController, ConfigControllerV3, ConfigOperationService, HealthController, ZipUtils', versions: 'all'}
    samples:
      - line: '[aggr-conflict] 10.0.0.2:8848 attemp to publish single data, app.yml, DEFAULT_GROUP'
      - line: 'remove beta data error'
      - line: 'parsing data failed'
      - line: 'invalid probeModify is blank'
      - line: 'query beta data error'
      - line: '[deleteConfigs] configInfo is null, id: value'
      - line: 'delete configs based on the IDs list error, IDs: value'
      - line: 'Config health check fail.'
      - line: 'Naming health check fail.'
      - line: 'an error occurred while compressing data.'
      - line: 'unzip error'
      - line: 'Get config metrics error from member address=Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}, ip=10.1.1.5,dataId=app.yml,group=DEFAULT_GROUP,tenant=public,error={}'
      - line: 'Get config metrics error from client ip=10.1.1.5,dataId=app.yml,group=DEFAULT_GROUP,tenant=public,error={}'
      - line: 'catch search worker error: java.net.ConnectException: Connection refused'
      - line: 'get config detail timeout: java.net.ConnectException: Connection refused.'
      - line: 'Error encoding tag'
      - line: '[updateLocalCacheFromStore] '
      - line: 'Failed to set log level for module naming to value'
      - line: 'Derby failed to execute sql: value'
      - line: 'Import config to server Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}} failed with code java.net.ConnectException: Connection refused: '
      - line: 'Export config from server Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}} failed with code java.net.ConnectException: Connection refused: '
  - id: nacos-config.module
    says: {en: 'a part of the configuration module is set up or failed', zh: '配置模块组件的加载或失败'}
    level: INFO
    match: '^(?:notifyConnectTimeout:.*|notifySocketTimeout:.*|isHealthCheck:.*|maxHealthCheckFailCount:.*|maxContent:.*|All dump page size is set to .*|\[ConfigCacheFactoryDelegate\] Load ConfigCacheFactory\([^)]*+\) ConfigCacheFactoryName\([^)]*+\) successfully\.\s*|\[ConfigCacheFactoryDelegate\] Matched ConfigCacheFactory found,set configCacheFactory=.*|\[ConfigCacheFactoryDelegate\] Matched ConfigCacheFactory not found, Load Default NacosConfigCacheFactory successfully\.|\[ConfigCachePostProcessorDelegate\] Load ConfigCachePostProcessor\([^)]*+\) PostProcessorName\([^)]*+\) successfully\.\s*|\[ConfigCachePostProcessorDelegate\] Matched ConfigCachePostProcessor found,set configCacheFactory=.*|\[ConfigCachePostProcessorDelegate\] Matched ConfigCachePostProcessor not found, load Default NacosConfigCachePostProcessor successfully|ConfigQueryRequestExtractor has been initialized successfully with extractor: .*|\[Md5ComparatorDelegate\] Load Md5Comparator\([^)]*+\) Md5ComparatorName\([^)]*+\) successfully\.|\[Md5ComparatorDelegate\] Matched Md5Comparator found,set md5Comparator=.*|\[Md5ComparatorDelegate\] Matched Md5Comparator not found, load Default NacosMd5Comparator successfully)$'
    source: {class: 'PropertyUtil, ConfigCacheFactoryDelegate, ConfigCachePostProcessorDelegate, ConfigChainRequestExtractorService, Md5ComparatorDelegate', versions: 'all'}
    samples:
      - line: 'notifyConnectTimeout:value'
      - line: 'notifySocketTimeout:value'
      - line: 'isHealthCheck:value'
      - line: 'maxHealthCheckFailCount:12'
      - line: 'maxContent:value'
      - line: 'All dump page size is set to 12 according to mem limit value MB'
      - line: '[ConfigCacheFactoryDelegate] Load ConfigCacheFactory(com.alibaba.nacos.core.Handler) ConfigCacheFactoryName(naming) successfully. '
      - line: '[ConfigCacheFactoryDelegate] Matched ConfigCacheFactory found,set configCacheFactory=com.alibaba.nacos.core.Handler'
      - line: '[ConfigCacheFactoryDelegate] Matched ConfigCacheFactory not found, Load Default NacosConfigCacheFactory successfully.'
      - line: '[ConfigCachePostProcessorDelegate] Load ConfigCachePostProcessor(com.alibaba.nacos.core.Handler) PostProcessorName(naming) successfully. '
      - line: '[ConfigCachePostProcessorDelegate] Matched ConfigCachePostProcessor found,set configCacheFactory=com.alibaba.nacos.core.Handler'
      - line: '[ConfigCachePostProcessorDelegate] Matched ConfigCachePostProcessor not found, load Default NacosConfigCachePostProcessor successfully'
      - line: 'ConfigQueryRequestExtractor has been initialized successfully with extractor: value'
      - line: '[Md5ComparatorDelegate] Load Md5Comparator(com.alibaba.nacos.core.Handler) Md5ComparatorName(naming) successfully.'
      - line: '[Md5ComparatorDelegate] Matched Md5Comparator found,set md5Comparator=com.alibaba.nacos.core.Handler'
      - line: '[Md5ComparatorDelegate] Matched Md5Comparator not found, load Default NacosMd5Comparator successfully'
  - id: nacos-config.module-failed
    says: {en: 'a part of the configuration module is set up or failed (a warning or an error)', zh: '配置模块组件的加载或失败（告警或错误）'}
    match: '^(?:read application\.properties failed.*|get local host address error.*|read property file error:.*|config change join point failed .*|execute async plugin services failed .*|Config change join point execution failed\. Error details: .*|An error occurred while executing method \[.*|An error occurred while logging the original exception\. method \[.*|\[ConfigChangeConfigs\]Refresh config plugin properties failed.*|\[ConfigChangeConfigs\]Can''t find config plugin properties for type .*, will use empty properties.*|\[cas-publish-config-fail\] srcIp = .*|\[publish-config-failed\] config already exists\. dataId: .*|\[cas-publish-gray-config-fail\] srcIp = .*|\[cas-publish-tag-config-fail\] srcIp = .*|\[cas-publish-beta-config-fail\] srcIp = .*|\[ConfigCacheFactoryDelegate\] Load ConfigCacheFactory\(.*\) ConfigFactroyName \(null/empty\) fail\. Please add ConfigFactoryName to resolve.*|\[ConfigCachePostProcessorDelegate\] Load ConfigCachePostProcessor\(.*\) PostProcessorName\(null/empty\) fail\. Please add PostProcessorName to resolve.*|\[Error\] Fail to handle ConfigQueryChainRequest.*|Attempted to add a null config query handler.*|chainEntryHandler''s next handler is null.*|Failed to get extra info from advance info map.*|Failed to get extra info from all config info.*|Failed to parse gray rule as json.*|Failed to serialize extra info from gray info.*|\[Md5ComparatorDelegate\] Load Md5Comparator\(.*\) Md5ComparatorName\(null/empty\) fail\. Please add Md5ComparatorName to resolve.*)$'
    source: {class: 'PropertyUtil, SystemConfig, ConfigChangeAspect, ConfigOpFailureAspect, ConfigChangeConfigs', versions: 'all'}
    samples:
      - line: 'read application.properties failed'
      - line: 'get local host address error'
      - line: 'read property file error:java.lang.IllegalStateException: closed'
      - line: 'config change join point failed java.net.ConnectException: Connection refused'
      - line: 'execute async plugin services failed java.net.ConnectException: Connection refused'
      - line: 'Config change join point execution failed. Error details: java.net.ConnectException: Connection refused'
      - line: 'An error occurred while executing method [naming].'
      - line: 'An error occurred while logging the original exception. method [naming]'
      - line: '[ConfigChangeConfigs]Refresh config plugin properties failed '
      - line: '[ConfigChangeConfigs]Can''t find config plugin properties for type Nacos:Naming:v2:ClientData, will use empty properties'
      - line: '[cas-publish-config-fail] srcIp = 10.1.1.5, dataId= app.yml, casMd5 = 5d41402abc4b2a76b9719d911017c592, msg = server md5 may have changed.'
      - line: '[publish-config-failed] config already exists. dataId: app.yml, group: DEFAULT_GROUP, namespaceId: public'
      - line: '[cas-publish-gray-config-fail] srcIp = 10.1.1.5, dataId= app.yml, casMd5 = 5d41402abc4b2a76b9719d911017c592, grayName = naming, msg = server md5 may have changed.'
      - line: '[cas-publish-tag-config-fail] srcIp = 10.1.1.5, dataId= app.yml, casMd5 = 5d41402abc4b2a76b9719d911017c592, msg = server md5 may have changed.'
      - line: '[cas-publish-beta-config-fail] srcIp = 10.1.1.5, dataId= app.yml, casMd5 = 5d41402abc4b2a76b9719d911017c592, msg = server md5 may have changed.'
      - line: '[ConfigCacheFactoryDelegate] Load ConfigCacheFactory(com.alibaba.nacos.core.Handler) ConfigFactroyName (null/empty) fail. Please add ConfigFactoryName to resolve'
      - line: '[ConfigCachePostProcessorDelegate] Load ConfigCachePostProcessor(com.alibaba.nacos.core.Handler) PostProcessorName(null/empty) fail. Please add PostProcessorName to resolve'
      - line: '[Error] Fail to handle ConfigQueryChainRequest'
      - line: 'Attempted to add a null config query handler'
      - line: 'chainEntryHandler''s next handler is null'
      - line: 'Failed to get extra info from advance info map'
      - line: 'Failed to get extra info from all config info'
      - line: 'Failed to parse gray rule as json'
      - line: 'Failed to serialize extra info from gray info'
      - line: '[Md5ComparatorDelegate] Load Md5Comparator(com.alibaba.nacos.core.Handler) Md5ComparatorName(null/empty) fail. Please add Md5ComparatorName to resolve'
  - id: nacos-config.notify
    says: {en: 'other nodes are told of a changed configuration', zh: '通知其它节点配置变更'}
    level: DEBUG
    match: '^\[notify-exception\] [^,]*+, [^,]*+, to [^,]*+, .*$'
    source: {class: 'AsyncNotifyService, NotifyTaskProcessor', versions: '<=2.0.1'}
    samples:
      - line: '[notify-exception] app.yml, DEFAULT_GROUP, to 10.0.0.2:8848, value'
  - id: nacos-config.notify-failed
    says: {en: 'other nodes are told of a changed configuration (a warning or an error)', zh: '通知其它节点配置变更（告警或错误）'}
    match: '^(?:task_fail.*|registerMBean_fail.*|\[notify-error\] [^,]*+, .*|URLEncoder encode error.*|\[notify-error\] target:.*|\[notify-exception\] target:.*|\[notify-thread-pool\] cluster remove node .*, current thread was tear down\..*|\[notify-thread-pool\] setup thread target ip .* ok\..*|\[notify-thread-pool\] tear down thread target ip .* ok\..*|\[ConfigServer-HttpClientManager\] An exception occurred when the HTTP client was closed : .*)$'
    source: {class: 'TaskManager, AsyncNotifyService, NotifyTaskProcessor, NotifySingleService, HttpClientManager', versions: 'all'}
    samples:
      - line: 'task_fail'
      - line: 'registerMBean_fail'
      - line: '[notify-error] app.yml, value, to value, result value'
      - line: 'URLEncoder encode error'
      - line: '[notify-error] target:10.0.0.2:8848 dataId:app.yml group:DEFAULT_GROUP ts:12 code:12'
      - line: '[notify-exception] target:10.0.0.2:8848 dataId:app.yml group:DEFAULT_GROUP ts:12 ex:value'
      - line: '[notify-thread-pool] cluster remove node 10.0.0.2:8848, current thread was tear down.'
      - line: '[notify-thread-pool] setup thread target ip 10.1.1.5 ok.'
      - line: '[notify-thread-pool] tear down thread target ip 10.0.0.2:8848 ok.'
      - line: '[ConfigServer-HttpClientManager] An exception occurred when the HTTP client was closed : java.net.ConnectException: Connection refused'
  - id: nacos-config.capacity
    says: {en: 'quotas of configurations', zh: '配置容量配额'}
    level: INFO
    match: '^(?:主动修正usage, tenant: .*|主动修正usage, group: .*|\[CapacityManagement\] Intercepting publishConfig operation for dataId: .*|\[CapacityManagement\] Handling insert operation for group: .*|\[CapacityManagement\] Intercepting deleteConfig operation for dataId: .*)$'
    source: {class: 'CapacityManagementAspect', versions: 'all'}
    samples:
      - line: '主动修正usage, tenant: public'
      - line: '主动修正usage, group: DEFAULT_GROUP'
      - line: '[CapacityManagement] Intercepting publishConfig operation for dataId: app.yml, group: DEFAULT_GROUP, namespaceId: public'
      - line: '[CapacityManagement] Handling insert operation for group: DEFAULT_GROUP, namespaceId: public'
      - line: '[CapacityManagement] Intercepting deleteConfig operation for dataId: app.yml, group: DEFAULT_GROUP, namespaceId: public'
  - id: nacos-config.capacity-failed
    says: {en: 'quotas of configurations (a warning or an error)', zh: '配置容量配额（告警或错误）'}
    match: '^(?:\[CapacityManagement\] Error during update operation for dataId: .*|\[getCapacity\].*|\[updateCapacity\].*)$'
    source: {class: 'CapacityManagementAspect, CapacityController, CapacityControllerV3', versions: 'all'}
    samples:
      - line: '[CapacityManagement] Error during update operation for dataId: app.yml, group: DEFAULT_GROUP, namespaceId: public'
      - line: '[getCapacity] capacity不存在，需初始化 group: DEFAULT_GROUP, tenant: public'
      - line: '[updateCapacity] '
  - id: nacos-config.dump
    says: {en: 'configurations are merged, cleaned or read', zh: '配置的合并、清理与读取'}
    level: INFO
    match: '^(?:Use Mysql 8 as the driver|Use Mysql as the driver|server start, schedule merge end\.|\[merge-query\] [^,]*+, .*|\[merge-ok\] [^,]*+, [^,]*+, size=.*|\[merge-error\] [^,]*+, .*|\[all-merge-dump\] .*)$'
    source: {class: 'BasicDataSourceServiceImpl, DumpService, MergeDatumService, MergeTaskProcessor', versions: '<=2.4.3'}
    samples:
      - line: 'Use Mysql 8 as the driver'
      - line: 'Use Mysql as the driver'
      - line: 'server start, schedule merge end.'
      - line: '[merge-query] app.yml, DEFAULT_GROUP, size/total=12/12'
      - line: '[merge-ok] app.yml, DEFAULT_GROUP, size=12, length=12, md5=5d41402abc4b2a76b9719d911017c592, content=value'
      - line: '[merge-error] app.yml, DEFAULT_GROUP, value'
      - line: '[all-merge-dump] value / 12'
  - id: nacos-config.dump-failed
    says: {en: 'configurations are merged, cleaned or read (a warning or an error)', zh: '配置的合并、清理与读取（告警或错误）'}
    match: '^(?:\[merge-delete\] delete config info because no datum\. dataId=.*|clearHistoryConfig get scheduled.*|clearHistoryConfig is enable in current context, try to run cleaner.*|history config cleaner successfully.*|clearHistoryConfig is disable in current context.*|Failed to handle grpc configuration query.*)$'
    source: {class: 'DumpService, MergeDatumService, MergeTaskProcessor, ConfigQueryRequestHandler', versions: 'all'}
    samples:
      - line: '[merge-delete] delete config info because no datum. dataId=app.yml, groupId=DEFAULT_GROUP'
      - line: 'clearHistoryConfig get scheduled'
      - line: 'clearHistoryConfig is enable in current context, try to run cleaner'
      - line: 'history config cleaner successfully'
      - line: 'clearHistoryConfig is disable in current context'
      - line: 'Failed to handle grpc configuration query'
  - id: nacos-config.requests-2x-failed
    says: {en: 'a request to the configuration module (2.x, a warning or an error)', zh: '配置模块请求（2.x，告警或错误）'}
    level: WARN
    match: '^(?:remove listen request param error|config change plugin proceed failed .*)$'
    source: {class: 'ConfigController, ConfigChangeAspect', versions: '2.0.0–2.3.0'}
    samples:
      - line: 'remove listen request param error'
      - line: 'config change plugin proceed failed java.net.ConnectException: Connection refused'

"""#),
("patterns/nacos-core.yml", #"""
# nacos-core.yml: what nacos.log tells of the core: addresses, files, plugins, exceptions
log: nacos
patterns:
  - id: nacos-core.exceptions-failed
    says: {en: 'a request to the API failed; the text says why (a warning or an error)', zh: '接口请求失败，文本说明原因（告警或错误）'}
    level: ERROR
    match: '^CONSOLE.*$'
    source: {class: 'ConsoleExceptionHandler', versions: '>=1.2.1'}
    samples:
      - line: 'CONSOLE'
  - id: nacos-core.members
    says: {en: 'nodes are balanced, asked or listed', zh: '节点均衡、查询与列表'}
    level: INFO
    match: '^(?:Smart reload request receive,requestIp=.*|Over load limit server list =.*|Low load limit server list =.*|Reload task submit ,fromServer =.*)$'
    source: {class: 'ServerLoaderController, ServerLoaderControllerV3, NacosServerLoaderService', versions: '>=2.0.1'}
    samples:
      - line: 'Smart reload request receive,requestIp=10.0.0.2:8848'
      - line: 'Over load limit server list =10.0.0.2:8848'
      - line: 'Low load limit server list =10.0.0.2:8848'
      - line: 'Reload task submit ,fromServer =10.0.0.2:8848,toServer=10.0.0.2:8848, '
  - id: nacos-core.members-failed
    says: {en: 'nodes are balanced, asked or listed (a warning or an error)', zh: '节点均衡、查询与列表（告警或错误）'}
    match: '^(?:Fail to loader self server.*|Fail to loader member=.*|Get metrics fail,member=.*|Get self metrics fail.*|Get  metrics timeout,metrics info may not complete\..*|Nacos Server members changed, but build new maintain client failed with:.*)$'
    source: {class: 'NacosServerLoaderService, ServerLoaderController, NacosMaintainerClientHolder', versions: '>=2.0.1'}
    samples:
      - line: 'Fail to loader self server'
      - line: 'Fail to loader member=Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}},response=value'
      - line: 'Get metrics fail,member=Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}}'
      - line: 'Get self metrics fail'
      - line: 'Get  metrics timeout,metrics info may not complete.'
      - line: 'Nacos Server members changed, but build new maintain client failed with: '
  - id: nacos-core.address
    says: {en: 'this node''s own address is looked for', zh: '查找本机地址'}
    match: '^(?:Testing interface: .*|Found non-loopback interface: .*|Ignoring address: .*|Ignoring interface: .*|Network interface can not get isUp, exception:\s*)$'
    source: {class: 'InetUtils', versions: 'all'}
    samples:
      - line: 'Testing interface: naming'
      - line: 'Found non-loopback interface: naming'
      - line: 'Ignoring address: 10.0.0.2:8848'
      - line: 'Ignoring interface: naming'
      - line: 'Network interface can not get isUp, exception: '
  - id: nacos-core.address-failed
    says: {en: 'this node''s own address is looked for (a warning or an error)', zh: '查找本机地址（告警或错误）'}
    match: '^(?:Cannot get first non-loopback address.*|Unable to retrieve localhost.*|the domain: ''[^'']*+'' can not be resolved.*|refresh ip error.*|\[OperatingSystemBeanManager\] Failed to load operating system bean class\..*)$'
    source: {class: 'InetUtils, OperatingSystemBeanManager', versions: 'all'}
    samples:
      - line: 'Cannot get first non-loopback address'
      - line: 'Unable to retrieve localhost'
      - line: 'the domain: ''value'' can not be resolved'
      - line: 'refresh ip error'
      - line: '[OperatingSystemBeanManager] Failed to load operating system bean class.'
  - id: nacos-core.files
    says: {en: 'files of this node are read, watched or stored', zh: '读取、监听或保存本机文件'}
    level: INFO
    match: '^(?:snapshot load from : .*|Complete database recovery)$'
    source: {class: 'DerbySnapshotOperation', versions: '>=2.3.2'}
    samples:
      - line: 'snapshot load from : /home/nacos/data, and copy to : /home/nacos/data'
      - line: 'Complete database recovery'
  - id: nacos-core.files-failed
    says: {en: 'files of this node are read, watched or stored (a warning or an error)', zh: '读取、监听或保存本机文件（告警或错误）'}
    level: ERROR
    match: '^(?:\[DiskUtils\] can''t create directory.*|\[WatchFileCenter\] shutdown has error :.*|An exception occurred during file listening :.*|File change event callback error :.*|Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|data import has error :.*|execute sql modify operation failed : .*|An timeout exception occurred during the update operation.*|An exception occurred during the update operation : .*)$'
    source: {class: 'WatchFileCenter, DiskUtils, DerbySnapshotOperation, DistributedDatabaseOperateImpl', versions: '>=1.3.2'}
    samples:
      - line: '[DiskUtils] can''t create directory'
      - line: '[WatchFileCenter] shutdown has error : {}'
      - line: 'An exception occurred during file listening : {}'
      - line: 'File change event callback error : {}'
      - line: 'Fail to compress snapshot, path=/home/nacos/data, file list=/home/nacos/data, {}.'
      - line: 'Fail to load snapshot, path=/home/nacos/data, file list=/home/nacos/data, {}.'
      - line: 'data import has error :'
      - line: 'execute sql modify operation failed : java.net.ConnectException: Connection refused'
      - line: 'An timeout exception occurred during the update operation'
      - line: 'An exception occurred during the update operation : {}'
  - id: nacos-core.abilities-failed
    says: {en: 'settings and abilities of this node (a warning or an error)', zh: '本节点的配置与能力（告警或错误）'}
    level: WARN
    match: '^(?:Upgrade .* config from env failed, will use old value.*|Get Distro config from env failed, will use default value|Metrics init failed :.*|Build ModuleState failed in builder:.*|reBuild ModuleState failed in builder:.*|Update ability config from env failed, use old val, ability : .*)$'
    source: {class: 'AbstractDynamicConfig, NacosMeterRegistryCenter, ModuleStateHolder, AbilityConfigs', versions: '>=2.0.3'}
    samples:
      - line: 'Get Distro config from env failed, will use default value'
      - line: 'Upgrade naming config from env failed, will use old value'
      - line: 'Metrics init failed :'
      - line: 'Build ModuleState failed in builder:com.alibaba.nacos.core.Handler'
      - line: 'reBuild ModuleState failed in builder:com.alibaba.nacos.core.Handler'
      - line: 'Update ability config from env failed, use old val, ability : com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc , because : {}'
  - id: nacos-core.ai
    says: {en: 'the registry of AI services (3.x)', zh: 'AI 服务注册（3.x）'}
    match: '^(?:Cache disabled, querying directly from database for mcpId: .*|Cache hit for mcpId: .*|Cache miss for mcpId: .*, querying database|Updated cache for mcpId: .*|Cache disabled, querying directly from database for name: .*|Cache hit for name: .*|Cache miss for name: .*|Updated cache for name: .*|Searching from database: namespaceId=.*|Updated cache with .* entries from search results|Found MCP server in database: mcpId=.*|MCP server not found in database: mcpId=.*|Found MCP server in database: name=.*|MCP server not found in database: name=.*|Starting cache sync task|Syncing cache from database|Synced .* MCP servers for namespace: .*|Cache stats: hitCount=.*|Cache cleared|Manual cache sync triggered|Removing cache entry by name: namespaceId=.*|Cache is disabled, ignoring cache removal by name: namespaceId=.*|Removing cache entry by ID: mcpId=.*|Cache is disabled, ignoring cache removal by ID: mcpId=.*|\[[^\]]*+\] register endpoint .*|\[[^\]]*+\] de-register endpoint .*|Release new mcp server .*|Mcp Server .* and target version .* already exist\.|Mcp Server .* released, Mcp Server id: .*|Cache invalidated after updateMcpServer: namespaceId=.*|Cache invalidated after DB operation: namespaceId=.*)$'
    source: {class: 'CachedMcpServerIndex, McpServerEndpointRequestHandler, ReleaseMcpServerRequestHandler, McpServerOperationService', versions: '>=3.0.3'}
    samples:
      - line: 'Cache disabled, querying directly from database for mcpId: value'
      - line: 'Cache hit for mcpId: value'
      - line: 'Cache miss for mcpId: value, querying database'
      - line: 'Updated cache for mcpId: value'
      - line: 'Cache disabled, querying directly from database for name: public:naming'
      - line: 'Cache hit for name: public:naming'
      - line: 'Cache miss for name: public:naming, querying database'
      - line: 'Updated cache for name: public:naming'
      - line: 'Searching from database: namespaceId=public, name=naming, search=value, pageNo=value, limit=value'
      - line: 'Updated cache with 12 entries from search results'
      - line: 'Found MCP server in database: mcpId=value, namespaceId=public'
      - line: 'MCP server not found in database: mcpId=value'
      - line: 'Found MCP server in database: name=public:naming, mcpId=true'
      - line: 'MCP server not found in database: name=public:naming'
      - line: 'Starting cache sync task'
      - line: 'Syncing cache from database'
      - line: 'Synced 12 MCP servers for namespace: public'
      - line: 'Cache stats: hitCount=12, missCount=12, evictionCount=12, size=12, hitRate=%.2f%%'
      - line: 'Cache cleared'
      - line: 'Manual cache sync triggered'
      - line: 'Removing cache entry by name: namespaceId=public, mcpName=naming'
      - line: 'Cache is disabled, ignoring cache removal by name: namespaceId=public, mcpName=naming'
      - line: 'Removing cache entry by ID: mcpId=value'
      - line: 'Cache is disabled, ignoring cache removal by ID: mcpId=value'
      - line: '[1695112233445_10.1.1.5_54321] register endpoint 10.0.0.2:8848:8080 version InstanceRequest for mcp server: InstanceRequest'
      - line: '[1695112233445_10.1.1.5_54321] de-register endpoint 10.0.0.2:8848:8080 version InstanceRequest for mcp server: InstanceRequest'
      - line: 'Release new mcp server 10.0.0.2:8848, version 10.0.0.2:8848 into namespaceId public from connectionId 1695112233445_10.1.1.5_54321.'
      - line: 'Mcp Server 10.0.0.2:8848 and target version value already exist.'
      - line: 'Mcp Server 10.0.0.2:8848 released, Mcp Server id: value'
      - line: 'Cache invalidated after updateMcpServer: namespaceId=public, oldName=naming, newName=naming, id=10.0.0.2:8848'
      - line: 'Cache invalidated after DB operation: namespaceId=public, mcpName=naming, mcpId=10.0.0.2:8848'
  - id: nacos-core.ai-failed
    says: {en: 'the registry of AI services (3.x) (a warning or an error)', zh: 'AI 服务注册（3.x）（告警或错误）'}
    match: '^(?:AI module disabled because function mode is .*, and AI depend naming module and config module both.*|AI module disabled because set .* as false.*|Invalid parameters for getMcpServerByName: namespaceId=.*|Error during cache sync task.*|shutting down sync task schedule executor failed.*|Error syncing cache for namespace: .*|Cache is disabled, manual sync ignored.*|Mcp Server .* released failed\..*|Failed to invalidate cache after updateMcpServer: namespaceId=.*|Failed to invalidate cache after DB operation: namespaceId=.*|Deserialize .* from .* failed,.*)$'
    source: {class: 'AiEnabledFilter, CachedMcpServerIndex, ReleaseMcpServerRequestHandler, McpServerOperationService, McpRequestUtil', versions: '>=3.0.3'}
    samples:
      - line: 'AI module disabled because function mode is value, and AI depend naming module and config module both'
      - line: 'AI module disabled because set com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc as false'
      - line: 'Invalid parameters for getMcpServerByName: namespaceId=public, name=naming'
      - line: 'Error during cache sync task'
      - line: 'shutting down sync task schedule executor failed'
      - line: 'Error syncing cache for namespace: public'
      - line: 'Cache is disabled, manual sync ignored'
      - line: 'Mcp Server 10.0.0.2:8848 released failed.'
      - line: 'Failed to invalidate cache after updateMcpServer: namespaceId=public, oldName=naming, newName=naming, id=10.0.0.2:8848, error=java.net.ConnectException: Connection refused'
      - line: 'Failed to invalidate cache after DB operation: namespaceId=public, mcpName=naming, mcpId=10.0.0.2:8848, error=java.net.ConnectException: Connection refused'
      - line: 'Deserialize value from value failed, '
  - id: nacos-core.lock
    says: {en: 'distributed locks (3.x)', zh: '分布式锁（3.x）'}
    level: INFO
    match: '^(?:request: [^,]*+, instance: .*|thread: [^,]*+, operator: .*)$'
    source: {class: 'LockRequestHandler, LockOperationServiceImpl', versions: '>=3.0.3'}
    samples:
      - line: 'request: CHANGE, instance: 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: 'thread: naming, operator: CHANGE, request: InstanceRequest, success: value'
  - id: nacos-core.lock-failed
    says: {en: 'distributed locks (3.x) (a warning or an error)', zh: '分布式锁（3.x）（告警或错误）'}
    level: ERROR
    match: '^(?:key: [^,]*+, lockType:.*|lock fail\..*)$'
    source: {class: 'LockOperationServiceImpl', versions: '>=3.0.3'}
    samples:
      - line: 'key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, lockType:Nacos:Naming:v2:ClientData, paramSize:12 lock fail, errorMsg: java.net.ConnectException: Connection refused'
      - line: 'lock fail.'
  - id: nacos-core.plugins
    says: {en: 'a plugin was loaded or failed', zh: '插件加载或失败'}
    level: INFO
    match: '^(?:\[EncryptionPluginManager\] Load EncryptionPluginService\([^)]*+\) algorithmName\([^)]*+\) successfully\.|\[EncryptionPluginManager\] join successfully\.|\[[^\]]*+\] METHOD : [^,]*+, SQL : .*|\[CustomEnvironmentPluginManager\] Load customEnvironmentPluginService\(.*|\[CustomEnvironmentPluginService\] join successfully\.|\[TracePluginManager\] Load NacosTraceSubscriber\(.*|\[ConfigChangePluginManager\] Load [^(]*+\([^)]*+\) ConfigChangeServiceName\(.*\) successfully\.)$'
    source: {class: 'EncryptionPluginManager, MapperProxy, CustomEnvironmentPluginManager, NacosTracePluginManager, ConfigChangePluginManager', versions: '>=2.1.2'}
    samples:
      - line: '[EncryptionPluginManager] Load EncryptionPluginService(com.alibaba.nacos.core.Handler) algorithmName(naming) successfully.'
      - line: '[EncryptionPluginManager] join successfully.'
      - line: '[com.alibaba.nacos.core.Handler] METHOD : naming, SQL : value, ARGS : value'
      - line: '[CustomEnvironmentPluginManager] Load customEnvironmentPluginService(com.alibaba.nacos.core.Handler) customEnvironmentPluginName(value) successfully.'
      - line: '[CustomEnvironmentPluginService] join successfully.'
      - line: '[TracePluginManager] Load NacosTraceSubscriber(com.alibaba.nacos.core.Handler) name(naming) successfully.'
      - line: '[ConfigChangePluginManager] Load com.alibaba.nacos.core.Handler(com.alibaba.nacos.core.Handler) ConfigChangeServiceName(Nacos:Naming:v2:ClientData) successfully.'
  - id: nacos-core.plugins-failed
    says: {en: 'a plugin was loaded or failed (a warning or an error)', zh: '插件加载或失败（告警或错误）'}
    level: WARN
    match: '^(?:\[EncryptionPluginManager\] Load EncryptionPluginService\(.*\) algorithmName\(null/empty\) fail\. Please Add algorithmName to resolve\..*|\[EncryptionHandler\] \[encryptHandler\] No encryption program with the corresponding name found.*|\[EncryptionHandler\] \[decryptHandler\] No encryption program with the corresponding name found.*|\[customEnvironmentPluginService\] Load customEnvironmentPluginService\(.*\) customEnvironmentPluginName\(null/empty\) fail\. Please Add customEnvironmentPluginName to resolve\..*|\[ConfigChangePluginManager\] Load [^(]*+\([^)]*+\) ConfigChangeServiceName\(null/empty\) fail\. Please Add the Plugin Service ConfigChangeServiceName to resolve\..*)$'
    source: {class: 'EncryptionPluginManager, EncryptionHandler, CustomEnvironmentPluginManager, ConfigChangePluginManager', versions: '>=2.1.2'}
    samples:
      - line: '[EncryptionPluginManager] Load EncryptionPluginService(com.alibaba.nacos.core.Handler) algorithmName(null/empty) fail. Please Add algorithmName to resolve.'
      - line: '[EncryptionHandler] [encryptHandler] No encryption program with the corresponding name found'
      - line: '[EncryptionHandler] [decryptHandler] No encryption program with the corresponding name found'
      - line: '[customEnvironmentPluginService] Load customEnvironmentPluginService(com.alibaba.nacos.core.Handler) customEnvironmentPluginName(null/empty) fail. Please Add customEnvironmentPluginName to resolve.'
      - line: '[ConfigChangePluginManager] Load com.alibaba.nacos.core.Handler(com.alibaba.nacos.core.Handler) ConfigChangeServiceName(null/empty) fail. Please Add the Plugin Service ConfigChangeServiceName to resolve.'
  - id: nacos-core.namespace-check
    says: {en: 'a request names a namespace that does not exist, or that could not be looked up', zh: '请求的命名空间不存在或无法查询'}
    level: WARN
    match: '^Namespace validation (?:query db )?error for (?:request|namespace): .*$'
    source: {class: 'NamespaceValidationRequestFilter', versions: '>=3.1.0'}
    samples:
      - line: 'Namespace validation error for request: InstanceRequest, exception: x'
      - line: 'Namespace validation query db error for namespace: public, exception: x'
  - id: nacos-core.notify-v13-failed
    says: {en: 'passing an event inside this node failed (1.3)', zh: '节点内部事件通知失败（1.3）'}
    level: ERROR
    match: '^(?:NotifyCenter shutdown has error : .*|\[NotifyCenter\] publish .* has error : .*)$'
    source: {class: 'NotifyCenter', versions: '1.3.0'}
    samples:
      - line: 'NotifyCenter shutdown has error : java.net.ConnectException: Connection refused'
      - line: '[NotifyCenter] publish value has error : java.net.ConnectException: Connection refused'

"""#),
("patterns/nacos-persistence.yml", #"""
# nacos-persistence.yml: the database behind configurations, users and namespaces
log: nacos-persistence
patterns:
  - id: nacos-persistence.error
    says: {en: 'the database, embedded or external', zh: '数据库（内嵌或外部）'}
    level: WARN
    log: [nacos-persistence, nacos, config, nacos-cluster]
    match: '^(?:Lexical error at .*|Syntax error: .*|Column ''.*|Table/View ''.*|The statement was aborted .*|\[db-(?:other-)?error\].*)$'
    harmless: true
    source: {class: 'LocalDataSourceServiceImpl', versions: 'all'}
    samples:
      - line: 'Syntax error: Encountered "*" at line 1, column 1.'
      - line: 'Table/View ''USERS'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''ROLES'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''APP_LIST'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''CONFIG_INFO'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''TENANT_INFO'' already exists in Schema ''NACOS''.'
      - line: 'Lexical error at line 1, column 13.  Encountered: "`" (96), after : "".'
      - line: 'Column ''EXT_INFO'' already exists in Table/View ''"NACOS"."HIS_CONFIG_INFO"''.'
      - line: 'The statement was aborted because it would have caused a duplicate key value in a unique or primary key constraint or unique index identified by ''SQL261123071441010'' defined on ''USERS''.'
      - line: '[db-error] DataAccessException : caused: StatementCallback; bad SQL grammar [SELECT COUNT(*) FROM config_info_beta ];caused: Table/View ''CONFIG_INFO_BETA'' does not exist.;caused: Table/View ''CONFIG_INFO_BETA'' does not exist.;'
      - line: '[db-other-error]java.net.ConnectException: Connection refused'
  - id: nacos-persistence.init
    says: {en: 'the embedded database is used', zh: '使用内嵌数据库'}
    level: INFO
    log: [nacos-persistence, config]
    match: '^use local db service for \w+$'
    source: {class: 'LocalDataSourceServiceImpl', versions: '>=2.3.0'}
    samples:
      - line: 'use local db service for init'
      - line: 'use local db service for reopenDerby'
  - id: nacos-persistence.setup
    says: {en: 'the database is opened, checked or failed', zh: '数据库的打开、检查或失败'}
    log: [nacos-persistence, config]
    match: '^(?:check master db\.|check db health\.|use StandaloneDatabaseOperateImpl)$'
    source: {class: 'ExternalDataSourceServiceImpl, StandaloneDatabaseOperateImpl', versions: '>=2.3.2'}
    samples:
      - line: 'check master db.'
      - line: 'check db health.'
      - line: 'use StandaloneDatabaseOperateImpl'
  - id: nacos-persistence.setup-failed
    says: {en: 'the database is opened, checked or failed (a warning or an error)', zh: '数据库的打开、检查或失败（告警或错误）'}
    log: [nacos-persistence, config]
    match: '^(?:\[ExternalDataSourceService\] datasource reload error.*|\[master-db\] .*|row mapper .* conflicts, [^\s]*+ will be replaced by .*|An exception occurred when external data was imported into Derby :.*)$'
    source: {class: 'ExternalDataSourceServiceImpl, RowMapperManager, StandaloneDatabaseOperateImpl', versions: '>=2.3.2'}
    samples:
      - line: '[ExternalDataSourceService] datasource reload error'
      - line: '[master-db] http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: 'row mapper com.alibaba.nacos.core.Handler conflicts, com.alibaba.nacos.core.Handler will be replaced by com.alibaba.nacos.core.Handler'
      - line: 'An exception occurred when external data was imported into Derby : '
  - id: nacos-persistence.statements
    says: {en: 'statements to the embedded store (at DEBUG)', zh: '内嵌存储执行的语句（DEBUG）'}
    level: DEBUG
    log: [nacos-persistence, nacos, config]
    match: '^(?:current (?:sql|args) : .*|(?:queryOne|queryMany|modifyRequests|getData|onApply) info : .*|SQL update affected .* rows |Roll back transaction for .*)$'
    source: {class: 'BaseDatabaseOperate, DistributedDatabaseOperateImpl', versions: '>=1.3.0'}
    samples:
      - line: 'current sql : SELECT 1'
      - line: 'current args : [1]'
      - line: 'queryOne info : sql : SELECT 1'
      - line: 'queryMany info : sql : SELECT 1, args : [1]'
      - line: 'modifyRequests info : []'
      - line: 'getData info : selectRequest : a'
      - line: 'onApply info : log : a'
      - line: 'SQL update affected 1 rows '
      - line: 'Roll back transaction for sql error'

"""#),
("patterns/nacos.yml", #"""
# nacos.yml: what nacos.log and start.out tell: starts, stops, connections between nodes
log: nacos
patterns:
  - id: nacos.starting
    says: {en: 'this node starts and names the members it is configured with', zh: '本节点启动并列出配置的成员'}
    level: INFO
    log: [nacos, start-out]
    match: '^The server IP list of Nacos is \[(?<members>.*)\]$'
    event: node-starting
    source: {class: 'StartingApplicationListener, NacosCoreStartUp', versions: 'all'}
    samples:
      - line: 'The server IP list of Nacos is [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848]'
        fields: {members: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848'}
      - line: 'The server IP list of Nacos is [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848]'
        fields: {members: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848'}
      - line: 'The server IP list of Nacos is [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848]'
        fields: {members: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848'}
  - id: nacos.still-starting
    says: {en: 'this node is still starting', zh: '本节点仍在启动'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos(?: Server| Server API| Console)? is starting\.\.\.$'
    source: {class: 'StartingApplicationListener, AbstractNacosStartUp', versions: 'all'}
    samples:
      - line: 'Nacos is starting...'
      - line: 'Nacos Server is starting...'
      - line: 'Nacos Console is starting...'
      - line: 'Nacos Server API is starting...'
  - id: nacos.started
    says: {en: 'this node is up', zh: '本节点启动完成'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos started successfully in .*$'
    event: node-started
    source: {class: 'StartingApplicationListener, NacosCoreStartUp', versions: 'all'}
    samples:
      - line: 'Nacos started successfully in cluster mode. use embedded storage'
      - line: 'Nacos started successfully in cluster mode with embedded storage in 35591 ms'
      - line: 'Nacos started successfully in cluster mode. use embedded storage'
  - id: nacos.part-started
    says: {en: 'a part of this node is up', zh: '本节点的一部分启动完成'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos (?:Server API|Console) started successfully in .*$'
    source: {class: 'NacosWebStartUp', versions: '>=3.0.0'}
    samples:
      - line: 'Nacos Console started successfully in 2340 ms'
      - line: 'Nacos Server API started successfully in 8061 ms'
  - id: nacos.start-failed
    says: {en: 'the process that wrote this failed to start', zh: '写下此行的进程启动失败'}
    log: [nacos, start-out]
    match: '^(?:Startup errors :.*|Application run failed|Exception encountered during context initialization.*|Nacos failed to start, please see \S+ for more details\.)$'
    source: {class: 'StartingApplicationListener', versions: 'all'}
    samples:
      - line: 'Nacos failed to start, please see /home/nacos/logs/nacos.log for more details.'
      - line: 'Startup errors : '
      - line: 'Application run failed'
      - line: 'Exception encountered during context initialization - cancelling refresh attempt: org.springframework.beans.factory.BeanCreationException'
  - id: nacos.stopping
    says: {en: 'this node shuts down', zh: '本节点正在停机'}
    level: WARN
    log: [nacos, start-out]
    match: '^(?:\[WatchFileCenter\] start close|Commencing graceful shutdown\..*)$'
    event: node-stopping
    source: {class: 'WatchFileCenter, GracefulShutdown', versions: '>=1.3.0'}
    samples:
      - line: '[WatchFileCenter] start close'
      - line: 'Commencing graceful shutdown. Waiting for active requests to complete'
      - line: '[WatchFileCenter] start close'
  - id: nacos.stopping-parts
    says: {en: 'parts of the process that wrote this shut down', zh: '写下此行的进程的各部分停机'}
    level: WARN
    log: [nacos, start-out]
    match: '^(?:\[(?:WatchFileCenter|NotifyCenter|ThreadPoolManager|HttpClientBean(?:Holder|Factory)|ConfigServer-HttpClientManager)\] (?:already closed|start to shutdown .*|Start destroying .*|Destruction of the end|Completed destruction.*)|Graceful shutdown complete|Shutting down ExecutorService .*|Stopping service .*|(?:Stopping|Destroying|Pausing) ProtocolHandler .*|HikariPool-\d+ - Shutdown .*)$'
    harmless: true
    source: {class: 'NotifyCenter, ThreadPoolManager', versions: '>=1.3.0'}
    samples:
      - line: '[HttpClientBeanFactory] Start destroying NacosRestTemplate'
      - line: 'Graceful shutdown complete'
      - line: '[WatchFileCenter] already closed'
      - line: '[NotifyCenter] Destruction of the end'
      - line: '[NotifyCenter] Start destroying Publisher'
      - line: '[ThreadPoolManager] Destruction of the end'
      - line: '[HttpClientBeanHolder] Destruction of the end'
      - line: '[ConfigServer-HttpClientManager] Destruction of the end'
      - line: '[WatchFileCenter] start to shutdown this watcher which is watch : /home/nacos/nacos/conf'
      - line: '[HttpClientBeanHolder] Completed destruction of HttpClient'
      - line: 'Stopping ProtocolHandler ["http-nio-8848"]'
      - line: 'Destroying ProtocolHandler ["http-nio-8848"]'
      - line: 'Pausing ProtocolHandler ["http-nio-8848"]'
      - line: 'Shutting down ExecutorService ''applicationTaskExecutor'''
      - line: 'Stopping service [Tomcat]'
      - line: 'HikariPool-1 - Shutdown completed.'
  - id: nacos.no-publisher
    says: {en: 'an event without listeners; normal', zh: '事件无监听者，属正常'}
    level: WARN
    log: [nacos, start-out]
    match: '^There are no \[[^\]]+\] publishers for this event, please register$'
    harmless: true
    source: {class: 'NotifyCenter', versions: '>=1.3.0'}
    samples:
      - line: 'There are no [com.alibaba.nacos.common.trace.event.naming.PushServiceTraceEvent] publishers for this event, please register'
      - line: 'There are no [com.alibaba.nacos.common.trace.event.naming.RegisterInstanceTraceEvent] publishers for this event, please register'
      - line: 'There are no [com.alibaba.nacos.common.trace.event.naming.SubscribeServiceTraceEvent] publishers for this event, please register'
  - id: nacos.spring-starting
    says: {en: 'the process of this node begins', zh: '本节点进程启动'}
    level: INFO
    match: '^Starting (?:AOT-processed )?\S+ (?:v\d\S* )?(?:using Java \S+ )?(?:on \S+ )?with PID \d+ .*$'
    source: {class: 'StartupInfoLogger', versions: 'all'}
    samples:
      - line: 'Starting LabServer on vm with PID 693 (/home/nacos/nacos/target started by root in /home/nacos/nacos/bin)'
      - line: 'Starting Nacos v1.3.2 on localhost.localdomain with PID 20714 (/usr/local/nacos/target/nacos-server.jar started by root in /usr/local/nacos/bin)'
      - line: 'Starting AOT-processed Orders v1.0.0 using Java 17.0.15 with PID 1 (/app/orders.jar started by root in /app)'
      - line: 'Starting LabServer3 using Java 17.0.15 with PID 7897 (/home/nacos/nacos/target started by root in /home/nacos/nacos/bin)'
  - id: nacos.spring-started
    says: {en: 'the process of this node is set up', zh: '本节点进程就绪'}
    level: INFO
    match: '^Started \S+ in [\d.]+ seconds \((?:JVM|process) running for [\d.]+\)$'
    source: {class: 'StartupInfoLogger', versions: 'all'}
    samples:
      - line: 'Started LabServer in 30.21 seconds (JVM running for 31.999)'
      - line: 'Started LabServer3 in 9.9 seconds (process running for 43.163)'
  - id: nacos.tomcat
    says: {en: 'the HTTP port', zh: 'HTTP 端口'}
    level: INFO
    match: '^Tomcat (?:initialized with|started on) port(?:\(s\):)? \d+ \(http\).*$'
    source: {class: 'TomcatWebServer', versions: 'all'}
    samples:
      - line: 'Tomcat initialized with port 8848 (http)'
      - line: 'Tomcat initialized with port(s): 8848 (http)'
      - line: 'Tomcat started on port 8080 (http) with context path ''/'''
  - id: nacos.cluster-resource
    says: {en: 'the member list is set up', zh: '成员管理初始化'}
    level: INFO
    match: '^(?:Nacos-related cluster resource initialization|The cluster resource is initialized)$'
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: 'The cluster resource is initialized'
      - line: 'Nacos-related cluster resource initialization'
      - line: 'The cluster resource is initialized'
  - id: nacos.setting
    says: {en: 'a setting of this node', zh: '本节点的配置'}
    level: INFO
    match: '^Get \w+ config from env, .*$'
    source: {class: 'AbstractDynamicConfig', versions: '>=2.0.0'}
    samples:
      - line: 'Get NamingClient config from env, ClientConfig{clientExpiredTime=180000}'
      - line: 'Get topN config from env, TopNConfig{enabled=true, topNCount=10, internalMs=0}'
      - line: 'Get configCompatible config from env, ConfigCompatibleConfig{namespaceCompatibleMode=true}'
      - line: 'Get ParamCheck config from env, ParamCheckConfig{paramCheckEnabled=trueactiveParamChecker=default}'
  - id: nacos.config-listen
    says: {en: 'a client of the configuration service left', zh: '配置客户端离开'}
    match: '^\[\d+_[^\]]+\]client disconnected,clear config listen context$'
    source: {class: 'ConfigConnectionEventListener', versions: '>=2.0.0'}
    samples:
      - line: '[1795387186503_10.77.0.104_55868]client disconnected,clear config listen context'
  - id: nacos.query-failed
    says: {en: 'a query of the embedded storage failed', zh: '内嵌存储查询失败'}
    level: ERROR
    match: '^(?:An exception occurred during the query operation : .*|There was an error querying the data, request : .*|Stream Error)$'
    harmless: true
    source: {class: 'DistributedDatabaseOperateImpl', versions: '>=1.3.0'}
    samples:
      - line: 'Stream Error'
      - line: 'An exception occurred during the query operation : java.util.concurrent.TimeoutException'
      - line: 'There was an error querying the data, request : SelectRequest{queryType=1, sql=''SELECT COUNT(*) FROM config_info_beta '', args=null, className=''java.lang.Integer''}, error : org.springframework.jdbc.BadSqlGrammarException: StatementCallback; bad SQL grammar [SELECT COUNT(*) FROM config_info_beta ]'
  - id: nacos.setup
    says: {en: 'part of a start, or a regular task', zh: '启动过程，或定期任务'}
    level: INFO
    match: '^(?:\[MapperManager\] |\[AbilityControlManager\] |\[migrate\] |\[capacityManagement\] |clearConfigHistory|HikariPool-\d+ - (?!Shutdown)|Registered driver with |Istio module disabled|K8s Sync module disabled|Initializing (?:ProtocolHandler|Spring|Servlet|ExecutorService)|Initialize|Ready to |Starting (?:service \[|Servlet engine|ProtocolHandler)|Root WebApplicationContext|Completed initialization|No active profile|No TaskScheduler|Reflections took|Exposing \d+ endpoint|Adding welcome page|Failed to find a usable hardware address|Load (?:com\.alibaba|Nacos package)|Skip @SpringBootApplication|use Distributed|Will (?:not )?secure |WILL (?:NOT )?secure |Creating |You are asking Spring Security|Global AuthenticationManager|Bean ''|Using InfluxDB|publishing metrics|Could not create index template|failed to send metrics|unable to create database|Spring Environment''s active profiles|Cache(?:dMcp|d Mcp| sync)|ConfigQueryHandlerChain|Not found ServerIdentityChecker|Obtaining singleton bean|given scan urls|Property ''userDn'' not set).*$'
    source: {class: 'Spring, Nacos', versions: 'all'}
    samples:
      - line: 'clearConfigHistory start'
      - line: 'Starting service [Tomcat]'
      - line: 'HikariPool-1 - Starting...'
      - line: 'HikariPool-1 - Start completed.'
      - line: 'Completed initialization in 30 ms'
      - line: 'unable to create database ''mydb'''
      - line: 'failed to send metrics to influx'
      - line: 'failed to send metrics to elastic'
      - line: 'Will not secure Ant [pattern=''/**'']'
      - line: 'use DistributedTransactionServicesImpl'
      - line: 'Initializing ProtocolHandler ["http-nio-8080"]'
      - line: 'Initializing Spring DispatcherServlet ''dispatcherServlet'''
      - line: 'Initializing Servlet ''dispatcherServlet'''
      - line: 'Initializing ExecutorService ''applicationTaskExecutor'''
      - line: 'Starting Servlet engine: [Apache Tomcat/10.1.44]'
      - line: 'Starting ProtocolHandler ["http-nio-8080"]'
      - line: 'Load com.alibaba.nacos.core.ability.RemoteAbilityInitializer for ServerAbilityInitializer'
      - line: 'Load Nacos package exclude filter success, package prefix com.alibaba.nacos.ai, filter com.alibaba.nacos.ai.config.AiEnabledFilter'
      - line: 'CachedMcpServerIndex initialized with cacheEnabled=true, syncInterval=300s'
      - line: 'Cached McpServerIndex initialized with cacheEnabled=true, syncInterval=300s'
      - line: 'Cache sync task started with interval: 300s'
      - line: '[MapperManager] Load Mapper(class com.alibaba.nacos.plugin.datasource.impl.derby.ConfigInfoAggrMapperByDerby) datasource(derby) tableName(config_info_aggr) successfully.'
      - line: '[AbilityControlManager] Successfully initialize AbilityControlManager'
      - line: '[migrate] finish migrate config namespacetotal time taken: 1001 ms'
      - line: '[capacityManagement] end correct usage, cost: 0.016150455s'
      - line: 'Registered driver with driverClassName=org.apache.derby.jdbc.EmbeddedDriver was not found, trying direct instantiation.'
      - line: 'Istio module disabled because set nacos.extension.naming.istio.enabled as false'
      - line: 'K8s Sync module disabled because set nacos.k8s.sync.enabled as false'
      - line: 'Initialize current abilities finish...'
      - line: 'Ready to get current node abilities...'
      - line: 'Root WebApplicationContext: initialization completed in 10259 ms'
      - line: 'No active profile set, falling back to 1 default profile: "default"'
      - line: 'No TaskScheduler/ScheduledExecutorService bean found for scheduled processing'
      - line: 'Reflections took 0 ms to scan 1 urls, producing 1 keys and 1 values '
      - line: 'Exposing 1 endpoint beneath base path ''/actuator'''
      - line: 'Adding welcome page: class path resource [static/index.html]'
      - line: 'Failed to find a usable hardware address from the network interfaces; using random bytes: 03:e9:da:df:80:57:58:37'
      - line: 'Skip @SpringBootApplication annotation for class com.alibaba.nacos.Nacos to avoid duplicate scan'
      - line: 'WILL NOT secure any request'
      - line: 'Creating CachedMcpServerIndex bean with cache enabled'
      - line: 'You are asking Spring Security to ignore Ant [pattern=''/**'']. This is not recommended -- please use permitAll via HttpSecurity#authorizeHttpRequests instead.'
      - line: 'Global AuthenticationManager start'
      - line: 'Bean ''nacosConsoleBeanPostProcessorConfiguration'' of type [com.alibaba.nacos.console.config.NacosConsoleBeanPostProcessorConfiguration$$SpringCGLIB$$0] is not eligible for getting processed by all BeanPostProcessors (for example: not eligible for auto-proxying). The currently created BeanPostProcessor [nacosDuplicateSpringBeanPostProcessor] is declared through a non-static factory method on that class; consider declaring it as static instead.'
      - line: 'Using InfluxDB API version V1 to write metrics'
      - line: 'publishing metrics for ElasticMeterRegistry every 1m'
      - line: 'Could not create index template in Elastic'
      - line: 'Spring Environment''s active profiles : [] in standalone mode : false'
      - line: 'ConfigQueryHandlerChain has been initialized successfully with chain: nacos'
      - line: 'Not found ServerIdentityChecker implementation from SPI, use default.'
      - line: 'Obtaining singleton bean ''longPollingService'' in thread "nacos.plugin.control.connection.reporter" while other thread holds singleton lock for other beans [namespaceValidationRequestFilter, namespaceOperationService, embeddedOtherPersistServiceImpl, distributedDatabaseOperateImpl]'
      - line: 'given scan urls are empty. set urls in the configuration'
      - line: 'Property ''userDn'' not set start'
  - id: nacos.blank
    says: {en: 'a message that begins with an empty line, such as the password that Spring generates', zh: '以空行开头的消息，例如 Spring 生成的密码'}
    match: '^$'
    source: {class: 'UserDetailsServiceAutoConfiguration', versions: 'all'}
    samples:
      - line: ''
    refuses:
      - 'Using generated security password: 4a11bb5e-71d0-44b7-a38a-4a2dd56398cd'
  - id: nacos.web-error
    says: {en: 'the web server or a thread met an error, in a request or at the start', zh: 'Web 服务或线程出错：处理请求时，或启动时'}
    match: '^(?:Servlet\.service\(\) for servlet .*|Error parsing HTTP request header.*|Invalid cookie header: .*|Resolved \[.*|Failed to (?:start|bind|load|initialize|instantiate|complete) .*|Error starting .*|Unable to start .*|Exception in thread .*)$'
    source: {class: 'Tomcat, Spring', versions: 'all'}
    samples:
      - line: 'Servlet.service() for servlet [dispatcherServlet] in context with path [/nacos] threw exception'
      - line: 'Error parsing HTTP request header'
      - line: 'Invalid cookie header: "a=b"'
      - line: 'Resolved [org.springframework.web.HttpRequestMethodNotSupportedException: Request method ''POST'' not supported]'
      - line: 'Failed to start x'
      - line: 'Failed to bind x'
      - line: 'Failed to load x'
      - line: 'Failed to initialize x'
      - line: 'Failed to instantiate x'
      - line: 'Failed to complete x'
      - line: 'Error starting ApplicationContext'
      - line: 'Unable to start ServletWebServerApplicationContext'
      - line: 'Exception in thread "main" java.lang.OutOfMemoryError'
  - id: nacos.addressing
    says: {en: 'where the address server is', zh: '地址服务器位置'}
    level: INFO
    match: '^(?:ADDRESS_SERVER_URL:.*|ServerListService address-server port:.*)$'
    source: {class: 'AddressServerMemberLookup', versions: '>=1.3.0'}
    samples:
      - line: 'ADDRESS_SERVER_URL:http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: 'ServerListService address-server port:8848'
  - id: nacos.api-filter-failed
    says: {en: 'a request was refused by the API compatibility filter, which failed inside', zh: 'API 兼容过滤器内部出错'}
    level: ERROR
    match: '^Filter for API .* Compatibility failed\..*$'
    source: {class: 'ApiCompatibilityFilter', versions: '>=3.0.0'}
    samples:
      - line: 'Filter for API InstanceRequest Compatibility failed.'
  - id: nacos.health-plugins
    says: {en: 'which health checkers are loaded (DEBUG)', zh: '已加载的健康检查器（DEBUG）'}
    level: DEBUG
    match: '^init health plugin : types=.*$'
    source: {class: 'HealthCheckExtendProvider', versions: '>=1.1.0'}
    samples:
      - line: 'init health plugin : types=Nacos:Naming:v2:ClientData'
  - id: nacos.logging-config
    says: {en: 'where the logging configuration is read from', zh: '日志配置的来源'}
    level: INFO
    match: '^There is no property named ".*$'
    source: {class: 'LoggingApplicationListener, LoggingSpringApplicationRunListener', versions: 'all'}
    samples:
      - line: 'There is no property named "value" in Spring Boot Environment, and whose value is value will be set into System''s Properties'
  - id: nacos.member-copy-failed
    says: {en: 'a member of the list could not be copied', zh: '成员信息复制失败'}
    level: WARN
    match: '^\[Member copy\] copy failed.*$'
    source: {class: 'Member', versions: '>=2.0.2'}
    samples:
      - line: '[Member copy] copy failed'
  - id: nacos.request-failed
    says: {en: 'a request to the API failed; the text says why', zh: '接口请求失败，文本说明原因'}
    level: ERROR
    match: '^got exception\. .*$'
    source: {class: 'NacosApiExceptionHandler', versions: '>=3.0.0'}
    samples:
      - line: 'got exception. java.net.ConnectException: Connection refused'
      - line: 'got exception. java.net.ConnectException: Connection refused java.net.ConnectException: Connection refused'
  - id: nacos.cluster-conf-failed
    says: {en: 'the file of the members could not be read or watched', zh: '成员配置文件读取或监听失败'}
    match: '^(?:read cluster conf fail.*|Failed to monitor file.*)$'
    source: {class: 'NacosCoreStartUp, StartingApplicationListener, StartingSpringApplicationRunListener', versions: 'all'}
    samples:
      - line: 'read cluster conf fail'
      - line: 'Failed to monitor file '
      - line: 'Failed to monitor file {}'
  - id: nacos.directories
    says: {en: 'where configuration, data and logs of this node are', zh: '本节点配置、数据和日志的目录'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos [^ ]*+ files: .*$'
    source: {class: 'StartingApplicationListener, StartingSpringApplicationRunListener', versions: '<=2.5.1'}
    samples:
      - line: 'Nacos Log files: /home/nacos/data'
      - line: 'Nacos Conf files: value/conf/'
      - line: 'Nacos Data files: value/data/'
      - line: 'Nacos Log files: value/logs/'
      - line: 'Nacos /home/nacos/data files: value/home/nacos/data/home/nacos/data/home/nacos/data'
  - id: nacos.task-failed
    says: {en: 'a scheduled task failed inside', zh: '定时任务内部出错'}
    level: ERROR
    match: '^this task execute has error : .*$'
    source: {class: 'Task', versions: '>=1.3.0'}
    samples:
      - line: 'this task execute has error : {}'
      - line: 'this task execute has error : value'
  - id: nacos.task-engine-failed
    says: {en: 'a delayed task of this node failed, or there is nothing that could do it', zh: '本节点延迟任务执行失败，或没有对应处理器'}
    level: ERROR
    log: [nacos, naming-server, naming-event, naming-push, protocol-distro, config]
    match: '^(?:processor not found for task, so discarded\. .*|Nacos task execute error (?:: .*)?)$'
    source: {class: 'NacosDelayTaskExecuteEngine', versions: '>=1.4.0'}
    samples:
      - line: 'processor not found for task, so discarded. com.alibaba.nacos.core.distributed.distro.task.delay.DistroDelayTask@4ae1ee'
      - line: 'Nacos task execute error : java.lang.NullPointerException'
      - line: 'Nacos task execute error '
  - id: nacos.disk-full
    says: {en: 'the disk is full: this node ends itself', zh: '磁盘满：本节点自行退出'}
    log: [nacos, config, start-out, plugin-control]
    match: '^磁盘满(?:，)?自杀退出$'
    source: {class: 'DiskUtils, ConfigService', versions: 'all'}
    samples:
      - line: '磁盘满，自杀退出'
      - line: '磁盘满自杀退出'
  - id: nacos.cost-time
    says: {en: 'how long taking or loading a snapshot, or a dump, took', zh: '快照或转储耗时'}
    log: [nacos, protocol-raft, config, nacos-persistence]
    match: '^(?:level not found , )?\S++ cost time : \d++ ms$'
    source: {class: 'TimerContext', versions: '>=1.3.0'}
    samples:
      - line: 'NAMING_SNAPSHOT_LOAD cost time : 12 ms'
      - line: 'level not found , DERBY_SNAPSHOT_SAVE cost time : 12 ms'
  - id: nacos.mcp-registry
    says: {en: 'the MCP registry of this node is up', zh: '本节点 MCP 注册中心启动完成'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos Mcp Registry (?:Started\.|is starting\.\.\.|started successfully in .*)$'
    source: {class: 'NacosMcpRegistryStartUp', versions: '>=3.0.0'}
    samples:
      - line: 'Nacos Mcp Registry Started.'
      - line: 'Nacos Mcp Registry is starting...'
      - line: 'Nacos Mcp Registry started successfully in 2340 ms'

"""#),
("patterns/naming-distro.yml", #"""
# naming-distro.yml: what naming-distro.log tells of data that is sent, received and verified between nodes
log: naming-distro
patterns:
  - id: naming-distro.client-add
    says: {en: 'data of a client came from another node', zh: '收到其它节点的客户端数据'}
    level: INFO
    match: '^\[Client-Add\] Received distro client sync data (?<client>[^,\s]+)(?:, revision=(?<revision>-?\d+))?$'
    event: client-add
    source: {class: 'DistroClientDataProcessor', versions: '>=2.0.0'}
    samples:
      - line: '[Client-Add] Received distro client sync data 10.88.0.1:8080#true'
        fields: {client: '10.88.0.1:8080#true'}
      - line: '[Client-Add] Received distro client sync data 1795389131822_10.77.0.104_35514'
        fields: {client: '1795389131822_10.77.0.104_35514'}
      - line: '[Client-Add] Received distro client sync data 1795386431768_10.77.0.104_55190, revision=0'
        fields: {client: '1795386431768_10.77.0.104_55190', revision: '0'}
  - id: naming-distro.client-delete
    says: {en: 'another node told that a client is gone', zh: '其它节点通知客户端已删除'}
    level: INFO
    match: '^\[Client-Delete\] Received distro client sync data (?<client>\S+)$'
    event: client-delete
    source: {class: 'DistroClientDataProcessor', versions: '>=2.0.0'}
    samples:
      - line: '[Client-Delete] Received distro client sync data 10.0.4.3:8080#true'
        fields: {client: '10.0.4.3:8080#true'}
      - line: '[Client-Delete] Received distro client sync data 1795387853469_10.77.0.104_52524'
        fields: {client: '1795387853469_10.77.0.104_52524'}
      - line: '[Client-Delete] Received distro client sync data 10.0.8.1:8080#true'
        fields: {client: '10.0.8.1:8080#true'}
  - id: naming-distro.sync-cancelled
    says: {en: 'a change was not sent, because the target counts as unhealthy; it is tried again after 3 s', zh: '目标节点不健康，取消同步，3 秒后重试'}
    level: WARN
    match: '^\[DISTRO\] Cancel distro sync caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''[^'']*+''\})?$'
    event: distro-sync-cancelled
    source: {class: 'DistroClientTransportAgent', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Cancel distro sync caused by target server 10.77.0.3:8848 unhealthy, key: DistroKey{resourceKey=''10.0.4.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {peer: '10.77.0.3:8848', key: '10.0.4.3:8080#true'}
      - line: '[DISTRO] Cancel distro sync caused by target server 10.77.0.3:8848 unhealthy, key: DistroKey{resourceKey=''10.0.3.5:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {peer: '10.77.0.3:8848', key: '10.0.3.5:8080#true'}
  - id: naming-distro.verify-cancelled
    says: {en: 'a verification was not sent, because the target counts as unhealthy', zh: '目标节点不健康，取消校验'}
    level: WARN
    match: '^\[DISTRO\] Cancel distro verify caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''[^'']*+''\})?$'
    event: distro-verify-cancelled
    source: {class: 'DistroClientTransportAgent', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Cancel distro verify caused by target server 10.77.0.3:8848 unhealthy, key: DistroKey{resourceKey=''10.0.4.4:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''null''}'
        fields: {peer: '10.77.0.3:8848', key: '10.0.4.4:8080#true'}
      - line: '[DISTRO] Cancel distro verify caused by target server 10.77.0.2:8848 unhealthy, key: DistroKey{resourceKey=''10.0.9.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''null''}'
        fields: {peer: '10.77.0.2:8848', key: '10.0.9.1:8080#true'}
  - id: naming-distro.verify-differs
    says: {en: 'the data of a client differ between two nodes', zh: '两个节点的客户端数据不一致'}
    level: INFO
    match: '^\[DISTRO-VERIFY-FAILED\] \w+\[(?<client>[^\]]+)\] revision local=-?\d+, remote=-?\d+$'
    event: verify-differs
    source: {class: 'ConnectionBasedClientManager, EphemeralIpPortClientManager', versions: '>=2.1.2'}
    samples:
      - line: '[DISTRO-VERIFY-FAILED] IpPortBasedClient[10.9.0.33:8080#true] revision local=184774821, remote=287082488'
        fields: {client: '10.9.0.33:8080#true'}
      - line: '[DISTRO-VERIFY-FAILED] ConnectionBasedClient[1795388292047_10.77.0.102_58460] revision local=1, remote=2'
        fields: {client: '1795388292047_10.77.0.102_58460'}
  - id: naming-distro.verify-invalid
    says: {en: 'the data of a client are out of date here; a new copy is asked for', zh: '本节点客户端数据过期，向对方获取'}
    level: INFO
    match: '^client (?<client>\S+) is invalid, get new client from (?<peer>\S+)$'
    event: verify-invalid
    source: {class: 'DistroClientDataProcessor', versions: '>=2.0.0'}
    samples:
      - line: 'client 10.0.4.2:8080#true is invalid, get new client from 10.77.0.2'
        fields: {client: '10.0.4.2:8080#true', peer: '10.77.0.2'}
      - line: 'client 1795387853469_10.77.0.104_52524 is invalid, get new client from 10.77.0.3'
        fields: {client: '1795387853469_10.77.0.104_52524', peer: '10.77.0.3'}
      - line: 'client 10.9.0.2:8080#true is invalid, get new client from 10.77.0.3'
        fields: {client: '10.9.0.2:8080#true', peer: '10.77.0.3'}
  - id: naming-distro.verify-resent
    says: {en: 'another node has old data of a client; they are sent again', zh: '对方数据过期，重新发送'}
    level: INFO
    match: '^Target (?<peer>\S+) verify client (?<client>\S+) failed, sync new client$'
    event: verify-resent
    source: {class: 'DistroClientTransportAgent', versions: '>=2.0.0'}
    samples:
      - line: 'Target 10.77.0.3:8848 verify client 10.0.4.4:8080#true failed, sync new client'
        fields: {peer: '10.77.0.3:8848', client: '10.0.4.4:8080#true'}
      - line: 'Target 10.77.0.2:8848 verify client 1795387875719_10.77.0.102_35972 failed, sync new client'
        fields: {peer: '10.77.0.2:8848', client: '1795387875719_10.77.0.102_35972'}
      - line: 'Target 10.77.0.2:8848 verify client 10.9.0.9:8080#true failed, sync new client'
        fields: {peer: '10.77.0.2:8848', client: '10.9.0.9:8080#true'}
  - id: naming-distro.batch-null
    says: {en: 'no batch data for a client; normal', zh: '客户端无批量数据，属正常'}
    level: INFO
    match: '^\[processBatchInstanceDistroData\] BatchInstanceData is null , clientId is :(?<client>\S+)$'
    source: {class: 'DistroClientDataProcessor', versions: '>=2.1.0'}
    samples:
      - line: '[processBatchInstanceDistroData] BatchInstanceData is null , clientId is :10.0.4.2:8080#true'
        fields: {client: '10.0.4.2:8080#true'}
      - line: '[processBatchInstanceDistroData] BatchInstanceData is null , clientId is :10.9.0.1:8080#true'
        fields: {client: '10.9.0.1:8080#true'}
      - line: '[processBatchInstanceDistroData] BatchInstanceData is null , clientId is :10.0.1.21:8080#true'
        fields: {client: '10.0.1.21:8080#true'}
  - id: naming-distro.checksum
    says: {en: 'a checksum round from another node; keys named here were behind', zh: '收到校验，列出的键落后'}
    level: INFO
    match: '^to remove keys: \[(?<removed>[^\]]*)\], to update keys: \[(?<updated>[^\]]*)\], source: (?<peer>\S+)$'
    event: checksum-repair
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'to remove keys: [], to update keys: [], source: 10.77.0.2:8848'
        fields: {removed: '', updated: '', peer: '10.77.0.2:8848'}
      - line: 'to remove keys: [], to update keys: [com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders], source: 10.77.0.1:8848'
        fields: {removed: '', updated: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', peer: '10.77.0.1:8848'}
  - id: naming-distro.owner-conflict
    says: {en: 'two nodes think they are responsible for the same data', zh: '两个节点都认为自己负责同一数据'}
    level: ERROR
    match: '^receive responsible key timestamp of (?<key>\S+) from (?<peer>\S+)$'
    event: owner-conflict
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'receive responsible key timestamp of com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-5 from 10.77.0.3:8848'
        fields: {key: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-5', peer: '10.77.0.3:8848'}
  - id: naming-distro.creating-service
    says: {en: 'data for an unknown service came in', zh: '收到未知服务的数据'}
    level: INFO
    match: '^creating service com\.alibaba\.\S+$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'creating service com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders'
  - id: naming-distro.notifier-started
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    match: '^(?:distro notifier started|waiting server list init\.\.\.|load data success)$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'distro notifier started'
      - line: 'distro notifier started'
      - line: 'distro notifier started'
      - line: 'waiting server list init...'
      - line: 'load data success'
  - id: naming-distro.notify-failed
    says: {en: 'applying received data failed inside', zh: '应用收到的数据时出错'}
    level: ERROR
    match: '^\[NACOS-DISTRO\] [Ee]rror while (?:handling notifying task|(?:notifying|execute) listener of key: \S+)$'
    harmless: true
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: '[NACOS-DISTRO] Error while handling notifying task'
      - line: '[NACOS-DISTRO] Error while handling notifying task'
      - line: '[NACOS-DISTRO] error while notifying listener of key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[NACOS-DISTRO] error while execute listener of key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-distro.request-failed
    says: {en: 'a request to another node failed', zh: '发往其它节点的请求失败'}
    level: ERROR
    match: '^failed to req API: ?https?://(?<peer>[^/\s,]++)[^,\s]*+(?:, code: -?\d+, msg: .*)?$'
    harmless: true
    source: {class: 'NamingProxy', versions: '<2.2.0'}
    samples:
      - line: 'failed to req API:http://10.77.0.3:8848/nacos/v1/ns/distro/checksum'
        fields: {peer: '10.77.0.3:8848'}
      - line: 'failed to req API: http://10.0.0.2:8848/nacos/v1/ns/raft/vote, code: 12, msg: java.net.ConnectException: Connection refused'
        fields: {peer: '10.0.0.2:8848'}
  - id: naming-distro.checksum-busy
    says: {en: 'a checksum round was skipped', zh: '跳过一次校验'}
    match: '^(?:sync checksum task already in process with \S+|listener of \S+ not found\.)$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'sync checksum task already in process with 10.0.0.1:8848'
      - line: 'listener of com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc not found.'
  - id: naming-distro.failed
    says: {en: 'handling data between nodes failed', zh: '节点间数据处理失败'}
    match: '^\[DISTRO-FAILED\] .*$'
    source: {class: 'DistroDataRequestHandler, DistroClientTransportAgent', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO-FAILED] distro handle with exception'
  - id: naming-distro.sync-detail
    says: {en: 'a step of sending data to other nodes (1.x, DEBUG)', zh: '向其它节点同步数据的步骤（1.x，DEBUG）'}
    level: DEBUG
    match: '^(?:server list is: .*|sync already in process, key: .*|sync checksums: .*|sync keys: .*|sync from .*|add sync task: .*|got key: .*)$'
    source: {class: 'DataSyncer, DistroConsistencyServiceImpl, TaskDispatcher', versions: '1.1.3–1.3.2'}
    samples:
      - line: 'server list is: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: 'sync already in process, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'sync checksums: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'sync keys: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'sync from 10.0.0.2:8848'
      - line: 'add sync task: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
      - line: 'got key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-distro.sync-error
    says: {en: 'sending data to other nodes failed inside (1.x)', zh: '向其它节点同步数据时内部出错（1.x）'}
    level: ERROR
    match: '^(?:sync data failed\..*|timed sync task failed\..*|dispatch sync task failed\..*|should not larger than .*)$'
    source: {class: 'DataSyncer, TaskDispatcher', versions: '<=1.3.2'}
    samples:
      - line: 'sync data failed.'
      - line: 'timed sync task failed.'
      - line: 'dispatch sync task failed.'
      - line: 'should not larger than value, current is: 12'
  - id: naming-distro.no-data
    says: {en: 'a change was announced, and there is no data or nobody to tell', zh: '通知了变更，但没有数据或没有监听者'}
    level: INFO
    match: '^\[DISTRO-WARN\] (?:RecordListener|data) not found, key: .*$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '1.4.4–1.4.8'}
    samples:
      - line: '[DISTRO-WARN] RecordListener not found, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[DISTRO-WARN] data not found, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-distro.notified
    says: {en: 'a change was applied on this node (DEBUG)', zh: '变更已在本节点应用（DEBUG）'}
    level: DEBUG
    match: '^\[NACOS-DISTRO\] datum change notified, key: .*$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '1.1.3–2.1.2'}
    samples:
      - line: '[NACOS-DISTRO] datum change notified, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, listener count: 12, action: naming'
  - id: naming-distro.fetch-failed
    says: {en: 'data could not be fetched from another node', zh: '未能从其它节点取得数据'}
    level: ERROR
    match: '^(?:get data from .* failed!.*|load data failed\..*|sync full data from .* failed!.*)$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '1.1.3–2.1.2'}
    samples:
      - line: 'get data from 10.0.0.2:8848 failed!'
      - line: 'load data failed.'
      - line: 'sync full data from 10.0.0.2:8848 failed!'
  - id: naming-distro.empty-sync
    says: {en: 'another node sent nothing', zh: '其它节点发来空数据'}
    level: ERROR
    match: '^\[onSync\] receive empty entity!$'
    source: {class: 'DistroController', versions: '1.1.3–2.1.2'}
    samples:
      - line: '[onSync] receive empty entity!'
  - id: naming-distro.naming-proxy
    says: {en: 'a request between nodes failed; which one is in the trace', zh: '节点间请求失败，目标见堆栈'}
    level: WARN
    match: '^NamingProxy.*$'
    source: {class: 'NamingProxy', versions: '1.1.3–2.1.2'}
    samples:
      - line: 'NamingProxy'

"""#),
("patterns/naming-event.yml", #"""
# naming-event.yml: what naming-event.log tells of health and of 1.x instance lists
log: naming-event
patterns:
  - id: naming-event.unhealthy
    says: {en: 'an instance without heartbeats became unhealthy', zh: '实例心跳超时，变为不健康'}
    level: INFO
    match: '^\{POS\} \{IP-DISABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^@]+)@(?<service>[^,]+), region: \w+, msg: client (?:timeout after \d+, )?last beat: (?<lastBeat>\d+)$'
    event: unhealthy
    source: {class: 'ClientBeatCheckTask, UnhealthyInstanceChecker', versions: '>=1.1.0'}
    samples:
      - line: '{POS} {IP-DISABLED} valid: 10.0.4.3:8080@DEFAULT@cut-2, region: unknown, msg: client last beat: 1795389160110'
        fields: {address: '10.0.4.3:8080', cluster: 'DEFAULT', service: 'cut-2', lastBeat: '1795389160110'}
      - line: '{POS} {IP-DISABLED} valid: 10.0.9.5:8080@DEFAULT@svc-4, region: unknown, msg: client last beat: 1795387349030'
        fields: {address: '10.0.9.5:8080', cluster: 'DEFAULT', service: 'svc-4', lastBeat: '1795387349030'}
      - line: '{POS} {IP-DISABLED} valid: 10.0.3.6:8080@DEFAULT@slow-5, region: unknown, msg: client last beat: 1795385376981'
        fields: {address: '10.0.3.6:8080', cluster: 'DEFAULT', service: 'slow-5', lastBeat: '1795385376981'}
      - line: '{POS} {IP-DISABLED} valid: 10.0.1.21:8080@DEFAULT@DEFAULT_GROUP@@orders, region: unknown, msg: client timeout after 15000, last beat: 1795386892160'
        fields: {address: '10.0.1.21:8080', cluster: 'DEFAULT', service: 'DEFAULT_GROUP@@orders', lastBeat: '1795386892160'}
  - id: naming-event.healthy
    says: {en: 'a heartbeat made an unhealthy instance healthy again', zh: '心跳恢复，实例重新健康'}
    level: INFO
    match: '^service: (?<service>[^{]+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: client beat ok$'
    event: healthy
    source: {class: 'ClientBeatProcessor, ClientBeatProcessorV2', versions: 'all'}
    samples:
      - line: 'service: DEFAULT_GROUP@@svc-4 {POS} {IP-ENABLED} valid: 10.0.9.5:8080@DEFAULT, region: unknown, msg: client beat ok'
        fields: {service: 'DEFAULT_GROUP@@svc-4', address: '10.0.9.5:8080', cluster: 'DEFAULT'}
      - line: 'service: DEFAULT_GROUP@@bg-service-1 {POS} {IP-ENABLED} valid: 10.88.0.5:8080@DEFAULT, region: unknown, msg: client beat ok'
        fields: {service: 'DEFAULT_GROUP@@bg-service-1', address: '10.88.0.5:8080', cluster: 'DEFAULT'}
      - line: 'service: DEFAULT_GROUP@@bg-service-2 {POS} {IP-ENABLED} valid: 10.88.0.6:8080@DEFAULT, region: unknown, msg: client beat ok'
        fields: {service: 'DEFAULT_GROUP@@bg-service-2', address: '10.88.0.6:8080', cluster: 'DEFAULT'}
  - id: naming-event.sync-unhealthy
    says: {en: 'another node told that an instance is unhealthy', zh: '其它节点通知实例不健康'}
    level: INFO
    match: '^(?<service>[^{@]+@@[^{]+) \{SYNC\} IP-DISABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>.+)$'
    event: unhealthy
    source: {class: 'ServiceManager, Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@orders {SYNC} IP-DISABLED : 10.0.1.21:8080@DEFAULT'
        fields: {service: 'DEFAULT_GROUP@@orders', address: '10.0.1.21:8080', cluster: 'DEFAULT'}
  - id: naming-event.sync-healthy
    says: {en: 'another node told that an instance is healthy', zh: '其它节点通知实例健康'}
    match: '^(?<service>[^{@]+@@[^{]+) \{SYNC\} IP-ENABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>.+)$'
    event: healthy
    source: {class: 'ServiceManager, Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@order-svc {SYNC} IP-ENABLED : 10.1.1.5:8080@DEFAULT'
        fields: {service: 'DEFAULT_GROUP@@order-svc', address: '10.1.1.5:8080', cluster: 'DEFAULT'}
  - id: naming-event.check-unhealthy
    says: {en: 'an active check found an instance unhealthy', zh: '主动检查发现实例不健康'}
    match: '^serviceName: (?<service>[^{]+) \{POS\} \{IP-DISABLED\} invalid(?:-now)?: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$'
    event: unhealthy
    source: {class: 'HealthCheckCommon, HealthCheckCommonV2', versions: 'all'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {POS} {IP-DISABLED} invalid: 10.1.1.5:8080@DEFAULT, region: unknown, msg: tcp:unable2connect:refused'
        fields: {service: 'DEFAULT_GROUP@@order-svc', address: '10.1.1.5:8080', cluster: 'DEFAULT'}
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {POS} {IP-DISABLED} invalid-now: 10.1.1.5:8080@DEFAULT, region: unknown, msg: java.net.ConnectException: Connection refused'
        fields: {service: 'DEFAULT_GROUP@@order-svc', address: '10.1.1.5:8080', cluster: 'DEFAULT'}
  - id: naming-event.check-healthy
    says: {en: 'an active check found an instance healthy', zh: '主动检查发现实例健康'}
    match: '^serviceName: (?<service>[^{]+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$'
    event: healthy
    source: {class: 'HealthCheckCommon, HealthCheckCommonV2', versions: 'all'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {POS} {IP-ENABLED} valid: 10.1.1.5:8080@DEFAULT, region: unknown, msg: tcp:ok+'
        fields: {service: 'DEFAULT_GROUP@@order-svc', address: '10.1.1.5:8080', cluster: 'DEFAULT'}
  - id: naming-event.check-undecided
    says: {en: 'an active check that changed nothing', zh: '主动检查，未改变状态'}
    match: '^serviceName: [^{]+ \{(?:PROBE|OTHER)\} \{IP-(?:EN|DIS)ABLED\} .*$'
    source: {class: 'HealthCheckCommon, HealthCheckCommonV2', versions: 'all'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {OTHER} {IP-DISABLED} pre-invalid: 10.1.1.5:8080@DEFAULT in 2, msg: tcp:timeout'
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {PROBE} {IP-DISABLED} invalid-now: 10.1.1.5:8080@DEFAULT, region: unknown, msg: java.net.ConnectException: Connection refused'
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {OTHER} {IP-ENABLED} pre-valid: 10.1.1.5:8080@DEFAULT in 12, msg: java.net.ConnectException: Connection refused'
  - id: naming-event.ip-new
    says: {en: 'instances were added; the datum line says the same', zh: '新增实例，datum 行内容相同'}
    level: INFO
    match: '^[^{@]+@@[^{]+ \{SYNC\} \{IP-NEW\} cluster: [^,]+, new ips size: \d+, content: \[.*\]$'
    source: {class: 'Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@slow-1 {SYNC} {IP-NEW} cluster: DEFAULT, new ips size: 1, content: [10.0.3.2:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@orders {SYNC} {IP-NEW} cluster: DEFAULT, new ips size: 1, content: [10.77.0.102:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@bg-grpc {SYNC} {IP-NEW} cluster: DEFAULT, new ips size: 1, content: [10.77.0.104:9090:unknown:DEFAULT_1.0_true_false_DEFAULT]'
  - id: naming-event.ip-dead
    says: {en: 'instances were removed; the datum line says the same', zh: '移除实例，datum 行内容相同'}
    level: INFO
    match: '^[^{@]+@@[^{]+ \{SYNC\} \{IP-DEAD\} cluster: [^,]+, dead ips size: \d+, content: \[.*\]$'
    source: {class: 'Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@slow-0 {SYNC} {IP-DEAD} cluster: DEFAULT, dead ips size: 1, content: [10.0.3.1:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@orders {SYNC} {IP-DEAD} cluster: DEFAULT, dead ips size: 1, content: [10.77.0.102:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@bg-grpc {SYNC} {IP-DEAD} cluster: DEFAULT, dead ips size: 1, content: [10.77.0.104:9090:unknown:DEFAULT_1.0_true_false_DEFAULT]'
  - id: naming-event.ip-weight
    says: {en: 'the weight of an instance changed', zh: '实例权重改变'}
    match: '^[^{@]+@@[^{]+ \{SYNC\} \{IP-UPDATED\} .*$'
    source: {class: 'Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@order-svc {SYNC} {IP-UPDATED} 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT->10.1.1.5:8080:unknown:DEFAULT_0.5_true_false_DEFAULT'
  - id: naming-event.ip-updated
    says: {en: 'the list of instances after a change; the datum line says more', zh: '变更后的实例列表，datum 行更完整'}
    level: INFO
    match: '^\[IP-UPDATED\] namespace: [^,]*, service: [^,]+, ips: .*$'
    source: {class: 'Service', versions: '<2.2.0'}
    samples:
      - line: '[IP-UPDATED] namespace: public, service: DEFAULT_GROUP@@orders, ips: '
      - line: '[IP-UPDATED] namespace: public, service: DEFAULT_GROUP@@slow-0, ips: '
      - line: '[IP-UPDATED] namespace: public, service: DEFAULT_GROUP@@bg-grpc, ips: '
  - id: naming-event.health-by-api
    says: {en: 'the health of an instance was set by the API', zh: '通过接口设置实例健康状态'}
    match: '^\[IP-(?:EN|DIS)ABLED\] ips: \S+, service: \S+, msg: update thought HealthController api$'
    source: {class: 'HealthController', versions: '<2.2.0'}
    samples:
      - line: '[IP-DISABLED] ips: 10.1.1.5:8080@DEFAULT, service: DEFAULT_GROUP@@order-svc, msg: update thought HealthController api'
      - line: '[IP-ENABLED] ips: 10.1.1.5:8080@DEFAULT, service: DEFAULT_GROUP@@order-svc, msg: update thought HealthController api'
  - id: naming-event.update-failed
    says: {en: 'taking over a state from another node failed inside', zh: '更新状态时内部出错'}
    level: ERROR
    match: '^\[UPDATE-DOMAIN\] Exception while (?:taking item from LinkedBlockingDeque\.|update service: \S.*)$'
    harmless: true
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[UPDATE-DOMAIN] Exception while update service: com.alibaba.nacos.naming.core.ServiceManager$ServiceKey@1f2a3b'
      - line: '[UPDATE-DOMAIN] Exception while taking item from LinkedBlockingDeque.'
      - line: '[UPDATE-DOMAIN] Exception while update service: {"namespaceId":"public","serviceName":"DEFAULT_GROUP@@orders","serverIP":"10.77.0.1:8848","checksum":"b5a917864c9497ecb94d3534122c9462"}'
  - id: naming-event.unhealthy-v1.0
    says: {en: 'an instance without heartbeats became unhealthy (1.0 names no service)', zh: '实例心跳超时，变为不健康（1.0 不含服务名）'}
    level: INFO
    match: '^\{POS\} \{IP-DISABLED\} valid: [^@\s]+@[^@,\s]+, region: [^,]*+, msg: client timeout after [^,]*+, last beat: \d+$'
    source: {class: 'ClientBeatCheckTask', versions: '<=1.0.0'}
    samples:
      - line: '{POS} {IP-DISABLED} valid: 10.1.1.5:8080@DEFAULT, region: unknown, msg: client timeout after 15000, last beat: 1695112233445'
  - id: naming-event.beat
    says: {en: 'a heartbeat is handled by this node (DEBUG)', zh: '本节点处理一次心跳（DEBUG）'}
    level: DEBUG
    match: '^(?:\[CLIENT-BEAT\] processing beat: .*|\[CLIENT-BEAT\] refresh beat: .*)$'
    source: {class: 'ClientBeatProcessor, ClientBeatProcessorV2', versions: 'all'}
    samples:
      - line: '[CLIENT-BEAT] processing beat: {"ip":"10.1.1.5","port":8080,"cluster":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
      - line: '[CLIENT-BEAT] refresh beat: {"ip":"10.1.1.5","port":8080,"cluster":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
  - id: naming-event.check-sync-failed
    says: {en: 'results of health checks could not be passed to another node (1.x)', zh: '健康检查结果未能传给其它节点（1.x）'}
    level: WARN
    match: '^(?:\[HEALTH-CHECK-SYNC\] failed to add check result to queue, queue size: .*|\[HEALTH-CHECK-SYNC\] failed to send result to .*)$'
    source: {class: 'HealthCheckCommon', versions: '<=1.4.8'}
    samples:
      - line: '[HEALTH-CHECK-SYNC] failed to add check result to queue, queue size: 12'
      - line: '[HEALTH-CHECK-SYNC] failed to send result to 10.0.0.2:8848, result: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
  - id: naming-event.cancel-failed
    says: {en: 'a health check could not be cancelled', zh: '健康检查任务取消失败'}
    level: ERROR
    match: '^\[CANCEL-CHECK\] cancel failed!.*$'
    source: {class: 'HealthCheckReactor', versions: 'all'}
    samples:
      - line: '[CANCEL-CHECK] cancel failed!'
  - id: naming-event.check-scheduled
    says: {en: 'an active health check is planned (DEBUG)', zh: '计划一次主动健康检查（DEBUG）'}
    level: DEBUG
    match: '^\[HEALTH-CHECK(?:-V2)?\] schedule health check task: .*$'
    source: {class: 'HealthCheckTask, HealthCheckTaskV2', versions: 'all'}
    samples:
      - line: '[HEALTH-CHECK] schedule health check task: 1695112233445_10.1.1.5_54321'
      - line: '[HEALTH-CHECK-V2] schedule health check task: 1695112233445_10.1.1.5_54321'
  - id: naming-event.checkers-failed
    says: {en: 'the list of health checkers could not be given', zh: '健康检查器列表查询失败'}
    level: ERROR
    match: '^checkers error.*$'
    source: {class: 'HealthController, HealthOperatorV2Impl', versions: '>=1.1.4'}
    samples:
      - line: 'checkers error '
  - id: naming-event.listener-failed
    says: {en: 'a listener crashed: a push or a sync may be missing', zh: '事件监听器出错：可能缺少一次推送或同步'}
    level: ERROR
    match: '^Event callback exception:.*$'
    source: {class: 'NamingEventPublisher', versions: '>=2.0.2'}
    samples:
      - line: 'Event callback exception: '
  - id: naming-event.publisher-stopped
    says: {en: 'this node stops handling one type of event, or was interrupted while waiting for one', zh: '本节点停止处理某类事件，或等待事件时被中断'}
    match: '^(?:Naming Event Publisher .* take event from queue failed:.*|Naming Event Publisher .*, stop to handle event due to unexpected exception:.*)$'
    source: {class: 'NamingEventPublisher', versions: '>=2.0.2'}
    samples:
      - line: 'Naming Event Publisher naming take event from queue failed:'
      - line: 'Naming Event Publisher naming, stop to handle event due to unexpected exception: '
  - id: naming-event.queue-full
    says: {en: 'a queue of events is full; the event is handled on the spot', zh: '事件队列已满，改为同步处理'}
    level: WARN
    match: '^Unable to plug in due to interruption, synchronize sending time, event : .*$'
    source: {class: 'NamingEventPublisher', versions: '>=2.0.2'}
    samples:
      - line: 'Unable to plug in due to interruption, synchronize sending time, event : ServiceChangedEvent{}'
  - id: naming-event.event-passed
    says: {en: 'an event is passed on inside the node (DEBUG)', zh: '节点内部事件分发（DEBUG）'}
    level: DEBUG
    match: '^(?:\[NotifyCenter\] No subscribers for slow event .*|\[NotifyCenter\] the .*)$'
    source: {class: 'NamingEventPublisher', versions: '>=2.0.2'}
    samples:
      - line: '[NotifyCenter] No subscribers for slow event Nacos:Naming:v2:ClientData'
      - line: '[NotifyCenter] the ServiceChangedEvent{} will received by value'
  - id: naming-event.health-list
    says: {en: 'the health of all instances of a service as taken over (DEBUG)', zh: '接收到的服务全部实例健康状态（DEBUG）'}
    level: DEBUG
    match: '^\[HEALTH-STATUS-UPDATED\] namespace: .*$'
    source: {class: 'ServiceManager', versions: '1.1.3–2.1.2'}
    samples:
      - line: '[HEALTH-STATUS-UPDATED] namespace: DEFAULT_GROUP@@order-svc, service: DEFAULT_GROUP@@order-svc, ips: value'
  - id: naming-event.upgrade-state-failed
    says: {en: 'the state of the upgrade could not be written to disk', zh: '升级状态写盘失败'}
    level: ERROR
    match: '^Failed to write .* to disk.*$'
    source: {class: 'UpgradeStates', versions: '2.0.2–2.1.2'}
    samples:
      - line: 'Failed to write /home/nacos/data to disk'

"""#),
("patterns/naming-performance.yml", #"""
# naming-performance.yml: counters that every node prints once a minute
log: naming-performance
patterns:
  - id: naming-performance.counters
    says: {en: 'counters, once a minute', zh: '每分钟的计数'}
    level: INFO
    match: '^(?:PERFORMANCE:\|(?:serviceCount\|.*|[-\d|]+)|DISTRO:\|(?:V1SyncDone\|.*|[-\d|]+)|Task worker status:\s*)$'
    source: {class: 'PerformanceLoggerThread', versions: 'all'}
    samples:
      - line: 'DISTRO:|4|0|0|'
      - line: 'DISTRO:|0|0|0|0|0|'
      - line: 'PERFORMANCE:|4|7|6|6'
      - line: 'Task worker status: '
      - line: 'PERFORMANCE:|3|6|-1|-1'
      - line: 'PERFORMANCE:|serviceCount|ipCount|subscribeCount|maxPushCost|avgPushCost|totalPushCount|failPushCount'
      - line: 'DISTRO:|V1SyncDone|V1SyncFail|V2SyncDone|V2SyncFail|V2VerifyFail|'
  - id: naming-performance.metrics-failed
    says: {en: 'a counter could not be set up', zh: '指标初始化失败'}
    level: ERROR
    match: '^Init metrics for .* failed.*$'
    source: {class: 'MetricsMonitor', versions: '>=2.0.0'}
    samples:
      - line: 'Init metrics for naming failed'

"""#),
("patterns/naming-push.yml", #"""
# naming-push.yml: what naming-push.log tells of lists pushed to subscribers
log: naming-push
patterns:
  - id: naming-push.push
    says: {en: 'a changed list was pushed to a subscriber', zh: '变更后的列表已推送给订阅者'}
    level: INFO
    match: '^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms, SLA -?\d+ms, Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+), target=(?<name>\S+)$'
    event: push
    source: {class: 'PushExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[PUSH-SUCC] 14ms, all delay time 534ms, SLA 536ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}, DataSize=0, target=10.77.0.104'
        fields: {ms: '14', totalMs: '534', namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '1', size: '0', name: '10.77.0.104'}
      - line: '[PUSH-SUCC] 9ms, all delay time 603ms, SLA 603ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=true, revision=1}, originalSize=1, DataSize=1, target=10.77.0.104'
        fields: {ms: '9', totalMs: '603', namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'true', revision: '1', originalSize: '1', size: '1', name: '10.77.0.104'}
      - line: '[PUSH-SUCC] 8ms, all delay time 597ms, SLA 597ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-3'', ephemeral=true, revision=4}, originalSize=2, DataSize=2, target=10.77.0.104'
        fields: {ms: '8', totalMs: '597', namespace: 'public', group: 'DEFAULT_GROUP', service: 'svc-3', ephemeral: 'true', revision: '4', originalSize: '2', size: '2', name: '10.77.0.104'}
      - line: '[PUSH-SUCC] 14ms, all delay time 534ms, SLA 536ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=false, revision=1}, DataSize=0, target=10.77.0.104'
        fields: {ms: '14', totalMs: '534', namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'false', revision: '1', size: '0', name: '10.77.0.104'}
  - id: naming-push.push-for-subscriber
    says: {en: 'a list was pushed to one new subscriber', zh: '列表已推送给新的订阅者'}
    level: INFO
    match: '^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms for subscriber (?<subscriber>[^,]+), Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+)$'
    event: push
    source: {class: 'PushExecuteTask', versions: '>=2.0.1'}
    samples:
      - line: '[PUSH-SUCC] 11ms, all delay time 540ms for subscriber 10.77.0.104, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}, DataSize=1'
        fields: {ms: '11', totalMs: '540', subscriber: '10.77.0.104', namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '1', size: '1'}
      - line: '[PUSH-SUCC] 7ms, all delay time 602ms for subscriber 10.77.0.104, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''api-0'', ephemeral=true, revision=0}, originalSize=0, DataSize=0'
        fields: {ms: '7', totalMs: '602', subscriber: '10.77.0.104', namespace: 'public', group: 'DEFAULT_GROUP', service: 'api-0', ephemeral: 'true', revision: '0', originalSize: '0', size: '0'}
      - line: '[PUSH-SUCC] 66ms, all delay time 581ms for subscriber 10.77.0.104, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-1'', ephemeral=true, revision=0}, originalSize=0, DataSize=0'
        fields: {ms: '66', totalMs: '581', subscriber: '10.77.0.104', namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-1', ephemeral: 'true', revision: '0', originalSize: '0', size: '0'}
      - line: '[PUSH-SUCC] 11ms, all delay time 540ms for subscriber 10.77.0.104, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=false, revision=1}, DataSize=1'
        fields: {ms: '11', totalMs: '540', subscriber: '10.77.0.104', namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'false', revision: '1', size: '1'}
  - id: naming-push.push-failed
    says: {en: 'a list could not be pushed to a subscriber', zh: '向订阅者推送失败'}
    match: '^\[PUSH-FAIL\] (?<ms>-?\d+)ms, Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, reason=.*, target=(?<name>\S+)$'
    event: push-failed
    source: {class: 'PushExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[PUSH-FAIL] 5003ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=4}, reason=Timeout After 5000 milliseconds, requestId=17, connectionId=1695112233445_10.1.1.9_50111, target=10.1.1.9'
        fields: {ms: '5003', namespace: 'public', group: 'DEFAULT_GROUP', service: 'order-svc', ephemeral: 'true', revision: '4', name: '10.1.1.9'}
      - line: '[PUSH-FAIL] 5003ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=false, revision=4}, reason=Timeout After 5000 milliseconds, requestId=17, connectionId=1695112233445_10.1.1.9_50111, target=10.1.1.9'
        fields: {ms: '5003', namespace: 'public', group: 'DEFAULT_GROUP', service: 'order-svc', ephemeral: 'false', revision: '4', name: '10.1.1.9'}
  - id: naming-push.merged
    says: {en: 'another change came before the push; they go together', zh: '推送前又有变更，合并推送'}
    level: INFO
    match: '^\[PUSH\] Task merge for Service\{namespace=''[^'']*+'', group=''[^'']*+'', name=''[^'']*+'', ephemeral=(?:true|false), revision=-?\d+\}$'
    source: {class: 'PushDelayTask', versions: '>=2.0.0'}
    samples:
      - line: '[PUSH] Task merge for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}'
      - line: '[PUSH] Task merge for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-0'', ephemeral=true, revision=1}'
      - line: '[PUSH] Task merge for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-0'', ephemeral=true, revision=1}'
      - line: '[PUSH] Task merge for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=false, revision=1}'
  - id: naming-push.reason
    says: {en: 'the trace of a failed push', zh: '推送失败的堆栈'}
    match: '^Reason detail:\s*$'
    source: {class: 'PushExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: 'Reason detail: '
  - id: naming-push.queued
    says: {en: 'a changed list waits for the UDP push', zh: '变更的列表等待 UDP 推送'}
    level: INFO
    match: '^[^@]+@@.+ is changed, add it to push queue\.$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@orders is changed, add it to push queue.'
      - line: 'DEFAULT_GROUP@@slow-1 is changed, add it to push queue.'
      - line: 'DEFAULT_GROUP@@bg-grpc is changed, add it to push queue.'
  - id: naming-push.udp-scheduled
    says: {en: 'a UDP push was scheduled', zh: 'UDP 推送已计划'}
    level: INFO
    match: '^serviceName: .+ changed, schedule push for: .*$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@orders changed, schedule push for: 10.77.0.104:41703, agent: Nacos-Java-Client:v1.4.2, key: 10.77.0.104,41703,5176861048329'
      - line: 'serviceName: DEFAULT_GROUP@@slow-1 changed, schedule push for: 10.77.0.104:32829, agent: Nacos-Java-Client:v1.4.2, key: 10.77.0.104,32829,5023542894976'
      - line: 'serviceName: DEFAULT_GROUP@@bg-grpc changed, schedule push for: 10.77.0.104:41703, agent: Nacos-Java-Client:v1.4.2, key: 10.77.0.104,41703,5168612883702'
  - id: naming-push.udp-sent
    says: {en: 'a UDP push was sent', zh: 'UDP 推送已发送'}
    level: INFO
    match: '^send udp packet: \S+$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'send udp packet: 10.77.0.104,41703,5168612883702'
  - id: naming-push.udp-acknowledged
    says: {en: 'a subscriber answered a UDP push', zh: '订阅者确认 UDP 推送'}
    level: INFO
    match: '^received ack: \{.*\} from: [^,]*, cost: -?\d+ ms, unacked: -?\d+, total push: -?\d+$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'received ack: {"type": "push-ack", "lastRefTime":"5174083536881", "data":""} from: 10.77.0.104:41703, cost: 5 ms, unacked: 3, total push: 5'
  - id: naming-push.udp-retried
    says: {en: 'a UDP push was not answered', zh: 'UDP 推送未被确认'}
    match: '^(?:retry to push data, key: \S+|max re-push times reached, retry times \d+, key: [^,\s]+)$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'retry to push data, key: 10.77.0.104,41703,5168612883702'
      - line: 'max re-push times reached, retry times 12, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'retry to push data, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-push.udp-given-up
    says: {en: 'a UDP push was not answered and is given up', zh: 'UDP 推送未被确认，已放弃'}
    level: WARN
    match: '^max re-push times reached, retry times \d+, key: (?<name>[^,\s]+),\d+,-?\d+$'
    event: push-failed
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'max re-push times reached, retry times 2, key: 127.0.0.1,36079,4975974094066'
        fields: {name: '127.0.0.1'}
      - line: 'max re-push times reached, retry times 1, key: 10.1.1.9,51234,123456789012345'
        fields: {name: '10.1.1.9'}
  - id: naming-push.task-failed
    says: {en: 'a push failed inside', zh: '推送内部出错'}
    match: '^Push task for service ?\S+ execute failed\s*$'
    source: {class: 'PushDelayTask', versions: '>=2.0.0'}
    samples:
      - line: 'Push task for serviceDEFAULT_GROUP@@order-svc execute failed '
  - id: naming-push.fuzzy-failed
    says: {en: 'a change of services that match a pattern could not be told to a client', zh: '模糊订阅的变更未能通知客户端'}
    level: WARN
    match: '^(?:\[fuzzy watch\] change notify fail ,clientId .*|\[fuzzy watch\] reschedule this task to engine|\[fuzzy watch\] sync notify fail, pattern .*)$'
    source: {class: 'FuzzyWatchChangeNotifyExecuteTask, FuzzyWatchSyncNotifyCallback', versions: '>=3.0.0'}
    samples:
      - line: '[fuzzy watch] change notify fail ,clientId 1695112233445_10.1.1.5_54321, serviceKey {] ,changedType 1695112233445_10.1.1.5_54321 '
      - line: '[fuzzy watch] reschedule this task to engine'
      - line: '[fuzzy watch] sync notify fail, pattern public>>DEFAULT_GROUP>>order-* ,clientId =1695112233445_10.1.1.5_54321,currentBatch=12,totalBatch=12'
  - id: naming-push.fuzzy-told
    says: {en: 'services that match a pattern are told to a client', zh: '模糊订阅匹配的服务已通知客户端'}
    level: INFO
    match: '^(?:\[fuzzy watch\] change notify success ,clientId .*|\[fuzzy watch\] init notify all batch finish ,clientId=.*|\[fuzzy watch\] init notify finish push success  ,clientId=.*|\[fuzzy watch\] init notify push success  ,clientId=.*|\[fuzzy watch\] sync notify task success, pattern .*|\[FUZZY-WATCH-INIT-PUSH\] Task merge for pattern .*)$'
    source: {class: 'FuzzyWatchChangeNotifyExecuteTask, FuzzyWatchSyncNotifyCallback, FuzzyWatchSyncNotifyTask', versions: '>=3.0.0'}
    samples:
      - line: '[fuzzy watch] change notify success ,clientId 1695112233445_10.1.1.5_54321, serviceKey {] ,changedType 1695112233445_10.1.1.5_54321 '
      - line: '[fuzzy watch] init notify all batch finish ,clientId=1695112233445_10.1.1.5_54321, pattern =public>>DEFAULT_GROUP>>order-*,start notify init finish task'
      - line: '[fuzzy watch] init notify finish push success  ,clientId=1695112233445_10.1.1.5_54321, pattern =public>>DEFAULT_GROUP>>order-*,total cost time=12ms'
      - line: '[fuzzy watch] init notify push success  ,clientId=1695112233445_10.1.1.5_54321, pattern =public>>DEFAULT_GROUP>>order-* ,currentBatch=12,totalBatch=12'
      - line: '[fuzzy watch] sync notify task success, pattern public>>DEFAULT_GROUP>>order-*, syncType=Nacos:Naming:v2:ClientData,clientId=1695112233445_10.1.1.5_54321,current batch size public@@DEFAULT_GROUP@@order-svc,currentBatch=12,totalBatch={}'
      - line: '[FUZZY-WATCH-INIT-PUSH] Task merge for pattern public>>DEFAULT_GROUP>>order-*'
  - id: naming-push.clients
    says: {en: 'book-keeping of UDP subscribers', zh: 'UDP 订阅者的内部记录'}
    match: '^(?:\[NACOS-PUSH\] clientMap size: .*|client: .* added for serviceName: .*|client: .* already associated with key .*|client is zombie: .*|push serviceName: .*|\[PUSH-CACHE\] cache hit: .*)$'
    source: {class: 'NamingSubscriberServiceV1Impl, PushService, UdpPushService', versions: '<=2.1.2'}
    samples:
      - line: '[NACOS-PUSH] clientMap size: 12'
      - line: 'client: 10.1.1.9:51234 added for serviceName: DEFAULT_GROUP@@order-svc'
      - line: 'client: value already associated with key value'
      - line: 'client is zombie: 10.1.1.9:51234'
      - line: 'push serviceName: DEFAULT_GROUP@@order-svc to client: 10.1.1.9:51234'
      - line: '[PUSH-CACHE] cache hit: DEFAULT_GROUP@@order-svc:10.1.1.9:51234'
  - id: naming-push.zombie-failed
    says: {en: 'subscribers that have gone could not be removed', zh: '未能移除已失效的订阅者'}
    level: WARN
    match: '^\[NACOS-PUSH\] failed to remove client zombie$'
    source: {class: 'NamingSubscriberServiceV1Impl, PushService', versions: '<=2.1.2'}
    samples:
      - line: '[NACOS-PUSH] failed to remove client zombie'
  - id: naming-push.udp-ack-failed
    says: {en: 'the acknowledgement of a UDP push could not be handled', zh: 'UDP 推送的确认无法处理'}
    level: ERROR
    match: '^(?:\[NACOS-PUSH\] ackEntry is null\.|\[NACOS-PUSH\] error while receiving ack data.*)$'
    source: {class: 'PushService, UdpPushService, UdpConnector', versions: 'all'}
    samples:
      - line: '[NACOS-PUSH] ackEntry is null.'
      - line: '[NACOS-PUSH] error while receiving ack data'
  - id: naming-push.udp-failed
    says: {en: 'a UDP push could not be built or sent', zh: 'UDP 推送未能构造或发送'}
    level: ERROR
    match: '^(?:\[NACOS-PUSH\] failed to prepare data: .*|\[NACOS-PUSH\] failed to push data: .*|\[NACOS-PUSH\] failed to push serviceName: .*|\[NACOS-PUSH\] failed to compress data: .*)$'
    source: {class: 'PushService, UdpPushService', versions: 'all'}
    samples:
      - line: '[NACOS-PUSH] failed to prepare data: value to client: 10.0.0.2:8848, error: {}'
      - line: '[NACOS-PUSH] failed to push data: value to client: 10.0.0.2:8848, error: {}'
      - line: '[NACOS-PUSH] failed to push serviceName: DEFAULT_GROUP@@order-svc to client, error: {}'
      - line: '[NACOS-PUSH] failed to compress data: value to client: 10.0.0.2:8848, error: {}'
  - id: naming-push.empty-push
    says: {en: 'nothing would have been pushed; left out', zh: '推送内容为空，已跳过'}
    level: ERROR
    match: '^\[NACOS-PUSH\] pushing empty data for client is not allowed: .*$'
    source: {class: 'PushService, UdpPushService', versions: 'all'}
    samples:
      - line: '[NACOS-PUSH] pushing empty data for client is not allowed: 10.0.0.2:8848'
  - id: naming-push.ack-late
    says: {en: 'a UDP subscriber acknowledged a push too late', zh: 'UDP 订阅者确认推送过迟'}
    level: WARN
    match: '^ack takes too long from .*$'
    source: {class: 'PushService, UdpConnector, UdpPushService', versions: 'all'}
    samples:
      - line: 'ack takes too long from 10.0.0.2:8848 ack json: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'

"""#),
("patterns/naming-raft.yml", #"""
# naming-raft.yml: what naming-raft.log tells: leaders as naming sees them, the raft of 1.x
log: naming-raft
patterns:
  - id: naming-raft.leader
    says: {en: 'naming sees a leader of a raft group, or none (null)', zh: '命名模块看到 raft 组的 leader（null 表示没有）'}
    level: INFO
    match: '^Raft group (?<raftGroup>\S+) has leader (?<leader>\S+)$'
    event: raft-leader
    source: {class: 'PersistentServiceProcessor', versions: '1.4.0–2.4.0'}
    samples:
      - line: 'Raft group naming_persistent_service has leader null'
        fields: {raftGroup: 'naming_persistent_service', leader: 'null'}
      - line: 'Raft group naming_persistent_service has leader 10.77.0.1:7848'
        fields: {raftGroup: 'naming_persistent_service', leader: '10.77.0.1:7848'}
      - line: 'Raft group naming_persistent_service has leader null'
        fields: {raftGroup: 'naming_persistent_service', leader: 'null'}
  - id: naming-raft.waiting-leader
    says: {en: 'naming waits for the first leader', zh: '等待首个 leader'}
    match: '^Waiting Jraft leader vote \.\.\.$'
    source: {class: 'PersistentServiceProcessor', versions: '1.4.0–2.4.0'}
    samples:
      - line: 'Waiting Jraft leader vote ...'
  - id: naming-raft.apply-failed
    says: {en: 'applying a change of metadata failed on this node', zh: '本节点应用元数据变更失败'}
    match: '^onApply \S+ (?<raftGroup>instance|service) metadata operation failed\.\s*$'
    event: raft-apply-failed
    source: {class: 'InstanceMetadataProcessor, ServiceMetadataProcessor', versions: '>=2.2.1'}
    samples:
      - line: 'onApply CHANGE instance metadata operation failed. '
        fields: {raftGroup: 'instance'}
      - line: 'onApply CHANGE service metadata operation failed. '
        fields: {raftGroup: 'service'}
  - id: naming-raft.v1-election
    says: {en: 'an election of the old 1.x raft', zh: '1.x 旧 raft 的选举'}
    level: INFO
    match: '^(?:leader timeout, start voting,leader: .+, term: \d+|vote \S+ as leader, term: \d+|received approve from peer: .*|received illegitimate vote, voter-term:\d+, votee-term:\d+|\[RAFT\] (?:make remote as leader|out of date beat|invalid state from master).*)$'
    source: {class: 'RaftCore', versions: '<2.2.0'}
    samples:
      - line: 'vote 10.77.0.1:8848 as leader, term: 2'
      - line: 'leader timeout, start voting,leader: null, term: 0'
      - line: 'received illegitimate vote, voter-term:2, votee-term:2'
      - line: 'received approve from peer: {"ip":"10.77.0.1:8848","voteFor":"10.77.0.3:8848","term":2,"leaderDueMs":17935,"heartbeatDueMs":500,"state":"FOLLOWER"}'
      - line: '[RAFT] make remote as leader, remote peer: {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"}'
      - line: '[RAFT] out of date beat, beat-from-term: 10.0.0.2:8848, beat-to-term: 12, remote peer: {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"}, and leaderDueMs: 10.0.0.2:8848'
      - line: '[RAFT] invalid state from master, state: 10.0.0.2:8848, remote peer: {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"}'
  - id: naming-raft.v1-leader
    says: {en: 'the old 1.x raft has a leader', zh: '1.x 旧 raft 选出 leader'}
    level: INFO
    match: '^\S+ has become the LEADER(?:, local: \{.*\}, leader: \{.*\})?$'
    source: {class: 'RaftPeerSet', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.1:8848 has become the LEADER'
      - line: '10.77.0.2:8848 has become the LEADER, local: {"ip":"10.77.0.1:8848","voteFor":"10.77.0.2:8848","term":2,"leaderDueMs":19337,"heartbeatDueMs":5000,"state":"FOLLOWER"}, leader: {"ip":"10.77.0.2:8848","voteFor":"10.77.0.2:8848","term":2,"leaderDueMs":16029,"heartbeatDueMs":5000,"state":"LEADER"}'
      - line: '10.77.0.1:8848 has become the LEADER'
  - id: naming-raft.v1-no-leader
    says: {en: 'the old 1.x raft has no leader yet', zh: '1.x 旧 raft 尚无 leader'}
    level: WARN
    match: '^\[IS LEADER\] no leader is available now!$'
    harmless: true
    source: {class: 'RaftPeerSet', versions: '<2.2.0'}
    samples:
      - line: '[IS LEADER] no leader is available now!'
      - line: '[IS LEADER] no leader is available now!'
  - id: naming-raft.v1-datum
    says: {en: 'metadata of a service were applied', zh: '服务元数据生效'}
    level: INFO
    match: '^\[RAFT-NOTIFIER\] datum is (?:changed|deleted), key: [^,]+(?:, value: .*)?$'
    source: {class: 'PersistentNotifier', versions: '<2.2.0'}
    samples:
      - line: '[RAFT-NOTIFIER] datum is changed, key: com.alibaba.nacos.naming.domains.meta.public##DEFAULT_GROUP@@orders, value: Service{name=''DEFAULT_GROUP@@orders'', protectThreshold=0.0, appName=''null'', groupName=''DEFAULT_GROUP'', metadata={}}'
      - line: '[RAFT-NOTIFIER] datum is deleted, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-raft.v1-failed
    says: {en: 'the old 1.x raft could not reach another node', zh: '1.x 旧 raft 无法连接其它节点'}
    level: ERROR
    match: '^(?:NACOS-RAFT (?:beat|vote) failed: .*, (?:peer|url): \S+|error while sending vote to server: \S+)$'
    harmless: true
    source: {class: 'RaftCore', versions: '<2.2.0'}
    samples:
      - line: 'NACOS-RAFT vote failed: caused: raft is not ready, url: http://10.77.0.1:8848/nacos/v1/ns/raft/vote'
      - line: 'NACOS-RAFT beat failed: 500, peer: 10.77.0.3:8848'
      - line: 'error while sending vote to server: 10.77.0.3:8848'
      - line: 'NACOS-RAFT vote failed: 500, url: http://10.77.0.1:8848/nacos/v1/ns/raft/vote'
  - id: naming-raft.v1-peers
    says: {en: 'the old 1.x raft took over a member list', zh: '1.x 旧 raft 更新成员'}
    level: INFO
    match: '^raft peers changed: \[.*\]$'
    source: {class: 'RaftPeerSet', versions: '<2.2.0'}
    samples:
      - line: 'raft peers changed: [Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}]'
  - id: naming-raft.v1-starting
    says: {en: 'the old 1.x raft starts', zh: '1.x 旧 raft 启动'}
    level: INFO
    match: '^(?:initializing Raft sub-system|cache loaded, datum count: \d+, current term: \d+|finish loading all datums, size: \d+ cost \d+ ms\.|finish to load data from disk, cost: \d+ ms\.|timer started: leader timeout ms: \d+, heart-beat timeout ms: \d+|add listener: \S+|Upgrade from 1X feature has closed.*)$'
    source: {class: 'RaftCore', versions: '<2.2.0'}
    samples:
      - line: 'initializing Raft sub-system'
      - line: 'finish to load data from disk, cost: 8 ms.'
      - line: 'finish loading all datums, size: 0 cost 2 ms.'
      - line: 'cache loaded, datum count: 0, current term: 0'
      - line: 'add listener: com.alibaba.nacos.naming.domains.meta.'
      - line: 'timer started: leader timeout ms: 15000, heart-beat timeout ms: 5000'
      - line: 'Upgrade from 1X feature has closed, If you want open this feature, please set `nacos.core.support.upgrade.from.1x=true` in application.properties'
  - id: naming-raft.v1-closing
    says: {en: 'the old 1.x raft gives way to JRaft', zh: '1.x 旧 raft 让位给 JRaft'}
    level: WARN
    match: '^(?:start to close old raft protocol!!!|stop old raft protocol task for .*|clean old cache datum for old raft|start to move old raft protocol metadata)$'
    harmless: true
    source: {class: 'RaftCore', versions: '1.4.0–2.1.2'}
    samples:
      - line: 'clean old cache datum for old raft'
      - line: 'start to close old raft protocol!!!'
      - line: 'stop old raft protocol task for notifier'
      - line: 'start to move old raft protocol metadata'
  - id: naming-raft.snapshot-failed
    says: {en: 'a snapshot of naming data could not be written or read', zh: '命名数据快照写入或读取失败'}
    level: ERROR
    match: '^(?:Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|load snapshot for namespace .* failed.*)$'
    source: {class: 'AbstractSnapshotOperation, NamingKvStorage, NamingSnapshotOperation', versions: '>=1.4.0'}
    samples:
      - line: 'Fail to compress snapshot, path=/home/nacos/data, file list=/home/nacos/data.'
      - line: 'Fail to load snapshot, path=/home/nacos/data, file list=/home/nacos/data.'
      - line: 'load snapshot for namespace value failed'
      - line: 'Fail to compress snapshot, path=/home/nacos/data, file list=/home/nacos/data, {}.'
      - line: 'Fail to load snapshot, path=/home/nacos/data, file list=/home/nacos/data, {}.'
  - id: naming-raft.snapshot-loaded
    says: {en: 'a snapshot of naming data is read', zh: '读取命名数据快照'}
    level: INFO
    match: '^snapshot load from : .*$'
    source: {class: 'NamingSnapshotOperation, SwitchDomainSnapshotOperation', versions: '>=1.4.0'}
    samples:
      - line: 'snapshot load from : /home/nacos/data'
  - id: naming-raft.notify-failed
    says: {en: 'an applied change could not be passed on inside the node', zh: '已应用的变更未能在节点内部通知'}
    level: ERROR
    match: '^(?:NACOS-RAFT failed to notify listener.*|\[NACOS-RAFT\] error while notifying listener of key: .*|\[NACOS-RAFT\] Error while handling notifying task.*)$'
    source: {class: 'BasePersistentServiceProcessor, PersistentServiceProcessor, RaftCore, PersistentNotifier', versions: '<=2.4.0'}
    samples:
      - line: 'NACOS-RAFT failed to notify listener'
      - line: '[NACOS-RAFT] error while notifying listener of key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[NACOS-RAFT] Error while handling notifying task'
  - id: naming-raft.request-failed
    says: {en: 'a read or write through raft failed on this node', zh: '通过 raft 的读写在本节点失败'}
    match: '^(?:On apply write request failed,.*|On read request failed,.*|unsupport operation: .*)$'
    source: {class: 'BasePersistentServiceProcessor', versions: '1.4.4–2.4.0'}
    samples:
      - line: 'On apply write request failed, '
      - line: 'On read request failed, '
      - line: 'unsupport operation: CHANGE, request: InstanceRequest'
  - id: naming-raft.v1-write-failed
    says: {en: 'a write to the old 1.x raft failed', zh: '写入 1.x 旧 raft 失败'}
    level: ERROR
    match: '^(?:Raft onPut failed\..*|Raft onRemove failed\..*|Raft put failed\..*|Raft remove failed\..*|data publish failed, caused failed to notify majority, key=.*)$'
    source: {class: 'RaftConsistencyServiceImpl, RaftCore', versions: '<=2.1.2'}
    samples:
      - line: 'Raft onPut failed.'
      - line: 'Raft onRemove failed.'
      - line: 'Raft put failed.'
      - line: 'Raft remove failed.'
      - line: 'data publish failed, caused failed to notify majority, key=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-raft.v1-beat-failed
    says: {en: 'the old 1.x raft could not send its beat, or hold an election', zh: '1.x 旧 raft 发送心跳或选举出错'}
    match: '^(?:NACOS-RAFT error while sending heart-beat to peer: .*|\[RAFT\] error while master election .*|\[RAFT\] error while sending beat .*|error while sending heart-beat to peer: .*|\[NACOS-RAFT\] error while getting peer from peer: .*|\[NACOS-RAFT\] get peer failed: .*)$'
    source: {class: 'RaftCore, RaftPeerSet', versions: '<=2.1.2'}
    samples:
      - line: 'NACOS-RAFT error while sending heart-beat to peer: 10.0.0.2:8848 {}'
      - line: '[RAFT] error while master election {}'
      - line: '[RAFT] error while sending beat {}'
      - line: 'error while sending heart-beat to peer: 10.0.0.2:8848 {}'
      - line: '[NACOS-RAFT] error while getting peer from peer: 10.0.0.2:8848'
      - line: '[NACOS-RAFT] get peer failed: 12, peer: 10.0.0.2:8848'
  - id: naming-raft.v1-notified
    says: {en: 'the old 1.x raft passes a change on inside the node', zh: '1.x 旧 raft 在节点内部通知变更'}
    match: '^(?:\[NACOS-RAFT\] datum change notified, key: .*|add task .*|remove task .*)$'
    source: {class: 'RaftCore', versions: '<=1.3.2'}
    samples:
      - line: '[NACOS-RAFT] datum change notified, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, listener count: 12'
      - line: 'add task com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'remove task com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-raft.v1-beat-entry-failed
    says: {en: 'an entry of the leader''s beat could not be applied (1.x raft)', zh: 'leader 心跳中的条目未能应用（1.x 旧 raft）'}
    match: '^(?:\[NACOS-RAFT\] failed to handle beat entry, key: .*|\[NACOS-RAFT\] failed to remove entry, key=.*|\[NACOS-RAFT\] timestamp is smaller than that of mine, key: .*|\[RAFT-BEAT\] Interrupted error.*|\[RAFT-BEAT\] failed to sync datum from leader.*|receive null datum: .*|received empty datum)$'
    source: {class: 'RaftCore', versions: '<=2.1.2'}
    samples:
      - line: '[NACOS-RAFT] failed to handle beat entry, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[NACOS-RAFT] failed to remove entry, key=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc {}'
      - line: '[NACOS-RAFT] timestamp is smaller than that of mine, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, remote: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, local: 12'
      - line: '[RAFT-BEAT] Interrupted error '
      - line: '[RAFT-BEAT] failed to sync datum from leader'
      - line: '[RAFT-BEAT] failed to sync datum from leader, datum: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'receive null datum: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'received empty datum'
  - id: naming-raft.v1-peer-failed
    says: {en: 'the leader could not pass a change on to another node (1.x raft)', zh: 'leader 未能把变更发给其它节点（1.x 旧 raft）'}
    match: '^(?:\[RAFT\] failed to delete data from peer.*|\[RAFT\] failed to publish data to peer.*)$'
    source: {class: 'RaftCore', versions: '<=2.1.2'}
    samples:
      - line: '[RAFT] failed to delete data from peer'
      - line: '[RAFT] failed to delete data from peer, datumId=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, peer=10.0.0.2:8848, http code=12'
      - line: '[RAFT] failed to publish data to peer'
      - line: '[RAFT] failed to publish data to peer, datumId=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, peer=10.0.0.2:8848, http code=12'
  - id: naming-raft.v1-beat
    says: {en: 'a beat of the old 1.x raft', zh: '1.x 旧 raft 的心跳'}
    match: '^(?:\[RAFT\] received beat with .*|\[RAFT\] send beat only\.|\[RAFT\] send beat with .* keys\.|\[SEND-BEAT-ONLY\] .*|raw beat data size: .*|receive beat response from: .*|send beat to server .*)$'
    source: {class: 'RaftCore', versions: '<=2.1.2'}
    samples:
      - line: '[RAFT] received beat with 12 keys, RaftCore.datums'' size is 12, remote server: 10.0.0.2:8848, term: 10.0.0.2:8848, local term: 12'
      - line: '[RAFT] send beat only.'
      - line: '[RAFT] send beat with 12 keys.'
      - line: '[SEND-BEAT-ONLY] value'
      - line: 'raw beat data size: 12, size of compressed data: 12'
      - line: 'receive beat response from: http://10.0.0.2:8848/nacos/v1/ns/raft/vote'
      - line: 'send beat to server 10.0.0.2:8848'
  - id: naming-raft.v1-applied
    says: {en: 'a change was applied on this node (1.x raft)', zh: '变更在本节点应用（1.x 旧 raft）'}
    level: INFO
    match: '^(?:data added/updated, key=.*|data removed, key=.*|datum deleted, key: .*)$'
    source: {class: 'RaftCore', versions: '<=2.1.2'}
    samples:
      - line: 'data added/updated, key=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, term=12'
      - line: 'data removed, key=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, term=12'
      - line: 'datum deleted, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-raft.v1-caught-up
    says: {en: 'this node took over data from the leader''s beat (1.x raft)', zh: '本节点从 leader 心跳补上数据（1.x 旧 raft）'}
    level: INFO
    match: '^(?:data updated, key: .*|get datums from leader: .*)$'
    source: {class: 'RaftCore', versions: '<=2.1.2'}
    samples:
      - line: 'data updated, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, timestamp: 12, from {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"}, local term: 12'
      - line: 'get datums from leader: 10.0.0.2:8848, batch size is 12, processedCount is 12, datums'' size is 12, RaftCore.datums'' size is 12'
  - id: naming-raft.v1-key-failed
    says: {en: 'stored data could not be read or deleted (1.x raft)', zh: '存储的数据无法读取或删除（1.x 旧 raft）'}
    match: '^(?:datum key decode failed: .*|load datum failed: .*|\[RAFT-DELETE\] failed to delete datum: .*|\[RAFT-DELETE\] failed to delete old format datum: .*|waning: failed to deserialize key: .*|warning: encountered directory in cache dir: .*)$'
    source: {class: 'RaftCore, RaftStore', versions: '<=2.1.2'}
    samples:
      - line: 'datum key decode failed: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'load datum failed: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[RAFT-DELETE] failed to delete datum: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, value: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: '[RAFT-DELETE] failed to delete old format datum: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, value: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'waning: failed to deserialize key: /home/nacos/data'
      - line: 'warning: encountered directory in cache dir: /home/nacos/data'
  - id: naming-raft.v1-split
    says: {en: 'a node that is not leader, or of an old term, tried to write (1.x raft): a split brain', zh: '非 leader 或旧任期的节点尝试写入（1.x 旧 raft）：脑裂迹象'}
    level: WARN
    match: '^(?:out of date publish, pub-term: .*|peer .* tried to publish data but wasn''t leader, leader: .*)$'
    source: {class: 'RaftCore', versions: '<=2.1.2'}
    samples:
      - line: 'out of date publish, pub-term: {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"}, cur-term: {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"}'
      - line: 'peer {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"} tried to publish data but wasn''t leader, leader: {"ip":"10.0.0.1:8848","leaderDueMs":14000,"heartbeatDueMs":5000,"state":"LEADER","term":5,"voteFor":"10.0.0.1:8848"}'
  - id: naming-raft.v1-published
    says: {en: 'a majority has the change (1.x raft)', zh: '多数节点已接受变更（1.x 旧 raft）'}
    level: INFO
    match: '^signalPublish cost .*$'
    source: {class: 'RaftCore', versions: '<=2.1.2'}
    samples:
      - line: 'signalPublish cost 12 ms, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-raft.v1-store
    says: {en: 'data on disk is read at start (1.x raft)', zh: '启动时读取磁盘数据（1.x 旧 raft）'}
    level: INFO
    match: '^(?:raft notifier started|finish loading datum, key: .*)$'
    source: {class: 'RaftCore, RaftStore', versions: '<=2.1.2'}
    samples:
      - line: 'raft notifier started'
      - line: 'finish loading datum, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc cost 12 ms.'
  - id: naming-raft.v1-servers
    says: {en: 'the list of servers is renewed (1.x)', zh: '刷新服务器列表（1.x）'}
    match: '^(?:error while updating server list\..*|refresh server list failed, ignore it\.|server list is updated, dead: .*|server list is updated, new: .*)$'
    source: {class: 'ServerListManager', versions: '<=1.2.1'}
    samples:
      - line: 'error while updating server list.'
      - line: 'refresh server list failed, ignore it.'
      - line: 'server list is updated, dead: 10.0.0.2:8848, servers: 10.0.0.2:8848'
      - line: 'server list is updated, new: 10.0.0.2:8848 servers: 10.0.0.2:8848'
  - id: naming-raft.switch-failed
    says: {en: 'operator switches could not be written or read through raft', zh: '开关配置未能通过 raft 读写'}
    match: '^(?:Init Switch Domain directory failed:.*|On apply switch domain failed,.*|On read switch domain failed,.*|Submit switch domain failed:.*)$'
    source: {class: 'SwitchManager', versions: '>=2.4.1'}
    samples:
      - line: 'Init Switch Domain directory failed: '
      - line: 'On apply switch domain failed, '
      - line: 'On read switch domain failed, '
      - line: 'Submit switch domain failed: '

"""#),
("patterns/naming-rt.yml", #"""
# naming-rt.yml: how long active health checks take; this log has no stamps
log: naming-rt
patterns:
  - id: naming-rt.timing-v1
    says: {en: 'how long the active health checks of an instance take (no stamp in this log)', zh: '实例主动健康检查的耗时（该日志无时间戳）'}
    match: '^\S+@\S+->normalized: .*$'
    source: {class: 'HealthCheckTask', versions: '<=2.1.2'}
    samples:
      - line: 'DEFAULT_GROUP@@order-svc:10.1.1.5:8080@DEFAULT->normalized: 5000, worst: 2100, best: 1000, last: 2000, diff: 12'
  - id: naming-rt.timing
    says: {en: 'how long the active health checks of a client take (no stamp in this log)', zh: '客户端主动健康检查的耗时（该日志无时间戳）'}
    level: DEBUG
    match: '^[^@\s]+->normalized: .*$'
    source: {class: 'HealthCheckTaskV2', versions: '>=2.0.0'}
    samples:
      - line: '10.1.1.5:8080#false->normalized: 5000, worst: 2100, best: 1000, last: 2000, diff: 12'

"""#),
("patterns/naming-server.yml", #"""
# naming-server.yml: what naming-server.log tells of clients, services, 1.x data and the healthy list
log: naming-server
patterns:
  - id: naming-server.client-connect
    says: {en: 'a client is known to this node from now on', zh: '本节点开始知道该客户端'}
    level: INFO
    match: '^Client connection (?<client>(?<knownSince>\d{13}(?=_))?\S+) connect$'
    event: client-connect
    source: {class: 'ConnectionBasedClientManager, EphemeralIpPortClientManager', versions: '>=2.0.0'}
    samples:
      - line: 'Client connection 10.88.0.2:8080#true connect'
        fields: {client: '10.88.0.2:8080#true'}
      - line: 'Client connection 1795389121258_10.77.0.104_56686 connect'
        fields: {client: '1795389121258_10.77.0.104_56686', knownSince: '1795389121258'}
      - line: 'Client connection 10.9.0.3:8080#true connect'
        fields: {client: '10.9.0.3:8080#true'}
    refuses:
      - 'Client connection 10.88.0.6:8080#true disconnect, remove instances and subscribers'
  - id: naming-server.client-disconnect
    says: {en: 'a client is gone from this node with all its instances', zh: '该客户端及其全部实例已从本节点移除'}
    level: INFO
    match: '^Client connection (?<client>\S+) disconnect(?:, remove instances and subscribers)?$'
    event: client-disconnect
    source: {class: 'ConnectionBasedClientManager, EphemeralIpPortClientManager', versions: '>=2.0.0'}
    samples:
      - line: 'Client connection 10.0.4.3:8080#true disconnect, remove instances and subscribers'
        fields: {client: '10.0.4.3:8080#true'}
      - line: 'Client connection 1795387825720_10.77.0.2_37366 disconnect, remove instances and subscribers'
        fields: {client: '1795387825720_10.77.0.2_37366'}
      - line: 'Client connection 10.0.8.1:8080#true disconnect, remove instances and subscribers'
        fields: {client: '10.0.8.1:8080#true'}
    refuses:
      - 'Client connection 10.88.0.3:8080#true connect'
  - id: naming-server.persistent-disconnect
    says: {en: 'the last persistent instance of an address was removed', zh: '该地址最后一个永久实例被移除'}
    match: '^Persistent client connection (?<client>\S+) disconnect$'
    event: client-disconnect
    source: {class: 'PersistentIpPortClientManager', versions: '>=2.0.0'}
    samples:
      - line: 'Persistent client connection 10.1.1.5:8080#false disconnect'
        fields: {client: '10.1.1.5:8080#false'}
  - id: naming-server.client-change
    says: {en: 'a client published an instance of a service on this node', zh: '客户端在本节点发布了某服务的实例'}
    level: INFO
    match: '^Client change for service Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$'
    event: client-change
    source: {class: 'AbstractClient', versions: '>=2.0.0'}
    samples:
      - line: 'Client change for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''bg-service-1'', ephemeral=true, revision=0}, 10.88.0.5:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'bg-service-1', ephemeral: 'true', revision: '0', client: '10.88.0.5:8080#true'}
      - line: 'Client change for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-0'', ephemeral=true, revision=0}, 10.0.4.1:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-0', ephemeral: 'true', revision: '0', client: '10.0.4.1:8080#true'}
      - line: 'Client change for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-0'', ephemeral=true, revision=0}, 10.0.9.1:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'svc-0', ephemeral: 'true', revision: '0', client: '10.0.9.1:8080#true'}
      - line: 'Client change for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''bg-service-1'', ephemeral=false, revision=0}, 10.88.0.5:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'bg-service-1', ephemeral: 'false', revision: '0', client: '10.88.0.5:8080#true'}
    refuses:
      - 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-grpc'', ephemeral=true, revision=1}, 1795389147296_10.77.0.102_35114'
  - id: naming-server.client-remove
    says: {en: 'a client no longer publishes an instance of a service on this node', zh: '客户端在本节点撤下了某服务的实例'}
    level: INFO
    match: '^Client remove for service Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$'
    event: client-remove
    source: {class: 'AbstractClient', versions: '>=2.0.0'}
    samples:
      - line: 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=true, revision=1}, 10.0.4.3:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'true', revision: '1', client: '10.0.4.3:8080#true'}
      - line: 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-1'', ephemeral=true, revision=3}, 10.0.9.7:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'svc-1', ephemeral: 'true', revision: '3', client: '10.0.9.7:8080#true'}
      - line: 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=3}, 10.0.1.21:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '3', client: '10.0.1.21:8080#true'}
      - line: 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=false, revision=1}, 10.0.4.3:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'false', revision: '1', client: '10.0.4.3:8080#true'}
  - id: naming-server.remove-unknown-client
    says: {en: 'a removal named a client that this node does not have; nothing changed', zh: '注销请求指向本节点不存在的客户端，未产生变化'}
    level: WARN
    match: '^remove instance from non-exist client: (?<client>\S+)$'
    event: remove-unknown-client
    source: {class: 'InstanceOperatorClientImpl', versions: '>=2.0.0'}
    samples:
      - line: 'remove instance from non-exist client: 10.77.0.102:8080#true'
        fields: {client: '10.77.0.102:8080#true'}
  - id: naming-server.remove-unknown-service
    says: {en: 'a removal named a service that this node does not have; nothing changed', zh: '注销请求指向本节点不存在的服务，未产生变化'}
    match: '^remove instance from non-exist service: .+$'
    source: {class: 'InstanceController, EphemeralClientOperationServiceImpl', versions: 'all'}
    samples:
      - line: 'remove instance from non-exist service: DEFAULT_GROUP@@order-svc'
  - id: naming-server.client-already-gone
    says: {en: 'a request came for a client that has left; it was ignored', zh: '请求到达时客户端已离开，被忽略'}
    match: '^Client connection \S+ (?:already disconnect|type is not ephemeral)$'
    source: {class: 'EphemeralClientOperationServiceImpl', versions: '>=2.0.3'}
    samples:
      - line: 'Client connection 1695112233445_10.1.1.5_54321 already disconnect'
      - line: 'Client connection 1695112233445_10.1.1.5_54321 type is not ephemeral'
  - id: naming-server.metadata-expired
    says: {en: 'the kept metadata of a removed instance or service was dropped; with it the memory of an offline', zh: '已移除实例或服务的元数据被清除，下线记录随之丢失'}
    level: INFO
    match: '^Remove expired metadata ExpiredMetadataInfo\{service=Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, metadataId=''(?<metadataId>[^'']*)'', createTime=[^}]*\}$'
    event: metadata-expired
    source: {class: 'ExpiredMetadataCleaner', versions: '>=2.0.0'}
    samples:
      - line: 'Remove expired metadata ExpiredMetadataInfo{service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=2}, metadataId=''10.77.0.102:8080:DEFAULT'', createTime=Mon Nov 23 06:52:00 CST 2026}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '2', metadataId: '10.77.0.102:8080:DEFAULT'}
      - line: 'Remove expired metadata ExpiredMetadataInfo{service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-0'', ephemeral=true, revision=4}, metadataId=''10.0.4.1:8080:DEFAULT'', createTime=Mon Nov 23 07:13:56 CST 2026}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-0', ephemeral: 'true', revision: '4', metadataId: '10.0.4.1:8080:DEFAULT'}
      - line: 'Remove expired metadata ExpiredMetadataInfo{service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=3}, metadataId=''10.77.0.102:8080:DEFAULT'', createTime=Mon Nov 23 06:18:23 CST 2026}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '3', metadataId: '10.77.0.102:8080:DEFAULT'}
      - line: 'Remove expired metadata ExpiredMetadataInfo{service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=false, revision=2}, metadataId=''10.77.0.102:8080:DEFAULT'', createTime=Mon Nov 23 06:52:00 CST 2026}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'false', revision: '2', metadataId: '10.77.0.102:8080:DEFAULT'}
  - id: naming-server.auto-delete
    says: {en: 'an instance without heartbeats was removed', zh: '长时间无心跳的实例被自动删除'}
    level: INFO
    match: '^\[AUTO-DELETE-IP\] service: Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, ip: (?<json>\{.*\})$'
    event: auto-delete
    source: {class: 'ExpiredInstanceChecker', versions: '>=2.0.0'}
    samples:
      - line: '[AUTO-DELETE-IP] service: Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=true, revision=1}, ip: {"ip":"10.0.4.3","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.4.3#8080#DEFAULT#DEFAULT_GROUP@@cut-2"},"lastHeartBeatTime":1795389160110,"metadataId":"10.0.4.3:8080:DEFAULT"}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'true', revision: '1', json: '{"ip":"10.0.4.3","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.4.3#8080#DEFAULT#DEFAULT_GROUP@@cut-2"},"lastHeartBeatTime":1795389160110,"metadataId":"10.0.4.3:8080:DEFAULT"}'}
      - line: '[AUTO-DELETE-IP] service: Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''slow-5'', ephemeral=true, revision=1}, ip: {"ip":"10.0.3.6","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5"},"lastHeartBeatTime":1795385364993,"metadataId":"10.0.3.6:8080:DEFAULT"}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'slow-5', ephemeral: 'true', revision: '1', json: '{"ip":"10.0.3.6","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5"},"lastHeartBeatTime":1795385364993,"metadataId":"10.0.3.6:8080:DEFAULT"}'}
      - line: '[AUTO-DELETE-IP] service: Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=false, revision=1}, ip: {"ip":"10.0.4.3","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.4.3#8080#DEFAULT#DEFAULT_GROUP@@cut-2"},"lastHeartBeatTime":1795389160110,"metadataId":"10.0.4.3:8080:DEFAULT"}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'false', revision: '1', json: '{"ip":"10.0.4.3","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.4.3#8080#DEFAULT#DEFAULT_GROUP@@cut-2"},"lastHeartBeatTime":1795389160110,"metadataId":"10.0.4.3:8080:DEFAULT"}'}
  - id: naming-server.auto-delete-v1
    says: {en: 'an instance without heartbeats was removed', zh: '长时间无心跳的实例被自动删除'}
    level: INFO
    match: '^\[AUTO-DELETE-IP\] service: (?<service>[^,{]+), ip: (?<json>\{.*\})$'
    event: auto-delete
    source: {class: 'ClientBeatCheckTask', versions: '<2.2.0'}
    samples:
      - line: '[AUTO-DELETE-IP] service: DEFAULT_GROUP@@slow-5, ip: {"instanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5","ip":"10.0.3.6","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@slow-5","metadata":{},"lastBeat":1795386889719,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'
        fields: {service: 'DEFAULT_GROUP@@slow-5', json: '{"instanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5","ip":"10.0.3.6","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@slow-5","metadata":{},"lastBeat":1795386889719,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'}
      - line: '[AUTO-DELETE-IP] service: DEFAULT_GROUP@@orders, ip: {"instanceId":"10.0.1.21#8080#DEFAULT#DEFAULT_GROUP@@orders","ip":"10.0.1.21","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{},"lastBeat":1795386892160,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'
        fields: {service: 'DEFAULT_GROUP@@orders', json: '{"instanceId":"10.0.1.21#8080#DEFAULT#DEFAULT_GROUP@@orders","ip":"10.0.1.21","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{},"lastBeat":1795386892160,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'}
      - line: '[AUTO-DELETE-IP] service: DEFAULT_GROUP@@bg-grpc, ip: {"instanceId":"10.77.0.104#9090#DEFAULT#DEFAULT_GROUP@@bg-grpc","ip":"10.77.0.104","port":9090,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@bg-grpc","metadata":{},"lastBeat":1795386881112,"marked":false,"app":"unknown","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceIdGenerator":"simple","instanceHeartBeatInterval":5000}'
        fields: {service: 'DEFAULT_GROUP@@bg-grpc', json: '{"instanceId":"10.77.0.104#9090#DEFAULT#DEFAULT_GROUP@@bg-grpc","ip":"10.77.0.104","port":9090,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@bg-grpc","metadata":{},"lastBeat":1795386881112,"marked":false,"app":"unknown","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceIdGenerator":"simple","instanceHeartBeatInterval":5000}'}
  - id: naming-server.auto-delete-failed
    says: {en: 'removing an expired instance failed; it is still there', zh: '自动删除过期实例失败，实例仍在'}
    match: '^\[IP-DEAD\] failed to delete ip automatically, ip: .*$'
    source: {class: 'ClientBeatCheckTask', versions: '<2.2.0'}
    samples:
      - line: '[IP-DEAD] failed to delete ip automatically, ip: {"ip":"10.1.1.5","port":8080}, caused connection refused, resp code: 500'
  - id: naming-server.service-cleaned
    says: {en: 'an empty service was cleaned up', zh: '空服务被自动清理'}
    level: WARN
    match: '^namespace : (?<namespace>[^,]*), \[(?<service>[^\]]*)\] services are automatically cleaned$'
    event: service-cleaned
    source: {class: 'ServiceManager, EmptyServiceAutoCleanerV2', versions: '>=1.2.1'}
    samples:
      - line: 'namespace : public, [DEFAULT_GROUP@@cut-2] services are automatically cleaned'
        fields: {namespace: 'public', service: 'DEFAULT_GROUP@@cut-2'}
      - line: 'namespace : public, [DEFAULT_GROUP@@orders] services are automatically cleaned'
        fields: {namespace: 'public', service: 'DEFAULT_GROUP@@orders'}
      - line: 'namespace : public, [DEFAULT_GROUP@@slow-1] services are automatically cleaned'
        fields: {namespace: 'public', service: 'DEFAULT_GROUP@@slow-1'}
  - id: naming-server.datum
    says: {en: 'the instance list of a service was applied on this node', zh: '服务的实例列表在本节点生效'}
    level: INFO
    match: '^\[NACOS-RAFT\] datum is changed, key: (?<key>com\.alibaba\.nacos\.naming\.iplist\.[^,]+), value: (?<json>\{.*)$'
    event: datum
    source: {class: 'Service', versions: '<2.2.0'}
    samples:
      - line: '[NACOS-RAFT] datum is changed, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders, value: {"instanceList":[]}'
        fields: {key: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', json: '{"instanceList":[]}'}
      - line: '[NACOS-RAFT] datum is changed, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders, value: {"instanceList":[]}'
        fields: {key: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', json: '{"instanceList":[]}'}
  - id: naming-server.healthy-list-changed
    says: {en: 'the list of healthy nodes as this node sees it was set', zh: '本节点看到的健康节点列表被更新'}
    level: INFO
    match: '^\[NACOS-DISTRO\] healthy server list changed, old: \[(?<oldMembers>[^\]]*)\], new: \[(?<members>[^\]]*)\]$'
    event: healthy-list-changed
    source: {class: 'DistroMapper', versions: 'all'}
    samples:
      - line: '[NACOS-DISTRO] healthy server list changed, old: [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848], new: [10.77.0.1:8848, 10.77.0.2:8848]'
        fields: {oldMembers: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848', members: '10.77.0.1:8848, 10.77.0.2:8848'}
      - line: '[NACOS-DISTRO] healthy server list changed, old: [10.77.0.3:8848], new: [10.77.0.1:8848, 10.77.0.3:8848]'
        fields: {oldMembers: '10.77.0.3:8848', members: '10.77.0.1:8848, 10.77.0.3:8848'}
      - line: '[NACOS-DISTRO] healthy server list changed, old: [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848], new: [10.77.0.1:8848, 10.77.0.3:8848]'
        fields: {oldMembers: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848', members: '10.77.0.1:8848, 10.77.0.3:8848'}
  - id: naming-server.redirect-refused
    says: {en: 'a forwarded request was refused: the two nodes disagree who is responsible', zh: '拒绝了转发的请求：两个节点对责任归属不一致'}
    level: ERROR
    match: '^receive invalid redirect request from peer (?<peer>\S+)$'
    event: redirect-refused
    source: {class: 'DistroFilter', versions: 'all'}
    samples:
      - line: 'receive invalid redirect request from peer 10.77.0.2'
        fields: {peer: '10.77.0.2'}
      - line: 'receive invalid redirect request from peer 10.77.0.2'
        fields: {peer: '10.77.0.2'}
  - id: naming-server.forward-failed
    says: {en: 'a request to another node failed', zh: '发往其它节点的请求失败'}
    level: WARN
    match: '^Exception while request: https?://(?<peer>[^/\s,]++)[^ ]*+ caused: .*$'
    event: forward-failed
    source: {class: 'HttpClient', versions: 'all'}
    samples:
      - line: 'Exception while request: http://10.77.0.3:8848/nacos/v1/ns/instance, caused: {}'
        fields: {peer: '10.77.0.3:8848'}
      - line: 'Exception while request: http://10.77.0.2:8848/nacos/v1/ns/distro/datums, caused: {}'
        fields: {peer: '10.77.0.2:8848'}
      - line: 'Exception while request: http://10.77.0.2:8848/nacos/v1/ns/operator/cluster/state, caused: {}'
        fields: {peer: '10.77.0.2:8848'}
  - id: naming-server.distro-filter-failed
    says: {en: 'a forwarded request failed', zh: '转发的请求失败'}
    match: '^\[DISTRO-FILTER\] request failed: .*$'
    source: {class: 'DistroFilter', versions: '<2.0.0'}
    samples:
      - line: '[DISTRO-FILTER] request failed: /nacos/v1/ns/instance'
  - id: naming-server.member-up
    says: {en: 'a member changed its state', zh: '成员状态改变'}
    level: INFO
    match: '^member Member\{ip=''(?<ip>[^'']*)'', port=(?<port>\d+), .*\} state changed to (?<state>[A-Z]+)$'
    event: member-state
    source: {class: 'ServerListManager', versions: '2.0.1–2.1.2'}
    samples:
      - line: 'member Member{ip=''10.77.0.1'', port=8848, state=DOWN, extendInfo={lastRefreshTime=1795387807075, raftPort=7848, site=unknown, weight=1}} state changed to UP'
        fields: {ip: '10.77.0.1', port: '8848', state: 'UP'}
      - line: 'member Member{ip=''10.77.0.1'', port=8848, state=SUSPICIOUS, extendInfo={lastRefreshTime=1795387819736, raftPort=7848, site=unknown, weight=1}} state changed to UP'
        fields: {ip: '10.77.0.1', port: '8848', state: 'UP'}
  - id: naming-server.upgraded
    says: {en: 'this node now runs the 2.x core', zh: '本节点切换到 2.x 内核'}
    level: INFO
    match: '^Upgrade to 2\.0\.X$'
    event: upgraded-to-v2
    source: {class: 'UpgradeJudgement', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Upgrade to 2.0.X'
  - id: naming-server.upgrade-progress
    says: {en: 'progress of the upgrade from 1.x', zh: '从 1.x 升级的进度'}
    level: INFO
    match: '^(?:upgrade check result (?:true|false)|Check whether close double write|Disable Double write, stop and clean v1\.x cache and features|Downgrade to 1\.X|upgrade\.state file is not exist)$'
    source: {class: 'UpgradeJudgement', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'upgrade check result true'
      - line: 'upgrade check result false'
      - line: 'upgrade.state file is not exist'
      - line: 'Check whether close double write'
      - line: 'Disable Double write, stop and clean v1.x cache and features'
      - line: 'Downgrade to 1.X'
  - id: naming-server.members-changed
    says: {en: 'the member list changed while upgrading', zh: '升级期间成员列表改变'}
    level: INFO
    match: '^member change, event: .*$'
    source: {class: 'UpgradeJudgement', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'member change, event: MembersChangeEvent{members=[Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true, version=2.0.3}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={lastRefreshTime=1795387804641, raftPort=7848, site=unknown, weight=1}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}], triggers=[Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={lastRefreshTime=1795387804641, raftPort=7848, site=unknown, weight=1}}], no=1}'
  - id: naming-server.double-write
    says: {en: 'a change was copied between the 1.x and the 2.x core', zh: '变更在 1.x 与 2.x 内核之间双写'}
    level: INFO
    match: '^double write (?:removal of |for )service .*$'
    source: {class: 'DoubleWriteEventListener', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'double write for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}, content INSTANCE'
      - line: 'double write removal of service DEFAULT_GROUP@@order-svc, ephemeral: PushDelayTask'
  - id: naming-server.task-slow
    says: {en: 'a background task took more than a second', zh: '后台任务耗时超过一秒'}
    level: WARN
    match: '^task (?!DistroSync).+ takes \d+ms$'
    harmless: true
    source: {class: 'TaskExecuteWorker', versions: '>=2.0.0'}
    samples:
      - line: 'task com.alibaba.nacos.naming.core.v2.upgrade.doublewrite.execute.DoubleWriteInstanceChangeToV1Task@b784564 takes 1350ms'
  - id: naming-server.client-beat-restores
    says: {en: 'a beat came for a missing instance; the server registered it again', zh: '收到缺失实例的心跳，服务端重新注册'}
    match: '^\[CLIENT-BEAT\] The instance has been removed for health mechanism, perform data compensation operations, beat: .*$'
    source: {class: 'InstanceController', versions: '1.3.0–2.1.2'}
    samples:
      - line: '[CLIENT-BEAT] The instance has been removed for health mechanism, perform data compensation operations, beat: {"ip":"10.1.1.5","port":8080,"cluster":"DEFAULT"}, serviceName: DEFAULT_GROUP@@order-svc'
  - id: naming-server.protect-threshold
    says: {en: 'a list was answered with unhealthy instances as well, since too few are healthy', zh: '健康实例过少，返回了包括不健康的全部实例'}
    level: WARN
    match: '^protect threshold reached, return all ips, service: .*$'
    harmless: true
    source: {class: 'InstanceController, ServiceUtil', versions: 'all'}
    samples:
      - line: 'protect threshold reached, return all ips, service: DEFAULT_GROUP@@orders'
  - id: naming-server.status-sync-failed
    says: {en: 'asking another node for its state failed', zh: '向其它节点同步状态失败'}
    level: WARN
    match: '^\[STATUS-SYNCHRONIZE\] failed to request (?:serviceStatus|serverStatus), remote server: (?<peer>\S+)$'
    harmless: true
    source: {class: 'ServiceStatusSynchronizer, ServerStatusSynchronizer', versions: '<2.2.0'}
    samples:
      - line: '[STATUS-SYNCHRONIZE] failed to request serverStatus, remote server: 10.77.0.3:8848'
        fields: {peer: '10.77.0.3:8848'}
      - line: '[STATUS-SYNCHRONIZE] failed to request serviceStatus, remote server: 10.77.0.1:8848'
        fields: {peer: '10.77.0.1:8848'}
      - line: '[STATUS-SYNCHRONIZE] failed to request serverStatus, remote server: 10.77.0.3:8848'
        fields: {peer: '10.77.0.3:8848'}
  - id: naming-server.naming-proxy
    says: {en: 'sending data to another node failed; which one is in the trace', zh: '向其它节点发送数据失败，目标见堆栈'}
    level: WARN
    match: '^NamingProxy$'
    harmless: true
    source: {class: 'NamingProxy', versions: '<2.2.0'}
    samples:
      - line: 'NamingProxy'
      - line: 'NamingProxy'
      - line: 'NamingProxy'
  - id: naming-server.creating-empty-service
    says: {en: 'a service was created with its first instance', zh: '随首个实例创建服务'}
    level: INFO
    match: '^creating empty service [^:]*+:.*$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: 'creating empty service public:DEFAULT_GROUP@@orders'
      - line: 'creating empty service public:DEFAULT_GROUP@@slow-1'
      - line: 'creating empty service public:DEFAULT_GROUP@@bg-grpc'
  - id: naming-server.new-service
    says: {en: 'a service was set up', zh: '服务初始化'}
    level: INFO
    match: '^\[NEW-SERVICE\] \{.*\}$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[NEW-SERVICE] {"name":"DEFAULT_GROUP@@orders","protectThreshold":0.0,"groupName":"DEFAULT_GROUP","metadata":{},"finalizeCount":0,"owners":[],"resetWeight":false,"enabled":true,"selector":{"type":"none"},"namespaceId":"public","ipDeleteTimeout":30000,"lastModifiedMillis":1795387042831,"checksum":"6b6e0a0d1fa41d83c7299a80b010e2f7","clusterMap":{},"empty":true}'
      - line: '[NEW-SERVICE] {"name":"DEFAULT_GROUP@@slow-1","protectThreshold":0.0,"groupName":"DEFAULT_GROUP","metadata":{},"finalizeCount":0,"owners":[],"resetWeight":false,"enabled":true,"selector":{"type":"none"},"namespaceId":"public","ipDeleteTimeout":30000,"lastModifiedMillis":1795386889536,"checksum":"8d10ec82ff4f761c6f631af8f842b757","clusterMap":{},"empty":true}'
      - line: '[NEW-SERVICE] {"name":"DEFAULT_GROUP@@bg-grpc","protectThreshold":0.0,"groupName":"DEFAULT_GROUP","metadata":{},"finalizeCount":0,"owners":[],"resetWeight":false,"enabled":true,"selector":{"type":"none"},"namespaceId":"public","ipDeleteTimeout":30000,"lastModifiedMillis":1795387034546,"checksum":"668e24b8b29aff7eab4c9c15351694ef","clusterMap":{},"empty":true}'
  - id: naming-server.dead-service
    says: {en: 'a service was deleted', zh: '服务被删除'}
    match: '^\[DEAD-SERVICE\] \{.*\}$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[DEAD-SERVICE] {"name":"DEFAULT_GROUP@@order-svc","namespaceId":"public"}'
  - id: naming-server.service-updated
    says: {en: 'metadata of a service changed', zh: '服务元数据改变'}
    match: '^(?:\[SERVICE-UPDATE\] service: |\[CLUSTER-UPDATE\] |cluster size, new: ).*$'
    source: {class: 'Service, Cluster', versions: '<2.2.0'}
    samples:
      - line: '[SERVICE-UPDATE] service: DEFAULT_GROUP@@order-svc, protectThreshold: 0.0 -> 0.5'
      - line: '[CLUSTER-UPDATE] DEFAULT_GROUP@@order-svc:naming, defCkport: 8080 -> DEFAULT'
      - line: 'cluster size, new: 12, old: 12'
  - id: naming-server.new-cluster
    says: {en: 'a cluster of a service was created with its first instance; normal', zh: '随首个实例创建集群，属正常'}
    level: WARN
    match: '^cluster: [^,]*+, ip: .*, will create new cluster with default configuration\.$'
    harmless: true
    source: {class: 'ServiceManager, Service', versions: '<2.2.0'}
    samples:
      - line: 'cluster: DEFAULT not found, ip: {"ip":"10.77.0.102","port":8080,"weight":1.0,"healthy":true,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{},"lastBeat":1795387880330,"marked":false,"instanceHeartBeatInterval":5000,"instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000}, will create new cluster with default configuration.'
      - line: 'cluster: DEFAULT not found, ip: {"instanceId":"10.0.3.2#8080#DEFAULT#DEFAULT_GROUP@@slow-1","ip":"10.0.3.2","port":8080,"weight":1.0,"healthy":true,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@slow-1","metadata":{},"lastBeat":1795386889534,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}, will create new cluster with default configuration.'
  - id: naming-server.fuzzy-watch
    says: {en: 'a service came or went; normal', zh: '服务出现或消失，属正常'}
    level: WARN
    match: '^\[fuzzy-watch\] service change matched,service key \S+,changed type (?:ADD_SERVICE|DELETE_SERVICE)\s*$'
    harmless: true
    source: {class: 'NamingFuzzyWatchContextService', versions: '>=3.0.0'}
    samples:
      - line: '[fuzzy-watch] service change matched,service key public@@DEFAULT_GROUP@@orders,changed type ADD_SERVICE '
      - line: '[fuzzy-watch] service change matched,service key public@@DEFAULT_GROUP@@bg-grpc,changed type DELETE_SERVICE '
  - id: naming-server.server-status
    says: {en: 'another node said that it lives', zh: '其它节点报告存活'}
    level: INFO
    match: '^receive config info: (?<peer>[^#]*#[^#]*)#\d+#\d+\s*$'
    source: {class: 'ServerListManager', versions: '<2.2.0'}
    samples:
      - line: 'receive config info: unknown#10.77.0.3:8848#1795387012592#1'
        fields: {peer: 'unknown#10.77.0.3:8848'}
      - line: 'receive config info: unknown#10.77.0.3:8848#1795387819216#1'
        fields: {peer: 'unknown#10.77.0.3:8848'}
      - line: 'receive config info: unknown#10.77.0.3:8848#1795389101095#1'
        fields: {peer: 'unknown#10.77.0.3:8848'}
  - id: naming-server.health-check-error
    says: {en: 'an active health check failed inside', zh: '主动健康检查内部出错'}
    level: ERROR
    match: '^\[HEALTH-CHECK(?:-V2)?\] (?:error while processing NIO task|error while process health check for .*|tcp check started before last one finished, .*)$'
    harmless: true
    source: {class: 'TcpSuperSenseProcessor, TcpHealthCheckProcessor', versions: 'all'}
    samples:
      - line: '[HEALTH-CHECK] error while processing NIO task'
      - line: '[HEALTH-CHECK-V2] error while processing NIO task'
      - line: '[HEALTH-CHECK] error while process health check for DEFAULT_GROUP@@bg-service-2:DEFAULT'
      - line: '[HEALTH-CHECK-V2] tcp check started before last one finished, service: DEFAULT_GROUP@@order-svc : DEFAULT : 10.1.1.5:8080'
  - id: naming-server.request-failed
    says: {en: 'a request to the naming API failed; the trace says why', zh: '命名接口请求失败，原因见堆栈'}
    level: ERROR
    match: '^got exception\.(?: .*)?$'
    harmless: true
    source: {class: 'ResponseExceptionHandler', versions: 'all'}
    samples:
      - line: 'got exception.'
      - line: 'got exception.'
      - line: 'got exception.'
      - line: 'got exception. java.net.ConnectException: Connection refused'
  - id: naming-server.domain-update-failed
    says: {en: 'taking over a health flag from another node failed', zh: '从其它节点更新健康状态失败'}
    level: WARN
    match: '^\[DOMAIN-UPDATER\] Exception while update service: \S+ from (?<peer>[^,]+), error: .*$'
    harmless: true
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[DOMAIN-UPDATER] Exception while update service: DEFAULT_GROUP@@orders from 10.77.0.1:8848, error: {}'
        fields: {peer: '10.77.0.1:8848'}
  - id: naming-server.stopping
    says: {en: 'part of a shutdown', zh: '停机过程'}
    level: WARN
    match: '^(?:\[NamingServerHttpClientManager\] (?:Start destroying HTTP-Client|Destruction of the end|Completed destruction of HTTP-Client)|Exception while processing client beat time out\.)$'
    harmless: true
    source: {class: 'NamingHttpClientManager, ClientBeatCheckTask', versions: '>=1.4.0'}
    samples:
      - line: 'Exception while processing client beat time out.'
      - line: '[NamingServerHttpClientManager] Destruction of the end'
      - line: '[NamingServerHttpClientManager] Start destroying HTTP-Client'
      - line: '[NamingServerHttpClientManager] Completed destruction of HTTP-Client'
  - id: naming-server.starting
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    match: '^(?:\[SelectorManager\] Load |Load instance extension handler |GlobalConfig\{|open empty service auto clean job, |listen for service meta change$|naming\.distro config will be removed|Using naming\.distro config |listen switch service failed\.|\[SERVER-INIT\] got ).*$'
    source: {class: 'NamingConfig', versions: 'all'}
    samples:
      - line: 'listen switch service failed.'
      - line: 'listen for service meta change'
      - line: 'Load instance extension handler []'
      - line: 'Using naming.distro config to replace core.distro config'
      - line: '[SelectorManager] Load Selector(class com.alibaba.nacos.naming.selector.LabelSelector) type(label) contextType(CMDB) successfully.'
      - line: 'GlobalConfig{taskDispatchPeriod=2000, batchSyncKeyCount=1000, syncRetryDelay=5000, dataWarmup=false, expireInstance=true, loadDataRetryDelayMillis=30000}'
      - line: 'open empty service auto clean job, initialDelay : 50000 ms, period : 30000 ms'
      - line: 'naming.distro config will be removed, please use core.protocol.distro replace.'
      - line: '[SERVER-INIT] got path: /home/nacos/data'
  - id: naming-server.cleaner-failed
    says: {en: 'a cleaner of services, clients or metadata failed inside; what it cleans stays', zh: '服务、客户端或元数据的清理任务内部失败，待清理内容保留'}
    level: ERROR
    match: '^Clean .* fail\..*$'
    source: {class: 'AbstractNamingCleaner', versions: '>=2.0.0'}
    samples:
      - line: 'Clean Nacos:Naming:v2:ClientData fail. '
  - id: naming-server.upgrade-failed
    says: {en: 'a step of the upgrade from 1.x failed inside', zh: '从 1.x 升级的步骤内部失败'}
    match: '^(?:async check for service error.*|Close double write failed.*|Close double write with exception.*|Downgrade rafe failed.*|Failed to load file .*)$'
    source: {class: 'AsyncServicesCheckTask, DoubleWriteEventListener, UpgradeJudgement, UpgradeStates', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'async check for service error'
      - line: 'Close double write failed '
      - line: 'Close double write with exception'
      - line: 'Downgrade rafe failed '
      - line: 'Failed to load file /home/nacos/data'
  - id: naming-server.upgrade-detail
    says: {en: 'progress of the upgrade from 1.x, in detail', zh: '从 1.x 升级的详细进度'}
    match: '^(?:\d+ service in v2 to removed\.|Check double write closed|Member change without no trigger\. It may be triggered by member lookup on startup\. Skip\.|member change, new members .*)$'
    source: {class: 'AsyncServicesCheckTask, DoubleWriteEventListener, UpgradeJudgement', versions: '2.0.0–2.1.2'}
    samples:
      - line: '12 service in v2 to removed.'
      - line: 'Check double write closed'
      - line: 'Member change without no trigger. It may be triggered by member lookup on startup. Skip.'
      - line: 'member change, new members [10.0.0.1:8848, 10.0.0.2:8848]'
  - id: naming-server.double-write-failed
    says: {en: 'a change could not be copied between the 1.x and the 2.x core', zh: '变更未能在 1.x 与 2.x 内核之间双写'}
    level: DEBUG
    match: '^Double write (?:task for|task is removing a non-exist service:|removal of) .*$'
    source: {class: 'DoubleWriteInstanceChangeToV1Task, DoubleWriteInstanceChangeToV2Task, DoubleWriteMetadataChangeToV1Task, DoubleWriteMetadataChangeToV2Task', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Double write task for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7} instance from 2 to 1 failed'
      - line: 'Double write task for public#DEFAULT_GROUP@@order-svc instance from 1 to 2 failed'
      - line: 'Double write task for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7} metadata from 2 to 1 failed'
      - line: 'Double write task for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7} metadata from 1 to 2 failed'
      - line: 'Double write task for removal of Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7} from 2 to 1 failed'
      - line: 'Double write task is removing a non-exist service: Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7}'
      - line: 'Double write removal of Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7} from 1 to 2 failed'
  - id: naming-server.filter-error
    says: {en: 'a filter in front of the naming requests failed inside', zh: '命名请求的过滤器内部出错'}
    match: '^(?:handler client attributes error.*|\[DISTRO-FILTER\] Server failed:.*)$'
    source: {class: 'ClientAttributesFilter, DistroFilter', versions: '>=2.1.0'}
    samples:
      - line: 'handler client attributes error'
      - line: '[DISTRO-FILTER] Server failed: '
  - id: naming-server.client-factory
    says: {en: 'two makers of clients claim one type; the first is used', zh: '两个客户端工厂声明同一类型，使用默认的'}
    level: WARN
    match: '^Client type .* found multiple factory, use .* default$'
    source: {class: 'ClientFactoryHolder', versions: '>=2.0.0'}
    samples:
      - line: 'Client type Nacos:Naming:v2:ClientData found multiple factory, use com.alibaba.nacos.core.Handler default'
  - id: naming-server.update-cluster
    says: {en: 'settings came for a cluster that this node does not have; it is created', zh: '收到本节点没有的集群的设置，将创建该集群'}
    level: WARN
    match: '^\[UPDATE-CLUSTER\] cluster not exist, will create it: .*$'
    source: {class: 'ClusterController, ClusterOperatorV1Impl', versions: '<=2.1.2'}
    samples:
      - line: '[UPDATE-CLUSTER] cluster not exist, will create it: DEFAULT, service: DEFAULT_GROUP@@order-svc'
  - id: naming-server.sync-no-peer
    says: {en: 'data should be sent, and no healthy node is there to take it (1.x)', zh: '需同步数据，但没有健康的对端（1.x）'}
    level: WARN
    match: '^try to sync data but server list is empty\.$'
    source: {class: 'DataSyncer', versions: '<=1.3.2'}
    samples:
      - line: 'try to sync data but server list is empty.'
  - id: naming-server.sync-sending
    says: {en: 'data is being sent to another node (1.x, DEBUG)', zh: '正在向其它节点同步数据（1.x，DEBUG）'}
    level: DEBUG
    match: '^try to sync data for this keys .*$'
    source: {class: 'DataSyncer', versions: '1.1.4–1.3.2'}
    samples:
      - line: 'try to sync data for this keys com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc.'
  - id: naming-server.mapper-failed
    says: {en: 'who is responsible could not be computed; the node takes itself', zh: '无法计算责任节点，退回为本机'}
    level: WARN
    match: '^(?:\[NACOS-DISTRO\] )?distro mapper failed, return localhost: .*$'
    source: {class: 'DistroMapper', versions: 'all'}
    samples:
      - line: '[NACOS-DISTRO] distro mapper failed, return localhost: 10.0.0.2:8848'
      - line: 'distro mapper failed, return localhost: 10.0.0.2:8848'
  - id: naming-server.empty-service
    says: {en: 'an empty service is counted towards its clean-up, or the clean-up failed', zh: '空服务清理计数，或清理失败'}
    match: '^namespace : [^,]*+, \[[^\]]*+\] (?:The number of times the current service experiences an empty instance is : .*|services are automatically clean has error : .*)$'
    source: {class: 'EmptyServiceAutoCleaner, ServiceManager', versions: '1.2.1–2.1.2'}
    samples:
      - line: 'namespace : public, [DEFAULT_GROUP@@order-svc] The number of times the current service experiences an empty instance is : 2'
      - line: 'namespace : public, [DEFAULT_GROUP@@order-svc] services are automatically clean has error : {}'
  - id: naming-server.serializer-failed
    says: {en: 'received data could not be read (1.x)', zh: '收到的数据无法反序列化（1.x）'}
    level: ERROR
    match: '^deserialize data failed\..*$'
    source: {class: 'FastJsonSerializer', versions: '<=1.2.1'}
    samples:
      - line: 'deserialize data failed.'
  - id: naming-server.check-close-failed
    says: {en: 'an active health check failed while its result was stored', zh: '主动健康检查在保存结果时出错'}
    level: ERROR
    match: '^\[CHECK-(?:FAIL-NOW|FAIL|OK)\] error when close check task\..*$'
    source: {class: 'HealthCheckCommon, HealthCheckCommonV2', versions: 'all'}
    samples:
      - line: '[CHECK-FAIL-NOW] error when close check task.'
      - line: '[CHECK-FAIL] error when close check task.'
      - line: '[CHECK-OK] error when close check task.'
  - id: naming-server.health-sync
    says: {en: 'results of health checks are sent to the other nodes (1.x, DEBUG)', zh: '向其它节点发送健康检查结果（1.x，DEBUG）'}
    level: DEBUG
    match: '^\[HEALTH-SYNC\] server: .*$'
    source: {class: 'HealthCheckCommon', versions: '<=1.4.8'}
    samples:
      - line: '[HEALTH-SYNC] server: 10.0.0.2:8848, healthCheckResults: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
  - id: naming-server.build-key-failed
    says: {en: 'the timing of a health check could not be stored', zh: '健康检查耗时未能保存'}
    level: ERROR
    match: '^\[BUILD-KEY\] Exception while set rt, ip .*$'
    source: {class: 'HealthCheckStatus', versions: '<=2.1.2'}
    samples:
      - line: '[BUILD-KEY] Exception while set rt, ip {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}, error: '
      - line: '[BUILD-KEY] Exception while set rt, ip {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}, error: {}'
  - id: naming-server.check-interceptor
    says: {en: 'a step around a health check failed', zh: '健康检查的拦截步骤失败'}
    level: INFO
    match: '^Interceptor health check task .* failed.*$'
    source: {class: 'HealthCheckTaskInterceptWrapper', versions: '>=2.0.0'}
    samples:
      - line: 'Interceptor health check task PushDelayTask failed'
  - id: naming-server.pool-monitor
    says: {en: 'the pool of HTTP connections for health checks is watched', zh: '健康检查 HTTP 连接池的监控'}
    match: '^(?:MonitorHealthCheckPool clean warn.*|MonitorHealthCheckPool monitor warn.*|connectionManager every route: .*|connectionManager total status: .*)$'
    source: {class: 'HttpClientManager', versions: '>=2.2.1'}
    samples:
      - line: 'MonitorHealthCheckPool clean warn'
      - line: 'MonitorHealthCheckPool monitor warn'
      - line: 'connectionManager every route: value'
      - line: 'connectionManager total status: 12'
  - id: naming-server.http-client-close-failed
    says: {en: 'the HTTP client did not close cleanly at shutdown', zh: '停机时 HTTP 客户端未能正常关闭'}
    level: ERROR
    match: '^\[NamingServerHttpClientManager\] An exception occurred when the HTTP client was closed : .*$'
    source: {class: 'HttpClientManager', versions: '>=1.4.0'}
    samples:
      - line: '[NamingServerHttpClientManager] An exception occurred when the HTTP client was closed : value'
  - id: naming-server.check-overdue
    says: {en: 'an active health check started before the last one ended, or waited too long: this node is overloaded', zh: '上一次健康检查未结束又开始新的或等待过久：本节点过载'}
    match: '^(?:\[HEALTH-CHECK\] Error while constructing HTTP asynchronous client.*|http check started before last one finished, service: .*|mysql check started before last one finished, service: .*|beat task waited too long: .*|tcp check started before last one finished, service: .*)$'
    source: {class: 'HttpHealthCheckProcessor, MysqlHealthCheckProcessor, TcpHealthCheckProcessor, TcpSuperSenseProcessor', versions: 'all'}
    samples:
      - line: '[HEALTH-CHECK] Error while constructing HTTP asynchronous client'
      - line: 'http check started before last one finished, service: DEFAULT_GROUP@@order-svc : DEFAULT : 10.1.1.5:8080'
      - line: 'http check started before last one finished, service: DEFAULT_GROUP@@order-svc:DEFAULT:10.1.1.5'
      - line: 'mysql check started before last one finished, service: DEFAULT_GROUP@@order-svc : DEFAULT : 10.1.1.5:8080'
      - line: 'mysql check started before last one finished, service: DEFAULT_GROUP@@order-svc:DEFAULT:10.1.1.5'
      - line: 'beat task waited too long: 12ms'
      - line: 'tcp check started before last one finished, service: DEFAULT_GROUP@@order-svc : DEFAULT : 10.1.1.5:8080'
      - line: 'tcp check started before last one finished, service: DEFAULT_GROUP@@order-svc:DEFAULT:10.1.1.5:8080'
  - id: naming-server.check-skipped
    says: {en: 'an active health check of one address, in detail', zh: '单个地址主动健康检查的细节'}
    match: '^(?:http check, ip is marked as to skip health check, ip: .*|mysql check, ip is marked as to skip health check, ip: .*|mysql check, ip:.*|mysql check, ips:.*|Tcp check ok, but the connected server responses some msg\. Connection won''t be closed\.|tcp check, ip is marked as to skip health check, ip:.*)$'
    source: {class: 'HttpHealthCheckProcessor, MysqlHealthCheckProcessor, TcpHealthCheckProcessor, TcpSuperSenseProcessor', versions: 'all'}
    samples:
      - line: 'http check, ip is marked as to skip health check, ip: 10.1.1.5:8080{}'
      - line: 'mysql check, ip is marked as to skip health check, ip: 10.1.1.5'
      - line: 'mysql check, ip:10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: 'mysql check, ips:10.1.1.5'
      - line: 'Tcp check ok, but the connected server responses some msg. Connection won''t be closed.'
      - line: 'tcp check, ip is marked as to skip health check, ip:10.1.1.5'
  - id: naming-server.check-cleanup-failed
    says: {en: 'a database connection of a health check did not close cleanly', zh: '健康检查的数据库连接未能正常关闭'}
    level: ERROR
    match: '^(?:\[MYSQL-CHECK\] failed to close resultSet:.*|\[MYSQL-CHECK\] failed to close statement:.*)$'
    source: {class: 'MysqlHealthCheckProcessor', versions: 'all'}
    samples:
      - line: '[MYSQL-CHECK] failed to close resultSet:true'
      - line: '[MYSQL-CHECK] failed to close statement:value'
  - id: naming-server.instance-malformed
    says: {en: 'an instance could not be read or compared (1.x)', zh: '实例无法解析或比较（1.x）'}
    level: ERROR
    match: '^(?:\[INSTANCE-COMPARE\] Object is not an instance of IPAdress, object: .*|error while calculating checksum\(md5\) for instances.*|\[NACOS-DOM\] error while calculating checksum\(md5\).*|\[NACOS-DOM\] failed to process ip: .*|\[NACOS-DOM\] received malformed ip: null)$'
    source: {class: 'Instance, Instances, Service', versions: '<=2.1.2'}
    samples:
      - line: '[INSTANCE-COMPARE] Object is not an instance of IPAdress, object: com.alibaba.nacos.core.Handler'
      - line: 'error while calculating checksum(md5) for instances'
      - line: '[NACOS-DOM] error while calculating checksum(md5)'
      - line: '[NACOS-DOM] failed to process ip: 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: '[NACOS-DOM] received malformed ip: null'
  - id: naming-server.not-modified
    says: {en: 'a list was asked for and had not changed (1.x)', zh: '请求的列表没有变化（1.x）'}
    level: WARN
    match: '^PUSH-SERVICE: service is not modified.*$'
    source: {class: 'InstanceController, InstanceOperatorServiceImpl', versions: '<=2.1.2'}
    samples:
      - line: 'PUSH-SERVICE: service is not modified'
  - id: naming-server.metadata-batch-failed
    says: {en: 'a batch change of instance metadata was ignored or failed', zh: '批量修改实例元数据被忽略或失败'}
    level: WARN
    match: '^UPDATE-METADATA: (?:Param \''instances\'' is illegal, ignore this operation|updateMetadata failed|services\.all value is illegal|update metadata failed, ignore the service).*$'
    source: {class: 'InstanceController, InstanceControllerV2, InstanceControllerV3, InstanceOperatorServiceImpl', versions: '>=1.4.0'}
    samples:
      - line: 'UPDATE-METADATA: Param ''instances'' is illegal, ignore this operation'
      - line: 'UPDATE-METADATA: updateMetadata failed'
      - line: 'UPDATE-METADATA: services.all value is illegal, it should be ephemeral/persist. ignore the service ''DEFAULT_GROUP@@order-svc'''
      - line: 'UPDATE-METADATA: update metadata failed, ignore the service ''DEFAULT_GROUP@@order-svc'''
  - id: naming-server.beat-arguments
    says: {en: 'a heartbeat with all its arguments (DEBUG)', zh: '一次心跳的完整参数（DEBUG）'}
    level: DEBUG
    match: '^\[CLIENT-BEAT\] full arguments: beat: .*$'
    source: {class: 'InstanceController, InstanceControllerV2', versions: 'all'}
    samples:
      - line: '[CLIENT-BEAT] full arguments: beat: 10.1.1.9:51234, serviceName: DEFAULT_GROUP@@order-svc'
      - line: '[CLIENT-BEAT] full arguments: beat: 10.1.1.9:51234, serviceName: DEFAULT_GROUP@@order-svc, namespaceId: public'
  - id: naming-server.subscriber-add-failed
    says: {en: 'a subscriber could not be added for pushes', zh: '未能登记推送订阅者'}
    level: ERROR
    match: '^\[NACOS-API\] failed to added push client.*$'
    source: {class: 'InstanceController, InstanceOperatorServiceImpl', versions: '<=2.1.2'}
    samples:
      - line: '[NACOS-API] failed to added push client'
      - line: '[NACOS-API] failed to added push client 10.1.1.9:51234, 10.1.1.5:8080'
  - id: naming-server.no-instance
    says: {en: 'a list was asked for and is empty (DEBUG)', zh: '请求的服务没有实例（DEBUG）'}
    level: DEBUG
    match: '^no instance to serve for service: .*$'
    source: {class: 'InstanceController, InstanceOperatorServiceImpl', versions: '<=2.1.2'}
    samples:
      - line: 'no instance to serve for service: DEFAULT_GROUP@@order-svc'
  - id: naming-server.fuzzy-watch-limit
    says: {en: 'too many services match a watched pattern; some changes are not told', zh: '模糊订阅匹配的服务过多，部分变更不通知'}
    level: WARN
    match: '^(?:FUZZY_WATCH: fuzzy watch pattern count is over limit ,pattern .*|\[fuzzy-watch\] pattern matched service count is over limit , .*|\[fuzzy-watch\] pattern .* matched service(?:Key)? count (?:reach to up limit|has reached to|is reach to upper limit).*)$'
    source: {class: 'NamingFuzzyWatchContextService', versions: '>=3.0.0'}
    samples:
      - line: 'FUZZY_WATCH: fuzzy watch pattern count is over limit ,pattern public>>DEFAULT_GROUP>>order-* init fail,current count is public@@DEFAULT_GROUP@@order-svc'
      - line: '[fuzzy-watch] pattern matched service count is over limit , current service will be ignore for pattern public>>DEFAULT_GROUP>>order-* ,current count is public@@DEFAULT_GROUP@@order-svc'
      - line: '[fuzzy-watch] pattern matched service count is over limit , other services will stop notify for pattern public>>DEFAULT_GROUP>>order-* ,current count is 12'
      - line: '[fuzzy-watch] pattern public>>DEFAULT_GROUP>>order-* matched service count reach to up limit ,makeup group keys skip.'
      - line: '[fuzzy-watch] pattern public>>DEFAULT_GROUP>>order-* matched serviceKey count has reached to 80% of the upper limit public@@DEFAULT_GROUP@@order-svc ,it may has a risk of notify suppressed in the near further'
      - line: '[fuzzy-watch] pattern public>>DEFAULT_GROUP>>order-* matched serviceKey count is reach to upper limit 12, fuzzy watch notify may be suppressed '
  - id: naming-server.fuzzy-watch-detail
    says: {en: 'book-keeping of watched patterns', zh: '模糊订阅的内部记录'}
    level: INFO
    match: '^(?:FUZZY_WATCH:serviceKey .*|FUZZY_WATCH: pattern .*|\[fuzzy-watch\] ? pattern .* matched service keys count changed to .*|\[fuzzy-watch\] pattern .* makeup service key .*|\[fuzzy-watch\] no (?:client watched|watchedClients context for) pattern .*)$'
    source: {class: 'NamingFuzzyWatchChangeNotifier, NamingFuzzyWatchContextService', versions: '>=3.0.0'}
    samples:
      - line: 'FUZZY_WATCH:serviceKey public@@DEFAULT_GROUP@@order-svc   has 10.1.1.9:51234 clients  fuzzy watched'
      - line: 'FUZZY_WATCH: pattern public>>DEFAULT_GROUP>>order-* match 12 services, overMatchCount=12,cost 12ms'
      - line: '[fuzzy-watch]  pattern public>>DEFAULT_GROUP>>order-* matched service keys count changed to public@@DEFAULT_GROUP@@order-svc'
      - line: '[fuzzy-watch] no client watched pattern public>>DEFAULT_GROUP>>order-*,remove watchedClients context'
      - line: '[fuzzy-watch] no watchedClients context for pattern public>>DEFAULT_GROUP>>order-*,remove matchedGroupKeys context'
      - line: '[fuzzy-watch] pattern public>>DEFAULT_GROUP>>order-* makeup service key public@@DEFAULT_GROUP@@order-svc'
      - line: '[fuzzy-watch] pattern public>>DEFAULT_GROUP>>order-* matched service keys count changed to public@@DEFAULT_GROUP@@order-svc'
  - id: naming-server.health-check-switch
    says: {en: 'whether active health checks are on', zh: '主动健康检查是否启用'}
    level: INFO
    match: '^\[HEALTH-CHECK\] health check is .*$'
    source: {class: 'PerformanceLoggerThread', versions: '<=1.1.0'}
    samples:
      - line: '[HEALTH-CHECK] health check is true'
  - id: naming-server.performance-failed
    says: {en: 'the counters could not be printed', zh: '性能计数打印失败'}
    level: WARN
    match: '^\[PERFORMANCE\] Exception while print performance log\..*$'
    source: {class: 'PerformanceLoggerThread', versions: 'all'}
    samples:
      - line: '[PERFORMANCE] Exception while print performance log.'
  - id: naming-server.push-init-failed
    says: {en: 'the push service did not start as configured', zh: '推送服务未按配置启动'}
    match: '^(?:Get Push config from env failed, will use default value.*|\[NACOS-PUSH\] failed to init push service)$'
    source: {class: 'PushConfig, PushService, UdpPushService', versions: '<=2.1.2'}
    samples:
      - line: 'Get Push config from env failed, will use default value'
      - line: '[NACOS-PUSH] failed to init push service'
  - id: naming-server.selector
    says: {en: 'a selector of instances could not be loaded or applied', zh: '实例选择器加载或执行失败'}
    match: '^(?:\[SelectorManager\] Parse Selector failed, type: .*|\[SelectorManager\] Selector .* cannot find public access default constructor, will be ignored\.|\[SelectorManager\] cannot find the contextBuilder of type .*|\[SelectorManager\] execute select failed, will return all providers\..*|\[SelectorManager\] init Selectors, Selector type .* has value, ignore it\.|\[SelectorManager\] init selectorContextBuilders, SelectorContextBuilder type .* has value, ignore it\.)$'
    source: {class: 'SelectorManager', versions: '>=2.0.3'}
    samples:
      - line: '[SelectorManager] Parse Selector failed, type: Nacos:Naming:v2:ClientData, condition: value.'
      - line: '[SelectorManager] Selector com.alibaba.nacos.core.Handler cannot find public access default constructor, will be ignored.'
      - line: '[SelectorManager] cannot find the contextBuilder of type Nacos:Naming:v2:ClientData.'
      - line: '[SelectorManager] execute select failed, will return all providers.'
      - line: '[SelectorManager] init Selectors, Selector type Nacos:Naming:v2:ClientData has value, ignore it.'
      - line: '[SelectorManager] init selectorContextBuilders, SelectorContextBuilder type Nacos:Naming:v2:ClientData has value, ignore it.'
  - id: naming-server.server-list
    says: {en: 'where the list of nodes was read from (1.x)', zh: '节点列表的来源（1.x）'}
    match: '^(?:SERVER-LIST from cluster\.conf: .*|SERVER-LIST from system variable: .*|failed to get config: .*)$'
    source: {class: 'ServerListManager', versions: '<=1.2.1'}
    samples:
      - line: 'SERVER-LIST from cluster.conf: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: 'SERVER-LIST from system variable: [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: 'failed to get config: DEFAULT'
  - id: naming-server.status-clean-failed
    says: {en: 'another node could not be asked to clean its state (1.x)', zh: '未能请求其它节点清理状态（1.x）'}
    level: WARN
    match: '^\[DISTRO-STATUS-CLEAN\] Failed to request to clean server status to .*$'
    source: {class: 'ServerListManager', versions: '<=1.2.1'}
    samples:
      - line: '[DISTRO-STATUS-CLEAN] Failed to request to clean server status to 10.0.0.2:8848'
  - id: naming-server.threshold
    says: {en: 'health checks pause after the list of healthy nodes changed, or go on again (1.x)', zh: '健康节点列表变化后暂停或恢复健康检查（1.x）'}
    level: INFO
    match: '^(?:\[NACOS-DISTRO\] disable health check for .* ms from now on\.|\[NACOS-DISTRO\] distro threshold restored and stable now, enable health check\. current ratio: .*)$'
    source: {class: 'ServerListManager', versions: '<=1.2.1'}
    samples:
      - line: '[NACOS-DISTRO] disable health check for 12 ms from now on.'
      - line: '[NACOS-DISTRO] distro threshold restored and stable now, enable health check. current ratio: 12'
  - id: naming-server.healthy-list-changed-v1
    says: {en: 'the list of healthy nodes changed; health checks pause (1.1)', zh: '健康节点列表变化，暂停健康检查（1.1）'}
    level: INFO
    match: '^\[NACOS-DISTRO\] healthy server list changed, disable health check for .*$'
    source: {class: 'ServerListManager', versions: '<=1.1.4'}
    samples:
      - line: '[NACOS-DISTRO] healthy server list changed, disable health check for 12 ms from now on'
      - line: '[NACOS-DISTRO] healthy server list changed, disable health check for 12 ms from now on, old: [10.0.0.1:8848, 10.0.0.2:8848], new: [10.0.0.1:8848, 10.0.0.2:8848]'
  - id: naming-server.server-status-failed
    says: {en: 'heartbeats between the nodes (1.x): how they are sent, or that sending failed', zh: '节点间心跳（1.x）：发送方式或发送失败'}
    match: '^(?:\[SERVER-STATUS\] Exception while sending server status.*|\[SERVER-STATUS\] target .*|check distro heartbeat\.)$'
    source: {class: 'ServerListManager', versions: '<=2.1.2'}
    samples:
      - line: '[SERVER-STATUS] Exception while sending server status'
      - line: '[SERVER-STATUS] target 10.0.0.2:8848 has extend val Member{ip=''10.0.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, version=2.1.2}} = 10.0.0.2:8848, use new api report status'
      - line: 'check distro heartbeat.'
  - id: naming-server.self-not-listed
    says: {en: 'this node''s own address is not among the members', zh: '本机地址不在成员列表中'}
    level: ERROR
    match: '^local ip is not in serverlist, ip: .*$'
    source: {class: 'ServerListManager', versions: '<=2.1.2'}
    samples:
      - line: 'local ip is not in serverlist, ip: 10.0.0.2:8848, serverlist: [10.0.0.1:8848, 10.0.0.2:8848]'
  - id: naming-server.server-status-odd
    says: {en: 'a heartbeat between nodes was malformed or out of date (1.x)', zh: '节点间心跳格式错误或过期（1.x）'}
    level: WARN
    match: '^(?:received malformed distro map data: .*|server beat out of date, current: .*)$'
    source: {class: 'ServerListManager', versions: '<=2.1.2'}
    samples:
      - line: 'received malformed distro map data: value'
      - line: 'server beat out of date, current: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}, last: {"ip":"10.1.1.5","port":8080,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@order-svc"}'
  - id: naming-server.service-json
    says: {en: 'a service as it is stored (DEBUG)', zh: '服务的存储内容（DEBUG）'}
    level: DEBUG
    match: '^service to json: .*$'
    source: {class: 'Service', versions: '<=2.1.2'}
    samples:
      - line: 'service to json: value'
  - id: naming-server.checksum-request
    says: {en: 'a peer''s checksums of services: malformed, or different from this node''s (1.x)', zh: '其它节点的服务校验和：格式错误或与本机不一致（1.x）'}
    match: '^(?:\[DOMAIN-STATUS\] receive malformed data: .*|checksum of .* is not consistent, remote: .*|\[DOMAIN-CHECKSUM\] serviceName or checksum is empty,serviceName: .*)$'
    source: {class: 'ServiceController, ServiceManager', versions: '<=2.1.2'}
    samples:
      - line: '[DOMAIN-STATUS] receive malformed data: null'
      - line: '[DOMAIN-STATUS] receive malformed data: value'
      - line: 'checksum of DEFAULT_GROUP@@order-svc is not consistent, remote: 10.0.0.2:8848, checksum: value, local: value'
      - line: '[DOMAIN-CHECKSUM] serviceName or checksum is empty,serviceName: DEFAULT_GROUP@@order-svc, checksum: value'
  - id: naming-server.subscribers-failed
    says: {en: 'the subscribers of a service could not be listed', zh: '服务的订阅者列表查询失败'}
    level: WARN
    match: '^(?:query subscribers failed!.*|\[SubscriberManager\] get subscriber from other member error, server:.*)$'
    source: {class: 'ServiceController, ServiceOperatorV2Impl, SubscribeManager', versions: '>=1.1.0'}
    samples:
      - line: 'query subscribers failed!'
      - line: '[SubscriberManager] get subscriber from other member error, server:10.0.0.2:8848, resultCode:12, resultMsg:java.net.ConnectException: Connection refused'
  - id: naming-server.services-destroyed
    says: {en: 'all 1.x services are dropped after the upgrade', zh: '升级后清除全部 1.x 服务'}
    level: INFO
    match: '^(?:Start to destroy ALL services\. namespaces: .*|Successfully destroy ALL services\. costs .*)$'
    source: {class: 'ServiceManager', versions: '2.0.2–2.1.2'}
    samples:
      - line: 'Start to destroy ALL services. namespaces: 12, services: 12'
      - line: 'Successfully destroy ALL services. costs 12ms'
  - id: naming-server.status-report-failed
    says: {en: 'the state of services could not be sent to other nodes (1.x)', zh: '服务状态未能发送给其它节点（1.x）'}
    level: ERROR
    match: '^(?:\[DOMAIN-STATUS\] Exception while sending service status.*|\[DOMAIN-STATUS\] Failed to add service to be updatd to queue\..*|\[DOMAIN-STATUS\] Failed to add service to be updated to queue\..*)$'
    source: {class: 'ServiceManager', versions: '<=2.1.2'}
    samples:
      - line: '[DOMAIN-STATUS] Exception while sending service status'
      - line: '[DOMAIN-STATUS] Failed to add service to be updatd to queue.'
      - line: '[DOMAIN-STATUS] Failed to add service to be updated to queue.'
  - id: naming-server.service-update-failed
    says: {en: 'a change of a service could not be applied (1.x)', zh: '服务变更未能应用（1.x）'}
    match: '^(?:\[NACOS-SERVICE\] error while processing service update.*|listen for service meta change failed!|received empty push from raft, key: .*|service not empty, key: .*)$'
    source: {class: 'ServiceManager', versions: '<=2.1.2'}
    samples:
      - line: '[NACOS-SERVICE] error while processing service update'
      - line: 'listen for service meta change failed!'
      - line: 'received empty push from raft, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
      - line: 'service not empty, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'
  - id: naming-server.cluster-state-failed
    says: {en: 'the raft state of another node could not be read (1.x)', zh: '未能读取其它节点的 raft 状态（1.x）'}
    level: WARN
    match: '^\[QUERY-CLUSTER-STATE\] Exception while query cluster state from .*$'
    source: {class: 'ServiceManager', versions: '1.1.4–1.2.1'}
    samples:
      - line: '[QUERY-CLUSTER-STATE] Exception while query cluster state from 10.0.0.2:8848, error: {}'
  - id: naming-server.status-sync-read-failed
    says: {en: 'the health of a service could not be fetched from the node responsible', zh: '未能从责任节点取得服务健康状态'}
    level: WARN
    match: '^\[STATUS-SYNCHRONIZE\] Failed to get service status from .*$'
    source: {class: 'ServiceStatusSynchronizer', versions: '<=2.1.2'}
    samples:
      - line: '[STATUS-SYNCHRONIZE] Failed to get service status from 10.0.0.2:8848'
  - id: naming-server.status-sync-done
    says: {en: 'the health of a service was taken over from the node responsible', zh: '从责任节点同步了服务健康状态'}
    match: '^\[STATUS-SYNCHRONIZE\] sync service status from: .*$'
    source: {class: 'ServiceStatusSynchronizer', versions: '<=2.1.2'}
    samples:
      - line: '[STATUS-SYNCHRONIZE] sync service status from: 10.0.0.2:8848, service: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc'

"""#),
("patterns/plugin-control.yml", #"""
# plugin-control.yml: what the control plugin tells of limits for requests and connections
log: plugin-control
patterns:
  - id: plugin-control.point
    says: {en: 'limits of the control plugin are set up', zh: '控制插件初始化'}
    level: INFO
    log: [plugin-control, nacos]
    match: '^(?:Tps point for \S+ registered, But tps control manager is no limit implementation\.|No tps control rule of \S+ found.*|Not configure type of control plugin,.*|Load connection metrics collector,.*|No connection rule content found.*|Load rule from local,pointName=.*|Apply tps control rule parse start,.*|Clear point  control rule .*|Register tps control,pointName=.*|Fail to found (?:tps|connection) .*|Found (?:tps|connection) (?!runtime ejector).*|found (?:tps|connection) .*|Fail to connection control manager of name .*)$'
    source: {class: 'ControlManagerCenter', versions: '>=2.2.0'}
    samples:
      - line: 'Clear point  control rule ,pointName=[HealthCheck]  '
      - line: 'Clear point  control rule ,pointName=[NAMING_RPC_PUSH]  '
      - line: 'Clear point  control rule ,pointName=[NAMING_UDP_PUSH]  '
      - line: 'No tps control rule of HealthCheck found,content =null  '
      - line: 'No tps control rule of ConfigQuery found,content =null  '
      - line: 'Fail to found tps barrier creator of name : {"countLimit":-1},use  default local simple creator'
      - line: 'Fail to found connection barrier creator of name : {"countLimit":-1},use  default local simple creator'
      - line: 'Found tps barrier creator of name : {"countLimit":-1}'
      - line: 'Found connection barrier creator of name : {"countLimit":-1}'
      - line: 'found tps control manager of name nacos'
      - line: 'found connection control manager of name nacos'
      - line: 'Tps point for CONFIG_PUSH_COUNT registered, But tps control manager is no limit implementation.'
      - line: 'Not configure type of control plugin, no limit control for current node.'
      - line: 'Load connection metrics collector,size=2,[com.alibaba.nacos.config.server.service.LongPollingConnectionMetricsCollector@1227ea21, com.alibaba.nacos.core.remote.LongConnectionMetricsCollector@3ae5cbb9]'
      - line: 'No connection rule content found ,use default empty rule '
      - line: 'Load rule from local,pointName=HealthCheck, ruleContent= '
      - line: 'Apply tps control rule parse start,pointName=[HealthCheck]  '
      - line: 'Register tps control,pointName=HealthCheck, point=com.alibaba.nacos.core.remote.control.TpsMonitorPoint@2f83467 '
      - line: 'Fail to connection control manager of name ：naming'
  - id: plugin-control.tps-report
    says: {en: 'the counters of the control plugin', zh: '控制插件计数'}
    level: INFO
    log: [plugin-control, nacos]
    match: '^Tps reporting\.\.\.\s*.*$'
    source: {class: 'TpsControlManager', versions: '>=2.0.0'}
    samples:
      - line: 'Tps reporting...'
      - line: 'Tps reporting...'
  - id: plugin-control.tps-exceeded
    says: {en: 'counting a request against its limit failed', zh: '请求限流检查失败'}
    level: WARN
    match: '^(?:Tps check exception , request: .*|Tps check fail , request: .*|Tps monitor fail , request: .*)$'
    source: {class: 'TpsControlRequestFilter', versions: '>=2.0.0'}
    samples:
      - line: 'Tps check exception , request: com.alibaba.nacos.core.Handler,exception:{}'
      - line: 'Tps check fail , request: com.alibaba.nacos.core.Handler,exception:{}'
      - line: 'Tps monitor fail , request: com.alibaba.nacos.core.Handler,exception:{}'
  - id: plugin-control.rules
    says: {en: 'rules for limits are read, stored or applied', zh: '读取、保存或应用限流规则'}
    level: INFO
    log: [nacos]
    match: '^(?:Tps control rule change event receive,pointName=.*|connection limit rule change event receive ,external:.*|Parse rule is null,Ignore illegal rule  :.*|Save connection rule to local,pointName=.*|Save tps rule to local,pointName=.*|Save connection rule to local, ruleContent =.*|Found  rule parser of name=.*|Found persist rule storage of name ：.*|Found persist rule storage of name : .*|Build external rule storage of name .* finished)$'
    source: {class: 'ControlRuleChangeActivator, LocalDiskRuleStorage, RuleParserProxy, RuleStorageProxy', versions: '>=2.2.1'}
    samples:
      - line: 'Tps control rule change event receive,pointName=naming, external=ServiceChangedEvent{} '
      - line: 'connection limit rule change event receive ,external:ServiceChangedEvent{}'
      - line: 'Parse rule is null,Ignore illegal rule  :{"countLimit":-1}'
      - line: 'Save connection rule to local,pointName={"countLimit":-1}, ruleContent =value '
      - line: 'Save tps rule to local,pointName=naming, ruleContent ={"countLimit":-1} '
      - line: 'Save connection rule to local, ruleContent ={"countLimit":-1} '
      - line: 'Found  rule parser of name={"countLimit":-1},class=com.alibaba.nacos.core.Handler'
      - line: 'Found persist rule storage of name ：{"countLimit":-1}'
      - line: 'Found persist rule storage of name : Nacos:Naming:v2:ClientData'
      - line: 'Build external rule storage of name Nacos:Naming:v2:ClientData finished'
  - id: plugin-control.rules-failed
    says: {en: 'rules for limits are read, stored or applied (a warning or an error)', zh: '读取、保存或应用限流规则（告警或错误）'}
    log: [nacos]
    match: '^(?:Tps control rule apply error ,error=.*|Fail to parse connection limit rule ,persit:.*|Fail to rule parser of name ：.*|Fail to found persist rule storage of name ：.*|Build external rule storage failed, the rules will not be persisted.*|Fail to found persist rule storage of name : .*)$'
    source: {class: 'ControlRuleChangeActivator, RuleParserProxy, RuleStorageProxy', versions: '>=2.2.1'}
    samples:
      - line: 'Tps control rule apply error ,error= '
      - line: 'Fail to parse connection limit rule ,persit:ServiceChangedEvent{}'
      - line: 'Fail to rule parser of name ：{"countLimit":-1}'
      - line: 'Fail to found persist rule storage of name ：{"countLimit":-1}'
      - line: 'Build external rule storage failed, the rules will not be persisted'
      - line: 'Fail to found persist rule storage of name : Nacos:Naming:v2:ClientData'
  - id: plugin-control.rules-plugin-control
    says: {en: 'rules for limits are read, stored or applied', zh: '读取、保存或应用限流规则'}
    level: INFO
    log: [plugin-control, nacos]
    match: '^(?:No external rule storage found,will load local disk instead,point name=.*|No external rule storage found,will load local disk instead|start to apply connection rule content .*|end to  apply connection rule content\s*)$'
    source: {class: 'ControlRuleChangeActivator', versions: '>=2.2.1'}
    samples:
      - line: 'No external rule storage found,will load local disk instead,point name=ServiceChangedEvent{}'
      - line: 'No external rule storage found,will load local disk instead'
      - line: 'start to apply connection rule content {"countLimit":-1}'
      - line: 'end to  apply connection rule content '
  - id: plugin-control.setup
    says: {en: 'limits for requests and connections are set up', zh: '请求与连接限制的初始化'}
    level: INFO
    log: [plugin-control, nacos]
    match: '^(?:HttpTpsCheckRequestParser  name .*|HttpTpsCheckRequestParser register parser .*|RemoteTpsCheckRequestParser  name  .*|RemoteTpsCheckRequestParser register parser .*|Found  connection control manager of name=.*|Found  tps control manager of name=.*|Build connection control manager, class=.*|Build tps control manager, class=.*|Found control manager plugin of name=.*|Found local disk connection rule content on start up,value  =.*|Found persist disk connection rule content on start up ,value  =.*|init connection rule end|Connection control rule updated to ->.*|Found local disk tps control rule of .*|Found external  tps control rule of .*|Apply tps control rule start,pointName=\[.*|Clear all tps control rule ,pointName=\[[^\]]*+\]\s*|Update  point  control rule ,pointName=\[[^\]]*+\],original maxTps=[^,]*+, new maxTps=[^,]*+,original monitorType=[^,]*+, original monitorType=[^,]*+,\s*|Apply tps control rule end,pointName=\[.*)$'
    source: {class: 'HttpTpsCheckRequestParserRegistry, RemoteTpsCheckRequestParserRegistry, ControlManagerCenter, ConnectionControlManager, NacosConnectionControlManager', versions: '>=2.2.1'}
    samples:
      - line: 'HttpTpsCheckRequestParser  name naming, point name naming will be replaced with com.alibaba.nacos.core.Handler'
      - line: 'HttpTpsCheckRequestParser register parser com.alibaba.nacos.core.Handler of name naming,point name naming'
      - line: 'RemoteTpsCheckRequestParser  name  10.0.0.2:8848,point name 10.0.0.2:8848 will be replaced with com.alibaba.nacos.core.Handler'
      - line: 'RemoteTpsCheckRequestParser register parser com.alibaba.nacos.core.Handler of name 10.0.0.2:8848,point name 10.0.0.2:8848'
      - line: 'Found  connection control manager of name=naming,class=value'
      - line: 'Found  tps control manager of name=naming,class=com.alibaba.nacos.core.Handler'
      - line: 'Build connection control manager, class=com.alibaba.nacos.core.Handler'
      - line: 'Build tps control manager, class=com.alibaba.nacos.core.Handler'
      - line: 'Found control manager plugin of name=naming'
      - line: 'Found local disk connection rule content on start up,value  ={"countLimit":-1}'
      - line: 'Found persist disk connection rule content on start up ,value  ={"countLimit":-1}'
      - line: 'init connection rule end'
      - line: 'Connection control rule updated to ->{"countLimit":-1}'
      - line: 'Found local disk tps control rule of naming,content ={"countLimit":-1}'
      - line: 'Found external  tps control rule of naming,content ={"countLimit":-1}'
      - line: 'Apply tps control rule start,pointName=[naming]  '
      - line: 'Clear all tps control rule ,pointName=[naming]  '
      - line: 'Update  point  control rule ,pointName=[naming],original maxTps=12, new maxTps=12,original monitorType=Nacos:Naming:v2:ClientData, original monitorType=Nacos:Naming:v2:ClientData, '
      - line: 'Apply tps control rule end,pointName=[naming]  '
  - id: plugin-control.setup-failed
    says: {en: 'limits for requests and connections are set up (a warning or an error)', zh: '请求与连接限制的初始化（告警或错误）'}
    log: [plugin-control, nacos]
    match: '^(?:Build connection control manager failed, use no limit manager replaced\..*|Build tps control manager failed, use no limit manager replaced\..*|Not found control manager plugin of name.*|Fail to load tpsRuleBarrierCreator.*|\[[^\]]*+\]apply tps error,error=.*|Tps reporting error.*|Connection control updated, But connection control manager is no limit implementation\..*|Tps rule for point name .* updated, But tps control manager is no limit implementation\..*)$'
    source: {class: 'ControlManagerCenter, TpsBarrierCreatorProxy, NacosTpsControlManager, NacosConnectionControlManager, DefaultConnectionControlManager', versions: '>=2.2.1'}
    samples:
      - line: 'Build connection control manager failed, use no limit manager replaced.'
      - line: 'Build tps control manager failed, use no limit manager replaced.'
      - line: 'Not found control manager plugin of name'
      - line: 'Fail to load tpsRuleBarrierCreator '
      - line: '[InstanceRequest]apply tps error,error={}'
      - line: 'Tps reporting error'
      - line: 'Connection control updated, But connection control manager is no limit implementation.'
      - line: 'Tps rule for point name naming updated, But tps control manager is no limit implementation.'
  - id: plugin-control.checks
    says: {en: 'a request was counted against its limits, or its parameters were refused', zh: '请求限流计数或参数被拒'}
    level: INFO
    log: [plugin-control, nacos]
    match: '^Param check invalid,.*$'
    source: {class: 'ParamCheckerFilter, RemoteParamCheckFilter', versions: '>=2.3.2'}
    samples:
      - line: 'Param check invalid,java.net.ConnectException: Connection refused,url:InstanceRequest'
  - id: plugin-control.checks-failed
    says: {en: 'a request was counted against its limits, or its parameters were refused (a warning or an error)', zh: '请求限流计数或参数被拒（告警或错误）'}
    log: [plugin-control, nacos]
    match: '^(?:Error to check tps control.*|Error to generate tps 503 response.*|Fail to  http tps check.*|exception: .*|Error to generate tps 400 response.*|Param check fail ,request:.*)$'
    source: {class: 'NacosHttpTpsControlInterceptor, NacosHttpTpsFilter, ParamCheckerFilter, RemoteParamCheckFilter', versions: '>=2.2.1'}
    samples:
      - line: 'Error to check tps control'
      - line: 'Error to generate tps 503 response'
      - line: 'Fail to  http tps check'
      - line: 'exception: java.net.ConnectException: Connection refused'
      - line: 'Error to generate tps 400 response'
      - line: 'Param check fail ,request:com.alibaba.nacos.core.Handler'
  - id: plugin-control.tps-v2.0
    says: {en: 'limits for requests (2.0, 2.1)', zh: '请求限流（2.0、2.1）'}
    level: INFO
    match: '^(?:Tps control rule change event receive,pointName=.*|Tps control rule change event ignore,pointName=.*|Save rule to local,pointName=.*|Tps control rule change event receive, but event is null|Tps control rule change event receive, pointName=.*|Tps control rule change event ignore, pointName=.*|\[[^\]]*+\]Tps over limit ,pointName=\[.*|Invalid monitor rule, pointName=\[.*|Update  point  control rule for client ip ,pointName=\[.*|Add  point  control rule for client ip ,pointName=\[.*|Delete  point  control rule for pointName=\[.*)$'
    source: {class: 'TpsMonitorManager, TpsMonitorPoint', versions: '2.0.1–2.1.2'}
    samples:
      - line: 'Tps control rule change event receive,pointName=ServiceChangedEvent{}, ruleContent={"countLimit":-1} '
      - line: 'Tps control rule change event ignore,pointName=ServiceChangedEvent{} '
      - line: 'Save rule to local,pointName=naming, ruleContent =value '
      - line: 'Tps control rule change event receive, but event is null'
      - line: 'Tps control rule change event receive, pointName=ServiceChangedEvent{}, ruleContent={"countLimit":-1} '
      - line: 'Tps control rule change event ignore, pointName=ServiceChangedEvent{} '
      - line: '[1695112233445_10.1.1.5_54321]Tps over limit ,pointName=[naming],barrier=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc]，monitorModel=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc,maxTps=12'
      - line: 'Invalid monitor rule, pointName=[naming] ,monitorRule=com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc ,Ignore this.'
      - line: 'Update  point  control rule for client ip ,pointName=[naming],monitorKey=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc],original maxTps=12, new maxTps=12,original monitorType=Nacos:Naming:v2:ClientData, new monitorType=Nacos:Naming:v2:ClientData, '
      - line: 'Add  point  control rule for client ip ,pointName=[naming],monitorKey=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc], new maxTps=12, new monitorType=Nacos:Naming:v2:ClientData, '
      - line: 'Delete  point  control rule for pointName=[naming] ,monitorKey=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc]'
  - id: plugin-control.tps-v2.0-failed
    says: {en: 'limits for requests (2.0, 2.1) (a warning or an error)', zh: '请求限流（2.0、2.1）（告警或错误）'}
    match: '^(?:Fail to init rule from local,pointName=.*|Fail to load rule from local,pointName=.*|Register fire watch fail\..*|Tps control rule persist fail,pointName=.*|Tps control rule apply error ,error=.*|Tps control rule apply error, error=.*|Tps control rule persist fail, pointName=.*)$'
    source: {class: 'TpsMonitorManager', versions: '2.0.1–2.1.2'}
    samples:
      - line: 'Fail to init rule from local,pointName=naming,error={}'
      - line: 'Fail to load rule from local,pointName=/home/nacos/data,error={}'
      - line: 'Register fire watch fail.'
      - line: 'Tps control rule persist fail,pointName=ServiceChangedEvent{},error={} '
      - line: 'Tps control rule apply error ,error={} '
      - line: 'Tps control rule apply error, error= '
      - line: 'Tps control rule persist fail, pointName=naming,error={} '

"""#),
("patterns/protocol-distro.yml", #"""
# protocol-distro.yml: what protocol-distro.log tells of the sending and receiving of changes
log: protocol-distro
patterns:
  - id: protocol-distro.start
    says: {en: 'a change is being sent to another node', zh: '正在向其它节点发送变更'}
    level: INFO
    match: '^\[DISTRO-START\] (?<operation>DistroSyncChangeTask|DistroSyncDeleteTask) for DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\}$'
    event: distro-start
    source: {class: 'AbstractDistroExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO-START] DistroSyncChangeTask for DistroKey{resourceKey=''10.88.0.2:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''}'
        fields: {operation: 'DistroSyncChangeTask', key: '10.88.0.2:8080#true', target: '10.77.0.2:8848'}
      - line: '[DISTRO-START] DistroSyncDeleteTask for DistroKey{resourceKey=''10.0.4.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {operation: 'DistroSyncDeleteTask', key: '10.0.4.3:8080#true', target: '10.77.0.3:8848'}
      - line: '[DISTRO-START] DistroSyncChangeTask for DistroKey{resourceKey=''10.9.0.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''}'
        fields: {operation: 'DistroSyncChangeTask', key: '10.9.0.3:8080#true', target: '10.77.0.2:8848'}
  - id: protocol-distro.end
    says: {en: 'sending a change to another node ended', zh: '向其它节点发送变更结束'}
    level: INFO
    match: '^\[DISTRO-END\] (?:(?<operation>DistroSync(?:Change|Delete)Task) for )?DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\} result: (?<result>true|false)$'
    event: distro-end
    source: {class: 'AbstractDistroExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO-END] DistroKey{resourceKey=''10.88.0.2:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} result: true'
        fields: {key: '10.88.0.2:8080#true', target: '10.77.0.3:8848', result: 'true'}
      - line: '[DISTRO-END] DistroKey{resourceKey=''1795389147296_10.77.0.102_35114'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''} result: true'
        fields: {key: '1795389147296_10.77.0.102_35114', target: '10.77.0.2:8848', result: 'true'}
      - line: '[DISTRO-END] DistroKey{resourceKey=''10.9.0.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''} result: true'
        fields: {key: '10.9.0.3:8080#true', target: '10.77.0.2:8848', result: 'true'}
      - line: '[DISTRO-END] DistroSyncChangeTask for DistroKey{resourceKey=''10.88.0.2:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} result: true'
        fields: {operation: 'DistroSyncChangeTask', key: '10.88.0.2:8080#true', target: '10.77.0.3:8848', result: 'true'}
      - line: '[DISTRO-END] DistroSyncDeleteTask for DistroKey{resourceKey=''10.88.0.2:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} result: false'
        fields: {operation: 'DistroSyncDeleteTask', key: '10.88.0.2:8080#true', target: '10.77.0.3:8848', result: 'false'}
  - id: protocol-distro.start-v1
    says: {en: 'lists of services are being sent to another node', zh: '正在向其它节点发送服务列表'}
    level: INFO
    match: '^\[DISTRO-START\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+)$'
    event: distro-start
    source: {class: 'AbstractDistroExecuteTask', versions: '1.4.0–2.1.2'}
    samples:
      - line: '[DISTRO-START] DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders]} to 10.77.0.2:8848'
        fields: {operation: 'DistroSyncChangeTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', target: '10.77.0.2:8848'}
      - line: '[DISTRO-START] DistroSyncDeleteTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders]} to 10.77.0.2:8848'
        fields: {operation: 'DistroSyncDeleteTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', target: '10.77.0.2:8848'}
  - id: protocol-distro.end-v1
    says: {en: 'sending lists of services to another node ended', zh: '向其它节点发送服务列表结束'}
    level: INFO
    match: '^\[DISTRO-END\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) result: (?<result>true|false)$'
    event: distro-end
    source: {class: 'AbstractDistroExecuteTask', versions: '1.4.0–2.1.2'}
    samples:
      - line: '[DISTRO-END] DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders]} to 10.77.0.3:8848 result: true'
        fields: {operation: 'DistroSyncChangeTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', target: '10.77.0.3:8848', result: 'true'}
      - line: '[DISTRO-END] DistroSyncDeleteTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders]} to 10.77.0.3:8848 result: true'
        fields: {operation: 'DistroSyncDeleteTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', target: '10.77.0.3:8848', result: 'true'}
      - line: '[DISTRO-END] DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders]} to 10.77.0.3:8848 result: false'
        fields: {operation: 'DistroSyncChangeTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', target: '10.77.0.3:8848', result: 'false'}
  - id: protocol-distro.receive
    says: {en: 'a change came from another node', zh: '收到其它节点的变更'}
    level: INFO
    match: '^\[DISTRO\] Receive distro data type: (?<operation>\w+), key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\}$'
    event: distro-receive
    source: {class: 'DistroProtocol', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Receive distro data type: CHANGE, key: DistroKey{resourceKey=''10.88.0.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.1:8848''}'
        fields: {operation: 'CHANGE', key: '10.88.0.1:8080#true', target: '10.77.0.1:8848'}
      - line: '[DISTRO] Receive distro data type: DELETE, key: DistroKey{resourceKey=''10.0.4.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.1:8848''}'
        fields: {operation: 'DELETE', key: '10.0.4.3:8080#true', target: '10.77.0.1:8848'}
      - line: '[DISTRO] Receive distro data type: CHANGE, key: DistroKey{resourceKey=''10.9.0.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.1:8848''}'
        fields: {operation: 'CHANGE', key: '10.9.0.1:8080#true', target: '10.77.0.1:8848'}
  - id: protocol-distro.sync-failed
    says: {en: 'sending a change to another node failed; it is tried again', zh: '向其它节点发送变更失败，将重试'}
    level: WARN
    match: '^\[DISTRO\] Sync data change failed\.(?: key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\})?$'
    event: distro-sync-failed
    source: {class: 'AbstractDistroExecuteTask', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO] Sync data change failed. key: DistroKey{resourceKey=''10.0.8.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {key: '10.0.8.1:8080#true', target: '10.77.0.3:8848'}
  - id: protocol-distro.nothing-to-send
    says: {en: 'a client had vanished before its change was sent', zh: '发送前客户端已消失'}
    level: WARN
    match: '^\[DISTRO\] .+ with null data to sync, skip$'
    harmless: true
    source: {class: 'DistroSyncChangeTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] DistroSyncChangeTask for DistroKey{resourceKey=''10.88.0.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} with null data to sync, skip'
  - id: protocol-distro.task-slow
    says: {en: 'sending a change kept its thread longer than a second', zh: '发送变更的线程耗时超过一秒'}
    log: [protocol-distro, naming-server]
    match: '^task (?<operation>DistroSync(?:Change|Delete)Task) for DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\} takes (?<ms>\d+)ms$'
    event: distro-task-slow
    source: {class: 'TaskExecuteWorker', versions: '>=2.0.0'}
    samples:
      - line: 'task DistroSyncChangeTask for DistroKey{resourceKey=''10.88.0.6:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} takes 1421ms'
        fields: {operation: 'DistroSyncChangeTask', key: '10.88.0.6:8080#true', target: '10.77.0.3:8848', ms: '1421'}
      - line: 'task DistroSyncDeleteTask for DistroKey{resourceKey=''10.88.0.6:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} takes 1421ms'
        fields: {operation: 'DistroSyncDeleteTask', key: '10.88.0.6:8080#true', target: '10.77.0.3:8848', ms: '1421'}
  - id: protocol-distro.task-slow-v1
    says: {en: 'sending lists to another node took longer than a second: the delay of these services', zh: '发送服务列表耗时超过一秒，即这些服务的同步延迟'}
    level: WARN
    match: '^(?:distro )?task (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) takes (?<ms>\d+)ms$'
    event: distro-task-slow
    source: {class: 'TaskExecuteWorker', versions: '1.4.0–2.1.2'}
    samples:
      - line: 'distro task DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-1]} to 10.77.0.3:8848 takes 2812ms'
        fields: {operation: 'DistroSyncChangeTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-1', target: '10.77.0.3:8848', ms: '2812'}
      - line: 'distro task DistroSyncDeleteTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-1]} to 10.77.0.3:8848 takes 2812ms'
        fields: {operation: 'DistroSyncDeleteTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-1', target: '10.77.0.3:8848', ms: '2812'}
  - id: protocol-distro.snapshot
    says: {en: 'the first copy of all data at a start', zh: '启动时加载全量数据'}
    level: INFO
    match: '^\[DISTRO-INIT\] (?:waiting .+|load snapshot data (?:success|failed\.\s*)|load snapshot \S+ from \S+(?: result: (?:true|false)| failed\.)?|Can''t find component for type [^,]+, .*|it took \d+ ms to load snapshot \S+ from \S+ and snapshot size is -?\d+\.)$'
    source: {class: 'DistroLoadDataTask', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO-INIT] load snapshot data success'
      - line: '[DISTRO-INIT] waiting distro data storage register...'
      - line: '[DISTRO-INIT] load snapshot Nacos:Naming:v2:ClientData from 10.77.0.2:8848'
      - line: '[DISTRO-INIT] load snapshot com.alibaba.nacos.naming.iplist. from 10.77.0.2:8848'
      - line: '[DISTRO-INIT] it took 80 ms to load snapshot Nacos:Naming:v2:ClientData from 10.77.0.1:8848 and snapshot size is 25.'
      - line: '[DISTRO-INIT] load snapshot data failed. '
      - line: '[DISTRO-INIT] load snapshot Nacos:Naming:v2:ClientData from 10.77.0.1:8848 result: true'
      - line: '[DISTRO-INIT] load snapshot Nacos:Naming:v2:ClientData from 10.77.0.1:8848 result: false'
      - line: '[DISTRO-INIT] load snapshot Nacos:Naming:v2:ClientData from 10.77.0.1:8848 failed.'
      - line: '[DISTRO-INIT] Can''t find component for type Nacos:Naming:v2:ClientData, transportAgent: 8080, dataProcessor: value'
  - id: protocol-distro.not-initialised
    says: {en: 'verification waits for the first copy of all data', zh: '等待初始数据，暂不校验'}
    level: WARN
    match: '^data storage \S+ has not finished initial step, do not send verify data$'
    harmless: true
    source: {class: 'DistroVerifyTimedTask', versions: '>=2.0.0'}
    samples:
      - line: 'data storage DistroDataStorageImpl has not finished initial step, do not send verify data'
      - line: 'data storage DistroClientDataProcessor has not finished initial step, do not send verify data'
      - line: 'data storage DistroClientDataProcessor has not finished initial step, do not send verify data'
  - id: protocol-distro.task-died
    says: {en: 'a background task died; two at a shutdown are normal', zh: '后台任务中断，停机时属正常'}
    level: ERROR
    match: '^\[TASK-FAILED\] .*$'
    harmless: true
    source: {class: 'TaskExecuteWorker', versions: '>=2.0.0'}
    samples:
      - line: '[TASK-FAILED] java.lang.InterruptedException'
  - id: protocol-distro.verify-failed
    says: {en: 'a verification could not be sent', zh: '校验无法发送'}
    match: '^\[DISTRO-FAILED\] .*$'
    source: {class: 'DistroVerifyExecuteTask', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO-FAILED] verify task failed.'
  - id: protocol-distro.task-dropped
    says: {en: 'a change was dropped', zh: '变更被丢弃'}
    match: '^(?:\[DISTRO\] Can''t find failed task for type .*|No found transport agent for type .*)$'
    source: {class: 'AbstractDistroExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Can''t find failed task for type Nacos:Naming:v2:ClientData, so discarded'
      - line: 'No found transport agent for type [Nacos:Naming:v2:ClientData]'
  - id: protocol-distro.task-slow-other
    says: {en: 'a background task took more than a second', zh: '后台任务耗时超过一秒'}
    level: WARN
    match: '^(?:distro )?task (?!DistroSync).* takes \d+ms$'
    source: {class: 'TaskExecuteWorker', versions: '>=1.4.0'}
    samples:
      - line: 'distro task PushDelayTask takes 1421ms'
      - line: 'task LoadTask takes 1421ms'
  - id: protocol-distro.scheduled
    says: {en: 'a change waits to be sent (DEBUG)', zh: '变更等待发送（DEBUG）'}
    level: DEBUG
    match: '^\[DISTRO-SCHEDULE\] .*$'
    source: {class: 'DistroProtocol', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO-SCHEDULE] DistroKey{resourceKey=''1695112233445_10.1.1.5_54321'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.0.0.2:8848''} to 10.0.0.2:8848'
  - id: protocol-distro.no-handler
    says: {en: 'data or a request of an unknown type was dropped', zh: '未知类型的数据或请求被丢弃'}
    level: WARN
    match: '^(?:\[DISTRO\] Can''t find data process for received data .*|\[DISTRO\] Can''t find data storage for received key .*|\[DISTRO\] Can''t find transport agent for key .*|\[DISTRO\] Can''t find verify data process for received data .*|\[DISTRO\] Can''t query data from empty server)$'
    source: {class: 'DistroProtocol', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO] Can''t find data process for received data Nacos:Naming:v2:ClientData'
      - line: '[DISTRO] Can''t find data storage for received key Nacos:Naming:v2:ClientData'
      - line: '[DISTRO] Can''t find transport agent for key Nacos:Naming:v2:ClientData'
      - line: '[DISTRO] Can''t find verify data process for received data Nacos:Naming:v2:ClientData'
      - line: '[DISTRO] Can''t query data from empty server'
  - id: protocol-distro.verify
    says: {en: 'a round of verification, which went well (DEBUG)', zh: '一轮校验，正常（DEBUG）'}
    level: DEBUG
    match: '^(?:\[DISTRO\] Receive verify data type: .*|\[DISTRO\] verify data for type .*|server list is: .*)$'
    source: {class: 'DistroProtocol, DistroVerifyExecuteTask, DistroVerifyTask, DistroVerifyTimedTask', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO] Receive verify data type: Nacos:Naming:v2:ClientData, key: DistroKey{resourceKey=''1695112233445_10.1.1.5_54321'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.0.0.2:8848''}'
      - line: '[DISTRO] verify data for type Nacos:Naming:v2:ClientData to 10.0.0.2:8848 success'
      - line: 'server list is: 10.0.0.2:8848'

"""#),
("patterns/protocol-raft.yml", #"""
# protocol-raft.yml: what protocol-raft.log tells of raft groups and their leaders
log: protocol-raft
patterns:
  - id: protocol-raft.leader
    says: {en: 'a raft group has a new leader or members as this node sees it', zh: '本节点看到 raft 组的 leader 或成员变化'}
    level: INFO
    match: '^This Raft event changes : RaftEvent\{groupId=''(?<raftGroup>[^'']*)'', leader=''(?<leader>[^'']*)'', term=(?<term>\d+|null), raftClusterInfo=\[.*\]\}$'
    event: raft-leader
    source: {class: 'JRaftProtocol', versions: '>=1.3.0'}
    samples:
      - line: 'This Raft event changes : RaftEvent{groupId=''nacos_config'', leader=''10.77.0.3:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'nacos_config', leader: '10.77.0.3:7848', term: '1'}
      - line: 'This Raft event changes : RaftEvent{groupId=''naming_service_metadata'', leader=''10.77.0.3:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'naming_service_metadata', leader: '10.77.0.3:7848', term: '1'}
      - line: 'This Raft event changes : RaftEvent{groupId=''lock_acquire_service_v2'', leader=''10.77.0.2:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'lock_acquire_service_v2', leader: '10.77.0.2:7848', term: '1'}
      - line: 'This Raft event changes : RaftEvent{groupId=''naming_instance_metadata'', leader=''10.77.0.3:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'naming_instance_metadata', leader: '10.77.0.3:7848', term: '1'}
      - line: 'This Raft event changes : RaftEvent{groupId=''nacos_config'', leader=''10.77.0.3:7848'', term=null, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'nacos_config', leader: '10.77.0.3:7848', term: 'null'}
  - id: protocol-raft.self-address
    says: {en: 'this node names its own raft address', zh: '本节点报告自己的 raft 地址'}
    level: INFO
    match: '^Initializes the Raft protocol, raft-config info : \{.*\"selfMember\":\"(?<peer>[^\"]+)\".*\}$'
    event: self-address
    source: {class: 'JRaftServer', versions: '>=2.3.2'}
    samples:
      - line: 'Initializes the Raft protocol, raft-config info : {"data":{},"members":["10.77.0.2:7848","10.77.0.3:7848","10.77.0.1:7848"],"selfMember":"10.77.0.1:7848"}'
        fields: {peer: '10.77.0.1:7848'}
      - line: 'Initializes the Raft protocol, raft-config info : {"data":{},"members":["10.77.0.2:7848","10.77.0.3:7848","10.77.0.1:7848"],"strictMode":false,"selfMember":"10.77.0.1:7848"}'
        fields: {peer: '10.77.0.1:7848'}
  - id: protocol-raft.config
    says: {en: 'raft starts; this version does not name the address', zh: 'raft 启动，该版本不打印地址'}
    level: INFO
    match: '^Initializes the Raft protocol, raft-config info : \{(?!.*\"selfMember\":\"[^\"]).*\}$'
    source: {class: 'JRaftServer', versions: '1.3.0–2.3.1'}
    samples:
      - line: 'Initializes the Raft protocol, raft-config info : {}'
      - line: 'Initializes the Raft protocol, raft-config info : {}'
      - line: 'Initializes the Raft protocol, raft-config info : {}'
  - id: protocol-raft.starting
    says: {en: 'raft starts on this node', zh: '本节点 raft 启动'}
    level: INFO
    match: '^========= The raft protocol is starting\.\.\. =========$'
    event: node-starting
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: '========= The raft protocol is starting... ========='
      - line: '========= The raft protocol is starting... ========='
      - line: '========= The raft protocol is starting... ========='
  - id: protocol-raft.stopping
    says: {en: 'raft stops on this node', zh: '本节点 raft 停止'}
    level: INFO
    match: '^========= The raft protocol (?:is starting to close|has been closed) =========$'
    event: node-stopping
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: '========= The raft protocol has been closed ========='
      - line: '========= The raft protocol is starting to close ========='
      - line: '========= The raft protocol has been closed ========='
  - id: protocol-raft.started
    says: {en: 'raft is set up or taken down', zh: 'raft 初始化或关闭'}
    level: INFO
    match: '^(?:========= The raft protocol start finished\.\.\. =========|create raft group : \S+|shutdown jraft server)$'
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'shutdown jraft server'
      - line: 'create raft group : nacos_config'
      - line: 'create raft group : naming_service_metadata'
      - line: 'create raft group : lock_acquire_service_v2'
      - line: '========= The raft protocol start finished... ========='
  - id: protocol-raft.join-retried
    says: {en: 'a raft group is not joined yet; normal until the first leader', zh: '尚未加入 raft 组，首个 leader 产生前属正常'}
    level: ERROR
    match: '^Failed to join the cluster, retry\.\.\.$'
    harmless: true
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'Failed to join the cluster, retry...'
      - line: 'Failed to join the cluster, retry...'
      - line: 'Failed to join the cluster, retry...'
  - id: protocol-raft.refresh-failed
    says: {en: 'no leader of a raft group is known yet', zh: '尚不知道 raft 组的 leader'}
    level: ERROR
    match: '^Fail to refresh (?:leader|route configuration|raft metadata info) for group : [^,]+, (?:status|error) is : .*$'
    harmless: true
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'Fail to refresh raft metadata info for group : naming_service_metadata, error is : {}'
      - line: 'Fail to refresh raft metadata info for group : naming_instance_metadata, error is : {}'
      - line: 'Fail to refresh raft metadata info for group : naming_persistent_service_v2, error is : {}'
      - line: 'Fail to refresh route configuration for group : nacos_config, status is : Status[UNKNOWN<-1>: Fail to get leader of group nacos_config]'
      - line: 'Fail to refresh leader for group : lock_acquire_service_v2, status is : Status[UNKNOWN<-1>: Unknown leader, Unknown leader, Unknown leader]'
  - id: protocol-raft.read-failed
    says: {en: 'a linear read failed; the leader is asked instead', zh: '线性读失败，改读 leader'}
    level: ERROR
    match: '^(?:ReadIndex has error : .*|Raft linear read failed, go to Leader read logic : .*)$'
    harmless: true
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'ReadIndex has error : Was stopped, go to Leader read.'
      - line: 'ReadIndex has error : No leader at term 0., go to Leader read.'
      - line: 'ReadIndex has error : read-index request timeout, go to Leader read.'
      - line: 'ReadIndex has error : Peer id not found: 10.77.0.1:7848, group: nacos_config, go to Leader read.'
      - line: 'Raft linear read failed, go to Leader read logic : java.lang.IllegalStateException: Service already shutdown.'
  - id: protocol-raft.apply-failed
    says: {en: 'a raft group is dead on this node until it is restarted', zh: '本节点该 raft 组已失效，需重启'}
    match: '^processor : (?<raftGroup>[^,]+), stateMachine meet critical error: .*$'
    event: raft-apply-failed
    source: {class: 'NacosStateMachine', versions: '>=1.3.0'}
    samples:
      - line: 'processor : com.alibaba.nacos.naming.core.v2.metadata.InstanceMetadataProcessor@1b2c3d, stateMachine meet critical error: {}.'
        fields: {raftGroup: 'com.alibaba.nacos.naming.core.v2.metadata.InstanceMetadataProcessor@1b2c3d'}
  - id: protocol-raft.execute-failed
    says: {en: 'raft failed inside', zh: 'raft 内部出错'}
    match: '^(?:execute has error : .*|handleRequest has error : .*|Snapshot load failed on : .*|There was an error saving the snapshot , error : .*|apply service metadata error: .*)$'
    source: {class: 'AbstractProcessor, NacosStateMachine', versions: '>=1.3.0'}
    samples:
      - line: 'handleRequest has error : '
      - line: 'execute has error : '
      - line: 'Snapshot load failed on : CHANGE'
      - line: 'There was an error saving the snapshot , error : java.net.ConnectException: Connection refused, operation : CHANGE'
      - line: 'apply service metadata error: '
  - id: protocol-raft.persistent-client
    says: {en: 'a persistent instance was written through raft', zh: '永久实例通过 raft 写入'}
    match: '^(?:Client (?:un)?registered\. service=.*|Persistent client operation failed\.\s*|client not exist onInstanceDeregister, clientId : .*|\[SNAPSHOT-[A-Z-]+\] .*|snapshot (?:start|success) to load from : .*)$'
    source: {class: 'PersistentClientOperationServiceImpl', versions: '>=2.1.2'}
    samples:
      - line: 'Client registered. service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=false, revision=0}, clientId=10.1.1.5:8080#false, instance=Instance{instanceId=''null'', ip=''10.1.1.5'', port=8080}'
      - line: 'snapshot start to load from : /home/nacos/data'
      - line: 'snapshot success to load from : /home/nacos/data'
      - line: 'Persistent client operation failed. '
      - line: 'client not exist onInstanceDeregister, clientId : 1695112233445_10.1.1.5_54321 '
      - line: '[SNAPSHOT-DATA-ADD] service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7}, instance=10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
      - line: 'Client unregistered. service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=7}, clientId=1695112233445_10.1.1.5_54321, instance=10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
  - id: protocol-raft.future
    says: {en: 'a request or an applied entry of raft, in detail (DEBUG)', zh: 'raft 请求或已应用条目的细节（DEBUG）'}
    level: DEBUG
    match: '^(?:future\.complete execute .*|data requested this time : .*|receive log : .*)$'
    source: {class: 'FailoverClosureImpl, JRaftServer, NacosStateMachine', versions: '>=1.3.0'}
    samples:
      - line: 'future.complete execute value'
      - line: 'data requested this time : value'
      - line: 'receive log : java.net.ConnectException: Connection refused'
  - id: protocol-raft.peer-removal-failed
    says: {en: 'a member could not be removed from a raft group', zh: '未能从 raft 组移除成员'}
    match: '^(?:peer removal failed|Node removal failed : .*)$'
    source: {class: 'JRaftProtocol, JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'peer removal failed'
      - line: 'Node removal failed : [10.0.0.1:8848, 10.0.0.2:8848]'
  - id: protocol-raft.start-failed
    says: {en: 'raft did not start on this node', zh: '本节点 raft 启动失败'}
    level: ERROR
    match: '^(?:Fail to init \[BaseRpcServer\]\.|Fail to init \[RpcServer\]\.|raft protocol start failure, cause:.*|raft protocol start failure, error : .*|Init Raft-File dir have some error : .*|Init Raft-File dir have some error, cause:.*|Existing SnapshotOperation for null)$'
    source: {class: 'JRaftServer, JRaftUtils, NacosStateMachine', versions: '>=1.3.0'}
    samples:
      - line: 'Fail to init [BaseRpcServer].'
      - line: 'Fail to init [RpcServer].'
      - line: 'raft protocol start failure, cause: '
      - line: 'raft protocol start failure, error : {}'
      - line: 'Init Raft-File dir have some error : {}'
      - line: 'Init Raft-File dir have some error, cause: '
      - line: 'Existing SnapshotOperation for null'
  - id: protocol-raft.stop-failed
    says: {en: 'raft did not stop cleanly', zh: 'raft 未能正常停止'}
    level: ERROR
    match: '^(?:There was an error in the raft protocol shutdown, cause:.*|There was an error in the raft protocol shutdown, error : .*)$'
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'There was an error in the raft protocol shutdown, cause: '
      - line: 'There was an error in the raft protocol shutdown, error : {}'
  - id: protocol-raft.more-failed
    says: {en: 'raft, other messages (a warning or an error)', zh: 'raft 的其它消息（告警或错误）'}
    level: ERROR
    match: '^(?:Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*)$'
    source: {class: 'NacosLockSnapshotOperation', versions: '>=3.0.3'}
    samples:
      - line: 'Fail to compress snapshot, path=/home/nacos/data, file list=/home/nacos/data.'
      - line: 'Fail to load snapshot, path=/home/nacos/data, file list=/home/nacos/data.'

"""#),
("patterns/remote-client.yml", #"""
# remote-client.yml: the gRPC client as nodes use it among themselves (nacos.log) and applications do (remote.log)
log: nacos
patterns:
  - id: remote-client.created
    says: {en: 'a gRPC client for one server or member was made', zh: '为某个服务端或成员创建 gRPC 客户端'}
    level: INFO
    log: [nacos, client]
    match: '^\[RpcClientFactory\] create a new (?:cluster )?rpc client of .*$'
    source: {class: 'RpcClientFactory', versions: '>=2.0.2'}
    samples:
      - line: '[RpcClientFactory] create a new rpc client of Cluster-10.0.0.2:8848'
      - line: '[RpcClientFactory] create a new cluster rpc client of Cluster-10.0.0.2:8848'
  - id: remote-client.channel
    says: {en: 'a gRPC channel to a server is opened', zh: '打开到服务端的 gRPC 通道'}
    level: INFO
    log: [nacos, client]
    match: '^grpc client connection server: ?[^ ]*+ ip, ?serverPort: ?\d+, ?grpcTslConfig: ?.*$'
    source: {class: 'GrpcClient', versions: '>=2.2.1'}
    samples:
      - line: 'grpc client connection server:10.77.0.2 ip,serverPort:9849,grpcTslConfig:{"sslProvider":"","enableTls":false}'
      - line: 'grpc client connection server: 10.77.0.2 ip, serverPort: 9849, grpcTslConfig: {"sslProvider":"","enableTls":false}'
  - id: remote-client.closed
    says: {en: 'the current connection is closed', zh: '关闭当前连接'}
    level: INFO
    log: [nacos, client]
    match: '^Close current connection .*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: 'Close current connection 1795387825720_10.77.0.2_37366'
  - id: remote-client.check-failed
    says: {en: 'a server did not answer on its gRPC port', zh: '服务端 gRPC 端口无应答'}
    level: ERROR
    log: [nacos, client]
    match: '^Server check fail, please check server [^ ,]*+ ?, ?port \d+ is available ?, ?error ?=.*$'
    harmless: true
    source: {class: 'GrpcClient', versions: '>=2.0.2'}
    samples:
      - line: 'Server check fail, please check server 10.77.0.2 ,port 9849 is available , error ={}'
      - line: 'Server check fail, please check server 10.77.0.2, port 9849 is available, error ={}'
  - id: remote-client.stream-error
    says: {en: 'the stream of a gRPC connection broke or ended', zh: 'gRPC 连接的流中断或结束'}
    level: ERROR
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?(?:Request stream (?:error|onCompleted), ?switch server|Ignore error event,).*$'
    harmless: true
    source: {class: 'GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[1795387825720_10.77.0.2_37366]Request stream error, switch server,error={}'
      - line: '[1795387825720_10.77.0.2_37366]Request stream onCompleted, switch server'
      - line: '[1795387825720_10.77.0.2_37366]Ignore error event,isRunning:false,isAbandon=true'
  - id: remote-client.connected
    says: {en: 'a gRPC connection to a server was made', zh: '与服务端的 gRPC 连接已建立'}
    level: INFO
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?[Ss]uccess to connect (?:to|a) server ? \[[^\]]*+\](?: on start up)?, ?connectionId ?= ?.*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Success to connect a server [10.0.0.2:8848], connectionId = 1695112233445_10.1.1.5_54321'
      - line: '[10.1.1.9:51234] Success to connect to server [10.0.0.2:8848] on start up, connectionId = 1695112233445_10.1.1.5_54321'
      - line: '[naming] Success to connect to server [10.0.0.2:8848] on start up,connectionId=1695112233445_10.1.1.5_54321'
      - line: '[naming] success to connect a server  [10.0.0.2:8848],connectionId=1695112233445_10.1.1.5_54321'
  - id: remote-client.connecting
    says: {en: 'a server is tried, at start or after a lost connection', zh: '正在尝试连接服务端'}
    level: INFO
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?(?:Try to connect to server on start up, server: |Try to reconnect to a new server, server is |try to re connect to a new server ,server is ).*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Try to connect to server on start up, server: 10.0.0.2:8848'
      - line: '[10.1.1.9:51234] Try to reconnect to a new server, server is not appointed, will choose a random server.'
      - line: '[naming] try to re connect to a new server ,server is not appointed,will choose a random server.'
  - id: remote-client.connect-failed
    says: {en: 'a server could not be connected', zh: '连接服务端失败'}
    log: [nacos, client]
    match: '^(?:\[[^\]]*+\] ?(?:[Ff]ail to connect server, ?after trying |Fail to connect to server on start up, error message ?= ?|Fail to connect to server!,error=)|Fail to connect server, error = ).*$'
    source: {class: 'RpcClient, GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Fail to connect server, after trying 12 times, last try server is 10.0.0.2:8848, error = unknown'
      - line: '[naming] Fail to connect to server on start up, error message = java.net.ConnectException: Connection refused, start up retry times left: 12'
      - line: '[10.1.1.9:51234] Fail to connect to server on start up, error message = java.net.ConnectException: Connection refused, start up retry times left: 12'
      - line: '[naming] fail to connect server,after trying 12 times, last try server is 10.0.0.2:8848,error=unknown'
      - line: '[naming]Fail to connect to server on start up, error message=java.net.ConnectException: Connection refused, start up retry times left: 12'
      - line: '[10.1.1.9:51234]Fail to connect to server!,error={}'
      - line: 'Fail to connect server, error = java.net.ConnectException: Connection refused'
  - id: remote-client.reconnect-failed
    says: {en: 'connecting again, or to another server, failed', zh: '重连或切换服务端失败'}
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?(?:Fail to  re connect to server ,error is|Fail to reconnect to server, error is|Switch server error ?,).*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[naming] Fail to  re connect to server ,error is '
      - line: '[naming] Fail to  re connect to server ,error is {}'
      - line: '[10.1.1.9:51234] Fail to reconnect to server, error is {}'
      - line: '[10.1.1.9:51234] Switch server error, {}'
      - line: '[naming]Switch server error ,{}'
  - id: remote-client.unhealthy
    says: {en: 'the server did not answer a health check; another connection is tried', zh: '服务端未响应健康检查，准备重连'}
    level: INFO
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?Server healthy check fail, ?currentConnection ?= ?.*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Server healthy check fail, currentConnection = 1695112233445_10.1.1.5_54321'
      - line: '[naming]Server healthy check fail,currentConnection=1695112233445_10.1.1.5_54321'
  - id: remote-client.healthy
    says: {en: 'the server answered a health check after all', zh: '服务端健康检查成功'}
    level: INFO
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?Server check success, ?currentServer is.*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Server check success, currentServer is 10.0.0.2:8848 '
      - line: '[naming] Server check success,currentServer is10.0.0.2:8848 '
  - id: remote-client.abandoned
    says: {en: 'the old connection is given up for a new one', zh: '放弃旧连接，改用新连接'}
    level: INFO
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?Abandon prev connection ?, ?server is .*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[naming] Abandon prev connection ,server is  10.0.0.2:8848, connectionId is 1695112233445_10.1.1.5_54321'
      - line: '[10.1.1.9:51234] Abandon prev connection, server is 10.0.0.2:8848, connectionId is 1695112233445_10.1.1.5_54321'
  - id: remote-client.notified
    says: {en: 'listeners are told that the connection came or went', zh: '通知监听者连接建立或断开'}
    level: INFO
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?Notify (?:connected|disconnected) event to listeners\.?$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Notify connected event to listeners.'
      - line: '[10.1.1.9:51234] Notify disconnected event to listeners'
      - line: '[naming]Notify connected event to listeners.'
      - line: '[naming]Notify disconnected event to listeners'
  - id: remote-client.notify-failed
    says: {en: 'a listener failed when the connection came or went', zh: '连接事件监听者出错'}
    level: ERROR
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?Notify (?:connect|disconnect) listener error, ?listener ?=.*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Notify connect listener error, listener = com.alibaba.nacos.core.Handler'
      - line: '[10.1.1.9:51234] Notify disconnect listener error, listener = com.alibaba.nacos.core.Handler'
      - line: '[naming]Notify connect listener error,listener =com.alibaba.nacos.core.Handler'
      - line: '[naming]Notify disconnect listener error,listener =com.alibaba.nacos.core.Handler'
  - id: remote-client.unregistered
    says: {en: 'the server does not know this connection any more; another is tried', zh: '服务端已不认识该连接，准备切换'}
    level: ERROR
    log: [nacos, client]
    match: '^Connection is unregistered, switch server, ?connectionId ?= ?.*$'
    source: {class: 'RpcClient', versions: '>=2.0.1'}
    samples:
      - line: 'Connection is unregistered, switch server, connectionId = 1695112233445_10.1.1.5_54321, request = com.alibaba.nacos.core.Handler'
      - line: 'Connection is unregistered, switch server,connectionId=1695112233445_10.1.1.5_54321,request=com.alibaba.nacos.core.Handler'
  - id: remote-client.request-failed
    says: {en: 'a request failed after its retries', zh: '请求重试后失败'}
    level: ERROR
    log: [nacos, client]
    match: '^(?:\[[^\]]*+\] ?)?Send request fail, request ?= ?.*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Send request fail, request = InstanceRequest, retryTimes = 12, errorMessage = java.net.ConnectException: Connection refused'
      - line: '[naming]Send request fail, request=InstanceRequest, retryTimes=12,errorMessage=java.net.ConnectException: Connection refused'
  - id: remote-client.server-left
    says: {en: 'the connected or recommended server is not in the list', zh: '已连接或推荐的服务端不在列表中'}
    level: INFO
    log: [nacos, client]
    match: '^(?:Current connected server .* is not in latest server list.*|\[[^\]]*+\] ?Recommend server is not in server list ?, ?ignore recommend server .*)$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: 'Current connected server 10.0.0.2:8848  is not in latest server list,switch switchServerAsync'
      - line: 'Current connected server 10.0.0.2:8848 is not in latest server list, switch switchServerAsync'
      - line: '[naming] Recommend server is not in server list ,ignore recommend server 10.0.0.2:8848'
      - line: '[10.1.1.9:51234] Recommend server is not in server list, ignore recommend server 10.0.0.2:8848'
  - id: remote-client.push-request
    says: {en: 'a request came from the server and was acknowledged', zh: '收到服务端请求并已确认'}
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?(?:[Aa]ck server push request, ?request|[Rr]eceive server push request, ?request|Stream server request receive, original info:).*$'
    source: {class: 'RpcClient, GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] Ack server push request, request = com.alibaba.nacos.core.Handler, requestId = 17'
      - line: '[10.1.1.9:51234] Receive server push request, request = com.alibaba.nacos.core.Handler, requestId = 17'
      - line: '[naming]ack server push request,request=com.alibaba.nacos.core.Handler,requestId=17'
      - line: '[naming]receive server push request,request=com.alibaba.nacos.core.Handler,requestId=17'
      - line: '[1695112233445_10.1.1.5_54321]Stream server request receive, original info: value'
  - id: remote-client.push-request-failed
    says: {en: 'a request from the server could not be handled', zh: '服务端请求处理失败'}
    log: [nacos, client]
    match: '^\[[^\]]*+\] ?(?:[Hh]andleServerRequest:|Error to process server push response:|Error to send ack response, ackId->|Fail to process server request, ackId->|Handle server request exception:).*$'
    source: {class: 'RpcClient, GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[10.1.1.9:51234] HandleServerRequest:com.alibaba.nacos.core.Handler, errorMessage = java.net.ConnectException: Connection refused'
      - line: '[naming]handleServerRequest:com.alibaba.nacos.core.Handler, errorMessage=java.net.ConnectException: Connection refused'
      - line: '[1695112233445_10.1.1.5_54321]Error to process server push response: value'
      - line: '[1695112233445_10.1.1.5_54321]Error to send ack response, ackId->17'
      - line: '[1695112233445_10.1.1.5_54321]Fail to process server request, ackId->17'
      - line: '[1695112233445_10.1.1.5_54321]Handle server request exception: value'
  - id: remote-client.stream-completed
    says: {en: 'the end of an old stream is ignored', zh: '忽略旧流的结束'}
    level: INFO
    log: [nacos, client]
    match: '^\[[^\]]*+\]Ignore complete event,isRunning:.*$'
    source: {class: 'GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[1695112233445_10.1.1.5_54321]Ignore complete event,isRunning:true,isAbandon=true'
  - id: remote-client.shutdown
    says: {en: 'the gRPC client stops', zh: 'gRPC 客户端停止'}
    log: [nacos, client]
    match: '^(?:Shutdown grpc executor .*|Shutdown ? client event executor .*|Shutdown rpc client ?, ?set status to shutdown|\[[^\]]*+\] ?(?:Client is shutdown ?, ?stop reconnect to server|RpcClient shutdown exception, errorMessage =.*))$'
    source: {class: 'GrpcClient, RpcClient', versions: '>=2.0.0'}
    samples:
      - line: 'Shutdown grpc executor value'
      - line: 'Shutdown  client event executor 10.1.1.9:51234'
      - line: 'Shutdown client event executor 10.1.1.9:51234'
      - line: 'Shutdown rpc client ,set status to shutdown'
      - line: 'Shutdown rpc client, set status to shutdown'
      - line: '[naming] Client is shutdown ,stop reconnect to server'
      - line: '[10.1.1.9:51234] Client is shutdown, stop reconnect to server'
      - line: '[naming]RpcClient shutdown exception, errorMessage =java.net.ConnectException: Connection refused'
  - id: remote-client.init
    says: {en: 'the gRPC client is set up', zh: 'gRPC 客户端初始化'}
    level: INFO
    log: [nacos, client]
    match: '^(?:RpcClient init in constructor, ServerListFactory ?=.*|\[[^\]]*+\] ?(?:RpcClient init|Register server push request handler:|Registry connection listener to current client:).*)$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: 'RpcClient init in constructor, ServerListFactory = [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: 'RpcClient init in constructor, ServerListFactory =[10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[10.1.1.9:51234] Register server push request handler:com.alibaba.nacos.core.Handler'
      - line: '[10.1.1.9:51234] Registry connection listener to current client:com.alibaba.nacos.core.Handler'
      - line: '[naming] RpcClient init keepalive time, keepAliveTimeMillis = 12'
      - line: '[naming] RpcClient init label, labels = value'
      - line: '[10.1.1.9:51234] RpcClient init, ServerListFactory = [10.0.0.1:8848, 10.0.0.2:8848]'
      - line: '[naming]Register server push request handler:com.alibaba.nacos.core.Handler'
      - line: '[naming]Registry connection listener to current client:com.alibaba.nacos.core.Handler'
      - line: '[naming]RpcClient init keepalive time, keepAliveTimeMillis=12'
      - line: '[naming]RpcClient init label, labels=value'
      - line: '[naming]RpcClient init, ServerListFactory =[10.0.0.1:8848, 10.0.0.2:8848]'
  - id: remote-client.abilities-missing
    says: {en: 'the server did not tell its abilities, or asks for TLS', zh: '服务端未返回能力表，或要求 TLS'}
    level: ERROR
    log: [nacos, client]
    match: '^(?:Client don''t receive server abilities table even empty table but server supports ability negotiation\. You can check if it is need to adjust the timeout of ability negotiation by property: .* if always fail to connect\.|current client is require tls encrypted ,server must support tls ,please check|current client is require tls encrypted, server must support tls ,please check|Error to init GrpcSdkClient for client name :.*)$'
    source: {class: 'GrpcClient, RpcClientFactory', versions: '>=2.1.0'}
    samples:
      - line: 'Client don''t receive server abilities table even empty table but server supports ability negotiation. You can check if it is need to adjust the timeout of ability negotiation by property: value if always fail to connect.'
      - line: 'current client is require tls encrypted ,server must support tls ,please check'
      - line: 'current client is require tls encrypted, server must support tls ,please check'
      - line: 'Error to init GrpcSdkClient for client name :10.1.1.9:51234'
  - id: remote-client.http
    says: {en: 'an HTTP client is used or stopped', zh: 'HTTP 客户端的使用或停止'}
    level: INFO
    log: [client]
    match: '^(?:\[HttpClientManager\] Start destroying NacosRestTemplate|\[HttpClientManager\] Completed destruction of NacosRestTemplate)$'
    source: {class: 'HttpClientManager', versions: '>=3.0.3'}
    samples:
      - line: '[HttpClientManager] Start destroying NacosRestTemplate'
      - line: '[HttpClientManager] Completed destruction of NacosRestTemplate'
  - id: remote-client.http-failed
    says: {en: 'an HTTP client is used or stopped (a warning or an error)', zh: 'HTTP 客户端的使用或停止（告警或错误）'}
    level: ERROR
    log: [client]
    match: '^\[HttpClientManager\] An exception occurred when the HTTP client was closed : .*$'
    source: {class: 'HttpClientManager', versions: '>=3.0.3'}
    samples:
      - line: '[HttpClientManager] An exception occurred when the HTTP client was closed : java.net.ConnectException: Connection refused'
  - id: remote-client.http-shared
    says: {en: 'an HTTP client is used or stopped', zh: 'HTTP 客户端的使用或停止'}
    level: DEBUG
    log: [nacos, client]
    match: '^(?:HTTP method: [^,]*+, url: .*|Execute via interceptors :.*)$'
    source: {class: 'NacosAsyncRestTemplate, NacosRestTemplate', versions: '>=1.3.2'}
    samples:
      - line: 'HTTP method: GET, url: /nacos/v1/ns/instance, body: InstanceRequest'
      - line: 'Execute via interceptors :value'
  - id: remote-client.http-failed-shared
    says: {en: 'an HTTP client is used or stopped (a warning or an error)', zh: 'HTTP 客户端的使用或停止（告警或错误）'}
    log: [nacos, client]
    match: '^(?:\[HttpClientManager\] Start destroying HttpClient.*|An exception occurred when the HTTP client was closed : .*|\[HttpClientManager\] Destruction of the end.*|An exception occurred when the common HTTP client was closed : .*|\[DefaultAsyncHttpClientRequest\] IllegalStateException! I/O Reactor error time: .*)$'
    source: {class: 'HttpClientManager, HttpClientBeanHolder, DefaultAsyncHttpClientRequest', versions: '>=1.3.2'}
    samples:
      - line: '[HttpClientManager] Start destroying HttpClient'
      - line: 'An exception occurred when the HTTP client was closed : java.net.ConnectException: Connection refused'
      - line: '[HttpClientManager] Destruction of the end'
      - line: 'An exception occurred when the common HTTP client was closed : java.net.ConnectException: Connection refused'
      - line: '[DefaultAsyncHttpClientRequest] IllegalStateException! I/O Reactor error time: 12'
  - id: remote-client.labels
    says: {en: 'labels and abilities that a client tells the server', zh: '客户端上报的标签与能力'}
    level: INFO
    log: [nacos, client]
    match: '^(?:Turn current node ability: .*|default nacos collect properties raw labels: .*|default nacos collect properties labels: .*|default nacos collect jvm raw labels: .*|default nacos collect jvm labels: .*|default nacos collect env raw labels: .*|default nacos collect env labels: .*|default nacos  labels collector preferred .* labels\.|default nacos init labels: .*|DefaultLabelsCollectorManager get labels\.\.\.\.\.|DefaultLabelsCollectorManager get labels finished,labels :.*|Process LabelsCollector with \[name:.*| ?+ignore invalid label with \[key:.*|pick label with \[key:.*| ?+ignore label with \[key:.*|no value found for property key: .*)$'
    source: {class: 'AbstractAbilityControlManager, DefaultLabelsCollector, DefaultLabelsCollectorManager, ConnLabelsUtils', versions: '>=2.3.2'}
    samples:
      - line: 'Turn current node ability: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, turn: value'
      - line: 'default nacos collect properties raw labels: value'
      - line: 'default nacos collect properties labels: value'
      - line: 'default nacos collect jvm raw labels: value'
      - line: 'default nacos collect jvm labels: value'
      - line: 'default nacos collect env raw labels: value'
      - line: 'default nacos collect env labels: value'
      - line: 'default nacos  labels collector preferred value labels.'
      - line: 'default nacos init labels: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc=value'
      - line: 'DefaultLabelsCollectorManager get labels.....'
      - line: 'DefaultLabelsCollectorManager get labels finished,labels :value'
      - line: 'Process LabelsCollector with [name:naming]'
      - line: ' ignore invalid label with [key:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, value:value] of collector [name:naming]'
      - line: 'ignore invalid label with [key:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, value:value] of collector [name:naming]'
      - line: 'pick label with [key:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, value:value] of collector [name:naming]'
      - line: ' ignore label with [key:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, value:value] of collector [name:naming],already existed in LabelsCollectorManager with previous [value:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc]，'
      - line: 'ignore label with [key:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, value:value] of collector [name:naming],already existed in LabelsCollectorManager with previous [value:com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc]，'
      - line: 'no value found for property key: naming'
  - id: remote-client.labels-failed
    says: {en: 'labels and abilities that a client tells the server (a warning or an error)', zh: '客户端上报的标签与能力（告警或错误）'}
    level: ERROR
    log: [nacos, client]
    match: '^(?:You should not contain a other mode: .*|unknown label format: .*)$'
    source: {class: 'AbstractAbilityControlManager, ConnLabelsUtils', versions: '>=2.3.2'}
    samples:
      - line: 'You should not contain a other mode: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc in a specify mode: value abilities set, error key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@order-svc, please check again.'
      - line: 'unknown label format: value'
  - id: remote-client.tls
    says: {en: 'certificates are read or checked', zh: '读取或校验证书'}
    level: INFO
    log: [nacos, client]
    match: '^(?:.* file hash changed,need reload sslcontext|.* onChanged success!|.* file hash changed, need reload ssl context)$'
    source: {class: 'TlsFileWatcher', versions: '>=1.4.2'}
    samples:
      - line: '/home/nacos/data file hash changed,need reload sslcontext'
      - line: '/home/nacos/data onChanged success!'
      - line: '/home/nacos/data file hash changed, need reload ssl context'
  - id: remote-client.tls-failed
    says: {en: 'certificates are read or checked (a warning or an error)', zh: '读取或校验证书（告警或错误）'}
    log: [nacos, client]
    match: '^(?:host is empty, isIP = false.*|host is empty, isIp = false.*|degrade trust manager as build failed, will trust all certs\..*|build client trustManagerFactory failed.*| ?+service has exception when calculate the file MD5\. .*)$'
    source: {class: 'SelfHostnameVerifier, SelfTrustManager, TlsFileWatcher', versions: '>=1.4.2'}
    samples:
      - line: 'host is empty, isIP = false'
      - line: 'host is empty, isIp = false'
      - line: 'degrade trust manager as build failed, will trust all certs.'
      - line: 'build client trustManagerFactory failed'
      - line: ' service has exception when calculate the file MD5. value'
      - line: 'service has exception when calculate the file MD5. value'
  - id: remote-client.notify-center
    says: {en: 'events inside the process', zh: '进程内事件分发'}
    level: DEBUG
    log: [nacos, client]
    match: '^(?:\[NotifyCenter\] the .* is unacceptable to this subscriber, because had expire|\[NotifyCenter\] the .* will received by .*|\[NotifyCenter\] No subscribers for slow event .*)$'
    source: {class: 'DefaultPublisher, DefaultSharePublisher, TraceEventPublisher', versions: '>=1.3.2'}
    samples:
      - line: '[NotifyCenter] the com.alibaba.nacos.core.Handler is unacceptable to this subscriber, because had expire'
      - line: '[NotifyCenter] the ServiceChangedEvent{} will received by value'
      - line: '[NotifyCenter] No subscribers for slow event Nacos:Naming:v2:ClientData'
  - id: remote-client.notify-center-failed
    says: {en: 'events inside the process (a warning or an error)', zh: '进程内事件分发（告警或错误）'}
    log: [nacos, client]
    match: '^(?:Unable to plug in due to interruption, synchronize sending time, event : .*|Event listener exception :.*|Event callback exception :.*|Event callback exception:.*|\[NotifyCenter\] the .* is lost, because there is no subscriber\..*|Service class newInstance has error :.*|\[EventPublisher\] shutdown has error :.*|\[SharePublisher\] shutdown has error :.*|There was an exception to the message publishing :.*|There was an exception when publisher shutdown :.*|Trace Event Publish failed, event : .*|Trace Event Publisher .*, stop to handle event due to unexpected exception:.*|Trace Event Publisher .* take event from queue failed:.*)$'
    source: {class: 'DefaultPublisher, TraceEventPublisher, NotifyCenter', versions: '>=1.3.2'}
    samples:
      - line: 'Unable to plug in due to interruption, synchronize sending time, event : ServiceChangedEvent{}'
      - line: 'Event listener exception : {}'
      - line: 'Event callback exception : {}'
      - line: 'Event callback exception: '
      - line: '[NotifyCenter] the value is lost, because there is no subscriber.'
      - line: 'Service class newInstance has error : {}'
      - line: '[EventPublisher] shutdown has error : {}'
      - line: '[SharePublisher] shutdown has error : {}'
      - line: 'There was an exception to the message publishing : {}'
      - line: 'There was an exception when publisher shutdown : {}'
      - line: 'Trace Event Publish failed, event : ServiceChangedEvent{}, publish queue size : 12'
      - line: 'Trace Event Publisher naming, stop to handle event due to unexpected exception: '
      - line: 'Trace Event Publisher naming take event from queue failed:'
  - id: remote-client.tasks-failed
    says: {en: 'tasks and thread pools (a warning or an error)', zh: '任务与线程池（告警或错误）'}
    log: [nacos, client]
    match: '^(?:ThreadPoolManager shutdown executor has error :.*|distro task .* takes .*|\[DISTRO-FAILED\] .*|task .* takes [^m]*+ms.*|\[TASK-FAILED\] .*)$'
    source: {class: 'ThreadUtils, TaskExecuteWorker', versions: '>=1.3.2'}
    samples:
      - line: 'ThreadPoolManager shutdown executor has error : {}'
      - line: 'distro task PushDelayTask takes valuems'
      - line: '[DISTRO-FAILED] value'
      - line: 'task PushDelayTask takes valuems'
      - line: '[TASK-FAILED] value'
  - id: remote-client.resources
    says: {en: 'classes and files are looked for', zh: '查找类与资源文件'}
    log: [nacos, client]
    match: '^(?:Could not retrieve File for existence check of .*|Could not retrieve InputStream for existence check of .*|Could not close content-length InputStream for .*|Cannot introspect jar files since ClassLoader \[.*|Cannot introspect jar files in parent ClassLoader since \[.*|Failed to evaluate ''java\.class\.path'' manifest entries: .*|Skipping invalid jar classpath entry \[.*|Cannot search for matching files underneath .*|Failed to resolve .*|Skipping \[[^\]]*+\] because it does not exist|Skipping \[[^\]]*+\] because it does not denote a directory|Skipping search for matching files underneath directory \[.*\] because the application is not allowed to read the directory|Skipping subdirectory \[.*\] because the application is not allowed to read the directory|Could not retrieve contents of directory \[.*)$'
    source: {class: 'AbstractResource, PathMatchingResourcePatternResolver', versions: '>=2.1.2'}
    samples:
      - line: 'Could not retrieve File for existence check of value'
      - line: 'Could not retrieve InputStream for existence check of value'
      - line: 'Could not close content-length InputStream for value'
      - line: 'Cannot introspect jar files since ClassLoader [com.alibaba.nacos.core.Handler] does not support ''getURLs()'': java.lang.IllegalStateException: closed'
      - line: 'Cannot introspect jar files in parent ClassLoader since [com.alibaba.nacos.core.Handler] does not support ''getParent()'': java.lang.IllegalStateException: closed'
      - line: 'Failed to evaluate ''java.class.path'' manifest entries: java.lang.IllegalStateException: closed'
      - line: 'Skipping invalid jar classpath entry [http://10.0.0.2:8848/nacos/v1/ns/raft/vote]'
      - line: 'Cannot search for matching files underneath [http://10.0.0.2:8848/nacos/v1/ns/raft/vote] because it cannot be converted to a valid ''jar:'' URL: java.net.ConnectException: Connection refused'
      - line: 'Failed to resolve /home/nacos/data in the file system: java.lang.IllegalStateException: closed'
      - line: 'Skipping [/home/nacos/data] because it does not exist'
      - line: 'Skipping [/home/nacos/data] because it does not denote a directory'
      - line: 'Skipping search for matching files underneath directory [/home/nacos/data] because the application is not allowed to read the directory'
      - line: 'Skipping subdirectory [/home/nacos/data] because the application is not allowed to read the directory'
      - line: 'Could not retrieve contents of directory [/home/nacos/data]'
  - id: remote-client.resources-failed
    says: {en: 'classes and files are looked for (a warning or an error)', zh: '查找类与资源文件（告警或错误）'}
    level: ERROR
    log: [nacos, client]
    match: '^scan path: .* failed.*$'
    source: {class: 'DefaultPackageScan', versions: '>=2.1.2'}
    samples:
      - line: 'scan path: /home/nacos/data failed'

"""#),
("patterns/remote-digest.yml", #"""
# remote-digest.yml: single requests and connections over gRPC
log: remote-digest
patterns:
  - id: remote-digest.expelled
    says: {en: 'a connection is closed by a limit, or moved to another node (2.0, 2.1)', zh: '连接因限制被关闭或移到其它节点（2.0、2.1）'}
    match: '^(?:Error occurs when expel connection :.*|Error occurs when expel connection, expelledClientId:.*|Over limit ip expel info,|Over limit ip expel info, .*|Send connection reset request , connection id = .*)$'
    source: {class: 'ConnectionManager', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Error occurs when expel connection :'
      - line: 'Error occurs when expel connection, expelledClientId:1695112233445_10.1.1.5_54321'
      - line: 'Over limit ip expel info,'
      - line: 'Over limit ip expel info, 10.1.1.5'
      - line: 'Send connection reset request , connection id = 1695112233445_10.1.1.5_54321,recommendServerIp=10.0.0.2:8848, recommendServerPort=8848'
  - id: remote-digest.stream-ended
    says: {en: 'the stream to a client ended or is closed by this node', zh: '到客户端的流结束或由本节点关闭'}
    level: WARN
    match: '^(?:\[[^\]]*+\]Bi stream on completed|\[[^\]]*+\]Bi stream on error,error=.*|\[[^\]]*+\] connection  close exception  : .*|\[[^\]]*+\] try to close connection\s*)$'
    source: {class: 'GrpcBiStreamRequestAcceptor, GrpcConnection', versions: '>=2.0.0'}
    samples:
      - line: '[1695112233445_10.1.1.5_54321]Bi stream on completed'
      - line: '[1695112233445_10.1.1.5_54321]Bi stream on error,error={}'
      - line: '[1695112233445_10.1.1.5_54321] connection  close exception  : {}'
      - line: '[1695112233445_10.1.1.5_54321] try to close connection '
  - id: remote-digest.traced
    says: {en: 'a request or answer in full, for a traced client address', zh: '被跟踪客户端的完整请求或应答'}
    match: '^(?:\[[^\]]*+\]Bi stream request receive, meta=.*|\[[^\]]*+\]Send request to client ,payload=.*|\[[^\]]*+\]Send request to client trace error, ,error=.*|\[[^\]]*+\] Payload [^,]*+, meta=.*|\[[^\]]*+\]Payload [^,]*+,meta=.*|\[[^\]]*+\]Receive response of server request  ,response=.*)$'
    source: {class: 'GrpcBiStreamRequestAcceptor, GrpcConnection, GrpcRequestAcceptor', versions: '>=2.0.0'}
    samples:
      - line: '[1695112233445_10.1.1.5_54321]Bi stream request receive, meta=value,body=value'
      - line: '[1695112233445_10.1.1.5_54321]Send request to client ,payload=value'
      - line: '[1695112233445_10.1.1.5_54321]Send request to client trace error, ,error={}'
      - line: '[1695112233445_10.1.1.5_54321] Payload receive, meta=value, body=value'
      - line: '[1695112233445_10.1.1.5_54321]Payload receive,meta=value,body=value'
      - line: '[1695112233445_10.1.1.5_54321]Receive response of server request  ,response=value'
  - id: remote-digest.trace-failed
    says: {en: 'a request of a traced client address could not be printed', zh: '被跟踪客户端的请求无法打印'}
    level: ERROR
    match: '^(?:\[[^\]]*+\]Bi stream request error,payload=.*|\[[^\]]*+\] Monitor request error, payload=.*|\[[^\]]*+\]Monitor request error,payload=.*)$'
    source: {class: 'GrpcBiStreamRequestAcceptor, GrpcRequestAcceptor', versions: '>=2.0.0'}
    samples:
      - line: '[1695112233445_10.1.1.5_54321]Bi stream request error,payload=value,error={}'
      - line: '[1695112233445_10.1.1.5_54321] Monitor request error, payload=10.1.1.5, error=value'
      - line: '[10.1.1.5]Monitor request error,payload=value,error={}'
      - line: '[1695112233445_10.1.1.5_54321]Monitor request error,payload=10.1.1.5,error=value'
  - id: remote-digest.register-refused
    says: {en: 'a connection was refused: the node is starting, or holds too many', zh: '拒绝连接：节点正在启动或连接过多'}
    level: WARN
    match: '^(?:\[[^\]]*+\]Connection register fail,reason:.*|\[[^\]]*+\]Send connect reset request error,error=.*)$'
    source: {class: 'GrpcBiStreamRequestAcceptor', versions: '>=2.0.0'}
    samples:
      - line: '[1695112233445_10.1.1.5_54321]Connection register fail,reason:server is not started'
      - line: '[1695112233445_10.1.1.5_54321]Send connect reset request error,error={}'
  - id: remote-digest.request-malformed
    says: {en: 'a request could not be read, or nobody handles it', zh: '请求无法解析或无处理者'}
    level: WARN
    match: '^(?:\[[^\]]*+\]Grpc request bi stream,payload parse error=.*|\[[^\]]*+\]Grpc request bi stream,payload parse null ,body=.*|\[[^\]]*+\]Grpc request bi stream,unknown payload receive ,parseObj=.*|\[[^\]]*+\] Invalid request receive  ,parse request is null|\[[^\]]*+\] Invalid request receive  ,parsed payload is not a request,parseObj=.*|\[[^\]]*+\] Invalid request receive from connection \[.*|\[[^\]]*+\] No handler for request type : .*)$'
    source: {class: 'GrpcBiStreamRequestAcceptor, GrpcRequestAcceptor', versions: '>=2.0.0'}
    samples:
      - line: '[1695112233445_10.1.1.5_54321]Grpc request bi stream,payload parse error={}'
      - line: '[1695112233445_10.1.1.5_54321]Grpc request bi stream,payload parse null ,body=value,meta=value'
      - line: '[1695112233445_10.1.1.5_54321]Grpc request bi stream,unknown payload receive ,parseObj=value'
      - line: '[1695112233445_10.1.1.5_54321] Invalid request receive  ,parse request is null'
      - line: '[1695112233445_10.1.1.5_54321] Invalid request receive  ,parsed payload is not a request,parseObj=value'
      - line: '[value] Invalid request receive from connection [1695112233445_10.1.1.5_54321] ,error={}'
      - line: '[value] No handler for request type : Nacos:Naming:v2:ClientData :'
  - id: remote-digest.request-failed
    says: {en: 'a request over gRPC failed on this node', zh: 'gRPC 请求在本节点处理失败'}
    level: ERROR
    match: '^\[[^\]]*+\] Fail to handle request from connection \[.*$'
    source: {class: 'GrpcRequestAcceptor', versions: '>=2.0.0'}
    samples:
      - line: '[value] Fail to handle request from connection [1695112233445_10.1.1.5_54321] ,error message :{}'
      - line: '[value] Fail to handle request from connection [1695112233445_10.1.1.5_54321], error message :{}'
  - id: remote-digest.ack-late
    says: {en: 'a client acknowledged a push too late, or over a closed connection', zh: '客户端确认推送过迟，或连接已关闭'}
    level: WARN
    match: '^(?:Ack receive on a outdated connection ,connection id=.*|Ack receive on a outdated request ,connection id=.*)$'
    source: {class: 'RpcAckCallbackSynchronizer', versions: '>=2.0.0'}
    samples:
      - line: 'Ack receive on a outdated connection ,connection id=1695112233445_10.1.1.5_54321,requestId=17 '
      - line: 'Ack receive on a outdated request ,connection id=1695112233445_10.1.1.5_54321,requestId=17 '
  - id: remote-digest.push-failed
    says: {en: 'a push could not be written to a connection', zh: '推送未能写入连接'}
    level: ERROR
    match: '^error to send push response to connectionId =.*$'
    source: {class: 'RpcPushService', versions: '>=2.0.0'}
    samples:
      - line: 'error to send push response to connectionId =1695112233445_10.1.1.5_54321,push response=InstanceRequest'
  - id: remote-digest.config-failed
    says: {en: 'a configuration request over gRPC failed (a warning or an error)', zh: 'gRPC 配置请求失败（告警或错误）'}
    match: '^(?:\[aggr-conflict\] .*|\[ConfigPublishRequestHandler\] publish config error ,request =.*|remove config error,error msg is .*|checkCompatity error.*)$'
    source: {class: 'ConfigPublishRequestHandler, ConfigRemoveRequestHandler, ConfigChangeClusterSyncRequestHandler', versions: '>=2.0.1'}
    samples:
      - line: '[aggr-conflict] 10.1.1.5 attempt to publish single data, app.yml, DEFAULT_GROUP'
      - line: '[ConfigPublishRequestHandler] publish config error ,request =InstanceRequest'
      - line: 'remove config error,error msg is java.net.ConnectException: Connection refused'
      - line: 'checkCompatity error'

"""#),
("patterns/remote-push.yml", #"""
# remote-push.yml: configurations pushed to clients over gRPC
log: remote-push
patterns:
  - id: remote-push.config
    says: {en: 'a changed configuration is pushed to clients over gRPC', zh: '配置变更通过 gRPC 推送给客户端'}
    level: INFO
    match: '^(?:push \[[^\]]*+\] clients ,groupKey=\[.*|push \[[^\]]*+\] clients, groupKey=\[.*)$'
    source: {class: 'RpcConfigChangeNotifier', versions: '>=2.0.1'}
    samples:
      - line: 'push [12] clients ,groupKey=[app.yml+DEFAULT_GROUP]'
      - line: 'push [12] clients, groupKey=[app.yml+DEFAULT_GROUP]'
  - id: remote-push.config-failed
    says: {en: 'a changed configuration is pushed to clients over gRPC (a warning or an error)', zh: '配置变更通过 gRPC 推送给客户端（告警或错误）'}
    level: WARN
    match: '^(?:Push fail.*|push callback retry fail over times \.dataId=.*|push callback retry fail over times\. dataId=.*|clientId not found, Config change notification not sent\. clientId=.*|push callback retry fail over times\.groupKey=.*|Client is already offline, ignore the task\. dataId=.*|Push callback retry failed over times\. groupKeyPattern=.*)$'
    source: {class: 'RpcConfigChangeNotifier, ConfigFuzzyWatchChangeNotifier, FuzzyWatchChangeNotifyTask, FuzzyWatchSyncNotifyCallback, FuzzyWatchSyncNotifyTask', versions: '>=2.0.1'}
    samples:
      - line: 'Push fail'
      - line: 'push callback retry fail over times .dataId=app.yml,group=DEFAULT_GROUP,tenant=public,clientId=1695112233445_10.1.1.5_54321,will unregister client.'
      - line: 'push callback retry fail over times. dataId=app.yml,group=DEFAULT_GROUP,tenant=public,clientId=1695112233445_10.1.1.5_54321, will unregister client.'
      - line: 'clientId not found, Config change notification not sent. clientId=1695112233445_10.1.1.5_54321,keyGroupPattern=app.yml+DEFAULT_GROUP'
      - line: 'push callback retry fail over times.groupKey=app.yml+DEFAULT_GROUP,,clientId=1695112233445_10.1.1.5_54321, will unregister client.'
      - line: 'Client is already offline, ignore the task. dataId=app.yml+DEFAULT_GROUP,groupKey=1695112233445_10.1.1.5_54321,tenant=value,clientId=value'
      - line: 'Push callback retry failed over times. groupKeyPattern=app.yml+DEFAULT_GROUP, clientId=1695112233445_10.1.1.5_54321, will unregister client.'

"""#),
("patterns/remote.yml", #"""
# remote.yml: what remote.log, remote-digest.log and the connection logs tell of gRPC connections
log: remote
patterns:
  - id: remote.transport-ready
    says: {en: 'a gRPC connection was opened', zh: 'gRPC 连接建立'}
    level: INFO
    log: [remote-digest]
    match: '^Connection transportReady,connectionId = (?<client>(?<madeAt>\d{13})_\S+)\s*$'
    source: {class: 'AddressTransportFilter', versions: '>=2.0.0'}
    samples:
      - line: 'Connection transportReady,connectionId = 1795387825720_10.77.0.2_37366 '
        fields: {client: '1795387825720_10.77.0.2_37366', madeAt: '1795387825720'}
      - line: 'Connection transportReady,connectionId = 1795389107281_10.77.0.3_46070 '
        fields: {client: '1795389107281_10.77.0.3_46070', madeAt: '1795389107281'}
      - line: 'Connection transportReady,connectionId = 1795386397934_10.77.0.2_36750 '
        fields: {client: '1795386397934_10.77.0.2_36750', madeAt: '1795386397934'}
  - id: remote.transport-terminated
    says: {en: 'a gRPC connection ended', zh: 'gRPC 连接结束'}
    level: INFO
    log: [remote-digest]
    match: '^Connection transportTerminated,connectionId = (?<client>\S+)\s*$'
    source: {class: 'AddressTransportFilter', versions: '>=2.0.0'}
    samples:
      - line: 'Connection transportTerminated,connectionId = 1795387825720_10.77.0.2_37366 '
        fields: {client: '1795387825720_10.77.0.2_37366'}
      - line: 'Connection transportTerminated,connectionId = 1795389107281_10.77.0.3_46070 '
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: 'Connection transportTerminated,connectionId = 1795386397934_10.77.0.2_36750 '
        fields: {client: '1795386397934_10.77.0.2_36750'}
  - id: remote.member-connected
    says: {en: 'another node connected to this one and named its version', zh: '其它节点接入并报告其版本'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_(?<peer>[^_,]+)_\d+),connection=Connection\{.*, version=''(?:[\w-]+:)?v?(?<version>[^'']+)'', .*labels=\{(?=[^}]*source=cluster).*$'
    event: version
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: 'new connection registered successfully, connectionId = 1795387825720_10.77.0.2_37366,connection=Connection{traced=false, abilities=null, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.2'', remoteIp=''10.77.0.2'', remotePort=37366, localPort=9849, version=''Nacos-Java-Client:v2.0.3'', connectionId=''1795387825720_10.77.0.2_37366'', createTime=Mon Nov 23 06:50:25 CST 2026, lastActiveTime=1795387825753, appName=''-'', tenant=''null'', labels={source=cluster}}} '
        fields: {client: '1795387825720_10.77.0.2_37366', madeAt: '1795387825720', peer: '10.77.0.2', version: '2.0.3'}
      - line: 'new connection registered successfully, connectionId = 1795389107281_10.77.0.3_46070,connection=Connection{traced=false, abilities=null, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.3'', remoteIp=''10.77.0.3'', remotePort=46070, localPort=9849, version=''Nacos-Java-Client:v2.1.1'', connectionId=''1795389107281_10.77.0.3_46070'', createTime=Mon Nov 23 07:11:47 CST 2026, lastActiveTime=1795389107969, appName=''-'', tenant=''null'', labels={source=cluster}}} '
        fields: {client: '1795389107281_10.77.0.3_46070', madeAt: '1795389107281', peer: '10.77.0.3', version: '2.1.1'}
      - line: 'new connection registered successfully, connectionId = 1795386606405_10.77.0.3_57540,connection=Connection{traced=false, abilities={}, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.3'', remoteIp=''10.77.0.3'', remotePort=57540, localPort=9849, version=''Nacos-Server:v3.1.0-bugfix'', connectionId=''1795386606405_10.77.0.3_57540'', createTime=Mon Nov 23 06:30:07 CST 2026, lastActiveTime=1795386607299, appName=''-'', tenant=''null'', labels={source=cluster, tls.enable=false}}} '
        fields: {client: '1795386606405_10.77.0.3_57540', madeAt: '1795386606405', peer: '10.77.0.3', version: '3.1.0-bugfix'}
  - id: remote.client-connected
    says: {en: 'a client connected to this node', zh: '客户端接入本节点'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_\S+?),connection=Connection\{(?!.*labels=\{[^}]*source=cluster).*$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: 'new connection registered successfully, connectionId = 1795387839143_10.77.0.104_55524,connection=Connection{traced=false, abilities=null, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.104'', remoteIp=''10.77.0.104'', remotePort=55524, localPort=9848, version=''Nacos-Java-Client:v2.3.2'', connectionId=''1795387839143_10.77.0.104_55524'', createTime=Mon Nov 23 06:50:39 CST 2026, lastActiveTime=1795387839793, appName=''unknown'', tenant=''null'', labels={source=sdk, module=naming, AppName=unknown, tls.enable=false}}} '
        fields: {client: '1795387839143_10.77.0.104_55524', madeAt: '1795387839143'}
      - line: 'new connection registered successfully, connectionId = 1795386634065_10.77.0.104_50458,connection=Connection{traced=false, abilities={}, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.104'', remoteIp=''10.77.0.104'', remotePort=50458, localPort=9848, version=''Nacos-Java-Client:v2.5.1'', connectionId=''1795386634065_10.77.0.104_50458'', createTime=Mon Nov 23 06:30:34 CST 2026, lastActiveTime=1795386634478, appName=''unknown'', tenant=''null'', labels={source=sdk, module=naming, AppName=unknown, tls.enable=false}}} '
        fields: {client: '1795386634065_10.77.0.104_50458', madeAt: '1795386634065'}
  - id: remote.unregistered
    says: {en: 'a gRPC connection was closed and forgotten', zh: 'gRPC 连接注销'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^\[(?<client>[^\]]+)\]Connection unregistered successfully\.\s*$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: '[1795387825720_10.77.0.2_37366]Connection unregistered successfully. '
        fields: {client: '1795387825720_10.77.0.2_37366'}
      - line: '[1795389107281_10.77.0.3_46070]Connection unregistered successfully. '
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: '[1795386606405_10.77.0.3_57540]Connection unregistered successfully. '
        fields: {client: '1795386606405_10.77.0.3_57540'}
  - id: remote.check-metrics
    says: {en: 'the periodic check of the connections counts them', zh: '周期性连接检查的计数'}
    level: INFO
    log: [plugin-control-connection, nacos]
    match: '^(?:Long connection metrics detail ,Total count =\d+, sdkCount=\d+,clusterCount=\d++.*|ConnectionMetrics, totalCount = \d+, detail = .*|Fail to find connection runtime ejector for name \S+,use default)$'
    source: {class: 'ConnectionManager', versions: '>=2.2.0'}
    samples:
      - line: 'Fail to find connection runtime ejector for name nacos,use default'
      - line: 'Long connection metrics detail ,Total count =0, sdkCount=0,clusterCount=0'
      - line: 'ConnectionMetrics, totalCount = 0, detail = {long_connection=0, long_polling=0}'
  - id: remote.check-limit
    says: {en: 'the periodic check of the connections counts them', zh: '周期性连接检查的计数'}
    level: INFO
    log: [remote-digest]
    match: '^(?:Check over limit for ip limit rule, over limit ip count=\d+|Total count =\d+, sdkCount=\d+,clusterCount=\d+.*)$'
    source: {class: 'ConnectionManager', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Check over limit for ip limit rule, over limit ip count=0'
      - line: 'Total count =0, sdkCount=0,clusterCount=0, currentLimit=-1, toExpelCount=0'
  - id: remote.check
    says: {en: 'the periodic check of the connections', zh: '周期性连接检查'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^(?:Connection check task (?:start|end)|Out dated connection(?: ,size=\d+| check successCount=\d+))$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: 'Connection check task end'
      - line: 'Connection check task start'
      - line: 'Out dated connection ,size=0'
      - line: 'Out dated connection check successCount=0'
      - line: 'Connection check task end'
  - id: remote.outdated
    says: {en: 'a gRPC connection is doubted or closed', zh: 'gRPC 连接被质疑或关闭'}
    level: INFO
    log: [remote-digest, plugin-control-connection]
    match: '^\[(?<client>[^\]]+)\](?:send connection active request\s*|Unregister Out dated connection\.+|client disconnected,clear config listen context| connection  close bi stream exception  : .*)$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: '[1795389107281_10.77.0.3_46070]send connection active request '
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: '[1795389107281_10.77.0.3_46070]Unregister Out dated connection....'
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: '[1795385277273_10.77.0.3_49686] connection  close bi stream exception  : {}'
        fields: {client: '1795385277273_10.77.0.3_49686'}
      - line: '[1795386606405_10.77.0.3_57540]client disconnected,clear config listen context'
        fields: {client: '1795386606405_10.77.0.3_57540'}
  - id: remote.invalid-connection
    says: {en: 'a request came over an unknown connection', zh: '请求来自未知连接'}
    log: [remote-digest]
    match: '^\[\w+\] Invalid connection Id ,connection \[[^\]]+\] is un registered ,$'
    source: {class: 'GrpcRequestAcceptor', versions: '>=2.0.0'}
    samples:
      - line: '[grpc] Invalid connection Id ,connection [1695112233445_10.1.1.5_54321] is un registered ,'
  - id: remote.server-stopping
    says: {en: 'the gRPC server of this node stops', zh: '本节点 gRPC 服务停止'}
    level: INFO
    log: [remote]
    match: '^Nacos \w+ Rpc server stopping$'
    event: node-stopping
    source: {class: 'BaseRpcServer', versions: '>=2.0.0'}
    samples:
      - line: 'Nacos GrpcSdkServer Rpc server stopping'
      - line: 'Nacos GrpcClusterServer Rpc server stopping'
      - line: 'Nacos GrpcSdkServer Rpc server stopping'
  - id: remote.server
    says: {en: 'the gRPC server of this node starts or has stopped', zh: '本节点 gRPC 服务启动或已停止'}
    level: INFO
    log: [remote]
    match: '^Nacos \w+ Rpc server (?:starting|started|stopped)(?: at port \d++.*| successfully\.\.\.)?$'
    source: {class: 'BaseRpcServer', versions: '>=2.0.0'}
    samples:
      - line: 'Nacos GrpcSdkServer Rpc server started at port 9848'
      - line: 'Nacos GrpcSdkServer Rpc server starting at port 9848'
      - line: 'Nacos GrpcSdkServer Rpc server stopped successfully...'
      - line: 'Nacos GrpcSdkServer Rpc server starting at port 9848 and tls config:{"sslProvider":"","enableTls":false}'
      - line: 'Nacos GrpcClusterServer Rpc server started at port 9849 and tls config:{"sslProvider":"","enableTls":false}'
  - id: remote.starting
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    log: [remote]
    match: '^(?:\[ClientConnectionEventListenerRegistry\] registry listener - .*|(?:No RpcServerSslContextRefresher specified,)?Ssl Context auto refresh.*|RpcServerSslContextRefresher .*|Load ProtocolNegotiatorBuilder .*|Not found ProtocolNegotiatorBuilder .*|Recommended use ''.*|\S+ has been loaded, class: .*|Init loader limit rule.*)$'
    source: {class: 'BaseRpcServer', versions: '>=2.0.0'}
    samples:
      - line: 'Init loader limit rule from local,rule='
      - line: 'Ssl Context auto refresh is not supported.'
      - line: 'RpcServerSslContextRefresher initialization completed.'
      - line: '[ClientConnectionEventListenerRegistry] registry listener - ConnectionBasedClientManager'
      - line: 'nacos has been loaded, class: com.alibaba.nacos.core.remote.grpc.ConnectionGeneratorServiceImpl'
      - line: 'Load ProtocolNegotiatorBuilder com.alibaba.nacos.core.remote.grpc.negotiator.tls.SdkDefaultTlsProtocolNegotiatorBuilder for type DEFAULT_TLS'
      - line: 'Not found ProtocolNegotiatorBuilder for type nacos.remote.server.rpc.protocol.negotiator.type, will use default type nacos.remote.server.rpc.protocol.negotiator.type'
      - line: 'Recommended use ''nacos.remote.server.grpc.cluster.max-inbound-message-size'' property instead ''nacos.remote.server.grpc.maxinbound.message.size'', now property value is 10485760'
      - line: 'No RpcServerSslContextRefresher specified,Ssl Context auto refresh not supported.'
  - id: remote.ejector
    says: {en: 'how overdue connections are found', zh: '过期连接的检查方式'}
    log: [plugin-control-connection, nacos]
    match: '^(?:Fail to load  runtime ejector.*|Found connection runtime ejector for name .*)$'
    source: {class: 'ConnectionManager', versions: '>=2.2.0'}
    samples:
      - line: 'Fail to load  runtime ejector '
      - line: 'Found connection runtime ejector for name value'
  - id: remote.expel-failed
    says: {en: 'the check of connections failed inside', zh: '连接检查内部出错'}
    level: ERROR
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^(?:error occurs when expel connection, connectionId: .*|Error occurs during connection (?:check|overLimit)\.\.\..*|\[[^\]]*+\]Error occurs when check client active detection ,error=.*)$'
    source: {class: 'ConnectionManager, NacosRuntimeConnectionEjector', versions: '>=2.2.0'}
    samples:
      - line: 'error occurs when expel connection, connectionId: 1695112233445_10.1.1.5_54321 '
      - line: 'Error occurs during connection check... '
      - line: 'Error occurs during connection overLimit... '
      - line: '[1695112233445_10.1.1.5_54321]Error occurs when check client active detection ,error={}'
  - id: remote.over-limit
    says: {en: 'clients are moved to another node on purpose: the node holds too many', zh: '连接过多，主动把客户端移到其它节点'}
    level: INFO
    log: [plugin-control-connection, nacos]
    match: '^(?:Connection overLimit check task start, loadCount=.*|Connection overLimit task end, current loadCount=.*)$'
    source: {class: 'NacosRuntimeConnectionEjector', versions: '>=2.3.0'}
    samples:
      - line: 'Connection overLimit check task start, loadCount=10.1.1.9:51234, redirectAddress=/home/nacos/data'
      - line: 'Connection overLimit task end, current loadCount=12, has ejected loadCont=12'
  - id: remote.negotiator
    says: {en: 'how the gRPC server negotiates TLS', zh: 'gRPC 服务的 TLS 协商方式'}
    level: INFO
    match: '^(?:Add protocol negotiator .*|Nacos .* Rpc server reload negotiator fail at port .*)$'
    source: {class: 'BaseGrpcServer, GrpcSdkServer', versions: '>=2.3.0'}
    samples:
      - line: 'Add protocol negotiator com.alibaba.nacos.core.Handler'
      - line: 'Nacos com.alibaba.nacos.core.Handler Rpc server reload negotiator fail at port 8080.'
  - id: remote.stop-failed
    says: {en: 'the gRPC server did not stop cleanly', zh: 'gRPC 服务未能正常停止'}
    level: ERROR
    match: '^Nacos .* Rpc server stopped fail\.\.\..*$'
    source: {class: 'BaseRpcServer', versions: '>=2.0.0'}
    samples:
      - line: 'Nacos 10.0.0.2:8848 Rpc server stopped fail...'
  - id: remote.listener-failed
    says: {en: 'naming did not learn of a connection that came or went', zh: '命名模块未获知连接的建立或断开'}
    level: INFO
    match: '^(?:\[NotifyClientConnected\] failed for listener .*|\[NotifyClientDisConnected\] failed for listener .*)$'
    source: {class: 'ClientConnectionEventListenerRegistry', versions: '>=2.0.0'}
    samples:
      - line: '[NotifyClientConnected] failed for listener Connection{traced=false, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.1.1.5''}}'
      - line: '[NotifyClientDisConnected] failed for listener Connection{traced=false, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.1.1.5''}}'
  - id: remote.limit-rule
    says: {en: 'the limits for connections are read or stored', zh: '读取或保存连接限制规则'}
    match: '^(?:Fail to init limit rue from local ,error=.*|Fail to load rule from local.*|Fail to parse connection limit rule :.*|Fail to save rule to local error is.*|Parse rule is null,Ignore illegal rule  :.*|Register  connection rule fail.*|connection limit rule change event receive :.*)$'
    source: {class: 'ConnectionManager', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Fail to init limit rue from local ,error= '
      - line: 'Fail to init limit rue from local ,error={} '
      - line: 'Fail to load rule from local'
      - line: 'Fail to parse connection limit rule :{"countLimit":-1}'
      - line: 'Fail to save rule to local error is '
      - line: 'Fail to save rule to local error is {}'
      - line: 'Parse rule is null,Ignore illegal rule  :{"countLimit":-1}'
      - line: 'Register  connection rule fail '
      - line: 'connection limit rule change event receive :{"countLimit":-1}'
  - id: remote.expel-failed-v2.0
    says: {en: 'the check of connections failed inside (2.0, 2.1)', zh: '连接检查内部出错（2.0、2.1）'}
    level: ERROR
    match: '^(?:Error occurs during connection check\.\.\..*|error occurs when expel connection :.*|error occurs when expel connection, connectionId: .*)$'
    source: {class: 'ConnectionManager', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Error occurs during connection check... '
      - line: 'error occurs when expel connection :'
      - line: 'error occurs when expel connection, connectionId: 1695112233445_10.1.1.5_54321 '
  - id: remote.filter-failed
    says: {en: 'a filter in front of a gRPC request failed inside', zh: 'gRPC 请求的过滤器内部出错'}
    level: ERROR
    match: '^filter error.*$'
    source: {class: 'RequestHandler', versions: '>=2.0.0'}
    samples:
      - line: 'filter error'
  - id: remote.reload
    says: {en: 'an operator moves connections of this node to others', zh: '运维操作：把本节点的连接移到其它节点'}
    level: INFO
    match: '^server reload request receive,reload count=.*$'
    source: {class: 'ServerReloaderRequestHandler', versions: '>=2.0.0'}
    samples:
      - line: 'server reload request receive,reload count=12,redirectServer=10.0.0.2:8848,requestIp=10.1.1.5'
  - id: remote.config-failed
    says: {en: 'a changed configuration is told to connections (a warning or an error)', zh: '配置变更通知连接（告警或错误）'}
    level: ERROR
    match: '^(?:connection limit rule load fail\..*|connection limit rule load fail,errorCode=.*)$'
    source: {class: 'InternalConfigChangeNotifier', versions: '2.0.1–2.1.2'}
    samples:
      - line: 'connection limit rule load fail.'
      - line: 'connection limit rule load fail,errorCode=java.net.ConnectException: Connection refused'
  - id: remote.setup
    says: {en: 'the gRPC server is set up', zh: 'gRPC 服务初始化'}
    match: '^(?:Nacos Rpc server reload ssl context fail tls config:.*|TLS configuration is empty, use default value|Nacos Rpc server tls config:.*)$'
    source: {class: 'DefaultTlsContextBuilder, RpcServerTlsConfig', versions: '>=2.3.2'}
    samples:
      - line: 'Nacos Rpc server reload ssl context fail tls config:10.0.0.2:8848'
      - line: 'TLS configuration is empty, use default value'
      - line: 'Nacos Rpc server tls config:10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT'
  - id: remote.setup-failed
    says: {en: 'the gRPC server is set up (a warning or an error)', zh: 'gRPC 服务初始化（告警或错误）'}
    level: WARN
    match: '^Failed to find RpcServerSslContextRefresher with name .*$'
    source: {class: 'RpcServerSslContextRefresherHolder', versions: '>=2.4.3'}
    samples:
      - line: 'Failed to find RpcServerSslContextRefresher with name naming.'

"""#),
("patterns/side-modules.yml", #"""
# side-modules.yml: istio-main.log, k8s-sync-main.log, cmdb-main.log, nacos-address.log: modules beside discovery and configuration
log: side-modules
patterns:
  - id: side-modules.istio-server
    says: {en: 'the Istio module of this node starts, stops, or is switched off', zh: '本节点 Istio 模块启动、停止或未启用'}
    log: [side-modules, start-out]
    match: '^(?:The Nacos Istio server is disabled\.|Nacos Istio server, starting Nacos Istio server\.\.\.|(?:Stopping )?Nacos (?:Istio|MCP) server(?: stopped)?\.\.\.|MCP server, starting Nacos MCP server\.\.\.)$'
    source: {class: 'IstioServer, NacosMcpServer', versions: 'all'}
    samples:
      - line: 'The Nacos Istio server is disabled.'
      - line: 'Nacos Istio server, starting Nacos Istio server...'
      - line: 'Stopping Nacos Istio server...'
      - line: 'Nacos MCP server stopped...'
      - line: 'MCP server, starting Nacos MCP server...'
  - id: side-modules.istio-subscription
    says: {en: 'a proxy or a control plane of a mesh asks this node for resources, confirms them, or goes', zh: '网格代理或控制面请求资源、确认资源或断开'}
    level: INFO
    match: '^(?:(?:mcp|(?:delta )?xds): (?:init request|reconnect|ack), type .*|(?:delta )?xds: \S++ stream close\.|(?:delta )?xds: type .* should be ignored\.|receiving request, .*|ACK nonce: .*|ACK for serviceEntry discoveryRequest .*|remote address: [^,]*+, method: .*)$'
    source: {class: 'NacosXdsService, NacosMcpService, NacosMcpOverXdsService, McpServerIntercepter, ServerInterceptor', versions: 'all'}
    samples:
      - line: 'xds: init request, type type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1, version 12'
      - line: 'xds: reconnect, type type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1, version 12, nonce 12.'
      - line: 'delta xds: ack, type type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1, nonce 12'
      - line: 'mcp: ack, type istio/networking/v1alpha3/serviceentries, connection-id 10.0.9.9:43210-1, nonce 12'
      - line: 'xds: 10.0.9.9:43210-1 stream close.'
      - line: 'delta xds: 10.0.9.9:43210-1 stream close.'
      - line: 'xds: type type.googleapis.com/envoy.config.cluster.v3.Cluster should be ignored.'
      - line: 'delta xds: type type.googleapis.com/envoy.config.cluster.v3.Cluster should be ignored.'
      - line: 'receiving request, sink: sink_node { id: "istiod" }, type: istio/networking/v1alpha3/serviceentries'
      - line: 'ACK nonce: 12, type: istio/networking/v1alpha3/serviceentries'
      - line: 'ACK for serviceEntry discoveryRequest version_info: "12"'
      - line: 'remote address: /10.0.9.9:43210, method: istio.mcp.v1alpha1.ResourceSource/EstablishResourceStream'
  - id: side-modules.istio-push
    says: {en: 'this node sends resources to the mesh', zh: '本节点向网格推送资源'}
    level: INFO
    match: '^(?:(?:mcp|xds|delta): push, type: .*|(?:mcp|xds): event .* trigger push\.|MCP push, resource count is: \d++|send resources for mcp(?:OverXds)?,count : \d++|mcp(?:OverXds)? send to:.*|MCP push, sending resources: .*|(?:discoveryResponse|mcp resources|Mcp\.Resources): ?.*|xds: content .*|watchedStatus: .*|DeltaDiscoveryResponse: .*|Setting virtualHostName: .*|Matching hostname: .*|Setting route action to destination: .*|Configuration Content was successfully parsed as (?:VirtualService|DestinationRule)\.)$'
    source: {class: 'XdsConnection, McpConnection, DeltaConnection, NacosXdsService, NacosMcpService, RdsGenerator', versions: 'all'}
    samples:
      - line: 'xds: push, type: type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1, version 12, nonce 12, resource size 12.'
      - line: 'mcp: push, type: istio/networking/v1alpha3/serviceentries, connection-id 10.0.9.9:43210-1, version 12, nonce 12, resource size 12.'
      - line: 'delta: push, type: type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1, version 12, nonce 12, resource size 12.'
      - line: 'xds: event Service trigger push.'
      - line: 'mcp: event Service trigger push.'
      - line: 'MCP push, resource count is: 12'
      - line: 'send resources for mcpOverXds,count : 12'
      - line: 'send resources for mcp,count : 12'
      - line: 'mcpOverXds send to:istiod-5f7d'
      - line: 'mcp send to:istiod-5f7d'
      - line: 'MCP push, sending resources: collection: "istio/networking/v1alpha3/serviceentries"'
      - line: 'discoveryResponse: version_info: "12"'
      - line: 'mcp resources:collection: "istio/networking/v1alpha3/serviceentries"'
      - line: 'Mcp.Resources: collection: "istio/networking/v1alpha3/serviceentries"'
      - line: 'xds: content type.googleapis.com/envoy.config.cluster.v3.Cluster,orders.DEFAULT-GROUP.public.nacos'
      - line: 'watchedStatus: com.alibaba.nacos.istio.xds.WatchedStatus@1a2b'
      - line: 'DeltaDiscoveryResponse: system_version_info: "12"'
      - line: 'Setting virtualHostName: orders'
      - line: 'Matching hostname: orders'
      - line: 'Setting route action to destination: orders'
      - line: 'Configuration Content was successfully parsed as VirtualService.'
      - line: 'Configuration Content was successfully parsed as DestinationRule.'
  - id: side-modules.istio-failed
    says: {en: 'the Istio module has trouble: an error of a stream, a refused resource, a configuration it cannot read', zh: 'Istio 模块异常：流错误、资源被拒绝或配置无法解析'}
    match: '^(?:(?:mcp|(?:delta )?xds): \S++ stream error\.|(?:mcp|(?:delta )?xds): ACK error, connection-id: .*|(?:mcp|(?:delta )?xds): request dis match, type .*|stream error\.|NACK error code: .*|There are too many events, this event .* will be ignored\.|Thread .* is be interrupted\.|Invalid event .*, ignore it\.|Currently, endpoint event is not supported\.|Delta Cds Not supported|Configuration content is null or empty\.|Invalid YAML content\.|Unknown Config : Unknown .kind. field in content: .*|Error parsing configuration content: .*|Attempt to create listener for non-existent service|Listener name, Listener port and RDS name cannot be null\.)$'
    source: {class: 'NacosXdsService, NacosMcpService, EventProcessor, IstioConfigProcessor, LdsGenerator, CdsGenerator', versions: 'all'}
    samples:
      - line: 'mcp: 10.0.9.9:43210-1 stream error.'
      - line: 'xds: 10.0.9.9:43210-1 stream error.'
      - line: 'delta xds: 10.0.9.9:43210-1 stream error.'
      - line: 'mcp: ACK error, connection-id: 10.0.9.9:43210-1, code: 13, message: internal'
      - line: 'xds: ACK error, connection-id: 10.0.9.9:43210-1, code: 13, message: internal'
      - line: 'delta xds: ACK error, connection-id: 10.0.9.9:43210-1, code: 13, message: internal'
      - line: 'mcp: request dis match, type type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1'
      - line: 'xds: request dis match, type type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1'
      - line: 'delta xds: request dis match, type type.googleapis.com/envoy.config.cluster.v3.Cluster, connection-id 10.0.9.9:43210-1'
      - line: 'stream error.'
      - line: 'NACK error code: 13, message: internal'
      - line: 'There are too many events, this event Service will be ignored.'
      - line: 'Thread nacos-istio-process is be interrupted.'
      - line: 'Invalid event value, ignore it.'
      - line: 'Currently, endpoint event is not supported.'
      - line: 'Delta Cds Not supported'
      - line: 'Configuration content is null or empty.'
      - line: 'Invalid YAML content.'
      - line: 'Unknown Config : Unknown ''kind'' field in content: a: b'
      - line: 'Error parsing configuration content: java.lang.NullPointerException'
      - line: 'Attempt to create listener for non-existent service'
      - line: 'Listener name, Listener port and RDS name cannot be null.'
  - id: side-modules.k8s-sync
    says: {en: 'the module that copies services of Kubernetes starts, stops, or copies one', zh: 'K8s 同步模块启动、停止或同步一个服务'}
    level: INFO
    match: '^(?:The Nacos k8s-sync is disabled\.|(?:Starting|Stopping) Nacos k8s-sync \.\.\.|Nacos k8s-sync stopped\.\.\.|(?:add|update|delete) (?:service|instances), namespace: ?[^,\s]*+,? serviceName: ?.*)$'
    source: {class: 'K8sSyncServer', versions: '>=3.0.0'}
    samples:
      - line: 'The Nacos k8s-sync is disabled.'
      - line: 'Starting Nacos k8s-sync ...'
      - line: 'Stopping Nacos k8s-sync ...'
      - line: 'Nacos k8s-sync stopped...'
      - line: 'add service, namespace:default serviceName: orders'
      - line: 'update service, namespace: default serviceName: orders'
      - line: 'delete instances, namespace:default, serviceName: orders'
      - line: 'delete service, namespace:default serviceName:orders'
  - id: side-modules.k8s-sync-failed
    says: {en: 'a service of Kubernetes could not be copied', zh: 'K8s 服务同步失败'}
    match: '^(?:add|update|delete) (?:service|instances) fail, .*$'
    source: {class: 'K8sSyncServer', versions: '>=3.0.0'}
    samples:
      - line: 'add service fail, message:java.net.ConnectException: Connection refused namespace:default serviceName: orders'
      - line: 'update instances fail, message:timeout namespace:default, serviceName: orders'
      - line: 'delete instances fail, namespace:default, serviceName: orders'
  - id: side-modules.cmdb-failed
    says: {en: 'the labels of a CMDB could not be read', zh: 'CMDB 标签读取失败'}
    match: '^(?:\[LOAD\] init label names failed!|CMDB-LABEL-TASK .*|DUMP-TASK .*|CMDB-EVENT .*)$'
    source: {class: 'CmdbProvider', versions: 'all'}
    samples:
      - line: '[LOAD] init label names failed!'
      - line: 'CMDB-LABEL-TASK getLabelNames failed'
      - line: 'DUMP-TASK java.lang.NullPointerException'
      - line: 'CMDB-EVENT java.lang.NullPointerException'
  - id: side-modules.address
    says: {en: 'an address server is given the nodes of a cluster, or is asked for them', zh: '地址服务器写入或查询集群节点'}
    level: INFO
    match: '^put cluster node,the cluster name is .*$'
    source: {class: 'AddressServerClusterController, AddressServerController', versions: 'all'}
    samples:
      - line: 'put cluster node,the cluster name is serverlist; the product name=nacos; the ip list=10.0.0.1,10.0.0.2'

"""#),
("patterns/start-out.yml", #"""
# start-out.yml: the console of the server process: command line, banner, status lines of the logging
log: start-out
patterns:
  - id: start-out.banner-version
    says: {en: 'the start banner names the version', zh: '启动横幅给出版本'}
    match: '^(?:[^\[].*\s)?Nacos(?: Server| Server API| Console)? v?(?<version>\d+\.\d+\.\d+\S*)\s*$'
    event: version
    source: {class: 'banner.txt', versions: 'all'}
    samples:
      - line: '   ,--,:  : |                                           Nacos 2.3.2'
        fields: {version: '2.3.2'}
      - line: '           ,--.''|    Nacos Server 3.0.3'
        fields: {version: '3.0.3'}
      - line: '           ,--.''|    Nacos Server API 3.0.3'
        fields: {version: '3.0.3'}
      - line: '           ,--.''|    Nacos Console 3.0.3'
        fields: {version: '3.0.3'}
      - line: 'Nacos 2.0.3'
        fields: {version: '2.0.3'}
  - id: start-out.banner
    says: {en: 'the start banner', zh: '启动横幅'}
    match: '^(?:[^\[].*)?(?:\sNacos(?: Server| Server API| Console)?\s*+|Running in [^,]*+, \S++ function modules|Port: \d++|Pid: \d++|Console: https?://\S++|https://nacos\.io)$'
    source: {class: 'banner.txt', versions: 'all'}
    samples:
      - line: '   ,--,:  : |                                           Nacos '
      - line: ',`--.''`|  '' :                       ,---.               Running in cluster mode, All function modules'
      - line: '           ,--.''|    Nacos Server '
      - line: '           ,--.''|    Nacos Server API '
      - line: '           ,--.''|    Nacos Console '
      - line: '|   :  :  | |                      ''   ,''\   .--.--.    Port: 8848'
      - line: 'Running in stand alone mode, All function modules'
      - line: ':   |   \ | :  ,--.--.     ,---.  /   /   | /  /    ''   Pid: 12065'
      - line: '|   : ''  ''; | /       \   /     \.   ; ,. :|  :  /`./   Console: http://10.77.0.1:8848/nacos/index.html'
      - line: '|   | | \   | \__\/: . ..    '' / ''   | .; : \  \    `.      https://nacos.io'
  - id: start-out.banner-art
    says: {en: 'the picture of the start banner', zh: '启动横幅图案'}
    match: '^[ ,.`''"|:;/\\_()=<>-]+$'
    source: {class: 'banner.txt', versions: 'all'}
    samples:
      - line: '         ,--.'
      - line: '''   : |  ; .'' ," .--.; |''   ; :__|   :    |  `----.   \'
  - id: start-out.logback
    says: {en: 'the logging library about itself', zh: '日志库自身信息'}
    match: '^\d\d:\d\d:\d\d,\d{3} \|-(?:INFO|WARN|ERROR) in \S+ - .*$'
    source: {class: 'logback', versions: 'all'}
    samples:
      - line: '06:56:46,435 |-INFO in ch.qos.logback.classic.LoggerContext[default] - This is logback-classic version 1.5.12'
      - line: '06:29:31,187 |-WARN in ch.qos.logback.classic.joran.action.LevelAction - <level> element is deprecated. Near [level] on line 712'
      - line: '06:56:46,435 |-ERROR in ch.qos.logback.classic.LoggerContext[default] - This is logback-classic version 1.5.12'
  - id: start-out.spring
    says: {en: 'the version of Spring Boot', zh: 'Spring Boot 版本'}
    match: '^ ?:: Spring Boot ::.*$'
    source: {class: 'Spring Boot', versions: 'all'}
    samples:
      - line: ' :: Spring Boot ::                (v3.4.10)'
      - line: ':: Spring Boot :: (v2.6.8)'
  - id: start-out.command
    says: {en: 'the command line of the server process', zh: '服务进程的启动命令行'}
    match: '^(?:\+ )?(?:exec )?(?:/[^ ]*/)?java .*$'
    source: {class: 'startup.sh', versions: 'all'}
    samples:
      - line: '/usr/lib/jvm/java-11/bin/java  -server -Xms2g -Xmx2g -Dnacos.member.list= -Dnacos.home=/home/nacos -jar /home/nacos/target/nacos-server.jar --logging.config=/home/nacos/conf/nacos-logback.xml'
      - line: 'java -Dnacos.standalone=true -jar nacos-server.jar'
      - line: '+ exec /usr/lib/jvm/java-1.8.0-openjdk/bin/java -Xms1g -Xmx1g -Dnacos.standalone=true -jar /home/nacos/target/nacos-server.jar'
  - id: start-out.script
    says: {en: 'the start or stop script says what it does', zh: '启动或停止脚本的输出'}
    match: '^(?:nacos is starting(?: with|，you can check|\. you can check) .*|Nacos is starting, you can docker logs your container|No nacosServer running\.|The nacosServer\(\d+\) is running\.\.\.|Send shutdown request to nacosServer\(\d+\) OK|ERROR: .* !!|Please set the JAVA_HOME variable .*|Unknown parameter|Invalid (?:Base64 string|original token\.secret\.key).*|env NACOS_AUTH_\w+ must be set.*|`?nacos\.core\.auth\.[\w.]+` (?:is missing, please set.*|Updated: .*)|The initial key used to generate JWT tokens .*|用于密码生成JWT Token的初始密钥.*|\+{1,4} (?:''\['' |\(\( |cat |tee |export|echo|\[|case|for|if|set|hostname|mkdir|touch|print_servers|[A-Za-z_]+=).*)$'
    source: {class: 'startup.sh', versions: 'all'}
    samples:
      - line: 'nacos is starting with cluster'
      - line: 'nacos is starting，you can check the /home/nacos/logs/start.out'
      - line: 'nacos is starting. you can check the /home/nacos/logs/startup.log'
      - line: 'Nacos is starting, you can docker logs your container'
      - line: 'No nacosServer running.'
      - line: 'The nacosServer(4711) is running...'
      - line: 'Send shutdown request to nacosServer(4711) OK'
      - line: 'ERROR: Please set the JAVA_HOME variable in your environment, We need java(x64)! jdk8 or later is better! !!'
      - line: 'Please set the JAVA_HOME variable in your environment, We need java(x64)! jdk8 or later is better! '
      - line: 'Unknown parameter'
      - line: 'Invalid Base64 string: abc, please input again.'
      - line: 'Invalid original token.secret.key, please use more than 32 length string do Base64 encode, please input again.'
      - line: 'env NACOS_AUTH_TOKEN must be set with Base64 String.'
      - line: '`nacos.core.auth.plugin.nacos.token.secret.key` is missing, please set with Base64 string: '
      - line: '`nacos.core.auth.server.identity.key` Updated: '
      - line: 'nacos.core.auth.server.identity.key` is missing, please set: '
      - line: 'The initial key used to generate JWT tokens (the original string must be over 32 characters and Base64 encoded).'
      - line: '用于密码生成JWT Token的初始密钥（原串长度32位以上做Base64格式化）。'
      - line: '+ export CUSTOM_SEARCH_NAMES=application'
      - line: '+ echo ''Nacos is starting, you can docker logs your container'''
      - line: '+ [ -f /home/nacos/conf/cluster.conf ]'
      - line: '+ case "$1" in'
      - line: '+ ''['' -n '''' '']'''
      - line: '+ (( i = 0 ))'
      - line: '+ cat /home/nacos/conf/cluster.conf'
      - line: '+++ tee /home/nacos/conf/cluster.conf'
      - line: '+ for server in nacos-0:8848'
      - line: '+ if true'
      - line: '+ set -- a'
      - line: '++ hostname -f'
      - line: '+ mkdir -p /home/nacos/logs'
      - line: '+ touch /home/nacos/conf/cluster.conf'
      - line: '+ print_servers'
      - line: '+ JAVA_OPT='' -Xms1g'''
  - id: start-out.exception
    says: {en: 'the cause of an exception, or why a Java process does not start', zh: '异常的原因，或 Java 进程不能启动的原因'}
    match: '^(?:\t?(?:Caused by|Suppressed): .*|Exception in thread .*|Error creating bean .*|Error: .*|OpenJDK .*|Java HotSpot\(TM\) .*|Unrecognized (?:VM )?option.*|Invalid (?:maximum|initial) heap size: .*|Conflicting collector combinations .*|-Djava\.ext\.dirs=.*|# (?:There is insufficient memory|A fatal error has been detected) .*|The last packet (?:sent|successfully) .*|nohup: .*|[\w./-]*\.sh: (?:line )?\d{1,9}: .*|[\w./-]*sh: .*(?:not found|[Nn]o such file or directory|[Pp]ermission denied)|Killed)$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: 'Caused by: java.lang.IllegalStateException: No DataSource set'
      - line: 'Exception in thread "main" java.lang.UnsupportedClassVersionError: com/alibaba/nacos/Nacos'
      - line: 'Error creating bean with name ''memoryMonitor'''
      - line: 'Error: Could not find or load main class'
      - line: 'OpenJDK 64-Bit Server VM warning: ignoring option MaxPermSize'
      - line: 'Java HotSpot(TM) 64-Bit Server VM warning: INFO: os::commit_memory failed'
      - line: 'Unrecognized VM option ''UseConcMarkSweepGC'''
      - line: 'Unrecognized option: --add-opens'
      - line: '	Suppressed: java.lang.Exception: #block terminated with an error'
      - line: 'Invalid maximum heap size: -Xmx0g'
      - line: 'Invalid initial heap size: -Xms0g'
      - line: 'Conflicting collector combinations in option list; please refer to the release notes for the combinations allowed'
      - line: '-Djava.ext.dirs=/usr/lib/jvm/jre/lib/ext is not supported.  Use -classpath instead.'
      - line: '# There is insufficient memory for the Java Runtime Environment to continue.'
      - line: '# A fatal error has been detected by the Java Runtime Environment:'
      - line: 'The last packet sent successfully to the server was 0 milliseconds ago. The driver has not received any packets from the server.'
      - line: 'The last packet successfully received from the server was 12 milliseconds ago.'
      - line: 'nohup: ignoring input'
      - line: './startup.sh: line 123: java: command not found'
      - line: '/usr/local/nacos/bin/startup.sh: line 140: /usr/java/jdk1.8.0_201/bin/java: No such file or directory'
      - line: 'bin/docker-startup.sh: 12: [[: not found'
      - line: '/bin/sh: 1: java: not found'
      - line: './startup.sh: line 40: [: too many arguments'
      - line: 'bin/docker-startup.sh: 40: export: bad variable name'
      - line: '-bash: ./startup.sh: Permission denied'
      - line: 'bash: ./startup.sh: No such file or directory'
      - line: 'sh: ./startup.sh: no such file or directory'
      - line: 'Killed'
  - id: start-out.stack-frame
    says: {en: 'a line of a stack trace', zh: '堆栈中的一行'}
    match: '^(?:\t|    )?(?:at [\w$.<>/@-]++\(.*|\.\.\. \d++ (?:more|common frames omitted).*|\[CIRCULAR REFERENCE:.*)$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: '	at com.alibaba.nacos.client.naming.net.NamingProxy.reqApi(NamingProxy.java:556)'
      - line: 'at java.base/java.lang.Thread.run(Thread.java:829)'
      - line: '    at java.lang.Thread.run(Thread.java:748) [na:1.8.0_191]'
      - line: '	... 23 common frames omitted'
      - line: '	... 12 more'
      - line: '	[CIRCULAR REFERENCE:java.lang.IllegalStateException: x]'
    refuses:
      - 'at first (the server starts)'
  - id: start-out.exception-named
    says: {en: 'a stack trace begins with its exception', zh: '堆栈以异常名开头'}
    match: '^[a-z][\w$]*(?:\.[\w$]+)+Exception(?:\$\w++)?(?::.*)?$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: 'org.springframework.beans.factory.BeanCreationException: Error creating bean with name ''startup'''
      - line: 'java.net.BindException'
      - line: 'feign.FeignException$ServiceUnavailable: [503] during [GET] to [http://orders/1]'
    refuses:
      - 'java -jar nacos-server.jar'
  - id: start-out.error-named
    says: {en: 'a stack trace begins with its error', zh: '堆栈以错误名开头'}
    match: '^[a-z][\w$]*(?:\.[\w$]+)+Error(?::.*)?$'
    source: {class: 'JVM', versions: 'all'}
    samples:
      - line: 'java.lang.OutOfMemoryError: Java heap space'
      - line: 'java.lang.StackOverflowError'
  - id: start-out.failure-report
    says: {en: 'Spring explains why the application could not start', zh: 'Spring 说明应用启动失败的原因'}
    match: '^(?:\*{20,}|APPLICATION FAILED TO START|Description:|Action:|Reason: .*|Error starting ApplicationContext\..*|Web server failed to start\..*|Identify and stop the process .*|Consider (?:defining|the following|revisiting).*|Failed to configure a DataSource: .*|No spring\.config\.import property .*|(?:Parameter \d+ of|Field \w+ in|A component required) .*|Add a spring\.config\.import=.*|The (?:Tomcat )?connector .* failed to start\..*|Verify the connector''s configuration, .*|\t?If configuration is not required add spring\.config\.import=.*|\t?To disable this check, set spring\.\S+=false\.)$'
    source: {class: 'Spring Boot', versions: 'all'}
    samples:
      - line: '***************************'
      - line: 'APPLICATION FAILED TO START'
      - line: 'Description:'
      - line: 'Action:'
      - line: 'Error starting ApplicationContext. To display the conditions report re-run your application with ''debug'' enabled.'
      - line: 'Reason: Failed to determine a suitable driver class'
      - line: 'Web server failed to start. Port 8848 was already in use.'
      - line: 'Identify and stop the process that''s listening on port 8848 or configure this application to listen on another port.'
      - line: 'Consider defining a bean of type ''a.B'' in your configuration.'
      - line: 'Consider the following:'
      - line: 'Consider revisiting the entries above or defining a bean of type ''a.B'' in your configuration.'
      - line: 'Failed to configure a DataSource: ''url'' attribute is not specified and no embedded datasource could be configured.'
      - line: 'No spring.config.import property has been defined'
      - line: 'Parameter 0 of constructor in a.B required a bean of type ''a.C'' that could not be found.'
      - line: 'Field service in a.B required a bean of type ''a.C'' that could not be found.'
      - line: 'A component required a bean named ''x'' that could not be found.'
      - line: 'Add a spring.config.import=nacos: property to your configuration.'
      - line: 'The connector configured to listen on port 8848 failed to start. The port may already be in use or the connector may be misconfigured.'
      - line: 'The Tomcat connector configured to listen on port 8848 failed to start. The port may already be in use or the connector may be misconfigured.'
      - line: 'Verify the connector''s configuration, identify and stop any process that''s listening on port 8848, or configure this application to listen on another port.'
      - line: '	If configuration is not required add spring.config.import=optional:nacos: instead.'
      - line: '	To disable this check, set spring.cloud.nacos.config.import-check.enabled=false.'
  - id: start-out.libraries
    says: {en: 'libraries and the JVM about themselves', zh: '依赖库与 JVM 自身信息'}
    match: '^(?:SLF4J(?:\(\w\))?: .*|log4j:WARN .*|JM\.Log:.*|(?:INFO: )?Sofa-Middleware-Log.*|WARNING: .*|Loading class `.*|WARN: Establishing SSL connection .*|Using generated security password: .*|Picked up (?:JAVA_TOOL_OPTIONS|_JAVA_OPTIONS): .*)$'
    source: {class: 'SLF4J, Log4j, JVM, MySQL Connector/J', versions: 'all'}
    samples:
      - line: 'SLF4J: Class path contains multiple SLF4J bindings.'
      - line: 'SLF4J(W): No SLF4J providers were found.'
      - line: 'log4j:WARN No appenders could be found for logger (com.alibaba.nacos.client.config.impl.LocalConfigInfoProcessor).'
      - line: 'JM.Log:INFO Log root path: /root/logs/'
      - line: 'INFO: Sofa-Middleware-Log SLF4J : Actual binding is of type [ com.alipay.remoting Logback ]'
      - line: 'Sofa-Middleware-Log:WARN No logback.xml'
      - line: 'WARNING: An illegal reflective access operation has occurred'
      - line: 'Loading class `com.mysql.jdbc.Driver''. This is deprecated. The new driver class is `com.mysql.cj.jdbc.Driver''.'
      - line: 'WARN: Establishing SSL connection without server''s identity verification is not recommended.'
      - line: 'Using generated security password: 0a1b2c3d'
      - line: 'Picked up JAVA_TOOL_OPTIONS: -Dfile.encoding=UTF-8'
      - line: 'Picked up _JAVA_OPTIONS: -Xmx1g'
  - id: start-out.logback-status
    says: {en: 'the logging library has trouble with its own configuration', zh: '日志库配置异常'}
    log: [start-out, client]
    match: '^(?:ERROR|WARN|INFO) in ch\.qos\.logback\S++ - .*$'
    source: {class: 'logback', versions: 'all'}
    samples:
      - line: 'ERROR in ch.qos.logback.core.rolling.RollingFileAppender[CONFIG_LOG_FILE] - openFile(/root/logs/nacos/config.log,true) call failed. java.io.FileNotFoundException: /root/logs/nacos/config.log (Permission denied)'
      - line: 'WARN in ch.qos.logback.core.joran.spi.Interpreter@30:13 - no applicable action for [springProfile]'
      - line: 'INFO in ch.qos.logback.classic.LoggerContext[nacos] - Found resource [nacos-logback.xml]'

"""#),
("patterns/surroundings.yml", #"""
# surroundings.yml: what containers, shells and other libraries write among the lines of a process
log: start-out
patterns:
  - id: surroundings.container
    says: {en: 'the container runtime or Kubernetes about the container', zh: '容器运行时或 Kubernetes 关于容器的信息'}
    match: '^(?:Back-off restarting failed container.*|(?:Readiness|Liveness|Startup) probe failed: .*|(?:docker: )?Error response from daemon: .*|ERROR: for [\w-]++  ?\w.*|standard_init_linux\.go:\d{1,5}: .*|exec [^ :]++: exec format error)$'
    source: {class: 'Docker, kubelet', versions: 'all'}
    samples:
      - line: 'Back-off restarting failed container'
      - line: 'Readiness probe failed: HTTP probe failed with statuscode: 500'
      - line: 'Liveness probe failed: Get http://10.244.1.5:8848/nacos/v1/console/health/liveness: dial tcp 10.244.1.5:8848: connect: connection refused'
      - line: 'Startup probe failed: HTTP probe failed with statuscode: 503'
      - line: 'Error response from daemon: driver failed programming external connectivity on endpoint nacos: Bind for 0.0.0.0:8848 failed: port is already allocated'
      - line: 'docker: Error response from daemon: Conflict. The container name "/nacos" is already in use by container "4f1b".'
      - line: 'ERROR: for nacos  Cannot start service nacos: driver failed programming external connectivity'
      - line: 'standard_init_linux.go:228: exec user process caused: exec format error'
      - line: 'exec /bin/sh: exec format error'
    refuses:
      - 'Back-off'
      - 'ERROR: for all'
      - 'Error response'
  - id: surroundings.command
    says: {en: 'a command of a start script failed', zh: '启动脚本中的命令失败'}
    match: '^(?:(?:mkdir|touch|tee|sed|cat|chown|cp|mv|ln|rm): .*(?:Permission denied|No such file or directory|Read-only file system|No space left on device|Operation not permitted)|nslookup: can''t resolve ''.*)$'
    source: {class: 'coreutils, BusyBox', versions: 'all'}
    samples:
      - line: 'mkdir: cannot create directory ''/home/nacos/logs'': Permission denied'
      - line: 'touch: cannot touch ''/home/nacos/logs/start.out'': Permission denied'
      - line: 'tee: /home/nacos/conf/cluster.conf: Read-only file system'
      - line: 'sed: can''t read /home/nacos/conf/nacos-logback.xml: No such file or directory'
      - line: 'cat: /home/nacos/conf/cluster.conf: No such file or directory'
      - line: 'chown: changing ownership of ''/home/nacos/logs'': Operation not permitted'
      - line: 'cp: error writing ''/home/nacos/conf/x'': No space left on device'
      - line: 'mv: cannot stat ''nacos'': No such file or directory'
      - line: 'ln: failed to create symbolic link ''x'': Permission denied'
      - line: 'rm: cannot remove ''x'': Permission denied'
      - line: 'nslookup: can''t resolve ''nacos-0.nacos-headless'''
    refuses:
      - 'mkdir: /home/nacos/logs'
  - id: surroundings.jul-head
    says: {en: 'java.util.logging writes who speaks, in a line of its own', zh: 'java.util.logging 输出的首行'}
    match: '^(?:[A-Z][a-z]{2} \d\d, \d{4} \d{1,2}:\d\d:\d\d [AP]M [a-z][\w$]*+(?:\.[\w$]++){1,20} [\w<>$]++|(?:\d|一|二|三|四|五|六|七|八|九|十){1,2}月 \d\d, \d{4} \d{1,2}:\d\d:\d\d (?:上午|下午) [a-z][\w$]*+(?:\.[\w$]++){1,20} [\w<>$]++)$'
    source: {class: 'java.util.logging', versions: 'all'}
    samples:
      - line: 'Feb 21, 2022 10:11:12 AM io.grpc.netty.shaded.io.grpc.netty.NettyServerTransport notifyTerminated'
      - line: '二月 21, 2022 10:11:12 上午 com.alibaba.nacos.shaded.io.grpc.internal.ManagedChannelImpl$NameResolverListener handleErrorInSyncContext'
      - line: '2月 21, 2022 10:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '一月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '三月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '四月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '五月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '六月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '七月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '八月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '九月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
      - line: '十月 01, 2022 1:11:12 下午 io.grpc.internal.ManagedChannelImpl uncaughtException'
    refuses:
      - 'Feb 21, 2022 10:11:12 AM it began again'
  - id: surroundings.jul
    says: {en: 'java.util.logging: what a library says', zh: 'java.util.logging：库的信息'}
    match: '^(?:(?:SEVERE|严重): .*|(?:警告|信息): [\[*A-Z].*|INFO: (?:Transport|Connection|\[io\.grpc) ?.*| {4}Make sure to call shutdown\(\)/shutdownNow\(\) and wait until awaitTermination\(\) returns true\.)$'
    source: {class: 'java.util.logging', versions: 'all'}
    samples:
      - line: 'SEVERE: *~*~*~ Previous channel ManagedChannelImpl{logId=1, target=127.0.0.1:9848} was garbage collected without being shut down! ~*~*~*'
      - line: '严重: *~*~*~ Channel ManagedChannelImpl{logId=1, target=127.0.0.1:9848} was not shutdown properly!!! ~*~*~*'
      - line: '警告: [Channel<1>: (127.0.0.1:9848)] Failed to resolve name. status=Status{code=UNAVAILABLE}'
      - line: '信息: Transport failed'
      - line: 'INFO: Transport failed'
      - line: 'INFO: Connection reset'
      - line: 'INFO: [io.grpc.netty.NettyServerHandler] Connection is closed'
      - line: '    Make sure to call shutdown()/shutdownNow() and wait until awaitTermination() returns true.'
    refuses:
      - 'SEVERE'
      - '信息: 见下文'
  - id: surroundings.mybatis
    says: {en: 'MyBatis tells about an SQL error', zh: 'MyBatis 报告 SQL 错误'}
    match: '^(?:### (?:Error (?:querying|updating|committing|flushing|opening|building) .*|Cause: .*|SQL: .*|The error .*))$'
    source: {class: 'ErrorContext of MyBatis', versions: 'all'}
    samples:
      - line: '### Error querying database.  Cause: java.sql.SQLSyntaxErrorException: Table ''nacos.config_info'' doesn''t exist'
      - line: '### Error updating database.  Cause: java.sql.SQLException: x'
      - line: '### Error committing transaction.  Cause: java.sql.SQLException: x'
      - line: '### Error flushing statements.  Cause: java.sql.SQLException: x'
      - line: '### Error opening session.  Cause: java.sql.SQLException: x'
      - line: '### Error building SqlSession.'
      - line: '### Cause: java.sql.SQLException: x'
      - line: '### SQL: SELECT * FROM user'
      - line: '### The error may exist in com/foo/mapper/UserMapper.xml'
    refuses:
      - '### Describe the bug'
  - id: surroundings.derby
    says: {en: 'Derby about its database', zh: 'Derby 数据库的信息'}
    match: '^(?:ERROR X[A-Z0-9]{4}: .*|Nested Exception: .*)$'
    source: {class: 'Derby', versions: 'all'}
    samples:
      - line: 'ERROR XBM0H: Directory /home/nacos/data/derby-data cannot be created.'
      - line: 'Nested Exception: java.sql.SQLException: x'
    refuses:
      - 'ERROR X'
  - id: surroundings.json-place
    says: {en: 'where in a text the parser gave up', zh: 'JSON 解析失败的位置'}
    match: '^(?: at \[Source: .*)$'
    source: {class: 'Jackson', versions: 'all'}
    samples:
      - line: ' at [Source: (String)"caused: errCode: 500"; line: 1, column: 8]'
    refuses:
      - ' at the [Source: x'
  - id: surroundings.log4j-status
    says: {en: 'log4j2 about itself', zh: 'log4j2 自身信息'}
    match: '^(?:(?:ERROR|WARN|INFO) StatusLogger .*)$'
    source: {class: 'Log4j', versions: 'all'}
    samples:
      - line: 'ERROR StatusLogger Log4j2 could not find a logging implementation. Please add log4j-core to the classpath. Using SimpleLogger to log to the console...'
      - line: 'WARN StatusLogger Multiple logging implementations found'
      - line: 'INFO StatusLogger Plugin [org.apache.skywalking] could not be loaded'
    refuses:
      - 'ERROR in StatusLogger'
  - id: surroundings.build
    says: {en: 'Maven ends', zh: 'Maven 构建结束'}
    match: '^(?:(?:\[ERROR\] )?Failed to execute goal .*|(?:\[INFO\] )?BUILD (?:FAILURE|SUCCESS))$'
    source: {class: 'Maven', versions: 'all'}
    samples:
      - line: '[ERROR] Failed to execute goal org.springframework.boot:spring-boot-maven-plugin:2.3.4.RELEASE:run (default-cli) on project order: Application finished with exit code: 1'
      - line: 'Failed to execute goal on project nacos-config'
      - line: '[INFO] BUILD FAILURE'
      - line: 'BUILD SUCCESS'
    refuses:
      - 'BUILD your own'
  - id: surroundings.spring-report
    says: {en: 'Spring explains why the application could not start, in detail', zh: 'Spring 详细说明启动失败的原因'}
    match: '^(?:    (?:Property|Value|Origin|Reason): .*|Update your application''s configuration.*|Consider renaming one of the beans or .*|The bean ''[^'']*+'',.* could not be registered\. .*|The dependencies of some of the beans in the application context form a cycle:|Relying upon circular references is discouraged and .*|(?:┌─────┐|└─────┘|↑     ↓)|An attempt was made to call a method that does not exist\. .*|The following method did not exist:|The (?:calling |called )?method''s class.* (?:is available|was loaded) from the following locations?:|Correct the classpath of your application so that it contains .*| {4}[a-z][\w$]*+(?:\.[\w$]++){1,20}(?:\.<init>)?\(\w++\.java:\d{1,6}\)|\t?If you (?:want an embedded database|have database settings) .*|Config data (?:resource|location) ''.*(?:does not exist|cannot be found).*|Unable to load config data from ''.*|Logging system failed to initialize using configuration from ''.*)$'
    source: {class: 'Failure analyzers of Spring Boot', versions: 'all'}
    samples:
      - line: '    Property: spring.cloud.nacos.discovery.port'
      - line: '    Value: "abc"'
      - line: '    Origin: class path resource [application.yml] - 8:15'
      - line: '    Reason: failed to convert java.lang.String to int'
      - line: 'Update your application''s configuration'
      - line: 'Consider renaming one of the beans or enabling overriding by setting spring.main.allow-bean-definition-overriding=true'
      - line: 'The bean ''nacosProperties'', defined in class path resource [com/foo/Config.class], could not be registered. A bean with that name has already been defined in file [/app/x.class] and overriding is disabled.'
      - line: 'The dependencies of some of the beans in the application context form a cycle:'
      - line: 'Relying upon circular references is discouraged and they are prohibited by default. Update your application to remove the dependency cycle between beans.'
      - line: '┌─────┐'
      - line: '└─────┘'
      - line: '↑     ↓'
      - line: 'An attempt was made to call a method that does not exist. The attempt was made from the following location:'
      - line: 'The following method did not exist:'
      - line: 'The method''s class, com.foo.A, is available from the following locations:'
      - line: 'The calling method''s class, com.foo.A, was loaded from the following location:'
      - line: 'The called method''s class hierarchy was loaded from the following locations:'
      - line: 'Correct the classpath of your application so that it contains a single, compatible version of org.springframework.util.Assert'
      - line: '    com.alibaba.cloud.nacos.NacosConfigManager.<init>(NacosConfigManager.java:41)'
      - line: '	If you want an embedded database (H2, HSQL or Derby), please put it on the classpath.'
      - line: 'If you have database settings to be loaded from a particular profile you may need to activate it (no profiles are currently active).'
      - line: 'Config data resource ''file [/app/x.yml]'' via location ''file:/app/x.yml'' does not exist'
      - line: 'Config data location ''nacos:a.yml'' cannot be found'
      - line: 'Unable to load config data from ''nacos:order.yaml'''
      - line: 'Logging system failed to initialize using configuration from ''file:/home/nacos/conf/nacos-logback.xml'''
    refuses:
      - 'Value: 12'
      - 'The bean is there'
      - 'Update your application'

"""#),
  ]

  /// The SHA-256 of their texts, one behind the other.
  package static let hash = "1180ff7598fcfbb19c677077cebc6459a1e5ac0e3dfb2c508054b792c0d35114"
}
