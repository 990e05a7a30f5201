// Made by `RECORD_GOLDEN=1 swift test --filter GeneratedPatterns`. Do not edit.
// swift-format-ignore-file

extension ShippedPatterns {
  /// The tables made from `files`; a `PatternSet.compiledText`.
  static let compiled: StaticString = ##"""
1180ff7598fcfbb19c677077cebc6459a1e5ac0e3dfb2c508054b792c0d35114
1 712 
access.v1.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v1/ns/instance


1 0 1 1 
access.v1.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v1/ns/instance


1 0 1 1 
access.v1.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v1/ns/instance


1 0 1 1 
access.v1.patch
an instance is changed in part
部分修改实例
patterns/access.yml
update
PATCH /v1/ns/instance


1 0 1 1 
access.v1.metadata-batch-put
metadata of several instances are changed
批量修改实例元数据
patterns/access.yml

PUT /v1/ns/instance/metadata/batch


1 0 1 1 
access.v1.metadata-batch-delete
metadata of several instances are deleted
批量删除实例元数据
patterns/access.yml

DELETE /v1/ns/instance/metadata/batch


1 0 1 1 
access.v1.beat
a heartbeat
心跳
patterns/access.yml
beat
PUT /v1/ns/instance/beat


1 0 1 1 
access.v1.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v1/ns/instance/list


1 0 1 1 
access.v1.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v1/ns/instance


1 0 1 1 
access.v2.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v2/ns/instance


1 0 1 1 
access.v2.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v2/ns/instance


1 0 1 1 
access.v2.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v2/ns/instance


1 0 1 1 
access.v2.patch
an instance is changed in part
部分修改实例
patterns/access.yml
update
PATCH /v2/ns/instance


1 0 1 1 
access.v2.metadata-batch-put
metadata of several instances are changed
批量修改实例元数据
patterns/access.yml

PUT /v2/ns/instance/metadata/batch


1 0 1 1 
access.v2.metadata-batch-delete
metadata of several instances are deleted
批量删除实例元数据
patterns/access.yml

DELETE /v2/ns/instance/metadata/batch


1 0 1 1 
access.v2.beat
a heartbeat
心跳
patterns/access.yml
beat
PUT /v2/ns/instance/beat


1 0 1 1 
access.v2.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v2/ns/instance/list


1 0 1 1 
access.v2.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v2/ns/instance


1 0 1 1 
access.v3-client.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v3/client/ns/instance


1 0 1 1 
access.v3-client.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v3/client/ns/instance


1 0 1 1 
access.v3-client.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v3/client/ns/instance


1 0 1 1 
access.v3-client.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v3/client/ns/instance/list


1 0 1 1 
access.v3-client.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v3/client/ns/instance


1 0 1 1 
access.v3-admin.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.patch
an instance is changed in part
部分修改实例
patterns/access.yml
update
PATCH /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.metadata-batch-put
metadata of several instances are changed
批量修改实例元数据
patterns/access.yml

PUT /v3/admin/ns/instance/metadata/batch


1 0 1 1 
access.v3-admin.metadata-batch-delete
metadata of several instances are deleted
批量删除实例元数据
patterns/access.yml

DELETE /v3/admin/ns/instance/metadata/batch


1 0 1 1 
access.v3-admin.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v3/admin/ns/instance/list


1 0 1 1 
access.v3-admin.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.partial
an instance is changed in part
部分修改实例
patterns/access.yml
update
PUT /v3/admin/ns/instance/partial


1 0 1 1 
access.v1.beat-old
a heartbeat of an old client
旧客户端心跳
patterns/access.yml
beat
PUT /v1/ns/api/clientBeat


1 0 1 1 
access.v1.list-old
a client reads the list of a service
客户端读取服务列表
patterns/access.yml
list-read
GET /v1/ns/api/srvIPXT


1 0 1 1 
access.v1.names-old
a client reads all service names
客户端读取全部服务名
patterns/access.yml

GET /v1/ns/api/allDomNames


1 0 1 1 
access.v1.catalog-read
the console reads the instances of a service, the disabled ones too
控制台读取服务实例，含已下线实例
patterns/access.yml
catalog-read
GET /v1/ns/catalog/instances


1 0 1 1 
access.v2.catalog-read
the console reads the instances of a service, the disabled ones too
控制台读取服务实例，含已下线实例
patterns/access.yml
catalog-read
GET /v2/ns/catalog/instances


1 0 1 1 
access.v3.catalog-read
the console reads the instances of a service, the disabled ones too
控制台读取服务实例，含已下线实例
patterns/access.yml
catalog-read
GET /v3/console/ns/instance/list


1 0 1 1 
access.v1.catalog-service
the console reads a service
控制台读取服务
patterns/access.yml

GET /v1/ns/catalog/service


1 0 1 1 
access.v1.catalog-services
the console reads the services
控制台读取服务列表
patterns/access.yml

GET /v1/ns/catalog/services


1 0 1 1 
access.v3.console-update
the console takes an instance offline or online, or edits it; which one is in the body
控制台上下线或编辑实例，内容在请求体中
patterns/access.yml
update
PUT /v3/console/ns/instance


1 0 1 1 
access.v3.console-partial
the console edits an instance in part
控制台部分编辑实例
patterns/access.yml
update
PUT /v3/console/ns/instance/partial


1 0 1 1 
access.peer.distro-datum-put
another node sends changed lists
其它节点发送变更数据
patterns/access.yml
peer-request
PUT /v1/ns/distro/datum

b
1 1 0 1 1 
access.peer.distro-checksum
another node verifies the data it owns
其它节点发送校验
patterns/access.yml
peer-request
PUT /v1/ns/distro/checksum

b
2 1 0 1 1 
access.peer.distro-datum-get
another node fetches lists whose checksum differed
其它节点拉取校验不一致的数据
patterns/access.yml
peer-request
GET /v1/ns/distro/datum

b
3 1 0 1 1 
access.peer.distro-datums
another node fetches all lists at its start
其它节点启动时拉取全量数据
patterns/access.yml
peer-request
GET /v1/ns/distro/datums

b
4 1 0 1 1 
access.peer.service-status
another node tells the health of its services
其它节点同步服务健康状态
patterns/access.yml
peer-request
POST /v1/ns/service/status

b
5 1 0 1 1 
access.peer.cluster-report
another node reports itself
其它节点上报自身
patterns/access.yml
peer-request
POST /v1/core/cluster/report

b
6 1 0 1 1 
access.peer.server-status
another node says that it lives
其它节点报告存活
patterns/access.yml
peer-request
GET /v1/ns/operator/server/status

b
7 1 0 1 1 
access.peer.statuses
another node reads health flags
其它节点读取健康状态
patterns/access.yml
peer-request
GET /v1/ns/instance/statuses

b
8 1 0 1 1 
access.peer.raft
the old raft of 1.x
1.x 旧 raft
patterns/access.yml
peer-request
* /v1/ns/raft/*

b
9 1 0 1 1 
access.peer.cluster-state
another node asks for the raft state
其它节点查询 raft 状态
patterns/access.yml
peer-request
GET /v1/ns/operator/cluster/state

b
0 1 0 1 1 
access.peer.distro-server
who is responsible is asked
查询责任节点
patterns/access.yml
peer-request
GET /v1/ns/operator/distro/server

b
0 1 0 1 1 
access.peer.status-old
another node tells the health of its services
其它节点同步服务健康状态
patterns/access.yml
peer-request
GET /v1/ns/service/status

b
5 1 0 1 1 
access.v1.health
the health of an instance is set
设置实例健康状态
patterns/access.yml

PUT /v1/ns/health


1 0 1 1 
access.v1.health-instance
the health of an instance is set
设置实例健康状态
patterns/access.yml

PUT /v1/ns/health/instance


1 0 1 1 
access.v1.service
a service is created, changed, deleted or read
服务的增删改查
patterns/access.yml

* /v1/ns/service


1 0 1 1 
access.v1.service-other
services are read
读取服务
patterns/access.yml

* /v1/ns/service/*


1 0 1 1 
access.v1.cluster
a cluster of a service is changed
修改服务的集群
patterns/access.yml

* /v1/ns/cluster


1 0 1 1 
access.v1.switches-put
an operator changes a switch of this node
修改本节点开关
patterns/access.yml
switch-changed
PUT /v1/ns/operator/switches


1 0 1 1 
access.v1.operator
an operator or a health probe asks this node
运维或健康探测
patterns/access.yml

* /v1/ns/operator/*


1 0 1 1 
access.v1.ops
an operator asks this node
运维接口
patterns/access.yml

* /v1/ns/ops/*


1 0 1 1 
access.v1.ns
another naming request
其它命名请求
patterns/access.yml

* /v1/ns/*


1 0 1 1 
access.v1.core
a request about the cluster itself
集群管理请求
patterns/access.yml

* /v1/core/*


1 0 1 1 
access.v1.console
a request of the console or a probe
控制台或探测请求
patterns/access.yml

* /v1/console/*


1 0 1 1 
access.v1.cs
a request to the configuration service
配置服务请求
patterns/access.yml

* /v1/cs/*


1 0 1 1 
access.v1.auth
a request about users
用户请求
patterns/access.yml

* /v1/auth/*


1 0 1 1 
access.v2.other
another request of API version 2
其它 v2 请求
patterns/access.yml

* /v2/*


1 0 1 1 
access.v3.console
a request of the console
控制台请求
patterns/access.yml

* /v3/console/*


1 0 1 1 
access.v3.other
another request of API version 3
其它 v3 请求
patterns/access.yml

* /v3/*


1 0 1 1 
access.actuator
a probe or a metrics reader
探针或指标采集
patterns/access.yml

* /actuator/*


1 0 1 1 
access.other
a request that no rule looks at
无规则关注的请求
patterns/access.yml

* /*


1 0 1 1 
access.v1.config-read
a configuration is read, or the list of the console
读取配置或控制台列表
patterns/access.yml

GET /v1/cs/configs


1 0 1 1 
access.v1.config-publish
a configuration is published
发布配置
patterns/access.yml

POST /v1/cs/configs


1 0 1 1 
access.v1.config-delete
a configuration is deleted
删除配置
patterns/access.yml

DELETE /v1/cs/configs


1 0 1 1 
access.v1.config-listen
a client waits for changes of configurations (long polling)
客户端长轮询监听配置变更
patterns/access.yml

POST /v1/cs/configs/listener


1 0 1 1 
access.v1.config-listeners
who listens to a configuration
查询配置监听者
patterns/access.yml

GET /v1/cs/configs/listener


1 0 1 1 
access.v1.config-history
the history of a configuration is read
读取配置历史
patterns/access.yml

GET /v1/cs/history


1 0 1 1 
access.v1.config-ops
an operator asks the configuration module for something
配置模块运维操作
patterns/access.yml

* /v1/cs/ops/*


1 0 1 1 
access.peer.config-changed
another node tells that a configuration changed
其它节点通知配置变更
patterns/access.yml

GET /v1/cs/communication/dataChange


1 0 1 1 
access.v1.config-health
a health check of the configuration module
配置模块健康检查
patterns/access.yml

GET /v1/cs/health


1 0 1 1 
access.v1.liveness
a liveness probe
存活探针
patterns/access.yml

GET /v1/console/health/liveness


1 0 1 1 
access.v1.readiness
a readiness probe
就绪探针
patterns/access.yml

GET /v1/console/health/readiness


1 0 1 1 
access.v2.liveness
a liveness probe
存活探针
patterns/access.yml

GET /v2/console/health/liveness


1 0 1 1 
access.v2.readiness
a readiness probe
就绪探针
patterns/access.yml

GET /v2/console/health/readiness


1 0 1 1 
access.v3.liveness
a liveness probe of the console
控制台存活探针
patterns/access.yml

GET /v3/console/health/liveness


1 0 1 1 
access.v3.readiness
a readiness probe of the console
控制台就绪探针
patterns/access.yml

GET /v3/console/health/readiness


1 0 1 1 
access.v3.admin-liveness
a liveness probe
存活探针
patterns/access.yml

GET /v3/admin/core/state/liveness


1 0 1 1 
access.v3.admin-readiness
a readiness probe
就绪探针
patterns/access.yml

GET /v3/admin/core/state/readiness


1 0 1 1 
access.v1.server-state
version and mode of this node are read
读取节点版本与模式
patterns/access.yml

GET /v1/console/server/state


1 0 1 1 
access.v3.server-state
version and mode of this node are read
读取节点版本与模式
patterns/access.yml

GET /v3/console/server/state


1 0 1 1 
access.v1.namespaces
namespaces are read or changed
读取或修改命名空间
patterns/access.yml

* /v1/console/namespaces


1 0 1 1 
access.v2.namespaces
namespaces are read or changed
读取或修改命名空间
patterns/access.yml

* /v2/console/namespace/*


1 0 1 1 
access.v3.namespaces
namespaces are read or changed
读取或修改命名空间
patterns/access.yml

* /v3/console/core/namespace/*


1 0 1 1 
access.v1.login
somebody logs in
登录
patterns/access.yml

POST /v1/auth/login


1 0 1 1 
access.v1.login-users
somebody logs in
登录
patterns/access.yml

POST /v1/auth/users/login


1 0 1 1 
access.v3.login
somebody logs in
登录
patterns/access.yml

POST /v3/auth/user/login


1 0 1 1 
access.v3.auth
users, roles and permissions
用户、角色与权限
patterns/access.yml

* /v3/auth/*


1 0 1 1 
access.v1.subscribers
the subscribers of a service are read
读取服务订阅者
patterns/access.yml

GET /v1/ns/service/subscribers


1 0 1 1 
access.v1.services
the names of services are read
读取服务名列表
patterns/access.yml

GET /v1/ns/service/list


1 0 1 1 
access.v1.switches-get
operator switches are read
读取开关配置
patterns/access.yml

GET /v1/ns/operator/switches


1 0 1 1 
access.v1.metrics
counters of this node are read
读取节点计数
patterns/access.yml

GET /v1/ns/operator/metrics


1 0 1 1 
access.v1.log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v1/ns/operator/log


1 0 1 1 
access.v1.core-log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v1/core/ops/log


1 0 1 1 
access.v2.core-log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v2/core/ops/log


1 0 1 1 
access.v3.log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v3/admin/ns/ops/log


1 0 1 1 
access.v3.core-log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v3/admin/core/ops/log


1 0 1 1 
access.v1.raft-ops
an operator commands raft: leader, peers, snapshot
raft 运维操作：leader、成员、快照
patterns/access.yml

POST /v1/core/ops/raft


1 0 1 1 
access.v2.raft-ops
an operator commands raft: leader, peers, snapshot
raft 运维操作：leader、成员、快照
patterns/access.yml

POST /v2/core/ops/raft


1 0 1 1 
access.v3.raft-ops
an operator commands raft: leader, peers, snapshot
raft 运维操作：leader、成员、快照
patterns/access.yml

POST /v3/admin/core/ops/raft


1 0 1 1 
access.v1.members
the members are read
读取成员列表
patterns/access.yml

GET /v1/core/cluster/nodes


1 0 1 1 
access.v1.member-leave
an operator takes members out of the cluster
从集群移除成员
patterns/access.yml

POST /v1/core/cluster/server/leave


1 0 1 1 
access.v2.members
the members are read or changed
读取或修改成员
patterns/access.yml

* /v2/core/cluster/*


1 0 1 1 
access.v3.members
the members are read or changed
读取或修改成员
patterns/access.yml

* /v3/admin/core/cluster/*


1 0 1 1 
access.v2.loader
an operator looks at connections, or moves them to other nodes
查看连接或把连接移到其它节点
patterns/access.yml

* /v2/core/loader/*


1 0 1 1 
access.v3.loader
an operator looks at connections, or moves them to other nodes
查看连接或把连接移到其它节点
patterns/access.yml

* /v3/admin/core/loader/*


1 0 1 1 
access.v1.upgrade-ops
the upgrade from 1.x is watched
查看从 1.x 升级的状态
patterns/access.yml

* /v1/ns/upgrade/ops/*


1 0 1 1 
access.v2.clients
clients of this node and what they publish are read
读取本节点客户端及其发布
patterns/access.yml

* /v2/ns/client/*


1 0 1 1 
access.v3.clients
clients of this node and what they publish are read
读取本节点客户端及其发布
patterns/access.yml

* /v3/admin/ns/client/*


1 0 1 1 
access.v2.service
services are read
读取服务
patterns/access.yml

* /v2/ns/service/*


1 0 1 1 
access.v2.service-one
a service is read or changed
读取或修改服务
patterns/access.yml

* /v2/ns/service


1 0 1 1 
access.v3.service
a service is read or changed
读取或修改服务
patterns/access.yml

* /v3/admin/ns/service


1 0 1 1 
access.v3.services
services are read
读取服务
patterns/access.yml

* /v3/admin/ns/service/*


1 0 1 1 
access.v3.console-service
the console reads services
控制台读取服务
patterns/access.yml

* /v3/console/ns/service/*


1 0 1 1 
access.v2.config
a configuration is read, published or deleted
读取、发布或删除配置
patterns/access.yml

* /v2/cs/config


1 0 1 1 
access.v3.config-client
a client reads a configuration
客户端读取配置
patterns/access.yml

GET /v3/client/cs/config


1 0 1 1 
access.v3.config-admin
configurations are read or changed
读取或修改配置
patterns/access.yml

* /v3/admin/cs/*


1 0 1 1 
access.v3.config-console
the console reads or changes configurations
控制台读取或修改配置
patterns/access.yml

* /v3/console/cs/*


1 0 1 1 
access.v3.health
the health of a persistent instance is set
设置永久实例健康状态
patterns/access.yml

PUT /v3/admin/ns/health/instance


1 0 1 1 
access.v2.health
the health of a persistent instance is set
设置永久实例健康状态
patterns/access.yml

PUT /v2/ns/health/instance


1 0 1 1 
access.v3.ai
the registry of AI services
AI 服务注册
patterns/access.yml

* /v3/admin/ai/*


1 0 1 1 
access.v2.switches-put
an operator changes a switch of this node
修改本节点开关
patterns/access.yml
switch-changed
PUT /v2/ns/operator/switches


1 0 1 1 
access.v3.switches-put
an operator changes a switch of this node
修改本节点开关
patterns/access.yml
switch-changed
PUT /v3/admin/ns/ops/switches


1 0 1 1 
access.prometheus
Prometheus asks which instances to scrape
Prometheus 服务发现
patterns/access.yml

GET /nacos/prometheus/*


1 0 1 1 
access.no-request
bytes that are no HTTP request came to the HTTP port: TLS, gRPC, or a scan of ports
HTTP 端口收到非 HTTP 数据：TLS、gRPC 或端口扫描
patterns/access.yml

- -


1 0 1 1 
access.no-target
a request whose target Tomcat could not read
Tomcat 无法解析目标的请求
patterns/access.yml

* null


1 0 1 1 
alipay-jraft-library.node
a member of a raft group starts, votes or changes its peers
raft 组成员启动、投票或变更成员
patterns/alipay-jraft-library.yml

^(?:Adding learners: .*|Adding peers: .*|Init node [^\s]*+ with empty conf\.)$


0 0 1 11 
alipay-jraft-library.node-failed
a member of a raft group starts, votes or changes its peers (a warning or an error)
raft 组成员启动、投票或变更成员（告警或错误）
patterns/alipay-jraft-library.yml

^(?:Another peer [^\s]*+ declares that it is the leader at term .*|Bootstrapping an empty node makes no sense\.|Corrupted log entry received from leader, index=.*|Do not set snapshot uri, ignore initSnapshotStorage\.|Fail to add a learner replicator, peer=.*|Fail to add signal\.|Fail to init fsm caller, null instance, bootstrapId=.*|Fail to init fsm caller\.|Fail to init meta storage\.|Fail to init readOnlyService\.|Fail to init rpc service\.|Fail to init snapshot storage\.|Ignore onCaughtUp message, mismatch configuration context version, expect .*|Invalid arguments for bootstrap, groupConf=.*|Invalid conf entry .*|No RPC server attached to, did you forget to call addService\?|No such peer \S+\.|Node can't started from IP_ANY\.|NodeManager add .*|Parse peer from string failed: .*|Raft-Node-Lock report: currentThread=.*)$


0 0 1 11 
alipay-jraft-library.replication
entries of a raft group are sent, agreed on and applied
raft 组日志的复制、提交与应用
patterns/alipay-jraft-library.yml

^(?:Blocking [^\s]*+ for .*|Committed log fromIndex=.*|LastLogIndex at peer=.*|Replicated logs in \[.*|logIndex=[^\s]*+ dismatch|logIndex=[^\s]*+ was compacted)$


0 0 1 11 
alipay-jraft-library.replication-failed
entries of a raft group are sent, agreed on and applied (a warning or an error)
raft 组日志的复制、提交与应用（告警或错误）
patterns/alipay-jraft-library.yml

^(?:A response: [^\s]*+ sent repeatedly!|Closed connection to peer .*|Empty conf entry for lastAppliedIndex=.*|FSMCaller already in error status, ignore new error\.|FSMCaller already in error status, ignore new error: .*|FSMCaller is stopped, can not apply new task\.|Fail to add timer|Fail to add timer for replicator .*|Fail to appendingTask, pendingIndex=.*|Fail to check install snapshot connection to peer=.*|Fail to check replicator connection to peer=.*|Fail to init ballot\.|Fail to notify ReplicatorStatusListener, listener=.*|Fail to run ReadIndexClosure with status: .*|Fail to schedule heartbeat timer|Fail to unlock with .*|Fail to unlockAndDestroy with .*|Fail, response term .*|Invalid endIndex=.*|Iterator is still valid, did you return before iterator reached the end\?|Peer=[^\s]*+ declares that log at index=0 doesn't match, which is not supposed to happen|Peer=[^\s]*+ declares that log at index=0 doesn't match, which is not supposed to happen, groupId=.*|Previous wait_for_caught_up is not over|Previous wait_for_caught_up is not over, peer: .*|ThreadId: [^\s]*+ already destroyed, ignore error code: .*|Too many pending responses .*|\[Timeout\] fail to run ReadIndexClosure with status: .*|resetPendingIndex fail, newPendingIndex=.*|resetPendingIndex fail, pendingIndex=.*|waiter or closure queue is null\.)$


0 0 1 11 
alipay-jraft-library.storage
the log of a raft group on disk
raft 组的磁盘日志
patterns/alipay-jraft-library.yml

^(?:Commit segment file .*|Create a new segment file .*|Created a new segment file .*|Deleted segment file .*|Destroyed segments and checkpoint in path .*|Loaded checkpoint: .*|Loaded segment file .*|Recover segment file .*|Resetting storage to nextLogIndex=.*|Segment file [^\s]*+ cleared data in \[.*|Segment file [^\s]*+ is blank, truncate it from .*|Segment file [^\s]*+ truncate suffix from pos=.*|SegmentAllocator exit\.|SegmentAllocator is started\.|Start to recover segment file .*|Swapped in segment file .*|Swapped out segment file .*|Swapped out [^\s]*+ segment files, cost .*|Truncate prefix, firstIndexKept is :.*|Truncate suffix :.*|Truncated prefix logs in data path: .*|Truncating all segments in .*|Truncating storage to firstIndexKept=.*|Unloaded segment file .*|madvise\(MADV_DONTNEED\) .*|madvise\(MADV_WILLNEED\) .*|set snapshot: .*)$


0 0 1 11 
alipay-jraft-library.storage-failed
the log of a raft group on disk (a warning or an error)
raft 组的磁盘日志（告警或错误）
patterns/alipay-jraft-library.yml

^(?:\*\*Critical error\*\*, fail to appendEntries, nAppent=.*|Bad log entry format for index=.*|Call fsync on file .*|Corrupted data in segment file .*|Corrupted data length in segment file .*|Corrupted magic bytes in segment file .*|DB is null while truncating prefixed logs in data path: .*|DB not initialized or destroyed in data path: .*|DB not initialized or destroyed\.|Detected corrupted header segment file .*|Detected corrupted header segment files: .*|Detected corrupted segment file .*|Did you forget to call truncateSuffix before the last log index goes back\.|Entry not found for nextLogIndex .*|Execute batch failed with interrupt\.|Execute batch failed with io exception\.|Execute batch failed with rocksdb exception\.|FATAL ERROR: Can't truncate logs before appliedId=.*|Fail to init RocksDBLogStorage, path=.*|Fail to init logStorage|Fail to init segment file .*|Fail to mkdir .*|Fail to mmap segment file .*|Fail to notify LastLogIndexListener, listener=.*|Fail to reset next log index\.|Fail to run closure with status: .*|Fail to swap out segments\.|Fail to truncatePrefix .*|Fail to truncateSuffix .*|Fail to un-mapped segment file\.|Fatal error, fail to do checkpoint, last segment file is .*|File [^\s]*+ already exists\.|File [^\s]*+ is not exists\.|Log entry not found at index=.*|Missing segment files, checkpoint is: .*|Raft meta storage is already inited\.|Received entries of which the lastLog=.*|Reset log manager failed, nextLogIndex=.*|RocksDBLogStorage init\(\) already\.|RocksDBLogStorage init\(\) in .*|RocksDBSegmentLogStorage is not recommended on mac os x, it's performance is poorer than RocksDBLogStorage\.|Segment file not found by logIndex=.*|The segment file .*|Truncate the last segment file .*|Truncated segment file .*|Truncating storage to lastIndexKept=.*|Try to read data from segment file .*|Unknown entry in configuration storage key=.*)$


0 0 1 11 
alipay-jraft-library.snapshot
a snapshot of a raft group is written, copied or loaded
raft 组快照的写入、复制或加载
patterns/alipay-jraft-library.yml

^(?:Deleted file: .*|Found the same file =.*|GetFile from [^\s]*+ path=.*|Initial file reader id in FileService is .*|Keep file=[^\s]*+ checksum=.*|Send get file request .*|Skipped downloading .*|The snapshot temp path is .*|Trying to cancel downloading snapshot: .*)$


0 0 1 11 
alipay-jraft-library.snapshot-failed
a snapshot of a raft group is written, copied or loaded (a warning or an error)
raft 组快照的写入、复制或加载（告警或错误）
patterns/alipay-jraft-library.yml

^(?:Address is not specified|Bad meta_table format|Close snapshot writer .*|Delete new snapshot path failed, path is .*|Fail to add reader to file_service\.|Fail to call fsm onSnapshotLoad\.|Fail to destroy snapshot .*|Fail to filter writer before copying, destroy and create a new writer\.|Fail to init channel to .*|Fail to init copier to .*|Fail to init reader for path .*|Fail to init snapshot writer\.|Fail to join on copier|Fail to link [^\s]*+ to .*|Fail to register downloading snapshot\.|Fail to start copy job|Fail to sync snapshot writer path=.*|Fail to sync writer .*|Failed to check file: .*|File\[[^\]]*+\] are not allowed to be created outside of directory\[.*|Ignore destroy invalid readerId: .*|Install snapshot copy job was canceled\.|Invalid file length .*|Invalid uri \S+\.|Join on snapshot copier was interrupted\.|No such path [^\s]*+ for snapshot reader\.|Null buf to load\.|Open snapshot .*|Register DownloadingSnapshot failed: an older snapshot is under installing, cancel downloading, lastIncludeIndex=.*|Register DownloadingSnapshot failed: fail to copy file from .*|Register DownloadingSnapshot failed: interrupted by retry installing request\.|Register DownloadingSnapshot failed: interrupted by retry installling request\.|Register DownloadingSnapshot failed: is installing a newer one, lastIncludeIndex=.*|Register DownloadingSnapshot failed: is loading an older snapshot, lastIncludeIndex=.*|Register DownloadingSnapshot failed: is saving snapshot\.|Register DownloadingSnapshot failed: node is stopped\.|Register DownloadingSnapshot failed: snapshot is not newer, request lastIncludedIndex=.*|Register DownloadingSnapshot failed: term mismatch, expect .*|Wait for FirstSnapshotLoadDone run is interrupted\.)$


0 0 1 11 
alipay-jraft-library.administration
somebody changes or reads the members or the leader of a raft group
查询或变更 raft 组的成员、leader
patterns/alipay-jraft-library.yml

^(?:Configuration of replication group .*|Group [^\s]*+ transfer leader to .*|Learners of replication group .*|Rebalance start with raft groups=.*|Rebalanced raft groups=.*|Receive AddLearnersRequest to .*|Receive AddPeerRequest to .*|Receive ChangePeersRequest to .*|Receive RemoveLearnersRequest to .*|Receive RemovePeerRequest to .*|Receive ResetLearnersRequest to .*|Receive ResetPeerRequest to .*|Receive SnapshotRequest to .*|Receive TransferLeaderRequest to .*)$


0 0 1 11 
alipay-jraft-library.other
the raft library about itself
raft 库自身信息
patterns/alipay-jraft-library.yml

^(?:Describing raft nodes with signal: .*|Disconnect from .*|Handling signal .*|Printing raft nodes metrics with signal: .*|Printing thread pools metrics with signal: .*|The target file .*)$


0 0 1 11 
alipay-jraft-library.other-failed
the raft library about itself (a warning or an error)
raft 库自身信息（告警或错误）
patterns/alipay-jraft-library.yml

^(?:An exception was thrown by .*|An exception was thrown while process a cancellation task|Atomic move not supported, falling back to non-atomic move, error: .*|Atomic move not supported\. falling back to non-atomic move, error: .*|Caught an unknown error while executing a task|Error constructing spinner class: .*|Fail to check replicator \S+\.|Fail to close|Fail to describe nodes: .*|Fail to print nodes metrics: .*|Fail to print thread pools metrics\.|Fail to run RpcResponseClosure, the request is .*|Fail to run done closure|Fail to run done closure\.|Fail to shutdown grpc server: .*|Fail to shutdown pool: .*|Fail to shutdown [^\s]*+ disruptor|Fail to start [^\s]*+ disruptor|Handle [^\s]*+ disruptor event error, event is .*|JRaft SET [^\s]*+ to be false for replicator pipeline optimistic\.|Node: [^\s]*+ received a signal to print metric, but it does not have metric enabled\.|Run timer task failed, taskName=.*|Shutdown hook raised an exception\.|Unable to delete .*|Unable to fsync directory .*|Unable to move .*|Unable to parse the boolean system property '.*|Unable to parse the integer system property '.*|Unable to parse the long integer system property '.*|Unable to parse the long system property '.*|Unable to retrieve a system property '.*|You are creating too many .*|sun\.misc\.Signal: unavailable, .*|sun\.misc\.Signal: unavailable\.|sun\.misc\.Unsafe\.theUnsafe: unavailable, .*|sun\.misc\.Unsafe\.theUnsafe: unavailable\.)$


0 0 1 11 
alipay-jraft-library.grpc-closed
a gRPC channel of the raft library to another node is closed
Raft 库到其它节点的 gRPC 通道关闭
patterns/alipay-jraft-library.yml

^Close connection: [^,]*+, .*$


0 0 1 11 
alipay-jraft.became-leader
this node became leader of a raft group
本节点成为 raft 组的 leader
patterns/alipay-jraft.yml
raft-became-leader
^Node <(?<raftGroup>[^/>]+)/(?<leader>[^>]+)> become leader of group, term=(?<term>\d+), conf=.*, oldConf=.*\.$
raftGroup leader term

1 2 3 0 0 1 11 
alipay-jraft.pre-vote
this node lost the leader of a raft group and asks whether to elect
本节点失去 raft 组 leader，开始预投票
patterns/alipay-jraft.yml
raft-pre-vote
^Node <(?<raftGroup>[^/>]+)/(?<peer>[^>]+)> term (?<term>\d+) start preVote\.$
raftGroup peer term

1 2 3 0 0 1 11 
alipay-jraft.pre-vote-ignored
another node has lost the leader that this node still has
其它节点失去 leader，而本节点仍有 leader
patterns/alipay-jraft.yml
raft-pre-vote-ignored
^Node <(?<raftGroup>[^/>]+)/[^>]+> ignore PreVoteRequest from (?<peer>[^,]+), term=\d+, currTerm=\d+, because the leader \S+'s lease is still valid\.$
raftGroup peer

1 2 0 0 1 11 
alipay-jraft.no-quorum
the leader of a raft group stepped down: too few nodes answer
多数节点失联，leader 退位
patterns/alipay-jraft.yml
raft-step-down
^Node <(?<raftGroup>[^/>]+)/[^>]+> steps down when alive nodes don't satisfy quorum, term=(?<term>\d+), deadNodes=.*, conf=.*\.$
raftGroup term
b
1 2 1 0 0 1 11 
alipay-jraft.vote-timeout
an election found no majority
选举未获多数
patterns/alipay-jraft.yml
raft-step-down
^Candidate node <(?<raftGroup>[^/>]+)/[^>]+> term (?<term>\d+) steps down when election reaching vote timeout: .*$
raftGroup term

1 2 0 0 1 11 
alipay-jraft.leader-stop
this node stops being a leader of some group
本节点不再是某 raft 组的 leader
patterns/alipay-jraft.yml
raft-step-down
^onLeaderStop: status=.*\.$


0 0 1 11 
alipay-jraft.stop-following
this node stops following a leader
本节点停止跟随 leader
patterns/alipay-jraft.yml
raft-step-down
^onStopFollowing: LeaderChangeContext \[leaderId=[^,]*, term=\d+, status=.*\]\.$


0 0 1 11 
alipay-jraft.rpc-failed
replication to another node fails
向其它节点复制失败
patterns/alipay-jraft.yml
raft-rpc-failed
^Fail to issue RPC to (?<peer>[^,]+), consecutiveErrorTimes=(?<errors>\d+), error=.*?(?:, groupId=(?<raftGroup>[^,\s]+))?$
peer errors raftGroup

1 2 3 0 0 1 11 
alipay-jraft.heartbeat-failed
a heartbeat to another node failed
向其它节点的心跳失败
patterns/alipay-jraft.yml

^Heartbeat to peer (?<peer>\S+) failure, try to send a probe request, groupId=.*\.$
peer

1 0 1 1 11 
alipay-jraft.vote-message
a message of an election
选举消息
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> received (?:invalid )?(?:PreVoteRequest|PreVoteResponse|RequestVoteRequest|RequestVoteResponse|TimeoutNowRequest) from [^,]+, .*$


0 0 1 11 
alipay-jraft.self-vote
this node stands for election
本节点参选
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> start vote and grant vote self, term=\d+\.$


0 0 1 11 
alipay-jraft.node-init
a raft group begins or ends on this node
raft 组在本节点启动或关闭
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> (?:init, term=\d+, .*|init ballot box's lastCommittedIndex=\d+\.|shutdown, currTerm=\d+ state=\w+\.|is not in active state, currTerm=\d+\.)$


0 0 1 11 
alipay-jraft.vote-unreachable
another node could not be asked for its vote
无法向其它节点请求投票
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> (?:PreVote|RequestVote) to (?<peer>\S+) error: .*$
peer

1 0 1 1 11 
alipay-jraft.channel-init-failed
another node is not reachable by raft
raft 无法连接其它节点
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> channel init failed, address=(?<peer>\S+)\.$
peer

1 0 1 1 11 
alipay-jraft.append-rejected
a follower is catching up, or an old leader still sends
follower 追赶中，或旧 leader 仍在发送
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> (?:reject term_unmatched|ignore stale) AppendEntriesRequest from [^,]+, .*$


0 1 1 11 
alipay-jraft.priority-changed
bookkeeping of an election
选举优先级
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> target priority value has changed from: -?\d+, to: -?\d+\.$


0 0 1 11 
alipay-jraft.state-machine
bookkeeping of the state machine
状态机记录
patterns/alipay-jraft.yml

^(?:onLeaderStart: term=\d+\.|onStartFollowing: .*|onShutdown\.)$


0 0 1 11 
alipay-jraft.connect-failed
the raft port of another node is not reachable
其它节点的 raft 端口不可达
patterns/alipay-jraft.yml

^(?:Fail to connect (?:peer )?\S+(?:, remoting exception: .*| to get leader for group \S+\.)|Fail to init sending channel to .*|Fail to start replicator to peer=.*|Fail to add a replicator, peer=\S+\.)$


0 1 1 11 
alipay-jraft.channel
a channel between two nodes changed its state
节点间通道状态变化
patterns/alipay-jraft.yml

^(?:The channel \S+ (?:is in state: \w+\.|has successfully established\.)|Creating new channel to: \S+\.|There has been some transient failure on this channel \S+\.|This channel \S+ has started shutting down\..*|Channel in \w+ state: \S+\.|Channel\[[^\]]+\] in \[\w+\] state \d+ times, .*|Shutdown managed channel: .*|Fail to shutdown managed channel: .*|Connection disconnected: .*)$


0 0 1 11 
alipay-jraft.replicator
the leader side of one follower
leader 侧复制器
patterns/alipay-jraft.yml

^(?:Replicator .*|Replicator=.*|Stop replicator to .*|ThreadId: Replicator .*|Destroyed peer request context for .*|Peer \S+ is connected.*)$


0 0 1 11 
alipay-jraft.meta-saved
a vote was written to disk
投票已落盘
patterns/alipay-jraft.yml

^Save raft meta, path=.*, term=\d+, votedFor=[^,]*, cost time=\d+ ms$


0 0 1 11 
alipay-jraft.housekeeping
bookkeeping of the raft library
raft 库内部记录
patterns/alipay-jraft.yml

^(?:SPI service .*|Destroy timer: .*|ThreadPool is terminated: .*|The number of active nodes .*|Starts FSMCaller .*|Shutting down FSMCaller.*|RPC server is not started.*|St(?:art|op) the RaftGroupService.*|No data for snapshot reader .*|DB destroyed, .*|-Djraft\..*|\[GRPC\] failed to send response.*|handleRequest group_id: .*|Fail to run ConfigurationChangeDone.*|A timeout read-index response .*|Run timer failed.*)$


0 0 1 11 
alipay-jraft.node-other
a raft node tells of itself; what it means for naming is not resolved
raft 节点自身的消息，含义未细分
patterns/alipay-jraft.yml

^Node <[^>]+> (?!become leader of group|term \d+ start preVote|ignore PreVoteRequest from [^,]+, term=\d+, currTerm=\d+, because|steps down when alive|received (?:invalid )?(?:PreVote|RequestVote|TimeoutNow)|start vote and|init, term|init ballot box|shutdown, currTerm|is not in active|PreVote to |RequestVote to |channel init failed|reject term_unmatched|ignore stale AppendEntries|target priority).+$


0 0 1 11 
alipay-jraft.snapshot
a raft snapshot is written, read or cleaned up
raft 快照写入、读取或清理
patterns/alipay-jraft.yml

^(?:Loading snapshot, meta=.*|Renam(?:ed|ing) .*|Deleting (?:snapshot|dir) .*|onSnapshotLoadDone,? .*|onSnapshotSave.*|SnapshotExecutor .*|Snapshot .*)$


0 0 1 11 
alipay-jraft.error
the raft library met an error
raft 库遇到错误
patterns/alipay-jraft.yml

^(?:onError: .*|Unexpected exception.*|Encountered an error=.*|Uncaught exception .*|Fail to (?:append|apply|build|close|copy|create|decode|delete|do|encode|find|flush|get|handle|init log|install|load|lock|make|open|parse|read|recover|refresh|remove|rename|replicate|run a|save|send|set|stop|truncate|write) .*)$


0 0 1 11 
alipay-jraft.configuration
the members of a raft group were set
raft 组成员已设定
patterns/alipay-jraft.yml

^onConfigurationCommitted: .*$


0 0 1 11 
client-common.servers
the list of servers is read
读取服务端列表
patterns/client-common.yml

^(?:address server url = .*|\[[^\]]*+\] \[update-serverlist\] serverlist updated to .*|serverName = [^,]*+,  address server url = .*|\[[^\]]*+\] \[update-serverList\] serverList updated to .*|Load and match ServerListProvider .*|Will use .* as ServerListProvider)$


0 0 1 25 
client-common.servers-failed
the list of servers is read (a warning or an error)
读取服务端列表（告警或错误）
patterns/client-common.yml

^(?:get serverlist fail,url: .*|\[check-serverlist\] error\. addressServerUrl: .*|\[init-serverlist\] fail to get NACOS-server serverlist! url: .*|\[check-serverlist\] exception\. url: .*|\[init-serverlist\] fail to get NACOS-server serverlist! env: .*|\[[^\]]*+\]\[update-serverlist\] failed to update serverlist from address server!.*|\[update-serverlist\] current serverlist from address server is empty!!!.*|\[SERVER-LIST\] failed to update server list\..*|load properties error：.*|No server list provider found, SPI load size: .*)$


0 0 1 25 
client-common.login
the client logs in or reads its credentials
客户端登录或读取凭证
patterns/client-common.yml

^(?:\[[^\]]*+\] [^\s]*+ is freed|\[NacosClientAuthServiceImpl\] ACCESS_TOKEN is empty from response|\[[^\]]*+\] [^\s]*+ is stopped|\[[^\]]*+\] Defined credential file: -Dspas\.identity=.*|.* No credential found|\[[^\]]*+\] Load credential file .*)$


0 0 1 25 
client-common.login-failed
the client logs in or reads its credentials (a warning or an error)
客户端登录或读取凭证（告警或错误）
patterns/client-common.yml

^(?:login failed: .*|\[ ?NacosClientAuthServiceImpl\] login http request failed url: .*|\[26\] Unable to load credential file, appName:.*|\[27\] Unable to close credential file, appName:.*|\[1\] Credential file missing required property .*|\[SecurityProxy\] login http request failed url: .*|\[SecurityProxy\] set reLoginFlag failed\..*|\[SecurityProxy\] login failed, error:.*|Injector for type .* not found, will use default ram identity context\..*|can not get security credentials.*)$


0 0 1 25 
client-common.settings
settings of the client are read
读取客户端配置
patterns/client-common.yml

^(?:NACOS_CLIENT_VERSION: .*|PER_TASK_CONFIG_SIZE: .*|Nacos Logging Adapter Builder: .*|Nacos Logging Adapter: .*|properties search order:PROPERTIES->JVM->ENV->DEFAULT_SETTING)$


0 0 1 25 
client-common.settings-failed
settings of the client are read
读取客户端配置
patterns/client-common.yml

^(?:\[settings\] .*|\[500\] read application\.properties.*|\[PER_TASK_CONFIG_SIZE\] PER_TASK_CONFIG_SIZE invalid.*|Load .* Configuration of Nacos fail, message: .*|Nacos Logging don't find adapter, logging will print into application logs\..*|Build Nacos Logging Adapter failed: .*|load default setting failed.*|target type convert error.*|first source type parse error, it will be used default order!.*)$


0 0 1 25 
client-common.ai
the registry of AI services (3.x)
AI 服务注册（3.x）
patterns/client-common.yml

^(?:mcp server .* changed\.|init new mcp service: .*|mcp service changed: .*|Invoke event namespaceId: .*|\[[^\]]*+\] RELEASE Mcp server .*|\[[^\]]*+\] REGISTER Mcp server endpoint .*|\[[^\]]*+\] DE-REGISTER Mcp server endpoint .*|Redo mcp server endpoint operation .* for .*)$


0 0 1 25 
client-common.ai-failed
the registry of AI services (3.x) (a warning or an error)
AI 服务注册（3.x）（告警或错误）
patterns/client-common.yml

^(?:Compare mcp server info failed:.*|Mcp server updater execute query failed.*|AI request .* execute failed, .*|AI request .* execute failed\..*|Redo task run with unexpected exception:.*)$


0 0 1 25 
client-common.answer
the text of an exception or of an answer of the server, as clients hand it on
客户端转述的异常或服务端响应内容
patterns/client-common.yml

^(?:ErrCode:-?\d++, ?ErrMsg:.*|ERR-CODE: ?-?\d++, ERR-MSG:.*|errCode: -?\d++, errMsg: .*|[Pp]aram '\w++' is (?:illegal|required).*|(?:caused: .*|failed to req API:.*)|server is (?:DOWN|STARTING|READ_ONLY|WRITE_ONLY) ?now, .*|Nacos cluster is running with 1\.X mode, .*|\[db-load-error\].*|\{"timestamp":.*"path":"/.*|\{"code":-?\d++,"message":.*)$


0 0 1 25 
client-common.maintainer
the maintainer client warns of an ephemeral instance that it registers or takes out, or of an answer
运维客户端关于临时实例注册注销的提示或调用失败
patterns/client-common.yml

^(?:Using maintainer client to register an ephemeral instance, .*|Strongly recommended to use the nacos-client for ephemeral instance registration.*|If wanted to register ephemeral instance with maintainer client, .*|De-registering (?:an ephemeral instance (?:from service|might fail due to)|instance ephemeral parameters conflict,) .*|If you want to de-register this ephemeral instance, .*|Only persistent instance with NONE health checker can be updated .*|\[NACOS Exception\] Server address: .*|\[ClientHttpProxy\] set reLoginFlag failed\.|\[iterator-serverlist\] No server address defined!)$


0 0 1 25 
client-common.properties-order-failed
the order of property sources is not one that the client knows
客户端属性来源顺序无法解析
patterns/client-common.yml

^first source type parse error, it will be use default order!$


0 0 1 25 
client-common.tls-host
the host name of a certificate could not be compared
证书主机名校验缺少主机
patterns/client-common.yml

^host is empty, isIPv4 = .*$


0 0 1 25 
client-config.worker
configurations are listened to, read or published
配置的监听、读取与发布
patterns/client-config.yml

^(?:Nacos client key init properties:.*|\[[^\]]*+\] \[publish-single\] ok, dataId=.*|\[[^\]]*+\] \[unsubscribe\] .*|\[[^\]]*+\] \[subscribe\] .*|\[[^\]]*+\] \[polling-resp\] config changed\. dataId=.*|\[[^\]]*+\] \[data-received\] dataId=.*|get changedGroupKeys:.*|\[[^\]]*+\] \[server-push\] config changed\. dataId=.*|\[[^\]]*+\] Connected,notify listen context\.\.\.|\[[^\]]*+\] DisConnected,clear listen context\.\.\.|\[ rpc listen execute \] Interrupted, stop the config listen task now\.|Trying to shutdown transport client .*|Trying to shutdown rpc client .*|Remove rpc client .*|Shutdown executor .*|Shutdown multi task executor .*|\[[^\]]*+\] Connected,notify fuzzy listen context\.\.\.|\[[^\]]*+\] DisConnected,reset listen context|\[[^\]]*+\] DisConnected,reset  fuzzy watch consistence status|\[[^\]]*+\] \[add-listener\] ok, tenant=.*|\[[^\]]*+\] \[remove-listener\] ok, dataId=.*|\[[^\]]*+\] \[notify-context\] dataId=.*|\[[^\]]*+\] \[notify-ok\] dataId=.*|\[[^\]]*+\] \[notify-listener\] time cost=.*|nacos\.cache\.data\.init\.snapshot = .*|config listener notify warn timeout millis is set to .*|config listener notify warn timeout millis use default .* millis\s*|\[[^\]]*+\] \[notify-listener\] task submitted to user executor, dataId=.*|\[[^\]]*+\] \[notify-listener\] task execute in nacos thread, dataId=.*|limitTime:.*|\[ConfigHttpClientManager\] Completed destruction of NacosRestTemplate)$


0 0 1 25 
client-config.worker-failed
configurations are listened to, read or published (a warning or an error)
配置的监听、读取与发布（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] \[publish-single\] error, dataId=.*|\[[^\]]*+\] \[sub-server-error\] get server config being modified concurrently, dataId=.*|\[[^\]]*+\] \[sub-server-error\] no right, dataId=.*|\[[^\]]*+\] \[sub-server-error\]  dataId=.*|\[[^\]]*+\] \[failover-change\] failover file created\. dataId=.*|\[[^\]]*+\] \[failover-change\] failover file deleted\. dataId=.*|\[[^\]]*+\] \[failover-change\] failover file changed\. dataId=.*|\[[^\]]*+\] \[check-update\] get changed dataId error, code: .*|\[[^\]]*+\] \[check-update\] get changed dataId exception.*|\[[^\]]*+\] \[polling-resp\] decode modifiedDataIdsString error.*|\[[^\]]*+\] \[polling-resp\] invalid dataIdAndGroup error .*|\[[^\]]*+\] \[sub-check\] rotate check error.*|get local config info error.*|longPolling error.*|refresh content and check md5 fail ,dataId=.*|\[ rpc listen execute \] \[rpc listen\] exception.*|Async listen config change error.*|async remove listen config change error.*|\[[^\]]*+\] \[publish-single\] fail, dataId=.*|\[rpc listen execute\] \[rpc listen\] exception.*|Async remove listen config change error.*|Execute listen config change error.*|check server status failed\..*|Failed to update metrics for listen config count.*|\[NACOS ConnectException\] currentServerAddr:.*|\[NACOS IOException\] currentServerAddr: .*|no available server.*|\[[^\]]*+\] \[sub-server\] get server config exception, dataId=.*|\[NACOS SocketTimeoutException\].*|\[NACOS ConnectException httpGet\] currentServerAddr:.*|\[NACOS SocketTimeoutException httpGet\] currentServerAddr:.*|\[NACOS IOException httpGet\] currentServerAddr: .*|\[NACOS ConnectException httpPost\] currentServerAddr: .*|\[NACOS SocketTimeoutException httpPost\] currentServerAddr: .*|\[NACOS IOException httpPost\] currentServerAddr: .*|\[NACOS ConnectException httpDelete\] currentServerAddr:.*|\[NACOS SocketTimeoutException httpDelete\] currentServerAddr:.*|\[NACOS IOException httpDelete\] currentServerAddr: .*|\[NACOS Exception httpGet\] currentServerAddr: .*|\[NACOS Exception httpPost\] currentServerAddr: .*|\[NACOS Exception httpDelete\] currentServerAddr: .*|\[[^\]]*+\] \[notify-error\] dataId=.*|\[CacheData-getMd5String\] error by encryptedDataKey=.*|\[[^\]]*+\] \[notify-currentSkip\] dataId=.*|\[[^\]]*+\] \[notify-blocked\] dataId=.*|\[[^\]]*+\] \[notify-block-monitor\] dataId=.*|\[[^\]]*+\] \[notify-listener-error\] dataId=.*|init limitTime fail.*|create limit fail.*|access_key_id:.* limited.*|\[[^\]]*+\] \[iterator-serverlist\] No server address defined!.*|\[ConfigHttpClientManager\] Start destroying NacosRestTemplate.*|\[ConfigHttpClientManager\] An exception occurred when the HTTP client was closed : .*|\[ConfigHttpClientManager\] Destruction of the end.*)$


0 0 1 25 
client-config.api
a call of the configuration client
配置客户端接口调用
patterns/client-config.yml

^\[[^\]]*+\] \[remove\] ok, dataId=.*$


0 0 1 25 
client-config.api-failed
a call of the configuration client (a warning or an error)
配置客户端接口调用（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] \[get-config\] get failover ok, dataId=.*|\[[^\]]*+\] \[get-config\] get from server error, dataId=.*|\[[^\]]*+\] \[get-config\] get snapshot ok, dataId=.*|\[remove\] error, .*|\[[^\]]*+\] \[remove\] error, dataId=.*|\[[^\]]*+\] \[publish-single\] exception, dataId=.*)$


0 0 1 25 
client-config.local
configurations kept on disk
磁盘上的配置缓存
patterns/client-config.yml

^(?:success delete [^\-]*+-snapshot|fail delete [^\-]*+-snapshot, .*|LOCAL_SNAPSHOT_PATH:.*|isMultiInstance:.*)$


0 0 1 25 
client-config.local-failed
configurations kept on disk (a warning or an error)
磁盘上的配置缓存（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] get failover error, .*|\[[^\]]*+\]\+get snapshot error, .*|\[[^\]]*+\] delete snapshot error, .*|\[[^\]]*+\] save snapshot error.*|clean all snapshot error, .*|read .* fail;retryed time:.*|read .* conflict;retry time:.*|write .* fail;retryed time:.*|write .* conflict;retry time:.*|close wrong.*|sleep wrong.*|\[NA\] read .* fail;retryed time: .*|\[NA\] write .* fail;retryed time:.*|\[NA\] lock .* fail;retryed time: .*|lock .* conflict;retry time: .*|\[[^\]]*+\] get snapshot error, .*)$


0 0 1 25 
client-config.fuzzy-watch
configurations that match a watched pattern
模糊订阅匹配的配置
patterns/client-config.yml

^(?:\[[^\]]*+\] \[notify-fuzzy-watcher-ok\] dataId=.*|\[[^\]]*+\] \[notify-fuzzy-watcher\] task submitted to user executor, dataId=.*|\[[^\]]*+\] \[notify-fuzzy-watcher\] task execute in nacos thread, dataId=.*|\[[^\]]*+\] \[remove-fuzzy-watcher-ok\] groupKeyPattern=.*|\[[^\]]*+\] \[add-fuzzy-watcher-ok\] groupKeyPattern=.*|\[[^\]]*+\] \[fuzzy-watch-unsubscribe\] .*|\[[^\]]*+\] \[fuzzy-watch\] init-notify-finished, pattern ->.*|\[[^\]]*+\] \[fuzzy-watch\] sync notify , pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-diff-sync-push\] local match group key added ,pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-diff-sync-push\] local match group key remove ,pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-change-notify-push\] changeType=.*|\[[^\]]*+\] \[fuzzy-watch-change-notify-push\] match group key added ,pattern=.*|\[[^\]]*+\]\[fuzzy-watch\] init fuzzy watch context , groupKeyPattern=.* ,notify fuzzy watch sync\s*)$


0 0 1 25 
client-config.fuzzy-watch-failed
configurations that match a watched pattern (a warning or an error)
模糊订阅匹配的配置（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] \[notify-fuzzy-watcher-error\] dataId=.*|\[rpc-fuzzy-listen-execute\] rpc fuzzy listen exception.*|Invalid config change type: .*|Async fuzzy listen config change error\..*|Execute  fuzzy watch config change error,code=.*|Execute  fuzzy watch config change error\..*| ?+fuzzy watch pattern over limit,pattern ->.* ,fuzzy watch will be suppressed.*)$


0 0 1 25 
client-naming.balance
an instance is chosen by weight
按权重选择实例
patterns/client-naming.yml

^(?:entry randomWithWeight|hosts == null \|\| hosts\.size\(\) == 0|new Chooser|for \(Host host : hosts\)|vipChooser\.refresh)$


0 0 1 25 
client-naming.beat
heartbeats of this application's instances are sent or stopped (1.x)
发送或停止本应用实例的心跳（1.x）
patterns/client-naming.yml

^(?:\[BEAT\] adding beat: .* to beat map\.|\[BEAT\] removing beat: .*|.* do shutdown begin|.* do shutdown stop)$


0 0 1 25 
client-naming.beat-failed
heartbeats of this application's instances are sent or stopped (1.x) (a warning or an error)
发送或停止本应用实例的心跳（1.x）（告警或错误）
patterns/client-naming.yml

^\[CLIENT-BEAT\] Exception while scheduling beat\..*$


0 0 1 25 
client-naming.api
a call of the naming client
命名客户端接口调用
patterns/client-naming.yml

^(?:initializer namespace from Credential Module .*|getServiceInfo from failover,serviceName: .*)$


0 0 1 25 
client-naming.api-failed
a call of the naming client (a warning or an error)
命名客户端接口调用（告警或错误）
patterns/client-naming.yml

^(?:Duplicate subscribe for groupName: .*|Subscribe from Server failed, will use local cache\. fail message:.*)$


0 0 1 25 
client-naming.http
a naming request over HTTP was sent or failed
命名 HTTP 请求的发送或失败
patterns/client-naming.yml

^(?:Request from server: .*|server list provided by user: .*|\[SERVER-LIST\] server list is updated: .*|\[BEAT\] .* sending beat to server: .*|\[getSTSCredential\] code:[^,]*+, accessKeyId:[^,]*+, lastUpdated:[^,]*+, expiration:.*|\[REGISTER-SERVICE\] .* registering service [^\s]*+ with instance: .*|\[UPDATE-SERVICE\] .*|\[QUERY-SERVICE\] .*|\[CREATE-SERVICE\] .*|\[DELETE-SERVICE\] .*|\[NamingHttpClientManager\] Completed destruction of NacosRestTemplate)$


0 0 1 25 
client-naming.http-failed
a naming request over HTTP was sent or failed (a warning or an error)
命名 HTTP 请求的发送或失败（告警或错误）
patterns/client-naming.yml

^(?:failed to request .*|\[NA\] failed to request.*|failed to update server list.*|\[CLIENT-BEAT\] failed to send beat: .*|request .* failed\..*|\[NA\] req api:.* failed, server\(.*|request: .* failed, servers: .*|Failed to record metrics\. Method: .*|inject ak/sk failed\..*|\[NamingHttpClientManager\] Start destroying NacosRestTemplate.*|\[NamingHttpClientManager\] An exception occurred when the HTTP client was closed : .*|\[NamingHttpClientManager\] Destruction of the end.*)$


0 0 1 25 
client-naming.grpc
an instance is registered, removed or subscribed over gRPC
通过 gRPC 注册、注销或订阅
patterns/client-naming.yml

^(?:\[DEREGISTER-SERVICE\] .*|\[REGISTER-SERVICE\] .* registering service [^\s]*+ with instance .*|\[GRPC-SUBSCRIBE\] service:.*|\[GRPC-UNSUBSCRIBE\] service:.*|Create naming rpc client for uuid->.*|Shutdown naming grpc client proxy for  uuid->.*|shutdown and remove naming rpc client  for uuid ->.*|\[SUBSCRIBE-SERVICE\] service:.*|\[UNSUBSCRIBE-SERVICE\] service:.*|batchRegisterInstance instances: .*|batch DeregisterInstance instances: .*)$


0 0 1 25 
client-naming.grpc-failed
an instance is registered, removed or subscribed over gRPC (a warning or an error)
通过 gRPC 注册、注销或订阅（告警或错误）
patterns/client-naming.yml

^(?:Server return unexpected response '.*|Fail to shutdown naming rpc client  for uuid ->.*|Fail to record metrics for request .*|batchRegisterInstance instances is Empty:.*|batch DeregisterInstance instances is Empty:.*)$


0 0 1 25 
client-naming.redo
registrations and subscriptions are done again after a new connection
重连后重做注册与订阅
patterns/client-naming.yml

^(?:Grpc re-connect, redo subscribe services|Grpc re-connect, redo register services|Grpc connection connect|Shutdown grpc redo service executor .*|Redo instance operation .* for [^@]*+@@.*|Redo subscriber operation .* for [^@]*+@@[^#]*+#.*)$


0 0 1 25 
client-naming.redo-failed
registrations and subscriptions are done again after a new connection (a warning or an error)
重连后重做注册与订阅（告警或错误）
patterns/client-naming.yml

^(?:re subscribe service .* failed.*|redo register for service .*|Grpc connection disconnect.*|mark to redo completed.*|Grpc Connection is disconnect, skip current redo task.*)$


0 0 1 25 
client-naming.list
the list of a service changed or was renewed in this application
本应用中服务列表变化或刷新
patterns/client-naming.yml

^(?:\[LISTENER\] adding .*|\[LISTENER\] removing .*|new ips\([^)]*+\) service: .*|removed ips\([^)]*+\) service: .*|modified ips\([^)]*+\) service: .*|current ips:\([^)]*+\) service: .*|failover-mode: .*|init new ips\([^)]*+\) service: .*|update task is stopped, service:.*|Invoke event groupName: .*)$


0 0 1 25 
client-naming.list-failed
the list of a service changed or was renewed in this application (a warning or an error)
本应用中服务列表变化或刷新（告警或错误）
patterns/client-naming.yml

^(?:\[NA\] notify error for service: .*|out of date data received, old-t: .*|\[getServiceInfo\] serviceName:.*|\[NA\] failed to update serviceName: .*|process service info but serviceKey is null, service host: .*|process service info but found empty or error push, serviceKey: .*|Failed to update metrics for service info map size.*|Can't update serviceName: .*)$


0 0 1 25 
client-naming.push
a UDP push was received (1.x)
收到 UDP 推送（1.x）
patterns/client-naming.yml

^received push data: .*$


0 0 1 25 
client-naming.push-failed
a UDP push was received (1.x) (a warning or an error)
收到 UDP 推送（1.x）（告警或错误）
patterns/client-naming.yml

^(?:\[NA\] init udp socket failed.*|\[NA\] error while receiving push data.*)$


0 0 1 25 
client-naming.failover
lists kept on disk for the case that no server answers
服务端不可用时使用的磁盘缓存
patterns/client-naming.yml

^(?:failover switch is not found, .*|FailoverDataSource type is .*|failover switch changed, new: .*|\[NA\] failoverdata isChangedServiceInfo\. newService:.*|\[NA\] registerFailoverServiceCnt fail\.|failover-mode is on|failover-mode is off)$


0 0 1 25 
client-naming.failover-failed
lists kept on disk for the case that no server answers (a warning or an error)
服务端不可用时使用的磁盘缓存（告警或错误）
patterns/client-naming.yml

^(?:\[NA\] failed to backup file on startup\..*|\[NA\] error while parsing cached dom : .*|\[NA\] failed to read cache for dom: .*|FailoverSwitchRefresher run err.*|\[NA\] failed to read failover switch\..*|\[NA\] failed to read cache file.*|\[NA\] failed to write cache for dom:.*|\[NA\] error while parsing cache file: .*)$


0 0 1 25 
client-naming.fuzzy-watch
services that match a watched pattern
模糊订阅匹配的服务
patterns/client-naming.yml

^(?:\[[^\]]*+\] \[notify-watcher-ok\] serviceName=.*|\[[^\]]*+\] \[notify-watcher\] task submitted to user executor, serviceName=.*|\[[^\]]*+\] \[notify-watcher\] task execute in nacos thread, serviceName=.*|\[[^\]]*+\] \[fuzzy-watch\] pattern init notify finish pattern=.*|\[[^\]]*+\] \[remove-watcher-ok\] groupKeyPattern=.*| ?+\[add-watcher-ok\] groupKeyPattern=.*|\[fuzzy-watch\] init fuzzy watch context for pattern .*|\[fuzzy-watch\] remove fuzzy watch context for pattern .*)$


0 0 1 25 
client-naming.fuzzy-watch-failed
services that match a watched pattern (a warning or an error)
模糊订阅匹配的服务（告警或错误）
patterns/client-naming.yml

^(?:\[[^\]]*+\] \[notify-watcher-error\] serviceName=.*|\[rpc-fuzzy-watch-execute\] rpc fuzzy watch exception.*| ?+fuzzy watch request fail\..*)$


0 0 1 25 
client-naming.setup
settings of the naming client are read
读取命名客户端配置
patterns/client-naming.yml

^(?:initializer namespace from System Property :.*|initializer namespace from System Environment :.*|initializer namespace from ans\.namespace attribute : .*|initializer namespace from ALIBABA_ALIWARE_NAMESPACE attribute :.*|initializer namespace from namespace attribute :.*)$


0 0 1 25 
client-naming.setup-failed
settings of the naming client are read (a warning or an error)
读取命名客户端配置（告警或错误）
patterns/client-naming.yml

^(?:selfAmoryTag:.*|selfVipserverTag:.*|selfLocationTag:.*|string empty and then execute cause an exception\..*|string not empty and then execute cause an exception\..*)$


0 0 1 25 
client-others.go-connection
the Go client about its connection to a server
Go 客户端与服务端的连接
patterns/client-others.yml

^(?:connectionId )?(?=[^ \d]*+\d)[\w.-]{8,80} (?:[Ss]uccess to connect to server .*|success to connect a server .*|try to re connect to a new server.*|[Ss]erver healthy check fail, ?currentConnection=.*|[Ss]erver check success, ?currentServer is .*|[Rr]ecommend server is not in server list.*|[Aa]bandon prev connection ?, ?server is .*|[Rr]egister server push request.*|[Rr]egister connection listener .*|fail to connect server, ?after trying .*|[Cc]lient is shutdown ?, ?stop reconnect to server|Fail to send response:.*|Fail to process server request, ackId->.*|Fail to json Unmarshal for request:.*|[Nn]otify \S+ event to listeners.*|received error event, isRunning:.*|[Rr]equest stream error, switch server.*|[Rr]equest stream onCompleted, switch server|stream client close|request received fail response, .*)$


0 0 1 25 
client-others.go-request
the Go client about a request to a server
Go 客户端向服务端的请求
patterns/client-others.yml

^(?:\[RpcClient\.Start\] .*|\[RpcClient\.nextRpcServer\],err:.*|\[ConfigConnectionEventListener\] .*|client sendHealthCheck failed,err=.*|client not connected, ?(?:current )?status:.*|[Ss]end [cC]onnectionSetupRequest error:.*|ConnectResetRequest ServerPort type conversion error:.*|Register client response error: .*|init rpc client for name.*|reconnection already in progress, skip this request)$


0 0 1 25 
client-others.go-naming
the Go client about services and instances
Go 客户端的服务与实例操作
patterns/client-others.yml

^(?:(?:(?:batch )?register |modify |deregister )?instance namespaceId:<.*|adding beat: <.*|remove beat: [^@]*+@.* from beat map|namespaceId:<[^>]*+> sending beat to server:<.*|namespaceId:\[[^\]]*+\] sending server healthy failed!.*|instance\[.*\] stop heartBeating|beat to server return error:.*|service key:.* was updated to:.*|service not found in cache.*|(?:Subscribe|Unsubscribe) Service namespaceId:<.*|select instances with options: \[.*|redo subscribe service:.* faild.*|redo (?:batch )?register service:.* faild.*|instance list is empty,.*|do not have useful host, ignore it, name:.*|QueryList re(?:turn error|sult is empty)!serviceName:.*|QueryInstances error, serviceName:.*|GetAllServiceInfoList re.*!nameSpace:.*|failed to unmarshal json string:.*|udp server start, port:.*|failed to start udp server after trying 3 times\.|failed to process push data\.err:.*|failed to read UDP msg because of .*|CacheInstanceForRedo get cache instance is null,key:.*|finish loading name cache, total: .*)$


0 0 1 25 
client-others.go-config
the Go client about configurations
Go 客户端的配置操作
patterns/client-others.yml

^(?:\[client\.\w+\] ?\S.*|\[checkConfigInfo\.GetClientConfig\] .*|\[cache\.ReadConfigFromFile\] .*|\[config_rpc_client\] \[sub-server-error\] .*|ConfigBatchListenRequest failure, ?.*|(?:get|search) config from server error:.*|refresh cached config from server error:.*|get config from cache(?: error:|, cacheKey:).*|read config from cache success, .*|read config from both server and cache fail.*|Cancel listen config DataId:.*|create config client failed:.*|failed to (?:write|delete) config (?:file,)?cache:.*|failed to (?:write name cache:|read name cache file:).*)$


0 0 1 25 
client-others.go
the Go client about requests, login and its settings
Go 客户端的请求、登录与设置
patterns/client-others.yml

^(?:(?:\[ERROR\] )?api<[^>]*>, ?method:<.*|retry ?\d+ ?times request failed.*|request method\[\w*\], ?(?:request )?path\[.*|login has error .*|login in err:.*|login success, tokenTtl: .*|logDir:<.*> +cacheDir:<.*>|server list is updated, old: <.*|http nacos server list: <.*|nacos address server url: <.*|get port from server:<.*|get(?:ClientConfig|ServerConfig|HttpAgent) catch error:.*|InitLocalIp, LocalIp:.*|Local IP:.*|get tls config from env .*|(?:get|final) app conn labels .*|successfully (?:create|register) (?:ConfigFilter\[|encryption ).*|register encryption algorithm \[.*|Close Nacos Go SDK Client\.\.\.)$


0 0 1 25 
client-others.python
the Python client about its requests
Python 客户端的请求
patterns/client-others.yml

^(?:\[client-init\] endpoint:.*|\[(?:do-sync-req|do-pulling|init-pulling|init-cache|process-polling-result|add-watcher|remove-watcher|get-configs|get-server|get-access-token|send-heartbeat|set_options|load_cache_from_disk)\] \S.*|\[(?:add|remove|modify|get|list)-naming-instance\] \S.*|\[get-config\] (?:get .*snapshot.*|no right for .*|error code \[.*|exception .* occur|data_id:.*|snapshot is not exist.*))$


0 0 1 25 
client-others.python-root
the Python client about its requests, in the layout of a program that configured none
Python 客户端的请求（默认日志格式）
patterns/client-others.yml

^(?:(?:DEBUG|INFO|WARNING|ERROR):nacos\.[\w.]+:\S.*)$


0 0 1 25 
client-others.python-exception
an exception of a Python program
Python 程序异常
patterns/client-others.yml

^(?:Traceback \(most recent call last\):|  File ".*\.py", line \d{1,9}, in .*|(?:v2\.)?nacos\.[\w.]*Exception: .*|(?:urllib|socket|http|requests|grpc|ssl)\.[\w.]*(?:Error|error|timeout|Exception): .*)$


0 0 1 25 
client-others.seata
Seata looks for its servers
Seata 查找服务端
patterns/client-others.yml

^(?:will connect to \S+:\d{1,5}|RM will register :.*|NettyPool create channel to .*|register [TR]M success\. (?:client|server) version:.*|register success, cost \d{1,9} ms, version:.*|no available service '[^']*+' found, please make sure registry config correct.*|no available service (?:endpoint )?found in cluster.*|can not get cluster name in registry config.*|can not connect to \S+:\d{1,5} cause:.*|0101 can not connect to \S+ cause:.*|Could not found property [\w.]++, try to use default value instead.*|The file name of the operation is .*|The configuration file used is .*)$


0 0 1 25 
client-others.sentinel
Sentinel about its logs and rules
Sentinel 的日志与规则
patterns/client-others.yml

^(?:INFO: (?:Sentinel )?log (?:output type|base dir|base directory|name use pid) is: .*|\[NacosDataSource\] .*)$


0 0 1 25 
client-others.go-runtime
a Go program ends with a panic
Go 程序异常退出
patterns/client-others.yml

^(?:panic: .*|\[signal SIG[A-Z]++: .*|goroutine \d{1,9} \[[^\]]*+\]:|main\.main\(\)|exit status \d{1,3})$


0 0 1 25 
client-others.go-frame
a line of the stack of a Go program
Go 堆栈中的一行
patterns/client-others.yml

^(?:\t/[^ :]*\.go:\d{1,6}(?: \+0x[0-9a-f]++)?)$


0 0 1 25 
client-others.go-grpc
gRPC about a call or a connection
gRPC 调用或连接
patterns/client-others.yml

^(?:rpc error: code = \w++ desc = .*|grpc: addrConn\.createTransport failed to connect to .*)$


0 0 1 25 
client-spring.registration
a Spring Cloud application registers itself, or takes itself out
Spring Cloud 应用注册或注销自身
patterns/client-spring.yml

^(?:De-registering from Nacos Server now\.\.\.|De-registration finished\.|Ignoring address.*|Registration disabled\.|Start nacos gateway locator heartBeat task scheduler\.|Start nacos heartBeat task scheduler\.|nacos registry, \S++ (?:\S++ )?\S++ (?:de-)?register finished)$


0 0 1 25 
client-spring.registration-failed
a Spring Cloud application registers itself, or takes itself out (a warning or an error)
Spring Cloud 应用注册或注销自身（告警或错误）
patterns/client-spring.yml

^(?:ERR_NACOS_DEREGISTER, de-register failed\.\.\..*|Error watching Nacos Service change|Failfast is false\. .*|Nacos namingService shutDown failed|No dom to de-register for nacos client\.\.\.|No service to register for nacos client\.\.\.|There is no available IPv6 found\. Spring Cloud Alibaba will automatically find IPv4\.|can't support status .*|create naming service error!properties=.*|get all instance of .*|nacos registry, [^\s]*+ register failed\.\.\..*|namingService subscribe failed, properties:.*|nacos exception happens|namingService unsubscribe failed, properties:.*)$


0 0 1 25 
client-spring.discovery-failed
a Spring Cloud application asks for the instances of a service (a warning or an error)
Spring Cloud 应用查询服务实例（告警或错误）
patterns/client-spring.yml

^(?:A cross-cluster call occurs，name = .*|NacosLoadBalancer error|NacosRule error|No servers available for service: .*|get service instance\[.*|get service name from nacos server fail,|get service name from nacos server failed\.|get services from nacos server fail,|get subscribe services from nacos fail,|no instance in service .*)$


0 0 1 25 
client-spring.configuration
a Spring Cloud application reads its configuration
Spring Cloud 应用读取配置
patterns/client-spring.yml

^(?:Loading nacos data, dataId: '.*|Refresh Nacos config group=.*|\[Nacos Config\] Listening config: dataId=.*|\[Nacos Config\] Load config\[dataId=.*|\[Nacos Config\] config\[dataId=[^,]*+, group=[^\]]*+\] content:|set nacos config namespace 'public' to '')$


0 0 1 25 
client-spring.configuration-failed
a Spring Cloud application reads its configuration (a warning or an error)
Spring Cloud 应用读取配置（告警或错误）
patterns/client-spring.yml

^(?:Error getting properties from nacos: .*|Ignore the empty nacos configuration and get it based on dataId\[.*|\[Nacos Config\] config\[dataId=[^,]*+, group=[^\]]*+\] is empty|failed to initialize MessageDigest :|get data from Nacos error,dataId:.*|illegal preference value: .*|no instance of config service found, can't load config from nacos|parse data from Nacos error,dataId:.*|register fail for nacos listener ,dataId=\[.*|the config data is invalid .*)$


0 0 1 25 
client-spring.application
a Spring application about its settings and its load balancer
Spring 应用关于自身配置与负载均衡的信息
patterns/client-spring.yml

^(?:Located property source: .*|Refresh keys changed: .*|(?:The following .*profiles?|No active profile set).*|Flipping property: .*|Client: ?\S++ instantiated a LoadBalancer: .*|Using serverListUpdater .*|DynamicServerListLoadBalancer .*|Shutdown hook installed for: .*|No URLs will be polled as dynamic configuration sources\.|To enable URLs as dynamic configuration sources, .*|BeanFactory id=.*|For '[^']*+' URL not provided\. .*|Cannot determine local hostname)$


0 0 1 25 
client-spring.application-failed
a Spring application found no instance of a service, or runs on defaults (a warning or an error)
Spring 应用未找到服务实例或使用默认设置（告警或错误）
patterns/client-spring.yml

^(?:Spring Cloud LoadBalancer is currently working with .*|Load balancer does not (?:have available server|contain an instance) for .*|503 SERVICE_UNAVAILABLE .*|\[[0-9a-f-]{3,40}\] +500 Server Error for HTTP .*|Unable to find instance for .*|You already have RibbonLoadBalancerClient .*)$


0 0 1 25 
client-spring.ide
the development environment about the process it runs
开发环境关于所运行进程的信息
patterns/client-spring.yml

^(?:Process finished with exit code -?\d{1,10}(?: \(.*)?|Connected to the target VM, address: .*|Disconnected from the target VM, address: .*)$


0 0 1 25 
client-spring.dubbo
Dubbo about its registry
Dubbo 关于注册中心的信息
patterns/client-spring.yml

^ ?\[DUBBO\] .*$


0 0 1 25 
client-spring.refresh-other
Spring Cloud Alibaba could not remove a snapshot, or not read an address
Spring Cloud Alibaba 删除快照失败或地址无法解析
patterns/client-spring.yml

^(?:remove nacos config snapshot error|failed to parse ip .* to binary string)$


0 0 1 25 
client-spring.nacos-boot
an application of nacos-spring-boot loads a configuration, registers itself or takes itself out
nacos-spring-boot 应用加载配置、注册或注销自身
patterns/client-spring.yml

^(?:\[Nacos Config Boot\] : .*|load config from nacos, data-id is : .*|nacosConfigProperties : .*|Finished auto (?:de)?register service : .*)$


0 0 1 25 
client-spring.nacos-context-failed
nacos-spring could not read, convert, listen to or inject a configuration
nacos-spring 读取、转换、监听或注入配置失败
patterns/client-spring.yml

^(?:ConfigService can.t add Listener for dataId : .*|Listener method \[.*\] (?:parameters. count must be one !|is not a candidate , thus its parameter type .*)|There is no content for ?Nacos ?PropertySource from dataId\[.*|Can.t update value (?:of the|with) .*|Listening on Nacos Config exceeds timeout .*|Can.t get content from dataId : .*|@com\.alibaba\.nacos\.\S++ (?:annotation )?(?:is not supported on|should only be used on) .*|publish defer ConfigService has some error(?: : .*)?|save log cache error)$


0 0 1 25 
config.trace
one line of config-trace.log or config-client-request.log: who asked for which configuration
config-trace.log 或 config-client-request.log 的一行：谁请求了哪个配置
patterns/config.yml

^[^|]+\|[^|]*+\|[^|]*+\|[^|]*+\|[^|]*+\|.*$


0 0 1 23 
config.dump
configurations are copied from the database to the node
配置从数据库转储到本节点
patterns/config.yml

^(?:start clear all config-info-beta\.|start clear all config-info-tag\.|start clear all config-info\.|\[dump-task\] add task\. groupKey=.*|\[dump\] add formal task\. groupKey=.*|\[dump\] add beta task\. groupKey=.*|\[dump\] add batch task\. groupKey=.*|\[dump\] add tag task\. groupKey=.*|start clear all config-info-gray\.|\[dump\] add gray task\. groupKey=.*|start to clear all gray-config-info on startup\.|\[dump-all-ok\] [^,]*+, .*|\[all-dump\] .* / .*|\[dump-all-beta-ok\] result=.*|\[all-dump-beta\] .*|\[dump-all-Tag-ok\] result=.*|\[all-dump-tag\] .* / .*|\[dump-change-ok\] .*|start dump all config-info\.\.\.|\[dump-all\] find change config .*|\[dump-all-error\] .*|\[all-dump\] wait .* dump tasks to be finished|success to  dump all config-info。|DumpChange task is not open|DumpChange start ,from time .*|Start to check delete configs from  time .*|Check delete configs from  time .*|\[dump-delete-ok\] .*|Check delete configs finished,cost:.*|Check changeConfig start|Check changed configs from  time .*|\[dump-change\] find change config  .*|Check changed configs finished,cost:.*|Next dump change will scheduled after .* milliseconds|\[dump-delete-ok\], groupKey: .*|\[dump\] process .* task\. groupKey=.*|\[migrate beta to gray\] dataId=.*|\[migrate tag to gray\] dataId=.*|\[gray-migrate-beta\] submit gray task .*|\[gray-migrate-beta\] wait .* migrate tasks to be finished|\[gray-migrate-tag\]  submit gray task  .*|\[gray-migrate-tag\] wait .* migrate tasks to be finished|DumpGrayChange task is not open|DumpGrayChange start ,from time .*|\[dump-gray-delete-ok\], groupKey: .*|Check changeGrayConfig start|Check changed gray configs from  time .*|\[dump-change-gray\] find change config  .*|\[dump-change-gray-ok\] .*|Check changed gray configs finished,cost:.*|Next dump gray change will scheduled after .* milliseconds|\[dump-all-gray-ok\] result=.*|\[all-dump-gray\] .*)$


0 0 1 23 
config.dump-failed
configurations are copied from the database to the node (a warning or an error)
配置从数据库转储到本节点（告警或错误）
patterns/config.yml

^(?:read application\.properties wrong.*|DumpService start.*|Nacos Server did not start because dumpservice bean construction failure :.*|save heartbeat fail.*|initialDelay:.*|start checkMd5Task.*|end checkMd5Task.*|dump config fail.*|close file failed.*|isQuickStart:.*|read nacos\.config\.retention\.days wrong.*|failed to dump all gray-config-info on startup\..*|quick start; startTime:.*|updateMd5 start.*|updateMd5 count:.*|updateMd5 done,cost:.*|deletedConfig start.*|deletedConfig count:.*|deletedConfig done,cost:.*|changeConfig start.*|changeConfig count:.*|changeConfig done,cost:.*|execute dump process has error : .*|\[all-dump-error\] ,invalid task type,DumpAllProcessor should process DumpAllTask type\..*|\[all-dump\] wait  dump tasks to be finished error.*|\[all-dump-error\] ,invalid task type .*,DumpAllProcessor should process DumpAllTask type\..*|Check changed configs error.*|\[gray-migrate-beta\] wait  dump tasks to be finished error.*|\[gray-migrate-tag\] wait migrate tasks to be finished error.*|Check changed gray configs error.*|\[all-dump-gray-error\] ,invalid task type .*,DumpAllGrayProcessor should process DumpAllGrayTask type\..*)$


0 0 1 23 
config.cache
configurations kept in memory and on disk of the node
节点内存与磁盘中的配置缓存
patterns/config.yml

^(?:\[remove-ok\] .* not exist\.|clear all config-info success\.|clear all config-info-tenant success\.|clear all config-info-beta success\.|clear all config-info-beta-tenant success\.|clear all config-info-tag success\.|clear all config-info-tag-tenant success\.|\[dump\] md5 changed, save to disk cache ,groupKey=.*|\[dump\] md5 changed, update md5 and timestamp in jvm cache ,groupKey=.*|\[dump\] md5 consistent ,timestamp changed, update timestamp only in jvm cache ,groupKey=.*|\[dump-beta\] md5 changed, update md5 in local disk cache\. groupKey=.*|\[dump-beta\] md5 changed, update md5 & ip list & timestamp in jvm cache\. groupKey=.*|\[dump\] remove  local disk cache,groupKey=.*|\[dump\] remove  local jvm cache,groupKey=.*|\[remove-beta-ok\] remove beta in local disk cache,groupKey=.*|\[remove-beta-ok\] remove beta in local jvm cache,groupKey=.*|\[remove-tag-ok\] remove tag in local disk cache,tag=.*|\[remove-tag-ok\] remove tag in local jvm cache,tag=.*|\[dump-gray\] md5 changed, update local jvm cache& local disk cache, groupKey=.*|\[dump-gray\] gray rule changed, update local jvm cache, groupKey=.*|\[dump-gray\] timestamp changed, update last modified in local jvm cache, groupKey=.*|\[remove-gray-ok\] remove gray in local disk cache,grayName=.*|\[remove-gray-ok\] remove gray in local jvm cache,grayName=.*|clear all config-info-gray success\.|clear all config-info-gray-tenant success\.|init formal rocksdb write buffer size .*|init default rocksdb write buffer size .*)$


0 0 1 23 
config.cache-failed
configurations kept in memory and on disk of the node (a warning or an error)
节点内存与磁盘中的配置缓存（告警或错误）
patterns/config.yml

^(?:\[dump-error\] write lock failed\. .*|\[dump-ignore\] ignore to save cache file\. groupKey=.*|\[dump-exception\] save disk error\. .*|\[dump-beta-error\] write lock failed\. .*|\[dump-beta-ignore\] ignore to save cache file\. groupKey=.*|\[dump-beta-exception\] save disk error\. .*|\[dump-tag-error\] write lock failed\. .*|\[dump-tag-ignore\] ignore to save cache file\. groupKey=.*|\[dump-tag-exception\] save disk error\. .*|reload fail:.*|\[md5-different\] dataId:.*|getLocalConfigMd5 fail,dataId:.*|checkMd5 cost:[^;]*+; diffCount:.*|\[remove-error\] write lock failed\. .*|\[read-lock\] failed, .*|\[write-lock\] failed, .*|clear all config-info failed\..*|clear all config-info-tenant failed\..*|clear all config-info-beta failed\..*|clear all config-info-beta-tenant failed\..*|clear all config-info-tag failed\..*|clear all config-info-tag-tenant failed\..*|An Exception occurred while thread sleep.*|\[dump-ignore\] the content is old\. groupKey=.*|\[dump-beta-ignore\] the content is old\. groupKey=.*|\[dump-tag-ignore\] the tag is old\. groupKey=.*|\[dump-ignore\] timestamp is outdated,groupKey=.*|\[dump-ignore\] ignore to save to disk cache\. md5 consistent,groupKey=.*|\[dump-ignore\] ignore to save to jvm cache\. md5 consistent and no new timestamp changed\.groupKey=.*|Local Disk Full,Exit.*|\[dump-beta-ignore\] timestamp is outdated,groupKey=.*|\[dump-beta\] ip list changed, update ip list & timestamp in jvm cache\. groupKey=.*|\[dump-beta\] timestamp changed, update timestamp in jvm cache\. groupKey=.*|\[dump-beta-ignore\] ignore to save jvm cache, md5 & ip list & timestamp no changed\. groupKey=.*|\[dump-tag-ignore\] timestamp is outdated,groupKey=.*|\[dump-tag\] md5 changed, update local jvm cache, groupKey=.*|\[dump-tag\] timestamp changed, update last modified in local jvm cache, groupKey=.*|\[dump-tag-ignore\] md5 & timestamp not changed\. groupKey=.*|\[dump-gray-error\] write lock failed\. .*|\[dump-gray-ignore\] timestamp is outdated,groupKey=.*|\[dump-gray-exception\] \. .*|\[dump-gray-ignore\] md5 & timestamp not changed\. groupKey=.*|\[dump-gray-exception\] save disk error\. .*|clear all config-info-gray failed\..*|clear all config-info-gray-tenant failed\..*|Remove dir=\[[^\]]*+\] config fail,dataId=.*)$


0 0 1 23 
config.capacity-failed
quotas of configurations (a warning or an error)
配置容量配额（告警或错误）
patterns/config.yml

^(?:\[capacityManagement\] 初始化的时候该租户（.*|\[capacityManagement\] 初始化的时候该Group（.*|group: [^,]*+, message: .*|tenant: [^,]*+, message: .*|\[capacityManagement\] The usage\(.*)$


0 0 1 23 
config.database
the database of the configurations
配置数据库
patterns/config.yml

^(?:\[start completeMd5\]|\[completeMd5\] .* / .*|snapshot load from : .*|Complete database recovery|use DistributedTransactionServicesImpl)$


0 0 1 23 
config.database-failed
the database of the configurations (a warning or an error)
配置数据库（告警或错误）
patterns/config.yml

^(?:db\.url\..* is null.*|db\.user is null.*|db\.password is null.*|db\.user\..* is null.*|db\.password\..* is null.*|\[list-config-history\] error, nid:.*|\[completeMd5-error\] datId:.*|\[ExternalDataSourceService\] dats source reload error.*|Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|An exception occurred during the query operation : .*|execute sql modify operation failed : .*|An timeout exception occurred during the update operation.*|An exception occurred during the update operation : .*|There was an error querying the data, request : .*|data import has error :.*|onApply warn : log : .*|\[interrupt-error\] .*)$


0 0 1 23 
config.persist-failed
a read or write of configurations in the database failed or was told (a warning or an error)
配置读写数据库的消息（告警或错误）
patterns/config.yml

^(?:data verification failed.*|\[list-config-history\] error, dataId:[^,]*+, group:.*|\[detail-config-history\] error, nid:.*|\[detail-previous-config-history\] error, id:.*|expected config info\[dataid:.*|syncConfig failed, sourceConfigInfo has been updated,dataId=.*)$


0 0 1 23 
config.notify
other nodes are told of a changed configuration
通知其它节点配置变更
patterns/config.yml

^(?:toNotifyTaskSize = .*|toClientNotifyTaskSize = .*)$


0 0 1 23 
config.notify-failed
other nodes are told of a changed configuration (a warning or an error)
通知其它节点配置变更（告警或错误）
patterns/config.yml

^(?:\[notify-retry\] target:.*|\[notify-exception\] target:.* dataId:[^\s]*+ group:.*|\[notify-exception\] target:.* dataid:[^\s]*+ group:[^\s]*+ ts:.*)$


0 0 1 23 
config.long-polling
a client listens to or asks for configurations
客户端监听或查询配置
patterns/config.yml

^(?:\[long-pulling\] client count .*|\[client-get\] clientIp=.*)$


0 0 1 23 
config.long-polling-failed
a client listens to or asks for configurations (a warning or an error)
客户端监听或查询配置（告警或错误）
patterns/config.yml

^(?:clientIpWhiteList is blank\.close whitelist\..*|\[clientIpWhiteList\] .*|failed to load clientIpWhiteList, .*|data change error:.*|long polling error:.*|sleep wrong.*|client subsciber's relations delete fail\..*)$


0 0 1 23 
config.collect
who listens to a configuration, and which nodes there are
配置监听者与节点列表
patterns/config.yml

^(?:Can not get clientInfo from .*|Can not get remote from .*|ServerListService address-server port:.*|ADDRESS_SERVER_URL:.*|checkServerHealth cost: .*)$


0 0 1 23 
config.collect-failed
who listens to a configuration, and which nodes there are (a warning or an error)
配置监听者与节点列表（告警或错误）
patterns/config.yml

^(?:Get client info from .*|The task in ip: .*  did not completed in 1000ms.*|get task result with TimeoutException: .*|get task result with InterruptedException: .*|get task result with ExecutionException: .*|invoke to .* with exception: .* during submit job.*|get task result with Exception: .*|Get remote info from .*|useAddressServer:.*|########## cannot get serverlist, so exit\..*|sleep interrupt.*|envId is blank.*|########## \[serverlist\] self ip .*|\[serverlist\] updated to .*|nacos-XXXX.*|\[serverlist\] exception, .*|\[envId\] failed to get envId, error code .*|\[envId\] exception, .*|\[serverlist\] failed to get serverlist, .*|unhealthIp:[^,]*+, unhealthCount:.*|Invoke remote server config listener state by url .*|Invoke remote server config listener by url .* failed :.*)$


0 0 1 23 
config.switches
switches and filters of the configuration module
配置模块的开关与过滤器
patterns/config.yml

^Filter catch exception, .*$


0 0 1 23 
config.switches-failed
switches and filters of the configuration module (a warning or an error)
配置模块的开关与过滤器（告警或错误）
patterns/config.yml

^(?:aggr dataId whitelist is blank\..*|\[aggr-dataIds\] .*|failed to load aggr whitelist, .*|corrupt switch value .*|switch config is blank\..*|\[switch-config\] .*|corrupt switch record .*|\[reload-switches\] .*|ResponseUtil:writeErrMsg wrong.*|\[CURCUIT-FILTER\] Server failed:.*)$


0 0 1 23 
config.memory
counters of the configuration module
配置模块计数
patterns/config.yml

^(?:groupCount=[^,]*+, subscriberClientCount=.*|notifySingleServiceThreadPool-.*|toNotifyTaskSize=.*|groupCount = [^,]*+, subscriberClientCount = .*)$


0 0 1 23 
config.fuzzy-watch
configurations that match a watched pattern
模糊订阅匹配的配置
patterns/config.yml

^(?:\[fuzzy-watch\] no watchedClients context for pattern .*,remove matchedGroupKeys context|\[fuzzy-watch\] no client watched pattern .*,remove watchedClients context|\[fuzzy-watch\] pattern .* makeup group key .*|\[fuzzy-watch\]  pattern .*)$


0 0 1 23 
config.fuzzy-watch-failed
configurations that match a watched pattern (a warning or an error)
模糊订阅匹配的配置（告警或错误）
patterns/config.yml

^(?:\[fuzzy-watch\] pattern .* matched config count has reached to upper limit .*, fuzzy watch has been suppressed.*|\[fuzzy-watch\] pattern .* matched config count has reached to 80% of the upper limit .* ,it may has a risk of notify suppressed in the near further.*|\[fuzzy-watch\] trim fuzzy watch context fail.*|\[fuzzy-watch\] pattern matched config count is over limit , current config will be ignored for pattern .*|\[fuzzy-watch\] pattern \{\] matched config count is over limit ,makeup group keys skip\..*|\[fuzzy-watch\] pattern count is over limit ,pattern .*|\[fuzzy-watch\]   pattern matched service count is over limit , other services will stop notify for pattern .*)$


0 0 1 23 
config.dump-v23
a changed configuration is written to the disk and the memory of this node, or is no change (2.3.0)
配置变更写入本节点磁盘与内存，或无变化（2.3.0）
patterns/config.yml

^(?:\[dump-change\] md5 (?:changed|consistent) ?, ?.*|\[dump-change-ignore\] .*|\[dump-change-check-ok\] .*|clear all config-info-batch(?:-tenant)? (?:success|failed)\.?)$


0 0 2 23 20 
core-auth.request
authentication
鉴权
patterns/core-auth.yml

^(?:auth start, request: .+|\[LOAD-(?:USERS|ROLES)\] load failed)$


0 1 1 13 
core-auth.identity-only
a request was let through by its server identity (DEBUG)
请求以服务端身份放行（DEBUG）
patterns/core-auth.yml

^API is identity only, skip validate authority, request: .*$


0 0 1 13 
core-auth.filter-failed
checking who asks failed inside
鉴权过滤器内部出错
patterns/core-auth.yml

^\[AUTH-FILTER\] Server failed:.*$


0 0 1 13 
core-auth.denied
a request was denied
请求被拒绝
patterns/core-auth.yml

^access denied, request: .*$


0 0 1 13 
core-auth.identity-wrong
a request came with a wrong server identity
请求的服务端身份错误
patterns/core-auth.yml
identity-refused
^Invalid server identity value for .* from (?<peer>\S+)$
peer

1 0 0 1 13 
core-auth.plugin
an authentication plugin spoke up
鉴权插件的消息
patterns/core-auth.yml

^auth permission: [^,]*+, nacosUser: .*$


0 0 1 13 
core-auth.plugin-failed
an authentication plugin spoke up (a warning or an error)
鉴权插件的消息（告警或错误）
patterns/core-auth.yml

^(?:Can't find auth plugin for type .*|Use specified resource parser .* parse resource failed\..*|Can't find Grpc request resourceParser for type .*|Can't find Http request resourceParser for type .* use specified resource parser.*|\[LDAP-LOGIN\] failed.*|try login with LDAP, user: .*|Failed to create SSLContext.*)$


0 0 1 13 
core-auth.permission
a permission is looked up (DEBUG)
查询权限（DEBUG）
patterns/core-auth.yml

^auth permission: [^,]*+, user: .*$


0 0 1 13 
core-auth.configuration-read
a node of 1.3 or 1.4 answers with the whole content of a configuration
1.3/1.4 节点应答配置内容
patterns/core-auth.yml

^new content:.*$


0 0 1 13 
jvm.gc
the collector freed memory
垃圾回收
patterns/jvm.yml

^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:\[GC .*)$


0 0 2 26 22 
jvm.gc-full
the collector stopped the process to search all of its memory
Full GC，进程暂停
patterns/jvm.yml

^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:\[Full GC .*)$


0 0 2 26 22 
jvm.gc-concurrent
a phase of the collector beside the running process
并发垃圾回收阶段
patterns/jvm.yml

^(?: CMS: abort preclean due to time )?(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:\[CMS-concurrent-[a-z-]++[:\]].*)$


0 0 2 26 22 
jvm.gc-unified
the collector about its work
垃圾回收日志
patterns/jvm.yml

^\[(?:\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}|[\d.]{3,12}m?s)(?:\]\[[\w.]{1,12} *+){0,3}(?:\]\[gc[\w,]*+ *+\] .*)$


0 0 2 26 22 
jvm.safepoint
how long the process stood while the JVM worked
JVM 工作时进程暂停的时间
patterns/jvm.yml

^\[(?:\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}|[\d.]{3,12}m?s)(?:\]\[[\w.]{1,12} *+){0,3}(?:\]\[safepoint *+\] .*)$


0 0 2 26 22 
jvm.warning
the JVM warns
JVM 告警
patterns/jvm.yml

^(?:\[[\d.]{3,12}m?s\]\[warning *+\]\[(?!gc)[\w,]++ *+\] .*)$


0 0 2 26 22 
jvm.unified
the JVM about its settings
JVM 关于自身设置的信息
patterns/jvm.yml

^(?:\[[\d.]{3,12}m?s\]\[info *+\]\[[a-fh-rt-z][\w,]*+ *+\] .*)$


0 0 2 26 22 
jvm.gc-unified-bare
the collector about its work, in a log without tags
垃圾回收日志（无标签）
patterns/jvm.yml

^\[(?:\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}|[\d.]{3,12}m?s)\](?: GC\(\d{1,9}\) .*)$


0 0 2 26 22 
jvm.stopped
how long the process stood while the JVM worked
JVM 工作时进程暂停的时间
patterns/jvm.yml

^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}: )?(?:\d{1,9}\.\d{3}: )?(?:Total time for which application threads were stopped: .*)$


0 0 2 26 22 
jvm.heap
how full the parts of memory are
各内存区域的占用
patterns/jvm.yml

^(?:Heap|\{?Heap (?:before|after) GC invocations=.*| (?:PSYoungGen|ParOldGen|par new generation|def new generation|tenured generation|concurrent mark-sweep generation|garbage-first heap) +total \d.*|  (?:eden|from|to  |object) space \d.*|  region size \d.*| Metaspace +used \d.*|  class space +used \d.*)$


0 0 2 26 22 
jvm.gc-begins
the log of the collector begins
垃圾回收日志开始
patterns/jvm.yml

^(?:Memory: \d{1,3}k page, physical .*|CommandLine flags: -XX:.*)$


0 0 1 26 
jvm.no-start
the JVM did not start
JVM 未能启动
patterns/jvm.yml

^(?:Error occurred during initialization of (?:VM|boot layer)|Could not reserve enough space for .*|The specified size exceeds the maximum representable size\.|Too small (?:initial|maximum) heap.*|Initial heap size set to a larger value than the maximum heap size|Incompatible (?:minimum|initial) and maximum heap sizes specified|Improperly specified VM option .*|Missing \+/- setting for VM option .*|VM option '.*' is (?:experimental|diagnostic) and must be enabled via .*|FATAL ERROR in native method: .*|ERROR: (?:JDWP|transport error \d{1,4}:) .*|Multiple garbage collectors selected)$


0 0 1 22 
jvm.out-of-memory
memory ran out: the JVM writes it to a file, or ends
内存耗尽，JVM 导出堆或退出
patterns/jvm.yml

^(?:Dumping heap to .+ \.\.\.|Heap dump file created \[\d{1,15} bytes in .*|Unable to create \S+: File exists|Exception: [\w.$]++ thrown from the UncaughtExceptionHandler in thread .*|(?:Terminating|Aborting) due to java\.lang\.OutOfMemoryError: .*)$


0 0 1 22 
jvm.crash
the JVM about its crash
JVM 崩溃信息
patterns/jvm.yml

^(?:#  (?:SIG[A-Z]{3,5}|EXCEPTION_\w++) \(0x[0-9a-f]++\) at pc=.*|#  (?:Internal|Out of Memory) Error \(.*|# Native memory allocation \(\w++\) failed to .*|# An error report file with more information is saved as:|# .*hs_err_pid\d{1,9}\.log|# Possible (?:reasons|solutions):|#   (?:The system is out of physical RAM|The process is running with CompressedOops|In 32 bit mode, the process size limit|Reduce memory load on the system|Increase physical memory or swap|Check if swap backing store is full|Use 64 bit Java on a 64 bit OS|Decrease (?:Java|number of Java) \w++|Set larger code cache).*|# JRE version: .*|# Java VM: .*|# Problematic frame:|# [CVJjv]  ?\[.*|# (?:Failed to write core dump|No core dump will be written|Core dump written)\. .*|# If you would like to submit a bug report, please visit:|# The crash happened outside the Java Virtual Machine in native code\.|# See problematic frame for where to report the bug\.)$


0 0 1 22 
nacos-auth.setup
how requests are authenticated
鉴权配置
patterns/nacos-auth.yml

^(?:\[ClientAuthPluginManager\] Load ClientAuthService .* success\.|\[AuthPluginManager\] Load AuthPluginService\([^)]*+\) AuthServiceName\([^)]*+\) successfully\.|Found ServerIdentityChecker implementation .*)$


0 0 1 20 
nacos-auth.setup-failed
how requests are authenticated (a warning or an error)
鉴权配置（告警或错误）
patterns/nacos-auth.yml

^(?:parse request to path error.*|Upgrade auth config from env failed, use old value.*|Refresh plugin properties failed.*|Can't find properties for type .*, will use empty properties.*|\[ClientAuthPluginManager\] Load ClientAuthService fail, No ClientAuthService implements.*|\[AuthPluginManager\] Load AuthPluginService\(.*\) AuthServiceName\(null/empty\) fail\. Please Add AuthServiceName to resolve\..*|Found more than one ServerIdentityChecker implementation from SPI, use the first one .*)$


0 0 1 20 
nacos-auth.token
a token or password was refused
令牌或密码被拒绝
patterns/nacos-auth.yml

^(?:Invalid JWT signature\.|Invalid JWT token\.|Expired JWT token\.|Unsupported JWT token\.|JWT token compact of handler are invalid\.)$


0 0 1 20 
nacos-auth.token-failed
a token or password was refused (a warning or an error)
令牌或密码被拒绝（告警或错误）
patterns/nacos-auth.yml

^(?:Responding with unauthorized error\. Message - .*|Responding with unauthorized error\. Message:.*|Exception cause by:.*|Exception closing context.*|LDAP Service connect timeout:.*|login error:.*|The secret Key currently in use is not a standard Base64 encoding and will no longer be supported in future versions;.*)$


0 0 1 20 
nacos-cluster.report-failed
another node did not take this node's report; it becomes suspicious
向其它节点上报失败，对方将被标为可疑
patterns/nacos-cluster.yml
member-report-failed
^failed to report new info to target node(?: by (?:grpc|http))? : (?<peer>[^,]+), (?:error|result) : .*$
peer

1 0 0 1 12 
nacos-cluster.member-unhealthy
another node is not UP as this node sees it
本节点看到该成员不健康
patterns/nacos-cluster.yml
member-unhealthy
^report the metadata to the unhealthy node : (?<peer>\S+)$
peer

1 0 0 1 12 
nacos-cluster.member-list
the member list as this node has it
本节点的成员列表
patterns/nacos-cluster.yml
member-list
^\[serverlist\] (?:updated|changed) to : \[(?<members>.*)\]$
members

1 0 0 1 12 
nacos-cluster.member-count
the number of members
成员数
patterns/nacos-cluster.yml

^\[serverlist\] membercount=\d+$


0 0 1 12 
nacos-cluster.member-client
the connection to a member is set up or closed
与成员的连接建立或关闭
patterns/nacos-cluster.yml

^(?:start a new rpc client to member - ?> : .*|,?connection type changed, ?destroy client of member - > : .*|member leave,destroy client of member - > : .*)$


0 0 1 12 
nacos-cluster.members-refreshed
the connections to the members were renewed
刷新与成员的连接
patterns/nacos-cluster.yml

^\[ClusterRpcClientProxy\] (?:success|fail) to refresh cluster rpc client.*$


0 1 1 12 
nacos-cluster.starting
part of a start
启动过程
patterns/nacos-cluster.yml

^(?:Current addressing mode selection : \S+|This node is ready to provide external services|All Nacos server upgrade to upper 3\.x, enabled inner api auth identity check)$


0 0 1 12 
nacos-cluster.self-missing
this node is not in its own member list
本节点不在成员列表中
patterns/nacos-cluster.yml

^\[serverlist\] self ip \S+ not in serverlist .*$


0 0 1 12 
nacos-cluster.lookup-failed
the list of members could not be read or stored
成员列表读取或保存失败
patterns/nacos-cluster.yml

^(?:\[serverlist\] (?:exception|failed to get serverlist).*|An exception occurred in the launch file monitor : .*|nacos-XXXX \[serverlist\] failed to get serverlist from disk!, error : .*|cluster member node persistence failed : .*)$


0 0 1 12 
nacos-cluster.client-refresh-failed
the connections to the members could not be renewed
未能刷新到成员的连接
patterns/nacos-cluster.yml

^\[serverlist\] fail to refresh cluster rpc client.*$


0 0 1 12 
nacos-cluster.report
members tell each other how they are (DEBUG)
成员互报状态（DEBUG）
patterns/nacos-cluster.yml

^(?:node state report, receive info : .*|Node information update : .*|member information update : .*|report the metadata to the node : .*|node state updating, node: .*|The node : \[[^\]]*+\] success to process the request)$


0 0 1 12 
nacos-cluster.request-failed
a request about members to another node failed
向其它节点发送的成员请求失败
patterns/nacos-cluster.yml

^(?:Failed to communicate with the node : .*|The node : \[[^\]]*+\] failed to process the request, response is : .*)$


0 0 1 12 
nacos-cluster.report-refused
a report of a member was malformed, or came from no member
成员报告格式错误，或不是成员发来
patterns/nacos-cluster.yml

^(?:node information is illegal, ignore node: .*|node state update failed, node: .*|Receive invalid report result from target .*|address .* want to update Member, but not in member list!)$


0 0 1 12 
nacos-cluster.readiness-failed
the readiness probe of naming failed
命名模块就绪检查失败
patterns/nacos-cluster.yml

^Naming health check fail\..*$


0 0 1 12 
nacos-cluster.member-list-same
the member list was read again and is the same (DEBUG)
成员列表未变（DEBUG）
patterns/nacos-cluster.yml

^\[serverlist\] not updated, is still : .*$


0 0 1 12 
nacos-cluster.downgraded
a member runs an older version than before, or one too old
成员版本回退或过低
patterns/nacos-cluster.yml

^.* (?:: Clean up version info, target has been downgrade to old version\.|: Clear support remote connection flag,target may rollback version.*|version is too low, it is recommended to upgrade the version : .*)$


0 0 1 12 
nacos-cluster.modules
another module speaks of the members
其它模块的成员消息
patterns/nacos-cluster.yml

^\[serverlist\] nacos remote server members changed to : .*$


0 0 1 12 
nacos-cluster.modules-failed
another module speaks of the members (a warning or an error)
其它模块的成员消息（告警或错误）
patterns/nacos-cluster.yml

^Config health check fail\..*$


0 0 1 12 
nacos-config.requests
a request to the configuration module
配置模块请求
patterns/nacos-config.yml

^(?:listen config id:.*|listen config id 2:.*|start to dump all data from store\.|finish to dump all data from store\.|Get cluster config metrics received, ip=.*)$


0 0 1 20 
nacos-config.requests-failed
a request to the configuration module (a warning or an error)
配置模块请求（告警或错误）
patterns/nacos-config.yml

^(?:\[aggr-conflict\] .*|remove beta data error.*|parsing data failed.*|invalid probeModify is blank.*|query beta data error.*|\[deleteConfigs\] configInfo is null, id: .*|delete configs based on the IDs list error, IDs: .*|Config health check fail\..*|Naming health check fail\..*|an error occurred while compressing data\..*|unzip error.*|Get config metrics error from member address=.*|Get config metrics error from client ip=.*|catch search worker error: .*|get config detail timeout: .*|Error encoding tag.*|\[updateLocalCacheFromStore\].*|Failed to set log level for module .*|Derby failed to execute sql: .*|Import config to server .*|Export config from server .*)$


0 0 1 20 
nacos-config.module
a part of the configuration module is set up or failed
配置模块组件的加载或失败
patterns/nacos-config.yml

^(?:notifyConnectTimeout:.*|notifySocketTimeout:.*|isHealthCheck:.*|maxHealthCheckFailCount:.*|maxContent:.*|All dump page size is set to .*|\[ConfigCacheFactoryDelegate\] Load ConfigCacheFactory\([^)]*+\) ConfigCacheFactoryName\([^)]*+\) successfully\.\s*|\[ConfigCacheFactoryDelegate\] Matched ConfigCacheFactory found,set configCacheFactory=.*|\[ConfigCacheFactoryDelegate\] Matched ConfigCacheFactory not found, Load Default NacosConfigCacheFactory successfully\.|\[ConfigCachePostProcessorDelegate\] Load ConfigCachePostProcessor\([^)]*+\) PostProcessorName\([^)]*+\) successfully\.\s*|\[ConfigCachePostProcessorDelegate\] Matched ConfigCachePostProcessor found,set configCacheFactory=.*|\[ConfigCachePostProcessorDelegate\] Matched ConfigCachePostProcessor not found, load Default NacosConfigCachePostProcessor successfully|ConfigQueryRequestExtractor has been initialized successfully with extractor: .*|\[Md5ComparatorDelegate\] Load Md5Comparator\([^)]*+\) Md5ComparatorName\([^)]*+\) successfully\.|\[Md5ComparatorDelegate\] Matched Md5Comparator found,set md5Comparator=.*|\[Md5ComparatorDelegate\] Matched Md5Comparator not found, load Default NacosMd5Comparator successfully)$


0 0 1 20 
nacos-config.module-failed
a part of the configuration module is set up or failed (a warning or an error)
配置模块组件的加载或失败（告警或错误）
patterns/nacos-config.yml

^(?:read application\.properties failed.*|get local host address error.*|read property file error:.*|config change join point failed .*|execute async plugin services failed .*|Config change join point execution failed\. Error details: .*|An error occurred while executing method \[.*|An error occurred while logging the original exception\. method \[.*|\[ConfigChangeConfigs\]Refresh config plugin properties failed.*|\[ConfigChangeConfigs\]Can't find config plugin properties for type .*, will use empty properties.*|\[cas-publish-config-fail\] srcIp = .*|\[publish-config-failed\] config already exists\. dataId: .*|\[cas-publish-gray-config-fail\] srcIp = .*|\[cas-publish-tag-config-fail\] srcIp = .*|\[cas-publish-beta-config-fail\] srcIp = .*|\[ConfigCacheFactoryDelegate\] Load ConfigCacheFactory\(.*\) ConfigFactroyName \(null/empty\) fail\. Please add ConfigFactoryName to resolve.*|\[ConfigCachePostProcessorDelegate\] Load ConfigCachePostProcessor\(.*\) PostProcessorName\(null/empty\) fail\. Please add PostProcessorName to resolve.*|\[Error\] Fail to handle ConfigQueryChainRequest.*|Attempted to add a null config query handler.*|chainEntryHandler's next handler is null.*|Failed to get extra info from advance info map.*|Failed to get extra info from all config info.*|Failed to parse gray rule as json.*|Failed to serialize extra info from gray info.*|\[Md5ComparatorDelegate\] Load Md5Comparator\(.*\) Md5ComparatorName\(null/empty\) fail\. Please add Md5ComparatorName to resolve.*)$


0 0 1 20 
nacos-config.notify
other nodes are told of a changed configuration
通知其它节点配置变更
patterns/nacos-config.yml

^\[notify-exception\] [^,]*+, [^,]*+, to [^,]*+, .*$


0 0 1 20 
nacos-config.notify-failed
other nodes are told of a changed configuration (a warning or an error)
通知其它节点配置变更（告警或错误）
patterns/nacos-config.yml

^(?:task_fail.*|registerMBean_fail.*|\[notify-error\] [^,]*+, .*|URLEncoder encode error.*|\[notify-error\] target:.*|\[notify-exception\] target:.*|\[notify-thread-pool\] cluster remove node .*, current thread was tear down\..*|\[notify-thread-pool\] setup thread target ip .* ok\..*|\[notify-thread-pool\] tear down thread target ip .* ok\..*|\[ConfigServer-HttpClientManager\] An exception occurred when the HTTP client was closed : .*)$


0 0 1 20 
nacos-config.capacity
quotas of configurations
配置容量配额
patterns/nacos-config.yml

^(?:主动修正usage, tenant: .*|主动修正usage, group: .*|\[CapacityManagement\] Intercepting publishConfig operation for dataId: .*|\[CapacityManagement\] Handling insert operation for group: .*|\[CapacityManagement\] Intercepting deleteConfig operation for dataId: .*)$


0 0 1 20 
nacos-config.capacity-failed
quotas of configurations (a warning or an error)
配置容量配额（告警或错误）
patterns/nacos-config.yml

^(?:\[CapacityManagement\] Error during update operation for dataId: .*|\[getCapacity\].*|\[updateCapacity\].*)$


0 0 1 20 
nacos-config.dump
configurations are merged, cleaned or read
配置的合并、清理与读取
patterns/nacos-config.yml

^(?:Use Mysql 8 as the driver|Use Mysql as the driver|server start, schedule merge end\.|\[merge-query\] [^,]*+, .*|\[merge-ok\] [^,]*+, [^,]*+, size=.*|\[merge-error\] [^,]*+, .*|\[all-merge-dump\] .*)$


0 0 1 20 
nacos-config.dump-failed
configurations are merged, cleaned or read (a warning or an error)
配置的合并、清理与读取（告警或错误）
patterns/nacos-config.yml

^(?:\[merge-delete\] delete config info because no datum\. dataId=.*|clearHistoryConfig get scheduled.*|clearHistoryConfig is enable in current context, try to run cleaner.*|history config cleaner successfully.*|clearHistoryConfig is disable in current context.*|Failed to handle grpc configuration query.*)$


0 0 1 20 
nacos-config.requests-2x-failed
a request to the configuration module (2.x, a warning or an error)
配置模块请求（2.x，告警或错误）
patterns/nacos-config.yml

^(?:remove listen request param error|config change plugin proceed failed .*)$


0 0 1 20 
nacos-core.exceptions-failed
a request to the API failed; the text says why (a warning or an error)
接口请求失败，文本说明原因（告警或错误）
patterns/nacos-core.yml

^CONSOLE.*$


0 0 1 20 
nacos-core.members
nodes are balanced, asked or listed
节点均衡、查询与列表
patterns/nacos-core.yml

^(?:Smart reload request receive,requestIp=.*|Over load limit server list =.*|Low load limit server list =.*|Reload task submit ,fromServer =.*)$


0 0 1 20 
nacos-core.members-failed
nodes are balanced, asked or listed (a warning or an error)
节点均衡、查询与列表（告警或错误）
patterns/nacos-core.yml

^(?:Fail to loader self server.*|Fail to loader member=.*|Get metrics fail,member=.*|Get self metrics fail.*|Get  metrics timeout,metrics info may not complete\..*|Nacos Server members changed, but build new maintain client failed with:.*)$


0 0 1 20 
nacos-core.address
this node's own address is looked for
查找本机地址
patterns/nacos-core.yml

^(?:Testing interface: .*|Found non-loopback interface: .*|Ignoring address: .*|Ignoring interface: .*|Network interface can not get isUp, exception:\s*)$


0 0 1 20 
nacos-core.address-failed
this node's own address is looked for (a warning or an error)
查找本机地址（告警或错误）
patterns/nacos-core.yml

^(?:Cannot get first non-loopback address.*|Unable to retrieve localhost.*|the domain: '[^']*+' can not be resolved.*|refresh ip error.*|\[OperatingSystemBeanManager\] Failed to load operating system bean class\..*)$


0 0 1 20 
nacos-core.files
files of this node are read, watched or stored
读取、监听或保存本机文件
patterns/nacos-core.yml

^(?:snapshot load from : .*|Complete database recovery)$


0 0 1 20 
nacos-core.files-failed
files of this node are read, watched or stored (a warning or an error)
读取、监听或保存本机文件（告警或错误）
patterns/nacos-core.yml

^(?:\[DiskUtils\] can't create directory.*|\[WatchFileCenter\] shutdown has error :.*|An exception occurred during file listening :.*|File change event callback error :.*|Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|data import has error :.*|execute sql modify operation failed : .*|An timeout exception occurred during the update operation.*|An exception occurred during the update operation : .*)$


0 0 1 20 
nacos-core.abilities-failed
settings and abilities of this node (a warning or an error)
本节点的配置与能力（告警或错误）
patterns/nacos-core.yml

^(?:Upgrade .* config from env failed, will use old value.*|Get Distro config from env failed, will use default value|Metrics init failed :.*|Build ModuleState failed in builder:.*|reBuild ModuleState failed in builder:.*|Update ability config from env failed, use old val, ability : .*)$


0 0 1 20 
nacos-core.ai
the registry of AI services (3.x)
AI 服务注册（3.x）
patterns/nacos-core.yml

^(?:Cache disabled, querying directly from database for mcpId: .*|Cache hit for mcpId: .*|Cache miss for mcpId: .*, querying database|Updated cache for mcpId: .*|Cache disabled, querying directly from database for name: .*|Cache hit for name: .*|Cache miss for name: .*|Updated cache for name: .*|Searching from database: namespaceId=.*|Updated cache with .* entries from search results|Found MCP server in database: mcpId=.*|MCP server not found in database: mcpId=.*|Found MCP server in database: name=.*|MCP server not found in database: name=.*|Starting cache sync task|Syncing cache from database|Synced .* MCP servers for namespace: .*|Cache stats: hitCount=.*|Cache cleared|Manual cache sync triggered|Removing cache entry by name: namespaceId=.*|Cache is disabled, ignoring cache removal by name: namespaceId=.*|Removing cache entry by ID: mcpId=.*|Cache is disabled, ignoring cache removal by ID: mcpId=.*|\[[^\]]*+\] register endpoint .*|\[[^\]]*+\] de-register endpoint .*|Release new mcp server .*|Mcp Server .* and target version .* already exist\.|Mcp Server .* released, Mcp Server id: .*|Cache invalidated after updateMcpServer: namespaceId=.*|Cache invalidated after DB operation: namespaceId=.*)$


0 0 1 20 
nacos-core.ai-failed
the registry of AI services (3.x) (a warning or an error)
AI 服务注册（3.x）（告警或错误）
patterns/nacos-core.yml

^(?:AI module disabled because function mode is .*, and AI depend naming module and config module both.*|AI module disabled because set .* as false.*|Invalid parameters for getMcpServerByName: namespaceId=.*|Error during cache sync task.*|shutting down sync task schedule executor failed.*|Error syncing cache for namespace: .*|Cache is disabled, manual sync ignored.*|Mcp Server .* released failed\..*|Failed to invalidate cache after updateMcpServer: namespaceId=.*|Failed to invalidate cache after DB operation: namespaceId=.*|Deserialize .* from .* failed,.*)$


0 0 1 20 
nacos-core.lock
distributed locks (3.x)
分布式锁（3.x）
patterns/nacos-core.yml

^(?:request: [^,]*+, instance: .*|thread: [^,]*+, operator: .*)$


0 0 1 20 
nacos-core.lock-failed
distributed locks (3.x) (a warning or an error)
分布式锁（3.x）（告警或错误）
patterns/nacos-core.yml

^(?:key: [^,]*+, lockType:.*|lock fail\..*)$


0 0 1 20 
nacos-core.plugins
a plugin was loaded or failed
插件加载或失败
patterns/nacos-core.yml

^(?:\[EncryptionPluginManager\] Load EncryptionPluginService\([^)]*+\) algorithmName\([^)]*+\) successfully\.|\[EncryptionPluginManager\] join successfully\.|\[[^\]]*+\] METHOD : [^,]*+, SQL : .*|\[CustomEnvironmentPluginManager\] Load customEnvironmentPluginService\(.*|\[CustomEnvironmentPluginService\] join successfully\.|\[TracePluginManager\] Load NacosTraceSubscriber\(.*|\[ConfigChangePluginManager\] Load [^(]*+\([^)]*+\) ConfigChangeServiceName\(.*\) successfully\.)$


0 0 1 20 
nacos-core.plugins-failed
a plugin was loaded or failed (a warning or an error)
插件加载或失败（告警或错误）
patterns/nacos-core.yml

^(?:\[EncryptionPluginManager\] Load EncryptionPluginService\(.*\) algorithmName\(null/empty\) fail\. Please Add algorithmName to resolve\..*|\[EncryptionHandler\] \[encryptHandler\] No encryption program with the corresponding name found.*|\[EncryptionHandler\] \[decryptHandler\] No encryption program with the corresponding name found.*|\[customEnvironmentPluginService\] Load customEnvironmentPluginService\(.*\) customEnvironmentPluginName\(null/empty\) fail\. Please Add customEnvironmentPluginName to resolve\..*|\[ConfigChangePluginManager\] Load [^(]*+\([^)]*+\) ConfigChangeServiceName\(null/empty\) fail\. Please Add the Plugin Service ConfigChangeServiceName to resolve\..*)$


0 0 1 20 
nacos-core.namespace-check
a request names a namespace that does not exist, or that could not be looked up
请求的命名空间不存在或无法查询
patterns/nacos-core.yml

^Namespace validation (?:query db )?error for (?:request|namespace): .*$


0 0 1 20 
nacos-core.notify-v13-failed
passing an event inside this node failed (1.3)
节点内部事件通知失败（1.3）
patterns/nacos-core.yml

^(?:NotifyCenter shutdown has error : .*|\[NotifyCenter\] publish .* has error : .*)$


0 0 1 20 
nacos-persistence.error
the database, embedded or external
数据库（内嵌或外部）
patterns/nacos-persistence.yml

^(?:Lexical error at .*|Syntax error: .*|Column '.*|Table/View '.*|The statement was aborted .*|\[db-(?:other-)?error\].*)$


0 1 4 21 20 23 12 
nacos-persistence.init
the embedded database is used
使用内嵌数据库
patterns/nacos-persistence.yml

^use local db service for \w+$


0 0 2 21 23 
nacos-persistence.setup
the database is opened, checked or failed
数据库的打开、检查或失败
patterns/nacos-persistence.yml

^(?:check master db\.|check db health\.|use StandaloneDatabaseOperateImpl)$


0 0 2 21 23 
nacos-persistence.setup-failed
the database is opened, checked or failed (a warning or an error)
数据库的打开、检查或失败（告警或错误）
patterns/nacos-persistence.yml

^(?:\[ExternalDataSourceService\] datasource reload error.*|\[master-db\] .*|row mapper .* conflicts, [^\s]*+ will be replaced by .*|An exception occurred when external data was imported into Derby :.*)$


0 0 2 21 23 
nacos-persistence.statements
statements to the embedded store (at DEBUG)
内嵌存储执行的语句（DEBUG）
patterns/nacos-persistence.yml

^(?:current (?:sql|args) : .*|(?:queryOne|queryMany|modifyRequests|getData|onApply) info : .*|SQL update affected .* rows |Roll back transaction for .*)$


0 0 3 21 20 23 
nacos.starting
this node starts and names the members it is configured with
本节点启动并列出配置的成员
patterns/nacos.yml
node-starting
^The server IP list of Nacos is \[(?<members>.*)\]$
members

1 0 0 2 20 22 
nacos.still-starting
this node is still starting
本节点仍在启动
patterns/nacos.yml

^Nacos(?: Server| Server API| Console)? is starting\.\.\.$


0 0 2 20 22 
nacos.started
this node is up
本节点启动完成
patterns/nacos.yml
node-started
^Nacos started successfully in .*$


0 0 2 20 22 
nacos.part-started
a part of this node is up
本节点的一部分启动完成
patterns/nacos.yml

^Nacos (?:Server API|Console) started successfully in .*$


0 0 2 20 22 
nacos.start-failed
the process that wrote this failed to start
写下此行的进程启动失败
patterns/nacos.yml

^(?:Startup errors :.*|Application run failed|Exception encountered during context initialization.*|Nacos failed to start, please see \S+ for more details\.)$


0 0 2 20 22 
nacos.stopping
this node shuts down
本节点正在停机
patterns/nacos.yml
node-stopping
^(?:\[WatchFileCenter\] start close|Commencing graceful shutdown\..*)$


0 0 2 20 22 
nacos.stopping-parts
parts of the process that wrote this shut down
写下此行的进程的各部分停机
patterns/nacos.yml

^(?:\[(?:WatchFileCenter|NotifyCenter|ThreadPoolManager|HttpClientBean(?:Holder|Factory)|ConfigServer-HttpClientManager)\] (?:already closed|start to shutdown .*|Start destroying .*|Destruction of the end|Completed destruction.*)|Graceful shutdown complete|Shutting down ExecutorService .*|Stopping service .*|(?:Stopping|Destroying|Pausing) ProtocolHandler .*|HikariPool-\d+ - Shutdown .*)$


0 1 2 20 22 
nacos.no-publisher
an event without listeners; normal
事件无监听者，属正常
patterns/nacos.yml

^There are no \[[^\]]+\] publishers for this event, please register$


0 1 2 20 22 
nacos.spring-starting
the process of this node begins
本节点进程启动
patterns/nacos.yml

^Starting (?:AOT-processed )?\S+ (?:v\d\S* )?(?:using Java \S+ )?(?:on \S+ )?with PID \d+ .*$


0 0 1 20 
nacos.spring-started
the process of this node is set up
本节点进程就绪
patterns/nacos.yml

^Started \S+ in [\d.]+ seconds \((?:JVM|process) running for [\d.]+\)$


0 0 1 20 
nacos.tomcat
the HTTP port
HTTP 端口
patterns/nacos.yml

^Tomcat (?:initialized with|started on) port(?:\(s\):)? \d+ \(http\).*$


0 0 1 20 
nacos.cluster-resource
the member list is set up
成员管理初始化
patterns/nacos.yml

^(?:Nacos-related cluster resource initialization|The cluster resource is initialized)$


0 0 1 20 
nacos.setting
a setting of this node
本节点的配置
patterns/nacos.yml

^Get \w+ config from env, .*$


0 0 1 20 
nacos.config-listen
a client of the configuration service left
配置客户端离开
patterns/nacos.yml

^\[\d+_[^\]]+\]client disconnected,clear config listen context$


0 0 1 20 
nacos.query-failed
a query of the embedded storage failed
内嵌存储查询失败
patterns/nacos.yml

^(?:An exception occurred during the query operation : .*|There was an error querying the data, request : .*|Stream Error)$


0 1 1 20 
nacos.setup
part of a start, or a regular task
启动过程，或定期任务
patterns/nacos.yml

^(?:\[MapperManager\] |\[AbilityControlManager\] |\[migrate\] |\[capacityManagement\] |clearConfigHistory|HikariPool-\d+ - (?!Shutdown)|Registered driver with |Istio module disabled|K8s Sync module disabled|Initializing (?:ProtocolHandler|Spring|Servlet|ExecutorService)|Initialize|Ready to |Starting (?:service \[|Servlet engine|ProtocolHandler)|Root WebApplicationContext|Completed initialization|No active profile|No TaskScheduler|Reflections took|Exposing \d+ endpoint|Adding welcome page|Failed to find a usable hardware address|Load (?:com\.alibaba|Nacos package)|Skip @SpringBootApplication|use Distributed|Will (?:not )?secure |WILL (?:NOT )?secure |Creating |You are asking Spring Security|Global AuthenticationManager|Bean '|Using InfluxDB|publishing metrics|Could not create index template|failed to send metrics|unable to create database|Spring Environment's active profiles|Cache(?:dMcp|d Mcp| sync)|ConfigQueryHandlerChain|Not found ServerIdentityChecker|Obtaining singleton bean|given scan urls|Property 'userDn' not set).*$


0 0 1 20 
nacos.blank
a message that begins with an empty line, such as the password that Spring generates
以空行开头的消息，例如 Spring 生成的密码
patterns/nacos.yml

^$


0 0 1 20 
nacos.web-error
the web server or a thread met an error, in a request or at the start
Web 服务或线程出错：处理请求时，或启动时
patterns/nacos.yml

^(?:Servlet\.service\(\) for servlet .*|Error parsing HTTP request header.*|Invalid cookie header: .*|Resolved \[.*|Failed to (?:start|bind|load|initialize|instantiate|complete) .*|Error starting .*|Unable to start .*|Exception in thread .*)$


0 0 1 20 
nacos.addressing
where the address server is
地址服务器位置
patterns/nacos.yml

^(?:ADDRESS_SERVER_URL:.*|ServerListService address-server port:.*)$


0 0 1 20 
nacos.api-filter-failed
a request was refused by the API compatibility filter, which failed inside
API 兼容过滤器内部出错
patterns/nacos.yml

^Filter for API .* Compatibility failed\..*$


0 0 1 20 
nacos.health-plugins
which health checkers are loaded (DEBUG)
已加载的健康检查器（DEBUG）
patterns/nacos.yml

^init health plugin : types=.*$


0 0 1 20 
nacos.logging-config
where the logging configuration is read from
日志配置的来源
patterns/nacos.yml

^There is no property named ".*$


0 0 1 20 
nacos.member-copy-failed
a member of the list could not be copied
成员信息复制失败
patterns/nacos.yml

^\[Member copy\] copy failed.*$


0 0 1 20 
nacos.request-failed
a request to the API failed; the text says why
接口请求失败，文本说明原因
patterns/nacos.yml

^got exception\. .*$


0 0 1 20 
nacos.cluster-conf-failed
the file of the members could not be read or watched
成员配置文件读取或监听失败
patterns/nacos.yml

^(?:read cluster conf fail.*|Failed to monitor file.*)$


0 0 1 20 
nacos.directories
where configuration, data and logs of this node are
本节点配置、数据和日志的目录
patterns/nacos.yml

^Nacos [^ ]*+ files: .*$


0 0 2 20 22 
nacos.task-failed
a scheduled task failed inside
定时任务内部出错
patterns/nacos.yml

^this task execute has error : .*$


0 0 1 20 
nacos.task-engine-failed
a delayed task of this node failed, or there is nothing that could do it
本节点延迟任务执行失败，或没有对应处理器
patterns/nacos.yml

^(?:processor not found for task, so discarded\. .*|Nacos task execute error (?:: .*)?)$


0 0 6 20 2 4 5 9 23 
nacos.disk-full
the disk is full: this node ends itself
磁盘满：本节点自行退出
patterns/nacos.yml

^磁盘满(?:，)?自杀退出$


0 0 4 20 23 22 18 
nacos.cost-time
how long taking or loading a snapshot, or a dump, took
快照或转储耗时
patterns/nacos.yml

^(?:level not found , )?\S++ cost time : \d++ ms$


0 0 4 20 10 23 21 
nacos.mcp-registry
the MCP registry of this node is up
本节点 MCP 注册中心启动完成
patterns/nacos.yml

^Nacos Mcp Registry (?:Started\.|is starting\.\.\.|started successfully in .*)$


0 0 2 20 22 
naming-distro.client-add
data of a client came from another node
收到其它节点的客户端数据
patterns/naming-distro.yml
client-add
^\[Client-Add\] Received distro client sync data (?<client>[^,\s]+)(?:, revision=(?<revision>-?\d+))?$
client revision

1 2 0 0 1 3 
naming-distro.client-delete
another node told that a client is gone
其它节点通知客户端已删除
patterns/naming-distro.yml
client-delete
^\[Client-Delete\] Received distro client sync data (?<client>\S+)$
client

1 0 0 1 3 
naming-distro.sync-cancelled
a change was not sent, because the target counts as unhealthy; it is tried again after 3 s
目标节点不健康，取消同步，3 秒后重试
patterns/naming-distro.yml
distro-sync-cancelled
^\[DISTRO\] Cancel distro sync caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='[^']*+'\})?$
peer key

1 2 0 0 1 3 
naming-distro.verify-cancelled
a verification was not sent, because the target counts as unhealthy
目标节点不健康，取消校验
patterns/naming-distro.yml
distro-verify-cancelled
^\[DISTRO\] Cancel distro verify caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='[^']*+'\})?$
peer key

1 2 0 0 1 3 
naming-distro.verify-differs
the data of a client differ between two nodes
两个节点的客户端数据不一致
patterns/naming-distro.yml
verify-differs
^\[DISTRO-VERIFY-FAILED\] \w+\[(?<client>[^\]]+)\] revision local=-?\d+, remote=-?\d+$
client

1 0 0 1 3 
naming-distro.verify-invalid
the data of a client are out of date here; a new copy is asked for
本节点客户端数据过期，向对方获取
patterns/naming-distro.yml
verify-invalid
^client (?<client>\S+) is invalid, get new client from (?<peer>\S+)$
client peer

1 2 0 0 1 3 
naming-distro.verify-resent
another node has old data of a client; they are sent again
对方数据过期，重新发送
patterns/naming-distro.yml
verify-resent
^Target (?<peer>\S+) verify client (?<client>\S+) failed, sync new client$
peer client

1 2 0 0 1 3 
naming-distro.batch-null
no batch data for a client; normal
客户端无批量数据，属正常
patterns/naming-distro.yml

^\[processBatchInstanceDistroData\] BatchInstanceData is null , clientId is :(?<client>\S+)$
client

1 0 0 1 3 
naming-distro.checksum
a checksum round from another node; keys named here were behind
收到校验，列出的键落后
patterns/naming-distro.yml
checksum-repair
^to remove keys: \[(?<removed>[^\]]*)\], to update keys: \[(?<updated>[^\]]*)\], source: (?<peer>\S+)$
removed updated peer

1 2 3 0 0 1 3 
naming-distro.owner-conflict
two nodes think they are responsible for the same data
两个节点都认为自己负责同一数据
patterns/naming-distro.yml
owner-conflict
^receive responsible key timestamp of (?<key>\S+) from (?<peer>\S+)$
key peer

1 2 0 0 1 3 
naming-distro.creating-service
data for an unknown service came in
收到未知服务的数据
patterns/naming-distro.yml

^creating service com\.alibaba\.\S+$


0 0 1 3 
naming-distro.notifier-started
part of a start
启动过程
patterns/naming-distro.yml

^(?:distro notifier started|waiting server list init\.\.\.|load data success)$


0 0 1 3 
naming-distro.notify-failed
applying received data failed inside
应用收到的数据时出错
patterns/naming-distro.yml

^\[NACOS-DISTRO\] [Ee]rror while (?:handling notifying task|(?:notifying|execute) listener of key: \S+)$


0 1 1 3 
naming-distro.request-failed
a request to another node failed
发往其它节点的请求失败
patterns/naming-distro.yml

^failed to req API: ?https?://(?<peer>[^/\s,]++)[^,\s]*+(?:, code: -?\d+, msg: .*)?$
peer

1 0 1 1 3 
naming-distro.checksum-busy
a checksum round was skipped
跳过一次校验
patterns/naming-distro.yml

^(?:sync checksum task already in process with \S+|listener of \S+ not found\.)$


0 0 1 3 
naming-distro.failed
handling data between nodes failed
节点间数据处理失败
patterns/naming-distro.yml

^\[DISTRO-FAILED\] .*$


0 0 1 3 
naming-distro.sync-detail
a step of sending data to other nodes (1.x, DEBUG)
向其它节点同步数据的步骤（1.x，DEBUG）
patterns/naming-distro.yml

^(?:server list is: .*|sync already in process, key: .*|sync checksums: .*|sync keys: .*|sync from .*|add sync task: .*|got key: .*)$


0 0 1 3 
naming-distro.sync-error
sending data to other nodes failed inside (1.x)
向其它节点同步数据时内部出错（1.x）
patterns/naming-distro.yml

^(?:sync data failed\..*|timed sync task failed\..*|dispatch sync task failed\..*|should not larger than .*)$


0 0 1 3 
naming-distro.no-data
a change was announced, and there is no data or nobody to tell
通知了变更，但没有数据或没有监听者
patterns/naming-distro.yml

^\[DISTRO-WARN\] (?:RecordListener|data) not found, key: .*$


0 0 1 3 
naming-distro.notified
a change was applied on this node (DEBUG)
变更已在本节点应用（DEBUG）
patterns/naming-distro.yml

^\[NACOS-DISTRO\] datum change notified, key: .*$


0 0 1 3 
naming-distro.fetch-failed
data could not be fetched from another node
未能从其它节点取得数据
patterns/naming-distro.yml

^(?:get data from .* failed!.*|load data failed\..*|sync full data from .* failed!.*)$


0 0 1 3 
naming-distro.empty-sync
another node sent nothing
其它节点发来空数据
patterns/naming-distro.yml

^\[onSync\] receive empty entity!$


0 0 1 3 
naming-distro.naming-proxy
a request between nodes failed; which one is in the trace
节点间请求失败，目标见堆栈
patterns/naming-distro.yml

^NamingProxy.*$


0 0 1 3 
naming-event.unhealthy
an instance without heartbeats became unhealthy
实例心跳超时，变为不健康
patterns/naming-event.yml
unhealthy
^\{POS\} \{IP-DISABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^@]+)@(?<service>[^,]+), region: \w+, msg: client (?:timeout after \d+, )?last beat: (?<lastBeat>\d+)$
address cluster service lastBeat

1 2 3 4 0 0 1 4 
naming-event.healthy
a heartbeat made an unhealthy instance healthy again
心跳恢复，实例重新健康
patterns/naming-event.yml
healthy
^service: (?<service>[^{]+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: client beat ok$
service address cluster

1 2 3 0 0 1 4 
naming-event.sync-unhealthy
another node told that an instance is unhealthy
其它节点通知实例不健康
patterns/naming-event.yml
unhealthy
^(?<service>[^{@]+@@[^{]+) \{SYNC\} IP-DISABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>.+)$
service address cluster

1 2 3 0 0 1 4 
naming-event.sync-healthy
another node told that an instance is healthy
其它节点通知实例健康
patterns/naming-event.yml
healthy
^(?<service>[^{@]+@@[^{]+) \{SYNC\} IP-ENABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>.+)$
service address cluster

1 2 3 0 0 1 4 
naming-event.check-unhealthy
an active check found an instance unhealthy
主动检查发现实例不健康
patterns/naming-event.yml
unhealthy
^serviceName: (?<service>[^{]+) \{POS\} \{IP-DISABLED\} invalid(?:-now)?: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$
service address cluster

1 2 3 0 0 1 4 
naming-event.check-healthy
an active check found an instance healthy
主动检查发现实例健康
patterns/naming-event.yml
healthy
^serviceName: (?<service>[^{]+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$
service address cluster

1 2 3 0 0 1 4 
naming-event.check-undecided
an active check that changed nothing
主动检查，未改变状态
patterns/naming-event.yml

^serviceName: [^{]+ \{(?:PROBE|OTHER)\} \{IP-(?:EN|DIS)ABLED\} .*$


0 0 1 4 
naming-event.ip-new
instances were added; the datum line says the same
新增实例，datum 行内容相同
patterns/naming-event.yml

^[^{@]+@@[^{]+ \{SYNC\} \{IP-NEW\} cluster: [^,]+, new ips size: \d+, content: \[.*\]$


0 0 1 4 
naming-event.ip-dead
instances were removed; the datum line says the same
移除实例，datum 行内容相同
patterns/naming-event.yml

^[^{@]+@@[^{]+ \{SYNC\} \{IP-DEAD\} cluster: [^,]+, dead ips size: \d+, content: \[.*\]$


0 0 1 4 
naming-event.ip-weight
the weight of an instance changed
实例权重改变
patterns/naming-event.yml

^[^{@]+@@[^{]+ \{SYNC\} \{IP-UPDATED\} .*$


0 0 1 4 
naming-event.ip-updated
the list of instances after a change; the datum line says more
变更后的实例列表，datum 行更完整
patterns/naming-event.yml

^\[IP-UPDATED\] namespace: [^,]*, service: [^,]+, ips: .*$


0 0 1 4 
naming-event.health-by-api
the health of an instance was set by the API
通过接口设置实例健康状态
patterns/naming-event.yml

^\[IP-(?:EN|DIS)ABLED\] ips: \S+, service: \S+, msg: update thought HealthController api$


0 0 1 4 
naming-event.update-failed
taking over a state from another node failed inside
更新状态时内部出错
patterns/naming-event.yml

^\[UPDATE-DOMAIN\] Exception while (?:taking item from LinkedBlockingDeque\.|update service: \S.*)$


0 1 1 4 
naming-event.unhealthy-v1.0
an instance without heartbeats became unhealthy (1.0 names no service)
实例心跳超时，变为不健康（1.0 不含服务名）
patterns/naming-event.yml

^\{POS\} \{IP-DISABLED\} valid: [^@\s]+@[^@,\s]+, region: [^,]*+, msg: client timeout after [^,]*+, last beat: \d+$


0 0 1 4 
naming-event.beat
a heartbeat is handled by this node (DEBUG)
本节点处理一次心跳（DEBUG）
patterns/naming-event.yml

^(?:\[CLIENT-BEAT\] processing beat: .*|\[CLIENT-BEAT\] refresh beat: .*)$


0 0 1 4 
naming-event.check-sync-failed
results of health checks could not be passed to another node (1.x)
健康检查结果未能传给其它节点（1.x）
patterns/naming-event.yml

^(?:\[HEALTH-CHECK-SYNC\] failed to add check result to queue, queue size: .*|\[HEALTH-CHECK-SYNC\] failed to send result to .*)$


0 0 1 4 
naming-event.cancel-failed
a health check could not be cancelled
健康检查任务取消失败
patterns/naming-event.yml

^\[CANCEL-CHECK\] cancel failed!.*$


0 0 1 4 
naming-event.check-scheduled
an active health check is planned (DEBUG)
计划一次主动健康检查（DEBUG）
patterns/naming-event.yml

^\[HEALTH-CHECK(?:-V2)?\] schedule health check task: .*$


0 0 1 4 
naming-event.checkers-failed
the list of health checkers could not be given
健康检查器列表查询失败
patterns/naming-event.yml

^checkers error.*$


0 0 1 4 
naming-event.listener-failed
a listener crashed: a push or a sync may be missing
事件监听器出错：可能缺少一次推送或同步
patterns/naming-event.yml

^Event callback exception:.*$


0 0 1 4 
naming-event.publisher-stopped
this node stops handling one type of event, or was interrupted while waiting for one
本节点停止处理某类事件，或等待事件时被中断
patterns/naming-event.yml

^(?:Naming Event Publisher .* take event from queue failed:.*|Naming Event Publisher .*, stop to handle event due to unexpected exception:.*)$


0 0 1 4 
naming-event.queue-full
a queue of events is full; the event is handled on the spot
事件队列已满，改为同步处理
patterns/naming-event.yml

^Unable to plug in due to interruption, synchronize sending time, event : .*$


0 0 1 4 
naming-event.event-passed
an event is passed on inside the node (DEBUG)
节点内部事件分发（DEBUG）
patterns/naming-event.yml

^(?:\[NotifyCenter\] No subscribers for slow event .*|\[NotifyCenter\] the .*)$


0 0 1 4 
naming-event.health-list
the health of all instances of a service as taken over (DEBUG)
接收到的服务全部实例健康状态（DEBUG）
patterns/naming-event.yml

^\[HEALTH-STATUS-UPDATED\] namespace: .*$


0 0 1 4 
naming-event.upgrade-state-failed
the state of the upgrade could not be written to disk
升级状态写盘失败
patterns/naming-event.yml

^Failed to write .* to disk.*$


0 0 1 4 
naming-performance.counters
counters, once a minute
每分钟的计数
patterns/naming-performance.yml

^(?:PERFORMANCE:\|(?:serviceCount\|.*|[-\d|]+)|DISTRO:\|(?:V1SyncDone\|.*|[-\d|]+)|Task worker status:\s*)$


0 0 1 7 
naming-performance.metrics-failed
a counter could not be set up
指标初始化失败
patterns/naming-performance.yml

^Init metrics for .* failed.*$


0 0 1 7 
naming-push.push
a changed list was pushed to a subscriber
变更后的列表已推送给订阅者
patterns/naming-push.yml
push
^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms, SLA -?\d+ms, Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+), target=(?<name>\S+)$
ms totalMs namespace group service ephemeral revision originalSize size name

1 2 3 4 5 6 7 8 9 10 0 0 1 5 
naming-push.push-for-subscriber
a list was pushed to one new subscriber
列表已推送给新的订阅者
patterns/naming-push.yml
push
^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms for subscriber (?<subscriber>[^,]+), Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+)$
ms totalMs subscriber namespace group service ephemeral revision originalSize size

1 2 3 4 5 6 7 8 9 10 0 0 1 5 
naming-push.push-failed
a list could not be pushed to a subscriber
向订阅者推送失败
patterns/naming-push.yml
push-failed
^\[PUSH-FAIL\] (?<ms>-?\d+)ms, Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, reason=.*, target=(?<name>\S+)$
ms namespace group service ephemeral revision name

1 2 3 4 5 6 7 0 0 1 5 
naming-push.merged
another change came before the push; they go together
推送前又有变更，合并推送
patterns/naming-push.yml

^\[PUSH\] Task merge for Service\{namespace='[^']*+', group='[^']*+', name='[^']*+', ephemeral=(?:true|false), revision=-?\d+\}$


0 0 1 5 
naming-push.reason
the trace of a failed push
推送失败的堆栈
patterns/naming-push.yml

^Reason detail:\s*$


0 0 1 5 
naming-push.queued
a changed list waits for the UDP push
变更的列表等待 UDP 推送
patterns/naming-push.yml

^[^@]+@@.+ is changed, add it to push queue\.$


0 0 1 5 
naming-push.udp-scheduled
a UDP push was scheduled
UDP 推送已计划
patterns/naming-push.yml

^serviceName: .+ changed, schedule push for: .*$


0 0 1 5 
naming-push.udp-sent
a UDP push was sent
UDP 推送已发送
patterns/naming-push.yml

^send udp packet: \S+$


0 0 1 5 
naming-push.udp-acknowledged
a subscriber answered a UDP push
订阅者确认 UDP 推送
patterns/naming-push.yml

^received ack: \{.*\} from: [^,]*, cost: -?\d+ ms, unacked: -?\d+, total push: -?\d+$


0 0 1 5 
naming-push.udp-retried
a UDP push was not answered
UDP 推送未被确认
patterns/naming-push.yml

^(?:retry to push data, key: \S+|max re-push times reached, retry times \d+, key: [^,\s]+)$


0 0 1 5 
naming-push.udp-given-up
a UDP push was not answered and is given up
UDP 推送未被确认，已放弃
patterns/naming-push.yml
push-failed
^max re-push times reached, retry times \d+, key: (?<name>[^,\s]+),\d+,-?\d+$
name

1 0 0 1 5 
naming-push.task-failed
a push failed inside
推送内部出错
patterns/naming-push.yml

^Push task for service ?\S+ execute failed\s*$


0 0 1 5 
naming-push.fuzzy-failed
a change of services that match a pattern could not be told to a client
模糊订阅的变更未能通知客户端
patterns/naming-push.yml

^(?:\[fuzzy watch\] change notify fail ,clientId .*|\[fuzzy watch\] reschedule this task to engine|\[fuzzy watch\] sync notify fail, pattern .*)$


0 0 1 5 
naming-push.fuzzy-told
services that match a pattern are told to a client
模糊订阅匹配的服务已通知客户端
patterns/naming-push.yml

^(?:\[fuzzy watch\] change notify success ,clientId .*|\[fuzzy watch\] init notify all batch finish ,clientId=.*|\[fuzzy watch\] init notify finish push success  ,clientId=.*|\[fuzzy watch\] init notify push success  ,clientId=.*|\[fuzzy watch\] sync notify task success, pattern .*|\[FUZZY-WATCH-INIT-PUSH\] Task merge for pattern .*)$


0 0 1 5 
naming-push.clients
book-keeping of UDP subscribers
UDP 订阅者的内部记录
patterns/naming-push.yml

^(?:\[NACOS-PUSH\] clientMap size: .*|client: .* added for serviceName: .*|client: .* already associated with key .*|client is zombie: .*|push serviceName: .*|\[PUSH-CACHE\] cache hit: .*)$


0 0 1 5 
naming-push.zombie-failed
subscribers that have gone could not be removed
未能移除已失效的订阅者
patterns/naming-push.yml

^\[NACOS-PUSH\] failed to remove client zombie$


0 0 1 5 
naming-push.udp-ack-failed
the acknowledgement of a UDP push could not be handled
UDP 推送的确认无法处理
patterns/naming-push.yml

^(?:\[NACOS-PUSH\] ackEntry is null\.|\[NACOS-PUSH\] error while receiving ack data.*)$


0 0 1 5 
naming-push.udp-failed
a UDP push could not be built or sent
UDP 推送未能构造或发送
patterns/naming-push.yml

^(?:\[NACOS-PUSH\] failed to prepare data: .*|\[NACOS-PUSH\] failed to push data: .*|\[NACOS-PUSH\] failed to push serviceName: .*|\[NACOS-PUSH\] failed to compress data: .*)$


0 0 1 5 
naming-push.empty-push
nothing would have been pushed; left out
推送内容为空，已跳过
patterns/naming-push.yml

^\[NACOS-PUSH\] pushing empty data for client is not allowed: .*$


0 0 1 5 
naming-push.ack-late
a UDP subscriber acknowledged a push too late
UDP 订阅者确认推送过迟
patterns/naming-push.yml

^ack takes too long from .*$


0 0 1 5 
naming-raft.leader
naming sees a leader of a raft group, or none (null)
命名模块看到 raft 组的 leader（null 表示没有）
patterns/naming-raft.yml
raft-leader
^Raft group (?<raftGroup>\S+) has leader (?<leader>\S+)$
raftGroup leader

1 2 0 0 1 6 
naming-raft.waiting-leader
naming waits for the first leader
等待首个 leader
patterns/naming-raft.yml

^Waiting Jraft leader vote \.\.\.$


0 0 1 6 
naming-raft.apply-failed
applying a change of metadata failed on this node
本节点应用元数据变更失败
patterns/naming-raft.yml
raft-apply-failed
^onApply \S+ (?<raftGroup>instance|service) metadata operation failed\.\s*$
raftGroup

1 0 0 1 6 
naming-raft.v1-election
an election of the old 1.x raft
1.x 旧 raft 的选举
patterns/naming-raft.yml

^(?:leader timeout, start voting,leader: .+, term: \d+|vote \S+ as leader, term: \d+|received approve from peer: .*|received illegitimate vote, voter-term:\d+, votee-term:\d+|\[RAFT\] (?:make remote as leader|out of date beat|invalid state from master).*)$


0 0 1 6 
naming-raft.v1-leader
the old 1.x raft has a leader
1.x 旧 raft 选出 leader
patterns/naming-raft.yml

^\S+ has become the LEADER(?:, local: \{.*\}, leader: \{.*\})?$


0 0 1 6 
naming-raft.v1-no-leader
the old 1.x raft has no leader yet
1.x 旧 raft 尚无 leader
patterns/naming-raft.yml

^\[IS LEADER\] no leader is available now!$


0 1 1 6 
naming-raft.v1-datum
metadata of a service were applied
服务元数据生效
patterns/naming-raft.yml

^\[RAFT-NOTIFIER\] datum is (?:changed|deleted), key: [^,]+(?:, value: .*)?$


0 0 1 6 
naming-raft.v1-failed
the old 1.x raft could not reach another node
1.x 旧 raft 无法连接其它节点
patterns/naming-raft.yml

^(?:NACOS-RAFT (?:beat|vote) failed: .*, (?:peer|url): \S+|error while sending vote to server: \S+)$


0 1 1 6 
naming-raft.v1-peers
the old 1.x raft took over a member list
1.x 旧 raft 更新成员
patterns/naming-raft.yml

^raft peers changed: \[.*\]$


0 0 1 6 
naming-raft.v1-starting
the old 1.x raft starts
1.x 旧 raft 启动
patterns/naming-raft.yml

^(?:initializing Raft sub-system|cache loaded, datum count: \d+, current term: \d+|finish loading all datums, size: \d+ cost \d+ ms\.|finish to load data from disk, cost: \d+ ms\.|timer started: leader timeout ms: \d+, heart-beat timeout ms: \d+|add listener: \S+|Upgrade from 1X feature has closed.*)$


0 0 1 6 
naming-raft.v1-closing
the old 1.x raft gives way to JRaft
1.x 旧 raft 让位给 JRaft
patterns/naming-raft.yml

^(?:start to close old raft protocol!!!|stop old raft protocol task for .*|clean old cache datum for old raft|start to move old raft protocol metadata)$


0 1 1 6 
naming-raft.snapshot-failed
a snapshot of naming data could not be written or read
命名数据快照写入或读取失败
patterns/naming-raft.yml

^(?:Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|load snapshot for namespace .* failed.*)$


0 0 1 6 
naming-raft.snapshot-loaded
a snapshot of naming data is read
读取命名数据快照
patterns/naming-raft.yml

^snapshot load from : .*$


0 0 1 6 
naming-raft.notify-failed
an applied change could not be passed on inside the node
已应用的变更未能在节点内部通知
patterns/naming-raft.yml

^(?:NACOS-RAFT failed to notify listener.*|\[NACOS-RAFT\] error while notifying listener of key: .*|\[NACOS-RAFT\] Error while handling notifying task.*)$


0 0 1 6 
naming-raft.request-failed
a read or write through raft failed on this node
通过 raft 的读写在本节点失败
patterns/naming-raft.yml

^(?:On apply write request failed,.*|On read request failed,.*|unsupport operation: .*)$


0 0 1 6 
naming-raft.v1-write-failed
a write to the old 1.x raft failed
写入 1.x 旧 raft 失败
patterns/naming-raft.yml

^(?:Raft onPut failed\..*|Raft onRemove failed\..*|Raft put failed\..*|Raft remove failed\..*|data publish failed, caused failed to notify majority, key=.*)$


0 0 1 6 
naming-raft.v1-beat-failed
the old 1.x raft could not send its beat, or hold an election
1.x 旧 raft 发送心跳或选举出错
patterns/naming-raft.yml

^(?:NACOS-RAFT error while sending heart-beat to peer: .*|\[RAFT\] error while master election .*|\[RAFT\] error while sending beat .*|error while sending heart-beat to peer: .*|\[NACOS-RAFT\] error while getting peer from peer: .*|\[NACOS-RAFT\] get peer failed: .*)$


0 0 1 6 
naming-raft.v1-notified
the old 1.x raft passes a change on inside the node
1.x 旧 raft 在节点内部通知变更
patterns/naming-raft.yml

^(?:\[NACOS-RAFT\] datum change notified, key: .*|add task .*|remove task .*)$


0 0 1 6 
naming-raft.v1-beat-entry-failed
an entry of the leader's beat could not be applied (1.x raft)
leader 心跳中的条目未能应用（1.x 旧 raft）
patterns/naming-raft.yml

^(?:\[NACOS-RAFT\] failed to handle beat entry, key: .*|\[NACOS-RAFT\] failed to remove entry, key=.*|\[NACOS-RAFT\] timestamp is smaller than that of mine, key: .*|\[RAFT-BEAT\] Interrupted error.*|\[RAFT-BEAT\] failed to sync datum from leader.*|receive null datum: .*|received empty datum)$


0 0 1 6 
naming-raft.v1-peer-failed
the leader could not pass a change on to another node (1.x raft)
leader 未能把变更发给其它节点（1.x 旧 raft）
patterns/naming-raft.yml

^(?:\[RAFT\] failed to delete data from peer.*|\[RAFT\] failed to publish data to peer.*)$


0 0 1 6 
naming-raft.v1-beat
a beat of the old 1.x raft
1.x 旧 raft 的心跳
patterns/naming-raft.yml

^(?:\[RAFT\] received beat with .*|\[RAFT\] send beat only\.|\[RAFT\] send beat with .* keys\.|\[SEND-BEAT-ONLY\] .*|raw beat data size: .*|receive beat response from: .*|send beat to server .*)$


0 0 1 6 
naming-raft.v1-applied
a change was applied on this node (1.x raft)
变更在本节点应用（1.x 旧 raft）
patterns/naming-raft.yml

^(?:data added/updated, key=.*|data removed, key=.*|datum deleted, key: .*)$


0 0 1 6 
naming-raft.v1-caught-up
this node took over data from the leader's beat (1.x raft)
本节点从 leader 心跳补上数据（1.x 旧 raft）
patterns/naming-raft.yml

^(?:data updated, key: .*|get datums from leader: .*)$


0 0 1 6 
naming-raft.v1-key-failed
stored data could not be read or deleted (1.x raft)
存储的数据无法读取或删除（1.x 旧 raft）
patterns/naming-raft.yml

^(?:datum key decode failed: .*|load datum failed: .*|\[RAFT-DELETE\] failed to delete datum: .*|\[RAFT-DELETE\] failed to delete old format datum: .*|waning: failed to deserialize key: .*|warning: encountered directory in cache dir: .*)$


0 0 1 6 
naming-raft.v1-split
a node that is not leader, or of an old term, tried to write (1.x raft): a split brain
非 leader 或旧任期的节点尝试写入（1.x 旧 raft）：脑裂迹象
patterns/naming-raft.yml

^(?:out of date publish, pub-term: .*|peer .* tried to publish data but wasn't leader, leader: .*)$


0 0 1 6 
naming-raft.v1-published
a majority has the change (1.x raft)
多数节点已接受变更（1.x 旧 raft）
patterns/naming-raft.yml

^signalPublish cost .*$


0 0 1 6 
naming-raft.v1-store
data on disk is read at start (1.x raft)
启动时读取磁盘数据（1.x 旧 raft）
patterns/naming-raft.yml

^(?:raft notifier started|finish loading datum, key: .*)$


0 0 1 6 
naming-raft.v1-servers
the list of servers is renewed (1.x)
刷新服务器列表（1.x）
patterns/naming-raft.yml

^(?:error while updating server list\..*|refresh server list failed, ignore it\.|server list is updated, dead: .*|server list is updated, new: .*)$


0 0 1 6 
naming-raft.switch-failed
operator switches could not be written or read through raft
开关配置未能通过 raft 读写
patterns/naming-raft.yml

^(?:Init Switch Domain directory failed:.*|On apply switch domain failed,.*|On read switch domain failed,.*|Submit switch domain failed:.*)$


0 0 1 6 
naming-rt.timing-v1
how long the active health checks of an instance take (no stamp in this log)
实例主动健康检查的耗时（该日志无时间戳）
patterns/naming-rt.yml

^\S+@\S+->normalized: .*$


0 0 1 8 
naming-rt.timing
how long the active health checks of a client take (no stamp in this log)
客户端主动健康检查的耗时（该日志无时间戳）
patterns/naming-rt.yml

^[^@\s]+->normalized: .*$


0 0 1 8 
naming-server.client-connect
a client is known to this node from now on
本节点开始知道该客户端
patterns/naming-server.yml
client-connect
^Client connection (?<client>(?<knownSince>\d{13}(?=_))?\S+) connect$
client knownSince

1 2 0 0 1 2 
naming-server.client-disconnect
a client is gone from this node with all its instances
该客户端及其全部实例已从本节点移除
patterns/naming-server.yml
client-disconnect
^Client connection (?<client>\S+) disconnect(?:, remove instances and subscribers)?$
client

1 0 0 1 2 
naming-server.persistent-disconnect
the last persistent instance of an address was removed
该地址最后一个永久实例被移除
patterns/naming-server.yml
client-disconnect
^Persistent client connection (?<client>\S+) disconnect$
client

1 0 0 1 2 
naming-server.client-change
a client published an instance of a service on this node
客户端在本节点发布了某服务的实例
patterns/naming-server.yml
client-change
^Client change for service Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$
namespace group service ephemeral revision client

1 2 3 4 5 6 0 0 1 2 
naming-server.client-remove
a client no longer publishes an instance of a service on this node
客户端在本节点撤下了某服务的实例
patterns/naming-server.yml
client-remove
^Client remove for service Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$
namespace group service ephemeral revision client

1 2 3 4 5 6 0 0 1 2 
naming-server.remove-unknown-client
a removal named a client that this node does not have; nothing changed
注销请求指向本节点不存在的客户端，未产生变化
patterns/naming-server.yml
remove-unknown-client
^remove instance from non-exist client: (?<client>\S+)$
client

1 0 0 1 2 
naming-server.remove-unknown-service
a removal named a service that this node does not have; nothing changed
注销请求指向本节点不存在的服务，未产生变化
patterns/naming-server.yml

^remove instance from non-exist service: .+$


0 0 1 2 
naming-server.client-already-gone
a request came for a client that has left; it was ignored
请求到达时客户端已离开，被忽略
patterns/naming-server.yml

^Client connection \S+ (?:already disconnect|type is not ephemeral)$


0 0 1 2 
naming-server.metadata-expired
the kept metadata of a removed instance or service was dropped; with it the memory of an offline
已移除实例或服务的元数据被清除，下线记录随之丢失
patterns/naming-server.yml
metadata-expired
^Remove expired metadata ExpiredMetadataInfo\{service=Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, metadataId='(?<metadataId>[^']*)', createTime=[^}]*\}$
namespace group service ephemeral revision metadataId

1 2 3 4 5 6 0 0 1 2 
naming-server.auto-delete
an instance without heartbeats was removed
长时间无心跳的实例被自动删除
patterns/naming-server.yml
auto-delete
^\[AUTO-DELETE-IP\] service: Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, ip: (?<json>\{.*\})$
namespace group service ephemeral revision json

1 2 3 4 5 6 0 0 1 2 
naming-server.auto-delete-v1
an instance without heartbeats was removed
长时间无心跳的实例被自动删除
patterns/naming-server.yml
auto-delete
^\[AUTO-DELETE-IP\] service: (?<service>[^,{]+), ip: (?<json>\{.*\})$
service json

1 2 0 0 1 2 
naming-server.auto-delete-failed
removing an expired instance failed; it is still there
自动删除过期实例失败，实例仍在
patterns/naming-server.yml

^\[IP-DEAD\] failed to delete ip automatically, ip: .*$


0 0 1 2 
naming-server.service-cleaned
an empty service was cleaned up
空服务被自动清理
patterns/naming-server.yml
service-cleaned
^namespace : (?<namespace>[^,]*), \[(?<service>[^\]]*)\] services are automatically cleaned$
namespace service

1 2 0 0 1 2 
naming-server.datum
the instance list of a service was applied on this node
服务的实例列表在本节点生效
patterns/naming-server.yml
datum
^\[NACOS-RAFT\] datum is changed, key: (?<key>com\.alibaba\.nacos\.naming\.iplist\.[^,]+), value: (?<json>\{.*)$
key json

1 2 0 0 1 2 
naming-server.healthy-list-changed
the list of healthy nodes as this node sees it was set
本节点看到的健康节点列表被更新
patterns/naming-server.yml
healthy-list-changed
^\[NACOS-DISTRO\] healthy server list changed, old: \[(?<oldMembers>[^\]]*)\], new: \[(?<members>[^\]]*)\]$
oldMembers members

1 2 0 0 1 2 
naming-server.redirect-refused
a forwarded request was refused: the two nodes disagree who is responsible
拒绝了转发的请求：两个节点对责任归属不一致
patterns/naming-server.yml
redirect-refused
^receive invalid redirect request from peer (?<peer>\S+)$
peer

1 0 0 1 2 
naming-server.forward-failed
a request to another node failed
发往其它节点的请求失败
patterns/naming-server.yml
forward-failed
^Exception while request: https?://(?<peer>[^/\s,]++)[^ ]*+ caused: .*$
peer

1 0 0 1 2 
naming-server.distro-filter-failed
a forwarded request failed
转发的请求失败
patterns/naming-server.yml

^\[DISTRO-FILTER\] request failed: .*$


0 0 1 2 
naming-server.member-up
a member changed its state
成员状态改变
patterns/naming-server.yml
member-state
^member Member\{ip='(?<ip>[^']*)', port=(?<port>\d+), .*\} state changed to (?<state>[A-Z]+)$
ip port state

1 2 3 0 0 1 2 
naming-server.upgraded
this node now runs the 2.x core
本节点切换到 2.x 内核
patterns/naming-server.yml
upgraded-to-v2
^Upgrade to 2\.0\.X$


0 0 1 2 
naming-server.upgrade-progress
progress of the upgrade from 1.x
从 1.x 升级的进度
patterns/naming-server.yml

^(?:upgrade check result (?:true|false)|Check whether close double write|Disable Double write, stop and clean v1\.x cache and features|Downgrade to 1\.X|upgrade\.state file is not exist)$


0 0 1 2 
naming-server.members-changed
the member list changed while upgrading
升级期间成员列表改变
patterns/naming-server.yml

^member change, event: .*$


0 0 1 2 
naming-server.double-write
a change was copied between the 1.x and the 2.x core
变更在 1.x 与 2.x 内核之间双写
patterns/naming-server.yml

^double write (?:removal of |for )service .*$


0 0 1 2 
naming-server.task-slow
a background task took more than a second
后台任务耗时超过一秒
patterns/naming-server.yml

^task (?!DistroSync).+ takes \d+ms$


0 1 1 2 
naming-server.client-beat-restores
a beat came for a missing instance; the server registered it again
收到缺失实例的心跳，服务端重新注册
patterns/naming-server.yml

^\[CLIENT-BEAT\] The instance has been removed for health mechanism, perform data compensation operations, beat: .*$


0 0 1 2 
naming-server.protect-threshold
a list was answered with unhealthy instances as well, since too few are healthy
健康实例过少，返回了包括不健康的全部实例
patterns/naming-server.yml

^protect threshold reached, return all ips, service: .*$


0 1 1 2 
naming-server.status-sync-failed
asking another node for its state failed
向其它节点同步状态失败
patterns/naming-server.yml

^\[STATUS-SYNCHRONIZE\] failed to request (?:serviceStatus|serverStatus), remote server: (?<peer>\S+)$
peer

1 0 1 1 2 
naming-server.naming-proxy
sending data to another node failed; which one is in the trace
向其它节点发送数据失败，目标见堆栈
patterns/naming-server.yml

^NamingProxy$


0 1 1 2 
naming-server.creating-empty-service
a service was created with its first instance
随首个实例创建服务
patterns/naming-server.yml

^creating empty service [^:]*+:.*$


0 0 1 2 
naming-server.new-service
a service was set up
服务初始化
patterns/naming-server.yml

^\[NEW-SERVICE\] \{.*\}$


0 0 1 2 
naming-server.dead-service
a service was deleted
服务被删除
patterns/naming-server.yml

^\[DEAD-SERVICE\] \{.*\}$


0 0 1 2 
naming-server.service-updated
metadata of a service changed
服务元数据改变
patterns/naming-server.yml

^(?:\[SERVICE-UPDATE\] service: |\[CLUSTER-UPDATE\] |cluster size, new: ).*$


0 0 1 2 
naming-server.new-cluster
a cluster of a service was created with its first instance; normal
随首个实例创建集群，属正常
patterns/naming-server.yml

^cluster: [^,]*+, ip: .*, will create new cluster with default configuration\.$


0 1 1 2 
naming-server.fuzzy-watch
a service came or went; normal
服务出现或消失，属正常
patterns/naming-server.yml

^\[fuzzy-watch\] service change matched,service key \S+,changed type (?:ADD_SERVICE|DELETE_SERVICE)\s*$


0 1 1 2 
naming-server.server-status
another node said that it lives
其它节点报告存活
patterns/naming-server.yml

^receive config info: (?<peer>[^#]*#[^#]*)#\d+#\d+\s*$
peer

1 0 0 1 2 
naming-server.health-check-error
an active health check failed inside
主动健康检查内部出错
patterns/naming-server.yml

^\[HEALTH-CHECK(?:-V2)?\] (?:error while processing NIO task|error while process health check for .*|tcp check started before last one finished, .*)$


0 1 1 2 
naming-server.request-failed
a request to the naming API failed; the trace says why
命名接口请求失败，原因见堆栈
patterns/naming-server.yml

^got exception\.(?: .*)?$


0 1 1 2 
naming-server.domain-update-failed
taking over a health flag from another node failed
从其它节点更新健康状态失败
patterns/naming-server.yml

^\[DOMAIN-UPDATER\] Exception while update service: \S+ from (?<peer>[^,]+), error: .*$
peer

1 0 1 1 2 
naming-server.stopping
part of a shutdown
停机过程
patterns/naming-server.yml

^(?:\[NamingServerHttpClientManager\] (?:Start destroying HTTP-Client|Destruction of the end|Completed destruction of HTTP-Client)|Exception while processing client beat time out\.)$


0 1 1 2 
naming-server.starting
part of a start
启动过程
patterns/naming-server.yml

^(?:\[SelectorManager\] Load |Load instance extension handler |GlobalConfig\{|open empty service auto clean job, |listen for service meta change$|naming\.distro config will be removed|Using naming\.distro config |listen switch service failed\.|\[SERVER-INIT\] got ).*$


0 0 1 2 
naming-server.cleaner-failed
a cleaner of services, clients or metadata failed inside; what it cleans stays
服务、客户端或元数据的清理任务内部失败，待清理内容保留
patterns/naming-server.yml

^Clean .* fail\..*$


0 0 1 2 
naming-server.upgrade-failed
a step of the upgrade from 1.x failed inside
从 1.x 升级的步骤内部失败
patterns/naming-server.yml

^(?:async check for service error.*|Close double write failed.*|Close double write with exception.*|Downgrade rafe failed.*|Failed to load file .*)$


0 0 1 2 
naming-server.upgrade-detail
progress of the upgrade from 1.x, in detail
从 1.x 升级的详细进度
patterns/naming-server.yml

^(?:\d+ service in v2 to removed\.|Check double write closed|Member change without no trigger\. It may be triggered by member lookup on startup\. Skip\.|member change, new members .*)$


0 0 1 2 
naming-server.double-write-failed
a change could not be copied between the 1.x and the 2.x core
变更未能在 1.x 与 2.x 内核之间双写
patterns/naming-server.yml

^Double write (?:task for|task is removing a non-exist service:|removal of) .*$


0 0 1 2 
naming-server.filter-error
a filter in front of the naming requests failed inside
命名请求的过滤器内部出错
patterns/naming-server.yml

^(?:handler client attributes error.*|\[DISTRO-FILTER\] Server failed:.*)$


0 0 1 2 
naming-server.client-factory
two makers of clients claim one type; the first is used
两个客户端工厂声明同一类型，使用默认的
patterns/naming-server.yml

^Client type .* found multiple factory, use .* default$


0 0 1 2 
naming-server.update-cluster
settings came for a cluster that this node does not have; it is created
收到本节点没有的集群的设置，将创建该集群
patterns/naming-server.yml

^\[UPDATE-CLUSTER\] cluster not exist, will create it: .*$


0 0 1 2 
naming-server.sync-no-peer
data should be sent, and no healthy node is there to take it (1.x)
需同步数据，但没有健康的对端（1.x）
patterns/naming-server.yml

^try to sync data but server list is empty\.$


0 0 1 2 
naming-server.sync-sending
data is being sent to another node (1.x, DEBUG)
正在向其它节点同步数据（1.x，DEBUG）
patterns/naming-server.yml

^try to sync data for this keys .*$


0 0 1 2 
naming-server.mapper-failed
who is responsible could not be computed; the node takes itself
无法计算责任节点，退回为本机
patterns/naming-server.yml

^(?:\[NACOS-DISTRO\] )?distro mapper failed, return localhost: .*$


0 0 1 2 
naming-server.empty-service
an empty service is counted towards its clean-up, or the clean-up failed
空服务清理计数，或清理失败
patterns/naming-server.yml

^namespace : [^,]*+, \[[^\]]*+\] (?:The number of times the current service experiences an empty instance is : .*|services are automatically clean has error : .*)$


0 0 1 2 
naming-server.serializer-failed
received data could not be read (1.x)
收到的数据无法反序列化（1.x）
patterns/naming-server.yml

^deserialize data failed\..*$


0 0 1 2 
naming-server.check-close-failed
an active health check failed while its result was stored
主动健康检查在保存结果时出错
patterns/naming-server.yml

^\[CHECK-(?:FAIL-NOW|FAIL|OK)\] error when close check task\..*$


0 0 1 2 
naming-server.health-sync
results of health checks are sent to the other nodes (1.x, DEBUG)
向其它节点发送健康检查结果（1.x，DEBUG）
patterns/naming-server.yml

^\[HEALTH-SYNC\] server: .*$


0 0 1 2 
naming-server.build-key-failed
the timing of a health check could not be stored
健康检查耗时未能保存
patterns/naming-server.yml

^\[BUILD-KEY\] Exception while set rt, ip .*$


0 0 1 2 
naming-server.check-interceptor
a step around a health check failed
健康检查的拦截步骤失败
patterns/naming-server.yml

^Interceptor health check task .* failed.*$


0 0 1 2 
naming-server.pool-monitor
the pool of HTTP connections for health checks is watched
健康检查 HTTP 连接池的监控
patterns/naming-server.yml

^(?:MonitorHealthCheckPool clean warn.*|MonitorHealthCheckPool monitor warn.*|connectionManager every route: .*|connectionManager total status: .*)$


0 0 1 2 
naming-server.http-client-close-failed
the HTTP client did not close cleanly at shutdown
停机时 HTTP 客户端未能正常关闭
patterns/naming-server.yml

^\[NamingServerHttpClientManager\] An exception occurred when the HTTP client was closed : .*$


0 0 1 2 
naming-server.check-overdue
an active health check started before the last one ended, or waited too long: this node is overloaded
上一次健康检查未结束又开始新的或等待过久：本节点过载
patterns/naming-server.yml

^(?:\[HEALTH-CHECK\] Error while constructing HTTP asynchronous client.*|http check started before last one finished, service: .*|mysql check started before last one finished, service: .*|beat task waited too long: .*|tcp check started before last one finished, service: .*)$


0 0 1 2 
naming-server.check-skipped
an active health check of one address, in detail
单个地址主动健康检查的细节
patterns/naming-server.yml

^(?:http check, ip is marked as to skip health check, ip: .*|mysql check, ip is marked as to skip health check, ip: .*|mysql check, ip:.*|mysql check, ips:.*|Tcp check ok, but the connected server responses some msg\. Connection won't be closed\.|tcp check, ip is marked as to skip health check, ip:.*)$


0 0 1 2 
naming-server.check-cleanup-failed
a database connection of a health check did not close cleanly
健康检查的数据库连接未能正常关闭
patterns/naming-server.yml

^(?:\[MYSQL-CHECK\] failed to close resultSet:.*|\[MYSQL-CHECK\] failed to close statement:.*)$


0 0 1 2 
naming-server.instance-malformed
an instance could not be read or compared (1.x)
实例无法解析或比较（1.x）
patterns/naming-server.yml

^(?:\[INSTANCE-COMPARE\] Object is not an instance of IPAdress, object: .*|error while calculating checksum\(md5\) for instances.*|\[NACOS-DOM\] error while calculating checksum\(md5\).*|\[NACOS-DOM\] failed to process ip: .*|\[NACOS-DOM\] received malformed ip: null)$


0 0 1 2 
naming-server.not-modified
a list was asked for and had not changed (1.x)
请求的列表没有变化（1.x）
patterns/naming-server.yml

^PUSH-SERVICE: service is not modified.*$


0 0 1 2 
naming-server.metadata-batch-failed
a batch change of instance metadata was ignored or failed
批量修改实例元数据被忽略或失败
patterns/naming-server.yml

^UPDATE-METADATA: (?:Param \'instances\' is illegal, ignore this operation|updateMetadata failed|services\.all value is illegal|update metadata failed, ignore the service).*$


0 0 1 2 
naming-server.beat-arguments
a heartbeat with all its arguments (DEBUG)
一次心跳的完整参数（DEBUG）
patterns/naming-server.yml

^\[CLIENT-BEAT\] full arguments: beat: .*$


0 0 1 2 
naming-server.subscriber-add-failed
a subscriber could not be added for pushes
未能登记推送订阅者
patterns/naming-server.yml

^\[NACOS-API\] failed to added push client.*$


0 0 1 2 
naming-server.no-instance
a list was asked for and is empty (DEBUG)
请求的服务没有实例（DEBUG）
patterns/naming-server.yml

^no instance to serve for service: .*$


0 0 1 2 
naming-server.fuzzy-watch-limit
too many services match a watched pattern; some changes are not told
模糊订阅匹配的服务过多，部分变更不通知
patterns/naming-server.yml

^(?:FUZZY_WATCH: fuzzy watch pattern count is over limit ,pattern .*|\[fuzzy-watch\] pattern matched service count is over limit , .*|\[fuzzy-watch\] pattern .* matched service(?:Key)? count (?:reach to up limit|has reached to|is reach to upper limit).*)$


0 0 1 2 
naming-server.fuzzy-watch-detail
book-keeping of watched patterns
模糊订阅的内部记录
patterns/naming-server.yml

^(?:FUZZY_WATCH:serviceKey .*|FUZZY_WATCH: pattern .*|\[fuzzy-watch\] ? pattern .* matched service keys count changed to .*|\[fuzzy-watch\] pattern .* makeup service key .*|\[fuzzy-watch\] no (?:client watched|watchedClients context for) pattern .*)$


0 0 1 2 
naming-server.health-check-switch
whether active health checks are on
主动健康检查是否启用
patterns/naming-server.yml

^\[HEALTH-CHECK\] health check is .*$


0 0 1 2 
naming-server.performance-failed
the counters could not be printed
性能计数打印失败
patterns/naming-server.yml

^\[PERFORMANCE\] Exception while print performance log\..*$


0 0 1 2 
naming-server.push-init-failed
the push service did not start as configured
推送服务未按配置启动
patterns/naming-server.yml

^(?:Get Push config from env failed, will use default value.*|\[NACOS-PUSH\] failed to init push service)$


0 0 1 2 
naming-server.selector
a selector of instances could not be loaded or applied
实例选择器加载或执行失败
patterns/naming-server.yml

^(?:\[SelectorManager\] Parse Selector failed, type: .*|\[SelectorManager\] Selector .* cannot find public access default constructor, will be ignored\.|\[SelectorManager\] cannot find the contextBuilder of type .*|\[SelectorManager\] execute select failed, will return all providers\..*|\[SelectorManager\] init Selectors, Selector type .* has value, ignore it\.|\[SelectorManager\] init selectorContextBuilders, SelectorContextBuilder type .* has value, ignore it\.)$


0 0 1 2 
naming-server.server-list
where the list of nodes was read from (1.x)
节点列表的来源（1.x）
patterns/naming-server.yml

^(?:SERVER-LIST from cluster\.conf: .*|SERVER-LIST from system variable: .*|failed to get config: .*)$


0 0 1 2 
naming-server.status-clean-failed
another node could not be asked to clean its state (1.x)
未能请求其它节点清理状态（1.x）
patterns/naming-server.yml

^\[DISTRO-STATUS-CLEAN\] Failed to request to clean server status to .*$


0 0 1 2 
naming-server.threshold
health checks pause after the list of healthy nodes changed, or go on again (1.x)
健康节点列表变化后暂停或恢复健康检查（1.x）
patterns/naming-server.yml

^(?:\[NACOS-DISTRO\] disable health check for .* ms from now on\.|\[NACOS-DISTRO\] distro threshold restored and stable now, enable health check\. current ratio: .*)$


0 0 1 2 
naming-server.healthy-list-changed-v1
the list of healthy nodes changed; health checks pause (1.1)
健康节点列表变化，暂停健康检查（1.1）
patterns/naming-server.yml

^\[NACOS-DISTRO\] healthy server list changed, disable health check for .*$


0 0 1 2 
naming-server.server-status-failed
heartbeats between the nodes (1.x): how they are sent, or that sending failed
节点间心跳（1.x）：发送方式或发送失败
patterns/naming-server.yml

^(?:\[SERVER-STATUS\] Exception while sending server status.*|\[SERVER-STATUS\] target .*|check distro heartbeat\.)$


0 0 1 2 
naming-server.self-not-listed
this node's own address is not among the members
本机地址不在成员列表中
patterns/naming-server.yml

^local ip is not in serverlist, ip: .*$


0 0 1 2 
naming-server.server-status-odd
a heartbeat between nodes was malformed or out of date (1.x)
节点间心跳格式错误或过期（1.x）
patterns/naming-server.yml

^(?:received malformed distro map data: .*|server beat out of date, current: .*)$


0 0 1 2 
naming-server.service-json
a service as it is stored (DEBUG)
服务的存储内容（DEBUG）
patterns/naming-server.yml

^service to json: .*$


0 0 1 2 
naming-server.checksum-request
a peer's checksums of services: malformed, or different from this node's (1.x)
其它节点的服务校验和：格式错误或与本机不一致（1.x）
patterns/naming-server.yml

^(?:\[DOMAIN-STATUS\] receive malformed data: .*|checksum of .* is not consistent, remote: .*|\[DOMAIN-CHECKSUM\] serviceName or checksum is empty,serviceName: .*)$


0 0 1 2 
naming-server.subscribers-failed
the subscribers of a service could not be listed
服务的订阅者列表查询失败
patterns/naming-server.yml

^(?:query subscribers failed!.*|\[SubscriberManager\] get subscriber from other member error, server:.*)$


0 0 1 2 
naming-server.services-destroyed
all 1.x services are dropped after the upgrade
升级后清除全部 1.x 服务
patterns/naming-server.yml

^(?:Start to destroy ALL services\. namespaces: .*|Successfully destroy ALL services\. costs .*)$


0 0 1 2 
naming-server.status-report-failed
the state of services could not be sent to other nodes (1.x)
服务状态未能发送给其它节点（1.x）
patterns/naming-server.yml

^(?:\[DOMAIN-STATUS\] Exception while sending service status.*|\[DOMAIN-STATUS\] Failed to add service to be updatd to queue\..*|\[DOMAIN-STATUS\] Failed to add service to be updated to queue\..*)$


0 0 1 2 
naming-server.service-update-failed
a change of a service could not be applied (1.x)
服务变更未能应用（1.x）
patterns/naming-server.yml

^(?:\[NACOS-SERVICE\] error while processing service update.*|listen for service meta change failed!|received empty push from raft, key: .*|service not empty, key: .*)$


0 0 1 2 
naming-server.cluster-state-failed
the raft state of another node could not be read (1.x)
未能读取其它节点的 raft 状态（1.x）
patterns/naming-server.yml

^\[QUERY-CLUSTER-STATE\] Exception while query cluster state from .*$


0 0 1 2 
naming-server.status-sync-read-failed
the health of a service could not be fetched from the node responsible
未能从责任节点取得服务健康状态
patterns/naming-server.yml

^\[STATUS-SYNCHRONIZE\] Failed to get service status from .*$


0 0 1 2 
naming-server.status-sync-done
the health of a service was taken over from the node responsible
从责任节点同步了服务健康状态
patterns/naming-server.yml

^\[STATUS-SYNCHRONIZE\] sync service status from: .*$


0 0 1 2 
plugin-control.point
limits of the control plugin are set up
控制插件初始化
patterns/plugin-control.yml

^(?:Tps point for \S+ registered, But tps control manager is no limit implementation\.|No tps control rule of \S+ found.*|Not configure type of control plugin,.*|Load connection metrics collector,.*|No connection rule content found.*|Load rule from local,pointName=.*|Apply tps control rule parse start,.*|Clear point  control rule .*|Register tps control,pointName=.*|Fail to found (?:tps|connection) .*|Found (?:tps|connection) (?!runtime ejector).*|found (?:tps|connection) .*|Fail to connection control manager of name .*)$


0 0 2 18 20 
plugin-control.tps-report
the counters of the control plugin
控制插件计数
patterns/plugin-control.yml

^Tps reporting\.\.\.\s*.*$


0 0 2 18 20 
plugin-control.tps-exceeded
counting a request against its limit failed
请求限流检查失败
patterns/plugin-control.yml

^(?:Tps check exception , request: .*|Tps check fail , request: .*|Tps monitor fail , request: .*)$


0 0 1 18 
plugin-control.rules
rules for limits are read, stored or applied
读取、保存或应用限流规则
patterns/plugin-control.yml

^(?:Tps control rule change event receive,pointName=.*|connection limit rule change event receive ,external:.*|Parse rule is null,Ignore illegal rule  :.*|Save connection rule to local,pointName=.*|Save tps rule to local,pointName=.*|Save connection rule to local, ruleContent =.*|Found  rule parser of name=.*|Found persist rule storage of name ：.*|Found persist rule storage of name : .*|Build external rule storage of name .* finished)$


0 0 1 20 
plugin-control.rules-failed
rules for limits are read, stored or applied (a warning or an error)
读取、保存或应用限流规则（告警或错误）
patterns/plugin-control.yml

^(?:Tps control rule apply error ,error=.*|Fail to parse connection limit rule ,persit:.*|Fail to rule parser of name ：.*|Fail to found persist rule storage of name ：.*|Build external rule storage failed, the rules will not be persisted.*|Fail to found persist rule storage of name : .*)$


0 0 1 20 
plugin-control.rules-plugin-control
rules for limits are read, stored or applied
读取、保存或应用限流规则
patterns/plugin-control.yml

^(?:No external rule storage found,will load local disk instead,point name=.*|No external rule storage found,will load local disk instead|start to apply connection rule content .*|end to  apply connection rule content\s*)$


0 0 2 18 20 
plugin-control.setup
limits for requests and connections are set up
请求与连接限制的初始化
patterns/plugin-control.yml

^(?:HttpTpsCheckRequestParser  name .*|HttpTpsCheckRequestParser register parser .*|RemoteTpsCheckRequestParser  name  .*|RemoteTpsCheckRequestParser register parser .*|Found  connection control manager of name=.*|Found  tps control manager of name=.*|Build connection control manager, class=.*|Build tps control manager, class=.*|Found control manager plugin of name=.*|Found local disk connection rule content on start up,value  =.*|Found persist disk connection rule content on start up ,value  =.*|init connection rule end|Connection control rule updated to ->.*|Found local disk tps control rule of .*|Found external  tps control rule of .*|Apply tps control rule start,pointName=\[.*|Clear all tps control rule ,pointName=\[[^\]]*+\]\s*|Update  point  control rule ,pointName=\[[^\]]*+\],original maxTps=[^,]*+, new maxTps=[^,]*+,original monitorType=[^,]*+, original monitorType=[^,]*+,\s*|Apply tps control rule end,pointName=\[.*)$


0 0 2 18 20 
plugin-control.setup-failed
limits for requests and connections are set up (a warning or an error)
请求与连接限制的初始化（告警或错误）
patterns/plugin-control.yml

^(?:Build connection control manager failed, use no limit manager replaced\..*|Build tps control manager failed, use no limit manager replaced\..*|Not found control manager plugin of name.*|Fail to load tpsRuleBarrierCreator.*|\[[^\]]*+\]apply tps error,error=.*|Tps reporting error.*|Connection control updated, But connection control manager is no limit implementation\..*|Tps rule for point name .* updated, But tps control manager is no limit implementation\..*)$


0 0 2 18 20 
plugin-control.checks
a request was counted against its limits, or its parameters were refused
请求限流计数或参数被拒
patterns/plugin-control.yml

^Param check invalid,.*$


0 0 2 18 20 
plugin-control.checks-failed
a request was counted against its limits, or its parameters were refused (a warning or an error)
请求限流计数或参数被拒（告警或错误）
patterns/plugin-control.yml

^(?:Error to check tps control.*|Error to generate tps 503 response.*|Fail to  http tps check.*|exception: .*|Error to generate tps 400 response.*|Param check fail ,request:.*)$


0 0 2 18 20 
plugin-control.tps-v2.0
limits for requests (2.0, 2.1)
请求限流（2.0、2.1）
patterns/plugin-control.yml

^(?:Tps control rule change event receive,pointName=.*|Tps control rule change event ignore,pointName=.*|Save rule to local,pointName=.*|Tps control rule change event receive, but event is null|Tps control rule change event receive, pointName=.*|Tps control rule change event ignore, pointName=.*|\[[^\]]*+\]Tps over limit ,pointName=\[.*|Invalid monitor rule, pointName=\[.*|Update  point  control rule for client ip ,pointName=\[.*|Add  point  control rule for client ip ,pointName=\[.*|Delete  point  control rule for pointName=\[.*)$


0 0 1 18 
plugin-control.tps-v2.0-failed
limits for requests (2.0, 2.1) (a warning or an error)
请求限流（2.0、2.1）（告警或错误）
patterns/plugin-control.yml

^(?:Fail to init rule from local,pointName=.*|Fail to load rule from local,pointName=.*|Register fire watch fail\..*|Tps control rule persist fail,pointName=.*|Tps control rule apply error ,error=.*|Tps control rule apply error, error=.*|Tps control rule persist fail, pointName=.*)$


0 0 1 18 
protocol-distro.start
a change is being sent to another node
正在向其它节点发送变更
patterns/protocol-distro.yml
distro-start
^\[DISTRO-START\] (?<operation>DistroSyncChangeTask|DistroSyncDeleteTask) for DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\}$
operation key target

1 2 3 0 0 1 9 
protocol-distro.end
sending a change to another node ended
向其它节点发送变更结束
patterns/protocol-distro.yml
distro-end
^\[DISTRO-END\] (?:(?<operation>DistroSync(?:Change|Delete)Task) for )?DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\} result: (?<result>true|false)$
operation key target result

1 2 3 4 0 0 1 9 
protocol-distro.start-v1
lists of services are being sent to another node
正在向其它节点发送服务列表
patterns/protocol-distro.yml
distro-start
^\[DISTRO-START\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+)$
operation keys target

1 2 3 0 0 1 9 
protocol-distro.end-v1
sending lists of services to another node ended
向其它节点发送服务列表结束
patterns/protocol-distro.yml
distro-end
^\[DISTRO-END\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) result: (?<result>true|false)$
operation keys target result

1 2 3 4 0 0 1 9 
protocol-distro.receive
a change came from another node
收到其它节点的变更
patterns/protocol-distro.yml
distro-receive
^\[DISTRO\] Receive distro data type: (?<operation>\w+), key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\}$
operation key target

1 2 3 0 0 1 9 
protocol-distro.sync-failed
sending a change to another node failed; it is tried again
向其它节点发送变更失败，将重试
patterns/protocol-distro.yml
distro-sync-failed
^\[DISTRO\] Sync data change failed\.(?: key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\})?$
key target

1 2 0 0 1 9 
protocol-distro.nothing-to-send
a client had vanished before its change was sent
发送前客户端已消失
patterns/protocol-distro.yml

^\[DISTRO\] .+ with null data to sync, skip$


0 1 1 9 
protocol-distro.task-slow
sending a change kept its thread longer than a second
发送变更的线程耗时超过一秒
patterns/protocol-distro.yml
distro-task-slow
^task (?<operation>DistroSync(?:Change|Delete)Task) for DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\} takes (?<ms>\d+)ms$
operation key target ms

1 2 3 4 0 0 2 9 2 
protocol-distro.task-slow-v1
sending lists to another node took longer than a second: the delay of these services
发送服务列表耗时超过一秒，即这些服务的同步延迟
patterns/protocol-distro.yml
distro-task-slow
^(?:distro )?task (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) takes (?<ms>\d+)ms$
operation keys target ms

1 2 3 4 0 0 1 9 
protocol-distro.snapshot
the first copy of all data at a start
启动时加载全量数据
patterns/protocol-distro.yml

^\[DISTRO-INIT\] (?:waiting .+|load snapshot data (?:success|failed\.\s*)|load snapshot \S+ from \S+(?: result: (?:true|false)| failed\.)?|Can't find component for type [^,]+, .*|it took \d+ ms to load snapshot \S+ from \S+ and snapshot size is -?\d+\.)$


0 0 1 9 
protocol-distro.not-initialised
verification waits for the first copy of all data
等待初始数据，暂不校验
patterns/protocol-distro.yml

^data storage \S+ has not finished initial step, do not send verify data$


0 1 1 9 
protocol-distro.task-died
a background task died; two at a shutdown are normal
后台任务中断，停机时属正常
patterns/protocol-distro.yml

^\[TASK-FAILED\] .*$


0 1 1 9 
protocol-distro.verify-failed
a verification could not be sent
校验无法发送
patterns/protocol-distro.yml

^\[DISTRO-FAILED\] .*$


0 0 1 9 
protocol-distro.task-dropped
a change was dropped
变更被丢弃
patterns/protocol-distro.yml

^(?:\[DISTRO\] Can't find failed task for type .*|No found transport agent for type .*)$


0 0 1 9 
protocol-distro.task-slow-other
a background task took more than a second
后台任务耗时超过一秒
patterns/protocol-distro.yml

^(?:distro )?task (?!DistroSync).* takes \d+ms$


0 0 1 9 
protocol-distro.scheduled
a change waits to be sent (DEBUG)
变更等待发送（DEBUG）
patterns/protocol-distro.yml

^\[DISTRO-SCHEDULE\] .*$


0 0 1 9 
protocol-distro.no-handler
data or a request of an unknown type was dropped
未知类型的数据或请求被丢弃
patterns/protocol-distro.yml

^(?:\[DISTRO\] Can't find data process for received data .*|\[DISTRO\] Can't find data storage for received key .*|\[DISTRO\] Can't find transport agent for key .*|\[DISTRO\] Can't find verify data process for received data .*|\[DISTRO\] Can't query data from empty server)$


0 0 1 9 
protocol-distro.verify
a round of verification, which went well (DEBUG)
一轮校验，正常（DEBUG）
patterns/protocol-distro.yml

^(?:\[DISTRO\] Receive verify data type: .*|\[DISTRO\] verify data for type .*|server list is: .*)$


0 0 1 9 
protocol-raft.leader
a raft group has a new leader or members as this node sees it
本节点看到 raft 组的 leader 或成员变化
patterns/protocol-raft.yml
raft-leader
^This Raft event changes : RaftEvent\{groupId='(?<raftGroup>[^']*)', leader='(?<leader>[^']*)', term=(?<term>\d+|null), raftClusterInfo=\[.*\]\}$
raftGroup leader term

1 2 3 0 0 1 10 
protocol-raft.self-address
this node names its own raft address
本节点报告自己的 raft 地址
patterns/protocol-raft.yml
self-address
^Initializes the Raft protocol, raft-config info : \{.*\"selfMember\":\"(?<peer>[^\"]+)\".*\}$
peer

1 0 0 1 10 
protocol-raft.config
raft starts; this version does not name the address
raft 启动，该版本不打印地址
patterns/protocol-raft.yml

^Initializes the Raft protocol, raft-config info : \{(?!.*\"selfMember\":\"[^\"]).*\}$


0 0 1 10 
protocol-raft.starting
raft starts on this node
本节点 raft 启动
patterns/protocol-raft.yml
node-starting
^========= The raft protocol is starting\.\.\. =========$


0 0 1 10 
protocol-raft.stopping
raft stops on this node
本节点 raft 停止
patterns/protocol-raft.yml
node-stopping
^========= The raft protocol (?:is starting to close|has been closed) =========$


0 0 1 10 
protocol-raft.started
raft is set up or taken down
raft 初始化或关闭
patterns/protocol-raft.yml

^(?:========= The raft protocol start finished\.\.\. =========|create raft group : \S+|shutdown jraft server)$


0 0 1 10 
protocol-raft.join-retried
a raft group is not joined yet; normal until the first leader
尚未加入 raft 组，首个 leader 产生前属正常
patterns/protocol-raft.yml

^Failed to join the cluster, retry\.\.\.$


0 1 1 10 
protocol-raft.refresh-failed
no leader of a raft group is known yet
尚不知道 raft 组的 leader
patterns/protocol-raft.yml

^Fail to refresh (?:leader|route configuration|raft metadata info) for group : [^,]+, (?:status|error) is : .*$


0 1 1 10 
protocol-raft.read-failed
a linear read failed; the leader is asked instead
线性读失败，改读 leader
patterns/protocol-raft.yml

^(?:ReadIndex has error : .*|Raft linear read failed, go to Leader read logic : .*)$


0 1 1 10 
protocol-raft.apply-failed
a raft group is dead on this node until it is restarted
本节点该 raft 组已失效，需重启
patterns/protocol-raft.yml
raft-apply-failed
^processor : (?<raftGroup>[^,]+), stateMachine meet critical error: .*$
raftGroup

1 0 0 1 10 
protocol-raft.execute-failed
raft failed inside
raft 内部出错
patterns/protocol-raft.yml

^(?:execute has error : .*|handleRequest has error : .*|Snapshot load failed on : .*|There was an error saving the snapshot , error : .*|apply service metadata error: .*)$


0 0 1 10 
protocol-raft.persistent-client
a persistent instance was written through raft
永久实例通过 raft 写入
patterns/protocol-raft.yml

^(?:Client (?:un)?registered\. service=.*|Persistent client operation failed\.\s*|client not exist onInstanceDeregister, clientId : .*|\[SNAPSHOT-[A-Z-]+\] .*|snapshot (?:start|success) to load from : .*)$


0 0 1 10 
protocol-raft.future
a request or an applied entry of raft, in detail (DEBUG)
raft 请求或已应用条目的细节（DEBUG）
patterns/protocol-raft.yml

^(?:future\.complete execute .*|data requested this time : .*|receive log : .*)$


0 0 1 10 
protocol-raft.peer-removal-failed
a member could not be removed from a raft group
未能从 raft 组移除成员
patterns/protocol-raft.yml

^(?:peer removal failed|Node removal failed : .*)$


0 0 1 10 
protocol-raft.start-failed
raft did not start on this node
本节点 raft 启动失败
patterns/protocol-raft.yml

^(?:Fail to init \[BaseRpcServer\]\.|Fail to init \[RpcServer\]\.|raft protocol start failure, cause:.*|raft protocol start failure, error : .*|Init Raft-File dir have some error : .*|Init Raft-File dir have some error, cause:.*|Existing SnapshotOperation for null)$


0 0 1 10 
protocol-raft.stop-failed
raft did not stop cleanly
raft 未能正常停止
patterns/protocol-raft.yml

^(?:There was an error in the raft protocol shutdown, cause:.*|There was an error in the raft protocol shutdown, error : .*)$


0 0 1 10 
protocol-raft.more-failed
raft, other messages (a warning or an error)
raft 的其它消息（告警或错误）
patterns/protocol-raft.yml

^(?:Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*)$


0 0 1 10 
remote-client.created
a gRPC client for one server or member was made
为某个服务端或成员创建 gRPC 客户端
patterns/remote-client.yml

^\[RpcClientFactory\] create a new (?:cluster )?rpc client of .*$


0 0 2 20 25 
remote-client.channel
a gRPC channel to a server is opened
打开到服务端的 gRPC 通道
patterns/remote-client.yml

^grpc client connection server: ?[^ ]*+ ip, ?serverPort: ?\d+, ?grpcTslConfig: ?.*$


0 0 2 20 25 
remote-client.closed
the current connection is closed
关闭当前连接
patterns/remote-client.yml

^Close current connection .*$


0 0 2 20 25 
remote-client.check-failed
a server did not answer on its gRPC port
服务端 gRPC 端口无应答
patterns/remote-client.yml

^Server check fail, please check server [^ ,]*+ ?, ?port \d+ is available ?, ?error ?=.*$


0 1 2 20 25 
remote-client.stream-error
the stream of a gRPC connection broke or ended
gRPC 连接的流中断或结束
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:Request stream (?:error|onCompleted), ?switch server|Ignore error event,).*$


0 1 2 20 25 
remote-client.connected
a gRPC connection to a server was made
与服务端的 gRPC 连接已建立
patterns/remote-client.yml

^\[[^\]]*+\] ?[Ss]uccess to connect (?:to|a) server ? \[[^\]]*+\](?: on start up)?, ?connectionId ?= ?.*$


0 0 2 20 25 
remote-client.connecting
a server is tried, at start or after a lost connection
正在尝试连接服务端
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:Try to connect to server on start up, server: |Try to reconnect to a new server, server is |try to re connect to a new server ,server is ).*$


0 0 2 20 25 
remote-client.connect-failed
a server could not be connected
连接服务端失败
patterns/remote-client.yml

^(?:\[[^\]]*+\] ?(?:[Ff]ail to connect server, ?after trying |Fail to connect to server on start up, error message ?= ?|Fail to connect to server!,error=)|Fail to connect server, error = ).*$


0 0 2 20 25 
remote-client.reconnect-failed
connecting again, or to another server, failed
重连或切换服务端失败
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:Fail to  re connect to server ,error is|Fail to reconnect to server, error is|Switch server error ?,).*$


0 0 2 20 25 
remote-client.unhealthy
the server did not answer a health check; another connection is tried
服务端未响应健康检查，准备重连
patterns/remote-client.yml

^\[[^\]]*+\] ?Server healthy check fail, ?currentConnection ?= ?.*$


0 0 2 20 25 
remote-client.healthy
the server answered a health check after all
服务端健康检查成功
patterns/remote-client.yml

^\[[^\]]*+\] ?Server check success, ?currentServer is.*$


0 0 2 20 25 
remote-client.abandoned
the old connection is given up for a new one
放弃旧连接，改用新连接
patterns/remote-client.yml

^\[[^\]]*+\] ?Abandon prev connection ?, ?server is .*$


0 0 2 20 25 
remote-client.notified
listeners are told that the connection came or went
通知监听者连接建立或断开
patterns/remote-client.yml

^\[[^\]]*+\] ?Notify (?:connected|disconnected) event to listeners\.?$


0 0 2 20 25 
remote-client.notify-failed
a listener failed when the connection came or went
连接事件监听者出错
patterns/remote-client.yml

^\[[^\]]*+\] ?Notify (?:connect|disconnect) listener error, ?listener ?=.*$


0 0 2 20 25 
remote-client.unregistered
the server does not know this connection any more; another is tried
服务端已不认识该连接，准备切换
patterns/remote-client.yml

^Connection is unregistered, switch server, ?connectionId ?= ?.*$


0 0 2 20 25 
remote-client.request-failed
a request failed after its retries
请求重试后失败
patterns/remote-client.yml

^(?:\[[^\]]*+\] ?)?Send request fail, request ?= ?.*$


0 0 2 20 25 
remote-client.server-left
the connected or recommended server is not in the list
已连接或推荐的服务端不在列表中
patterns/remote-client.yml

^(?:Current connected server .* is not in latest server list.*|\[[^\]]*+\] ?Recommend server is not in server list ?, ?ignore recommend server .*)$


0 0 2 20 25 
remote-client.push-request
a request came from the server and was acknowledged
收到服务端请求并已确认
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:[Aa]ck server push request, ?request|[Rr]eceive server push request, ?request|Stream server request receive, original info:).*$


0 0 2 20 25 
remote-client.push-request-failed
a request from the server could not be handled
服务端请求处理失败
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:[Hh]andleServerRequest:|Error to process server push response:|Error to send ack response, ackId->|Fail to process server request, ackId->|Handle server request exception:).*$


0 0 2 20 25 
remote-client.stream-completed
the end of an old stream is ignored
忽略旧流的结束
patterns/remote-client.yml

^\[[^\]]*+\]Ignore complete event,isRunning:.*$


0 0 2 20 25 
remote-client.shutdown
the gRPC client stops
gRPC 客户端停止
patterns/remote-client.yml

^(?:Shutdown grpc executor .*|Shutdown ? client event executor .*|Shutdown rpc client ?, ?set status to shutdown|\[[^\]]*+\] ?(?:Client is shutdown ?, ?stop reconnect to server|RpcClient shutdown exception, errorMessage =.*))$


0 0 2 20 25 
remote-client.init
the gRPC client is set up
gRPC 客户端初始化
patterns/remote-client.yml

^(?:RpcClient init in constructor, ServerListFactory ?=.*|\[[^\]]*+\] ?(?:RpcClient init|Register server push request handler:|Registry connection listener to current client:).*)$


0 0 2 20 25 
remote-client.abilities-missing
the server did not tell its abilities, or asks for TLS
服务端未返回能力表，或要求 TLS
patterns/remote-client.yml

^(?:Client don't receive server abilities table even empty table but server supports ability negotiation\. You can check if it is need to adjust the timeout of ability negotiation by property: .* if always fail to connect\.|current client is require tls encrypted ,server must support tls ,please check|current client is require tls encrypted, server must support tls ,please check|Error to init GrpcSdkClient for client name :.*)$


0 0 2 20 25 
remote-client.http
an HTTP client is used or stopped
HTTP 客户端的使用或停止
patterns/remote-client.yml

^(?:\[HttpClientManager\] Start destroying NacosRestTemplate|\[HttpClientManager\] Completed destruction of NacosRestTemplate)$


0 0 1 25 
remote-client.http-failed
an HTTP client is used or stopped (a warning or an error)
HTTP 客户端的使用或停止（告警或错误）
patterns/remote-client.yml

^\[HttpClientManager\] An exception occurred when the HTTP client was closed : .*$


0 0 1 25 
remote-client.http-shared
an HTTP client is used or stopped
HTTP 客户端的使用或停止
patterns/remote-client.yml

^(?:HTTP method: [^,]*+, url: .*|Execute via interceptors :.*)$


0 0 2 20 25 
remote-client.http-failed-shared
an HTTP client is used or stopped (a warning or an error)
HTTP 客户端的使用或停止（告警或错误）
patterns/remote-client.yml

^(?:\[HttpClientManager\] Start destroying HttpClient.*|An exception occurred when the HTTP client was closed : .*|\[HttpClientManager\] Destruction of the end.*|An exception occurred when the common HTTP client was closed : .*|\[DefaultAsyncHttpClientRequest\] IllegalStateException! I/O Reactor error time: .*)$


0 0 2 20 25 
remote-client.labels
labels and abilities that a client tells the server
客户端上报的标签与能力
patterns/remote-client.yml

^(?:Turn current node ability: .*|default nacos collect properties raw labels: .*|default nacos collect properties labels: .*|default nacos collect jvm raw labels: .*|default nacos collect jvm labels: .*|default nacos collect env raw labels: .*|default nacos collect env labels: .*|default nacos  labels collector preferred .* labels\.|default nacos init labels: .*|DefaultLabelsCollectorManager get labels\.\.\.\.\.|DefaultLabelsCollectorManager get labels finished,labels :.*|Process LabelsCollector with \[name:.*| ?+ignore invalid label with \[key:.*|pick label with \[key:.*| ?+ignore label with \[key:.*|no value found for property key: .*)$


0 0 2 20 25 
remote-client.labels-failed
labels and abilities that a client tells the server (a warning or an error)
客户端上报的标签与能力（告警或错误）
patterns/remote-client.yml

^(?:You should not contain a other mode: .*|unknown label format: .*)$


0 0 2 20 25 
remote-client.tls
certificates are read or checked
读取或校验证书
patterns/remote-client.yml

^(?:.* file hash changed,need reload sslcontext|.* onChanged success!|.* file hash changed, need reload ssl context)$


0 0 2 20 25 
remote-client.tls-failed
certificates are read or checked (a warning or an error)
读取或校验证书（告警或错误）
patterns/remote-client.yml

^(?:host is empty, isIP = false.*|host is empty, isIp = false.*|degrade trust manager as build failed, will trust all certs\..*|build client trustManagerFactory failed.*| ?+service has exception when calculate the file MD5\. .*)$


0 0 2 20 25 
remote-client.notify-center
events inside the process
进程内事件分发
patterns/remote-client.yml

^(?:\[NotifyCenter\] the .* is unacceptable to this subscriber, because had expire|\[NotifyCenter\] the .* will received by .*|\[NotifyCenter\] No subscribers for slow event .*)$


0 0 2 20 25 
remote-client.notify-center-failed
events inside the process (a warning or an error)
进程内事件分发（告警或错误）
patterns/remote-client.yml

^(?:Unable to plug in due to interruption, synchronize sending time, event : .*|Event listener exception :.*|Event callback exception :.*|Event callback exception:.*|\[NotifyCenter\] the .* is lost, because there is no subscriber\..*|Service class newInstance has error :.*|\[EventPublisher\] shutdown has error :.*|\[SharePublisher\] shutdown has error :.*|There was an exception to the message publishing :.*|There was an exception when publisher shutdown :.*|Trace Event Publish failed, event : .*|Trace Event Publisher .*, stop to handle event due to unexpected exception:.*|Trace Event Publisher .* take event from queue failed:.*)$


0 0 2 20 25 
remote-client.tasks-failed
tasks and thread pools (a warning or an error)
任务与线程池（告警或错误）
patterns/remote-client.yml

^(?:ThreadPoolManager shutdown executor has error :.*|distro task .* takes .*|\[DISTRO-FAILED\] .*|task .* takes [^m]*+ms.*|\[TASK-FAILED\] .*)$


0 0 2 20 25 
remote-client.resources
classes and files are looked for
查找类与资源文件
patterns/remote-client.yml

^(?:Could not retrieve File for existence check of .*|Could not retrieve InputStream for existence check of .*|Could not close content-length InputStream for .*|Cannot introspect jar files since ClassLoader \[.*|Cannot introspect jar files in parent ClassLoader since \[.*|Failed to evaluate 'java\.class\.path' manifest entries: .*|Skipping invalid jar classpath entry \[.*|Cannot search for matching files underneath .*|Failed to resolve .*|Skipping \[[^\]]*+\] because it does not exist|Skipping \[[^\]]*+\] because it does not denote a directory|Skipping search for matching files underneath directory \[.*\] because the application is not allowed to read the directory|Skipping subdirectory \[.*\] because the application is not allowed to read the directory|Could not retrieve contents of directory \[.*)$


0 0 2 20 25 
remote-client.resources-failed
classes and files are looked for (a warning or an error)
查找类与资源文件（告警或错误）
patterns/remote-client.yml

^scan path: .* failed.*$


0 0 2 20 25 
remote-digest.expelled
a connection is closed by a limit, or moved to another node (2.0, 2.1)
连接因限制被关闭或移到其它节点（2.0、2.1）
patterns/remote-digest.yml

^(?:Error occurs when expel connection :.*|Error occurs when expel connection, expelledClientId:.*|Over limit ip expel info,|Over limit ip expel info, .*|Send connection reset request , connection id = .*)$


0 0 1 15 
remote-digest.stream-ended
the stream to a client ended or is closed by this node
到客户端的流结束或由本节点关闭
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Bi stream on completed|\[[^\]]*+\]Bi stream on error,error=.*|\[[^\]]*+\] connection  close exception  : .*|\[[^\]]*+\] try to close connection\s*)$


0 0 1 15 
remote-digest.traced
a request or answer in full, for a traced client address
被跟踪客户端的完整请求或应答
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Bi stream request receive, meta=.*|\[[^\]]*+\]Send request to client ,payload=.*|\[[^\]]*+\]Send request to client trace error, ,error=.*|\[[^\]]*+\] Payload [^,]*+, meta=.*|\[[^\]]*+\]Payload [^,]*+,meta=.*|\[[^\]]*+\]Receive response of server request  ,response=.*)$


0 0 1 15 
remote-digest.trace-failed
a request of a traced client address could not be printed
被跟踪客户端的请求无法打印
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Bi stream request error,payload=.*|\[[^\]]*+\] Monitor request error, payload=.*|\[[^\]]*+\]Monitor request error,payload=.*)$


0 0 1 15 
remote-digest.register-refused
a connection was refused: the node is starting, or holds too many
拒绝连接：节点正在启动或连接过多
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Connection register fail,reason:.*|\[[^\]]*+\]Send connect reset request error,error=.*)$


0 0 1 15 
remote-digest.request-malformed
a request could not be read, or nobody handles it
请求无法解析或无处理者
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Grpc request bi stream,payload parse error=.*|\[[^\]]*+\]Grpc request bi stream,payload parse null ,body=.*|\[[^\]]*+\]Grpc request bi stream,unknown payload receive ,parseObj=.*|\[[^\]]*+\] Invalid request receive  ,parse request is null|\[[^\]]*+\] Invalid request receive  ,parsed payload is not a request,parseObj=.*|\[[^\]]*+\] Invalid request receive from connection \[.*|\[[^\]]*+\] No handler for request type : .*)$


0 0 1 15 
remote-digest.request-failed
a request over gRPC failed on this node
gRPC 请求在本节点处理失败
patterns/remote-digest.yml

^\[[^\]]*+\] Fail to handle request from connection \[.*$


0 0 1 15 
remote-digest.ack-late
a client acknowledged a push too late, or over a closed connection
客户端确认推送过迟，或连接已关闭
patterns/remote-digest.yml

^(?:Ack receive on a outdated connection ,connection id=.*|Ack receive on a outdated request ,connection id=.*)$


0 0 1 15 
remote-digest.push-failed
a push could not be written to a connection
推送未能写入连接
patterns/remote-digest.yml

^error to send push response to connectionId =.*$


0 0 1 15 
remote-digest.config-failed
a configuration request over gRPC failed (a warning or an error)
gRPC 配置请求失败（告警或错误）
patterns/remote-digest.yml

^(?:\[aggr-conflict\] .*|\[ConfigPublishRequestHandler\] publish config error ,request =.*|remove config error,error msg is .*|checkCompatity error.*)$


0 0 1 15 
remote-push.config
a changed configuration is pushed to clients over gRPC
配置变更通过 gRPC 推送给客户端
patterns/remote-push.yml

^(?:push \[[^\]]*+\] clients ,groupKey=\[.*|push \[[^\]]*+\] clients, groupKey=\[.*)$


0 0 1 16 
remote-push.config-failed
a changed configuration is pushed to clients over gRPC (a warning or an error)
配置变更通过 gRPC 推送给客户端（告警或错误）
patterns/remote-push.yml

^(?:Push fail.*|push callback retry fail over times \.dataId=.*|push callback retry fail over times\. dataId=.*|clientId not found, Config change notification not sent\. clientId=.*|push callback retry fail over times\.groupKey=.*|Client is already offline, ignore the task\. dataId=.*|Push callback retry failed over times\. groupKeyPattern=.*)$


0 0 1 16 
remote.transport-ready
a gRPC connection was opened
gRPC 连接建立
patterns/remote.yml

^Connection transportReady,connectionId = (?<client>(?<madeAt>\d{13})_\S+)\s*$
client madeAt

1 2 0 0 1 15 
remote.transport-terminated
a gRPC connection ended
gRPC 连接结束
patterns/remote.yml

^Connection transportTerminated,connectionId = (?<client>\S+)\s*$
client

1 0 0 1 15 
remote.member-connected
another node connected to this one and named its version
其它节点接入并报告其版本
patterns/remote.yml
version
^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_(?<peer>[^_,]+)_\d+),connection=Connection\{.*, version='(?:[\w-]+:)?v?(?<version>[^']+)', .*labels=\{(?=[^}]*source=cluster).*$
client madeAt peer version

1 2 3 4 0 0 3 15 19 20 
remote.client-connected
a client connected to this node
客户端接入本节点
patterns/remote.yml

^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_\S+?),connection=Connection\{(?!.*labels=\{[^}]*source=cluster).*$
client madeAt

1 2 0 0 3 15 19 20 
remote.unregistered
a gRPC connection was closed and forgotten
gRPC 连接注销
patterns/remote.yml

^\[(?<client>[^\]]+)\]Connection unregistered successfully\.\s*$
client

1 0 0 3 15 19 20 
remote.check-metrics
the periodic check of the connections counts them
周期性连接检查的计数
patterns/remote.yml

^(?:Long connection metrics detail ,Total count =\d+, sdkCount=\d+,clusterCount=\d++.*|ConnectionMetrics, totalCount = \d+, detail = .*|Fail to find connection runtime ejector for name \S+,use default)$


0 0 2 19 20 
remote.check-limit
the periodic check of the connections counts them
周期性连接检查的计数
patterns/remote.yml

^(?:Check over limit for ip limit rule, over limit ip count=\d+|Total count =\d+, sdkCount=\d+,clusterCount=\d+.*)$


0 0 1 15 
remote.check
the periodic check of the connections
周期性连接检查
patterns/remote.yml

^(?:Connection check task (?:start|end)|Out dated connection(?: ,size=\d+| check successCount=\d+))$


0 0 3 15 19 20 
remote.outdated
a gRPC connection is doubted or closed
gRPC 连接被质疑或关闭
patterns/remote.yml

^\[(?<client>[^\]]+)\](?:send connection active request\s*|Unregister Out dated connection\.+|client disconnected,clear config listen context| connection  close bi stream exception  : .*)$
client

1 0 0 2 15 19 
remote.invalid-connection
a request came over an unknown connection
请求来自未知连接
patterns/remote.yml

^\[\w+\] Invalid connection Id ,connection \[[^\]]+\] is un registered ,$


0 0 1 15 
remote.server-stopping
the gRPC server of this node stops
本节点 gRPC 服务停止
patterns/remote.yml
node-stopping
^Nacos \w+ Rpc server stopping$


0 0 1 14 
remote.server
the gRPC server of this node starts or has stopped
本节点 gRPC 服务启动或已停止
patterns/remote.yml

^Nacos \w+ Rpc server (?:starting|started|stopped)(?: at port \d++.*| successfully\.\.\.)?$


0 0 1 14 
remote.starting
part of a start
启动过程
patterns/remote.yml

^(?:\[ClientConnectionEventListenerRegistry\] registry listener - .*|(?:No RpcServerSslContextRefresher specified,)?Ssl Context auto refresh.*|RpcServerSslContextRefresher .*|Load ProtocolNegotiatorBuilder .*|Not found ProtocolNegotiatorBuilder .*|Recommended use '.*|\S+ has been loaded, class: .*|Init loader limit rule.*)$


0 0 1 14 
remote.ejector
how overdue connections are found
过期连接的检查方式
patterns/remote.yml

^(?:Fail to load  runtime ejector.*|Found connection runtime ejector for name .*)$


0 0 2 19 20 
remote.expel-failed
the check of connections failed inside
连接检查内部出错
patterns/remote.yml

^(?:error occurs when expel connection, connectionId: .*|Error occurs during connection (?:check|overLimit)\.\.\..*|\[[^\]]*+\]Error occurs when check client active detection ,error=.*)$


0 0 3 15 19 20 
remote.over-limit
clients are moved to another node on purpose: the node holds too many
连接过多，主动把客户端移到其它节点
patterns/remote.yml

^(?:Connection overLimit check task start, loadCount=.*|Connection overLimit task end, current loadCount=.*)$


0 0 2 19 20 
remote.negotiator
how the gRPC server negotiates TLS
gRPC 服务的 TLS 协商方式
patterns/remote.yml

^(?:Add protocol negotiator .*|Nacos .* Rpc server reload negotiator fail at port .*)$


0 0 1 14 
remote.stop-failed
the gRPC server did not stop cleanly
gRPC 服务未能正常停止
patterns/remote.yml

^Nacos .* Rpc server stopped fail\.\.\..*$


0 0 1 14 
remote.listener-failed
naming did not learn of a connection that came or went
命名模块未获知连接的建立或断开
patterns/remote.yml

^(?:\[NotifyClientConnected\] failed for listener .*|\[NotifyClientDisConnected\] failed for listener .*)$


0 0 1 14 
remote.limit-rule
the limits for connections are read or stored
读取或保存连接限制规则
patterns/remote.yml

^(?:Fail to init limit rue from local ,error=.*|Fail to load rule from local.*|Fail to parse connection limit rule :.*|Fail to save rule to local error is.*|Parse rule is null,Ignore illegal rule  :.*|Register  connection rule fail.*|connection limit rule change event receive :.*)$


0 0 1 14 
remote.expel-failed-v2.0
the check of connections failed inside (2.0, 2.1)
连接检查内部出错（2.0、2.1）
patterns/remote.yml

^(?:Error occurs during connection check\.\.\..*|error occurs when expel connection :.*|error occurs when expel connection, connectionId: .*)$


0 0 1 14 
remote.filter-failed
a filter in front of a gRPC request failed inside
gRPC 请求的过滤器内部出错
patterns/remote.yml

^filter error.*$


0 0 1 14 
remote.reload
an operator moves connections of this node to others
运维操作：把本节点的连接移到其它节点
patterns/remote.yml

^server reload request receive,reload count=.*$


0 0 1 14 
remote.config-failed
a changed configuration is told to connections (a warning or an error)
配置变更通知连接（告警或错误）
patterns/remote.yml

^(?:connection limit rule load fail\..*|connection limit rule load fail,errorCode=.*)$


0 0 1 14 
remote.setup
the gRPC server is set up
gRPC 服务初始化
patterns/remote.yml

^(?:Nacos Rpc server reload ssl context fail tls config:.*|TLS configuration is empty, use default value|Nacos Rpc server tls config:.*)$


0 0 1 14 
remote.setup-failed
the gRPC server is set up (a warning or an error)
gRPC 服务初始化（告警或错误）
patterns/remote.yml

^Failed to find RpcServerSslContextRefresher with name .*$


0 0 1 14 
side-modules.istio-server
the Istio module of this node starts, stops, or is switched off
本节点 Istio 模块启动、停止或未启用
patterns/side-modules.yml

^(?:The Nacos Istio server is disabled\.|Nacos Istio server, starting Nacos Istio server\.\.\.|(?:Stopping )?Nacos (?:Istio|MCP) server(?: stopped)?\.\.\.|MCP server, starting Nacos MCP server\.\.\.)$


0 0 2 24 22 
side-modules.istio-subscription
a proxy or a control plane of a mesh asks this node for resources, confirms them, or goes
网格代理或控制面请求资源、确认资源或断开
patterns/side-modules.yml

^(?:(?:mcp|(?:delta )?xds): (?:init request|reconnect|ack), type .*|(?:delta )?xds: \S++ stream close\.|(?:delta )?xds: type .* should be ignored\.|receiving request, .*|ACK nonce: .*|ACK for serviceEntry discoveryRequest .*|remote address: [^,]*+, method: .*)$


0 0 1 24 
side-modules.istio-push
this node sends resources to the mesh
本节点向网格推送资源
patterns/side-modules.yml

^(?:(?:mcp|xds|delta): push, type: .*|(?:mcp|xds): event .* trigger push\.|MCP push, resource count is: \d++|send resources for mcp(?:OverXds)?,count : \d++|mcp(?:OverXds)? send to:.*|MCP push, sending resources: .*|(?:discoveryResponse|mcp resources|Mcp\.Resources): ?.*|xds: content .*|watchedStatus: .*|DeltaDiscoveryResponse: .*|Setting virtualHostName: .*|Matching hostname: .*|Setting route action to destination: .*|Configuration Content was successfully parsed as (?:VirtualService|DestinationRule)\.)$


0 0 1 24 
side-modules.istio-failed
the Istio module has trouble: an error of a stream, a refused resource, a configuration it cannot read
Istio 模块异常：流错误、资源被拒绝或配置无法解析
patterns/side-modules.yml

^(?:(?:mcp|(?:delta )?xds): \S++ stream error\.|(?:mcp|(?:delta )?xds): ACK error, connection-id: .*|(?:mcp|(?:delta )?xds): request dis match, type .*|stream error\.|NACK error code: .*|There are too many events, this event .* will be ignored\.|Thread .* is be interrupted\.|Invalid event .*, ignore it\.|Currently, endpoint event is not supported\.|Delta Cds Not supported|Configuration content is null or empty\.|Invalid YAML content\.|Unknown Config : Unknown .kind. field in content: .*|Error parsing configuration content: .*|Attempt to create listener for non-existent service|Listener name, Listener port and RDS name cannot be null\.)$


0 0 1 24 
side-modules.k8s-sync
the module that copies services of Kubernetes starts, stops, or copies one
K8s 同步模块启动、停止或同步一个服务
patterns/side-modules.yml

^(?:The Nacos k8s-sync is disabled\.|(?:Starting|Stopping) Nacos k8s-sync \.\.\.|Nacos k8s-sync stopped\.\.\.|(?:add|update|delete) (?:service|instances), namespace: ?[^,\s]*+,? serviceName: ?.*)$


0 0 1 24 
side-modules.k8s-sync-failed
a service of Kubernetes could not be copied
K8s 服务同步失败
patterns/side-modules.yml

^(?:add|update|delete) (?:service|instances) fail, .*$


0 0 1 24 
side-modules.cmdb-failed
the labels of a CMDB could not be read
CMDB 标签读取失败
patterns/side-modules.yml

^(?:\[LOAD\] init label names failed!|CMDB-LABEL-TASK .*|DUMP-TASK .*|CMDB-EVENT .*)$


0 0 1 24 
side-modules.address
an address server is given the nodes of a cluster, or is asked for them
地址服务器写入或查询集群节点
patterns/side-modules.yml

^put cluster node,the cluster name is .*$


0 0 1 24 
start-out.banner-version
the start banner names the version
启动横幅给出版本
patterns/start-out.yml
version
^(?:[^\[].*\s)?Nacos(?: Server| Server API| Console)? v?(?<version>\d+\.\d+\.\d+\S*)\s*$
version

1 0 0 1 22 
start-out.banner
the start banner
启动横幅
patterns/start-out.yml

^(?:[^\[].*)?(?:\sNacos(?: Server| Server API| Console)?\s*+|Running in [^,]*+, \S++ function modules|Port: \d++|Pid: \d++|Console: https?://\S++|https://nacos\.io)$


0 0 1 22 
start-out.banner-art
the picture of the start banner
启动横幅图案
patterns/start-out.yml

^[ ,.`'"|:;/\\_()=<>-]+$


0 0 1 22 
start-out.logback
the logging library about itself
日志库自身信息
patterns/start-out.yml

^\d\d:\d\d:\d\d,\d{3} \|-(?:INFO|WARN|ERROR) in \S+ - .*$


0 0 1 22 
start-out.spring
the version of Spring Boot
Spring Boot 版本
patterns/start-out.yml

^ ?:: Spring Boot ::.*$


0 0 1 22 
start-out.command
the command line of the server process
服务进程的启动命令行
patterns/start-out.yml

^(?:\+ )?(?:exec )?(?:/[^ ]*/)?java .*$


0 0 1 22 
start-out.script
the start or stop script says what it does
启动或停止脚本的输出
patterns/start-out.yml

^(?:nacos is starting(?: with|，you can check|\. you can check) .*|Nacos is starting, you can docker logs your container|No nacosServer running\.|The nacosServer\(\d+\) is running\.\.\.|Send shutdown request to nacosServer\(\d+\) OK|ERROR: .* !!|Please set the JAVA_HOME variable .*|Unknown parameter|Invalid (?:Base64 string|original token\.secret\.key).*|env NACOS_AUTH_\w+ must be set.*|`?nacos\.core\.auth\.[\w.]+` (?:is missing, please set.*|Updated: .*)|The initial key used to generate JWT tokens .*|用于密码生成JWT Token的初始密钥.*|\+{1,4} (?:'\[' |\(\( |cat |tee |export|echo|\[|case|for|if|set|hostname|mkdir|touch|print_servers|[A-Za-z_]+=).*)$


0 0 1 22 
start-out.exception
the cause of an exception, or why a Java process does not start
异常的原因，或 Java 进程不能启动的原因
patterns/start-out.yml

^(?:\t?(?:Caused by|Suppressed): .*|Exception in thread .*|Error creating bean .*|Error: .*|OpenJDK .*|Java HotSpot\(TM\) .*|Unrecognized (?:VM )?option.*|Invalid (?:maximum|initial) heap size: .*|Conflicting collector combinations .*|-Djava\.ext\.dirs=.*|# (?:There is insufficient memory|A fatal error has been detected) .*|The last packet (?:sent|successfully) .*|nohup: .*|[\w./-]*\.sh: (?:line )?\d{1,9}: .*|[\w./-]*sh: .*(?:not found|[Nn]o such file or directory|[Pp]ermission denied)|Killed)$


0 0 1 22 
start-out.stack-frame
a line of a stack trace
堆栈中的一行
patterns/start-out.yml

^(?:\t|    )?(?:at [\w$.<>/@-]++\(.*|\.\.\. \d++ (?:more|common frames omitted).*|\[CIRCULAR REFERENCE:.*)$


0 0 1 22 
start-out.exception-named
a stack trace begins with its exception
堆栈以异常名开头
patterns/start-out.yml

^[a-z][\w$]*(?:\.[\w$]+)+Exception(?:\$\w++)?(?::.*)?$


0 0 1 22 
start-out.error-named
a stack trace begins with its error
堆栈以错误名开头
patterns/start-out.yml

^[a-z][\w$]*(?:\.[\w$]+)+Error(?::.*)?$


0 0 1 22 
start-out.failure-report
Spring explains why the application could not start
Spring 说明应用启动失败的原因
patterns/start-out.yml

^(?:\*{20,}|APPLICATION FAILED TO START|Description:|Action:|Reason: .*|Error starting ApplicationContext\..*|Web server failed to start\..*|Identify and stop the process .*|Consider (?:defining|the following|revisiting).*|Failed to configure a DataSource: .*|No spring\.config\.import property .*|(?:Parameter \d+ of|Field \w+ in|A component required) .*|Add a spring\.config\.import=.*|The (?:Tomcat )?connector .* failed to start\..*|Verify the connector's configuration, .*|\t?If configuration is not required add spring\.config\.import=.*|\t?To disable this check, set spring\.\S+=false\.)$


0 0 1 22 
start-out.libraries
libraries and the JVM about themselves
依赖库与 JVM 自身信息
patterns/start-out.yml

^(?:SLF4J(?:\(\w\))?: .*|log4j:WARN .*|JM\.Log:.*|(?:INFO: )?Sofa-Middleware-Log.*|WARNING: .*|Loading class `.*|WARN: Establishing SSL connection .*|Using generated security password: .*|Picked up (?:JAVA_TOOL_OPTIONS|_JAVA_OPTIONS): .*)$


0 0 1 22 
start-out.logback-status
the logging library has trouble with its own configuration
日志库配置异常
patterns/start-out.yml

^(?:ERROR|WARN|INFO) in ch\.qos\.logback\S++ - .*$


0 0 2 22 25 
surroundings.container
the container runtime or Kubernetes about the container
容器运行时或 Kubernetes 关于容器的信息
patterns/surroundings.yml

^(?:Back-off restarting failed container.*|(?:Readiness|Liveness|Startup) probe failed: .*|(?:docker: )?Error response from daemon: .*|ERROR: for [\w-]++  ?\w.*|standard_init_linux\.go:\d{1,5}: .*|exec [^ :]++: exec format error)$


0 0 1 22 
surroundings.command
a command of a start script failed
启动脚本中的命令失败
patterns/surroundings.yml

^(?:(?:mkdir|touch|tee|sed|cat|chown|cp|mv|ln|rm): .*(?:Permission denied|No such file or directory|Read-only file system|No space left on device|Operation not permitted)|nslookup: can't resolve '.*)$


0 0 1 22 
surroundings.jul-head
java.util.logging writes who speaks, in a line of its own
java.util.logging 输出的首行
patterns/surroundings.yml

^(?:[A-Z][a-z]{2} \d\d, \d{4} \d{1,2}:\d\d:\d\d [AP]M [a-z][\w$]*+(?:\.[\w$]++){1,20} [\w<>$]++|(?:\d|一|二|三|四|五|六|七|八|九|十){1,2}月 \d\d, \d{4} \d{1,2}:\d\d:\d\d (?:上午|下午) [a-z][\w$]*+(?:\.[\w$]++){1,20} [\w<>$]++)$


0 0 1 22 
surroundings.jul
java.util.logging: what a library says
java.util.logging：库的信息
patterns/surroundings.yml

^(?:(?:SEVERE|严重): .*|(?:警告|信息): [\[*A-Z].*|INFO: (?:Transport|Connection|\[io\.grpc) ?.*| {4}Make sure to call shutdown\(\)/shutdownNow\(\) and wait until awaitTermination\(\) returns true\.)$


0 0 1 22 
surroundings.mybatis
MyBatis tells about an SQL error
MyBatis 报告 SQL 错误
patterns/surroundings.yml

^(?:### (?:Error (?:querying|updating|committing|flushing|opening|building) .*|Cause: .*|SQL: .*|The error .*))$


0 0 1 22 
surroundings.derby
Derby about its database
Derby 数据库的信息
patterns/surroundings.yml

^(?:ERROR X[A-Z0-9]{4}: .*|Nested Exception: .*)$


0 0 1 22 
surroundings.json-place
where in a text the parser gave up
JSON 解析失败的位置
patterns/surroundings.yml

^(?: at \[Source: .*)$


0 0 1 22 
surroundings.log4j-status
log4j2 about itself
log4j2 自身信息
patterns/surroundings.yml

^(?:(?:ERROR|WARN|INFO) StatusLogger .*)$


0 0 1 22 
surroundings.build
Maven ends
Maven 构建结束
patterns/surroundings.yml

^(?:(?:\[ERROR\] )?Failed to execute goal .*|(?:\[INFO\] )?BUILD (?:FAILURE|SUCCESS))$


0 0 1 22 
surroundings.spring-report
Spring explains why the application could not start, in detail
Spring 详细说明启动失败的原因
patterns/surroundings.yml

^(?:    (?:Property|Value|Origin|Reason): .*|Update your application's configuration.*|Consider renaming one of the beans or .*|The bean '[^']*+',.* could not be registered\. .*|The dependencies of some of the beans in the application context form a cycle:|Relying upon circular references is discouraged and .*|(?:┌─────┐|└─────┘|↑     ↓)|An attempt was made to call a method that does not exist\. .*|The following method did not exist:|The (?:calling |called )?method's class.* (?:is available|was loaded) from the following locations?:|Correct the classpath of your application so that it contains .*| {4}[a-z][\w$]*+(?:\.[\w$]++){1,20}(?:\.<init>)?\(\w++\.java:\d{1,6}\)|\t?If you (?:want an embedded database|have database settings) .*|Config data (?:resource|location) '.*(?:does not exist|cannot be found).*|Unable to load config data from '.*|Logging system failed to initialize using configuration from '.*)$


0 0 1 22 80467 
416464696e67206c6561726e6572733a20416464696e672070656572733a20496e6974206e6f646520416e6f74686572207065657220426f6f74737472617070696e6720616e20656d707479206e6f6465206d616b6573206e6f2073656e73652e436f72727570746564206c6f6720656e7472792072656365697665642066726f6d206c65616465722c20696e6465783d436f727275707465642064617461206c656e67746820696e207365676d656e742066696c6520436f72727570746564206d6167696320627974657320696e207365676d656e742066696c6520436f72727570746564206461746120696e207365676d656e742066696c6520446f206e6f742073657420736e617073686f74207572692c2069676e6f726520696e6974536e617073686f7453746f724661696c20746f20696e69742066736d2063616c6c65722c206e756c6c20696e7374616e63652c20626f6f74737472614661696c20746f20636865636b20696e7374616c6c20736e617073686f7420636f6e6e656374696f6e20746f207065654661696c20746f206e6f74696679205265706c696361746f725374617475734c697374656e65722c206c697374656e654661696c20746f2066696c74657220777269746572206265666f726520636f7079696e672c2064657374726f7920616e4661696c20746f2072756e20527063526573706f6e7365436c6f737572652c207468652072657175657374206973204661696c20746f206e6f74696679204c6173744c6f67496e6465784c697374656e65722c206c697374656e65723d4661696c20746f20636865636b207265706c696361746f7220636f6e6e656374696f6e20746f20706565723d4661696c20746f2072756e2052656164496e646578436c6f737572652077697468207374617475733a204661696c20746f206164642061206c6561726e6572207265706c696361746f722c20706565723d4661696c20746f20726567697374657220646f776e6c6f6164696e6720736e617073686f742e4661696c20746f20696e697420526f636b7344424c6f6753746f726167652c20706174683d4661696c20746f20617070656e64696e675461736b2c2070656e64696e67496e6465783d4661696c20746f206164642072656164657220746f2066696c655f736572766963652e4661696c20746f207072696e742074687265616420706f6f6c73206d6574726963732e4661696c20746f2072756e20436f6e66696775726174696f6e4368616e6765446f6e654661696c20746f2073796e6320736e617073686f742077726974657220706174683d4661696c20746f2073687574646f776e206d616e61676564206368616e6e656c3a204661696c20746f2072756e20636c6f737572652077697468207374617475733a204661696c20746f207374617274207265706c696361746f7220746f20706565723d4661696c20746f207363686564756c65206865617274626561742074696d65724661696c20746f2063616c6c2066736d206f6e536e617073686f744c6f61642e4661696c20746f20696e69742073656e64696e67206368616e6e656c20746f204661696c20746f20756e2d6d6170706564207365676d656e742066696c652e4661696c20746f206164642061207265706c696361746f722c20706565723d4661696c20746f20696e697420736e617073686f742073746f726167652e4661696c20746f20756e6c6f636b416e6444657374726f792077697468204661696c20746f20696e697420726561644f6e6c79536572766963652e4661696c20746f207265736574206e657874206c6f6720696e6465782e4661696c20746f20696e69742072656164657220666f722070617468204661696c20746f20696e697420736e617073686f74207772697465722e4661696c20746f207072696e74206e6f646573206d6574726963733a204661696c20746f20696e6974206d6574612073746f726167652e4661696c20746f20696e6974207365676d656e742066696c65204661696c20746f206d6d6170207365676d656e742066696c65204661696c20746f2073776170206f7574207365676d656e74732e4661696c20746f20696e69742072706320736572766963652e4661696c20746f2064657374726f7920736e617073686f74204661696c20746f20636865636b207265706c696361746f72204661696c20746f20696e69742066736d2063616c6c65722e4661696c20746f20696e6974206368616e6e656c20746f204661696c20746f206465736372696265206e6f6465733a204661696c20746f2072756e20646f6e6520636c6f737572654661696c20746f20696e6974206c6f6753746f726167654661696c20746f207472756e63617465507265666978204661696c20746f207472756e63617465537566666978204661696c20746f20696e697420636f7069657220746f204661696c20746f206a6f696e206f6e20636f706965724661696c20746f20737461727420636f7079206a6f624661696c20746f2069737375652052504320746f202c20636f6e73656375746976654572726f7254696d65733d4661696c20746f20696e69742062616c6c6f742e4661696c20746f20756e6c6f636b2077697468204661696c20746f2073796e6320777269746572204661696c20746f20616464207369676e616c2e4661696c20746f207265706c6963617465204661696c20746f206164642074696d65724661696c20746f2073687574646f776e204661696c20746f20696e6974206c6f67204661696c20746f207472756e63617465204661696c20746f20636f6e6e656374204661696c20746f20696e7374616c6c204661696c20746f207265636f766572204661696c20746f2072656672657368204661696c20746f20617070656e64204661696c20746f20637265617465204661696c20746f206465636f6465204661696c20746f2064656c657465204661696c20746f20656e636f6465204661696c20746f2068616e646c65204661696c20746f2072656d6f7665204661696c20746f2072656e616d65204661696c20746f206d6b646972204661696c20746f207374617274204661696c20746f206170706c79204661696c20746f206275696c64204661696c20746f20636c6f7365204661696c20746f20666c757368204661696c20746f207061727365204661696c20746f2072756e2061204661696c20746f207772697465204661696c20746f206c696e6b204661696c20746f20636c6f73654661696c20746f20636f7079204661696c20746f2066696e64204661696c20746f206c6f6164204661696c20746f206c6f636b204661696c20746f206d616b65204661696c20746f206f70656e204661696c20746f2072656164204661696c20746f2073617665204661696c20746f2073656e64204661696c20746f2073746f70204661696c20746f20676574204661696c20746f20736574204661696c20746f20646f2049676e6f7265206f6e4361756768745570206d6573736167652c206d69736d6174636820636f6e66696775726174696f496e76616c696420617267756d656e747320666f7220626f6f7473747261702c2067726f7570436f6e663d496e76616c69642066696c65206c656e67746820496e76616c696420636f6e6620656e74727920496e76616c696420656e64496e6465783d496e76616c696420757269204e6f205250432073657276657220617474616368656420746f2c2064696420796f7520666f7267657420746f2063616c4e6f20737563682070656572204e6f20737563682070617468204e6f64652063616e277420737461727465642066726f6d2049505f414e592e4e6f64654d616e616765722061646420506172736520706565722066726f6d20737472696e67206661696c65643a20526166742d4e6f64652d4c6f636b207265706f72743a2063757272656e745468726561643d426c6f636b696e6720436f6d6d6974746564206c6f672066726f6d496e6465783d4c6173744c6f67496e64657820617420706565723d5265706c696361746564206c6f677320696e205b5265706c696361746f72205265706c696361746f723d6c6f67496e6465783d4120726573706f6e73653a20436c6f73656420636f6e6e656374696f6e20746f207065657220456d70747920636f6e6620656e74727920666f72206c6173744170706c696564496e6465783d46534d43616c6c657220616c726561647920696e206572726f72207374617475732c2069676e6f7265206e657720657246534d43616c6c65722069732073746f707065642c2063616e206e6f74206170706c79206e6577207461736b2e4661696c2c20726573706f6e7365207465726d204974657261746f72206973207374696c6c2076616c69642c2064696420796f752072657475726e206265666f72652069506565723d50726576696f757320776169745f666f725f6361756768745f7570206973206e6f74206f76657254687265616449643a205265706c696361746f722054687265616449643a20546f6f206d616e792070656e64696e6720726573706f6e736573205b54696d656f75745d206661696c20746f2072756e2052656164496e646578436c6f7375726520776974682073746174726573657450656e64696e67496e646578206661696c2c206e657750656e64696e67496e6465783d726573657450656e64696e67496e646578206661696c2c2070656e64696e67496e6465783d776169746572206f7220636c6f73757265207175657565206973206e756c6c2e436f6d6d6974207365676d656e742066696c65204372656174652061206e6577207365676d656e742066696c6520437265617465642061206e6577207365676d656e742066696c652044656c65746564207365676d656e742066696c652044656c657465642066696c653a2044657374726f796564207365676d656e747320616e6420636865636b706f696e7420696e20706174682044657374726f7965642070656572207265717565737420636f6e7465787420666f72204c6f6164656420636865636b706f696e743a204c6f61646564207365676d656e742066696c65205265636f766572207365676d656e742066696c6520526573657474696e672073746f7261676520746f206e6578744c6f67496e6465783d5365676d656e742066696c65206e6f7420666f756e64206279206c6f67496e6465783d5365676d656e742066696c65205365676d656e74416c6c6f6361746f7220697320737461727465642e5365676d656e74416c6c6f6361746f7220657869742e537461727420746f207265636f766572207365676d656e742066696c65205377617070656420696e207365676d656e742066696c652053776170706564206f7574205472756e63617465207072656669782c206669727374496e6465784b657074206973203a5472756e636174656420707265666978206c6f677320696e206461746120706174683a205472756e6361746520746865206c617374207365676d656e742066696c65205472756e6361746564207365676d656e742066696c65205472756e6361746520737566666978203a5472756e636174696e672073746f7261676520746f206669727374496e6465784b6570743d5472756e636174696e672073746f7261676520746f206c617374496e6465784b6570743d5472756e636174696e6720616c6c207365676d656e747320696e20556e6c6f61646564207365676d656e742066696c65206d616476697365284d4144565f444f4e544e45454429206d616476697365284d4144565f57494c4c4e454544292073657420736e617073686f743a202a2a437269746963616c206572726f722a2a2c206661696c20746f20617070656e64456e74726965732c206e41707065426164206c6f6720656e74727920666f726d617420666f7220696e6465783d43616c6c206673796e63206f6e2066696c65204442206973206e756c6c207768696c65207472756e636174696e67207072656669786564206c6f677320696e206461744442206e6f7420696e697469616c697a6564206f722064657374726f79656420696e206461746120706174683a204442206e6f7420696e697469616c697a6564206f722064657374726f7965642e446574656374656420636f7272757074656420686561646572207365676d656e742066696c65733a20446574656374656420636f7272757074656420686561646572207365676d656e742066696c6520446574656374656420636f72727570746564207365676d656e742066696c652044696420796f7520666f7267657420746f2063616c6c207472756e63617465537566666978206265666f726520746865456e747279206e6f7420666f756e6420666f72206e6578744c6f67496e6465782045786563757465206261746368206661696c6564207769746820726f636b73646220657863657074696f6e2e45786563757465206261746368206661696c6564207769746820696f20657863657074696f6e2e45786563757465206261746368206661696c6564207769746820696e746572727570742e464154414c204552524f523a2043616e2774207472756e63617465206c6f6773206265666f7265206170706c69656449466174616c206572726f722c206661696c20746f20646f20636865636b706f696e742c206c617374207365676d656e7446696c65204c6f6720656e747279206e6f7420666f756e6420617420696e6465783d4d697373696e67207365676d656e742066696c65732c20636865636b706f696e742069733a2052616674206d6574612073746f7261676520697320616c726561647920696e697465642e526563656976656420656e7472696573206f6620776869636820746865206c6173744c6f673d5265736574206c6f67206d616e61676572206661696c65642c206e6578744c6f67496e6465783d526f636b7344424c6f6753746f7261676520696e6974282920616c72656164792e526f636b7344424c6f6753746f7261676520696e6974282920696e20526f636b7344425365676d656e744c6f6753746f72616765206973206e6f74207265636f6d6d656e646564206f6e206d546865207365676d656e742066696c652054727920746f207265616420646174612066726f6d207365676d656e742066696c6520556e6b6e6f776e20656e74727920696e20636f6e66696775726174696f6e2073746f72616765206b65793d466f756e64207468652073616d652066696c65203d47657446696c652066726f6d20496e697469616c2066696c652072656164657220696420696e2046696c6553657276696365206973204b6565702066696c653d53656e64206765742066696c65207265717565737420536b697070656420646f776e6c6f6164696e672054686520736e617073686f742074656d70207061746820697320547279696e6720746f2063616e63656c20646f776e6c6f6164696e6720736e617073686f743a2041646472657373206973206e6f7420737065636966696564426164206d6574615f7461626c6520666f726d6174436c6f736520736e617073686f74207772697465722044656c657465206e657720736e617073686f742070617468206661696c65642c2070617468206973204661696c656420746f20636865636b2066696c653a2046696c655b49676e6f72652064657374726f7920696e76616c69642072656164657249643a20496e7374616c6c20736e617073686f7420636f7079206a6f62207761732063616e63656c65642e4a6f696e206f6e20736e617073686f7420636f706965722077617320696e7465727275707465642e4e756c6c2062756620746f206c6f61642e4f70656e20736e617073686f7420526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20616e206f6c64657220736e526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a206661696c20746f20636f70526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20696e746572727570746564526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20697320696e7374616c6c69526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a206973206c6f6164696e6720526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20697320736176696e672073526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a206e6f64652069732073746f526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20736e617073686f74206973526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a207465726d206d69736d61745761697420666f72204669727374536e617073686f744c6f6164446f6e652072756e20697320696e7465727275707465436f6e66696775726174696f6e206f66207265706c69636174696f6e2067726f75702047726f7570204c6561726e657273206f66207265706c69636174696f6e2067726f757020526562616c616e6365207374617274207769746820726166742067726f7570733d526562616c616e63656420726166742067726f7570733d526563656976652052656d6f76654c6561726e6572735265717565737420746f2052656365697665205472616e736665724c65616465725265717565737420746f20526563656976652052657365744c6561726e6572735265717565737420746f2052656365697665204164644c6561726e6572735265717565737420746f2052656365697665204368616e676550656572735265717565737420746f20526563656976652052656d6f7665506565725265717565737420746f2052656365697665205265736574506565725265717565737420746f205265636569766520536e617073686f745265717565737420746f205265636569766520416464506565725265717565737420746f2044657363726962696e672072616674206e6f6465732077697468207369676e616c3a20446973636f6e6e6563742066726f6d2048616e646c696e67207369676e616c205072696e74696e672074687265616420706f6f6c73206d6574726963732077697468207369676e616c3a205072696e74696e672072616674206e6f646573206d6574726963732077697468207369676e616c3a20546865207461726765742066696c6520416e20657863657074696f6e20776173207468726f776e207768696c652070726f6365737320612063616e63656c6c61416e20657863657074696f6e20776173207468726f776e2062792041746f6d6963206d6f7665206e6f7420737570706f727465642c2066616c6c696e67206261636b20746f206e6f6e2d6141746f6d6963206d6f7665206e6f7420737570706f727465642e2066616c6c696e67206261636b20746f206e6f6e2d6143617567687420616e20756e6b6e6f776e206572726f72207768696c6520657865637574696e672061207461736b4572726f7220636f6e737472756374696e67207370696e6e657220636c6173733a2048616e646c65204a5261667420534554204e6f64653a2052756e2074696d6572207461736b206661696c65642c207461736b4e616d653d52756e2074696d6572206661696c656453687574646f776e20686f6f6b2072616973656420616e20657863657074696f6e2e53687574646f776e206d616e61676564206368616e6e656c3a20556e61626c6520746f20706172736520746865206c6f6e6720696e74656765722073797374656d2070726f7065727479556e61626c6520746f2070617273652074686520626f6f6c65616e2073797374656d2070726f70657274792027556e61626c6520746f2070617273652074686520696e74656765722073797374656d2070726f70657274792027556e61626c6520746f20706172736520746865206c6f6e672073797374656d2070726f70657274792027556e61626c6520746f20726574726965766520612073797374656d2070726f70657274792027556e61626c6520746f206673796e63206469726563746f727920556e61626c6520746f2064656c65746520556e61626c6520746f206d6f766520596f7520617265206372656174696e6720746f6f206d616e792073756e2e6d6973632e556e736166652e746865556e736166653a20756e617661696c61626c652c2073756e2e6d6973632e556e736166652e746865556e736166653a20756e617661696c61626c652e73756e2e6d6973632e5369676e616c3a20756e617661696c61626c652c2073756e2e6d6973632e5369676e616c3a20756e617661696c61626c652e436c6f736520636f6e6e656374696f6e3a204e6f6465203c3e206265636f6d65206c6561646572206f662067726f75702c207465726d3d20737461727420707265566f74652e3e2069676e6f726520507265566f7465526571756573742066726f6d203e20737465707320646f776e207768656e20616c697665206e6f64657320646f6e277420736174697366792071756f72756d2c207465726d3d3e207265636569766564203e20737461727420766f746520616e64206772616e7420766f74652073656c662c207465726d3d3e20206572726f723a203e206368616e6e656c20696e6974206661696c65642c20616464726573733d20417070656e64456e7472696573526571756573742066726f6d203e20746172676574207072696f726974792076616c756520686173206368616e6765642066726f6d3a2043616e646964617465206e6f6465203c6f6e4c656164657253746f703a207374617475733d2e6f6e4c656164657253746172743a207465726d3d6f6e53746f70466f6c6c6f77696e673a204c65616465724368616e6765436f6e74657874205b6c656164657249643d48656172746265617420746f2070656572206f6e53687574646f776e2e6f6e5374617274466f6c6c6f77696e673a204368616e6e656c20696e204368616e6e656c5b436f6e6e656374696f6e20646973636f6e6e65637465643a204372656174696e67206e6577206368616e6e656c20746f3a20546865206368616e6e656c20546865726520686173206265656e20736f6d65207472616e7369656e74206661696c757265206f6e207468697320636854686973206368616e6e656c20506565722053746f70207265706c696361746f7220746f20536176652072616674206d6574612c20706174683d2d446a726166742e412074696d656f757420726561642d696e64657820726573706f6e73652044422064657374726f7965642c2044657374726f792074696d65723a204e6f206461746120666f7220736e617073686f74207265616465722052504320736572766572206973206e6f7420737461727465645350492073657276696365205368757474696e6720646f776e2046534d43616c6c6572537461727420746865205261667447726f7570536572766963655374617274732046534d43616c6c65722053746f7020746865205261667447726f757053657276696365546865206e756d626572206f6620616374697665206e6f64657320546872656164506f6f6c206973207465726d696e617465643a205b475250435d206661696c656420746f2073656e6420726573706f6e736568616e646c65526571756573742067726f75705f69643a2044656c6574696e6720736e617073686f742044656c6574696e6720646972204c6f6164696e6720736e617073686f742c206d6574613d52656e616d65642052656e616d696e6720536e617073686f744578656375746f7220536e617073686f74206f6e536e617073686f744c6f6164446f6e652c206f6e536e617073686f744c6f6164446f6e65206f6e536e617073686f7453617665456e636f756e746572656420616e206572726f723d556e63617567687420657863657074696f6e20556e657870656374656420657863657074696f6e6f6e4572726f723a206f6e436f6e66696775726174696f6e436f6d6d69747465643a20496e6a6563746f7220666f722074797065205b204e61636f73436c69656e744175746853657276696365496d706c5d206c6f67696e206874747020726571756573745b315d2043726564656e7469616c2066696c65206d697373696e672072657175697265642070726f7065727479205b32365d20556e61626c6520746f206c6f61642063726564656e7469616c2066696c652c206170704e616d653a5b32375d20556e61626c6520746f20636c6f73652063726564656e7469616c2066696c652c206170704e616d653a5b4e61636f73436c69656e744175746853657276696365496d706c5d206c6f67696e20687474702072657175657374205b536563757269747950726f78795d206c6f67696e20687474702072657175657374206661696c65642075726c3a205b536563757269747950726f78795d207365742072654c6f67696e466c6167206661696c65642e5b536563757269747950726f78795d206c6f67696e206661696c65642c206572726f723a63616e206e6f742067657420636c7573746572206e616d6520696e20726567697374727920636f6e66696763616e206e6f74206765742073656375726974792063726564656e7469616c7363616e206e6f7420636f6e6e65637420746f206c6f67696e206661696c65643a204e41434f535f434c49454e545f56455253494f4e3a204e61636f73204c6f6767696e6720646f6e27742066696e6420616461707465722c206c6f6767696e672077696c6c20704e61636f73204c6f6767696e672041646170746572204275696c6465723a204e61636f73204c6f6767696e6720416461707465723a205045525f5441534b5f434f4e4649475f53495a453a2070726f7065727469657320736561726368206f726465723a50524f504552544945532d3e4a564d2d3e454e562d3e44454275696c64204e61636f73204c6f6767696e672041646170746572206661696c65643a204c6f6164205b3530305d2072656164206170706c69636174696f6e2e70726f706572746965735b5045525f5441534b5f434f4e4649475f53495a455d205045525f5441534b5f434f4e4649475f53495a4520696e76615b73657474696e67735d20666972737420736f757263652074797065207061727365206572726f722c2069742077696c6c20626520757365642064666972737420736f757263652074797065207061727365206572726f722c2069742077696c6c20626520757365206465666972737420736f757263652074797065207061727365206572726f722c2069742077696c6c206265207573652064656661756c74206f72646572216c6f61642064656661756c742073657474696e67206661696c6564746172676574207479706520636f6e76657274206572726f724149207265717565737420436f6d70617265206d63702073657276657220696e666f206661696c65643a4d63702073657276657220757064617465722065786563757465207175657279206661696c65645265646f207461736b2072756e207769746820756e657870656374656420657863657074696f6e3a44652d7265676973746572696e6720616e20657068656d6572616c20696e7374616e63652066726f6d2073657276696344652d7265676973746572696e6720616e20657068656d6572616c20696e7374616e6365206d69676874206661696c2044652d7265676973746572696e6720696e7374616e636520657068656d6572616c20706172616d657465727320636f6e44652d7265676973746572696e672066726f6d204e61636f7320536572766572206e6f772e2e2e44652d726567697374726174696f6e2066696e69736865642e49662077616e74656420746f20726567697374657220657068656d6572616c20696e7374616e63652077697468206d61496620796f752077616e7420746f2064652d7265676973746572207468697320657068656d6572616c20696e7374616e4f6e6c792070657273697374656e7420696e7374616e63652077697468204e4f4e45206865616c746820636865636b655374726f6e676c79207265636f6d6d656e64656420746f2075736520746865206e61636f732d636c69656e7420666f725573696e67206d61696e7461696e657220636c69656e7420746f20726567697374657220616e20657068656d6572616c5b436c69656e744874747050726f78795d207365742072654c6f67696e466c6167206661696c65642e5b4e41434f5320457863657074696f6e5d2053657276657220616464726573733a205b6974657261746f722d7365727665726c6973745d204e6f20736572766572206164647265737320646566696e656421686f737420697320656d7074792c2069734950203d2066616c7365686f737420697320656d7074792c2069734970203d2066616c7365686f737420697320656d7074792c20697349507634203d204c4f43414c5f534e415053484f545f504154483a6661696c2064656c6574652069734d756c7469496e7374616e63653a737563636573732064656c65746520656e7472792072616e646f6d57697468576569676874666f722028486f737420686f7374203a20686f73747329686f737473203d3d206e756c6c207c7c20686f7374732e73697a652829203d3d20306e65772043686f6f73657276697043686f6f7365722e726566726573685b434c49454e542d424541545d20457863657074696f6e207768696c65207363686564756c696e6720626561742e5b434c49454e542d424541545d206661696c656420746f2073656e6420626561743a2067657453657276696365496e666f2066726f6d206661696c6f7665722c736572766963654e616d653a20696e697469616c697a6572206e616d6573706163652066726f6d20414c49424142415f414c49574152455f4e414d4553696e697469616c697a6572206e616d6573706163652066726f6d20616e732e6e616d6573706163652061747472696275696e697469616c697a6572206e616d6573706163652066726f6d206e616d65737061636520617474726962757465203a696e697469616c697a6572206e616d6573706163652066726f6d2053797374656d20456e7669726f6e6d656e74203a696e697469616c697a6572206e616d6573706163652066726f6d2043726564656e7469616c204d6f64756c6520696e697469616c697a6572206e616d6573706163652066726f6d2053797374656d2050726f7065727479203a4475706c69636174652073756273637269626520666f722067726f75704e616d653a205375627363726962652066726f6d20536572766572206661696c65642c2077696c6c20757365206c6f63616c206361635375627363726962652053657276696365206e616d65737061636549643a3c526571756573742066726f6d207365727665723a205b424541545d205b4352454154452d534552564943455d205b44454c4554452d534552564943455d205b4e616d696e6748747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e205b4e616d696e6748747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564205b4e616d696e6748747470436c69656e744d616e616765725d204465737472756374696f6e206f662074686520656e645b4e616d696e6748747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735b51554552592d534552564943455d205b52454749535445522d534552564943455d205b5345525645522d4c4953545d20736572766572206c69737420697320757064617465643a205b5550444154452d534552564943455d205b67657453545343726564656e7469616c5d20636f64653a736572766572206c6973742070726f766964656420627920757365723a20736572766572206c69737420697320757064617465642c206f6c643a203c4661696c656420746f20757064617465206d65747269637320666f72207365727669636520696e666f206d61702073694661696c656420746f206576616c7561746520276a6176612e636c6173732e7061746827206d616e696665737420656e4661696c656420746f207265636f7264206d6574726963732e204d6574686f643a204661696c656420746f207265736f6c7665205b4e415d206661696c6f766572646174612069734368616e67656453657276696365496e666f2e206e657753657276695b4e415d206661696c656420746f206261636b75702066696c65206f6e20737461727475702e5b4e415d206661696c656420746f2072656164206661696c6f766572207377697463682e5b4e415d206661696c656420746f2075706461746520736572766963654e616d653a205b4e415d206661696c656420746f207265616420636163686520666f7220646f6d3a205b4e415d206661696c656420746f20777269746520636163686520666f7220646f6d3a5b4e415d206661696c656420746f20726561642063616368652066696c655b4e415d206661696c656420746f20726571756573745b4e415d20726571206170693a6661696c656420746f207374617274207564702073657276657220616674657220747279696e6720332074696d65732e6661696c656420746f20696e697469616c697a65204d657373616765446967657374203a6661696c656420746f2064656c65746520636f6e6669672066696c652c63616368653a6661696c656420746f207265616420554450206d73672062656361757365206f66206661696c656420746f20777269746520636f6e6669672066696c652c63616368653a6661696c656420746f2070726f63657373207075736820646174612e6572723a6661696c656420746f20756e6d61727368616c206a736f6e20737472696e673a6661696c656420746f2072656164206e616d652063616368652066696c653a6661696c656420746f2064656c65746520636f6e6669672063616368653a6661696c656420746f20777269746520636f6e6669672063616368653a6661696c656420746f2075706461746520736572766572206c6973746661696c656420746f207772697465206e616d652063616368653a6661696c656420746f207061727365206970206661696c656420746f207265717565737420696e6a65637420616b2f736b206661696c65642e72657175657374206d6574686f645b7265717565737420726571756573743a20437265617465206e616d696e672072706320636c69656e7420666f7220757569642d3e53687574646f776e206e616d696e67206772706320636c69656e742070726f787920666f722020757569642d3e53687574646f776e2067727063207265646f2073657276696365206578656375746f722053687574646f776e20686f6f6b20696e7374616c6c656420666f723a205b444552454749535445522d534552564943455d205b475250432d5355425343524942455d20736572766963653a5b475250432d554e5355425343524942455d20736572766963653a5b5355425343524942452d534552564943455d20736572766963653a5b554e5355425343524942452d534552564943455d20736572766963653a62617463682044657265676973746572496e7374616e636520696e7374616e63657320697320456d7074793a62617463682044657265676973746572496e7374616e636520696e7374616e6365733a2062617463685265676973746572496e7374616e636520696e7374616e63657320697320456d7074793a62617463685265676973746572496e7374616e636520696e7374616e6365733a2073687574646f776e20616e642072656d6f7665206e616d696e672072706320636c69656e742020666f722075756964204661696c20746f2073687574646f776e206e616d696e672072706320636c69656e742020666f722075756964202d3e4661696c20746f207265636f7264206d65747269637320666f722072657175657374205365727665722072657475726e20756e657870656374656420726573706f6e736520274772706320636f6e6e656374696f6e20646973636f6e6e6563744772706320636f6e6e656374696f6e20636f6e6e656374477270632072652d636f6e6e6563742c207265646f20737562736372696265207365727669636573477270632072652d636f6e6e6563742c207265646f2072656769737465722073657276696365735265646f20696e7374616e6365206f7065726174696f6e205265646f2073756273637269626572206f7065726174696f6e204772706320436f6e6e656374696f6e20697320646973636f6e6e6563742c20736b69702063757272656e74207265646f6d61726b20746f207265646f20636f6d706c657465647265207375627363726962652073657276696365207265646f20726567697374657220666f722073657276696365207265646f20726567697374657220736572766963653a496e766f6b65206576656e742067726f75704e616d653a205b4c495354454e45525d2072656d6f76696e67205b4c495354454e45525d20616464696e672063757272656e7420636c69656e74206973207265717569726520746c7320656e63727970746564202c7365727665722063757272656e7420636c69656e74206973207265717569726520746c7320656e637279707465642c207365727665722063757272656e74206970733a286661696c6f76657220737769746368206368616e6765642c206e65773a206661696c6f76657220737769746368206973206e6f7420666f756e642c206661696c6f7665722d6d6f6465206973206f66666661696c6f7665722d6d6f6465206973206f6e6661696c6f7665722d6d6f64653a20696e6974206e657720697073286d6f64696669656420697073286e6577206970732872656d6f7665642069707328757064617465207461736b2069732073746f707065642c20736572766963653a43616e27742075706461746520736572766963654e616d653a205b4e415d206e6f74696679206572726f7220666f7220736572766963653a205b67657453657276696365496e666f5d20736572766963654e616d653a6f7574206f66206461746520646174612072656365697665642c206f6c642d743a2070726f63657373207365727669636520696e666f2062757420666f756e6420656d707479206f72206572726f7220707570726f63657373207365727669636520696e666f2062757420736572766963654b6579206973206e756c6c2c207365727265636569766564207075736820646174613a205b4e415d206572726f72207768696c652070617273696e672063616368656420646f6d203a205b4e415d206572726f72207768696c652070617273696e672063616368652066696c653a205b4e415d206572726f72207768696c6520726563656976696e67207075736820646174615b4e415d20696e69742075647020736f636b6574206661696c65644661696c6f7665725377697463685265667265736865722072756e206572724661696c6f76657244617461536f757263652074797065206973205b4e415d2072656769737465724661696c6f76657253657276696365436e74206661696c2e73656c66416d6f72795461673a73656c664c6f636174696f6e5461673a73656c665669707365727665725461673a737472696e6720656d70747920616e64207468656e206578656375746520636175736520616e20657863657074696f6e737472696e67206e6f7420656d70747920616e64207468656e206578656375746520636175736520616e2065786365704361636865496e7374616e6365466f725265646f2067657420636163686520696e7374616e6365206973206e756c6c2c476574416c6c53657276696365496e666f4c6973742072655175657279496e7374616e636573206572726f722c20736572766963654e616d653a51756572794c69737420726573756c7420697320656d70747921736572766963654e616d653a51756572794c6973742072657475726e206572726f7221736572766963654e616d653a556e7375627363726962652053657276696365206e616d65737061636549643a3c616464696e6720626561743a203c626174636820726567697374657220696e7374616e6365206e616d65737061636549643a3c6265617420746f207365727665722072657475726e206572726f723a6465726567697374657220696e7374616e6365206e616d65737061636549643a3c646f206e6f7420686176652075736566756c20686f73742c2069676e6f72652069742c206e616d653a66696e697368206c6f6164696e67206e616d652063616368652c20746f74616c3a20696e7374616e6365206c69737420697320656d7074792c696e7374616e6365206e616d65737061636549643a3c696e7374616e63655b6d6f6469667920696e7374616e6365206e616d65737061636549643a3c6e616d65737061636549643a3c6e616d65737061636549643a5b7265646f20626174636820726567697374657220736572766963653a7265646f2073756273637269626520736572766963653a7265676973746572206661696c20666f72206e61636f73206c697374656e6572202c6461746149643d5b726567697374657220696e7374616e6365206e616d65737061636549643a3c726567697374657220656e6372797074696f6e20616c676f726974686d205b72656769737465722072656d6f766520626561743a2073656c65637420696e7374616e6365732077697468206f7074696f6e733a205b736572766963652068617320657863657074696f6e207768656e2063616c63756c617465207468652066696c65204d4473657276696365206e6f7420666f756e6420696e20636163686573657276696365206b65793a756470207365727665722073746172742c20706f72743a43616e63656c206c697374656e20636f6e666967204461746149643a436f6e66696742617463684c697374656e52657175657374206661696c7572652c5b63616368652e52656164436f6e66696746726f6d46696c655d205b636865636b436f6e666967496e666f2e476574436c69656e74436f6e6669675d205b636c69656e742e5b636f6e6669675f7270635f636c69656e745d205b7375622d7365727665722d6572726f725d2063726561746520636f6e66696720636c69656e74206661696c65643a67657420636f6e6669672066726f6d2063616368652c2063616368654b65793a67657420636f6e6669672066726f6d20736572766572206572726f723a67657420636f6e6669672066726f6d206361636865206572726f723a7265616420636f6e6669672066726f6d20626f74682073657276657220616e64206361636865206661696c7265616420636f6e6669672066726f6d20636163686520737563636573732c20726566726573682063616368656420636f6e6669672066726f6d20736572766572206572726f723a73656172636820636f6e6669672066726f6d20736572766572206572726f723a436c6f7365204e61636f7320476f2053444b20436c69656e742e2e2e496e69744c6f63616c49702c204c6f63616c49703a4c6f63616c2049503a5b4552524f525d206170693c6170693c66696e616c2061707020636f6e6e206c6162656c73206765742061707020636f6e6e206c6162656c732067657420706f72742066726f6d207365727665723a3c67657420746c7320636f6e6669672066726f6d20656e7620676574436c69656e74436f6e666967206361746368206572726f723a676574487474704167656e74206361746368206572726f723a676574536572766572436f6e666967206361746368206572726f723a68747470206e61636f7320736572766572206c6973743a203c6c6f674469723a3c6c6f67696e20686173206572726f72206c6f67696e20696e206572723a6c6f67696e20737563636573732c20746f6b656e54746c3a206e61636f732061646472657373207365727665722075726c3a203c72657472797375636365737366756c6c7920726567697374657220436f6e66696746696c7465725b7375636365737366756c6c792063726561746520436f6e66696746696c7465725b7375636365737366756c6c7920726567697374657220656e6372797074696f6e207375636365737366756c6c792063726561746520656e6372797074696f6e205b6164642d6e616d696e672d696e7374616e63655d205b6164642d776174636865725d205b636c69656e742d696e69745d20656e64706f696e743a5b646f2d70756c6c696e675d205b646f2d73796e632d7265715d205b6765742d6163636573732d746f6b656e5d205b6765742d636f6e6669675d20736e617073686f74206973206e6f742065786973745b6765742d636f6e6669675d206e6f20726967687420666f72205b6765742d636f6e6669675d206572726f7220636f6465205b5b6765742d636f6e6669675d20657863657074696f6e205b6765742d636f6e6669675d20646174615f69643a5b6765742d636f6e6669675d20676574205b6765742d636f6e666967735d205b6765742d6e616d696e672d696e7374616e63655d205b6765742d7365727665725d205b696e69742d63616368655d205b696e69742d70756c6c696e675d205b6c6973742d6e616d696e672d696e7374616e63655d205b6c6f61645f63616368655f66726f6d5f6469736b5d205b6d6f646966792d6e616d696e672d696e7374616e63655d205b70726f636573732d706f6c6c696e672d726573756c745d205b72656d6f76652d6e616d696e672d696e7374616e63655d205b72656d6f76652d776174636865725d205b73656e642d6865617274626561745d205b7365745f6f7074696f6e735d2044454255473a6e61636f732e4552524f523a6e61636f732e494e464f3a6e61636f732e5741524e494e473a6e61636f732e202046696c65202254726163656261636b20286d6f737420726563656e742063616c6c206c617374293a677270632e687474702e6e61636f732e72657175657374732e736f636b65742e73736c2e75726c6c69622e76322e6e61636f732e303130312063616e206e6f7420636f6e6e65637420746f20436f756c64206e6f7420726574726965766520496e70757453747265616d20666f72206578697374656e636520636865436f756c64206e6f7420636c6f736520636f6e74656e742d6c656e67746820496e70757453747265616d20666f7220436f756c64206e6f742072657472696576652046696c6520666f72206578697374656e636520636865636b206f6620436f756c64206e6f7420726574726965766520636f6e74656e7473206f66206469726563746f7279205b436f756c64206e6f7420666f756e642070726f7065727479204e65747479506f6f6c20637265617465206368616e6e656c20746f20524d2077696c6c207265676973746572203a54686520636f6e66696775726174696f6e2066696c652075736564206973205468652066696c65206e616d65206f6620746865206f7065726174696f6e206973206e6f20617661696c61626c65207365727669636520656e64706f696e7420666f756e6420696e20636c75737465726e6f20617661696c61626c65207365727669636520666f756e6420696e20636c75737465726e6f20617661696c61626c652073657276696365202777696c6c20636f6e6e65637420746f20494e464f3a2053656e74696e656c206c6f672062617365206469726563746f72792069733a20494e464f3a2053656e74696e656c206c6f67206e616d6520757365207069642069733a20494e464f3a2053656e74696e656c206c6f67206f757470757420747970652069733a20494e464f3a2053656e74696e656c206c6f672062617365206469722069733a20494e464f3a206c6f672062617365206469726563746f72792069733a20494e464f3a206c6f67206e616d6520757365207069642069733a20494e464f3a206c6f67206f757470757420747970652069733a20494e464f3a206c6f672062617365206469722069733a205b4e61636f7344617461536f757263655d205b7369676e616c20534947657869742073746174757320676f726f7574696e65206d61696e2e6d61696e282970616e69633a20677270633a2061646472436f6e6e2e6372656174655472616e73706f7274206661696c656420746f20636f6e6e656374727063206572726f723a20636f6465203d2049676e6f72696e672061646472657373526567697374726174696f6e2064697361626c65642e5374617274206e61636f732067617465776179206c6f6361746f7220686561727442656174207461736b2073636865645374617274206e61636f7320686561727442656174207461736b207363686564756c65722e6e61636f732072656769737472792c204552525f4e41434f535f444552454749535445522c2064652d7265676973746572206661696c65642e2e2e4572726f72207761746368696e67204e61636f732053657276696365206368616e67654661696c666173742069732066616c73652e204e61636f73206e616d696e67536572766963652073687574446f776e206661696c65644e6f20646f6d20746f2064652d726567697374657220666f72206e61636f7320636c69656e742e2e2e4e6f207365727669636520746f20726567697374657220666f72206e61636f7320636c69656e742e2e2e5468657265206973206e6f20617661696c61626c65204950763620666f756e642e20537072696e6720436c6f756420415468657265206973206e6f20636f6e74656e7420666f72204e61636f732050726f7065727479536f757263652066726f5468657265206973206e6f20636f6e74656e7420666f72204e61636f7350726f7065727479536f757263652066726f6d5468657265206973206e6f20636f6e74656e7420666f724e61636f732050726f7065727479536f757263652066726f6d5468657265206973206e6f20636f6e74656e7420666f724e61636f7350726f7065727479536f757263652066726f6d2063616e277420737570706f72742073746174757320637265617465206e616d696e672073657276696365206572726f722170726f706572746965733d67657420616c6c20696e7374616e6365206f66206e61636f7320657863657074696f6e2068617070656e736e616d696e675365727669636520756e737562736372696265206661696c65642c2070726f706572746965733a6e616d696e675365727669636520737562736372696265206661696c65642c2070726f706572746965733a412063726f73732d636c75737465722063616c6c206f6363757273efbc8c6e616d65203d204e61636f734c6f616442616c616e636572206572726f724e61636f7352756c65206572726f724e6f207365727665727320617661696c61626c6520666f7220736572766963653a206765742073657276696365206e616d652066726f6d206e61636f7320736572766572206661696c65642e6765742073657276696365206e616d652066726f6d206e61636f7320736572766572206661696c2c6765742073657276696365732066726f6d206e61636f7320736572766572206661696c2c676574207365727669636520696e7374616e63655b676574207375627363726962652073657276696365732066726f6d206e61636f73206661696c2c6e6f20696e7374616e6365206f6620636f6e666967207365727669636520666f756e642c2063616e2774206c6f6164206e6f20696e7374616e636520696e2073657276696365204c6f6164696e67206e61636f7320646174612c206461746149643a202752656672657368204e61636f7320636f6e6669672067726f75703d52656672657368206b657973206368616e6765643a205b4e61636f7320436f6e6669675d204c697374656e696e6720636f6e6669673a206461746149643d5b4e61636f7320436f6e6669675d204c6f616420636f6e6669675b6461746149643d5b4e61636f7320436f6e6669675d20636f6e6669675b6461746149643d5b4e61636f7320436f6e66696720426f6f745d203a20736574206e61636f7320636f6e666967206e616d65737061636520277075626c69632720746f2027274572726f722067657474696e672070726f706572746965732066726f6d206e61636f733a2049676e6f72652074686520656d707479206e61636f7320636f6e66696775726174696f6e20616e64206765742069742067657420646174612066726f6d204e61636f73206572726f722c6461746149643a696c6c6567616c20707265666572656e63652076616c75653a20706172736520646174612066726f6d204e61636f73206572726f722c6461746149643a74686520636f6e666967206461746120697320696e76616c6964204265616e466163746f72792069643d43616e6e6f742064657465726d696e65206c6f63616c20686f73746e616d65436c69656e743a44796e616d69635365727665724c6973744c6f616442616c616e63657220466c697070696e672070726f70657274793a20466f7220274c6f63617465642070726f706572747920736f757263653a204e6f2055524c732077696c6c20626520706f6c6c65642061732064796e616d696320636f6e66696775726174696f6e204e6f206163746976652070726f66696c652073657454686520666f6c6c6f77696e6720546f20656e61626c652055524c732061732064796e616d696320636f6e66696775726174696f6e20736f75726365732c5573696e67207365727665724c6973745570646174657220436f6e6e656374656420746f207468652074617267657420564d2c20616464726573733a20446973636f6e6e65637465642066726f6d207468652074617267657420564d2c20616464726573733a2050726f63657373204c6162656c73436f6c6c6563746f722077697468205b6e616d653a50726f636573732066696e69736865642077697468206578697420636f646520205b445542424f5d205b445542424f5d2072656d6f7665206e61636f7320636f6e66696720736e617073686f74206572726f7246696e6973686564206175746f20646572656769737465722073657276696365203a2046696e6973686564206175746f2072656769737465722073657276696365203a206c6f616420636f6e6669672066726f6d206e61636f732c20646174612d6964206973203a206e61636f73436f6e66696750726f70657274696573203a2040636f6d2e616c69626162612e6e61636f732e43616e436f6e666967536572766963652063616e4c697374656e6572206d6574686f64205b4c697374656e696e67206f6e204e61636f7320436f6e66696720657863656564732074696d656f7574207075626c69736820646566657220436f6e666967536572766963652068617320736f6d65206572726f7273617665206c6f67206361636865206572726f72436865636b206368616e676564206772617920636f6e666967732066696e69736865642c636f73743a436865636b206368616e676564206772617920636f6e666967732066726f6d202074696d6520436865636b206368616e67656420636f6e666967732066696e69736865642c636f73743a436865636b206368616e67656420636f6e666967732066726f6d202074696d6520436865636b206368616e676564206772617920636f6e66696773206572726f72436865636b206368616e676547726179436f6e666967207374617274436865636b206368616e67656420636f6e66696773206572726f72436865636b206368616e6765436f6e666967207374617274436865636b2064656c65746520636f6e666967732066696e69736865642c636f73743a436865636b2064656c65746520636f6e666967732066726f6d202074696d652044756d704368616e6765207374617274202c66726f6d2074696d652044756d704368616e6765207461736b206973206e6f74206f70656e44756d70477261794368616e6765207374617274202c66726f6d2074696d652044756d70477261794368616e6765207461736b206973206e6f74206f70656e4e6578742064756d702067726179206368616e67652077696c6c207363686564756c6564206166746572204e6578742064756d70206368616e67652077696c6c207363686564756c656420616674657220537461727420746f20636865636b2064656c65746520636f6e666967732066726f6d202074696d65205b616c6c2d64756d702d6572726f725d202c696e76616c6964207461736b20747970652c44756d70416c6c50726f63655b616c6c2d64756d705d2077616974202064756d70207461736b7320746f2062652066696e6973686564206572726f725b616c6c2d64756d702d677261792d6572726f725d202c696e76616c6964207461736b2074797065205b616c6c2d64756d702d6572726f725d202c696e76616c6964207461736b2074797065205b616c6c2d64756d702d626574615d205b616c6c2d64756d702d677261795d205b616c6c2d64756d702d7461675d205b616c6c2d64756d705d205b64756d702d616c6c5d2066696e64206368616e676520636f6e666967205b64756d702d616c6c2d626574612d6f6b5d20726573756c743d5b64756d702d616c6c2d677261792d6f6b5d20726573756c743d5b64756d702d616c6c2d5461672d6f6b5d20726573756c743d5b64756d702d616c6c2d6572726f725d205b64756d702d616c6c2d6f6b5d205b64756d702d6368616e67652d677261795d2066696e64206368616e676520636f6e66696720205b64756d702d6368616e67655d2066696e64206368616e676520636f6e66696720205b64756d702d6368616e67655d206d643520636f6e73697374656e74202c5b64756d702d6368616e67655d206d643520636f6e73697374656e742c5b64756d702d6368616e67655d206d6435206368616e676564202c5b64756d702d6368616e67655d206d6435206368616e6765642c5b64756d702d6368616e67652d636865636b2d6f6b5d205b64756d702d6368616e67652d677261792d6f6b5d205b64756d702d6368616e67652d69676e6f72655d205b64756d702d6368616e67652d6f6b5d205b64756d702d64656c6574652d6f6b5d2c2067726f75704b65793a205b64756d702d64656c6574652d6f6b5d205b64756d702d677261795d20677261792072756c65206368616e6765642c20757064617465206c6f63616c206a766d205b64756d702d677261795d206d6435206368616e6765642c20757064617465206c6f63616c206a766d206361636865265b64756d702d677261795d2074696d657374616d70206368616e6765642c20757064617465206c617374206d6f6469665b64756d702d677261792d69676e6f72655d206d643520262074696d657374616d70206e6f74206368616e6765642e205b64756d702d677261792d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b655b64756d702d677261792d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d677261792d6572726f725d207772697465206c6f636b206661696c65642e205b64756d702d677261792d64656c6574652d6f6b5d2c2067726f75704b65793a205b64756d702d677261792d657863657074696f6e5d202e205b64756d702d7461672d69676e6f72655d2069676e6f726520746f20736176652063616368652066696c652e2067726f5b64756d702d7461672d69676e6f72655d206d643520262074696d657374616d70206e6f74206368616e6765642e20675b64756d702d7461672d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b65795b64756d702d7461675d206d6435206368616e6765642c20757064617465206c6f63616c206a766d2063616368652c205b64756d702d7461675d2074696d657374616d70206368616e6765642c20757064617465206c617374206d6f646966695b64756d702d7461672d69676e6f72655d2074686520746167206973206f6c642e2067726f75704b65793d5b64756d702d7461672d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d7461672d6572726f725d207772697465206c6f636b206661696c65642e205b64756d702d7461736b5d20616464207461736b2e2067726f75704b65793d5b64756d705d2061646420666f726d616c207461736b2e2067726f75704b65793d5b64756d705d20616464206261746368207461736b2e2067726f75704b65793d5b64756d705d206164642062657461207461736b2e2067726f75704b65793d5b64756d705d206164642067726179207461736b2e2067726f75704b65793d5b64756d705d2061646420746167207461736b2e2067726f75704b65793d5b64756d705d2070726f63657373205b677261792d6d6967726174652d626574615d2077616974202064756d70207461736b7320746f2062652066696e69735b677261792d6d6967726174652d7461675d2077616974206d696772617465207461736b7320746f2062652066696e695b677261792d6d6967726174652d7461675d20207375626d69742067726179207461736b20205b677261792d6d6967726174652d626574615d207375626d69742067726179207461736b205b677261792d6d6967726174652d626574615d2077616974205b677261792d6d6967726174652d7461675d2077616974205b6d696772617465206265746120746f20677261795d206461746149643d5b6d6967726174652074616720746f20677261795d206461746149643d737461727420636c65617220616c6c20636f6e6669672d696e666f2d626574612e737461727420636c65617220616c6c20636f6e6669672d696e666f2d677261792e737461727420636c65617220616c6c20636f6e6669672d696e666f2d7461672e737461727420636c65617220616c6c20636f6e6669672d696e666f2e73746172742064756d7020616c6c20636f6e6669672d696e666f2e2e2e737461727420746f20636c65617220616c6c20677261792d636f6e6669672d696e666f206f6e20737461727475702e7375636365737320746f202064756d7020616c6c20636f6e6669672d696e666fe3808244756d70536572766963652073746172744e61636f732053657276657220646964206e6f7420737461727420626563617573652064756d707365727669636520626368616e6765436f6e66696720646f6e652c636f73743a6368616e6765436f6e66696720636f756e743a6368616e6765436f6e666967207374617274636c6f73652066696c65206661696c656464656c65746564436f6e66696720646f6e652c636f73743a64656c65746564436f6e66696720636f756e743a64656c65746564436f6e66696720737461727464756d7020636f6e666967206661696c656e6420636865636b4d64355461736b657865637574652073716c206d6f64696679206f7065726174696f6e206661696c6564203a20657865637574652064756d702070726f6365737320686173206572726f72203a206661696c656420746f2064756d7020616c6c20677261792d636f6e6669672d696e666f206f6e20737461727475702e6661696c656420746f206c6f616420636c69656e74497057686974654c6973742c206661696c656420746f206c6f616420616767722077686974656c6973742c20696e697469616c44656c61793a6973517569636b53746172743a717569636b2073746172743b20737461727454696d653a72656164206170706c69636174696f6e2e70726f706572746965732077726f6e6772656164206e61636f732e636f6e6669672e726574656e74696f6e2e646179732077726f6e677361766520686561727462656174206661696c737461727420636865636b4d64355461736b7570646174654d643520646f6e652c636f73743a7570646174654d643520636f756e743a7570646174654d64352073746172745b64756d702d626574615d206d6435206368616e6765642c20757064617465206d64352026206970206c6973742026205b64756d702d626574615d206d6435206368616e6765642c20757064617465206d643520696e206c6f63616c206469735b64756d702d626574612d69676e6f72655d2069676e6f726520746f20736176652063616368652066696c652e2067725b64756d702d626574612d69676e6f72655d2069676e6f726520746f2073617665206a766d2063616368652c206d64355b64756d702d626574612d69676e6f72655d2074686520636f6e74656e74206973206f6c642e2067726f75704b65793d5b64756d702d626574612d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b655b64756d702d626574615d206970206c697374206368616e6765642c20757064617465206970206c69737420262074695b64756d702d626574615d2074696d657374616d70206368616e6765642c207570646174652074696d657374616d70205b64756d702d626574612d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d626574612d6572726f725d207772697465206c6f636b206661696c65642e205b64756d705d206d6435206368616e6765642c207361766520746f206469736b206361636865202c67726f75704b65795b64756d705d206d6435206368616e6765642c20757064617465206d643520616e642074696d657374616d7020696e205b64756d705d206d643520636f6e73697374656e74202c74696d657374616d70206368616e6765642c207570646174655b64756d705d2072656d6f766520206c6f63616c206469736b2063616368652c67726f75704b65793d5b64756d705d2072656d6f766520206c6f63616c206a766d2063616368652c67726f75704b65793d5b72656d6f76652d626574612d6f6b5d2072656d6f7665206265746120696e206c6f63616c206469736b2063616368655b72656d6f76652d626574612d6f6b5d2072656d6f7665206265746120696e206c6f63616c206a766d2063616368652c5b72656d6f76652d677261792d6f6b5d2072656d6f7665206772617920696e206c6f63616c206469736b2063616368655b72656d6f76652d677261792d6f6b5d2072656d6f7665206772617920696e206c6f63616c206a766d2063616368652c5b72656d6f76652d7461672d6f6b5d2072656d6f76652074616720696e206c6f63616c206469736b2063616368652c745b72656d6f76652d7461672d6f6b5d2072656d6f76652074616720696e206c6f63616c206a766d2063616368652c74615b72656d6f76652d6572726f725d207772697465206c6f636b206661696c65642e205b72656d6f76652d6f6b5d20636c65617220616c6c20636f6e6669672d696e666f2d626574612d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d677261792d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d62617463682d74656e616e742073756363657373636c65617220616c6c20636f6e6669672d696e666f2d7461672d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d626574612d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d677261792d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d62617463682d74656e616e74206661696c6564636c65617220616c6c20636f6e6669672d696e666f2d7461672d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d6265746120737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d6772617920737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d62617463682073756363657373636c65617220616c6c20636f6e6669672d696e666f2d74616720737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d62657461206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d67726179206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d6261746368206661696c6564636c65617220616c6c20636f6e6669672d696e666f2d746167206661696c65642e636c65617220616c6c20636f6e6669672d696e666f20737563636573732e636c65617220616c6c20636f6e6669672d696e666f206661696c65642e696e69742064656661756c7420726f636b736462207772697465206275666665722073697a6520696e697420666f726d616c20726f636b736462207772697465206275666665722073697a6520416e20457863657074696f6e206f63637572726564207768696c652074687265616420736c6565704c6f63616c204469736b2046756c6c2c4578697452656d6f7665206469723d5b5b64756d702d6572726f725d207772697465206c6f636b206661696c65642e205b64756d702d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d69676e6f72655d2069676e6f726520746f20736176652063616368652066696c652e2067726f75704b655b64756d702d69676e6f72655d2069676e6f726520746f207361766520746f206469736b2063616368652e206d6435205b64756d702d69676e6f72655d2069676e6f726520746f207361766520746f206a766d2063616368652e206d643520635b64756d702d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b65793d5b64756d702d69676e6f72655d2074686520636f6e74656e74206973206f6c642e2067726f75704b65793d5b6d64352d646966666572656e745d206461746149643a5b726561642d6c6f636b5d206661696c65642c205b77726974652d6c6f636b5d206661696c65642c20636865636b4d643520636f73743a6765744c6f63616c436f6e6669674d6435206661696c2c6461746149643a72656c6f6164206661696c3a5b63617061636974794d616e6167656d656e745d20e5889de5a78be58c96e79a84e697b6e58099e8afa547726f7570ef5b63617061636974794d616e6167656d656e745d20e5889de5a78be58c96e79a84e697b6e58099e8afa5e7a79fe688b75b63617061636974794d616e6167656d656e745d205468652075736167652867726f75703a2074656e616e743a20436f6d706c657465206461746162617365207265636f766572795b636f6d706c6574654d64352d6572726f725d2064617449643a5b636f6d706c6574654d64355d205b737461727420636f6d706c6574654d64355d736e617073686f74206c6f61642066726f6d203a207573652044697374726962757465645472616e73616374696f6e5365727669636573496d706c416e20657863657074696f6e206f6363757272656420647572696e6720746865207175657279206f7065726174696f6e416e20657863657074696f6e206f6363757272656420647572696e672074686520757064617465206f7065726174696f416e20657863657074696f6e206f63637572726564207768656e2065787465726e616c20646174612077617320696d70416e2074696d656f757420657863657074696f6e206f6363757272656420647572696e672074686520757064617465204661696c20746f20636f6d707265737320736e617073686f742c20706174683d4661696c20746f206c6f616420736e617073686f742c20706174683d54686572652077617320616e206572726f72207175657279696e672074686520646174612c2072657175657374203a205b45787465726e616c44617461536f75726365536572766963655d206461747320736f757263652072656c6f616420655b45787465726e616c44617461536f75726365536572766963655d2064617461736f757263652072656c6f61642065725b696e746572727570742d6572726f725d205b6c6973742d636f6e6669672d686973746f72795d206572726f722c206461746149643a5b6c6973742d636f6e6669672d686973746f72795d206572726f722c206e69643a6461746120696d706f727420686173206572726f72203a64622e70617373776f7264206973206e756c6c64622e70617373776f72642e64622e75726c2e64622e75736572206973206e756c6c64622e757365722e6f6e4170706c79207761726e203a206c6f67203a206f6e4170706c7920696e666f203a205b64657461696c2d70726576696f75732d636f6e6669672d686973746f72795d206572726f722c2069643a5b64657461696c2d636f6e6669672d686973746f72795d206572726f722c206e69643a6461746120766572696669636174696f6e206661696c6564657870656374656420636f6e66696720696e666f5b6461746169643a73796e63436f6e666967206661696c65642c20736f75726365436f6e666967496e666f20686173206265656e20757064746f436c69656e744e6f746966795461736b53697a65203d20746f4e6f746966795461736b53697a65203d20746f4e6f746966795461736b53697a653d5b6e6f746966792d657863657074696f6e5d207461726765743a5b6e6f746966792d72657472795d207461726765743a5b636c69656e742d6765745d20636c69656e7449703d5b6c6f6e672d70756c6c696e675d20636c69656e7420636f756e74205b636c69656e74497057686974654c6973745d20636c69656e742073756273636962657227732072656c6174696f6e732064656c657465206661696c2e636c69656e74497057686974654c69737420697320626c616e6b2e636c6f73652077686974656c6973742e64617461206368616e6765206572726f723a6c6f6e6720706f6c6c696e67206572726f723a736c6565702077726f6e67414444524553535f5345525645525f55524c3a43616e206e6f742067657420636c69656e74496e666f2066726f6d2043616e206e6f74206765742072656d6f74652066726f6d205365727665724c6973745365727669636520616464726573732d73657276657220706f72743a636865636b5365727665724865616c746820636f73743a20232323232323232323232063616e6e6f7420676574207365727665726c6973742c20736f20657869742e23232323232323232323205b7365727665726c6973745d2073656c662069702047657420636c69656e7420696e666f2066726f6d204765742072656d6f746520696e666f2066726f6d20496e766f6b652072656d6f74652073657276657220636f6e666967206c697374656e6572207374617465206279207572496e766f6b652072656d6f74652073657276657220636f6e666967206c697374656e65722062792075726c20546865207461736b20696e2069703a205b656e7649645d206661696c656420746f2067657420656e7649642c206572726f7220636f6465205b656e7649645d20657863657074696f6e2c205b7365727665726c6973745d206661696c656420746f20676574207365727665726c6973742c205b7365727665726c6973745d20657863657074696f6e2c205b7365727665726c6973745d207570646174656420746f20656e76496420697320626c616e6b676574207461736b20726573756c74207769746820496e746572727570746564457863657074696f6e3a20676574207461736b20726573756c74207769746820457865637574696f6e457863657074696f6e3a20676574207461736b20726573756c7420776974682054696d656f7574457863657074696f6e3a20676574207461736b20726573756c74207769746820457863657074696f6e3a20696e766f6b6520746f206e61636f732d58585858736c65657020696e74657272757074756e6865616c746849703a757365416464726573735365727665723a46696c74657220636174636820657863657074696f6e2c20526573706f6e73655574696c3a77726974654572724d73672077726f6e675b435552435549542d46494c5445525d20536572766572206661696c65643a5b616767722d646174614964735d205b72656c6f61642d73776974636865735d205b7377697463682d636f6e6669675d2061676772206461746149642077686974656c69737420697320626c616e6b2e636f727275707420737769746368207265636f726420636f7272757074207377697463682076616c75652073776974636820636f6e66696720697320626c616e6b2e67726f7570436f756e74203d2067726f7570436f756e743d6e6f7469667953696e676c6553657276696365546872656164506f6f6c2d5b66757a7a792d77617463685d206e6f2077617463686564436c69656e747320636f6e7465787420666f7220706174745b66757a7a792d77617463685d2020207061747465726e206d617463686564207365727669636520636f756e742069735b66757a7a792d77617463685d207472696d2066757a7a7920776174636820636f6e74657874206661696c5b66757a7a792d77617463685d206e6f20636c69656e742077617463686564207061747465726e205b66757a7a792d77617463685d20207061747465726e205b66757a7a792d77617463685d207061747465726e205b4c4f41442d524f4c45535d206c6f6164206661696c65645b4c4f41442d55534552535d206c6f6164206661696c6564617574682073746172742c20726571756573743a20415049206973206964656e74697479206f6e6c792c20736b69702076616c696461746520617574686f726974792c20725b415554482d46494c5445525d20536572766572206661696c65643a6163636573732064656e6965642c20726571756573743a20496e76616c696420736572766572206964656e746974792076616c756520666f722061757468207065726d697373696f6e3a202c206e61636f73557365723a202c20757365723a2043616e27742066696e6420477270632072657175657374207265736f7572636550617273657220666f7220747970652043616e27742066696e6420487474702072657175657374207265736f7572636550617273657220666f7220747970652043616e27742066696e64206175746820706c7567696e20666f722074797065204661696c656420746f206372656174652053534c436f6e7465787455736520737065636966696564207265736f7572636520706172736572205b4c4441502d4c4f47494e5d206661696c6564747279206c6f67696e2077697468204c4441502c20757365723a206e657720636f6e74656e743a2020636c6173732073706163652020206564656e20737061636520202066726f6d2073706163652020206f626a656374207370616365202020726567696f6e2073697a65202020746f202020737061636520204d657461737061636520205053596f756e6747656e20205061724f6c6447656e2020636f6e63757272656e74206d61726b2d73776565702067656e65726174696f6e2020646566206e65772067656e65726174696f6e2020676172626167652d666972737420686561702020706172206e65772067656e65726174696f6e202074656e757265642067656e65726174696f6e20486561707b4865617020616674657220474320696e766f636174696f6e733d7b48656170206265666f726520474320696e766f636174696f6e733d436f6d6d616e644c696e6520666c6167733a202d58583a4d656d6f72793a20436f756c64206e6f74207265736572766520656e6f75676820737061636520666f72204552524f523a204a445750204552524f523a207472616e73706f7274206572726f72204572726f72206f6363757272656420647572696e6720696e697469616c697a6174696f6e206f6620626f6f74206c61794572726f72206f6363757272656420647572696e6720696e697469616c697a6174696f6e206f6620564d464154414c204552524f5220696e206e6174697665206d6574686f643a20496d70726f7065726c792073706563696669656420564d206f7074696f6e20496e636f6d70617469626c6520696e697469616c20616e64206d6178696d756d20686561702073697a65732073706563496e636f6d70617469626c65206d696e696d756d20616e64206d6178696d756d20686561702073697a65732073706563496e697469616c20686561702073697a652073657420746f2061206c61726765722076616c7565207468616e207468654d697373696e67202b2f2d2073657474696e6720666f7220564d206f7074696f6e204d756c7469706c65206761726261676520636f6c6c6563746f72732073656c6563746564546865207370656369666965642073697a65206578636565647320746865206d6178696d756d20726570726573656e74546f6f20736d616c6c20696e697469616c2068656170546f6f20736d616c6c206d6178696d756d2068656170564d206f7074696f6e202741626f7274696e672064756520746f206a6176612e6c616e672e4f75744f664d656d6f72794572726f723a2044756d70696e67206865617020746f20457863657074696f6e20656e636f756e746572656420647572696e6720636f6e7465787420696e697469616c697a6174457863657074696f6e3a20486561702064756d702066696c652063726561746564205b5465726d696e6174696e672064756520746f206a6176612e6c616e672e4f75744f664d656d6f72794572726f723a20556e61626c6520746f2063726561746520466f756e64205365727665724964656e74697479436865636b657220696d706c656d656e746174696f6e205b41757468506c7567696e4d616e616765725d204c6f61642041757468506c7567696e53657276696365285b436c69656e7441757468506c7567696e4d616e616765725d204c6f616420436c69656e74417574685365727669636543616e27742066696e642070726f7065727469657320666f72207479706520466f756e64206d6f7265207468616e206f6e65205365727665724964656e74697479436865636b657220696d706c656d5265667265736820706c7567696e2070726f70657274696573206661696c656455706772616465206175746820636f6e6669672066726f6d20656e76206661696c65642c20757365206f6c642076616c55706772616465207061727365207265717565737420746f2070617468206572726f7245787069726564204a575420746f6b656e2e496e76616c696420706172616d657465727320666f72206765744d637053657276657242794e616d653a206e616d6573496e76616c696420636f6f6b6965206865616465723a20496e76616c6964204a5754207369676e61747572652e496e76616c6964204a575420746f6b656e2e4a575420746f6b656e20636f6d70616374206f662068616e646c65722061726520696e76616c69642e556e737570706f72746564204a575420746f6b656e2e457863657074696f6e20636c6f73696e6720636f6e74657874457863657074696f6e20696e2074687265616420457863657074696f6e2063617573652062793a4c444150205365727669636520636f6e6e6563742074696d656f75743a526573706f6e64696e67207769746820756e617574686f72697a6564206572726f722e204d657373616765202d20526573706f6e64696e67207769746820756e617574686f72697a6564206572726f722e204d6573736167653a54686520736563726574204b65792063757272656e746c7920696e20757365206973206e6f742061207374616e6461726c6f67696e206572726f723a6661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f64652062792067727063203a206661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f646520627920687474706661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f6465203a202c207265706f727420746865206d6574616461746120746f2074686520756e6865616c746879206e6f6465203a207265706f727420746865206d6574616461746120746f20746865206e6f6465203a205b7365727665726c6973745d206e61636f732072656d6f746520736572766572206d656d62657273206368616e6765645b7365727665726c6973745d206e61636f732072656d6f746520736572766572206d656d62657273206368616e67656420746f203a205b7365727665726c6973745d206661696c20746f207265667265736820636c75737465722072706320636c69656e745b7365727665726c6973745d206661696c656420746f20676574207365727665726c6973745b7365727665726c6973745d206e6f7420757064617465642c206973207374696c6c203a205b7365727665726c6973745d206368616e67656420746f203a205b5b7365727665726c6973745d207570646174656420746f203a205b5b7365727665726c6973745d206d656d626572636f756e743d5b7365727665726c6973745d20657863657074696f6e5b7365727665726c6973745d2073656c6620697020206e6f7420696e207365727665726c697374202c636f6e6e656374696f6e2074797065206368616e6765642c2064657374726f7920636c69656e74206f66206d656d622c636f6e6e656374696f6e2074797065206368616e6765642c64657374726f7920636c69656e74206f66206d656d6265636f6e6e656374696f6e2074797065206368616e6765642c2064657374726f7920636c69656e74206f66206d656d6265636f6e6e656374696f6e2074797065206368616e6765642c64657374726f7920636c69656e74206f66206d656d6265726d656d626572206c656176652c64657374726f7920636c69656e74206f66206d656d626572202d203e203a2073746172742061206e65772072706320636c69656e7420746f206d656d626572202d203e203a2073746172742061206e65772072706320636c69656e7420746f206d656d626572202d3e203a205b436c7573746572527063436c69656e7450726f78795d206661696c20746f207265667265736820636c75737465722020746f207265667265736820636c75737465722072706320636c69656e745b436c7573746572527063436c69656e7450726f78795d207375636365737320746f207265667265736820636c757374416c6c204e61636f7320736572766572207570677261646520746f20757070657220332e782c20656e61626c6564206943757272656e742061646472657373696e67206d6f64652073656c656374696f6e203a2054686973206e6f646520697320726561647920746f2070726f766964652065787465726e616c207365727669636573416e20657863657074696f6e206f6363757272656420696e20746865206c61756e63682066696c65206d6f6e69746f72636c7573746572206d656d626572206e6f64652070657273697374656e6365206661696c6564203a206e61636f732d58585858205b7365727665726c6973745d206661696c656420746f20676574207365727665726c6973744e6f646520696e666f726d6174696f6e20757064617465203a20546865206e6f6465203a205b6d656d62657220696e666f726d6174696f6e20757064617465203a206e6f6465207374617465207265706f72742c207265636569766520696e666f203a206e6f646520737461746520757064617465206661696c65642c206e6f64653a206e6f6465207374617465207570646174696e672c206e6f64653a204661696c656420746f20636f6d6d756e6963617465207769746820746865206e6f6465203a205265636569766520696e76616c6964207265706f727420726573756c742066726f6d207461726765742061646472657373206e6f646520696e666f726d6174696f6e20697320696c6c6567616c2c2069676e6f7265206e6f64653a204e616d696e67206865616c746820636865636b206661696c2e436f6e666967206865616c746820636865636b206661696c2e47657420636c757374657220636f6e666967206d6574726963732072656365697665642c2069703d66696e69736820746f2064756d7020616c6c20646174612066726f6d2073746f72652e6c697374656e20636f6e66696720696420323a6c697374656e20636f6e6669672069643a737461727420746f206170706c7920636f6e6e656374696f6e2072756c6520636f6e74656e7420737461727420746f2064756d7020616c6c20646174612066726f6d2073746f72652e4465726279206661696c656420746f20657865637574652073716c3a204572726f7220656e636f64696e67207461674578706f727420636f6e6669672066726f6d20736572766572204661696c656420746f20696e76616c6964617465206361636865206166746572204442206f7065726174696f6e3a206e4661696c656420746f20696e76616c6964617465206361636865206166746572207570646174654d63705365727665724661696c656420746f2067657420657874726120696e666f2066726f6d20616476616e636520696e666f206d61704661696c656420746f2067657420657874726120696e666f2066726f6d20616c6c20636f6e66696720696e666f4661696c656420746f2073657269616c697a6520657874726120696e666f2066726f6d206772617920696e666f4661696c656420746f2068616e646c65206772706320636f6e66696775726174696f6e2071756572794661696c656420746f2066696e64206120757361626c6520686172647761726520616464726573734661696c656420746f20736574206c6f67206c6576656c20666f72206d6f64756c65204661696c656420746f20706172736520677261792072756c65206173206a736f6e4661696c656420746f20696e7374616e7469617465204661696c656420746f206d6f6e69746f722066696c654661696c656420746f20696e697469616c697a65204661696c656420746f20636f6d706c657465204661696c656420746f207374617274204661696c656420746f2062696e64204661696c656420746f206c6f61642047657420636f6e666967206d657472696373206572726f722066726f6d206d656d62657220616464726573733d47657420636f6e666967206d657472696373206572726f722066726f6d20636c69656e742069703d496d706f727420636f6e66696720746f20736572766572205b616767722d636f6e666c6963745d205b64656c657465436f6e666967735d20636f6e666967496e666f206973206e756c6c2c2069643a205b7570646174654c6f63616c436163686546726f6d53746f72655d616e206572726f72206f63637572726564207768696c6520636f6d7072657373696e6720646174612e63617463682073656172636820776f726b6572206572726f723a2064656c65746520636f6e66696773206261736564206f6e2074686520494473206c697374206572726f722c204944733a67657420636f6e6669672064657461696c2074696d656f75743a20696e76616c69642070726f62654d6f6469667920697320626c616e6b70617273696e672064617461206661696c6564717565727920626574612064617461206572726f7272656d6f766520626574612064617461206572726f72756e7a6970206572726f72416c6c2064756d7020706167652073697a652069732073657420746f20436f6e666967517565727952657175657374457874726163746f7220686173206265656e20696e697469616c697a6564436f6e666967517565727948616e646c6572436861696e5b436f6e6669674361636865466163746f727944656c65676174655d204c6f616420436f6e66696743616368654661635b436f6e6669674361636865466163746f727944656c65676174655d204d61746368656420436f6e66696743616368655b436f6e6669674361636865506f737450726f636573736f7244656c65676174655d204c6f616420436f6e66696743615b436f6e6669674361636865506f737450726f636573736f7244656c65676174655d204d61746368656420436f6e66695b436f6e6669674368616e6765436f6e666967735d43616e27742066696e6420636f6e66696720706c7567696e2070725b436f6e6669674368616e6765436f6e666967735d5265667265736820636f6e66696720706c7567696e2070726f70655b436f6e6669674368616e6765506c7567696e4d616e616765725d204c6f6164205b4d6435436f6d70617261746f7244656c65676174655d204d617463686564204d6435436f6d70617261746f7220666f5b4d6435436f6d70617261746f7244656c65676174655d204d617463686564204d6435436f6d70617261746f72206e6f5b4d6435436f6d70617261746f7244656c65676174655d204c6f6164204d6435436f6d70617261746f722869734865616c7468436865636b3a6d6178436f6e74656e743a6d61784865616c7468436865636b4661696c436f756e743a6e6f74696679436f6e6e65637454696d656f75743a6e6f74696679536f636b657454696d656f75743a416e206572726f72206f63637572726564207768696c65206c6f6767696e6720746865206f726967696e616c20657863416e206572726f72206f63637572726564207768696c6520657865637574696e67206d6574686f64205b417474656d7074656420746f206164642061206e756c6c20636f6e6669672071756572792068616e646c6572436f6e666967206368616e6765206a6f696e20706f696e7420657865637574696f6e206661696c65642e204572726f725b4572726f725d204661696c20746f2068616e646c6520436f6e6669675175657279436861696e526571756573745b6361732d7075626c6973682d626574612d636f6e6669672d6661696c5d207372634970203d205b6361732d7075626c6973682d677261792d636f6e6669672d6661696c5d207372634970203d205b6361732d7075626c6973682d7461672d636f6e6669672d6661696c5d207372634970203d205b6361732d7075626c6973682d636f6e6669672d6661696c5d207372634970203d205b7075626c6973682d636f6e6669672d6661696c65645d20636f6e66696720616c7265616479206578697374732e2064636861696e456e74727948616e646c65722773206e6578742068616e646c6572206973206e756c6c636f6e666967206368616e676520706c7567696e2070726f63656564206661696c656420636f6e666967206368616e6765206a6f696e20706f696e74206661696c65642065786563757465206173796e6320706c7567696e207365727669636573206661696c656420676574206c6f63616c20686f73742061646472657373206572726f7272656164206170706c69636174696f6e2e70726f70657274696573206661696c6564726561642070726f70657274792066696c65206572726f723a5b6e6f746966792d7468726561642d706f6f6c5d207465617220646f776e2074687265616420746172676574206970205b6e6f746966792d7468726561642d706f6f6c5d2073657475702074687265616420746172676574206970205b6e6f746966792d7468726561642d706f6f6c5d20636c75737465722072656d6f7665206e6f6465205b6e6f746966792d657863657074696f6e5d202c20746f205b6e6f746966792d6572726f725d2055524c456e636f64657220656e636f6465206572726f725b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f635b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20436f6d706c657465642064657374725b436f6e6669675365727665722d48747470436c69656e744d616e616765725d204465737472756374696f6e206f66205b436f6e6669675365727665722d48747470436c69656e744d616e616765725d2053746172742064657374726f79696e5b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20737461727420746f2073687574646f5b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20616c726561647920636c6f73656472656769737465724d4265616e5f6661696c7461736b5f6661696c5b43617061636974794d616e6167656d656e745d2048616e646c696e6720696e73657274206f7065726174696f6e20665b43617061636974794d616e6167656d656e745d20496e74657263657074696e672064656c657465436f6e666967206f5b43617061636974794d616e6167656d656e745d20496e74657263657074696e67207075626c697368436f6e666967205b43617061636974794d616e6167656d656e745d204572726f7220647572696e6720757064617465206f706572617469e4b8bbe58aa8e4bfaee6ada375736167652c2074656e616e743a20e4b8bbe58aa8e4bfaee6ada375736167652c2067726f75703a205b67657443617061636974795d5b75706461746543617061636974795d557365204d7973716c20382061732074686520647269766572557365204d7973716c20617320746865206472697665725b616c6c2d6d657267652d64756d705d205b6d657267652d6572726f725d205b6d657267652d6f6b5d205b6d657267652d71756572795d207365727665722073746172742c207363686564756c65206d6572676520656e642e5b6d657267652d64656c6574655d2064656c65746520636f6e66696720696e666f2062656361757365206e6f20646174636c656172486973746f7279436f6e6669672069732064697361626c6520696e2063757272656e7420636f6e74657874636c656172486973746f7279436f6e66696720697320656e61626c6520696e2063757272656e7420636f6e746578742c636c656172486973746f7279436f6e66696720676574207363686564756c6564686973746f727920636f6e66696720636c65616e6572207375636365737366756c6c7972656d6f7665206c697374656e207265717565737420706172616d206572726f72434f4e534f4c454c6f77206c6f6164206c696d697420736572766572206c697374203d4f766572206c6f6164206c696d697420736572766572206c697374203d52656c6f6164207461736b207375626d6974202c66726f6d536572766572203d536d6172742072656c6f6164207265717565737420726563656976652c7265717565737449703d4661696c20746f2066696e6420636f6e6e656374696f6e2072756e74696d6520656a6563746f7220666f72206e616d654661696c20746f20666f756e6420706572736973742072756c652073746f72616765206f66206e616d6520efbc9a4661696c20746f20666f756e6420706572736973742072756c652073746f72616765206f66206e616d65203a204661696c20746f20706172736520636f6e6e656374696f6e206c696d69742072756c65202c7065727369743a4661696c20746f20636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206f66206e616d65204661696c20746f2072756c6520706172736572206f66206e616d6520efbc9a4661696c20746f206c6f6164202072756e74696d6520656a6563746f724661696c20746f206c6f616465722073656c66207365727665724661696c20746f20666f756e6420636f6e6e656374696f6e204661696c20746f2020687474702074707320636865636b4661696c20746f206c6f61646572206d656d6265723d4661696c20746f20666f756e64207470732047657420206d6574726963732074696d656f75742c6d65747269637320696e666f206d6179206e6f7420636f6d706c65476574206d657472696373206661696c2c6d656d6265723d4765742073656c66206d657472696373206661696c4e61636f7320536572766572206d656d62657273206368616e6765642c20627574206275696c64206e6577206d61696e4e61636f7320536572766572204150492073746172746564207375636365737366756c6c7920696e204e61636f732053657276657220415049206973207374617274696e672e2e2e4e61636f7320536572766572206973207374617274696e672e2e2e466f756e64206e6f6e2d6c6f6f706261636b20696e746572666163653a2049676e6f72696e6720696e746572666163653a2049676e6f72696e6720616464726573733a204e6574776f726b20696e746572666163652063616e206e6f742067657420697355702c20657863657074696f6e3a54657374696e6720696e746572666163653a2043616e6e6f7420676574206669727374206e6f6e2d6c6f6f706261636b2061646472657373556e61626c6520746f20706c756720696e2064756520746f20696e74657272757074696f6e2c2073796e6368726f6e69556e61626c6520746f207265747269657665206c6f63616c686f7374556e61626c6520746f207374617274205b4f7065726174696e6753797374656d4265616e4d616e616765725d204661696c656420746f206c6f6164206f70657272656672657368206970206572726f7274686520646f6d61696e3a2027436f6d706c6574656420696e697469616c697a6174696f6e416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e74207761732063416e20657863657074696f6e206f63637572726564207768656e2074686520636f6d6d6f6e204854545020636c69656e416e20657863657074696f6e206f6363757272656420647572696e672066696c65206c697374656e696e67203a46696c65206368616e6765206576656e742063616c6c6261636b206572726f72203a5b4469736b5574696c735d2063616e277420637265617465206469726563746f72795b576174636846696c6543656e7465725d204465737472756374696f6e206f662074686520656e645b576174636846696c6543656e7465725d20436f6d706c65746564206465737472756374696f6e5b576174636846696c6543656e7465725d2073687574646f776e20686173206572726f72203a5b576174636846696c6543656e7465725d20737461727420746f2073687574646f776e205b576174636846696c6543656e7465725d2053746172742064657374726f79696e67205b576174636846696c6543656e7465725d20616c726561647920636c6f7365645b576174636846696c6543656e7465725d20737461727420636c6f73654275696c64204d6f64756c655374617465206661696c656420696e206275696c6465723a4765742044697374726f20636f6e6669672066726f6d20656e76206661696c65642c2077696c6c2075736520646566614d65747269637320696e6974206661696c6564203a557064617465206162696c69747920636f6e6669672066726f6d20656e76206661696c65642c20757365206f6c64207672654275696c64204d6f64756c655374617465206661696c656420696e206275696c6465723a4149206d6f64756c652064697361626c656420626563617573652066756e6374696f6e206d6f6465206973204149206d6f64756c652064697361626c65642062656361757365207365742043616368652069732064697361626c65642c206d616e75616c2073796e632069676e6f726564446573657269616c697a65204572726f7220647572696e672063616368652073796e63207461736b4572726f722073796e63696e6720636163686520666f72206e616d6573706163653a204d637020536572766572207368757474696e6720646f776e2073796e63207461736b207363686564756c65206578656375746f72206661696c65647468726561643a206b65793a206c6f636b206661696c2e5b456e6372797074696f6e48616e646c65725d205b6465637279707448616e646c65725d204e6f20656e6372797074695b456e6372797074696f6e48616e646c65725d205b656e637279707448616e646c65725d204e6f20656e6372797074695b456e6372797074696f6e506c7567696e4d616e616765725d204c6f616420456e6372797074696f6e506c7567696e535b637573746f6d456e7669726f6e6d656e74506c7567696e536572766963655d204c6f616420637573746f6d456e76694e616d6573706163652076616c69646174696f6e207175657279206462206572726f7220666f72206e616d65737061633a204e616d6573706163652076616c69646174696f6e207175657279206462206572726f7220666f7220726571756573743a4e616d6573706163652076616c69646174696f6e206572726f7220666f72206e616d6573706163653a204e616d6573706163652076616c69646174696f6e206572726f7220666f7220726571756573743a204e6f7469667943656e7465722073687574646f776e20686173206572726f72203a205b4e6f7469667943656e7465725d204e6f20737562736372696265727320666f7220736c6f77206576656e74205b4e6f7469667943656e7465725d204465737472756374696f6e206f662074686520656e645b4e6f7469667943656e7465725d20436f6d706c65746564206465737472756374696f6e5b4e6f7469667943656e7465725d20737461727420746f2073687574646f776e205b4e6f7469667943656e7465725d2053746172742064657374726f79696e67205b4e6f7469667943656e7465725d20616c726561647920636c6f7365645b4e6f7469667943656e7465725d207075626c697368205b4e6f7469667943656e7465725d2074686520436f6c756d6e20274c65786963616c206572726f722061742053796e746178206572726f723a205461626c652f5669657720275468652073746174656d656e74207761732061626f72746564205b64622d6572726f725d5b64622d6f746865722d6572726f725d757365206c6f63616c206462207365727669636520666f7220636865636b206462206865616c74682e636865636b206d61737465722064622e757365205374616e64616c6f6e6544617461626173654f706572617465496d706c5b6d61737465722d64625d20726f77206d617070657220526f6c6c206261636b207472616e73616374696f6e20666f722053514c207570646174652061666665637465642063757272656e742061726773203a2063757272656e742073716c203a206765744461746120696e666f203a206d6f64696679526571756573747320696e666f203a2071756572794d616e7920696e666f203a2071756572794f6e6520696e666f203a2054686520736572766572204950206c697374206f66204e61636f73206973205b4e61636f7320436f6e736f6c652073746172746564207375636365737366756c6c7920696e204e61636f7320436f6e736f6c65206973207374617274696e672e2e2e4e61636f73206973207374617274696e672e2e2e4e61636f732073746172746564207375636365737366756c6c7920696e204170706c69636174696f6e2072756e206661696c65644e61636f73206661696c656420746f2073746172742c20706c65617365207365652053746172747570206572726f7273203a537461727475702070726f6265206661696c65643a20436f6d6d656e63696e6720677261636566756c2073687574646f776e2e44657374726f79696e672050726f746f636f6c48616e646c657220477261636566756c2073687574646f776e20636f6d706c65746548696b617269506f6f6c2d50617573696e672050726f746f636f6c48616e646c6572205368757474696e6720646f776e204578656375746f72536572766963652053746f7070696e672050726f746f636f6c48616e646c65722053746f7070696e672073657276696365205b48747470436c69656e744d616e616765725d2053746172742064657374726f79696e672048747470436c69656e745b48747470436c69656e744265616e466163746f72795d204465737472756374696f6e206f662074686520656e645b48747470436c69656e744265616e466163746f72795d20436f6d706c65746564206465737472756374696f6e5b48747470436c69656e744265616e486f6c6465725d204465737472756374696f6e206f662074686520656e645b48747470436c69656e744265616e486f6c6465725d20436f6d706c65746564206465737472756374696f6e5b48747470436c69656e744265616e466163746f72795d20737461727420746f2073687574646f776e205b48747470436c69656e744d616e616765725d204465737472756374696f6e206f662074686520656e645b48747470436c69656e744265616e466163746f72795d2053746172742064657374726f79696e67205b48747470436c69656e744265616e486f6c6465725d20737461727420746f2073687574646f776e205b48747470436c69656e744265616e486f6c6465725d2053746172742064657374726f79696e67205b48747470436c69656e744265616e466163746f72795d20616c726561647920636c6f7365645b48747470436c69656e744265616e486f6c6465725d20616c726561647920636c6f7365645b546872656164506f6f6c4d616e616765725d204465737472756374696f6e206f662074686520656e645b546872656164506f6f6c4d616e616765725d20436f6d706c65746564206465737472756374696f6e5b546872656164506f6f6c4d616e616765725d20737461727420746f2073687574646f776e205b546872656164506f6f6c4d616e616765725d2053746172742064657374726f79696e67205b546872656164506f6f6c4d616e616765725d20616c726561647920636c6f73656453746f7070696e67204e61636f7320497374696f207365727665722073746f707065642e2e2e53746f7070696e67204e61636f73204d4350207365727665722073746f707065642e2e2e53746f7070696e67204e61636f7320497374696f207365727665722e2e2e53746f7070696e67204e61636f73204d4350207365727665722e2e2e546865726520617265206e6f205b5374617274696e672050726f746f636f6c48616e646c65725374617274696e6720536572766c657420656e67696e655374617274696e672073657276696365205b5374617274696e67207769746820504944205374617274656420546f6d63617420696e697469616c697a6564207769746820706f72742873293a2020286874747029546f6d63617420696e697469616c697a6564207769746820706f727420546f6d6361742073746172746564206f6e20706f72742873293a20546f6d6361742073746172746564206f6e20706f7274204e61636f732d72656c6174656420636c7573746572207265736f7572636520696e697469616c697a6174696f6e54686520636c7573746572207265736f7572636520697320696e697469616c697a65644765742053747265616d204572726f7254686572652077617320616e20657863657074696f6e20746f20746865206d657373616765207075626c697368696e6754686572652077617320616e20657863657074696f6e207768656e207075626c69736865722073687574646f776e203a416464696e672077656c636f6d6520706167654265616e202743616368652073796e63436163686564204d63704361636865644d6370436f756c64206e6f742063726561746520696e6465782074656d706c6174654372656174696e67204578706f73696e6720476c6f62616c2041757468656e7469636174696f6e4d616e61676572496e697469616c697a696e67204578656375746f7253657276696365496e697469616c697a696e672050726f746f636f6c48616e646c6572496e697469616c697a696e6720536572766c6574496e697469616c697a696e6720537072696e67496e697469616c697a65497374696f206d6f64756c652064697361626c65644b38732053796e63206d6f64756c652064697361626c65644c6f6164204e61636f73207061636b6167654c6f616420636f6d2e616c69626162614e6f205461736b5363686564756c65724e6f206163746976652070726f66696c654e6f7420666f756e64205365727665724964656e74697479436865636b65724f627461696e696e672073696e676c65746f6e206265616e50726f7065727479202775736572446e27206e6f7420736574526561647920746f205265666c656374696f6e7320746f6f6b52656769737465722074707320636f6e74726f6c2c706f696e744e616d653d5265676973746572656420647269766572207769746820526f6f74205765624170706c69636174696f6e436f6e74657874536b69702040537072696e67426f6f744170706c69636174696f6e537072696e6720456e7669726f6e6d656e742773206163746976652070726f66696c65735573696e6720496e666c7578444257494c4c204e4f54207365637572652057494c4c207365637572652057696c6c206e6f74207365637572652057696c6c2073656375726520596f75206172652061736b696e6720537072696e672053656375726974795b4162696c697479436f6e74726f6c4d616e616765725d205b4d61707065724d616e616765725d205b63617061636974794d616e6167656d656e745d205b6d6967726174655d20636c656172436f6e666967486973746f72796661696c656420746f2073656e64206d657472696373676976656e207363616e2075726c737075626c697368696e67206d657472696373756e61626c6520746f206372656174652064617461626173657573652044697374726962757465644572726f722070617273696e6720485454502072657175657374206865616465724572726f72207374617274696e67205265736f6c766564205b536572766c65742e73657276696365282920666f7220736572766c65742046696c74657220666f722041504920696e6974206865616c746820706c7567696e203a2074797065733d5468657265206973206e6f2070726f7065727479206e616d656420225b4d656d62657220636f70795d20636f7079206661696c6564676f7420657863657074696f6e2e207265616420636c757374657220636f6e66206661696c4e61636f732074686973207461736b206578656375746520686173206572726f72203a204e61636f73207461736b2065786563757465206572726f722070726f636573736f72206e6f7420666f756e6420666f72207461736b2c20736f206469736361726465642e20e7a381e79b98e6bba1efbc8ce887aae69d80e98080e587bae7a381e79b98e6bba1e887aae69d80e98080e587ba4e61636f73204d63702052656769737472792073746172746564207375636365737366756c6c7920696e204e61636f73204d6370205265676973747279206973207374617274696e672e2e2e4e61636f73204d637020526567697374727920537461727465642e5b436c69656e742d44656c6574655d2052656365697665642064697374726f20636c69656e742073796e6320646174615b436c69656e742d44656c6574655d2052656365697665642064697374726f20636c69656e742073796e632064617461205b436c69656e742d4164645d2052656365697665642064697374726f20636c69656e742073796e632064617461205b44495354524f5d2043616e63656c2064697374726f2073796e632063617573656420627920746172676574207365725b44495354524f5d2043616e63656c2064697374726f2073796e63206361757365642062792074617267657420736572766572205b44495354524f5d2043616e63656c2064697374726f20766572696679206361757365642062792074617267657420735b44495354524f5d2043616e63656c2064697374726f20766572696679206361757365642062792074617267657420736572766572205b44495354524f2d5741524e5d205265636f72644c697374656e6572206e6f7420666f756e642c206b65793a205b44495354524f2d5741524e5d2064617461206e6f7420666f756e642c206b65793a205b44495354524f2d5645524946592d4641494c45445d205d207265766973696f6e206c6f63616c3d5b44495354524f2d4641494c45445d20636c69656e7420546172676574205b70726f636573734261746368496e7374616e636544697374726f446174615d204261746368496e7374616e63654461746f2072656d6f7665206b6579733a205b7265636569766520726573706f6e7369626c65206b65792074696d657374616d70206f66206372656174696e67207365727669636520636f6d2e616c69626162612e64697374726f206e6f74696669657220737461727465646c6f6164206461746120737563636573736c6f61642064617461206661696c65642e77616974696e6720736572766572206c69737420696e69742e2e2e5b4e41434f532d44495354524f5d20646174756d206368616e6765206e6f7469666965642c206b65793a205b4e41434f532d44495354524f5d2072726f72207768696c65206661696c656420746f20726571204150493a2068747470733a2f2f6661696c656420746f20726571204150493a20687474703a2f2f6661696c656420746f20726571204150493a68747470733a2f2f6661696c656420746f20726571204150493a687474703a2f2f6c697374656e6572206f662073796e6320636865636b73756d207461736b20616c726561647920696e2070726f6365737320776974682073796e6320636865636b73756d733a206164642073796e63207461736b3a20676f74206b65793a20736572766572206c6973742069733a2073796e6320616c726561647920696e2070726f636573732c206b65793a2073796e632066726f6d2073796e63206b6579733a2064697370617463682073796e63207461736b206661696c65642e73686f756c64206e6f74206c6172676572207468616e2073796e632064617461206661696c65642e74696d65642073796e63207461736b206661696c65642e67657420646174612066726f6d2073796e632066756c6c20646174612066726f6d205b6f6e53796e635d207265636569766520656d70747920656e74697479214e616d696e6750726f78797b504f537d207b49502d44495341424c45447d2076616c69643a202c206d73673a20636c69656e74202c206d73673a20636c69656e742074696d656f757420616674657220736572766963653a20736572766963654e616d653a20207b504f537d207b49502d44495341424c45447d20696e76616c6964207b504f537d207b49502d454e41424c45447d2076616c69643a2041424c45447d205b49502d555044415445445d206e616d6573706163653a205b49502d44495341424c45445d206970733a205b49502d454e41424c45445d206970733a205b5550444154452d444f4d41494e5d20457863657074696f6e207768696c652074616b696e67206974656d2066726f6d5b5550444154452d444f4d41494e5d20457863657074696f6e207768696c652075706461746520736572766963653a205b434c49454e542d424541545d2070726f63657373696e6720626561743a205b434c49454e542d424541545d207265667265736820626561743a205b4845414c54482d434845434b2d53594e435d206661696c656420746f2061646420636865636b20726573756c7420745b4845414c54482d434845434b2d56325d207363686564756c65206865616c746820636865636b207461736b3a205b4845414c54482d434845434b2d53594e435d206661696c656420746f2073656e6420726573756c7420746f205b4845414c54482d434845434b5d207363686564756c65206865616c746820636865636b207461736b3a205b4845414c54482d5354415455532d555044415445445d206e616d6573706163653a205b43414e43454c2d434845434b5d2063616e63656c206661696c656421636865636b657273206572726f724576656e742063616c6c6261636b20657863657074696f6e3a4e616d696e67204576656e74205075626c6973686572204661696c656420746f2077726974652044495354524f3a7c504552464f524d414e43453a7c5461736b20776f726b6572207374617475733a496e6974206d65747269637320666f72205b505553482d535543435d206d732c20536572766963657b6e616d6573706163653d276d7320666f722073756273637269626572205b505553482d4641494c5d205b505553485d205461736b206d6572676520666f7220536572766963657b6e616d6573706163653d27526561736f6e2064657461696c3a73656e6420756470207061636b65743a2072656365697665642061636b3a207b6d61782072652d707573682074696d657320726561636865642c2072657472792074696d6573202c206b65793a20726574727920746f207075736820646174612c206b65793a2050757368207461736b20666f7220736572766963655b66757a7a792077617463685d20696e6974206e6f7469667920616c6c2062617463682066696e697368202c636c69655b66757a7a792077617463685d20696e6974206e6f746966792066696e6973682070757368207375636365737320202c5b66757a7a792077617463685d20696e6974206e6f746966792070757368207375636365737320202c636c69656e74495b66757a7a792077617463685d2073796e63206e6f74696679207461736b20737563636573732c207061747465726e205b66757a7a792077617463685d206368616e6765206e6f746966792073756363657373202c636c69656e744964205b66757a7a792077617463685d2072657363686564756c652074686973207461736b20746f20656e67696e655b66757a7a792077617463685d206368616e6765206e6f74696679206661696c202c636c69656e744964205b66757a7a792077617463685d2073796e63206e6f74696679206661696c2c207061747465726e205b46555a5a592d57415443482d494e49542d505553485d205461736b206d6572676520666f72207061747465726e205b4e41434f532d505553485d2070757368696e6720656d707479206461746120666f7220636c69656e74206973206e6f5b4e41434f532d505553485d2070757368696e6720656d707479206461746120666f7220636c69656e74206973206e6f7420616c6c6f7765643a205b4e41434f532d505553485d206661696c656420746f2072656d6f766520636c69656e74207a6f6d6269655b4e41434f532d505553485d206572726f72207768696c6520726563656976696e672061636b20646174615b4e41434f532d505553485d206661696c656420746f207075736820736572766963654e616d653a205b4e41434f532d505553485d206661696c656420746f20636f6d707265737320646174613a205b4e41434f532d505553485d206661696c656420746f207072657061726520646174613a205b4e41434f532d505553485d206661696c656420746f207075736820646174613a205b4e41434f532d505553485d2061636b456e747279206973206e756c6c2e5b4e41434f532d505553485d20636c69656e744d61702073697a653a205b505553482d43414348455d206361636865206869743a20636c69656e74206973207a6f6d6269653a20636c69656e743a207075736820736572766963654e616d653a2061636b2074616b657320746f6f206c6f6e672066726f6d20526166742067726f75702057616974696e67204a72616674206c656164657220766f7465202e2e2e6f6e4170706c79205b524146545d20696e76616c69642073746174652066726f6d206d61737465725b524146545d206d616b652072656d6f7465206173206c65616465725b524146545d206f7574206f66206461746520626561746c65616465722074696d656f75742c20737461727420766f74696e672c6c65616465723a20726563656976656420696c6c65676974696d61746520766f74652c20766f7465722d7465726d3a726563656976656420617070726f76652066726f6d20706565723a20726563656976656420656d70747920646174756d766f7465205b4953204c45414445525d206e6f206c656164657220697320617661696c61626c65206e6f77215b524146542d4e4f5449464945525d20646174756d206973206368616e6765642c206b65793a205b524146542d4e4f5449464945525d20646174756d2069732064656c657465642c206b65793a204e41434f532d52414654206572726f72207768696c652073656e64696e672068656172742d6265617420746f207065654e41434f532d52414654206661696c656420746f206e6f74696679206c697374656e65724e41434f532d524146542062656174206661696c65643a204e41434f532d5241465420766f7465206661696c65643a206572726f72207768696c652073656e64696e672068656172742d6265617420746f20706565723a206572726f72207768696c652073656e64696e6720766f746520746f207365727665723a206572726f72207768696c65207570646174696e6720736572766572206c6973742e72616674207065657273206368616e6765643a205b557067726164652066726f6d20315820666561747572652068617320636c6f736564616464206c697374656e65723a206361636865206c6f616465642c20646174756d20636f756e743a2066696e697368206c6f6164696e6720616c6c20646174756d732c2073697a653a2066696e697368206c6f6164696e6720646174756d2c206b65793a2066696e69736820746f206c6f616420646174612066726f6d206469736b2c20636f73743a20696e697469616c697a696e672052616674207375622d73797374656d74696d657220737461727465643a206c65616465722074696d656f7574206d733a20636c65616e206f6c6420636163686520646174756d20666f72206f6c642072616674737461727420746f206d6f7665206f6c6420726166742070726f746f636f6c206d65746164617461737461727420746f20636c6f7365206f6c6420726166742070726f746f636f6c21212173746f70206f6c6420726166742070726f746f636f6c207461736b20666f72206c6f616420736e617073686f7420666f72206e616d657370616365205b4e41434f532d524146545d204572726f72207768696c652068616e646c696e67206e6f74696679696e67207461736b5b4e41434f532d524146545d206572726f72207768696c65206e6f74696679696e67206c697374656e6572206f66206b5b4e41434f532d524146545d206572726f72207768696c652067657474696e6720706565722066726f6d20706565723a5b4e41434f532d524146545d2074696d657374616d7020697320736d616c6c6572207468616e2074686174206f66206d5b4e41434f532d524146545d206661696c656420746f2068616e646c65206265617420656e7472792c206b65793a205b4e41434f532d524146545d20646174756d206368616e6765206e6f7469666965642c206b65793a205b4e41434f532d524146545d206661696c656420746f2072656d6f766520656e7472792c206b65793d5b4e41434f532d524146545d206765742070656572206661696c65643a204f6e206170706c792077726974652072657175657374206661696c65642c4f6e206170706c792073776974636820646f6d61696e206661696c65642c4f6e20726561642073776974636820646f6d61696e206661696c65642c4f6e20726561642072657175657374206661696c65642c756e737570706f7274206f7065726174696f6e3a2052616674206f6e507574206661696c65642e52616674206f6e52656d6f7665206661696c65642e5261667420707574206661696c65642e526166742072656d6f7665206661696c65642e64617461207075626c697368206661696c65642c20636175736564206661696c656420746f206e6f74696679206d616a5b524146545d206572726f72207768696c65206d617374657220656c656374696f6e205b524146545d206572726f72207768696c652073656e64696e67206265617420616464207461736b2072656d6f7665207461736b205b524146542d424541545d206661696c656420746f2073796e6320646174756d2066726f6d206c65616465725b524146542d424541545d20496e746572727570746564206572726f7272656365697665206265617420726573706f6e73652066726f6d3a2072656365697665206e756c6c20646174756d3a205b524146545d206661696c656420746f2064656c65746520646174612066726f6d20706565725b524146545d206661696c656420746f207075626c697368206461746120746f20706565725b524146545d20726563656976656420626561742077697468205b524146545d2073656e642062656174206f6e6c792e5b524146545d2073656e6420626561742077697468205b53454e442d424541542d4f4e4c595d20726177206265617420646174612073697a653a2073656e64206265617420746f2073657276657220646174612061646465642f757064617465642c206b65793d646174612072656d6f7665642c206b65793d646174756d2064656c657465642c206b65793a206461746120757064617465642c206b65793a2067657420646174756d732066726f6d206c65616465723a205b524146542d44454c4554455d206661696c656420746f2064656c657465206f6c6420666f726d617420646174756d3a5b524146542d44454c4554455d206661696c656420746f2064656c65746520646174756d3a20646174756d206b6579206465636f6465206661696c65643a206c6f616420646174756d206661696c65643a2077616e696e673a206661696c656420746f20646573657269616c697a65206b65793a207761726e696e673a20656e636f756e7465726564206469726563746f727920696e206361636865206469723a206f7574206f662064617465207075626c6973682c207075622d7465726d3a2070656572207369676e616c5075626c69736820636f73742072616674206e6f74696669657220737461727465647265667265736820736572766572206c697374206661696c65642c2069676e6f72652069742e736572766572206c69737420697320757064617465642c20646561643a20736572766572206c69737420697320757064617465642c206e65773a20496e69742053776974636820446f6d61696e206469726563746f7279206661696c65643a5375626d69742073776974636820646f6d61696e206661696c65643a436c69656e74206368616e676520666f72207365727669636520536572766963657b6e616d6573706163653d27272c20657068656d6572616c3d436c69656e7420636f6e6e656374696f6e2020636f6e6e65637420646973636f6e6e6563742050657273697374656e7420636c69656e7420636f6e6e656374696f6e20436c69656e742072656d6f766520666f72207365727669636520536572766963657b6e616d6573706163653d2772656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420736572766963653a2072656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420636c69656e743a2052656d6f76652065787069726564206d6574616461746120457870697265644d65746164617461496e666f7b736572765b4155544f2d44454c4554452d49505d20736572766963653a20536572766963657b6e616d6573706163653d275b4155544f2d44454c4554452d49505d20736572766963653a202c2069703a207b5b49502d444541445d206661696c656420746f2064656c657465206970206175746f6d61746963616c6c792c2069703a6e616d657370616365203a205d20736572766963657320617265206175746f6d61746963616c6c7920636c65616e65642c205b5b4e41434f532d524146545d20646174756d206973206368616e6765642c206b65793a20636f6d2e616c69626162612e5b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c206f6c643a5b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c206f6c643a205b5b4e41434f532d44495354524f5d2064697374726f206d6170706572206661696c65642c2072657475726e206c6f636164697374726f206d6170706572206661696c65642c2072657475726e206c6f63616c686f73743a205b4e41434f532d444f4d5d206572726f72207768696c652063616c63756c6174696e6720636865636b73756d286d64355b4e41434f532d44495354524f5d2064697374726f207468726573686f6c6420726573746f72656420616e64207374615b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c20646973615b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c2064697361626c65206865616c746820636865636b20666f72205b4e41434f532d44495354524f5d2064697361626c65206865616c746820636865636b20666f72205b4e41434f532d444f4d5d207265636569766564206d616c666f726d65642069703a206e756c6c5b4e41434f532d444f4d5d206661696c656420746f2070726f636573732069703a207265636569766520696e76616c696420726564697265637420726571756573742066726f6d2070656572207265636569766520636f6e66696720696e666f3a2023457863657074696f6e207768696c652070726f63657373696e6720636c69656e7420626561742074696d65206f75742e457863657074696f6e207768696c6520726571756573743a2068747470733a2f2f206361757365643a20457863657074696f6e207768696c6520726571756573743a20687474703a2f2f5b44495354524f2d5354415455532d434c45414e5d204661696c656420746f207265717565737420746f20636c65616e5b44495354524f2d5354415455532d434c45414e5d204661696c656420746f207265717565737420746f20636c65616e207365727665722073746174757320746f205b44495354524f2d46494c5445525d2072657175657374206661696c65643a205b44495354524f2d46494c5445525d20536572766572206661696c65643a6d656d626572204d656d6265727b69703d275570677261646520746f20322e302e58436865636b207768657468657220636c6f736520646f75626c6520777269746544697361626c6520446f75626c652077726974652c2073746f7020616e6420636c65616e2076312e7820636163686520446f776e67726164652072616665206661696c6564446f776e677261646520746f20312e587570677261646520636865636b20726573756c742066616c73657570677261646520636865636b20726573756c742074727565757067726164652e73746174652066696c65206973206e6f742065786973746d656d626572206368616e67652c206576656e743a20646f75626c652077726974652072656d6f76616c206f66207365727669636520646f75626c6520777269746520666f722073657276696365207461736b205b434c49454e542d424541545d2054686520696e7374616e636520686173206265656e2072656d6f76656420666f72205b434c49454e542d424541545d2054686520696e7374616e636520686173206265656e2072656d6f76656420666f72206865616c7468206d656368616e69736d2c20706572666f726d206461746120636f6d70656e736174696f6e206f7065726174696f6e732c20626561743a205b434c49454e542d424541545d2066756c6c20617267756d656e74733a20626561743a2070726f74656374207468726573686f6c6420726561636865642c2072657475726e20616c6c206970732c2073657276695b5354415455532d53594e4348524f4e495a455d206661696c656420746f2072657175657374207365727665725374612c2072656d6f7465207365727665723a205b5354415455532d53594e4348524f4e495a455d206661696c656420746f2072657175657374207365727669636553745b5354415455532d53594e4348524f4e495a455d204661696c656420746f2067657420736572766963652073746174755b5354415455532d53594e4348524f4e495a455d204661696c656420746f206765742073657276696365207374617475732066726f6d205b5354415455532d53594e4348524f4e495a455d2073796e632073657276696365207374617475732066726f6d3a206372656174696e6720656d7074792073657276696365205b4e45572d534552564943455d207b5b444541442d534552564943455d207b5b434c55535445522d5550444154455d205b534552564943452d5550444154455d20736572766963653a20636c75737465722073697a652c206e65773a20636c75737465723a205b66757a7a792d77617463685d2073657276696365206368616e6765206d6174636865642c73657276696365206b65795b66757a7a792d77617463685d2073657276696365206368616e6765206d6174636865642c73657276696365206b6579205b4845414c54482d434845434b2d56325d206572726f72207768696c652070726f63657373206865616c7468206368655b4845414c54482d434845434b2d56325d206572726f72207768696c652070726f63657373696e67204e494f207461735b4845414c54482d434845434b2d56325d2074637020636865636b2073746172746564206265666f7265206c617374205b4845414c54482d434845434b5d206572726f72207768696c652070726f63657373206865616c746820636865636b205b4845414c54482d434845434b5d2074637020636865636b2073746172746564206265666f7265206c617374206f6e655b4845414c54482d434845434b5d204572726f72207768696c6520636f6e737472756374696e672048545450206173795b4845414c54482d434845434b5d206572726f72207768696c652070726f63657373696e67204e494f207461736b5b4845414c54482d434845434b5d206865616c746820636865636b206973205b4845414c54482d53594e435d207365727665723a20676f7420657863657074696f6e2e5b444f4d41494e2d555044415445525d20457863657074696f6e207768696c652075706461746520736572766963653a5b444f4d41494e2d555044415445525d20457863657074696f6e207768696c652075706461746520736572766963653a205b444f4d41494e2d434845434b53554d5d20736572766963654e616d65206f7220636865636b73756d20697320656d705b444f4d41494e2d5354415455535d20457863657074696f6e207768696c652073656e64696e672073657276696365205b444f4d41494e2d5354415455535d204661696c656420746f20616464207365727669636520746f20626520757064615b444f4d41494e2d5354415455535d2072656365697665206d616c666f726d656420646174613a205b4e616d696e6753657276657248747470436c69656e744d616e616765725d20436f6d706c65746564206465737472755b4e616d696e6753657276657248747470436c69656e744d616e616765725d204465737472756374696f6e206f6620745b4e616d696e6753657276657248747470436c69656e744d616e616765725d2053746172742064657374726f79696e675b4e616d696e6753657276657248747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63635b4e616d696e6753657276657248747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a20476c6f62616c436f6e6669677b4c6f616420696e7374616e636520657874656e73696f6e2068616e646c6572205573696e67206e616d696e672e64697374726f20636f6e666967205b5345525645522d5354415455535d20457863657074696f6e207768696c652073656e64696e672073657276657220735b5345525645522d5354415455535d20746172676574205b5345525645522d494e49545d20676f74205b53656c6563746f724d616e616765725d2063616e6e6f742066696e642074686520636f6e746578744275696c6465725b53656c6563746f724d616e616765725d20657865637574652073656c656374206661696c65642c2077696c6c2072655b53656c6563746f724d616e616765725d20696e69742053656c6563746f72732c2053656c6563746f722074797065205b53656c6563746f724d616e616765725d20696e69742073656c6563746f72436f6e746578744275696c646572732c205b53656c6563746f724d616e616765725d2050617273652053656c6563746f72206661696c65642c20747970653a205b53656c6563746f724d616e616765725d2053656c6563746f72205b53656c6563746f724d616e616765725d204c6f6164206c697374656e20666f722073657276696365206d657461206368616e6765206661696c6564216c697374656e20666f722073657276696365206d657461206368616e67656c697374656e207377697463682073657276696365206661696c65642e6e616d696e672e64697374726f20636f6e6669672077696c6c2062652072656d6f7665646f70656e20656d7074792073657276696365206175746f20636c65616e206a6f622c20436c65616e20436c6f736520646f75626c65207772697465207769746820657863657074696f6e436c6f736520646f75626c65207772697465206661696c65644661696c656420746f206c6f61642066696c65206173796e6320636865636b20666f722073657276696365206572726f72446f75626c65207772697465207461736b2069732072656d6f76696e672061206e6f6e2d657869737420736572766963446f75626c652077726974652072656d6f76616c206f6620446f75626c65207772697465207461736b20666f722068616e646c657220636c69656e742061747472696275746573206572726f72436c69656e742074797065205b5550444154452d434c55535445525d20636c7573746572206e6f742065786973742c2077696c6c206372656174652074727920746f2073796e6320646174612062757420736572766572206c69737420697320656d7074792e74727920746f2073796e63206461746120666f722074686973206b65797320646573657269616c697a652064617461206661696c65642e5b434845434b2d4641494c2d4e4f575d206572726f72207768656e20636c6f736520636865636b207461736b2e5b434845434b2d4641494c5d206572726f72207768656e20636c6f736520636865636b207461736b2e5b434845434b2d4f4b5d206572726f72207768656e20636c6f736520636865636b207461736b2e5b4255494c442d4b45595d20457863657074696f6e207768696c65207365742072742c20697020496e746572636570746f72206865616c746820636865636b207461736b204d6f6e69746f724865616c7468436865636b506f6f6c206d6f6e69746f72207761726e4d6f6e69746f724865616c7468436865636b506f6f6c20636c65616e207761726e636f6e6e656374696f6e4d616e6167657220746f74616c207374617475733a20636f6e6e656374696f6e4d616e6167657220657665727920726f7574653a2062656174207461736b2077616974656420746f6f206c6f6e673a206874747020636865636b2073746172746564206265666f7265206c617374206f6e652066696e69736865642c207365726874747020636865636b2c206970206973206d61726b656420617320746f20736b6970206865616c746820636865636b6d7973716c20636865636b2073746172746564206265666f7265206c617374206f6e652066696e69736865642c2073656d7973716c20636865636b2c206970206973206d61726b656420617320746f20736b6970206865616c746820636865636d7973716c20636865636b2c206970733a6d7973716c20636865636b2c2069703a74637020636865636b2073746172746564206265666f7265206c617374206f6e652066696e69736865642c207365727674637020636865636b2c206970206973206d61726b656420617320746f20736b6970206865616c746820636865636b2c54637020636865636b206f6b2c206275742074686520636f6e6e65637465642073657276657220726573706f6e7365735b4d5953514c2d434845434b5d206661696c656420746f20636c6f736520726573756c745365743a5b4d5953514c2d434845434b5d206661696c656420746f20636c6f73652073746174656d656e743a5b494e5354414e43452d434f4d504152455d204f626a656374206973206e6f7420616e20696e7374616e6365206f66206572726f72207768696c652063616c63756c6174696e6720636865636b73756d286d64352920666f7220696e7374616e505553482d534552564943453a2073657276696365206973206e6f74206d6f6469666965645550444154452d4d455441444154413a20506172616d2027696e7374616e6365732720697320696c6c6567616c2c20695550444154452d4d455441444154413a20757064617465206d65746164617461206661696c65642c2069676e6f7265205550444154452d4d455441444154413a2073657276696365732e616c6c2076616c756520697320696c6c6567616c5550444154452d4d455441444154413a207570646174654d65746164617461206661696c65645b4e41434f532d4150495d206661696c656420746f206164646564207075736820636c69656e746e6f20696e7374616e636520746f20736572766520666f7220736572766963653a2046555a5a595f57415443483a2066757a7a79207761746368207061747465726e20636f756e74206973206f766572206c46555a5a595f57415443483a736572766963654b65792046555a5a595f57415443483a207061747465726e205b504552464f524d414e43455d20457863657074696f6e207768696c65207072696e7420706572666f726d616e636520476574205075736820636f6e6669672066726f6d20656e76206661696c65642c2077696c6c207573652064656661756c5b4e41434f532d505553485d206661696c656420746f20696e6974207075736820736572766963655345525645522d4c4953542066726f6d2073797374656d207661726961626c653a205345525645522d4c4953542066726f6d20636c75737465722e636f6e663a206661696c656420746f2067657420636f6e6669673a20636865636b2064697374726f206865617274626561742e6c6f63616c206970206973206e6f7420696e207365727665726c6973742c2069703a207265636569766564206d616c666f726d65642064697374726f206d617020646174613a20726563656976656420656d70747920707573682066726f6d20726166742c206b65793a207365727665722062656174206f7574206f6620646174652c2063757272656e743a2073657276696365206e6f7420656d7074792c206b65793a207365727669636520746f206a736f6e3a20636865636b73756d206f66205b537562736372696265724d616e616765725d2067657420737562736372696265722066726f6d206f74686572206d657175657279207375627363726962657273206661696c656421537461727420746f2064657374726f7920414c4c2073657276696365732e206e616d657370616365733a205375636365737366756c6c792064657374726f7920414c4c2073657276696365732e20636f737473205b4e41434f532d534552564943455d206572726f72207768696c652070726f63657373696e67207365727669636520755b51554552592d434c55535445522d53544154455d20457863657074696f6e207768696c6520717565727920636c75734170706c792074707320636f6e74726f6c2072756c652073746172742c706f696e744e616d653d5b4170706c792074707320636f6e74726f6c2072756c6520656e642c706f696e744e616d653d5b4170706c792074707320636f6e74726f6c2072756c652070617273652073746172742c436c65617220706f696e742020636f6e74726f6c2072756c65204661696c20746f20696e69742072756c652066726f6d206c6f63616c2c706f696e744e616d653d4661696c20746f206c6f61642072756c652066726f6d206c6f63616c2c706f696e744e616d653d466f756e6420636f6e74726f6c206d616e6167657220706c7567696e206f66206e616d653d466f756e6420636f6e6e656374696f6e20466f756e6420747073204c6f616420636f6e6e656374696f6e206d65747269637320636f6c6c6563746f722c4c6f61642072756c652066726f6d206c6f63616c2c706f696e744e616d653d4e6f20636f6e6e656374696f6e2072756c6520636f6e74656e7420666f756e644e6f2074707320636f6e74726f6c2072756c65206f66204e6f7420636f6e6669677572652074797065206f6620636f6e74726f6c20706c7567696e2c52656769737465722066697265207761746368206661696c2e54707320706f696e7420666f7220666f756e6420636f6e6e656374696f6e20666f756e642074707320466f756e6420636f6e6e656374696f6e2072756e74696d6520656a6563746f7220666f72206e616d6520547073207265706f7274696e672e2e2e54707320636865636b20657863657074696f6e202c20726571756573743a2054707320636865636b206661696c202c20726571756573743a20547073206d6f6e69746f72206661696c202c20726571756573743a204275696c642065787465726e616c2072756c652073746f72616765206661696c65642c207468652072756c65732077694275696c642065787465726e616c2072756c652073746f72616765206f66206e616d6520466f756e64202072756c6520706172736572206f66206e616d653d466f756e642070657273697374206469736b20636f6e6e656374696f6e2072756c6520636f6e74656e74206f6e207374466f756e6420706572736973742072756c652073746f72616765206f66206e616d6520efbc9a466f756e6420706572736973742072756c652073746f72616765206f66206e616d65203a2050617273652072756c65206973206e756c6c2c49676e6f726520696c6c6567616c2072756c6520203a5361766520636f6e6e656374696f6e2072756c6520746f206c6f63616c2c2072756c65436f6e74656e74203d5361766520636f6e6e656374696f6e2072756c6520746f206c6f63616c2c706f696e744e616d653d53617665207470732072756c6520746f206c6f63616c2c706f696e744e616d653d54707320636f6e74726f6c2072756c65206368616e6765206576656e7420726563656976652c706f696e744e616d653d54707320636f6e74726f6c2072756c65206170706c79206572726f72202c6572726f723d636f6e6e656374696f6e206c696d69742072756c65206368616e6765206576656e742072656365697665202c657874654e6f2065787465726e616c2072756c652073746f7261676520666f756e642c77696c6c206c6f6164206c6f63616c2064656e6420746f20206170706c7920636f6e6e656374696f6e2072756c6520636f6e74656e744275696c6420636f6e6e656374696f6e20636f6e74726f6c206d616e616765722c20636c6173733d4275696c642074707320636f6e74726f6c206d616e616765722c20636c6173733d436c65617220616c6c2074707320636f6e74726f6c2072756c65202c706f696e744e616d653d5b436f6e6e656374696f6e20636f6e74726f6c2072756c65207570646174656420746f202d3e466f756e642020636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206f66206e616d653d466f756e64202074707320636f6e74726f6c206d616e61676572206f66206e616d653d466f756e642065787465726e616c202074707320636f6e74726f6c2072756c65206f6620466f756e64206c6f63616c206469736b20636f6e6e656374696f6e2072756c6520636f6e74656e74206f6e2073746172466f756e64206c6f63616c206469736b2074707320636f6e74726f6c2072756c65206f662048747470547073436865636b52657175657374506172736572207265676973746572207061727365722048747470547073436865636b5265717565737450617273657220206e616d652052656d6f7465547073436865636b52657175657374506172736572207265676973746572207061727365722052656d6f7465547073436865636b5265717565737450617273657220206e616d6520205570646174652020706f696e742020636f6e74726f6c2072756c65202c706f696e744e616d653d5b696e697420636f6e6e656374696f6e2072756c6520656e64436f6e6e656374696f6e20697320756e726567697374657265642c20737769746368207365727665722c20636f6e6e65636f6e6e656374696f6e4964436f6e6e656374696f6e20697320756e726567697374657265642c20737769746368207365727665722c636f6e6e6563436f6e6e656374696f6e206f7665724c696d697420636865636b207461736b2073746172742c206c6f6164436f756e74436f6e6e656374696f6e206f7665724c696d6974207461736b20656e642c2063757272656e74206c6f6164436f756e74436f6e6e656374696f6e4d6574726963732c20746f74616c436f756e74203d20436f6e6e656374696f6e20636865636b207461736b207374617274436f6e6e656374696f6e20636865636b207461736b20656e64506172616d20636865636b206661696c202c726571756573743a506172616d20636865636b20696e76616c69642c4572726f7220746f2067656e6572617465207470732034303020726573706f6e73654572726f7220746f2067656e6572617465207470732035303320726573706f6e73654572726f7220746f20636865636b2074707320636f6e74726f6c657863657074696f6e3a204572726f7220746f20696e6974204772706353646b436c69656e7420666f7220636c69656e74206e616d65203a54707320636f6e74726f6c2072756c652070657273697374206661696c2c20706f696e744e616d653d54707320636f6e74726f6c2072756c652070657273697374206661696c2c706f696e744e616d653d54707320636f6e74726f6c2072756c65206170706c79206572726f722c206572726f723d5b44495354524f2d53544152545d2044697374726f53796e634368616e67655461736b20666f722044697374726f4b6520666f722044697374726f4b65797b7265736f757263654b65793d275b44495354524f2d53544152545d2044697374726f53796e6344656c6574655461736b20666f722044697374726f4b655b44495354524f2d454e445d2044697374726f53796e634368616e67655461736b20666f722044697374726f4b65797b277d20726573756c743a205b44495354524f2d454e445d2044697374726f53796e6344656c6574655461736b20666f722044697374726f4b65797b5b44495354524f2d53544152545d2044697374726f53796e634368616e67655461736b20666f722044697374726f48745461736b20666f722044697374726f48747470436f6d62696e65644b65792d5b44495354524f2d53544152545d2044697374726f53796e6344656c6574655461736b20666f722044697374726f48745b44495354524f2d454e445d2044697374726f53796e634368616e67655461736b20666f722044697374726f487474705b44495354524f2d454e445d2044697374726f53796e6344656c6574655461736b20666f722044697374726f487474705b44495354524f2d494e49545d2043616e27742066696e6420636f6d706f6e656e7420666f722074797065205b44495354524f2d454e445d2044697374726f4b65797b7265736f757263654b65793d275b44495354524f2d494e49545d206c6f616420736e617073686f74205b44495354524f2d494e49545d20697420746f6f6b205b44495354524f2d494e49545d2077616974696e67205b44495354524f2d5343484544554c455d205b44495354524f5d2043616e27742066696e6420646174612070726f6365737320666f722072656365697665642064615b44495354524f5d2043616e27742066696e6420646174612073746f7261676520666f72207265636569766564206b655b44495354524f5d2043616e27742066696e642076657269667920646174612070726f6365737320666f7220726563655b44495354524f5d2043616e27742066696e64207472616e73706f7274206167656e7420666f72206b6579205b44495354524f5d2043616e277420717565727920646174612066726f6d20656d707479207365727665725b44495354524f5d2043616e27742066696e64206661696c6564207461736b20666f722074797065205b44495354524f5d20526563656976652064697374726f206461746120747970653a202c206b65793a2044697374726f4b65797b7265736f757263654b65793d275b44495354524f5d205265636569766520766572696679206461746120747970653a205b44495354524f5d2053796e632064617461206368616e6765206661696c65642e5b44495354524f5d20766572696679206461746120666f722074797065205b44495354524f5d202077697468206e756c6c206461746120746f2073796e632c20736b69707461736b2044697374726f53796e634368616e67655461736b20666f722044697374726f4b65797b7265736f757263655461736b20666f722044697374726f4b65797b7265736f757263654b65793d277461736b2044697374726f53796e6344656c6574655461736b20666f722044697374726f4b65797b7265736f757263657461736b2044697374726f53796e634368616e67655461736b20666f722044697374726f48747470436f6d62696e65647461736b2044697374726f53796e6344656c6574655461736b20666f722044697374726f48747470436f6d62696e656464697374726f207461736b2044697374726f53796e634368616e67655461736b20666f722044697374726f487474704364697374726f207461736b2044697374726f53796e6344656c6574655461736b20666f722044697374726f487474704364697374726f207461736b202074616b657320646174612073746f72616765205b5441534b2d4641494c45445d204e6f20666f756e64207472616e73706f7274206167656e7420666f72207479706520546869732052616674206576656e74206368616e676573203a20526166744576656e747b67726f757049643d27496e697469616c697a65732074686520526166742070726f746f636f6c2c20726166742d636f6e66696720696e666f202273656c664d656d626572223a22496e697469616c697a65732074686520526166742070726f746f636f6c2c20726166742d636f6e66696720696e666f203a207b3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e672e2e2e203d3d3d3d3d3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e672e2e2e203d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c20686173206265656e20636c6f736564203d3d3d3d203d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e6720746f20636c6f73653d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c2073746172742066696e69736865642e2e2e203d3d63726561746520726166742067726f7570203a2073687574646f776e206a72616674207365727665724661696c656420746f206a6f696e2074686520636c75737465722c2072657472792e2e2e4661696c20746f207265667265736820726f75746520636f6e66696775726174696f6e20666f722067726f7570203a20206973203a204661696c20746f20726566726573682072616674206d6574616461746120696e666f20666f722067726f7570203a204661696c20746f2072656672657368206c656164657220666f722067726f7570203a204661696c20746f20696e6974205b426173655270635365727665725d2e4661696c20746f20696e6974205b5270635365727665725d2e52616674206c696e6561722072656164206661696c65642c20676f20746f204c65616465722072656164206c6f67696352656164496e64657820686173206572726f72203a2070726f636573736f72203a20536e617073686f74206c6f6164206661696c6564206f6e203a2054686572652077617320616e206572726f7220736176696e672074686520736e617073686f74202c206572726f72203a54686572652077617320616e206572726f7220696e2074686520726166742070726f746f636f6c2073687574646f776e6170706c792073657276696365206d65746164617461206572726f723a206578656375746520686173206572726f72203a2068616e646c655265717565737420686173206572726f72203a20436c69656e7420726567697374657265642e20736572766963653d436c69656e7420756e726567697374657265642e20736572766963653d50657273697374656e7420636c69656e74206f7065726174696f6e206661696c65642e5b534e415053484f542d636c69656e74206e6f74206578697374206f6e496e7374616e6365446572656769737465722c20636c69656e74496420736e617073686f74207375636365737320746f206c6f61642066726f6d203a20736e617073686f7420737461727420746f206c6f61642066726f6d203a20646174612072657175657374656420746869732074696d65203a206675747572652e636f6d706c65746520657865637574652072656365697665206c6f67203a204e6f64652072656d6f76616c206661696c6564203a20706565722072656d6f76616c206661696c65644578697374696e6720536e617073686f744f7065726174696f6e20666f72206e756c6c496e697420526166742d46696c6520646972206861766520736f6d65206572726f722c2063617573653a496e697420526166742d46696c6520646972206861766520736f6d65206572726f72203a20726166742070726f746f636f6c207374617274206661696c7572652c206572726f72203a20726166742070726f746f636f6c207374617274206661696c7572652c2063617573653a5b527063436c69656e74466163746f72795d206372656174652061206e657720636c75737465722072706320636c696572706320636c69656e74206f66205b527063436c69656e74466163746f72795d206372656174652061206e65772072706320636c69656e74206f66206772706320636c69656e7420636f6e6e656374696f6e207365727665723a436c6f73652063757272656e7420636f6e6e656374696f6e2053657276657220636865636b206661696c2c20706c6561736520636865636b2073657276657220436c69656e7420646f6e2774207265636569766520736572766572206162696c6974696573207461626c65206576656e5b48747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e206f66204e61635b48747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735265737454655b48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20745b48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a20457865637574652076696120696e746572636570746f7273203a48545450206d6574686f643a205b44656661756c744173796e6348747470436c69656e74526571756573745d20496c6c6567616c5374617465457863652069676e6f726520696e76616c6964206c6162656c2077697468205b6b65793a2069676e6f7265206c6162656c2077697468205b6b65793a44656661756c744c6162656c73436f6c6c6563746f724d616e6167657220676574206c6162656c732066696e6973686544656661756c744c6162656c73436f6c6c6563746f724d616e6167657220676574206c6162656c732e2e2e2e2e5475726e2063757272656e74206e6f6465206162696c6974793a2064656661756c74206e61636f7320636f6c6c6563742070726f7065727469657320726177206c6162656c733a2064656661756c74206e61636f7320206c6162656c7320636f6c6c6563746f72207072656665727265642064656661756c74206e61636f7320636f6c6c6563742070726f70657274696573206c6162656c733a2064656661756c74206e61636f7320636f6c6c65637420656e7620726177206c6162656c733a2064656661756c74206e61636f7320636f6c6c656374206a766d20726177206c6162656c733a2064656661756c74206e61636f7320636f6c6c65637420656e76206c6162656c733a2064656661756c74206e61636f7320636f6c6c656374206a766d206c6162656c733a2064656661756c74206e61636f7320696e6974206c6162656c733a2069676e6f726520696e76616c6964206c6162656c2077697468205b6b65793a69676e6f7265206c6162656c2077697468205b6b65793a6e6f2076616c756520666f756e6420666f722070726f7065727479206b65793a207069636b206c6162656c2077697468205b6b65793a596f752073686f756c64206e6f7420636f6e7461696e2061206f74686572206d6f64653a20756e6b6e6f776e206c6162656c20666f726d61743a2020736572766963652068617320657863657074696f6e207768656e2063616c63756c617465207468652066696c65204d6275696c6420636c69656e742074727573744d616e61676572466163746f7279206661696c656464656772616465207472757374206d616e61676572206173206275696c64206661696c65642c2077696c6c20747275734576656e742063616c6c6261636b20657863657074696f6e203a4576656e74206c697374656e657220657863657074696f6e203a5365727669636520636c617373206e6577496e7374616e636520686173206572726f72203a5472616365204576656e74205075626c697368206661696c65642c206576656e74203a205472616365204576656e74205075626c6973686572205b4576656e745075626c69736865725d2073687574646f776e20686173206572726f72203a5b53686172655075626c69736865725d2073687574646f776e20686173206572726f72203a546872656164506f6f6c4d616e616765722073687574646f776e206578656375746f7220686173206572726f72203a43616e6e6f7420696e74726f7370656374206a61722066696c657320696e20706172656e7420436c6173734c6f61646543616e6e6f7420696e74726f7370656374206a61722066696c65732073696e636520436c6173734c6f61646572205b43616e6e6f742073656172636820666f72206d61746368696e672066696c657320756e6465726e6561746820536b697070696e672073656172636820666f72206d61746368696e672066696c657320756e6465726e65617468206469536b697070696e6720696e76616c6964206a617220636c6173737061746820656e747279205b536b697070696e67207375626469726563746f7279205b536b697070696e67205b7363616e20706174683a204572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e2c20657870656c6c6564436c69654572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e203a4f766572206c696d697420697020657870656c20696e666f2c53656e6420636f6e6e656374696f6e2072657365742072657175657374202c20636f6e6e656374696f6e206964203d2041636b2072656365697665206f6e2061206f7574646174656420636f6e6e656374696f6e202c636f6e6e656374696f6e41636b2072656365697665206f6e2061206f757464617465642072657175657374202c636f6e6e656374696f6e2069646572726f7220746f2073656e64207075736820726573706f6e736520746f20636f6e6e656374696f6e4964203d5b436f6e6669675075626c6973685265717565737448616e646c65725d207075626c69736820636f6e66696720657272636865636b436f6d706174697479206572726f7272656d6f766520636f6e666967206572726f722c6572726f72206d73672069732070757368205b436c69656e7420697320616c7265616479206f66666c696e652c2069676e6f726520746865207461736b2e2064617461507573682063616c6c6261636b207265747279206661696c6564206f7665722074696d65732e2067726f75704b65795050757368206661696c636c69656e744964206e6f7420666f756e642c20436f6e666967206368616e6765206e6f74696669636174696f6e206e707573682063616c6c6261636b207265747279206661696c206f7665722074696d65732e67726f75704b65793d707573682063616c6c6261636b207265747279206661696c206f7665722074696d6573202e6461746149643d707573682063616c6c6261636b207265747279206661696c206f7665722074696d65732e206461746149643d436f6e6e656374696f6e207472616e73706f72745465726d696e617465642c636f6e6e656374696f6e4964203d20436f6e6e656374696f6e207472616e73706f727452656164792c636f6e6e656374696f6e4964203d205f6e657720636f6e6e656374696f6e2072656769737465726564207375636365737366756c6c792c20636f6e6e656374692c2076657273696f6e3d276e657720636f6e6e656374696f6e2072656769737465726564207375636365737366756c6c792c20636f6e6e656374696f6e4964203d204c6f6e6720636f6e6e656374696f6e206d6574726963732064657461696c202c546f74616c20636f756e74203d436865636b206f766572206c696d697420666f72206970206c696d69742072756c652c206f766572206c696d69742069546f74616c20636f756e74203d4f757420646174656420636f6e6e656374696f6e20636865636b2073756363657373436f756e743d4f757420646174656420636f6e6e656374696f6e202c73697a653d20527063207365727665722073746f7070696e6720527063207365727665722020527063207365727665722073746f70706564206661696c2e2e2e4164642070726f746f636f6c206e65676f746961746f72205b4e6f74696679436c69656e74446973436f6e6e65637465645d206661696c656420666f72206c697374656e6572205b4e6f74696679436c69656e74436f6e6e65637465645d206661696c656420666f72206c697374656e6572204661696c20746f20696e6974206c696d6974207275652066726f6d206c6f63616c202c6572726f723d4661696c20746f20706172736520636f6e6e656374696f6e206c696d69742072756c65203a4661696c20746f20736176652072756c6520746f206c6f63616c206572726f722069734661696c20746f206c6f61642072756c652066726f6d206c6f63616c52656769737465722020636f6e6e656374696f6e2072756c65206661696c636f6e6e656374696f6e206c696d69742072756c65206368616e6765206576656e742072656365697665203a636f6e6e656374696f6e206c696d69742072756c65206c6f6164206661696c2c6572726f72436f64653d636f6e6e656374696f6e206c696d69742072756c65206c6f6164206661696c2e4572726f72206f636375727320647572696e6720636f6e6e656374696f6e20636865636b2e2e2e6572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e2c20636f6e6e656374696f6e49646572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e203a66696c746572206572726f727365727665722072656c6f6164207265717565737420726563656976652c72656c6f616420636f756e743d4e61636f7320527063207365727665722072656c6f61642073736c20636f6e74657874206661696c20746c7320636f6e4e61636f73205270632073657276657220746c7320636f6e6669673a544c5320636f6e66696775726174696f6e20697320656d7074792c207573652064656661756c742076616c75654661696c656420746f2066696e642052706353657276657253736c436f6e7465787452656672657368657220776974684d4350207365727665722c207374617274696e67204e61636f73204d4350207365727665722e2e2e4e61636f7320497374696f207365727665722c207374617274696e67204e61636f7320497374696f207365727665722e4e61636f7320497374696f207365727665722073746f707065642e2e2e4e61636f7320497374696f207365727665722e2e2e4e61636f73204d4350207365727665722073746f707065642e2e2e4e61636f73204d4350207365727665722e2e2e53746f7070696e67204e61636f73206b38732d73796e63202e2e2e546865204e61636f7320497374696f207365727665722069732064697361626c65642e546865204e61636f73206b38732d73796e632069732064697361626c65642e41434b20666f722073657276696365456e74727920646973636f76657279526571756573742041434b206e6f6e63653a2064656c7461207864733a206d63703a2061636b2c2074797065206d63703a20696e697420726571756573742c2074797065206d63703a207265636f6e6e6563742c207479706520726563656976696e6720726571756573742c2072656d6f746520616464726573733a207864733a20436f6e66696775726174696f6e20436f6e74656e7420776173207375636365737366756c6c7920706172736564206173436f6e66696775726174696f6e20636f6e74656e74206973206e756c6c206f7220656d7074792e44656c7461446973636f76657279526573706f6e73653a204d435020707573682c207265736f7572636520636f756e742069733a204d435020707573682c2073656e64696e67207265736f75726365733a204d61746368696e6720686f73746e616d653a204d63702e5265736f75726365733a53657474696e6720726f75746520616374696f6e20746f2064657374696e6174696f6e3a2053657474696e67207669727475616c486f73744e616d653a2064656c74613a20707573682c20747970653a20646973636f76657279526573706f6e73653a6d6370207265736f75726365733a6d63702073656e6420746f3a6d63703a206576656e74206d63703a20707573682c20747970653a206d63704f7665725864732073656e6420746f3a73656e64207265736f757263657320666f72206d63704f7665725864732c636f756e74203a2073656e64207265736f757263657320666f72206d63702c636f756e74203a20776174636865645374617475733a207864733a20636f6e74656e74207864733a206576656e74207864733a20707573682c20747970653a20417474656d707420746f20637265617465206c697374656e657220666f72206e6f6e2d6578697374656e74207365727643757272656e746c792c20656e64706f696e74206576656e74206973206e6f7420737570706f727465642e44656c746120436473204e6f7420737570706f727465644572726f722070617273696e6720636f6e66696775726174696f6e20636f6e74656e743a20496e76616c69642059414d4c20636f6e74656e742e496e76616c6964206576656e74204c697374656e6572206e616d652c204c697374656e657220706f727420616e6420524453206e616d652063616e6e6f744e41434b206572726f7220636f64653a2054686572652061726520746f6f206d616e79206576656e74732c2074686973206576656e742054687265616420556e6b6e6f776e20436f6e666967203a20556e6b6e6f776e206d63703a2073747265616d206572726f722e4e61636f73206b38732d73796e632073746f707065642e2e2e5374617274696e67204e61636f73206b38732d73796e63202e2e2e61646420696e7374616e6365732c206e616d6573706163653a61646420696e7374616e636573206661696c2c2061646420736572766963652c206e616d6573706163653a6164642073657276696365206661696c2c2064656c65746520696e7374616e6365732c206e616d6573706163653a64656c65746520696e7374616e636573206661696c2c2064656c65746520736572766963652c206e616d6573706163653a64656c6574652073657276696365206661696c2c2075706461746520696e7374616e6365732c206e616d6573706163653a75706461746520696e7374616e636573206661696c2c2075706461746520736572766963652c206e616d6573706163653a7570646174652073657276696365206661696c2c20434d44422d4556454e5420434d44422d4c4142454c2d5441534b2044554d502d5441534b205b4c4f41445d20696e6974206c6162656c206e616d6573206661696c65642170757420636c7573746572206e6f64652c74686520636c7573746572206e616d6520697320203a3a20537072696e6720426f6f74203a3a3a3a20537072696e6720426f6f74203a3a092e2e2e20095b43495243554c4152205245464552454e43453a09617420202020202e2e2e20202020205b43495243554c4152205245464552454e43453a202020206174202e2e2e205b43495243554c4152205245464552454e43453a617420494e464f3a20536f66612d4d6964646c65776172652d4c6f674a4d2e4c6f673a4c6f6164696e6720636c61737320605069636b6564207570204a4156415f544f4f4c5f4f5054494f4e533a205069636b6564207570205f4a4156415f4f5054494f4e533a20534c46344a28534c46344a3a20536f66612d4d6964646c65776172652d4c6f675573696e672067656e6572617465642073656375726974792070617373776f72643a205741524e3a2045737461626c697368696e672053534c20636f6e6e656374696f6e205741524e494e473a206c6f67346a3a5741524e204552524f5220696e2063682e716f732e6c6f676261636b494e464f20696e2063682e716f732e6c6f676261636b5741524e20696e2063682e716f732e6c6f676261636b4261636b2d6f66662072657374617274696e67206661696c656420636f6e7461696e65724552524f523a20666f72204572726f7220726573706f6e73652066726f6d206461656d6f6e3a204c6976656e6573732070726f6265206661696c65643a2052656164696e6573732070726f6265206661696c65643a20646f636b65723a204572726f7220726573706f6e73652066726f6d206461656d6f6e3a2065786563207374616e646172645f696e69745f6c696e75782e676f3a6361743a2063686f776e3a2063703a206c6e3a206d6b6469723a206d763a206e736c6f6f6b75703a2063616e2774207265736f6c76652027726d3a207365643a207465653a20746f7563683a202323232043617573653a20232323204572726f7220636f6d6d697474696e6720232323204572726f72206275696c64696e6720232323204572726f7220666c757368696e6720232323204572726f72207175657279696e6720232323204572726f72207570646174696e6720232323204572726f72206f70656e696e67202323232053514c3a2023232320546865206572726f72204552524f5220584e657374656420457863657074696f6e3a20206174205b536f757263653a204552524f52205374617475734c6f6767657220494e464f205374617475734c6f67676572205741524e205374617475734c6f67676572204255494c44204641494c5552454255494c4420535543434553534661696c656420746f206578656375746520676f616c205b4552524f525d204661696c656420746f206578656375746520676f616c205b494e464f5d204255494c44204641494c5552455b494e464f5d204255494c442053554343455353207365727669636520696e20763220746f2072656d6f7665642e436865636b20646f75626c6520777269746520636c6f7365644d656d626572206368616e676520776974686f7574206e6f20747269676765722e204974206d617920626520747269676765726564206279206d656d626572206c6f6f6b7570206f6e20737461727475702e20536b69702e6d656d626572206368616e67652c206e6577206d656d6265727320207b53594e437d2049502d44495341424c454420207b53594e437d2049502d454e41424c454420207b53594e437d207b49502d4e45577d20636c75737465723a20207b53594e437d207b49502d444541447d20636c75737465723a20207b53594e437d207b49502d555044415445447d20206973206368616e6765642c2061646420697420746f20707573682071756575652e20686173206265636f6d6520746865204c4541444552402d3e6e6f726d616c697a65643a2020636f73742074696d65203a203a20436c65616e2075702076657273696f6e20696e666f2c2074617267657420686173206265656e20646f776e677261646520746f206f6c642076657273696f6e2e3a20436c65617220737570706f72742072656d6f746520636f6e6e656374696f6e20666c61672c746172676574206d617920726f6c6c6261636b2076657273696f6e76657273696f6e20697320746f6f206c6f772c206974206973207265636f6d6d656e64656420746f2075706772616465207468652076657273696f6e203a205b436c69656e74436f6e6e656374696f6e4576656e744c697374656e657252656769737472795d207265676973747279206c697374656e6572202d2053736c20436f6e74657874206175746f207265667265736852706353657276657253736c436f6e74657874526566726573686572204c6f61642050726f746f636f6c4e65676f746961746f724275696c646572204e6f7420666f756e642050726f746f636f6c4e65676f746961746f724275696c646572205265636f6d6d656e64656420757365202720686173206265656e206c6f616465642c20636c6173733a20496e6974206c6f61646572206c696d69742072756c655d42692073747265616d206f6e20636f6d706c657465645d42692073747265616d206f6e206572726f722c6572726f723d5d20636f6e6e656374696f6e2020636c6f736520657863657074696f6e20203a205d2074727920746f20636c6f736520636f6e6e656374696f6e5d42692073747265616d207265717565737420726563656976652c206d6574613d5d53656e64207265717565737420746f20636c69656e74202c7061796c6f61643d5d53656e64207265717565737420746f20636c69656e74207472616365206572726f722c202c6572726f723d5d205061796c6f6164205d5061796c6f6164205d5265636569766520726573706f6e7365206f6620736572766572207265717565737420202c726573706f6e73653d5d42692073747265616d2072657175657374206572726f722c7061796c6f61643d5d204d6f6e69746f722072657175657374206572726f722c207061796c6f61643d5d4d6f6e69746f722072657175657374206572726f722c7061796c6f61643d5d436f6e6e656374696f6e207265676973746572206661696c2c726561736f6e3a5d53656e6420636f6e6e6563742072657365742072657175657374206572726f722c6572726f723d5d4772706320726571756573742062692073747265616d2c7061796c6f6164207061727365206572726f723d5d4772706320726571756573742062692073747265616d2c7061796c6f6164207061727365206e756c6c202c626f64793d5d4772706320726571756573742062692073747265616d2c756e6b6e6f776e207061796c6f61642072656365697665202c70617273654f626a3d5d20496e76616c69642072657175657374207265636569766520202c70617273652072657175657374206973206e756c6c5d20496e76616c69642072657175657374207265636569766520202c706172736564207061796c6f6164206973206e6f74206120726571756573742c70617273654f626a3d5d20496e76616c6964207265717565737420726563656976652066726f6d20636f6e6e656374696f6e205b5d204e6f2068616e646c657220666f7220726571756573742074797065203a205d204661696c20746f2068616e646c6520726571756573742066726f6d20636f6e6e656374696f6e205b5d436f6e6e656374696f6e20756e72656769737465726564207375636365737366756c6c792e73656e6420636f6e6e656374696f6e206163746976652072657175657374556e7265676973746572204f757420646174656420636f6e6e656374696f6e636c69656e7420646973636f6e6e65637465642c636c65617220636f6e666967206c697374656e20636f6e7465787420636f6e6e656374696f6e2020636c6f73652062692073747265616d20657863657074696f6e20203a205d20496e76616c696420636f6e6e656374696f6e204964202c636f6e6e656374696f6e205b6572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e2c20636f6e6e656374696f6e49643a204572726f72206f636375727320647572696e6720636f6e6e656374696f6e205d4572726f72206f6363757273207768656e20636865636b20636c69656e742061637469766520646574656374696f6e202c6572726f723d4275696c6420636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206661696c65642c20757365206e6f206c696d6974206d616e61676572207265706c616365642e4275696c642074707320636f6e74726f6c206d616e61676572206661696c65642c20757365206e6f206c696d6974206d616e61676572207265706c616365642e4e6f7420666f756e6420636f6e74726f6c206d616e6167657220706c7567696e206f66206e616d654661696c20746f206c6f61642074707352756c654261727269657243726561746f725d6170706c7920747073206572726f722c6572726f723d547073207265706f7274696e67206572726f72436f6e6e656374696f6e20636f6e74726f6c20757064617465642c2042757420636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206973206e6f206c696d697420696d706c656d656e746174696f6e2e20757064617465642c204275742074707320636f6e74726f6c206d616e61676572206973206e6f206c696d697420696d706c656d656e746174696f6e2e54707320636f6e74726f6c2072756c65206368616e6765206576656e742069676e6f72652c706f696e744e616d653d536176652072756c6520746f206c6f63616c2c706f696e744e616d653d54707320636f6e74726f6c2072756c65206368616e6765206576656e7420726563656976652c20627574206576656e74206973206e756c6c54707320636f6e74726f6c2072756c65206368616e6765206576656e7420726563656976652c20706f696e744e616d653d54707320636f6e74726f6c2072756c65206368616e6765206576656e742069676e6f72652c20706f696e744e616d653d5d547073206f766572206c696d6974202c706f696e744e616d653d5b496e76616c6964206d6f6e69746f722072756c652c20706f696e744e616d653d5b5570646174652020706f696e742020636f6e74726f6c2072756c6520666f7220636c69656e74206970202c706f696e744e616d653d5b4164642020706f696e742020636f6e74726f6c2072756c6520666f7220636c69656e74206970202c706f696e744e616d653d5b44656c6574652020706f696e742020636f6e74726f6c2072756c6520666f7220706f696e744e616d653d5b43616368652064697361626c65642c207175657279696e67206469726563746c792066726f6d20646174616261736520666f72206d637049643a2043616368652068697420666f72206d637049643a204361636865206d69737320666f72206d637049643a205570646174656420636163686520666f72206d637049643a2043616368652064697361626c65642c207175657279696e67206469726563746c792066726f6d20646174616261736520666f72206e616d653a2043616368652068697420666f72206e616d653a204361636865206d69737320666f72206e616d653a205570646174656420636163686520666f72206e616d653a20536561726368696e672066726f6d2064617461626173653a206e616d65737061636549643d20656e74726965732066726f6d2073656172636820726573756c7473466f756e64204d43502073657276657220696e2064617461626173653a206d637049643d4d435020736572766572206e6f7420666f756e6420696e2064617461626173653a206d637049643d466f756e64204d43502073657276657220696e2064617461626173653a206e616d653d4d435020736572766572206e6f7420666f756e6420696e2064617461626173653a206e616d653d5374617274696e672063616368652073796e63207461736b53796e63696e672063616368652066726f6d206461746162617365204d4350207365727665727320666f72206e616d6573706163653a2043616368652073746174733a20686974436f756e743d436163686520636c65617265644d616e75616c2063616368652073796e632074726967676572656452656d6f76696e6720636163686520656e747279206279206e616d653a206e616d65737061636549643d43616368652069732064697361626c65642c2069676e6f72696e672063616368652072656d6f76616c206279206e616d653a206e616d65737061636549643d52656d6f76696e6720636163686520656e7472792062792049443a206d637049643d43616368652069732064697361626c65642c2069676e6f72696e672063616368652072656d6f76616c2062792049443a206d637049643d5d20726567697374657220656e64706f696e74205d2064652d726567697374657220656e64706f696e742052656c65617365206e6577206d6370207365727665722020616e64207461726765742076657273696f6e202072656c65617365642c204d6370205365727665722069643a20436163686520696e76616c696461746564206166746572207570646174654d63705365727665723a206e616d65737061636549643d436163686520696e76616c696461746564206166746572204442206f7065726174696f6e3a206e616d65737061636549643d5b456e6372797074696f6e506c7567696e4d616e616765725d204c6f616420456e6372797074696f6e506c7567696e53657276696365285b456e6372797074696f6e506c7567696e4d616e616765725d206a6f696e207375636365737366756c6c792e5d204d4554484f44203a205b437573746f6d456e7669726f6e6d656e74506c7567696e4d616e616765725d204c6f616420637573746f6d456e7669726f6e6d656e74506c7567696e53657276696365285b437573746f6d456e7669726f6e6d656e74506c7567696e536572766963655d206a6f696e207375636365737366756c6c792e5b5472616365506c7567696e4d616e616765725d204c6f6164204e61636f73547261636553756273637269626572285d636c69656e7420646973636f6e6e65637465642c636c65617220636f6e666967206c697374656e20636f6e74657874526571756573742073747265616d2049676e6f7265206572726f72206576656e742c75636365737320746f20636f6e6e6563742054727920746f20636f6e6e65637420746f20736572766572206f6e2073746172742075702c207365727665723a2054727920746f207265636f6e6e65637420746f2061206e6577207365727665722c207365727665722069732074727920746f20726520636f6e6e65637420746f2061206e657720736572766572202c7365727665722069732061696c20746f20636f6e6e656374207365727665722c4661696c20746f20636f6e6e65637420746f20736572766572206f6e2073746172742075702c206572726f72206d6573736167654661696c20746f20636f6e6e65637420746f20736572766572212c6572726f723d4661696c20746f20636f6e6e656374207365727665722c206572726f72203d204661696c20746f2020726520636f6e6e65637420746f20736572766572202c6572726f722069734661696c20746f207265636f6e6e65637420746f207365727665722c206572726f7220697353776974636820736572766572206572726f72536572766572206865616c74687920636865636b206661696c2c53657276657220636865636b20737563636573732c4162616e646f6e207072657620636f6e6e656374696f6e206576656e7420746f206c697374656e657273206c697374656e6572206572726f722c53656e642072657175657374206661696c2c2072657175657374206973206e6f7420696e206c617465737420736572766572206c6973745265636f6d6d656e6420736572766572206973206e6f7420696e20736572766572206c697374636b20736572766572207075736820726571756573742c65636569766520736572766572207075736820726571756573742c53747265616d20736572766572207265717565737420726563656976652c206f726967696e616c20696e666f3a616e646c65536572766572526571756573743a4572726f7220746f2070726f6365737320736572766572207075736820726573706f6e73653a4572726f7220746f2073656e642061636b20726573706f6e73652c2061636b49642d3e4661696c20746f2070726f636573732073657276657220726571756573742c2061636b49642d3e48616e646c6520736572766572207265717565737420657863657074696f6e3a5d49676e6f726520636f6d706c657465206576656e742c697352756e6e696e673a53687574646f776e2067727063206578656375746f722020636c69656e74206576656e74206578656375746f72207365742073746174757320746f2073687574646f776e73746f70207265636f6e6e65637420746f20736572766572527063436c69656e742073687574646f776e20657863657074696f6e2c206572726f724d657373616765203d527063436c69656e7420696e697420696e20636f6e7374727563746f722c205365727665724c697374466163746f7279527063436c69656e7420696e6974526567697374657220736572766572207075736820726571756573742068616e646c65723a526567697374727920636f6e6e656374696f6e206c697374656e657220746f2063757272656e7420636c69656e743a2066696c652068617368206368616e6765642c6e6565642072656c6f61642073736c636f6e74657874206f6e4368616e6765642073756363657373212066696c652068617368206368616e6765642c206e6565642072656c6f61642073736c20636f6e746578745b4743205b46756c6c204743205b434d532d636f6e63757272656e742d5d5b67635d5b73616665706f696e74735d5b7761726e696e67735d5b696e666f5d20474328546f74616c2074696d6520666f72207768696368206170706c69636174696f6e207468726561647320776572652073746f707065643a204e61636f732066756e6374696f6e206d6f64756c6573506f72743a205069643a20436f6e736f6c653a206874747068747470733a2f2f6e61636f732e696f207c2d6a61766120436175736564206279537570707265737365644572726f72206372656174696e67206265616e204572726f723a204f70656e4a444b204a61766120486f7453706f7428544d2920556e7265636f676e697a65642020686561702073697a653a20436f6e666c696374696e6720636f6c6c6563746f7220636f6d62696e6174696f6e73202d446a6176612e6578742e646972733d546865726520697320696e73756666696369656e74206d656d6f72794120666174616c206572726f7220686173206265656e206465746563746564546865206c617374207061636b6574206e6f6875703a202e73683a206e6f7420666f756e646f20737563682066696c65206f72206469726563746f727965726d697373696f6e2064656e6965644b696c6c6564457863657074696f6e4572726f72534556455245e4b8a5e9878de8ada6e5918ae4bfa1e681af5472616e73706f7274436f6e6e656374696f6e5b696f2e677270634d616b65207375726520746f2063616c6c2073687574646f776e28292f73687574646f776e4e6f77282920616e64207761697420756e74696c2061776169745465726d696e6174696f6e28292072657475726e7320747275652e50726f706572747956616c75654f726967696e526561736f6e55706461746520796f7572206170706c69636174696f6e277320636f6e66696775726174696f6e436f6e73696465722072656e616d696e67206f6e65206f6620746865206265616e73206f722020636f756c64206e6f7420626520726567697374657265642e2054686520646570656e64656e63696573206f6620736f6d65206f6620746865206265616e7320696e20746865206170706c69636174696f6e20636f6e7465787420666f726d2061206379636c653a52656c79696e672075706f6e2063697263756c6172207265666572656e63657320697320646973636f75726167656420616e6420e2948ce29480e29480e29480e29480e29480e29490e29494e29480e29480e29480e29480e29480e29498e286912020202020e28693416e20617474656d707420776173206d61646520746f2063616c6c2061206d6574686f64207468617420646f6573206e6f742065786973742e2054686520666f6c6c6f77696e67206d6574686f6420646964206e6f742065786973743a2066726f6d2074686520666f6c6c6f77696e67206c6f636174696f6e436f72726563742074686520636c61737370617468206f6620796f7572206170706c69636174696f6e20736f207468617420697420636f6e7461696e73202e6a6176613a77616e7420616e20656d626564646564206461746162617365686176652064617461626173652073657474696e6773436f6e666967206461746120556e61626c6520746f206c6f616420636f6e66696720646174612066726f6d20274c6f6767696e672073797374656d206661696c656420746f20696e697469616c697a65207573696e6720636f6e66696775726174696f6e2066726f6d20277c61646472657373207365727665722075726c203d205d205b7570646174652d7365727665726c6973745d207365727665726c697374207570646174656420746f202c202061646472657373207365727665722075726c203d205d205b7570646174652d7365727665724c6973745d207365727665724c697374207570646174656420746f204c6f616420616e64206d61746368205365727665724c69737450726f766964657220206173205365727665724c69737450726f7669646572676574207365727665726c697374206661696c2c75726c3a205b636865636b2d7365727665726c6973745d206572726f722e206164647265737353657276657255726c3a205b696e69742d7365727665726c6973745d206661696c20746f20676574204e41434f532d736572766572207365727665726c697374212075726c3a205b636865636b2d7365727665726c6973745d20657863657074696f6e2e2075726c3a205b696e69742d7365727665726c6973745d206661696c20746f20676574204e41434f532d736572766572207365727665726c6973742120656e763a205d5b7570646174652d7365727665726c6973745d206661696c656420746f20757064617465207365727665726c6973742066726f6d206164647265737320736572766572215b7570646174652d7365727665726c6973745d2063757272656e74207365727665726c6973742066726f6d20616464726573732073657276657220697320656d7074792121215b5345525645522d4c4953545d206661696c656420746f2075706461746520736572766572206c6973742e6c6f61642070726f70657274696573206572726f72efbc9a4e6f20736572766572206c6973742070726f766964657220666f756e642c20535049206c6f61642073697a653a202069732066726565645b4e61636f73436c69656e744175746853657276696365496d706c5d204143434553535f544f4b454e20697320656d7074792066726f6d20726573706f6e73652069732073746f707065645d20446566696e65642063726564656e7469616c2066696c653a202d44737061732e6964656e746974793d204e6f2063726564656e7469616c20666f756e645d204c6f61642063726564656e7469616c2066696c65206d63702073657276657220696e6974206e6577206d637020736572766963653a206d63702073657276696365206368616e6765643a20496e766f6b65206576656e74206e616d65737061636549643a205d2052454c45415345204d637020736572766572205d205245474953544552204d63702073657276657220656e64706f696e74205d2044452d5245474953544552204d63702073657276657220656e64706f696e74205265646f206d63702073657276657220656e64706f696e74206f7065726174696f6e20457272436f64653a2c204552522d4d53473a2c206572724d73673a20696c6c6567616c72657175697265646361757365643a206661696c656420746f20726571204150493a6e6f772c204e61636f7320636c75737465722069732072756e6e696e67207769746820312e58206d6f64652c205b64622d6c6f61642d6572726f725d7b2274696d657374616d70223a2c226d657373616765223a4e61636f7320636c69656e74206b657920696e69742070726f706572746965733a5d205b7075626c6973682d73696e676c655d206f6b2c206461746149643d5d205b756e7375627363726962655d205d205b7375627363726962655d205d205b706f6c6c696e672d726573705d20636f6e666967206368616e6765642e206461746149643d5d205b646174612d72656365697665645d206461746149643d676574206368616e67656447726f75704b6579733a5d205b7365727665722d707573685d20636f6e666967206368616e6765642e206461746149643d5d20436f6e6e65637465642c6e6f74696679206c697374656e20636f6e746578742e2e2e5d20446973436f6e6e65637465642c636c656172206c697374656e20636f6e746578742e2e2e5b20727063206c697374656e2065786563757465205d20496e7465727275707465642c2073746f702074686520636f6e666967206c697374656e207461736b206e6f772e547279696e6720746f2073687574646f776e207472616e73706f727420636c69656e7420547279696e6720746f2073687574646f776e2072706320636c69656e742052656d6f76652072706320636c69656e742053687574646f776e206578656375746f722053687574646f776e206d756c7469207461736b206578656375746f72205d20436f6e6e65637465642c6e6f746966792066757a7a79206c697374656e20636f6e746578742e2e2e5d20446973436f6e6e65637465642c7265736574206c697374656e20636f6e746578745d20446973436f6e6e65637465642c7265736574202066757a7a7920776174636820636f6e73697374656e6365207374617475735d205b6164642d6c697374656e65725d206f6b2c2074656e616e743d5d205b72656d6f76652d6c697374656e65725d206f6b2c206461746149643d5d205b6e6f746966792d636f6e746578745d206461746149643d5d205b6e6f746966792d6f6b5d206461746149643d5d205b6e6f746966792d6c697374656e65725d2074696d6520636f73743d6e61636f732e63616368652e646174612e696e69742e736e617073686f74203d20636f6e666967206c697374656e6572206e6f74696679207761726e2074696d656f7574206d696c6c69732069732073657420746f20636f6e666967206c697374656e6572206e6f74696679207761726e2074696d656f7574206d696c6c6973207573652064656661756c74205d205b6e6f746966792d6c697374656e65725d207461736b207375626d697474656420746f2075736572206578656375746f722c206461746149643d5d205b6e6f746966792d6c697374656e65725d207461736b206578656375746520696e206e61636f73207468726561642c206461746149643d6c696d697454696d653a5b436f6e66696748747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e206f66204e61636f735265737454656d706c6174655d205b7075626c6973682d73696e676c655d206572726f722c206461746149643d5d205b7375622d7365727665722d6572726f725d206765742073657276657220636f6e666967206265696e67206d6f64696669656420636f6e63757272656e746c792c206461746149643d5d205b7375622d7365727665722d6572726f725d206e6f2072696768742c206461746149643d5d205b7375622d7365727665722d6572726f725d20206461746149643d5d205b6661696c6f7665722d6368616e67655d206661696c6f7665722066696c6520637265617465642e206461746149643d5d205b6661696c6f7665722d6368616e67655d206661696c6f7665722066696c652064656c657465642e206461746149643d5d205b6661696c6f7665722d6368616e67655d206661696c6f7665722066696c65206368616e6765642e206461746149643d5d205b636865636b2d7570646174655d20676574206368616e67656420646174614964206572726f722c20636f64653a205d205b636865636b2d7570646174655d20676574206368616e6765642064617461496420657863657074696f6e5d205b706f6c6c696e672d726573705d206465636f6465206d6f64696669656444617461496473537472696e67206572726f725d205b706f6c6c696e672d726573705d20696e76616c696420646174614964416e6447726f7570206572726f72205d205b7375622d636865636b5d20726f7461746520636865636b206572726f72676574206c6f63616c20636f6e66696720696e666f206572726f726c6f6e67506f6c6c696e67206572726f727265667265736820636f6e74656e7420616e6420636865636b206d6435206661696c202c6461746149643d5b20727063206c697374656e2065786563757465205d205b727063206c697374656e5d20657863657074696f6e4173796e63206c697374656e20636f6e666967206368616e6765206572726f726173796e632072656d6f7665206c697374656e20636f6e666967206368616e6765206572726f725d205b7075626c6973682d73696e676c655d206661696c2c206461746149643d5b727063206c697374656e20657865637574655d205b727063206c697374656e5d20657863657074696f6e4173796e632072656d6f7665206c697374656e20636f6e666967206368616e6765206572726f7245786563757465206c697374656e20636f6e666967206368616e6765206572726f72636865636b2073657276657220737461747573206661696c65642e4661696c656420746f20757064617465206d65747269637320666f72206c697374656e20636f6e66696720636f756e745b4e41434f5320436f6e6e656374457863657074696f6e5d2063757272656e74536572766572416464723a5b4e41434f5320494f457863657074696f6e5d2063757272656e74536572766572416464723a206e6f20617661696c61626c65207365727665725d205b7375622d7365727665725d206765742073657276657220636f6e66696720657863657074696f6e2c206461746149643d5b4e41434f5320536f636b657454696d656f7574457863657074696f6e5d5b4e41434f5320436f6e6e656374457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a5b4e41434f5320536f636b657454696d656f7574457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a5b4e41434f5320494f457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a205b4e41434f5320436f6e6e656374457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320536f636b657454696d656f7574457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320494f457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320436f6e6e656374457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a5b4e41434f5320536f636b657454696d656f7574457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a5b4e41434f5320494f457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a205b4e41434f5320457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a205b4e41434f5320457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a205d205b6e6f746966792d6572726f725d206461746149643d5b4361636865446174612d6765744d6435537472696e675d206572726f7220627920656e63727970746564446174614b65793d5d205b6e6f746966792d63757272656e74536b69705d206461746149643d5d205b6e6f746966792d626c6f636b65645d206461746149643d5d205b6e6f746966792d626c6f636b2d6d6f6e69746f725d206461746149643d5d205b6e6f746966792d6c697374656e65722d6572726f725d206461746149643d696e6974206c696d697454696d65206661696c637265617465206c696d6974206661696c6163636573735f6b65795f69643a5d205b6974657261746f722d7365727665726c6973745d204e6f20736572766572206164647265737320646566696e6564215b436f6e66696748747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735265737454656d706c6174655b436f6e66696748747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a205b436f6e66696748747470436c69656e744d616e616765725d204465737472756374696f6e206f662074686520656e645d205b72656d6f76655d206f6b2c206461746149643d5d205b6765742d636f6e6669675d20676574206661696c6f766572206f6b2c206461746149643d5d205b6765742d636f6e6669675d206765742066726f6d20736572766572206572726f722c206461746149643d5d205b6765742d636f6e6669675d2067657420736e617073686f74206f6b2c206461746149643d5b72656d6f76655d206572726f722c205d205b72656d6f76655d206572726f722c206461746149643d5d205b7075626c6973682d73696e676c655d20657863657074696f6e2c206461746149643d5d20676574206661696c6f766572206572726f722c205d2b67657420736e617073686f74206572726f722c205d2064656c65746520736e617073686f74206572726f722c205d207361766520736e617073686f74206572726f72636c65616e20616c6c20736e617073686f74206572726f722c20206661696c3b726574727965642074696d653a20636f6e666c6963743b72657472792074696d653a636c6f73652077726f6e67206661696c3b726574727965642074696d653a2020636f6e666c6963743b72657472792074696d653a205d2067657420736e617073686f74206572726f722c205d205b6e6f746966792d66757a7a792d776174636865722d6f6b5d206461746149643d5d205b6e6f746966792d66757a7a792d776174636865725d207461736b207375626d697474656420746f2075736572206578656375746f722c206461746149643d5d205b6e6f746966792d66757a7a792d776174636865725d207461736b206578656375746520696e206e61636f73207468726561642c206461746149643d5d205b72656d6f76652d66757a7a792d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5d205b6164642d66757a7a792d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5d205b66757a7a792d77617463682d756e7375627363726962655d205d205b66757a7a792d77617463685d20696e69742d6e6f746966792d66696e69736865642c207061747465726e202d3e5d205b66757a7a792d77617463685d2073796e63206e6f74696679202c207061747465726e202d3e5d205b66757a7a792d77617463682d646966662d73796e632d707573685d206c6f63616c206d617463682067726f7570206b6579206164646564202c7061747465726e202d3e5d205b66757a7a792d77617463682d646966662d73796e632d707573685d206c6f63616c206d617463682067726f7570206b65792072656d6f7665202c7061747465726e202d3e5d205b66757a7a792d77617463682d6368616e67652d6e6f746966792d707573685d206368616e6765547970653d5d205b66757a7a792d77617463682d6368616e67652d6e6f746966792d707573685d206d617463682067726f7570206b6579206164646564202c7061747465726e3d5d5b66757a7a792d77617463685d20696e69742066757a7a7920776174636820636f6e74657874202c2067726f75704b65795061747465726e3d5d205b6e6f746966792d66757a7a792d776174636865722d6572726f725d206461746149643d5b7270632d66757a7a792d6c697374656e2d657865637574655d207270632066757a7a79206c697374656e20657863657074696f6e496e76616c696420636f6e666967206368616e676520747970653a204173796e632066757a7a79206c697374656e20636f6e666967206368616e6765206572726f722e45786563757465202066757a7a7920776174636820636f6e666967206368616e6765206572726f722c636f64653d45786563757465202066757a7a7920776174636820636f6e666967206368616e6765206572726f722e66757a7a79207761746368207061747465726e206f766572206c696d69742c7061747465726e202d3e5b424541545d20616464696e6720626561743a205b424541545d2072656d6f76696e6720626561743a2020646f2073687574646f776e20626567696e20646f2073687574646f776e2073746f705d205b6e6f746966792d776174636865722d6f6b5d20736572766963654e616d653d5d205b6e6f746966792d776174636865725d207461736b207375626d697474656420746f2075736572206578656375746f722c20736572766963654e616d653d5d205b6e6f746966792d776174636865725d207461736b206578656375746520696e206e61636f73207468726561642c20736572766963654e616d653d5d205b66757a7a792d77617463685d207061747465726e20696e6974206e6f746966792066696e697368207061747465726e3d5d205b72656d6f76652d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5b6164642d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5b66757a7a792d77617463685d20696e69742066757a7a7920776174636820636f6e7465787420666f72207061747465726e205b66757a7a792d77617463685d2072656d6f76652066757a7a7920776174636820636f6e7465787420666f72207061747465726e205d205b6e6f746966792d776174636865722d6572726f725d20736572766963654e616d653d5b7270632d66757a7a792d77617463682d657865637574655d207270632066757a7a7920776174636820657863657074696f6e66757a7a792077617463682072657175657374206661696c2e75636365737320746f20636f6e6e65637420746f20736572766572207375636365737320746f20636f6e6e6563742061207365727665722074727920746f20726520636f6e6e65637420746f2061206e65772073657276657263757272656e74436f6e6e656374696f6e3d63757272656e745365727665722069732065636f6d6d656e6420736572766572206973206e6f7420696e20736572766572206c69737462616e646f6e207072657620636f6e6e656374696f6e6567697374657220736572766572207075736820726571756573746567697374657220636f6e6e656374696f6e206c697374656e6572206661696c20746f20636f6e6e656374207365727665722c4661696c20746f2073656e6420726573706f6e73653a4661696c20746f206a736f6e20556e6d61727368616c20666f7220726571756573743a7265636569766564206572726f72206576656e742c20697352756e6e696e673a6571756573742073747265616d206572726f722c20737769746368207365727665726571756573742073747265616d206f6e436f6d706c657465642c207377697463682073657276657273747265616d20636c69656e7420636c6f736572657175657374207265636569766564206661696c20726573706f6e73652c205b527063436c69656e742e53746172745d205b527063436c69656e742e6e6578745270635365727665725d2c6572723a5b436f6e666967436f6e6e656374696f6e4576656e744c697374656e65725d20636c69656e742073656e644865616c7468436865636b206661696c65642c6572723d636c69656e74206e6f7420636f6e6e65637465642c6f6e6e656374696f6e536574757052657175657374206572726f723a436f6e6e65637452657365745265717565737420536572766572506f7274207479706520636f6e76657273696f6e206572726f723a526567697374657220636c69656e7420726573706f6e7365206572726f723a20696e69742072706320636c69656e7420666f72206e616d657265636f6e6e656374696f6e20616c726561647920696e2070726f67726573732c20736b6970207468697320726571756573742e676f3a537072696e6720436c6f7564204c6f616442616c616e6365722069732063757272656e746c7920776f726b696e672077697468204c6f61642062616c616e63657220646f6573206e6f742035303320534552564943455f554e415641494c41424c452035303020536572766572204572726f7220666f72204854545020556e61626c6520746f2066696e6420696e7374616e636520666f7220596f7520616c7265616479206861766520526962626f6e4c6f616442616c616e636572436c69656e7420436c69656e742069732073687574646f776e
3074 136 0 17 17 0 0 136 17 14 17 0 0 136 31 10 17 0 0 137 41 13 17 0 0 137 54 43 17 0 0 137 97 48 17
0 0 141 145 38 17 0 0 141 183 38 17 0 0 141 221 31 17 0 0 137 252 48 17 0 0 137 300 48 17 0 0 139 348
48 17 0 0 139 396 48 17 0 0 143 444 48 17 0 0 146 492 47 17 0 0 141 539 46 17 0 0 139 585 44 17 0 0 139
629 42 17 0 0 137 671 39 17 0 0 143 710 38 17 0 0 141 748 37 17 0 0 139 785 36 17 0 0 143 821 35 17 0
0 146 856 35 17 0 0 169 891 35 17 0 0 143 926 34 17 0 0 166 960 34 17 0 0 141 994 33 17 0 0 165 1027
33 17 0 0 139 1060 32 17 0 0 143 1092 32 17 0 0 165 1124 32 17 0 0 141 1156 31 17 0 0 165 1187 31 17
0 0 137 1218 30 17 0 0 139 1248 30 17 0 0 137 1278 29 17 0 0 141 1307 29 17 0 0 143 1336 29 17 0 0 143
1365 29 17 0 0 146 1394 29 17 0 0 137 1423 26 17 0 0 141 1449 26 17 0 0 141 1475 26 17 0 0 141 1501 26
17 0 0 137 1527 25 17 0 0 143 1552 25 17 0 0 146 1577 25 17 0 0 137 1602 24 17 0 0 143 1626 24 17 0 0
146 1650 24 17 0 0 146 1674 24 17 0 0 141 1698 23 17 0 0 141 1721 23 17 0 0 141 1744 23 17 0 0 143 1767
23 17 0 0 143 1790 22 17 0 0 143 1812 22 17 0 0 155 1834 21 1855 24 21 139 1879 20 17 0 0 139 1899 20
17 0 0 143 1919 20 17 0 0 137 1939 19 17 0 0 172 1958 18 17 0 0 139 1976 17 17 0 0 146 1993 17 17 0 0
172 2010 17 17 0 0 172 2027 17 17 0 0 165 2044 16 17 0 0 172 2060 16 17 0 0 172 2076 16 17 0 0 172 2092
16 17 0 0 172 2108 15 17 0 0 172 2123 15 17 0 0 172 2138 15 17 0 0 172 2153 15 17 0 0 172 2168 15 17
0 0 172 2183 15 17 0 0 172 2198 15 17 0 0 172 2213 15 17 0 0 141 2228 14 17 0 0 146 2242 14 17 0 0 172
2256 14 17 0 0 172 2270 14 17 0 0 172 2284 14 17 0 0 172 2298 14 17 0 0 172 2312 14 17 0 0 172 2326 14
17 0 0 172 2340 14 17 0 0 143 2354 13 17 0 0 146 2367 13 17 0 0 172 2380 13 17 0 0 172 2393 13 17 0 0
172 2406 13 17 0 0 172 2419 13 17 0 0 172 2432 13 17 0 0 172 2445 13 17 0 0 172 2458 13 17 0 0 172 2471
13 17 0 0 172 2484 13 17 0 0 172 2497 13 17 0 0 172 2510 12 17 0 0 172 2522 12 17 0 0 172 2534 11 17
0 0 137 2545 48 17 0 0 137 2593 43 17 0 0 143 2636 20 17 0 0 137 2656 19 17 0 0 139 2675 17 17 0 0 143
2692 12 17 0 0 137 2704 48 17 0 0 137 2752 13 17 0 0 143 2765 13 17 0 0 137 2778 31 17 0 0 137 2809 16
17 0 0 137 2825 31 17 0 0 137 2856 37 17 0 0 138 2893 9 17 0 0 138 2902 24 17 0 0 138 2926 21 17 0 0
138 2947 20 17 0 0 167 2967 11 17 0 0 167 2978 11 17 0 0 138 2989 9 17 0 0 139 2998 12 17 0 0 139 3010
26 17 0 0 139 3036 38 17 0 0 139 3074 48 17 0 0 139 3122 45 17 0 0 139 3167 20 17 0 0 139 3187 48 17
0 0 139 3235 5 17 0 0 139 3240 39 17 0 0 167 3279 21 17 0 0 139 3300 10 17 0 0 139 3310 27 17 0 0 139
3337 48 17 0 0 139 3385 40 17 0 0 139 3425 37 17 0 0 139 3462 32 17 0 0 140 3494 20 17 0 0 140 3514 26
17 0 0 140 3540 27 17 0 0 140 3567 21 17 0 0 142 3588 14 17 0 0 140 3602 42 17 0 0 167 3644 35 17 0 0
140 3679 19 17 0 0 140 3698 20 17 0 0 140 3718 21 17 0 0 140 3739 34 17 0 0 141 3773 35 17 0 0 140 3808
13 17 0 0 140 3821 28 17 0 0 140 3849 22 17 0 0 140 3871 30 17 0 0 140 3901 24 17 0 0 140 3925 12 17
0 0 140 3937 36 17 0 0 140 3973 36 17 0 0 141 4009 31 17 0 0 141 4040 23 17 0 0 140 4063 17 17 0 0 140
4080 37 17 0 0 141 4117 36 17 0 0 140 4153 27 17 0 0 140 4180 22 17 0 0 140 4202 23 17 0 0 140 4225 23
17 0 0 140 4248 14 17 0 0 141 4262 48 17 0 0 141 4310 31 17 0 0 141 4341 19 17 0 0 141 4360 48 17 0 0
141 4408 46 17 0 0 141 4454 32 17 0 0 141 4486 41 17 0 0 141 4527 39 17 0 0 141 4566 32 17 0 0 141 4598
48 17 0 0 141 4646 33 17 0 0 141 4679 44 17 0 0 141 4723 39 17 0 0 141 4762 36 17 0 0 141 4798 48 17
0 0 141 4846 48 17 0 0 141 4894 5 17 0 0 141 4899 29 17 0 0 141 4928 38 17 0 0 141 4966 36 17 0 0 141
5002 38 17 0 0 141 5040 39 17 0 0 141 5079 33 17 0 0 141 5112 28 17 0 0 141 5140 48 17 0 0 141 5188 17
17 0 0 141 5205 35 17 0 0 141 5240 43 17 0 0 142 5283 21 17 0 0 142 5304 13 17 0 0 142 5317 41 17 0 0
142 5358 10 17 0 0 142 5368 22 17 0 0 142 5390 20 17 0 0 142 5410 26 17 0 0 142 5436 39 17 0 0 143 5475
24 17 0 0 143 5499 21 17 0 0 143 5520 22 17 0 0 143 5542 41 17 0 0 143 5583 22 17 0 0 143 5605 5 17 0
0 143 5610 33 17 0 0 143 5643 39 17 0 0 143 5682 40 17 0 0 143 5722 17 17 0 0 143 5739 14 17 0 0 143
5753 48 17 0 0 143 5801 48 17 0 0 143 5849 48 17 0 0 143 5897 48 17 0 0 143 5945 48 17 0 0 143 5993 48
17 0 0 143 6041 48 17 0 0 143 6089 48 17 0 0 143 6137 48 17 0 0 143 6185 48 17 0 0 144 6233 35 17 0 0
144 6268 6 17 0 0 144 6274 30 17 0 0 144 6304 33 17 0 0 144 6337 23 17 0 0 144 6360 33 17 0 0 144 6393
33 17 0 0 144 6426 32 17 0 0 144 6458 30 17 0 0 144 6488 30 17 0 0 144 6518 29 17 0 0 144 6547 28 17
0 0 144 6575 27 17 0 0 144 6602 26 17 0 0 145 6628 35 17 0 0 145 6663 16 17 0 0 145 6679 16 17 0 0 145
6695 43 17 0 0 145 6738 41 17 0 0 145 6779 16 17 0 0 146 6795 48 17 0 0 146 6843 27 17 0 0 146 6870 48
17 0 0 146 6918 48 17 0 0 146 6966 46 17 0 0 146 7012 34 17 0 0 146 7046 7 17 0 0 146 7053 10 17 0 0
146 7063 6 17 0 0 146 7069 32 17 0 0 169 7101 16 17 0 0 146 7117 34 17 0 0 166 7151 26 17 0 0 146 7177
48 17 0 0 146 7225 45 17 0 0 146 7270 45 17 0 0 146 7315 42 17 0 0 146 7357 38 17 0 0 146 7395 26 17
0 0 146 7421 17 17 0 0 146 7438 15 17 0 0 146 7453 26 17 0 0 146 7479 40 17 0 0 146 7519 39 17 0 0 146
7558 30 17 0 0 146 7588 29 17 0 0 147 7617 18 17 0 18 148 7635 6 7641 31 6 149 7635 6 7672 15 6 150 7635
6 7687 29 6 151 7635 6 7716 57 6 157 7635 6 7773 11 6 158 7635 6 7784 39 6 159 7635 6 7823 2 6 160 7635
6 7825 8 6 161 7635 6 7833 31 6 162 7635 6 7864 27 6 163 7635 6 7891 42 6 170 7635 6 7823 2 6 152 7933
16 17 0 16 153 7949 21 7970 1 21 164 7971 20 17 0 0 154 7991 47 17 0 47 156 8038 18 17 0 18 164 8056
11 17 0 0 164 8067 18 17 0 0 166 8085 11 17 0 0 166 8096 8 17 0 0 166 8104 25 17 0 0 166 8129 25 17 0
0 166 8154 12 17 0 0 166 8166 48 17 0 0 166 8214 13 17 0 0 167 8227 5 17 0 0 167 8232 19 17 0 0 168 8251
21 17 0 21 169 8272 8 17 0 0 169 8280 30 17 0 0 169 8310 14 17 0 0 169 8324 15 17 0 0 169 8339 28 17
0 0 169 8367 25 17 0 0 169 8392 12 17 0 0 169 8404 23 17 0 0 169 8427 26 17 0 0 169 8453 17 17 0 0 169
8470 25 17 0 0 169 8495 27 17 0 0 169 8522 26 17 0 0 169 8548 30 17 0 0 169 8578 24 17 0 0 171 8602 18
17 0 0 171 8620 13 17 0 0 171 8633 23 17 0 0 171 8656 8 17 0 0 171 8664 9 17 0 0 171 8673 17 17 0 0 171
8690 9 17 0 0 171 8699 20 17 0 0 171 8719 19 17 0 0 171 8738 14 17 0 0 172 8752 21 17 0 0 172 8773 19
17 0 0 172 8792 20 17 0 0 172 8812 9 17 0 0 173 8821 26 17 0 26 177 8847 18 17 0 0 177 8865 48 17 0 0
177 8913 46 17 0 0 177 8959 45 17 0 0 177 9004 46 17 0 0 177 9050 48 17 0 0 177 9098 47 17 0 0 177 9145
39 17 0 0 177 9184 36 17 0 0 223 9220 43 17 0 0 177 9263 32 17 0 0 223 9295 19 17 0 0 177 9314 14 17
0 0 178 9328 22 17 0 0 179 9350 48 17 0 0 178 9398 31 17 0 0 178 9429 23 17 0 0 178 9452 22 17 0 0 178
9474 48 17 0 0 179 9522 36 17 0 0 179 9558 5 17 0 0 179 9563 33 17 0 0 179 9596 48 17 0 0 179 9644 11
17 0 0 179 9655 48 17 0 0 184 9703 48 9751 60 0 179 9811 27 17 0 0 179 9838 25 17 0 0 181 9863 11 17
0 0 181 9874 31 17 0 0 181 9905 39 17 0 0 181 9944 40 17 0 0 183 9984 48 17 0 0 183 10032 48 17 0 0 183
10080 48 17 0 0 228 10128 39 17 0 0 228 10167 25 17 0 0 183 10192 48 17 0 0 183 10240 48 17 0 0 183 10288
48 17 0 0 183 10336 48 17 0 0 183 10384 48 17 0 0 183 10432 41 17 0 0 183 10473 34 17 0 0 183 10507 48
17 0 0 636 10555 27 17 0 0 636 10582 27 17 0 0 185 10609 24 17 0 24 190 10633 20 17 0 0 190 10653 12
17 0 0 190 10665 16 17 0 0 190 10681 15 17 0 0 194 10696 22 17 0 0 194 10718 23 17 0 0 194 10741 34 17
0 0 194 10775 11 17 0 0 194 10786 18 17 0 0 196 10804 46 17 0 46 200 10850 35 17 0 0 197 10885 42 17
0 0 213 10927 48 17 0 0 213 10975 48 17 0 0 213 11023 48 17 0 0 213 11071 47 17 0 0 197 11118 45 17 0
0 213 11163 44 17 0 0 198 11207 35 17 0 0 198 11242 48 17 0 0 217 11290 31 17 0 0 199 11321 21 17 0 0
199 11342 7 17 0 0 199 11349 17 17 0 0 199 11366 17 17 0 0 199 11383 48 17 0 0 200 11431 48 17 0 0 200
11479 48 17 0 0 200 11527 48 17 0 0 199 11575 16 17 0 0 199 11591 19 17 0 0 201 11591 19 17 0 0 199 11610
38 17 0 0 199 11648 17 17 0 0 199 11665 24 17 0 0 199 11689 30 17 0 0 219 11719 30 17 0 0 206 11749 48
17 0 0 640 11797 48 17 0 0 200 11845 34 17 0 0 640 11879 18 17 0 0 209 11897 48 17 0 0 210 11945 38 17
0 0 210 11983 36 17 0 0 206 12019 35 17 0 0 210 12054 35 17 0 0 210 12089 35 17 0 0 210 12124 30 17 0
0 200 12154 22 17 0 0 200 12176 13 17 0 0 217 12189 48 17 0 0 232 12237 36 17 0 0 218 12273 35 17 0 0
217 12308 34 17 0 0 218 12342 34 17 0 0 217 12376 32 17 0 0 217 12408 32 17 0 0 218 12440 31 17 0 0 218
12471 30 17 0 0 218 12501 29 17 0 0 200 12530 28 17 0 0 218 12558 27 17 0 0 237 12585 19 17 0 0 200 12604
18 17 0 0 200 12622 20 17 0 0 219 12642 15 17 0 0 200 12657 8 17 0 0 200 12665 9 17 0 0 201 12674 35
17 0 0 201 12709 45 17 0 0 203 12754 36 17 0 0 233 12790 29 17 0 0 201 12819 21 17 0 0 201 12840 25 17
0 0 201 12865 27 17 0 0 201 12892 28 17 0 0 201 12920 30 17 0 0 202 12950 44 17 0 0 201 12994 36 17 0
0 202 13030 41 17 0 0 201 13071 33 17 0 0 201 13104 48 17 0 0 202 13152 47 17 0 0 202 13199 35 17 0 0
202 13234 35 17 0 0 204 13269 26 17 0 0 203 13295 23 17 0 0 203 13318 40 17 0 0 203 13358 39 17 0 0 203
13397 24 17 0 0 203 13421 26 17 0 0 204 13447 48 17 0 0 204 13495 22 17 0 0 204 13517 21 17 0 0 204 13538
26 17 0 0 217 13564 22 17 0 0 205 13586 24 17 0 0 205 13610 20 17 0 0 205 13630 18 17 0 0 628 13648 48
17 0 0 628 13696 48 17 0 0 205 13744 13 17 0 0 209 13757 30 17 0 0 209 13787 30 17 0 0 209 13817 20 17
0 0 209 13837 19 17 0 0 205 13856 15 17 0 0 205 13871 13 17 0 0 205 13884 13 17 0 0 205 13897 8 17 0
0 205 13905 12 17 0 0 205 13917 32 17 0 0 206 13949 26 17 0 0 206 13975 31 17 0 0 206 14006 29 17 0 0
206 14035 34 17 0 0 206 14069 48 17 0 0 206 14117 48 17 0 0 207 14165 20 17 0 20 210 14185 38 17 0 0
210 14223 37 17 0 0 208 14260 36 17 0 0 208 14296 27 17 0 0 210 14323 31 17 0 0 209 14354 27 17 0 0 209
14381 37 17 0 0 214 14418 13 17 0 0 214 14431 16 17 0 0 214 14447 17 17 0 0 214 14464 48 17 0 0 214 14512
48 17 0 0 217 14560 48 17 0 0 217 14608 24 17 0 0 217 14632 34 17 0 0 217 14666 38 17 0 0 217 14704 35
17 0 0 217 14739 33 17 0 0 217 14772 14 17 0 0 217 14786 37 17 0 0 217 14823 28 17 0 0 217 14851 33 17
0 0 217 14884 41 17 0 0 217 14925 34 17 0 0 217 14959 23 17 0 0 217 14982 22 17 0 0 217 15004 9 17 0
0 217 15013 29 17 0 0 217 15042 13 17 0 0 217 15055 13 17 0 0 217 15068 28 17 0 0 217 15096 23 17 0 0
232 15119 42 17 0 0 217 15161 31 17 0 0 219 15192 31 17 0 0 223 15223 9 17 0 0 217 15232 13 17 0 0 217
15245 32 17 0 0 636 15277 48 17 0 0 217 15325 26 17 0 0 217 15351 12 17 0 0 217 15363 23 17 0 0 218 15386
28 17 0 0 218 15414 33 17 0 0 218 15447 27 17 0 0 218 15474 34 17 0 0 218 15508 8 17 0 0 218 15516 39
17 0 0 218 15555 28 17 0 0 218 15583 32 17 0 0 218 15615 29 17 0 0 218 15644 28 17 0 0 218 15672 43 17
0 0 218 15715 32 17 0 0 218 15747 40 17 0 0 218 15787 32 17 0 0 219 15819 28 17 0 0 219 15847 21 17 0
0 219 15868 9 17 0 0 219 15877 12 17 0 0 219 15889 4 17 0 0 219 15893 22 17 0 0 219 15915 20 17 0 0 219
15935 22 17 0 0 219 15957 24 17 0 0 219 15981 28 17 0 0 219 16009 25 17 0 0 219 16034 28 17 0 0 219 16062
25 17 0 0 219 16087 8 17 0 0 219 16095 16 17 0 0 219 16111 13 17 0 0 219 16124 25 17 0 0 219 16149 27
17 0 0 219 16176 5 17 0 0 219 16181 35 17 0 0 219 16216 33 17 0 0 219 16249 33 17 0 0 219 16282 31 17
0 0 220 16313 22 17 0 0 220 16335 14 17 0 0 220 16349 23 17 0 0 220 16372 13 17 0 0 220 16385 14 17 0
0 220 16399 19 17 0 0 220 16418 34 17 0 0 220 16452 26 17 0 0 220 16478 25 17 0 0 220 16503 23 17 0 0
220 16526 21 17 0 0 220 16547 17 17 0 0 220 16564 14 17 0 0 220 16578 22 17 0 0 220 16600 13 17 0 0 220
16613 13 17 0 0 220 16626 15 17 0 0 220 16641 23 17 0 0 220 16664 23 17 0 0 220 16687 25 17 0 0 220 16712
25 17 0 0 220 16737 25 17 0 0 220 16762 17 17 0 0 220 16779 17 17 0 0 220 16796 14 17 0 0 221 16810 12
17 0 0 221 16822 12 17 0 0 221 16834 11 17 0 0 221 16845 14 17 0 0 222 16859 8 17 0 0 222 16867 34 17
0 0 222 16901 5 17 0 0 222 16906 5 17 0 0 222 16911 6 17 0 0 222 16917 9 17 0 0 222 16926 7 17 0 0 222
16933 4 17 0 0 222 16937 7 17 0 0 222 16944 9 17 0 0 223 16953 24 17 0 0 640 16977 48 17 0 0 640 17025
47 17 0 0 640 17072 47 17 0 0 640 17119 42 17 0 0 223 17161 25 17 0 0 223 17186 28 17 0 0 223 17214 18
17 0 0 223 17232 31 17 0 0 223 17263 34 17 0 0 223 17297 46 17 0 0 223 17343 37 17 0 0 223 17380 22 17
0 0 223 17402 16 17 0 0 224 17418 38 17 0 0 224 17456 36 17 0 0 224 17492 35 17 0 0 224 17527 32 17 0
0 224 17559 29 17 0 0 224 17588 27 17 0 0 224 17615 26 17 0 0 224 17641 23 17 0 0 224 17664 18 17 0 0
225 17682 11 17 0 0 225 17693 12 17 0 0 225 17705 10 17 0 0 225 17715 11 17 0 0 225 17726 7 17 0 0 227
17733 48 17 0 0 227 17781 18 17 0 0 228 17799 16 17 0 0 228 17815 22 17 0 0 228 17837 48 17 0 0 228 17885
37 17 0 0 228 17922 16 17 0 0 229 17922 16 17 0 0 229 17938 43 17 0 0 229 17981 35 17 0 0 229 18016 19
17 0 0 229 18035 35 17 0 0 229 18070 41 17 0 0 229 18111 42 17 0 0 229 18153 48 17 0 0 239 18201 48 17
0 0 239 18249 48 17 0 0 239 18297 48 17 0 0 239 18345 48 17 0 0 229 18393 21 17 0 0 229 18414 39 17 0
0 229 18453 20 17 0 0 229 18473 23 17 0 0 229 18496 45 17 0 0 229 18541 43 17 0 0 230 18584 37 17 0 0
230 18621 23 17 0 0 230 18644 15 17 0 0 230 18659 34 17 0 0 230 18693 42 17 0 0 230 18735 40 17 0 0 230
18775 36 17 0 0 230 18811 21 17 0 0 230 18832 39 17 0 0 232 18871 48 17 0 0 230 18919 23 17 0 0 231 18942
29 17 0 0 231 18971 27 17 0 0 233 18998 22 17 0 0 231 19020 40 17 0 0 231 19060 34 17 0 0 231 19094 29
17 0 0 232 19094 29 17 0 0 238 19123 22 17 0 0 231 19145 41 17 0 0 232 19186 37 17 0 0 232 19223 48 17
0 0 232 19271 33 17 0 0 232 19304 26 17 0 0 232 19330 35 17 0 0 232 19365 27 17 0 0 233 19392 15 17 0
0 233 19407 31 17 0 0 233 19438 7 17 0 0 233 19445 30 17 0 0 233 19475 19 17 0 0 233 19494 5 17 0 0 233
19499 25 17 0 0 233 19524 48 17 0 0 233 19572 21 17 0 0 233 19593 14 17 0 0 233 19607 48 17 0 0 233 19655
24 17 0 0 235 19679 37 17 0 0 235 19716 42 17 0 0 633 19758 35 17 0 0 235 19793 32 17 0 0 236 19825 9
17 0 0 236 19834 8 17 0 8 237 19842 34 17 0 0 238 19876 35 17 0 0 238 19911 33 17 0 0 238 19944 37 17
0 0 238 19981 24 17 0 0 239 20005 19 17 0 0 239 20024 3 17 0 0 239 20027 17 17 0 0 239 20044 17 17 0
0 239 20061 42 17 0 0 239 20103 42 17 0 0 239 20145 20 17 0 0 241 20165 41 17 0 0 241 20206 38 17 0 0
241 20244 36 17 0 0 241 20280 33 17 0 0 242 20313 32 17 0 0 241 20345 28 17 0 0 242 20373 27 17 0 0 241
20400 24 17 0 0 241 20424 35 17 0 0 241 20459 32 17 0 0 241 20491 28 17 0 0 241 20519 27 17 0 0 241 20546
32 17 0 0 241 20578 31 17 0 0 241 20609 43 17 0 0 241 20652 38 17 0 0 241 20690 41 17 0 0 242 20731 48
17 0 0 242 20779 48 17 0 0 242 20827 41 17 0 0 242 20868 36 17 0 0 241 20904 16 17 0 0 241 20920 16 17
0 0 241 20936 15 17 0 0 241 20951 11 17 0 0 241 20962 30 17 0 0 241 20992 26 17 0 0 241 21018 26 17 0
0 241 21044 25 17 0 0 241 21069 17 17 0 0 241 21086 14 17 0 0 241 21100 39 17 0 0 241 21139 34 17 0 0
260 21173 30 17 0 0 260 21203 29 17 0 0 260 21232 27 17 0 0 260 21259 26 17 0 0 260 21285 23 17 0 0 241
21308 22 17 0 0 260 21330 21 17 0 0 241 21351 17 17 0 0 241 21368 28 17 0 0 241 21396 17 17 0 0 243 21413
48 17 0 0 243 21461 48 17 0 0 243 21509 48 17 0 0 244 21557 48 17 0 0 244 21605 48 17 0 0 244 21653 39
17 0 0 244 21692 37 17 0 0 241 21729 33 17 0 0 244 21762 24 17 0 0 244 21786 48 17 0 0 244 21834 48 17
0 0 244 21882 48 17 0 0 244 21930 48 17 0 0 244 21978 48 17 0 0 244 22026 43 17 0 0 244 22069 38 17 0
0 244 22107 36 17 0 0 241 22143 31 17 0 0 241 22174 33 17 0 0 241 22207 32 17 0 0 241 22239 31 17 0 0
241 22270 31 17 0 0 241 22301 30 17 0 0 241 22331 15 17 0 0 242 22346 48 17 0 0 242 22394 48 17 0 0 241
22442 38 17 0 0 241 22480 37 17 0 0 241 22517 25 17 0 0 241 22542 24 17 0 0 241 22566 30 17 0 0 241 22596
29 17 0 0 241 22625 33 17 0 0 241 22658 33 17 0 0 241 22691 32 17 0 0 241 22723 28 17 0 0 241 22751 29
17 0 0 241 22780 47 17 0 0 241 22827 35 17 0 0 242 22862 17 17 0 0 242 22879 48 17 0 0 242 22927 23 17
0 0 242 22950 19 17 0 0 242 22969 18 17 0 0 242 22987 17 17 0 0 242 23004 24 17 0 0 242 23028 20 17 0
0 242 23048 19 17 0 0 242 23067 16 17 0 0 242 23083 16 17 0 0 247 23099 38 17 0 0 242 23137 33 17 0 0
242 23170 47 17 0 0 252 23217 34 17 0 0 256 23251 31 17 0 0 242 23282 13 17 0 0 242 23295 13 17 0 0 242
23308 23 17 0 0 242 23331 33 17 0 0 242 23364 38 17 0 0 242 23402 19 17 0 0 242 23421 18 17 0 0 242 23439
20 17 0 0 242 23459 16 17 0 0 242 23475 15 17 0 0 243 23490 48 17 0 0 243 23538 48 17 0 0 244 23586 48
17 0 0 244 23634 48 17 0 0 244 23682 48 17 0 0 244 23730 48 17 0 0 244 23778 48 17 0 0 244 23826 48 17
0 0 244 23874 39 17 0 0 244 23913 37 17 0 0 243 23950 48 17 0 0 243 23998 48 17 0 0 243 24046 48 17 0
0 243 24094 41 17 0 0 243 24135 40 17 0 0 243 24175 48 17 0 0 243 24223 48 17 0 0 243 24271 48 17 0 0
243 24319 48 17 0 0 243 24367 48 17 0 0 243 24415 48 17 0 0 244 24463 34 17 0 0 243 24497 12 17 0 0 243
24509 42 17 0 0 243 24551 42 17 0 0 260 24593 42 17 0 0 243 24635 41 17 0 0 244 24676 41 17 0 0 244 24717
41 17 0 0 260 24758 41 17 0 0 244 24799 40 17 0 0 243 24839 37 17 0 0 244 24876 36 17 0 0 243 24912 35
17 0 0 243 24947 35 17 0 0 260 24982 35 17 0 0 243 25017 34 17 0 0 244 25051 34 17 0 0 244 25085 34 17
0 0 260 25119 34 17 0 0 244 25153 33 17 0 0 243 25186 30 17 0 0 244 25216 29 17 0 0 243 25245 39 17 0
0 243 25284 38 17 0 0 244 25322 40 17 0 0 244 25362 20 17 0 0 244 25382 12 17 0 0 244 25394 32 17 0 0
244 25426 34 17 0 0 244 25460 48 17 0 0 244 25508 48 17 0 0 244 25556 48 17 0 0 244 25604 45 17 0 0 244
25649 43 17 0 0 244 25692 23 17 0 0 244 25715 20 17 0 0 244 25735 21 17 0 0 244 25756 14 17 0 0 244 25770
30 17 0 0 244 25800 12 17 0 0 245 25812 48 17 0 0 245 25860 48 17 0 0 245 25908 31 17 0 0 245 25939 7
17 0 0 245 25946 8 17 0 0 246 25954 26 17 0 0 247 25980 26 17 0 0 246 26006 14 17 0 0 246 26020 19 17
0 0 246 26039 21 17 0 0 246 26060 38 17 0 0 247 26098 48 17 0 0 247 26146 48 17 0 0 336 26194 48 17 0
0 247 26242 48 17 0 0 247 26290 32 17 0 0 247 26322 28 17 0 0 247 26350 48 17 0 0 247 26398 48 17 0 0
336 26446 48 17 0 0 247 26494 18 17 0 0 248 26512 36 17 0 0 247 26548 33 17 0 0 247 26581 23 17 0 0 247
26604 19 17 0 0 247 26623 12 17 0 0 247 26635 7 17 0 0 247 26642 15 17 0 0 247 26657 8 17 0 0 247 26665
21 17 0 0 337 26686 15 17 0 0 248 26701 43 17 0 0 248 26744 35 17 0 0 248 26779 24 17 0 0 248 26803 28
17 0 0 248 26831 48 17 0 0 249 26879 25 17 0 0 249 26904 19 17 0 0 257 26923 17 17 0 0 250 26940 26 17
0 0 250 26966 22 17 0 0 251 26988 22 17 0 0 251 27010 28 17 0 0 252 27038 20 17 0 0 252 27058 41 17 0
0 252 27099 43 17 0 0 252 27142 18 17 0 0 252 27160 19 17 0 0 252 27179 11 17 0 0 253 27190 19 17 0 0
253 27209 28 17 0 0 253 27237 24 17 0 0 253 27261 38 17 0 0 253 27299 24 17 0 0 254 27323 42 17 0 0 254
27365 32 17 0 0 254 27397 21 17 0 0 254 27418 21 17 0 0 254 27439 48 17 0 0 254 27487 44 17 0 0 254 27531
16 17 0 0 254 27547 40 17 0 0 254 27587 19 17 0 0 254 27606 39 17 0 0 254 27645 24 17 0 0 254 27669 24
17 0 0 254 27693 14 17 0 0 254 27707 43 17 0 0 254 27750 41 17 0 0 254 27791 39 17 0 0 254 27830 32 17
0 0 254 27862 10 17 0 0 254 27872 10 17 0 0 254 27882 15 17 0 0 254 27897 11 17 0 0 254 27908 17 17 0
0 255 27925 24 17 0 24 256 27949 30 17 0 0 256 27979 31 17 0 0 256 28010 15 17 0 0 256 28025 18 17 0
0 256 28043 16 17 0 0 256 28059 31 17 0 0 256 28090 22 17 0 0 256 28112 21 17 0 0 256 28133 23 17 0 0
257 28156 13 17 0 0 257 28169 11 17 0 0 257 28180 30 17 0 0 258 28210 48 17 0 0 259 28258 48 17 0 0 259
28306 43 17 0 0 258 28349 40 17 0 0 258 28389 23 17 0 0 258 28412 22 17 0 0 259 28412 22 17 0 0 260 21173
30 17 0 0 260 21203 29 17 0 0 260 21232 27 17 0 0 260 21259 26 17 0 0 260 21285 23 17 0 0 260 21330 21
17 0 0 260 24593 42 17 0 0 260 24758 41 17 0 0 260 24982 35 17 0 0 260 25119 34 17 0 0 261 28434 24 17
0 0 261 28458 24 17 0 0 261 28482 21 17 0 0 262 28503 48 17 0 0 263 28551 28 17 0 28 264 28579 24 17
0 24 265 28603 34 17 0 34 266 28637 17 28654 13 17 268 28637 17 28667 8 17 267 28675 48 17 0 0 267 28723
48 17 0 0 267 28771 32 17 0 0 267 28803 27 17 0 0 267 28830 30 17 0 0 267 28860 19 17 0 0 267 28879 27
17 0 0 269 28906 12 17 0 12 279 28918 14 17 0 0 279 28932 13 17 0 0 279 28945 13 17 0 0 279 28958 15
17 0 0 279 28973 14 17 0 0 279 28987 13 17 0 0 279 29000 11 17 0 0 279 29011 12 17 0 0 279 29023 11 17
0 0 279 29034 34 17 0 0 279 29068 20 17 0 0 279 29088 20 17 0 0 279 29108 20 17 0 0 279 29128 20 17 0
0 279 29148 4 17 0 0 279 29152 27 17 0 0 279 29179 28 17 0 0 279 28918 14 17 0 0 279 28932 13 17 0 0
279 28945 13 17 0 0 279 28958 15 17 0 0 279 28973 14 17 0 0 279 28987 13 17 0 0 279 29000 11 17 0 0 279
29011 12 17 0 0 279 29023 11 17 0 0 279 29034 34 17 0 0 279 29068 20 17 0 0 279 29088 20 17 0 0 279 29108
20 17 0 0 279 29128 20 17 0 0 279 29148 4 17 0 0 279 29152 27 17 0 0 279 29179 28 17 0 0 280 29207 23
17 0 0 280 29230 8 17 0 0 281 29238 35 17 0 0 281 29273 12 17 0 0 281 29285 23 17 0 0 281 29308 48 17
0 0 281 29356 42 17 0 0 281 29398 30 17 0 0 281 29428 31 17 0 0 281 29459 48 17 0 0 281 29507 48 17 0
0 281 29555 48 17 0 0 281 29603 34 17 0 0 281 29637 36 17 0 0 281 29673 48 17 0 0 281 29721 22 17 0 0
281 29743 22 17 0 0 281 29765 11 17 0 0 282 29776 44 17 0 0 282 29820 16 17 0 0 342 29836 48 17 0 0 282
29884 11 17 0 0 282 29895 24 17 0 0 282 29919 47 17 0 0 282 29966 17 17 0 0 284 29983 43 17 0 0 284 30026
43 17 0 0 285 30026 43 17 0 0 284 30069 48 17 0 0 285 30069 48 17 0 0 285 30117 31 17 0 0 285 30148 48
17 0 0 285 30196 32 17 0 0 285 30228 48 17 0 0 324 30276 8 17 0 0 285 30284 27 17 0 0 286 30311 18 17
0 0 326 30329 48 17 0 0 355 30377 23 17 0 0 286 30400 22 17 0 0 286 30422 18 17 0 0 286 30440 41 17 0
0 286 30481 22 17 0 0 342 29836 48 17 0 0 287 30503 25 17 0 0 355 30528 20 17 0 0 287 30548 19 17 0 0
287 30567 29 17 0 0 287 30596 46 17 0 0 287 30642 44 17 0 0 287 30686 48 17 0 0 287 30734 12 17 0 0 288
30746 48 30794 3 0 288 30797 48 30794 3 0 288 30845 43 30888 2 0 289 30890 44 17 0 44 298 30934 34 17
0 0 304 30968 48 31016 54 0 297 31070 47 17 0 47 296 31117 37 17 0 0 302 31154 37 17 0 37 290 31191 27
17 0 0 290 31218 27 17 0 0 291 31245 25 17 0 25 296 31270 22 17 0 0 295 31292 21 31313 19 21 292 31332
48 17 0 0 292 31380 48 17 0 0 292 31428 48 17 0 0 292 31476 48 17 0 0 292 31524 44 17 0 0 292 31568 39
17 0 0 292 31607 38 17 0 0 293 31645 48 31693 30 0 293 31723 48 31693 30 0 294 31771 48 17 0 0 294 31819
36 17 0 0 294 31855 47 17 0 0 296 31902 48 17 0 0 296 31950 41 17 0 0 296 31991 48 17 0 0 298 32039 26
17 0 0 298 32065 12 17 0 0 299 32065 12 17 0 0 298 32077 28 17 0 0 298 32105 34 17 0 0 300 32139 32 17
0 0 298 32171 27 17 0 0 299 32198 38 17 0 0 300 32236 42 17 0 0 300 32278 8 17 0 0 300 32286 42 17 0
0 301 32328 25 17 0 25 305 32353 25 17 0 25 306 32378 40 17 0 0 306 32418 35 17 0 0 306 32453 19 17 0
0 306 32472 17 17 0 0 564 32489 39 17 0 0 306 32528 34 17 0 0 307 32353 25 17 0 0 307 32562 29 17 0 0
307 32591 18 17 0 0 307 32609 26 17 0 0 326 32635 48 17 0 0 326 32683 48 17 0 0 640 11797 48 17 0 0 309
32731 46 17 0 0 309 32777 45 17 0 0 309 32822 45 17 0 0 315 32867 41 17 0 0 353 32908 40 17 0 0 307 32948
35 17 0 0 309 32983 33 17 0 0 355 33016 22 17 0 0 362 33038 22 17 0 0 355 33060 21 17 0 0 355 33081 19
17 0 0 640 11879 18 17 0 0 355 33100 16 17 0 0 355 33116 15 17 0 0 355 33131 15 17 0 0 307 33146 45 17
0 0 307 33191 40 17 0 0 307 33231 24 17 0 0 307 32328 25 17 0 0 307 33255 16 17 0 0 307 33271 40 17 0
0 307 33311 27 17 0 0 307 33338 41 17 0 0 307 33379 27 17 0 0 307 33406 48 17 0 0 307 33454 27 17 0 0
307 33481 28 17 0 0 307 33509 19 17 0 0 307 33528 21 17 0 0 307 33549 22 17 0 0 307 33571 11 17 0 0 308
33582 29 17 0 0 308 33611 48 17 0 0 353 33659 23 17 0 0 308 33682 48 17 0 0 308 33730 48 17 0 0 308 33778
48 17 0 0 308 33826 48 17 0 0 309 33682 48 17 0 0 309 33778 48 17 0 0 309 33874 48 17 0 0 309 33922 48
17 0 0 330 33970 33 17 0 0 308 34003 48 17 0 0 308 34051 48 17 0 0 308 34099 43 17 0 0 309 34099 43 17
0 0 308 34142 14 17 0 0 308 34156 11 17 0 0 308 34167 24 17 0 0 308 34191 21 17 0 0 308 34212 20 17 0
0 309 34232 48 17 0 0 309 34280 42 17 0 0 309 34322 44 17 0 0 309 34366 48 17 0 0 309 34414 46 17 0 0
309 34460 39 17 0 0 309 34499 39 17 0 0 309 34538 38 17 0 0 309 34576 34 17 0 0 309 34610 48 17 0 0 309
34658 40 17 0 0 316 34698 36 17 0 0 309 34734 32 17 0 0 323 23099 38 17 0 0 309 34766 37 17 0 0 309 34803
28 17 0 0 309 34831 34 17 0 0 309 34865 25 17 0 0 311 34890 48 17 0 0 311 34938 44 17 0 0 311 34982 41
17 0 0 311 26940 26 17 0 0 310 35023 19 35042 5 19 311 35047 15 17 0 0 311 35062 23 17 0 0 311 35085
48 17 0 0 344 35133 48 17 0 0 344 35181 48 17 0 0 344 35229 48 17 0 0 344 35277 48 17 0 0 344 35325 47
17 0 0 311 35372 18 17 0 0 311 35390 9 17 0 0 312 35399 48 17 0 0 312 35447 48 17 0 0 312 35495 48 17
0 0 313 35543 48 17 0 0 312 35591 27 17 0 0 312 35618 26 17 0 0 313 35644 13 17 0 0 313 35657 16 17 0
0 314 35673 25 17 0 0 314 35698 23 17 0 0 314 35721 17 17 0 0 314 35738 14 17 0 0 314 35752 11 17 0 0
314 35763 14 17 0 0 314 35777 33 17 0 0 315 35810 48 17 0 0 315 35858 48 17 0 0 315 35906 48 17 0 0 315
35954 32 17 0 0 315 35986 35 17 0 0 316 36021 33 17 0 0 317 36054 7 17 0 7 318 36061 28 17 0 0 318 36089
29 17 0 0 318 36118 32 17 0 0 318 36150 39 17 0 0 659 36189 48 17 0 0 563 36237 46 17 0 0 563 36283 45
17 0 0 563 36328 44 17 0 0 559 36372 43 17 0 0 323 26290 32 17 0 0 563 36415 31 17 0 0 667 36446 29 17
0 0 323 26322 28 17 0 0 319 36475 26 17 0 0 559 36501 25 17 0 0 568 36526 23 17 0 0 319 36549 22 17 0
0 559 36571 18 17 0 0 319 36589 48 17 0 0 319 36637 24 17 0 0 319 36661 21 17 0 0 319 36682 48 17 0 0
341 36730 41 17 0 0 339 36771 31 17 0 0 339 36802 27 17 0 0 320 36829 30 17 0 0 320 36859 20 17 0 0 320
36879 18 17 0 0 320 36897 46 17 0 0 320 36943 19 17 0 0 321 36962 37 17 0 0 638 36999 48 17 0 0 321 37047
28 17 0 0 355 37075 16 17 0 0 321 37091 48 17 0 0 321 37139 16 17 0 0 321 37155 13 17 0 0 322 25954 26
17 0 0 353 37168 24 17 0 0 322 26039 21 17 0 0 323 26146 48 17 0 0 352 26098 48 17 0 0 632 37192 48 17
0 0 632 37240 48 17 0 0 323 37288 45 17 0 0 323 26242 48 17 0 0 323 37333 34 17 0 0 323 37367 34 17 0
0 344 37401 40 17 0 0 344 37441 39 17 0 0 323 37480 38 17 0 0 344 37518 36 17 0 0 344 37554 35 17 0 0
344 37589 32 17 0 0 343 37621 29 17 0 0 323 26581 23 17 0 0 324 37650 36 17 0 0 324 37686 48 17 0 0 324
37734 21 17 0 0 324 37755 48 17 0 0 324 37803 38 17 0 0 326 37841 44 17 0 0 326 37885 31 17 0 0 326 37916
38 17 0 0 326 37954 12 17 0 0 326 37966 28 17 0 0 326 37994 35 17 0 0 326 38029 11 17 0 0 326 38040 48
17 0 0 327 12665 9 17 0 0 327 38088 8 17 0 0 328 38096 5 17 0 0 328 38101 10 17 0 0 330 38111 48 17 0
0 330 38159 48 17 0 0 330 38207 48 17 0 0 330 38255 48 17 0 0 331 38303 48 38351 2 0 331 38353 48 38351
2 0 331 38401 42 17 0 0 331 38443 40 17 0 0 332 38483 34 17 0 0 637 38517 45 17 0 0 344 38562 37 17 0
0 344 38599 36 17 0 0 344 38635 33 17 0 0 344 38668 32 17 0 0 344 38700 29 17 0 0 332 38729 23 17 0 0
637 38752 19 17 0 0 638 38752 19 17 0 0 333 38771 8 17 0 0 333 38779 17 17 0 0 333 38796 14 17 0 0 333
38810 12 17 0 0 333 38822 26 17 0 0 333 38848 10 17 0 0 333 38858 16 17 0 0 333 38771 8 17 0 0 333 38779
17 17 0 0 333 38796 14 17 0 0 333 38810 12 17 0 0 333 38822 26 17 0 0 333 38848 10 17 0 0 333 38858 16
17 0 0 333 38771 8 17 0 0 333 38779 17 17 0 0 333 38796 14 17 0 0 333 38810 12 17 0 0 333 38822 26 17
0 0 333 38848 10 17 0 0 333 38858 16 17 0 0 333 38771 8 17 0 0 333 38779 17 17 0 0 333 38796 14 17 0
0 333 38810 12 17 0 0 333 38822 26 17 0 0 333 38848 10 17 0 0 333 38858 16 17 0 0 334 38874 25 17 0 25
334 38874 25 17 0 25 335 38899 16 17 0 0 335 38915 16 17 0 0 335 38931 33 17 0 0 335 38899 16 17 0 0
335 38915 16 17 0 0 335 38931 33 17 0 0 336 26194 48 17 0 0 336 26446 48 17 0 0 336 38964 12 17 0 0 336
38976 11 17 0 0 336 38964 12 17 0 0 336 38976 11 17 0 0 337 38987 26 17 0 0 337 39013 20 17 0 0 337 39033
15 17 0 0 337 39048 14 17 0 0 337 39062 15 17 0 0 337 39077 22 17 0 0 337 26686 15 17 0 0 337 39099 17
17 0 0 337 39116 16 17 0 0 337 38987 26 17 0 0 337 39013 20 17 0 0 628 13648 48 17 0 0 628 13696 48 17
0 0 337 39033 15 17 0 0 337 39048 14 17 0 0 337 39062 15 17 0 0 337 39077 22 17 0 0 337 26686 15 17 0
0 337 39099 17 17 0 0 337 39116 16 17 0 0 337 38987 26 17 0 0 337 39013 20 17 0 0 337 39033 15 17 0 0
337 39048 14 17 0 0 337 39062 15 17 0 0 337 39077 22 17 0 0 337 39099 17 17 0 0 337 39116 16 17 0 0 338
39132 32 17 0 32 338 39132 32 17 0 32 341 39164 38 17 0 0 339 39202 28 17 0 0 339 39230 20 17 0 0 341
39164 38 17 0 0 339 39202 28 17 0 0 341 36730 41 17 0 0 339 36771 31 17 0 0 339 36802 27 17 0 0 339 39230
20 17 0 0 340 39250 30 17 0 30 340 39250 30 17 0 30 342 39280 22 17 0 0 342 39302 34 17 0 0 342 39336
16 17 0 0 342 39280 22 17 0 0 342 39302 34 17 0 0 702 39352 22 17 0 0 342 39336 16 17 0 0 343 39374 29
17 0 0 343 39374 29 17 0 0 344 37401 40 17 0 0 344 37441 39 17 0 0 344 37518 36 17 0 0 344 37554 35 17
0 0 344 37589 32 17 0 0 343 37621 29 17 0 0 344 39403 27 17 0 0 344 39430 26 17 0 0 344 39456 11 17 0
0 353 39456 11 17 0 0 344 39467 24 17 0 0 344 39491 30 17 0 0 344 39521 25 17 0 0 344 39546 17 17 0 0
632 39563 47 17 0 0 344 39610 46 17 0 0 344 39656 45 17 0 0 344 39701 45 17 0 0 344 39746 44 17 0 0 344
39790 42 17 0 0 632 39832 42 17 0 0 344 39874 41 17 0 0 344 39915 41 17 0 0 344 39956 40 17 0 0 344 39996
38 17 0 0 344 40034 37 17 0 0 344 40071 42 17 0 0 344 40113 41 17 0 0 344 40154 38 17 0 0 344 40192 37
17 0 0 344 40229 34 17 0 0 344 39403 27 17 0 0 344 39430 26 17 0 0 344 39456 11 17 0 0 344 39467 24 17
0 0 344 39491 30 17 0 0 680 40263 38 17 0 0 680 40301 36 17 0 0 680 40337 30 17 0 0 680 40367 28 17 0
0 344 39521 25 17 0 0 344 39546 17 17 0 0 344 35133 48 17 0 0 344 35181 48 17 0 0 344 35229 48 17 0 0
344 35277 48 17 0 0 344 35325 47 17 0 0 344 39610 46 17 0 0 344 39656 45 17 0 0 344 39701 45 17 0 0 344
39746 44 17 0 0 344 39790 42 17 0 0 344 39874 41 17 0 0 344 39915 41 17 0 0 344 39956 40 17 0 0 344 39996
38 17 0 0 344 40034 37 17 0 0 344 38562 37 17 0 0 344 38599 36 17 0 0 344 38635 33 17 0 0 344 38668 32
17 0 0 344 38700 29 17 0 0 344 40071 42 17 0 0 344 40113 41 17 0 0 344 40154 38 17 0 0 344 40192 37 17
0 0 344 40229 34 17 0 0 345 40395 14 17 0 14 345 40395 14 17 0 14 353 40409 24 17 0 0 353 40433 23 17
0 0 353 40456 18 17 0 0 346 40474 9 40483 9 9 347 40492 8 17 0 8 348 40500 33 40533 7 0 348 40540 29
40533 7 0 348 40569 27 40533 7 0 348 40596 23 40533 7 0 349 40619 45 17 0 0 349 40664 35 17 0 0 350 40699
4 17 0 4 352 40703 12 17 0 0 352 26350 48 17 0 0 638 40715 48 17 0 0 638 40763 48 17 0 0 353 40811 19
17 0 0 353 40830 6 17 0 0 353 40836 10 17 0 0 353 40846 10 17 0 0 353 40856 9 17 0 0 640 16977 48 17
0 0 640 17025 47 17 0 0 640 17072 47 17 0 0 640 17119 42 17 0 0 353 40865 31 17 0 0 353 40896 9 17 0
0 353 40905 9 17 0 0 353 40914 28 17 0 0 353 40942 28 17 0 0 353 40970 28 17 0 0 353 40998 20 17 0 0
353 41018 19 17 0 0 353 41037 10 17 0 0 353 41047 21 17 0 0 353 41068 24 17 0 0 353 41092 18 17 0 0 353
41110 16 17 0 0 353 41126 16 17 0 0 353 41142 17 17 0 0 353 41159 31 17 0 0 353 41190 24 17 0 0 353 41214
25 17 0 0 353 41239 9 17 0 0 353 41248 16 17 0 0 559 41264 31 17 0 0 353 41295 23 17 0 0 353 41318 26
17 0 0 353 41344 27 17 0 0 353 41371 36 17 0 0 353 41407 14 17 0 0 353 41421 16 17 0 0 353 41437 12 17
0 0 353 41449 16 17 0 0 353 41465 12 17 0 0 353 41477 30 17 0 0 353 41507 24 17 0 0 353 41531 16 17 0
0 353 41547 21 17 0 0 353 41568 10 17 0 0 353 41578 18 17 0 0 353 41596 22 17 0 0 353 41618 15 17 0 0
353 41633 18 17 0 0 353 41651 25 17 0 0 353 41676 15 17 0 0 355 41691 33 17 0 0 355 41724 15 17 0 0 355
41739 10 17 0 0 355 41749 30 17 0 0 356 27190 19 17 0 0 356 27261 38 17 0 0 357 41779 15 17 0 15 358
41794 27 17 0 27 359 41821 28 17 0 28 360 41849 25 17 0 25 361 41874 15 17 0 15 362 41889 22 17 0 0 363
41911 6 17 0 6 363 41911 6 17 0 6 364 41917 30 17 0 30 365 41947 25 17 0 0 365 41972 44 17 0 0 365 41947
25 17 0 0 365 41972 44 17 0 0 365 41947 25 17 0 0 365 41972 44 17 0 0 365 41947 25 17 0 0 365 41972 44
17 0 0 365 41947 25 17 0 0 365 41972 44 17 0 0 365 41947 25 17 0 0 365 41972 44 17 0 0 366 42016 24 17
0 0 366 42040 21 17 0 0 366 42016 24 17 0 0 366 42040 21 17 0 0 366 42016 24 17 0 0 366 42040 21 17 0
0 366 42016 24 17 0 0 366 42040 21 17 0 0 368 42061 43 17 0 0 368 42104 33 17 0 0 368 42137 27 17 0 0
368 42061 43 17 0 0 368 42104 33 17 0 0 368 42137 27 17 0 0 370 42164 48 42212 49 0 369 42261 46 17 0
46 371 42307 48 42355 52 0 372 42407 48 42455 54 0 387 42509 45 17 0 0 387 42554 35 17 0 0 373 42589
23 42612 17 23 384 42629 16 17 0 16 374 42645 7 17 0 7 375 42652 7 17 0 7 376 42659 48 17 0 0 377 42707
17 17 0 17 378 42724 37 17 0 37 379 42761 29 17 0 29 380 42790 23 17 0 0 380 42813 17 17 0 0 389 42830
17 17 0 0 380 42847 27 17 0 0 388 42874 43 17 0 43 381 42917 15 42932 11 15 382 42943 27 17 0 0 382 42970
26 17 0 0 382 42996 26 17 0 0 382 43022 25 17 0 0 383 43047 12 17 0 0 383 43059 43 17 0 0 385 43102 16
17 0 0 385 43118 15 17 0 0 385 43133 9 17 0 0 385 43142 16 17 0 0 385 43158 30 17 0 0 385 43188 10 17
0 0 385 43198 11 17 0 0 386 43209 26 17 0 0 386 43235 23 17 0 0 386 43258 17 17 0 0 386 43275 23 17 0
0 389 43298 14 17 0 0 389 43312 20 17 0 0 390 43332 30 17 0 30 391 43362 11 17 0 11 392 43373 27 43400
14 27 405 43373 27 43414 28 27 393 43442 9 17 0 9 396 43451 13 43464 28 13 397 43451 13 43492 27 13 398
43451 13 43519 7 13 402 43526 24 17 0 24 403 43550 19 17 0 0 403 43569 18 17 0 0 404 43587 48 17 0 0
404 43635 48 17 0 0 406 43683 31 17 0 0 406 43714 28 17 0 0 407 43742 48 17 0 0 409 43790 46 17 0 0 407
43836 45 17 0 0 409 43881 43 17 0 0 415 43924 35 17 0 35 408 43959 29 17 0 29 410 43988 14 17 0 14 411
44002 25 17 0 25 412 44027 23 17 0 0 413 36999 48 17 0 0 414 38517 45 17 0 0 414 38752 19 17 0 0 416
44050 16 17 0 16 417 44066 8 17 0 0 417 44074 13 17 0 0 417 44087 19 17 0 0 418 44106 17 17 0 17 419
44123 12 44135 23 12 420 44123 12 44158 18 12 421 44176 12 17 0 12 422 44188 41 17 0 41 423 44229 14
17 0 14 425 43451 13 17 0 13 426 44243 17 17 0 17 427 44260 15 17 0 15 428 44275 39 17 0 0 429 44275
39 44314 7 39 428 44321 25 17 0 0 430 44346 21 17 0 21 432 44367 48 17 0 0 432 44415 48 17 0 0 432 44463
48 17 0 0 432 44511 48 17 0 0 432 44559 46 17 0 0 431 44605 44 17 0 0 431 44649 43 17 0 0 431 44692 40
17 0 0 432 44732 47 17 0 0 437 44779 48 44827 59 0 434 44886 43 17 0 43 435 44929 43 17 0 0 436 44972
41 17 0 0 436 45013 38 17 0 0 436 45051 37 17 0 0 436 45088 34 17 0 0 435 45122 30 17 0 0 433 45152 29
17 0 0 433 45181 24 17 0 0 433 45205 18 17 0 0 433 45223 8 17 0 0 433 45231 18 17 0 0 438 45249 24 17
0 24 439 45273 11 17 0 11 440 45284 29 17 0 29 441 45313 8 17 0 8 442 45321 32 17 0 0 442 45353 28 17
0 0 442 45381 23 17 0 0 442 45404 37 17 0 0 442 45441 39 17 0 0 442 45480 28 17 0 0 457 45508 20 17 0
0 442 45528 5 17 0 0 444 45533 39 17 0 39 445 45572 39 17 0 0 445 45611 39 17 0 0 455 45650 48 17 0 0
452 45698 36 17 0 0 446 45734 24 17 0 0 446 45758 24 17 0 0 455 45782 40 17 0 0 446 45822 36 17 0 0 466
45858 33 17 0 0 447 45891 21 17 0 21 448 45912 34 17 0 0 448 45946 14 17 0 0 448 45960 27 17 0 0 448
45987 33 17 0 0 465 46020 27 17 0 0 448 46047 37 17 0 0 448 46084 28 17 0 0 448 46112 34 17 0 0 449 46146
34 17 0 0 449 46180 40 17 0 0 449 46220 35 17 0 0 449 46255 32 17 0 0 450 26290 32 17 0 0 450 26322 28
17 0 0 450 46287 28 17 0 0 451 26039 21 17 0 21 452 46315 48 17 0 0 452 46363 48 17 0 0 455 46411 48
17 0 0 457 46459 48 17 0 0 457 46507 47 17 0 0 456 46554 41 17 0 0 457 46595 41 17 0 0 455 46636 30 17
0 0 453 46666 30 17 0 0 467 46696 30 17 0 0 467 46726 29 17 0 0 453 46755 23 17 0 0 453 46778 21 17 0
0 454 46799 18 17 0 0 454 46817 21 17 0 0 454 46838 16 17 0 0 454 46854 19 17 0 0 454 46873 48 17 0 0
455 46921 35 17 0 0 455 46956 32 17 0 0 456 46988 9 17 0 0 456 46997 12 17 0 0 457 47009 44 17 0 0 457
47053 29 17 0 0 459 47082 28 17 0 0 457 47110 20 17 0 0 458 47130 38 17 0 0 458 47168 37 17 0 0 459 47205
26 17 0 0 459 47231 22 17 0 0 459 47253 22 17 0 0 459 47275 17 17 0 0 459 47292 20 17 0 0 459 47312 20
17 0 0 460 47332 24 17 0 0 460 47356 18 17 0 0 460 47374 20 17 0 0 461 47394 19 17 0 0 461 47413 24 17
0 0 462 47437 48 17 0 0 462 47485 38 17 0 0 462 47523 25 17 0 0 462 47548 19 17 0 0 462 47567 35 17 0
0 462 47602 45 17 0 0 463 47647 31 17 0 0 463 47678 5 17 0 0 464 47683 19 17 0 19 465 47702 21 17 0 0
466 47723 38 17 0 0 466 47761 30 17 0 0 466 47791 29 17 0 0 467 47820 36 17 0 0 467 47856 28 17 0 0 473
47884 45 47929 13 45 470 47942 18 47960 8 18 471 47942 18 47968 11 18 477 47942 18 47979 1 18 472 47980
29 17 0 29 474 48009 45 17 0 45 476 48054 40 17 0 40 475 48094 39 17 0 39 478 48133 48 17 0 0 479 48181
45 47929 13 45 480 48226 26 48252 7 26 481 48259 48 17 0 0 482 48307 12 48319 36 12 520 48307 12 48355
3 12 483 48358 48 17 0 0 484 48406 48 48454 50 0 519 48504 48 48552 40 0 531 48592 48 17 0 0 545 48640
48 17 0 0 546 48688 48 48736 69 0 545 48805 40 17 0 0 531 48845 39 17 0 0 531 48884 34 17 0 0 485 48918
43 17 0 43 504 48961 21 48982 1 21 508 48983 48 17 0 0 486 49031 33 49064 9 0 486 49073 32 49064 9 0
544 49105 48 49153 66 0 487 49219 32 17 0 32 514 49251 30 17 0 0 488 49281 18 17 0 18 489 49299 16 17
0 16 490 49315 32 17 0 0 490 49347 48 17 0 0 511 49395 21 17 0 0 490 49416 16 17 0 0 490 49432 26 17
0 0 490 49458 25 17 0 0 490 49483 31 17 0 0 491 49514 22 17 0 22 492 49536 32 17 0 0 492 49568 25 17
0 0 493 49593 5 17 0 5 494 49598 48 49646 110 0 534 49756 36 17 0 36 495 49792 48 17 0 0 496 49840 48
49888 17 0 496 49905 48 49888 17 0 557 49953 48 50001 55 0 558 50056 47 17 0 47 497 43362 11 17 0 11
498 50103 23 17 0 23 499 50126 15 17 0 15 500 50141 16 17 0 16 501 50157 17 17 0 0 501 50174 26 17 0
0 501 50200 19 17 0 0 502 50219 9 17 0 9 503 50228 48 50276 49 0 538 28210 48 17 0 0 538 28349 40 17
0 0 538 28389 23 17 0 0 537 28412 22 17 0 0 538 28412 22 17 0 0 505 50325 48 17 0 0 505 50373 48 17 0
0 505 50421 48 17 0 0 505 50469 48 17 0 0 505 50517 48 17 0 0 528 50565 48 17 0 0 505 50613 46 17 0 0
539 50659 31 17 0 31 523 50690 22 17 0 22 506 50712 14 17 0 14 507 50726 48 50774 49 0 551 50823 48 17
0 0 554 50871 48 17 0 0 554 50919 48 17 0 0 551 50967 40 17 0 0 508 51007 48 17 0 0 508 51055 48 17 0
0 508 51103 48 17 0 0 527 51151 48 51199 88 0 509 51287 13 17 0 0 509 51300 32 17 0 0 509 51332 27 17
0 0 547 51359 48 17 0 0 547 51407 23 17 0 0 509 51430 18 17 0 0 542 51448 48 17 0 0 542 51496 48 17 0
0 542 51544 48 17 0 0 542 51592 48 17 0 0 542 51640 47 17 0 0 542 51687 27 17 0 0 509 51714 23 17 0 0
555 51737 38 17 0 0 509 51775 30 17 0 0 509 51805 29 17 0 0 509 51834 36 17 0 0 509 51870 35 17 0 0 510
51905 6 17 0 6 511 51911 33 17 0 0 511 51944 25 17 0 0 511 51969 20 17 0 0 511 51989 29 17 0 0 513 52018
48 17 0 0 513 52066 24 17 0 0 513 52090 22 17 0 0 514 52112 31 17 0 0 515 52143 12 17 0 12 516 52155
48 17 0 0 517 52203 42 17 0 42 518 52245 31 17 0 31 519 48552 40 17 0 40 521 52276 24 17 0 24 522 52300
45 17 0 0 522 52345 41 17 0 0 522 52386 39 17 0 0 524 52425 39 17 0 39 525 52464 30 17 0 30 526 52494
35 17 0 0 526 52529 33 17 0 0 526 52562 32 17 0 0 526 52594 31 17 0 0 528 52625 27 17 0 0 528 52652 48
17 0 0 529 52700 48 17 0 0 528 52748 48 17 0 0 529 52796 48 17 0 0 529 52844 17 17 0 0 529 52861 16 17
0 0 528 52877 48 17 0 0 529 52925 48 17 0 0 529 52973 48 17 0 0 530 53021 40 17 0 0 530 53061 40 17 0
0 531 53101 48 17 0 0 531 53149 48 17 0 0 532 53197 37 17 0 37 533 53234 48 17 0 0 533 53282 48 17 0
0 533 53330 46 17 0 0 533 53376 38 17 0 0 535 53414 39 17 0 39 536 53453 34 17 0 34 537 53487 48 17 0
0 538 53535 23 17 0 0 538 53558 21 17 0 0 540 53579 48 17 0 0 541 53627 48 17 0 0 541 53675 40 17 0 0
543 53715 34 17 0 0 543 53749 31 17 0 0 543 53780 22 17 0 0 547 53802 23 17 0 0 548 53825 35 17 0 35
549 53860 36 17 0 0 555 53896 36 17 0 0 549 53932 34 17 0 0 555 53966 24 17 0 0 550 53990 17 17 0 17
551 54007 12 17 0 0 552 54019 48 17 0 0 552 54067 25 17 0 0 553 54092 43 17 0 0 553 54135 41 17 0 0 555
54176 48 17 0 0 556 54224 48 17 0 0 565 54272 40 17 0 0 565 54312 38 17 0 0 559 54350 35 17 0 0 559 54385
26 17 0 0 559 36372 43 17 0 0 570 54411 39 17 0 0 570 54450 39 17 0 0 559 36501 25 17 0 0 568 36526 23
17 0 0 559 36571 18 17 0 0 565 54489 37 17 0 0 559 54526 17 17 0 0 559 54543 10 17 0 0 559 54553 34 17
0 0 559 54587 31 17 0 0 559 54618 32 17 0 0 559 54650 23 17 0 0 559 54673 37 17 0 0 559 41264 31 17 0
0 570 54710 25 17 0 0 559 54735 14 17 0 0 559 54749 17 17 0 0 559 54766 10 17 0 0 565 54272 40 17 0 0
565 54312 38 17 0 0 559 54350 35 17 0 0 559 54385 26 17 0 0 667 54776 42 17 0 0 565 54489 37 17 0 0 559
54526 17 17 0 0 559 54543 10 17 0 0 559 54553 34 17 0 0 559 54587 31 17 0 0 559 54618 32 17 0 0 559 54650
23 17 0 0 559 54673 37 17 0 0 559 54735 14 17 0 0 559 54749 17 17 0 0 559 54766 10 17 0 0 560 54818 16
17 0 16 560 54818 16 17 0 16 561 54834 31 17 0 0 561 54865 26 17 0 0 561 54891 28 17 0 0 563 54919 48
17 0 0 562 54967 36 17 0 0 562 55003 27 17 0 0 565 55030 48 17 0 0 562 55078 38 17 0 0 562 55116 37 17
0 0 562 55153 41 17 0 0 562 55194 44 17 0 0 562 55238 40 17 0 0 562 55278 33 17 0 0 562 55311 48 17 0
0 563 55359 36 17 0 0 562 55395 48 17 0 0 564 55443 48 17 0 0 564 55491 37 17 0 0 564 32489 39 17 0 0
564 55443 48 17 0 0 564 55491 37 17 0 0 565 55528 40 17 0 0 565 55568 33 17 0 0 565 55601 39 17 0 0 565
55640 37 17 0 0 565 55677 42 17 0 0 565 55719 35 17 0 0 565 55754 36 17 0 0 565 55790 48 17 0 0 565 55838
37 17 0 0 565 55030 48 17 0 0 565 55875 42 17 0 0 565 55917 32 17 0 0 565 55949 44 17 0 0 565 55993 35
17 0 0 565 56028 40 17 0 0 565 56068 24 17 0 0 565 55528 40 17 0 0 565 55568 33 17 0 0 565 55601 39 17
0 0 620 56092 48 56140 12 0 620 56152 48 56140 12 0 669 56200 48 17 0 0 669 56248 48 17 0 0 565 55640
37 17 0 0 659 56296 32 17 0 0 661 56328 27 17 0 0 661 56355 25 17 0 0 565 55677 42 17 0 0 565 55719 35
17 0 0 565 55754 36 17 0 0 565 55790 48 17 0 0 565 55838 37 17 0 0 565 55875 42 17 0 0 565 55917 32 17
0 0 565 55949 44 17 0 0 565 55993 35 17 0 0 565 56028 40 17 0 0 565 56068 24 17 0 0 568 56380 26 17 0
0 567 56406 20 17 0 20 568 56380 26 17 0 0 567 56406 20 17 0 20 568 56426 34 17 0 0 568 56460 34 17 0
0 568 56494 26 17 0 0 568 56520 11 17 0 0 628 56531 45 17 0 0 568 56426 34 17 0 0 568 56460 34 17 0 0
568 56494 26 17 0 0 568 56520 11 17 0 0 570 56576 41 17 0 0 570 56617 40 17 0 0 570 55359 36 17 0 0 570
56657 36 17 0 0 571 56693 48 56741 28 0 571 56769 48 56741 28 0 572 56817 48 56865 11 0 572 56876 48
56865 11 0 573 56924 48 56972 31 0 573 57003 48 56972 31 0 574 57051 48 56972 31 0 574 57099 48 56972
31 0 580 57147 44 17 0 0 572 57191 36 56865 11 0 580 57227 28 17 0 0 580 57255 22 17 0 0 580 57277 22
17 0 0 586 57299 18 17 0 18 583 42629 16 17 0 16 587 57317 48 17 0 0 587 57365 48 17 0 0 587 57413 48
17 0 0 587 57461 44 17 0 0 587 57505 43 17 0 0 584 57548 41 17 0 0 575 57589 35 57624 30 35 588 57654
35 17 0 0 576 57689 33 17 0 33 588 57722 30 17 0 0 577 57752 9 57761 29 9 578 57790 48 57838 32 0 578
57870 48 57838 32 0 579 57918 48 56972 31 0 579 57966 48 56972 31 0 578 57790 48 57838 32 0 578 57870
48 57838 32 0 579 58014 48 56972 31 0 579 58062 48 56972 31 0 585 58110 12 58122 7 0 581 58129 13 17
0 13 582 58142 14 17 0 14 584 58156 34 17 0 0 585 49593 5 17 0 5 588 43142 16 17 0 0 589 58190 45 17
0 45 590 58235 48 58283 14 0 591 58235 48 58297 51 0 592 58348 48 58396 52 0 593 58448 48 58496 10 0
593 58506 48 58496 10 0 594 58554 48 17 0 0 594 58602 20 17 0 0 594 58622 21 17 0 0 595 58643 36 17 0
36 596 58679 48 58727 6 0 596 58733 47 58727 6 0 596 58780 35 58727 6 0 605 26290 32 17 0 0 603 58815
29 17 0 0 605 26322 28 17 0 0 603 58844 25 17 0 0 597 58869 48 17 0 0 597 58917 22 17 0 0 598 58939 12
17 0 12 599 58951 26 17 0 0 599 58977 48 17 0 0 604 59025 48 17 0 0 599 59073 30 17 0 0 599 59103 20
17 0 0 599 59123 26 17 0 0 600 59149 27 17 0 0 600 59176 29 17 0 0 600 59205 35 17 0 0 600 59240 10 17
0 0 600 59250 48 17 0 0 600 59298 32 17 0 0 600 59330 30 17 0 0 601 59360 27 17 0 0 601 59387 24 17 0
0 601 59411 14 17 0 0 602 59425 22 17 0 0 602 59447 19 17 0 0 603 59466 35 17 0 0 603 59501 42 17 0 0
603 59543 37 17 0 0 603 59580 37 17 0 0 603 59617 35 17 0 0 606 59652 48 59700 14 0 606 59714 46 17 0
0 606 59652 48 59700 14 0 606 59714 46 17 0 0 607 59760 30 17 0 30 607 59760 30 17 0 30 608 59790 25
17 0 25 608 59790 25 17 0 25 609 59815 39 17 0 39 609 59815 39 17 0 39 620 56092 48 56140 12 0 620 56152
48 56140 12 0 628 59854 48 17 0 0 628 59854 48 17 0 0 628 56531 45 17 0 0 629 59902 48 17 0 0 629 59950
48 17 0 0 630 59998 48 60046 76 0 632 39563 47 17 0 0 632 39832 42 17 0 0 631 60122 26 17 0 0 631 60148
13 17 0 0 631 60122 26 17 0 0 631 60148 13 17 0 0 632 60161 48 17 0 0 632 37192 48 17 0 0 632 37240 48
17 0 0 632 60161 48 17 0 0 633 60209 32 17 0 0 633 60241 24 17 0 0 633 60265 48 17 0 0 633 60313 45 17
0 0 633 19758 35 17 0 0 633 60358 27 17 0 0 633 60385 45 17 0 0 633 60430 42 17 0 0 633 60472 41 17 0
0 633 60513 38 17 0 0 633 60551 38 17 0 0 633 60589 34 17 0 0 633 60623 34 17 0 0 633 60657 27 17 0 0
633 60684 31 17 0 0 633 60715 23 17 0 0 633 60738 33 17 0 0 633 60771 21 17 0 0 633 60209 32 17 0 0 633
60241 24 17 0 0 633 60265 48 17 0 0 633 60313 45 17 0 0 633 60358 27 17 0 0 633 60385 45 17 0 0 633 60430
42 17 0 0 633 60472 41 17 0 0 633 60513 38 17 0 0 633 60551 38 17 0 0 633 60589 34 17 0 0 633 60623 34
17 0 0 633 60657 27 17 0 0 633 60684 31 17 0 0 633 60715 23 17 0 0 633 60738 33 17 0 0 633 60771 21 17
0 0 634 60792 37 17 0 0 634 60829 22 17 0 0 634 60792 37 17 0 0 634 60829 22 17 0 0 636 60851 48 17 0
0 636 60899 39 17 0 0 636 60938 48 17 0 0 636 10555 27 17 0 0 636 10582 27 17 0 0 636 15277 48 17 0 0
636 60851 48 17 0 0 636 60899 39 17 0 0 636 60938 48 17 0 0 637 38517 45 17 0 0 637 38752 19 17 0 0 638
38752 19 17 0 0 638 60986 26 17 0 0 638 44002 25 17 0 0 638 61012 26 17 0 0 638 61038 37 17 0 0 638 61075
36 17 0 0 638 61111 22 17 0 0 638 61133 37 17 0 0 638 61170 37 17 0 0 638 60986 26 17 0 0 638 44002 25
17 0 0 638 61012 26 17 0 0 638 61038 37 17 0 0 638 40715 48 17 0 0 638 40763 48 17 0 0 638 61075 36 17
0 0 638 61111 22 17 0 0 638 36999 48 17 0 0 638 61133 37 17 0 0 638 61170 37 17 0 0 639 61207 47 17 0
0 639 42629 16 17 0 0 639 58142 14 17 0 0 639 58110 12 17 0 0 639 49593 5 17 0 0 639 61207 47 17 0 0
639 42629 16 17 0 0 639 58142 14 17 0 0 639 58110 12 17 0 0 639 49593 5 17 0 0 640 61254 48 17 0 0 640
61302 47 17 0 0 640 61349 44 17 0 0 640 61393 48 17 0 0 640 61441 38 17 0 0 640 61479 23 17 0 0 640 61502
10 17 0 0 640 61254 48 17 0 0 640 61302 47 17 0 0 640 61349 44 17 0 0 640 61393 48 17 0 0 640 61441 38
17 0 0 640 61479 23 17 0 0 640 61502 10 17 0 0 641 61512 11 17 0 11 641 61512 11 17 0 11 642 61523 48
17 0 0 642 61571 36 17 0 0 642 61607 25 17 0 0 642 61632 48 17 0 0 649 61680 48 17 0 0 649 61728 48 17
0 0 650 61776 45 17 0 45 651 61821 48 17 0 0 651 33255 16 17 0 0 651 61869 20 17 0 0 651 61889 33 17
0 0 652 61922 6 17 0 0 653 61928 48 17 0 0 653 61976 48 17 0 0 653 62024 9 17 0 0 653 62033 48 17 0 0
653 62081 45 17 0 0 653 62126 44 17 0 0 653 62170 44 17 0 0 655 62214 46 17 0 46 654 62260 41 62301 1
41 661 56328 27 17 0 0 661 56355 25 17 0 0 656 62302 48 62350 11 0 657 62302 48 62361 55 0 656 62302
48 62350 11 0 657 62302 48 62361 55 0 656 62302 48 62350 11 0 657 62302 48 62361 55 0 669 56200 48 17
0 0 669 56248 48 17 0 0 659 56296 32 17 0 0 661 56328 27 17 0 0 661 56355 25 17 0 0 659 36189 48 17 0
0 667 36446 29 17 0 0 659 62416 45 17 0 0 659 62416 45 17 0 0 660 62461 48 17 0 0 660 62509 13 17 0 0
661 62522 40 17 0 0 661 62562 27 17 0 0 661 62522 40 17 0 0 661 62562 27 17 0 0 661 62522 40 17 0 0 661
62562 27 17 0 0 664 41911 6 62589 20 6 665 41911 6 62609 12 6 670 41911 6 17 0 0 671 41911 6 62621 27
6 667 54776 42 17 0 0 670 62648 24 17 0 0 672 62672 47 17 0 0 672 62719 44 17 0 0 673 62763 41 17 0 0
673 62804 37 17 0 0 673 62841 35 17 0 0 673 62876 28 17 0 0 673 55153 41 17 0 0 673 62904 30 17 0 0 673
62934 44 17 0 0 677 62978 42 17 0 0 677 63020 32 17 0 0 674 63052 39 17 0 0 674 63091 48 17 0 0 674 63139
36 17 0 0 675 63175 12 17 0 12 676 63187 43 17 0 43 678 63230 48 17 0 0 678 63278 28 17 0 0 678 63306
45 17 0 0 679 63351 48 17 0 0 680 63399 40 17 0 0 680 63439 48 17 0 0 680 63487 29 17 0 0 680 63516 21
17 0 0 680 63537 27 17 0 0 680 63564 19 17 0 0 680 40263 38 17 0 0 680 40301 36 17 0 0 680 40337 30 17
0 0 680 40367 28 17 0 0 684 63583 27 17 0 0 680 63610 35 17 0 0 684 63645 31 17 0 0 680 63399 40 17 0
0 680 63439 48 17 0 0 680 63487 29 17 0 0 680 63516 21 17 0 0 680 63537 27 17 0 0 680 63564 19 17 0 0
680 63610 35 17 0 0 681 63676 38 17 0 0 681 63714 11 17 0 0 681 63725 11 17 0 0 683 63725 11 17 0 0 681
63736 15 17 0 0 681 63751 24 17 0 0 681 63775 21 17 0 0 681 63796 19 17 0 0 681 63815 16 17 0 0 681 63831
5 17 0 0 683 63831 5 17 0 0 682 63836 48 17 0 0 683 63884 39 17 0 0 682 63923 24 17 0 0 682 63947 29
17 0 0 682 63976 29 17 0 0 682 64005 19 17 0 0 682 64024 14 17 0 0 682 64038 37 17 0 0 682 64075 25 17
0 0 682 64100 19 17 0 0 682 64119 18 17 0 0 682 64137 14 17 0 0 682 64151 12 17 0 0 682 64163 11 17 0
0 682 64174 17 17 0 0 682 64191 19 17 0 0 682 64210 38 17 0 0 682 64248 31 17 0 0 682 64279 15 17 0 0
682 64294 13 17 0 0 682 64307 11 17 0 0 682 64318 17 17 0 0 683 64335 48 17 0 0 683 64383 43 17 0 0 683
64426 23 17 0 0 683 64449 37 17 0 0 683 64486 21 17 0 0 683 64507 14 17 0 0 683 64521 48 17 0 0 683 64569
17 17 0 0 683 64586 38 17 0 0 683 64624 7 17 0 0 683 64631 25 17 0 0 683 64656 5 17 0 0 683 64661 13
17 0 0 684 64674 25 17 0 0 684 64699 27 17 0 0 684 64726 25 17 0 0 685 64751 20 17 0 0 684 64771 23 17
0 0 685 64794 18 17 0 0 684 64812 28 17 0 0 685 64840 23 17 0 0 684 64863 26 17 0 0 685 64889 21 17 0
0 684 64910 28 17 0 0 685 64938 23 17 0 0 684 64961 26 17 0 0 685 64987 21 17 0 0 686 65008 11 17 0 0
686 65019 16 17 0 0 686 65035 10 17 0 0 686 65045 31 17 0 0 687 65076 37 17 0 37 692 65113 18 17 0 0
692 65131 17 17 0 17 696 65148 5 17 0 0 696 65153 21 17 0 0 696 65174 4 17 0 0 696 65178 8 17 0 0 696
65186 24 17 0 0 696 65210 7 17 0 0 696 65217 4 17 0 0 696 65221 20 17 0 0 696 65241 3 17 0 0 700 65244
25 17 0 0 700 65269 7 17 0 0 700 65276 15 17 0 0 700 65291 29 17 0 0 700 65320 25 17 0 0 700 65345 6
17 0 0 700 65351 7 17 0 0 700 65358 19 17 0 0 700 65377 35 17 0 0 700 65412 34 17 0 0 700 65446 9 17
0 0 700 65455 11 17 0 0 701 65466 23 17 0 0 701 65489 22 17 0 0 701 65511 22 17 0 0 701 65466 23 17 0
0 701 65489 22 17 0 0 701 65511 22 17 0 0 702 65533 36 17 0 0 702 65569 11 17 0 0 702 65580 28 17 0 0
702 65608 23 17 0 0 702 65631 24 17 0 0 702 65655 36 17 0 0 702 65691 5 17 0 0 702 65696 23 17 0 0 703
65719 5 17 0 0 703 65724 7 17 0 0 703 65731 4 17 0 0 703 65735 4 17 0 0 703 65739 7 17 0 0 703 65746
4 17 0 0 703 65750 25 17 0 0 703 65775 4 17 0 0 703 65779 5 17 0 0 703 65784 5 17 0 0 703 65789 7 17
0 0 706 65796 11 17 0 0 706 65807 21 17 0 0 706 65828 19 17 0 0 706 65847 19 17 0 0 706 65866 19 17 0
0 706 65885 19 17 0 0 706 65904 18 17 0 0 706 65922 9 17 0 0 706 65931 14 17 0 0 707 65945 7 17 0 0 707
65952 18 17 0 0 708 65970 13 17 0 13 709 65983 19 17 0 0 709 66002 18 17 0 0 709 66020 18 17 0 0 710
66038 13 17 0 0 710 66051 13 17 0 0 710 66064 23 17 0 0 710 66087 31 17 0 0 710 66118 20 17 0 0 710 66138
20 17 0 0 512 17 0 66158 26 0 512 17 0 66184 25 0 512 17 0 66209 88 0 512 17 0 66297 27 0 394 17 0 66324
20 0 395 17 0 66344 19 0 399 17 0 66363 26 0 400 17 0 66389 27 0 401 17 0 66416 21 0 424 17 0 66437 34
0 443 17 0 66471 22 0 468 17 0 66493 1 0 469 17 0 66494 14 0 367 17 0 66508 13 0 303 17 0 66521 66 0
303 17 0 66587 66 0 303 17 0 66653 63 0 666 17 0 66716 60 0 666 17 0 66776 24 0 666 17 0 66800 29 0 666
17 0 66829 31 0 666 17 0 66860 36 0 666 17 0 66896 17 0 666 17 0 66913 25 0 666 17 0 66938 22 0 643 17
0 66960 23 0 643 17 0 66983 26 0 643 17 0 67009 33 0 643 17 0 67042 25 0 644 17 0 67067 33 0 644 17 0
67100 33 0 644 17 0 67133 44 0 644 17 0 67177 10 0 644 17 0 67187 9 0 644 17 0 67196 47 0 645 17 0 67243
33 0 645 17 0 67276 33 0 645 17 0 67309 31 0 646 17 0 67340 33 0 646 17 0 67373 40 0 647 17 0 67413 44
0 647 17 0 67457 49 0 647 17 0 67506 58 0 647 17 0 67564 49 0 647 17 0 67613 69 0 647 17 0 67682 43 0
647 17 0 67725 32 0 648 17 0 67757 42 0 658 17 0 67799 38 0 662 17 0 67837 30 0 662 17 0 67867 31 0 662
17 0 67898 47 0 662 17 0 67945 42 0 663 17 0 67987 37 0 668 17 0 68024 50 0 668 17 0 68074 31 0 668 17
0 68105 56 0 566 17 0 68161 71 0 566 17 0 68232 64 0 566 17 0 68296 40 0 566 17 0 68336 34 0 566 17 0
68370 23 0 566 17 0 68393 19 0 566 17 0 68412 86 0 566 17 0 68498 61 0 569 17 0 55311 48 0 569 17 0 68559
47 0 569 17 0 68606 29 0 569 17 0 68635 56 0 569 17 0 68691 49 0 569 17 0 68740 48 0 569 17 0 68788 28
0 569 17 0 68816 33 0 569 17 0 68849 54 0 569 17 0 68903 51 0 569 17 0 68954 43 0 658 17 0 67799 38 0
662 17 0 67837 30 0 662 17 0 67867 31 0 662 17 0 67898 47 0 662 17 0 67945 42 0 668 17 0 68024 50 0 668
17 0 68074 31 0 668 17 0 68105 56 0 325 17 0 68997 59 0 325 17 0 69056 21 0 325 17 0 69077 22 0 325 17
0 69099 25 0 325 17 0 69124 58 0 325 17 0 69182 20 0 325 17 0 69202 21 0 325 17 0 69223 24 0 325 17 0
69247 37 0 325 17 0 69284 28 0 325 17 0 69312 36 0 325 17 0 69348 40 0 325 17 0 69388 35 0 325 17 0 69423
39 0 325 17 0 69462 24 0 325 17 0 69486 27 0 325 17 0 69513 28 0 325 17 0 69541 22 0 325 17 0 69563 13
0 325 17 0 69576 27 0 325 17 0 69603 42 0 325 17 0 69645 63 0 325 17 0 69708 34 0 325 17 0 69742 55 0
325 17 0 69797 20 0 325 17 0 69817 23 0 325 17 0 69840 23 0 325 17 0 69863 20 0 325 17 0 69883 26 0 325
17 0 69909 53 0 325 17 0 69962 50 0 329 17 0 70012 55 0 329 17 0 70067 44 0 329 17 0 70111 11 0 329 17
0 70122 69 0 329 17 0 70191 51 0 329 17 0 70242 47 0 329 17 0 33970 33 0 351 17 0 70289 48 0 354 17 0
17 0 0 367 17 0 66508 13 0 566 17 0 68161 71 0 566 17 0 68232 64 0 566 17 0 68296 40 0 566 17 0 68336
34 0 566 17 0 68370 23 0 566 17 0 68393 19 0 566 17 0 68412 86 0 566 17 0 68498 61 0 610 17 0 70337 15
0 610 17 0 70352 19 0 611 17 0 70371 18 0 612 17 0 70389 46 0 612 17 0 70435 44 0 612 17 0 70479 45 0
613 17 0 70524 22 0 613 17 0 70546 52 0 613 17 0 70598 33 0 613 17 0 70631 32 0 614 17 0 70663 39 0 614
17 0 70702 37 0 614 17 0 70739 19 0 615 17 0 70758 26 0 616 17 0 70784 21 0 617 17 0 70805 23 0 618 17
0 70828 19 0 619 17 0 70847 16 0 621 17 0 70863 26 0 622 17 0 70889 29 0 622 17 0 70918 38 0 623 17 0
70956 23 0 623 17 0 70979 27 0 623 17 0 71006 45 0 624 17 0 71051 19 0 624 17 0 71070 38 0 624 17 0 71108
35 0 624 17 0 71143 39 0 624 17 0 71182 32 0 625 17 0 71214 33 0 626 17 0 71247 23 0 626 17 0 71270 23
0 626 17 0 71293 22 0 626 17 0 71315 24 0 626 17 0 71339 44 0 627 17 0 71383 48 0 627 17 0 71431 14 0
627 17 0 71445 37 0 627 17 0 71482 47 0 635 17 0 71529 41 0 635 17 0 71570 19 0 635 17 0 71589 43 0 658
17 0 67799 38 0 668 17 0 68024 50 0 668 17 0 68074 31 0 668 17 0 68105 56 0 367 17 0 66508 13 0 270 17
0 71632 4 0 271 17 0 71636 9 0 272 17 0 71645 16 0 273 17 0 71661 4 0 274 17 0 71665 11 0 275 17 0 71676
10 0 276 17 0 71686 7 0 277 17 0 71693 5 0 278 17 0 71698 55 0 283 17 0 17 0 0 688 17 0 71753 5 0 689
17 0 71753 5 0 689 17 0 71758 17 0 689 17 0 71775 6 0 689 17 0 71781 5 0 689 17 0 71786 13 0 689 17 0
71799 16 0 690 17 0 17 0 0 691 17 0 71815 3 0 693 17 0 71818 5 0 694 17 0 17 0 0 695 17 0 71823 9 0 695
17 0 71832 10 0 695 17 0 30528 20 0 695 17 0 71842 20 0 695 17 0 71862 7 0 695 17 0 71869 8 0 695 17
0 71877 17 0 695 17 0 71894 13 0 695 17 0 71907 12 0 695 17 0 71919 35 0 695 17 0 71954 16 0 695 17 0
71970 28 0 695 17 0 71998 31 0 695 17 0 72029 16 0 695 17 0 72045 7 0 695 17 0 72052 5 0 695 17 0 72057
9 0 695 17 0 72066 24 0 695 17 0 72090 16 0 695 17 0 72106 6 0 697 17 0 72112 9 0 698 17 0 72121 5 0
699 17 0 17 0 0 704 17 0 17 0 0 705 17 0 72126 6 0 705 17 0 72132 6 0 705 17 0 72138 6 0 705 17 0 72144
6 0 705 17 0 72150 9 0 705 17 0 72159 10 0 705 17 0 72169 8 0 705 17 0 72177 90 0 711 17 0 72267 8 0
711 17 0 72275 5 0 711 17 0 72280 6 0 711 17 0 72286 6 0 711 17 0 72292 39 0 711 17 0 72331 38 0 711
17 0 72369 26 0 711 17 0 72395 78 0 711 17 0 72473 52 0 711 17 0 72525 21 0 711 17 0 72546 21 0 711 17
0 72567 11 0 711 17 0 72578 58 0 711 17 0 72636 35 0 711 17 0 72671 28 0 711 17 0 72699 62 0 711 17 0
72761 6 0 711 17 0 72767 25 0 711 17 0 72792 22 0 711 17 0 72814 12 0 711 17 0 72826 33 0 711 17 0 72859
62 0 240 17 0 72921 1 0 367 17 0 66508 13 0 174 17 0 72922 21 0 174 17 0 72943 44 0 174 17 0 72987 24
0 174 17 0 73011 44 0 174 17 0 73055 34 0 174 17 0 73089 22 0 175 17 0 73111 25 0 175 17 0 73136 44 0
175 17 0 73180 60 0 175 17 0 73240 35 0 175 17 0 73275 60 0 175 17 0 73335 69 0 175 17 0 73404 70 0 175
17 0 73474 43 0 175 17 0 73517 24 0 175 17 0 73541 46 0 176 17 0 73587 9 0 176 17 0 73596 64 0 176 17
0 73660 11 0 176 17 0 73671 43 0 176 17 0 73714 20 0 176 17 0 73734 23 0 180 17 0 73757 11 0 180 17 0
73768 22 0 180 17 0 73790 21 0 180 17 0 73811 26 0 180 17 0 73837 21 0 180 17 0 73858 31 0 180 17 0 73889
34 0 180 17 0 73923 35 0 182 17 0 73958 8 0 182 17 0 73966 10 0 182 17 0 73976 10 0 182 17 0 73986 7
0 182 17 0 73993 8 0 182 17 0 74001 8 0 182 17 0 74009 18 0 182 17 0 74027 5 0 182 17 0 74032 40 0 182
17 0 74072 15 0 182 17 0 74087 13 0 182 17 0 74100 11 0 186 17 0 74111 33 0 186 17 0 74144 30 0 186 17
0 74174 16 0 186 17 0 74190 14 0 186 17 0 74204 40 0 186 17 0 74244 25 0 186 17 0 74269 21 0 186 17 0
74290 39 0 186 17 0 74329 36 0 186 17 0 74365 38 0 186 17 0 74403 68 0 186 17 0 74471 36 0 186 17 0 74507
30 0 186 17 0 74537 18 0 186 17 0 74555 18 0 186 17 0 74573 29 0 186 17 0 74602 42 0 186 17 0 74644 35
0 186 17 0 74679 52 0 186 17 0 74731 28 0 186 17 0 74759 31 0 186 17 0 74790 26 0 186 17 0 74816 21 0
186 17 0 74837 30 0 186 17 0 74867 33 0 186 17 0 74900 53 0 186 17 0 74953 55 0 186 17 0 75008 60 0 186
17 0 75068 57 0 186 17 0 75125 10 0 186 17 0 75135 68 0 187 17 0 75203 33 0 187 17 0 75236 75 0 187 17
0 75311 38 0 187 17 0 75349 29 0 187 17 0 75378 50 0 187 17 0 75428 50 0 187 17 0 75478 50 0 187 17 0
75528 49 0 187 17 0 75577 45 0 187 17 0 75622 51 0 187 17 0 75673 46 0 187 17 0 75719 32 0 187 17 0 75751
27 0 187 17 0 75778 17 0 187 17 0 75795 43 0 187 17 0 75838 45 0 187 17 0 75883 32 0 187 17 0 75915 39
0 187 17 0 75954 32 0 187 17 0 75986 43 0 187 17 0 76029 39 0 187 17 0 76068 34 0 187 17 0 76102 27 0
187 17 0 76129 48 0 187 17 0 76177 43 0 187 17 0 76220 39 0 187 17 0 76259 19 0 187 17 0 76278 51 0 187
17 0 76329 30 0 187 17 0 76359 51 0 187 17 0 76410 57 0 187 17 0 76467 47 0 187 17 0 76514 53 0 187 17
0 76567 59 0 187 17 0 76626 48 0 187 17 0 76674 54 0 187 17 0 76728 60 0 187 17 0 76788 50 0 187 17 0
76838 45 0 187 17 0 76883 46 0 187 17 0 76929 48 0 187 17 0 76977 24 0 187 17 0 77001 51 0 187 17 0 77052
30 0 187 17 0 77082 26 0 187 17 0 77108 32 0 187 17 0 77140 33 0 187 17 0 77173 19 0 187 17 0 77192 17
0 187 17 0 77209 14 0 187 17 0 77223 50 0 187 17 0 77273 60 0 187 17 0 77333 82 0 187 17 0 77415 48 0
188 17 0 77463 22 0 189 17 0 77485 39 0 189 17 0 77524 45 0 189 17 0 77569 39 0 189 17 0 77608 16 0 189
17 0 77624 25 0 189 17 0 77649 37 0 191 17 0 77686 22 0 191 17 0 77708 22 0 191 17 0 77730 25 0 191 17
0 77755 21 0 191 17 0 77776 26 0 191 17 0 77802 19 0 191 17 0 77821 21 0 191 17 0 77802 19 0 191 17 0
77821 21 0 191 17 0 77842 11 0 191 17 0 27179 11 0 191 17 0 77853 20 0 191 17 0 77802 19 0 191 17 0 77853
20 0 191 17 0 77873 22 0 191 17 0 77895 22 0 192 17 0 77917 35 0 192 17 0 77952 65 0 192 17 0 78017 62
0 192 17 0 78079 44 0 192 17 0 78123 41 0 192 17 0 78164 28 0 192 17 0 78192 48 0 192 17 0 78240 40 0
192 17 0 78280 70 0 192 17 0 78350 71 0 192 17 0 78421 46 0 192 17 0 78467 66 0 192 17 0 78533 58 0 193
17 0 78591 38 0 193 17 0 78629 53 0 193 17 0 78682 28 0 193 17 0 78710 39 0 193 17 0 78749 46 0 193 17
0 78795 41 0 193 17 0 78836 41 0 195 17 0 78877 20 0 195 17 0 78897 22 0 195 17 0 78919 18 0 195 17 0
78937 17 0 211 17 0 78954 34 0 211 17 0 78988 64 0 211 17 0 79052 61 0 211 17 0 79113 51 0 211 17 0 79164
38 0 211 17 0 79202 33 0 211 17 0 79235 51 0 211 17 0 79286 53 0 212 17 0 79339 37 0 212 17 0 79376 51
0 212 17 0 79427 25 0 215 17 0 79452 28 0 215 17 0 79480 28 0 215 17 0 79508 33 0 215 17 0 79541 18 0
215 17 0 79559 17 0 215 17 0 79576 37 0 215 17 0 79613 22 0 215 17 0 79635 27 0 215 17 0 79662 28 0 215
17 0 79690 23 0 215 17 0 71315 24 0 215 17 0 79713 22 0 215 17 0 71143 39 0 215 17 0 79735 35 0 215 17
0 70828 19 0 215 17 0 79770 32 0 215 17 0 79802 34 0 215 17 0 79836 40 0 215 17 0 79876 19 0 215 17 0
79895 32 0 216 17 0 79927 18 0 216 17 0 79945 30 0 216 17 0 79975 32 0 216 17 0 80007 34 0 216 17 0 80041
21 0 216 17 0 80062 28 0 216 17 0 80090 53 0 216 17 0 80143 32 0 216 17 0 80175 24 0 216 17 0 80199 51
0 226 17 0 80250 4 0 234 17 0 80254 52 0 234 17 0 80306 23 0 234 17 0 80329 24 0 234 17 0 80353 26 0
234 17 0 80379 28 0 234 17 0 80407 42 0 610 17 0 70337 15 0 610 17 0 70352 19 0 611 17 0 56140 12 0 612
17 0 70389 46 0 612 17 0 70435 44 0 612 17 0 70479 45 0 613 17 0 70524 22 0 613 17 0 70546 52 0 613 17
0 70598 33 0 613 17 0 70631 32 0 614 17 0 70663 39 0 614 17 0 70702 37 0 614 17 0 70739 19 0 615 17 0
70758 26 0 616 17 0 70784 21 0 617 17 0 70805 23 0 618 17 0 70828 19 0 619 17 0 70847 16 0 621 17 0 70863
26 0 622 17 0 70889 29 0 622 17 0 70918 38 0 623 17 0 70956 23 0 623 17 0 70979 27 0 623 17 0 71006 45
0 624 17 0 71051 19 0 624 17 0 71070 38 0 624 17 0 71108 35 0 624 17 0 71143 39 0 624 17 0 71182 32 0
625 17 0 71214 33 0 626 17 0 71247 23 0 626 17 0 71270 23 0 626 17 0 71293 22 0 626 17 0 80449 18 0 626
17 0 71339 44 0 627 17 0 71383 48 0 627 17 0 71431 14 0 627 17 0 71445 37 0 627 17 0 71482 47 0 635 17
0 71529 41 0 635 17 0 71570 19 0 635 17 0 71589 43 0 270 17 0 71632 4 0 271 17 0 71636 9 0 272 17 0 71645
16 0 273 17 0 71661 4 0 274 17 0 71665 11 0 275 17 0 71676 10 0 276 17 0 71686 7 0 277 17 0 71693 5 0
278 17 0 71698 55 0 4096 1557 2 8243121276000105840 88 1 1730 4 13827362070447503588 328 2 1249 13 7791353135455430003
104 2 1820 21 1013543009 404 1 560 25 8030606864433701979 344 1 1363 28 8367798494427701574 360 1 2540
29 8367808432843026254 408 1 658 30 7090168985268744018 328 1 1566 31 7018130082928094825 328 1 1592
32 2334397804780677408 408 2 2240 33 7162256265147605869 392 1 2416 34 4703482338544801090 360 1 2538
35 6148293394000598338 360 1 2539 40 7810759219164569958 408 1 382 41 5495340781738869070 408 1 346 42
8319662827566736163 360 1 2523 44 7959953343641905267 408 1 462 46 7526760042811911797 376 1 970 49 7237413383118807396
104 1 1807 50 2334381286471394643 328 1 2276 53 8246782937583805216 424 1 1028 66 7380959310841597012
232 1 2388 67 7453010351851726162 184 1 322 73 5715680648263322715 216 1 1002 74 8607350175166259812
376 2 920 75 6004755449345166427 216 1 1003 76 8386658456067597100 200 2 1119 77 8243118316935212361
360 1 1061 78 8101260377610546241 328 1 1191 80 7887320412896453960 360 1 1075 81 8026365949083215956
392 2 2401 83 7593462736150032236 328 1 1339 89 7162254422169708628 360 1 1067 90 2338339510831773043
376 1 808 101 2819374783134461763 376 1 1372 107 4716516091603207003 328 2 1081 108 2337497349600932947
360 2 1446 109 139123060556 405 1 353 111 7142820559601821028 328 1 1184 115 8386107265733714803 328
1 2316 117 7794998080707917659 376 1 892 120 7453010381915910723 184 1 296 121 5076808442842410607 184
1 292 122 7453010382235723859 184 1 310 129 7161125967897912690 376 1 829 131 7526488526705148749 392
2 2424 136 8175011120770544469 328 2 1253 137 2334102048954415173 328 1 1089 140 2338328219649011560
328 2 2264 146 199455175784 405 1 611 147 7791353135455430003 408 2 416 151 8458640145232391235 328 1
2200 163 7935454093951464003 408 1 449 164 7308900669957826884 408 1 710 169 8306080522548953431 360
1 2495 171 8462097068527546201 328 1 2257 186 7453010364988355667 328 2 1462 191 7022364301954674542
200 3 1138 192 8461736429932790340 184 1 173 208 8245929570397349235 408 1 507 218 4708296163259281260
360 1 2497 222 2337214414235197766 168 7 2161 236 3274791429878148443 344 1 1396 238 7235399133650382675
360 1 2493 244 7521905763534857307 328 6 992 245 7575181468587610177 216 1 1005 246 2336920844141743689
408 1 2502 251 7142820568359593330 248 1 2328 252 7954852777668339058 184 2 137 255 4996256897301761347
392 1 2470 258 8319675059637938260 328 1 1529 259 7953723600918639985 328 1 1418 266 7286935709191401033
408 1 477 267 4930422797616377449 376 1 825 272 8241904413147752532 360 1 1518 273 7234314225129452576
360 1 1049 274 8316253372272108868 392 1 2423 277 7236833196370846573 392 1 2433 286 2338339493802876960
360 1 1036 296 8675450682039824236 184 1 123 297 8603403748597130272 360 1 1046 302 2340020711571156591
344 1 1406 307 8246782937583805216 360 1 1045 309 8243124913903853894 408 2 504 310 7453010381915910755
40 1 1876 311 8386107265733714803 408 1 2317 313 4702972237644319067 72 1 1673 314 7527520978041205349
104 3 1750 315 7308057364888049482 328 1 1094 317 5489133978588955987 40 2 1977 319 7380959310843768654
328 1 2029 320 7959390400869068622 328 1 1559 328 7018895639339952212 184 1 298 331 8583994456715650651
88 8 1709 333 8243114734831559003 328 1 1255 337 3264918776994939995 40 3 1852 338 2338053640977859393
392 1 2410 340 4207878731457521011 72 1 1669 341 5649030612216079731 72 3 1670 342 7310868735955332974
328 1 2238 343 7214878162397521234 376 1 882 344 7956016043483216442 360 1 2476 345 8367799623835807349
328 1 1583 346 7018332775018292548 328 1 1154 348 7953747407704190798 184 1 113 354 7161128523421016398
328 4 1344 358 7234318571485226354 408 1 499 359 8367799623835807317 408 1 2289 364 7310575174812004948
184 5 158 365 7598805550963716692 184 3 163 366 7308613717773415762 184 2 256 367 8307206667823702350
392 3 2391 368 4849568053910004046 392 2 2394 369 4065378768794116430 392 1 2456 375 7380959174528498035
376 1 931 377 7593470492911690093 408 1 644 379 7956018264456458087 408 1 643 380 7453010382134276688
184 2 244 381 8030606864433701979 376 1 1377 390 7310596091285434179 184 1 118 391 8295758509772730179
184 1 140 392 8028075837014166870 360 1 1070 393 7306087014282389588 200 2 1135 394 2337491769063925095
408 1 562 399 7593463006734016884 328 1 1244 400 7233188265094246212 40 2 1859 401 7809632219679651184
264 3 2334 403 8243122732010005874 328 1 1243 407 3271150925303345755 408 2 600 410 7023117763990612052
168 2 2172 412 2338615488502986083 376 2 1422 420 7236850772546187086 152 1 2148 428 7946918646078075733
328 1 1569 430 7503125001137057636 408 1 522 433 7596520821736360027 408 5 2209 438 2334400029389060197
168 1 2175 441 7957688057361163634 408 2 552 442 7018969009982038372 376 1 942 448 2322278927339513972
328 1 1337 453 2334381286471394643 408 1 2284 457 8390045716097093211 408 1 494 458 8098988873639554625
344 1 1394 459 8295665837297377312 424 1 1024 460 7595447668187493744 328 1 1582 466 7956012744098148436
328 1 2030 472 8749491804042194511 104 2 1778 475 8028075836850796613 328 4 1096 477 7020612994309706309
408 1 605 478 7161112773893320530 344 1 1400 479 8102082521390474610 328 1 1228 480 2334956330749620044
408 1 682 483 7598807758576447331 328 1 2050 492 8367816142499112306 200 2 1108 505 8237197442373476686
40 1 1875 506 5928235938705919579 40 1 1877 509 7521891448240040003 376 8 727 510 7306000141102966851
376 2 735 511 7956018259993781586 184 1 150 512 7286956557046020435 200 1 1381 513 7307199386166917491
56 2 1651 514 7358992160767370610 376 1 895 516 8319104414429376603 408 1 599 518 8386093285582595410
184 3 120 526 7791342200250329446 104 2 1757 527 8367802952553752934 104 1 1759 534 8245921732316720745
376 1 879 535 4995386182860096603 40 1 1878 537 8243117977749974607 408 1 372 538 8029390801336627011
360 1 1055 539 7020914402767626574 408 1 672 540 8247338198236622668 184 1 187 541 8319675059638920519
328 1 1147 548 8316253092948697460 40 2 2141 550 7809558904469548131 376 20 858 557 7953753055771325764
376 2 737 558 8243122732010005842 184 9 217 562 3347411939561203027 328 1 1588 577 7382371093486728531
40 1 1991 580 7575182534865940308 328 2 1524 581 8295758475245219668 328 2 1526 582 7309940729788249435
408 1 354 583 9071397899755888 407 1 645 590 7021147494938735173 392 1 2446 596 8030606864433701979 328
1 1370 602 7020612947164677444 408 1 604 603 2336936577129475701 408 1 2260 607 7957688057412349772 328
1 2355 610 7307199386385413224 40 2 1951 617 6868925413868192833 376 1 945 618 8534995652930004827 408
1 495 619 7310577382424735555 408 1 709 620 4774183139009382747 72 1 1675 621 7598807758576447299 408
2 2204 622 7378413654802263916 408 1 359 623 4862029875834211931 360 5 1507 624 7306369255172628850 104
1 1753 625 8522253489699648084 328 2 2277 626 7164981208037880421 232 2 2382 635 2336920844125749591
360 1 2500 637 2819374783134461763 328 1 1365 642 4912674368426954331 56 2 1644 644 8247611994986671939
392 2 2421 648 8223700937075158083 168 1 2177 649 8439873719188941891 168 1 2178 653 7380959310842783828
408 1 626 657 1885431112 420 1 1033 661 24805335840739909 359 1 2532 663 7957688057563280740 376 1 818
674 7142834789080131910 376 1 972 675 8463496682405127527 104 1 1808 676 7809639168886400324 328 1 1331
677 7310591744862744387 184 4 5 678 7956012744098148436 296 1 2014 684 7593747861715772740 184 1 241
706 3264918776994939995 328 1 2293 707 7094703371137082706 408 1 471 708 8391166423525909860 408 1 521
709 8386112018954152020 376 1 1376 711 3271150925303345755 376 8 850 713 7597125209145036379 408 1 503
715 7882832206247522126 168 1 2187 718 7885595601057179747 248 1 2327 720 13075827870887795 407 1 614
734 7503110681586986819 328 1 1153 735 8453651677938872131 328 2 1192 736 7142822711397347139 328 1 1215
738 7308335460312240966 184 2 127 741 7598244868551693147 40 1 1988 745 7146761200954799462 168 1 2185
747 2334391151659018564 40 1 1858 750 2335243303418754416 408 1 725 755 8317701149643861836 40 1 1909
756 7453010382201774657 360 1 1071 759 8387229867206864457 120 1 1696 760 7308900669952388942 328 1 2027
761 7590306334636138836 344 1 1361 767 7959953343641905267 168 1 2159 774 7021238681472421152 424 1 1025
776 8026308939080100955 376 2 917 777 7575166123829388644 392 2 2462 778 8295742064208668004 392 2 2464
782 2338616625293320515 376 2 946 784 7590306334636138836 376 1 1375 786 8030798245056899430 408 2 357
788 6011007432247047017 376 1 826 791 7308866628297782641 344 1 1408 798 8247343696930947652 184 1 305
799 7233098156695839086 408 1 573 800 7309940825337848174 408 2 652 801 8675375937361240430 408 1 668
802 7453010373561444169 328 2 1293 803 7738135375799935853 392 1 2414 804 7598259023652731424 360 1 2475
811 6998705371458334805 328 1 1326 812 7306915995885594400 360 1 1047 813 35680162111822 358 1 1598 814
8098726811903354227 88 1 1703 815 2314961758993018965 328 1 2092 816 8386653886221477186 408 1 697 823
7791353135455430003 56 1 1655 825 7309940765276397936 328 1 1088 827 4990601108474123099 104 1 1801 829
7575182543489361267 408 1 537 830 7214894624990454083 408 1 698 831 7575182595180093763 408 2 2309 832
8295758535559373123 408 1 2311 838 7070762974321665394 328 1 1189 839 7791338914700944754 328 1 1265
840 8749481900087866451 408 1 373 842 7959953343641905235 184 2 258 847 8295751895371554848 424 1 1020
849 9071289633754195 359 1 2492 851 8367799649824565065 408 1 692 855 3275364210844648283 56 2 1626 856
8367798494427701574 40 1 1929 857 4200821969893139235 360 1 2530 859 7527520947774253123 40 1 1857 862
8386093285582598209 360 1 1444 863 8367801831568011860 184 1 205 864 2338042629975264603 328 1 1594 865
5509147495582033220 408 2 2242 867 7957420063147386222 312 2 2343 870 8389765627374953838 216 1 1018
871 4764911000821320027 360 2 2542 873 8367798494427701606 408 14 431 874 8367798494427701574 328 18
1157 875 4918288427185621339 40 1 1835 876 9071445379344483 359 1 2513 877 7935465080797489508 56 1 1640
879 7742639335768614247 376 4 963 880 7453010364988355667 360 6 1486 888 7296992928964305250 408 2 458
889 7309940777892995426 408 1 519 896 7286949977155987814 232 1 2384 897 7011577289962908739 408 1 556
898 8247328336992560455 328 1 1286 899 2338339493802876960 424 1 1019 900 7453010382200861779 328 4 1519
901 7594034778583428931 360 1 1449 902 8367799619760320105 376 1 967 903 8458640145232391235 408 1 2201
905 7595161806775612020 216 1 1017 906 7863394253847622721 184 2 249 907 544497929 356 1 2479 908 2334102040480937811
184 2 156 913 8462056375138087527 376 2 982 914 8021790796087184969 360 1 2486 916 8247611994986671939
184 1 227 918 7598807758576447299 296 1 2059 926 8583972405950902116 40 2 1865 927 7017575018299942259
408 1 508 930 7214879230519440751 408 1 496 931 8387229867206664530 184 1 189 933 7161112773893320530
328 1 1409 934 8316257843013839971 328 3 1261 941 7957702707512483905 184 1 124 950 8534995788958286669
392 1 2390 951 2334956331018576247 56 1 1643 952 7453010330410836301 392 1 2426 960 8534995788960654695
408 4 675 961 8314336999405544807 408 1 679 980 8534995788960392309 408 1 541 983 8317976306888094326
408 1 617 984 2336349403409575017 408 1 694 989 7955925754616894021 408 1 2501 995 4199411254299869527
408 1 607 998 8387223269868987731 184 1 202 999 7594793504856760643 328 1 1083 1000 7310874250626222401
408 1 361 1001 138419659107 357 1 2512 1003 7453010382234678107 408 1 356 1011 4851294157845452123 408
1 457 1016 5921480684957945435 104 8 1770 1018 8243086413665757283 376 1 949 1021 4862029875834211931
328 9 1349 1022 8243030342835134790 184 1 185 1024 8103137335428804673 296 3 1994 1026 7163384678546876970
184 1 170 1035 7226417446569273428 184 2 133 1036 8021021305823455316 184 1 315 1041 8317666261691752771
408 1 512 1045 7301293144810545518 408 2 669 1046 7162245557357929332 40 2 1957 1048 8750038247350955860
184 1 135 1049 4849885679155300699 40 1 1962 1050 8030889439828865648 88 1 1607 1051 7815243384114864462
408 1 673 1054 7380959310843766119 328 1 1185 1055 7311998007383385412 184 2 145 1056 2340024018766357828
184 1 306 1057 2333274043063756135 328 1 1415 1058 8237197442373476686 56 1 1666 1059 4860351930829141064
328 2 2088 1060 6009888116409582427 360 5 1492 1061 5279957401814253915 216 1 1006 1069 2334391181270869319
184 1 199 1077 7598807758576447331 200 2 1121 1078 7161113070094348884 408 1 609 1081 7809643570069991252
360 2 1068 1083 3347421804882584411 408 1 546 1084 3275364210844656475 408 1 581 1085 8031079720015721555
376 1 743 1086 7301215036619714374 328 1 1078 1087 8029109326393470790 328 1 1084 1088 8029390801370181446
328 1 1292 1089 7307491043387401543 376 1 952 1090 8295751895371554848 360 1 1037 1091 2334102027345225042
184 1 321 1092 7575166132587160946 40 2 1830 1093 7526488389268563271 40 1 1975 1094 8026294576626364230
328 3 2021 1095 8103137245268373318 328 1 2024 1096 8223608535300534086 328 1 2040 1097 7309377810944323398
328 3 2041 1098 7142744624731615046 328 1 2083 1099 8367723723376389958 328 1 2084 1100 8675375872921136966
328 1 2085 1101 8028827851416760134 328 2 2086 1102 8030874101376639853 392 1 2432 1103 8241904413147752532
392 1 2451 1104 7306844549038043989 360 1 2494 1105 8462073875704078624 360 1 2534 1106 7307218416260244571
328 1 1371 1112 8030873964172567373 392 1 2427 1115 6723665621353257760 408 1 713 1117 13539677125107360743
296 2 1618 1119 8243122732010005842 296 2 2012 1125 8367798494427701574 72 1 1692 1128 7307140304780751707
408 1 602 1135 7589543277812281198 376 1 984 1136 8098988873639554625 184 2 247 1137 8390045716485398898
104 1 1818 1138 7022364302006056289 216 1 1004 1139 8030594474644496722 104 1 1732 1144 6998705371458400835
184 1 141 1145 2334102057409409603 184 1 142 1146 3264059985314792283 72 1 1685 1147 4211551138878942831
184 1 331 1148 9135159754367008 359 1 2482 1149 7022329117195518295 360 1 2537 1150 8245937412990725705
408 1 333 1151 8243116074996033900 56 1 1650 1155 7017488328813803077 328 2 2273 1156 7018130082677285235
376 1 830 1157 7596482355907622469 328 1 2275 1160 8026308930288705883 248 1 2326 1165 3262950616519231579
72 5 1680 1166 7957420063147386222 248 2 2341 1171 9118715470569800 183 1 253 1172 7585865398715766619
360 6 1450 1173 7142837043854339401 328 1 1177 1177 2322294337781854052 360 1 2509 1180 8463143808009134435
408 1 665 1183 8031079711376568933 248 1 2324 1189 2334106421097295433 184 5 105 1190 7590306334636138836
200 1 1382 1203 5785190846196576076 408 1 558 1215 2338042715908040018 184 1 149 1217 7310575239118286171
376 2 800 1219 8317701149828605266 408 1 470 1221 7011577285550110018 408 1 352 1222 7450486642187724146
408 2 475 1223 2334102066234746226 408 1 491 1224 8386091872587900274 408 1 530 1225 7070762974321665394
408 1 536 1226 7935454102776800626 408 1 715 1228 8386094071661684577 376 1 978 1230 2336920844125749591
408 1 2503 1231 7089827358989183075 344 1 1388 1232 7020303039741651043 344 1 1389 1235 6998721812694917443
184 1 251 1237 7596555662225601127 328 1 2198 1245 5571602852457304155 40 1 1974 1246 8031153322769863515
40 7 1914 1248 2332110682684802395 408 1 559 1254 8390039475830484595 104 1 1769 1263 2335243286339806546
408 2 683 1264 7380959310843766119 408 3 549 1265 7022273399139557710 88 1 1606 1271 7022273399139557710
72 1 1604 1282 8367799667004368242 104 1 1791 1283 8387229866601501768 328 1 2215 1296 8367816086530449780
408 1 360 1297 7224653830169584964 392 1 2445 1301 5557567719943791981 40 1 1855 1302 7142834788778206573
40 1 1864 1307 7227544527524098165 376 3 832 1308 19505676976803651 327 1 1266 1309 7957688057630125673
328 1 2093 1310 7301031426682810221 328 1 1416 1313 7954799992687981125 328 1 1155 1314 8458921675976766021
328 1 1332 1315 8751374176779137605 328 1 1333 1316 7308866628297782641 376 1 1427 1317 7021147494938735173
328 1 1585 1318 7957694959391481888 424 1 1023 1319 8391086206589497925 328 1 1586 1320 8031079711376568901
328 4 2102 1323 7021710475007389285 408 1 385 1324 7454127484639209556 184 1 246 1326 8026365949083675713
200 1 1128 1327 8367798494427701574 200 1 1141 1328 4412750543122677053 168 4 2154 1329 8315173685944214866
360 1 2508 1331 7017784088734425435 376 1 975 1332 8030889439828865648 152 1 1609 1333 8031079741491799410
88 1 1707 1334 2334381286471394675 328 1 2266 1343 2338615488502986083 344 2 1402 1346 2334402176906126706
40 2 1847 1347 7234318571485226354 40 2 1982 1349 2334956331002585424 328 1 1460 1351 7598805615236894555
328 1 1301 1352 7305794561369662273 248 2 2322 1353 7161128523421016430 408 2 528 1354 8243122732010005842
232 1 2377 1356 7296809302033198926 328 1 1348 1358 2340020711571156591 376 2 925 1359 5777365496882089563
88 9 1718 1360 5993544888985407835 408 1 410 1361 6874579244864725851 408 1 547 1362 8367799658178965621
408 1 492 1363 7575182590733806659 264 1 2330 1367 4995709460854166107 408 2 411 1368 7887337227475576931
40 1 1987 1369 7882832206465688944 168 1 2188 1374 13539677125107360743 376 2 1614 1376 2338339510832558672
328 1 2226 1380 7600228383535097156 328 1 1456 1381 2336920844141743689 360 1 2499 1382 7305804385369681513
408 3 524 1383 2334106421097295433 216 1 1008 1393 8391735962092786779 184 1 136 1397 8603403748798197792
424 1 1031 1400 13539677125107360743 328 2 1612 1401 7234304265016340333 408 1 489 1402 2335225762885431118
184 2 111 1403 7575188053998989165 408 1 527 1404 7142823785373726579 376 1 981 1405 2335243286339806546
328 1 1085 1406 8386094071426412396 104 1 1812 1407 35658452528195 38 1 1926 1408 8317989530375317878
408 1 389 1413 5283359337733247835 408 1 456 1416 8098988873639554625 408 2 2219 1418 2336361471110571367
408 1 667 1419 2333181766461912179 200 2 1124 1422 7593462736100750672 264 1 2332 1426 7018969010283309140
184 1 299 1429 8314054069826709620 328 1 1599 1433 8367810645025057124 408 1 2300 1445 8319675059638924656
392 1 2474 1446 7142820559534256739 408 1 548 1447 7935454093951464035 408 1 666 1451 5580634421861633371
328 1 1576 1452 7142819395900763203 184 1 125 1453 7234314225129452576 424 1 1032 1460 7142837026506239043
40 4 1824 1461 4706874396390932814 104 4 1746 1462 7453023554445201440 360 1 1043 1463 8020102127104390466
328 1 1323 1464 8223700937075158083 40 1 1829 1465 8367816125151013955 40 1 1935 1466 8675375872886797634
328 2 2038 1467 8026294576592024898 328 1 2072 1468 8103137245234033986 328 1 2073 1469 2338603393908437616
40 1 1870 1470 8389209267074581595 328 1 2218 1471 8386112018954152020 200 1 1383 1474 7587565252316915027
376 1 948 1475 8314054069759272274 408 1 364 1476 7310594991874794832 40 1 1828 1482 8534995788960392013
408 1 363 1486 2336936577129475701 328 1 2258 1487 2334382351555454308 328 1 2263 1489 8098988873639554625
376 3 907 1490 8386112018954152020 328 1 1369 1493 2336349412250971721 184 1 200 1494 8534160101364232052
56 1 1637 1497 8386658464824651349 184 1 330 1502 9071453935727207 375 1 899 1505 8243122753413082958
328 1 2054 1506 7451599682960322159 184 1 332 1513 7521891456797270352 296 2 2094 1520 7957688113464436571
408 7 585 1521 9109815708435035 407 1 403 1522 8243121332035086171 408 1 593 1523 6723683290815480923
56 2 1628 1524 3264918776994939995 56 4 1630 1528 3271146187787366983 408 2 468 1529 7598807758576447331
40 2 1948 1530 3847285105305675875 376 1 893 1531 9071419274391412 359 1 2522 1532 7585865398715766619
328 7 1315 1533 7957688056657699960 392 1 2440 1535 8028827919985108306 184 1 191 1536 4994005265277340763
408 2 478 1537 8223684470103175779 168 1 2158 1538 7162257365497833815 328 1 1573 1539 7598807758576447299
248 4 2337 1540 2338617721668006977 392 1 2443 1542 7237954635114312819 360 1 2511 1551 7380959310843768654
296 1 2011 1552 139140557126 181 1 186 1555 139241677172 149 1 2149 1558 8243122753413082958 296 1 2051
1559 8030889439828865648 40 1 1603 1566 8319679170358567789 392 1 2435 1570 7310591710285034561 328 1
1214 1573 7596553777019711049 328 5 1548 1574 8098988847875255881 40 1 1945 1577 7453010381983475012
184 2 318 1582 8031151179464730971 408 1 377 1585 5928237201393206107 40 1 1879 1590 4707186592699140443
72 1 1674 1591 8243124913903853926 408 5 483 1592 2531906049332683555 376 2 950 1593 8030029676446707796
328 1 2034 1594 7598807758576447299 312 5 2347 1595 7310589545788173893 184 1 328 1599 8453375666294319475
104 1 1817 1602 2334402176906126706 168 1 2186 1603 7453010364987960147 408 4 2312 1619 3276762806999805531
328 6 1230 1622 7234318584538948946 328 1 1587 1628 8247607283542029652 328 1 2227 1631 7957688057361166156
296 1 2007 1634 8295758531113086051 376 1 940 1635 8091126223044439139 376 1 941 1636 8247607283542029652
408 1 2244 1637 3262950616519231579 40 9 1889 1645 7809911830584782676 408 1 707 1648 7021218761414109019
328 1 1251 1651 8243124913753516388 392 1 2431 1652 138418611571 357 1 2520 1658 7811882189714386798
408 3 628 1659 8018219810575052399 184 1 289 1662 139106547813 357 1 2510 1673 8243030351558438764 328
1 1104 1674 8243086091222074444 328 1 1100 1680 5220919249868702555 408 1 375 1681 8097875045732673620
184 1 204 1683 8390039475830484595 328 1 1306 1684 7310222252869706083 328 1 1183 1686 7791346538066633027
408 1 542 1687 7814419862841029467 200 9 1110 1688 5504934081176040795 328 1 1181 1689 4856415734834689371
328 1 1252 1690 7598824251284484720 408 1 351 1691 7308041971726771041 88 1 1731 1692 2337214414235197766
296 6 1998 1694 4339906987369656172 408 1 569 1700 8029953811233991747 328 1 2020 1701 7809558904469548099
328 1 2074 1703 138419594360 389 2 2419 1705 8223698699682997619 232 1 2385 1710 8462862269883244880
232 1 2376 1711 6998705371693802866 392 1 2418 1712 2914796980657415534 408 1 490 1716 7142819395648188236
184 1 147 1717 8295740900255035212 184 1 148 1719 7956011615612330575 328 1 1560 1720 7018969010048624966
328 1 1313 1721 8031079741255673170 328 1 1562 1726 7142835935831420750 296 1 2010 1728 5999168947013111899
408 1 355 1729 5643959539142446924 408 1 381 1730 7377267963955080777 168 2 2190 1734 3264918776994939995
152 15 2111 1735 2334381286471394675 408 3 538 1736 6723683290815480923 152 11 2126 1737 8246765057346719323
408 3 500 1741 2340020711571156591 328 1 1417 1742 7587565252316915027 328 1 1590 1743 7142834789114078547
328 1 2202 1744 7957688057412349772 312 1 2354 1749 9135178130809172 55 1 1635 1751 4412718890140004200
408 1 387 1757 8028075836850796645 328 1 2106 1766 7956020411771348338 392 1 2417 1767 7307218416260244571
344 1 1364 1768 8223695464130245204 184 1 196 1769 7286956557046020435 376 1 1374 1771 7957688057496103287
408 1 631 1776 8316262271410337105 408 2 515 1777 7881701964380464987 408 1 592 1778 8316213802017648229
376 1 962 1779 7306000149995872612 104 1 1806 1780 7308332182666569812 408 1 627 1781 7307970474832847204
104 1 1811 1788 8243030360149618293 328 1 1190 1790 8386658438686384160 424 1 1022 1794 6001406341506483291
408 1 453 1795 8390045716351576407 328 1 1572 1800 8751450790355034435 184 1 172 1801 7378707280359022914
360 1 2504 1809 7286944462166717555 392 1 2455 1814 7017769739450737008 408 1 695 1815 7022364302206662757
408 1 642 1816 7308339893542614349 360 1 1066 1817 7214894620544166979 328 1 2206 1819 2338615488502986083
408 3 480 1820 8386094071426412396 56 2 1641 1831 7310308045059482962 376 1 973 1832 5144355762841145376
360 1 1044 1834 2337214414235197766 376 2 911 1835 8462093745447510081 184 1 304 1839 7020949230707897935
328 1 1268 1848 6148307683424487259 408 1 454 1849 5644467475112413019 408 1 455 1851 7453010343295413314
184 1 117 1852 8367799623835807317 184 8 260 1855 8029953811233991747 296 1 1997 1856 5427753806543865168
408 1 350 1857 8532478939210215246 408 1 705 1858 2334109707079411058 328 1 1327 1859 7809558904469548099
296 1 2058 1861 5294861509544857723 72 2 1667 1867 7020655854158638926 184 1 114 1870 4208453775904629111
104 1 1814 1871 3266047975135400795 40 4 1871 1873 7017575154565014887 328 1 1227 1874 8103137335428804673
328 3 2017 1876 3270846360565674587 376 1 976 1881 8021026876328470856 360 1 1483 1883 7164797592783512667
408 1 583 1887 2338620986111386962 408 1 402 1888 8030889439828865648 72 1 1605 1889 8746397602484680004
376 2 739 1891 7305815396256608103 40 1 1898 1892 7022329117211512393 360 1 2536 1899 8098988873102683713
376 1 880 1900 7233184986725576524 328 1 1267 1901 5649030612216079731 88 1 1702 1902 7164981208037880389
232 1 2381 1904 2338615488418374995 184 2 151 1905 4716516091669996883 184 2 153 1906 7237089083341037906
184 1 116 1907 8391736765368918354 104 1 1785 1914 7234316346693023845 376 1 930 1916 7023117763990612052
376 1 913 1917 8367798494427701574 232 1 2389 1920 8388361629458584411 408 3 339 1921 7309940520345231686
184 1 129 1922 8102082521390474610 376 1 828 1923 8386093285582598209 328 1 1441 1924 2337497349600932947
328 1 1443 1925 2334102057694360659 328 1 1523 1929 4856966611802735451 328 9 1194 1930 6009888116409582427
328 6 1237 1931 2336349386297599308 328 1 1366 1932 4991164105773891931 40 2 1833 1934 7290594866757987675
328 1 1256 1935 7380959310842783860 408 1 696 1936 8011170807137267035 328 1 1257 1937 7883381217874503764
184 1 195 1938 8155285995213122907 328 1 1258 1939 7218537272720059739 328 1 1260 1940 7307218416260244571
200 1 1385 1941 8026294576626364230 312 1 2368 1942 8462313622086839387 376 1 938 1943 7599387200751691111
408 1 392 1944 7311156824599979367 408 1 567 1949 2334956331002388848 328 1 1187 1951 8390339637992637787
328 3 1340 1952 8587653631412889179 40 6 1883 1954 5053165725882086483 184 1 312 1956 2336936577129475669
392 1 2453 1960 7021802808062469458 408 1 649 1963 2334382351555457109 328 2 1086 1966 7310579611546251075
376 1 901 1967 5712907731477615451 168 1 2180 1981 2340020711571156591 104 1 1734 1987 7301215101059817806
376 1 810 1988 7022273399139557710 376 1 1610 1989 7094703371137082738 408 1 531 2007 8245937404618568777
184 1 130 2008 2338339510832558672 408 2 711 2009 7521983764486121828 56 1 1659 2014 5056780708904190811
40 2 1941 2015 5705299055245542235 40 1 1943 2016 8094205981051675986 328 2 2090 2017 7142822711397347171
328 2 1223 2018 2333274043063756135 344 1 1404 2019 7214894620544166979 408 1 2207 2021 8391166443842200673
104 1 1755 2035 5217260092417723995 408 4 406 2036 8583990011402151497 408 1 371 2037 2334386692387185443
360 1 2531 2042 7598807758576447299 184 1 295 2043 8295753058168173172 40 2 1937 2045 8245071809543567731
56 1 1656 2046 7311142234176578680 392 1 2441 2054 7301215101059817806 328 4 1288 2055 8017287441811726670
328 2 1430 2056 8316213867078443342 328 1 1432 2057 8391086210883477838 328 1 1439 2058 7018332749465608526
328 1 1442 2059 7022273399139557710 328 1 1600 2060 7214893542506980193 216 1 1007 2061 7801205901781716571
408 1 338 2062 7008853842341219931 408 1 640 2063 4836992922041798235 408 5 685 2064 8248096909661924467
376 1 944 2065 7955925883836263539 376 1 969 2066 8026308930288705883 328 1 1179 2067 7155411063123697998
328 3 1620 2068 7815278211819990860 328 1 2026 2069 7957688057630125673 296 1 2071 2070 7378413655071223401
376 1 878 2071 7957688057362015571 248 1 2321 2080 2338042703120327268 376 1 923 2081 3346849019651318372
376 1 924 2082 8029390891631537733 184 1 180 2083 7453010382235723859 328 1 1461 2084 7094700128503685979
328 4 1217 2086 4840609086667574619 40 2 1960 2088 7812748578240029787 408 1 582 2091 7022364637024776046
40 1 1970 2092 5561177343046996053 40 4 1965 2096 4981101452953023571 328 1 1531 2097 7957420063147386222
328 2 2345 2103 7598792391267009627 328 1 1314 2106 2336936577129475669 184 1 197 2110 7234303221339941190
408 2 716 2114 8387229865798296903 328 1 1285 2117 3275364210844656475 376 1 937 2118 5292976843906638683
376 1 939 2121 3274791429878148443 376 1 1398 2122 2338296548034637646 408 1 704 2123 8245935278387129921
328 2 1212 2124 7307218416260244571 376 1 1378 2125 540700018 356 1 2519 2126 8029751298141676910 408
1 388 2127 8389754659300142964 376 1 932 2130 8367802952553752934 328 1 1148 2133 7575166115407357801
408 1 2253 2134 7791338897521141609 408 1 2254 2135 8453368042509325147 328 1 2280 2144 7237124211861973076
200 1 1130 2147 2338613357913204068 408 8 2245 2150 2338042707386395747 40 1 1881 2151 2336353831671130179
184 1 293 2152 6587751879908878403 184 1 294 2153 8386658438686384160 360 1 1039 2154 4211540152372522083
40 1 1882 2155 8367798494427701606 328 1 1580 2160 5500376540598459145 360 1 2478 2161 2314961758993018965
296 1 2070 2163 7596553777019711081 104 1 1760 2164 7809632558512366951 376 1 894 2165 8318276194243338579
328 1 2047 2171 7809573189733147739 376 6 752 2172 7521905763534857307 376 10 758 2173 7306014456397784155
376 2 768 2174 8243607603820979291 376 9 770 2175 7022287679873442907 376 9 779 2176 6998696558387881051
376 5 788 2177 8079560468956800091 376 1 793 2178 8386115017982107995 408 1 580 2179 7305451506444362843
376 10 835 2180 7863387686843016283 376 3 845 2181 8223675657032655963 376 2 848 2182 8243044653867557979
376 1 883 2183 8675390218095125595 376 1 884 2184 7451537019357193307 376 5 885 2185 8223684431684464201
376 2 954 2186 7017575154564035445 376 1 1387 2187 7020674649188484443 344 1 1395 2188 7596520821736360027
328 12 1464 2189 7453010364987960147 328 4 2305 2191 2334397743343431513 184 1 268 2192 8367798494427701606
56 4 1646 2195 2819374783134461763 200 1 1379 2199 8007511679634925385 184 1 104 2200 7214878145217718089
184 1 212 2201 7161125968100488296 408 1 568 2202 7809639168886400356 40 1 1940 2204 8391086176322811249
376 1 827 2209 8583972405950902084 40 3 1931 2210 2459076912841367584 408 1 608 2212 7070777195076150643
40 1 1984 2213 138418677108 357 1 2521 2214 7957653225126325347 328 1 1579 2215 7305815396256608103 328
1 1595 2216 7453010382218164293 168 1 2189 2217 6009039301838659959 392 1 2439 2220 5495029757859032914
184 2 192 2221 5999432916124528466 184 1 194 2222 7021802808247545666 184 1 4 2223 4705507686107727184
120 1 1694 2224 2334400029389060165 328 1 2214 2225 3264627324708930651 40 5 1899 2228 8386112018954152020
344 1 1362 2230 4981091574779962702 360 1 2533 2233 8243124574417609060 376 1 929 2239 35667378664007
182 1 228 2240 8029109373554160457 328 1 1553 2241 2338331877551924583 408 1 564 2242 8391166272043578229
328 1 1584 2249 8295758509772010835 104 1 1823 2253 7308900669952388942 296 1 2009 2255 5792862109044331611
328 5 1476 2258 8242543288157300820 328 1 1103 2259 8534995788959672404 328 1 1428 2267 2332107328047105115
408 1 714 2269 8026294636772487749 184 1 252 2271 5417061021235102299 40 1 1944 2276 7590306334636138836
328 1 1368 2279 8295758535554264900 184 1 9 2280 8367798494427701574 216 1 1014 2284 8318822973610223715
72 1 1686 2287 2322296575292761460 376 1 900 2288 8534995788957831251 184 1 309 2289 7020598847292927067
408 1 596 2290 7791353135119557997 200 1 1123 2291 7575180353005774189 200 1 1137 2292 7812741938001832020
408 1 706 2296 7957688057345372743 408 2 466 2297 7957652872973283911 408 1 472 2299 7022273399139557710
40 1 1602 2300 139241677172 37 1 1867 2301 8030593374848186739 56 1 1657 2302 7815265017664534899 56
1 1664 2306 8751735890233147739 328 1 1575 2307 7310575177798284623 312 2 2360 2310 2334957442005492034
184 1 171 2311 4862029875834211931 72 2 1690 2314 6281775299849176667 88 1 1717 2315 7521891452770810221
40 4 1953 2316 8386107596463107657 360 2 1062 2317 2333274043063756135 376 1 1424 2318 7306915995885594400
424 1 1030 2319 8389765627374694484 296 4 2107 2321 2334956330749620044 360 1 2488 2325 8391171928515437665
392 2 2458 2327 7953723600918639985 344 1 1407 2329 3273106896477054043 376 2 927 2330 7162245557357929300
40 1 1959 2332 2334397744685084483 408 1 362 2333 8241904413147752532 328 1 1517 2334 7023117763990612052
328 3 1532 2335 8316213806999365716 328 1 1593 2342 8390328561556616027 408 1 603 2351 66109837700942
182 12 274 2353 7094700072368365924 104 1 1787 2365 3276762806999805531 376 2 935 2366 7286935756435449170
40 1 1832 2367 8026294576626364262 328 1 2031 2368 8103137245268373350 328 1 2032 2372 7527520978041205349
40 1 1963 2373 8453384518071895387 408 1 2290 2376 3266321689239896923 408 2 390 2378 2338339511083492417
184 1 206 2385 7142823785339643251 408 1 555 2391 2340027304416340328 328 1 1264 2393 8534995788959672404
360 1 1429 2395 392543627590 181 1 211 2398 2332110682684802395 360 1 2541 2399 7815278211819990860 296
1 2008 2400 7310579611546251075 328 2 1304 2402 7286956557046020435 328 1 1367 2405 2335243286339806578
104 1 1819 2411 2337214414368892258 408 1 520 2412 8026294666921012549 184 1 126 2413 7234314009071923547
408 1 335 2414 8390050456719877185 232 1 2369 2415 2322302090265584973 424 1 1054 2420 51073324900718
406 1 612 2421 7957688057379316051 328 2 2045 2424 7450451766853001570 408 2 460 2425 8386105380227409236
360 1 1076 2426 2334956331019232596 328 1 1296 2429 7742639335767565409 104 1 1790 2432 6998721791185809001
408 1 445 2437 2336361506924416338 408 1 625 2446 8316253092948697460 152 4 2137 2449 7377213331652036731
360 1 1051 2450 7305437212590819451 360 1 1052 2451 7161126079212965449 408 1 606 2453 8439856088448461136
360 2 2489 2454 7594316296560534866 328 2 1101 2455 7286937920998634611 408 1 510 2456 7935456267339986035
408 1 511 2457 2334382351555454308 408 1 2269 2459 3266321689239896923 72 2 1678 2466 7164981208037880389
248 2 2318 2469 7813499536963628131 104 1 1762 2471 43020244313410 326 1 1536 2473 4995372095989961290
184 1 254 2476 7958740586594266179 184 1 208 2477 8026294581004823619 184 1 273 2478 7022364637024776046
408 2 680 2479 16453566145850435 407 1 699 2480 2338615488502986083 328 4 1411 2481 2910859630959944045
184 2 167 2482 7310575239118286171 328 1 1578 2483 8094205981051675986 296 2 2068 2492 7380952427167772494
200 1 1134 2498 2337214414235197766 328 14 1271 2501 7503110703112085838 328 1 1178 2503 7810121794478241122
408 1 2268 2505 7593462735912914523 408 8 422 2509 8031079720015721587 104 2 1763 2512 7234318571485226354
88 1 1704 2513 5999168732231718212 392 1 2472 2516 5509147495582033220 328 2 2224 2519 8245921732316717399
184 1 226 2525 7234318571485226322 184 1 190 2526 2334402176906126674 184 9 232 2527 2336086654792787278
328 1 1295 2533 2337214414235197766 184 94 10 2537 8388345051102659419 328 4 1245 2538 7599634295068126793
104 1 1822 2539 7380385434493543751 328 1 1287 2544 7017857767705432403 376 1 1421 2545 2335243286339806578
408 1 554 2548 7600228383535097156 360 1 1481 2550 8017369836296889179 408 1 545 2551 8030606726772499235
360 6 2524 2553 8603403748798197792 360 1 1048 2557 8747515638088366451 56 1 1658 2561 35435181272910
182 1 255 2563 7305437251530749297 328 1 1188 2569 7142835935831420750 328 1 2028 2570 7791353135455430003
152 1 2150 2571 7162245557358129236 296 2 2035 2573 7935452960416295027 56 1 1660 2577 8391086206421395828
104 1 1761 2578 7239572003935249764 392 2 2412 2582 5557552326881009987 328 1 1538 2583 7155485769667404099
328 1 1539 2587 2334102057409277772 408 1 703 2591 7359007571193915718 328 1 1591 2594 8026365949083215956
360 1 2409 2595 8102082850963550066 376 1 1399 2596 6373267981495985005 392 1 2436 2600 7596553777019711081
408 6 393 2601 2334102057476973892 184 2 143 2602 7935454094019028292 184 1 209 2603 778859379 404 1
615 2604 7301009462136824168 184 1 317 2605 7599387201283059534 408 1 659 2606 7311156825131347790 408
1 674 2607 2314972753018777189 296 1 2052 2608 8367798494427701606 200 3 1105 2609 7310575177798284623
248 2 2358 2611 2337214414219010413 408 1 473 2613 8367813887455749484 104 1 1738 2614 8246765057044857166
392 1 2450 2617 7022349238346735938 184 1 207 2618 8751745755891331664 328 1 1561 2619 2322282281775817079
104 1 1813 2623 5793715334295798619 248 1 2325 2628 2334382351555457109 104 1 1754 2629 4990913447152931675
40 1 1880 2631 8243122732211651419 200 2 1126 2632 2334106421097295433 328 4 1090 2639 8017385242412478318
328 1 1210 2640 8021888842039848814 328 1 1211 2642 7226435094589303907 264 1 2333 2644 2334956331019298131
392 2 2428 2645 2334102040481459027 184 1 203 2646 7307490907072254555 328 2 2194 2649 139141082998 101
1 1742 2655 7166107090597341543 328 1 1581 2657 7237112451467858517 328 1 1236 2658 8030889439828865648
328 1 1601 2659 7234316346693281092 184 3 176 2663 7164771175311238482 184 2 230 2665 5921480684957945435
40 1 1838 2666 4912674368426954331 40 8 1839 2667 4696501586313170523 40 1 1969 2668 5777365496882089563
40 1 1976 2669 5993538278995873371 40 1 1992 2670 8030889439828865648 168 1 2170 2671 13056053858824821
407 1 616 2677 8386094384959873347 184 1 286 2678 7815265314016424519 328 1 1457 2680 8093567160500314446
232 2 2386 2682 7237124211878751817 184 1 2 2684 2335243286339806578 328 1 1302 2685 7017857767705432403
344 1 1401 2686 7020675452077436780 104 1 1768 2693 8367798494427701574 168 1 2160 2695 4981094911784608078
72 1 1688 2702 139358201200 101 1 1816 2705 8026294576626364262 296 1 2015 2706 8103137245268373350 296
1 2016 2711 7022344801646568807 56 1 1663 2715 8031079720015721587 296 1 2053 2722 8031079720015721555
184 1 155 2723 263912252752 181 1 131 2724 7526676561750226003 184 1 311 2725 7791341079263208513 184
1 0 2726 8079571455414920257 184 1 1 2727 7526475316495478875 328 1 1221 2728 2336349386297599308 376
1 1373 2729 4213510437162217319 56 1 1654 2730 2334382351555457141 40 2 1861 2731 3343188668086448245
40 1 1863 2732 7310222326034886753 168 1 2174 2739 8603403748832276073 408 1 488 2743 8367798477298361682
328 1 1269 2744 2337214414235197766 312 2 2352 2745 7810121794478241122 328 1 2262 2755 7307490907072254555
408 2 2196 2757 4981072787767643739 408 1 376 2758 8386093285582599492 408 1 399 2762 7092454104028768340
184 1 314 2773 7301009462136824168 168 1 2176 2775 8390039475830484595 168 2 2182 2781 5711480557298405957
408 1 654 2784 8026366086523151731 408 1 690 2785 7594793441707388003 376 1 814 2786 8534995651521438541
328 1 1334 2787 8751374116481493364 56 1 1662 2788 6365888047101469038 200 1 1133 2789 7596778145793075035
376 6 794 2791 7305798977971385120 328 1 2261 2792 7594793504856760643 216 3 1011 2794 7164786575971926849
392 1 2411 2801 7382915055541318990 184 1 215 2802 3275088276526145601 408 1 671 2803 7022344801646568807
408 1 693 2804 2336349386297599308 344 1 1359 2806 7310594991874794832 168 1 2179 2819 7308866628297782641
328 1 1419 2820 7453023554445201440 424 1 1026 2821 7585223322261221196 376 1 881 2824 8030029676446707796
296 1 2033 2825 7885630463323238220 328 1 1556 2826 7957688057361166156 328 1 2025 2832 7453010364987960390
408 1 701 2833 8386095453266469234 104 1 1802 2837 8318822986746520908 184 1 229 2841 7453010364988355667
392 5 2396 2845 2336361472519794249 184 1 213 2846 7597125208560919405 392 1 2415 2850 2334956330951734596
360 1 1072 2851 2333274043595124558 184 1 307 2852 7953723600918639985 376 1 1426 2853 2334402176906126706
56 1 1638 2854 2337214414235197766 408 2 463 2858 7959953343641905235 408 3 450 2862 7166187349727933811
184 4 269 2863 7453010347607089480 184 1 243 2871 7286956557046020435 344 1 1360 2872 4860351930829141064
296 2 2066 2874 7953747406828351792 408 1 618 2876 8388068059820289621 184 1 329 2880 8097789254852045158
408 1 561 2881 8316213806999365716 408 5 660 2882 7023117763990612052 408 2 2285 2883 6868925413868192833
328 1 1589 2884 8171062582333170020 168 1 2184 2885 4703496662377649243 152 1 2147 2887 8367810645025057124
328 1 2295 2888 199236809319 405 1 610 2900 44299169713235 358 1 2491 2901 8028827855609880931 104 1
1756 2903 7089066174954301808 328 1 2239 2904 5792862109044331611 360 5 1512 2907 540702317 356 1 2517
2909 7017557529109425243 408 1 597 2914 7310589519281545581 328 1 1208 2918 8316291872321267012 408 5
365 2919 4199411254299869527 360 1 2496 2923 2334400029389060197 376 2 820 2926 7594034778583428931 328
1 1448 2927 7431067407104237891 328 1 1297 2928 7575182595180093763 328 2 2302 2929 8295758535559373123
328 1 2304 2934 8026668483491360367 184 1 291 2935 7018123485590218099 104 1 1803 2937 7017502622381664603
408 1 594 2938 8462313677837461851 408 1 595 2939 5289318661531853132 184 1 119 2940 8102082850963550066
344 1 1397 2945 7955925754616894021 360 1 2498 2946 8382078869356827205 360 1 2535 2948 9117568731342932
391 1 2452 2949 540700771 356 1 2514 2950 7887320412965070158 376 2 741 2961 8223698699682997587 408
1 465 2962 7142834789114078547 408 1 2203 2963 8021026876328470856 328 2 1458 2975 8026942210545053249
328 1 1312 2976 7815265314016424519 360 1 1482 2978 8243116074996033868 408 1 723 2979 7956011598751164748
408 1 724 2980 539897390 356 1 2483 2982 7809558904469548131 328 4 998 2986 7089066174954301808 408 1
2256 2992 8390039475830484595 376 1 905 2993 7575157120972049499 392 1 2473 2997 7521891456797270352
328 2 2096 3001 8099004988546577491 184 1 301 3003 7883951509302769231 248 1 2320 3009 6365888047101469038
376 1 968 3013 7742639335767631956 376 1 956 3014 8098988873639554625 200 1 1131 3023 8295756293720925555
328 1 1259 3037 7309377815322976592 184 1 115 3038 8017363256557529187 376 3 811 3039 8461246790696527218
328 1 1596 3048 2334956330749620044 184 1 320 3050 2332146005034812763 328 1 1216 3052 7310015526932411253
376 1 971 3053 5928235938455180624 40 1 1964 3062 7453010382235723859 360 1 1485 3065 7526760042809815913
328 1 1207 3068 8007525917535068535 184 1 139 3069 9071462323612525 359 1 2516 3071 4774180837258448195
392 1 2471 3072 2334956331002456397 360 1 1065 3073 8017370927168711751 40 1 1908 3075 8387229866601501768
408 1 2217 3080 2334381286471394675 40 2 1985 3081 7161090783525826380 328 1 1555 3082 7234318571485226354
104 3 1739 3083 2334402176906126706 104 2 1794 3084 8026294576592024898 296 1 2056 3085 8103137245234033986
296 1 2057 3086 7575166123761758325 392 2 2466 3087 8295742064141037685 392 2 2468 3090 8100041054665011052
40 1 1981 3091 8079521921742169444 392 1 2430 3098 7236280886393533555 104 1 1765 3102 7957653229656039790
408 1 719 3105 7575166115407357801 328 1 2236 3106 7791338897521141609 328 1 2237 3114 4918288461327452507
104 1 1743 3117 8097875045733655923 184 1 169 3120 8031079720015721555 40 1 1990 3121 8462952429853239643
376 1 916 3122 7234013693165724004 104 1 1804 3132 7142837043854342213 328 1 1156 3133 8319104414429376603
56 1 1636 3134 8388345051102667611 328 1 1577 3135 5289887246496658281 408 1 383 3148 7953766317287633781
344 1 1390 3154 7233859 403 1 721 3156 4703496662377649243 408 1 2299 3158 8391166272044557639 328 1
1324 3159 8367799623835807317 328 3 1298 3160 7596520821736360027 360 10 1497 3169 2338620986111386994
408 2 446 3170 4212118431097513330 408 1 448 3171 8319401291259405682 408 1 613 3174 8017287441811726670
360 2 1433 3175 7301215101059817806 360 3 1435 3176 8316213867078443342 360 1 1438 3177 8391086210883477838
360 1 1440 3178 7018332749465608526 360 1 1445 3179 7155411063123697998 360 3 1623 3180 5002777307022451547
328 1 1343 3181 8307206667823702350 360 3 2404 3182 4849568053910004046 360 2 2407 3186 5795691955654910290
104 1 1783 3187 5939807143730766162 104 1 1784 3189 8101253639158648155 328 4 1203 3194 2338898147514018116
184 1 179 3205 4212118431097513330 328 1 1336 3210 7453010381915910755 56 1 1639 3211 2334402176906126674
200 1 1142 3212 35680162111822 326 1 1597 3214 7813587162987655020 376 1 943 3215 7809632219679651152
264 1 2331 3217 5713991849941945435 216 1 1016 3218 8243122732010005842 328 2 1564 3221 2338339511083492449
200 1 1143 3225 8295704525870755662 184 1 110 3230 8031079711376568901 296 3 2098 3231 7020389869971400820
328 1 1303 3238 7863407486759561572 40 1 1939 3241 8389719496354523235 328 1 1222 3243 8243122732010005874
408 4 532 3244 7306085756997559634 168 1 2169 3245 7358984334815151963 184 1 316 3248 3276762806731369819
408 1 598 3256 7142830391034079596 328 2 1149 3259 7020642466608329307 408 1 336 3260 3262106144395515227
408 1 414 3261 8021021305823455316 328 1 2292 3265 7575157189774496347 104 1 1735 3266 7863387565926208091
104 1 1736 3267 8007502754002063963 104 1 1737 3268 5714554817158926939 104 2 1744 3269 7162257364958857559
328 1 1571 3270 7286926813622784603 104 2 1788 3271 4990601177059119707 104 2 1792 3272 7358984407660712539
104 2 1796 3273 8223675536115847771 104 1 1798 3274 8295733130153775707 104 2 1799 3275 4991164127012541019
104 2 1809 3276 139241677172 405 1 2301 3277 7598807758576447331 232 3 2378 3282 5929344443070029856
360 1 2481 3286 2338042707386395747 200 1 1132 3287 7377267963938302036 168 1 2151 3290 2338339510832558704
408 2 497 3297 7598807758576447299 328 8 2075 3300 2336927441733906250 184 1 214 3305 7214879230519440751
104 1 1815 3313 8295750839044546592 360 1 1038 3318 7218820976634323310 40 1 1924 3320 8461226209482981723
328 2 1079 3322 7089827358989183075 376 1 1391 3323 7020303039741651043 376 1 1392 3324 8367799623835807317
360 1 1077 3332 8245933071047814773 104 1 1782 3338 8747795275018301300 376 2 933 3339 8367810645025057124
152 3 2143 3340 8367798494427701574 184 1 210 3341 3347412991760548909 184 1 303 3347 4981094911784939603
328 1 1568 3351 7018123846601499976 184 1 290 3352 3262106144395515227 40 1 1936 3353 8030606864215666802
408 1 647 3359 7305798977971385120 408 1 2267 3361 7310575177798284623 328 2 2362 3363 7453010382235723891
328 1 1335 3376 6008762246349355332 408 1 700 3377 7503110681586986819 200 1 1146 3378 8319104461506505036
360 1 2507 3382 138419987819 325 1 1338 3389 8314054069842961762 40 1 1950 3390 5928179996388770118 360
1 1060 3392 7791342200250329446 408 1 523 3395 540700268 356 1 2515 3404 8245935278387129953 328 1 1182
3418 2338616625293320547 408 3 342 3419 7161128523421016430 40 2 1836 3423 5504646009280360259 424 1
1053 3425 7953753191867574356 184 1 297 3426 2338042655863172673 184 1 3 3441 8389187293519831405 328
1 1209 3442 8243117977465288033 216 2 1009 3443 7882832206499307858 104 1 1786 3444 8093883463384001363
328 1 1567 3445 8028075836850796645 296 1 2101 3448 8295665837297377312 360 1 1041 3452 2334397804780677408
328 2 2222 3457 5341333283253932613 360 1 1056 3458 7881701964111962459 408 1 579 3459 6073479320118313819
376 1 974 3460 8367752232846905925 360 1 1057 3461 8031079720015721587 328 2 1151 3462 7935470560923446371
168 1 2181 3463 8453384518071895387 328 1 2279 3464 2318841633784733728 360 1 2480 3465 7358945916315914821
360 1 2505 3471 4708336772811740486 40 3 1971 3476 3264918776994939995 408 1 2298 3477 7301031426682810221
344 1 1405 3478 8030606864433701979 200 1 1384 3482 7162254422169711445 216 1 1015 3487 7575182595174974020
184 2 174 3500 7234298746084552277 184 1 166 3503 8389209267074581595 408 1 2221 3507 8391166272043578229
376 1 906 3508 8243105062445674095 184 2 287 3509 2334400029389060197 328 2 1225 3510 8534995788959605857
392 2 2460 3512 7359003173147863404 40 2 1921 3513 7307218078082757715 184 1 313 3514 8295751895640926572
40 1 1923 3525 6075160322972076375 328 1 1570 3526 2334956331002585424 360 1 1484 3529 8171062582262713947
408 1 430 3530 7450486641883434587 408 1 506 3531 7379539609755348315 376 1 890 3532 7017488328813803077
408 2 2281 3533 7596482355907622469 408 1 2283 3535 4705229458327028571 360 1 2484 3538 139358201168
181 1 300 3539 16439276366351690 359 1 2487 3540 2332130448730121563 376 2 957 3541 7596553523499590464
408 1 720 3542 2337214414235197766 232 4 2372 3544 8030604370249146738 168 2 2192 3548 7020675452245471311
184 1 216 3551 9135216751373411 55 1 1634 3553 7453010382200861779 392 1 2457 3560 7070765138883929185
408 1 518 3561 544499015 324 1 1530 3564 8387229111175570267 376 2 902 3568 8317666347759007057 408 1
514 3577 7526482966031330927 184 3 325 3578 8028842144848769627 376 1 891 3579 7596555662225601127 408
1 2199 3581 1885431112 356 1 1050 3584 8314054069642818896 88 1 1708 3585 4862029875834211931 408 3 2270
3589 7008277672529653571 408 1 543 3590 7301293123285446467 408 1 722 3596 7310589460018652745 408 1
370 3604 8245940423864050004 120 1 1695 3606 7301298633108120903 408 1 513 3607 8316213806831460675 328
1 1330 3608 8751374120826134851 328 1 1537 3609 8030889439828865648 376 1 1611 3611 8019820716602122574
408 3 347 3612 7020584549279293774 408 1 657 3613 13067087776735844 375 1 922 3615 7377213331652036731
424 1 1034 3616 7305437212590819451 424 1 1035 3617 7017575154564035445 344 1 1386 3618 7021238681472421152
360 1 1042 3626 3271974480921457499 376 1 977 3630 8026942210545053249 376 1 910 3631 2126945 355 1 2485
3636 8295750839044546592 424 1 1021 3637 6729343735591497563 56 1 1665 3638 8462862269883244880 328 1
2044 3639 7310868735955332974 408 1 2255 3640 8522253489699648084 408 2 2287 3641 8315177770458965363
392 2 2437 3651 5921782059057111899 408 1 544 3652 3262106144412418907 408 1 404 3653 8083228447045345645
88 2 1705 3654 3265748916846809947 40 3 1911 3655 2334956331002456397 184 1 188 3656 4856117848804451684
376 3 815 3657 6148307704949854299 88 2 1697 3658 4703496649494057051 88 1 1699 3659 6061947663657816155
88 1 1700 3660 4702652224563925083 88 1 1727 3661 2314972753018777189 328 1 2055 3663 8319678385385468496
184 1 132 3668 8367798494427701606 40 1 1979 3672 7594230517254678627 40 1 1980 3673 8103501230877995886
360 1 2518 3676 2338617756245716835 376 2 979 3677 8534995652863423812 376 1 809 3678 7018332727890374508
408 1 345 3679 7018895677843795820 408 1 570 3680 7955925875313569644 408 1 571 3681 8463143783346171756
408 1 572 3682 7164981208037880389 360 2 1058 3683 8462097068527546201 408 1 2259 3684 7309940821043868229
360 1 2506 3687 8367798494427701574 408 4 418 3690 8388345051102667611 376 3 896 3691 8583974613680415809
328 1 1535 3693 8318264331559789939 408 1 509 3695 8534995788957438034 184 1 308 3696 7453010377856546885
328 1 1546 3704 3265748916846809947 408 1 413 3708 8098988873639554625 328 5 1307 3710 8463143830741677425
40 1 1989 3714 168048095046 405 1 702 3720 138419397485 389 1 2454 3725 8390891583116174695 408 1 563
3726 8031170618419601764 152 1 2146 3732 2338328219649011560 408 3 378 3734 7166179688658789746 408 1
474 3735 2336349412250971721 360 1 1064 3736 8245933071047814741 328 1 1095 3737 7233097911682232935
408 1 646 3738 2334400029389060165 408 1 2216 3739 8389765627374694484 328 2 2048 3740 2334097595219078735
104 2 1780 3749 7814992635385509187 392 1 2444 3750 7161112773893320530 376 1 1420 3754 5144355762841145376
424 1 1027 3761 7091324859734717779 408 2 400 3775 7380952427167772526 200 1 1144 3782 7214888028003722578
88 1 1701 3783 4703496662377649243 328 1 2294 3792 7023117819775709765 408 1 655 3793 7306844596300051013
408 1 691 3794 8031079711376568901 408 1 2208 3795 6011024989516492622 328 1 1557 3796 8534075464491558979
248 1 2356 3798 7017488328813803077 72 1 1687 3799 2338613357913204068 328 8 2228 3802 7956009103374311762
168 1 2168 3807 8030604369980384626 328 1 1229 3808 7164797455126706251 328 1 1554 3813 7575182590733806691
88 1 1728 3814 2322296575359544419 88 1 1729 3817 8367798494427701606 376 3 822 3818 7503110703112085838
200 1 1145 3819 7020674649188484443 376 2 914 3825 5928179996388770118 184 1 184 3829 8029725143199933774
408 1 624 3831 3262106144395515227 72 2 1676 3833 2338339510831773043 408 1 384 3834 7382371093486728563
408 4 575 3837 8386094071410489715 56 1 1661 3838 8319679170358764664 392 1 2442 3839 7954880230528935271
408 1 565 3840 8391157623254769990 408 1 656 3843 7162245557357145701 376 1 819 3846 7309955118989009230
328 1 1528 3847 8951554424372939076 120 1 1693 3848 2334106421097295433 392 2 2447 3853 7020303022746596181
408 1 374 3854 7310222248758571861 408 1 708 3860 7377303148076360019 184 1 302 3861 8026576055981534275
40 2 1927 3867 7380959310843766087 328 2 1175 3868 4692869977239153735 328 1 1547 3870 7311142234176381805
392 1 2434 3874 7887320468664639835 376 8 744 3878 139241677172 325 1 2296 3882 8242558609732628053 408
1 517 3883 2338321936078366029 328 1 1325 3884 2336349433507705691 408 1 641 3885 7017575018534628937
408 1 557 3886 8028075836850796613 40 3 1849 3887 100194749478256 262 1 2329 3888 7957694959391481888
360 1 1040 3889 7882832206181458276 104 1 1805 3893 3266321689239896923 40 2 1868 3896 4840623384378560859
40 1 1993 3899 7810121863297856627 376 4 802 3900 8458921684615918707 376 1 806 3901 8031079720015721587
376 1 807 3902 7521891487146144883 376 1 831 3903 7301031426682810221 376 1 1425 3904 8243116074996033868
392 1 2449 3906 5220357463851560781 40 2 1946 3909 7020584497723306837 40 1 1910 3910 8532478939210215246
328 1 1558 3914 2334106421097295465 328 1 1186 3915 7142837043619722075 376 1 904 3916 8021021305823455316
408 1 2297 3918 3262106161708876891 408 1 405 3919 8534995788958286669 360 1 2403 3921 2336349386297599308
200 1 1380 3923 7526676492964949830 184 1 198 3924 8317946373956857702 408 1 386 3925 7453010373561444169
408 1 648 3926 7814419862841029467 376 3 959 3927 2338615488502986051 200 1 1129 3928 8453368042509325147
408 1 2291 3932 35680162111822 230 4 2364 3940 521611273586 405 1 574 3942 7020642466608394843 408 1
337 3946 4851313941019977563 408 1 415 3950 7957688057361166188 408 1 718 3953 7597132135907160148 296
1 2037 3957 2334397743343431513 328 1 1574 3959 7453010381915910723 328 1 1545 3963 8587653631412889179
376 7 985 3972 2819374783134461763 344 1 1358 3973 2338042672774537576 40 1 1934 3977 7521891414066164577
40 1 1930 3979 2334956331018576215 104 1 1733 3981 4715396852637525351 408 1 566 3985 4862029875834211931
232 2 2370 3987 7301214855707905609 408 4 632 3988 8028827670504951369 408 4 636 3989 7598807758542366034
328 1 1563 3990 7308900669957826884 184 1 242 3991 6009893626834931291 40 4 1904 3992 4860350895487852635
408 1 334 3993 8101242494674890863 40 1 1925 3994 8103418787772916035 408 1 493 3995 8026294576626364230
296 2 2004 3996 8103137245268373318 296 1 2006 3997 7815263158106343745 328 2 1328 3998 7142744624731615046
296 1 2060 3999 8367723723376389958 296 1 2061 4000 8675375872921136966 296 1 2062 4001 8028827851416760134
296 2 2063 4002 7309377810944323398 296 1 2065 4004 8029185251516638535 376 1 953 4005 7017857767705432403
328 1 1410 4006 2334382351555457109 40 1 1856 4014 8101246892504277348 328 1 1322 4017 8029390801336627011
408 5 619 4023 7811887318161515851 184 1 201 4025 8101246892504277348 376 1 919 4026 7453294794718470515
408 1 726 4031 4856415752148051035 328 1 1180 4033 8026294610767933268 248 1 2357 4042 7022273399139557710
152 1 1608 4043 13539677125107360743 360 2 1616 4045 8029390801336627011 328 5 1540 4046 7596553777019711049
168 2 2152 4051 8390039475830484563 184 2 323 4054 7164797592564687969 56 1 1653 4057 8390039475830484563
168 1 2171 4058 7309940829683019091 328 1 1270 4061 2337214414235197766 104 2 1766 4066 7020584553624466515
408 2 650 4067 8028075836850796613 360 2 1073 4068 7953766317287633781 376 1 1393 4069 2334400029389060165
184 3 181 4080 7161674680303445851 408 1 584 4085 8367799623835807317 72 1 1689 4092 138213731849 357
1 2477 4095 8603403748597130272 424 1 1029 256 24 2 352 2544 4 3 384 2548 0 4 256 2548 5 5 256 2553 1
6 288 2554 1 7 256 2555 0 8 0 2555 2 9 288 2557 0 10 256 2557 1 11 480 2558 0 12 256 2558 3 13 256 2561
0 14 320 2561 8 15 256 2569 32 16 320 2601 0 18 256 2601 19 19 256 2620 8 20 496 2628 95 21 256 2723
1 22 504 2724 75 23 384 2799 2 24 416 2801 0 25 504 2801 264 26 272 3065 9 672 1 0 0 0 18 44 0 1 0 0
18 2 10 0 9 0 0 20 0 0 0 4 1 1 20 6 4 63 1 2 1 26 1 62 0 2 3 1 27 7 0 0 9 0 0 34 15 0 0 4 1 1 49 16 8
63 1 0 1 65 1 62 0 2 2 1 66 7 0 0 1 0 0 73 49 10 0 9 0 0 122 0 0 0 4 0 1 122 6 12 63 1 0 1 128 1 62 0
0 0 0 129 11 0 0 6 0 0 140 8 0 2 0 0 0 148 8 0 0 5 0 0 239 0 0 5 1 0 1 239 6 44 0 1 0 0 245 2 10 0 9
0 0 247 0 0 0 4 0 1 247 6 16 63 1 0 1 253 1 62 0 2 0 1 254 39 0 0 9 0 0 293 1 0 0 4 0 1 294 6 20 63 1
0 1 300 1 62 0 5 0 0 319 2 5 2 4 1 1 321 4 24 33 1 0 0 325 8 10 0 9 0 0 333 0 0 0 4 0 1 333 6 28 63 1
0 1 339 1 62 0 5 0 0 373 2 7 2 1 0 1 375 27 44 0 1 0 0 402 2 10 0 9 0 0 404 0 0 0 4 0 1 404 6 32 63 1
0 1 410 1 62 0 3 0 1 411 42 0 0 3 0 1 453 6 0 0 9 0 0 459 1 0 0 1 0 0 460 26 10 0 9 0 0 486 0 0 0 9 0
0 486 60 0 0 1 0 0 546 24 10 0 9 0 0 570 0 0 0 1 0 0 570 1 93 0 1 0 0 571 22 10 0 9 0 0 593 0 0 0 5 0
0 701 0 9 5 9 0 0 701 0 0 0 1 0 0 701 46 10 0 9 0 0 747 0 0 0 1 0 0 747 20 10 0 9 0 0 767 0 0 0 6 0 0
767 1 0 2 0 0 0 768 1 0 0 1 0 0 769 8 10 0 9 0 0 777 0 0 0 1 0 1 777 0 124 0 1 0 0 777 1 124 0 1 0 0
778 1 124 0 1 0 0 779 1 124 0 1 0 0 780 1 124 0 1 0 0 781 1 10 0 9 0 0 782 0 0 0 1 0 0 782 24 10 0 9
0 0 806 0 0 0 1 0 0 806 56 10 0 9 0 0 862 0 0 0 1 0 0 862 28 10 0 9 0 0 890 0 0 0 1 0 0 890 24 10 0 9
0 0 914 0 0 0 1 0 0 914 17 44 0 1 0 0 931 13 10 0 9 0 0 944 0 0 0 1 0 0 944 17 44 0 1 0 0 961 8 10 0
9 0 0 969 0 0 0 1 0 0 969 12 10 0 9 0 0 981 0 0 0 5 0 0 1102 0 14 5 9 0 0 1102 0 0 0 0 0 0 1102 40 0
0 6 0 0 1142 4 0 2 5 0 0 1154 4 19 2 1 1 1 1158 3 44 0 5 0 0 1172 2 21 2 1 0 0 1174 3 10 0 9 0 0 1177
0 0 0 4 1 1 1177 44 36 33 9 0 0 1221 0 0 0 2 0 1 1221 25 0 0 9 0 0 1246 0 0 0 5 0 0 1257 24 23 2 1 0
0 1281 30 10 0 9 0 0 1311 0 0 0 4 0 1 1311 21 40 33 1 0 0 1332 19 10 0 9 0 0 1351 0 0 0 1 0 0 1351 47
10 0 9 0 0 1398 0 0 0 1 0 0 1398 25 10 0 9 0 0 1423 0 0 0 1 0 0 1423 37 10 0 9 0 0 1460 0 0 0 1 0 0 1460
54 10 0 9 0 0 1514 0 0 0 1 0 0 1514 25 10 0 9 0 0 1539 0 0 0 1 0 0 1539 19 44 0 1 0 0 1558 2 44 0 1 0
0 1560 5 44 0 1 0 0 1565 2 10 0 9 0 0 1567 0 0 0 1 0 0 1567 7 10 0 9 0 0 1574 0 0 0 0 0 0 1574 21 0 0
6 0 0 1595 9 0 2 0 0 0 1604 9 0 0 5 0 0 1629 10 25 2 1 0 0 1639 2 10 0 9 0 0 1641 0 0 0 4 0 1 1641 25
44 256 9 0 0 1666 0 0 0 5 0 0 1731 0 27 3 9 0 0 1731 0 0 0 1 0 0 1731 30 10 0 9 0 0 1761 0 0 0 5 0 0
1778 6 30 2 1 0 0 1784 25 10 0 9 0 0 1809 0 0 0 1 0 1 1809 14 93 0 9 0 0 1823 44 0 0 5 0 0 1893 7 32
2 0 0 0 1900 5 0 0 6 0 0 1905 4 0 2 0 0 0 1909 4 0 0 2 0 1 1913 1 0 0 1 0 0 1914 7 10 0 9 0 0 1921 0
0 0 5 0 0 2001 0 34 2 9 0 0 2001 0 0 0 4 0 1 2001 4 48 256 1 0 0 2005 18 10 0 9 0 0 2023 0 0 0 2 0 1
2023 1 0 0 1 0 1 2024 1 93 0 9 0 0 2025 48 0 0 9 0 0 2073 0 0 0 1 0 0 2073 27 10 0 9 0 0 2100 0 0 0 1
0 0 2100 28 10 0 9 0 0 2128 0 0 0 1 0 0 2128 25 10 0 9 0 0 2153 0 0 0 1 0 0 2153 15 10 0 9 0 0 2168 0
0 0 1 0 0 2168 6 32 0 1 0 0 2174 8 10 0 9 0 0 2182 0 0 0 1 0 0 2182 30 10 0 9 0 0 2212 0 0 0 0 0 0 2212
9 0 0 6 0 0 2221 3 0 2 0 0 0 2224 3 0 0 9 0 0 2227 12 0 0 4 1 1 2239 46 52 45 6 2 1 2285 11 0 2 3 2 1
2296 11 0 0 9 0 0 2307 0 0 0 4 1 1 2307 49 56 33 9 0 0 2356 0 0 0 4 1 1 2356 52 60 33 0 0 0 2408 10 0
0 6 2 1 2418 30 0 5 1 2 0 2448 30 39 0 1 0 0 2478 17 39 0 1 0 0 2495 17 39 0 0 0 0 2512 2 0 0 9 0 0 2514
0 0 0 4 1 1 2514 54 64 33 0 0 0 2568 10 0 0 6 2 1 2578 30 0 5 1 2 0 2608 30 39 0 1 0 0 2638 17 39 0 1
0 0 2655 17 39 0 0 0 0 2672 2 0 0 9 0 0 2674 0 0 0 4 0 1 2674 23 68 256 1 1 1 2697 1 93 0 3 0 1 2698
17 0 0 3 0 1 2715 9 0 0 9 0 0 2724 0 0 0 4 1 1 2724 7 72 33 4 2 1 2731 33 76 33 9 0 0 2764 0 0 0 4 1
1 2764 7 80 33 4 2 1 2771 15 84 33 9 0 0 2786 24 0 0 4 1 1 2810 74 88 33 9 0 0 2884 0 0 0 1 1 0 2884
17 93 0 1 2 0 2901 20 93 0 4 3 1 2921 11 92 33 9 0 0 2932 0 0 0 4 1 1 2932 37 96 33 4 2 1 2969 6 100
33 9 0 0 2975 0 0 0 4 0 1 2975 29 104 33 9 0 0 3004 0 0 0 5 0 0 3071 0 36 3 9 0 0 3071 0 0 0 0 0 0 3071
18 0 0 6 0 0 3089 1 0 2 0 0 0 3090 1 0 0 0 0 0 3091 4 0 0 6 0 0 3095 1 0 2 0 0 0 3096 1 0 0 4 1 1 3097
3 108 48 4 0 0 3100 0 112 45 6 0 0 3100 8 0 3 3 0 1 3108 8 0 0 1 0 0 3116 7 10 0 9 0 0 3123 0 0 0 1 0
0 3123 16 10 0 9 0 0 3139 0 0 0 5 0 0 3157 14 39 2 1 0 0 3171 17 10 0 9 0 0 3188 0 0 0 1 0 0 3188 43
10 0 9 0 0 3231 0 0 0 9 0 0 3231 30 0 0 1 0 0 3261 11 10 0 9 0 0 3272 0 0 0 4 1 1 3272 27 116 65 1 2
1 3299 1 64 0 1 3 1 3300 1 44 0 4 0 1 3301 10 120 256 0 0 0 3311 14 0 0 6 0 0 3325 14 0 3 2 0 1 3339
14 0 0 0 0 0 3353 2 0 0 2 4 1 3355 11 0 0 9 0 0 3366 0 0 0 1 0 0 3366 24 44 0 1 0 1 3390 11 44 0 1 0
0 3401 7 10 0 9 0 0 3408 0 0 0 4 0 1 3408 27 124 65 4 0 1 3435 1 128 65 1 0 0 3436 10 44 0 1 0 0 3446
28 44 0 2 0 1 3474 13 0 0 9 0 0 3487 0 0 0 1 0 0 3487 29 10 0 9 0 0 3516 0 0 0 0 0 0 3516 13 0 0 6 0
0 3529 3 0 2 0 0 0 3532 3 0 0 1 0 0 3535 30 10 0 9 0 0 3565 0 0 0 1 0 0 3565 14 10 0 9 0 0 3579 0 0 0
1 0 0 3579 25 10 0 9 0 0 3604 0 0 0 1 0 0 3604 73 10 0 9 0 0 3677 0 0 0 1 0 0 3677 35 10 0 9 0 0 3712
0 0 0 3 1 1 3712 12 0 0 3 2 1 3724 19 0 0 3 0 1 3743 8 0 0 1 3 0 3751 23 39 0 1 4 0 3774 10 39 0 1 5
0 3784 9 39 0 5 6 0 3802 13 41 2 3 7 1 3815 11 0 0 0 0 0 3826 3 0 0 6 8 1 3829 13 0 3 2 8 1 3842 13 0
0 0 0 0 3855 2 0 0 2 9 1 3857 9 0 0 4 10 1 3866 9 132 33 9 0 0 3875 0 0 0 3 1 1 3875 12 0 0 3 2 1 3887
19 0 0 1 3 1 3906 18 44 0 1 4 0 3924 21 39 0 1 5 0 3945 10 39 0 1 6 0 3955 9 39 0 5 7 0 3973 13 43 2
3 8 1 3986 11 0 0 0 0 0 3997 3 0 0 6 9 1 4000 13 0 3 2 9 1 4013 13 0 0 0 0 0 4026 2 0 0 2 10 1 4028 9
0 0 9 0 0 4037 0 0 0 1 0 0 4037 41 39 0 1 0 0 4078 10 39 0 1 0 0 4088 9 39 0 5 0 0 4106 13 45 2 3 0 1
4119 11 0 0 9 0 0 4130 1 0 0 4 0 1 4131 17 136 33 9 0 0 4148 0 0 0 2 0 1 4148 39 0 0 4 1 1 4187 7 140
45 2 0 1 4194 1 0 0 3 0 1 4195 1 0 0 9 0 0 4196 0 0 0 9 0 0 4196 43 0 0 1 0 0 4239 59 10 0 9 0 0 4298
0 0 0 1 0 0 4298 24 10 0 9 0 0 4322 0 0 0 4 1 1 4322 11 144 33 4 2 1 4333 12 148 33 9 0 0 4345 0 0 0
9 0 0 4345 29 0 0 9 0 0 4374 39 0 0 5 0 0 4427 25 47 2 1 0 1 4452 7 44 0 6 0 0 4459 9 0 2 1 0 0 4468
9 10 0 9 0 0 4477 0 0 0 1 0 0 4477 21 10 0 9 0 0 4498 0 0 0 1 0 0 4498 19 10 0 9 0 0 4517 0 0 0 4 1 1
4517 18 152 33 0 0 0 4535 11 0 0 6 0 0 4546 34 0 2 0 0 0 4580 34 0 0 9 0 0 4614 0 0 0 4 1 1 4614 29 156
33 9 0 0 4643 11 0 0 1 1 0 4654 45 39 0 1 2 0 4699 10 39 0 1 3 0 4709 9 39 0 5 4 0 4727 13 49 2 3 5 1
4740 11 0 0 4 6 1 4751 3 160 33 9 0 0 4754 0 0 0 1 1 0 4754 45 39 0 1 2 0 4799 10 39 0 1 3 0 4809 9 39
0 5 4 0 4827 13 51 2 3 5 1 4840 11 0 0 4 6 1 4851 3 164 33 9 0 0 4854 0 0 0 4 1 1 4854 39 168 33 9 0
0 4893 0 0 0 1 0 1 4893 40 10 0 9 0 0 4933 0 0 0 4 0 1 4933 18 172 33 5 0 0 4990 1 53 2 9 0 0 4991 0
0 0 1 1 0 4991 71 39 0 1 2 0 5062 10 39 0 1 3 0 5072 9 39 0 5 4 0 5090 13 55 2 3 5 1 5103 11 0 0 1 6
0 5114 15 39 0 1 0 0 5129 14 125 0 9 0 0 5143 1 0 0 1 0 0 5144 49 10 0 9 0 0 5193 0 0 0 1 1 0 5193 12
44 0 1 2 0 5205 3 93 0 9 0 0 5208 36 0 0 7 1 0 5244 36 0 0 1 0 1 5280 32 44 0 8 1 0 0 0 0 0 7 2 0 5312
9 0 0 1 0 0 5321 1 10 0 8 2 0 0 0 0 0 9 0 0 5322 0 0 0 1 1 0 5322 50 93 0 1 2 0 5372 9 93 0 9 0 0 5381
1 0 0 4 1 1 5382 43 176 33 9 0 0 5425 0 0 0 0 0 0 5425 29 0 0 6 0 0 5454 1 0 2 0 0 0 5455 1 0 0 4 1 1
5456 3 180 48 1 0 0 5459 0 32 0 1 0 0 5459 9 10 0 9 0 0 5468 0 0 0 1 0 0 5468 32 10 0 9 0 0 5500 0 0
0 9 0 0 5500 16 0 0 1 0 0 5516 22 10 0 9 0 0 5538 0 0 0 5 0 0 5553 13 57 2 1 0 0 5566 8 10 0 9 0 0 5574
0 0 0 1 0 0 5574 110 10 0 9 0 0 5684 0 0 0 1 0 0 5684 52 10 0 9 0 0 5736 0 0 0 5 0 0 5761 39 59 2 4 1
1 5800 17 184 33 9 0 0 5817 0 0 0 9 0 0 5817 11 0 0 1 0 0 5828 23 58 0 1 0 0 5851 1 10 0 9 0 0 5852 0
0 0 5 0 0 5914 0 61 3 1 0 0 5914 0 10 0 9 0 0 5914 0 0 0 0 0 0 5914 14 0 0 6 0 0 5928 1 0 2 1 0 0 5929
1 10 0 9 0 0 5930 0 0 0 4 0 1 5930 49 188 33 1 1 1 5979 6 44 0 1 0 0 5985 9 10 0 9 0 0 5994 0 0 0 5 0
0 6049 13 64 3 1 0 0 6062 1 10 0 9 0 0 6063 0 0 0 1 0 0 6063 52 10 0 9 0 0 6115 0 0 0 9 0 0 6115 42 0
0 1 0 0 6157 31 10 0 9 0 0 6188 0 0 0 6 0 0 6188 15 0 2 0 0 0 6203 15 0 0 1 0 0 6218 40 10 0 9 0 0 6258
0 0 0 1 0 0 6258 24 10 0 9 0 0 6282 0 0 0 1 0 0 6282 22 10 0 9 0 0 6304 0 0 0 1 0 0 6304 39 10 0 9 0
0 6343 0 0 0 1 0 0 6343 88 10 0 9 0 0 6431 0 0 0 1 0 0 6431 37 10 0 9 0 0 6468 0 0 0 5 0 0 6611 17 67
4 1 0 0 6628 0 10 0 9 0 0 6628 0 0 0 1 0 0 6628 36 10 0 9 0 0 6664 0 0 0 1 0 0 6664 39 10 0 9 0 0 6703
0 0 0 1 0 0 6703 34 10 0 9 0 0 6737 0 0 0 1 0 0 6737 31 10 0 9 0 0 6768 0 0 0 1 0 0 6768 52 10 0 9 0
0 6820 0 0 0 1 0 0 6820 66 10 0 9 0 0 6886 0 0 0 1 0 0 6886 69 10 0 9 0 0 6955 0 0 0 1 0 0 6955 35 10
0 9 0 0 6990 0 0 0 1 0 0 6990 17 10 0 9 0 0 7007 0 0 0 1 0 0 7007 63 10 0 9 0 0 7070 0 0 0 1 0 0 7070
55 10 0 9 0 0 7125 0 0 0 1 0 0 7125 47 10 0 9 0 0 7172 0 0 0 1 0 0 7172 20 10 0 9 0 0 7192 0 0 0 5 1
0 7232 15 71 2 1 2 0 7247 28 39 0 1 0 0 7275 17 39 0 1 3 0 7292 17 39 0 9 0 0 7309 2 0 0 0 0 0 7311 13
0 0 6 1 1 7324 10 0 6 7 1 0 7334 0 0 0 5 0 0 7346 10 73 2 0 0 0 7356 4 0 0 8 1 0 0 0 0 0 0 0 0 7360 5
0 0 1 2 0 7365 23 39 0 1 0 0 7388 17 39 0 1 3 0 7405 17 39 0 5 4 0 7431 11 75 2 9 0 0 7442 0 0 0 7 1
0 7442 15 0 0 5 0 0 7469 10 77 2 0 0 0 7479 4 0 0 8 1 0 0 0 0 0 2 0 1 7483 27 0 0 1 2 0 7510 22 93 0
4 3 1 7532 6 192 33 9 0 0 7538 0 0 0 7 1 0 7538 13 0 0 5 0 0 7563 10 79 2 0 0 0 7573 4 0 0 8 1 0 0 0
0 0 2 0 1 7577 27 0 0 1 2 0 7604 22 93 0 4 3 1 7626 6 196 33 5 4 0 7641 9 81 2 9 0 0 7650 0 0 0 4 1 1
7650 35 200 256 1 2 0 7685 30 39 0 1 0 0 7715 17 39 0 1 3 0 7732 17 39 0 9 0 0 7749 2 0 0 0 0 0 7751
33 0 0 6 1 2 7784 29 0 5 1 1 0 7813 29 39 0 1 0 0 7842 17 39 0 1 2 0 7859 17 39 0 0 0 0 7876 2 0 0 9
0 0 7878 0 0 0 7 1 0 7878 5 0 0 5 0 0 7895 10 83 2 0 0 0 7905 4 0 0 8 1 0 0 0 0 0 1 2 0 7909 28 39 0
1 0 0 7937 17 39 0 1 3 0 7954 17 39 0 2 4 1 7971 9 0 0 9 0 0 7980 2 0 0 6 0 0 7982 7 0 2 0 0 0 7989 7
0 0 7 1 0 7996 5 0 0 5 0 0 8013 10 85 2 0 0 0 8023 4 0 0 8 1 0 0 0 0 0 2 0 1 8027 27 0 0 1 2 0 8054 22
93 0 4 3 1 8076 6 204 33 2 4 1 8082 7 0 0 9 0 0 8089 2 0 0 4 0 1 8091 13 208 33 9 0 0 8104 55 0 0 1 0
0 8159 14 10 0 9 0 0 8173 0 0 0 1 0 0 8173 16 10 0 9 0 0 8189 0 0 0 1 0 0 8189 18 10 0 9 0 0 8207 0 0
0 9 0 0 8207 52 0 0 5 0 0 8294 28 87 2 9 0 0 8322 10 0 0 9 0 0 8332 36 0 0 5 0 0 8411 16 89 3 1 0 1 8427
13 44 0 5 0 0 8451 2 92 2 1 0 0 8453 6 10 0 9 0 0 8459 0 0 0 1 1 1 8459 12 44 0 1 0 0 8471 36 10 0 9
0 0 8507 0 0 0 0 0 0 8507 32 0 0 6 0 0 8539 8 0 2 0 0 0 8547 8 0 0 1 0 0 8555 14 10 0 9 0 0 8569 0 0
0 1 0 0 8569 25 10 0 9 0 0 8594 0 0 0 4 0 0 8594 39 212 45 6 0 0 8633 1 0 2 0 0 0 8634 1 0 0 0 0 0 8635
1 0 0 6 0 0 8636 1 0 2 0 0 0 8637 1 0 0 2 0 1 8638 5 0 0 0 0 0 8643 13 0 0 6 0 0 8656 1 0 2 0 0 0 8657
1 0 0 0 0 0 8658 1 0 0 6 0 0 8659 1 0 2 0 0 0 8660 1 0 0 0 0 0 8661 5 0 0 6 0 0 8666 1 0 2 0 0 0 8667
1 0 0 1 0 0 8668 1 10 0 9 0 0 8669 0 0 0 1 0 0 8669 1 93 0 0 0 0 8670 1 0 0 6 0 0 8671 1 0 2 0 0 0 8672
1 0 0 5 0 0 8808 0 94 3 1 0 0 8808 0 10 0 9 0 0 8808 0 0 0 1 0 0 8808 1 93 0 0 0 0 8809 1 0 0 6 0 0 8810
1 0 2 0 0 0 8811 1 0 0 0 0 0 8812 21 0 0 6 0 0 8833 1 0 2 0 0 0 8834 1 0 0 1 0 0 8835 16 10 0 9 0 0 8851
0 0 0 1 0 0 8851 1 93 0 0 0 0 8852 1 0 0 6 0 0 8853 1 0 2 0 0 0 8854 1 0 0 0 0 0 8855 23 0 0 6 0 0 8878
1 0 2 0 0 0 8879 1 0 0 0 0 0 8880 1 0 0 6 0 0 8881 1 0 2 0 0 0 8882 1 0 0 1 0 0 8883 10 10 0 9 0 0 8893
0 0 0 1 0 0 8893 1 93 0 0 0 0 8894 1 0 0 6 0 0 8895 1 0 2 0 0 0 8896 1 0 0 5 0 0 8918 7 97 2 0 0 0 8925
19 0 0 6 0 0 8944 1 0 2 0 0 0 8945 1 0 0 9 0 0 8946 0 0 0 1 0 0 8946 1 93 0 0 0 0 8947 1 0 0 6 0 0 8948
1 0 2 0 0 0 8949 1 0 0 5 0 0 8967 7 99 2 0 0 0 8974 16 0 0 6 0 0 8990 1 0 2 0 0 0 8991 1 0 0 0 0 0 8992
8 0 0 6 0 0 9000 1 0 2 0 0 0 9001 1 0 0 1 0 0 9002 1 10 0 9 0 0 9003 0 0 0 1 0 0 9003 1 93 0 1 0 0 9004
33 10 0 9 0 0 9037 0 0 0 5 0 0 9153 0 101 2 9 0 0 9153 0 0 0 1 0 0 9153 76 10 0 9 0 0 9229 0 0 0 1 0
0 9229 1 93 0 1 0 0 9230 42 10 0 9 0 0 9272 0 0 0 1 0 0 9272 45 10 0 9 0 0 9317 0 0 0 4 0 1 9317 1 216
256 1 0 1 9318 37 93 0 9 0 0 9355 20 0 0 4 0 1 9375 6 220 256 9 0 0 9381 20 0 0 1 0 0 9401 12 10 0 9
0 0 9413 0 0 0 1 0 0 9413 43 10 0 9 0 0 9456 0 0 0 1 0 0 9456 54 10 0 9 0 0 9510 0 0 0 5 0 0 9525 0 103
3 5 0 0 9541 1 106 2 1 0 0 9542 7 10 0 9 0 0 9549 0 0 0 1 0 0 9549 37 10 0 9 0 0 9586 0 0 0 6 0 0 9586
1 0 2 0 0 0 9587 1 0 0 1 0 0 9588 17 10 0 9 0 0 9605 0 0 0 5 0 0 9618 0 108 3 4 0 1 9618 18 224 33 1
0 0 9636 3 10 0 9 0 0 9639 0 0 0 9639 
436c6f736520636f6e6e656374696f6e3a202c204e6f6465203c2f3e207465726d2020737461727420707265566f74652e43616e646964617465206e6f6465203c2f3e207465726d2020737465707320646f776e207768656e20656c656374696f6e207265616368696e6720766f74652074696d656f75743a204e6f6465203c2f3e20726563656976656420696e76616c696420696e76616c696420507265566f746552657175657374507265566f7465526573706f6e736552657175657374566f74655265717565737452657175657374566f7465526573706f6e736554696d656f75744e6f77526571756573742066726f6d202c204e6f6465203c2f3e20737461727420766f746520616e64206772616e7420766f74652073656c662c207465726d3d2e4e6f6465203c2f507265566f746552657175657374566f74653e2020746f20206572726f723a204e6f6465203c2f72656a656374207465726d5f756e6d61746368656469676e6f7265207374616c653e2020417070656e64456e7472696573526571756573742066726f6d202c204e6f6465203c2f3e20746172676574207072696f726974792076616c756520686173206368616e6765642066726f6d3a202c20746f3a202e6f6e436f6e66696775726174696f6e436f6d6d69747465643a20666972737420736f757263652074797065207061727365206572726f722c2069742077696c6c206265207573652064656661756c74206f7264657221686f737420697320656d7074792c20697349507634203d205b5d205b72656d6f76655d206f6b2c206461746149643d656e7472792072616e646f6d57697468576569676874686f737473203d3d206e756c6c207c7c20686f7374732e73697a652829203d3d20306e65772043686f6f736572666f722028486f737420686f7374203a20686f7374732976697043686f6f7365722e726566726573685b434c49454e542d424541545d20457863657074696f6e207768696c65207363686564756c696e6720626561742e7265636569766564207075736820646174613a2020205b445542424f5d207c7c7c7c7c46696c74657220636174636820657863657074696f6e2c20415049206973206964656e74697479206f6e6c792c20736b69702076616c696461746520617574686f726974792c20726571756573743a205b415554482d46494c5445525d20536572766572206661696c65643a6163636573732064656e6965642c20726571756573743a2061757468207065726d697373696f6e3a202c206e61636f73557365723a2061757468207065726d697373696f6e3a202c20757365723a206e657720636f6e74656e743a496e76616c6964204a5754207369676e61747572652e496e76616c6964204a575420746f6b656e2e45787069726564204a575420746f6b656e2e556e737570706f72746564204a575420746f6b656e2e4a575420746f6b656e20636f6d70616374206f662068616e646c65722061726520696e76616c69642e6661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f646520627920677270636874747020627920203a206572726f72726573756c742c20203a207265706f727420746865206d6574616461746120746f2074686520756e6865616c746879206e6f6465203a205b7365727665726c6973745d206d656d626572636f756e743d737563636573736661696c5b436c7573746572527063436c69656e7450726f78795d2020746f207265667265736820636c75737465722072706320636c69656e745b7365727665726c6973745d2073656c6620697020206e6f7420696e207365727665726c697374205b7365727665726c6973745d206661696c20746f207265667265736820636c75737465722072706320636c69656e744e616d696e67206865616c746820636865636b206661696c2e5b7365727665726c6973745d206e6f7420757064617465642c206973207374696c6c203a205b7365727665726c6973745d206e61636f732072656d6f746520736572766572206d656d62657273206368616e67656420746f203a20436f6e666967206865616c746820636865636b206661696c2e5b6e6f746966792d657863657074696f6e5d202c202c20746f202c20434f4e534f4c454e616d6573706163652076616c69646174696f6e20717565727920646220717565727920646220726571756573746e616d6573706163656572726f7220666f72203a20757365206c6f63616c206462207365727669636520666f7220636865636b206d61737465722064622e636865636b206462206865616c74682e757365205374616e64616c6f6e6544617461626173654f706572617465496d706c4e61636f732073746172746564207375636365737366756c6c7920696e2053657276657220415049436f6e736f6c654e61636f73202073746172746564207375636365737366756c6c7920696e20546865726520617265206e6f205b5d207075626c69736865727320666f722074686973206576656e742c20706c65617365207265676973746572696e697469616c697a6564207769746873746172746564206f6e546f6d6361742020706f72742873293a2873293a20202868747470294e61636f732d72656c6174656420636c7573746572207265736f7572636520696e697469616c697a6174696f6e54686520636c7573746572207265736f7572636520697320696e697469616c697a65644765742020636f6e6669672066726f6d20656e762c205b5f5d636c69656e7420646973636f6e6e65637465642c636c65617220636f6e666967206c697374656e20636f6e74657874696e6974206865616c746820706c7567696e203a2074797065733d5468657265206973206e6f2070726f7065727479206e616d656420225b4d656d62657220636f70795d20636f7079206661696c6564676f7420657863657074696f6e2e204e61636f73202066696c65733a2074686973207461736b206578656375746520686173206572726f72203a20e7a381e79b98e6bba1efbc8cefbc8ce887aae69d80e98080e587ba5b436c69656e742d4164645d2052656365697665642064697374726f20636c69656e742073796e632064617461202c207265766973696f6e3d2c207265766973696f6e3d5b436c69656e742d44656c6574655d2052656365697665642064697374726f20636c69656e742073796e632064617461205b44495354524f5d2043616e63656c2064697374726f2073796e632063617573656420627920746172676574207365727665722020756e6865616c7468792c206b65793a2044697374726f4b65797b7265736f757263654b65793d272c206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f5d2043616e63656c2064697374726f207665726966792063617573656420627920746172676574207365727665722020756e6865616c7468792c206b65793a2044697374726f4b65797b7265736f757263654b65793d272c206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f2d5645524946592d4641494c45445d205b5d207265766973696f6e206c6f63616c3d2c2072656d6f74653d636c69656e742020697320696e76616c69642c20676574206e657720636c69656e742066726f6d20546172676574202076657269667920636c69656e7420206661696c65642c2073796e63206e657720636c69656e745b70726f636573734261746368496e7374616e636544697374726f446174615d204261746368496e7374616e636544617461206973206e756c6c202c20636c69656e744964206973203a746f2072656d6f7665206b6579733a205b5d2c20746f20757064617465206b6579733a205b5d2c20736f757263653a207265636569766520726573706f6e7369626c65206b65792074696d657374616d70206f66202066726f6d206372656174696e67207365727669636520636f6d2e616c69626162612e64697374726f206e6f746966696572207374617274656477616974696e6720736572766572206c69737420696e69742e2e2e6c6f6164206461746120737563636573736661696c656420746f20726571204150493a20206874747073733a2f2f2c20636f64653a202c20636f64653a202c206d73673a205b44495354524f2d4641494c45445d205265636f72644c697374656e6572646174615b44495354524f2d5741524e5d20206e6f7420666f756e642c206b65793a205b4e41434f532d44495354524f5d20646174756d206368616e6765206e6f7469666965642c206b65793a205b6f6e53796e635d207265636569766520656d70747920656e74697479214e616d696e6750726f78797b504f537d207b49502d44495341424c45447d2076616c69643a2040402c20726567696f6e3a202c206d73673a20636c69656e742074696d656f75742061667465722074696d656f7574206166746572202c206c61737420626561743a205b49502d555044415445445d206e616d6573706163653a202c20736572766963653a202c206970733a207b504f537d207b49502d44495341424c45447d2076616c69643a20402c20726567696f6e3a202c206d73673a20636c69656e742074696d656f7574206166746572202c206c61737420626561743a205b43414e43454c2d434845434b5d2063616e63656c206661696c6564215b4845414c54482d434845434b2d56322d56325d207363686564756c65206865616c746820636865636b207461736b3a20636865636b657273206572726f724576656e742063616c6c6261636b20657863657074696f6e3a556e61626c6520746f20706c756720696e2064756520746f20696e74657272757074696f6e2c2073796e6368726f6e697a652073656e64696e672074696d652c206576656e74203a205b4845414c54482d5354415455532d555044415445445d206e616d6573706163653a205b505553482d535543435d206d732c20616c6c2064656c61792074696d65206d732c20534c41206d732c20536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c206f726967696e616c53697a653d6f726967696e616c53697a653d2c204461746153697a653d2c207461726765743d5b505553482d535543435d206d732c20616c6c2064656c61792074696d65206d7320666f722073756273637269626572202c20536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c206f726967696e616c53697a653d6f726967696e616c53697a653d2c204461746153697a653d5b505553485d205461736b206d6572676520666f7220536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d73656e6420756470207061636b65743a206d61782072652d707573682074696d657320726561636865642c2072657472792074696d6573202c206b65793a202c2c5b4e41434f532d505553485d206661696c656420746f2072656d6f766520636c69656e74207a6f6d6269655b4e41434f532d505553485d2070757368696e6720656d707479206461746120666f7220636c69656e74206973206e6f7420616c6c6f7765643a2061636b2074616b657320746f6f206c6f6e672066726f6d20526166742067726f75702020686173206c65616465722057616974696e67204a72616674206c656164657220766f7465202e2e2e5b4953204c45414445525d206e6f206c656164657220697320617661696c61626c65206e6f77216368616e67656464656c657465645b524146542d4e4f5449464945525d20646174756d206973202c206b65793a202c2076616c75653a202c2076616c75653a20736e617073686f74206c6f61642066726f6d203a207369676e616c5075626c69736820636f737420436c69656e7420636f6e6e656374696f6e2020646973636f6e6e6563742c2072656d6f766520696e7374616e63657320616e642073756273637269626572732c2072656d6f766520696e7374616e63657320616e6420737562736372696265727350657273697374656e7420636c69656e7420636f6e6e656374696f6e2020646973636f6e6e656374436c69656e74206368616e676520666f72207365727669636520536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c20436c69656e742072656d6f766520666f72207365727669636520536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c2072656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420636c69656e743a2072656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420736572766963653a20436c69656e7420636f6e6e656374696f6e20616c726561647920646973636f6e6e65637474797065206973206e6f7420657068656d6572616c2052656d6f76652065787069726564206d6574616461746120457870697265644d65746164617461496e666f7b736572766963653d536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c206d6574616461746149643d27272c2063726561746554696d653d7d5b49502d444541445d206661696c656420746f2064656c657465206970206175746f6d61746963616c6c792c2069703a206e616d657370616365203a202c205b5d20736572766963657320617265206175746f6d61746963616c6c7920636c65616e65645b4e41434f532d524146545d20646174756d206973206368616e6765642c206b65793a20636f6d2e616c69626162612e6e61636f732e6e616d696e672e69706c6973742e2c2076616c75653a207b5b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c206f6c643a205b5d2c206e65773a205b5d7265636569766520696e76616c696420726564697265637420726571756573742066726f6d207065657220457863657074696f6e207768696c6520726571756573743a206874747073733a2f2f206361757365643a205b44495354524f2d46494c5445525d2072657175657374206661696c65643a205570677261646520746f20322e302e586d656d626572206368616e67652c206576656e743a2072656d6f76616c206f6620666f7220646f75626c652077726974652073657276696365205b434c49454e542d424541545d2054686520696e7374616e636520686173206265656e2072656d6f76656420666f72206865616c7468206d656368616e69736d2c20706572666f726d206461746120636f6d70656e736174696f6e206f7065726174696f6e732c20626561743a2070726f74656374207468726573686f6c6420726561636865642c2072657475726e20616c6c206970732c20736572766963653a20736572766963655374617475737365727665725374617475735b5354415455532d53594e4348524f4e495a455d206661696c656420746f2072657175657374202c2072656d6f7465207365727665723a204e616d696e6750726f78796372656174696e6720656d7074792073657276696365203a5b534552564943452d5550444154455d20736572766963653a205b434c55535445522d5550444154455d20636c75737465722073697a652c206e65773a20676f7420657863657074696f6e2e20205b444f4d41494e2d555044415445525d20457863657074696f6e207768696c652075706461746520736572766963653a202066726f6d202c206572726f723a207461736b20666f727461736b2069732072656d6f76696e672061206e6f6e2d657869737420736572766963653a72656d6f76616c206f66446f75626c6520777269746520205b5550444154452d434c55535445525d20636c7573746572206e6f742065786973742c2077696c6c206372656174652069743a2074727920746f2073796e6320646174612062757420736572766572206c69737420697320656d7074792e74727920746f2073796e63206461746120666f722074686973206b657973205b4e41434f532d44495354524f5d205b4e41434f532d44495354524f5d2064697374726f206d6170706572206661696c65642c2072657475726e206c6f63616c686f73743a20646573657269616c697a652064617461206661696c65642e5b4845414c54482d53594e435d207365727665723a205b4255494c442d4b45595d20457863657074696f6e207768696c65207365742072742c206970205b4e616d696e6753657276657248747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a20505553482d534552564943453a2073657276696365206973206e6f74206d6f646966696564506172616d2027696e7374616e6365732720697320696c6c6567616c2c2069676e6f72652074686973206f7065726174696f6e7570646174654d65746164617461206661696c656473657276696365732e616c6c2076616c756520697320696c6c6567616c757064617465206d65746164617461206661696c65642c2069676e6f72652074686520736572766963655550444154452d4d455441444154413a205b434c49454e542d424541545d2066756c6c20617267756d656e74733a20626561743a205b4e41434f532d4150495d206661696c656420746f206164646564207075736820636c69656e746e6f20696e7374616e636520746f20736572766520666f7220736572766963653a205b4845414c54482d434845434b5d206865616c746820636865636b206973205b504552464f524d414e43455d20457863657074696f6e207768696c65207072696e7420706572666f726d616e6365206c6f672e5b44495354524f2d5354415455532d434c45414e5d204661696c656420746f207265717565737420746f20636c65616e207365727665722073746174757320746f205b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c2064697361626c65206865616c746820636865636b20666f72206c6f63616c206970206973206e6f7420696e207365727665726c6973742c2069703a207365727669636520746f206a736f6e3a205b51554552592d434c55535445522d53544154455d20457863657074696f6e207768696c6520717565727920636c75737465722073746174652066726f6d205b5354415455532d53594e4348524f4e495a455d204661696c656420746f206765742073657276696365207374617475732066726f6d205b5354415455532d53594e4348524f4e495a455d2073796e632073657276696365207374617475732066726f6d3a20506172616d20636865636b20696e76616c69642c44697374726f53796e634368616e67655461736b44697374726f53796e6344656c6574655461736b5b44495354524f2d53544152545d2020666f722044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f2d454e445d2044697374726f53796e634368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d277472756566616c7365277d20726573756c743a205b44495354524f2d53544152545d204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f48747470436f6d62696e65644b65792d7b61637475616c5265736f7572636554797065733d5b5d7d20746f205b44495354524f2d454e445d204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f48747470436f6d62696e65644b65792d7b61637475616c5265736f7572636554797065733d5b5d7d20746f207472756566616c736520726573756c743a205b44495354524f5d20526563656976652064697374726f206461746120747970653a202c206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f5d2053796e632064617461206368616e6765206661696c65642e206b65793a2044697374726f4b65797b7265736f757263654b65793d27206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d7461736b204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d2074616b6573206d7364697374726f2064697374726f207461736b204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f48747470436f6d62696e65644b65792d7b61637475616c5265736f7572636554797065733d5b5d7d20746f202074616b6573206d73646174612073746f726167652020686173206e6f742066696e697368656420696e697469616c20737465702c20646f206e6f742073656e642076657269667920646174615b5441534b2d4641494c45445d205b44495354524f2d4641494c45445d205b44495354524f2d5343484544554c455d203d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e672e2e2e203d3d3d3d3d3d3d3d3d6973207374617274696e6720746f20636c6f7365686173206265656e20636c6f7365643d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c20203d3d3d3d3d3d3d3d3d4661696c656420746f206a6f696e2074686520636c75737465722c2072657472792e2e2e6c6561646572726f75746520636f6e66696775726174696f6e72616674206d6574616461746120696e666f4661696c20746f20726566726573682020666f722067726f7570203a207374617475736572726f722c20206973203a2070726f636573736f72203a202c2073746174654d616368696e65206d65657420637269746963616c206572726f723a205b527063436c69656e74466163746f72795d206372656174652061206e657720636c757374657220636c75737465722072706320636c69656e74206f6620436c6f73652063757272656e7420636f6e6e656374696f6e2053657276657220636865636b206661696c2c20706c6561736520636865636b207365727665722020202c2020706f72742020697320617661696c61626c6520202c20206572726f7220203d5b5d202054727920746f20636f6e6e65637420746f20736572766572206f6e2073746172742075702c207365727665723a2054727920746f207265636f6e6e65637420746f2061206e6577207365727665722c207365727665722069732074727920746f20726520636f6e6e65637420746f2061206e657720736572766572202c736572766572206973205b5d202053657276657220636865636b20737563636573732c202063757272656e745365727665722069735b5d20204162616e646f6e207072657620636f6e6e656374696f6e20202c2020736572766572206973205b5d2020636f6e6e6563746564646973636f6e6e65637465644e6f7469667920206576656e7420746f206c697374656e6572732e2e5b5d2020636f6e6e656374646973636f6e6e6563744e6f7469667920206c697374656e6572206572726f722c20206c697374656e657220203d5b5d49676e6f726520636f6d706c657465206576656e742c697352756e6e696e673a5b48747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735265737454656d706c6174655b48747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e206f66204e61636f735265737454656d706c6174655b48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a205b5d204661696c20746f2068616e646c6520726571756573742066726f6d20636f6e6e656374696f6e205b6572726f7220746f2073656e64207075736820726573706f6e736520746f20636f6e6e656374696f6e4964203d5b5d20496e76616c696420636f6e6e656374696f6e204964202c636f6e6e656374696f6e205b5d20697320756e2072656769737465726564202c4e61636f732020527063207365727665722073746f7070696e6766696c746572206572726f727365727665722072656c6f6164207265717565737420726563656976652c72656c6f616420636f756e743d4661696c656420746f2066696e642052706353657276657253736c436f6e746578745265667265736865722077697468206e616d652061646475706461746564656c65746573657276696365696e7374616e63657320206661696c2c2070757420636c7573746572206e6f64652c74686520636c7573746572206e616d652069732020203a3a20537072696e6720426f6f74203a3a4552524f525741524e494e464f20696e2063682e716f732e6c6f676261636b202d20
228 0 0 0 0 13834917317793808383 18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383
18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383 18446744073709551615
18446744073709551615 18446744073709551615 13834917317793808383 18446744073709551615 18446744073709551615
18446744073709551615 13834917317793808383 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383
18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
287948901175001088 576460745995190270 0 0 287948901175001088 576460745995190270 0 0 18446726477228524031
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
287948901175001088 576460745995190270 0 0 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446585739740168703 18446744073709551615
18446744073709551615 18446744073709551615 18446726477228524031 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551614 18446744073709551615 18446744073709551615
287948901175001088 576460745995190270 0 0 18446744069414568447 18446744073709551614 18446744073709551615
18446744073709551615 18446726477228524031 18446744073709551614 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446726477228524031 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446585739740168703 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 287948901175001088 576460745995190270
0 0 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446726477228539903 18446744073709551615
18446744073709551615 18446744073709551615 287948901175001088 576460745995190270 0 0 287948901175001088
576460745995190270 0 0 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
111 156 14 170 15 185 18 203 19 222 17 301 7 308 11 340 21 361 12 593 22 615 34 649 11 660 23 683 18
981 22 1003 18 1021 18 1039 22 1061 41 1146 4 1150 4 1161 5 1166 6 1246 7 1253 4 1613 7 1620 9 1666 16
1682 16 1698 33 1761 10 1771 7 1867 16 1883 10 1921 45 1966 35 3004 23 3027 27 3054 17 3139 14 3153 4
3793 4 3797 5 3964 4 3968 5 4097 4 4101 5 4413 7 4420 7 4718 4 4722 5 4818 4 4822 5 4951 18 4969 21 5081
4 5085 5 5538 11 5549 4 5736 13 5749 12 5852 26 5878 17 5895 19 5994 8 6002 37 6039 10 6468 51 6519 21
6540 29 6569 42 7192 20 7212 20 7334 6 7340 6 7422 4 7426 5 7457 6 7463 6 7551 6 7557 6 7632 4 7636 5
7883 6 7889 6 8001 6 8007 6 8259 20 8279 15 8368 6 8374 19 8393 18 8440 6 8446 5 8673 46 8719 44 8763
45 8897 9 8906 12 8950 7 8957 10 9037 54 9091 62 9510 3 9513 6 9519 6 9525 7 9532 9 9605 5 9610 4 9614
4 712 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 0 0 -1 0 3 3 -1 0 -1 0 7 2 -1 0 -1 0 -1 0 -1 0 12 0 21 0 -1 0 25 1 -1 0 31 0
37 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 42 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 44 0 45 0 -1 0 -1 0 47 0 -1 0 -1 0 -1 0 -1 0 -1 0 50 0 -1 0 52 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 54 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 56 0 -1 0 -1 0 -1 0 60 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 67 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 69 0 71 0 73 0 -1
0 75 0 -1 0 78 0 81 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
83 0 -1 0 85 1 92 1 -1 0 94 0 -1 0 96 0 -1 0 99 0 -1 0 102 0 -1 0 -1 0 -1 0 104 0 106 0 -1 0 108 0 110
0 -1 0 -1 0 -1 0 -1 0 112 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 117 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 119 0 -1 0 -1 0 125 0 127 0 -1 0 -1 0 -1 0 -1 0 129 0 131 0 -1 0 -1 0 -1 0
134 0 -1 0 -1 0 136 0 143 0 145 0 148 0 -1 0 -1 0 151 0 -1 0 -1 0 -1 0 152 0 154 0 156 0 158 0 -1 0 160
0 163 0 -1 0 165 0 -1 0 -1 0 169 2 173 1 175 2 183 2 191 1 196 2 199 2 202 1 204 3 208 2 211 0 213 0
-1 0 215 1 -1 0 227 0 -1 0 -1 0 229 0 232 0 -1 0 234 0 235 0 237 4 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 247 0 -1 0 -1 0 251 0 -1 0 -1 0 257 0 259 0 264 0 266 0 -1 0 268 0 -1 0 270 0 -1 0 -1 0 -1
0 272 10 287 10 -1 0 301 0 -1 0 -1 0 -1 0 307 0 -1 0 -1 0 309 1 -1 0 -1 0 -1 0 -1 0 314 0 -1 0 -1 0 315
0 317 0 319 2 322 0 -1 0 -1 0 -1 0 323 0 324 0 -1 0 -1 0 -1 0 -1 0 -1 0 329 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 331 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 333 1 338 1 340 6 347 6 354
1 356 0 358 0 361 6 -1 0 -1 0 369 0 371 2 374 2 381 2 384 1 386 1 393 0 -1 0 395 0 -1 0 396 0 398 0 -1
0 401 0 403 0 405 1 408 0 409 0 -1 0 -1 0 412 0 -1 0 -1 0 -1 0 -1 0 415 0 419 1 -1 0 -1 0 -1 0 -1 0 -1
0 423 0 -1 0 -1 0 426 0 428 0 429 0 431 0 -1 0 435 0 -1 0 437 0 439 0 -1 0 -1 0 441 0 -1 0 -1 0 -1 0
-1 0 443 0 445 0 448 0 450 0 452 0 -1 0 -1 0 454 0 456 0 -1 0 -1 0 -1 0 458 0 -1 0 460 0 -1 0 462 0 -1
0 464 0 -1 0 -1 0 -1 0 -1 0 -1 0 466 0 468 0 470 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 472 0 -1 0
-1 0 -1 0 474 3 479 4 491 3 499 4 508 3 513 2 -1 0 520 4 529 4 -1 0 540 0 542 0 544 0 -1 0 -1 0 546 0
-1 0 -1 0 -1 0 -1 0 -1 0 548 0 549 0 -1 0 551 0 552 0 -1 0 557 1 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 560
0 -1 0 565 0 567 0 -1 0 -1 0 585 0 -1 0 -1 0 -1 0 592 0 601 0 613 0 622 0 -1 0 -1 0 -1 0 -1 0 -1 0 635
0 -1 0 -1 0 -1 0 638 0 640 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 642 0 -1 0 645 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 647 0 650 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 652 0 654 0 -1 0 -1 0 656 0 -1 0 -1 0 -1 0 -1 0 -1
0 658 0 -1 0 662 0 -1 0 -1 0 -1 0 -1 0 664 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 668 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 
"""##
}
